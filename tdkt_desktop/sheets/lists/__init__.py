"""Grids become lists: where they are, what their columns mean, clean rows.

In come grids; out come tables with fields, rows of clean values and mentions, and every doubt as a
:class:`~.records.Problem` with its place and what is proposed.
"""
