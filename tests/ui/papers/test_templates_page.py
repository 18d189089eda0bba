"""The agency's own templates: taken out, changed, used, dropped, by key and mouse."""

from pathlib import Path

import docx
import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from tdkt_desktop.operations.papers import papers
from tdkt_desktop.ui.papers.templates_page import TemplatesPage
from tdkt_desktop.ui.shell.main_window import MainWindow
from tests.conftest import Boxes
from tests.ui.hands import click


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
