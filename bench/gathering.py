"""What twenty units send, taken into a department's file as one operation.

There is no floor. Usage: ``python bench/gathering.py [UNITS] [PEOPLE]``: so many units (20) of so many
people (300), each with an award and a rating a year for three years.
"""

import shutil
import sys
from pathlib import Path

from common import WORK, person, timed
from import_rows import fresh

NUMBERS = [int(one) for one in sys.argv[1:] if one.isdecimal()]
UNITS, PEOPLE = (*NUMBERS, *(20, 300)[len(NUMBERS) :])[:2]
FOLDER = WORK / "gui-len"


def send(*, as_csv: bool = False) -> None:
    """Make each unit's file and export it whole."""
    from tdkt_desktop.domain.agency.agency import Agency
    from tdkt_desktop.domain.awards.awards import NewAward
    from tdkt_desktop.domain.awards.ratings import NewRating
    from tdkt_desktop.domain.ids import PersonId
    from tdkt_desktop.domain.people.people import NewPerson, NewPosting
    from tdkt_desktop.domain.people.units import NewUnit
    from tdkt_desktop.operations.exporting.everything import export_everything
    from tdkt_desktop.operations.files import create_file
    from tdkt_desktop.storage.awards import Awards
    from tdkt_desktop.storage.kinds import Kinds
    from tdkt_desktop.storage.people import People
    from tdkt_desktop.storage.ratings import Ratings
    from tdkt_desktop.storage.units import Units

    shutil.rmtree(FOLDER, ignore_errors=True)
    for unit in range(UNITS):
        agency = Agency(name=f"Trung tâm số {unit + 1}")
        with create_file(fresh("don-vi.tdkt"), agency) as database:
            with database.operation("Đo"):
                kind = Kinds(database).by_code("LDTT")
                assert kind is not None
                rooms = [
                    Units(database).save(NewUnit(name=f"Phòng số {room}")) for room in range(1, 9)
                ]
                made = []
                for number in range(PEOPLE):
                    code, name, born, sex, _, post, _ = person(unit * PEOPLE + number)
                    day = "-".join(reversed(born.split("/")))
                    someone = NewPerson(name=name, code=code, birth_date=day, sex=sex)
                    room = rooms[number % len(rooms)]
                    made.append(
                        (someone, NewPosting(person=PersonId(0), unit=room, position=post))
                    )
                ids = People(database).add_all(made)
                years = range(2023, 2026)
                Awards(database).add_all(
                    [NewAward(kind=kind.id, person=one, year=y) for one in ids for y in years]
                )
                Ratings(database).add_all(
                    [NewRating(person=one, year=y, level="HTT") for one in ids for y in years]
                )
            export_everything(database, FOLDER / f"{unit + 1:02d}", as_csv=as_csv)


def take(paths: list[Path]) -> None:
    """Read, plan and save all of them as the command line does."""
    from tdkt_desktop.domain.agency.agency import Agency
    from tdkt_desktop.operations.files import create_file
    from tdkt_desktop.operations.importing.gathering import gather
    from tdkt_desktop.operations.importing.planning import plan_grids
    from tdkt_desktop.operations.importing.sources import files_in, read_sources

    with create_file(fresh("so.tdkt"), Agency(name="Sở Đo lường")) as database:

        def work(*, again: bool) -> None:
            sources, failed = read_sources(files_in(paths))
            assert not failed
            done = gather(
                database,
                sources,
                lambda one, sent: plan_grids(database, one.path, one.grids, sent=sent),
                save=True,
            )
            assert again or sum(plan.totals["new"] for plan in done.plans) > UNITS * PEOPLE * 7

        print(f"taken in: {timed(lambda: work(again=False)):.1f} s")
        print(f"once more: {timed(lambda: work(again=True)):.1f} s")


if __name__ == "__main__":
    print(f"written out: {timed(send):.1f} s")
    take([FOLDER])
