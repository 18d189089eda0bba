"""Short ways to say who has what, and to ask the law about it."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from tdkt_desktop.domain.awards.conduct import NewAbsence, NewDiscipline
from tdkt_desktop.domain.awards.kinds import PERSON
from tdkt_desktop.domain.eligibility.histories import History, Work
from tdkt_desktop.domain.eligibility.rule_engine import RuleEngine, nobody
from tdkt_desktop.domain.eligibility.verdicts import Verdict
from tdkt_desktop.domain.ids import PersonId
from tdkt_desktop.domain.law.rulebook import LawStanding, Rulebook
from tdkt_desktop.operations.law.catalogue import shipped_kinds
from tdkt_desktop.operations.law.shipped import lexicon, scope_ranks, shipped_law

LEVELS = {"HTXS": 4, "HTT": 3, "HT": 2, "KHT": 1}
AS_SHIPPED = LawStanding()


def history(  # noqa: PLR0913 - everything a history holds, by name
    *,
    awards: Mapping[str, Iterable[int]] | None = None,
    typed: Iterable[tuple[str, str, int]] = (),
    ratings: Mapping[int, str] | None = None,
    works: Iterable[tuple[str, int]] = (),
    research: Iterable[tuple[str, int]] = (),
    used: Iterable[tuple[str, int, str, int]] = (),
    disciplines: Iterable[tuple[str, str, str | None]] = (),
    absences: Iterable[tuple[str, str, str]] = (),
    start: str | None = None,
    leave: str | None = None,
    subject: str = PERSON,
    number: int = 1,
) -> History:
    """Return a history. Works are (scope, year); used ones add the kind and year of the use."""
    made = History(subject, number, "Trần Thị Bình", start, leave)
    for kind, years in (awards or {}).items():
        for year in years:
            made.add_award(kind, "", year)
    for kind, type_, year in typed:
        made.add_award(kind, type_, year)
    for year, level in (ratings or {}).items():
        made.add_rating(LEVELS[level], year)
    ranks = scope_ranks()
    made.works = [Work(n, "Cải tiến", year, ranks[scope]) for n, (scope, year) in enumerate(works)]
    made.works += [
        Work(50, "Đề tài", year, ranks[scope], research=True) for scope, year in research
    ]
    made.works += [
        Work(90, "Đã dùng", year, ranks[scope], uses=((kind, when),))
        for scope, year, kind, when in used
    ]
    made.disciplines = [
        NewDiscipline(person=PersonId(1), form=form, date=date, until=until)
        for form, date, until in disciplines
    ]
    made.absences = [
        NewAbsence(person=PersonId(1), kind=kind, start=a, end=b) for kind, a, b in absences
    ]
    return made


def rated(first: int, last: int, level: str = "HTXS") -> dict[int, str]:
    """Return the same rating for several years."""
    return dict.fromkeys(range(first, last + 1), level)


@cache
def _engine(day: str) -> RuleEngine:
    law = shipped_law()[0]
    return RuleEngine(Rulebook(law, day, AS_SHIPPED), lexicon(shipped_kinds()))


def engine(
    day: str, standing: LawStanding = AS_SHIPPED, members: Sequence[History] = ()
) -> RuleEngine:
    """Return the law of ``day`` as the agency applies it, with the members of every unit."""
    if standing is AS_SHIPPED and not members:
        return _engine(day)
    book = Rulebook(shipped_law()[0], day, standing)
    found = (lambda _unit, _year, _day: members) if members else nobody
    return RuleEngine(book, lexicon(shipped_kinds()), found)


def ask(
    who: History,
    kind: str,
    year: int,
    *,
    day: str | None = None,
    standing: LawStanding = AS_SHIPPED,
    ticked: Iterable[str] = (),
    members: Sequence[History] = (),
) -> Verdict:
    """Return the verdict on ``kind`` in ``year``."""
    return engine(day or f"{year}-12-31", standing, members).verdict(
        who, kind, year, frozenset(ticked)
    )
