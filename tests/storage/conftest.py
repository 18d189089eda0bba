"""A small file for the repositories: two units, three people, kinds of the law."""

from dataclasses import dataclass

import pytest

from tdkt_desktop.domain.ids import KindId, PersonId, UnitId
from tdkt_desktop.domain.people.people import NewPerson, NewPosting
from tdkt_desktop.domain.people.units import NewUnit
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.units import Units


@dataclass
class Agency:
    """The ids of a small agency."""

    database: Database
    top: UnitId
    office: UnitId
    an: PersonId
    binh: PersonId
    cuc: PersonId

    def kind(self, code: str) -> KindId:
        kind = Kinds(self.database).by_code(code)
        assert kind is not None
        assert kind.id is not None
        return kind.id


@pytest.fixture
def agency(database: Database) -> Agency:
    people, units = People(database), Units(database)
    with database.operation("Lập cơ quan"):
        top = units.save(NewUnit(name="Sở"))
        office = units.save(NewUnit(name="Văn phòng", parent=top))
        ids = []
        for name, unit, position in (
            ("Lê An", office, "Chánh Văn phòng"),
            ("Mai Bình", top, "Giám đốc"),
            ("Hồ Cúc", office, None),
        ):
            person = people.save(NewPerson(name=name, birth_date="1980"))
            people.save_posting(NewPosting(person=person, unit=unit, position=position))
            ids.append(person)
    return Agency(database, top, office, *ids)
