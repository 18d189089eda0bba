"""Questions asked of the awards, and their answers: on screen, as Excel, as PDF."""
