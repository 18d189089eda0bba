"""What is noted for reports as lists, to be read elsewhere."""

from collections.abc import Iterable, Sequence

from tdkt_desktop.domain.vietnamese.dates import show_iso
from tdkt_desktop.operations.note_words import ACTIVITY_KINDS, LESSON_KINDS
from tdkt_desktop.storage.activities import Activities
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.movements import Movements
from tdkt_desktop.storage.reports import Lessons

LESSON_HEADS = ("Ngày", "Loại", "Chủ đề", "Nội dung")
ACTIVITY_HEADS = (
    "Ngày",
    "Loại",
    "Số văn bản",
    "Nội dung",
    "Nơi ban hành, thực hiện",
    "Số người",
    "Phong trào",
    "Việc đã làm",
)


def lesson_cells(database: Database) -> Iterable[Sequence[object]]:
    """Yield every lesson, the latest first."""
    for one in Lessons(database).all():
        yield show_iso(one.day), LESSON_KINDS[one.kind], one.theme, one.words


def activity_cells(database: Database) -> Iterable[Sequence[object]]:
    """Yield everything done to make emulation known, the latest first."""
    movements = {one.id: one.name for one in Movements(database).everything()}
    for one in Activities(database).all():
        yield (
            show_iso(one.day),
            ACTIVITY_KINDS[one.kind],
            one.number,
            one.title,
            one.by,
            one.reached,
            movements[one.movement] if one.movement is not None else None,
            one.answer,
        )
