"""Dialogs about people and units."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from tdkt_desktop.domain.ids import UnitId
from tdkt_desktop.domain.people.people import FEMALE, MALE, NewPosting, PersonRow
from tdkt_desktop.domain.people.units import Unit
from tdkt_desktop.domain.typed import read_date
from tdkt_desktop.domain.vietnamese.dates import show_iso
from tdkt_desktop.errors import TdktError
from tdkt_desktop.ui.kit.boxes import NoWheelComboBox
from tdkt_desktop.ui.kit.controls import label
from tdkt_desktop.ui.kit.form_dialog import FormDialog, date_hint
from tdkt_desktop.ui.kit.form_errors import put_under, take_out
from tdkt_desktop.ui.kit.inline import complete_from
from tdkt_desktop.ui.kit.unit_box import UnitBox

_NAMED = 4
"""How many bearers of one name are named."""


class PersonDialog(FormDialog):
    """Asks for a new person; ``namesakes`` says who bears a name already."""

    def __init__(
        self,
        units: Sequence[Unit],
        positions: Sequence[str],
        unit: UnitId | None,
        namesakes: Callable[[str], Sequence[PersonRow]],
        parent: QWidget,
    ) -> None:
        super().__init__("", "", parent)
        self.name_it(self.tr("Thêm cán bộ"), self.tr("Thêm"))
        self.name = self.line(self.tr("Họ và tên"))
        self.same = label("", "muted", wrap=True)
        self.same.hide()
        self._namesakes = namesakes
        self.name.textChanged.connect(self._show_namesakes)
        self.birth = self.line(self.tr("Ngày sinh"), hint=self.tr("01/02/1975 hoặc 1975"))
        self.sex = NoWheelComboBox()
        self.sex.addItems(["", MALE, FEMALE])
        self.form.addRow(self.tr("Giới tính"), self.sex)
        self.identity = self.line(self.tr("Số định danh"))
        self.code = self.line(self.tr("Mã cán bộ"))
        self.unit = UnitBox(self.tr("(chưa có đơn vị)"))
        self.unit.show_units(units, unit)
        self.form.addRow(self.tr("Đơn vị"), self.unit)
        self.position = self.line(self.tr("Chức vụ"))
        complete_from(self.position, positions)
        self.start = self.line(self.tr("Ngày vào cơ quan"), hint=date_hint())

    def _show_namesakes(self, name: str) -> None:
        """Say who bears the name already: the officer knows whether it is the same person."""
        rows = self._namesakes(name) if name.strip() else ()
        take_out(self.form, self.same)
        if rows:
            unknown = self.tr("chưa có ngày sinh")
            said = "; ".join(
                ", ".join(
                    filter(None, (row.person.name, row.person.born or unknown, row.unit_name))
                )
                for row in rows[:_NAMED]
            )
            words = self.tr("Đã có: {people}. Nếu là cùng một người thì không cần thêm.")
            self.same.setText(words.format(people=said))
            put_under(self.form, self.name, self.same)

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
        posting: NewPosting,
        units: Sequence[Unit],
        positions: Sequence[str],
        parent: QWidget,
        *,
        with_end: bool,
    ) -> None:
        super().__init__(title, "", parent)
        self.name_it(title, self.tr("Lưu"))
        self._posting = posting
        self.unit = UnitBox(self.tr("(chưa có đơn vị)"))
        self.unit.show_units(units, posting.unit)
        self.form.addRow(self.tr("Đơn vị"), self.unit)
        self.position = self.line(self.tr("Chức vụ"), posting.position or "")
        complete_from(self.position, positions)
        self.start = self.line(self.tr("Từ ngày"), show_iso(posting.start), date_hint())
        self.end = self.line(self.tr("Đến ngày"), show_iso(posting.end), date_hint())
        self.form.setRowVisible(self.end, with_end)
        self.check_with(self.value)

    def value(self) -> NewPosting:
        """Return the posting as typed.

        Raises:
            TdktError: a date is none.
        """
        return replace(
            self._posting,
            unit=self.unit.unit(),
            position=self.position.text().strip() or None,
            start=read_date(self.start.text()),
            end=read_date(self.end.text()),
        )


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
        self.date = self.line(date_title or self.tr("Thành lập ngày"), date, date_hint())
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
