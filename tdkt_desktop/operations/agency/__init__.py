"""What the agency is: its kind and what follows from it, and who signs for it."""
