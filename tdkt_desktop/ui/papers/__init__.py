"""Templates of papers."""
