"""Certificates seen before they are printed, the printer, the register."""
