"""The law's open questions and the agency's regulation, asked for and handed on, by hand."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton

from tdkt_desktop.operations.law import regulation, shipped
from tdkt_desktop.ui.eligibility.law_settings import LawSettings
from tdkt_desktop.ui.eligibility.regulation_dialogs import DeadlineDialog, QuotaDialog, RuleDialog
from tdkt_desktop.ui.kit.session import Session
from tdkt_desktop.ui.shell.main_window import MainWindow
from tdkt_desktop.ui.shell.settings_page import SettingsPage
from tests.conftest import Boxes
from tests.ui.hands import Key, answering, choose, clear_and_type, click, press


@pytest.fixture
def law(window: MainWindow) -> LawSettings:
    page = window.go_to("settings")
    assert isinstance(page, SettingsPage)
    click(page.chips[1])
    return page.law


def entries(law: LawSettings, table: str) -> list[dict[str, object]]:
    return list(regulation.tables_of(law.session.database).get(table, ()))


def line(law: LawSettings, words: str) -> QPushButton:
    buttons = law.findChildren(QPushButton)
    return next(one for one in buttons if words in one.text() and one.isVisible())


def test_since_when_records_are_whole(window: MainWindow, law: LawSettings) -> None:
    clear_and_type(law.since, "nam nao")
    press(Key.Key_Return)
    assert "nam nao" in window.status.told.text()
    clear_and_type(law.since, "2019")
    press(Key.Key_Return)
    assert shipped.standing(window.session.database).complete_since == 2019
    clear_and_type(law.since, "")
    press(Key.Key_Return)
    assert shipped.standing(window.session.database).complete_since is None


def test_a_quota_is_asked_for_corrected_and_dropped(law: LawSettings) -> None:
    def percent(dialog: QuotaDialog) -> None:
        choose(dialog.kind, "CSTDCS")
        choose(dialog.of, "LDTT")
        clear_and_type(dialog.most.lineEdit(), "15")
        clear_and_type(dialog.basis, "Dieu 5")
        click(dialog.ok)

    with answering(percent):
        click(law.add_quota)
    assert [one["max_pct"] for one in entries(law, "quota")] == [15]

    def count(dialog: QuotaDialog) -> None:
        choose(dialog.way, "max_count")
        assert not dialog.of.isVisible()
        clear_and_type(dialog.most.lineEdit(), "3")
        click(dialog.ok)

    with answering(count):
        click(line(law, "không quá 15% số LĐTT"))
    assert [one["max_count"] for one in entries(law, "quota")] == [3]
    away = next(
        one for one in law.findChildren(QPushButton) if one.accessibleName().startswith("Bỏ “")
    )
    click(away)
    assert entries(law, "quota") == []


def test_a_deadline_says_what_is_wrong(law: LawSettings) -> None:
    def fill(dialog: DeadlineDialog) -> None:
        click(dialog.ok)
        assert dialog.wrong.text() == "Hãy ghi việc phải xong."
        clear_and_type(dialog.fact, "Nop ho so")
        for wrong in ("31/2", "mai", ""):
            clear_and_type(dialog.day, wrong)
            click(dialog.ok)
            assert "ví dụ 10/12" in dialog.wrong.text()
        clear_and_type(dialog.day, "5.11")
        click(dialog.ok)

    with answering(fill):
        click(law.add_deadline)
    (entry,) = entries(law, "deadline")
    assert (entry["fact"], entry["month_day"]) == ("Nop ho so", "11-05")
    assert line(law, "hạn 05/11 hằng năm") or line(law, "hạn 5/11")


def test_a_condition_is_asked_for_as_its_kind_wants(law: LawSettings) -> None:
    def fill(dialog: RuleDialog) -> None:
        click(dialog.ok)
        assert "điều, khoản" in dialog.wrong.text()
        clear_and_type(dialog.basis, "Dieu 7")
        choose(dialog.kind, "TTLDTT")
        assert dialog.subject.currentData() == "TAP_THE"
        choose(dialog.what, "attest")
        click(dialog.ok)
        assert "xác nhận" in dialog.wrong.text()
        choose(dialog.kind, "CSTDCS")
        choose(dialog.what, "attest")
        (field,) = (one for _, one in dialog._fields.values())
        assert isinstance(field, QLineEdit)
        clear_and_type(field, "Khong di muon")
        click(dialog.ok)

    with answering(fill):
        click(law.add_rule)
    (entry,) = entries(law, "rule")
    assert entry["condition"] == {"attest": "Khong di muon"}
    with answering(lambda _: press(Key.Key_Escape)):
        click(line(law, "Hội đồng xác nhận: Khong di muon"))


def test_its_head_is_written_where_it_stands(law: LawSettings, session: Session) -> None:
    clear_and_type(law.name, "Quy che")
    press(Key.Key_Return)
    clear_and_type(law.document, "1/QD")
    press(Key.Key_Return)
    head = regulation.tables_of(session.database)["overlay"]
    assert (head["name"], head["document"]) == ("Quy che", "1/QD")


def test_it_is_handed_on_and_taken_over(
    window: MainWindow,
    law: LawSettings,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    message_boxes: Boxes,
) -> None:
    assert not law.hand_over.isEnabled()
    click(law.example)
    assert not law.example.isVisible()
    out = tmp_path / "quy-che.toml"
    click(law.hand_over)  # given up
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(out), ""))
    click(law.hand_over)
    assert "Đã xuất quy chế" in window.status.told.text()
    nowhere = tmp_path / "không có" / "a.toml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(nowhere), ""))
    click(law.hand_over)
    assert "a.toml" in window.status.told.text()
    click(law.take)  # given up
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(out), ""))
    click(law.take)
    out.write_text("đây không phải quy chế", encoding="utf-8")
    click(law.take)
    assert message_boxes.pop()
    assert entries(law, "rule")
