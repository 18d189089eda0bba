"""Reports and lessons by keys: own words written where they stand, lessons noted, the paper."""

from pathlib import Path

import docx
import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tdkt_desktop.domain.people.people import NewPerson
from tdkt_desktop.domain.reports.lessons import Section
from tdkt_desktop.domain.reports.periods import Span
from tdkt_desktop.operations.reports import notes
from tdkt_desktop.storage.activities import Activities
from tdkt_desktop.storage.exemplars import Exemplars
from tdkt_desktop.storage.officers import Officers
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.reports import Lessons, ReportTexts
from tdkt_desktop.ui.kit.inline import InlineText
from tdkt_desktop.ui.reports.reports_page import ReportsPage
from tdkt_desktop.ui.shell.main_window import MainWindow
from tests.conftest import Boxes
from tests.ui.hands import CTRL, Key, choose, click, focus, operations, press, type_text


def open_tab(page: ReportsPage, place: int) -> None:
    click(page.tabs[place])


def test_own_words_are_written_on_leaving_their_field(page: ReportsPage) -> None:
    open_tab(page, 3)
    before = operations(page.session.database)
    press(Key.Key_Tab, Key.Key_Tab, Key.Key_Tab)
    choose(page.paper.year, 2023)
    assert operations(page.session.database) == before  # looking writes nothing
    field = page.paper.parts[Section.CAUSES].field
    click(field)
    type_text("Chua do ket qua")
    press(Key.Key_Tab)
    period = page.paper.period()
    assert ReportTexts(page.session.database).of(period) == {Section.CAUSES: "Chua do ket qua"}
    press(Key.Key_Z, held=CTRL)
    assert ReportTexts(page.session.database).of(period) == {}
    assert field.toPlainText() == ""


def test_what_was_written_last_time_is_brought_forward(page: ReportsPage) -> None:
    open_tab(page, 3)
    choose(page.paper.span, str(Span.YEAR))
    now = page.paper.period()
    notes.write_text(page.session.database, now.before, Section.LESSONS, "Khen kịp thời.")
    page.paper.read()
    part = page.paper.parts[Section.LESSONS]
    assert part.field.toPlainText() == ""
    click(part.again)
    assert ReportTexts(page.session.database).of(now) == {Section.LESSONS: "Khen kịp thời."}
    assert not part.again.isVisible()


def test_lessons_are_noted_edited_and_deleted(page: ReportsPage) -> None:
    open_tab(page, 4)
    assert focus() is page.lessons.words
    press(Key.Key_Return)
    assert Lessons(page.session.database).all() == []
    type_text("Khen ngay")
    press(Key.Key_Return)
    type_text("Do ket qua")
    press(Key.Key_Return)
    assert [one.words for one in Lessons(page.session.database).all()] == [
        "Do ket qua",
        "Khen ngay",
    ]
    table = page.lessons.table
    table.setFocus()
    table.go_to_row(0, 3)
    press(Key.Key_F2)
    type_text("x")
    press(Key.Key_Return)
    assert Lessons(page.session.database).all()[0].words == "x"
    press(Key.Key_Delete)
    assert len(Lessons(page.session.database).all()) == 1
    press(Key.Key_Z, held=CTRL)
    assert len(Lessons(page.session.database).all()) == 2


def test_the_paper_holds_what_was_just_typed(
    page: ReportsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    path = tmp_path / "bao-cao.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), ""))
    monkeypatch.setattr("tdkt_desktop.ui.kit.word_paper.open_written", lambda _: None)
    open_tab(page, 3)
    field = page.paper.parts[Section.SITUATION].field
    assert isinstance(field, InlineText)
    click(field)
    type_text("Co quan moi sap nhap.")
    click(page.paper.word)
    qtbot.waitUntil(path.exists)
    qtbot.waitUntil(lambda: not page.session.runner.busy)
    words = "\n".join(one.text for one in docx.Document(str(path)).paragraphs)
    assert "Co quan moi sap nhap." in words


def test_excel_says_why_not(page: ReportsPage) -> None:
    open_tab(page, 3)
    assert not page.excel.isEnabled()
    assert "Word" in page.excel.toolTip()
    open_tab(page, 0)
    assert page.excel.isEnabled()


def test_activities_are_noted_and_the_open_ones_left_alone(
    page: ReportsPage, qtbot: QtBot
) -> None:
    open_tab(page, 5)
    view = page.activities
    assert focus() is view.words
    type_text("Chi thi moi")
    press(Key.Key_Return)
    choose(view.kind, "article")
    click(view.day)
    type_text("1/2/2025")
    press(Key.Key_Return)  # nothing says what it is
    assert len(Activities(page.session.database).all()) == 1
    assert view.day.text() == "1/2/2025"
    click(view.words)
    type_text("Bai bao")
    press(Key.Key_Return)
    kinds = [(one.title, one.waits) for one in Activities(page.session.database).all()]
    assert kinds == [("Chi thi moi", True), ("Bai bao", False)]
    click(view.waiting)
    assert view.model.rowCount() == 1
    view.table.setFocus()
    answer = [column.key for column in view.model.columns].index("answer")
    view.table.go_to_row(0, answer)
    press(Key.Key_F2)
    type_text("da hop")
    press(Key.Key_Return)
    assert Activities(page.session.database).all()[0].answer == "da hop"
    qtbot.waitUntil(lambda: view.model.rowCount() == 0)
    click(view.waiting)
    assert view.model.rowCount() == 2
    press(Key.Key_Z, held=CTRL)
    assert Activities(page.session.database).all()[0].answer is None


def test_officers_are_put_on_the_list_by_name(page: ReportsPage) -> None:
    database = page.session.database
    name = "Lê Thử Việc"
    with database.operation("Mẫu"):
        People(database).save(NewPerson(name=name))
    page.read_now()
    open_tab(page, 6)
    view = page.officers
    assert focus() is view.words
    type_text("khong ai")
    press(Key.Key_Return)
    assert Officers(database).all() == []
    assert view.words.text() == "khong ai"
    view.words.setText(name)
    press(Key.Key_Return)
    (one,) = Officers(database).all()
    assert one.specialised
    view.table.setFocus()
    place = [column.key for column in view.model.columns].index("education")
    view.table.go_to_row(0, place)
    press(Key.Key_F2)
    type_text("dai hoc")
    press(Key.Key_Return)
    assert Officers(database).all()[0].education == "DAI_HOC"
    press(Key.Key_Z, held=CTRL)
    press(Key.Key_Z, held=CTRL)
    assert Officers(database).all() == []


def test_exemplars_are_noted_by_name(page: ReportsPage) -> None:
    database = page.session.database
    with database.operation("Mẫu"):
        People(database).save(NewPerson(name="Le Binh"))
    page.read_now()
    open_tab(page, 7)
    view = page.exemplars
    assert focus() is view.who
    type_text("Le Binh")
    press(Key.Key_Tab, Key.Key_Tab)
    assert focus() is view.words
    press(Key.Key_Return)
    assert Exemplars(database).all() == []
    assert view.who.text() == "Le Binh"
    type_text("Lam tot")
    press(Key.Key_Return)
    (one,) = Exemplars(database).all()
    assert (one.why, one.unit) == ("Lam tot", None)
    assert focus() is view.who
    view.table.setFocus()
    press(Key.Key_Delete)
    assert Exemplars(database).all() == []
    press(Key.Key_Z, held=CTRL)
    assert len(Exemplars(database).all()) == 1


def test_ctrl_s_writes_what_is_being_typed(page: ReportsPage) -> None:
    open_tab(page, 3)
    field = page.paper.parts[Section.CAUSES].field
    click(field)
    type_text("Cham")
    press(Key.Key_S, held=CTRL)
    period = page.paper.period()
    assert ReportTexts(page.session.database).of(period) == {Section.CAUSES: "Cham"}
    assert focus() is field
    press(Key.Key_Escape)
    assert field.toPlainText() == "Cham"


def test_undo_takes_back_the_deletion_though_something_is_half_typed(page: ReportsPage) -> None:
    open_tab(page, 4)
    type_text("Mot")
    press(Key.Key_Return)
    type_text("do dang")
    table = page.lessons.table
    table.setFocus()
    press(Key.Key_Delete)
    assert Lessons(page.session.database).all() == []
    press(Key.Key_Z, held=CTRL)
    assert [one.words for one in Lessons(page.session.database).all()] == ["Mot"]
    assert page.lessons.words.text() == "do dang"
    page.lessons.words.clear()


def test_a_day_that_is_none_keeps_its_cell_until_it_is_mended(
    page: ReportsPage, message_boxes: Boxes
) -> None:
    open_tab(page, 4)
    for words in ("Mot", "Hai"):
        type_text(words)
        press(Key.Key_Return)
    table = page.lessons.table
    table.setFocus()
    table.go_to_row(0, 0)
    press(Key.Key_F2)
    type_text("31/02/2025")
    press(Key.Key_Return)
    click(table.viewport(), table.visualRect(page.lessons.model.index(1, 0)).center())
    assert "31/02/2025" in message_boxes.pop()  # and it is kept
    assert table.current_id() == page.lessons.model.ids[0]
    press(Key.Key_Escape)
    assert table.cell_field() is None


def test_a_file_without_awards_can_have_its_notes_and_reports(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = window.go_to("reports")
    assert isinstance(page, ReportsPage)
    qtbot.waitUntil(page.empty.isVisible)
    qtbot.waitUntil(lambda: not page.keep.isEnabled())
    open_tab(page, 4)
    assert focus() is page.lessons.words
    open_tab(page, 3)
    assert page.paper.span.isVisible()
