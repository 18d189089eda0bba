"""The papers of a round, chosen from its menu and written where the officer says."""

from pathlib import Path

import docx
import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from tdkt_desktop.ui.papers.fill_dialog import FillDialog
from tdkt_desktop.ui.rounds.round_papers import RoundPapers
from tdkt_desktop.ui.rounds.rounds_page import RoundsPage
from tdkt_desktop.ui.shell.main_window import MainWindow
from tests.ui.hands import CTRL, answering, choose, press


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return what was given to Word, which is not here."""
    urls = list[str]()
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: urls.append(url.toLocalFile()))
    return urls


@pytest.fixture
def page(filled: MainWindow) -> RoundsPage:
    found = filled.go_to("rounds")
    assert isinstance(found, RoundsPage)
    return found


def entry(menu: QMenu, *path: str) -> None:
    """Choose an entry by its way through the menus."""
    for words in path:
        action = next(one for one in menu.actions() if one.text().startswith(words))
        inner = action.menu()
        if isinstance(inner, QMenu):
            menu = inner
        else:
            action.trigger()


def menu_of(page: RoundsPage) -> QMenu:
    menu = QMenu(page)
    page.papers.fill_menu(menu)
    return menu


def save_as(monkeypatch: pytest.MonkeyPatch, path: Path | str, template: str = "") -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (template, ""))


def test_one_paper_is_written_opened_and_what_it_lacks_told(
    filled: MainWindow,
    page: RoundsPage,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    opened: list[str],
    qtbot: QtBot,
) -> None:
    out = tmp_path / "bien-ban.docx"
    save_as(monkeypatch, out)
    entry(menu_of(page), "Họp Hội đồng", "Biên bản")
    qtbot.waitUntil(lambda: bool(opened))
    assert opened == [out.as_posix()]
    assert "Đã ghi bien-ban.docx; để trống vì chưa có trong Thiết lập" in filled.status.told.text()
    text = "\n".join(cell.text for t in docx.Document(str(out)).tables for cell in t._cells)
    assert "Lê An" in text + "\n".join(p.text for p in docx.Document(str(out)).paragraphs)


def test_all_papers_of_a_stage_go_into_a_folder(
    page: RoundsPage,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    opened: list[str],
    qtbot: QtBot,
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: str(tmp_path))
    entry(menu_of(page), "Họp Hội đồng", "Cả bộ")
    qtbot.waitUntil(lambda: bool(opened))
    (folder,) = (Path(one) for one in opened)
    assert sorted(one.suffix for one in folder.iterdir())[:2] == [".docx", ".docx"]


def test_a_list_goes_to_excel(
    filled: MainWindow,
    page: RoundsPage,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    out = tmp_path / "de-nghi.xlsx"
    save_as(monkeypatch, out)
    entry(menu_of(page), "Danh sách ra Excel", "Danh sách đề nghị")
    qtbot.waitUntil(lambda: "Đã xuất 2 dòng" in filled.status.told.text())
    assert out.exists()


def test_a_workbook_of_the_level_above_is_filled_and_what_is_left_told(
    filled: MainWindow,
    page: RoundsPage,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    book = openpyxl.Workbook()
    book.active.append(["STT", "Họ và tên", "Chức vụ", "Số hộ chiếu", "Mã"])
    book.active.append([1, "Trần Thị Cúc", "Chuyên viên", "C1", "M1"])
    template, out = tmp_path / "mau.xlsx", tmp_path / "mau - da dien.xlsx"
    book.save(template)
    save_as(monkeypatch, out, str(template))

    def told() -> bool:
        return "Đã điền 2 dòng" in filled.status.told.text()

    def keep(dialog: FillDialog) -> None:
        assert list(dialog.boxes) == ["Số hộ chiếu"]
        assert dialog.rows is not None
        choose(dialog.rows, True)
        choose(dialog.boxes["Số hộ chiếu"], "don_vi")
        press(Qt.Key.Key_Return, held=CTRL)

    with answering(keep):
        entry(menu_of(page), "Điền vào bảng tính", "Danh sách đề nghị")
        qtbot.waitUntil(told)
    names = [row[1] for row in openpyxl.load_workbook(out).active.values]
    assert names == ["Họ và tên", "Trần Thị Cúc", "Lê An", "Mai Bình"]
    assert "giữ dòng có sẵn: Trần Thị Cúc" in filled.status.told.text()
    out.unlink()
    filled.status.told.setText("")

    def replace_them(dialog: FillDialog) -> None:
        assert not dialog.boxes  # told the last time
        press(Qt.Key.Key_Return, held=CTRL)

    with answering(replace_them):
        entry(menu_of(page), "Điền vào bảng tính", "Danh sách đề nghị")
        qtbot.waitUntil(told)
    rows = list(openpyxl.load_workbook(out).active.values)
    assert [row[1] for row in rows] == ["Họ và tên", "Lê An", "Mai Bình"]
    assert [row[3] for row in rows[1:]] == ["Văn phòng", "Văn phòng"]
    out.unlink()
    given_up = list[FillDialog]()

    def give_up(dialog: FillDialog) -> None:
        given_up.append(dialog)
        press(Qt.Key.Key_Escape)

    with answering(give_up):
        entry(menu_of(page), "Điền vào bảng tính", "Danh sách đề nghị")
        qtbot.waitUntil(lambda: bool(given_up))
    assert not out.exists()


@pytest.mark.parametrize(
    "way",
    [
        ("Họp Hội đồng", "Biên bản"),
        ("Họp Hội đồng", "Cả bộ"),
        ("Danh sách ra Excel", "Danh sách đề nghị"),
        ("Điền vào bảng tính", "Danh sách đề nghị"),
    ],
)
def test_a_place_not_chosen_writes_nothing(
    page: RoundsPage,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    opened: list[str],
    way: tuple[str, ...],
    qtbot: QtBot,
) -> None:
    book = openpyxl.Workbook()
    book.active.append(["STT", "Họ và tên", "Chức vụ"])
    book.save(tmp_path / "mau.xlsx")
    save_as(monkeypatch, "", str(tmp_path / "mau.xlsx"))
    before = sorted(tmp_path.rglob("*"))
    entry(menu_of(page), *way)
    qtbot.waitUntil(lambda: not page.session.runner.busy)
    save_as(monkeypatch, "", str(tmp_path / "mau.xlsx"))
    entry(menu_of(page), *way)
    assert sorted(tmp_path.rglob("*")) == before
    assert not opened


def test_without_a_round_there_is_nothing_to_write(filled: MainWindow, page: RoundsPage) -> None:
    papers, menu = RoundPapers(filled.session, lambda: None, page), QMenu(page)
    papers.fill_menu(menu)
    assert not menu.actions()
