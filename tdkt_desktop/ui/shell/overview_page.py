"""Tổng quan: a desk: what is due, the year beside the last, open rounds, what is missing."""

import datetime as dt
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from tdkt_desktop.domain.movements.standing import MovementRow, Standing
from tdkt_desktop.domain.vietnamese.dates import show_iso, show_moment, today
from tdkt_desktop.domain.vietnamese.numbers import dotted
from tdkt_desktop.operations import desk, history
from tdkt_desktop.operations.desk import SOON, Duty, DutyKind, Gap, GapKind, OpenRound, YearLine
from tdkt_desktop.operations.movements.board import on_the_desk
from tdkt_desktop.operations.movements.terms import limits
from tdkt_desktop.operations.rounds.terms import stages
from tdkt_desktop.storage.gaps import Gaps
from tdkt_desktop.storage.movements import Movements
from tdkt_desktop.storage.rounds import Rounds
from tdkt_desktop.storage.settings import Settings
from tdkt_desktop.ui.kit.catalogue_words import shown
from tdkt_desktop.ui.kit.commands import Act, for_command
from tdkt_desktop.ui.kit.controls import Heading, button, clear, hinder, label, scrolled
from tdkt_desktop.ui.kit.desk_lines import DeskLine, DeskPanel, lines_of
from tdkt_desktop.ui.kit.page import Page, stacked
from tdkt_desktop.ui.kit.plain_text import tip
from tdkt_desktop.ui.kit.session import Session
from tdkt_desktop.ui.shell.first_day import FirstDay
from tdkt_desktop.ui.shell.overview_drawings import StageSegments, YearBar

_KINDS, _LATEST, _MOVEMENTS = 6, 6, 3
_LONG = 28
"""Letters of a kind's name from which its short one is shown."""


class OverviewPage(Page):
    """What the officer sees first: every line and number opens just what it speaks of."""

    READS = (Gaps, Rounds, Movements, Settings)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.go = for_command(button(self.tr("Tìm mọi thứ  Ctrl+K"), "search"), "edit.go")
        self.bring = for_command(button(self.tr("Nhập từ Excel"), "file-down"), "file.import")
        self.record = for_command(
            button(self.tr("Ghi khen thưởng"), "award", role="primary"), "awards.record_anew"
        )
        self.heading = Heading(self.tr("Tổng quan"), [self.go, self.bring, self.record])
        self.duties = DeskPanel(self.tr("Việc cần làm"))
        self.year = DeskPanel("")
        self.rounds = DeskPanel(self.tr("Đợt xét đang mở"))
        self.movements = DeskPanel(self.tr("Phong trào thi đua"))
        self.gaps = DeskPanel(self.tr("Dữ liệu còn thiếu"))
        self.latest = DeskPanel(self.tr("Thao tác gần đây"))
        self.first_day = FirstDay(session, self.navigate.emit)
        inner = QWidget()
        columns = QHBoxLayout(inner)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(12)
        for share, panels in (
            (7, (self.duties, self.year)),
            (4, (self.rounds, self.movements, self.gaps, self.latest)),
        ):
            column = QVBoxLayout()
            column.setSpacing(12)
            for panel in panels:
                column.addWidget(panel.widget)
            column.addStretch(1)
            columns.addLayout(column, share)
        self._stack = stacked(self, self.heading, scrolled(inner), self.first_day)

    def take_focus(self) -> None:
        """Put the keyboard on the page itself; the arrows then go through its lines."""
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin to go through the lines with the arrow down."""
        if event.key() == Qt.Key.Key_Down:
            self._move(1)
        else:
            super().keyPressEvent(event)

    def _move(self, by: int) -> None:
        """Go from line to line, in reading order."""
        lines, focus = lines_of(self), QApplication.focusWidget()
        if lines:
            here = isinstance(focus, DeskLine) and focus in lines
            place = lines.index(focus) + by if here and isinstance(focus, DeskLine) else 0
            wanted = lines[max(0, min(len(lines) - 1, place))]
            wanted.setFocus(Qt.FocusReason.TabFocusReason)

    def _line(self, *words: str, run: Callable[[], object], **more: str) -> DeskLine:
        line = DeskLine(*words, run=run, **more)
        line.moved.connect(self._move)
        return line

    def copy_act(self) -> Act:
        """Return how what is to be done is copied."""
        return Act(self._copy)

    def _copy(self) -> None:
        words = "\n".join(line.words for line in lines_of(self))
        QGuiApplication.clipboard().setText(words)
        self.session.said.emit(self.tr("Đã sao chép các dòng của trang Tổng quan"))

    # -- reading -------------------------------------------------------------------------

    def read(self) -> None:
        """Read what lies on the desk."""
        database = self.session.database
        agency = Settings(database).agency()
        now = dt.datetime.now().astimezone()
        year = agency.year or now.year
        self._named = agency.year_words
        self.heading.count.setText(self._day(now))
        gaps = Gaps(database)
        blank = gaps.nobody() and not gaps.given(year)
        self._stack.setCurrentIndex(1 if blank else 0)
        for widget in (self.bring, self.record):
            widget.setVisible(not blank)
        if blank:
            self.first_day.read()
            return
        self._show_duties(desk.duties(database))
        self._show_year(desk.year_lines(database, year), year)
        self._show_rounds(desk.open_rounds(database))
        self._show_movements(on_the_desk(database, today()))
        self._show_gaps(desk.gaps(database, year), year)
        self._show_latest(now)

    def _day(self, now: dt.datetime) -> str:
        days = self.tr("Thứ Hai,Thứ Ba,Thứ Tư,Thứ Năm,Thứ Sáu,Thứ Bảy,Chủ nhật").split(",")
        return f"{days[now.weekday()]}, {now:%d/%m/%Y}"

    # -- what is to be done --------------------------------------------------------------

    def _show_duties(self, duties: list[Duty]) -> None:
        clear(self.duties.lines)
        late = sum(duty.days is not None and duty.days < 0 for duty in duties)
        words = self.tr("{count} việc").format(count=len(duties)) if duties else ""
        if late:
            words += self.tr(" · {count} đã quá hạn").format(count=late)
        self.duties.beside.setText(words)
        for duty in duties:
            self.duties.lines.addWidget(self._duty_line(duty))
        if not duties:
            nothing = label(self.tr("Không có việc nào đến hạn."), "muted")
            nothing.setContentsMargins(6, 0, 0, 0)
            self.duties.lines.addWidget(nothing)

    def _duty_line(self, duty: Duty) -> DeskLine:
        role, tag = self._tag(duty.days)
        pictures = {"late": "circle-alert", "soon": "calendar"}
        words, about, act, run = self._duty_words(duty)
        return self._line(
            words,
            about,
            picture=pictures.get(role, "calendar" if duty.day else "circle-help"),
            tag=tag,
            role=role,
            act=act,
            run=run,
        )

    def _tag(self, days: int | None) -> tuple[str, str]:
        if days is None:
            return "quiet", ""
        if days < 0:
            return "late", self.tr("Quá hạn {count} ngày").format(count=-days)
        role = "soon" if days <= SOON else "quiet"
        return role, self.tr("Còn {count} ngày").format(count=days) if days else self.tr("Hôm nay")

    def _duty_words(self, duty: Duty) -> tuple[str, str, str, Callable[[], object]]:
        """Return what is to be done, about what, the act, and what it opens."""
        count = dotted(duty.count)
        if duty.kind == DutyKind.AGENCY:
            return self._agency_words(duty)
        if duty.round is None:
            words = (
                self.tr("In {count} bằng, giấy khen đã cấp số")
                if duty.kind == DutyKind.PRINT
                else self.tr("Trao tặng {count} bằng, giấy khen đã in")
            )
            open_book = partial(self.navigate.emit, "book", 0)
            return words.format(count=count), "", self.tr("Mở sổ"), open_book
        open_round = partial(self.navigate.emit, "rounds", duty.round.id)
        about = duty.round.name + (f", {show_iso(duty.day)}" if duty.day else "")
        if duty.kind == DutyKind.REMARKS:
            words = self.tr("Trả lời {count} ý kiến về danh sách công khai").format(count=count)
            return words, about, self.tr("Mở đợt xét"), open_round
        if duty.kind == DutyKind.MEETING:
            words = self.tr("Họp Hội đồng, {count} đề nghị").format(count=count)
            return words, about, self.tr("Ghi phiếu"), open_round
        stage = shown(stages()[duty.stage].name) if duty.stage is not None else ""
        words = self.tr("{stage}, {count} đề nghị").format(stage=stage, count=count)
        return words, about, self.tr("Mở đợt xét"), open_round

    def _agency_words(self, duty: Duty) -> tuple[str, str, str, Callable[[], object]]:
        names = {
            "name": self.tr("tên cơ quan"),
            "superior": self.tr("cơ quan cấp trên"),
            "place": self.tr("địa danh"),
            "signer": self.tr("người ký"),
        }
        lacking = ", ".join(names[field] for field in duty.lacking)
        act = partial(self.navigate.emit, "settings", 0)
        return self.tr("Thiết lập còn thiếu"), lacking, self.tr("Ghi"), act

    # -- the year ------------------------------------------------------------------------

    def _show_year(self, lines: list[YearLine], year: int) -> None:
        clear(self.year.lines)
        words = self.tr("Năm {year} so với {before}")
        self.year.set_title(words.format(year=self._named(year), before=self._named(year - 1)))
        self.year.beside.setText(self.tr("bấm vào số để xem danh sách"))
        self.year.widget.setVisible(bool(lines))
        grid = QGridLayout()
        grid.setContentsMargins(6, 0, 6, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        heads = (
            "",
            "",
            self.tr("đã khen"),
            self.tr("đang xét"),
            self.tr("năm {year}").format(year=self._named(year - 1)),
            self.tr("hơn kém"),
        )
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for column, head in enumerate(heads):
            grid.addWidget(label(head, "source"), 0, column, right)
        most = max((max(len(n.given) + len(n.under_way), len(n.before)) for n in lines), default=0)
        for place, line in enumerate(lines[:_KINDS], start=1):
            self._add_year_line(grid, place, line, year, most)
        self.year.lines.addLayout(grid)
        if len(lines) > _KINDS:
            more = self.tr("và {count} danh hiệu, hình thức nữa")
            open_awards = partial(self.navigate.emit, "awards", 0)
            self.year.lines.addWidget(
                self._line(more.format(count=len(lines) - _KINDS), act="", run=open_awards)
            )

    def _add_year_line(
        self, grid: QGridLayout, place: int, line: YearLine, year: int, most: int
    ) -> None:
        name = line.kind.name if len(line.kind.name) <= _LONG else line.kind.short
        called = label(name)
        called.setToolTip(tip(line.kind.name))
        grid.addWidget(called, place, 0)
        bar = YearBar(len(line.given), len(line.under_way), len(line.before), most)
        grid.addWidget(bar, place, 1)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for column, ids, when in ((2, line.given, year), (4, line.before, year - 1)):
            words = f"{line.kind.short} {when}"
            number = self._number(len(ids), words)
            number.clicked.connect(partial(self._open_only, "awards", list(ids), words))
            grid.addWidget(number, place, column, right)
        words = self.tr("{kind}: đang xét").format(kind=line.kind.short)
        under_way = self._number(len(line.under_way), words)
        under_way.clicked.connect(partial(self._open_only, "rounds", list(line.under_way), words))
        grid.addWidget(under_way, place, 3, right)
        grid.addWidget(self._difference(line), place, 5, right)

    def _number(self, count: int, words: str) -> QPushButton:
        number = button(dotted(count) if count else "–", role="number")
        number.setAccessibleName(f"{words}: {count}")
        hinder(number, "" if count else self.tr("Không có lượt nào"))
        return number

    def _open_only(self, page: str, ids: list[int], words: str, *_: object) -> None:
        self.narrow_wanted.emit(page, ids, words)

    def _difference(self, line: YearLine) -> QWidget:
        more = line.difference
        words = self.tr("bằng") if not more else f"{'+' if more > 0 else '−'}{abs(more)}"
        return label(words, "muted" if not more else "sign-ok" if more > 0 else "sign-doubt")

    # -- beside --------------------------------------------------------------------------

    def _show_rounds(self, found: list[OpenRound]) -> None:
        clear(self.rounds.lines)
        self.rounds.beside.setText(self.tr("{count} đợt").format(count=len(found)))
        self.rounds.widget.setVisible(bool(found))
        for one in found:
            open_round = partial(self.navigate.emit, "rounds", one.round.id)
            line = self._line(one.round.name, act=self.tr("Mở"), run=open_round)
            self.rounds.lines.addWidget(line)
            segments = StageSegments(len(one.round.stages), one.place)
            self.rounds.lines.addWidget(segments)
            words = self.tr("Bước {place}/{count}: {stage}, {waiting} đề nghị").format(
                place=one.place,
                count=len(one.round.stages),
                stage=shown(stages()[one.stage].name),
                waiting=dotted(one.waiting),
            )
            below = label(words, "source")
            below.setContentsMargins(8, 2, 8, 6)
            self.rounds.lines.addWidget(below)

    def _show_movements(self, found: list[MovementRow]) -> None:
        """Show the movements to look at: those with nothing to show first."""
        clear(self.movements.lines)
        self.movements.widget.setVisible(bool(found))
        day = today()
        for one in found[:_MOVEMENTS]:
            standing = one.standing(day, limits())
            tag, role = {
                Standing.EMPTY: (self.tr("Chưa có kết quả"), "late"),
                Standing.DUE: (self.tr("Đến hạn"), "soon"),
            }.get(standing, ("", "quiet"))
            run = partial(self.navigate.emit, "movements", one.movement.id)
            line = self._line(one.movement.called, tag=tag, role=role, act=self.tr("Mở"), run=run)
            self.movements.lines.addWidget(line)
        if len(found) > _MOVEMENTS:
            more = self.tr("và {count} phong trào nữa").format(count=len(found) - _MOVEMENTS)
            open_all = partial(self.navigate.emit, "movements", 0)
            self.movements.lines.addWidget(self._line(more, run=open_all))

    def _show_gaps(self, gaps: list[Gap], year: int) -> None:
        clear(self.gaps.lines)
        for gap in gaps:
            words, count = self._gap_words(gap, year)
            act = partial(self._open_only, gap.page, list(gap.ids), words)
            self.gaps.lines.addWidget(self._line(words, act=count, run=act))
        if not gaps:
            nothing = self.tr("Không thiếu gì cho năm {year}.").format(year=self._named(year))
            line = label(nothing, "muted")
            line.setContentsMargins(6, 0, 0, 0)
            self.gaps.lines.addWidget(line)

    def _gap_words(self, gap: Gap, year: int) -> tuple[str, str]:
        people, awards = self.tr("{count} người"), self.tr("{count} lượt")
        unrated = self.tr("Chưa có xếp loại năm {year}")
        words, count = {
            GapKind.RATING: (unrated.format(year=self._named(year)), people),
            GapKind.BIRTHDAY: (self.tr("Thiếu ngày, tháng sinh"), people),
            GapKind.START: (self.tr("Chưa có ngày vào cơ quan"), people),
            GapKind.UNIT: (self.tr("Chưa có đơn vị"), people),
            GapKind.DECISION: (self.tr("Khen thưởng chưa có quyết định"), awards),
            GapKind.LIST: (self.tr("Quyết định chưa có danh sách"), self.tr("{count} quyết định")),
        }[gap.kind]
        return words, count.format(count=dotted(len(gap.ids)))

    def _show_latest(self, now: dt.datetime) -> None:
        clear(self.latest.lines)
        for operation in history.history(self.session.database)[:_LATEST]:
            day, time = show_moment(operation.at).split()
            when = time if day == f"{now:%d/%m/%Y}" else day
            act = partial(self.navigate.emit, "history", operation.id)
            self.latest.lines.addWidget(self._line(when, operation.label, run=act))
