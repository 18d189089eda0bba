"""The papers are those of the season that the rounds are tested with."""

from tests.operations.rounds.conftest import begun_with, season

__all__ = ["begun_with", "season"]
