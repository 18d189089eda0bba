"""Figures: what is counted, by what, and the answer. In: records counted; out: a table."""
