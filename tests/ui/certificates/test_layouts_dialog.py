"""The layouts there are: copied, renamed, deleted, handed on, by key and mouse."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tdkt_desktop.documents.layouts import Layout
from tdkt_desktop.operations.certificates import layouts
from tdkt_desktop.ui.certificates.designer.designer_dialog import DesignerDialog
from tdkt_desktop.ui.certificates.layouts_dialog import LayoutsDialog
from tdkt_desktop.ui.kit.form_dialog import FormDialog
from tdkt_desktop.ui.shell.main_window import MainWindow
from tests.conftest import Boxes
from tests.ui.hands import Key, answering, clear_and_type, click, line_of, press

pytestmark = pytest.mark.usefixtures("nothing_is_asked")


@pytest.fixture
def dialog(qtbot: QtBot, window: MainWindow) -> LayoutsDialog:
    made = LayoutsDialog(window.session, window)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def own(dialog: LayoutsDialog) -> list[Layout]:
    every = layouts.all_layouts(dialog._session.database)
    return [layout for layout in every if layouts.is_own(layout)]


def chosen(dialog: LayoutsDialog) -> Layout:
    layout = dialog.chosen()
    assert layout is not None
    return layout


def test_what_ships_is_copied_not_changed(dialog: LayoutsDialog) -> None:
    assert not dialog.drop.isEnabled()
    assert not dialog.name.isEnabled()
    dialog.list.setFocus()
    press(Key.Key_F2, Key.Key_Delete)
    assert own(dialog) == []
    first = chosen(dialog)
    click(dialog.copy)
    (copy,) = own(dialog)
    assert copy.name == f"{first.name} của cơ quan"
    assert chosen(dialog) == copy
    click(dialog.copy)
    assert [one.name for one in own(dialog)] == [copy.name, f"{copy.name} (2)"]


def test_an_own_one_is_renamed_and_deleted_by_keys(
    dialog: LayoutsDialog, message_boxes: Boxes
) -> None:
    click(dialog.copy)
    click(dialog.copy)

    def rename(form: FormDialog) -> None:
        clear_and_type(line_of(form), "Mau moi")
        click(form.ok)

    dialog.list.setFocus()
    with answering(rename):
        press(Key.Key_F2)
    assert "Mau moi" in [one.name for one in own(dialog)]
    with answering(lambda _: press(Key.Key_Escape)):
        click(dialog.name)
    dialog.list.setFocus()
    press(Key.Key_Delete)
    assert len(own(dialog)) == 1
    assert message_boxes == []


def test_one_that_ships_is_designed_as_a_copy(dialog: LayoutsDialog, qtbot: QtBot) -> None:
    click(dialog.edit)
    (designer,) = dialog.findChildren(DesignerDialog)
    assert designer.design.layout.name == f"{chosen(dialog).name} của cơ quan"
    assert own(dialog) == []
    with qtbot.waitSignal(designer.destroyed):
        designer.close()
    click(dialog.copy)
    click(dialog.edit)
    (designer,) = dialog.findChildren(DesignerDialog)
    assert designer.design.layout == own(dialog)[0]
    with qtbot.waitSignal(designer.destroyed):
        designer.close()


def test_one_is_handed_on_and_taken_in(
    dialog: LayoutsDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, message_boxes: Boxes
) -> None:
    click(dialog.out)  # given up: nothing is written
    click(dialog.bring)
    file = tmp_path / "mau.toml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    click(dialog.bring)
    assert "mau.toml" in message_boxes.pop()
    name = chosen(dialog).name
    click(dialog.out)
    click(dialog.bring)
    assert [one.name for one in own(dialog)] == [f"{name} (2)"]
    assert chosen(dialog) == own(dialog)[0]
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "không có" / "a.toml"), "")
    )
    click(dialog.out)
    assert "a.toml" in message_boxes.pop()
