"""The window: Qt, and nothing that could be decided without it.

Rooms bear the names of the work; what none of them owns is in the kit, what holds them is the
shell.
"""
