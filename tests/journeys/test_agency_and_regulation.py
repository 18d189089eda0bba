"""The agency sets itself and its regulation up, and next year's verdicts follow it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QPushButton
from pytestqt.qtbot import QtBot

from tdkt_desktop.domain.eligibility.verdicts import Outcome
from tdkt_desktop.operations.law import regulation
from tdkt_desktop.storage.settings import Settings
from tdkt_desktop.ui.eligibility.eligible_page import EligiblePage
from tdkt_desktop.ui.eligibility.regulation_dialogs import QuotaDialog, RuleDialog
from tdkt_desktop.ui.shell.main_window import MainWindow
from tdkt_desktop.ui.shell.settings_page import SettingsPage
from tests.journeys.counting import Officer
from tests.operations.rounds.season import NAMES, YEAR, make_season
from tests.ui.hands import answering

CTRL = Qt.KeyboardModifier.ControlModifier


def test_an_own_condition_is_written_and_judged_by(window: MainWindow, qtbot: QtBot) -> None:
    database = window.session.database
    make_season(database)
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    officer = Officer(qtbot)

    officer.find("thiet lap", window)
    settings = window.page()
    assert isinstance(settings, SettingsPage)
    for key, text in (("place", "Hai Duong"), ("signer", "Vo Chu"), ("symbol", "STN")):
        officer.write(settings._fields[key], text)
        officer.press(Qt.Key.Key_Return)
    agency = Settings(database).agency()
    assert (agency.place, agency.signer, agency.symbol) == ("Hai Duong", "Vo Chu", "STN")

    officer.click(settings.chips[1])
    law = settings.law
    officer.write(law.name, "Quy che cua So")
    officer.press(Qt.Key.Key_Return)

    def condition(dialog: QDialog) -> None:
        assert isinstance(dialog, RuleDialog)
        officer.choose(dialog.kind, "LDTT")
        officer.choose(dialog.what, "initiative")
        officer.write(dialog.basis, "Dieu 7 quy che")
        officer.press(Qt.Key.Key_Return, CTRL)

    def quota(dialog: QDialog) -> None:
        assert isinstance(dialog, QuotaDialog)
        officer.choose(dialog.kind, "CSTDCS")
        officer.choose(dialog.of, "LDTT")
        officer.write(dialog.most.lineEdit(), "15")
        officer.write(dialog.basis, "Dieu 8 quy che")
        officer.press(Qt.Key.Key_Return, CTRL)

    with answering(condition):
        officer.click(law.add_rule)
    with answering(quota):
        officer.click(law.add_quota)
    written = regulation.tables_of(database)
    assert [one["condition"] for one in written["rule"]] == [
        {"initiative": {"scope": "CO_SO", "count": 1}}
    ]
    assert [one["max_pct"] for one in written["quota"]] == [15]

    officer.press(Qt.Key.Key_5, CTRL, on=window)
    judged = window.page()
    assert isinstance(judged, EligiblePage)
    officer.choose(judged.kind, "LDTT")
    officer.write(judged.year.lineEdit(), str(YEAR))
    officer.press(Qt.Key.Key_Return)
    officer.click(judged.groups.everything)
    assert len(judged.table._records.ids) == len(NAMES)
    assert not [one for one in judged._candidates if one.group == Outcome.ELIGIBLE]

    officer.press(Qt.Key.Key_Comma, CTRL, on=window)
    officer.click(next(one for one in law.findChildren(QPushButton) if _lifts(one)))
    officer.press(Qt.Key.Key_5, CTRL, on=window)
    assert {one.group for one in judged._candidates} == {Outcome.ELIGIBLE}
    officer.press(Qt.Key.Key_Z, CTRL, on=window)
    assert not [one for one in judged._candidates if one.group == Outcome.ELIGIBLE]
    print(f"an own condition written and judged by: {officer.tell()}")  # noqa: T201 - read by hand


def _lifts(push_button: QPushButton) -> bool:
    return push_button.accessibleName().startswith("Bỏ “") and "sáng kiến" in (
        push_button.accessibleName()
    )
