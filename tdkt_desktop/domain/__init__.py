"""What is true of the trade without a file, a window or a spreadsheet: pure Python.

In come values, out go values. Changes when the law, the language or the trade does.
"""
