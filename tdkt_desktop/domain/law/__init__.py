"""The law as the program knows it: read from data, checked, and chosen by date."""
