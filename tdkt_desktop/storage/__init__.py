"""The one file: a repository per kind of record, each the only writer of its SQL.

In come dataclasses, out come dataclasses; rows never leave this room.
"""
