from collections.abc import Callable
from functools import partial
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QInputDialog,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from tdkt_desktop.domain.ids import PersonId
from tdkt_desktop.operations.importing.plan import AS_NEW, Fate
from tdkt_desktop.operations.people import people
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.ratings import Ratings
from tdkt_desktop.ui.importing import import_dialog
from tdkt_desktop.ui.importing.columns_dialog import ColumnsDialog
from tdkt_desktop.ui.importing.import_dialog import ImportDialog
from tdkt_desktop.ui.importing.plan_menus import header_menu, sheets_menu
from tdkt_desktop.ui.importing.plan_model import DOUBTED
from tdkt_desktop.ui.importing.same_person_dialog import LATER, WhoDialog
from tdkt_desktop.ui.importing.unread_dialog import UnreadDialog
from tdkt_desktop.ui.shell.main_window import MainWindow
from tests.ui.hands import choose, click
from tests.ui.hands import press as press_keys
from tests.workbooks import Cells, workbook

HEADER = ("STT", "Họ và tên", "Ngày sinh", "Số CCCD", "Đơn vị", "Khen thưởng")

ROWS = (
    HEADER,
    (1, "NGUYỄN VĂN AN", "30/02/1975", "31075000001", "Phòng Tổ chức Cán bộ", "LĐTT 2022-2023"),
    (2, "Trần Thị Bình", "12/10/1980", "31180000002", "Phòng Tổ chức - Cán bộ", ""),
    (3, "Lê Văn Cường", "03/04/1990", "", "Văn phòng", "danh hiệu lạ"),
)
Show = Callable[..., ImportDialog]


@pytest.fixture
def plan_of(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> Show:
    def show(*rows: Cells) -> ImportDialog:
        window.import_file(workbook(tmp_path / "a.xlsx", rows))
        return shown(window, qtbot)

    return show


def shown(window: MainWindow, qtbot: QtBot) -> ImportDialog:
    def visible() -> list[ImportDialog]:
        return [d for d in window.findChildren(ImportDialog) if d.isVisible()]

    qtbot.waitUntil(lambda: bool(visible()) and not window.session.runner.busy)
    return visible()[0]


def settle(dialog: ImportDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not dialog._session.runner.busy)


def cell(dialog: ImportDialog, row: int, field: str) -> str:
    return str(dialog.model.index(row, dialog.model.column_of(field)).data())


def fewer(dialog: ImportDialog, than: int) -> bool:
    return len(dialog.strip._open()) <= than


def press(dialog: ImportDialog, words: str, qtbot: QtBot) -> None:
    def buttons() -> list[QPushButton]:
        push_buttons = dialog.strip.findChildren(QPushButton)
        return [b for b in push_buttons if words in b.text() and b.isVisible()]

    qtbot.waitUntil(lambda: bool(buttons()))
    buttons()[0].click()


def test_a_cell_is_repaired_in_place_and_the_plan_follows(plan_of: Show, qtbot: QtBot) -> None:
    dialog = plan_of(*ROWS)
    index = dialog.model.index(0, dialog.model.column_of("birth_date"))
    assert dialog.model.setData(index, "28/02/1975")
    settle(dialog, qtbot)
    assert cell(dialog, 0, "birth_date") == "28/02/1975"
    assert not any("Không phải ngày" in p.message for p in dialog.plan.problems)


def test_typing_starts_in_the_table_itself(plan_of: Show, qtbot: QtBot) -> None:
    dialog = plan_of(*ROWS)
    index = dialog.model.index(0, dialog.model.column_of("birth_date"))
    dialog.table.setCurrentIndex(index)
    dialog.table.setFocus()
    qtbot.keyClick(dialog.table, Qt.Key.Key_F2)
    (editor,) = dialog.table.findChildren(QLineEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, "1 2 1975")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: cell(dialog, 0, "birth_date") == "01/02/1975")
    settle(dialog, qtbot)


def test_one_button_accepts_all_alike(plan_of: Show, qtbot: QtBot) -> None:
    dialog = plan_of(*ROWS)
    press(dialog, "Áp dụng cho 2 ô", qtbot)
    settle(dialog, qtbot)
    numbers = [r.values.get("identity") for r in dialog.plan.rows if r.entity == "people"]
    assert numbers == ["031075000001", "031180000002", None]
    press(dialog, "Coi là một đơn vị", qtbot)
    settle(dialog, qtbot)
    assert len(dialog.plan.new_units) == 2
    press(dialog, "Viết hoa chữ cái đầu", qtbot)
    settle(dialog, qtbot)
    assert cell(dialog, 0, "name") == "Nguyễn Văn An"


def test_one_key_takes_every_proposal(plan_of: Show, qtbot: QtBot) -> None:
    dialog = plan_of(*ROWS)
    settle(dialog, qtbot)
    asked = [one for one in dialog.strip._open() if one.left]
    assert len(asked) > 1
    qtbot.keyClick(dialog, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    settle(dialog, qtbot)
    qtbot.waitUntil(lambda: not [one for one in dialog.strip._open() if one.left])
    assert cell(dialog, 0, "name") == "Nguyễn Văn An"
    assert dialog.plan.rows[0].values["identity"] == "031075000001"


def test_records_are_narrowed_by_kind_fate_and_doubt(plan_of: Show, qtbot: QtBot) -> None:
    dialog = plan_of(*ROWS)
    assert dialog.model.rowCount() == 6
    dialog.entity.setCurrentIndex(dialog.entity.findData("awards"))
    dialog._show_entity()
    assert dialog.model.rowCount() == 3
    dialog.chips["problem"].click()
    assert [dialog.model.row(n).values["kind"] for n in range(dialog.model.rowCount())] == [
        "danh hiệu lạ"
    ]
    dialog.chips[DOUBTED].click()
    assert dialog.model.rowCount() == 1


def test_an_award_not_understood_is_repaired_where_it_stands(plan_of: Show, qtbot: QtBot) -> None:
    dialog = plan_of(*ROWS)
    dialog.chips["problem"].click()
    index = dialog.model.index(0, dialog.model.column_of("kind"))
    dialog.model.setData(index, "CSTĐCS 2021")
    settle(dialog, qtbot)
    assert dialog.plan.totals_of("awards")["new"] == 3
    assert dialog.plan.totals_of("awards")["problem"] == 0


def test_an_empty_column_is_filled(plan_of: Show, qtbot: QtBot) -> None:
    dialog = plan_of(HEADER[:4], (1, "Lê An", "1975", ""), (2, "Lê Bình", "1980", ""))
    dialog.fill_column("unit", "Thanh tra")
    settle(dialog, qtbot)
    assert {row.values["unit"] for row in dialog.plan.rows} == {"Thanh tra"}


def test_totals_tell_before_and_after(plan_of: Show, window: MainWindow) -> None:
    people.add_person(window.session.database, {"name": "Ai Đó"})
    dialog = plan_of(*ROWS)
    assert "Cán bộ: 1 → 4" in dialog.totals.text()
    assert "Khen thưởng: 0 → 2" in dialog.totals.text()


def test_saving_keeps_the_plan_for_a_report(
    plan_of: Show,
    window: MainWindow,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dialog = plan_of(*ROWS)
    with qtbot.waitSignal(window.session.changed):
        dialog.save.click()
    qtbot.waitUntil(lambda: not window.session.runner.busy)
    assert People(window.session.database).count() == 3
    out = tmp_path / "bao-cao.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    with qtbot.waitSignal(window.session.said):
        window._save_report()
    assert "Đã nhập" in openpyxl.load_workbook(out).active["A1"].value
    qtbot.waitUntil(lambda: not window.session.runner.busy)


# -- who is it ---------------------------------------------------------------------------

AWARDED = (("STT", "Họ và tên", "Danh hiệu", "Năm"), (1, "Lê Văn Cường", "LĐTT", 2024))


@pytest.fixture
def cuong(window: MainWindow) -> PersonId:
    number, _ = people.add_person(
        window.session.database, {"name": "Lê Văn Cường", "birth_date": "03/04/1990"}
    )
    return number


def test_doubtful_rows_are_asked_one_by_one(
    plan_of: Show, qtbot: QtBot, cuong: PersonId, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []

    def answer(dialog: WhoDialog) -> int:
        asked.append(1)
        dialog.answer = cuong
        return 1

    monkeypatch.setattr(WhoDialog, "exec", answer)
    dialog = plan_of(*AWARDED)
    assert dialog.plan.count(Fate.PROBLEM) == 1
    dialog.ask.click()
    settle(dialog, qtbot)
    assert asked == [1]
    assert dialog.plan.rows[0].values["person"] == str(cuong)


def test_a_row_left_for_later_stays_a_problem(
    plan_of: Show, qtbot: QtBot, cuong: PersonId, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(WhoDialog, "exec", lambda _: 0)
    dialog = plan_of(*AWARDED)
    dialog._solve_current()
    dialog.ask.click()
    assert dialog.plan.count(Fate.PROBLEM) == 1


def test_the_people_it_may_be_stand_side_by_side(
    plan_of: Show, window: MainWindow, qtbot: QtBot, cuong: PersonId
) -> None:
    dialog = plan_of(*AWARDED)
    rows = People(window.session.database).rows([cuong])
    who = WhoDialog(dialog.plan.rows[0], list(rows.values()), 1, dialog)
    qtbot.addWidget(who)
    who.show()
    buttons = {button.text(): button for button in who.findChildren(QPushButton)}
    assert who.answer == LATER
    buttons["Chọn người này"].click()
    assert who.answer == cuong
    buttons["Thêm cán bộ mới"].click()
    assert who.answer == AS_NEW


# -- paste -------------------------------------------------------------------------------


def copied(text: str = "", html: str = "") -> None:
    data = QMimeData()
    if text:
        data.setText(text)
    if html:
        data.setHtml(html)
    QApplication.clipboard().setMimeData(data)


def test_cells_pasted_into_a_page_go_through_the_plan(window: MainWindow, qtbot: QtBot) -> None:
    window.go_to("people")
    copied("STT\tHọ và tên\tNgày sinh\tĐơn vị\r\n1\tLê An\t1/2/1975\tVăn phòng\r\n")
    window.paste()
    dialog = shown(window, qtbot)
    assert dialog.plan.kind == "people"
    with qtbot.waitSignal(window.session.changed):
        dialog.save.click()
    qtbot.waitUntil(lambda: not window.session.runner.busy)
    assert People(window.session.database).count() == 1


def test_cells_are_no_words_to_search_for(window: MainWindow, qtbot: QtBot) -> None:
    page = window.go_to("people")
    field = page.search_field()
    assert field is not None
    window.activateWindow()
    field.setFocus()
    copied("STT\tHọ và tên\tNgày sinh\r\n1\tLê An\t1/2/1975\r\n")
    window.paste()
    assert shown(window, qtbot).plan.count(Fate.NEW) == 1
    assert field.text() == ""


def test_a_table_of_a_web_page_is_pasted_as_ratings(window: MainWindow, qtbot: QtBot) -> None:
    people.add_person(window.session.database, {"name": "Lê An", "birth_date": "1/2/1975"})
    window.go_to("ratings")
    copied(
        html="<table><tr><th>STT<th>Họ và tên<th>Ngày sinh<th>Xếp loại năm 2024</tr>"
        "<tr><td>1<td>Lê An<td>01/02/1975<td>HTXSNV</table>"
    )
    window.paste()
    dialog = shown(window, qtbot)
    assert dialog.plan.kind == "ratings"
    with qtbot.waitSignal(window.session.changed):
        dialog.save.click()
    qtbot.waitUntil(lambda: not window.session.runner.busy)
    assert Ratings(window.session.database).years() == [2024]


def test_nothing_to_paste_is_said(window: MainWindow) -> None:
    copied("chỉ vài chữ")
    window.paste()
    assert "Chưa có gì để dán" in window.status.told.text()


def test_awards_pasted_without_titles_are_refused_in_a_message(
    window: MainWindow, qtbot: QtBot, message_boxes: list[str]
) -> None:
    window.go_to("awards")
    copied("STT\tHọ và tên\tNgày sinh\n1\tLê An\t1975\n")
    window.paste()
    qtbot.waitUntil(lambda: bool(message_boxes))
    assert "không có cột danh hiệu" in message_boxes.pop()
    qtbot.waitUntil(lambda: not window.session.runner.busy)
    assert not Awards(window.session.database).years()


def test_several_sheets_are_chosen_together(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    book = openpyxl.Workbook()
    for name, person in (("A", "Lê An"), ("B", "Lê Bình")):
        page = book.create_sheet(name)
        page.append(["STT", "Họ và tên", "Ngày sinh"])
        page.append([1, person, "1975"])
    book.remove(book["Sheet"])
    book.save(tmp_path / "b.xlsx")
    window.import_file(tmp_path / "b.xlsx")
    dialog = shown(window, qtbot)
    assert dialog.sheet.text() == "Trang: A +1"
    entry(sheets_menu(dialog, dialog.importing, dialog._plan_with), "A").trigger()
    settle(dialog, qtbot)
    assert [row.values["name"] for row in dialog.plan.rows] == ["Lê Bình"]
    assert import_dialog.__doc__


def test_two_repairs_in_a_row_both_hold_and_saving_waits(plan_of: Show, qtbot: QtBot) -> None:
    dialog = plan_of(*ROWS)
    model = dialog.model
    assert model.setData(model.index(0, model.column_of("birth_date")), "28/02/1975")
    assert model.setData(model.index(0, model.column_of("unit")), "Thanh tra")
    assert not dialog.save.isEnabled()
    dialog.save_plan()
    settle(dialog, qtbot)
    assert dialog.isVisible()
    assert dialog.save.isEnabled()
    assert (cell(dialog, 0, "birth_date"), cell(dialog, 0, "unit")) == ("28/02/1975", "Thanh tra")


def test_leaving_after_a_repair_asks_first(plan_of: Show, qtbot: QtBot) -> None:
    dialog = plan_of(*ROWS)
    dialog.model.setData(dialog.model.index(0, dialog.model.column_of("unit")), "Thanh tra")
    settle(dialog, qtbot)
    dialog.reject()
    (box,) = dialog.findChildren(QMessageBox)
    assert dialog.isVisible()
    leave = next(b for b in box.buttons() if "không nhập" in b.text())
    with qtbot.waitSignal(dialog.rejected):
        leave.click()


def test_what_could_not_be_read_stands_in_its_cell(plan_of: Show) -> None:
    dialog = plan_of(*ROWS)
    assert cell(dialog, 0, "birth_date") == "30/02/1975"


def test_a_year_no_row_says_is_filled_by_a_button(
    plan_of: Show, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("2024", True))
    dialog = plan_of(("STT", "Họ và tên", "Danh hiệu"), (1, "Lê An", "LĐTT"))
    assert dialog.model.column_of("year") > 0
    press(dialog, "Điền năm", qtbot)
    settle(dialog, qtbot)
    assert cell(dialog, 0, "year") == "2024"
    assert dialog.plan.writes


def test_awards_of_a_wish_list_are_taken_on_request(plan_of: Show, qtbot: QtBot) -> None:
    dialog = plan_of(
        ("DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025",),
        ("STT", "Họ và tên", "Danh hiệu"),
        (1, "Lê An", "LĐTT"),
    )
    assert not dialog.plan.writes
    press(dialog, "Đây là danh sách đã có quyết định", qtbot)
    settle(dialog, qtbot)
    assert dialog.plan.writes


def test_enter_presses_the_button_that_has_the_focus(plan_of: Show, qtbot: QtBot) -> None:
    dialog = plan_of(*ROWS)
    dialog.save.setFocus()
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.save, Qt.Key.Key_Return)


def entry(menu: QMenu, *titles: str) -> QAction:
    """Return the entry that a path of titles leads to, each a beginning or a part."""
    for title in titles[:-1]:
        inner = next(one.menu() for one in menu.actions() if title in one.text())
        assert isinstance(inner, QMenu)
        menu = inner
    return next(one for one in menu.actions() if titles[-1] in one.text())


def asked_for_columns(
    monkeypatch: pytest.MonkeyPatch, fill: Callable[[ColumnsDialog], None]
) -> None:
    """Fill the dialog of columns when it would be shown."""

    def execute(columns: ColumnsDialog) -> int:
        columns.show()
        columns.activateWindow()
        QApplication.processEvents()
        fill(columns)
        return columns.result()

    monkeypatch.setattr(ColumnsDialog, "exec", execute)


def test_columns_are_chosen_in_one_dialog(
    plan_of: Show, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = plan_of(*ROWS)

    def fill(columns: ColumnsDialog) -> None:
        box = columns.boxes[4]
        assert box.currentText() == "Đơn vị"
        choose(box, "name")
        assert not columns.ok.isEnabled()
        assert "Mỗi mục" in columns.ok.toolTip()
        choose(box, "note")
        assert columns.ok.isEnabled()
        click(columns.ok)

    asked_for_columns(monkeypatch, fill)
    click(dialog.columns)
    settle(dialog, qtbot)
    assert dialog.plan.table.column_of("note") == 4
    assert dialog.plan.table.column_of("unit") is None


def test_letters_find_a_field_and_several_columns_are_left_out(
    plan_of: Show, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = plan_of(*ROWS)

    def fill(columns: ColumnsDialog) -> None:
        box = columns.boxes[4]
        box.setFocus()
        press_keys(Qt.Key.Key_Down)
        qtbot.keyClicks(box.view(), "ghi chu")
        qtbot.keyClick(box.view(), Qt.Key.Key_Return)
        assert box.currentData() == "note"
        columns.table.selectRow(3)
        click(columns.skip)
        assert columns.fields()[3] == ""
        click(columns.ok)

    asked_for_columns(monkeypatch, fill)
    click(dialog.columns)
    settle(dialog, qtbot)
    assert dialog.plan.table.column_of("note") == 4
    assert [c.field for c in dialog.plan.table.columns if c.index == 3] == [""]


def test_a_header_offers_its_own_menu(plan_of: Show, qtbot: QtBot) -> None:
    dialog = plan_of(*ROWS)
    name = [one for one in dialog.plan.table.columns if one.field == "name"]
    menu = header_menu(dialog, dialog.importing, dialog._plan_with, "name", name)
    entry(menu, "Viết hoa chữ đầu").trigger()
    settle(dialog, qtbot)
    assert dialog.plan.rows[0].values["name"] == "Nguyễn Văn An"
    menu = header_menu(dialog, dialog.importing, dialog._plan_with, "name", name)
    assert not [one for one in menu.actions() if "Viết hoa" in one.text()]


def test_a_doubtful_row_is_put_right_from_its_menu(plan_of: Show, qtbot: QtBot) -> None:
    dialog = plan_of(*ROWS)
    row = next(one for one in dialog.plan.rows if one.values["name"] == "Trần Thị Bình")
    entry(dialog.doubts.menu(row), "Sửa thành").trigger()
    settle(dialog, qtbot)
    row = next(one for one in dialog.plan.rows if one.values["name"] == "Trần Thị Bình")
    assert row.values["identity"] == "031180000002"
    entry(dialog.doubts.menu(row), "Bỏ qua dòng này").trigger()
    settle(dialog, qtbot)
    row = next(one for one in dialog.plan.rows if one.values["name"] == "Trần Thị Bình")
    assert row.fate == Fate.LEFT_OUT
    entry(dialog.doubts.menu(row), "Nhập dòng này").trigger()
    settle(dialog, qtbot)
    first = dialog.plan.rows[0]
    entry(dialog.doubts.menu(first), "Sửa tất cả ô cùng lỗi").trigger()
    settle(dialog, qtbot)
    assert dialog.plan.rows[0].fate == Fate.NEW


def test_enter_takes_one_proposal_after_the_other(plan_of: Show, qtbot: QtBot) -> None:
    dialog = plan_of(*ROWS)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    assert dialog.strip.take_focus()
    count = len(dialog.strip._open())
    assert count > 1
    for left in range(count - 1, 0, -1):
        qtbot.waitUntil(lambda: QApplication.focusWidget() in dialog.strip.buttons())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
        settle(dialog, qtbot)
        dialog.activateWindow()  # a desktop gives it back when the progress is gone
        qtbot.waitUntil(partial(fewer, dialog, left))


def test_a_refused_file_is_mapped_by_hand(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = (
        ("DANH SÁCH", "", ""),
        ("Danh tính", "Ngày chào đời", "Nơi làm"),
        ("Lê Thử Một", "01/02/1980", "Phòng A"),
        ("Mai Thử Hai", "05/03/1981", "Phòng B"),
    )
    seen = []

    def fill(columns: ColumnsDialog) -> None:
        assert isinstance(columns, UnreadDialog)
        seen.append(columns.header.currentText())
        assert not columns.ok.isEnabled()
        for box, letters in zip(
            columns.boxes.values(), ("ho va ten", "ngay sinh", "don vi"), strict=True
        ):
            box.setFocus()
            press_keys(Qt.Key.Key_Down)
            qtbot.keyClicks(box.view(), letters)
            qtbot.keyClick(box.view(), Qt.Key.Key_Return)
        assert columns.ok.isEnabled()
        click(columns.ok)

    asked_for_columns(monkeypatch, fill)
    window.import_file(workbook(tmp_path / "a.xlsx", rows))
    dialog = shown(window, qtbot)
    assert seen == ["Dòng 2: Danh tính | Ngày chào đời | Nơi làm"]
    first = dialog.plan.rows[0].values
    assert (first["name"], first["birth_date"], first["unit"]) == (
        "Lê Thử Một",
        "1980-02-01",
        "Phòng A",
    )


def test_a_second_list_of_a_sheet_is_chosen_from_its_menu(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    rows = (
        ("Thông tin cán bộ", "", "", ""),
        ("TT", "Họ và tên", "Ngày sinh", "Đơn vị"),
        (1, "Lương Thử Một", "01/02/1980", "Phòng A"),
        (2, "Trịnh Thử Hai", "05/03/1981", "Phòng B"),
        ("", "", "", ""),
        ("Nhập lương", "", "", ""),
        ("TT", "Họ và tên", "Bậc", "Hệ số lương"),
        (1, "Lương Thử Ba", 3, 3.33),
    )
    window.import_file(workbook(tmp_path / "a.xlsx", rows))
    dialog = shown(window, qtbot)
    assert dialog.sheet.isVisible()
    menu = sheets_menu(dialog, dialog.importing, dialog._plan_with)
    assert [(a.text().partition(", ")[2], a.isChecked()) for a in menu.actions()] == [
        ("bảng từ ô A2", True),
        ("bảng từ ô A7", False),
    ]
    entry(menu, "A7").trigger()
    settle(dialog, qtbot)
    entry(sheets_menu(dialog, dialog.importing, dialog._plan_with), "A2").trigger()
    settle(dialog, qtbot)
    assert [row.values["name"] for row in dialog.plan.rows] == ["Lương Thử Ba"]
