"""The skeleton of every detail beside a list: a panel whose contents scroll."""

from typing import ClassVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFormLayout, QFrame, QVBoxLayout, QWidget

from tdkt_desktop.domain.vietnamese.numbers import dotted
from tdkt_desktop.ui.kit.controls import label, scrolled
from tdkt_desktop.ui.kit.form_errors import put_under, take_out
from tdkt_desktop.ui.kit.inline import InlineField
from tdkt_desktop.ui.kit.session import Session


class DetailPane(QFrame):
    """A panel with one column of things; ``navigate`` asks for another page and record."""

    navigate = Signal(str, int)
    list_wanted = Signal()
    """Esc was pressed: back to the list."""
    ONE: ClassVar[bool] = True
    """Whether it is about the current record alone, whatever else is selected."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("role", "panel")
        self.setMinimumWidth(330)
        self._session = session
        self._inner = QWidget()
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(16, 16, 16, 16)
        self._column.setSpacing(8)
        self._several = label(role="warn", wrap=True)
        self._several.setContentsMargins(16, 8, 16, 0)
        self._several.hide()
        self._refusal = label(role="error", wrap=True)
        self._refusal.hide()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._several)
        self._scroller = scrolled(self._inner)
        outer.addWidget(self._scroller)
        session.warned.connect(self._told)

    def show_several(self, count: int) -> None:
        """Say so when more records are selected than the one the pane is about."""
        several = self.ONE and count > 1
        self._several.setVisible(several)
        if several:
            words = self.tr("Đang chọn {count} dòng; ngăn này chỉ nói về một dòng")
            self._several.setText(words.format(count=dotted(count)))

    def _told(self, words: str) -> None:
        # later: the field is marked once the answer is back
        QTimer.singleShot(0, self, lambda: self._show_refusal(words))

    def _show_refusal(self, words: str) -> None:
        """Say why a field was refused under the field itself, until it is mended."""
        fields = self._inner.findChildren(InlineField)
        field = next((f for f in fields if f.property("wrong") == "true" and f.unsaved), None)
        forms = self._inner.findChildren(QFormLayout)
        form = next((one for one in forms if field and one.indexOf(field) >= 0), None)
        if field is None or form is None:
            return
        self._drop_refusal()
        self._refusal.setText(words)
        put_under(form, field, self._refusal)
        field.textChanged.connect(self._drop_refusal, Qt.ConnectionType.SingleShotConnection)

    def _drop_refusal(self) -> None:
        for form in self._inner.findChildren(QFormLayout):
            take_out(form, self._refusal)

    def scroll_to_top(self) -> None:
        """Show the pane from its top."""
        self._scroller.verticalScrollBar().setValue(0)

    def take_focus(self) -> None:
        """Come to the top of the pane, into none of its fields: typing must change nothing yet.

        Tab goes on into the first field.
        """
        self.scroll_to_top()
        self.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.list_wanted.emit()
        else:
            super().keyPressEvent(event)
