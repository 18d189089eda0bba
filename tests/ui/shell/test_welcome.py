"""What the first dialog proposes of an agency by its name."""

import pytest
from pytestqt.qtbot import QtBot

from tdkt_desktop.ui.shell.welcome_dialog import WelcomeDialog


@pytest.mark.parametrize(
    ("name", "month"),
    [("Trường Tiểu học Mơ", 9), ("Bệnh viện Mơ", 1), ("UBND xã Mơ", 1), ("Sở Mơ", 1)],
)
def test_a_school_is_proposed_its_own_year(qtbot: QtBot, name: str, month: int) -> None:
    dialog = WelcomeDialog([])
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.name.setText(name)
    assert dialog.agency().year_starts == month
    other = 1 if month > 1 else 9
    dialog.starts.setCurrentIndex(dialog.starts.findData(other))
    dialog.starts.activated.emit(dialog.starts.currentIndex())
    dialog.name.setText(f"{name} Hai")
    assert dialog.agency().year_starts == other, "what was chosen stays"
