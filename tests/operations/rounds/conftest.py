"""A season for every test of a round."""

from pathlib import Path

import pytest

from tdkt_desktop.storage.file.database import Database
from tests.operations.rounds.season import Season, found_season


@pytest.fixture
def begun_with(season_file: Path) -> Path:
    return season_file


@pytest.fixture
def season(database: Database) -> Season:
    return found_season(database)
