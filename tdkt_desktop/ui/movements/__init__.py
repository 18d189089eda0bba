"""Phong trào: the board of movements, and one of them with its targets and what came of it."""
