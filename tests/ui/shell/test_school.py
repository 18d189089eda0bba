"""A school's officer sets its year, and every box of years speaks of school years."""

from tdkt_desktop.domain.awards.awards import AwardQuery
from tdkt_desktop.operations import history
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.settings import Settings
from tdkt_desktop.ui.awards.awards_page import AwardsPage
from tdkt_desktop.ui.awards.record_dialog import RecordDialog
from tdkt_desktop.ui.people.people_page import PeoplePage
from tdkt_desktop.ui.shell.main_window import MainWindow
from tdkt_desktop.ui.shell.settings_page import SettingsPage
from tests.ui.hands import CTRL, Key, answering, choose, clear_and_type, press, show_list


def test_the_year_is_set_and_awards_are_of_it(filled: MainWindow) -> None:
    page = filled.go_to("settings")
    assert isinstance(page, SettingsPage)
    database = filled.session.database
    choose(page.starts, 9)
    assert Settings(database).agency().year_starts == 9
    assert "Năm học 2026-2027" in filled.rail.year.text()

    def record(dialog: RecordDialog) -> None:
        choose(dialog.kind, "CSTDCS")
        dialog.year.setFocus()
        clear_and_type(dialog.year.lineEdit(), "2025")
        press(Key.Key_Tab)
        assert dialog.year.text() == "2025-2026"
        clear_and_type(dialog.number, "9/QD")
        clear_and_type(dialog.date, "30/7/2026")
        press(Key.Key_Return, held=CTRL)

    people = show_list(filled, "people", PeoplePage)
    with answering(record):
        press(Key.Key_G, held=CTRL)
    (found,) = Awards(database).find(AwardQuery(kind="CSTDCS", order="recipient"))
    assert found.award.years == "2025-2026"
    shown = [column.text(found) for column in filled.go_to("awards")._model.columns]  # type: ignore[attr-defined]
    assert "2025-2026" in shown
    awards = show_list(filled, "awards", AwardsPage)
    awards.open_record(found.award.id)
    year = awards.pane.year
    assert year.text() == "2025-2026"
    year.setFocus()
    for typed, then in (("2022-2023", "2022-2023"), ("2021", "2021-2022")):
        clear_and_type(year.lineEdit(), typed)
        press(Key.Key_Return)
        (moved,) = Awards(database).find(AwardQuery(kind="CSTDCS", order="recipient"))
        assert (moved.award.years, year.text()) == (then, then)
    for _ in range(4):
        filled.session.do(history.undo)
    assert "Năm thi đua 2026" in filled.rail.year.text()
    assert people.table.current_id() is not None
