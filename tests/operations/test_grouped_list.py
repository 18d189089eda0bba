"""A list narrowed, counted and put in order, without a widget."""

from collections.abc import Callable
from typing import NamedTuple

from tdkt_desktop.operations.grouped_list import GroupedList, ListQuery


class Line(NamedTuple):
    name: str
    unit: str
    group: str
    votes: int


LINES = (
    Line("Mai Bình", "Văn phòng", "a", 2),
    Line("Lê An", "Thanh tra", "a", 3),
    Line("Đỗ Ánh", "Văn phòng", "b", 2),
    Line("Lê Cúc", "Phòng Một", "c", 1),
)
Keys = dict[str, Callable[[Line], object]]


def grouped(**wanted: object) -> GroupedList[Line]:
    keys: Keys = {"votes": lambda one: one.votes}
    groups = wanted.pop("groups", frozenset("abc"))
    return GroupedList(
        LINES,
        ListQuery(groups=groups, **wanted),  # type: ignore[arg-type]
        place=lambda one: (one.name, one.unit),
        group=lambda one: one.group,
        keys=keys,
    )


def names(**wanted: object) -> list[str]:
    return [one.name for one in grouped(**wanted).shown]


def test_its_own_order_and_that_of_a_column() -> None:
    own = [one.name for one in LINES]
    assert names() == own
    assert names(order="name") == ["Lê An", "Đỗ Ánh", "Mai Bình", "Lê Cúc"]
    assert names(order="name", descending=True) == ["Lê Cúc", "Mai Bình", "Đỗ Ánh", "Lê An"]
    assert names(order="votes") == ["Lê Cúc", "Đỗ Ánh", "Mai Bình", "Lê An"]


def test_words_of_name_or_unit_narrow_it_and_groups_are_counted_all_the_same() -> None:
    found = grouped(text=" van PHONG", groups=frozenset("a"))
    assert [one.name for one in found.shown] == ["Mai Bình"]
    assert {group: found.count(group) for group in "abc"} == {"a": 1, "b": 1, "c": 0}
    assert names(text="le") == ["Lê An", "Lê Cúc"]
    assert names(text="không có") == []
