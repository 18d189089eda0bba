"""A season for every test of a round."""

import pytest

from tdkt_desktop.storage.file.database import Database
from tests.operations.rounds.season import Season, make_season


@pytest.fixture
def season(database: Database) -> Season:
    return make_season(database)
