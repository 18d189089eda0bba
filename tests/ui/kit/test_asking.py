"""Where something is written: under the name typed, with its ending, over nothing unasked."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from tdkt_desktop.ui.kit import asking
from tdkt_desktop.ui.kit.asking import ask_where
from tests.conftest import Boxes

KINDS = "Excel (*.xlsx);;PDF (*.pdf)"


@pytest.mark.parametrize(
    ("typed", "chosen", "expected"),
    [
        ("danh sach.xlsx", "Excel (*.xlsx)", "danh sach.xlsx"),
        ("danh sach.PDF", "Excel (*.xlsx)", "danh sach.PDF"),
        ("danh sach", "Excel (*.xlsx)", "danh sach.xlsx"),
        ("danh sach", "PDF (*.pdf)", "danh sach.pdf"),
        ("danh sach", "", "danh sach.xlsx"),
        ("khen thuong 12.2025", "PDF (*.pdf)", "khen thuong 12.2025.pdf"),
        ("", "", None),
    ],
)
def test_the_ending_is_that_of_the_kind_chosen(
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    typed: str,
    chosen: str,
    expected: str | None,
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    name = str(tmp_path / typed) if typed else ""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (name, chosen))
    path = ask_where(window, "Xuất", tmp_path / "a.xlsx", KINDS)
    assert path == (None if expected is None else tmp_path / expected)


def test_what_gets_an_ending_writes_over_nothing_unasked(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, message_boxes: Boxes
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    (tmp_path / "a.xlsx").write_text("có sẵn", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "a"), ""))
    assert ask_where(window, "Xuất", tmp_path, KINDS) is None
    assert message_boxes.pop() == "Đã có tệp “a.xlsx”. Ghi đè lên nó?"
    message_boxes.answer(QMessageBox.StandardButton.Yes)
    assert ask_where(window, "Xuất", tmp_path, KINDS) == tmp_path / "a.xlsx"
    message_boxes.pop()


def test_a_file_open_in_excel_is_told_of_before_anything_is_made(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, message_boxes: Boxes
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    (tmp_path / "a.xlsx").write_text("đang mở", encoding="utf-8")
    offered = list[str]()

    def name(*arguments: object) -> tuple[str, str]:
        offered.append(Path(str(arguments[2])).name)
        return str(tmp_path / offered[-1]), "Excel (*.xlsx)"

    held = [True, True, False]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", name)
    monkeypatch.setattr(asking, "is_held", lambda path: path.name == "a.xlsx" and held.pop(0))
    choice = QMessageBox.StandardButton
    message_boxes.answer(choice.Retry, choice.Open)
    assert ask_where(window, "Xuất", tmp_path / "a.xlsx", KINDS) == tmp_path / "a (2).xlsx"
    assert offered == ["a.xlsx", "a (2).xlsx"]
    assert [box.partition(":")[0] for box in message_boxes] == ["“a.xlsx” không ghi được"] * 2
    message_boxes.clear()
    held[:] = [True]
    message_boxes.answer(choice.Cancel)
    assert ask_where(window, "Xuất", tmp_path / "a.xlsx", KINDS) is None
    message_boxes.clear()
