"""Fields of a pane, edited where they stand."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction, QFocusEvent, QHelpEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QCompleter,
    QLineEdit,
    QPlainTextEdit,
    QStackedWidget,
    QToolTip,
    QWidget,
)
from shiboken6 import isValid

from tdkt_desktop.ui.kit.cell_editor import CellField
from tdkt_desktop.ui.kit.controls import restyle
from tdkt_desktop.ui.kit.errors import confirmed
from tdkt_desktop.ui.kit.plain_text import tip

_PADDING = 8
"""What the style sheet leaves free on either side of a field's text."""


class InlineField(QLineEdit):
    """A value edited where it stands: Enter or leaving writes it, Esc takes it back.

    One that does not ``write`` only narrows what is shown: nothing is lost with its text.
    """

    def __init__(
        self, commit: Callable[[str], bool], hint: str = "", *, writes: bool = True
    ) -> None:
        super().__init__()
        self._commit, self._writes = commit, writes
        self._stored = ""
        self.setProperty("role", "quiet")
        self.setMinimumWidth(60)
        self.setPlaceholderText(hint)
        self.editingFinished.connect(self._write)

    def show_value(self, text: str) -> None:
        """Show what is stored; a text being typed is left alone."""
        self._stored = text
        if not self.hasFocus() or not self.isModified():
            self.setText(text)
            self.setCursorPosition(0)
        restyle(self, wrong="")

    @property
    def unsaved(self) -> str | None:
        """What is typed here and could not be written, be it nothing; ``None`` if all is."""
        kept = self.text() == self._stored or not self._writes
        return None if kept or not _is_in_use(self) else self.text()

    def _write(self) -> None:
        if self.text() == self._stored:
            return
        typed = self.text()
        self.setModified(False)
        if self._commit(typed):
            if self.text() == typed:  # else it shows by now how it was understood
                self._stored = typed
            restyle(self, wrong="")
        else:
            restyle(self, wrong="true")

    def event(self, event: QEvent) -> bool:
        """Tell in a tip what the field is too narrow to show."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            room = self.contentsRect().width() - 2 * _PADDING
            cut = self.fontMetrics().horizontalAdvance(self.text()) > room
            QToolTip.showText(event.globalPos(), tip(self.text()) if cut else self.toolTip(), self)
            return True
        return super().event(event)

    def take_back(self) -> None:
        """Show what is stored again in place of what could not be written."""
        self.setText(self._stored)
        restyle(self, wrong="")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc restores the stored value; with nothing typed, undo and redo are the window's."""
        if self.text() == self._stored and _passed_to_window(self, event):
            return
        if event.key() == Qt.Key.Key_Escape and self.text() != self._stored:
            self.take_back()
        else:
            super().keyPressEvent(event)


class AddingLine(QLineEdit):
    """A line whose text is added somewhere with Enter, and is unsaved until then."""

    @property
    def unsaved(self) -> str | None:
        """What is typed here and was not added; ``None`` if nothing is."""
        return (self.text().strip() if _is_in_use(self) else "") or None

    def take_back(self) -> None:
        """Give up what was typed."""
        self.clear()


class InlineText(QPlainTextEdit):
    """A text of several lines edited where it stands: leaving it writes it, Esc takes it back."""

    def __init__(self, commit: Callable[[str], bool], hint: str = "") -> None:
        super().__init__()
        self._commit, self._stored = commit, ""
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)

    def show_value(self, text: str) -> None:
        """Show what is stored; a text being typed is left alone."""
        self._stored = text
        if not (self.hasFocus() and self.document().isModified()):
            self.setPlainText(text)
            self.document().setModified(False)

    @property
    def unsaved(self) -> str | None:
        """What is typed here and could not be written, be it nothing; ``None`` if all is."""
        text = self.toPlainText().strip()
        return text if _is_in_use(self) and text != self._stored.strip() else None

    def take_back(self) -> None:
        """Show what is stored again in place of what could not be written."""
        self.setPlainText(self._stored)
        self.document().setModified(False)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Write what was typed."""
        super().focusOutEvent(event)
        text = self.toPlainText().strip()
        if self.document().isModified() and text != self._stored:
            self.document().setModified(False)
            if self._commit(text):
                self._stored = text

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc restores the stored text; with nothing typed, undo and redo are the window's."""
        if self.toPlainText() == self._stored and _passed_to_window(self, event):
            return
        if event.key() == Qt.Key.Key_Escape and self.document().isModified():
            self.take_back()
        else:
            super().keyPressEvent(event)


def _passed_to_window(field: QWidget, event: QKeyEvent) -> bool:
    """Whether a key was undo or redo, which the window did in place of the field."""
    keys = QKeySequence.StandardKey
    for key, name in ((keys.Undo, "edit.undo"), (keys.Redo, "edit.redo")):
        if event.matches(key):
            action = field.window().findChild(QAction, name)
            if isinstance(action, QAction):
                action.trigger()
            return True
    return False


def complete_from(field: QLineEdit, words: Sequence[str]) -> None:
    """Offer ``words`` while the officer types into ``field``."""
    completer = QCompleter(list(words), field)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    field.setCompleter(completer)


def _is_in_use(field: QWidget) -> bool:
    """Whether a field shows something, be it on a page that another one covers."""
    widget: QWidget | None = field
    while widget is not None and not widget.isWindow():
        if widget.isHidden() and not isinstance(widget.parentWidget(), QStackedWidget):
            return False
        widget = widget.parentWidget()
    return True


Unsaved = InlineField | InlineText | AddingLine | CellField


def unsaved_field(parent: QWidget) -> Unsaved | None:
    """Return the first field under ``parent`` in which something typed was not written."""
    return next(iter(_unsaved_fields(parent)), None)


def _unsaved_fields(parent: QWidget) -> list[Unsaved]:
    fields: list[Unsaved] = [
        *parent.findChildren(InlineField),
        *parent.findChildren(InlineText),
        *parent.findChildren(AddingLine),
        *parent.findChildren(CellField),
    ]
    return [field for field in fields if field.unsaved is not None]


def write_typed(parent: QWidget) -> Unsaved | None:
    """Write what is being typed under ``parent``, as leaving its field does; returns that."""
    field = next((one for one in _unsaved_fields(parent) if one.hasFocus()), None)
    if field is not None:
        field.clearFocus()
    return field


def may_leave(parent: QWidget, leave: str) -> bool:
    """Write what is typed under ``parent``; ask before what cannot be written is given up.

    ``leave`` is what the button says that gives it up. Kept, its field has the keyboard again.
    """
    write_typed(parent)
    fields = _unsaved_fields(parent)
    if not fields:
        return True
    translate = QCoreApplication.translate
    words = "\n".join([*map(_unwritten, fields), translate("Unsaved", "Bỏ phần ấy?")])
    title = translate("Unsaved", "Còn phần chưa ghi")
    if confirmed(parent, title, words, leave):
        for field in fields:
            field.take_back()
        return True
    if isValid(fields[0]):
        fields[0].setFocus()
    return False


def _unwritten(field: Unsaved) -> str:
    """Return what was typed and not written, and where."""
    translate = QCoreApplication.translate
    name = field.accessibleName() or translate("Unsaved", "ô đang gõ")
    words = translate("Unsaved", "Chưa ghi được “{text}” vào ô “{field}”.")
    if not field.unsaved:
        words = translate("Unsaved", "Ô “{field}” đang để trống, chưa ghi được.")
    return words.format(text=field.unsaved, field=name)
