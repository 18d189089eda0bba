"""A form keeps what was typed into it until the officer says that it may go."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QCheckBox, QMessageBox, QSpinBox
from pytestqt.qtbot import QtBot

from tdkt_desktop.errors import TdktError
from tdkt_desktop.ui.kit.boxes import NoWheelComboBox
from tdkt_desktop.ui.kit.form_dialog import FormDialog, WhyDialog
from tests.conftest import Boxes
from tests.ui.hands import CTRL, Key, choose, clear_and_type, press, type_text

WRONG = "Hãy ghi tên."
YES, NO = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No


class Form(FormDialog):
    """One field of every sort."""

    def __init__(self) -> None:
        super().__init__("Thử", "Lưu", None)
        self.name = self.line("Tên", "Lê An")
        self.year = QSpinBox()
        self.year.setRange(2000, 2100)
        self.form.addRow("Năm", self.year)
        self.level = NoWheelComboBox()
        self.level.addItem("một", 1)
        self.level.addItem("hai", 2)
        self.form.addRow("Mức", self.level)
        self.sure = QCheckBox("chắc")
        self.form.addRow(self.sure)
        self.check_with(self._look)

    def _look(self) -> None:
        if not self.name.text():
            raise TdktError(WRONG)


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    dialog = Form()
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def test_a_form_nobody_touched_closes_at_once(form: Form) -> None:
    press(Key.Key_Tab, Key.Key_Tab, Key.Key_Escape)
    assert not form.isVisible()


def tick(form: Form) -> None:
    form.sure.setFocus()
    press(Key.Key_Space)


@pytest.mark.parametrize(
    "touch",
    [
        lambda _: type_text("x"),
        lambda form: clear_and_type(form.year.lineEdit(), "2020"),
        lambda form: choose(form.level, 2),
        tick,
    ],
    ids=["line", "number", "box", "tick"],
)
def test_what_was_entered_is_asked_about_before_it_goes(
    form: Form, touch: Callable[[Form], None], message_boxes: Boxes
) -> None:
    touch(form)
    form.name.setFocus()
    message_boxes.answer(NO)
    press(Key.Key_Escape)
    assert form.isVisible()
    assert message_boxes.pop() == "Bỏ những gì vừa ghi ở đây?"
    message_boxes.answer(NO)
    form.close()  # the cross of the window
    assert form.isVisible()
    message_boxes.pop()
    message_boxes.answer(YES)
    press(Key.Key_Escape)
    assert not form.isVisible()
    message_boxes.pop()


def test_what_was_put_back_is_nothing_to_lose(form: Form) -> None:
    clear_and_type(form.name, "x")
    form.name.setText("Lê An")
    press(Key.Key_Escape)
    assert not form.isVisible()


def test_a_failed_ok_says_why_leaves_the_field_ready_and_enter_works_again(form: Form) -> None:
    clear_and_type(form.name, "")
    press(Key.Key_Return, held=CTRL)
    assert form.isVisible()
    assert form.wrong.text() == WRONG
    assert form.wrong.isVisible()
    assert form.wrong.visibleRegion().boundingRect().height() == form.wrong.height(), "it grew"
    assert form.name.property("wrong"), "the field is marked"
    assert form.name.hasFocus()
    type_text("Mai")
    assert not form.wrong.isVisible(), "it goes when what is wrong is mended"
    assert not form.name.property("wrong")
    press(Key.Key_Return, held=CTRL)
    assert form.result() == Form.DialogCode.Accepted


def test_what_was_wrong_leaves_nothing_in_the_form(form: Form) -> None:
    rows = form.form.rowCount()
    clear_and_type(form.name, "")
    for _ in range(3):
        press(Key.Key_Return, held=CTRL)
        assert form.form.rowCount() == rows + 1, "the words stand under their field, once"
    clear_and_type(form.name, "Mai")
    assert form.form.rowCount() == rows
    press(Key.Key_Return, held=CTRL)
    assert form.result() == Form.DialogCode.Accepted


def test_enter_goes_on_and_is_ok_in_the_last_field(form: Form) -> None:
    form.name.setFocus()
    clear_and_type(form.name, "Mai")
    press(Key.Key_Return)
    assert form.isVisible()
    assert not form.name.hasFocus()
    form.form_fields()[-1].setFocus()
    press(Key.Key_Return)
    assert form.result() == Form.DialogCode.Accepted


def test_a_reason_is_kept_too(qtbot: QtBot, message_boxes: Boxes) -> None:
    dialog = WhyDialog("Rút", None, needed=True)  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.reason.setFocus()
    type_text("xin rut")
    message_boxes.answer(NO)
    press(Key.Key_Escape)
    assert dialog.words() == "xin rut"
    message_boxes.pop()
    message_boxes.answer(YES)
    dialog.close()
    message_boxes.pop()
