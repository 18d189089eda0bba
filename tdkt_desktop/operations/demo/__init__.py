"""A made-up agency, and its year driven through every step: what the demonstration shows."""
