"""What leaves the certificates' window when something stands in the way, or is given up."""

from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from tdkt_desktop.domain.awards.awards import AwardQuery, NewDecision
from tdkt_desktop.operations.awards import recording
from tdkt_desktop.operations.awards.recording import Recording
from tdkt_desktop.operations.certificates import register
from tdkt_desktop.operations.certificates.print_run import PrintRun
from tdkt_desktop.operations.people.people import add_person
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.certificates import Certificates
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.ui.certificates.certificates_dialog import CertificatesDialog
from tdkt_desktop.ui.certificates.own_text_dialog import OwnTextDialog
from tdkt_desktop.ui.certificates.printer_dialog import PrinterDialog
from tdkt_desktop.ui.kit import printers
from tdkt_desktop.ui.shell.main_window import MainWindow
from tests.conftest import Boxes
from tests.ui.hands import CTRL, Key, answering, click, press, type_text


def shown(window: MainWindow, *, long_name: bool = False) -> CertificatesDialog:
    database = window.session.database
    awards = Awards(database).ids(AwardQuery())
    if long_name:
        register.set_texts(database, awards[0], {"ten": "Rất " * 400})
    drawn = PrintRun.drawn(database, awards, full=True, progress=lambda *_: None)
    made = CertificatesDialog(window.session, drawn, window)
    made.show()
    made.activateWindow()
    return made


def numbers(window: MainWindow) -> int:
    return len(Certificates(window.session.database).ids())


def save_as(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(path))


def test_a_place_not_chosen_numbers_nothing(filled: MainWindow) -> None:
    dialog = shown(filled)
    for push_button in (dialog.save, dialog.each, dialog.picture):
        click(push_button)
    assert numbers(filled) == 0


def test_a_printer_not_chosen_prints_nothing(
    filled: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrintDialog, "exec", lambda _: 0)
    dialog = shown(filled)
    click(dialog.trial)
    assert numbers(filled) == 0
    click(dialog.print)
    assert not any(
        one.printed
        for one in Certificates(filled.session.database).get(
            Certificates(filled.session.database).ids()
        )
    )


def test_a_name_without_its_ending_gets_one(
    filled: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_as(monkeypatch, tmp_path / "in")
    dialog = shown(filled)
    click(dialog.save)
    click(dialog.picture)
    assert (tmp_path / "in.pdf").exists()
    assert (tmp_path / "in.png").exists()


def test_what_cannot_be_written_is_told(
    filled: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, message_boxes: Boxes
) -> None:
    save_as(monkeypatch, tmp_path / "không có" / "a.pdf")
    dialog = shown(filled)
    click(dialog.save)
    assert "a.pdf" in message_boxes.pop()
    save_as(monkeypatch, tmp_path / "không có" / "a.png")
    click(dialog.picture)
    assert "Không ghi được “a.png”" in message_boxes.pop()


def test_what_does_not_fit_is_left_out_or_stops_it(
    filled: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    save_as(monkeypatch, tmp_path / "a.pdf")
    dialog = shown(filled, long_name=True)
    assert "không vừa" in dialog.unfit.item(0).text()
    monkeypatch.setattr(QMessageBox, "exec", lambda _: QMessageBox.StandardButton.Cancel)
    click(dialog.save)
    assert not (tmp_path / "a.pdf").exists()
    assert dialog.unfit.hasFocus()
    for module in ("certificates_dialog", "certificate_files"):
        place = f"tdkt_desktop.ui.certificates.{module}.confirmed"
        monkeypatch.setattr(place, lambda *_: True)
    save_as(monkeypatch, tmp_path / "a.png")
    dialog.page.setValue(1)
    click(dialog.picture)
    assert (tmp_path / "a.png").exists()
    save_as(monkeypatch, tmp_path / "a.pdf")
    click(dialog.save)
    assert (tmp_path / "a.pdf").exists()
    assert "Đã bỏ ra vì chữ không vừa" in dialog.without.text()


def test_units_get_tables_to_check_before_anything_is_numbered(
    filled: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    save_as(monkeypatch, tmp_path / "soát")
    dialog = shown(filled)
    click(dialog.proofs)
    qtbot.waitUntil(lambda: "bảng soát vào soát" in dialog.told.text())
    assert [one.suffix for one in (tmp_path / "soát").iterdir()]
    assert numbers(filled) == 0


def test_a_text_of_its_own_may_be_given_up(filled: MainWindow) -> None:
    dialog = shown(filled)
    before = dict(dialog.batch.certificates[0].own)

    def give_up(asked: OwnTextDialog) -> None:
        assert asked.isVisible()
        press(Key.Key_Escape)

    with answering(give_up):
        click(dialog.own)
    assert dict(dialog.batch.certificates[0].own) == before


def test_a_printer_is_measured_from_here(filled: MainWindow) -> None:
    dialog = shown(filled)

    def look(asked: PrinterDialog) -> None:
        assert asked.isVisible()
        press(Key.Key_Escape)

    with answering(look):
        click(dialog.tune)


def test_those_printed_are_left_out_on_request(filled: MainWindow, qtbot: QtBot) -> None:
    dialog, database = shown(filled), filled.session.database
    register.allot(database, dialog.batch.rows)
    first = dialog.batch.rows[0].award.id
    layouts = dialog.batch.layouts
    register.note_printed(database, {first: layouts[first]}, on_stock=False)
    pages = dialog.printed.pages
    click(dialog.left)
    qtbot.waitUntil(lambda: dialog.printed.pages == pages - 1)
    click(dialog.left)
    qtbot.waitUntil(lambda: dialog.printed.pages == pages)
    register.note_printed(database, layouts, on_stock=False)
    click(dialog.left)
    assert "Tất cả giấy khen đã in." in dialog.told.text()
    assert not dialog.left.isChecked()


def test_what_is_doubtful_is_seen_before_printing_and_mended(
    filled: MainWindow, qtbot: QtBot
) -> None:
    database = filled.session.database
    somebody = add_person(database, {"name": "Y Khăm"}, None)[0]
    kind = Kinds(database).by_code("GK_SO")
    assert kind is not None
    decision = NewDecision(number="7/QĐ", date="2025-12")
    recording.record(
        database, Recording(kind=kind, year=2025, people=(somebody,), decision=decision)
    )
    award = Awards(database).ids(AwardQuery(person=somebody))
    drawn = PrintRun.drawn(database, award, full=True, progress=lambda *_: None)
    dialog = CertificatesDialog(filled.session, drawn, filled)
    dialog.show()
    dialog.activateWindow()
    assert [dialog.unfit.item(row).text() for row in range(dialog.unfit.count())] == [
        "Trang 1, Y Khăm: “Ông/Bà”, chưa biết giới tính",
        "Trang 1, Y Khăm: chưa biết đủ ngày của quyết định",
    ]
    assert "2 chỗ cần xem trước khi in" in dialog.unfit_title.text()
    dialog.unfit.setFocus()

    def mend(asked: QWidget) -> None:
        assert isinstance(asked, OwnTextDialog)
        asked.text.setFocus()
        press(Key.Key_A, held=CTRL)
        type_text("Y Kham")
        press(Key.Key_Return, held=CTRL)

    with answering(mend):
        press(Key.Key_Home, Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.unfit.count() == 1)
    assert Certificates(database).texts(award) == {award[0]: {"ten": "Y Kham"}}
    assert "ngày" in dialog.unfit.item(0).text()


def test_without_any_printer_that_is_said_and_nothing_is_numbered(
    filled: MainWindow, monkeypatch: pytest.MonkeyPatch, message_boxes: Boxes
) -> None:
    dialog = shown(filled)
    monkeypatch.setattr(printers, "usual_printer", lambda: None)
    for push_button in (dialog.print, dialog.trial):
        click(push_button)
        assert "chưa có máy in" in message_boxes.pop()
    assert numbers(filled) == 0
