"""A field of a pane: what it cannot show stands in its tip."""

from functools import partial

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from tdkt_desktop.ui.kit.inline import InlineField

LONG = "Chủ tịch Ủy ban nhân dân thành phố Hồ Chí Minh"


def shown(text: str) -> bool:
    return QToolTip.text() == text


def test_a_cut_value_is_told_in_a_tip(dressed: QApplication, qtbot: QtBot) -> None:
    field = InlineField(lambda _: True)
    qtbot.addWidget(field)
    field.show()
    for width, text, told in ((120, LONG, LONG), (600, LONG, ""), (120, "<b>An</b>", "")):
        field.resize(width, 30)
        field.show_value(text)
        place = field.rect().center()
        help_ = QHelpEvent(QEvent.Type.ToolTip, QPoint(place), field.mapToGlobal(place))
        QApplication.sendEvent(field, help_)
        qtbot.waitUntil(partial(shown, told))  # it fades a little later
