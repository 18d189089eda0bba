"""Who is eligible, as the officer sees it: the page, the person beside, the settings."""

from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLayout, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tdkt_desktop.domain.awards.conduct import NewAbsence, NewDiscipline
from tdkt_desktop.domain.awards.initiatives import NewAuthor, NewInitiative
from tdkt_desktop.domain.ids import PersonId
from tdkt_desktop.operations.awards import initiatives, ratings
from tdkt_desktop.operations.awards.recording import Recording, record
from tdkt_desktop.operations.law import regulation, shipped
from tdkt_desktop.operations.people import conduct, units
from tdkt_desktop.operations.people.people import add_person
from tdkt_desktop.storage.conduct import Attestations, Conduct
from tdkt_desktop.storage.initiatives import Initiatives
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.ui.awards.awards_page import AwardsPage
from tdkt_desktop.ui.awards.initiatives_page import InitiativesPage
from tdkt_desktop.ui.awards.record_dialog import RecordDialog
from tdkt_desktop.ui.eligibility.eligible_page import EligiblePage
from tdkt_desktop.ui.eligibility.regulation_dialogs import DeadlineDialog, QuotaDialog, RuleDialog
from tdkt_desktop.ui.people.conduct_section import AbsenceDialog, DisciplineDialog
from tdkt_desktop.ui.people.people_page import PeoplePage
from tdkt_desktop.ui.people.units_page import UnitsPage
from tdkt_desktop.ui.shell.main_window import MainWindow
from tdkt_desktop.ui.shell.settings_page import SettingsPage
from tests.ui.hands import click


@pytest.fixture
def people(window: MainWindow) -> list[PersonId]:
    """Bình may be put forward for more; Cường is rated low; Dung is not rated."""
    database = window.session.database
    unit, _ = units.add_unit(database, "Văn phòng")
    made = [
        add_person(database, {"name": name, "birth_date": "1980"}, unit)[0]
        for name in ("Trần Bình", "Lê Cường", "Phạm Dung")
    ]
    ratings.rate(database, made[:1], 2026, "HTXS")
    ratings.rate(database, made[1:2], 2026, "HT")
    kinds = {kind.code: kind for kind in Kinds(database).all()}
    for year in (2024, 2025):
        record(database, Recording(kind=kinds["CSTDCS"], year=year, people=(made[0],)))
    return made


def inside(layout: QLayout) -> list[QWidget]:
    """Return the widgets of a layout, those of layouts in it among them."""
    widgets = list[QWidget]()
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is not None and (widget := item.widget()) is not None:
            widgets.append(widget)
        elif item is not None and (inner := item.layout()) is not None:
            widgets += inside(inner)
    return widgets


def page_of(window: MainWindow, kind: str) -> EligiblePage:
    page = window.go_to("eligible")
    assert isinstance(page, EligiblePage)
    page._stale = True
    page.read_now()
    choose(page, kind)
    return page


def choose(page: EligiblePage, kind: str) -> None:
    page.kind.setCurrentIndex(page.kind.findData(kind))
    page.kind.activated.emit(page.kind.currentIndex())


def cells(page: EligiblePage) -> list[list[str]]:
    model = page.table.model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_everybody_is_listed_the_nearest_first(window: MainWindow, people: list[PersonId]) -> None:
    assert people
    page = page_of(window, "CSTDCS")
    assert [(row[0], row[2]) for row in cells(page)] == [
        ("Trần Bình", "✓ Đủ điều kiện"),
        ("Phạm Dung", "? Chưa đủ dữ liệu"),
        ("Lê Cường", "✗ Chưa đủ điều kiện"),
    ]
    assert page.groups.boxes["eligible"].text() == "Đủ điều kiện 1"
    click(page.groups.boxes["eligible"])
    click(page.groups.boxes["unknown"])
    assert len(cells(page)) == 2
    page.search.setText("dung")
    page.search.searched.emit("dung")
    assert [row[0] for row in cells(page)] == ["Phạm Dung"]
    assert "2026" in cells(page)[0][3]


def test_what_is_one_step_away_says_what_and_when(
    window: MainWindow, people: list[PersonId]
) -> None:
    initiatives.add_initiative(
        window.session.database,
        NewInitiative(title="Cải tiến", year=2025, scope="BO_TINH"),
        [NewAuthor(person=people[0])],
    )
    page = page_of(window, "CSTD_BO_TINH")
    first = cells(page)[0]
    assert first[2:] == ["→ Còn thiếu 1 điều kiện", "còn thiếu CSTĐCS năm 2026", "2027"]
    assert "sớm nhất: 2027" in page.pane.outcome.text()


def test_the_rules_are_those_of_the_day_of_the_dossier(
    window: MainWindow, people: list[PersonId], qtbot: QtBot
) -> None:
    assert people
    page = page_of(window, "CSTDCS")
    page.year.setValue(2023)
    page.year.editingFinished.emit()
    assert page.received.text() == "31/12/2023"
    page.received.setFocus()
    page.received.setText("10/01/2024")
    qtbot.keyClick(page.received, Qt.Key.Key_Return)
    assert page._assessment is not None
    assert page._assessment.day == "2024-01-10"
    page.received.setText("32/13/2024")
    qtbot.keyClick(page.received, Qt.Key.Key_Return)
    assert page._assessment.day == "2024-01-10"
    assert page.received.property("wrong") == "true"


def test_ticking_an_attestation_makes_all_selected_eligible_and_is_undone(
    window: MainWindow, people: list[PersonId]
) -> None:
    page = page_of(window, "CSTDCS")
    assert page.table.go_to(3)
    (box,) = [b for words, b in page.pane.view.boxes.items() if "chiến đấu" in words]
    ratings.rate(window.session.database, [people[1]], 2026, "HTT")
    page._stale = True
    page.read_now()
    choose(page, "CSTDCS")
    page.table.go_to_row([row[0] for row in cells(page)].index("Lê Cường"))
    (box,) = [b for words, b in page.pane.view.boxes.items() if "chiến đấu" in words]
    box.click()
    ticked = Attestations(window.session.database).ticked(2026, "CSTDCS", "CA_NHAN")
    assert list(ticked) == [people[1]]
    assert page.selected_people() == [people[1]]  # though the row moved up
    assert page.pane.name.text() == "Lê Cường"
    assert page.groups.boxes["eligible"].text() == "Đủ điều kiện 2"
    window.undo()
    assert page.groups.boxes["eligible"].text() == "Đủ điều kiện 1"


def test_units_are_listed_for_their_titles(window: MainWindow, people: list[PersonId]) -> None:
    assert people
    page = page_of(window, "TTLDTT")
    assert [row[0] for row in cells(page)] == ["Văn phòng"]
    assert page.selected_units() == [1]
    assert page.wanted_award() == ("TTLDTT", 2026)


def test_a_title_is_recorded_for_those_selected(
    window: MainWindow, people: list[PersonId]
) -> None:
    page = page_of(window, "CSTDCS")
    page.table.go_to_row(0)
    page.give.click()
    (dialog,) = window.findChildren(RecordDialog)
    assert dialog.kind.currentData() == "CSTDCS"
    assert list(dialog.people.chosen) == [people[0]]
    assert dialog.year.value() == 2026


def test_a_title_the_rules_do_not_support_is_warned_of_and_taken(
    window: MainWindow, people: list[PersonId], qtbot: QtBot
) -> None:
    dialog = RecordDialog(window.session, window, people=people[:2])
    qtbot.addWidget(dialog)
    dialog.propose("CSTD_BO_TINH", 2026)
    dialog.show()
    assert "chưa đủ điều kiện theo quy định" in dialog.warning.text()
    assert dialog.ok.isEnabled()
    dialog.type.setCurrentIndex(dialog.type.findData("CONG_TRANG"))
    wanted = dialog.recording()
    assert wanted is not None
    assert wanted.type == "CONG_TRANG"


def test_the_verdicts_are_exported_with_their_reasons(
    window: MainWindow,
    people: list[PersonId],
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert people
    page = page_of(window, "CSTDCS")
    out = tmp_path / "xet.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    with qtbot.waitSignal(window.session.said):
        page.export_act().run()
    texts = [str(c.value) for row in openpyxl.load_workbook(out).active.iter_rows() for c in row]
    assert any("Luật 2022 Đ23" in text for text in texts)


def test_many_people_are_looked_at_by_the_worker(
    window: MainWindow, people: list[PersonId], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert people
    monkeypatch.setattr("tdkt_desktop.ui.eligibility.eligible_page._MANY", 1)
    page = window.go_to("eligible")
    assert isinstance(page, EligiblePage)
    qtbot.waitUntil(lambda: page.table.model().rowCount() == 3)
    assert cells(page)[0][2]


# -- a person, a unit ---------------------------------------------------------------------


def test_a_person_shows_the_next_steps_and_opens_to_the_reasons(
    window: MainWindow, people: list[PersonId], qtbot: QtBot
) -> None:
    page = window.go_to("people")
    assert isinstance(page, PeoplePage)
    with qtbot.waitSignal(page.pane.steps.shown):
        page.open_record(people[0])
    lines = page.pane.steps.lines
    assert lines["CSTDCS"] == "đủ điều kiện"
    assert "còn thiếu CSTĐCS năm 2026" in lines["CSTD_BO_TINH"]
    assert lines["CSTD_BO_TINH"].startswith("sớm nhất 2027, ")
    assert "GK_SO" not in lines  # only judgement could tell
    line, view = inside(page.pane.steps._column)[:2]
    assert isinstance(line, QPushButton)
    assert view.isHidden()
    line.click()
    assert not view.isHidden()


def test_disciplines_and_absences_are_kept_beside_a_person(
    window: MainWindow, people: list[PersonId], qtbot: QtBot
) -> None:
    page = window.go_to("people")
    assert isinstance(page, PeoplePage)
    page.open_record(people[1])
    section, session = page.pane.conduct, window.session
    ask = DisciplineDialog(NewDiscipline(person=people[1], form="KHIEN_TRACH", date=""), section)
    qtbot.addWidget(ask)
    ask.check_with(lambda: session.changed.emit(ask.save(session, "Lê Cường")))
    ask.ok.click()
    assert "Hãy ghi ngày bắt đầu" in ask.wrong.text()
    ask.date.setText("10/3/2026")
    ask.until.setText("10/3/2025")
    ask.ok.click()
    assert "trước ngày bắt đầu" in ask.wrong.text()
    ask.until.setText("")
    ask.ok.click()
    away = AbsenceDialog(NewAbsence(person=people[1], kind="THAI_SAN", start=""), section)
    qtbot.addWidget(away)
    away.check_with(lambda: session.changed.emit(away.save(session, "Lê Cường")))
    away.date.setText("1/2/2026")
    away.ok.click()
    texts = [one.text() for one in inside(section._lines) if isinstance(one, QPushButton)]
    assert texts == ["10/03/2026   Khiển trách", "01/02/2026   Nghỉ thai sản"]
    (discipline,) = Conduct(session.database).disciplines(person=people[1])
    session.do(lambda db: conduct.delete_record(db, discipline, "Lê Cường"))
    assert section._lines.count() == 1


def test_a_unit_shows_its_next_steps(
    window: MainWindow, people: list[PersonId], qtbot: QtBot
) -> None:
    assert people
    page = window.go_to("units")
    assert isinstance(page, UnitsPage)
    with qtbot.waitSignal(page.pane.steps.shown):
        page.open_record(1)
    assert "TTLDTT" in page.pane.steps.lines


def test_an_award_shows_its_bonus_and_type(window: MainWindow, people: list[PersonId]) -> None:
    assert people
    page = window.go_to("awards")
    assert isinstance(page, AwardsPage)
    assert page.pane.bonus.text() == "2.340.000 đồng"
    assert "tạm tính" in page.pane.bonus_basis.text()
    page.pane.type.setCurrentIndex(page.pane.type.findData("CONG_TRANG"))
    page.pane.type.activated.emit(page.pane.type.currentIndex())
    assert page.pane.type.currentData() == "CONG_TRANG"


def test_uses_of_an_initiative_are_typed_beside_its_author(
    window: MainWindow, people: list[PersonId], qtbot: QtBot
) -> None:
    database = window.session.database
    initiatives.add_initiative(
        database,
        NewInitiative(title="Cải tiến", year=2025, scope="CO_SO"),
        [NewAuthor(person=people[0])],
    )
    page = window.go_to("initiatives")
    assert isinstance(page, InitiativesPage)
    field = inside(page.pane._authors)[-1]
    assert isinstance(field, QLineEdit)
    field.setFocus()
    field.setText("CSTĐCS 2025")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert [use.year for use in Initiatives(database).uses()] == [2025]
    assert page.pane.evidence.currentData() == "SANG_KIEN"


# -- settings -----------------------------------------------------------------------------


@pytest.fixture
def settings(window: MainWindow) -> SettingsPage:
    page = window.go_to("settings")
    assert isinstance(page, SettingsPage)
    page.chips[1].setChecked(True)
    return page


def test_readings_and_switches_are_kept_and_undone(
    window: MainWindow, settings: SettingsPage
) -> None:
    database = window.session.database
    assert settings.parts.currentIndex() == 1
    settings.law.checks["bk_require_extra_initiatives"].click()
    settings.law.checks["R-BK-CN-2017"].click()
    settings.law.rounding.click()
    box = settings.law.boxes["members_denominator"]
    box.setCurrentIndex(box.findData("rated"))
    box.activated.emit(box.currentIndex())
    kept = shipped.standing(database)
    assert dict(kept.options) == {
        "bk_require_extra_initiatives": False,
        "members_denominator": "rated",
    }
    assert dict(kept.switched) == {"R-BK-CN-2017": True}
    assert not shipped.rounds_bonuses(database)
    window.undo()
    window.undo()
    assert shipped.rounds_bonuses(database)
    assert settings.law.rounding.isChecked()


def test_the_first_complete_year_is_a_year(settings: SettingsPage, qtbot: QtBot) -> None:
    field = settings.law.since
    for text, wrong, since in (("2020", False, 2020), ("20", True, 2020), ("", False, None)):
        field.setFocus()
        field.setText(text)
        qtbot.keyClick(field, Qt.Key.Key_Return)
        assert (field.property("wrong") == "true") == wrong
        assert shipped.standing(settings.session.database).complete_since == since


def test_a_condition_is_asked_for_in_the_laws_vocabulary(
    settings: SettingsPage, qtbot: QtBot
) -> None:
    database = settings.session.database
    dialog = RuleDialog(database, {}, settings)
    qtbot.addWidget(dialog)
    dialog.kind.setCurrentIndex(dialog.kind.findData("CSTDCS"))
    dialog.what.setCurrentIndex(dialog.what.findData("initiative"))
    dialog.what.activated.emit(dialog.what.currentIndex())
    dialog.check_with(
        lambda: settings.session.changed.emit(
            regulation.put_entry(database, "rule", dialog.entry())
        )
    )
    dialog.ok.click()
    assert "điều, khoản" in dialog.wrong.text()
    dialog.basis.setText("Quy chế, Điều 5")
    dialog.ok.click()
    (rule,) = regulation.overlay(database).law.rules
    assert (rule.kinds, rule.tightens) == (("CSTDCS",), True)
    line = inside(settings.law._entries)[0]
    assert isinstance(line, QPushButton)
    assert line.text() == "CSTĐCS: 1 sáng kiến phạm vi Cơ sở"


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Return])
def test_from_the_search_box_the_keyboard_goes_on_to_the_list(
    window: MainWindow, qtbot: QtBot, people: list[PersonId], key: Qt.Key
) -> None:
    assert people
    page = page_of(window, "CSTDCS")
    page.search.setFocus()
    with qtbot.waitSignal(page.search.done):
        qtbot.keyClick(page.search, key)
    assert window.focusWidget() is page.table


@pytest.mark.parametrize(
    "what",
    [
        "rating",
        "rating_streak",
        "prior",
        "research",
        "no_discipline",
        "service",
        "collective_rating",
        "members_share",
        "members_exist",
        "members_none_disciplined",
        "attest",
    ],
)
def test_every_condition_of_the_form_is_understood(
    settings: SettingsPage, qtbot: QtBot, what: str
) -> None:
    database = settings.session.database
    dialog = RuleDialog(database, {"basis": "Điều 1"}, settings)
    qtbot.addWidget(dialog)
    if what.startswith(("collective_", "members_")):
        assert dialog.what.findData(what) == -1
        dialog.kind.setCurrentIndex(dialog.kind.findData("TTLDXS"))
        dialog.kind.activated.emit(dialog.kind.currentIndex())
    dialog.what.setCurrentIndex(dialog.what.findData(what))
    dialog.what.activated.emit(dialog.what.currentIndex())
    if what == "attest":
        field = dialog._fields["words"][1]
        assert isinstance(field, QLineEdit)
        field.setText("Đã tham gia phong trào")
    regulation.put_entry(database, "rule", dialog.entry())
    again = RuleDialog(database, regulation.tables_of(database)["rule"][0], settings)
    qtbot.addWidget(again)
    assert again.entry() == dialog.entry() | {"id": "QC-RULE-1"}


def test_quotas_and_deadlines_are_asked_for_too(settings: SettingsPage, qtbot: QtBot) -> None:
    database = settings.session.database
    quota, due = QuotaDialog(database, {}, settings), DeadlineDialog(database, {}, settings)
    qtbot.addWidget(quota)
    qtbot.addWidget(due)
    quota.kind.setCurrentIndex(quota.kind.findData("CSTDCS"))
    quota.of.setCurrentIndex(quota.of.findData("LDTT"))
    quota.most.setValue(30)
    regulation.put_entry(database, "quota", quota.entry())
    due.fact.setText("Nộp hồ sơ")
    due.day.setText("5/7")
    regulation.put_entry(database, "deadline", due.entry())
    own = regulation.overlay(database).law
    assert (own.quotas[0].max_pct, own.quotas[0].of) == (30, "LDTT")
    assert own.deadlines[0].month_day == "07-05"


def test_a_regulation_goes_out_and_comes_in(
    settings: SettingsPage,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    expect_box: Callable[[], str],
) -> None:
    panel, database = settings.law, settings.session.database
    panel.example.click()
    assert regulation.overlay(database).law.rules
    path = tmp_path / "quy-che.toml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    panel.hand_over.click()
    settings.session.do(lambda db: regulation.save_overlay(db, ""))
    assert not regulation.overlay(database).law.rules
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    panel.take.click()
    assert regulation.overlay(database).law.rules
    path.write_text("[[rule]]\nid = 'x'", encoding="utf-8")
    panel.take.click()
    assert "Quy chế có chỗ chưa đúng" in expect_box()
