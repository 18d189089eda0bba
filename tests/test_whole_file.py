"""Nothing is overwritten before its successor stands."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import openpyxl
import pytest

from tdkt_desktop import errors, whole_file
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


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """As on Windows, where what another program has open cannot be touched; returns the waits."""
    waited = list[float]()
    monkeypatch.setattr(whole_file, "ON_WINDOWS", True)
    monkeypatch.setattr("tdkt_desktop.whole_file.time.sleep", waited.append)
    return waited


def test_what_is_held_for_a_moment_is_tried_again(windows: list[float]) -> None:
    tries = list[int]()

    def act() -> None:
        tries.append(1)
        if len(tries) < 3:
            raise PermissionError(13, "held")

    whole_file.patiently(act)
    assert len(tries) == 3
    assert windows == [*whole_file.WAITS[:2]]


def test_what_stays_held_is_told_and_what_is_wrong_otherwise_at_once(windows: list[float]) -> None:
    def held() -> None:
        raise PermissionError(13, "held")

    def full() -> None:
        raise OSError(28, "full")

    with pytest.raises(PermissionError):
        whole_file.patiently(held)
    assert windows == [*whole_file.WAITS]
    with pytest.raises(OSError, match="full"):
        whole_file.patiently(full)
    assert windows == [*whole_file.WAITS]


def test_a_path_too_long_for_windows_is_told_as_that(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    long = tmp_path / ("thư mục rất dài " * 20) / "a.xlsx"
    missing = FileNotFoundError(2, "No such file", str(long))
    monkeypatch.setattr(errors, "WINDOWS", True)
    assert errors.why(missing) == "tên tệp hay đường dẫn dài quá"
    assert "không có thư mục" in errors.why(FileNotFoundError(2, "", "C:/a.xlsx"))
    monkeypatch.setattr(errors, "WINDOWS", False)
    assert "không có thư mục" in errors.why(missing)


def test_a_folder_or_a_new_name_is_held_by_nobody(tmp_path: Path) -> None:
    assert not whole_file.is_held(tmp_path)
    assert not whole_file.is_held(tmp_path / "mới.xlsx")


if sys.platform == "win32":
    import ctypes

    @contextmanager
    def as_excel_has_it(path: Path) -> Iterator[None]:
        """Hold a file as Excel does one that it shows: others may read it, and no more."""
        read, let_read, existing = 0x80000000, 1, 3
        system = ctypes.windll.kernel32
        handle = system.CreateFileW(str(path), read, let_read, None, existing, 0, None)
        try:
            yield
        finally:
            system.CloseHandle(handle)

    def test_a_file_open_in_excel_is_kept_and_told(database: Database, tmp_path: Path) -> None:
        path = tmp_path / "cb.xlsx"
        export_people(database, path)
        before = path.read_bytes()
        with as_excel_has_it(path):
            assert whole_file.is_held(path)
            with pytest.raises(TdktError, match="đang mở"):
                export_people(database, path)
            assert not whole_file.removed(path)
        assert path.read_bytes() == before
        assert [one.name for one in tmp_path.glob("*cb*")] == ["cb.xlsx"]
        assert not whole_file.is_held(path)
        assert whole_file.removed(path)
