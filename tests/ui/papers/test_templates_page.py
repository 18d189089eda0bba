"""The agency's own templates: taken out, changed, used, dropped, by key and mouse."""

import io
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tdkt_desktop.operations import history
from tdkt_desktop.operations.papers import paper_forms, papers
from tdkt_desktop.ui.papers.convert_dialog import ConvertDialog
from tdkt_desktop.ui.papers.templates_page import TemplatesPage
from tdkt_desktop.ui.shell.main_window import MainWindow
from tests.conftest import Boxes
from tests.ui.hands import CTRL, answering, choose, click, operations, press


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return what was given to Word, which is not here."""
    urls = list[str]()
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: urls.append(url.toLocalFile()))
    return urls


@pytest.fixture
def page(filled: MainWindow) -> TemplatesPage:
    found = filled.go_to("templates")
    assert isinstance(found, TemplatesPage)
    found.table.go_to_row(0)
    return found


def choose_file(monkeypatch: pytest.MonkeyPatch, path: Path | str) -> None:
    for name in ("getSaveFileName", "getOpenFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_, **__: (str(path), ""))


def change(path: Path, words: str) -> None:
    document = docx.Document(str(path))
    document.add_paragraph(words)
    document.save(str(path))


def own(page: TemplatesPage) -> str | None:
    current = page.current()
    assert current is not None
    return papers.own_template(page.session.database, current.form.code)


def test_a_template_taken_out_and_changed_is_used_until_it_is_dropped(
    filled: MainWindow,
    page: TemplatesPage,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    opened: list[str],
) -> None:
    out = tmp_path / "mau.docx"
    choose_file(monkeypatch, out)
    assert not page.drop.isEnabled()
    click(page.copy)
    assert opened == [out.as_posix()]
    assert "Dùng tệp đã sửa" in filled.status.told.text()
    assert not page.pane.take.isVisible()
    change(out, "Nơi nhận: lưu")
    filled.go_to("people")
    filled.go_to("templates")
    assert page.pane.take.isVisible()
    click(page.pane.take)
    assert own(page) == "mau.docx"
    assert "1 mẫu riêng" in page.heading.count.text()
    click(page.drop)
    assert own(page) is None


def test_another_file_is_used_in_its_place(
    page: TemplatesPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, opened: list[str]
) -> None:
    out = tmp_path / "khac.docx"
    choose_file(monkeypatch, out)
    click(page.copy)
    change(out, "Khác")
    click(page.use)
    assert own(page) == "khac.docx"
    assert opened


def test_what_is_no_template_is_refused_and_says_why(
    page: TemplatesPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, message_boxes: Boxes
) -> None:
    wrong = tmp_path / "sai.docx"
    wrong.write_text("không phải Word")
    choose_file(monkeypatch, wrong)
    click(page.use)
    assert "không phải tệp Word" in message_boxes.pop()
    assert own(page) is None


def test_a_dialog_given_up_does_nothing(page: TemplatesPage, opened: list[str]) -> None:
    click(page.copy)
    click(page.use)
    assert not opened
    assert own(page) is None


def test_a_template_that_cannot_be_written_is_told(
    filled: MainWindow,
    page: TemplatesPage,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    opened: list[str],
) -> None:
    choose_file(monkeypatch, tmp_path / "không có" / "mau.docx")
    click(page.copy)
    assert "mau.docx" in filled.status.told.text()
    assert not opened


def test_a_template_of_another_program_is_converted_once_its_fields_are_told(
    page: TemplatesPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made, source = docx.Document(), tmp_path / "trộn thư.docx"
    made.add_paragraph("Tặng ${ho_ten}, ${linh_tinh}, ${khac}")
    made.save(str(source))
    before = source.read_bytes()
    page.table.setFocus()
    for _ in paper_forms.forms():
        current = page.current()
        if current is not None and current.form.code == "de-nghi":
            break
        press(Qt.Key.Key_Down)
    choose_file(monkeypatch, source)
    asked = operations(page.session.database)

    def give_up(dialog: ConvertDialog) -> None:
        assert dialog.boxes["${ho_ten}"].currentData() == "n.ten"
        assert dialog.boxes["${linh_tinh}"].currentData() == ""
        press(Qt.Key.Key_Escape)

    with answering(give_up):
        click(page.use)
    assert operations(page.session.database) == asked

    def tell(dialog: ConvertDialog) -> None:
        choose(dialog.boxes["${linh_tinh}"], "n.ma")
        press(Qt.Key.Key_Return, held=CTRL)

    with answering(tell):
        click(page.use)
    database = page.session.database
    assert own(page) == "trộn thư.docx"
    assert source.read_bytes() == before
    held = docx.Document(io.BytesIO(papers.template(database, "de-nghi")))
    assert "Tặng {{ n.ten }}, {{ n.ma }}, ${khac}" in [one.text for one in held.paragraphs]
    history.undo(database)
    assert papers.own_template(database, "de-nghi") is None
    history.redo(database)
    assert papers.own_template(database, "de-nghi") == "trộn thư.docx"


def test_what_is_wrong_is_in_view_however_many_fields_there_are(
    page: TemplatesPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    made, source = docx.Document(), tmp_path / "dài.docx"
    for place in range(40):
        made.add_paragraph(f"Mục ${{linh_tinh_{place}}}")
    made.save(str(source))
    choose_file(monkeypatch, source)

    def nothing(dialog: ConvertDialog) -> None:
        press(Qt.Key.Key_Return, held=CTRL)
        assert "ít nhất một" in dialog.wrong.text()
        qtbot.waitUntil(lambda: not dialog.wrong.visibleRegion().isEmpty())
        press(Qt.Key.Key_Escape)

    with answering(nothing):
        click(page.use)
    assert own(page) is None
