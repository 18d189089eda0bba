"""The pictures of the guide, taken on the way they show: they cannot age without this failing.

``GOLDEN=write pytest tests/journeys/test_guide.py`` takes them anew.
"""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tdkt_desktop.operations.safekeeping.copies import Keeper
from tdkt_desktop.ui.awards.awards_page import AwardsPage
from tdkt_desktop.ui.certificates.certificates_dialog import CertificatesDialog
from tdkt_desktop.ui.importing.import_dialog import ImportDialog
from tdkt_desktop.ui.rounds.round_dialog import RoundDialog
from tdkt_desktop.ui.rounds.rounds_page import RoundsPage
from tdkt_desktop.ui.safekeeping.health_page import HealthPage
from tdkt_desktop.ui.shell.main_window import MainWindow
from tdkt_desktop.ui.shell.pictures import settle
from tests.journeys.counting import Officer
from tests.papers import decision
from tests.ui.hands import answering
from tests.workbooks import workbook

CTRL = Qt.KeyboardModifier.ControlModifier
FOLDER = Path(__file__).resolve().parents[2] / "docs" / "huong-dan"
SIZE = (1100, 640)
_SMALL = 4
_TOLD_APART, _MOST = 40, 0.02
"""How much a point may differ, and how many points: a date of today is a few of them."""

STAFF = (
    ("STT", "Họ và tên", "Ngày sinh", "Giới tính", "Chức vụ", "Đơn vị", "Xếp loại 2025"),
    (1, "Trần Thị Mẫu", "01/02/1980", "Nữ", "Chuyên viên", "Văn phòng", "HTXSNV"),
    (2, "Lê Văn Thử", "03/04/1985", "Nam", "Kế toán", "Văn phòng", "HTTNV"),
    (3, "Nguyễn Thị Ngọc Ánh", "12/09/1979", "Nữ", "Trưởng phòng", "Phòng Tổ chức", "HTXSNV"),
    (4, "Phạm Quốc Dũng", "25/11/1988", "Nam", "Chuyên viên", "Phòng Tổ chức", "HTTNV"),
    (5, "Hoàng Thị Kim Oanh", "07/06/1991", "Nữ", "Chuyên viên", "Phòng Thủy lợi", "HTTNV"),
    (6, "Đặng Văn Hưng", "30/01/1983", "Nam", "Phó Trưởng phòng", "Phòng Thủy lợi", "HTTNV"),
    (7, "Vũ Thị Hà", "19/08/1990", "Nữ", "Văn thư", "Văn phòng", "HTNV"),
    (8, "Bùi Đức Long", "02/12/1986", "Nam", "Chuyên viên", "Phòng Kế hoạch", "HTTNV"),
)
GIVEN = (
    "Bà Trần Thị Mẫu, Chuyên viên, Văn phòng",
    "Ông Phạm Quốc Dũng, Chuyên viên, Phòng Tổ chức",
    "Bà Hoàng Thị Kim Oanh, Chuyên viên, Phòng Thủy lợi",
)


def keep(name: str, shown: QWidget) -> None:
    """Compare what is shown with the guide's picture, or write that."""
    settle(shown)
    picture, path = shown.grab().toImage(), FOLDER / f"{name}.png"
    if os.environ.get("GOLDEN") == "write":
        assert picture.save(str(path))
    if sys.platform == "win32":
        return  # letters are drawn by another hand there
    kept = QImage(str(path))
    assert kept.size() == picture.size(), name
    differing = sum(
        abs(one - other) > _TOLD_APART
        for one, other in zip(_grey(kept), _grey(picture), strict=True)
    )
    assert differing <= _MOST * len(_grey(kept)), f"{name}.png shows what is no more"


def _grey(picture: QImage) -> bytes:
    small = picture.scaledToWidth(
        picture.width() // _SMALL // 4 * 4, Qt.TransformationMode.SmoothTransformation
    )
    grey = small.convertToFormat(QImage.Format.Format_Grayscale8)
    return bytes(grey.constBits())  # a name of its own: the bits go with the picture


def dialog_of(window: MainWindow, kind: type[QDialog]) -> Callable[[], QDialog | None]:
    return lambda: next((one for one in window.findChildren(kind) if one.isVisible()), None)


def shown(officer: Officer, window: MainWindow, kind: type[QDialog]) -> QDialog:
    """Return a dialog once it stands."""
    found = dialog_of(window, kind)
    officer.wait(lambda: found() is not None and not window.session.runner.busy)
    dialog = found()
    assert dialog is not None
    dialog.resize(*SIZE)
    return dialog


def test_the_guide_shows_the_way_as_it_is(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    officer, source = Officer(qtbot), [tmp_path / "danh-sach-can-bo.xlsx"]
    window.session.database.before_writing = Keeper(window.session.database.path)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_, **__: ([str(source[0])], ""))
    window.resize(*SIZE)
    window.activateWindow()
    officer.wait(window.isActiveWindow)

    workbook(source[0], STAFF)
    officer.press(Qt.Key.Key_I, CTRL, on=window)
    importing = shown(officer, window, ImportDialog)
    assert isinstance(importing, ImportDialog)
    keep("nhap-danh-sach", importing)
    officer.click(importing.save)
    officer.wait(lambda: dialog_of(window, ImportDialog)() is None)

    source[0] = decision(tmp_path / "quyet-dinh.docx", "Lao động tiên tiến", GIVEN, year=2024)
    officer.press(Qt.Key.Key_I, CTRL, on=window)
    importing = shown(officer, window, ImportDialog)
    assert isinstance(importing, ImportDialog)
    keep("nhap-quyet-dinh", importing)
    officer.click(importing.save)
    officer.wait(lambda: dialog_of(window, ImportDialog)() is None)

    def open_round(dialog: QDialog) -> None:
        assert isinstance(dialog, RoundDialog)
        officer.write(dialog.year.lineEdit(), "2025")
        officer.choose(dialog.origin, "eligible")
        officer.tick("Lao động tiên tiến", dialog.kinds)
        officer.press(Qt.Key.Key_Return, CTRL)

    officer.press(Qt.Key.Key_6, CTRL, on=window)
    rounds = window.page()
    assert isinstance(rounds, RoundsPage)
    with answering(open_round):
        officer.click_on("Mở đợt xét", rounds)
    keep("mo-dot-xet", window)

    officer.press(Qt.Key.Key_4, CTRL, on=window)
    awards = window.page()
    assert isinstance(awards, AwardsPage)
    awards.table.setFocus()
    officer.press(Qt.Key.Key_A, CTRL)
    officer.press(Qt.Key.Key_P, CTRL)
    certificates = shown(officer, window, CertificatesDialog)
    keep("in-giay-khen", certificates)
    certificates.close()

    health = window.go_to("health")
    assert isinstance(health, HealthPage)
    officer.click(health.keep)
    officer.wait(lambda: not window.session.runner.busy)
    keep("sao-luu", window)
