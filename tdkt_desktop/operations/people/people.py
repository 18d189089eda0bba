"""People and units kept up by hand: added, corrected, moved, gone and back."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import replace

from tdkt_desktop.domain.ids import PersonId, UnitId
from tdkt_desktop.domain.people.identity import CITIZEN_DIGITS, OLD_DIGITS
from tdkt_desktop.domain.people.people import (
    FEMALE,
    MALE,
    NewPerson,
    NewPosting,
    PeopleQuery,
    Person,
    PersonRow,
    Posting,
)
from tdkt_desktop.domain.typed import read_date
from tdkt_desktop.domain.vietnamese.dates import show_iso, today
from tdkt_desktop.domain.vietnamese.keys import nfc, same_name_key
from tdkt_desktop.domain.vietnamese.names import tidy_name
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.result import Result
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.journal import ChangeSet
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.units import Units

TITLES: Mapping[str, str] = {
    "name": "họ tên",
    "sex": "giới tính",
    "birth_date": "ngày sinh",
    "identity": "số định danh",
    "code": "mã cán bộ",
    "ethnic": "dân tộc",
    "start_date": "ngày vào cơ quan",
    "note": "ghi chú",
    "account": "số tài khoản",
    "bank": "ngân hàng",
    "hometown": "quê quán",
    "residence": "nơi thường trú",
    "education": "trình độ chuyên môn",
    "academic": "học hàm, học vị",
    "party_date": "ngày vào Đảng",
    "position": "chức vụ",
    "unit": "đơn vị",
}


PERSON_DATES = ("birth_date", "start_date", "party_date")
"""The fields of a person typed in that are dates."""


def clean_field(key: str, text: str) -> str | None:
    """Return typed text as it is stored in field ``key`` of a person.

    Raises:
        TdktError: the text cannot stand in that field.
    """
    text = nfc(text)
    if key == "name":
        if not text:
            raise TdktError(QT_TRANSLATE_NOOP("errors", "Họ tên không được để trống."))
        return tidy_name(text)
    if key in PERSON_DATES:
        return read_date(text, birth=key == "birth_date")
    if key == "sex" and text and text not in (MALE, FEMALE):
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Giới tính ghi Nam hoặc Nữ."))
    if key == "identity" and text:
        _require_identity(text)
    if key == "account":
        return "".join(text.split()) or None
    return text or None


def _require_identity(number: str) -> None:
    """See that a typed identity number has the digits of one."""
    if not number.isdecimal() or len(number) not in (OLD_DIGITS, CITIZEN_DIGITS):
        raise TdktError(
            QT_TRANSLATE_NOOP(
                "errors",
                "Số định danh “{number}” phải có 12 chữ số (số CCCD, thẻ căn cước) hoặc 9 chữ số "
                "(CMND cũ).",
            ),
            number=number,
        )


# -- people ------------------------------------------------------------------------------


def add_person(
    database: Database, values: Mapping[str, str], unit: UnitId | None = None, position: str = ""
) -> Result[PersonId]:
    """Add one person from typed ``values``; returns the new id.

    Raises:
        TdktError: a value cannot stand in its field.
    """
    clean = {key: clean_field(key, text) for key, text in values.items()}
    if not clean.get("name"):
        clean_field("name", "")
    person = replace(NewPerson(name=""), **clean)  # type: ignore[arg-type]
    store = People(database)
    _require_own(store, person)
    with database.operation(f"Thêm {person.name}") as done:
        number = store.save(person)
        if unit is not None or position.strip():
            store.save_posting(
                NewPosting(
                    person=number,
                    unit=unit,
                    position=nfc(position) or None,
                    start=person.start_date,
                )
            )
    return Result(number, done.changes)


def namesakes(database: Database, name: str) -> list[PersonRow]:
    """Return who in the file bears a full name, those who left among them."""
    store = People(database)
    key = same_name_key(name)
    rows = store.rows(store.ids(PeopleQuery(text=name))) if key else {}
    return [row for row in rows.values() if same_name_key(row.person.name) == key]


def edit_person(database: Database, person: PersonId, key: str, text: str) -> ChangeSet | None:
    """Write one field of one person; ``None`` when it says that already.

    ``position`` corrects the latest posting.

    Raises:
        TdktError: the person is gone, or the value cannot stand in the field.
    """
    store = People(database)
    found = _person(store, person)
    label = f"Sửa {TITLES[key]} của {found.name}"
    if key == "position":
        latest = next(iter(store.postings(person)), NewPosting(person=person))
        if nfc(text) == (latest.position or ""):
            return None
        with database.operation(label) as done:
            store.save_posting(replace(latest, position=nfc(text) or None))
        return done.changes
    value = clean_field(key, text)
    if value == getattr(found, key):
        return None
    changed = replace(found, **{key: value})  # type: ignore[arg-type]
    _require_own(store, changed, key)
    with database.operation(label) as done:
        store.save(changed)
    return done.changes


def _require_own(store: People, person: NewPerson, key: str = "") -> None:
    """See that a number written for somebody is nobody else's, and nobody comes before birth."""
    itself = person.id if isinstance(person, Person) else None
    for field in ("identity", "code"):
        number = getattr(person, field)
        other = store.bearer(field, number, itself) if number and key in ("", field) else None
        if other is not None:
            raise TdktError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "“{number}” đã là {field} của {name}: mỗi người một số. Nếu là một người, "
                    "hãy gộp hai hồ sơ.",
                ),
                number=number,
                field=TITLES[field],
                name=other.name if not other.born else f"{other.name} ({other.born})",
            )
    born, came = person.birth_date or "", person.start_date or ""
    if key in ("", "birth_date", "start_date") and came and came[:4] <= born[:4]:
        raise TdktError(
            QT_TRANSLATE_NOOP(
                "errors", "Ngày vào cơ quan {came} không sau ngày sinh {born}: hãy xem lại."
            ),
            came=show_iso(came),
            born=show_iso(born),
        )


def _person(store: People, person: PersonId) -> Person:
    found = store.get(person)
    if found is None:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Người này không còn trong danh sách."))
    return found


def delete_people(database: Database, people: Sequence[PersonId]) -> ChangeSet:
    """Delete people with their postings and awards; one undo brings all of it back.

    Raises:
        TdktError: one has a certificate in the book, whose number may not be given again, or is
            put forward in a round.
    """
    # seldom done, and they bring certificates and rounds along, which a start does not need
    from tdkt_desktop.storage.certificates import Certificates
    from tdkt_desktop.storage.rounds import Rounds

    store = People(database)
    book = Certificates(database)
    for person in people if book.given_to(people) is not None else ():
        if (number := book.given_to([person])) is not None:
            raise TdktError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "Không xóa được: {name} đã được cấp giấy số {number}. Hãy ghi thôi công tác "
                    "hoặc gộp hồ sơ trùng.",
                ),
                name=_person(store, person).name,
                number=number,
            )
    rounds = Rounds(database)
    held = next((name for person in people if (name := rounds.holding(person=person))), None)
    if held is not None:
        raise TdktError(
            QT_TRANSLATE_NOOP(
                "errors",
                "Không xóa được: đang có trong đợt xét “{name}”. Hãy rút đề nghị ở đó hoặc ghi "
                "thôi công tác.",
            ),
            name=held,
        )
    rows = store.rows(people)
    awards = sum(row.awards for row in rows.values())
    first = next(iter(rows.values()), None)
    name = first.person.name if first and len(rows) == 1 else f"{len(rows)} người"
    also = f" và {awards} lượt khen thưởng" if awards else ""
    with database.operation(f"Xóa {name}{also}") as done:
        store.delete(people)
    return done.changes


def move(database: Database, posting: NewPosting) -> ChangeSet:
    """Give a person a new posting from its start date on; the one before ends the day before.

    One without a start begins today.

    Raises:
        TdktError: the person is gone, or works there as that already.
    """
    store = People(database)
    person = _person(store, posting.person)
    latest = next(iter(store.postings(posting.person)), None)
    held = latest is not None and latest.end is None and (latest.unit, latest.position or "")
    if held == (posting.unit, posting.position or ""):
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "{name} vẫn ở đơn vị, chức vụ ấy."), name=person.name
        )
    posting = replace(posting, start=posting.start or today())
    place = Units(database).get(posting.unit) if posting.unit is not None else None
    words = ", ".join(filter(None, (posting.position, place.name if place else None)))
    with database.operation(f"Chuyển {person.name}: {words}") as done:
        if latest is not None and latest.end is None:
            store.save_posting(replace(latest, end=day_before(posting.start)))
        store.save_posting(posting)
    return done.changes


def edit_posting(database: Database, posting: NewPosting) -> ChangeSet:
    """Correct a posting: its unit, position or dates.

    Raises:
        TdktError: it would end before it starts.
    """
    if posting.start and posting.end and posting.end < posting.start[: len(posting.end)]:
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Ngày kết thúc {end} trước ngày bắt đầu {start}."),
            end=show_iso(posting.end),
            start=show_iso(posting.start),
        )
    store = People(database)
    with database.operation(f"Sửa công tác của {_person(store, posting.person).name}") as done:
        store.save_posting(posting)
    return done.changes


def delete_posting(database: Database, posting: Posting) -> ChangeSet:
    """Delete one posting."""
    store = People(database)
    with database.operation(f"Xóa công tác của {_person(store, posting.person).name}") as done:
        store.delete_posting(posting)
    return done.changes


def day_before(start: str | None) -> str:
    """Return the day before ``start``; a month or year alone ends the one before."""
    parts = [int(part) for part in (start or today()).split("-")]
    day = dt.date(parts[0], parts[1] if len(parts) > 1 else 1, parts[2] if len(parts) > 2 else 1)  # noqa: PLR2004 - year, month, day
    return (day - dt.timedelta(days=1)).isoformat()


def leave(database: Database, people: Sequence[PersonId], date: str, reason: str) -> ChangeSet:
    """Note that people left on ``date`` (ISO); their postings end then.

    Raises:
        TdktError: a person is gone.
    """
    store = People(database)
    found = [_person(store, person) for person in people]
    name = found[0].name if len(found) == 1 else f"{len(found)} người"
    with database.operation(f"Ghi {name} thôi công tác từ {show_iso(date)}") as done:
        for person in found:
            store.save(replace(person, leave_date=date, leave_reason=nfc(reason) or None))
            for posting in store.postings(person.id):
                if posting.end is None:
                    store.save_posting(replace(posting, end=date))
    return done.changes


def come_back(database: Database, person: PersonId, posting: NewPosting) -> ChangeSet:
    """Note that someone who left works again, with a new posting.

    Raises:
        TdktError: the person is gone.
    """
    store = People(database)
    found = _person(store, person)
    with database.operation(f"Cho {found.name} trở lại công tác") as done:
        store.save(replace(found, leave_date=None, leave_reason=None))
        store.save_posting(posting)
    return done.changes
