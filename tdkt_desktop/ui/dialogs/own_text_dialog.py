"""Asks for what one certificate says in place of its layout."""

from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QWidget

from tdkt_desktop.documents.certificates import Certificate
from tdkt_desktop.ui.dialogs.forms import FormDialog
from tdkt_desktop.ui.widgets.parts import CalmBox


class OwnTextDialog(FormDialog):
    """Asks for a text of one certificate in place of its layout's."""

    def __init__(self, certificate: Certificate, field: str, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.name_it(self.tr("Chữ của riêng giấy này"), self.tr("Ghi"))
        self.note(certificate.recipient)
        self._certificate = certificate
        self.fields = CalmBox()
        open_ = [item for item in certificate.layout.fields if not item.preprinted]
        for item in open_:
            self.fields.addItem(certificate.text_of(item)[:60] or item.key, item.key)
        self.fields.setSizeAdjustPolicy(
            CalmBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
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
        self.fields.activated.connect(lambda _: self._show())
        self.back.toggled.connect(self.text.setDisabled)
        self._show()

    def _show(self) -> None:
        key = self.key()
        item = next(one for one in self._certificate.layout.fields if one.key == key)
        self.text.setPlainText(self._certificate.text_of(item))
        self.back.setEnabled(key in self._certificate.own)

    def key(self) -> str:
        """Return which field it is."""
        return str(self.fields.currentData())

    def wanted(self) -> str | None:
        """Return the text, or ``None`` for the layout's own."""
        return None if self.back.isChecked() else self.text.toPlainText().strip()
