"""Paper: what is printed and filed, as PDF."""
