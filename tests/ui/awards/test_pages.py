from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from tdkt_desktop.domain.awards.initiatives import InitiativeQuery, NewAuthor, NewInitiative
from tdkt_desktop.domain.awards.ratings import RatingQuery
from tdkt_desktop.domain.ids import PersonId
from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations import history
from tdkt_desktop.operations.awards import initiatives, ratings
from tdkt_desktop.operations.people import units
from tdkt_desktop.operations.people.people import add_person
from tdkt_desktop.storage.initiatives import Initiatives
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.ratings import Ratings
from tdkt_desktop.storage.units import Units
from tdkt_desktop.ui.awards.initiatives_page import InitiativesPage
from tdkt_desktop.ui.awards.ratings_page import RateDialog, RatingsPage
from tdkt_desktop.ui.people.duplicates_page import DuplicatesPage
from tdkt_desktop.ui.people.people_page import PeoplePage
from tdkt_desktop.ui.shell.main_window import MainWindow
from tests.conftest import Boxes
from tests.ui.hands import click, close_offers, press, type_text


@pytest.fixture
def people(window: MainWindow) -> list[PersonId]:
    database = window.session.database
    unit, _ = units.add_unit(database, "Văn phòng")
    return [
        add_person(database, {"name": name, "birth_date": birth}, unit)[0]
        for name, birth in (("Lê An", "01/02/1975"), ("Lê Bình", "1980"), ("LÊ BÌNH", "3/4/1980"))
    ]


def page_of(window: MainWindow, name: str) -> object:
    page = window.go_to(name)
    page._stale = True
    page.read_now()
    return page


def test_ratings_are_given_to_all_then_corrected_in_the_list(
    window: MainWindow, people: list[PersonId], qtbot: QtBot
) -> None:
    page = page_of(window, "ratings")
    assert isinstance(page, RatingsPage)
    dialog = RateDialog(window.session, page)
    qtbot.addWidget(dialog)
    dialog.year.setValue(2025)
    assert "3 người" in dialog.about.text()
    window.session.changed.emit(dialog.do())
    assert page.heading.count.text() == "3 kết quả xếp loại"
    index = page.table.model().index(0, 2)
    assert page.table.model().setData(index, "HTXSNV")
    assert sorted(r.level for r in Ratings(window.session.database).everything()) == [
        "HTT",
        "HTT",
        "HTXS",
    ]
    page.level.setCurrentIndex(page.level.findData("HTXS"))
    page.level.activated.emit(page.level.currentIndex())
    assert page.table.model().rowCount() == 1
    assert page.pane.level.currentData() == "HTXS"


def test_a_level_that_is_none_is_told_and_not_taken(
    window: MainWindow, people: list[PersonId]
) -> None:
    ratings.rate(window.session.database, people, 2025, "HTT")
    page = page_of(window, "ratings")
    assert isinstance(page, RatingsPage)
    assert not page.table.model().setData(page.table.model().index(0, 2), "Khá")
    assert "Không rõ mức" in window.status.told.text()


def test_ratings_are_deleted_with_undo(window: MainWindow, people: list[PersonId]) -> None:
    database = window.session.database
    ratings.rate(database, people, 2025, "HTT")
    page = page_of(window, "ratings")
    assert isinstance(page, RatingsPage)
    page.table.selectAll()
    page.delete_selected()
    assert Ratings(database).ids(RatingQuery()) == []
    window.undo()
    assert len(Ratings(database).ids(RatingQuery())) == 3


def test_an_initiative_is_edited_beside_the_list(
    window: MainWindow, people: list[PersonId], qtbot: QtBot
) -> None:
    database = window.session.database
    initiatives.add_initiative(
        database, NewInitiative(title="Sổ điện tử", year=2024), [NewAuthor(person=people[0])]
    )
    page = page_of(window, "initiatives")
    assert isinstance(page, InitiativesPage)
    field = page.pane._fields["number"]
    field.setText("5/QĐ")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    page.pane.new_author.setText("Người Ngoài")
    qtbot.keyClick(page.pane.new_author, Qt.Key.Key_Return)
    store = Initiatives(database)
    (row,) = store.rows(store.ids(InitiativeQuery())).values()
    assert (row.initiative.number, row.authors) == ("5/QĐ", "Lê An, Người Ngoài")
    page.table.selectAll()
    page.delete_selected()
    assert store.ids(InitiativeQuery()) == []


def test_a_person_shows_ratings_and_initiatives(
    window: MainWindow, people: list[PersonId]
) -> None:
    database = window.session.database
    ratings.rate(database, people[:1], 2025, "HTT")
    initiatives.add_initiative(
        database, NewInitiative(title="Sổ điện tử", year=2024), [NewAuthor(person=people[0])]
    )
    page = page_of(window, "people")
    assert isinstance(page, PeoplePage)
    page.open_record(people[0])
    assert page.pane._more.count() == 2


def test_two_records_are_made_one_field_by_field(
    window: MainWindow, people: list[PersonId]
) -> None:
    database = window.session.database
    page = page_of(window, "duplicates")
    assert isinstance(page, DuplicatesPage)
    assert page.heading.count.text() == "1 cặp"
    assert page.pane.chosen("name") == "Lê Bình"
    assert page.pane.chosen("birth_date") == "1980-04-03"
    page.pane.merge.click()
    assert People(database).count() == 2
    person = People(database).get(people[1])
    assert person is not None
    assert (person.name, person.birth_date) == ("Lê Bình", "1980-04-03")
    history.undo(database)
    assert People(database).count() == 3


def test_ratings_that_differ_are_shown_before_two_are_made_one(
    window: MainWindow, people: list[PersonId]
) -> None:
    database = window.session.database
    ratings.rate(database, [people[1]], 2024, "HTT")
    ratings.rate(database, [people[2]], 2024, "HTXS")
    page = page_of(window, "duplicates")
    assert isinstance(page, DuplicatesPage)
    words = [text_label.text() for text_label in page.pane.findChildren(QLabel)]
    assert "Xếp loại chất lượng năm 2024 (giữ bên trái)" in words
    page.pane.merge.click()
    kept = Ratings(database).rows(Ratings(database).ids(RatingQuery(person=people[1])))
    assert [row.rating.level for row in kept.values()] == ["HTT"]


def test_an_author_by_name_is_the_one_person_called_so(
    window: MainWindow, people: list[PersonId]
) -> None:
    database = window.session.database
    assert initiatives.author_named(database, "lê an") == people[0]
    assert initiatives.author_named(database, "Người Ngoài") is None
    with pytest.raises(TdktError, match="2"):
        initiatives.author_named(database, "Lê Bình")


def test_two_records_told_apart_go_from_the_list(
    window: MainWindow, people: list[PersonId]
) -> None:
    page = page_of(window, "duplicates")
    assert isinstance(page, DuplicatesPage)
    page.pane.apart.click()
    assert page.heading.count.text() == "0 cặp"


def test_units_spelt_twice_are_made_one(window: MainWindow) -> None:
    database = window.session.database
    for name in ("Phòng Tổ chức Cán bộ", "Phòng Tổ chức - Cán bộ"):
        units.add_unit(database, name)
    page = page_of(window, "duplicates")
    assert isinstance(page, DuplicatesPage)
    assert page.units.isChecked()
    page.pane.merge.click()
    assert [unit.name for unit in Units(database).all()] == ["Phòng Tổ chức Cán bộ"]


@pytest.mark.parametrize("name", ["ratings", "initiatives", "duplicates"])
def test_empty_pages_say_what_to_do(window: MainWindow, name: str, tmp_path: Path) -> None:
    page = page_of(window, name)
    assert page._stack.currentIndex() == 1  # type: ignore[attr-defined]


def test_an_author_half_typed_goes_to_no_other_initiative(
    filled: MainWindow, message_boxes: Boxes
) -> None:
    database = filled.session.database
    idea = NewInitiative(title="Tủ sách", year=2024, scope="CO_SO")
    number, _ = initiatives.add_initiative(database, idea, [NewAuthor(name="Lê An")])
    page = page_of(filled, "initiatives")
    assert isinstance(page, InitiativesPage)
    page.table.setFocus()
    page.table.go_to_row(0)
    click(page.pane.new_author)
    type_text("Mai Binh")
    close_offers(page.pane.new_author)
    message_boxes.answer(QMessageBox.StandardButton.Yes)
    click(page.table.viewport(), page.table.visualRect(page.table.model().index(1, 0)).center())
    assert "Mai Binh" in message_boxes.pop()
    assert page.pane.new_author.text() == ""
    assert [one.name for one in Initiatives(database).authors(number)] == ["Lê An"]


def test_the_next_cell_of_a_column_is_edited_after_one_was(
    window: MainWindow, people: list[PersonId]
) -> None:
    database = window.session.database
    window.session.tell(ratings.rate(database, people, 2026, "HTT"))
    page = window.go_to("ratings")
    assert isinstance(page, RatingsPage)
    table = page.table
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, 2))
    for _ in range(2):
        press(Qt.Key.Key_F2)
        type_text("htxsnv")
        press(Qt.Key.Key_Return)
        press(Qt.Key.Key_Down)
    levels = [rating.level for rating in Ratings(database).everything()]
    assert levels.count("HTXS") == 2


def test_nothing_is_said_to_be_chosen_of_an_empty_list(
    window: MainWindow, people: list[PersonId]
) -> None:
    window.session.tell(ratings.rate(window.session.database, people, 2026, "HTT"))
    page = window.go_to("ratings")
    assert isinstance(page, RatingsPage)
    page.table.selectAll()
    assert any("Đang chọn" in said.text() for said in shown_labels(page))
    page.search.setFocus()
    type_text("khong ai ca")
    QTest.qWait(50)
    assert not page.table.selected_ids()
    assert not any("Đang chọn" in said.text() for said in shown_labels(page))


def shown_labels(page: RatingsPage) -> list[QLabel]:
    return [label for label in page.pane.findChildren(QLabel) if label.isVisible()]
