"""A certificate's layout is designed by hand, and the next certificates are printed in it."""

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from tdkt_desktop.documents.layouts import TextField
from tdkt_desktop.operations.certificates import layouts
from tdkt_desktop.ui.certificates.certificates_dialog import CertificatesDialog
from tdkt_desktop.ui.certificates.designer.designer_dialog import DesignerDialog
from tdkt_desktop.ui.certificates.layouts_dialog import LayoutsDialog
from tdkt_desktop.ui.people.people_page import PeoplePage
from tdkt_desktop.ui.shell.main_window import MainWindow
from tests.conftest import dump
from tests.journeys.counting import Officer
from tests.ui.hands import answering

CTRL = Qt.KeyboardModifier.ControlModifier


def test_a_layout_is_designed_and_printed_in(
    filled: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    database, paper = filled.session.database, tmp_path / "giay-khen.pdf"
    before = dump(database)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(paper), ""))
    officer = Officer(qtbot)

    def choose(dialog: QDialog) -> None:
        assert isinstance(dialog, LayoutsDialog)
        names = [dialog.list.item(row).text() for row in range(dialog.list.count())]
        place = next(row for row, name in enumerate(names) if name.startswith("Giấy khen  "))
        dialog.list.setFocus()
        officer.press(Qt.Key.Key_Home)
        for _ in range(place):
            officer.press(Qt.Key.Key_Down)
        officer.click(dialog.edit)

    def design(designer: QDialog) -> None:
        assert isinstance(designer, DesignerDialog)
        officer.wait(lambda: not designer.canvas.pictures.items.isNull())
        designer.canvas.setFocus()
        for _ in designer.design.layout.fields:  # they are gone through in reading order
            officer.press(Qt.Key.Key_Tab)
            (item,) = designer.design.items
            if isinstance(item, TextField) and "{xung_ho}" in item.text:
                break
        text = designer.properties.text
        assert text is not None
        officer.click(text)
        officer.press(Qt.Key.Key_A, CTRL)
        officer.type("Trao tang {ten}")
        officer.press(Qt.Key.Key_S, CTRL, on=designer)
        layouts_shown = designer.parentWidget()
        assert layouts_shown is not None
        officer.click_on("Đóng", designer)
        officer.press(Qt.Key.Key_Escape, on=layouts_shown)

    with answering(choose, design):
        officer.find("mau in", filled)
        officer.wait(lambda: any(map(layouts.is_own, layouts.all_layouts(database))))
    own = [layout for layout in layouts.all_layouts(database) if layouts.is_own(layout)]
    assert [layout.name for layout in own] == ["Giấy khen của cơ quan"]

    officer.press(Qt.Key.Key_2, CTRL, on=filled)
    page = filled.page()
    assert isinstance(page, PeoplePage)
    page.table.setFocus()
    officer.press(Qt.Key.Key_Home)
    officer.press(Qt.Key.Key_P, CTRL, on=filled)
    officer.wait(lambda: bool(filled.findChildren(CertificatesDialog)))
    (certificates,) = filled.findChildren(CertificatesDialog)
    officer.click(certificates.save)
    officer.wait(paper.exists)
    certificates.close()
    document = pypdfium2.PdfDocument(paper)
    words = "\n".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    assert "Trao tang Lê An" in words

    assert QApplication.activeModalWidget() is None
    qtbot.wait(200)  # Windows gives the window back a moment after its dialog is gone
    for _ in range(2):
        officer.press(Qt.Key.Key_Z, CTRL, on=filled)
    assert dump(database) == before
    print(f"a layout designed and printed in: {officer.tell()}")  # noqa: T201 - read by hand
