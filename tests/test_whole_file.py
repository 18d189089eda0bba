"""Nothing is overwritten before its successor stands."""

from pathlib import Path

import openpyxl
import pytest

from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations.exporting.lists import export_people
from tdkt_desktop.operations.people.people import add_person
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.whole_file import replacing


def test_it_takes_the_place_of_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("cũ", "utf-8")
    with replacing(path) as unfinished:
        unfinished.write_text("mới", "utf-8")
        assert path.read_text("utf-8") == "cũ"
    assert path.read_text("utf-8") == "mới"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("fault", [OSError, KeyboardInterrupt, ValueError])
def test_a_fault_leaves_what_was_there(tmp_path: Path, fault: type[BaseException]) -> None:
    path = tmp_path / "a.txt"
    path.write_text("cũ", "utf-8")
    with pytest.raises(fault), replacing(path) as unfinished:
        unfinished.write_text("nửa", "utf-8")
        raise fault
    assert path.read_text("utf-8") == "cũ"
    assert list(tmp_path.iterdir()) == [path]


def test_an_export_that_fails_leaves_the_last_one(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_person(database, {"name": "Lê An"}, None)
    path = tmp_path / "cb.xlsx"
    export_people(database, path)
    before = path.read_bytes()
    add_person(database, {"name": "Mai Bình"}, None)

    def half(_: openpyxl.Workbook, file: Path) -> None:
        Path(file).write_bytes(b"PK half")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(openpyxl.Workbook, "save", half)
    with pytest.raises(TdktError, match="đĩa"):
        export_people(database, path)
    assert path.read_bytes() == before
    assert [one.name for one in tmp_path.glob("*cb*")] == ["cb.xlsx"]
