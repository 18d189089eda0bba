"""Thiết lập: what heads every paper, the agency's own award kinds, and this machine's taste."""

import datetime as dt
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from tdkt_desktop.domain.agency.agency import Agency, GoldenNumber, Identities
from tdkt_desktop.domain.awards.kinds import (
    PERSON,
    TITLES,
    UNIT,
    AwardKind,
    Category,
    Level,
    NewAwardKind,
)
from tdkt_desktop.domain.vietnamese.keys import fold
from tdkt_desktop.operations.agency import agencies
from tdkt_desktop.operations.files import save_agency
from tdkt_desktop.operations.law.catalogue import delete_own_kind, save_own_kind
from tdkt_desktop.operations.law.shipped_files import terms
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.settings import Settings
from tdkt_desktop.storage.signers import Signers
from tdkt_desktop.ui.eligibility.law_settings import LawSettings
from tdkt_desktop.ui.kit.boxes import NoWheelComboBox, choice_box
from tdkt_desktop.ui.kit.controls import (
    Heading,
    SearchField,
    button,
    chip,
    label,
    panel,
    row,
    scrolled,
)
from tdkt_desktop.ui.kit.form_dialog import FormDialog
from tdkt_desktop.ui.kit.inline import InlineField
from tdkt_desktop.ui.kit.page import Page
from tdkt_desktop.ui.kit.record_model import Column, RecordModel
from tdkt_desktop.ui.kit.record_table import RecordTable
from tdkt_desktop.ui.kit.session import Session
from tdkt_desktop.ui.kit.theme import scaled
from tdkt_desktop.ui.kit.year_box import YearBox
from tdkt_desktop.ui.shell.agency_boxes import AgencyKindBox, YearStartBox, what_follows
from tdkt_desktop.ui.shell.signers_panel import SignersPanel

_TITLE = 150
"""How wide the titles of settings are."""


def _title(words: str) -> QLabel:
    """Return the title of a setting, over as many lines as it takes: values need the room."""
    title = label(words, "muted", wrap=True)
    title.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.MinimumExpanding)
    title.setFixedWidth(scaled(_TITLE))
    return title


class SettingsPage(Page):
    """The agency's settings (undoable, in its file) and this machine's (in the user's folder)."""

    READS = (Settings, Kinds, Signers)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._agency = Agency()
        self._shown_year = 0
        self._fields: dict[str, InlineField] = {}
        self.year = YearBox(1990, 2100)
        self.own = NoWheelComboBox()
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._agency_panel())
        self.signers = SignersPanel(session)
        column.addWidget(self.signers)
        column.addWidget(self._machine_panel())
        column.addStretch(1)
        general = QWidget()
        content = QHBoxLayout(general)
        content.setContentsMargins(0, 0, 0, 0)
        content.setSpacing(12)
        content.addWidget(scrolled(left), 1)
        content.addWidget(self._kinds_panel(), 1)
        self.law = LawSettings(session)
        self.parts = QStackedWidget()
        self.parts.addWidget(general)
        self.parts.addWidget(self.law)
        self.chips = [
            chip(self.tr("Cơ quan, danh mục"), checked=True),
            chip(self.tr("Quy định, quy chế")),
        ]
        for place, push_button in enumerate(self.chips):
            push_button.setAutoExclusive(True)
            push_button.toggled.connect(
                lambda on, p=place: self.parts.setCurrentIndex(p) if on else None
            )
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 14, 20, 12)
        box.setSpacing(12)
        box.addLayout(row(Heading(self.tr("Thiết lập"), []), *self.chips))
        box.addWidget(self.parts, 1)
        self.year.editingFinished.connect(self._write_year)
        self.own.activated.connect(
            lambda _: self._write("own_certificate", self.own.currentData())
        )

    def _agency_panel(self) -> QWidget:
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(4)
        for key, title, hint in (
            ("name", self.tr("Tên cơ quan"), self.tr("Sở Nội vụ tỉnh …")),
            ("superior", self.tr("Cơ quan cấp trên"), self.tr("Ủy ban nhân dân tỉnh …")),
            ("place", self.tr("Địa danh"), self.tr("ghi trước ngày tháng trên văn bản")),
            ("signer_title", self.tr("Chức vụ người ký"), self.tr("Giám đốc")),
            ("signer", self.tr("Người ký"), ""),
            ("compiler", self.tr("Người lập danh sách"), ""),
            (
                "symbol",
                self.tr("Chữ viết tắt tên cơ quan (trong số, ký hiệu)"),
                self.tr("SNV, như trong 12/QĐ-SNV"),
            ),
            (
                "functions",
                self.tr("Căn cứ chức năng, nhiệm vụ"),
                self.tr("Quyết định số … của …, ghi ở đầu các quyết định"),
            ),
            (
                "certificate_reason",
                self.tr("Nội dung mặc định trên giấy khen"),
                self.tr("dùng được {nam}"),
            ),
        ):
            field = InlineField(partial(self._write, key), hint)
            field.setProperty("role", "")
            field.setAccessibleName(title)
            self._fields[key] = field
            form.addRow(_title(title), field)
        self.kind = AgencyKindBox()
        self.kind.activated.connect(lambda _: self._write_kind())
        self.follows = label("", "muted", wrap=True)
        form.insertRow(1, _title(self.tr("Loại cơ quan")), self.kind)
        form.insertRow(2, "", self.follows)
        form.addRow(_title(self.tr("Năm thi đua")), self.year)
        self.starts = YearStartBox()
        self.starts.activated.connect(
            lambda _: self._write("year_starts", self.starts.currentData())
        )
        form.addRow(_title(self.tr("Năm bắt đầu từ")), self.starts)
        form.addRow(_title(self.tr("“Giấy khen” trong danh sách là")), self.own)
        self.own.setMinimumContentsLength(12)
        self.identities = choice_box(
            (
                (self.tr("Ghi đủ"), Identities.WHOLE),
                (self.tr("Che, chỉ còn 4 số cuối"), Identities.MASKED),
                (self.tr("Không ghi"), Identities.LEFT_OUT),
            ),
            partial(self._write, "identities"),
        )
        form.addRow(_title(self.tr("Số định danh khi xuất danh sách cán bộ")), self.identities)
        self.golden = choice_box(
            (
                (self.tr("Số trong sổ cấp bằng"), GoldenNumber.BOOK),
                (self.tr("Số thứ tự trong quyết định"), GoldenNumber.LIST),
            ),
            partial(self._write, "golden"),
        )
        form.addRow(_title(self.tr("“Số sổ vàng” trên giấy là")), self.golden)
        box = QVBoxLayout()
        box.setContentsMargins(16, 14, 16, 14)
        box.addWidget(label(self.tr("Cơ quan"), "caption"))
        box.addLayout(form)
        return panel(box)

    def _machine_panel(self) -> QWidget:
        self.theme = NoWheelComboBox()
        for text, data in (
            (self.tr("Theo máy"), "auto"),
            (self.tr("Sáng"), "light"),
            (self.tr("Tối"), "dark"),
        ):
            self.theme.addItem(text, data)
        preferences = self.session.preferences
        self.theme.setCurrentIndex(max(0, self.theme.findData(preferences.theme)))
        self.language = NoWheelComboBox()
        self.language.addItem("Tiếng Việt", "vi")
        self.language.addItem("English", "en")
        self.language.setCurrentIndex(max(0, self.language.findData(preferences.language)))
        self.compact = QCheckBox(self.tr("Thu hẹp chiều cao dòng"))
        self.compact.setChecked(preferences.compact)
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.addRow(label(self.tr("Giao diện"), "muted"), self.theme)
        form.addRow(label(self.tr("Ngôn ngữ"), "muted"), self.language)
        form.addRow("", self.compact)
        self.restart = label(self.tr("Ngôn ngữ đổi khi mở lại chương trình."), "muted")
        self.restart.hide()
        form.addRow("", self.restart)
        self.theme.activated.connect(lambda _: self._prefer(theme=self.theme.currentData()))
        self.compact.toggled.connect(lambda on: self._prefer(compact=on))
        self.language.activated.connect(lambda _: self._speak())
        box = QVBoxLayout()
        box.setContentsMargins(16, 14, 16, 14)
        box.addWidget(label(self.tr("Giao diện"), "caption"))
        box.addLayout(form)
        return panel(box)

    def _kinds_panel(self) -> QWidget:
        self._levels = terms("level")
        self._kinds: dict[int, AwardKind] = {}
        self._model = RecordModel(self._kind_columns(), lambda _: self._kinds, self)
        self.table = RecordTable("kinds", self._model, self.session)
        self.table.setAccessibleName(self.tr("Danh hiệu, hình thức khen thưởng"))
        self.search = SearchField(self.tr("Tìm danh hiệu, hình thức…"))
        self.search.searched.connect(lambda _: self._show_kinds())
        self.add = button(self.tr("Thêm danh hiệu riêng"), "plus")
        self.add.clicked.connect(self.add_kind)
        self.table.delete_wanted.connect(self.delete_selected)
        self.table.opened.connect(lambda _: self.edit_kind())
        box = QVBoxLayout()
        box.setContentsMargins(16, 14, 16, 14)
        box.setSpacing(10)
        box.addWidget(label(self.tr("Danh hiệu, hình thức khen thưởng"), "caption"))
        box.addLayout(row(self.search, None, self.add))
        box.addWidget(self.table, 1)
        return panel(box)

    def _kind_columns(self) -> list[Column]:
        return [
            Column("name", self.tr("Tên"), lambda k: k.name, 230, middle=True, grows=True),
            Column("short", self.tr("Viết tắt"), lambda k: k.short if k.aliases else "", 110),
            Column(
                "level", self.tr("Cấp"), lambda k: self._levels.get(k.level, ""), 90, muted=True
            ),
            Column(
                "basis",
                self.tr("Căn cứ"),
                lambda k: self.tr("Cơ quan tự đặt") if k.own else k.basis,
                160,
                muted=True,
            ),
            Column("code", self.tr("Mã"), lambda k: k.code, 100, shown=False),
        ]

    # -- reading and writing -------------------------------------------------------------

    def search_field(self) -> SearchField:
        """Return the search box of the kinds."""
        return self.search

    def read(self) -> None:
        """Read settings and kinds."""
        self._agency = Settings(self.session.database).agency()
        for key, field in self._fields.items():
            field.show_value(getattr(self._agency, key))
        self._shown_year = self._agency.year or dt.datetime.now().astimezone().year
        last = self._agency.year_to(self._shown_year)
        self.year.show_years(self._shown_year, last)
        self.starts.show_month(self._agency.year_starts)
        self.kind.show_kind(self._agency.kind)
        self.follows.setText(what_follows(self.kind.kind, self._agency.name))
        self.own.clear()
        self.own.addItem(self.tr("(hỏi mỗi lần nhập)"), "")
        for kind in Kinds(self.session.database).all():
            if kind.group == "GIAY_KHEN":
                self.own.addItem(kind.name, kind.code)
        self.own.setCurrentIndex(max(0, self.own.findData(self._agency.own_certificate)))
        for box, chosen in (
            (self.identities, self._agency.identities),
            (self.golden, self._agency.golden),
        ):
            box.setCurrentIndex(box.findData(chosen))
        self._show_kinds()
        self.signers.read()
        self.law.read()

    def _show_kinds(self) -> None:
        text = fold(self.search.text().strip())
        kinds = Kinds(self.session.database).all()
        self._kinds = {
            k.id: k for k in kinds if text in fold(" ".join((k.name, k.code, *k.aliases)))
        }
        self.table.show_ids(list(self._kinds))

    def _write(self, key: str, value: object) -> bool:
        text = value.strip() if isinstance(value, str) else value
        agency = replace(self._agency, **{key: text})  # type: ignore[arg-type]
        if agency != self._agency:
            self.session.do(lambda db: save_agency(db, agency), self)
        return True

    def _write_kind(self) -> None:
        agency = agencies.with_kind(self._agency, self.kind.code)
        if agency != self._agency:
            self.session.do(lambda db: save_agency(db, agency), self)

    def _write_year(self) -> None:
        if self.year.value() != self._shown_year:
            self._write("year", self.year.value())

    def _prefer(self, **changes: object) -> None:
        self.session.prefer(**changes)
        self.look_chosen.emit()

    def _speak(self) -> None:
        self.session.prefer(language=self.language.currentData())
        self.restart.show()

    def add_kind(self) -> None:
        """Ask for a kind of the agency's own."""
        self._ask_kind(None)

    def edit_kind(self) -> None:
        """Ask for an own kind's corrected words; the law's kinds are not edited."""
        kind: AwardKind | None = self.table.current_record()
        if kind is not None and kind.own:
            self._ask_kind(kind)

    def _ask_kind(self, kind: AwardKind | None) -> None:
        dialog = KindDialog(kind, self)
        dialog.check_with(
            lambda: self.session.tell(save_own_kind(self.session.database, dialog.value()))
        )
        dialog.exec()

    def delete_selected(self) -> None:
        """Delete the current own kind if no award uses it."""
        kind: AwardKind | None = self.table.current_record()
        if kind is not None:
            self.session.do(lambda db: delete_own_kind(db, kind), self)


class KindDialog(FormDialog):
    """Asks for an award kind of the agency's own."""

    def __init__(self, kind: AwardKind | None, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.name_it(self.tr("Danh hiệu, hình thức riêng của cơ quan"), self.tr("Lưu"))
        self._kind = kind
        self.name = self.line(self.tr("Tên"), kind.name if kind else "")
        self.code = self.line(self.tr("Mã"), kind.code if kind else "", "GK_NGANH")
        self.code.setEnabled(kind is None)
        self.short = self.line(
            self.tr("Viết tắt"),
            "; ".join(kind.aliases) if kind else "",
            self.tr("cách nhau bằng ;"),
        )
        self.group, self.level, self.subjects = NoWheelComboBox(), NoWheelComboBox(), []
        for box, term, value in (
            (self.group, "group", kind.group if kind else "GIAY_KHEN"),
            (self.level, "level", kind.level if kind else Level.CO_SO),
        ):
            for code, name in terms(term).items():
                box.addItem(name, code)
            box.setCurrentIndex(max(0, box.findData(value)))
        self.form.addRow(self.tr("Loại"), self.group)
        self.form.addRow(self.tr("Cấp"), self.level)
        boxes = list[QWidget | None]()
        for code, name in terms("subject").items():
            check = QCheckBox(name)
            check.setChecked(code in (kind.subjects if kind else (PERSON, UNIT)))
            self.subjects.append((code, check))
            boxes.append(check)
        self.form.addRow(self.tr("Dành cho"), row(*boxes, None, spacing=14))
        self.basis = self.line(self.tr("Căn cứ"), kind.basis if kind else "", self.tr("Quy chế…"))

    def value(self) -> NewAwardKind:
        """Return the kind as typed."""
        group = self.group.currentData()
        typed = NewAwardKind(
            code=self.code.text(),
            name=self.name.text().strip(),
            aliases=tuple(a.strip() for a in self.short.text().split(";") if a.strip()),
            category=Category.DANH_HIEU if group == TITLES else Category.HINH_THUC,
            group=group,
            subjects=tuple(code for code, check in self.subjects if check.isChecked()),
            level=Level(self.level.currentData()),
            basis=self.basis.text().strip(),
            own=True,
        )
        return typed if self._kind is None else typed.with_id(self._kind.id)
