"""Tổng quan: the year in figures, what is missing, and where to begin."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from tdkt_desktop.domain.vietnamese.dates import show_iso
from tdkt_desktop.domain.vietnamese.numbers import dotted
from tdkt_desktop.operations import history
from tdkt_desktop.operations.rounds import rounds
from tdkt_desktop.operations.rounds.terms import stages
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.rounds import Rounds
from tdkt_desktop.storage.settings import Settings
from tdkt_desktop.storage.units import Units
from tdkt_desktop.ui.kit.commands import for_command
from tdkt_desktop.ui.kit.controls import (
    EmptyState,
    Heading,
    button,
    clear,
    label,
    panel,
    row,
    scrolled,
)
from tdkt_desktop.ui.kit.page import Page, stacked
from tdkt_desktop.ui.kit.plain_text import tip
from tdkt_desktop.ui.kit.session import Session
from tdkt_desktop.ui.kit.theme import color

_BARS, _DUE = 10, 5


class OverviewPage(Page):
    """What the officer sees first."""

    READS = (People, Awards, Rounds, Settings)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.record = button(self.tr("Ghi khen thưởng"), "award", role="primary")
        for_command(self.record, "awards.record_anew")
        self.bring = button(self.tr("Nhập từ Excel"), "file-down")
        for_command(self.bring, "file.import")
        self.heading = Heading(self.tr("Tổng quan"), [self.bring, self.record])
        self._figures = QGridLayout()
        self._figures.setSpacing(12)
        self.bars = YearBars()
        self._kinds, self._todo, self._latest = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        for box in (self._kinds, self._todo, self._latest):
            box.setSpacing(4)
        inner = QWidget()
        content = QVBoxLayout(inner)
        content.setContentsMargins(0, 0, 0, 0)
        content.setSpacing(12)
        content.addLayout(self._figures)
        self._kinds_title = label(role="caption")
        grid = QGridLayout()
        grid.setSpacing(12)
        grid.addWidget(
            self._box([label(self.tr("KHEN THƯỞNG TỪNG NĂM"), "caption"), self.bars]), 0, 0
        )
        grid.addWidget(self._box([self._kinds_title], self._kinds), 0, 1)
        grid.addWidget(
            self._box(
                [label(self.tr("VIỆC ĐẾN HẠN, DỮ LIỆU CẦN BỔ SUNG"), "caption")], self._todo
            ),
            1,
            0,
        )
        grid.addWidget(
            self._box([label(self.tr("THAO TÁC GẦN ĐÂY"), "caption")], self._latest), 1, 1
        )
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        content.addLayout(grid)
        content.addStretch(1)
        self._stack = stacked(self, self.heading, scrolled(inner), self._welcome())

    def take_focus(self) -> None:
        """Put the keyboard on the page itself; Tab then goes through it."""
        self.setFocus()

    def _welcome(self) -> QWidget:
        first = button(self.tr("Nhập danh sách từ Excel"), "file-down", role="primary")
        for_command(first, "file.import")
        second = button(self.tr("Xem dữ liệu mẫu"), "eye")
        for_command(second, "file.sample")
        return EmptyState(
            "award",
            self.tr(
                "Bắt đầu bằng danh sách cán bộ đang dùng, giữ nguyên như hiện có. Muốn xem thử "
                "trước, hãy mở dữ liệu mẫu: một cơ quan tưởng tượng với mười năm khen thưởng."
            ),
            [first, second],
        )

    @staticmethod
    def _box(widgets: Sequence[QWidget], layout: QVBoxLayout | None = None) -> QWidget:
        box = QVBoxLayout()
        box.setContentsMargins(16, 14, 16, 14)
        box.setSpacing(8)
        for widget in widgets:
            box.addWidget(widget)
        if layout is not None:
            box.addLayout(layout)
        box.addStretch(1)
        return panel(box)

    # -- reading -------------------------------------------------------------------------

    def read(self) -> None:
        """Read the figures."""
        database = self.session.database
        people, awards = People(database), Awards(database)
        agency = Settings(database).agency()
        year = agency.year or dt.datetime.now().astimezone().year
        by_year = awards.count_by_year()
        working = people.count(working=True)
        self._stack.setCurrentIndex(1 if not people.count() and not by_year else 0)
        self.heading.count.setText(agency.name)
        latest = max((y for y in by_year if y <= year), default=year)
        units = [unit for unit in Units(database).all() if unit.end is None]
        self._show_figures(
            [
                (self.tr("Cán bộ đang làm việc"), working, "people"),
                (self.tr("Đơn vị"), len(units), "units"),
                (
                    self.tr("Lượt khen thưởng năm {year}").format(year=latest),
                    by_year.get(latest, 0),
                    "awards",
                ),
                (self.tr("Lượt khen thưởng đã lưu"), sum(by_year.values()), "awards"),
            ]
        )
        self.bars.show_counts(by_year, latest)
        self._kinds_title.setText(
            self.tr("NĂM {year} THEO DANH HIỆU, HÌNH THỨC").format(year=latest)
        )
        clear(self._kinds)
        for _, name, count in awards.count_by_kind(latest):
            line = row(label(f"{count}", "strong"))
            line.insertWidget(0, label(name, wrap=True), 1)
            self._kinds.addLayout(line)
        self._show_todo(people)
        clear(self._latest)
        for operation in history.history(database)[:6]:
            words = label(operation.label, "muted" if operation.undone else "", wrap=True)
            words.setToolTip(tip(operation.at.replace("T", " ")[:16]))
            self._latest.addWidget(words)

    def _show_figures(self, figures: Sequence[tuple[str, int, str]]) -> None:
        clear(self._figures)
        for column, (title, value, page) in enumerate(figures):
            box = QVBoxLayout()
            box.setContentsMargins(16, 12, 16, 12)
            box.setSpacing(2)
            box.addWidget(label(dotted(value), "figure"))
            link = button(title, role="link")
            link.clicked.connect(partial(self.navigate.emit, page, 0))
            box.addWidget(link)
            self._figures.addWidget(panel(box), 0, column)

    def _show_due(self) -> None:
        """Put what is due or late in the rounds under way first."""
        for due in rounds.board(self.session.database)[:_DUE]:
            words = (
                self.tr("Quá hạn {day}: {stage}, {round} (còn {count} đề nghị)")
                if due.late
                else self.tr("Đến hạn {day}: {stage}, {round} (còn {count} đề nghị)")
            )
            text = words.format(
                day=show_iso(due.due),
                stage=stages()[due.stage].name,
                round=due.round.name,
                count=due.waiting,
            )
            picture, token = ("circle-alert", "accent") if due.late else ("calendar", "text")
            link = button(text, picture, role="link", token=token)
            link.clicked.connect(partial(self.navigate.emit, "rounds", due.round.id))
            self._todo.addWidget(link)

    def _show_todo(self, people: People) -> None:
        clear(self._todo)
        self._show_due()
        missing = people.count(missing=True)
        agency = Settings(self.session.database).agency()
        todo: list[tuple[str, Callable[[], None]]] = []
        if missing:
            text = self.tr("{count} người thiếu ngày sinh hoặc đơn vị").format(count=missing)
            todo.append((text, lambda: self.navigate.emit("people", 0)))
        gaps = [
            title
            for title, value in (
                (self.tr("cơ quan cấp trên"), agency.superior),
                (self.tr("địa danh"), agency.place),
                (self.tr("người ký"), agency.signer),
            )
            if not value
        ]
        if gaps:
            text = self.tr("Thiết lập còn thiếu: {what}").format(what=", ".join(gaps))
            todo.append((text, lambda: self.navigate.emit("settings", 0)))
        for text, act in todo:
            link = button(text, "circle-alert", role="link", token="warn")  # noqa: S106 - a colour of the theme
            link.clicked.connect(act)
            self._todo.addWidget(link)
        if not todo and not self._todo.count():
            self._todo.addWidget(label(self.tr("Không có gì phải bổ sung."), "muted"))


class YearBars(QWidget):
    """Awards of each year as bars, the number above each."""

    def __init__(self) -> None:
        super().__init__()
        self._counts: list[tuple[int, int]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """Return room for ten years."""
        return QSize(420, 190)

    def minimumSizeHint(self) -> QSize:
        """Return the least room."""
        return QSize(260, 150)

    def show_counts(self, counts: Mapping[int, int], last: int) -> None:
        """Show the ten years up to ``last``."""
        self._counts = [(y, counts.get(y, 0)) for y in range(last - _BARS + 1, last + 1)]
        self.setAccessibleName(", ".join(f"{year}: {count}" for year, count in self._counts))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bars."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self.font()
        font.setPixelSize(11)
        painter.setFont(font)
        most = max((count for _, count in self._counts), default=0) or 1
        step = self.width() / max(1, len(self._counts))
        room = self.height() - 42
        for place, (year, count) in enumerate(self._counts):
            tall = room * count / most
            left, wide = place * step + step * 0.2, step * 0.6
            bar = QRectF(left, 20 + room - tall, wide, tall)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("accent" if place == len(self._counts) - 1 else "mild"))
            painter.drawRoundedRect(bar, 3, 3)
            painter.setPen(color("muted"))
            centre = Qt.AlignmentFlag.AlignCenter
            painter.drawText(QRectF(place * step, self.height() - 20, step, 18), centre, f"{year}")
            painter.setPen(color("text"))
            if count:
                painter.drawText(
                    QRectF(place * step, bar.top() - 18, step, 16), centre, f"{count}"
                )
