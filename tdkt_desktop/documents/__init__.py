"""Papers out: certificates and lists as PDF, letters and decisions as Word.

In come layouts, lists and values that are ready to print; out go bytes of a PDF or a .docx, and a
word about whatever did not fit. reportlab and docxtpl are known here only.
"""
