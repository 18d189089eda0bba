import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tdkt_desktop.errors import TdktError
from tdkt_desktop.sheets.reading import read_grids
from tests.workbooks import workbook

ROWS = (("STT", "Họ và tên"), (1, "Đặng Thị Hòa"))


def test_the_content_tells_the_kind_not_the_name(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", ROWS).rename(tmp_path / "a.xls")
    assert read_grids(path)[0].rows[1][1] == "Đặng Thị Hòa"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_text_lists_are_read(tmp_path: Path, encoding: str, delimiter: str) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(f"STT{delimiter}Họ và tên\n1{delimiter}Đặng Thị Hòa\n".encode(encoding))
    assert read_grids(path)[0].rows[1] == ["1", "Đặng Thị Hòa"]


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "rỗng"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00", "không phải bảng tính"),
        (b"PK\x03\x04 cut short", "bị hỏng"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600, "bị hỏng"),
        (b"just words", "không phải bảng tính"),
        (b"<html><table></table></html>", "không phải bảng tính"),
    ],
)
def test_other_files_are_refused_with_a_reason(tmp_path: Path, content: bytes, why: str) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(content)
    with pytest.raises(TdktError, match=why):
        read_grids(path)


def test_a_zip_without_a_workbook_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.txt", "x")
    with pytest.raises(TdktError):
        read_grids(path)


def test_a_missing_file_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(TdktError, match="Không tìm thấy"):
        read_grids(tmp_path / "a.xlsx")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(st.data())
def test_a_damaged_workbook_is_read_or_refused_never_a_crash(
    tmp_path: Path, data: st.DataObject
) -> None:
    whole = tmp_path / "whole.xlsx"
    if not whole.exists():
        workbook(whole, ROWS)
    content = bytearray(whole.read_bytes())
    for _ in range(data.draw(st.integers(1, 20))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    path = tmp_path / "damaged.xlsx"
    path.write_bytes(content[: data.draw(st.integers(1, len(content)))])
    told = ""
    try:
        read_grids(path)
    except TdktError as error:
        told = str(error)
    assert not told or path.name in told


def test_a_zip_of_an_unknown_kind_is_refused(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", ROWS)
    content = bytearray(path.read_bytes())
    content[content.index(b"PK\x01\x02") + 6] = 255
    path.write_bytes(content)
    with pytest.raises(TdktError, match="bị hỏng"):
        read_grids(path)
