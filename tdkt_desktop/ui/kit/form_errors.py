"""What is wrong in a form, said under the field that it is about."""

from collections.abc import Iterator
from typing import cast

from PySide6.QtWidgets import QBoxLayout, QFormLayout, QLabel, QLineEdit, QWidget

from tdkt_desktop.domain.vietnamese.keys import fold
from tdkt_desktop.errors import TdktError
from tdkt_desktop.ui.kit.controls import label, restyle
from tdkt_desktop.ui.kit.errors import error_text


def put_under(form: QFormLayout, field: QWidget, line: QWidget) -> None:
    """Show ``line`` in a row of its own, under a field of a form."""
    row, _ = cast("tuple[int, object]", form.getWidgetPosition(field))
    form.insertRow(row + 1, "", line)
    line.show()


def take_out(form: QFormLayout, line: QWidget) -> None:
    """Take ``line`` out of a form with its row: one left empty would stay there."""
    line.hide()
    if form.indexOf(line) >= 0:
        form.takeRow(line)


class FormErrors:
    """The one line that says what is wrong: at its field, or at the foot where it has none."""

    def __init__(self, form: QFormLayout, foot: QBoxLayout, place: int) -> None:
        self._form, self._foot, self._place = form, foot, place
        self._marked: QWidget | None = None
        self.line = label(role="error", wrap=True)
        self.line.hide()
        foot.insertWidget(place, self.line)

    def fields(self) -> Iterator[QWidget]:
        """Yield the fields of the form, from the top."""
        for row in range(self._form.rowCount()):
            field = self._at(row)
            if field is not None and field is not self.line:
                yield field

    def _at(self, row: int) -> QWidget | None:
        item = self._form.itemAt(row, QFormLayout.ItemRole.FieldRole)
        return item.widget() if item is not None else None

    def show(self, error: TdktError, at: QWidget | None = None) -> None:
        """Say what is wrong under the field it is about, and put the keyboard there.

        That is the field ``at``, or the one whose text or title the error's words hold.
        """
        words = error_text(error)
        self.clear()
        field = at or self._field_of(error, words)
        if field is not None:
            put_under(self._form, field, self.line)
            self._marked = field
            restyle(field, wrong=True)
        else:
            self._foot.insertWidget(self._place, self.line)
        self.line.setText(words)
        self.line.show()
        if field is not None:
            field.setFocus()

    def clear(self) -> None:
        """Take the mark away: something else stands there now."""
        self._foot.removeWidget(self.line)
        take_out(self._form, self.line)
        if self._marked is not None:
            restyle(self._marked, wrong=False)
            self._marked = None

    def _field_of(self, error: TdktError, words: str) -> QWidget | None:
        """Return the field that an error quotes, or names."""
        said = {str(value).strip() for value in error.params.values()} - {""}
        fields = [field for field in self.fields() if self._form.isRowVisible(field)]
        for field in fields:
            if isinstance(field, QLineEdit) and field.text().strip() in said:
                return field
        for field in fields:
            title = fold(self._title_of(field))
            if title and title in fold(words):
                return field
        return None

    def _title_of(self, field: QWidget) -> str:
        name = self._form.labelForField(field)
        return name.text().replace("&", "") if isinstance(name, QLabel) else ""
