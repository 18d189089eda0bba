"""Which person of the file a row of a list speaks of.

A mark of ours first, then identity number, code, name with birth date. A name alone never
matches: one name is many people. What cannot be told is returned as candidates to be asked about.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from tdkt_desktop.domain.people.people import Person
from tdkt_desktop.domain.vietnamese.keys import same_name_key

CERTAIN, LIKELY, POSSIBLE = "certain", "likely", "possible"
_FULL_DATE = 10


@dataclass(frozen=True, slots=True)
class Known:
    """A person to compare with, the key of the unit the person is in, those of all above it.

    ``mark`` is what lines of theirs bear that this file sent out.
    """

    person: Person
    unit: str = ""
    above: tuple[str, ...] = ()
    mark: str = ""

    def works_in(self, unit: str) -> bool:
        """Whether a unit (its key) is the person's own, or one that holds it."""
        return bool(unit) and (unit == self.unit or unit in self.above)


@dataclass(frozen=True, slots=True)
class Match:
    """Who a row may be: one person when certain, else those to ask about, or nobody.

    ``clash`` is a person who shares the row's identity number or code but nothing else.
    """

    how: str = ""
    people: tuple[Known, ...] = ()
    clash: Known | None = None


def same_number(one: str, other: str) -> bool:
    """Whether two identity numbers are one, a lost leading zero apart."""
    return one.lstrip("0") == other.lstrip("0")


class PeopleIndex:
    """Finds people by number, code and name; each person answers one row only."""

    def __init__(self, people: Iterable[Known]) -> None:
        self._by_identity: dict[str, list[Known]] = {}
        self._by_code: dict[str, list[Known]] = {}
        self._by_name: dict[str, list[Known]] = {}
        self._by_mark: dict[str, Known] = {}
        self._by_birth: dict[str, list[Known]] = {}
        self._claimed = set[int]()
        for known in people:
            self.add(known)

    def add(self, known: Known) -> None:
        """Make one more person known."""
        person = known.person
        if known.mark:
            self._by_mark[known.mark] = known
        if person.identity:
            self._by_identity.setdefault(person.identity.lstrip("0"), []).append(known)
        if person.code:
            self._by_code.setdefault(person.code.casefold(), []).append(known)
        self._by_name.setdefault(same_name_key(person.name), []).append(known)
        if len(person.birth_date or "") == _FULL_DATE:
            self._by_birth.setdefault(person.birth_date or "", []).append(known)

    def claim(self, known: Known) -> None:
        """Let no further row be this person."""
        self._claimed.add(known.person.id)

    def find(self, values: Mapping[str, str], unit: str = "") -> Match:
        """Return who ``values`` (``name``, ``birth_date``, ``identity``, ``code``) may be.

        ``unit`` is the key of the row's unit, empty when the row names none. A mark (``record``)
        is believed where the name or the birth date is still the person's, and the name, if it is
        another, is nobody else's: a column sorted alone gives everybody another's.
        """
        marked = self._by_mark.get(values.get("record", ""))
        if marked is not None and marked.person.id not in self._claimed:
            named = _same_name(values, marked.person)
            others = [] if named else self._named(values)
            sure = named or (_birth(values, marked.person)[0] and not others)
            return Match(CERTAIN if sure else LIKELY, (marked, *others))
        same_name = self._named(values)
        numbered = self.bearers(values)
        if not numbered and not same_name:
            near = tuple(self._nearly(values, unit))
            return Match(POSSIBLE, near) if near else _NOBODY
        candidates = {id(k): k for k in (*numbered, *same_name)}
        free = [k for k in candidates.values() if k.person.id not in self._claimed]
        scored = [(_score(values, unit, known), known) for known in free]
        certain = [(score, known) for score, known in scored if score >= _CERTAIN]
        if certain:
            best = max(score for score, _ in certain)
            people = tuple(known for score, known in certain if score == best)
            return Match(CERTAIN if len(people) == 1 else LIKELY, people)
        clash = next((k for k in numbered if not _same_name(values, k.person)), None)
        for how, least in ((LIKELY, _LIKELY), (POSSIBLE, _POSSIBLE)):
            if people := tuple(known for score, known in scored if score >= least):
                return Match(how, people, clash)
        return Match(clash=clash)

    def _named(self, values: Mapping[str, str]) -> list[Known]:
        return self._by_name.get(same_name_key(values["name"]), [])

    def _nearly(self, values: Mapping[str, str], unit: str) -> Iterator[Known]:
        """Yield who was born on the very day, works there, and has one word of the name else."""
        for known in self._by_birth.get(values.get("birth_date", ""), []):
            here = known.works_in(unit) if unit else True
            if here and known.person.id not in self._claimed:
                one, other = (
                    name.casefold().split() for name in (values["name"], known.person.name)
                )
                alike = len(one) == len(other) and sum(map(str.__ne__, one, other)) == 1
                if alike and _score_numbers(values, known.person) == 0:
                    yield known

    def bearers(self, values: Mapping[str, str]) -> list[Known]:
        """Return who bears the row's identity number or code, whatever the row calls them."""
        identity, code = values.get("identity", "").lstrip("0"), values.get("code", "")
        found = [*self._by_identity.get(identity, []), *self._by_code.get(code.casefold(), [])]
        return list({known.person.id: known for known in found}.values())

    def namesakes(self, values: Mapping[str, str]) -> list[Known]:
        """Return who bears the row's name and is told apart by neither birth nor number."""
        known_persons = []
        for known in self._named(values):
            person = known.person
            free = person.id not in self._claimed
            if free and not _birth(values, person)[1] and _score_numbers(values, person) == 0:
                known_persons.append(known)
        return known_persons


_CERTAIN, _LIKELY, _POSSIBLE = 100, 50, 10
_NOBODY = Match()


def _same_name(values: Mapping[str, str], person: Person) -> bool:
    return same_name_key(values["name"]) == same_name_key(person.name)


def _birth(values: Mapping[str, str], person: Person) -> tuple[bool, bool]:
    """Return whether birth dates agree, and whether they contradict each other."""
    one, other = values.get("birth_date", ""), person.birth_date or ""
    if not one or not other:
        return False, False
    agree = one.startswith(other) or other.startswith(one)
    return agree, not agree


def _score(values: Mapping[str, str], unit: str, known: Known) -> int:
    """Say how surely the row is ``known``; at least ``_CERTAIN`` needs no question."""
    person = known.person
    born_alike, born_apart = _birth(values, person)
    named = _same_name(values, person)
    numbers = _score_numbers(values, person)
    if numbers is None:
        return 0
    if numbers and (named or born_alike):
        return numbers + 20 * named + 20 * born_alike
    if not named or born_apart:
        return 0
    same_unit = known.works_in(unit)
    if born_alike:
        whole = len(values["birth_date"]) == len(person.birth_date or "") == _FULL_DATE
        return _CERTAIN + 5 * same_unit if whole or same_unit else _LIKELY
    if same_unit:
        return _LIKELY
    return 0 if unit else _POSSIBLE


def _score_numbers(values: Mapping[str, str], person: Person) -> int | None:
    """Score what identity number and code agree on; ``None`` when they are two people's.

    Two numbers of one length are two people; an old CMND beside a new CCCD says nothing.
    """
    identity, own = values.get("identity", ""), person.identity or ""
    if identity and own:
        if same_number(identity, own):
            return 200
        if len(identity) == len(own):
            return None
    code, own = values.get("code", "").casefold(), (person.code or "").casefold()
    if code and own:
        return 150 if code == own else None
    return 0


def namesakes(people: Sequence[Known]) -> str:
    """Return ``people`` as words to ask about: name, birth date."""
    return "; ".join(f"{k.person.name} ({k.person.born or '?'})" for k in people)
