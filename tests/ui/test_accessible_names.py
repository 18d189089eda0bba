"""Every list, field and button says to a screen reader what it is."""

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from tdkt_desktop.ui.kit.pinned_column import PinnedColumn
from tdkt_desktop.ui.shell.main_window import MainWindow

KINDS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
)


def named(widget: QWidget) -> bool:
    if widget.accessibleName():
        return True
    if isinstance(widget, QAbstractButton) and widget.text():
        return True
    buddies = (one for one in widget.window().findChildren(QLabel) if one.buddy() is widget)
    return any(one.text() for one in buddies)


def inner(widget: QWidget) -> bool:
    """Whether a widget is a part of another that has the name."""
    parent = widget.parentWidget()
    return isinstance(parent, QComboBox | QAbstractSpinBox | QAbstractItemView | QLineEdit)


def test_everything_on_every_page_has_a_name(filled: MainWindow) -> None:
    nameless = set[str]()
    for name in filled.pages:
        page = filled.go_to(name)
        table = getattr(page, "table", None)
        if table is not None and hasattr(table, "go_to_row"):
            table.go_to_row(0)
        for kind in KINDS:
            for widget in page.findChildren(kind):
                skipped = isinstance(widget, QHeaderView | PinnedColumn) or inner(widget)
                popup = widget.window() is not filled
                if widget.isVisibleTo(page) and not (skipped or popup or named(widget)):
                    nameless.add(f"{name}: {type(widget).__name__} {widget.objectName()}")
    assert not nameless, "\n".join(sorted(nameless))
