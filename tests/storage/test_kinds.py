"""Award kinds in the file: the law's in its order, the agency's own after them."""

from dataclasses import replace

from tdkt_desktop.domain.awards.awards import NewAward
from tdkt_desktop.domain.awards.kinds import AwardKind, NewAwardKind
from tdkt_desktop.operations.law.vocabulary import kind_index
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.file.identity import JOURNALLED
from tdkt_desktop.storage.kinds import Kinds
from tests.storage.conftest import Agency


def own_kind(kind: AwardKind) -> NewAwardKind:
    """Return a kind of the agency's own that is like one of the law's."""
    return NewAwardKind(
        code="RIENG",
        name="Sao vàng",
        category=kind.category,
        group=kind.group,
        subjects=kind.subjects,
        level=kind.level,
        own=True,
    )


def test_a_kind_comes_back_as_it_went_in(agency: Agency) -> None:
    kinds = Kinds(agency.database)
    kind = kinds.by_code("CSTDCS")
    assert kind is not None
    own = replace(own_kind(kind), aliases=("SV",))
    with agency.database.operation("Thêm"):
        kinds.save([own])
    stored = kinds.by_code("RIENG")
    assert stored is not None
    assert stored == own.with_id(stored.id)
    assert kinds.all()[-1] == stored
    assert kinds.by_code("KHONG_CO") is None
    assert kind_index(agency.database).find("Sao vàng") is not None


def test_kinds_as_wanted_are_not_written(agency: Agency) -> None:
    kinds = Kinds(agency.database)
    with agency.database.operation("Như cũ") as done:
        kinds.save(kinds.all())
    assert not done.changes.tables
    first = kinds.all()[0]
    with agency.database.operation("Đổi tên") as done:
        kinds.save([replace(first, name="Tên khác")])
    assert dict(done.changes.tables) == {"award_kind": 1}
    assert "award_kind" in JOURNALLED
    assert kinds.all()[0].name == "Tên khác"


def test_only_an_own_kind_is_deleted_and_use_is_known(agency: Agency) -> None:
    kinds = Kinds(agency.database)
    law = agency.kind("LDTT")
    kind = kinds.by_code("LDTT")
    assert kind is not None
    with agency.database.operation("Thêm"):
        kinds.save([own_kind(kind)])
        own = agency.kind("RIENG")
        kinds.delete(law)
        Awards(agency.database).save(NewAward(kind=law, person=agency.an, year=2024))
    assert kinds.by_code("LDTT") is not None
    assert kinds.in_use(law)
    assert not kinds.in_use(own)
    with agency.database.operation("Xóa"):
        kinds.delete(own)
    assert kinds.by_code("RIENG") is None
