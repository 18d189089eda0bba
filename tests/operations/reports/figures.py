"""A little agency whose figures can be counted by hand."""

from tdkt_desktop.domain.awards.awards import NewAward, NewDecision
from tdkt_desktop.domain.awards.kinds import UNIT
from tdkt_desktop.domain.people.people import NewPerson, NewPosting
from tdkt_desktop.domain.people.units import NewUnit
from tdkt_desktop.storage.awards import Awards, Decisions
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.units import Units


def make_figures(database: Database) -> Database:
    """An agency with two rooms, one of them with a team; somebody changed rooms in 2023."""
    with database.operation("Mẫu"):
        units, people = Units(database), People(database)
        agency = units.save(NewUnit(name="Sở Thử nghiệm"))
        office = units.save(NewUnit(name="Văn phòng", parent=agency))
        team = units.save(NewUnit(name="Đội xe", parent=office))
        room = units.save(NewUnit(name="Phòng Kế hoạch", parent=agency))
        an = people.save(NewPerson(name="Lê An", sex="Nam", birth_date="1970-05-06"))
        binh = people.save(NewPerson(name="Mai Bình", sex="Nữ", birth_date="1990"))
        chi = people.save(NewPerson(name="Vũ Chi", sex="Nữ"))
        people.save_posting(NewPosting(person=an, unit=office, position="Chánh Văn phòng"))
        people.save_posting(
            NewPosting(person=binh, unit=team, position="Lái xe", end="2022-12-31")
        )
        people.save_posting(
            NewPosting(person=binh, unit=room, position="Phó Trưởng phòng", start="2023-01-01")
        )
        people.save_posting(NewPosting(person=chi, unit=team, position="Lái xe"))
        kinds = {kind.code: kind.id for kind in Kinds(database).all()}
        decision = Decisions(database).save(
            NewDecision(number="1/QĐ", date="2024-01-10", authority="Giám đốc Sở")
        )
        awards = Awards(database)
        for person, code, year in (
            (an, "LDTT", 2022),
            (an, "LDTT", 2023),
            (an, "CSTDCS", 2023),
            (binh, "LDTT", 2022),
            (binh, "LDTT", 2023),
            (chi, "LDTT", 2023),
        ):
            given_by = decision if year == 2023 else None
            awards.save(NewAward(kind=kinds[code], person=person, year=year, decision=given_by))
        awards.save(NewAward(kind=kinds["LDTT"], person=chi, year=2020, revoked="2021-01-01"))
        awards.save(NewAward(kind=kinds["TTLDTT"], subject=UNIT, unit=team, year=2023))
    return database
