"""Movements launched, carried out, measured, reviewed. In: what was typed; out: one operation."""
