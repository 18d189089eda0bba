"""What the plan of a movement says, edited in place: who launched it, for whom, by what means."""

from functools import partial

from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from tdkt_desktop.domain.movements.standing import MovementRow
from tdkt_desktop.domain.vietnamese.dates import show_iso
from tdkt_desktop.operations.movements import movements
from tdkt_desktop.operations.movements.terms import choices
from tdkt_desktop.ui.kit.boxes import NoWheelComboBox
from tdkt_desktop.ui.kit.controls import label, row, scrolled
from tdkt_desktop.ui.kit.inline import InlineField, InlineText
from tdkt_desktop.ui.kit.session import Session
from tdkt_desktop.ui.kit.theme import scaled

_TEXT = 62


class PlanPart(QWidget):
    """The tab of the plan: short fields at the left, texts at the right."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.shown: MovementRow | None = None
        self.tools = QWidget()
        self.fields: dict[str, InlineField | InlineText] = {}
        self.boxes: dict[str, NoWheelComboBox] = {}
        inner = QWidget()
        both = row(spacing=20)
        both.addLayout(self._short(), 2)
        both.addLayout(self._long(), 3)
        inner.setLayout(both)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        self._area = scrolled(inner)
        box.addWidget(self._area)

    def _short(self) -> QFormLayout:
        form = _form()
        for key, title in (
            ("name", self.tr("Tên phong trào")),
            ("theme", self.tr("Chủ đề")),
            ("start", self.tr("Từ ngày")),
            ("end", self.tr("Đến ngày")),
            ("launcher", self.tr("Người phát động")),
            ("document", self.tr("Văn bản phát động")),
            ("document_date", self.tr("Ngày văn bản")),
            ("plan", self.tr("Kế hoạch thực hiện")),
            ("plan_date", self.tr("Ngày kế hoạch")),
        ):
            field = InlineField(partial(self._write, key))
            self._add(form, key, title, field)
        for place, (key, title) in enumerate(
            (
                ("form", self.tr("Hình thức")),
                ("scope", self.tr("Phạm vi")),
                ("level", self.tr("Cấp phát động")),
            ),
            start=2,
        ):
            box = NoWheelComboBox()
            box.setAccessibleName(title)
            if key == "scope":
                box.addItem(self.tr("(chưa rõ)"), "")
            for code, name in choices(key).items():
                box.addItem(name, code)
            box.activated.connect(partial(self._choose, key))
            self.boxes[key] = box
            form.insertRow(place, label(title, "muted"), box)
        return form

    def _long(self) -> QFormLayout:
        form = _form()
        for key, title in (
            ("purpose", self.tr("Mục đích")),
            ("meaning", self.tr("Ý nghĩa")),
            ("subjects", self.tr("Đối tượng")),
            ("content", self.tr("Nội dung")),
            ("criteria", self.tr("Tiêu chí")),
            ("measures", self.tr("Biện pháp")),
            ("note", self.tr("Ghi chú")),
        ):
            field = InlineText(partial(self._write, key))
            field.setFixedHeight(scaled(_TEXT))
            self._add(form, key, title, field)
        return form

    def _add(
        self, form: QFormLayout, key: str, title: str, field: InlineField | InlineText
    ) -> None:
        field.setAccessibleName(title)
        self.fields[key] = field
        form.addRow(label(title, "muted"), field)

    def show_movement(self, found: MovementRow) -> None:
        """Show the plan of a movement."""
        if self.shown is None or self.shown.movement.id != found.movement.id:
            self._area.verticalScrollBar().setValue(0)
        self.shown = found
        for key, field in self.fields.items():
            value = getattr(found.movement, key) or ""
            field.show_value(show_iso(value) if key in movements.DATES else value)
        for key, box in self.boxes.items():
            box.setCurrentIndex(max(0, box.findData(getattr(found.movement, key) or "")))

    def _choose(self, key: str, *_: object) -> None:
        if not self._write(key, self.boxes[key].currentData()) and self.shown is not None:
            self.show_movement(self.shown)

    def _write(self, key: str, text: str) -> bool:
        if self.shown is None:
            return False
        number = self.shown.movement.id
        return self._session.write(lambda db: movements.edit_movement(db, number, key, text))

    def take_focus(self) -> None:
        """Put the keyboard into the first field."""
        self.fields["name"].setFocus()


def _form() -> QFormLayout:
    form = QFormLayout()
    form.setHorizontalSpacing(10)
    form.setVerticalSpacing(4)
    return form
