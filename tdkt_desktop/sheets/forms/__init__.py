"""The level above's own workbook, filled where it stands.

In come a template and the rows of a round; out goes the same workbook with them in place, and the
names of those who found none.
"""
