"""Who there is: persons and units, and which two of them are one.

In come names, numbers and dates as lists write them; out go persons, units, and how surely two
records are of one person or one unit.
"""
