"""A name that looks like markup is shown as it is: nothing in it is opened or drawn."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLabel, QMessageBox

from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations.people import people
from tdkt_desktop.ui.kit.errors import confirmed, show_error
from tdkt_desktop.ui.kit.plain_text import tip
from tdkt_desktop.ui.people.people_page import PeoplePage
from tdkt_desktop.ui.shell.main_window import MainWindow
from tests.conftest import Boxes

NAME = '<img src="file:///tmp/anh.png"> Lê An'


@pytest.fixture
def formats(monkeypatch: pytest.MonkeyPatch) -> list[Qt.TextFormat]:
    seen = list[Qt.TextFormat]()
    inner = QMessageBox.exec

    def note(box: QMessageBox) -> int:
        seen.append(box.textFormat())
        return inner(box)

    monkeypatch.setattr(QMessageBox, "exec", note)
    return seen


def test_boxes_show_a_name_as_it_is(
    window: MainWindow, message_boxes: Boxes, formats: list[Qt.TextFormat]
) -> None:
    show_error(TdktError("Không tìm thấy {name}", name=NAME), window)
    assert not confirmed(window, "Hỏi", f"Xóa {NAME}?")
    assert formats == [Qt.TextFormat.PlainText] * 2
    message_boxes.clear()


def test_tips_show_a_name_as_it_is() -> None:
    assert tip("Lê An & 3 < 4") == "Lê An & 3 < 4"
    document = QTextDocument()
    document.setHtml(tip(NAME))
    assert document.toPlainText() == NAME


def test_a_person_of_such_a_name_is_harmless_everywhere_on_the_page(window: MainWindow) -> None:
    _, changes = people.add_person(window.session.database, {"name": NAME}, None)
    window.session.changed.emit(changes)
    page = window.go_to("people")
    assert isinstance(page, PeoplePage)
    shown = page.table.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert not shown.startswith("<img")
    labels = [label for label in window.findChildren(QLabel) if "<img" in label.text()]
    assert len(labels) >= 2  # the pane's heading and the status line
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}
