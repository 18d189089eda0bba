import pytest

from tdkt_desktop.domain.ids import UnitId
from tdkt_desktop.domain.people.units import (
    NewFormerName,
    Unit,
    as_tree,
    name_on,
    split_place,
    subtree,
)

TOP, OFFICE, TEAM = (
    Unit(id=UnitId(1), name="Sở"),
    Unit(id=UnitId(2), name="Văn phòng", parent=UnitId(1)),
    Unit(id=UnitId(3), name="Tổ Xe", parent=UnitId(2)),
)


def test_a_unit_is_called_what_it_was_called_then() -> None:
    former = [NewFormerName(unit=UnitId(2), name="Phòng Hành chính", until="2025-07-01")]
    assert name_on(OFFICE, former, "2025-06-30") == "Phòng Hành chính"
    assert name_on(OFFICE, former, "2025-07-01") == "Văn phòng"
    assert name_on(OFFICE, former, "2024") == "Phòng Hành chính"
    assert name_on(OFFICE, former, "2025") == "Văn phòng"


def test_a_tree_keeps_children_under_their_parent() -> None:
    assert as_tree([TEAM, OFFICE, TOP]) == [(TOP, 0), (OFFICE, 1), (TEAM, 2)]
    assert as_tree([TEAM]) == [(TEAM, 0)]
    assert subtree([TOP, OFFICE, TEAM], UnitId(2)) == {2, 3}


@pytest.mark.parametrize(
    ("place", "position", "unit"),
    [
        ("Giáo viên Trường THCS A", "Giáo viên", "Trường THCS A"),
        ("Phó Chủ tịch UBND phường 5, quận 3", "Phó Chủ tịch", "UBND phường 5, quận 3"),
        ("Chánh Văn phòng", "Chánh Văn phòng", ""),
        ("Trưởng phòng, Sở Nội vụ", "Trưởng phòng", "Sở Nội vụ"),
        ("Sở Tài chính", "", "Sở Tài chính"),
        ("Đội trưởng, Chi cục Hải quan", "Đội trưởng", "Chi cục Hải quan"),
    ],
)
def test_a_place_is_parted_at_its_unit(place: str, position: str, unit: str) -> None:
    assert split_place(place) == (position, unit)
