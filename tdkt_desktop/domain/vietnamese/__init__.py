"""The language: keys to search and sort by, names, numbers, dates, old fonts.

In come texts as people type them; out go keys, parts and readings. Knows nothing of awards.
"""
