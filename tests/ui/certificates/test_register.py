"""Certificates from preview to the hand: numbers, own texts, printers, the book, the stock."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from tdkt_desktop.domain.awards.awards import NewDecision
from tdkt_desktop.domain.ids import AwardId
from tdkt_desktop.operations import history
from tdkt_desktop.operations.awards import recording
from tdkt_desktop.operations.awards.recording import Recording
from tdkt_desktop.operations.certificates import issuing, register
from tdkt_desktop.operations.certificates.print_run import PrintRun
from tdkt_desktop.operations.people.people import add_person
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.ui.certificates import register_dialogs as ask
from tdkt_desktop.ui.certificates.certificates_dialog import CertificatesDialog
from tdkt_desktop.ui.certificates.own_text_dialog import OwnTextDialog
from tdkt_desktop.ui.certificates.printer_dialog import PrinterDialog
from tdkt_desktop.ui.certificates.printing import correction_of, profile_key
from tdkt_desktop.ui.certificates.register_page import BookPage
from tdkt_desktop.ui.shell.main_window import MainWindow
from tests.conftest import Boxes
from tests.ui.hands import Key, clear_and_type, click, line_of, operations, press

NAMES = ("Lê An", "Mai Bình", "Hồ Cúc")


@pytest.fixture
def awards(window: MainWindow) -> list[AwardId]:
    database = window.session.database
    people = tuple(add_person(database, {"name": name, "sex": "Nữ"}, None)[0] for name in NAMES)
    kind = Kinds(database).by_code("GK_SO")
    assert kind is not None
    decision = NewDecision(number="45/QĐ", date="2025-12-20")
    recording.record(database, Recording(kind=kind, year=2025, people=people, decision=decision))
    found = issuing.find_decision(database, "45/QĐ")
    return list(issuing.batch(database, decision=found.id).layouts)


@pytest.fixture
def dialog(window: MainWindow, awards: list[AwardId]) -> CertificatesDialog:
    drawn = PrintRun.drawn(window.session.database, awards, full=True, progress=lambda *_: None)
    made = CertificatesDialog(window.session, drawn, window)
    made.show()
    return made


def states(database: Database) -> list[tuple[str, int, str]]:
    return [(r.award.recipient, r.certificate.number, r.state) for r in register.book(database)]


def page_texts(path: Path) -> list[str]:
    document = pypdfium2.PdfDocument(path)
    found = [page.get_textpage().get_text_range() for page in document]
    document.close()
    return found


def accept(monkeypatch: pytest.MonkeyPatch, kind: type[QDialog], fill: Any) -> None:
    def run(self: Any) -> int:
        fill(self)
        return 1

    monkeypatch.setattr(kind, "exec", run)


# -- before printing -------------------------------------------------------------------------


def test_saving_numbers_and_a_second_time_keeps_the_numbers(
    dialog: CertificatesDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "a.pdf"), ""))
    assert "cấp khi in" in dialog.numbers.text()
    dialog.files.save_pdf()
    dialog.files.save_pdf()
    database = dialog._session.database
    assert [number for _, number, _ in states(database)] == [1, 2, 3]
    assert dialog.numbers.text() == "GK 2025: số 1–3"
    assert "Số sổ vàng: 2" in page_texts(tmp_path / "a.pdf")[1]


def test_the_pages_chosen_are_those_saved_and_numbered(
    dialog: CertificatesDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "a.pdf"), ""))
    for box, number in ((dialog.first, 2), (dialog.last, 2)):
        clear_and_type(line_of(box), str(number))
        press(Key.Key_Tab)
    click(dialog.save)
    texts = page_texts(tmp_path / "a.pdf")
    assert len(texts) == 1
    assert dialog.batch.certificates[1].texts["ten"] in texts[0]
    assert len(states(dialog._session.database)) == 1


def test_what_does_not_fit_gets_a_text_of_its_own(
    qtbot: QtBot, window: MainWindow, awards: list[AwardId], monkeypatch: pytest.MonkeyPatch
) -> None:
    database = window.session.database
    register.set_texts(database, awards[1], {"ten": "Rất " * 400})
    drawn = PrintRun.drawn(database, awards, full=True, progress=lambda *_: None)
    dialog = CertificatesDialog(window.session, drawn, window)
    dialog.show()
    assert dialog.unfit.count() == 1
    dialog.unfit.setCurrentRow(0)
    assert dialog.page.value() == 2
    accept(monkeypatch, OwnTextDialog, lambda d: d.text.setPlainText("Bà Mai Bình"))
    dialog.unfit.itemActivated.emit(dialog.unfit.item(0))
    qtbot.waitUntil(lambda: dialog.unfit.count() == 0)
    assert [dict(c.own) for c in dialog.batch.certificates] == [{}, {"ten": "Bà Mai Bình"}, {}]


def test_ways_out(
    qtbot: QtBot, dialog: CertificatesDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "x"))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "a.png"), ""))
    dialog.files.save_each()
    qtbot.waitUntil(lambda: len(list((tmp_path / "x").glob("*.pdf"))) == 3)
    dialog.files.save_picture()
    assert (tmp_path / "a.png").read_bytes().startswith(b"\x89PNG")


# -- printing --------------------------------------------------------------------------------


def printer(path: Path, pages: Sequence[int] = ()) -> QPrinter:
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(path))
    made.setFullPage(True)
    if pages:
        made.setFromTo(*pages)
    return made


def test_pages_printed_are_noted_and_the_rest_is_still_to_print(
    qtbot: QtBot, dialog: CertificatesDialog, tmp_path: Path
) -> None:
    assert dialog.number()
    assert dialog.send(printer(tmp_path / "a.pdf", (1, 2))) == 2
    database = dialog._session.database
    assert [state for _, _, state in states(database)] == ["printed", "printed", "waiting"]
    dialog.left.setChecked(True)
    qtbot.waitUntil(lambda: dialog.printed.pages == 1)
    assert dialog.batch.certificates[0].recipient == "Hồ Cúc"


def test_pages_chosen_stay_chosen_while_they_are_numbered_and_misfits_left_out(
    window: MainWindow,
    awards: list[AwardId],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    message_boxes: Boxes,
) -> None:
    monkeypatch.setattr(QPrintDialog, "exec", to_pdf(tmp_path / "a.pdf"))
    message_boxes.answer(QMessageBox.StandardButton.Yes)
    database = window.session.database
    register.set_texts(database, awards[1], {"ten": "Rất " * 400})
    drawn = PrintRun.drawn(database, awards, full=True, progress=lambda *_: None)
    dialog = CertificatesDialog(window.session, drawn, window)
    dialog.show()
    dialog.first.setValue(2)
    dialog.last.setValue(3)
    dialog.print_pages()
    assert "1 giấy có chữ không vừa" in message_boxes.pop()
    assert (dialog.first.value(), dialog.last.value()) == (2, 2)
    assert {name: state for name, _, state in states(database)} == {"Hồ Cúc": "printed"}
    assert "Mai Bình" in dialog.without.text()


def test_a_printer_not_chosen_gives_no_number(
    dialog: CertificatesDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrintDialog, "exec", lambda _: 0)
    before = operations(dialog._session.database)
    click(dialog.print)
    assert operations(dialog._session.database) == before
    assert states(dialog._session.database) == []


def test_the_ends_of_the_range_follow_each_other(dialog: CertificatesDialog) -> None:
    clear_and_type(dialog.first.lineEdit(), "2")
    press(Key.Key_Tab)
    clear_and_type(dialog.last.lineEdit(), "1")
    press(Key.Key_Tab)
    assert (dialog.first.value(), dialog.last.value()) == (1, 1)


def test_what_the_certificates_lack_is_said(dialog: CertificatesDialog) -> None:
    assert "người ký" in dialog.unfit_title.text()


def test_a_trial_is_printed_and_nothing_noted(
    dialog: CertificatesDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def to_file(self: Any) -> int:
        self.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        self.printer().setOutputFileName(str(tmp_path / "thu.pdf"))
        return 1

    monkeypatch.setattr(QPrintDialog, "exec", to_file)
    dialog.page.setValue(2)
    dialog.print_trial()
    document = pypdfium2.PdfDocument(tmp_path / "thu.pdf")
    assert len(document) == 1
    document.close()
    assert states(dialog._session.database) == []


def test_a_stopped_job_prints_nothing_and_numbers_are_kept(
    dialog: CertificatesDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert dialog.number()
    monkeypatch.setattr(
        "tdkt_desktop.ui.certificates.print_job.QProgressDialog.wasCanceled", lambda _: True
    )
    assert dialog.send(printer(tmp_path / "a.pdf")) == 0
    assert not (tmp_path / "a.pdf").exists()
    database = dialog._session.database
    assert states(database) == [(name, n, "waiting") for n, name in enumerate(NAMES, start=1)]
    monkeypatch.undo()
    assert dialog.number()
    assert dialog.send(printer(tmp_path / "b.pdf")) == 3
    assert [number for _, number, _ in states(database)] == [1, 2, 3]


def test_a_measured_printer_is_put_right(
    dialog: CertificatesDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = dialog._session
    asked = PrinterDialog(session, dialog.batch.paper, dialog)
    asked.printer.addItem("May in")
    asked.printer.setCurrentText("May in")
    for box, value in zip(asked.measures, (22, 19, 279, 189), strict=True):
        box.setValue(value)
    asked.keep()
    correction = correction_of(session.preferences, profile_key("May in", *dialog.batch.paper))
    assert (correction.across, correction.down, correction.wide, correction.high) == (-2, 1, 1, 1)
    asked.measures[0].setValue(200)
    asked.ok.click()
    assert "25 mm" in asked.wrong.text()
    asked.forget()
    assert session.preferences.printers == {}
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "c.pdf"), ""))
    asked.save_sheet()
    assert "dấu thập" in page_texts(tmp_path / "c.pdf")[0]


# -- the book --------------------------------------------------------------------------------


@pytest.fixture
def book(window: MainWindow, awards: list[AwardId]) -> BookPage:
    database = window.session.database
    rows = issuing.batch(database, awards=awards).rows
    register.allot(database, rows)
    register.note_printed(database, dict.fromkeys(awards, "Giấy khen"), on_stock=True)
    page = window.go_to("book")
    assert isinstance(page, BookPage)
    page._stale = True
    page.read_now()
    return page


def cells(page: BookPage) -> list[tuple[str, ...]]:
    model = page.table.model()
    return [tuple(model.index(r, c).data() for c in (0, 2, 4)) for r in range(model.rowCount())]


def test_the_book_goes_from_printed_to_handed_out_and_back(
    book: BookPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert cells(book)[0] == ("1", "Lê An", "● Đã in")

    accept(monkeypatch, ask.HandDialog, lambda d: (d.to.setText("Văn thư"), d.ok.click()))
    book.hand_out()
    assert cells(book)[0][2] == "✓ Đã trao tặng"
    assert "Văn thư nhận" in book.pane.facts.text()
    book.take_back()
    assert cells(book)[0][2] == "● Đã in"
    accept(monkeypatch, ask.SpoilDialog, lambda d: d.anew.setCurrentIndex(1))
    book.spoil()
    assert [one[2] for one in cells(book)] == ["✗ Đã hủy", "● Đã in", "● Đã in", "○ Chưa in"]
    accept(monkeypatch, ask.VoidDialog, lambda d: (d.reason.setText("Sai tên"), d.ok.click()))
    book.table.go_to_row(1)
    book.void()
    assert cells(book)[1][2] == "✗ Đã hủy"
    while history.next_undo(book.session.database) is not None:
        history.undo(book.session.database)
    book.read()
    assert cells(book) == []


def test_stock_is_counted_and_the_series_goes_on(
    book: BookPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    accept(
        monkeypatch,
        ask.StockDialog,
        lambda d: (d.layout_.setCurrentText("Giấy khen"), d.ok.click()),
    )
    book.receive()
    assert book.pane.stock.text() == "Giấy khen: còn 97 (nhận 100, đã dùng 3, trong đó hỏng 0)"
    accept(monkeypatch, ask.BeginDialog, lambda d: (d.number.setValue(50), d.ok.click()))
    book.begin()
    assert register.book(book.session.database)[-1].certificate.number == 3


def test_the_book_is_narrowed_exported_and_printed_from(
    qtbot: QtBot,
    window: MainWindow,
    book: BookPage,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    book.search.setText("binh")
    book.search.searched.emit("binh")
    assert [one[1] for one in cells(book)] == ["Mai Bình"]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "s.pdf"), ""))
    book.export_act().run()
    qtbot.waitUntil(lambda: not window.session.runner.busy)
    assert "Mai Bình" in page_texts(tmp_path / "s.pdf")[0]
    book.print.click()
    qtbot.waitUntil(lambda: bool(window.findChildren(CertificatesDialog)))
    (shown,) = window.findChildren(CertificatesDialog)
    assert [certificate.recipient for certificate in shown.batch.certificates] == ["Mai Bình"]


# -- the dialog, by its own buttons ----------------------------------------------------------


def to_pdf(path: Path) -> Any:
    def choose(self: Any) -> int:
        self.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        self.printer().setOutputFileName(str(path))
        return 1

    return choose


def test_everything_shown_is_printed_and_said(
    dialog: CertificatesDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The range stands at all pages before anybody touches it."""
    said = list[str]()
    dialog._session.said.connect(said.append)
    path = tmp_path / "a.pdf"
    monkeypatch.setattr(QPrintDialog, "exec", to_pdf(path))
    assert (dialog.first.value(), dialog.last.value()) == (1, len(NAMES))
    click(dialog.print)
    assert len(pypdfium2.PdfDocument(path)) == len(NAMES)
    assert "3 trang" in said[-1]
    assert {state for _, _, state in states(dialog._session.database)} == {"printed"}


def test_the_pages_typed_are_those_printed(
    dialog: CertificatesDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.pdf"
    monkeypatch.setattr(QPrintDialog, "exec", to_pdf(path))
    dialog.first.lineEdit().selectAll()
    QTest.keyClicks(dialog.first, "2")
    click(dialog.print)
    assert len(pypdfium2.PdfDocument(path)) == 2
    assert [state for _, _, state in states(dialog._session.database)].count("printed") == 2


@pytest.mark.parametrize("width", [834, 1024, 1366])
def test_the_preview_comes_to_rest_at_every_height(
    dialog: CertificatesDialog, qtbot: QtBot, width: int
) -> None:
    """A scroll bar that comes and goes with the page it shrinks would never end."""
    view = dialog.view
    counted = 0

    def count() -> None:
        nonlocal counted
        counted += 1
        assert counted < 2000, "the preview lays itself out for ever"

    view.verticalScrollBar().rangeChanged.connect(count)
    for height in range(560, 700):
        dialog.resize(width, height)
        QApplication.processEvents()
    assert not view.verticalScrollBar().isVisible()
    assert not view.horizontalScrollBar().isVisible()
    click(dialog.real)
    assert view.zoomMode() == QPdfView.ZoomMode.Custom
    click(dialog.real)
    assert view.zoomMode() == QPdfView.ZoomMode.FitInView
