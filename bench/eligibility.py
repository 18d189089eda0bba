"""All kinds for everybody with ten years of history, and one person's page, against a floor.

The floor reads the same rows in one query each, keeps a bit per year and kind, and asks five plain
rules of the "years running" sort on integers. Usage: ``python bench/eligibility.py [PEOPLE]``.
"""

import random
import sys
from pathlib import Path

from common import WORK, compare, emit, person, timed

YEARS = range(2016, 2026)
LEVELS = ("HTXS", "HTT", "HTT", "HTT", "HT")


def path(people: int) -> Path:
    """Return where the file with ``people`` is."""
    return WORK / f"xet-{people}.tdkt"


def make(people: int) -> None:
    """Write a file of ``people`` with ten years of ratings and awards, some initiatives."""
    from tdkt_desktop.domain.agency.agency import Agency
    from tdkt_desktop.domain.awards.awards import NewAward
    from tdkt_desktop.domain.awards.ratings import NewRating
    from tdkt_desktop.domain.ids import PersonId
    from tdkt_desktop.domain.people.people import NewPerson, NewPosting
    from tdkt_desktop.domain.people.units import NewUnit
    from tdkt_desktop.operations.files import create_file
    from tdkt_desktop.storage.awards import Awards
    from tdkt_desktop.storage.kinds import Kinds
    from tdkt_desktop.storage.people import People
    from tdkt_desktop.storage.ratings import Ratings
    from tdkt_desktop.storage.units import Units

    WORK.mkdir(exist_ok=True)
    dice = random.Random(7)  # noqa: S311 - repeatable, nothing secret
    with create_file(path(people), Agency(name="Cơ quan đo", year=2025)) as database:
        kinds = {kind.code: kind.id for kind in Kinds(database).all()}
        with database.operation("Dữ liệu đo"):
            units = [Units(database).save(NewUnit(name=f"Phòng số {n}")) for n in range(1, 61)]
            made = [
                (
                    NewPerson(name=person(n)[1]),
                    NewPosting(person=PersonId(0), unit=units[n % 60], start="2015"),
                )
                for n in range(people)
            ]
            ids = People(database).add_all(made)
            ratings, awards = [], []
            for one in ids:
                for year in YEARS:
                    level = dice.choice(LEVELS)
                    ratings.append(NewRating(person=one, year=year, level=level))
                    if level != "HT":
                        kind = "CSTDCS" if dice.random() < 0.4 else "LDTT"
                        awards.append(NewAward(kind=kinds[kind], person=one, year=year))
                    if dice.random() < 0.05:
                        awards.append(NewAward(kind=kinds["BK_TINH"], person=one, year=year))
            Ratings(database).add_all(ratings)
            Awards(database).add_all(awards)
            database.conn.executemany(
                "INSERT INTO initiative(title, year, scope, source, title_key, search)"
                " VALUES (?, ?, ?, 'typed', ?, ?)",
                ((f"Cải tiến {one}", 2023 + one % 3, "CO_SO", f"c{one}", "") for one in ids[::3]),
            )
            database.conn.executemany(
                "INSERT INTO initiative_author(initiative, person) VALUES (?, ?)",
                enumerate(ids[::3], start=1),
            )


def floor(people: int) -> None:
    """One query per table, a bit per year and kind, five rules on integers."""
    import sqlite3

    base = sqlite3.connect(path(people))

    def work() -> None:
        rated: dict[int, list[int]] = {}
        given: dict[int, dict[int, int]] = {}
        for one, level, year in base.execute("SELECT person, level, year FROM rating"):
            masks = rated.setdefault(one, [0, 0])
            masks[0] |= 1 << (year - 2000)
            masks[1] |= (level == "HTXS") << (year - 2000)
        for one, kind, year in base.execute("SELECT person, kind, year FROM award"):
            masks_of = given.setdefault(one, {})
            masks_of[kind] = masks_of.get(kind, 0) | 1 << (year - 2000)
        found = 0
        for one, (good, best) in rated.items():
            of = given.get(one, {})
            title = of.get(3, 0)
            found += bool(good & 1 << 25) + bool(best & 1 << 25) + (title >> 23 & 7 == 7)
            found += (good >> 21 & 31 == 31 and title.bit_count() > 2) + (best >> 24 & 3 == 3)

    emit(timed(work))


def everybody(people: int) -> None:
    """Every kind the law of the day judges, for all: outcomes, reading included."""
    from tdkt_desktop.operations.eligibility.assessment import Assessment
    from tdkt_desktop.storage.file.database import Database

    with Database.read(path(people)) as database:

        def work() -> None:
            bench = Assessment(database, 2025)
            bench.values(bench.kinds("CA_NHAN"), "CA_NHAN")

        emit(timed(work))


def page(people: int) -> None:
    """One person: every kind with reasons, warnings and the earliest year; the file is open."""
    from tdkt_desktop.domain.ids import PersonId
    from tdkt_desktop.operations.eligibility.assessment import Assessment
    from tdkt_desktop.operations.eligibility.verdicts import ask_verdicts
    from tdkt_desktop.storage.file.database import Database

    with Database.read(path(people)) as database:
        ask_verdicts(
            Assessment(database, 2025), person=PersonId(2)
        )  # the law is read once a session
        emit(timed(lambda: ask_verdicts(Assessment(database, 2025), person=PersonId(people // 2))))


def listed(people: int) -> None:
    """The page "Ai đủ điều kiện" of one kind: everybody with findings, as it is first shown."""
    from tdkt_desktop.operations.eligibility.assessment import Assessment
    from tdkt_desktop.storage.file.database import Database

    with Database.read(path(people)) as database:
        emit(timed(lambda: Assessment(database, 2025).candidates("CSTD_BO_TINH", "CA_NHAN")))


WAYS = {"floor": floor, "everybody": everybody, "page": page, "listed": listed}

if __name__ == "__main__":
    if len(sys.argv) > 1 and sys.argv[1] in WAYS:
        WAYS[sys.argv[1]](int(sys.argv[2]))
    else:
        count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
        if not path(count).exists():
            make(count)
        compare(__file__, list(WAYS), rounds=3, arguments=(str(count),))
