"""The officer's verbs without a window. People read Vietnamese; programs read ``--json``."""

from tdkt_desktop.cli import files, law, lists, paper
from tdkt_desktop.cli.app import TakePictures, commands, run

__all__ = ["TakePictures", "commands", "files", "law", "lists", "paper", "run"]
