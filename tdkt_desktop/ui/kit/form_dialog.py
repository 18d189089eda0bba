"""Small dialogs that ask for a few values."""

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import cast

from PySide6.QtCore import QCoreApplication, Qt, QTimer, SignalInstance
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from tdkt_desktop.domain.typed import read_date
from tdkt_desktop.domain.vietnamese.dates import show_iso
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.ui.kit.controls import label
from tdkt_desktop.ui.kit.errors import confirmed, error_text


def ok_and_cancel(
    dialog: QDialog, accept: str, act: Callable[[], object]
) -> tuple[QDialogButtonBox, QPushButton]:
    """Return the two buttons a dialog ends with, and the one that says ``accept`` and acts."""
    buttons = QDialogButtonBox()
    ok = buttons.addButton(accept, QDialogButtonBox.ButtonRole.AcceptRole)
    ok.setProperty("role", "primary")
    ok.setDefault(True)
    ok.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click that is refused leaves the field typed in
    cancel = buttons.addButton(
        QCoreApplication.translate("FormDialog", "Hủy"), QDialogButtonBox.ButtonRole.RejectRole
    )
    cancel.setAutoDefault(False)
    buttons.accepted.connect(act)
    buttons.rejected.connect(dialog.reject)
    return buttons, ok


class KeepingDialog(QDialog):
    """A dialog that asks before what was entered in it is thrown away by Esc or its cross."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._untouched: object = None

    def showEvent(self, event: QShowEvent) -> None:
        """Note what stands in the fields before anybody touched them."""
        super().showEvent(event)
        if self._untouched is None:
            self._untouched = self.entered()

    def entry_fields(self) -> Iterator[QWidget]:
        """Yield the widgets that something is entered into."""
        for field in self.findChildren(QWidget):
            if isinstance(field, QLineEdit | QPlainTextEdit | QComboBox | QAbstractSpinBox) or (
                isinstance(field, QAbstractButton) and field.isCheckable()
            ):
                yield field

    def entered(self) -> object:
        """Return what stands in the fields, to tell whether anything was entered."""
        return [field.metaObject().userProperty().read(field) for field in self.entry_fields()]

    def reject(self) -> None:
        """Close without doing anything, once the officer agrees to lose what she entered."""
        if self.isVisible() and self.entered() != self._untouched:
            question = QCoreApplication.translate("FormDialog", "Bỏ những gì vừa ghi ở đây?")
            leave = QCoreApplication.translate("FormDialog", "Bỏ")
            if not confirmed(self, self.windowTitle(), question, leave):
                return
            if (parent := self.parentWidget()) is not None:
                # question and form close at once, which may leave the keyboard with no window
                QTimer.singleShot(0, parent.window().activateWindow)
        super().reject()


def _changed(field: QWidget) -> SignalInstance:
    """Return the signal that tells that something else stands in a field."""
    if isinstance(field, QComboBox):
        return field.currentTextChanged
    if isinstance(field, QAbstractSpinBox):
        return field.lineEdit().textChanged
    if isinstance(field, QAbstractButton):
        return field.toggled
    return cast("QLineEdit | QPlainTextEdit", field).textChanged


class FormDialog(KeepingDialog):
    """A form with an OK that works once the values do; what is wrong stands beside the fields."""

    def __init__(self, title: str, accept: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(460)
        self.form = QFormLayout()
        self.form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self.form.setHorizontalSpacing(16)
        self.form.setVerticalSpacing(10)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.wrong = label(role="error", wrap=True)
        self.wrong.hide()
        self.buttons, self.ok = ok_and_cancel(self, accept, self._try)
        self._box = box = QVBoxLayout(self)
        box.setContentsMargins(20, 20, 20, 16)
        box.setSpacing(14)
        self.heading = label(title, "name")
        box.addWidget(self.heading)
        box.addLayout(self.form)
        box.addWidget(self.wrong)
        box.addStretch(1)
        box.addWidget(self.buttons)
        self._check: Callable[[], object] = lambda: None

    def showEvent(self, event: QShowEvent) -> None:
        """Put the cursor into the first field; what was wrong goes once a field is changed."""
        super().showEvent(event)
        for entry in self.entry_fields():
            _changed(entry).connect(self.wrong.hide)
        for place in range(self.form.rowCount()):
            item = self.form.itemAt(place, QFormLayout.ItemRole.FieldRole)
            field = item.widget() if item is not None else None
            if field is not None and field.isVisibleTo(self) and field.isEnabled():
                field.setFocus()
                return

    def name_it(self, title: str, accept: str) -> None:
        """Set the title and the words on OK; for dialogs that know them themselves."""
        self.setWindowTitle(title)
        self.heading.setText(title)
        self.ok.setText(accept)

    def check_with(self, check: Callable[[], object]) -> None:
        """Before accepting, call ``check``; a :class:`TdktError` from it keeps the dialog open."""
        self._check = check

    def _try(self) -> None:
        try:
            self._check()
        except TdktError as error:
            self.wrong.setText(error_text(error))
            self.wrong.show()
            needed = self._box.totalHeightForWidth(self.width())
            self.resize(self.width(), max(self.height(), needed))  # no field gives way to it
        else:
            self.accept()

    def line(self, title: str, text: str = "", hint: str = "") -> QLineEdit:
        """Add a field of one line."""
        field = QLineEdit(text)
        field.setPlaceholderText(hint)
        self.form.addRow(title, field)
        return field

    def note(self, text: str, role: str = "muted") -> QLabel:
        """Add a line of explanation."""
        text_label = label(text, role, wrap=True)
        self.form.addRow(text_label)
        return text_label


DATE_HINT = "01/02/2025"


class WhyDialog(FormDialog):
    """Asks why; ``needed`` says whether it must be said."""

    def __init__(self, title: str, parent: QWidget, *, needed: bool, hint: str = "") -> None:
        super().__init__(title, title, parent)
        self.reason = QPlainTextEdit()
        self.reason.setPlaceholderText(hint)
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(84)
        self.form.addRow(self.tr("Lý do"), self.reason)
        if needed:
            self.check_with(self._require_reason)

    def _require_reason(self) -> None:
        if not self.words():
            raise TdktError(QT_TRANSLATE_NOOP("errors", "Hãy ghi lý do."))

    def words(self) -> str:
        """Return the reason."""
        return self.reason.toPlainText().strip()


class AskDialog(FormDialog):
    """Asks for a few texts under titles and does something with them."""

    def __init__(
        self,
        title: str,
        fields: Sequence[tuple[str, str, str]],
        act: Callable[[Sequence[str]], None],
        parent: QWidget,
    ) -> None:
        super().__init__(title, title, parent)
        self.fields = [self.line(name, text, hint) for name, text, hint in fields]
        self.check_with(partial(self._do, act))

    def _do(self, act: Callable[[Sequence[str]], None]) -> None:
        act([field.text() for field in self.fields])


def today_shown() -> str:
    """Return today as it is read."""
    return show_iso(dt.datetime.now().astimezone().date().isoformat())


class ReasonDialog(FormDialog):
    """Asks for a date and a reason: leaving, revoking."""

    def __init__(
        self, title: str, accept: str, hints: Sequence[str], parent: QWidget, *, needed: bool
    ) -> None:
        super().__init__(title, accept, parent)
        self.date = self.line(self.tr("Từ ngày"), today_shown(), DATE_HINT)
        self.reason = QPlainTextEdit()
        self.reason.setFixedHeight(72)
        self.reason.setTabChangesFocus(True)
        self.reason.setPlaceholderText("; ".join(hints))
        self.form.addRow(self.tr("Lý do"), self.reason)
        self._needed = needed
        self.check_with(self.values)

    def values(self) -> tuple[str, str]:
        """Return date (ISO) and reason.

        Raises:
            TdktError: the date is none or empty, or a needed reason is missing.
        """
        date = read_date(self.date.text())
        if date is None:
            raise TdktError(self.tr("Hãy ghi ngày."))
        reason = self.reason.toPlainText().strip()
        if self._needed and not reason:
            raise TdktError(self.tr("Hãy ghi lý do."))
        return date, reason
