"""The officer's verbs without a window. People read Vietnamese; programs read ``--json``."""

from tdkt_desktop.cli import (
    agency,
    attaching,
    certificates,
    council,
    decisions,
    files,
    law,
    law_changes,
    lists,
    movements,
    nominations,
    notes,
    passwords,
    reports,
    rounds,
    safekeeping,
)
from tdkt_desktop.cli.shared import TakePictures, commands, run

__all__ = [
    "TakePictures",
    "agency",
    "attaching",
    "certificates",
    "commands",
    "council",
    "decisions",
    "files",
    "law",
    "law_changes",
    "lists",
    "movements",
    "nominations",
    "notes",
    "passwords",
    "reports",
    "rounds",
    "run",
    "safekeeping",
]
