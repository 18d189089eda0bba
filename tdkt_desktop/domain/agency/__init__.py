"""Whose file it is: the agency's own words, its year, its kind by law, who signs for it.

In come names, titles and days; out go the year a day lies in, what the head may decide on it, and
the lines above a signature.
"""
