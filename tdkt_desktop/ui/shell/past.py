"""What can be taken back and done again, as the commands say it."""

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from tdkt_desktop.operations import history
from tdkt_desktop.ui.kit.commands import Act
from tdkt_desktop.ui.kit.inline import AddingLine, unsaved_field
from tdkt_desktop.ui.kit.session import Session


class Past(QObject):
    """The ends of the history: ``latest`` is to be taken back, ``undone`` to be done again."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self.read()

    def read(self) -> None:
        """Find out what can be taken back and done again: until something is done, it stays."""
        self.latest = history.next_undo(self._session.database)
        self.undone = history.next_redo(self._session.database)

    def acts(self) -> Mapping[str, Act]:
        """Return what the two commands do."""
        return {
            "edit.undo": Act(self.undo, self._no_undo, self._undo_words),
            "edit.redo": Act(self.redo, self._no_redo, self._redo_words),
        }

    def undo(self) -> None:
        """Take back the latest operation."""
        field = unsaved_field(self._window)
        begun = isinstance(field, AddingLine) and not field.hasFocus()
        if field is not None and field.isVisible() and not begun:
            # what was typed last is what she wants back, not the operation before it
            field.take_back()
            field.setFocus()
            name = field.accessibleName()
            self._session.said.emit(self.tr("Đã trả lại ô {field}").format(field=name))
        elif self.latest is not None:
            self._session.do(history.undo, self._window)

    def redo(self) -> None:
        """Do again what was taken back."""
        if self.undone is not None:
            self._session.do(history.redo, self._window)

    def _no_undo(self) -> str:
        return self.tr("Không còn gì để hoàn tác") if self.latest is None else ""

    def _no_redo(self) -> str:
        return self.tr("Không còn gì để làm lại") if self.undone is None else ""

    def _undo_words(self) -> str:
        words = self.tr("Hoàn tác: {label}")
        return words.format(label=self.latest.label) if self.latest else self.tr("Hoàn tác")

    def _redo_words(self) -> str:
        words = self.tr("Làm lại: {label}")
        return words.format(label=self.undone.label) if self.undone else self.tr("Làm lại")
