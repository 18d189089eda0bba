"""The file itself: connection, lock, schema and its migrations, journal and undo.

Knows no repository: whatever table is named to it is journalled.
"""
