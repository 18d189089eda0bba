"""Whom a row speaks of: somebody of the file, somebody new, a unit, a household."""

import re
from collections.abc import Callable, Mapping, Sequence

from tdkt_desktop.domain.awards.households import household_key, household_name, names_household
from tdkt_desktop.domain.awards.kinds import HOUSEHOLD, PERSON, UNIT
from tdkt_desktop.domain.ids import PersonId
from tdkt_desktop.domain.people.matching import CERTAIN, LIKELY, Known, PeopleIndex, namesakes
from tdkt_desktop.domain.people.people import Posting
from tdkt_desktop.domain.people.unit_names import unit_key
from tdkt_desktop.domain.people.units import names_unit
from tdkt_desktop.domain.vietnamese.keys import same_name_key
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP, worded
from tdkt_desktop.operations.importing.list_source import ListSource
from tdkt_desktop.operations.importing.plan import AS_NEW, Choices, Fate, PlanRow
from tdkt_desktop.operations.importing.unit_places import UnitFinder, place_unit
from tdkt_desktop.sheets.lists.records import Severity
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.record_marks import RecordMarks

Recipient = tuple[str, object]
"""What tells a recipient from others: the kind of recipient, and an id or a key."""


def person_of(values: Mapping[str, str], made: Mapping[str, PersonId]) -> PersonId | None:
    """Return the person a row speaks of: one ``made`` by this import, or one of the file."""
    if (fresh := made.get(values.get("person_key", ""))) is not None:
        return fresh
    return PersonId(int(values["person"])) if "person" in values else None


def _nowhere(_: Recipient) -> bool:
    return False


class Everybody:
    """The people and units of the file, as an import compares with them."""

    def __init__(self, database: Database, choices: Choices) -> None:
        self.units = UnitFinder(database, choices.units)
        everyone = People(database).everyone()
        self.postings: Mapping[PersonId, Posting | None] = {
            person.id: posting for person, posting in everyone
        }
        marks = RecordMarks(database)
        self.people = {
            person.id: Known(
                person,
                *self.units.keys_up(posting.unit if posting else None),
                mark=marks.of(person.id),
            )
            for person, posting in everyone
        }
        self.index = PeopleIndex(self.people.values())
        self.waiting = dict[str, list[Mapping[str, str]]]()
        """Rows of people about whom is yet to be said who they are, by name."""
        self.households = {household_key(name): name for name in Awards(database).households()}

    def wait_for(self, values: Mapping[str, str]) -> None:
        """Ask about others so called until it is said who a row of people is."""
        self.waiting.setdefault(same_name_key(values["name"]), []).append(values)


class Recipients:
    """Finds whom rows of awards, ratings and initiatives speak of; asks where it is doubtful."""

    def __init__(self, everybody: Everybody, choices: Choices) -> None:
        self._choices = choices
        self._people, self._index = everybody.people, everybody.index
        self._units, self._waiting = everybody.units, everybody.waiting
        self._households = dict(everybody.households)

    def stated_subject(self, values: Mapping[str, str]) -> str | None:
        """Return the kind of recipient that the row says, or that its words show."""
        if stated := values.get("subject"):
            return stated
        name = values.get("name", "")
        if not name and values.get("unit"):
            return None if self._index.bearers(values) else UNIT
        if names_household(name):
            return HOUSEHOLD
        if any(values.get(key) for key in ("birth_date", "identity", "sex", "code")):
            return None
        if names_unit(name) or (name and self._units.find(name) is not None):
            return UNIT
        return None

    def of(
        self, row: PlanRow, source: ListSource, there: Callable[[Recipient], bool] = _nowhere
    ) -> Recipient | None:
        """Return what tells the recipient from others, or ``None`` after asking.

        ``there`` says whether somebody has the very record already: then nothing is asked.
        """
        subject = self.stated_subject(row.values) or PERSON
        row.values["subject"] = subject
        if subject == UNIT:
            name = row.values.get("name") or row.values["unit"]
            name = re.sub(r"^tập thể\s+", "", name, flags=re.IGNORECASE)
            row.values["name"] = name
            if not place_unit(row, source, self._units, "name"):
                return None
            name = row.values["name"]
            if self._leaves_out(row, there=self._units.find(name) is not None):
                return None
            self._units.note_new(name)
            found = self._units.find(name)
            return UNIT, found if found is not None else unit_key(name)
        if subject == HOUSEHOLD:
            where = [row.values.pop(key, "") for key in ("address", "group", "unit")]
            name = household_name(row.values["name"], where)
            if self._leaves_out(row, there=household_key(name) in self._households):
                return None
            known = self._households.setdefault(household_key(name), name)
            row.values["name"] = row.values["recipient"] = known
            return HOUSEHOLD, known
        return self._person(row, source, there)

    def by_name(self, name: str, unit: str = "") -> int | None:
        """Return the one person ``name`` (and a unit's name) means, if that is sure enough."""
        match = self._index.find({"name": name}, self._units.key(unit))
        sure = match.how in (CERTAIN, LIKELY) and len(match.people) == 1
        return match.people[0].person.id if sure else None

    def alike(self, name: str) -> Sequence[Known]:
        """Return the people of the file who bear ``name``."""
        return self._index.namesakes({"name": name})

    def _person(
        self, row: PlanRow, source: ListSource, there: Callable[[Recipient], bool]
    ) -> Recipient | None:
        chosen = self._choices.people.get(row.key)
        if chosen is not None and chosen != AS_NEW and chosen in self._people:
            row.values["person"] = str(chosen)
            return PERSON, chosen
        if not row.values.get("name") and not self._named_by_key(row, source):
            return None
        self._take_room(row.values)
        if not place_unit(row, source, self._units):
            return None
        unit = self._units.key(row.values.get("unit", ""))
        if chosen == AS_NEW:
            return self._new_person(row, unit, source, asked=True)
        return self._matched(row, unit, source, there)

    def _matched(
        self, row: PlanRow, unit: str, source: ListSource, there: Callable[[Recipient], bool]
    ) -> Recipient | None:
        match = self._index.find(row.values, unit)
        if match.people and self._waits(row.values):
            self._ask(row, match.people, source)
            return None
        if match.how == CERTAIN or (match.how == LIKELY and len(match.people) == 1):
            known = match.people[0]
            if match.how == LIKELY:
                self._say_by_what(row, known, unit, source)
            row.values["person"] = str(known.person.id)
            return PERSON, known.person.id
        alike = match.people or self._index.namesakes(row.values)
        for known in alike:
            if there((PERSON, known.person.id)):
                row.values["person"] = str(known.person.id)
                return PERSON, known.person.id
        if alike:
            self._ask(row, alike, source)
            return None
        return self._new_person(row, unit, source, asked=False)

    def _waits(self, values: Mapping[str, str]) -> bool:
        """Whether the list of people has somebody so called of whom it is not said who it is."""
        born = values.get("birth_date", "")
        there = (
            other.get("birth_date", "")
            for other in self._waiting.get(same_name_key(values["name"]), ())
        )
        return any(one.startswith(born) or born.startswith(one) for one in there)

    @staticmethod
    def _say_by_what(row: PlanRow, known: Known, unit: str, source: ListSource) -> None:
        """Note by what beside the name somebody was recognised."""
        message = QT_TRANSLATE_NOOP("problems", "Nhận ra theo họ tên và đơn vị: {people}")
        if row.values.get("birth_date") and not known.works_in(unit):
            message = QT_TRANSLATE_NOOP("problems", "Nhận ra theo họ tên và năm sinh: {people}")
        text = worded(message, people=namesakes([known]))
        source.doubt(row, "name", text, severity=Severity.INFO)

    def _take_room(self, values: dict[str, str]) -> None:
        """Of rooms of one name take the one in which the only bearer of the row's name works."""
        unit = values.get("unit", "")
        rooms = self._units.places(unit) if unit and not values.get("parent") else []
        if len(rooms) < 2:  # noqa: PLR2004 - one room is no question
            return
        by_key = {self._units.key(room): room for room in rooms}
        namesakes = self._index.namesakes(values)
        if len(namesakes) == 1 and (room := by_key.get(namesakes[0].unit)) is not None:
            values["unit"] = room

    def _named_by_key(self, row: PlanRow, source: ListSource) -> bool:
        """Take the name of whoever bears the row's number or code; a doubt where nobody does."""
        bearers = self._index.bearers(row.values)
        if len(bearers) == 1:
            row.values["name"] = bearers[0].person.name
            return True
        key = "identity" if row.values.get("identity") else "code"
        if bearers:
            row.candidates = tuple(known.person.id for known in bearers)
            message = QT_TRANSLATE_NOOP(
                "problems", "Số định danh và mã là của hai người: {people}"
            )
            text = worded(message, people=namesakes(bearers))
        else:
            message = QT_TRANSLATE_NOOP(
                "problems",
                "Không ai trong danh sách cán bộ mang “{text}”: hãy nhập danh sách cán bộ trước "
                "hoặc thêm cột họ tên",
            )
            text = worded(message, text=row.values.get(key, ""))
        source.doubt(row, key, text, severity=Severity.ERROR)
        return False

    def _leaves_out(self, row: PlanRow, *, there: bool) -> bool:
        """Leave a row out whose recipient is not ``there``, where only known ones are wanted."""
        if there or not self._choices.known:
            return False
        row.fate = Fate.LEFT_OUT
        return True

    def _ask(self, row: PlanRow, people: Sequence[Known], source: ListSource) -> None:
        row.candidates = tuple(k.person.id for k in people)
        message = QT_TRANSLATE_NOOP(
            "problems", "Chưa chắc là ai, có thể là {people}: hãy chọn người hoặc thêm mới"
        )
        text = worded(message, people=namesakes(people))
        source.doubt(row, "name", text, severity=Severity.ERROR)

    def _new_person(
        self, row: PlanRow, unit: str, source: ListSource, *, asked: bool
    ) -> Recipient | None:
        if not asked and self._leaves_out(row, there=False):
            return None
        values = row.values
        told = values.get("identity") or values.get("code") or values.get("birth_date") or unit
        if not told and not asked and self._people:
            message = QT_TRANSLATE_NOOP(
                "problems",
                "Chỉ có họ tên, chưa có trong danh sách cán bộ: hãy thêm ngày sinh hoặc mã",
            )
            source.doubt(row, "name", message, severity=Severity.ERROR)
            return None
        if told or asked:
            message = QT_TRANSLATE_NOOP("problems", "Chưa có trong danh sách cán bộ: sẽ thêm mới")
        else:
            message = QT_TRANSLATE_NOOP("problems", "Chỉ có họ tên: sẽ thêm mới theo họ tên")
        source.doubt(
            row, "name", message, severity=Severity.INFO if told or asked else Severity.WARNING
        )
        key = "|".join((told or "", same_name_key(values["name"])))
        values["person_key"] = key
        self._units.note_new(values.get("unit", ""))
        return PERSON, key
