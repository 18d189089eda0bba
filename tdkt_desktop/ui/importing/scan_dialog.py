"""A scanned decision: its pages beside fields to type what it says."""

from pathlib import Path

from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from tdkt_desktop.domain.typed import read_date, read_year
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.importing.decisions.typed import TypedDecision, typed_grid
from tdkt_desktop.operations.law.vocabulary import kind_index
from tdkt_desktop.sheets.files.grids import Grid
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.ui.kit.asking import ask_to_leave
from tdkt_desktop.ui.kit.controls import button, label, row
from tdkt_desktop.ui.kit.errors import error_text
from tdkt_desktop.ui.kit.form_dialog import date_hint, fitting
from tdkt_desktop.ui.kit.kind_box import KindBox
from tdkt_desktop.ui.kit.pdf_pages import PdfPages
from tdkt_desktop.ui.kit.session import Session

_FIELDS_WIDE = 430


class ScanDialog(QDialog):
    """Typed once, then looked through as every list; ``grid`` is the list once accepted."""

    def __init__(self, session: Session, path: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Ghi quyết định từ bản chụp"))
        self._session, self._path = session, path
        self.grid: Grid | None = None
        self.number, self.date = QLineEdit(), QLineEdit()
        self.date.setPlaceholderText(date_hint())
        self.authority, self.signer, self.summary = QLineEdit(), QLineEdit(), QLineEdit()
        self.kind, self.year = KindBox(), QLineEdit()
        self.kind.show_kinds(
            [kind for kind in Kinds(session.database).all() if not kind.import_only]
        )
        self.kind.setPlaceholderText(self.tr("Chọn danh hiệu, hình thức"))
        self.kind.setCurrentIndex(-1)
        self.lines = QPlainTextEdit()
        self.lines.setTabChangesFocus(True)
        self.lines.setPlaceholderText(
            self.tr("Mỗi dòng một người: họ tên, chức vụ, đơn vị\nhoặc một tập thể, một hộ")
        )
        self.wrong = label(role="warn", wrap=True)
        self.wrong.hide()
        form = QFormLayout()
        for title, field in (
            (self.tr("Số quyết định"), self.number),
            (self.tr("Ngày"), self.date),
            (self.tr("Thẩm quyền"), self.authority),
            (self.tr("Người ký"), self.signer),
            (self.tr("Trích yếu"), self.summary),
            (self.tr("Khen thưởng"), self.kind),
            (self.tr("Năm"), self.year),
        ):
            field.setAccessibleName(title)
            form.addRow(title, field)
        self.lines.setAccessibleName(self.tr("Người, tập thể được khen"))
        on = button(self.tr("Xem danh sách…"), "sheet", role="primary")
        on.clicked.connect(self._go_on)
        self.go_on = on
        cancel = button(self.tr("Hủy"))
        cancel.clicked.connect(self.reject)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(12, 0, 0, 0)
        column.addLayout(form)
        column.addWidget(label(self.tr("Người, tập thể được khen"), "muted"))
        column.addWidget(self.lines, 1)
        column.addWidget(self.wrong)
        column.addLayout(row(None, cancel, on))
        self.pages = PdfPages(path)
        both = QSplitter()
        both.addWidget(self.pages)
        both.addWidget(side)
        both.setStretchFactor(0, 1)
        side.setMinimumWidth(_FIELDS_WIDE)
        both.setSizes([2 * _FIELDS_WIDE, _FIELDS_WIDE])
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(10)
        box.addWidget(label(path.name, "title", wrap=True))
        box.addWidget(
            label(
                self.tr(
                    "Bản chụp không có chữ để đọc: ghi những gì thấy trên trang. Bản chụp được "
                    "đính kèm vào quyết định."
                ),
                "muted",
                wrap=True,
            )
        )
        box.addWidget(both, 1)
        self.resize(fitting(1240, 650))
        self.number.setFocus()

    def _go_on(self) -> None:
        try:
            typed = TypedDecision(
                number=self.number.text(),
                date=read_date(self.date.text()) or "",
                authority=self.authority.text(),
                signer=self.signer.text(),
                summary=self.summary.text(),
                kind=self.kind.currentData() or "",
                year=read_year(self.year.text()) if self.year.text().strip() else self._no_year(),
                lines=self.lines.toPlainText().splitlines(),
            )
            self.grid = typed_grid(typed, kind_index(self._session.database), self._path)
        except TdktError as error:
            self.wrong.setText(error_text(error))
            self.wrong.show()
            return
        self.accept()

    @staticmethod
    def _no_year() -> int:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Hãy ghi khen thưởng của năm nào."))

    def reject(self) -> None:
        """Close; ask first when something was typed."""
        fields = (self.number, self.date, self.authority, self.signer, self.summary, self.year)
        if not any(field.text() for field in fields) and not self.lines.toPlainText():
            super().reject()
        else:
            ask_to_leave(self, self.tr("Bỏ những gì đã ghi?"), self.tr("Bỏ, không ghi"))
