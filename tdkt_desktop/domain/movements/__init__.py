"""Emulation movements: what they aim at, what came of them. In: records; out: standings."""
