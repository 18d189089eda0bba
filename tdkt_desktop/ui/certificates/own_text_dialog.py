"""Asks for what one certificate says in place of its layout."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QWidget

from tdkt_desktop.documents.certificate_pdf import FilledLayout
from tdkt_desktop.ui.kit.boxes import NoWheelComboBox
from tdkt_desktop.ui.kit.form_dialog import FormDialog


class OwnTextDialog(FormDialog):
    """Asks for a text of one certificate in place of its layout's."""

    def __init__(self, certificate: FilledLayout, field: str, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.name_it(self.tr("Nội dung riêng của giấy này"), self.tr("Lưu"))
        self.note(certificate.recipient)
        self._certificate = certificate
        self.fields = NoWheelComboBox()
        open_ = [item for item in certificate.layout.fields if not item.preprinted]
        for item in open_:
            self.fields.addItem(certificate.text_of(item)[:60] or item.key, item.key)
        self.fields.setSizeAdjustPolicy(
            NoWheelComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.fields.setMinimumContentsLength(24)
        self.form.addRow(self.tr("Chỗ"), self.fields)
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(96)
        self.form.addRow(self.tr("Chữ in"), self.text)
        self.back = QCheckBox(self.tr("Trở lại chữ theo mẫu"))
        self.form.addRow("", self.back)
        self.fields.setCurrentIndex(max(0, self.fields.findData(field)))
        self._typed: dict[str, str] = {}
        self._back = set[str]()
        self._key = self._current()
        self.fields.activated.connect(lambda _: self._switch())
        self.back.toggled.connect(self._toggle_back)
        self._show()

    def _current(self) -> str:
        return str(self.fields.currentData())

    def _said(self, key: str) -> str:
        """Return what a field says now."""
        item = next(field for field in self._certificate.layout.fields if field.key == key)
        return self._certificate.text_of(item)

    def _switch(self) -> None:
        """Keep what was typed for one field and show another."""
        self._typed[self._key] = self.text.toPlainText().strip()
        self._key = self._current()
        self._show()

    def _show(self) -> None:
        self.text.setPlainText(self._typed.get(self._key, self._said(self._key)))
        with QSignalBlocker(self.back):
            self.back.setChecked(self._key in self._back)
        self.back.setEnabled(self._key in self._certificate.own)
        self.text.setDisabled(self._key in self._back)

    def _toggle_back(self, on: bool) -> None:
        (self._back.add if on else self._back.discard)(self._key)
        self.text.setDisabled(on)

    def changes(self) -> dict[str, str | None]:
        """Return the fields to say otherwise, with their text; ``None`` is the layout's own."""
        typed = self._typed | {self._key: self.text.toPlainText().strip()}
        made: dict[str, str | None] = {
            key: text for key, text in typed.items() if text != self._said(key)
        }
        return made | dict.fromkeys(self._back)
