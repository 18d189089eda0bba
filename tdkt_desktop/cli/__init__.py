"""The officer's verbs without a window. People read Vietnamese; programs read ``--json``."""

from tdkt_desktop.cli import certificates as paper
from tdkt_desktop.cli import decisions, files, law, lists, nominations, rounds
from tdkt_desktop.cli.shared import TakePictures, commands, run

__all__ = [
    "TakePictures",
    "commands",
    "decisions",
    "files",
    "law",
    "lists",
    "nominations",
    "paper",
    "rounds",
    "run",
]
