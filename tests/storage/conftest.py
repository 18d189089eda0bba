"""A small file for the repositories: two units, three people, kinds of the law."""

from dataclasses import dataclass

import pytest

from tdkt_desktop.domain.people.people import Person, Posting
from tdkt_desktop.domain.people.units import Unit
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.units import Units


@dataclass
class Agency:
    """The ids of a small agency."""

    database: Database
    top: int
    office: int
    an: int
    binh: int
    cuc: int

    def kind(self, code: str) -> int:
        kind = Kinds(self.database).by_code(code)
        assert kind is not None
        assert kind.id is not None
        return kind.id


@pytest.fixture
def agency(database: Database) -> Agency:
    people, units = People(database), Units(database)
    with database.operation("Lập cơ quan"):
        top = units.save(Unit(name="Sở"))
        office = units.save(Unit(name="Văn phòng", parent=top))
        ids = []
        for name, unit, position in (
            ("Lê An", office, "Chánh Văn phòng"),
            ("Mai Bình", top, "Giám đốc"),
            ("Hồ Cúc", office, None),
        ):
            person = people.save(Person(name=name, birth_date="1980"))
            people.save_posting(Posting(person=person, unit=unit, position=position))
            ids.append(person)
    return Agency(database, top, office, *ids)
