"""What a report on achievements says that no other record holds, entered once."""

from PySide6.QtWidgets import QFormLayout, QLineEdit, QPlainTextEdit, QWidget

from tdkt_desktop.domain.rounds import Nominee, Round
from tdkt_desktop.operations.rounds.report_answers import answers, questions, save_answers
from tdkt_desktop.ui.kit.catalogue_words import shown
from tdkt_desktop.ui.kit.form_dialog import FormDialog
from tdkt_desktop.ui.kit.session import Session

_TALL, _WIDE = 76, 640


class ReportDialog(FormDialog):
    """Asks what the report on one nominee says; what is on file already is not asked."""

    def __init__(self, session: Session, round_: Round, nominee: Nominee, parent: QWidget) -> None:
        super().__init__("", "", parent)
        title = self.tr("Báo cáo thành tích: {name}")
        self.name_it(title.format(name=nominee.name), self.tr("Ghi"))
        self.setMinimumWidth(_WIDE)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self._session, self._round, self._nominee = session, round_, nominee
        self.note(
            self.tr(
                "Họ tên, đơn vị, xếp loại, sáng kiến, khen thưởng và quá trình công tác lấy từ hồ "
                "sơ. Mục để trống thì báo cáo để dòng chấm. Mục có dấu • giữ lại cho các năm sau, "
                "mục khác của riêng đợt này."
            )
        )
        known = answers(session.database, round_, nominee)
        self.fields: dict[str, QLineEdit | QPlainTextEdit] = {}
        for one in questions(round_, nominee):
            name, words = shown(one.name), known.get(one.code, "")
            field = _paragraphs(words) if one.long else QLineEdit(words)
            field.setAccessibleName(name)
            self.form.addRow(f"{name} •" if one.lasting else name, field)
            self.fields[one.code] = field
        self.check_with(self._save)

    def _save(self) -> None:
        words = {
            code: field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()
            for code, field in self.fields.items()
        }
        database = self._session.database
        self._session.tell(save_answers(database, self._round, self._nominee, words))


def _paragraphs(words: str) -> QPlainTextEdit:
    field = QPlainTextEdit(words)
    field.setTabChangesFocus(True)
    field.setFixedHeight(_TALL)
    return field
