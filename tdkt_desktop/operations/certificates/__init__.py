"""Certificates: layouts, what is printed on them, and their numbers in the register.

In come awards and layouts; out go PDFs that are ready to print, and numbers that are never given
twice.
"""
