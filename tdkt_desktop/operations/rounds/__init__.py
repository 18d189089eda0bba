"""The review round from its first list to handing over.

In come nominations (by hand, from last year, from the rules, from a list); they go through their
stages, the council and the decision, and out come awards.
"""
