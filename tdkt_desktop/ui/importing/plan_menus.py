"""Menus over a plan: its sheets, its columns, and one column's header."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from tdkt_desktop.domain.vietnamese.numbers import dotted
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.importing.plan import Choices
from tdkt_desktop.operations.importing.plan_session import PlanSession
from tdkt_desktop.operations.importing.repairs import is_repair
from tdkt_desktop.sheets.files.grids import Grid
from tdkt_desktop.sheets.lists.fields import FIELDS
from tdkt_desktop.sheets.lists.headers import ListColumn
from tdkt_desktop.sheets.lists.tables import column_letter
from tdkt_desktop.ui.importing.plan_model import field_title, told

Choose = Callable[[Choices], None]
"""What takes the choices that an entry of a menu makes."""


def sheets_menu(parent: QWidget, importing: PlanSession, choose: Choose) -> QMenu:
    """Offer the sheets of the workbook and the lists of one with several; the ticked are read."""
    taken = {table.address for table in importing.plan.tables}
    menu = QMenu(parent)
    for grid in importing.grids:
        for address in importing.addresses(grid):
            action = menu.addAction(_list_name(grid, address))
            action.setCheckable(True)
            action.setChecked(address in taken)
            action.triggered.connect(
                lambda on, name=address: choose(importing.with_sheet(name, taken=on))
            )
    return menu


def _list_name(grid: Grid, address: str) -> str:
    if address != grid.name:
        return QCoreApplication.translate("PlanMenus", "{name}, bảng từ ô {cell}").format(
            name=grid.name, cell=address.removeprefix(f"{grid.name}!")
        )
    hidden = QCoreApplication.translate("PlanMenus", "{name} (ẩn)")
    return hidden.format(name=grid.name) if grid.hidden else grid.name


def header_menu(
    parent: QWidget,
    importing: PlanSession,
    choose: Choose,
    field: str,
    columns: Sequence[ListColumn],
) -> QMenu:
    """Offer what can be done with ``field``, which these columns of the list are taken as."""
    menu, plan = QMenu(parent), importing.plan
    for column in columns:
        title = column.leaf.splitlines()[0] if column.leaf else ""
        words = QCoreApplication.translate("PlanMenus", "Cột {letter} “{title}” ghi vào").format(
            letter=column_letter(column.index), title=title
        )
        _fill_fields(menu.addMenu(words), column, importing, choose)
    for problem in plan.notes:
        if problem.field == field and is_repair(problem):
            menu.addAction(told(problem.message)).triggered.connect(
                lambda _, alike=problem: choose(importing.repaired_alike(alike))
            )
    if field == "name" and not plan.choices.title_case:
        menu.addAction(
            QCoreApplication.translate("PlanMenus", "Viết hoa chữ đầu họ tên")
        ).triggered.connect(lambda: choose(replace(importing.choices, title_case=True)))
    return menu


def _fill_fields(menu: QMenu, column: ListColumn, importing: PlanSession, choose: Choose) -> None:
    group = QActionGroup(menu)
    fields = [("", _nothing()), *((field.key, field_title(field.key)) for field in FIELDS)]
    for key, title in fields:
        action = QAction(title, menu, checkable=True)
        action.setChecked(column.field == key)
        action.triggered.connect(partial(_map, importing, choose, column.index, key))
        group.addAction(action)
        menu.addAction(action)


def _map(importing: PlanSession, choose: Choose, column: int, field: str, *_: object) -> None:
    choose(importing.mapped(column, field))


def _nothing() -> str:
    return QCoreApplication.translate("PlanMenus", "(bỏ qua)")


def save_words(new: int, changed: int) -> str:
    """Return what a button to save says of so many records; nothing when there are none."""

    def said(words: str, count: int) -> list[str]:
        translated = QCoreApplication.translate("ImportDialog", words)
        return [translated.format(count=dotted(count))] * bool(count)

    text = ", ".join(
        (
            *said(QT_TRANSLATE_NOOP("ImportDialog", "nhập {count} dòng mới"), new),
            *said(QT_TRANSLATE_NOOP("ImportDialog", "cập nhật {count}"), changed),
        )
    )
    return text[:1].upper() + text[1:]


def kind_titles() -> dict[str, tuple[str, str]]:
    """Return each kind of list's name, and that of its records."""

    def said(words: str) -> str:
        return QCoreApplication.translate("ImportDialog", words)

    return {kind: (said(title), said(records)) for kind, title, records in _KINDS}


_KINDS = (
    (
        "people",
        QT_TRANSLATE_NOOP("ImportDialog", "Danh sách cán bộ"),
        QT_TRANSLATE_NOOP("ImportDialog", "Cán bộ"),
    ),
    (
        "units",
        QT_TRANSLATE_NOOP("ImportDialog", "Danh sách đơn vị"),
        QT_TRANSLATE_NOOP("ImportDialog", "Đơn vị"),
    ),
    (
        "awards",
        QT_TRANSLATE_NOOP("ImportDialog", "Danh sách khen thưởng"),
        QT_TRANSLATE_NOOP("ImportDialog", "Khen thưởng"),
    ),
    (
        "ratings",
        QT_TRANSLATE_NOOP("ImportDialog", "Danh sách xếp loại"),
        QT_TRANSLATE_NOOP("ImportDialog", "Xếp loại"),
    ),
    (
        "initiatives",
        QT_TRANSLATE_NOOP("ImportDialog", "Danh sách sáng kiến"),
        QT_TRANSLATE_NOOP("ImportDialog", "Sáng kiến"),
    ),
    (
        "disciplines",
        QT_TRANSLATE_NOOP("ImportDialog", "Danh sách kỷ luật"),
        QT_TRANSLATE_NOOP("ImportDialog", "Kỷ luật"),
    ),
    (
        "absences",
        QT_TRANSLATE_NOOP("ImportDialog", "Danh sách thời gian nghỉ"),
        QT_TRANSLATE_NOOP("ImportDialog", "Thời gian nghỉ"),
    ),
    (
        "movements",
        QT_TRANSLATE_NOOP("ImportDialog", "Danh sách phong trào"),
        QT_TRANSLATE_NOOP("ImportDialog", "Phong trào"),
    ),
    (
        "entries",
        QT_TRANSLATE_NOOP("ImportDialog", "Danh sách đăng ký phong trào"),
        QT_TRANSLATE_NOOP("ImportDialog", "Đăng ký"),
    ),
    (
        "postings",
        QT_TRANSLATE_NOOP("ImportDialog", "Quá trình công tác"),
        QT_TRANSLATE_NOOP("ImportDialog", "Quá trình công tác"),
    ),
)
"""The kinds of lists, what they are called, and what their records are."""
