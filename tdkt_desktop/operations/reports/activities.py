"""Noting what was done to make emulation known, and saying it in a report."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from tdkt_desktop.domain.ids import ActivityId, MovementId
from tdkt_desktop.domain.movements.movements import movement_key
from tdkt_desktop.domain.reports.activities import Activity, ActivityKind, NewActivity
from tdkt_desktop.domain.typed import needed_day
from tdkt_desktop.domain.vietnamese.dates import show_iso, today
from tdkt_desktop.domain.vietnamese.keys import nfc
from tdkt_desktop.domain.vietnamese.numbers import dotted, read_number
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.note_words import ACTIVITY_KINDS
from tdkt_desktop.operations.result import Result
from tdkt_desktop.storage.activities import Activities
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.journal import ChangeSet
from tdkt_desktop.storage.movements import Movements

_MOST_REACHED = 100_000_000


def note_activity(
    database: Database, kind: ActivityKind, typed: Mapping[str, str]
) -> Result[ActivityId]:
    """Note one from typed texts: ``title`` and ``day``, and what more is known of it.

    Raises:
        TdktError: a text cannot stand in its field.
    """
    values = {key: _clean(database, key, text) for key, text in typed.items()}
    values.setdefault("day", today())
    values["title"] = values.get("title") or _clean(database, "title", "")
    made = NewActivity(kind=kind, **values)  # type: ignore[arg-type]
    with database.operation(f"Ghi {ACTIVITY_KINDS[kind].lower()}: {made.title}") as done:
        number = Activities(database).save(made)
    return Result(number, done.changes)


def edit_activity(database: Database, activity: Activity, key: str, text: str) -> ChangeSet | None:
    """Write one field from typed text; ``None`` when it says that already.

    Raises:
        TdktError: the text cannot stand there.
    """
    value = _clean(database, key, text)
    if value == getattr(activity, key):
        return None
    changed: Activity = replace(activity, **{key: value})  # type: ignore[arg-type]
    with database.operation(f"Sửa {ACTIVITY_KINDS[activity.kind].lower()}") as done:
        Activities(database).save(changed)
    return done.changes


def delete_activities(database: Database, activities: Sequence[ActivityId]) -> ChangeSet:
    """Delete some; one undo brings them back."""
    with database.operation(f"Xóa {len(activities)} việc tuyên truyền, chỉ đạo") as done:
        Activities(database).delete(activities)
    return done.changes


def activity_words(activities: Sequence[Activity]) -> list[str]:
    """Return what a report says of the activities of its time."""
    counts = Counter(one.kind for one in activities)
    reached = Counter[ActivityKind]()
    for one in activities:
        reached[one.kind] += one.reached or 0
    documents = [
        f"{verb} {dotted(counts[kind])}"
        for kind, verb in ((ActivityKind.RECEIVED, "tiếp nhận"), (ActivityKind.ISSUED, "ban hành"))
        if counts[kind]
    ]
    held = [
        f"{dotted(counts[kind])} {noun}{_to(reached[kind], who)}"
        for kind, noun, who in (
            (ActivityKind.CONFERENCE, "hội nghị", "lượt người dự"),
            (ActivityKind.TRAINING, "lớp tập huấn", "lượt người học"),
        )
        if counts[kind]
    ]
    told = [
        f"{dotted(counts[kind])} {noun}{_to(reached[kind], 'lượt người đọc, nghe, xem')}"
        for kind, noun in (
            (ActivityKind.ARTICLE, "tin, bài"),
            (ActivityKind.BROADCAST, "buổi phát thanh, truyền hình"),
        )
        if counts[kind]
    ]
    lines = [_sentence(documents)] if documents else []
    if held:
        lines.append(f"Tổ chức {'; '.join(held)}.")
    if told:
        lines.append(f"Tuyên truyền {'; '.join(told)}.")
    lines += [f"{one.title}." for one in activities if one.kind == ActivityKind.OTHER]
    answers = [one for one in activities if one.kind == ActivityKind.RECEIVED and one.answer]
    lines += [f"Thực hiện {_named(one)}: {one.answer}." for one in answers]
    return lines


def _to(count: int, who: str) -> str:
    return f" với {dotted(count)} {who}" if count else ""


def _sentence(parts: Sequence[str]) -> str:
    words = ", ".join(parts)
    return f"{words[0].upper()}{words[1:]} văn bản chỉ đạo, hướng dẫn."


def _named(one: Activity) -> str:
    """Return a directive as a sentence names it: its number and day, or its title."""
    return f"{one.number} ngày {show_iso(one.day)}" if one.number else f"“{one.title}”"


def _clean(database: Database, key: str, text: str) -> object:
    said = nfc(text).strip()
    if key == "title":
        if not said:
            raise TdktError(QT_TRANSLATE_NOOP("errors", "Hãy ghi nội dung."))
        return said
    if key == "day":
        return needed_day(text)
    if not said:
        return None
    if key == "kind":
        return ActivityKind(said)
    if key == "reached":
        return _number(said)
    return _movement(database, said) if key == "movement" else said


def _number(text: str) -> int:
    number = read_number(text)
    if number is None or number != int(number) or not 0 <= number <= _MOST_REACHED:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "“{text}” không phải số người."), text=text)
    return int(number)


def _movement(database: Database, name: str) -> MovementId:
    key = movement_key(name)
    found = next((one for one in Movements(database).everything() if one.key[0] == key), None)
    if found is None:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Không có phong trào “{name}”."), name=name)
    return found.id
