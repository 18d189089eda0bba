"""The files of the catalogue."""

KIND_FILES = ("emulation_titles.toml", "commendations.toml")
"""Those whose kinds the officer's file is given."""
