"""What is given, and the words that lists use for it.

In come texts and codes (``CSTĐCS các năm 2019, 2020``); out go kinds, awards, decisions, ratings,
initiatives and certificates as values.
"""
