"""Initiatives from a list, with their authors."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from tdkt_desktop.domain.awards.decision_words import decision_in
from tdkt_desktop.domain.awards.initiatives import NewAuthor, NewInitiative, NewUse, initiative_key
from tdkt_desktop.domain.awards.kinds import PERSON
from tdkt_desktop.domain.awards.vocabulary import Vocabulary
from tdkt_desktop.domain.awards.words import read_awards
from tdkt_desktop.domain.ids import AuthorId, InitiativeId, KindId, PersonId
from tdkt_desktop.domain.people.matching import namesakes
from tdkt_desktop.domain.vietnamese.keys import fold, nfc, same_name_key
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP, worded
from tdkt_desktop.operations.importing.author_names import authors_named
from tdkt_desktop.operations.importing.list_source import ListSource
from tdkt_desktop.operations.importing.plan import Change, Choices, Fate, PlanRow
from tdkt_desktop.operations.importing.recipients import Recipients, person_of
from tdkt_desktop.progress import Progress
from tdkt_desktop.sheets.lists.fields import INITIATIVES
from tdkt_desktop.sheets.lists.records import Severity, SheetRow
from tdkt_desktop.storage.awards import number_key
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.initiatives import Initiatives
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.settings import Settings

_INITIATIVE = re.compile(r"\bsang kien\b|\bskkn\b")
_RESEARCH = re.compile(r"(?:ten )?(?:de tai|de an|cong trinh)\b")
_UNUSED = ("chua", "chua dung", "khong", "chua su dung", "")
_WHOLE = 100
_TITLE = "initiative"
_TOLD = (
    ("scope_code", "scope", "scope"),
    ("decision_number", "decision_number", "number"),
    ("decision_date", "decision_date", "date"),
    ("evidence_code", "evidence", "evidence"),
)
"""What a row says of an initiative: as kept, as shown, and where the initiative has it."""


@dataclass(slots=True)
class _ExistingInitiative:
    """An initiative of the file or of an earlier row, with who its authors are."""

    id: InitiativeId | None
    scope: str | None = None
    number: str | None = None
    date: str | None = None
    evidence: str | None = None
    authors: dict[object, set[str]] = field(default_factory=dict)
    """Each with what the initiative was used for."""
    rows: dict[object, PlanRow] = field(default_factory=dict)
    """The row that first brought each author."""
    said: dict[str, PlanRow] = field(default_factory=dict)
    """The row of the list that first said each thing of it."""
    shared: int = 0
    """How much of it, in hundredths, its authors have."""
    place: int = 0
    """Its place among those of one title and year."""


class InitiativePlanner:
    """Compares initiatives of a list with those of the file; rows of one title are one.

    Not so where the authors known already have the whole of it, or where another decision
    recognised the one in the file: those are two of one title.
    """

    def __init__(
        self, database: Database, words: Vocabulary, recipients: Recipients, choices: Choices
    ) -> None:
        self._words, self._recipients, self._choices = words, recipients, choices
        self._agency = Settings(database).agency()
        store = Initiatives(database)
        self._there: dict[tuple[str, int], list[_ExistingInitiative]] = {}
        by_id = dict[InitiativeId, _ExistingInitiative]()
        for initiative in store.everything():
            there = _ExistingInitiative(
                initiative.id,
                initiative.scope,
                initiative.number,
                initiative.date,
                initiative.evidence,
            )
            same = self._there.setdefault(initiative.key, [])
            there.place = len(same)
            same.append(there)
            by_id[initiative.id] = there
        codes = {kind.id: kind.code for kind in words.kinds.kinds}
        uses: dict[AuthorId, set[str]] = {}
        for use in store.uses():
            uses.setdefault(use.author, set()).add(f"{codes.get(use.kind)} {use.year}")
        for author in store.authors():
            key = (PERSON, author.person) if author.person else same_name_key(author.name or "")
            by_id[author.initiative].authors[key] = uses.get(author.id, set())
            by_id[author.initiative].shared += author.share or 0

    def rows(self, read: SheetRow, source: ListSource) -> Iterator[PlanRow]:
        """Yield a row of the plan per author of one row of the list."""
        names = authors_named(read.values.get("name") or read.values.get("authors", ""))
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
            row.fate = Fate.LEFT_OUT
            return
        self._read(row, source)
        row.fate = Fate.PROBLEM
        if row.failed:
            return
        who = self._author(row, source, alone=alone)
        if who is not None:
            self._compare(row, who, source)

    def _read(self, row: PlanRow, source: ListSource) -> None:
        values = row.values
        if not nfc(values.get(_TITLE, "")):
            message = QT_TRANSLATE_NOOP("problems", "Thiếu tên sáng kiến")
            source.doubt(row, _TITLE, message, severity=Severity.ERROR)
        if not values["name"]:
            source.doubt(
                row,
                "name",
                QT_TRANSLATE_NOOP("problems", "Thiếu tác giả"),
                severity=Severity.ERROR,
            )
        self._doubt_recognition(row, source)
        source.take_titles_decision(values)
        decision = decision_in(values.get("decision_number", ""))
        if decision.number and decision.date:
            values["decision_number"] = decision.number
            values.setdefault("decision_date", decision.date)
        year = values.get("year") or source.table.year
        if not year and (day := values.get("decision_date", "")):
            year = self._agency.year_of(day)
        if year:
            values["year"] = str(year)
        else:
            message = QT_TRANSLATE_NOOP("problems", "Thiếu năm công nhận")
            source.doubt(row, "year", message, severity=Severity.ERROR)
        if scope := values.get("scope"):
            code = self._words.scopes.find(scope)
            if code is None:
                message = QT_TRANSLATE_NOOP("problems", "Không hiểu phạm vi “{text}”")
                source.doubt(row, "scope", worded(message, text=scope))
                del values["scope"]
            else:
                values["scope_code"] = code
        self._read_evidence(row, source)
        self._read_uses(row, source)
        if (share := values.get("share", "").strip(" %")) and not (
            share.isdecimal() and 0 < int(share) <= _WHOLE
        ):
            message = QT_TRANSLATE_NOOP("problems", "Tỷ lệ đóng góp không rõ: “{text}”")
            source.doubt(row, "share", worded(message, text=values.pop("share")))

    def _doubt_recognition(self, row: PlanRow, source: ListSource) -> None:
        """Say of what is only proposed, or was turned down, that it is not recognised."""
        if row.number - 1 in source.refusals:
            message = QT_TRANSLATE_NOOP("problems", "Ghi “{text}”: không phải đã được công nhận")
            text = worded(message, text=source.refusals[row.number - 1])
            source.doubt(row, _TITLE, text, severity=Severity.ERROR)
        elif source.wished_for and self._choices.kind != INITIATIVES:
            message = QT_TRANSLATE_NOOP(
                "problems",
                "Tiêu đề là đề nghị, chưa phải đã được công nhận: nếu đúng là đã công nhận, hãy "
                "chọn loại “Danh sách sáng kiến”",
            )
            source.doubt(row, _TITLE, message, severity=Severity.ERROR)

    def _read_evidence(self, row: PlanRow, source: ListSource) -> None:
        """Tell an initiative from a piece of research, by its column or its title."""
        values = row.values
        if text := values.get("evidence"):
            code = self._words.evidence.find_in(text)
            if code is None:
                message = QT_TRANSLATE_NOOP(
                    "problems", "Không rõ là sáng kiến hay đề tài: “{text}”"
                )
                source.doubt(row, "evidence", worded(message, text=text))
                del values["evidence"]
                return
        else:
            header = next((c.header for c in source.table.columns if c.field == _TITLE), "")
            first = values.get(_TITLE, "").split(":")[0]
            named = _RESEARCH.match(fold(first)) or (
                _RESEARCH.search(fold(header)) and not _INITIATIVE.search(fold(header))
            )
            code = self._words.evidence.find("Đề tài") if named else None
        if code is not None:
            values["evidence"], values["evidence_code"] = self._words.evidence.name(code), code

    def _read_uses(self, row: PlanRow, source: ListSource) -> None:
        """Read what the initiative was put forward for already."""
        values = row.values
        text = values.get("used_for", "")
        if not text or fold(text).strip(" .-") in _UNUSED:
            values.pop("used_for", None)
            return
        year = values.get("year")
        awards = read_awards(text, self._words.kinds, year=int(year) if year else None)
        uses = [
            f"{spoken.guess.kinds[0].code} {spoken.year}"
            for spoken in awards.awards
            if spoken.guess is not None and spoken.year is not None
        ]
        if uses:
            values["uses"] = "|".join(uses)
        else:
            message = QT_TRANSLATE_NOOP("problems", "Không rõ đã dùng xét danh hiệu nào: “{text}”")
            source.doubt(row, "used_for", worded(message, text=text))

    def _author(self, row: PlanRow, source: ListSource, *, alone: bool) -> object:
        """Return what tells the author from others; by name alone where nobody is sure."""
        if alone and (row.key in self._choices.people or _is_told(row.values)):
            key = initiative_key(row.values[_TITLE]), int(row.values["year"])
            authors = {who for there in self._there.get(key, ()) for who in there.authors}
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
            return same_name_key(name)
        message = QT_TRANSLATE_NOOP(
            "problems", "Tác giả “{name}” chỉ ghi theo tên, chưa nối với cán bộ nào"
        )
        source.doubt(row, "name", worded(message, name=name), severity=Severity.INFO)
        return same_name_key(name)

    def _compare(self, row: PlanRow, who: object, source: ListSource) -> None:
        values = row.values
        key = initiative_key(values[_TITLE]), int(values["year"])
        there = self._one_of(key, who, values)
        if there.place:
            values["one_of"] = str(there.place)
        changes = self._agreed(row, there, source)
        if there.id is None and who in there.authors:
            self._add_uses(row, there.rows[who], source)
        elif there.id is None:
            row.fate = Fate.NEW
        else:
            row.target, row.changes = there.id, changes
            if who not in there.authors:
                row.changes = (*row.changes, Change("name", "", values["name"]))
            elif fresh := _uses(values) - there.authors[who]:
                old = ", ".join(sorted(there.authors[who]))
                row.changes = (*row.changes, Change("used_for", old, ", ".join(sorted(fresh))))
            row.fate = Fate.CHANGED if row.changes else Fate.SAME
        there.rows.setdefault(who, row)
        there.authors.setdefault(who, set()).update(_uses(values))

    def _one_of(
        self, key: tuple[str, int], who: object, values: Mapping[str, str]
    ) -> _ExistingInitiative:
        """Return the initiative of a title that is an author's, or may be; else a new one."""
        same, share = self._there.setdefault(key, []), _share(values) or 0
        for there in same:
            begun = there.id is None and there.shared
            if begun and share and who not in there.authors and there.shared + share <= _WHOLE:
                there.shared += share
                return there
        for there in same:
            if who in there.authors:
                return there
        for there in same:
            if not share or (there.shared < _WHOLE and not (share == _WHOLE and there.authors)):
                other = there.id is not None and there.number and values.get("decision_number")
                if not other or number_key(there.number or "") == number_key(other):
                    there.shared += share
                    return there
        same.append(_ExistingInitiative(None, shared=share, place=len(same)))
        return same[-1]

    def _agreed(
        self, row: PlanRow, there: _ExistingInitiative, source: ListSource
    ) -> tuple[Change, ...]:
        """Return what a row says anew of an initiative; where rows differ, the first is right."""
        values, agreed = row.values, list[Change]()
        for key, shown, known in _TOLD:
            new, old = values.get(key), getattr(there, known)
            if not new:
                continue
            first = there.said.setdefault(shown, row)
            if new == old:
                continue
            if first is not row:
                message = QT_TRANSLATE_NOOP("problems", "Khác dòng {row} của cùng sáng kiến")
                source.doubt(row, shown, worded(message, row=first.number))
                continue
            setattr(there, known, new)
            agreed.append(Change(shown, old or "", values.get(shown, new)))
            if there.id is None and there.rows:  # written with the first row
                opening = next(iter(there.rows.values()))
                opening.values |= {key: new, shown: values.get(shown, new)}
        return tuple(agreed)

    def _add_uses(self, row: PlanRow, first: PlanRow, source: ListSource) -> None:
        """Let the first row of an author say too what a further one says it was used for."""
        fresh = _uses(row.values) - _uses(first.values)
        if not fresh:
            source.doubt_repeat(row, "name", first.number)
            return
        first.values["uses"] = "|".join(sorted(_uses(first.values) | fresh))
        said = first.values.get("used_for"), row.values["used_for"]
        first.values["used_for"] = "; ".join(filter(None, said))
        message = QT_TRANSLATE_NOOP("problems", "Lặp lại dòng {row}: chỉ thêm điều đã dùng xét")
        source.doubt(row, "used_for", worded(message, row=first.number))


def _uses(values: Mapping[str, str]) -> set[str]:
    return set(filter(None, values.get("uses", "").split("|")))


def _share(values: Mapping[str, str]) -> int | None:
    share = values.get("share", "").strip(" %")
    return int(share) if share else None


def _is_told(values: Mapping[str, str]) -> bool:
    return any(values.get(key) for key in ("identity", "code", "birth_date", "unit"))


def save_initiatives(
    database: Database, rows: Iterable[PlanRow], people: Mapping[str, PersonId], progress: Progress
) -> None:
    """Write the new initiatives and authors of a plan, and what changed of those there."""
    store = Initiatives(database)
    kinds = {kind.code: kind.id for kind in Kinds(database).all()}
    wanted = [
        row for row in rows if row.entity == INITIATIVES and row.fate in (Fate.NEW, Fate.CHANGED)
    ]
    made: dict[tuple[str, int, str], InitiativeId] = {}
    for number, row in enumerate(wanted):
        if number % 100 == 0:
            progress(number, len(wanted))
        values = row.values
        key = initiative_key(values[_TITLE]), int(values["year"]), values.get("one_of", "")
        if row.target is None and key not in made:
            made[key] = store.save(_initiative(values))
        initiative = made[key] if row.target is None else InitiativeId(row.target)
        if row.fate == Fate.CHANGED:
            _write_changes(store, initiative, row)
        author = _written_author(values, people)
        fields = {change.field for change in row.changes}
        if row.fate == Fate.NEW or "name" in fields:
            author_id: AuthorId | None = store.add_author(initiative, author)
        else:
            author_id = _same_author(store, initiative, author)
        if values.get("uses") and author_id is not None:
            _write_uses(store, author_id, initiative, _uses(values), kinds)
    progress(len(wanted), len(wanted))


def _same_author(
    store: Initiatives, initiative: InitiativeId, author: NewAuthor
) -> AuthorId | None:
    for one in store.authors(initiative):
        same = one.person == author.person if author.person else one.person is None
        if same and (
            author.person or same_name_key(one.name or "") == same_name_key(author.name or "")
        ):
            return one.id
    return None


def _write_uses(
    store: Initiatives,
    author: AuthorId,
    initiative: InitiativeId,
    said: set[str],
    kinds: Mapping[str, KindId],
) -> None:
    """Add what an author's initiative was used for to what is there."""
    uses = [use for use in store.uses(initiative) if use.author == author]
    split = [use.rpartition(" ") for use in said]
    more = [NewUse(author=author, kind=kinds[code], year=int(year)) for code, _, year in split]
    store.set_uses(author, [*uses, *more])


def _initiative(values: Mapping[str, str]) -> NewInitiative:
    return NewInitiative(
        title=nfc(values[_TITLE]),
        year=int(values["year"]),
        scope=values.get("scope_code"),
        number=values.get("decision_number"),
        date=values.get("decision_date"),
        note=values.get("note"),
        evidence=values.get("evidence_code"),
        source="imported",
    )


def _written_author(values: Mapping[str, str], people: Mapping[str, PersonId]) -> NewAuthor:
    person = person_of(values, people)
    return NewAuthor(person=person, name=None if person else values["name"], share=_share(values))


def _write_changes(store: Initiatives, initiative: InitiativeId, row: PlanRow) -> None:
    keys = {change.field for change in row.changes}
    values = row.values
    for there in store.get([initiative]):
        store.save(
            replace(
                there,
                scope=values["scope_code"] if "scope" in keys else there.scope,
                number=values["decision_number"] if "decision_number" in keys else there.number,
                date=values["decision_date"] if "decision_date" in keys else there.date,
                evidence=values["evidence_code"] if "evidence" in keys else there.evidence,
            )
        )
