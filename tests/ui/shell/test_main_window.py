from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent, QKeySequence, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from tdkt_desktop.domain.agency.agency import Agency
from tdkt_desktop.domain.awards.awards import AwardQuery
from tdkt_desktop.domain.people.people import NewPerson, PeopleQuery
from tdkt_desktop.operations.files import create_file, open_file
from tdkt_desktop.operations.importing.plan import Fate
from tdkt_desktop.operations.importing.planning import plan_import, save_plan
from tdkt_desktop.operations.people.people import leave
from tdkt_desktop.settings import PreferenceStore
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.settings import Settings
from tdkt_desktop.ui.awards.awards_page import AwardsPage
from tdkt_desktop.ui.awards.record_dialog import RecordDialog
from tdkt_desktop.ui.certificates.certificates_dialog import CertificatesDialog
from tdkt_desktop.ui.importing.import_dialog import ImportDialog
from tdkt_desktop.ui.kit import theme
from tdkt_desktop.ui.kit.boxes import NoWheelSpinBox, number_box
from tdkt_desktop.ui.kit.record_table import RecordTable
from tdkt_desktop.ui.kit.session import Session
from tdkt_desktop.ui.people.people_page import PeoplePage
from tdkt_desktop.ui.shell.main_window import MainWindow
from tdkt_desktop.ui.shell.pages import PAGES
from tests.ui.hands import choose, click
from tests.workbooks import roster

T = TypeVar("T", bound=QDialog)


@pytest.fixture
def staffed(window: MainWindow, tmp_path: Path) -> MainWindow:
    database = window.session.database
    changes = save_plan(database, plan_import(database, roster(tmp_path / "a.xlsx")))
    window.session.changed.emit(changes)
    return window


def people(window: MainWindow) -> PeoplePage:
    page = window.go_to("people")
    assert isinstance(page, PeoplePage)
    return page


def shown(page: PeoplePage) -> list[str]:
    model = page.table.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_every_page_opens_empty_and_filled(window: MainWindow, staffed: MainWindow) -> None:
    for name in window.pages:
        window.go_to(name)
        assert window.page() is window.pages[name]
        assert not window.grab().isNull()


def test_an_empty_file_offers_what_to_do_first(window: MainWindow, qtbot: QtBot) -> None:
    assert window.pages["overview"].isVisible()
    with qtbot.waitSignal(window.file_wanted) as wanted:
        window.commands.run("file.sample")
    assert wanted.args == ["sample"]


def test_searching_people_without_accents(staffed: MainWindow, qtbot: QtBot) -> None:
    page = people(staffed)
    assert shown(page) == ["NGUYỄN VĂN AN", "Trần Thị Bình", "Lê Văn Cường", "Đặng Thị Hòa"]
    with qtbot.waitSignal(page.search.searched):
        qtbot.keyClicks(page.search, "dang hoa")
    assert shown(page) == ["Đặng Thị Hòa"]
    qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(shown(page)) == 4)


def test_a_cell_is_edited_in_place_and_undone_from_the_menu(
    staffed: MainWindow, qtbot: QtBot
) -> None:
    page = people(staffed)
    page.table.go_to_row(1)
    page.table.setCurrentIndex(page.table.model().index(1, 1))
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_F2)
    editor = page.table.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    editor.setText("5/6/80")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.table.model().index(1, 1).data() == "05/06/1980")
    assert (
        staffed.commands.action("edit.undo").text() == "Hoàn tác: Sửa ngày sinh của Trần Thị Bình"
    )
    staffed.commands.action("edit.undo").trigger()
    assert page.table.model().index(1, 1).data() == "1980"
    staffed.commands.action("edit.redo").trigger()
    assert page.table.model().index(1, 1).data() == "05/06/1980"


def test_a_wrong_date_is_told_and_nothing_is_lost(staffed: MainWindow, qtbot: QtBot) -> None:
    page = people(staffed)
    page.table.go_to_row(0)
    field = page.pane._fields["birth_date"]
    field.setFocus()
    field.setText("31/02/1975")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert "không phải ngày" in staffed.status.told.text()
    assert field.text() == "31/02/1975"
    assert field.property("wrong") == "true"
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == "01/02/1975"


def test_deleting_with_the_keyboard_is_undone_with_ctrl_z(
    staffed: MainWindow, qtbot: QtBot
) -> None:
    page = people(staffed)
    page.table.setFocus()
    page.table.selectAll()
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    assert People(staffed.session.database).count() == 0
    assert staffed.status.told.text() == "Xóa 4 người"
    qtbot.keyClick(staffed, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(shown(page)) == 4


def test_filters_narrow_by_unit_and_status(staffed: MainWindow) -> None:
    page = people(staffed)
    page.unit_box.setCurrentIndex(page.unit_box.findText("Văn phòng"))
    assert shown(page) == ["Lê Văn Cường", "Đặng Thị Hòa"]
    number = page.table.selected_ids()[0]
    changes = leave(staffed.session.database, [number], "2025-01-01", "nghỉ hưu")
    staffed.session.changed.emit(changes)
    assert shown(page) == ["Đặng Thị Hòa"]
    page.left.click()
    page.working.click()
    assert shown(page) == ["Lê Văn Cường"]


def test_copied_rows_paste_into_excel(staffed: MainWindow) -> None:
    page = people(staffed)
    page.table.go_to_row(1)
    page.table.copy()
    lines = QApplication.clipboard().text().split("\n")
    assert lines[0].split("\t")[:2] == ["Họ và tên", "Ngày sinh"]
    assert lines[1].split("\t")[:3] == ["Trần Thị Bình", "1980", "Phòng Tổ chức"]


def dialog(window: MainWindow, kind: type[T]) -> T:
    return next(one for one in window.findChildren(kind) if one.isVisible())


def test_a_list_dropped_on_the_window_shows_its_plan_and_is_saved(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(roster(tmp_path / "danh-sach.xlsx")))])
    event = QDropEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)
    qtbot.waitUntil(lambda: any(d.isVisible() for d in window.findChildren(ImportDialog)))
    plan = dialog(window, ImportDialog)
    assert plan.save.text() == "Nhập 4 dòng mới"
    assert plan.model.rowCount() == 4
    assert People(window.session.database).count() == 0
    plan._leave_out([("CBCC", 11)])
    qtbot.waitUntil(lambda: plan.save.text() == "Nhập 3 dòng mới")
    with qtbot.waitSignal(window.session.changed):
        plan.save.click()
    assert len(shown(people(window))) == 3
    qtbot.waitUntil(lambda: not window.session.runner.busy)


def test_a_corrected_column_makes_another_plan(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.import_file(roster(tmp_path / "a.xlsx"))
    qtbot.waitUntil(lambda: any(d.isVisible() for d in window.findChildren(ImportDialog)))
    plan = dialog(window, ImportDialog)
    plan._plan_with(plan.importing.mapped(5, "note"))
    qtbot.waitUntil(lambda: plan.plan.table.column_of("note") == 5)
    assert "note" in plan.plan.rows[0].values
    qtbot.waitUntil(lambda: not window.session.runner.busy)
    plan.reject()
    assert People(window.session.database).count() == 0


def test_a_file_that_is_no_list_is_refused_in_a_message(
    window: MainWindow,
    qtbot: QtBot,
    tmp_path: Path,
    message_boxes: list[str],
    expect_box: Callable[[], str],
) -> None:
    path = tmp_path / "anh.xlsx"
    path.write_bytes(b"\x89PNG\r\n\x1a\n\x00")
    window.import_file(path)
    qtbot.waitUntil(lambda: bool(message_boxes))
    assert "không phải bảng tính" in expect_box()
    qtbot.waitUntil(lambda: not window.session.runner.busy)


def test_a_title_is_recorded_for_the_people_selected(staffed: MainWindow, qtbot: QtBot) -> None:
    page = people(staffed)
    page.table.selectAll()
    page.record.click()
    form = dialog(staffed, RecordDialog)
    assert form.chooser.count.text() == "Đã chọn 4"
    form.kind.setCurrentIndex(form.kind.findData("CSTDCS"))
    form.year.setValue(2025)
    form.accept()
    assert "số quyết định" in form.wrong.text()
    form.number.setText("12/QĐ-STN")
    form.date.setText("20/12/2025")
    form.accept()
    rows = Awards(staffed.session.database).find(AwardQuery(order="ordinal"))
    assert [(r.kind_code, r.award.ordinal) for r in rows] == [("CSTDCS", n) for n in (1, 2, 3, 4)]
    page.record.click()
    again = next(d for d in staffed.findChildren(RecordDialog) if d.isVisible())
    again.year.setValue(2025)
    again.kind.setCurrentIndex(again.kind.findData("CSTDCS"))
    assert "Đã có CSTĐCS năm 2025" in again.warning.text()
    assert again.ok.isEnabled()


def test_certificates_are_previewed_as_the_pdf_they_are(
    staffed: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    test_a_title_is_recorded_for_the_people_selected(staffed, qtbot)
    for one in staffed.findChildren(QDialog):
        one.close()
    page = staffed.go_to("awards")
    assert isinstance(page, AwardsPage)
    page.table.selectAll()
    page.print.click()
    qtbot.waitUntil(lambda: any(d.isVisible() for d in staffed.findChildren(CertificatesDialog)))
    preview = dialog(staffed, CertificatesDialog)
    assert preview.preview.document.pageCount() == preview.printed.pages == 4
    full = preview.printed.pdf
    preview.options.stock.click()
    qtbot.waitUntil(lambda: preview.printed.pdf != full)
    qtbot.waitUntil(lambda: not staffed.session.runner.busy)
    assert len(preview.printed.pdf) < len(full)
    preview.reject()


def test_an_award_is_edited_beside_the_list(staffed: MainWindow, qtbot: QtBot) -> None:
    test_a_title_is_recorded_for_the_people_selected(staffed, qtbot)
    page = staffed.go_to("awards")
    assert isinstance(page, AwardsPage)
    page.table.go_to_row(0)
    pane = page.pane
    pane.achievement.setFocus()
    pane.achievement.setText("Sáng kiến cấp cơ sở")
    qtbot.keyClick(pane.achievement, Qt.Key.Key_Return)
    row = Awards(staffed.session.database).find(AwardQuery(text="an"))[0]
    assert row.award.achievement == "Sáng kiến cấp cơ sở"


def test_settings_are_written_as_they_are_typed_and_head_the_rail(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = window.go_to("settings")
    field = page._fields["name"]  # type: ignore[attr-defined]
    field.setFocus()
    field.setText("Sở Nội vụ tỉnh Hải Minh")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert Settings(window.session.database).agency().name == "Sở Nội vụ tỉnh Hải Minh"
    assert window.rail.agency.text() == "Sở Nội vụ tỉnh Hải Minh"
    window.undo()
    assert window.rail.agency.text() == "Sở Thử nghiệm"


def drag(qtbot: QtBot, table: RecordTable[Any], column: int, *, to: int) -> None:
    """Drag the right edge of a column's header, as with the mouse."""
    header = table.horizontalHeader()
    edge = header.sectionViewportPosition(column) + header.sectionSize(column) - 2
    over = header.viewport()
    start, end = QPoint(edge, 12), QPoint(edge + to - header.sectionSize(column), 12)
    qtbot.mousePress(over, Qt.MouseButton.LeftButton, pos=start)
    move = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(end),
        QPointF(over.mapToGlobal(end)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(over, move)
    qtbot.mouseRelease(over, Qt.MouseButton.LeftButton, pos=end)


def choose_column(table: RecordTable[Any], column: int) -> None:
    """Tick a column in the menu of the header."""

    def tick() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        menu.actions()[column].trigger()
        menu.close()

    QTimer.singleShot(0, tick)
    table.header.choose_columns(QPoint(10, 10))


def test_window_columns_and_splitters_are_remembered(
    staffed: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    page = people(staffed)
    drag(qtbot, page.table, 0, to=233)
    choose_column(page.table, 6)
    staffed.resize(1300, 700)
    staffed.close()
    store = PreferenceStore(tmp_path / "preferences.json")
    assert store.load().page == "people"
    again = MainWindow(Session(open_file(staffed.session.database.path), store))
    qtbot.addWidget(again)
    again.show()
    table = people(again).table
    assert table.columnWidth(0) == 233
    assert not table.isColumnHidden(6)
    assert again.width() == 1300
    again.close()


def test_a_list_opens_in_the_order_it_was_left_in(
    filled: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    page = filled.go_to("awards")
    assert isinstance(page, AwardsPage)
    header = page.table.header
    column = next(n for n, one in enumerate(header.columns) if one.key == "recipient")
    place = QPoint(header.sectionViewportPosition(column) + 20, header.height() // 2)
    click(header.viewport(), place)
    click(header.viewport(), place)
    order = list(page._model.ids)
    assert header.remembered_order() == ("recipient", True)
    filled.close()
    store = PreferenceStore(tmp_path / "preferences.json")
    again = MainWindow(Session(open_file(filled.session.database.path), store))
    qtbot.addWidget(again)
    again.show()
    page = again.go_to("awards")
    assert isinstance(page, AwardsPage)
    assert page.table.header.remembered_order() == ("recipient", True)
    assert list(page._model.ids) == order
    again.close()


def test_a_list_opens_narrowed_as_it_was_left_in_this_file_alone(
    filled: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    page = filled.go_to("awards")
    assert isinstance(page, AwardsPage)
    filled.show_only("awards", page._model.ids[:1], "thử")  # a link narrows for once
    choose(page.year_box, page.year_box.itemData(page.year_box.count() - 1))
    chosen = page.year_box.currentData()
    given = Awards(filled.session.database).ids(AwardQuery(year_from=chosen, year_to=chosen))
    assert given
    click(people(filled).left)
    filled.close()
    store = PreferenceStore(tmp_path / "preferences.json")
    again = MainWindow(Session(open_file(filled.session.database.path), store))
    qtbot.addWidget(again)
    again.show()
    page = again.go_to("awards")
    assert isinstance(page, AwardsPage)
    assert (page.year_box.currentData(), list(page._model.ids)) == (chosen, given)
    assert people(again).left.isChecked()
    again.close()
    other = MainWindow(Session(create_file(tmp_path / "khac.tdkt", Agency(name="Sở Khác")), store))
    qtbot.addWidget(other)
    other.show()
    assert not people(other).left.isChecked()
    other.close()


def test_a_narrow_window_keeps_the_icons_of_the_rail(window: MainWindow) -> None:
    window.resize(1000, 700)
    assert window.rail.width() == 60
    window.resize(1366, 700)  # with its frame a screen of 768 has room for it
    assert window.rail.width() == theme.RAIL


def test_every_page_can_be_reached_by_keyboard(staffed: MainWindow, qtbot: QtBot) -> None:
    for page in PAGES:
        QTest.keySequence(staffed, QKeySequence(page.keys))
        assert staffed.page() is staffed.pages[page.name]
    qtbot.keyClick(staffed, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert staffed.pages["settings"].search_field() is staffed.focusWidget()


def test_people_can_be_found_after_undoing_everything(staffed: MainWindow) -> None:
    while staffed.commands.action("edit.undo").isEnabled():
        staffed.commands.action("edit.undo").trigger()
    assert People(staffed.session.database).ids(PeopleQuery()) == []
    assert staffed.status.undo_link.text() == "Làm lại (Ctrl+Y)"
    click(staffed.status.undo_link)
    assert staffed.commands.action("edit.undo").isEnabled()


def test_the_mouse_wheel_never_changes_what_is_written(window: MainWindow) -> None:
    for box in (*window.go_to("settings").findChildren(QComboBox), number_box(1, 9)):
        wheel = QWheelEvent(
            QPointF(3, 3),
            QPointF(3, 3),
            QPoint(),
            QPoint(0, -240),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        before = box.property("currentText") or box.property("value")
        QApplication.sendEvent(box, wheel)
        assert not wheel.isAccepted()
        assert (box.property("currentText") or box.property("value")) == before


def test_a_number_box_shows_its_number(window: MainWindow) -> None:
    window.go_to("settings")
    box = window.pages["settings"].findChild(NoWheelSpinBox)
    assert isinstance(box, NoWheelSpinBox)
    assert box.value() >= 2026
    assert box.lineEdit().width() > 40


def test_rows_are_left_out_with_the_space_bar(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.import_file(roster(tmp_path / "a.xlsx"))
    qtbot.waitUntil(lambda: any(d.isVisible() for d in window.findChildren(ImportDialog)))
    plan = dialog(window, ImportDialog)
    plan.table.selectAll()
    qtbot.keyClick(plan.table, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: plan.plan.count(Fate.LEFT_OUT) == 4)
    qtbot.waitUntil(lambda: not window.session.runner.busy)
    assert not plan.save.isEnabled()


def test_enter_in_a_dialogs_search_box_only_searches(staffed: MainWindow, qtbot: QtBot) -> None:
    staffed.record()
    form = dialog(staffed, RecordDialog)
    form.decision.setCurrentIndex(form.decision.findData("none"))
    form.people.tick(form.people.ids, on=True)
    qtbot.keyClicks(form.search, "binh")
    qtbot.keyClick(form.search, Qt.Key.Key_Return)
    assert form.isVisible()
    assert Awards(staffed.session.database).ids(AwardQuery()) == []
    form.done(0)


def test_many_selected_rows_are_kept_at_once(window: MainWindow) -> None:
    store = People(window.session.database)
    with window.session.database.operation("Thêm") as done:
        store.add_all([(NewPerson(name=f"Lê Văn {n}"), None) for n in range(3000)])
    window.session.changed.emit(done.changes)
    page = people(window)
    page.table.selectAll()
    page.read()
    assert len(page.table.selected_ids()) == 3000


def test_undo_reaches_the_window_from_a_field_with_nothing_typed(
    staffed: MainWindow, qtbot: QtBot
) -> None:
    page = people(staffed)
    page.table.go_to_row(1)
    field = page.pane._fields["note"]
    field.setFocus()
    qtbot.keyClicks(field, "kiem nhiem")  # QTest types ASCII only
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert staffed.status.told.text() == "Sửa ghi chú của Trần Thị Bình"
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert staffed.status.told.text() == "Hoàn tác: Sửa ghi chú của Trần Thị Bình"
    assert field.text() == ""


def overlapping(window: MainWindow) -> bool:
    """Whether lines of the detail beside the people stand on one another."""
    inner = people(window).pane._inner
    lines = [w for w in inner.findChildren(QWidget, options=CHILDREN) if w.isVisible()]
    rows = sorted({(w.y(), w.y() + w.height()) for w in lines if w.width() > 60})
    return any(one[0] != other[0] and other[0] < one[1] - 2 for one, other in pairwise(rows))


CHILDREN = Qt.FindChildOption.FindDirectChildrenOnly


def test_nothing_in_the_detail_pane_overlaps(staffed: MainWindow, qtbot: QtBot) -> None:
    test_a_title_is_recorded_for_the_people_selected(staffed, qtbot)
    page = people(staffed)
    for row in range(4):
        page.table.go_to_row(row)
        qtbot.waitUntil(lambda: not overlapping(staffed))


def test_a_warning_is_over_once_another_page_is_shown(staffed: MainWindow, qtbot: QtBot) -> None:
    page = people(staffed)
    page.table.setFocus()
    staffed.session.warned.emit("“Ông B” không phải ngày")
    qtbot.keyClick(page.table, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert staffed.page() is not page
    assert staffed.status.told.text() == ""
    staffed.session.said.emit("Đã xuất 3 người")
    staffed.go_to("people")
    assert staffed.status.told.text() == "Đã xuất 3 người", "what was done may be read anywhere"
