"""The window a layout is designed in: tools above, paper in the middle, properties beside."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QPushButton, QVBoxLayout, QWidget

from tdkt_desktop.documents.certificate_pdf import FilledLayout, Printed, draw
from tdkt_desktop.documents.layouts import Frame, Layout, Line, Picture, TextField
from tdkt_desktop.domain.awards.awards import AwardQuery, AwardRow
from tdkt_desktop.operations.certificates import issuing, texts
from tdkt_desktop.operations.certificates.layouts import save_layout
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.certificates import Attachments
from tdkt_desktop.storage.settings import Settings
from tdkt_desktop.ui.certificates.designer.canvas import Canvas
from tdkt_desktop.ui.certificates.designer.design import Design
from tdkt_desktop.ui.certificates.designer.properties import Properties
from tdkt_desktop.ui.kit.boxes import NoWheelComboBox
from tdkt_desktop.ui.kit.controls import ShortLabel, button, label, row
from tdkt_desktop.ui.kit.errors import asked_to_keep
from tdkt_desktop.ui.kit.form_dialog import fitting
from tdkt_desktop.ui.kit.plain_text import tip
from tdkt_desktop.ui.kit.session import Session

_RECIPIENTS = 200
_SHORT, _LONG = -1, -2
_TOLD = 60
"""How much of a text that does not fit is told."""


class DesignerDialog(QDialog):
    """Designs one layout; what is seen is the PDF that will be printed."""

    def __init__(self, session: Session, layout: Layout, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self._session = session
        self._saved, self._kept_id = layout, layout.id
        self._images = Attachments(session.database).get
        self.design = Design(layout, self)
        self._texts: Mapping[str, str] = {}
        self._rows: dict[int, AwardRow] = {}
        self.canvas = Canvas(self.design, self._draw)
        self.properties = Properties(self.design, session)
        self._build()
        self._fill_recipients()
        self._recipient_chosen()
        self._show_background()
        self._show_state()
        self.resize(fitting(1280, 650))
        self.restoreGeometry(session.state("dialog/designer"))
        self.canvas.setFocus()

    # -- building ------------------------------------------------------------------------

    def _build(self) -> None:
        self.recipient = NoWheelComboBox()
        self.recipient.setMinimumContentsLength(20)
        self.recipient.setMaximumWidth(280)
        self.recipient.setAccessibleName(self.tr("Xem với"))
        self.recipient.activated.connect(lambda _: self._recipient_chosen())
        self.stock = QCheckBox(self.tr("Chỉ phần in lên phôi"))
        self.stock.toggled.connect(lambda on: self.canvas.show_stock(full=not on))
        self.told = label(role="warn", wrap=True)
        self.save = button(self.tr("Lưu"), "save", role="primary")
        self.save.clicked.connect(self.keep)
        close = button(self.tr("Đóng"))
        close.clicked.connect(self.close)
        self.name = ShortLabel()
        self.name.setProperty("role", "title")
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 12, 16, 12)
        box.setSpacing(10)
        box.addLayout(
            row(
                self.name,
                None,
                label(self.tr("Xem với"), "muted"),
                self.recipient,
                self.stock,
                self.save,
                close,
                spacing=10,
            )
        )
        box.addLayout(self._tools())
        body = row(self.canvas, self.properties, spacing=12)
        box.addLayout(body, 1)
        box.addWidget(self.told)
        self.canvas.edited.connect(self.properties.write_text)
        self.canvas.drawn.connect(self._drawn)
        self.design.changed.connect(self._show_state)
        self.design.selected.connect(self._show_state)
        self.design.changed.connect(self._show_background)
        self.design.undo.indexChanged.connect(self._show_state)
        QShortcut(QKeySequence.StandardKey.Save, self, self.keep)
        QShortcut(QKeySequence.StandardKey.Undo, self, lambda: self._step(back=True))
        QShortcut(QKeySequence.StandardKey.Redo, self, lambda: self._step(back=False))
        QShortcut(QKeySequence("Ctrl+Shift+Z"), self, lambda: self._step(back=False))
        QShortcut(QKeySequence("F6"), self, self._switch_side)
        QShortcut(QKeySequence("Ctrl+0"), self, self.canvas.fit)
        QShortcut(QKeySequence.StandardKey.ZoomIn, self, lambda: self.canvas.zoom(1.25))
        QShortcut(QKeySequence.StandardKey.ZoomOut, self, lambda: self.canvas.zoom(0.8))

    def _step(self, *, back: bool) -> None:
        if not self.canvas.holding:
            self.design.undo.undo() if back else self.design.undo.redo()

    def _switch_side(self) -> None:
        """Go from the paper to the properties, and back."""
        if self.canvas.hasFocus():
            self.properties.take_focus()
        else:
            self.canvas.setFocus()

    def _tool(self, picture: str, tip: str, act: object) -> QPushButton:
        push_button = button("", picture, tip=tip)
        push_button.setFixedSize(QSize(34, 32))
        push_button.setAccessibleName(tip)
        push_button.clicked.connect(act)
        return push_button

    def _tools(self) -> QVBoxLayout:
        outer = QVBoxLayout()
        outer.addLayout(
            row(*self._step_tools(), *self._arranging(), None, *self._view_tools(), spacing=4)
        )
        return outer

    def _step_tools(self) -> list[QPushButton]:
        """Return what takes steps back and adds items."""
        steps = self.design.undo
        self.undo = self._tool("undo-2", self.tr("Hoàn tác (Ctrl+Z)"), steps.undo)
        self.redo = self._tool("redo-2", self.tr("Làm lại (Ctrl+Y)"), steps.redo)
        added = [self.undo, self.redo]
        for title, picture, act in (
            (self.tr("Chữ"), "type", self.add_text),
            (self.tr("Ảnh"), "image", self.add_picture),
            (self.tr("Đường kẻ"), "minus", self.add_line),
            (self.tr("Ô khung"), "square", self.add_frame),
        ):
            push_button = button(title, picture)
            push_button.clicked.connect(act)
            added.append(push_button)
        return added

    def _arranging(self) -> list[QPushButton]:
        """Return what aligns, spreads, raises and deletes the items selected."""
        design = self.design
        self.aligns = [
            self._tool(f"align-{picture}", words, lambda _=False, edge=edge: design.align(edge))
            for edge, picture, words in (
                ("left", "horizontal-justify-start", self.tr("Thẳng mép trái")),
                ("center", "horizontal-justify-center", self.tr("Thẳng giữa, ngang")),
                ("right", "horizontal-justify-end", self.tr("Thẳng mép phải")),
                ("top", "vertical-justify-start", self.tr("Thẳng mép trên")),
                ("middle", "vertical-justify-center", self.tr("Thẳng giữa, dọc")),
                ("bottom", "vertical-justify-end", self.tr("Thẳng mép dưới")),
            )
        ]
        self.spreads = [
            self._tool(
                f"align-{picture}-distribute-center",
                words,
                lambda _=False, across=across: design.distribute(across=across),
            )
            for across, picture, words in (
                (True, "horizontal", self.tr("Chia đều ngang")),
                (False, "vertical", self.tr("Chia đều dọc")),
            )
        ]
        self.layers = [
            self._tool(picture, words, lambda _=False, front=front: design.raise_(front=front))
            for front, picture, words in (
                (True, "bring-to-front", self.tr("Đưa lên trên")),
                (False, "send-to-back", self.tr("Đưa xuống dưới")),
            )
        ]
        self.drop = self._tool("trash-2", self.tr("Xóa (Delete)"), design.delete)
        return [*self.aligns, *self.spreads, *self.layers, self.drop]

    def _view_tools(self) -> list[QPushButton]:
        """Return grid, magnet and zoom."""
        grid = self._tool("grid-3x3", self.tr("Lưới 5 mm"), self._toggle_grid)
        words = self.tr("Bắt dính vào mép, giữa, đường gióng (giữ Alt để thả)")
        snap = self._tool("magnet", words, self._toggle_snap)
        for push_button in (grid, snap):
            push_button.setCheckable(True)
            push_button.setProperty("role", "chip")
        snap.setChecked(True)
        return [
            grid,
            snap,
            self._tool("zoom-out", self.tr("Thu nhỏ (Ctrl+-)"), lambda: self.canvas.zoom(0.8)),
            self._tool("zoom-in", self.tr("Phóng to (Ctrl++)"), lambda: self.canvas.zoom(1.25)),
            self._tool("frame", self.tr("Vừa cửa sổ (Ctrl+0)"), self.canvas.fit),
        ]

    # -- live values ---------------------------------------------------------------------

    def _fill_recipients(self) -> None:
        self.recipient.addItem(self.tr("Dữ liệu mẫu, nội dung ngắn"), _SHORT)
        self.recipient.addItem(self.tr("Dữ liệu mẫu, nội dung dài nhất"), _LONG)
        database, layout = self._session.database, self.design.layout
        store = Awards(database)
        ids = store.ids(AwardQuery(status="valid", order="year", descending=True))
        for start in range(0, min(len(ids), _RECIPIENTS * 10), _RECIPIENTS):
            rows = store.rows(ids[start : start + _RECIPIENTS])
            for number in ids[start : start + _RECIPIENTS]:
                found = rows.get(number)
                if found and layout.serves(found.kind_code, found.group, found.award.subject):
                    self._rows[number] = found
                    words = f"{found.recipient} · {found.kind_short} {found.award.years}"
                    self.recipient.addItem(words, number)
            if len(self._rows) >= _RECIPIENTS:
                break

    def _recipient_chosen(self) -> None:
        agency = Settings(self._session.database).agency()
        chosen = self.recipient.currentData()
        if chosen in self._rows:
            self._texts = texts.texts(self._rows[chosen], agency, 1)
        else:
            self._texts = texts.sample_texts(agency, long=chosen == _LONG)
        self.properties.values = self._texts
        self.design.changed.emit()

    def _draw(self, layout: Layout, full: bool) -> Printed:
        certificate = FilledLayout(layout, self._texts)
        return draw([certificate], full=full, title=layout.name, images=self._images)

    def _drawn(self, printed: Printed) -> None:
        lines = [
            self.tr("Chữ “{text}” không vừa ô.").format(text=misfit.text[:_TOLD])
            if not misfit.letters
            else self.tr("Phông chữ thiếu {letters} trong “{text}”.").format(
                letters=misfit.letters, text=misfit.text[:_TOLD]
            )
            for misfit in printed.unfit
        ]
        if unknown := issuing.unknown_placeholders([self.design.layout]):
            words = self.tr("Trường dữ liệu không nhận ra: {names}.")
            lines.append(words.format(names=", ".join(f"{{{one}}}" for one in unknown)))
        self.told.setText("  ".join(lines))
        self.told.setVisible(bool(lines))

    # -- tools ---------------------------------------------------------------------------

    def add_text(self) -> None:
        """Put a text in the middle of the paper."""
        layout = self.design.layout
        width = min(120.0, layout.width * 0.6)
        item = TextField(
            key=layout.free_key("chu"),
            text=self.tr("Chữ mới"),
            x=(layout.width - width) / 2,
            y=layout.height / 2 - 6,
            width=width,
            height=12,
            size=16,
            min_size=10,
        )
        self.design.add(item, self.tr("Thêm chữ"))
        self.properties.write_text()

    def add_picture(self) -> None:
        """Ask for a picture and put it in the middle of the paper."""
        image = self.properties.ask_picture()
        layout, picture = self.design.layout, self.properties.picture_of(image)
        if picture is None:
            return
        width = min(40.0, layout.width / 3)
        height = min(width * picture.height() / max(1, picture.width()), layout.height)
        item = Picture(
            key=layout.free_key("anh"),
            image=image,
            x=(layout.width - width) / 2,
            y=(layout.height - height) / 2,
            width=width,
            height=round(height, 1),
        )
        self.design.add(item, self.tr("Thêm ảnh"))
        self.canvas.setFocus()

    def add_line(self) -> None:
        """Put a line in the middle of the paper."""
        layout = self.design.layout
        item = Line(
            key=layout.free_key("ke"),
            x=layout.width / 2 - 30,
            y=layout.height / 2 - 1,
            width=60,
            height=2,
            preprinted=True,
        )
        self.design.add(item, self.tr("Thêm đường kẻ"))
        self.canvas.setFocus()

    def add_frame(self) -> None:
        """Put a frame around the paper, a centimetre from its edges."""
        layout = self.design.layout
        item = Frame(
            key=layout.free_key("khung"),
            x=10,
            y=10,
            width=layout.width - 20,
            height=layout.height - 20,
            preprinted=True,
        )
        self.design.add(item, self.tr("Thêm khung"))
        self.canvas.setFocus()

    def _toggle_grid(self) -> None:
        self.canvas.grid = not self.canvas.grid
        self.canvas.viewport().update()

    def _toggle_snap(self) -> None:
        self.canvas.snap = not self.canvas.snap

    def _show_background(self) -> None:
        self.canvas.background = self.properties.picture_of(self.design.layout.background)

    def _show_state(self, *_: object) -> None:
        design = self.design
        changed = design.layout != self._saved
        name = design.layout.name or self.tr("(chưa có tên)")
        self.setWindowTitle(
            self.tr("Mẫu in: {name}").format(name=name) + (" *" if changed else "")
        )
        self.name.setText(name + (" *" if changed else ""))
        self.name.setToolTip(tip(name))
        self.undo.setEnabled(design.undo.canUndo())
        self.redo.setEnabled(design.undo.canRedo())
        chosen = len(design.keys)
        for tool in (*self.aligns, *self.layers, self.drop):
            tool.setEnabled(chosen > 0)
        for tool in self.spreads:
            tool.setEnabled(chosen > 2)

    # -- keeping -------------------------------------------------------------------------

    def _settle(self) -> None:
        """Take what is still being typed."""
        typing = QApplication.focusWidget()
        if typing is not None and self.properties.isAncestorOf(typing):
            self.canvas.setFocus()
            typing.setFocus()

    def keep(self) -> bool:
        """Save the layout into the file; say whether it was taken."""
        self._settle()
        wanted = replace(self.design.layout, id=self._kept_id)
        done = self._session.do(lambda db: save_layout(db, wanted), self)
        if done is None:
            return False
        self._kept_id, self._saved = done[0].id, self.design.layout
        self.design.end_run()
        self._show_state()
        return True

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask before changes are lost."""
        self._settle()
        if self.design.layout == self._saved:
            event.accept()
        else:
            question = self.tr("Lưu các thay đổi của mẫu in?")
            wanted = asked_to_keep(self, self.tr("Mẫu in chưa lưu"), question)
            if wanted is None or (wanted and not self.keep()):
                event.ignore()
                return
            event.accept()
        self._session.keep_state("dialog/designer", self.saveGeometry())
        self.design.undo.blockSignals(True)  # it would tell a dialog that is gone

    def reject(self) -> None:
        """Esc closes as the window's cross does."""
        self.close()
