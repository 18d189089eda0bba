"""What holds the rooms together: window, rail, first page, history, settings, help."""
