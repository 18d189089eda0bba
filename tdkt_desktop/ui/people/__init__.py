"""Pages and dialogs of people, units and duplicates."""
