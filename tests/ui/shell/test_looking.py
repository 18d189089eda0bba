"""Looking never writes, and one record is meant: driven by keys and mouse."""

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QComboBox, QSpinBox, QTableView, QWidget
from pytestqt.qtbot import QtBot

from tdkt_desktop.domain.people.people import PeopleQuery
from tdkt_desktop.operations.people import people
from tdkt_desktop.storage.people import People
from tdkt_desktop.ui.kit import theme
from tdkt_desktop.ui.kit.boxes import NoWheelComboBox
from tdkt_desktop.ui.kit.page import ListPage
from tdkt_desktop.ui.kit.tokens import DARK, LIGHT, Tokens
from tdkt_desktop.ui.people.people_page import PeoplePage
from tdkt_desktop.ui.shell.main_window import MainWindow
from tests.ui.hands import CTRL, Key, click, focus, operations, press, turn_wheel, type_text

NAMES = ("Bùi An", "Cao Bình", "Hồ Cúc", "Lê Dung", "Mai Giang", "Vũ Hòa")


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> PeoplePage:
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    for name in NAMES:
        values = {"name": name, "sex": "Nữ", "birth_date": "1/2/1980"}
        _, changes = people.add_person(window.session.database, values, None)
    window.session.changed.emit(changes)
    found = window.go_to("people")
    assert isinstance(found, PeoplePage)
    found.table.go_to_row(2)
    return found


class Windows(QObject):
    """Notes what is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.shown = list[str]()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        shown = event.type() == QEvent.Type.Show
        if shown and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(f"{type(watched).__name__} {watched.property('text') or ''}")
        return False


def test_no_page_flashes_a_window_of_its_own(page: PeoplePage, window: MainWindow) -> None:
    """One would take the keyboard away from the page it belongs to."""
    windows = Windows()
    app = QApplication.instance()
    assert app is not None
    app.installEventFilter(windows)
    for name in window.pages:
        window.go_to(name)
        QApplication.processEvents()
        assert QApplication.activeWindow() is window, name
    app.removeEventFilter(windows)
    assert not windows.shown


def cell(table: QTableView, row: int) -> QPoint:
    return table.visualRect(table.model().index(row, 0)).center()


def names(page: PeoplePage) -> list[str]:
    store = People(page.session.database)
    rows = store.rows(ids := store.ids(PeopleQuery()))
    return [rows[number].person.name for number in ids]


def test_enter_on_a_person_then_typing_changes_nobody(page: PeoplePage) -> None:
    before = operations(page.session.database)
    press(Key.Key_Return)
    assert focus() is page.pane
    type_text("Zz 1")
    press(Key.Key_Return, Key.Key_Down, Key.Key_Home, Key.Key_End)
    assert operations(page.session.database) == before
    press(Key.Key_Escape)
    assert focus() is page.table


def test_a_double_click_then_typing_changes_nobody(page: PeoplePage) -> None:
    before = operations(page.session.database)
    click(page.table.viewport(), cell(page.table, 3), times=2)
    type_text("Zz")
    press(Key.Key_Return)
    assert operations(page.session.database) == before
    assert page.pane.name.text() == NAMES[3]


def test_enter_shows_the_pane_from_its_top(page: PeoplePage) -> None:
    bar = page.pane._scroller.verticalScrollBar()
    bar.setValue(bar.maximum())
    press(Key.Key_Return)
    assert bar.value() == 0
    press(Key.Key_Tab)
    assert page.pane.isAncestorOf(focus())


@pytest.mark.parametrize("key", [Key.Key_Up, Key.Key_Down, Key.Key_End, Key.Key_PageDown])
def test_the_wheel_and_then_an_arrow_change_no_choice(page: PeoplePage, key: Qt.Key) -> None:
    before = operations(page.session.database)
    page.table.setFocus()
    turn_wheel(page.pane.sex)
    assert focus() is page.table
    press(key)
    page.pane.sex.setFocus()  # come to by Tab
    press(key)
    assert page.pane.sex.view().isVisible()  # the list is open: what a key chooses is seen
    press(Key.Key_Escape)
    assert operations(page.session.database) == before
    assert page.pane.sex.currentText() == "Nữ"


def test_a_choice_from_the_open_list_is_written(page: PeoplePage) -> None:
    page.pane.sex.setFocus()
    press(Key.Key_Down)
    view = page.pane.sex.view()
    click(view.viewport(), view.visualRect(view.model().index(1, 0)).center())
    person = page.table.current_id()
    assert person is not None
    assert People(page.session.database).rows([person])[person].person.sex == "Nam"


def test_no_box_of_any_page_takes_the_wheel(window: MainWindow, page: PeoplePage) -> None:
    for name in window.pages:
        shown = window.go_to(name)
        for box in (*shown.findChildren(QComboBox), *shown.findChildren(QSpinBox)):
            assert box.focusPolicy() != Qt.FocusPolicy.WheelFocus, (name, box.accessibleName())
            assert isinstance(box, NoWheelComboBox | QSpinBox)


@pytest.mark.parametrize("key", [Key.Key_Home, Key.Key_End, Key.Key_Up, Key.Key_Down])
def test_delete_takes_the_person_shown_whatever_moved_the_cursor(
    page: PeoplePage, key: Qt.Key
) -> None:
    page.table.setFocus()
    press(key, held=CTRL)
    shown = page.pane.name.text()
    assert page.table.selected_ids() == [page.table.current_id()]
    press(Key.Key_Delete)
    assert names(page) == [name for name in NAMES if name != shown]
    press(Key.Key_Z, held=CTRL)
    assert names(page) == [*NAMES]


def test_ctrl_click_never_shows_somebody_who_is_not_meant(page: PeoplePage) -> None:
    view, table = page.table.viewport(), page.table
    click(view, cell(table, 1))
    click(view, cell(table, 4), held=CTRL)
    assert table.current_id() in table.selected_ids()
    click(view, cell(table, 4), held=CTRL)  # taken out again
    assert table.selected_ids() == [table.current_id()]
    assert page.pane.name.text() == NAMES[1]
    click(view, cell(table, 1), held=CTRL)  # the last one stays
    assert table.selected_ids() == [table.current_id()]
    press(Key.Key_Delete)
    assert names(page) == [name for name in NAMES if name != NAMES[1]]


def test_a_filter_keeps_shown_and_meant_together(page: PeoplePage, qtbot: QtBot) -> None:
    page.search.setFocus()
    with qtbot.waitSignal(page.search.searched):
        type_text("giang")
    qtbot.waitUntil(lambda: page.pane.name.text() == "Mai Giang")
    assert page.table.selected_ids() == [page.table.current_id()]


def test_walking_over_every_page_writes_nothing(window: MainWindow, page: PeoplePage) -> None:
    before = operations(window.session.database)
    for name in window.pages:
        shown = window.go_to(name)
        if isinstance(shown, ListPage):
            shown.table.setFocus()
            press(Key.Key_Down, Key.Key_End, Key.Key_Home, Key.Key_Return)
            type_text("x1")
            press(Key.Key_Down, Key.Key_Escape)
        for child in shown.findChildren(QComboBox):
            turn_wheel(child)
            press(Key.Key_Down, Key.Key_Escape)
    assert operations(window.session.database) == before


def test_a_system_that_turns_dark_is_followed_while_the_window_stands(
    window: MainWindow, dressed: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    hints = dressed.styleHints()
    assert window.session.preferences.theme == "auto"
    try:
        for scheme, tokens in ((Qt.ColorScheme.Dark, DARK), (Qt.ColorScheme.Light, LIGHT)):
            dark = scheme == Qt.ColorScheme.Dark
            monkeypatch.setattr(
                theme, "is_dark", lambda choice, dark=dark: choice == "auto" and dark
            )
            hints.colorSchemeChanged.emit(scheme)
            assert theme.tokens() == tokens
            assert dressed.palette().window().color().name().upper() == tokens.ground
    finally:
        monkeypatch.undo()
        theme.apply_theme(dressed, "light")


def test_one_who_chose_a_theme_keeps_it_whatever_the_system_does(
    window: MainWindow, dressed: QApplication
) -> None:
    window.session.prefer(theme="light")
    window.look.apply_theme()
    try:
        hints = dressed.styleHints()
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
        assert theme.tokens() == LIGHT
    finally:
        theme.apply_theme(dressed, "light")


def test_a_system_set_to_high_contrast_is_followed(
    window: MainWindow, dressed: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(theme, "asks_for_contrast", lambda _: True)
    try:
        hints = dressed.styleHints()
        accessibility = hints.accessibility()
        accessibility.contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
        text, ground = theme.tokens().text, theme.tokens().ground
        assert (theme.tokens().muted, theme.tokens().surface) == (text, ground)
    finally:
        monkeypatch.undo()
        theme.apply_theme(dressed, "light")


def test_a_system_that_answers_while_the_theme_is_put_on_starts_nothing_anew(
    window: MainWindow, dressed: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows says that its scheme has changed each time it is asked for one."""
    hints, put_on = dressed.styleHints(), list[Tokens]()
    looks = iter([DARK, LIGHT] * 20)

    def palette(tokens: Tokens) -> QPalette:
        put_on.append(tokens)
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
        return QPalette()

    monkeypatch.setattr(theme, "_palette", palette)
    monkeypatch.setattr(theme, "wanted_tokens", lambda *_: next(looks))
    try:
        window.look.apply_theme()
        assert put_on == [DARK]
    finally:
        monkeypatch.undo()
        theme.apply_theme(dressed, "light")
