"""A box of choices opens for the keys that would choose unseen, and for no others."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout
from pytestqt.qtbot import QtBot

from tdkt_desktop.ui.kit.boxes import NoWheelComboBox


@pytest.fixture
def dialog(qtbot: QtBot) -> QDialog:
    """Return a dialog whose box of choices has the focus."""
    asked = QDialog()
    qtbot.addWidget(asked)
    box = NoWheelComboBox(asked)
    box.addItems(["Nam", "Nữ"])
    QVBoxLayout(asked).addWidget(box)
    asked.show()
    box.setFocus()
    return asked


def box_of(dialog: QDialog) -> NoWheelComboBox:
    return dialog.findChildren(NoWheelComboBox)[0]


@pytest.mark.parametrize("key", [Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Tab])
def test_keys_that_choose_nothing_do_not_open_it(
    dialog: QDialog, qtbot: QtBot, key: Qt.Key
) -> None:
    box = box_of(dialog)
    qtbot.keyClick(box, key)
    assert not box.view().isVisible()
    assert box.currentIndex() == 0


def test_escape_closes_the_dialog_it_stands_in(dialog: QDialog, qtbot: QtBot) -> None:
    box = box_of(dialog)
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert not box.view().isVisible()
    assert not dialog.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_N])
def test_keys_that_would_choose_open_it(dialog: QDialog, qtbot: QtBot, key: Qt.Key) -> None:
    box = box_of(dialog)
    qtbot.keyClick(box, key)
    assert box.view().isVisible()
    assert box.currentIndex() == 0
    box.hidePopup()
