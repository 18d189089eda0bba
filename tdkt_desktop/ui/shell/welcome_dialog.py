"""The first run: whose file is it, and what to begin with."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QLineEdit, QVBoxLayout, QWidget

from tdkt_desktop.domain.agency.agency import Agency
from tdkt_desktop.paths import user_documents
from tdkt_desktop.ui.kit.controls import button, hinder, label, row, rule
from tdkt_desktop.ui.kit.icons import pixmap
from tdkt_desktop.ui.shell.agency_boxes import AgencyKindBox, YearStartBox, what_follows


class WelcomeDialog(QDialog):
    """Asks for the agency's name, or offers the sample, a recent file, another file.

    ``choice`` is ``new``, ``sample`` or a path once accepted.
    """

    def __init__(
        self, recent: Sequence[str], parent: QWidget | None = None, *, only_new: bool = False
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("TĐKT Desktop")
        self.setFixedWidth(520)
        self.choice = "new"
        picture = QLabel()
        picture.setPixmap(pixmap("award", "accent", 44))
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Sở Nội vụ tỉnh …"))
        self.kind, self.starts = AgencyKindBox(), YearStartBox()
        self.follows = label("", "muted", wrap=True)
        self.name.textChanged.connect(self._typed)
        self.kind.activated.connect(lambda _: self._show_kind())
        self.begin = button(self.tr("Tạo tệp của cơ quan"), "file-plus", role="primary")
        self.begin.setDefault(True)
        self.begin.clicked.connect(lambda: self._choose("new"))
        box = QVBoxLayout(self)
        box.setContentsMargins(28, 24, 28, 24)
        box.setSpacing(12)
        box.addWidget(picture, 0, Qt.AlignmentFlag.AlignLeft)
        box.addWidget(label(self.tr("Quản lý thi đua, khen thưởng của cơ quan"), "title"))
        box.addWidget(
            label(
                self.tr(
                    "Ghi tên cơ quan để tạo tệp; bước sau là nhập danh sách cán bộ đang dùng, "
                    "giữ nguyên như hiện có. Dữ liệu chỉ nằm trong tệp này."
                ),
                "muted",
                wrap=True,
            )
        )
        box.addSpacing(4)
        box.addWidget(label(self.tr("Tên cơ quan"), "strong"))
        box.addWidget(self.name)
        box.addWidget(label(self.tr("Loại cơ quan"), "strong"))
        box.addWidget(self.kind)
        box.addWidget(self.follows)
        box.addWidget(label(self.tr("Năm bắt đầu từ"), "strong"))
        box.addWidget(self.starts)
        box.addLayout(row(None, self.begin))
        if not only_new:
            self._offer_files(box, recent)
        self.starts.activated.connect(self._say_starts)
        self._starts_said = False
        self._typed()

    def _offer_files(self, box: QVBoxLayout, recent: Sequence[str]) -> None:
        box.addWidget(rule())
        sample = button(self.tr("Xem dữ liệu mẫu"), "eye")
        sample.clicked.connect(lambda: self._choose("sample"))
        other = button(self.tr("Mở tệp đã có…"), "folder-open")
        other.clicked.connect(self._ask_file)
        box.addLayout(row(sample, other, None))
        for name in [one for one in recent if Path(one).exists()][:4]:
            link = button(Path(name).name, "history", role="link", tip=name)
            link.clicked.connect(partial(self._choose, name))
            box.addWidget(link)

    def _say_starts(self, *_: object) -> None:
        self._starts_said = True

    def _typed(self) -> None:
        agency = self.agency()
        hinder(self.begin, "" if agency.name else self.tr("Hãy ghi tên cơ quan"))
        self.kind.propose(agency.name)
        kind = self.kind.kind
        if kind is not None and not self._starts_said:
            month = kind.year_starts(agency.name)
            self.starts.setCurrentIndex(self.starts.findData(month))
        self._show_kind()

    def _show_kind(self) -> None:
        self.follows.setText(what_follows(self.kind.kind, self.name.text()))

    def agency(self) -> Agency:
        """Return the agency as typed and chosen."""
        return Agency(
            name=" ".join(self.name.text().split()),
            kind=self.kind.code,
            year_starts=self.starts.currentData(),
        )

    def show_agency(self, agency: Agency) -> None:
        """Show an agency as it was typed."""
        self.name.setText(agency.name)
        self.kind.show_kind(agency.kind)
        self.starts.show_month(agency.year_starts)
        self._show_kind()

    def _choose(self, choice: str, *_: object) -> None:
        self.choice = choice
        self.accept()

    def _ask_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Mở tệp"), str(user_documents()), self.tr("Tệp TĐKT (*.tdkt)")
        )
        if name:
            self._choose(name)
