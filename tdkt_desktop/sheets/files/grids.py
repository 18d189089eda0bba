"""What every kind of file is read into: sheets of cells, and what is known of them besides."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP

MAX_ROWS = 200_000
MAX_COLUMNS = 256
_MAX_SPANS = 20_000
Cell = tuple[int, int]
"""Row and column, zero-based."""


@dataclass(frozen=True, slots=True)
class Span:
    """A merged block of cells, zero-based, ends included."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(frozen=True, slots=True)
class Origin:
    """The paper that a list was read out of: a decision in Word or PDF.

    ``lines`` are what it says, ``places`` map rows of the list (zero-based) to the line they
    stand in; ``remarks`` are what is doubtful of the whole paper. Of a ``decision`` the list is
    made by us; else it is a table as it stands.
    """

    path: Path
    lines: Sequence[str] = ()
    places: Mapping[int, int] = field(default_factory=dict)
    remarks: Sequence[str] = ()
    decision: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """One sheet: rows of cell values from A1, its merged blocks, and what the file says besides.

    ``hidden_rows`` the reader of the file does not see; ``uncomputed`` are cells whose formula
    was saved without a result; ``fonts`` names the font of cells set in one of before Unicode.
    """

    name: str
    rows: Sequence[Sequence[object]]
    merged: tuple[Span, ...] = ()
    hidden: bool = False
    hidden_rows: frozenset[int] = frozenset()
    uncomputed: frozenset[Cell] = frozenset()
    fonts: Mapping[Cell, str] = field(default_factory=dict)
    from_1904: bool = False
    """Whether a bare number that means a day counts from 1904."""
    cut: bool = False
    """Whether rows beyond :data:`MAX_ROWS` were not read."""
    origin: Origin | None = None
    """The paper it was read out of, if it is no sheet of a workbook."""


def clipped(spans: Iterable[Span], height: int) -> tuple[Span, ...]:
    """Return the spans that matter, cut to what can be in a grid of ``height`` rows."""
    found = []
    for span in spans:
        if span.top < height and span.left < MAX_COLUMNS:
            bottom, right = min(span.bottom, height - 1), min(span.right, MAX_COLUMNS - 1)
            if (bottom, right) != (span.top, span.left):
                found.append(Span(span.top, span.left, bottom, right))
        if len(found) == _MAX_SPANS:
            break
    return tuple(found)


def trimmed(rows: Iterable[Sequence[object]]) -> Iterator[Sequence[object]]:
    """Yield ``rows`` no wider than a list can be."""
    for row in rows:
        yield row[:MAX_COLUMNS] if len(row) > MAX_COLUMNS else row


def damaged(path: Path) -> TdktError:
    """Return the failure of a file that is not whole."""
    return TdktError(
        QT_TRANSLATE_NOOP(
            "errors",
            "Tệp “{name}” bị hỏng hoặc chưa tải hết. Hãy mở bằng Excel rồi lưu lại dạng .xlsx.",
        ),
        name=path.name,
    )


def not_a_list(path: Path) -> TdktError:
    """Return the failure of a file that is no table at all."""
    return TdktError(
        QT_TRANSLATE_NOOP(
            "errors", "“{name}” không phải bảng tính (.xlsx, .xls, .xlsb, .ods, .csv)."
        ),
        name=path.name,
    )


def too_big(path: Path) -> TdktError:
    """Return the failure of a file that swells beyond what any list is."""
    return TdktError(
        QT_TRANSLATE_NOOP(
            "errors",
            "Tệp “{name}” bung ra quá lớn, không phải danh sách bình thường. "
            "Hãy chép riêng phần danh sách sang tệp mới rồi nhập lại.",
        ),
        name=path.name,
    )
