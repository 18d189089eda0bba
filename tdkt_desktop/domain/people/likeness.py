"""People and units that are likely in the file twice."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from tdkt_desktop.domain.ids import PersonId
from tdkt_desktop.domain.people.identity import CITIZEN_DIGITS, OLD_DIGITS
from tdkt_desktop.domain.people.matching import Known, same_number
from tdkt_desktop.domain.people.people import NewPerson, person_from
from tdkt_desktop.domain.vietnamese.keys import fold, same_name_key
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP

_MOST_ALIKE = 40
"""A group of more namesakes than this is a common name, not one person many times."""
_NUMBER, _CODE, _NAME, _SPELLING, _BIRTH, _YEAR, _UNIT = 60, 50, 25, 15, 35, 20, 15
_LEAST = 40


@dataclass(frozen=True, slots=True)
class Likeness:
    """Two records that may be one. ``reasons`` say why, each a text to translate."""

    one: PersonId
    other: PersonId
    score: int
    reasons: tuple[str, ...]


def compare_people(one: Known, other: Known) -> tuple[int, tuple[str, ...]]:
    """Return how alike two people are (0 to 100) and why; 0 when something tells them apart."""
    return _compare(one.person, other.person, same_unit=bool(one.unit) and one.unit == other.unit)


def _compare(
    first: NewPerson, second: NewPerson, *, same_unit: bool
) -> tuple[int, tuple[str, ...]]:
    if _apart(first, second):
        return 0, ()
    score, reasons = 0, list[str]()
    for points, reason, holds in (
        (_NUMBER, QT_TRANSLATE_NOOP("duplicates", "trùng số định danh"), _numbers(first, second)),
        (_CODE, QT_TRANSLATE_NOOP("duplicates", "trùng mã"), _same(first.code, second.code)),
        (
            _NAME,
            QT_TRANSLATE_NOOP("duplicates", "trùng họ tên"),
            same_name_key(first.name) == same_name_key(second.name),
        ),
        (
            _SPELLING,
            QT_TRANSLATE_NOOP("duplicates", "họ tên chỉ khác dấu"),
            same_name_key(first.name) != same_name_key(second.name)
            and fold(first.name) == fold(second.name),
        ),
        (
            _BIRTH,
            QT_TRANSLATE_NOOP("duplicates", "trùng ngày sinh"),
            _whole(first.birth_date) and first.birth_date == second.birth_date,
        ),
        (
            _YEAR,
            QT_TRANSLATE_NOOP("duplicates", "trùng năm sinh"),
            _covers(first.birth_date, second.birth_date)
            and not (_whole(first.birth_date) and _whole(second.birth_date)),
        ),
        (_UNIT, QT_TRANSLATE_NOOP("duplicates", "cùng đơn vị"), same_unit),
    ):
        if holds:
            score += points
            reasons.append(reason)
    return min(score, 100), tuple(reasons)


def _apart(one: NewPerson, other: NewPerson) -> bool:
    """Whether two people's own data contradict each other."""
    if one.identity and other.identity and len(one.identity) == len(other.identity):
        whole = len(one.identity) in (CITIZEN_DIGITS, OLD_DIGITS)
        if whole and not same_number(one.identity, other.identity):
            return True
    if one.birth_date and other.birth_date:
        if _numbers(one, other):
            return False
        return not _covers(one.birth_date, other.birth_date)
    return bool(one.sex and other.sex and one.sex != other.sex)


def _numbers(one: NewPerson, other: NewPerson) -> bool:
    return bool(one.identity and other.identity) and same_number(
        one.identity or "", other.identity or ""
    )


def _same(one: str | None, other: str | None) -> bool:
    return bool(one) and (one or "").casefold() == (other or "").casefold()


def _whole(date: str | None) -> bool:
    return len(date or "") == len("1975-02-01")


def _covers(one: str | None, other: str | None) -> bool:
    """Whether one date is the other, or a less precise form of it."""
    return bool(one and other) and (
        (one or "").startswith(other or "") or (other or "").startswith(one or "")
    )


def duplicate_people(people: Sequence[Known]) -> list[Likeness]:
    """Return the pairs that are likely one person, likeliest first."""
    by_id = {known.person.id: known for known in people}
    pairs = set[tuple[PersonId, PersonId]]()
    for group in _groups(people):
        numbers = sorted(group)
        if len(numbers) <= _MOST_ALIKE:
            pairs |= set(combinations(numbers, 2))
    likenesses = []
    for one, other in pairs:
        score, reasons = compare_people(by_id[one], by_id[other])
        if score >= _LEAST:
            likenesses.append(Likeness(one, other, score, reasons))
    return sorted(likenesses, key=lambda pair: (-pair.score, pair.one, pair.other))


def _groups(people: Iterable[Known]) -> Iterator[list[PersonId]]:
    """Yield the people who share a number, a code or a name, accents apart."""
    keys: dict[str, list[PersonId]] = {}
    for known in people:
        person = known.person
        if person.identity:
            keys.setdefault("i" + person.identity.lstrip("0"), []).append(person.id)
        if person.code:
            keys.setdefault("c" + person.code.casefold(), []).append(person.id)
        born = (person.birth_date or "")[:4]
        keys.setdefault(f"n{fold(person.name)} {born}", []).append(person.id)
        if born:
            keys.setdefault(f"n{fold(person.name)} ", []).append(person.id)
    yield from (group for group in keys.values() if len(group) > 1)


def explain(values: Mapping[str, str], unit: str, known: Known) -> tuple[int, tuple[str, ...]]:
    """Return how alike a row of a list and a person are, and why."""
    return _compare(person_from(values), known.person, same_unit=bool(unit) and unit == known.unit)
