"""Verdicts from the file: on everybody or on one, and what the officer ticked."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

from tdkt_desktop.domain.awards.kinds import HOUSEHOLD, PERSON, UNIT
from tdkt_desktop.domain.eligibility.cases import Lexicon
from tdkt_desktop.domain.eligibility.histories import History
from tdkt_desktop.domain.eligibility.rule_engine import RuleEngine
from tdkt_desktop.domain.eligibility.verdicts import Tri, Verdict
from tdkt_desktop.domain.ids import PersonId, UnitId
from tdkt_desktop.domain.people.units import Unit
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.eligibility.candidates import GROUPS, Candidate, who
from tdkt_desktop.operations.law import regulation, shipped
from tdkt_desktop.operations.law.shipped_files import entries
from tdkt_desktop.progress import Progress, silent
from tdkt_desktop.storage.conduct import Attestations
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.histories import Histories
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.settings import Settings
from tdkt_desktop.storage.unit_labels import UnitLabels
from tdkt_desktop.storage.units import Units

_STEP = 200


def is_out_of_season(year: int, day: str) -> bool:
    """Whether a dossier of ``year`` is received on a ``day`` neither of that year nor the next."""
    return int(day[:4]) not in (year, year + 1)


class Assessment:
    """Judges by the law of one day what the file holds; reads each table once."""

    def __init__(self, database: Database, year: int, day: str | None = None) -> None:
        self._database = database
        self.year = year
        self.day = day or Settings(database).agency().last_day(year)
        kinds = Kinds(database).all()
        self.lexicon: Lexicon = shipped.lexicon(kinds)
        self.book = regulation.rulebook(database, self.day)
        self.engine = RuleEngine(self.book, self.lexicon, self.members)
        self._supposed = dict[PersonId, History]()
        self._store = Histories(
            database, self.lexicon.levels, self.lexicon.scopes, yearly_kinds(self.lexicon)
        )

    # -- what the file holds -------------------------------------------------------------

    @cached_property
    def people(self) -> dict[PersonId, History]:
        """Everybody's history, in order of name."""
        return self._store.people()

    @cached_property
    def units(self) -> dict[UnitId, History]:
        """The units' histories."""
        return self._store.units()

    @cached_property
    def households(self) -> dict[str, History]:
        """The histories of households that were awarded something."""
        return self._store.households()

    def person(self, person: PersonId) -> History:
        """Return one person's history, read alone unless all are there.

        Raises:
            TdktError: there is no such person.
        """
        everybody = self.__dict__.get("people") or self._store.people(person)
        if person not in everybody:
            raise TdktError(
                QT_TRANSLATE_NOOP("errors", "Không tìm thấy cán bộ (mã nội bộ {id}) trong tệp."),
                id=person,
            )
        return everybody[person]

    @cached_property
    def _tree(self) -> Mapping[UnitId, set[UnitId]]:
        """Each unit with itself and all units under it."""
        units = Units(self._database).all()
        parents = {unit.id: unit.parent for unit in units}
        found: dict[UnitId, set[UnitId]] = {unit: {unit} for unit in parents}
        for unit in units:
            _note_ancestors(unit, parents, found)
        return found

    @cached_property
    def _at_units(self) -> dict[tuple[UnitId, str], list[History]]:
        return {}

    def suppose(self, given: Mapping[PersonId, Iterable[str]]) -> None:
        """Let units be judged as if people (by id) had these kinds in the year as well.

        What is put forward together is decided together.
        """
        self._supposed = dict[PersonId, History]()
        for person, kinds in given.items():
            if person in self.people:
                grown = self.people[person].copy()
                for kind in kinds:
                    grown.add_award(kind, "", self.year)
                self._supposed[person] = grown
        self._at_units.clear()

    def members(self, unit: UnitId, year: int, day: str) -> Sequence[History]:
        """Return who belongs to ``unit``, or a unit under it, on ``day``."""
        key = unit, day
        known = self._at_units
        if key not in known:
            under = self._tree.get(unit, {unit})
            supposed = self._supposed if year == self.year else {}
            known[key] = [
                supposed.get(PersonId(history.id), history)
                for history in self.people.values()
                if (history.leave is None or history.leave > day)
                and (history.start is None or history.start[:4] <= str(year))
                and history.unit_on(day) in under
            ]
        return known[key]

    # -- judging -------------------------------------------------------------------------

    def histories(self, subject: str) -> list[History]:
        """Return who may be judged in the year: not those who left before it began."""
        if subject == HOUSEHOLD:
            return list(self.households.values())
        everybody = self.people if subject == PERSON else self.units
        first = f"{self.year}-01-01"
        return [
            history
            for history in everybody.values()
            if history.leave is None or history.leave >= first
        ]

    def kinds(self, subject: str) -> list[str]:
        """Return the kinds the law of the day judges."""
        return self.engine.kinds(subject)

    def given(
        self, *, person: PersonId | None = None, unit: UnitId | None = None
    ) -> frozenset[str]:
        """Return the kinds a person or unit was given for the year already."""
        history = self.person(person) if person is not None else self.units.get(unit or UnitId(0))
        if history is None:
            return frozenset()
        bit = self.engine.case(history, self.year).bit
        kinds = self.kinds(history.subject)
        return frozenset(kind for kind in kinds if history.years_of((kind,)) & bit)

    def ticked(self, history: History, kind: str) -> frozenset[str]:
        """Return what was ticked for one."""
        return self._ticked(kind, history.subject).get(who(history), frozenset())

    def verdict(self, history: History, kind: str) -> Verdict:
        """Return the verdict on one, with what was ticked."""
        return self.engine.verdict(history, kind, self.year, self.ticked(history, kind))

    def verdicts(self, kind: str, subject: str, progress: Progress = silent) -> list[Verdict]:
        """Return the verdicts on everybody, in order of name."""
        histories, verdicts = self.histories(subject), list[Verdict]()
        for number, history in enumerate(histories):
            if number % _STEP == 0:
                progress(number, len(histories))
            verdicts.append(self.verdict(history, kind))
        return verdicts

    def candidates(self, kind: str, subject: str, progress: Progress = silent) -> list[Candidate]:
        """Return everybody with the finding on ``kind``, those nearest to it first.

        Afterwards :meth:`verdict` and :meth:`earliest` of them need the file no more.
        """
        labels = UnitLabels(self._database.conn)
        above = {unit.id: unit.parent for unit in Units(self._database).all()}
        ticks, day = self._ticked(kind, subject), f"{self.year}-12-31"
        if subject == UNIT:
            self.members(UnitId(0), self.year, day)  # reads everybody while the file is at hand
        histories, candidates = self.histories(subject), list[Candidate]()
        for number, history in enumerate(histories):
            if number % _STEP == 0:
                progress(number, len(histories))
            case = self.engine.case(history, self.year, ticks.get(who(history), frozenset()))
            unit = history.unit_on(day) if subject == PERSON else above.get(UnitId(history.id))
            candidates.append(
                Candidate(
                    history=history,
                    finding=self.engine.find(case, kind),
                    awarded=bool(history.years_of((kind,)) & case.bit),
                    unit=unit,
                    unit_name=labels.full(unit),
                )
            )
        return sorted(candidates, key=lambda candidate: GROUPS.index(candidate.group))

    def earliest(self, history: History, kind: str) -> int | None:
        """Return the first year ``kind`` can come to one, with what was ticked."""
        return self.engine.earliest(history, kind, self.year, self.ticked(history, kind))

    def values(self, kinds: Sequence[str], subject: str) -> list[dict[str, Tri]]:
        """Return for everybody what each kind comes to, without reasons: for many at once."""
        engine, year, found = self.engine, self.year, list[dict[str, Tri]]()
        for history in self.histories(subject):
            case = engine.case(history, year)
            found.append({kind: engine.value(case, kind) for kind in kinds})
        return found

    @cached_property
    def _ticks(self) -> dict[tuple[str, str], dict[int | str, frozenset[str]]]:
        return {}

    def _ticked(self, kind: str, subject: str) -> dict[int | str, frozenset[str]]:
        key = kind, subject
        if key not in self._ticks:
            store = Attestations(self._database)
            self._ticks[key] = store.ticked(self.year, kind, subject)
        return self._ticks[key]


def _note_ancestors(
    unit: Unit, parents: Mapping[UnitId, UnitId | None], found: dict[UnitId, set[UnitId]]
) -> None:
    child, above, met = unit.id, unit.parent, set[UnitId]()
    while above is not None and above not in met:
        met.add(above)
        if above in found:
            found[above].add(child)
        above = parents.get(above)


def yearly_kinds(lexicon: Lexicon) -> frozenset[str]:
    """Return the kinds given for a year: of a period's award each year counts."""
    period = {
        one["code"]: one.get("period") for one in entries("emulation_titles.toml")["award_kind"]
    }
    return frozenset(
        code
        for code, kind in lexicon.kinds.items()
        if period.get(code, "NAM" if kind.is_title else None) == "NAM"
    )
