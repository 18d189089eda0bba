"""The first day: what to begin with, in any order, instead of empty panels."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from tdkt_desktop.storage.settings import Settings
from tdkt_desktop.ui.kit.commands import for_command
from tdkt_desktop.ui.kit.controls import button, dress, label, panel, row, rule, scrolled
from tdkt_desktop.ui.kit.icons import pixmap
from tdkt_desktop.ui.kit.session import Session


class DropPlace(QFrame):
    """Where a list can be dropped; lights up while one hovers over the window."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "drop")
        drawing = label()
        drawing.setPixmap(pixmap("file-down", "muted", 64))
        drawing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        drawing.setFixedWidth(150)
        self._words = label(self.tr("2  Thả danh sách cán bộ vào đây"), "name")
        choose = button(self.tr("Chọn tệp Excel…"), "file-down", role="primary")
        paste = button(self.tr("Dán từ Excel  Ctrl+V"), "copy")
        for_command(choose, "file.import")
        for_command(paste, "edit.paste")
        words = QVBoxLayout()
        words.setSpacing(8)
        words.addWidget(self._words)
        words.addWidget(
            label(
                self.tr(
                    "Excel, CSV hay bảng sao chép từ Word, như cơ quan đang dùng: không cần sửa "
                    "cột. Xem trước từng dòng rồi mới ghi; ghi xong vẫn hoàn tác được."
                ),
                "muted",
                wrap=True,
            )
        )
        words.addLayout(row(choose, paste, None, spacing=12))
        box = QHBoxLayout(self)
        box.setContentsMargins(12, 16, 16, 16)
        box.addWidget(drawing)
        box.addLayout(words, 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what is dragged over the window."""
        if event.type() == QEvent.Type.DragEnter:
            self._light(on=True)
        elif event.type() in (QEvent.Type.DragLeave, QEvent.Type.Drop):
            self._light(on=False)
        return False

    def _light(self, *, on: bool) -> None:
        dress(self, "drop-over" if on else "drop")
        here = self.tr("2  Thả danh sách cán bộ vào đây")
        self._words.setText(self.tr("Thả để xem trước") if on else here)


class FirstDay(QWidget):
    """Three steps on the left; a sample and files of another machine on the right."""

    def __init__(self, session: Session, navigate: Callable[[str, int], None]) -> None:
        super().__init__()
        self._session = session
        self.agency, self.about = label(role="strong", wrap=True), label(role="muted", wrap=True)
        self.tick = label("1", "step")
        self.tick.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.tick.setFixedSize(28, 28)
        self.drop = DropPlace()
        edit = button(self.tr("Sửa"), "pencil")
        edit.clicked.connect(lambda: navigate("settings", 0))
        awards = for_command(button(self.tr("Chọn tệp Excel…"), "folder-open"), "file.import")
        steps = QVBoxLayout()
        steps.setContentsMargins(16, 14, 16, 14)
        steps.setSpacing(12)
        steps.addWidget(label(self.tr("Bắt đầu"), "caption"))
        steps.addLayout(self._step(self.tick, self.agency, self.about, edit))
        steps.addWidget(self.drop)
        third = label("3", "step")
        third.setAlignment(Qt.AlignmentFlag.AlignCenter)
        third.setFixedSize(28, 28)
        title = label(self.tr("Khen thưởng các năm trước"), "strong", wrap=True)
        why = label(
            self.tr(
                "Danh sách khen thưởng, xếp loại, sáng kiến đã có: có dữ liệu các năm trước mới "
                "xét được điều kiện của từng người."
            ),
            "muted",
            wrap=True,
        )
        steps.addWidget(rule())
        steps.addLayout(self._step(third, title, why, awards))
        inner = QWidget()
        columns = QHBoxLayout(inner)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(12)
        first = QVBoxLayout()
        first.addWidget(panel(steps))
        first.addStretch(1)
        columns.addLayout(first, 7)
        columns.addLayout(self._beside(), 4)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(scrolled(inner))

    @staticmethod
    def _step(mark: QWidget, title: QWidget, about: QWidget, act: QWidget) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(title)
        words.addWidget(about)
        line = QHBoxLayout()
        line.setSpacing(14)
        top = Qt.AlignmentFlag.AlignTop
        line.addWidget(mark, 0, top)
        line.addLayout(words, 1)
        line.addWidget(act, 0, top)
        return line

    def _beside(self) -> QVBoxLayout:
        sample = for_command(button(self.tr("Mở cơ quan mẫu"), "eye"), "file.sample")
        other = for_command(button(self.tr("Mở tệp .tdkt…"), "folder-open"), "file.open")
        guide = for_command(button(self.tr("Hướng dẫn  F1"), "circle-help"), "help.guide")
        column = QVBoxLayout()
        column.setSpacing(12)
        for title, words, act in (
            (
                self.tr("Thử trước với cơ quan mẫu"),
                self.tr(
                    "120 cán bộ, 10 năm khen thưởng, một đợt tổng kết trọn vẹn. Mở ở tệp riêng, "
                    "không lẫn vào tệp này."
                ),
                sample,
            ),
            (self.tr("Đã có tệp ở máy khác?"), self.tr("Sao chép tệp vào máy này rồi mở."), other),
            (self.tr("Hướng dẫn"), self.tr("Mở bên cạnh, vừa xem vừa làm."), guide),
        ):
            box = QVBoxLayout()
            box.setContentsMargins(16, 14, 16, 14)
            box.setSpacing(8)
            box.addWidget(label(title, "caption"))
            box.addWidget(label(words, "muted", wrap=True))
            box.addLayout(row(act, None))
            column.addWidget(panel(box))
        column.addStretch(1)
        return column

    def read(self) -> None:
        """Show whose file it is, and whether it says enough of the agency."""
        agency = Settings(self._session.database).agency()
        name = agency.name or self.tr("chưa ghi")
        self.agency.setText(self.tr("Cơ quan: {name}").format(name=name))
        lacking = [
            words
            for words, value in (
                (self.tr("cơ quan cấp trên"), agency.superior),
                (self.tr("địa danh"), agency.place),
                (self.tr("người ký"), agency.signer),
            )
            if not value
        ]
        missing = self.tr("Còn thiếu: {what}").format(what=", ".join(lacking))
        self.about.setText(missing if lacking else self.tr("Đã đủ để lập văn bản."))
        self.tick.setText("1" if lacking else "✓")
        dress(self.tick, "step" if lacking else "step-done")
        self.window().installEventFilter(self.drop)
