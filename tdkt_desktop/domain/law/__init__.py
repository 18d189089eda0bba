"""Conditions, rules and bonuses, read from data.

In comes TOML, of the law or of an agency's own regulation; out go dataclasses, or every flaw with
its place. No article, threshold or title stands in Python.
"""
