"""What is noted for reports as lists, to be read elsewhere."""

from collections.abc import Iterable, Sequence

from tdkt_desktop.domain.awards.kinds import PERSON
from tdkt_desktop.domain.ids import PersonId, UnitId
from tdkt_desktop.domain.vietnamese.dates import show_iso
from tdkt_desktop.operations.law.shipped_files import terms
from tdkt_desktop.operations.note_words import (
    ACTIVITY_KINDS,
    LESSON_KINDS,
    WORKS,
    report_questions,
)
from tdkt_desktop.storage.activities import Activities
from tdkt_desktop.storage.exemplars import Exemplars
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.movements import Movements
from tdkt_desktop.storage.officers import Officers
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.report_answers import ReportAnswers
from tdkt_desktop.storage.reports import Lessons
from tdkt_desktop.storage.unit_labels import UnitLabels

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


OFFICER_HEADS = (
    "Mã cán bộ",
    "Họ và tên",
    "Chuyên trách, kiêm nhiệm",
    "Trình độ",
    "Làm công tác này từ",
    "Đến ngày",
)
EXEMPLAR_HEADS = (
    "Ngày phát hiện",
    "Mã cán bộ",
    "Người, đơn vị",
    "Vì sao",
    "Ai phát hiện",
    "Đã bồi dưỡng",
    "Đã nêu gương",
)
REPORT_HEADS = ("Mã cán bộ", "Người, tập thể, hộ", "Năm", "Đợt xét", "Mục", "Nội dung")


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


def officer_cells(database: Database) -> Iterable[Sequence[object]]:
    """Yield who does the work of emulation and commendation, or did."""
    found = Officers(database).all()
    people = People(database).rows([one.person for one in found])
    schooling = terms("education")
    for one in found:
        person = people[one.person].person
        yield (
            person.code,
            person.name,
            WORKS[one.specialised],
            schooling.get(one.education or ""),
            show_iso(one.since),
            show_iso(one.until),
        )


def exemplar_cells(database: Database) -> Iterable[Sequence[object]]:
    """Yield every exemplar, the latest found first."""
    found, labels = Exemplars(database).all(), UnitLabels(database.conn)
    people = People(database).rows([one.person for one in found if one.person is not None])
    for one in found:
        person = people[one.person].person if one.person is not None else None
        name = person.name if person is not None else labels.full(one.unit or UnitId(0))
        said = one.why, one.by, one.nurtured, one.told
        yield (show_iso(one.day), person.code if person is not None else None, name, *said)


def report_cells(database: Database) -> Iterable[Sequence[object]]:
    """Yield what reports on achievements say and no other list does."""
    labels, named = UnitLabels(database.conn), report_questions()
    people = {person.id: person for person, _ in People(database).everyone()}
    for one in ReportAnswers(database).everything():
        (subject, who), (round_, year) = one.whose, one.of or (None, None)
        code, name = None, who
        if subject == PERSON and isinstance(who, int):
            person = people[PersonId(who)]
            code, name = person.code, person.name
        elif isinstance(who, int):
            name = labels.full(UnitId(who))
        yield code, name, year, round_, named.get(one.field, one.field), one.words
