"""People from a list: who is new, who changed, who is there already."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import replace

from tdkt_desktop.domain.awards.households import names_household
from tdkt_desktop.domain.awards.kinds import PERSON
from tdkt_desktop.domain.ids import PersonId
from tdkt_desktop.domain.people.identity import doubt_identity
from tdkt_desktop.domain.people.matching import (
    CERTAIN,
    LIKELY,
    Known,
    Match,
    namesakes,
    same_number,
)
from tdkt_desktop.domain.people.people import NewPerson, NewPosting, person_from
from tdkt_desktop.domain.vietnamese.dates import PartialDate, show_iso
from tdkt_desktop.domain.vietnamese.keys import same_name_key, text_key
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP, worded
from tdkt_desktop.operations.importing.list_source import ListSource
from tdkt_desktop.operations.importing.plan import AS_NEW, Change, Choices, Fate, Key, PlanRow
from tdkt_desktop.operations.importing.postings import KnownPostings, is_dated, place, posting_of
from tdkt_desktop.operations.importing.recipients import Everybody
from tdkt_desktop.operations.importing.unit_places import UnitFinder, place_unit
from tdkt_desktop.progress import Progress
from tdkt_desktop.sheets.lists.fields import PEOPLE, POSTINGS
from tdkt_desktop.sheets.lists.records import Severity, SheetRow
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.people import People

_STEP = 500
_PLAIN = (
    *("sex", "ethnic", "code", "account", "bank"),
    *("hometown", "residence", "education", "academic", "note"),
)


class PeoplePlanner:
    """The state of one comparison: who is known, who was met in the list itself."""

    def __init__(
        self,
        database: Database,
        everybody: Everybody,
        choices: Choices,
        sent: Mapping[PersonId, str],
    ) -> None:
        self._choices, self._sent = choices, sent
        self._dated = KnownPostings(database, everybody.units)
        self._everybody = everybody
        self.units = everybody.units
        self._postings = everybody.postings
        self._people, self._index = everybody.people, everybody.index
        self._met: dict[tuple[str, str], list[PlanRow]] = {}
        self._source: ListSource

    def row(self, read: SheetRow, source: ListSource) -> PlanRow:
        """Return the plan's row for one person of the list."""
        self._source = source
        row = source.plan_row(read, PEOPLE)
        if row.key in self._choices.left_out:
            row.fate = Fate.LEFT_OUT
            return row
        if row.failed:
            row.fate = Fate.PROBLEM
            return row
        if self._is_no_person(row) or not place_unit(row, source, self.units):
            row.fate = Fate.PROBLEM
            return row
        self._doubt_identity(row)
        if self._repeats(row):
            return row
        self._decide(row)
        if row.fate in (Fate.NEW, Fate.CHANGED):
            self.units.note_new(row.values.get("unit", ""))
        return row

    def _is_no_person(self, row: PlanRow) -> bool:
        """Say of a household, or a collective a column calls so, that it is none of the staff."""
        name, subject = row.values.get("name", ""), row.values.get("subject", PERSON)
        if not names_household(name) and subject == PERSON:
            return False
        message = QT_TRANSLATE_NOOP(
            "problems", "“{name}” không phải cá nhân: không thêm vào danh sách cán bộ"
        )
        text = worded(message, name=name)
        self._source.doubt(row, "name", text, severity=Severity.ERROR)
        return True

    def _doubt_identity(self, row: PlanRow) -> None:
        if number := row.values.get("identity"):
            birth = row.values.get("birth_date")
            doubt = doubt_identity(
                number, row.values.get("sex"), PartialDate.from_iso(birth) if birth else None
            )
            if doubt is None:
                return
            if doubt.impossible:
                message = QT_TRANSLATE_NOOP("problems", "Bỏ qua “{number}”: {reason}")
                text = worded(message, number=number, reason=doubt.message)
                self._source.doubt(row, "identity", text)
                del row.values["identity"]
                return
            self._source.doubt(row, "identity", doubt.message, proposal=doubt.proposal)

    def _repeats(self, row: PlanRow) -> bool:
        """Whether the list already had this person; the later row is then not taken in."""
        values = row.values
        keys = [("name", same_name_key(values["name"]) + values.get("birth_date", ""))]
        if identity := values.get("identity"):
            keys.append(("identity", identity.lstrip("0")))
        repeated = False
        for key in keys:
            for other in self._met.get(key, []):
                number = (
                    other.number
                    if other.sheet == row.sheet
                    else (f"{other.number} ({other.sheet})")
                )
                if _worked_elsewhere(values, other.values) and other.entity == PEOPLE:
                    self._add_posting(row, other)
                    return True
                if _one_person(values, other.values):
                    row.fate = Fate.PROBLEM
                    message = QT_TRANSLATE_NOOP("problems", "Trùng với dòng {row} của danh sách")
                    self._source.doubt(
                        row, "name", worded(message, row=number), severity=Severity.ERROR
                    )
                    return True
                if key[0] == "identity" and not repeated:
                    message = QT_TRANSLATE_NOOP("problems", "Số định danh trùng với dòng {row}")
                    self._source.doubt(row, "identity", worded(message, row=number))
                    repeated = True
        for key in keys:
            self._met.setdefault(key, []).append(row)
        return False

    def _add_posting(self, row: PlanRow, owner: PlanRow) -> None:
        """Make of a person's further row a posting beside the first."""
        row.entity, row.owner = POSTINGS, owner
        if owner.fate not in (Fate.NEW, Fate.CHANGED, Fate.SAME):
            row.fate = Fate.PROBLEM
            message = QT_TRANSLATE_NOOP("problems", "Chưa rõ là quá trình công tác của ai")
            self._source.doubt(row, "name", message, severity=Severity.ERROR)
            return
        known = owner.target
        there = known is not None and self._dated.there(PersonId(known), row.values)
        row.fate = Fate.SAME if there else Fate.NEW
        self.units.note_new(row.values.get("unit", ""))

    def _decide(self, row: PlanRow) -> None:
        chosen = self._choices.people.get(row.key)
        if chosen == AS_NEW:
            row.fate = Fate.NEW
            return
        if chosen is not None and (known := self._people.get(PersonId(chosen))) is not None:
            self._compare(row, known)
            return
        match = self._index.find(row.values, self.units.key(row.values.get("unit", "")))
        if match.how == CERTAIN:
            self._compare(row, match.people[0])
            self._keep_where_they_went(row, match.people[0])
            self._ask_who_sent(row, match.people[0])
        elif match.people:
            self._weigh(row, match)
        else:
            row.fate = Fate.NEW
            self._warn_of_clash(row, match)
            self._warn_of_namesakes(row)

    def _warn_of_clash(self, row: PlanRow, match: Match) -> None:
        if match.clash is not None:
            message = QT_TRANSLATE_NOOP(
                "problems", "Số định danh hoặc mã này đang là của {people}; ghi thành người khác"
            )
            self._source.doubt(row, "identity", worded(message, people=namesakes([match.clash])))

    def _warn_of_namesakes(self, row: PlanRow) -> None:
        """Say so when somebody of the same name is there whom nothing tells apart but the unit."""
        people = self._index.namesakes(row.values)
        if people:
            message = QT_TRANSLATE_NOOP(
                "problems", "Đã có người trùng họ tên: {people}; ghi thành người mới"
            )
            self._source.doubt(row, "name", worded(message, people=namesakes(people)))

    def _weigh(self, row: PlanRow, match: Match) -> None:
        """Take a likely person when the row brings nothing new; ask otherwise."""
        for known in match.people:
            bare = not (known.person.birth_date or known.person.identity or known.person.code)
            if (match.how == LIKELY or bare) and not self._changes(row, known):
                self._compare(row, known)
                return
        row.fate = Fate.PROBLEM
        row.candidates = tuple(k.person.id for k in match.people)
        self._everybody.wait_for(row.values)
        message = QT_TRANSLATE_NOOP(
            "problems", "Chưa chắc là ai, có thể là {people}: hãy chọn người hoặc thêm mới"
        )
        self._source.doubt(
            row, "name", worded(message, people=namesakes(match.people)), severity=Severity.ERROR
        )

    def _compare(self, row: PlanRow, known: Known) -> None:
        self._index.claim(known)
        row.target = known.person.id
        row.changes = self._changes(row, known)
        row.fate = Fate.CHANGED if row.changes else Fate.SAME
        self._doubt_swap(row, known)
        if opinion := row.values.get("opinion"):
            message = QT_TRANSLATE_NOOP("problems", "Ý kiến của đơn vị: {words}")
            self._source.doubt(row, "opinion", worded(message, words=opinion))
        if _corrects(row) and any(one.field in ("unit", "position") for one in row.changes):
            message = QT_TRANSLATE_NOOP(
                "problems",
                "Sửa trong bảng soát: chức vụ, đơn vị đang ghi được sửa tại chỗ. Nếu là chuyển "
                "công tác thì bỏ qua dòng này và ghi ở trang Cán bộ",
            )
            self._source.doubt(row, "position", message)

    def _keep_where_they_went(self, row: PlanRow, known: Known) -> None:
        """Leave somebody where they moved on to, when a list without days names where they were.

        Such a list is older than what the file knows; the officer says so where it is not.
        """
        if is_dated(row.values) or not any(change.field == "unit" for change in row.changes):
            return
        left = self._dated.left(known.person.id, row.values)
        if left is None:
            return
        row.changes = tuple(c for c in row.changes if c.field not in ("unit", "position"))
        row.fate = Fate.CHANGED if row.changes else Fate.SAME
        message = QT_TRANSLATE_NOOP(
            "problems",
            "Đã chuyển khỏi {unit} từ {day}: giữ nơi công tác hiện nay. Nếu nay đã trở lại thì "
            "ghi ở trang Cán bộ",
        )
        text = worded(message, unit=row.values["unit"], day=show_iso(left))
        self._source.doubt(row, "unit", text)

    def _ask_who_sent(self, row: PlanRow, known: Known) -> None:
        """Ask when another unit's list, taken in with this one, holds the same person."""
        other = self._sent.get(known.person.id)
        moves = [change for change in row.changes if change.field == "unit"]
        if other is None or not moves or row.values.get("until_date"):
            return
        row.fate, row.changes, row.target = Fate.PROBLEM, (), None
        row.candidates = (known.person.id,)
        message = QT_TRANSLATE_NOOP(
            "problems",
            "Tệp “{other}” cũng có người này, ở {unit}: hãy chọn người đó nếu nay ở đơn vị của "
            "dòng này, thêm mới nếu là người khác; nếu không thì bỏ qua dòng này",
        )
        text = worded(message, other=other, unit=moves[0].old)
        self._source.doubt(row, "unit", text, severity=Severity.ERROR)

    def _doubt_swap(self, row: PlanRow, known: Known) -> None:
        """Say so when the list's birth date is the known one with day and month exchanged."""
        new, old = row.values.get("birth_date", ""), known.person.birth_date or ""
        if len(new) == len(old) == len("1975-02-01") and new != old:
            year, month, day = new.split("-")
            if f"{year}-{day}-{month}" == old:
                message = QT_TRANSLATE_NOOP(
                    "problems", "Ngày sinh đã ghi có ngày và tháng ngược lại"
                )
                self._source.doubt(row, "birth_date", message, proposal=show_iso(old))

    def _changes(self, row: PlanRow, known: Known) -> tuple[Change, ...]:
        """Return what the row would write over; an empty cell never erases."""
        person, values = known.person, row.values
        changes = []
        if same_name_key(values["name"]) != same_name_key(person.name):
            changes.append(Change("name", person.name, values["name"]))
        for key in ("birth_date", "start_date", "leave_date", "party_date"):
            new, old = values.get(key, ""), getattr(person, key) or ""
            if new and not old.startswith(new):
                changes.append(Change(key, show_iso(old), show_iso(new)))
        identity, old = values.get("identity", ""), person.identity or ""
        if identity and identity != old and not (old and same_number(identity, old)):
            changes.append(Change("identity", old, identity))
        for key in _PLAIN:
            new, old = values.get(key, ""), getattr(person, key) or ""
            if new and text_key(new) != text_key(old):
                changes.append(Change(key, old, new))
        if is_dated(values) and self._dated.there(person.id, values):
            return tuple(changes)
        posting = self._postings.get(person.id)
        unit = values.get("unit", "")
        if unit and not known.works_in(self.units.key(unit)):
            changes.append(
                Change("unit", self.units.name(posting.unit if posting else None), unit)
            )
        position, old = values.get("position", ""), (posting and posting.position) or ""
        if position and text_key(position) != text_key(old):
            changes.append(Change("position", old, position))
        return tuple(changes)


def _corrects(row: PlanRow) -> bool:
    """Whether a row came out of proofs: what differs in it was wrong, nobody has moved."""
    return bool(row.values.get("record"))


def _worked_elsewhere(one: Mapping[str, str], other: Mapping[str, str]) -> bool:
    """Whether two dated rows of one list are the same person in two places, or at two times."""
    if not (is_dated(one) and is_dated(other)):
        return False
    if same_name_key(one["name"]) != same_name_key(other["name"]):
        return False
    place, elsewhere = ((v.get("unit"), v.get("from_date")) for v in (one, other))
    if place == elsewhere:
        return False
    for key in ("identity", "code", "birth_date"):
        first, second = one.get(key, ""), other.get(key, "")
        if first and second:
            return first.lstrip("0") == second.lstrip("0")
    return False


def _one_person(one: Mapping[str, str], other: Mapping[str, str]) -> bool:
    """Whether two rows of one list repeat the same person."""
    if same_name_key(one["name"]) != same_name_key(other["name"]):
        return False
    if one.get("birth_date") != other.get("birth_date"):
        return False
    for key in ("identity", "code"):
        first, second = one.get(key, ""), other.get(key, "")
        if first and second:
            return first.lstrip("0") == second.lstrip("0")
    return bool(one.get("birth_date")) and one.get("unit") == other.get("unit")


# -- saving ------------------------------------------------------------------------------


def save_people(
    database: Database, rows: Iterable[PlanRow], finder: UnitFinder, progress: Progress
) -> dict[Key, PersonId]:
    """Write the new and changed people; returns the ids of the new by where they stand."""
    store = People(database)
    wanted = [row for row in rows if row.entity == PEOPLE and row.fate in (Fate.NEW, Fate.CHANGED)]
    fresh = [row for row in wanted if row.fate == Fate.NEW]
    changed = [row for row in wanted if row.fate == Fate.CHANGED]
    total, made = len(wanted), dict[Key, PersonId]()
    for start in range(0, len(fresh), _STEP):
        progress(start, total)
        batch = fresh[start : start + _STEP]
        ids = store.add_all([new_person(row.values, finder) for row in batch])
        for row, person in zip(batch, ids, strict=True):
            made[row.key] = row.target = person
    for number, row in enumerate(changed, start=len(fresh)):
        if number % 50 == 0:
            progress(number, total)
        _write_changes(store, row, finder)
    progress(total, total)
    return made


def new_person(
    values: Mapping[str, str], finder: UnitFinder
) -> tuple[NewPerson, NewPosting | None]:
    """Return the person and first posting that a row describes."""
    person = person_from(values)
    posting = posting_of(PersonId(0), values, finder)  # the file gives the person's id
    return person, posting if posting.unit or posting.position else None


def _write_changes(store: People, row: PlanRow, finder: UnitFinder) -> None:
    person = None if row.target is None else store.get(PersonId(row.target))
    if person is None:
        return
    keys = {change.field for change in row.changes}
    own = {key: row.values[key] for key in keys - {"unit", "position"}}
    if own:
        store.save(replace(person, **own))  # type: ignore[arg-type]
    if keys & {"unit", "position"}:
        _move(store, person.id, row, finder)


def _move(store: People, person: PersonId, row: PlanRow, finder: UnitFinder) -> None:
    """Write a changed place: fill what was unknown, else end the old posting by the new one's day.

    A list that says no day means today.
    """
    if is_dated(row.values):
        place(store, person, row.values, finder)
        return
    unit, position = finder.find(row.values.get("unit", "")), row.values.get("position")
    latest = next(iter(store.postings(person)), None)
    if latest is None or latest.end is not None:
        store.save_posting(NewPosting(person=person, unit=unit, position=position))
        return
    if _corrects(row):
        here = unit if unit is not None else latest.unit
        store.save_posting(replace(latest, unit=here, position=position or latest.position))
        return
    filled = replace(latest, unit=latest.unit or unit, position=latest.position or position)
    if (unit or filled.unit) == filled.unit and (position or filled.position) == filled.position:
        store.save_posting(filled)
        return
    today = dt.datetime.now().astimezone().date()
    if (latest.start or "") >= today.isoformat():  # begun today: it was never anywhere else
        here = unit if unit is not None else latest.unit
        store.save_posting(replace(latest, unit=here, position=position or latest.position))
        return
    store.save_posting(replace(latest, end=(today - dt.timedelta(days=1)).isoformat()))
    store.save_posting(
        NewPosting(
            person=person,
            unit=unit if unit is not None else latest.unit,
            position=position or latest.position,
            start=today.isoformat(),
        )
    )
