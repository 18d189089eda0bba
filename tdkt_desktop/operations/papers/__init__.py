"""The papers of a round: values for every placeholder, Word from templates, lists for Excel.

In comes a round as it stands; out go .docx and .xlsx, and the names of what was left blank.
"""
