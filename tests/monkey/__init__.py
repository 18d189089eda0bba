"""A monkey with a conscience: random hands on the window, and what must hold whatever they do."""
