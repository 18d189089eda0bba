"""A made-up agency with ten years of history, to look at and to try things on."""

import random
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from tdkt_desktop.domain.awards.awards import NewDecision
from tdkt_desktop.domain.awards.conduct import NewAbsence, NewDiscipline
from tdkt_desktop.domain.awards.initiatives import NewAuthor, NewInitiative
from tdkt_desktop.domain.awards.kinds import UNIT
from tdkt_desktop.domain.awards.ratings import NewRating
from tdkt_desktop.domain.ids import PersonId, UnitId
from tdkt_desktop.domain.people.people import NewPosting, PeopleQuery
from tdkt_desktop.operations.awards.initiatives import add_initiative
from tdkt_desktop.operations.awards.ratings import rate
from tdkt_desktop.operations.awards.recording import Recording, record
from tdkt_desktop.operations.demo.agencies import SampleAgency
from tdkt_desktop.operations.demo.movements import make_movements
from tdkt_desktop.operations.demo.notes import make_notes
from tdkt_desktop.operations.demo.people import sample_people
from tdkt_desktop.operations.files import begin_file
from tdkt_desktop.operations.importing.planning import plan_import, save_plan
from tdkt_desktop.operations.people.conduct import save_absence, save_discipline
from tdkt_desktop.operations.people.people import edit_posting
from tdkt_desktop.operations.people.units import add_unit
from tdkt_desktop.progress import Progress, silent
from tdkt_desktop.sheets.writing.sample import write_sample_roster
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.ratings import Ratings
from tdkt_desktop.storage.units import Units

FIRST_YEAR = 2016
_LEVELS, _SCOPE = ("HTXS", "HTT", "HT"), "CO_SO"


def make_sample(
    path: Path, roster: Path, sample: SampleAgency, progress: Progress = silent
) -> Database:
    """Make the sample file at ``path`` from a roster written to ``roster``, and open it.

    Raises:
        TdktError: a file of that name is there, or the folder cannot be written.
    """
    rows = sample_people(sample)
    write_sample_roster(roster, sample.agency.name, sample.last_year, rows)
    with Database.making(path) as database:
        begin_file(database, sample.agency)
        _make_tree(database, sample)
        save_plan(database, plan_import(database, roster))
        _make_history(database, sample, progress)
        make_movements(database, sample, progress)
        make_notes(database, sample)
    return Database.open(path)


def _make_tree(database: Database, sample: SampleAgency) -> None:
    """Put the units under the agency, so that the tree has two levels."""
    (top,) = (unit.id for unit in Units(database).all())
    for unit in sample.units:
        add_unit(database, unit.name, top)


def _make_history(database: Database, sample: SampleAgency, progress: Progress) -> None:
    dice = random.Random(7)  # noqa: S311 - repeatable, nothing secret
    store = People(database)
    people = store.ids(PeopleQuery())
    units = [unit.id for unit in Units(database).all() if unit.parent is not None]
    since = {person: dice.randint(FIRST_YEAR - 8, sample.last_year - 1) for person in people}
    _make_transfers(database, people, units)
    able = set(dice.sample(people, len(people) // 5))
    years = range(FIRST_YEAR, sample.last_year + 1)
    for year in years:
        progress(year - FIRST_YEAR, len(years))
        staff = [person for person in people if since[person] < year]
        _make_year(database, sample, year, staff, units, dice, able)
    _make_this_year(database, sample, people, units, able, dice)


def _make_this_year(
    database: Database,
    sample: SampleAgency,
    people: Sequence[PersonId],
    units: Sequence[UnitId],
    able: Collection[PersonId],
    dice: random.Random,
) -> None:
    """Rate most people and units for the season at hand; one discipline, one maternity leave."""
    year = sample.agency.year
    months = (10, 11, 9) if sample.agency.school else (6, 3, 2)
    rated = [person for person in people if dice.random() < 0.9]
    best = [person for person in rated if person in able and dice.random() < 0.8]
    good = [person for person in rated if dice.random() < 0.9]
    _rate_year(database, year, rated, good, best)
    with database.operation(f"Xếp loại tập thể năm {year}"):
        for place, unit in enumerate(units):
            level = _LEVELS[place % 2]
            Ratings(database).save(NewRating(unit=unit, year=year, level=level))
    for person in best[:2]:
        initiative = NewInitiative(
            title=f"Cải tiến {dice.choice(sample.matters)} toàn tỉnh",
            year=year,
            scope="BO_TINH",
            date=f"{year}-{months[0]:02d}-10",
        )
        add_initiative(database, initiative, [NewAuthor(person=person, share=100)])
    one, other = [person for person in people if person not in able][:2]
    names = {
        row.person.id: row.person.name for row in People(database).rows([one, other]).values()
    }
    punished = NewDiscipline(
        person=one,
        form="KHIEN_TRACH",
        date=f"{year}-{months[1]:02d}-10",
        until=f"{year + 1}-{months[1]:02d}-10",
    )
    save_discipline(database, punished, names[one])
    away = NewAbsence(
        person=other,
        kind="THAI_SAN",
        start=f"{year}-{months[2]:02d}-01",
        end=f"{year}-{months[2] + 3:02d}-28",
    )
    save_absence(database, away, names[other])


def _make_transfers(
    database: Database, people: Sequence[PersonId], units: Sequence[UnitId]
) -> None:
    """Let every eighth person have come from another unit."""
    store = People(database)
    for person in people[::8]:
        latest = store.postings(person)[0]
        before = units[(units.index(latest.unit or units[0]) + 3) % len(units)]
        edit_posting(database, replace(latest, start="2021-07-01"))
        edit_posting(
            database,
            NewPosting(person=person, unit=before, position="Chuyên viên", end="2021-06-30"),
        )


def _give(
    database: Database,
    year: int,
    code: str,
    decision: NewDecision,
    people: Sequence[PersonId] = (),
    units: Sequence[UnitId] = (),
    why: str = "",
) -> None:
    """Record one kind for many; nothing where there is nobody."""
    kind = Kinds(database).by_code(code)
    if kind is None or not (people or units):
        return
    record(
        database,
        Recording(
            kind=kind,
            year=year,
            subject=UNIT if units else kind.subjects[0],
            people=tuple(people),
            units=tuple(units),
            decision=decision,
            achievement=why,
        ),
    )


def _make_year(
    database: Database,
    sample: SampleAgency,
    year: int,
    staff: Sequence[PersonId],
    units: Sequence[UnitId],
    dice: random.Random,
    able: Collection[PersonId],
) -> None:
    give = partial(_give, database, year)
    chance: Callable[[float], bool] = lambda share: dice.random() < share  # noqa: E731 - one line, used in one place
    good = [person for person in staff if chance(0.86)]
    best = [person for person in good if chance(0.85 if person in able else 0.03)]
    own = sample.decision(year, dice.randint(380, 460), dice.randint(15, 28))
    upper = {
        office: sample.decision_above(office, year, dice.randint(100, 900), dice.randint(10, 25))
        for office in sample.deciders
    }

    def by(code: str) -> NewDecision:
        office = sample.above(code, year)
        return own if office is None else upper[office]

    give("LDTT", by("LDTT"), good)
    give("CSTDCS", by("CSTDCS"), best)
    give(
        sample.agency.own_certificate,
        own,
        [person for person in good if person not in best and chance(0.12)],
        why=f"Đã hoàn thành xuất sắc nhiệm vụ công tác năm {sample.agency.year_words(year)}",
    )
    give("TTLDTT", by("TTLDTT"), units=[unit for unit in units if chance(0.7)])
    give("BK_TINH", by("BK_TINH"), [person for person in best if chance(0.25)])
    if year == sample.last_year and sample.round.households:
        _give_households(database, sample, own)
    _rate_year(database, year, staff, good, best)
    for person in best:
        if chance(0.3):
            _add_initiative(database, sample, year, person, own, dice)


def _rate_year(
    database: Database,
    year: int,
    staff: Sequence[PersonId],
    good: Sequence[PersonId],
    best: Sequence[PersonId],
) -> None:
    """Give everybody a rating that goes with the titles of the year."""
    levels = {
        person: _LEVELS[0 if person in best else 1 if person in good else 2] for person in staff
    }
    for level in _LEVELS:
        people = [person for person in staff if levels[person] == level]
        if people:
            rate(database, people, year, level)


def _give_households(database: Database, sample: SampleAgency, decision: NewDecision) -> None:
    kind = Kinds(database).by_code("GDVH")
    if kind is not None:
        households = Recording(
            kind=kind,
            year=sample.last_year,
            subject=kind.subjects[0],
            households=sample.round.households,
            decision=decision,
        )
        record(database, households)


def _add_initiative(
    database: Database,
    sample: SampleAgency,
    year: int,
    person: PersonId,
    decision: NewDecision,
    dice: random.Random,
) -> None:
    title = f"{dice.choice(sample.deeds)} {dice.choice(sample.matters)}"
    initiative = NewInitiative(
        title=title, year=year, scope=_SCOPE, number=decision.number, date=decision.date
    )
    add_initiative(database, initiative, [NewAuthor(person=person, share=100)])
