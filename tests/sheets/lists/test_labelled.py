from pathlib import Path

import pytest

from tdkt_desktop.operations.law.vocabulary import vocabulary
from tdkt_desktop.sheets.files.reading import read_grids
from tdkt_desktop.sheets.lists.finding import find_tables
from tdkt_desktop.sheets.lists.tables import Table
from tests.sheets.lists.labelled import LISTS, Labelled
from tests.workbooks import workbook

WORDS = vocabulary()


@pytest.mark.parametrize("labelled", LISTS, ids=lambda one: one.name)
def test_every_column_of_a_real_looking_list_is_understood(
    labelled: Labelled, tmp_path: Path
) -> None:
    path = workbook(tmp_path / "a.xlsx", labelled.rows, *labelled.merged)
    (table,) = find_tables(read_grids(path)[0], WORDS)
    assert isinstance(table, Table)
    found = {column.index: column.field or "-" for column in table.columns}
    wanted = labelled.fields.split()
    assert [found.get(index, "-") for index in range(len(wanted))] == wanted
    assert (table.kind, len(table.rows)) == (labelled.kind, labelled.records)
