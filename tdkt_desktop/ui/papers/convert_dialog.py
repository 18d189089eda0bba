"""What the fields of another program's Word template are here, chosen before it is converted."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from tdkt_desktop.operations.papers.converting import offered, use_converted
from tdkt_desktop.operations.papers.paper_forms import Form
from tdkt_desktop.ui.kit.catalogue_words import shown
from tdkt_desktop.ui.kit.form_dialog import FormDialog
from tdkt_desktop.ui.kit.searched_box import SearchedBox
from tdkt_desktop.ui.kit.session import Session


class ConvertDialog(FormDialog):
    """Asks what each mark is; those known by their names are chosen already."""

    def __init__(
        self, session: Session, form: Form, path: Path, marks: Mapping[str, str], parent: QWidget
    ) -> None:
        super().__init__("", "", parent)
        self.name_it(self.tr("Chuyển mẫu Word của cơ quan"), self.tr("Chuyển và dùng"))
        self.setMinimumWidth(620)
        self._session, self._form, self._path = session, form, path
        self.note(
            self.tr(
                "“{name}” có trường của chương trình khác hoặc chỗ chấm để ghi tay. Chọn mỗi chỗ "
                "là gì trong “{form}”; tệp gốc giữ nguyên, bản đã chuyển được dùng từ nay."
            ).format(name=path.name, form=shown(form.name))
        )
        known = offered(form.code)
        self.boxes: dict[str, SearchedBox] = {}
        for mark, key in marks.items():
            box = self._choices(known, key)
            box.setAccessibleName(mark)
            self.form.addRow(mark, box)
            self.boxes[mark] = box
        self.check_with(self._use)

    def _choices(self, known: Mapping[str, str], key: str) -> SearchedBox:
        box = SearchedBox()
        box.addItem(self.tr("(giữ nguyên)"), "")
        lines = {one: words for one, words in known.items() if one.startswith("n.")}
        others = {one: words for one, words in known.items() if one not in lines}
        for heading, part in (
            (self.tr("Của từng người, tập thể, hộ"), lines),
            (self.tr("Của cả văn bản"), others),
        ):
            if part:
                box.add_heading(heading)
            for one, words in part.items():
                box.addItem(QCoreApplication.translate("placeholders", words), one)
        box.setCurrentIndex(max(0, box.findData(key)))
        return box

    def _use(self) -> None:
        chosen = {mark: str(box.currentData() or "") for mark, box in self.boxes.items()}
        database = self._session.database
        self._session.tell(use_converted(database, self._form.code, self._path, chosen))
