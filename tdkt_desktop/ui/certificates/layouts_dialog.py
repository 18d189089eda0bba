"""The layouts there are: designed, copied, renamed, handed on, taken in."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from tdkt_desktop.documents.layouts import Layout
from tdkt_desktop.operations.certificates import layouts
from tdkt_desktop.operations.law.shipped_files import terms
from tdkt_desktop.paths import file_name
from tdkt_desktop.storage.file.journal import ChangeSet
from tdkt_desktop.ui.certificates.designer.designer_dialog import DesignerDialog
from tdkt_desktop.ui.kit.asking import ask_where
from tdkt_desktop.ui.kit.controls import button, hinder, label, row
from tdkt_desktop.ui.kit.errors import show_error
from tdkt_desktop.ui.kit.form_dialog import FormDialog
from tdkt_desktop.ui.kit.session import Session

_KIND = "TOML (*.toml)"


class LayoutsDialog(QDialog):
    """A list of layouts, the agency's own first, with what can be done with the chosen one."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Mẫu in giấy khen, giấy chứng nhận"))
        self.resize(720, 460)
        self._session = session
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Mẫu in"))
        self.list.itemActivated.connect(lambda _: self.design())
        self.list.currentRowChanged.connect(lambda _: self._show_chosen())
        self.about = label(role="muted", wrap=True)
        self.edit = button(self.tr("Thiết kế…"), "pencil", role="primary")
        self.copy = button(self.tr("Sao chép"), "copy")
        self.name = button(self.tr("Đổi tên…"), "type")
        self.drop = button(self.tr("Xóa"), "trash-2")
        self.out = button(self.tr("Xuất tệp…"), "file-up")
        self.bring = button(self.tr("Nhập tệp…"), "file-down")
        close = button(self.tr("Đóng"))
        for push_button, act in (
            (self.edit, self.design),
            (self.copy, self.duplicate),
            (self.name, self.rename),
            (self.drop, self.delete),
            (self.out, self.export),
            (self.bring, self.take_in),
            (close, self.reject),
        ):
            push_button.clicked.connect(act)
        side = QVBoxLayout()
        side.setSpacing(8)
        for push_button in (self.edit, self.copy, self.name, self.drop, self.out, self.bring):
            side.addWidget(push_button)
        side.addStretch(1)
        side.addWidget(close)
        body = row(self.list, spacing=14)
        body.addLayout(side)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(10)
        box.addWidget(label(self.tr("Mẫu in giấy khen, giấy chứng nhận"), "title"))
        box.addLayout(body, 1)
        box.addWidget(self.about)
        QShortcut(QKeySequence.StandardKey.Delete, self.list, self.delete)
        QShortcut(QKeySequence("F2"), self.list, self.rename)
        session.changed.connect(self._changed)
        self._fill()

    def _changed(self, changes: ChangeSet) -> None:
        if changes.touches("layout"):
            self._fill()

    def _fill(self, wanted: str = "") -> None:
        chosen = self.chosen()
        wanted = wanted or (chosen.id if chosen is not None else "")
        self.list.clear()
        for layout in layouts.all_layouts(self._session.database):
            own = "" if layouts.is_own(layout) else "  ·  " + self.tr("kèm chương trình")
            item = QListWidgetItem(layout.name + own)
            item.setData(Qt.ItemDataRole.UserRole, layout)
            self.list.addItem(item)
            if layout.id == wanted:
                self.list.setCurrentItem(item)
        if self.list.currentRow() < 0:
            self.list.setCurrentRow(0)

    def chosen(self) -> Layout | None:
        """Return the layout that is chosen."""
        item = self.list.currentItem()
        layout = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        return layout if isinstance(layout, Layout) else None

    def _show_chosen(self) -> None:
        layout = self.chosen()
        own = layout is not None and layouts.is_own(layout)
        self.name.setEnabled(own)
        hinder(self.drop, "" if own else self.tr("Mẫu kèm chương trình không xóa được"))
        if layout is None:
            self.about.setText("")
            return
        subjects = terms("subject")
        groups = terms("group")
        kinds = [groups.get(group, group) for group in layout.groups] + list(layout.codes)
        who = ", ".join(subjects[subject] for subject in layout.subjects if subject in subjects)
        self.about.setText(
            self.tr("Giấy {width} × {height} mm · dùng cho: {kinds} · {who}").format(
                width=f"{layout.width:g}",
                height=f"{layout.height:g}",
                kinds=", ".join(kinds) or "–",
                who=who or self.tr("mọi đối tượng"),
            )
        )

    # -- doing ---------------------------------------------------------------------------

    def design(self) -> None:
        """Open the designer; one that ships is designed as a copy."""
        layout = self.chosen()
        if layout is None:
            return
        if not layouts.is_own(layout):
            layout = self._copy_of(layout)
        designer = DesignerDialog(self._session, layout, self)
        designer.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        designer.open()

    def _copy_of(self, layout: Layout) -> Layout:
        base = layout.name
        if not layouts.is_own(layout):
            base = self.tr("{name} của cơ quan").format(name=layout.name)
        return replace(layout, id="new", name=layouts.free_name(self._session.database, base))

    def duplicate(self) -> None:
        """Keep a copy under a name that is free."""
        layout = self.chosen()
        if layout is not None:
            made = self._copy_of(layout)
            done = self._session.do(lambda db: layouts.save_layout(db, made), self)
            if done is not None:
                self._fill(done[0].id)

    def rename(self) -> None:
        """Ask for another name of the chosen layout."""
        layout = self.chosen()
        if layout is None or not layouts.is_own(layout):
            return
        dialog = FormDialog(self.tr("Đổi tên mẫu in"), self.tr("Lưu"), self)
        name = dialog.line(self.tr("Tên"), layout.name)
        if dialog.exec():
            renamed = replace(layout, name=name.text())
            self._session.do(lambda db: layouts.save_layout(db, renamed), self)

    def delete(self) -> None:
        """Delete the chosen layout; undo brings it back."""
        layout = self.chosen()
        if layout is not None and layouts.is_own(layout):
            self._session.do(lambda db: layouts.delete_layout(db, layout), self)

    def export(self) -> None:
        """Ask where, and write the chosen layout with its pictures."""
        layout = self.chosen()
        if layout is None:
            return
        start = self._session.database.path.with_name(f"{file_name(layout.name)}.toml")
        path = ask_where(self, self.tr("Xuất mẫu in"), start, _KIND)
        if path is None:
            return
        try:
            layouts.export_layout(self._session.database, layout, path)
        except Exception as error:  # noqa: BLE001 - shown, whatever it is
            show_error(error, self)
        else:
            self._session.say_written(path, self.tr("Đã xuất {name}").format(name=path.name))

    def take_in(self) -> None:
        """Ask for a file another agency handed on, and keep its layout."""
        start = str(self._session.database.path.parent)
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Nhập mẫu in"), start, _KIND)
        if name:
            done = self._session.do(lambda db: layouts.import_layout(db, Path(name)), self)
            if done is not None:
                self._fill(done[0].id)
