"""Bytes to grids: what kind of file it is by its content, and its cells as they are."""

import csv
import io
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP

MAX_BYTES = 200 * 1024 * 1024
MAX_UNZIPPED = 1024 * 1024 * 1024
MAX_ROWS = 200_000
_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@dataclass(frozen=True, slots=True)
class Span:
    """A merged block of cells, zero-based, ends included."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(frozen=True, slots=True)
class Grid:
    """One sheet: rows of cell values from A1, and its merged blocks."""

    name: str
    rows: Sequence[Sequence[object]]
    merged: tuple[Span, ...] = ()
    hidden: bool = False


def read_grids(path: Path) -> list[Grid]:
    """Return the sheets of ``path``, hidden ones marked. Nothing in it is run or fetched.

    Raises:
        TdktError: no such file, not a list of any kind we read, protected, damaged or too big.
    """
    data = _bytes(path)
    if data.startswith((_ZIP, _OLE)):
        if data.startswith(_ZIP):
            _refuse_bomb(data, path)
        return _workbook(data, path)
    if b"\x00" in data[:4096] and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise _not_a_list(path)
    return [_text_grid(data, path)]


def _bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > MAX_BYTES:
            raise TdktError(
                QT_TRANSLATE_NOOP("errors", "Tệp “{name}” lớn hơn 200 MB, không phải danh sách."),
                name=path.name,
            )
        data = path.read_bytes()
    except FileNotFoundError:
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Không tìm thấy tệp “{name}”."), name=path
        ) from None
    except OSError as error:
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Không đọc được tệp “{name}”: {reason}."),
            name=path.name,
            reason=error.strerror or str(error),
        ) from None
    if not data:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Tệp “{name}” rỗng."), name=path.name)
    return data


def _refuse_bomb(data: bytes, path: Path) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            total = sum(item.file_size for item in archive.infolist())
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
        raise _damaged(path) from error
    if total > MAX_UNZIPPED:
        raise TdktError(
            QT_TRANSLATE_NOOP(
                "errors", "Tệp “{name}” bung ra hơn 1 GB, không phải danh sách bình thường."
            ),
            name=path.name,
        )


def _workbook(data: bytes, path: Path) -> list[Grid]:
    import python_calamine as calamine  # noqa: PLC0415 - loads at first use, not at start

    try:
        book = calamine.load_workbook(io.BytesIO(data))
        grids = []
        for info in book.sheets_metadata:
            if info.typ != calamine.SheetTypeEnum.WorkSheet:
                continue
            sheet = book.get_sheet_by_name(info.name)
            spans = sheet.merged_cell_ranges or []
            grids.append(
                Grid(
                    name=info.name,
                    rows=sheet.to_python(skip_empty_area=False, nrows=MAX_ROWS),
                    merged=tuple(Span(*first, *last) for first, last in spans),
                    hidden=info.visible != calamine.SheetVisibleEnum.Visible,
                )
            )
    except calamine.PasswordError:
        raise TdktError(
            QT_TRANSLATE_NOOP(
                "errors",
                "Tệp “{name}” có mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu rồi lưu lại.",
            ),
            name=path.name,
        ) from None
    except calamine.CalamineError as error:
        raise _damaged(path) from error
    except BaseException as error:
        if type(error).__name__ != "PanicException":  # how Rust code says it met the unforeseen
            raise
        raise _damaged(path) from error
    if not grids:
        raise _not_a_list(path)
    return grids


def _text_grid(data: bytes, path: Path) -> Grid:
    """Read comma-, semicolon- or tab-separated text."""
    for encoding in ("utf-8-sig", "utf-16", "cp1258"):
        if encoding == "utf-16" and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
            continue
        try:
            text = data.decode(encoding)
            break
        except UnicodeError:
            continue
    else:
        raise _not_a_list(path)
    if text.lstrip()[:1] in "<{":
        raise _not_a_list(path)
    head = text[:10_000]
    delimiter = max("\t;,", key=head.count)
    if delimiter not in head:
        raise _not_a_list(path)
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    return Grid(name=path.stem, rows=rows[:MAX_ROWS])


def _damaged(path: Path) -> TdktError:
    return TdktError(
        QT_TRANSLATE_NOOP(
            "errors",
            "Tệp “{name}” bị hỏng hoặc chưa tải hết. Hãy mở bằng Excel rồi lưu lại dạng .xlsx.",
        ),
        name=path.name,
    )


def _not_a_list(path: Path) -> TdktError:
    return TdktError(
        QT_TRANSLATE_NOOP(
            "errors", "“{name}” không phải bảng tính (.xlsx, .xls, .xlsb, .ods, .csv)."
        ),
        name=path.name,
    )
