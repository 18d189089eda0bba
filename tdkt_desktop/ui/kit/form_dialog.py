"""Small dialogs that ask for a few values."""

import datetime as dt
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
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

from tdkt_desktop.domain.people.people import FEMALE, MALE, Posting
from tdkt_desktop.domain.people.units import Unit
from tdkt_desktop.domain.vietnamese.dates import show_iso
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.people.people import read_date
from tdkt_desktop.ui.kit.controls import CalmBox, complete_from, label
from tdkt_desktop.ui.kit.errors import error_text
from tdkt_desktop.ui.kit.unit_box import UnitBox


def ok_and_cancel(
    dialog: QDialog, accept: str, act: Callable[[], object]
) -> tuple[QDialogButtonBox, QPushButton]:
    """Return the two buttons a dialog ends with, and the one that says ``accept`` and acts."""
    buttons = QDialogButtonBox()
    ok = buttons.addButton(accept, QDialogButtonBox.ButtonRole.AcceptRole)
    ok.setProperty("role", "primary")
    ok.setDefault(True)
    cancel = buttons.addButton(
        QCoreApplication.translate("FormDialog", "Hủy"), QDialogButtonBox.ButtonRole.RejectRole
    )
    cancel.setAutoDefault(False)
    buttons.accepted.connect(act)
    buttons.rejected.connect(dialog.reject)
    return buttons, ok


class FormDialog(QDialog):
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
        box = QVBoxLayout(self)
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
        """Put the cursor into the first field."""
        super().showEvent(event)
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
        made = label(text, role, wrap=True)
        self.form.addRow(made)
        return made


DATE_HINT = "01/02/2025"
_WHOLE_DAY = len("2025-01-01")


def whole_day(text: str) -> str | None:
    """Return a typed day whole (ISO), or ``None`` when empty.

    Raises:
        TdktError: it is no date, or day or month are missing.
    """
    day = read_date(text)
    if day and len(day) != _WHOLE_DAY:
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Hãy ghi đủ ngày, tháng, năm: “{text}”."), text=text
        )
    return day


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
            self.check_with(self._must_say)

    def _must_say(self) -> None:
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


class PersonDialog(FormDialog):
    """Asks for a new person."""

    def __init__(
        self, units: Sequence[Unit], positions: Sequence[str], unit: int | None, parent: QWidget
    ) -> None:
        super().__init__("", "", parent)
        self.name_it(self.tr("Thêm cán bộ"), self.tr("Thêm"))
        self.name = self.line(self.tr("Họ và tên"))
        self.birth = self.line(self.tr("Ngày sinh"), hint=self.tr("01/02/1975, hoặc chỉ năm 1975"))
        self.sex = CalmBox()
        self.sex.addItems(["", MALE, FEMALE])
        self.form.addRow(self.tr("Giới tính"), self.sex)
        self.identity = self.line(self.tr("Số CCCD"))
        self.code = self.line(self.tr("Mã cán bộ"))
        self.unit = UnitBox(self.tr("(chưa có đơn vị)"))
        self.unit.show_units(units, unit)
        self.form.addRow(self.tr("Đơn vị"), self.unit)
        self.position = self.line(self.tr("Chức vụ"))
        complete_from(self.position, positions)
        self.start = self.line(self.tr("Ngày vào cơ quan"), hint=DATE_HINT)

    def values(self) -> dict[str, str]:
        """Return what was typed, by field of a person."""
        return {
            "name": self.name.text(),
            "birth_date": self.birth.text(),
            "sex": self.sex.currentText(),
            "identity": self.identity.text(),
            "code": self.code.text(),
            "start_date": self.start.text(),
        }


class PostingDialog(FormDialog):
    """Asks for a posting: unit, position, from when to when."""

    def __init__(
        self,
        title: str,
        posting: Posting,
        units: Sequence[Unit],
        positions: Sequence[str],
        parent: QWidget,
        *,
        with_end: bool,
    ) -> None:
        super().__init__(title, "", parent)
        self.name_it(title, self.tr("Ghi"))
        self._posting = posting
        self.unit = UnitBox(self.tr("(chưa có đơn vị)"))
        self.unit.show_units(units, posting.unit)
        self.form.addRow(self.tr("Đơn vị"), self.unit)
        self.position = self.line(self.tr("Chức vụ"), posting.position or "")
        complete_from(self.position, positions)
        self.start = self.line(self.tr("Từ ngày"), show_iso(posting.start), DATE_HINT)
        self.end = self.line(self.tr("Đến ngày"), show_iso(posting.end), DATE_HINT)
        self.form.setRowVisible(self.end, with_end)
        self.check_with(self.value)

    def value(self) -> Posting:
        """Return the posting as typed.

        Raises:
            TdktError: a date is none.
        """
        return Posting(
            id=self._posting.id,
            person=self._posting.person,
            unit=self.unit.unit(),
            position=self.position.text().strip() or None,
            start=read_date(self.start.text()),
            end=read_date(self.end.text()),
        )


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


class UnitDialog(FormDialog):
    """Asks for a unit's name, its place in the tree and a date."""

    def __init__(  # noqa: PLR0913 - the words of one form, all by name
        self,
        title: str,
        accept: str,
        units: Sequence[Unit],
        parent: QWidget,
        *,
        name: str = "",
        under: int | None = None,
        date_title: str = "",
        date: str = "",
        ask_name: bool = True,
        ask_unit: str = "",
    ) -> None:
        super().__init__(title, accept, parent)
        self.name = self.line(self.tr("Tên đơn vị"), name)
        self.form.setRowVisible(self.name, ask_name)
        self.unit = UnitBox(self.tr("(chọn đơn vị)") if ask_unit else self.tr("(đơn vị cao nhất)"))
        self.unit.show_units(units, under)
        self.form.addRow(ask_unit or self.tr("Trực thuộc"), self.unit)
        self.form.setRowVisible(self.unit, bool(ask_unit) or ask_name)
        self.date = self.line(date_title or self.tr("Thành lập ngày"), date, DATE_HINT)
        self.check_with(self.when)

    def when(self) -> str | None:
        """Return the date (ISO) as typed.

        Raises:
            TdktError: it is no date.
        """
        return read_date(self.date.text())

    def day(self) -> str:
        """Return the date (ISO) as typed.

        Raises:
            TdktError: there is none, or it is no date.
        """
        date = self.when()
        if date is None:
            raise TdktError(self.tr("Hãy ghi ngày."))
        return date
