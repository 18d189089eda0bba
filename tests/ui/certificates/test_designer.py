"""The designer by mouse and keyboard, its steps walked back; layouts and their dialogs."""

from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image, ImageChops
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QCheckBox, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from tdkt_desktop.documents.borders import crest, inner
from tdkt_desktop.documents.layouts import (
    Layout,
    Picture,
    TextField,
    layout_data,
    layout_from,
    shipped_layouts,
)
from tdkt_desktop.operations.certificates import layouts
from tdkt_desktop.ui.certificates.designer.designer_dialog import DesignerDialog
from tdkt_desktop.ui.certificates.layouts_dialog import LayoutsDialog
from tdkt_desktop.ui.kit.millimetres import Millimetres
from tdkt_desktop.ui.kit.session import Session
from tests.ui.certificates.conftest import ASKED
from tests.ui.certificates.paper import at, text
from tests.ui.hands import click

pytestmark = pytest.mark.usefixtures("nothing_is_asked")
GK = next(layout for layout in shipped_layouts() if layout.id == "giay-khen")
LEFT = Qt.MouseButton.LeftButton
ALT, SHIFT, CTRL = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


@pytest.fixture
def designer(qtbot: QtBot, session: Session) -> DesignerDialog:
    layout = Layout(
        id="new",
        name="Thử",
        width=200,
        height=100,
        items=(text("a", 10, 10), text("b", 90, 40), text("c", 150, 80)),
    )
    dialog = DesignerDialog(session, layout, None)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.resize(1200, 700)
    dialog.canvas.snap = False
    qtbot.waitUntil(lambda: not dialog.canvas.pictures.items.isNull())
    return dialog


def item(designer: DesignerDialog, key: str) -> TextField:
    return next(field for field in designer.design.layout.fields if field.key == key)


def drag(
    qtbot: QtBot, designer: DesignerDialog, start: tuple[float, float], end: tuple[float, float]
) -> None:
    view = designer.canvas.viewport()
    qtbot.mousePress(view, LEFT, pos=at(designer, *start))
    for share in (0.3, 0.7, 1.0):
        x, y = (s + (e - s) * share for s, e in zip(start, end, strict=True))
        qtbot.mouseMove(view, at(designer, x, y))
    qtbot.mouseRelease(view, LEFT, pos=at(designer, *end))


# -- mouse -----------------------------------------------------------------------------------


def test_a_field_is_dragged_and_comes_back(qtbot: QtBot, designer: DesignerDialog) -> None:
    drag(qtbot, designer, (30, 15), (50, 25))
    moved = item(designer, "a")
    assert (moved.x, moved.y) == pytest.approx((30, 20), abs=0.5)
    assert designer.design.undo.count() == 1
    designer.design.undo.undo()
    assert (item(designer, "a").x, item(designer, "a").y) == (10, 10)


def test_nothing_leaves_the_paper(qtbot: QtBot, designer: DesignerDialog) -> None:
    drag(qtbot, designer, (30, 15), (-30, -30))
    assert (item(designer, "a").x, item(designer, "a").y) == (0, 0)


def test_a_handle_resizes(qtbot: QtBot, designer: DesignerDialog) -> None:
    designer.design.select(["b"])
    drag(qtbot, designer, (130, 50), (150, 60))
    field = item(designer, "b")
    assert (field.x, field.y) == (90, 40)
    assert (field.width, field.height) == pytest.approx((60, 20), abs=0.6)


def test_a_band_selects_what_lies_within(qtbot: QtBot, designer: DesignerDialog) -> None:
    drag(qtbot, designer, (5, 5), (140, 60))
    assert set(designer.design.keys) == {"a", "b"}


def test_lines_catch_what_is_dragged(qtbot: QtBot, designer: DesignerDialog) -> None:
    designer.canvas.snap = True
    drag(qtbot, designer, (30, 15), (110.6, 15))
    assert item(designer, "a").x == 90  # the left edge of the field below


def test_a_guide_is_dragged_out_and_catches(qtbot: QtBot, designer: DesignerDialog) -> None:
    ruler = designer.canvas._across
    qtbot.mousePress(ruler, LEFT, pos=QPoint(200, 10))
    qtbot.mouseMove(ruler, QPoint(200, 80))
    end = ruler.mapFrom(
        designer.canvas, designer.canvas.viewport().mapTo(designer.canvas, at(designer, 100, 70))
    )
    qtbot.mouseMove(ruler, end)
    qtbot.mouseRelease(ruler, LEFT, pos=end)
    assert designer.design.layout.guides_y == pytest.approx((70,), abs=0.6)
    designer.design.undo.undo()
    assert designer.design.layout.guides_y == ()


# -- keyboard --------------------------------------------------------------------------------


def test_arrows_nudge_and_the_run_is_one_step(qtbot: QtBot, designer: DesignerDialog) -> None:
    designer.design.select(["a"])
    sheet = designer.canvas
    for _ in range(3):
        qtbot.keyClick(sheet, Qt.Key.Key_Right)
    qtbot.keyClick(sheet, Qt.Key.Key_Down, ALT)
    assert (item(designer, "a").x, item(designer, "a").y) == (13, 10.1)
    qtbot.keyClick(sheet, Qt.Key.Key_Right, SHIFT)
    assert item(designer, "a").width == 41
    designer.design.undo.undo()
    designer.design.undo.undo()
    assert item(designer, "a") == text("a", 10, 10)


def test_copy_paste_duplicate_delete_and_back_to_the_start(
    qtbot: QtBot, designer: DesignerDialog
) -> None:
    start, sheet = designer.design.layout, designer.canvas
    designer.design.select(["a", "b"])
    qtbot.keyClick(sheet, Qt.Key.Key_C, CTRL)
    qtbot.keyClick(sheet, Qt.Key.Key_V, CTRL)
    assert [one.key for one in designer.design.layout.items] == ["a", "b", "c", "a_2", "b_2"]
    assert (item(designer, "a_2").x, item(designer, "a_2").y) == (14, 14)
    qtbot.keyClick(sheet, Qt.Key.Key_D, CTRL)
    assert len(designer.design.layout.items) == 7
    qtbot.keyClick(sheet, Qt.Key.Key_A, CTRL)
    qtbot.keyClick(sheet, Qt.Key.Key_Delete)
    assert not designer.design.layout.items
    while designer.design.undo.canUndo():
        designer.design.undo.undo()
    assert designer.design.layout == start
    while designer.design.undo.canRedo():
        designer.design.undo.redo()
    assert not designer.design.layout.items


def test_tab_goes_through_the_fields_in_reading_order(
    qtbot: QtBot, designer: DesignerDialog
) -> None:
    designer.canvas.setFocus()
    seen = []
    for _ in range(3):
        qtbot.keyClick(designer.canvas, Qt.Key.Key_Tab)
        seen.append(designer.design.keys)
    assert seen == [("a",), ("b",), ("c",)]


# -- arranging and properties ----------------------------------------------------------------


def test_fields_are_aligned_and_spread(designer: DesignerDialog) -> None:
    designer.design.select(["a", "b", "c"])
    designer.aligns[0].click()
    assert [one.x for one in designer.design.layout.items] == [10, 10, 10]
    designer.design.undo.undo()
    designer.spreads[0].click()
    assert [one.x for one in designer.design.layout.items] == [10, 80, 150]
    designer.design.select(["b"])
    designer.aligns[1].click()
    assert item(designer, "b").x == 80


def test_a_field_is_written_and_styled_beside_it(qtbot: QtBot, designer: DesignerDialog) -> None:
    designer.design.select(["a"])
    panel = designer.properties
    assert panel.text is not None
    panel.text.setPlainText("Tặng {xung_ho} {ten}")
    assert item(designer, "a").text == "Tặng {xung_ho} {ten}"
    panel._set("min_size", 20.0)
    field = item(designer, "a")
    assert (field.size, field.min_size) == (20.0, 20.0)
    designer.recipient.setCurrentIndex(1)
    designer._recipient_chosen()
    qtbot.waitUntil(lambda: "không vừa" in designer.told.text())


def test_the_paper_changes_and_what_stands_on_it_keeps_its_share(designer: DesignerDialog) -> None:
    designer.properties._resize(400, 200)
    assert (item(designer, "b").x, item(designer, "b").width) == (180, 80)
    designer.design.undo.undo()
    assert designer.design.layout.width == 200


def test_pictures_and_the_scan_of_the_stock(
    designer: DesignerDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Image.new("RGB", (40, 20), "red").save(tmp_path / "dau.png")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "dau.png"), ""))
    designer.add_picture()
    (picture,) = [one for one in designer.design.layout.items if isinstance(one, Picture)]
    assert (picture.width, picture.height) == (40, 20)
    designer.properties._change(background=picture.image)
    assert designer.canvas.background is not None
    (tmp_path / "dau.png").write_bytes(b"x")
    monkeypatch.setattr(
        "tdkt_desktop.ui.certificates.designer.properties.show_error", lambda *_: None
    )
    designer.add_picture()
    assert sum(isinstance(one, Picture) for one in designer.design.layout.items) == 1


# -- keeping ---------------------------------------------------------------------------------


def test_what_is_designed_is_kept_and_closing_asks(
    designer: DesignerDialog, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    designer.add_text()
    assert designer.windowTitle().endswith("*")
    monkeypatch.setattr(ASKED, lambda *_: None)
    designer.close()
    assert designer.isVisible()
    assert designer.keep()
    kept = layouts.all_layouts(session.database)[0]
    assert (kept.name, len(kept.items)) == ("Thử", 4)
    designer.design.select(["a"])
    designer.design.nudge(5, 0)
    assert designer.keep()
    assert (
        len([layout for layout in layouts.all_layouts(session.database) if layouts.is_own(layout)])
        == 1
    )
    designer.close()
    assert not designer.isVisible()


def test_layouts_are_copied_deleted_and_handed_on(
    qtbot: QtBot, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = LayoutsDialog(session, None)  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    assert not dialog.drop.isEnabled()
    dialog.duplicate()
    chosen = dialog.chosen()
    assert chosen is not None
    assert chosen.name.endswith("của cơ quan")
    file = tmp_path / "mau.toml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    dialog.export()
    dialog.take_in()
    names = [
        layout.name for layout in layouts.all_layouts(session.database) if layouts.is_own(layout)
    ]
    assert names == [chosen.name, f"{chosen.name} (2)"]
    dialog.delete()
    assert len(layouts.all_layouts(session.database)) == len(shipped_layouts()) + 1


def test_what_the_designer_shows_is_what_is_printed(qtbot: QtBot, session: Session) -> None:
    dialog = DesignerDialog(session, replace(GK, id="new", name="Khác"), None)
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(dialog.canvas.drawn):
        dialog.show()
    canvas, layout = dialog.canvas, dialog.design.layout
    layers_of = canvas.pictures
    scale = canvas.transform().m11() * canvas.devicePixelRatioF()
    printed = layers_of.rendered(dialog._draw(layout, True), layout, scale)
    shown = QImage(printed.size(), QImage.Format.Format_RGB32)
    meant = QImage(printed.size(), QImage.Format.Format_RGB32)
    for image, layers in ((shown, (layers_of.border, layers_of.items)), (meant, (printed,))):
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        for layer in layers:
            painter.drawImage(0, 0, layer)
        painter.end()
    pictures = [
        Image.frombuffer(
            "RGB",
            (one.width(), one.height()),
            bytes(one.constBits()),
            "raw",
            "BGRX",
            one.bytesPerLine(),
        )
        for one in (shown, meant)
    ]
    assert (
        max(ImageChops.difference(*pictures).tobytes()) <= 24
    )  # only where the edges of letters lie over the border's


# -- found by using it -----------------------------------------------------------------------


def test_undoing_past_a_save_still_saves_the_same_layout(
    designer: DesignerDialog, session: Session
) -> None:
    designer.design.select(["a"])
    designer.design.nudge(1, 0)
    assert designer.keep()
    designer.design.nudge(1, 0)
    designer.design.undo.undo()
    assert item(designer, "a").x == 11  # what was saved is a step of its own
    designer.design.undo.undo()
    assert designer.keep()
    own = [layout for layout in layouts.all_layouts(session.database) if layouts.is_own(layout)]
    assert [layout.fields[0].x for layout in own] == [10]


def test_what_is_being_typed_is_saved_too(qtbot: QtBot, designer: DesignerDialog) -> None:
    designer.design.select(["a"])
    boxes = designer.properties.findChildren(Millimetres)
    left = next(box for box in boxes if box.accessibleName() == "x")
    left.setFocus()
    left.selectAll()
    qtbot.keyClicks(left, "55,5")
    assert designer.keep()
    assert item(designer, "a").x == 55.5


@pytest.mark.parametrize("typed", ["44.4", "44,4"])
def test_a_comma_and_a_point_are_the_same(
    qtbot: QtBot, designer: DesignerDialog, typed: str
) -> None:
    designer.design.select(["a"])
    boxes = designer.properties.findChildren(Millimetres)
    left = next(box for box in boxes if box.accessibleName() == "x")
    left.setFocus()
    left.selectAll()
    qtbot.keyClicks(left, typed)
    qtbot.keyClick(left, Qt.Key.Key_Return)
    assert item(designer, "a").x == 44.4
    qtbot.keyClick(left, Qt.Key.Key_Z, CTRL)
    assert item(designer, "a").x == 10


def test_a_value_too_large_is_shown_as_it_was_taken(designer: DesignerDialog) -> None:
    designer.design.select(["a"])
    boxes = designer.properties.findChildren(Millimetres)
    left = next(box for box in boxes if box.accessibleName() == "x")
    left.setValue(500)
    assert (item(designer, "a").x, left.value()) == (160, 160)


def test_a_long_name_makes_no_wide_window(designer: DesignerDialog) -> None:
    wide = designer.minimumSizeHint().width()
    long = "Giấy khen của Chủ tịch Hội đồng thành viên " * 4
    designer.design.commit("Đổi tên", replace(designer.design.layout, name=long))
    assert designer.minimumSizeHint().width() <= wide
    assert long.strip() in designer.name.toolTip()


def test_esc_takes_back_a_drag(qtbot: QtBot, designer: DesignerDialog) -> None:
    view = designer.canvas.viewport()
    qtbot.mousePress(view, LEFT, pos=at(designer, 30, 15))
    qtbot.mouseMove(view, at(designer, 60, 40))
    qtbot.keyClick(designer.canvas, Qt.Key.Key_Delete)
    assert item(designer, "a").x > 20
    qtbot.keyClick(designer.canvas, Qt.Key.Key_Escape)
    qtbot.mouseMove(view, at(designer, 80, 40))
    qtbot.mouseRelease(view, LEFT, pos=at(designer, 80, 40))
    assert item(designer, "a") == text("a", 10, 10)
    assert not designer.design.undo.canUndo()


def test_a_frame_is_held_by_its_lines_only(qtbot: QtBot, designer: DesignerDialog) -> None:
    designer.add_frame()
    drag(qtbot, designer, (60, 30), (140, 60))
    assert designer.design.keys == ("b",)


def test_letters_keep_their_share_of_the_paper(designer: DesignerDialog) -> None:
    designer.design.resize_paper(420, 297)
    designer.design.resize_paper(93.06, 203.94)
    assert designer.keep()
    field = item(designer, "a")
    assert field.size < 14
    assert field.min_size <= field.size


def test_papers_tried_one_after_the_other_leave_letters_as_they_were(
    designer: DesignerDialog,
) -> None:
    before = designer.design.layout
    for size in ((100, 200), (297, 420), (420, 297), (200, 100)):
        designer.design.resize_paper(*size)
    assert [
        (one.size, one.min_size, one.x, one.width) for one in designer.design.layout.fields
    ] == [
        pytest.approx((one.size, one.min_size, one.x, one.width), abs=0.2) for one in before.fields
    ]


def test_on_narrow_paper_nothing_stands_on_the_border(session: Session, qtbot: QtBot) -> None:
    layout = next(one for one in shipped_layouts() if one.id == "giay-khen")
    dialog = DesignerDialog(session, layout, None)
    qtbot.addWidget(dialog)
    dialog.design.resize_paper(210, 297)
    room = inner(210, 297)
    for one in dialog.design.layout.fields:
        assert room <= one.x, one.key
        assert one.x + one.width <= 210 - room, one.key


def test_pasting_again_lies_beside_and_f6_goes_to_the_fields(
    qtbot: QtBot, designer: DesignerDialog
) -> None:
    designer.design.select(["a"])
    copied = designer.design.copied()
    for _ in range(3):
        designer.design.paste(copied)
    places = [(one.x, one.y) for one in designer.design.layout.items]
    assert len(set(places)) == len(places)
    assert not designer.design.paste("chữ thường")
    designer.canvas.setFocus()
    qtbot.wait(20)  # the fields of what was pasted come first
    qtbot.keyClick(designer.canvas, Qt.Key.Key_F6)
    typing = designer.focusWidget()
    assert designer.properties.isAncestorOf(typing)
    qtbot.keyClick(typing, Qt.Key.Key_F6)
    assert designer.focusWidget() is designer.canvas


def test_the_agencys_emblem_takes_the_place_of_the_star(
    designer: DesignerDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Image.new("RGB", (20, 20), "red").save(tmp_path / "quoc-huy.png")
    monkeypatch.setattr(
        QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "quoc-huy.png"), "")
    )
    properties = designer.properties
    properties._change(border="fret")
    designer.design.select([])
    QApplication.processEvents()
    (tick,) = [
        one for one in properties.findChildren(QCheckBox) if one.text() == "Ngôi sao ở trên"
    ]
    (choose,) = [
        one for one in properties.findChildren(QPushButton) if one.text().startswith("Quốc huy")
    ]
    assert tick.isChecked()
    click(tick, QPoint(8, tick.height() // 2))
    assert designer.design.layout.starless
    designer.design.undo.undo()
    assert not designer.design.layout.starless
    click(choose)
    layout = designer.design.layout
    emblem = layout.items[-1]
    assert isinstance(emblem, Picture)
    left, top, side = crest(layout.width, layout.height)
    assert (emblem.x, emblem.y, emblem.width) == pytest.approx((left, top, side), abs=0.1)
    assert layout.starless
    assert not tick.isChecked()
    assert layout_from(layout_data(layout), layout.id, "") == layout
