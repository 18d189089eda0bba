"""Who is eligible: asked for another year, day, kind; ticked; opened; exported, by hand."""

from pathlib import Path

import openpyxl
import pytest
from PySide6.QtWidgets import QCheckBox, QFileDialog
from pytestqt.qtbot import QtBot

from tdkt_desktop.operations.eligibility.candidates import HAS_IT
from tdkt_desktop.storage.conduct import Attestations
from tdkt_desktop.storage.units import Units
from tdkt_desktop.ui.eligibility.eligible_page import EligiblePage
from tdkt_desktop.ui.shell.main_window import MainWindow
from tests.ui.hands import Key, choose, clear_and_type, click, press, type_text


@pytest.fixture
def page(filled: MainWindow) -> EligiblePage:
    found = filled.go_to("eligible")
    assert isinstance(found, EligiblePage)
    found.table.setFocus()
    return found


def names(page: EligiblePage) -> list[str]:
    return [page._shown[number].history.name for number in page.table._records.ids]


def show_all(page: EligiblePage) -> None:
    click(page.groups.everything)


def test_a_day_of_dossiers_is_taken_or_told_why_not(
    filled: MainWindow, page: EligiblePage
) -> None:
    for typed, told in (("hom nao", "hom nao"), ("2/2026", "đủ ngày, tháng, năm")):
        clear_and_type(page.received, typed)
        press(Key.Key_Return)
        assert told in filled.status.told.text()
    clear_and_type(page.received, "1/1/2019")
    press(Key.Key_Return)
    assert "không thuộc năm xét" in filled.status.told.text()
    clear_and_type(page.received, "")
    press(Key.Key_Return)
    assert page.received.text().endswith("2026")


def test_another_year_and_kind_judge_anew(page: EligiblePage) -> None:
    choose(page.kind, "LDTT")
    clear_and_type(page.year.lineEdit(), "2025")
    press(Key.Key_Return)
    assert page.wanted_award() == ("LDTT", 2025)
    show_all(page)
    assert names(page) == ["Lê An", "Mai Bình"]


def test_filters_narrow_and_a_link_lifts_them(filled: MainWindow, page: EligiblePage) -> None:
    choose(page.kind, "LDTT")
    show_all(page)
    office = next(u for u in Units(filled.session.database).all() if u.name == "Văn phòng")
    choose(page.unit_box, office.id)
    assert names(page) == ["Lê An", "Mai Bình"]
    click(page.search)
    type_text("mai")
    assert names(page) == ["Mai Bình"]
    click(page.groups.boxes[HAS_IT])
    assert names(page) == []
    wanted = page._candidates[0].history
    page.open_record(wanted.id)
    assert page.table.current_id() is not None
    assert len(names(page)) == 2


def test_enter_opens_whom_the_row_is_about(filled: MainWindow, page: EligiblePage) -> None:
    choose(page.kind, "LDTT")
    show_all(page)
    page.table.setFocus()
    page.table.go_to_row(0)
    press(Key.Key_Return)
    assert filled.page() is filled.pages["people"]
    filled.go_to("eligible")
    choose(page.kind, "TTLDTT")
    show_all(page)
    page.table.setFocus()
    page.table.go_to_row(0)
    assert page.selected_units()
    assert page.selected_people() == []
    press(Key.Key_Return)
    assert filled.page() is filled.pages["units"]


def test_an_attestation_is_ticked_for_all_selected(page: EligiblePage) -> None:
    choose(page.kind, "GK_SO")
    show_all(page)
    page.table.setFocus()
    page.table.selectAll()
    boxes = [box for box in page.pane.findChildren(QCheckBox) if box.isVisible()]
    boxes[0].setFocus()
    press(Key.Key_Space)
    ticked = Attestations(page.session.database).ticked(2026, "GK_SO", "CA_NHAN")
    assert len(ticked) == 2


def test_those_shown_are_exported_with_the_reasons(
    filled: MainWindow,
    page: EligiblePage,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    out = tmp_path / "xet.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(out), ""))
    choose(page.kind, "LDTT")
    show_all(page)
    filled.commands.action("file.export").trigger()
    qtbot.waitUntil(lambda: "xet.xlsx" in filled.status.told.text())
    assert "Mai Bình" in "\n".join(map(str, openpyxl.load_workbook(out).active.values))
