"""Staff and units: added, moved, ended, made one; what stands against a person."""
