"""Bytes in: what a workbook really is, told by its content.

In comes a path; out come grids of cells as they are, hidden rows and old fonts marked. Nothing in
a file is run or followed, and what no list can hold is refused.
"""
