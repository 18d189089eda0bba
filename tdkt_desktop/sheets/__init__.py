"""Spreadsheets: any list an officer has comes in, and the lists an office sends go out.

openpyxl and calamine are known here only.
"""
