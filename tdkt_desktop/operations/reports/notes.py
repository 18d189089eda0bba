"""Lessons noted as they arise, and the officer's own words in the parts of reports."""

from collections.abc import Sequence
from dataclasses import replace

from tdkt_desktop.domain.ids import LessonId
from tdkt_desktop.domain.reports.lessons import Lesson, LessonKind, NewLesson, Section
from tdkt_desktop.domain.reports.periods import Period
from tdkt_desktop.domain.typed import needed_day
from tdkt_desktop.domain.vietnamese.dates import show_iso, today
from tdkt_desktop.domain.vietnamese.keys import nfc, writable
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.note_words import LESSON_KINDS, SECTIONS
from tdkt_desktop.operations.result import Result
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.journal import ChangeSet
from tdkt_desktop.storage.reports import Lessons, ReportTexts


def note_lesson(
    database: Database, kind: LessonKind, words: str, day: str, theme: str = ""
) -> Result[LessonId]:
    """Note a lesson, a shortcoming, a cause, a direction or a proposal on a typed day.

    Raises:
        TdktError: it says nothing, or the day is missing or none.
    """
    made = NewLesson(kind=kind, day=_day(day), words=_said(words), theme=nfc(theme) or None)
    with database.operation(f"Ghi {LESSON_KINDS[kind].lower()}: {_short(made.words)}") as done:
        number = Lessons(database).save(made)
    return Result(number, done.changes)


def edit_lesson(database: Database, lesson: Lesson, key: str, text: str) -> ChangeSet | None:
    """Write one field of a note from typed text; ``None`` when it says that already.

    Raises:
        TdktError: the text cannot stand there.
    """
    value: object = nfc(text) or None
    if key == "words":
        value = _said(text)
    elif key == "day":
        value = _day(text)
    elif key == "kind":
        value = LessonKind(text)
    if value == getattr(lesson, key):
        return None
    changed: Lesson = replace(lesson, **{key: value})  # type: ignore[arg-type]
    with database.operation(f"Sửa {LESSON_KINDS[lesson.kind].lower()}") as done:
        Lessons(database).save(changed)
    return done.changes


def delete_lessons(database: Database, lessons: Sequence[LessonId]) -> ChangeSet:
    """Delete notes; one undo brings them back."""
    with database.operation(f"Xóa {len(lessons)} bài học, hạn chế, kiến nghị") as done:
        Lessons(database).delete(lessons)
    return done.changes


def write_text(
    database: Database, period: Period, section: Section, words: str
) -> ChangeSet | None:
    """Write the officer's own words of one part of a report; empty takes them away.

    ``None`` when they stand there already.
    """
    said = writable(words).strip()
    if said == ReportTexts(database).of(period).get(section, ""):
        return None
    what = f"phần “{SECTIONS[section]}” của báo cáo {period.words}"
    with database.operation(f"Viết {what}" if said else f"Bỏ lời viết ở {what}") as done:
        ReportTexts(database).save(period, section, said)
    return done.changes


def _said(words: str) -> str:
    said = "\n".join(filter(None, map(nfc, writable(words).splitlines())))
    if not said:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Hãy ghi nội dung."))
    return said


def _day(text: str) -> str:
    day = needed_day(text)
    if day > today():
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Ngày {day} chưa tới."), day=show_iso(day))
    return day


def _short(words: str) -> str:
    first = words.splitlines()[0]
    return first if len(first) <= _SHOWN else f"{first[:_SHOWN].rstrip()}…"


_SHOWN = 60
