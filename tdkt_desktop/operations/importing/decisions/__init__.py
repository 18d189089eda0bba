"""Decisions read from Word and PDF: who gave what to whom, as a careful officer would enter it."""
