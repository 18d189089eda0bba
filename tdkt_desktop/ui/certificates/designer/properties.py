"""What can be said of the items selected, or of the paper when none is."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QDoubleSpinBox,
    QFileDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from tdkt_desktop.documents.borders import BORDERS, crest
from tdkt_desktop.documents.certificate_pdf import placeholders
from tdkt_desktop.documents.layouts import Frame, Item, Line, Picture, TextField
from tdkt_desktop.domain.agency.agency import GoldenNumber
from tdkt_desktop.operations.certificates.layouts import keep_picture
from tdkt_desktop.operations.certificates.texts import PLACEHOLDERS
from tdkt_desktop.operations.law.shipped_files import terms
from tdkt_desktop.storage.certificates import Attachments
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.settings import Settings
from tdkt_desktop.ui.certificates.designer.design import Design
from tdkt_desktop.ui.certificates.designer.property_fields import PropertyFields, narrow_box
from tdkt_desktop.ui.kit.boxes import NoWheelComboBox
from tdkt_desktop.ui.kit.controls import button, clear, dress, hinder, label, row, scrolled
from tdkt_desktop.ui.kit.errors import show_error
from tdkt_desktop.ui.kit.millimetres import Millimetres
from tdkt_desktop.ui.kit.session import Session

PAPERS: Mapping[str, tuple[float, float]] = {
    "A4": (210.0, 297.0),
    "A3": (297.0, 420.0),
    "A5": (148.0, 210.0),
}
_EMBLEM = "quoc_huy"
_PICTURES = "(*.png *.jpg *.jpeg)"


class Properties(PropertyFields):
    """The panel beside the paper. Every value entered is one step to take back."""

    def __init__(self, design: Design, session: Session) -> None:
        super().__init__(design)
        self._session = session
        self.text: QPlainTextEdit | None = None
        self.values: Mapping[str, str] = {}
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(self._inner))
        self.setMinimumWidth(336)
        self.setMaximumWidth(420)
        design.selected.connect(self._build)
        design.changed.connect(self._refill)
        self._build()

    def write_text(self) -> None:
        """Put the cursor into the text of the selected item."""
        if self.text is not None:
            self.text.setFocus()
            self.text.selectAll()

    # -- building ------------------------------------------------------------------------

    def _build(self) -> None:
        """Show the fields that fit what is selected."""
        items = self._design.items
        shape = (tuple(sorted({type(item).__name__ for item in items})), len(items) > 1)
        if shape == self._shown and items:
            self._refill()
            return
        self._shown = shape
        self._fillers, self.text = [], None
        clear(self._box)
        if not items:
            self._build_paper()
        else:
            self._build_items(items)
        self._box.addStretch(1)
        for child in self._inner.findChildren(QWidget):
            child.installEventFilter(self)
        self._refill()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take back whole steps in text and number boxes too, not letters of theirs."""
        if isinstance(event, QKeyEvent) and event.type() in (
            QEvent.Type.ShortcutOverride,
            QEvent.Type.KeyPress,
        ):
            undo = event.matches(QKeySequence.StandardKey.Undo)
            if undo or event.matches(QKeySequence.StandardKey.Redo):
                event.accept()
                if event.type() == QEvent.Type.KeyPress:
                    stack = self._design.undo
                    stack.undo() if undo else stack.redo()
                return True
        return super().eventFilter(watched, event)

    def take_focus(self) -> None:
        """Put the keyboard into the first field."""
        fields = (QPlainTextEdit, QLineEdit, QDoubleSpinBox, NoWheelComboBox, QPushButton)
        found = [
            child
            for child in self._inner.findChildren(QWidget)
            if isinstance(child, fields) and child.isVisible() and child.isEnabled()
        ]
        if found:
            found[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _build_items(self, items: Sequence[Item]) -> None:
        kinds = {type(item) for item in items}
        if len(items) > 1:
            several = label(role="muted", wrap=True)
            several.setText(
                self.tr("Nhiều mục đang chọn: hiện giá trị của mục đầu, sửa thì áp dụng cho cả.")
            )
            self._box.addWidget(several)
        if kinds == {TextField}:
            self._build_text(several=len(items) > 1)
        if kinds == {Picture} and len(items) == 1:
            self._build_picture()
        if kinds <= {Line, Frame}:
            form = self._form(self.tr("NÉT"))
            form.addRow(self.tr("Màu"), self._color("color"))
            form.addRow(self.tr("Nét dày"), self._number("thickness", 0.1, 30, " pt"))
        form = self._form(self.tr("Vị trí"))
        form.addRow(self.tr("Trái, trên"), self._pair("x", "y", 0))
        form.addRow(self.tr("Rộng, cao"), self._pair("width", "height", 1))
        form.addRow("", self._tick("preprinted", self.tr("Đã có sẵn trên phôi")))

    def _build_text(self, *, several: bool) -> None:
        self._box.addWidget(label(self.tr("CHỮ"), "caption"))
        if not several:
            self._add_text()
        form = self._form("")
        form.addRow(self.tr("Phông"), self._fonts())
        sizes = row(
            self._number("size", 4, 400, " pt"),
            label(self.tr("nhỏ nhất"), "muted"),
            self._number("min_size", 4, 400, " pt"),
        )
        form.addRow(self.tr("Cỡ"), sizes)
        form.addRow(self.tr("Màu"), self._color("color"))
        form.addRow(self.tr("Giãn chữ"), self._number("spacing", -5, 60, " pt"))
        form.addRow(self.tr("Số dòng"), self._lines())
        aligns = {"left": self.tr("Trái"), "center": self.tr("Giữa"), "right": self.tr("Phải")}
        form.addRow(self.tr("Căn ngang"), self._choice("align", aligns))
        valigns = {"top": self.tr("Trên"), "middle": self.tr("Giữa"), "bottom": self.tr("Dưới")}
        form.addRow(self.tr("Căn dọc"), self._choice("valign", valigns))
        form.addRow("", self._tick("upper", self.tr("Chữ hoa")))
        form.addRow("", self._tick("underline", self.tr("Gạch chân")))
        form.addRow("", self._tick("name", self.tr("Họ tên: không tách đệm và tên")))

    # -- text ----------------------------------------------------------------------------

    def _add_text(self) -> None:
        self.text = edit = QPlainTextEdit()
        edit.setFixedHeight(74)
        edit.setTabChangesFocus(True)
        edit.setAccessibleName(self.tr("Chữ"))
        text_label = label(role="muted", wrap=True)
        put = button(self.tr("Chèn trường dữ liệu"), "plus")
        menu = QMenu(put)
        for key, title in PLACEHOLDERS.items():
            words = QCoreApplication.translate("placeholders", title)
            menu.addAction(words).triggered.connect(
                lambda _=False, key=key: edit.insertPlainText("{" + key + "}")
            )
        put.setMenu(menu)

        def fill() -> None:
            text = str(self._first("text"))
            if edit.toPlainText() != text:
                with QSignalBlocker(edit):
                    edit.setPlainText(text)
            words, odd = self._text_words(text)
            text_label.setText(words)
            dress(text_label, "warn" if odd else "muted")
            text_label.setVisible(bool(words))

        edit.textChanged.connect(lambda: self._set("text", edit.toPlainText(), self.tr("Sửa chữ")))
        self._fillers.append(fill)
        for widget in (edit, text_label):
            self._box.addWidget(widget)
        self._box.addLayout(row(put, None))

    def _text_words(self, text: str) -> tuple[str, bool]:
        """Return what the placeholders hold now, or which are none, and whether that is odd."""
        names = placeholders(text)
        unknown = [name for name in names if name not in PLACEHOLDERS]
        if unknown:
            return self.tr("Không có trường dữ liệu: {names}").format(
                names=", ".join(unknown)
            ), True
        rest = text
        for name in names:
            rest = rest.replace("{" + name + "}", "")
        if "{" in rest or "}" in rest:
            return self.tr("Dấu ngoặc { } lẻ sẽ in ra nguyên như vậy."), True
        said = [f"{{{name}}} = {self.values.get(name, '')}" for name in names]
        if "so_vang" in names:
            said.append(self._golden_words())
        return "\n".join(said), False

    def _golden_words(self) -> str:
        """Return what the number on certificates is here, and where that is chosen."""
        agency = Settings(self._session.database).agency()
        if agency.golden == GoldenNumber.LIST:
            return self.tr("Số sổ vàng ở đây là số thứ tự trong quyết định; đổi ở Thiết lập.")
        return self.tr("Số sổ vàng ở đây là số trong sổ cấp bằng; đổi ở Thiết lập.")

    # -- pictures and paper --------------------------------------------------------------

    def _ask_picture(self) -> str:
        title = self.tr("Chọn ảnh")
        name, _ = QFileDialog.getOpenFileName(self, title, "", f"{title} {_PICTURES}")
        if not name:
            return ""
        try:
            return keep_picture(self._session.database, Path(name))
        except Exception as error:  # noqa: BLE001 - shown, whatever it is
            show_error(error, self)
            return ""

    def _build_picture(self) -> None:
        self._box.addWidget(label(self.tr("ẢNH"), "caption"))
        choose = button(self.tr("Chọn ảnh khác…"), "image")

        def replace_it() -> None:
            if image := self._ask_picture():
                self._set("image", image)

        choose.clicked.connect(replace_it)
        self._box.addLayout(row(choose, None))

    def ask_picture(self) -> str:
        """Ask for a picture and keep it; returns its SHA-256, or nothing."""
        return self._ask_picture()

    def _build_paper(self) -> None:
        form = self._form(self.tr("Mẫu in"))
        name = QLineEdit()
        name.editingFinished.connect(lambda: self._change(name=name.text().strip()))
        self._fill_with(name, lambda: name.setText(self._design.layout.name))
        form.addRow(self.tr("Tên"), name)
        form.addRow(self.tr("Khung"), self._borders())
        self._build_crest()
        form = self._form(self.tr("Giấy"))
        form.addRow(self.tr("Khổ"), self._papers())
        form.addRow(self.tr("Rộng, cao"), self._sides())
        self._build_background()
        self._build_use()

    def _build_crest(self) -> None:
        """Ask for the star, or the agency's own file of the emblem, which is not ours to draw."""
        shown = QCheckBox(self.tr("Ngôi sao ở trên"))
        shown.toggled.connect(lambda on: self._change(starless=not on))

        def fill() -> None:
            layout = self._design.layout
            shown.setChecked(not layout.starless)
            shown.setEnabled(bool(layout.border))

        self._fill_with(shown, fill)
        self._box.addWidget(shown)
        self._box.addWidget(
            label(
                self.tr(
                    "Chương trình không vẽ Quốc huy. Cơ quan có tệp Quốc huy thì chọn ở đây; ảnh "
                    "thay ngôi sao, đúng chỗ ấy."
                ),
                "muted",
                wrap=True,
            )
        )
        choose = button(self.tr("Quốc huy…"), "image")
        choose.clicked.connect(self._take_emblem)
        self._box.addLayout(row(choose, None))

    def _take_emblem(self) -> None:
        if not (image := self._ask_picture()):
            return
        layout = self._design.layout
        left, top, side = (round(one, 1) for one in crest(layout.width, layout.height))
        emblem = Picture(
            key=_EMBLEM, image=image, x=left, y=top, width=side, height=side, preprinted=True
        )
        made = replace(layout.with_item(emblem), starless=True)
        self._design.commit(self.tr("Đặt Quốc huy"), made)

    def _change(self, words: str = "", **changes: object) -> None:
        layout = replace(self._design.layout, **changes)  # type: ignore[arg-type]
        self._design.commit(words or self.tr("Sửa mẫu in"), layout)

    def _borders(self) -> NoWheelComboBox:
        box = narrow_box()
        box.addItem(self.tr("Không"), "")
        titles = {
            "lotus": self.tr("Hoa sen"),
            "fret": self.tr("Hồi văn"),
            "leaves": self.tr("Dây lá"),
        }
        for border in BORDERS:
            box.addItem(titles.get(border, border), border)
        box.activated.connect(lambda _: self._change(border=box.currentData()))
        self._fill_with(box, lambda: box.setCurrentIndex(box.findData(self._design.layout.border)))
        return box

    def _papers(self) -> NoWheelComboBox:
        box = narrow_box()
        sizes = list[tuple[str, tuple[float, float]]]()
        for name, (short, long) in PAPERS.items():
            sizes.append((self.tr("{name} ngang").format(name=name), (long, short)))
            sizes.append((self.tr("{name} dọc").format(name=name), (short, long)))
        for title, size in sizes:
            box.addItem(title, size)
        box.addItem(self.tr("Khổ riêng"), None)

        def chosen() -> None:
            if size := box.currentData():
                self._resize(*size)

        def fill() -> None:
            layout = self._design.layout
            found = [
                n for n, (_, size) in enumerate(sizes) if size == (layout.width, layout.height)
            ]
            box.setCurrentIndex(found[0] if found else len(sizes))

        box.activated.connect(lambda _: chosen())
        self._fill_with(box, fill)
        return box

    def _sides(self) -> QWidget:
        wide, high = Millimetres(40), Millimetres(40)
        wide.valueChanged.connect(lambda value: self._resize(value, self._design.layout.height))
        high.valueChanged.connect(lambda value: self._resize(self._design.layout.width, value))
        self._fill_with(wide, lambda: wide.setValue(self._design.layout.width))
        self._fill_with(high, lambda: high.setValue(self._design.layout.height))
        pair = QWidget()
        pair.setLayout(row(wide, high))
        return pair

    def _resize(self, width: float, height: float) -> None:
        self._design.resize_paper(width, height)

    def _build_background(self) -> None:
        self._box.addWidget(label(self.tr("Ảnh chụp phôi"), "caption"))
        self._box.addWidget(
            label(self.tr("Hiện dưới chữ để canh cho đúng chỗ, không in ra."), "muted", wrap=True)
        )
        choose, drop = button(self.tr("Chọn ảnh…"), "image"), button(self.tr("Bỏ"), "x")

        def chosen() -> None:
            if image := self._ask_picture():
                self._change(background=image)

        choose.clicked.connect(chosen)
        drop.clicked.connect(lambda: self._change(background=""))

        def fill() -> None:
            none = not self._design.layout.background
            hinder(drop, self.tr("Chưa có ảnh nền") if none else "")

        self._fillers.append(fill)
        self._box.addLayout(row(choose, drop, None))

    def _build_use(self) -> None:
        """Ask which kinds and recipients the layout is for."""
        self._box.addWidget(label(self.tr("Dùng cho"), "caption"))
        for code, title in terms("subject").items():
            self._box.addWidget(self._use("subjects", code, title))
        kinds = [
            k
            for k in Kinds(self._session.database).all()
            if k.has_certificate and not k.import_only
        ]
        group = narrow_box()
        group.addItem(self.tr("Thêm loại…"), None)
        for kind in kinds:
            group.addItem(kind.name, kind.code)
        group.setMaxVisibleItems(20)
        text_label = label(role="muted", wrap=True)
        drop = button(self.tr("Bỏ hết các loại"), "x")

        def add() -> None:
            code = group.currentData()
            codes = self._design.layout.codes
            if code and code not in codes:
                self._change(codes=(*codes, code))
            group.setCurrentIndex(0)

        def fill() -> None:
            layout = self._design.layout
            names = {kind.code: kind.short for kind in kinds}
            groups = terms("group")
            said = [groups.get(group, group) for group in layout.groups]
            said += [names.get(code, code) for code in layout.codes]
            text_label.setText(
                ", ".join(said) or self.tr("Chưa dùng cho loại nào: chỉ in khi chọn tên.")
            )
            hinder(drop, "" if said else self.tr("Chưa dùng cho loại nào"))

        group.activated.connect(lambda _: add())
        drop.clicked.connect(lambda: self._change(codes=(), groups=()))
        self._fillers.append(fill)
        for widget in (text_label, group):
            self._box.addWidget(widget)
        self._box.addLayout(row(drop, None))

    def _use(self, key: str, code: str, title: str) -> QCheckBox:
        box = QCheckBox(title)

        def toggled(on: bool) -> None:
            there = [one for one in getattr(self._design.layout, key) if one != code]
            self._change("", **{key: (*there, code) if on else tuple(there)})

        box.toggled.connect(toggled)
        self._fill_with(box, lambda: box.setChecked(code in getattr(self._design.layout, key)))
        return box

    def picture_of(self, image: str) -> QPixmap | None:
        """Return a kept picture."""
        made = QPixmap()
        data = Attachments(self._session.database).get(image) if image else b""
        return made if data and made.loadFromData(data) else None
