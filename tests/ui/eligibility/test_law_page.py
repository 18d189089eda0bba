"""The page of the law: what judges a day, confirmed, put right, taken in, by keys and mouse."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QLineEdit, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from tdkt_desktop.operations.law import amending
from tdkt_desktop.ui.eligibility.law_dialogs import AmendDialog, ConfirmDialog, PackageDialog
from tdkt_desktop.ui.eligibility.law_page import LawPage
from tdkt_desktop.ui.shell.main_window import MainWindow
from tests.ui.hands import (
    CTRL,
    answering,
    clear_and_type,
    click,
    operations,
    press,
    show_list,
    type_text,
)

OLD = "R-LDTT-2024"
PACKAGE = f"""
[package]
name = "Luật mới"
document = "06/2026/QH16"
[[end]]
id = "{OLD}"
until = "2026-09-30"
"""


@pytest.fixture
def page(window: MainWindow) -> LawPage:
    found = show_list(window, "law", LawPage)
    clear_and_type(found.day, "01/11/2026")
    press(Qt.Key.Key_Return)
    return found


def go_to(page: LawPage, key: str) -> None:
    number = next(n for n, row in page._found.items() if row.key == key)
    assert page.table.go_to(number)
    page.table.setFocus()


def typed(dialog: QDialog, *texts: str) -> None:
    """Type into the fields of a form one after the other, and press its button."""
    fields = [one for one in dialog.findChildren(QLineEdit) if one.isVisible()]
    for field, text in zip(fields, texts, strict=False):
        if text:
            clear_and_type(field, text)
    (accept,) = (
        one for one in dialog.findChildren(QPushButton) if one.property("role") == "primary"
    )
    click(accept)


def test_looking_at_the_law_writes_nothing(page: LawPage, window: MainWindow) -> None:
    before = operations(window.session.database)
    for one in page.chips.values():
        click(one)
    page.table.setFocus()
    press(Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_End, held=CTRL)
    press(Qt.Key.Key_Return)
    assert operations(window.session.database) == before


def test_the_day_says_which_law_judges(page: LawPage) -> None:
    assert any(row.key == "R-LDTT-2024" for row in page._found.values())
    assert "06/2022/QH15" in page.documents.text()
    clear_and_type(page.day, "01/06/2018")
    press(Qt.Key.Key_Return)
    assert all(row.key != "R-LDTT-2024" for row in page._found.values())
    assert "15/2003/QH11" in page.documents.text()


def test_search_finds_by_article_and_title(page: LawPage) -> None:
    page.search.setFocus()
    type_text("ldtt")
    page._show()
    assert {"LDTT"} <= {code for row in page._found.values() for code in row.kinds}
    assert len(page._found) < sum(row.in_force for row in page._every)


def test_a_provision_is_confirmed_undone_and_put_back(page: LawPage, window: MainWindow) -> None:
    go_to(page, OLD)
    assert page.pane.unsure.isVisible()
    with answering(lambda dialog: typed(dialog, "Luat moi, Dieu 1", "Le An")):
        click(page.pane.confirm)
    go_to(page, OLD)
    assert page.pane.sure.text().endswith("Luat moi, Dieu 1 (Le An)")
    assert not page.pane.unsure.isVisible()
    press(Qt.Key.Key_Z, held=CTRL)
    go_to(page, OLD)
    assert page.pane.unsure.isVisible()
    press(Qt.Key.Key_Y, held=CTRL)
    go_to(page, OLD)
    click(page.pane.put_back)
    assert amending.amendments(window.session.database) == amending.Amendments()


def test_without_a_text_nothing_is_confirmed(page: LawPage, window: MainWindow) -> None:
    go_to(page, OLD)

    def leave(dialog: QDialog) -> None:
        assert isinstance(dialog, ConfirmDialog)
        typed(dialog, "", "Le An")
        assert dialog.isVisible(), "it says what is lacking, and stays"
        QDialog.done(dialog, 0)

    with answering(leave):
        click(page.pane.confirm)
    assert not amending.amendments(window.session.database).confirmed


def test_a_provision_is_superseded_from_a_day(page: LawPage, window: MainWindow) -> None:
    go_to(page, OLD)

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, AmendDialog)
        clear_and_type(dialog.basis, "Luat moi, Dieu 24")
        clear_and_type(dialog.start, "01/10/2026")
        (accept,) = (
            one for one in dialog.findChildren(QPushButton) if one.property("role") == "primary"
        )
        click(accept)

    with answering(fill):
        click(page.pane.follow)
    keys = {row.key: row for row in page._every}
    assert keys[OLD].valid_to == "2026-09-30"
    assert keys[f"{OLD}+2"].basis == "Luat moi, Dieu 24"
    click(page.chips["ours"])
    assert {row.key for row in page._found.values() if row.changed} == {OLD, f"{OLD}+2"}


def test_a_number_of_a_condition_is_corrected(page: LawPage, window: MainWindow) -> None:
    number = next(
        n for n, row in page._found.items()
        if row.table == "rule" and "rating_streak" in str(row.entry["condition"])
    )  # fmt: skip
    key = page._found[number].key
    go_to(page, key)

    def fill(dialog: QDialog) -> None:
        box = dialog.findChildren(QSpinBox)[0]
        box.setFocus()
        box.selectAll()
        type_text("9")
        (accept,) = (
            one for one in dialog.findChildren(QPushButton) if one.property("role") == "primary"
        )
        click(accept)

    with answering(fill):
        click(page.pane.amend)
    _, entry = amending.entry_of(window.session.database, key)
    assert "9" in str(entry["condition"])


def test_a_package_is_shown_before_it_is_taken(
    page: LawPage, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "goi.toml"
    file.write_text(PACKAGE, encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(file), ""))

    def seen(dialog: QDialog) -> None:
        assert isinstance(dialog, PackageDialog)
        words = " ".join(one.text() for one in dialog.findChildren(QLabel))
        assert "đến ngày: … → 30/09/2026" in words
        press(Qt.Key.Key_Escape)

    with answering(seen):
        click(page.take)
    assert not amending.amendments(window.session.database).packages
    with answering(typed):
        click(page.take)
    assert [p.name for p in amending.amendments(window.session.database).packages] == ["Luật mới"]
    words = page.packages.text()
    assert words
    with answering(press_first):
        click(page.packages)
    assert not amending.amendments(window.session.database).packages


def press_first(menu: object) -> None:
    menu.actions()[0].trigger()  # type: ignore[attr-defined]
    menu.close()  # type: ignore[attr-defined]


def test_a_provision_is_switched_off_and_on(
    page: LawPage, window: MainWindow, qtbot: QtBot
) -> None:
    go_to(page, OLD)
    assert page.pane.switch.text() == "Tắt"
    click(page.pane.switch)
    assert OLD not in {row.key for row in page._found.values()}, "what is off judges nobody"
    click(page.chips["ours"])
    go_to(page, OLD)
    assert page.pane.switch.text() == "Bật"
    click(page.pane.switch)
    click(page.chips["now"])
    go_to(page, OLD)
    assert page.pane.switch.text() == "Tắt"
