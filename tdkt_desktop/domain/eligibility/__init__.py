"""Verdicts: who may be put forward for what, and why.

In come conditions of the law and one history; out goes a verdict whose every leaf says whether it
is met, by which records, under which article.
"""
