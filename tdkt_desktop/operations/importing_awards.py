"""Awards from a list: who received what, by which decision, and what is there already."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from tdkt_desktop.domain.awards import Award, Decision
from tdkt_desktop.domain.kinds import HOUSEHOLD, PERSON, UNIT, AwardKind, KindGuess
from tdkt_desktop.domain.matching import CERTAIN, LIKELY, Known, PeopleIndex, namesakes
from tdkt_desktop.domain.vietnamese.dates import parse_date
from tdkt_desktop.domain.vietnamese.keys import fold, name_key, nfc
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP, worded
from tdkt_desktop.operations.importing_people import UnitFinder, new_person, unit_key
from tdkt_desktop.operations.plan import (
    AS_NEW,
    CHANGED,
    LEFT_OUT,
    NEW,
    PROBLEM,
    SAME,
    Change,
    Choices,
    Plan,
    PlanRow,
)
from tdkt_desktop.progress import Progress
from tdkt_desktop.sheets.layout import Table
from tdkt_desktop.sheets.values import ERROR, INFO, WARNING, RowReader, SheetRow
from tdkt_desktop.storage.awards import Awards, Decisions, number_key
from tdkt_desktop.storage.database import Database
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.settings import Settings

_STEP = 500
_UNIT_WORDS = re.compile(
    r"^(tap the|phong|ban|chi cuc|cuc|khoa|trung tam|doi|to|ubnd|uy ban|so|truong|van phong|"
    r"thanh tra|vien|bo mon|dang uy|chi bo|cong doan|doan|hoi|don vi|benh vien|tram)\s"
)
_NUMBER_DATE = re.compile(
    r"^(?:QĐ\s*)?(?:số\s*:?\s*)?(.+?)[\s,;(]+(?:ngày|ký)\s+(.+?)\)?$", re.IGNORECASE
)
_NUMBER_AND_DATE = re.compile(
    r"^(?:QĐ\s*)?(?:số\s*:?\s*)?(.+?)[\s,;(]+(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})\)?$", re.IGNORECASE
)
_MANY = re.compile(r"\s*(?:[;+\n]|,(?!\s*(?:ban|tỉnh|ngành|phường|đặc khu)))\s*", re.IGNORECASE)


def plan(
    database: Database, source: str, table: Table, choices: Choices, progress: Progress
) -> Plan:
    """Compare every row of ``table`` with the awards of the file."""
    planner = _Planner(database, table, choices)
    rows = list[PlanRow]()
    for number, read in enumerate(planner.reader.rows()):
        if number % _STEP == 0:
            progress(number, len(table.rows))
        for row in planner.split(read):
            planner.decide(row)
            rows.append(row)
    return Plan(
        source=source,
        table=table,
        rows=rows,
        notes=planner.reader.notes(),
        choices=choices,
        new_units=list(planner.units.added.values()),
        new_people=len({row.values["person_key"] for row in rows if "person_key" in row.values}),
    )


@dataclass(slots=True)
class _Existing:
    """An award of the file or of an earlier row, and the key of its decision's number."""

    id: int | None
    decision: str = ""


@dataclass(slots=True)
class _State:
    """The awards met so far, by recipient, kind and year."""

    awards: dict[tuple[object, int, int], list[_Existing]] = field(default_factory=dict)


class _Planner:
    def __init__(self, database: Database, table: Table, choices: Choices) -> None:
        self.reader = RowReader(table)
        self.units = UnitFinder(database)
        self._table = table
        self._choices = choices
        self._kinds = Kinds(database).index()
        titled = self._kinds.named_in(table.title)
        self._titled = titled.name if titled else ""
        self._own = Settings(database).agency().own_certificate
        self._people = {
            person.id: Known(person, self.units.key_of(posting.unit if posting else None))
            for person, posting in People(database).everyone()
        }
        self._index = PeopleIndex(self._people.values())
        self._decisions = {d.id: d for d in Decisions(database).all()}
        self._state = _State()
        for award in Awards(database).everything():
            decision = self._decisions.get(award.decision)
            key = (award.recipient_key, award.kind, award.year)
            number = number_key(decision.number) if decision else ""
            self._state.awards.setdefault(key, []).append(_Existing(award.id, number))

    def split(self, read: SheetRow) -> Iterator[PlanRow]:
        """Yield one row per award: a cell may name several."""
        text = read.values.get("kind", "")
        parts = [part for part in _MANY.split(text) if part] if text else []
        if len(parts) > 1 and not self._kinds.find(text):
            known = all(self._kinds.find(part) for part in parts)
            for part in parts if known else [text]:
                yield PlanRow(read.number, read.values | {"kind": part}, problems=[*read.problems])
            return
        yield PlanRow(read.number, read.values, problems=read.problems)

    def decide(self, row: PlanRow) -> None:
        """Give ``row`` its fate."""
        if row.number in self._choices.left_out:
            row.fate = LEFT_OUT
            return
        self._read_decision(row)
        self._read_year(row)
        kind = self._read_kind(row)
        row.fate = PROBLEM
        if kind is None or "year" not in row.values or _failed(row):
            return
        recipient = self._recipient(row)
        if recipient is not None:
            self._compare(row, recipient, kind)

    def _problem(
        self,
        row: PlanRow,
        key: str,
        message: str,
        *,
        severity: str = WARNING,
        proposal: str = "",
    ) -> None:
        read = SheetRow(row.number, row.values, row.problems)
        self.reader.problem(read, key, message, severity=severity, proposal=proposal)

    # -- what the row says ---------------------------------------------------------------

    def _read_decision(self, row: PlanRow) -> None:
        """Part ``1234/QĐ-UBND ngày 05/01/2022`` written in one cell."""
        text = row.values.get("decision_number", "")
        if found := _NUMBER_DATE.match(text) or _NUMBER_AND_DATE.match(text):
            read = parse_date(found[2])
            if read and read.value:
                row.values["decision_number"] = found[1]
                row.values.setdefault("decision_date", read.value.iso)
        if row.values.get("decision_date") and not row.values.get("decision_number"):
            message = QT_TRANSLATE_NOOP("problems", "Có ngày nhưng thiếu số quyết định")
            self._problem(row, "decision_number", message)

    def _read_year(self, row: PlanRow) -> None:
        if "year" in row.values:
            return
        if self._table.year is not None:
            row.values["year"] = str(self._table.year)
        elif date := row.values.get("decision_date"):
            row.values["year"] = date[:4]
            message = QT_TRANSLATE_NOOP("problems", "Năm lấy theo ngày quyết định")
            self._problem(row, "decision_date", message)
        else:
            message = QT_TRANSLATE_NOOP("problems", "Thiếu năm khen thưởng")
            self._problem(row, "year", message, severity=ERROR)

    def _read_kind(self, row: PlanRow) -> AwardKind | None:
        text = row.values.get("kind", "") or self._titled
        if not text:
            message = QT_TRANSLATE_NOOP("problems", "Thiếu danh hiệu hoặc hình thức khen thưởng")
            self._problem(row, "kind", message, severity=ERROR)
            return None
        year = row.values.get("year")
        subject = self._stated_subject(row)
        guess = self._kinds.find(text, subject, int(year) if year else None)
        if guess is None:
            message = QT_TRANSLATE_NOOP("problems", "Không hiểu danh hiệu “{text}”")
            self._problem(row, "kind", worded(message, text=text), severity=ERROR)
            return None
        kind = self._choose(guess)
        if not guess.sure and kind.code != self._own:
            message = QT_TRANSLATE_NOOP("problems", "“{text}” có nhiều nghĩa, lấy là: {kind}")
            others = ", ".join(k.code for k in guess.kinds)
            self._problem(row, "kind", worded(message, text=text, kind=kind.name), proposal=others)
        row.values["kind_code"] = kind.code
        return kind

    def _choose(self, guess: KindGuess) -> AwardKind:
        return next((k for k in guess.kinds if k.code == self._own), guess.kinds[0])

    def _stated_subject(self, row: PlanRow) -> str | None:
        if stated := row.values.get("subject"):
            return stated
        name = row.values.get("name", "")
        if _UNIT_WORDS.match(fold(name)) or (name and self.units.find(name) is not None):
            return UNIT
        return None

    # -- who received it -----------------------------------------------------------------

    def _recipient(self, row: PlanRow) -> tuple[str, object] | None:
        """Return what tells the recipient from others, or ``None`` after asking."""
        subject = self._stated_subject(row) or PERSON
        row.values["subject"] = subject
        if subject == UNIT:
            name = re.sub(r"^tập thể\s+", "", row.values["name"], flags=re.IGNORECASE)
            row.values["name"] = name
            self.units.note_new(name)
            found = self.units.find(name)
            return UNIT, found if found is not None else unit_key(name)
        if subject == HOUSEHOLD:
            row.values["recipient"] = nfc(row.values["name"])
            return HOUSEHOLD, row.values["recipient"]
        return self._person(row)

    def _person(self, row: PlanRow) -> tuple[str, object] | None:
        chosen = self._choices.people.get(row.number)
        if chosen is not None and chosen != AS_NEW and chosen in self._people:
            row.values["person"] = str(chosen)
            return PERSON, chosen
        unit = self.units.key(row.values.get("unit", ""))
        match = self._index.find(row.values, unit)
        if chosen != AS_NEW and match.people:
            if match.how != CERTAIN and (match.how != LIKELY or len(match.people) > 1):
                self._ask(row, match.people)
                return None
            known = match.people[0]
            if match.how == LIKELY:
                message = QT_TRANSLATE_NOOP("problems", "Nhận ra theo họ tên và đơn vị: {people}")
                text = worded(message, people=namesakes([known]))
                self._problem(row, "name", text, severity=INFO)
            row.values["person"] = str(known.person.id)
            return PERSON, known.person.id
        return self._new_person(row, unit, asked=chosen == AS_NEW)

    def _ask(self, row: PlanRow, people: tuple[Known, ...]) -> None:
        row.candidates = tuple(k.person.id for k in people if k.person.id is not None)
        message = QT_TRANSLATE_NOOP(
            "problems", "Chưa chắc là ai, có thể là {people}: hãy chọn người hoặc thêm mới"
        )
        self._problem(row, "name", worded(message, people=namesakes(people)), severity=ERROR)

    def _new_person(self, row: PlanRow, unit: str, *, asked: bool) -> tuple[str, object] | None:
        values = row.values
        told = values.get("identity") or values.get("code") or values.get("birth_date") or unit
        if not told and not asked:
            message = QT_TRANSLATE_NOOP(
                "problems",
                "Chỉ có họ tên, chưa có trong danh sách cán bộ: hãy thêm ngày sinh hoặc mã",
            )
            self._problem(row, "name", message, severity=ERROR)
            return None
        message = QT_TRANSLATE_NOOP("problems", "Chưa có trong danh sách cán bộ: sẽ thêm mới")
        self._problem(row, "name", message, severity=INFO)
        key = "|".join(
            (
                values.get("identity") or values.get("code") or values.get("birth_date") or unit,
                name_key(values["name"]),
            )
        )
        values["person_key"] = key
        self.units.note_new(values.get("unit", ""))
        return PERSON, key

    # -- is it there already -------------------------------------------------------------

    def _compare(self, row: PlanRow, recipient: tuple[str, object], kind: AwardKind) -> None:
        key = (recipient, kind.id or 0, int(row.values["year"]))
        number = number_key(row.values.get("decision_number", ""))
        existing = self._state.awards.setdefault(key, [])
        for award in existing:
            if award.decision == number or not number:
                row.fate, row.target = SAME, award.id
                if award.id is None:
                    message = QT_TRANSLATE_NOOP("problems", "Lặp lại một dòng ở trên")
                    self._problem(row, "kind", message)
                    row.fate = PROBLEM
                return
        for award in existing:
            if not award.decision and award.id is not None:
                row.fate, row.target = CHANGED, award.id
                row.changes = (Change("decision_number", "", row.values["decision_number"]),)
                award.decision = number
                return
        if existing:
            message = QT_TRANSLATE_NOOP("problems", "Đã có {kind} năm {year} theo quyết định khác")
            text = worded(message, kind=kind.short, year=row.values["year"])
            self._problem(row, "kind", text)
        existing.append(_Existing(None, number))
        row.fate = NEW


def _failed(row: PlanRow) -> bool:
    return any(problem.severity == ERROR for problem in row.problems)


# -- saving ------------------------------------------------------------------------------


def save(database: Database, plan: Plan, progress: Progress) -> None:
    """Write the new and changed awards of ``plan``, and the people and decisions they need."""
    saver = _Saver(database, [row for row in plan.rows if row.fate in (NEW, CHANGED)])
    saver.save(progress)


class _Saver:
    def __init__(self, database: Database, rows: list[PlanRow]) -> None:
        self._database = database
        self._rows = rows
        self._units = UnitFinder(database)
        self._kinds = {kind.code: kind for kind in Kinds(database).all()}
        self._decisions = Decisions(database)
        self._decided: dict[tuple[str, str], int] = {}

    def save(self, progress: Progress) -> None:
        store = Awards(self._database)
        for row in self._rows:
            key = "name" if row.values["subject"] == UNIT else "unit"
            self._units.note_new(row.values.get(key, ""))
        self._units.make_added(self._database)
        people = self._make_people()
        fresh = list[Award]()
        for number, row in enumerate(self._rows):
            if number % 200 == 0:
                progress(number, len(self._rows))
            decision = self._decision(row.values)
            if row.fate == CHANGED:
                for award in store.get([row.target or 0]):
                    store.save(replace(award, decision=decision))
            else:
                fresh.append(self._award(row.values, people, decision))
        store.add_all(fresh)
        progress(len(self._rows), len(self._rows))

    def _make_people(self) -> Mapping[str, int]:
        """Make the people the list names who were not in the file yet; one per key."""
        wanted = {
            row.values["person_key"]: row.values
            for row in self._rows
            if "person_key" in row.values
        }
        made = [new_person(values, self._units) for values in wanted.values()]
        return dict(zip(wanted, People(self._database).add_all(made), strict=True))

    def _decision(self, values: Mapping[str, str]) -> int | None:
        number = values.get("decision_number")
        if not number:
            return None
        date = values.get("decision_date")
        key = number_key(number), (date or values["year"])[:4]
        if key in self._decided:
            return self._decided[key]
        found = next(iter(self._decisions.find(number, (date or "")[:4])), None)
        if found is None or found.id is None:
            made = Decision(
                number=nfc(number),
                date=date,
                authority=values.get("authority"),
                signer=values.get("signer"),
            )
            self._decided[key] = self._decisions.save(made)
        else:
            if found.date is None and date:
                self._decisions.save(replace(found, date=date))
            self._decided[key] = found.id
        return self._decided[key]

    def _award(
        self, values: Mapping[str, str], people: Mapping[str, int], decision: int | None
    ) -> Award:
        subject = values["subject"]
        unit = self._units.find(values["name"] if subject == UNIT else values.get("unit", ""))
        person = people.get(values.get("person_key", "")) or int(values.get("person", 0)) or None
        return Award(
            kind=self._kinds[values["kind_code"]].id or 0,
            subject=subject,
            person=person,
            unit=unit,
            recipient=values.get("recipient"),
            position=values.get("position"),
            year=int(values["year"]),
            year_to=int(values["year_to"]) if "year_to" in values else None,
            decision=decision,
            achievement=values.get("achievement"),
            source="imported",
        )
