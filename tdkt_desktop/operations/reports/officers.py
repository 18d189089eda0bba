"""Saying who does the work of emulation and commendation, and counting them for tables."""

from collections.abc import Sequence
from dataclasses import replace

from tdkt_desktop.domain.ids import OfficerId, PersonId
from tdkt_desktop.domain.people.people import PeopleQuery, PersonRow
from tdkt_desktop.domain.reports.officers import NewOfficer, Officer
from tdkt_desktop.domain.reports.periods import share_words
from tdkt_desktop.domain.reports.statistics import Fact
from tdkt_desktop.domain.typed import read_date
from tdkt_desktop.domain.vietnamese.dates import first_day, last_day
from tdkt_desktop.domain.vietnamese.keys import fold, nfc
from tdkt_desktop.domain.vietnamese.numbers import dotted
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.law.shipped_files import terms
from tdkt_desktop.operations.note_words import WORKS
from tdkt_desktop.operations.people.people import namesakes
from tdkt_desktop.operations.result import Result
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.journal import ChangeSet
from tdkt_desktop.storage.officers import Officers
from tdkt_desktop.storage.people import People


def person_named(database: Database, text: str) -> PersonId:
    """Return the person whose name is typed, among several with code or birth date after it.

    Raises:
        TdktError: there is nobody, or several bear the name.
    """
    name, _, code = (part.strip() for part in nfc(text).partition(","))
    if not name:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Hãy ghi họ tên."))
    found = [row.person for row in namesakes(database, name) or _folded(database, name)]
    if code:
        found = [one for one in found if fold(code) in (fold(one.code or ""), one.born)]
    if not found:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Không có cán bộ “{name}”."), name=nfc(text))
    if len(found) > 1:
        raise TdktError(
            QT_TRANSLATE_NOOP(
                "errors",
                "Có {count} người tên “{name}”: ghi thêm mã hay ngày sinh, ví dụ {example}.",
            ),
            count=len(found),
            name=found[0].name,
            example=f"{found[0].name}, {found[0].code or found[0].born or 'NV0001'}",
        )
    return found[0].id


def _folded(database: Database, name: str) -> list[PersonRow]:
    """Return who bears a name typed without its marks."""
    store = People(database)
    rows = store.rows(store.ids(PeopleQuery(text=name)))
    return [row for row in rows.values() if fold(row.person.name) == fold(name)]


def add_officer(
    database: Database, person: PersonId, *, specialised: bool, since: str = ""
) -> Result[OfficerId]:
    """Say that a person does the work, since a typed day.

    Raises:
        TdktError: the day is none, or the person does it already.
    """
    made = NewOfficer(person=person, specialised=specialised, since=read_date(since))
    store = Officers(database)
    name = People(database).rows([person])[person].person.name
    if any(one.person == person and one.until is None for one in store.all()):
        raise TdktError(QT_TRANSLATE_NOOP("errors", "“{name}” đã ở trong danh sách."), name=name)
    with database.operation(f"{name} làm công tác thi đua, khen thưởng") as done:
        number = store.save(made)
    return Result(number, done.changes)


def edit_officer(database: Database, officer: Officer, key: str, text: str) -> ChangeSet | None:
    """Write one field from typed text; ``None`` when it says that already.

    Raises:
        TdktError: the text cannot stand there.
    """
    changed: Officer = replace(officer, **{key: _clean(key, text)})  # type: ignore[arg-type]
    if changed == officer:
        return None
    if changed.since and changed.until and last_day(changed.until) < first_day(changed.since):
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Ngày thôi trước ngày bắt đầu."))
    name = People(database).rows([officer.person])[officer.person].person.name
    with database.operation(f"Sửa việc làm công tác thi đua, khen thưởng của {name}") as done:
        Officers(database).save(changed)
    return done.changes


def save_education(database: Database, people: Sequence[PersonId], code: str) -> ChangeSet:
    """Say the schooling of many officers at once."""
    label = f"Ghi trình độ “{terms('education')[code]}” cho {len(people)} người"
    store, wanted = Officers(database), set(people)
    with database.operation(label) as done:
        for one in store.all():
            if one.person in wanted:
                store.save(replace(one, education=code))
    return done.changes


def delete_officers(database: Database, officers: Sequence[OfficerId]) -> ChangeSet:
    """Take some off the list; one undo brings them back."""
    label = f"Bỏ {len(officers)} người làm công tác thi đua, khen thưởng"
    with database.operation(label) as done:
        Officers(database).delete(officers)
    return done.changes


def officer_facts(database: Database, year: int) -> list[Fact]:
    """Return who did the work at the end of a year, as tables count people."""
    day = f"{year}-12-31"
    serving = Officers(database).serving(day)
    people = People(database).rows([one.person for one in serving])
    facts = list[Fact]()
    for one in serving:
        person, years = people[one.person].person, one.years(day)
        born = (person.birth_date or "")[:4]
        said = {
            "sexes": person.sex or "",
            "ages": str(year - int(born)) if born else "",
            "educations": one.education or "",
            "tenures": "" if years is None else str(years),
        }
        facts.append(Fact(one.person, said))
    return facts


def officer_words(database: Database, year: int) -> list[str]:
    """Return what a report says of who did the work at the end of a year."""
    serving = Officers(database).serving(f"{year}-12-31")
    if not serving:
        return []
    count, own = len(serving), sum(one.specialised for one in serving)
    women = sum(fact.said["sexes"] == "Nữ" for fact in officer_facts(database, year))
    parts = [f"{dotted(own)} chuyên trách", f"{dotted(count - own)} kiêm nhiệm"]
    if women:
        parts.append(f"{dotted(women)} nữ ({share_words(women, count)})")
    who = f"Có {dotted(count)} người làm công tác thi đua, khen thưởng"
    return [f"{who}: {', '.join(parts)}."]


def _clean(key: str, text: str) -> object:
    said = nfc(text).strip()
    if key in ("since", "until"):
        return read_date(text)
    if key == "specialised":
        for answer, words in WORKS.items():
            if fold(said) == fold(words):
                return answer
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Ghi “Chuyên trách” hay “Kiêm nhiệm”."))
    if key == "education" and said:
        for code, name in terms("education").items():
            if fold(said) == fold(name):
                return code
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Không có trình độ “{text}”. Các trình độ: {known}."),
            text=said,
            known=", ".join(terms("education").values()),
        )
    return said or None
