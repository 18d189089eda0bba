"""What the officer told of a workbook somebody sent, kept for the next of its shape."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from tdkt_desktop.domain.vietnamese.keys import fold
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.papers.placeholders import row_words
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.journal import ChangeSet
from tdkt_desktop.storage.import_choices import ImportLayouts

_COLUMNS = "columns"


@dataclass(frozen=True, slots=True)
class FormAnswers:
    """What goes under headers, and what becomes of rows that are there.

    ``columns`` gives the key of a row's value by the words of a header, or nothing where it stays
    empty; with ``keep`` the workbook's own rows stay and ours come below them.
    """

    columns: Mapping[str, str] = field(default_factory=dict)
    keep: bool = False


NOTHING_TOLD = FormAnswers()


def _by_header(columns: Mapping[str, str]) -> dict[str, str]:
    return {fold(header): key for header, key in columns.items()}


def _kept(layouts: ImportLayouts, shape: str) -> dict[str, str]:
    kept: dict[str, str] = (layouts.find(shape) or {}).get(_COLUMNS, {})
    return kept


def recall(database: Database, answers: FormAnswers) -> Callable[[str], Mapping[str, str]]:
    """Return what is told of the headers (folded) of a shape: now, or the last time.

    Raises:
        TdktError: what was told is no value of a row.
    """
    known = row_words()
    if unknown := [key for key in answers.columns.values() if key and key not in known]:
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Không có trường dữ liệu {names}. Các trường: {known}."),
            names=", ".join(unknown),
            known=", ".join(known),
        )
    told, layouts = _by_header(answers.columns), ImportLayouts(database)

    def of_shape(shape: str) -> Mapping[str, str]:
        kept = _kept(layouts, shape).items()
        return {header: key for header, key in kept if key in known or not key} | told

    return of_shape


def remember(
    database: Database, name: str, shapes: Iterable[str], columns: Mapping[str, str]
) -> ChangeSet:
    """Keep what was told of the headers of a workbook called ``name``, for the next."""
    told, layouts = _by_header(columns), ImportLayouts(database)
    with database.operation(f"Nhớ các cột của bảng tính {name}") as done:
        for shape in shapes:
            layouts.save(shape, {_COLUMNS: _kept(layouts, shape) | told})
    return done.changes
