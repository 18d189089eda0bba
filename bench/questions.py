"""Questions over many awards, each beside the bare SQL of the same count.

Usage: ``python bench/questions.py [AWARDS]`` (100 000). Goals: any question over 100 000 awards in at
most 0.4 s; over 1 000 000 at most 1.3 times the same SQL bare.
"""

import random
import sys
from pathlib import Path

from common import WORK, person, timed

NUMBERS = [int(one) for one in sys.argv[1:] if one.isdecimal()]
AWARDS = (*NUMBERS, 100_000)[0]
_YEARS = range(2006, 2026)


def make(path: Path) -> None:
    """Make a file of so many awards: some people, two posts each, an award a year."""
    from tdkt_desktop.domain.agency.agency import Agency
    from tdkt_desktop.domain.awards.awards import NewAward, NewDecision
    from tdkt_desktop.domain.ids import PersonId
    from tdkt_desktop.domain.people.people import NewPerson, NewPosting
    from tdkt_desktop.domain.people.units import NewUnit
    from tdkt_desktop.operations.files import create_file
    from tdkt_desktop.storage.awards import Awards, Decisions
    from tdkt_desktop.storage.kinds import Kinds
    from tdkt_desktop.storage.people import People
    from tdkt_desktop.storage.units import Units

    path.unlink(missing_ok=True)
    dice = random.Random(7)  # noqa: S311 - repeatable, nothing secret
    with create_file(path, Agency(name="Sở Đo lường")) as database, database.operation("Đo"):
        units = [Units(database).save(NewUnit(name=f"Phòng số {n}")) for n in range(1, 61)]
        kinds = [k.id for k in Kinds(database).all() if k.code in ("LDTT", "CSTDCS", "GK_SO")]
        made = []
        for number in range(AWARDS // len(_YEARS)):
            code, name, born, sex, _, post, _ = person(number)
            day = "-".join(reversed(born.split("/")))
            someone = NewPerson(name=name, code=code, birth_date=day, sex=sex)
            posting = NewPosting(person=PersonId(0), unit=dice.choice(units), position=post)
            made.append((someone, posting))
        ids = People(database).add_all(made)
        decisions = {
            year: Decisions(database).save(
                NewDecision(number=f"{year}/QĐ", date=f"{year}-12-20", authority="Giám đốc Sở")
            )
            for year in _YEARS
        }
        Awards(database).add_all(
            [
                NewAward(kind=dice.choice(kinds), person=one, year=year, decision=decisions[year])
                for one in ids
                for year in _YEARS
            ]
        )


def main() -> None:
    """Time every dimension by year, counting awards and people."""
    from tdkt_desktop.domain.reports.questions import Dimension, Measure, Question
    from tdkt_desktop.operations.reports.questions import DIMENSIONS, Reckoner
    from tdkt_desktop.storage.figures import _facts
    from tdkt_desktop.storage.file.database import Database

    WORK.mkdir(exist_ok=True)
    path = WORK / f"cau-hoi-{AWARDS}.tdkt"
    if not path.exists():
        make(path)
    with Database.read(path) as database:
        reckoner = Reckoner(database)
        for measure in (Measure.AWARDS, Measure.PEOPLE):
            for rows in DIMENSIONS:
                if rows == Dimension.YEAR:
                    continue
                question = Question(measure, rows, Dimension.YEAR)
                taken = min(timed(lambda q=question: reckoner.ask(q)) for _ in range(3))  # type: ignore[misc]
                facts, values = _facts(question)
                what = "count(*)" if measure == Measure.AWARDS else "count(DISTINCT person)"
                sql = f"SELECT r, c, {what} FROM ({facts}) GROUP BY r, c"
                bare = min(
                    timed(lambda s=sql, v=values: database.conn.execute(s, v).fetchall())  # type: ignore[misc]
                    for _ in range(3)
                )
                print(
                    f"{measure:8}{rows:12}{taken:7.2f} s  bare {bare:6.2f} s  {taken / bare:5.2f}x"
                )


if __name__ == "__main__":
    main()
