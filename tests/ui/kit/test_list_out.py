"""Lists to the printer: by Ctrl+Shift+I, in vectors, each letter where their PDF has it."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import openpyxl
import pypdfium2
import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from tdkt_desktop.documents.list_pdf import Listing, draw_listing, paper_of, write_listing
from tdkt_desktop.ui.kit import printers
from tdkt_desktop.ui.kit.flowing_canvas import FlowingCanvas
from tdkt_desktop.ui.kit.printers import prepare
from tdkt_desktop.ui.people.people_page import PeoplePage
from tdkt_desktop.ui.shell.main_window import MainWindow
from tests.conftest import Boxes
from tests.ui.certificates.test_printing import NEAR, ink, letters
from tests.ui.hands import CTRL, SHIFT, Key, operations, press, show_list

LISTING = Listing(
    superior="Ủy ban nhân dân tỉnh Hải Minh",
    agency="Sở Nội vụ",
    place="Hải Minh",
    day=dt.date(2026, 12, 1),
    title="Danh sách chi tiền thưởng",
    subtitle="Năm 2026",
    heads=["STT", "Họ và tên", "Ngày sinh", "Tiền thưởng (đồng)"],
    widths=[6, 30, 12, 16],
    middle=[True, False, True, False],
    right=[False, False, False, True],
    rows=[[str(n), f"Nguyễn Thị Ước {n}", "01/02/1980", "702.000"] for n in range(1, 71)],
    total="Danh sách này có 70 người.",
    compiler="Lê An",
    signer_title="Giám đốc",
    signer="Trần Bình",
    notes=["Bằng chữ: …"],
    accountant=True,
    sums=["", "Cộng", "", "49.140.000"],
)


@pytest.fixture
def printer(dressed: QApplication, tmp_path: Path) -> QPrinter:
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(tmp_path / "sent.pdf"))
    return made


def pages(path: Path) -> int:
    document = pypdfium2.PdfDocument(path)
    count = len(document)
    document.close()
    return count


def by_place(found: list[tuple[str, float, float]]) -> list[tuple[str, float, float]]:
    return sorted(found, key=lambda one: (round(one[2]), one[1]))


def test_a_list_stands_on_paper_as_in_its_pdf(printer: QPrinter, tmp_path: Path) -> None:
    write_listing(LISTING, tmp_path / "shown.pdf")
    size = paper_of(LISTING)
    prepare(printer, QSizeF(*size), LISTING.title)
    canvas = FlowingCanvas(printer, size)
    draw_listing(LISTING, canvas)
    canvas.finish()
    shown, sent = tmp_path / "shown.pdf", tmp_path / "sent.pdf"
    assert pages(sent) == pages(shown) == canvas.getPageNumber() > 2
    for page in range(pages(shown)):
        meant, got = by_place(letters(shown, page)), by_place(letters(sent, page))
        assert [one[0] for one in got] == [one[0] for one in meant]
        for one, other in zip(meant, got, strict=True):
            assert other[1:] == pytest.approx(one[1:], abs=NEAR), one
        assert ink(sent, page) == pytest.approx(ink(shown, page), abs=0.3)
    assert sent.stat().st_size / pages(sent) < 40_000, "vectors, not a picture"


def test_a_wide_list_goes_to_a3(printer: QPrinter) -> None:
    wide = replace(
        LISTING,
        heads=[f"Cột-rất-dài-số-{n}" for n in range(14)],
        widths=[10] * 14,
        middle=[False] * 14,
        right=[False] * 14,
        rows=[["chữ-dài-không-ngắt"] * 14],
        sums=[],
    )
    size = paper_of(wide)
    prepare(printer, QSizeF(*size), "x")
    assert printer.pageLayout().pageSize().id() == printer.pageLayout().pageSize().PageSizeId.A3


def to_file(path: Path) -> Callable[[QPrintDialog], int]:
    def execute(dialog: QPrintDialog) -> int:
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(path))
        return 1

    return execute


def test_the_people_shown_are_printed_by_keys(
    filled: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    page = show_list(filled, "people", PeoplePage)
    monkeypatch.setattr(QPrintDialog, "exec", to_file(tmp_path / "sent.pdf"))
    before = operations(filled.session.database)
    press(Key.Key_I, held=CTRL | SHIFT)
    qtbot.waitUntil(lambda: "Đã gửi danh sách" in filled.status.told.text())
    document = pypdfium2.PdfDocument(tmp_path / "sent.pdf")
    words = document[0].get_textpage().get_text_range()
    document.close()
    row = page._current()
    assert row is not None
    assert row.person.name in words
    assert operations(filled.session.database) == before


def test_given_up_or_without_a_printer_nothing_is_printed(
    filled: MainWindow, monkeypatch: pytest.MonkeyPatch, message_boxes: Boxes, qtbot: QtBot
) -> None:
    show_list(filled, "people", PeoplePage)
    asked = list[QPrintDialog]()

    def give_up(dialog: QPrintDialog) -> int:
        asked.append(dialog)
        return 0

    monkeypatch.setattr(QPrintDialog, "exec", give_up)
    press(Key.Key_I, held=CTRL | SHIFT)
    qtbot.waitUntil(lambda: bool(asked) and not filled.session.runner.busy)
    assert "Đã gửi" not in filled.status.told.text()
    monkeypatch.setattr(printers, "usual_printer", lambda: None)
    press(Key.Key_I, held=CTRL | SHIFT)
    qtbot.waitUntil(lambda: bool(message_boxes))
    assert "chưa có máy in" in message_boxes.pop()


def test_a_page_without_a_list_says_so(filled: MainWindow) -> None:
    filled.go_to("settings")
    assert "không có danh sách" in filled.commands.hindrance("file.print")


def test_every_list_goes_out_as_it_is_shown(
    filled: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    out = tmp_path / "ra.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(out), ""))
    before = operations(filled.session.database)
    for name, wanted in (
        ("units", "– Văn phòng"),
        ("initiatives", "Sổ điện tử"),
        ("council", "Mai Thư"),
        ("history", "Đọc sách"),
        ("law", "Luật 2022 Đ24 k1; chi tiết do bộ/tỉnh"),
    ):
        filled.go_to(name).setFocus()
        press(Key.Key_E, held=CTRL)
        qtbot.waitUntil(lambda: "vào ra.xlsx" in filled.status.told.text())
        cells = [cell for row in openpyxl.load_workbook(out).active.values for cell in row]
        assert any(wanted in str(cell) for cell in cells), name
        out.unlink()
        filled.status.told.setText("")
    assert operations(filled.session.database) == before
