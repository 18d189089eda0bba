"""The files of the catalogue, and their tables as they stand."""

from functools import cache
from typing import Any

from tdkt_desktop.paths import asset

KIND_FILES = ("emulation_titles.toml", "commendations.toml")
"""Those whose kinds the officer's file is given."""


@cache
def entries(file: str) -> dict[str, Any]:
    """Return the tables of one file of the catalogue."""
    import tomllib

    with asset("resources", "catalogue", file).open("rb") as opened:
        return tomllib.load(opened)


def terms(group: str) -> dict[str, str]:
    """Return code to name of the terms of a ``group``, in display order.

    Groups are ``subject``, ``level``, ``group`` and ``initiative_scope``.
    """
    return {entry["code"]: entry["name"] for entry in entries("terms.toml")[group]}
