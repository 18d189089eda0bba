"""The endings that files with lists go by; what they really are is told by their content."""

LISTS = (
    ".xlsx",
    ".xlsm",
    ".xls",
    ".xlsb",
    ".ods",
    ".csv",
    ".tsv",
    ".txt",
    ".html",
    ".htm",
    ".mht",
)
PAPERS = (".docx", ".doc", ".pdf")
"""Those of papers that hold decisions, or lists in tables."""
