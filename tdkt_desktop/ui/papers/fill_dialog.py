"""What a workbook somebody sent asks before it is filled: unknown headers, rows it has already."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from tdkt_desktop.operations.papers.form_answers import FormAnswers
from tdkt_desktop.operations.papers.placeholders import fillable
from tdkt_desktop.sheets.forms.filling import Filled
from tdkt_desktop.ui.kit.boxes import NoWheelComboBox
from tdkt_desktop.ui.kit.form_dialog import FormDialog, named
from tdkt_desktop.ui.kit.searched_box import SearchedBox


class FillDialog(FormDialog):
    """Asks once; what is told of headers is kept for the next workbook of that shape."""

    def __init__(self, name: str, asked: Filled, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.name_it(self.tr("Điền “{name}”").format(name=name), self.tr("Tiếp"))
        self.setMinimumWidth(620)
        self.boxes: dict[str, SearchedBox] = {}
        self.rows: NoWheelComboBox | None = None
        self.answers = FormAnswers()
        if asked.samples:
            self.note(
                self.tr("Bảng tính đã có {count} dòng: {names}.").format(
                    count=len(asked.samples), names=named(asked.samples)
                )
            )
            self.rows = NoWheelComboBox()
            self.rows.addItem(self.tr("thay bằng danh sách này"), False)
            self.rows.addItem(self.tr("giữ lại, ghi tiếp bên dưới"), True)
            self.form.addRow(self.tr("Các dòng đã có"), self.rows)
        if asked.unknown:
            self.note(
                self.tr(
                    "Những cột sau chưa rõ ghi gì. Chọn một lần; lần sau gặp mẫu này chương "
                    "trình tự điền."
                )
            )
        known = fillable() if asked.unknown else {}
        for header in asked.unknown:
            box = SearchedBox()
            box.addItem(self.tr("(để trống)"), "")
            for key, words in known.items():
                box.addItem(QCoreApplication.translate("placeholders", words), key)
            box.setAccessibleName(header)
            self.form.addRow(header, box)
            self.boxes[header] = box
        self.check_with(self._take)

    def _take(self) -> None:
        keep = self.rows is not None and bool(self.rows.currentData())
        columns = {header: str(box.currentData() or "") for header, box in self.boxes.items()}
        self.answers = FormAnswers(columns, keep=keep)
