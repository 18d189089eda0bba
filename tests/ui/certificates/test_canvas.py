"""The paper in the designer under mouse, wheel and keys: held, let go, added to, shown."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QColorDialog, QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from tdkt_desktop.documents.layouts import Layout
from tdkt_desktop.ui.certificates.designer.designer_dialog import DesignerDialog
from tdkt_desktop.ui.kit.session import Session
from tests.ui.certificates.paper import at, text
from tests.ui.hands import CTRL, FREE, SHIFT, Held, Key, turn_wheel

pytestmark = pytest.mark.usefixtures("nothing_is_asked")
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


@pytest.fixture
def designer(qtbot: QtBot, session: Session) -> DesignerDialog:
    layout = Layout(
        id="new",
        name="Thử",
        width=200,
        height=100,
        items=(text("a", 10, 10), text("b", 90, 40), text("c", 150, 80)),
        guides_x=(70,),
        guides_y=(60,),
    )
    dialog = DesignerDialog(session, layout, None)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.resize(1200, 700)
    dialog.canvas.snap = False
    qtbot.waitUntil(lambda: not dialog.canvas.pictures.items.isNull())
    dialog.canvas.setFocus()
    return dialog


def click_at(
    designer: DesignerDialog,
    x: float,
    y: float,
    held: Qt.KeyboardModifier = FREE,
    button: Qt.MouseButton = LEFT,
) -> None:
    QTest.mouseClick(designer.canvas.viewport(), button, held, at(designer, x, y))


def test_shift_and_ctrl_add_to_what_is_chosen_and_take_away(designer: DesignerDialog) -> None:
    click_at(designer, 30, 15)
    assert designer.design.keys == ("a",)
    click_at(designer, 110, 45, SHIFT)
    assert set(designer.design.keys) == {"a", "b"}
    click_at(designer, 30, 15, CTRL)
    assert designer.design.keys == ("b",)
    click_at(designer, 60, 90, SHIFT)
    assert designer.design.keys == ("b",)
    click_at(designer, 60, 90)
    assert not designer.design.keys


def test_the_right_button_takes_hold_of_nothing(designer: DesignerDialog) -> None:
    click_at(designer, 30, 15, button=RIGHT)
    assert designer.design.keys == ()
    assert not designer.canvas.holding


def test_the_pointer_says_what_could_be_held(designer: DesignerDialog) -> None:
    view = designer.canvas.viewport()

    def shape(x: float, y: float) -> Qt.CursorShape:
        QTest.mouseMove(view, at(designer, x, y))
        QApplication.processEvents()
        return view.cursor().shape()

    assert shape(30, 15) == Qt.CursorShape.SizeAllCursor
    assert shape(70, 95) == Qt.CursorShape.SplitHCursor
    assert shape(120, 60) == Qt.CursorShape.SplitVCursor
    assert shape(60, 90) == Qt.CursorShape.ArrowCursor
    designer.design.select(["a"])
    assert shape(50, 20) == Qt.CursorShape.SizeFDiagCursor


def test_a_guide_dragged_off_the_paper_is_gone(designer: DesignerDialog) -> None:
    view = designer.canvas.viewport()
    QTest.mousePress(view, LEFT, FREE, at(designer, 70, 95))
    for x in (40, 10, -20):
        QTest.mouseMove(view, at(designer, x, 95))
    assert designer.canvas.holding
    QTest.mouseRelease(view, LEFT, FREE, at(designer, -20, 95))
    assert 70 not in designer.design.layout.guides_x


def test_keys_are_let_pass_while_something_is_held(designer: DesignerDialog) -> None:
    view = designer.canvas.viewport()
    QTest.mousePress(view, LEFT, FREE, at(designer, 30, 15))
    QTest.mouseMove(view, at(designer, 60, 30))
    QTest.keyClick(designer.canvas, Key.Key_Delete)
    assert len(designer.design.layout.items) == 3
    QTest.keyClick(designer.canvas, Key.Key_Escape)
    assert not designer.canvas.holding
    assert (designer.design.layout.items[0].x, designer.design.undo.count()) == (10, 0)
    QTest.mouseRelease(view, LEFT, FREE, at(designer, 60, 30))


def test_a_double_click_and_enter_write_the_text(designer: DesignerDialog, qtbot: QtBot) -> None:
    view = designer.canvas.viewport()
    click_at(designer, 30, 15)
    with qtbot.waitSignal(designer.canvas.edited):
        QTest.mouseDClick(view, LEFT, FREE, at(designer, 30, 15))
    with qtbot.waitSignal(designer.canvas.edited):
        QTest.keyClick(designer.canvas, Key.Key_Return)
    with qtbot.assertNotEmitted(designer.canvas.edited):
        QTest.mouseDClick(view, LEFT, FREE, at(designer, 60, 90))


def test_arrows_move_resize_and_scroll(designer: DesignerDialog) -> None:
    designer.design.select(["a"])
    for held, key in (
        (FREE, Key.Key_Right),
        (Held.AltModifier, Key.Key_Down),
        (SHIFT, Key.Key_Right),
    ):
        QTest.keyClick(designer.canvas, key, held)
    moved = designer.design.layout.items[0]
    assert (moved.x, moved.y, moved.width) == pytest.approx((11, 10.1, 41))
    QTest.keyClick(designer.canvas, Key.Key_Escape)
    assert designer.design.keys == ()
    for _ in range(6):
        designer.canvas.zoom(1.3)
    before = designer.canvas.horizontalScrollBar().value()
    QTest.keyClick(designer.canvas, Key.Key_Right)
    assert designer.canvas.horizontalScrollBar().value() == before + 20


def test_ctrl_cuts_copies_pastes_and_chooses_all(designer: DesignerDialog) -> None:
    canvas, design = designer.canvas, designer.design
    QTest.keyClick(canvas, Key.Key_A, CTRL)
    assert len(design.keys) == 3
    QTest.keyClick(canvas, Key.Key_X, CTRL)
    assert design.layout.items == ()
    QTest.keyClick(canvas, Key.Key_V, CTRL)
    assert len(design.layout.items) == 3
    QTest.keyClick(canvas, Key.Key_D, CTRL)
    assert len(design.layout.items) == 6
    QTest.keyClick(canvas, Key.Key_B, CTRL)
    QApplication.clipboard().setText("không phải mục nào")
    QTest.keyClick(canvas, Key.Key_V, CTRL)
    assert len(design.layout.items) == 6


def test_the_wheel_zooms_with_ctrl_within_bounds(designer: DesignerDialog) -> None:
    canvas = designer.canvas
    before = canvas.transform().m11()
    turn_wheel(canvas.viewport(), 1)
    assert canvas.transform().m11() == before
    turn_wheel(canvas.viewport(), 1, CTRL)
    assert canvas.transform().m11() > before
    for _ in range(80):
        turn_wheel(canvas.viewport(), 1, CTRL)
    closest = canvas.transform().m11()
    turn_wheel(canvas.viewport(), 1, CTRL)
    assert canvas.transform().m11() == closest
    turn_wheel(canvas.viewport(), -1, CTRL)
    assert canvas.transform().m11() < closest
    canvas.fit()
    assert canvas.transform().m11() == pytest.approx(before, rel=0.05)


def test_tab_enters_at_an_end_and_leaves_at_the_other(designer: DesignerDialog) -> None:
    canvas = designer.canvas
    canvas.clearFocus()
    canvas.setFocus(Qt.FocusReason.TabFocusReason)
    assert designer.design.keys == ("a",)
    for expected in ("b", "c"):
        QTest.keyClick(canvas, Key.Key_Tab)
        assert designer.design.keys == (expected,)
    canvas.clearFocus()
    designer.design.select([])
    canvas.setFocus(Qt.FocusReason.BacktabFocusReason)
    assert designer.design.keys == ("c",)


def test_a_scan_of_the_stock_and_a_grid_lie_under_what_is_printed(
    designer: DesignerDialog, qtbot: QtBot
) -> None:
    canvas, shade = designer.canvas, QColor("#336699")
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    image.fill(shade)
    canvas.background = QPixmap.fromImage(image)
    canvas.grid = True
    canvas.show_stock(full=False)
    with qtbot.waitSignal(canvas.drawn):
        canvas.redraw()
    picture = canvas.viewport().grab().toImage()
    place = at(designer, 63, 93)
    assert picture.pixelColor(place).blue() > picture.pixelColor(place).red()
    canvas.background, canvas.grid = None, False
    canvas.show_stock(full=False)
    with qtbot.waitSignal(canvas.drawn):
        canvas.redraw()
    assert canvas.viewport().grab().toImage().pixelColor(place) == QColor("white")


def test_a_color_and_a_font_are_chosen_beside_it(
    designer: DesignerDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    designer.design.select(["a"])
    properties = designer.properties
    swatch = next(b for b in properties.findChildren(QPushButton) if b.text().startswith("#"))
    monkeypatch.setattr(QColorDialog, "getColor", lambda *_: QColor())
    swatch.click()
    assert designer.design.undo.count() == 0
    monkeypatch.setattr(QColorDialog, "getColor", lambda *_: QColor("#112233"))
    swatch.click()
    field = designer.design.layout.fields[0]
    assert field.color == "#112233"
    fonts = next(b for b in properties.findChildren(QComboBox) if b.findData(field.font) >= 0)
    other = next(d for d in map(fonts.itemData, range(fonts.count())) if d != field.font)
    fonts.setCurrentIndex(fonts.findData(other))
    fonts.activated.emit(fonts.currentIndex())
    assert designer.design.layout.fields[0].font == other
