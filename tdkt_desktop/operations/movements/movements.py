"""Movements launched here or taken in from above, corrected, deleted."""

from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from typing import Any

from tdkt_desktop.domain.ids import MovementId
from tdkt_desktop.domain.movements.movements import Movement, NewMovement
from tdkt_desktop.domain.typed import read_date
from tdkt_desktop.domain.vietnamese.dates import first_day, last_day
from tdkt_desktop.domain.vietnamese.keys import nfc, writable
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.movements.terms import CODED, choices, words
from tdkt_desktop.operations.result import Result
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.journal import ChangeSet
from tdkt_desktop.storage.movements import Movements

DATES = ("document_date", "plan_date", "start", "end")
"""The fields that hold days."""
TEXTS = ("purpose", "meaning", "subjects", "content", "criteria", "measures", "note")
"""The fields that hold lines of text, in the order a plan has them (Luật 2022 Đ17)."""
_FIELDS = frozenset(field.name for field in fields(NewMovement)) - {"source"}


def get(database: Database, movement: MovementId) -> Movement:
    """Return one movement.

    Raises:
        TdktError: there is no such movement.
    """
    found = Movements(database).get([movement])
    if not found:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Phong trào này không còn nữa."))
    return found[0]


def add_movement(database: Database, values: dict[str, str]) -> Result[MovementId]:
    """Add a movement from typed texts by field; returns its id.

    Raises:
        TdktError: it has no name, a day is none or lies wrong, or there is one like it.
    """
    read: dict[str, Any] = {key: clean(key, text) for key, text in values.items()}
    movement = NewMovement(**{key: value for key, value in read.items() if value is not None})
    check(database, movement)
    verb = "Phát động" if movement.own else "Nhận"
    with database.operation(f"{verb} phong trào “{movement.called}”") as done:
        number = Movements(database).save(movement)
    return Result(number, done.changes)


def edit_movement(
    database: Database, movement: MovementId, key: str, text: str
) -> ChangeSet | None:
    """Write one field of a movement from typed text; ``None`` when it says that already.

    Raises:
        TdktError: the value cannot stand in that field.
    """
    return edit_movement_fields(database, movement, {key: text})


def edit_movement_fields(
    database: Database, movement: MovementId, typed: Mapping[str, str]
) -> ChangeSet | None:
    """Write fields of a movement from typed texts; ``None`` when it says all that already.

    Raises:
        TdktError: a value cannot stand in its field, or they do not agree; none is written.
    """
    found = get(database, movement)
    values = {key: clean(key, text) for key, text in typed.items()}
    changed: Movement = replace(found, **values)  # type: ignore[arg-type]
    if changed == found:
        return None
    check(database, changed)
    with database.operation(f"Sửa phong trào “{found.called}”") as done:
        Movements(database).save(changed)
    return done.changes


def delete_movements(database: Database, movements: Sequence[MovementId]) -> ChangeSet:
    """Delete movements with what hangs on them; awards and rounds stay. Undoable at once."""
    named = Movements(database).get(movements)
    which = f"phong trào “{named[0].called}”" if len(named) == 1 else f"{len(named)} phong trào"
    with database.operation(f"Xóa {which}") as done:
        Movements(database).delete(movements)
    return done.changes


def clean(key: str, text: str) -> str | None:
    """Return a typed text as it is kept in a field of a movement.

    Raises:
        TdktError: there is no such field, or the text cannot stand in it.
    """
    if key not in _FIELDS:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Phong trào không có mục “{key}”."), key=key)
    text = "\n".join(filter(None, map(nfc, writable(text).splitlines())))
    if key == "name" and not any(map(str.isalnum, text)):
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Hãy ghi tên phong trào."))
    if key in DATES:
        return read_date(text)
    if key in CODED and text:
        code = text if text in choices(key) else words(key).find(text)
        if code is None:
            raise TdktError(
                QT_TRANSLATE_NOOP("errors", "Không hiểu “{text}”. Có: {known}."),
                text=text,
                known="; ".join(choices(key).values()),
            )
        return code
    if key in ("form", "level") and not text:
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Hãy ghi hình thức và cấp phát động của phong trào.")
        )
    return text or None


def check(database: Database, movement: NewMovement) -> None:
    """See that a movement can stand beside those there are.

    Raises:
        TdktError: it ends before it begins, or there is one of that name begun that year.
    """
    start, end = movement.start, movement.end
    if start and end and last_day(end) < first_day(start):
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Ngày kết thúc trước ngày bắt đầu."))
    own = movement.id if isinstance(movement, Movement) else None
    for other in Movements(database).everything():
        if other.key == movement.key and other.id != own:
            raise TdktError(
                QT_TRANSLATE_NOOP("errors", "Đã có phong trào “{name}” bắt đầu năm {year}."),
                name=other.name,
                year=(other.start or "")[:4] or "…",
            )
