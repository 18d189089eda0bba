"""Looking at a list without a file of the agency."""

from pathlib import Path

from tdkt_desktop.operations.importing.inspection import inspect_file
from tdkt_desktop.sheets.lists.tables import column_letter
from tests.workbooks import workbook


def test_columns_are_lettered_as_excel_does() -> None:
    places = (0, 1, 25, 26, 27, 51, 52, 701, 702, 703, 16_383)
    letters = ["A", "B", "Z", "AA", "AB", "AZ", "BA", "ZZ", "AAA", "AAB", "XFD"]
    assert [column_letter(place) for place in places] == letters


def test_a_sheet_that_is_no_list_is_told(tmp_path: Path) -> None:
    seen = inspect_file(workbook(tmp_path / "a.xlsx", [("Ghi chép", ""), ("không có gì", "")]))
    assert (seen.rows, seen.columns, seen.problems) == (0, (), ())
    assert [one.taken for one in seen.sheets] == [False]
