"""A list on its way in: every row before anything is saved."""
