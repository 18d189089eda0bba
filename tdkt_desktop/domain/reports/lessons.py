"""Lessons, shortcomings and proposals noted as they arise, to be gathered into a report."""

from dataclasses import dataclass
from enum import StrEnum

from tdkt_desktop.domain.ids import LessonId


class LessonKind(StrEnum):
    """What is noted; each is a part of its own of a report."""

    SHORTCOMING = "shortcoming"
    CAUSE = "cause"
    LESSON = "lesson"
    DIRECTION = "direction"
    PROPOSAL = "proposal"


@dataclass(frozen=True, slots=True, kw_only=True)
class NewLesson:
    """One thing noted on a day (ISO), under a ``theme`` in words."""

    kind: LessonKind
    day: str
    words: str
    theme: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson(NewLesson):
    """What is noted in the file."""

    id: LessonId


class Section(StrEnum):
    """The parts of a report in which the officer writes, in their order."""

    SITUATION = "tinh_hinh"
    AWARENESS = "tuyen_truyen"
    MOVEMENTS = "phong_trao"
    ORGANISATION = "to_chuc"
    REVIEWS = "xet_khen"
    AWARDS = "khen_thuong"
    INITIATIVES = "sang_kien"
    EXEMPLARS = "dien_hinh"
    SHORTCOMINGS = "han_che"
    CAUSES = "nguyen_nhan"
    LESSONS = "bai_hoc"
    DIRECTIONS = "phuong_huong"
    PROPOSALS = "kien_nghi"


GATHERED = {
    LessonKind.SHORTCOMING: Section.SHORTCOMINGS,
    LessonKind.CAUSE: Section.CAUSES,
    LessonKind.LESSON: Section.LESSONS,
    LessonKind.DIRECTION: Section.DIRECTIONS,
    LessonKind.PROPOSAL: Section.PROPOSALS,
}
"""The part of a report that each kind of note is gathered into."""
