"""Small dialogs that ask for a few values."""

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, QTimer, SignalInstance
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
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
from tdkt_desktop.ui.kit.access import give_access_keys
from tdkt_desktop.ui.kit.controls import label, scrolled
from tdkt_desktop.ui.kit.errors import confirmed
from tdkt_desktop.ui.kit.form_errors import FormErrors


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
    for keys in ("Ctrl+Return", "Ctrl+Enter"):  # from anywhere in the dialog
        QShortcut(QKeySequence(keys), dialog, ok.click)
    buttons.rejected.connect(dialog.reject)
    return buttons, ok


_BESIDES = 40
"""What the title bar and a little air take of the screen."""


def most_height() -> int:
    """Return how tall a dialog may be on this screen."""
    return QGuiApplication.primaryScreen().availableGeometry().height() - _BESIDES


def fitting(width: int, height: int) -> QSize:
    """Return the size a dialog opens at: the one wished for, or what the screen has room for."""
    room = QGuiApplication.primaryScreen().availableGeometry().width() - _BESIDES
    return QSize(min(width, room), min(height, most_height()))


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


def changed_signal(field: QWidget) -> SignalInstance:
    """Return the signal that tells that something else stands in a field."""
    if isinstance(field, QComboBox):
        return field.currentTextChanged
    if isinstance(field, QAbstractSpinBox):
        return field.lineEdit().textChanged
    if isinstance(field, QAbstractButton):
        return field.toggled
    return cast("QLineEdit | QPlainTextEdit", field).textChanged


class FormDialog(KeepingDialog):
    """A form with an OK that works once the values do; what is wrong stands at its field.

    The body scrolls where the screen is low; the buttons stay.
    """

    def __init__(self, title: str, accept: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(460)
        self.form = QFormLayout()
        self.form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self.form.setHorizontalSpacing(16)
        self.form.setVerticalSpacing(10)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.buttons, self.ok = ok_and_cancel(self, accept, self._try)
        (self.cancel,) = (one for one in self.buttons.buttons() if one is not self.ok)
        self.heading = label(title, "name")
        self._body = QWidget()
        self._box = box = QVBoxLayout(self._body)
        box.setContentsMargins(20, 20, 20, 4)
        box.setSpacing(14)
        box.addWidget(self.heading)
        box.addLayout(self.form)
        box.addStretch(1)
        self._errors = FormErrors(self.form, box, box.count() - 1)
        self.wrong = self._errors.line
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._scroller = scrolled(self._body)
        outer.addWidget(self._scroller, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(20, 8, 20, 16)
        foot.addWidget(self.buttons)
        outer.addLayout(foot)
        self._foot = foot
        self._check: Callable[[], object] = lambda: None

    def sizeHint(self) -> QSize:
        """Return the size that shows all of the form, as far as the screen does."""
        width = max(self.minimumWidth(), self._body.minimumSizeHint().width(), self.width())
        wraps = self._box.hasHeightForWidth()
        body = (
            self._box.totalHeightForWidth(width) if wraps else self._box.totalSizeHint().height()
        )
        body = max(body, self._body.minimumSizeHint().height())  # the area gives it no less
        tall = body + self._foot.sizeHint().height()
        return QSize(width, min(tall, most_height()))

    def showEvent(self, event: QShowEvent) -> None:
        """Put the cursor into the first field; what was wrong goes once a field is changed."""
        super().showEvent(event)
        self.setMaximumHeight(most_height())
        self.resize(self.sizeHint().expandedTo(self.size()))
        for entry in self.entry_fields():
            changed_signal(entry).connect(self._errors.clear)
        give_access_keys(self)
        for field in self.first_fields():
            if field.isVisibleTo(self) and field.isEnabled():
                field.setFocus()
                return

    def first_fields(self) -> Sequence[QWidget]:
        """Return where the cursor may stand when the form opens: its fields, from the top."""
        return self.form_fields()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on to the next field, and is OK from the last one."""
        fields = [field for field in self.form_fields() if field.isVisibleTo(self)]
        focus = self.focusWidget()
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._try()
        elif enter and isinstance(focus, QLineEdit) and focus in fields[:-1]:
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def form_fields(self) -> list[QWidget]:
        """Return the fields of the form that take the keyboard, from the top."""
        return [
            field
            for field in self._errors.fields()
            if field.focusPolicy() != Qt.FocusPolicy.NoFocus or field.focusProxy() is not None
        ]

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
            self._show_wrong(error)
        else:
            self.accept()

    def _show_wrong(self, error: TdktError) -> None:
        self._errors.show(error, self.wrong_field())
        self._grow()

    def wrong_field(self) -> QWidget | None:
        """Return the field a failed check is about; for dialogs that know."""
        return None

    def _grow(self) -> None:
        """Make room for what is wrong: no field gives way to it."""
        self.resize(self.sizeHint().expandedTo(self.size()))
        # later once more: only then is it known how many lines it takes
        QTimer.singleShot(0, self, self._show_whole)

    def _show_whole(self) -> None:
        """Grow as far as the screen goes; what is wrong is in view where that is not enough."""
        self.resize(self.sizeHint().expandedTo(self.size()))
        QApplication.sendPostedEvents(self._body, QEvent.Type.LayoutRequest)
        self._scroller.ensureWidgetVisible(self.wrong, 0, 12)

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


_NAMED = 6


def named(names: Sequence[str]) -> str:
    """Return the first few names and how many more there are."""
    shown = ", ".join(names[:_NAMED])
    if len(names) > _NAMED:
        more = QCoreApplication.translate("FormDialog", " và {count} nữa")
        shown += more.format(count=len(names) - _NAMED)
    return shown


def date_hint() -> str:
    """Return how a day is typed: the words for its parts, which nobody takes for a day."""
    return QCoreApplication.translate("FormDialog", "ngày/tháng/năm")


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
        self.date = self.line(self.tr("Từ ngày"), today_shown(), date_hint())
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
