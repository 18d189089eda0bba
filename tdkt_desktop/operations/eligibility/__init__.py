"""Who may get what in a year, judged over the whole file.

In come the file and a year; out go verdicts of people and units. Writes only attestations.
"""
