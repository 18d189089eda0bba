"""Targets of movements: set, corrected, measured at each check."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from tdkt_desktop.domain.ids import MovementId, TargetId
from tdkt_desktop.domain.movements.movements import Measured, NewTarget, Target
from tdkt_desktop.domain.typed import FIRST_YEAR, read_date, whole_day
from tdkt_desktop.domain.vietnamese.dates import show_iso, today
from tdkt_desktop.domain.vietnamese.keys import nfc
from tdkt_desktop.domain.vietnamese.numbers import number_words, read_number
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.movements.movements import get
from tdkt_desktop.operations.result import Result
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.journal import ChangeSet
from tdkt_desktop.storage.movements import Movements

_NUMBERS = ("base", "aim")


def add_target(
    database: Database, movement: MovementId, values: dict[str, str]
) -> Result[TargetId]:
    """Set a movement a target, from typed texts by field; returns its id.

    Raises:
        TdktError: it has no name, a number or day is none, or the movement is gone.
    """
    read: dict[str, Any] = {key: clean_target(key, text) for key, text in values.items()}
    target, named = NewTarget(**read), get(database, movement)
    with database.operation(f"Đặt chỉ tiêu “{target.name}” của “{named.called}”") as done:
        number = Movements(database).save_target(movement, target)
    return Result(number, done.changes)


def edit_target(database: Database, target: TargetId, key: str, text: str) -> ChangeSet | None:
    """Write one field of a target from typed text; ``None`` when it says that already.

    Raises:
        TdktError: the value cannot stand in that field, or the target is gone.
    """
    found, value = _there(database, target), clean_target(key, text)
    if value == getattr(found, key):
        return None
    with database.operation(f"Sửa chỉ tiêu “{found.name}”") as done:
        changed: Target = replace(found, **{key: value})  # type: ignore[arg-type]
        Movements(database).save_target(found.movement, changed)
    return done.changes


def remove_targets(database: Database, several: Sequence[TargetId]) -> ChangeSet:
    """Take targets off, with what was measured of them; one undo brings them back."""
    found = [_there(database, target) for target in several]
    which = f"chỉ tiêu “{found[0].name}”" if len(found) == 1 else f"{len(found)} chỉ tiêu"
    with database.operation(f"Bỏ {which}") as done:
        for one in found:
            Movements(database).remove_target(one.id)
    return done.changes


def measure(database: Database, target: TargetId, day: str, text: str) -> ChangeSet | None:
    """Write what a target had come to on a whole day (ISO); an empty text takes it back.

    ``None`` when that is what stands there.

    Raises:
        TdktError: the text is no number, or the target is gone.
    """
    found, store, value = _there(database, target), Movements(database), typed_number(text)
    row = store.rows([found.movement])[found.movement]
    before = next(one.on(day) for one in row.progress if one.target.id == target)
    if value == before:
        return None
    if value is None:
        with database.operation(f"Bỏ kết quả {show_iso(day)} của “{found.name}”") as done:
            store.unmeasure(target, day)
        return done.changes
    shown = " ".join(filter(None, (number_words(value), found.counted_in)))
    with database.operation(f"Ghi {shown} cho chỉ tiêu “{found.name}”") as done:
        store.measure(Measured(target=target, day=day, value=value))
    return done.changes


def check_day(text: str) -> str:
    """Return the typed day of a check (ISO).

    Raises:
        TdktError: it is empty, no day, not a whole one, or yet to come.
    """
    day = whole_day(text)
    if day is None:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Hãy ghi ngày đo."))
    if not int(day[:4]) >= FIRST_YEAR or day > today():
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Ngày đo {day} chưa tới hoặc không có thật."),
            day=show_iso(day),
        )
    return day


def clean_target(key: str, text: str) -> str | float | None:
    """Return a typed text as it is kept in a field of a target.

    Raises:
        TdktError: it cannot stand there.
    """
    text = nfc(text)
    if key == "name" and not text:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Hãy ghi chỉ tiêu là gì."))
    if key in _NUMBERS:
        return typed_number(text)
    return read_date(text) if key == "due" else text or None


def typed_number(text: str) -> float | None:
    """Return a typed number, or ``None`` when empty.

    Raises:
        TdktError: it is none; says how to write one.
    """
    if not text.strip():
        return None
    value = read_number(text)
    if value is None:
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "“{text}” không phải số. Hãy ghi như 120, 3,5 hay 1.234."),
            text=text.strip(),
        )
    return value


def _there(database: Database, target: TargetId) -> Target:
    found = Movements(database).target(target)
    if found is None:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Chỉ tiêu này không còn nữa."))
    return found
