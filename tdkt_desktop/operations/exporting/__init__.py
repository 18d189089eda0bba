"""Lists out as an office sends them, to Excel and PDF by the ending of the name."""
