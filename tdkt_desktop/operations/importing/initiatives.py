"""Initiatives from a list, with their authors."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from tdkt_desktop.domain.award_words import decision_in
from tdkt_desktop.domain.initiatives import Author, Initiative, ScopeIndex, initiative_key
from tdkt_desktop.domain.kinds import PERSON
from tdkt_desktop.domain.matching import namesakes
from tdkt_desktop.domain.vietnamese.keys import name_key, nfc
from tdkt_desktop.domain.vietnamese.names import looks_like_name
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP, worded
from tdkt_desktop.operations.importing.plan import (
    CHANGED,
    LEFT_OUT,
    NEW,
    PROBLEM,
    SAME,
    Change,
    Choices,
    PlanRow,
)
from tdkt_desktop.operations.importing.recipients import Recipients
from tdkt_desktop.operations.importing.source import ListSource
from tdkt_desktop.progress import Progress
from tdkt_desktop.sheets.fields import INITIATIVES
from tdkt_desktop.sheets.records import ERROR, INFO, SheetRow
from tdkt_desktop.storage.database import Database
from tdkt_desktop.storage.initiatives import Initiatives

_BETWEEN = re.compile(
    r"\s*[;,+&\n]\s*|\s+-\s+|\s+(?:và|Và|VÀ)\s+|\s+(?=\d{1,2}\s*[.)]\s*[A-ZĐÀ-Ỹ])"
)
_SHARE = re.compile(r"\(?\s*:?\s*(\d{1,3})\s*%\s*\)?")
_ROLE = re.compile(
    r"\((?:chủ nhiệm|tác giả chính|đồng tác giả|cn|đtg)\)|^(?:chủ nhiệm|đồng tác giả)\s*:",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"^\s*(?:\d{1,2}\s*[.)/]|[-+*•])\s*")
_LABEL = re.compile(r"^\s*(?:(?:nhóm|đồng)\s+)?(?:tác giả|thực hiện)\s*:\s*", re.IGNORECASE)
_AND_OTHERS = re.compile(
    r"\s*(?:,|và|cùng)?\s*(?:các\s+)?(?:cộng sự|cs|ctv)\.?\s*$", re.IGNORECASE
)
_WHOLE = 100
_TITLE = "initiative"


@dataclass(slots=True)
class _There:
    """An initiative of the file or of an earlier row, with who its authors are."""

    id: int | None
    scope: str | None = None
    number: str | None = None
    date: str | None = None
    authors: dict[object, int | None] = field(default_factory=dict)


class InitiativePlanner:
    """Compares initiatives of a list with those of the file; rows of one title are one."""

    def __init__(
        self, database: Database, scopes: ScopeIndex, recipients: Recipients, choices: Choices
    ) -> None:
        self._scopes, self._recipients, self._choices = scopes, recipients, choices
        store = Initiatives(database)
        self._there: dict[tuple[str, int], _There] = {}
        by_id = dict[int, _There]()
        for one in store.everything():
            there = _There(one.id, one.scope, one.number, one.date)
            by_id[one.id or 0] = self._there[one.key] = there
        for author in store.authors():
            key = (PERSON, author.person) if author.person else name_key(author.name or "")
            by_id[author.initiative].authors[key] = author.share

    def rows(self, read: SheetRow, source: ListSource) -> Iterator[PlanRow]:
        """Yield a row of the plan per author of one row of the list."""
        names = _authors(read.values.get("name") or read.values.get("authors", ""))
        for number, (name, share) in enumerate(names or [("", None)]):
            row = source.plan_row(read, INITIATIVES)
            row.problems = [*read.problems] if number == 0 else []
            row.values["name"] = name
            if share is not None:
                row.values["share"] = str(share)
            self._decide(row, source, alone=len(names) == 1)
            yield row

    def _decide(self, row: PlanRow, source: ListSource, *, alone: bool) -> None:
        if row.key in self._choices.left_out:
            row.fate = LEFT_OUT
            return
        self._read(row, source)
        row.fate = PROBLEM
        if row.failed:
            return
        who = self._author(row, source, alone=alone)
        if who is not None:
            self._compare(row, who)

    def _read(self, row: PlanRow, source: ListSource) -> None:
        values = row.values
        if not nfc(values.get(_TITLE, "")):
            message = QT_TRANSLATE_NOOP("problems", "Thiếu tên sáng kiến")
            source.doubt(row, _TITLE, message, severity=ERROR)
        if not values["name"]:
            source.doubt(
                row, "name", QT_TRANSLATE_NOOP("problems", "Thiếu tác giả"), severity=ERROR
            )
        decision = decision_in(values.get("decision_number", ""))
        if decision.number and decision.date:
            values["decision_number"] = decision.number
            values.setdefault("decision_date", decision.date)
        year = values.get("year") or source.table.year or values.get("decision_date", "")[:4]
        if year:
            values["year"] = str(year)
        else:
            message = QT_TRANSLATE_NOOP("problems", "Thiếu năm công nhận")
            source.doubt(row, "year", message, severity=ERROR)
        if scope := values.get("scope"):
            code = self._scopes.find(scope)
            if code is None:
                message = QT_TRANSLATE_NOOP("problems", "Không hiểu phạm vi “{text}”")
                source.doubt(row, "scope", worded(message, text=scope))
                del values["scope"]
            else:
                values["scope_code"] = code
        if (share := values.get("share", "").strip(" %")) and not (
            share.isdecimal() and 0 < int(share) <= _WHOLE
        ):
            message = QT_TRANSLATE_NOOP("problems", "Tỷ lệ đóng góp không rõ: “{text}”")
            source.doubt(row, "share", worded(message, text=values.pop("share")))

    def _author(self, row: PlanRow, source: ListSource, *, alone: bool) -> object:
        """Return what tells the author from others; by name alone where nobody is sure."""
        if alone and (row.key in self._choices.people or _is_told(row.values)):
            key = initiative_key(row.values[_TITLE]), int(row.values["year"])
            authors = self._there[key].authors if key in self._there else {}
            row.values["subject"] = PERSON
            recipient = self._recipients.of(row, source, lambda one: one in authors)
            return recipient if recipient is None or recipient[0] == PERSON else recipient[1]
        name = row.values["name"]
        person = self._recipients.by_name(name, row.values.get("unit", ""))
        if person is not None:
            row.values["person"] = str(person)
            return PERSON, person
        if alike := self._recipients.alike(name):
            message = QT_TRANSLATE_NOOP(
                "problems", "Tác giả “{name}” có thể là {people}; chưa nối với cán bộ nào"
            )
            source.doubt(row, "name", worded(message, name=name, people=namesakes(alike)))
            return name_key(name)
        message = QT_TRANSLATE_NOOP(
            "problems", "Tác giả “{name}” chỉ ghi theo tên, chưa nối với cán bộ nào"
        )
        source.doubt(row, "name", worded(message, name=name), severity=INFO)
        return name_key(name)

    def _compare(self, row: PlanRow, who: object) -> None:
        values = row.values
        key = initiative_key(values[_TITLE]), int(values["year"])
        there = self._there.get(key)
        if there is None:
            there = self._there[key] = _There(
                None,
                values.get("scope_code"),
                values.get("decision_number"),
                values.get("decision_date"),
            )
            row.fate = NEW
        else:
            row.target = there.id
            row.changes = tuple(_changes(values, there)) if there.id is not None else ()
            if who not in there.authors:
                row.changes = (*row.changes, Change("name", "", values["name"]))
            row.fate = CHANGED if row.changes else SAME
            if there.id is None:
                row.fate = NEW if who not in there.authors else PROBLEM
        there.authors.setdefault(who, None)


def _changes(values: Mapping[str, str], there: _There) -> Iterator[Change]:
    for key, shown, old in (
        ("scope_code", "scope", there.scope),
        ("decision_number", "decision_number", there.number),
        ("decision_date", "decision_date", there.date),
    ):
        new = values.get(key)
        if new and new != old:
            yield Change(shown, old or "", values.get(shown, new))


def _is_told(values: Mapping[str, str]) -> bool:
    return any(values.get(key) for key in ("identity", "code", "birth_date", "unit"))


def _authors(text: str) -> list[tuple[str, int | None]]:
    """Return the names in a cell of authors, each with the percentage beside it."""
    found = []
    for part in _BETWEEN.split(_AND_OTHERS.sub("", _LABEL.sub("", text))):
        share = _SHARE.search(part)
        part = _LABEL.sub("", _NUMBERED.sub("", _SHARE.sub("", part)))  # noqa: PLW2901
        name = nfc(_ROLE.sub("", part)).strip(" .:-()")
        if name:
            found.append((name, int(share[1]) if share else None))
    if len(found) > 1 and not all(looks_like_name(name) for name, _ in found):
        return [(nfc(text), None)]
    return found


def save_initiatives(
    database: Database, rows: Iterable[PlanRow], people: Mapping[str, int], progress: Progress
) -> None:
    """Write the new initiatives and authors of a plan, and what changed of those there."""
    store = Initiatives(database)
    wanted = [row for row in rows if row.entity == INITIATIVES and row.fate in (NEW, CHANGED)]
    made: dict[tuple[str, int], int] = {}
    for number, row in enumerate(wanted):
        if number % 100 == 0:
            progress(number, len(wanted))
        values = row.values
        key = initiative_key(values[_TITLE]), int(values["year"])
        if row.target is None and key not in made:
            made[key] = store.save(_initiative(values))
        initiative = row.target or made[key]
        if row.fate == CHANGED:
            _write_changes(store, initiative, row)
        if row.fate == NEW or any(change.field == "name" for change in row.changes):
            store.add_author(_written_author(initiative, values, people))
    progress(len(wanted), len(wanted))


def _initiative(values: Mapping[str, str]) -> Initiative:
    return Initiative(
        title=nfc(values[_TITLE]),
        year=int(values["year"]),
        scope=values.get("scope_code"),
        number=values.get("decision_number"),
        date=values.get("decision_date"),
        note=values.get("note"),
        source="imported",
    )


def _written_author(
    initiative: int, values: Mapping[str, str], people: Mapping[str, int]
) -> Author:
    person = people.get(values.get("person_key", "")) or int(values.get("person", 0)) or None
    share = values.get("share", "").strip(" %")
    return Author(
        initiative=initiative,
        person=person,
        name=None if person else values["name"],
        share=int(share) if share else None,
    )


def _write_changes(store: Initiatives, initiative: int, row: PlanRow) -> None:
    keys = {change.field for change in row.changes}
    values = row.values
    for there in store.get([initiative]):
        store.save(
            replace(
                there,
                scope=values["scope_code"] if "scope" in keys else there.scope,
                number=values["decision_number"] if "decision_number" in keys else there.number,
                date=values["decision_date"] if "decision_date" in keys else there.date,
            )
        )
