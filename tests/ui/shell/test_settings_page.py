"""Settings: the agency, this machine, kinds of its own, by key and mouse."""

import pytest
from PySide6.QtTest import QTest

from tdkt_desktop.domain.agency.agency import Agency, GoldenNumber, Identities
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.settings import Settings
from tdkt_desktop.storage.signers import Signers
from tdkt_desktop.ui.shell.main_window import MainWindow
from tdkt_desktop.ui.shell.settings_page import KindDialog, SettingsPage
from tdkt_desktop.ui.shell.signers_panel import SignerDialog
from tests.conftest import Boxes
from tests.ui.hands import (
    CTRL,
    Key,
    answering,
    choose,
    clear_and_type,
    click,
    operations,
    press,
    type_text,
)


@pytest.fixture
def page(filled: MainWindow) -> SettingsPage:
    found = filled.go_to("settings")
    assert isinstance(found, SettingsPage)
    return found


def agency(page: SettingsPage) -> Agency:
    return Settings(page.session.database).agency()


def own_kind(dialog: KindDialog) -> None:
    click(dialog.ok)
    assert dialog.wrong.text()
    clear_and_type(dialog.name, "Sao vang")
    clear_and_type(dialog.code, "SAO_VANG")
    clear_and_type(dialog.short, "SV; Sao")
    choose(dialog.level, dialog.level.itemData(1))
    for code, box in dialog.subjects:
        if box.isChecked() != (code == "TAP_THE"):
            box.setFocus()
            press(Key.Key_Space)
    click(dialog.ok)


def test_the_agency_is_written_where_it_stands(page: SettingsPage) -> None:
    clear_and_type(page._fields["place"], "Hai Duong")
    press(Key.Key_Return)
    clear_and_type(page.year.lineEdit(), "2027")
    press(Key.Key_Return)
    choose(page.own, "GK_SO")
    found = agency(page)
    assert (found.place, found.year, found.own_certificate) == ("Hai Duong", 2027, "GK_SO")


def test_what_is_as_it_was_is_no_operation(page: SettingsPage) -> None:
    before = operations(page.session.database)
    click(page._fields["place"])
    press(Key.Key_End, Key.Key_Space, Key.Key_Tab)
    page.year.setFocus()
    press(Key.Key_Return)
    choose(page.own, page.own.currentData())
    assert operations(page.session.database) == before


def test_an_own_kind_is_added_corrected_and_deleted(page: SettingsPage) -> None:
    with answering(own_kind):
        click(page.add)
    kind = Kinds(page.session.database).by_code("SAO_VANG")
    assert kind is not None
    assert (kind.name, kind.aliases, kind.own) == ("Sao vang", ("SV", "Sao"), True)
    click(page.search)
    type_text("sao vang")
    assert page.table.model().rowCount() == 2  # the law has one of that name too
    page.table.setFocus()
    page.table.go_to(kind.id)

    def correct(dialog: KindDialog) -> None:
        assert not dialog.code.isEnabled()
        clear_and_type(dialog.name, "Sao do")
        click(dialog.ok)

    with answering(correct):
        press(Key.Key_Return)
    corrected = Kinds(page.session.database).by_code("SAO_VANG")
    assert corrected is not None
    assert (corrected.name, corrected.id) == ("Sao do", kind.id)
    clear_and_type(page.search, "sao do")
    page.table.setFocus()
    page.table.go_to(kind.id)
    press(Key.Key_Delete)
    assert Kinds(page.session.database).by_code("SAO_VANG") is None


def test_the_laws_kinds_are_neither_corrected_nor_deleted(
    page: SettingsPage, message_boxes: Boxes
) -> None:
    page.table.setFocus()
    page.table.go_to_row(0)
    with answering():
        press(Key.Key_Return)
    press(Key.Key_Delete)
    assert message_boxes.pop()


def test_this_machine_looks_as_chosen(filled: MainWindow, page: SettingsPage) -> None:
    choose(page.theme, "dark")
    assert filled.session.preferences.theme == "dark"
    page.compact.setFocus()
    QTest.keyClick(page.compact, Key.Key_Space)
    assert filled.session.preferences.compact
    choose(page.language, "en")
    assert filled.session.preferences.language == "en"
    assert page.restart.isVisible()
    choose(page.theme, "light")


def test_the_law_has_a_part_of_its_own(page: SettingsPage) -> None:
    click(page.chips[1])
    assert page.parts.currentWidget() is page.law
    click(page.chips[0])
    assert page.parts.currentIndex() == 0


def test_the_kind_of_agency_is_chosen_and_what_follows_is_shown(page: SettingsPage) -> None:
    assert "Chưa chọn loại cơ quan" in page.follows.text()
    choose(page.kind, "UBND_XA")
    found = agency(page)
    assert (found.kind, found.own_certificate) == ("UBND_XA", "GK_XA")
    assert "Gia đình văn hóa" in page.follows.text()
    assert "TM. ỦY BAN NHÂN DÂN" in page.follows.text()
    before = operations(page.session.database)
    choose(page.kind, "UBND_XA")
    assert operations(page.session.database) == before


def test_who_signs_is_added_corrected_and_taken_off(page: SettingsPage) -> None:
    clear_and_type(page._fields["signer_title"], "Giam doc")
    press(Key.Key_Return)

    def fill(dialog: SignerDialog) -> None:
        click(dialog.ok)
        assert "họ tên" in dialog.wrong.text()
        clear_and_type(dialog.name, "Le Pho")
        clear_and_type(dialog.title, "Pho Giam doc")
        assert dialog.shown.text() == "Trên văn bản: KT. GIAM DOC PHO GIAM DOC"
        clear_and_type(dialog.start, "32/1/2025")
        click(dialog.ok)
        assert "32/1/2025" in dialog.wrong.text()
        clear_and_type(dialog.start, "1/1/2025")
        click(dialog.ok)

    with answering(fill):
        click(page.signers.add)
    assert [(one.name, one.start) for one in Signers(page.session.database).all()] == [
        ("Le Pho", "2025-01-01")
    ]

    def correct(dialog: SignerDialog) -> None:
        clear_and_type(dialog.title, "Pho GD")
        click(dialog.ok)

    page.signers.table.setFocus()
    with answering(correct):
        press(Key.Key_Return)
    assert [one.title for one in Signers(page.session.database).all()] == ["Pho GD"]
    page.signers.table.setFocus()
    press(Key.Key_Delete)
    assert not Signers(page.session.database).all()


def test_identity_numbers_are_masked_by_choice(filled: MainWindow, page: SettingsPage) -> None:
    choose(page.golden, GoldenNumber.LIST)
    assert Settings(filled.session.database).agency().golden == "list"
    choose(page.identities, Identities.MASKED)
    assert Settings(filled.session.database).agency().identities == "masked"
    press(Key.Key_Z, held=CTRL)
    assert page.identities.currentData() == Identities.WHOLE
