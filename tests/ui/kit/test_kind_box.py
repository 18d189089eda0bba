"""Choosing a title: lately used first, found by letters without accents and by abbreviation."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tdkt_desktop.domain.awards.kinds import is_meant
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.ui.kit.kind_box import KindBox


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("giay", "GK_SO"),
        ("gk", "GK_SO"),
        ("cstđcs", "CSTDCS"),
        ("chien si co so", "CSTDCS"),
        ("bang khen tinh", "BK_TINH"),
        ("ldtt", "LDTT"),
        ("tap the xuat sac", "TTLDXS"),
    ],
)
def test_letters_mean_a_kind(database: Database, typed: str, code: str) -> None:
    kinds = {kind.code: kind for kind in Kinds(database).all()}
    assert is_meant(kinds[code], typed)
    assert not is_meant(kinds["AHLD"], typed)


@pytest.fixture
def box(database: Database, qtbot: QtBot, dressed: object) -> KindBox:
    assert dressed
    box = KindBox()
    qtbot.addWidget(box)
    box.show_kinds(Kinds(database).all(), ["BK_TINH", "LDTT"])
    box.show()
    qtbot.waitExposed(box)
    return box


def test_the_lately_used_come_first_under_a_heading(box: KindBox) -> None:
    assert [box.itemData(row) for row in range(4)] == [None, "BK_TINH", "LDTT", None]
    assert box.itemText(0) == "Dùng gần đây"
    assert box.currentData() == "BK_TINH"


def test_letters_typed_into_the_open_list_narrow_it(box: KindBox, qtbot: QtBot) -> None:
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    qtbot.keyClicks(box._list, "cstdcs")
    shown = [row for row in range(box.count()) if not box._list.isRowHidden(row)]
    assert [box.itemData(row) for row in shown] == ["CSTDCS"]
    qtbot.keyClick(box._list, Qt.Key.Key_Return)
    assert box.currentData() == "CSTDCS"
    box.showPopup()
    assert not any(box._list.isRowHidden(row) for row in range(box.count()))


def test_what_means_nothing_is_not_taken_and_escape_shows_all(box: KindBox, qtbot: QtBot) -> None:
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_G)
    qtbot.keyClicks(box._list, "kzz")
    assert box._typed == "gk"
    qtbot.keyClick(box._list, Qt.Key.Key_Escape)
    assert box._typed == ""
    assert box._list.isVisible()


def test_arrows_go_through_what_the_letters_left(box: KindBox, qtbot: QtBot) -> None:
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    qtbot.keyClicks(box._list, "giay")
    left = [row for row in range(box.count()) if not box._list.isRowHidden(row)]
    for key, place in (
        (Qt.Key.Key_Down, 1),
        (Qt.Key.Key_Down, 2),
        (Qt.Key.Key_Up, 1),
        (Qt.Key.Key_End, len(left) - 1),
        (Qt.Key.Key_Down, len(left) - 1),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_PageDown, len(left) - 1),
        (Qt.Key.Key_Up, len(left) - 2),
    ):
        qtbot.keyClick(box._list, key)
        assert box._list.currentIndex().row() == left[place], (key, place)
    qtbot.keyClick(box._list, Qt.Key.Key_Return)
    assert box.currentIndex() == left[-2]
