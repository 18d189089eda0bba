import pytest

from tdkt_desktop.domain.awards.kinds import PERSON, Category, Level, NewAwardKind
from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations.awards import recording
from tdkt_desktop.operations.awards.recording import Recording
from tdkt_desktop.operations.law import catalogue, loading
from tdkt_desktop.operations.law.shipped_files import terms
from tdkt_desktop.operations.law.vocabulary import kind_index
from tdkt_desktop.operations.people import people
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.kinds import Kinds

OWN = NewAwardKind(
    code="GK_NGANH",
    name="Giấy khen của ngành",
    aliases=("GKN",),
    category=Category.HINH_THUC,
    group="GIAY_KHEN",
    subjects=(PERSON,),
    level=Level.CO_SO,
    own=True,
)


def test_every_kind_ships_whole() -> None:
    kinds = catalogue.shipped_kinds()
    assert len(kinds) == 76
    assert len({kind.code for kind in kinds}) == 76
    levels, subjects = terms("level"), terms("subject")
    groups = terms("group")
    for kind in kinds:
        assert kind.level in levels
        assert set(kind.subjects) <= set(subjects)
        assert kind.group in groups
        assert kind.basis
        assert kind.authorities
        assert kind.confidence in ("high", "medium", "low")


def test_the_catalogue_is_in_the_file_as_it_ships(database: Database) -> None:
    stored = {kind.code: kind for kind in Kinds(database).all()}
    for kind in catalogue.shipped_kinds():
        assert stored[kind.code].name == kind.name
        assert stored[kind.code].aliases == kind.aliases
        assert stored[kind.code].authorities == kind.authorities


def test_loading_it_again_writes_nothing(database: Database) -> None:
    before = database.conn.execute("SELECT count(*) FROM journal").fetchone()
    loading.load_catalogue(database)
    assert database.conn.execute("SELECT count(*) FROM journal").fetchone() == before


def test_the_agencys_own_kinds_stand_beside_the_laws(database: Database) -> None:
    catalogue.save_own_kind(database, OWN)
    guess = kind_index(database).find("GKN")
    assert guess is not None
    assert guess.kinds[0].code == "GK_NGANH"


def test_the_laws_kinds_and_kinds_in_use_are_kept(database: Database) -> None:
    law = Kinds(database).by_code("LDTT")
    assert law is not None
    with pytest.raises(TdktError, match="theo luật"):
        catalogue.save_own_kind(database, law)
    with pytest.raises(TdktError, match="không xóa được"):
        catalogue.delete_own_kind(database, law)
    catalogue.save_own_kind(database, OWN)
    own = Kinds(database).by_code("GK_NGANH")
    assert own is not None
    number, _ = people.add_person(database, {"name": "Lê An"})
    recording.record(database, Recording(kind=own, year=2025, people=(number,)))
    with pytest.raises(TdktError, match="đang có người"):
        catalogue.delete_own_kind(database, own)
