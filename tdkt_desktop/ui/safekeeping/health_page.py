"""Sức khỏe dữ liệu: the file looked over, its copies, and what going back to one would take."""

import datetime as dt
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from tdkt_desktop.domain.vietnamese.numbers import dotted
from tdkt_desktop.operations.safekeeping import copies
from tdkt_desktop.operations.safekeeping.copies import WayBack
from tdkt_desktop.progress import Progress
from tdkt_desktop.storage.file.backups import Backup, backups_in, counts_of
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.identity import JOURNALLED
from tdkt_desktop.storage.file.keys import salt_of
from tdkt_desktop.storage.health import CHECK, DAMAGE, Finding, check, is_damaged
from tdkt_desktop.ui.kit.asking import ask_where
from tdkt_desktop.ui.kit.commands import Act, for_command
from tdkt_desktop.ui.kit.controls import Heading, button, clear, label, panel, row, scrolled
from tdkt_desktop.ui.kit.desk_lines import DeskLine, DeskPanel
from tdkt_desktop.ui.kit.errors import confirmed
from tdkt_desktop.ui.kit.page import Page
from tdkt_desktop.ui.kit.plain_text import tip
from tdkt_desktop.ui.kit.record_model import Column, RecordModel
from tdkt_desktop.ui.kit.record_table import RecordTable
from tdkt_desktop.ui.kit.session import Session
from tdkt_desktop.ui.kit.unlock_dialog import ask_password
from tdkt_desktop.ui.kit.word_paper import make_word_paper, written_words
from tdkt_desktop.ui.kit.written import open_written

_LOST = 8
"""How much of the work that going back would take is named."""
_PICTURES = {DAMAGE: ("circle-alert", "late"), CHECK: ("circle-alert", "soon")}


class HealthPage(Page):
    """What is wrong with the file, and the copies kept of it."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._copies: dict[int, Backup] = {}
        self._rows: dict[Path, Mapping[str, int]] = {}
        self._in_second: frozenset[str] = frozenset()
        self.findings: Sequence[Finding] = ()
        self.keep = for_command(
            button(self.tr("Sao lưu ngay"), "save", role="primary"), "safe.backup"
        )
        self.place = for_command(button(self.tr("Nơi sao lưu…"), "folder-open"), "safe.place")
        self.again = for_command(button(self.tr("Kiểm lại"), "rotate-ccw"), "safe.check")
        self.back = for_command(button(self.tr("Trở về bản này…"), "rotate-ccw"), "safe.restore")
        self.save_as = for_command(
            button(self.tr("Lưu bản này thành tệp…"), "file-down"), "safe.save_copy"
        )
        self.rescue = for_command(
            button(self.tr("Cứu phần đọc được…"), "download"), "safe.salvage"
        )
        self.rescue.hide()
        self.over = for_command(button(self.tr("Bản bàn giao…"), "file-text"), "safe.handover")
        buttons = [self.over, self.again, self.place, self.keep]
        self.heading = Heading(self.tr("Sức khỏe dữ liệu"), buttons)
        self.sound, self.when = label(role="name", wrap=True), label(role="muted", wrap=True)
        self.wrong = DeskPanel(self.tr("Cần xem"))
        self.fine = DeskPanel(self.tr("Không có vấn đề"))
        self._model = RecordModel[int](self._columns(), lambda _: self._copies, self)
        self.table = RecordTable("backups", self._model, session)
        self.table.setAccessibleName(self.tr("Bản sao lưu"))
        self.table.nothing = self.tr(
            "Chưa có bản nào: bản đầu tiên được ghi trước thay đổi đầu tiên của ngày."
        )
        self.table.picked.connect(lambda _: self._show_way_back())
        self.table.menu_wanted.connect(self._menu)
        self.missing = label(role="warn", wrap=True)
        self.seen, self.lost = label(role="strong", wrap=True), label(role="muted", wrap=True)
        self._lay_out()

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        state = QVBoxLayout()
        state.setContentsMargins(16, 14, 16, 14)
        state.addWidget(self.sound)
        state.addWidget(self.when)
        state.addLayout(row(self.rescue, None))
        for part in (panel(state), self.wrong.widget, self.fine.widget):
            column.addWidget(part)
        column.addStretch(1)
        kept = QVBoxLayout()
        kept.setContentsMargins(16, 14, 16, 14)
        kept.setSpacing(8)
        kept.addWidget(label(self.tr("Bản sao lưu"), "caption"))
        kept.addWidget(self.table, 1)
        kept.addWidget(self.missing)
        way = QVBoxLayout()
        way.setContentsMargins(16, 14, 16, 14)
        way.setSpacing(8)
        way.addWidget(self.seen)
        way.addWidget(self.lost)
        way.addLayout(row(self.back, self.save_as, None))
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(panel(kept), 3)
        right.addWidget(panel(way), 0)
        both = QHBoxLayout()
        both.setSpacing(12)
        both.addWidget(scrolled(left), 3)
        both.addLayout(right, 4)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 14, 20, 12)
        box.setSpacing(12)
        box.addWidget(self.heading)
        box.addLayout(both, 1)

    def _columns(self) -> list[Column]:
        def rows_of(table: str, backup: Backup) -> str:
            rows = self._rows.get(backup.path)
            return "–" if rows is None else dotted(rows.get(table, 0))

        return [
            Column("at", self.tr("Lúc"), self._when, 128, strong=True, rank=0),
            Column("reason", self.tr("Vì sao"), self._why, 120, muted=True, rank=1),
            Column("size", self.tr("Cỡ"), lambda b: _megabytes(b.size), 70, right=True, rank=4),
            Column("people", self.tr("Người"), partial(rows_of, "person"), 66, right=True),
            Column("awards", self.tr("Khen thưởng"), partial(rows_of, "award"), 90, right=True),
            Column("where", self.tr("Ở đâu"), self._where, 96, muted=True, rank=3),
        ]

    def _when(self, backup: Backup) -> str:
        today = backup.at.date() == dt.datetime.now().astimezone().date()
        return (
            f"{backup.at:%H:%M}, {self.tr('hôm nay')}" if today else f"{backup.at:%d/%m/%Y %H:%M}"
        )

    @staticmethod
    def _why(backup: Backup) -> str:
        return QCoreApplication.translate("copies", copies.REASONS[backup.reason])

    def _where(self, backup: Backup) -> str:
        both = backup.path.name in self._in_second
        return self.tr("cả hai nơi") if both else self.tr("máy này")

    # -- reading -------------------------------------------------------------------------

    def watched(self) -> frozenset[str]:
        """Return every table: whatever is done may mend or spoil something."""
        return frozenset(JOURNALLED)

    def read(self) -> None:
        """Show the copies at once, and look the file over meanwhile."""
        self._read_copies()
        self.sound.setText(self.tr("Đang kiểm tra…"))
        self.when.setText("")
        self.session.run(
            lambda db, progress: (dt.datetime.now().astimezone(), check(db, progress)),
            self._show_findings,
            text=self.tr("Đang kiểm tra…"),
            window=self.window(),
        )

    def _show_findings(self, looked: tuple[dt.datetime, list[Finding]]) -> None:
        began, self.findings = looked
        took = (dt.datetime.now().astimezone() - began).total_seconds()
        wrong = [one for one in self.findings if one.count or one.grade == DAMAGE]
        damaged = is_damaged(self.findings)
        self.sound.setText(
            self.tr("Tệp bị hỏng: hãy trở về bản sao lưu gần nhất còn lành")
            if damaged
            else self.tr("Tệp lành, mọi việc đã lưu")
        )
        words = self.tr("Kiểm lúc {time}, mất {seconds} giây · {size}")
        size = _megabytes(self.session.database.path.stat().st_size)
        seconds = f"{took:.1f}".replace(".", ",")
        self.when.setText(words.format(time=f"{began:%H:%M}", seconds=seconds, size=size))
        self.rescue.setVisible(damaged)
        self.acts_changed.emit()
        for part in (self.wrong, self.fine):
            clear(part.lines)
        for one in wrong:
            self.wrong.lines.addWidget(self._line(one))
        for one in self.findings:
            if one not in wrong:
                fine = QCoreApplication.translate("health", one.words)
                line = label(f"✓  {fine} · 0", "muted")
                line.setIndent(6)
                line.setMinimumHeight(24)
                self.fine.lines.addWidget(line)
        self.wrong.widget.setVisible(bool(wrong))
        count = self.tr("{count} điều cần xem").format(count=len(wrong))
        self.heading.count.setText(count if wrong else self.tr("không có điều gì cần xem"))

    def _line(self, finding: Finding) -> DeskLine:
        picture, role = _PICTURES[finding.grade]
        translate = QCoreApplication.translate
        words, why = translate("health", finding.words), translate("health", finding.why)
        line = DeskLine(
            words,
            why,
            picture=picture,
            role=role,
            act=dotted(finding.count) if finding.count else "",
            run=partial(self._open, finding, words),
        )
        line.setToolTip(tip("\n".join(finding.examples)))
        return line

    def _open(self, finding: Finding, words: str) -> None:
        if finding.page:
            self.narrow_wanted.emit(finding.page, list(finding.ids), words)

    def _read_copies(self) -> None:
        keeper = copies.keeper_of(self.session.database)
        second = keeper.second
        there = second is not None and second.is_dir()
        place = keeper.second_place(self.session.database)
        self._in_second = frozenset(one.path.name for one in (backups_in(place) if place else ()))
        found = copies.copies_of(self.session.database.path)
        self._copies = dict(enumerate(found, start=1))
        self._rows = {one.path: rows for one in found if (rows := counts_of(one)) is not None}
        self.table.show_ids(list(self._copies))
        if self._copies and self.table.current_id() is None:
            self.table.go_to_row(0)
        trouble = keeper.trouble
        if second is None:
            self.missing.setText(
                self.tr("Chưa chọn nơi sao lưu thứ hai (thẻ nhớ, ổ khác): máy hỏng là mất cả hai.")
            )
        elif not there:
            self.missing.setText(self.tr("“{place}” chưa cắm.").format(place=second))
        elif trouble is not None:
            self.missing.setText(str(trouble))
        self.missing.setVisible(second is None or not there or trouble is not None)
        self._show_way_back()

    def current(self) -> Backup | None:
        """Return the copy chosen."""
        backup: Backup | None = self.table.current_record()
        return backup

    def _show_way_back(self) -> None:
        backup = self.current()
        if backup is None:
            self.seen.setText(self.tr("Chọn một bản sao lưu để xem trở về thì mất gì."))
            self.lost.setText("")
        else:
            self._say(backup, copies.look_back(self.session.database, backup))
        self.acts_changed.emit()

    def _say(self, backup: Backup, way: WayBack) -> None:
        words = self.tr("Trở về bản {when} thì")
        self.seen.setText(words.format(when=f"{backup.at:%d/%m/%Y %H:%M}"))
        if way.then is None:
            other = self.tr("Bản này có mật khẩu khác: lúc trở về sẽ hỏi mật khẩu của bản ấy.")
            unreadable = self.tr("Bản này không đọc được.")
            self.lost.setText(other if salt_of(backup.path) else unreadable)
            return
        names = {
            "person": self.tr("cán bộ"),
            "award": self.tr("lượt khen thưởng"),
            "decision": self.tr("quyết định"),
            "nomination": self.tr("đề nghị"),
        }
        counts = [
            self.tr("{name}: {now} → {then}").format(
                name=name, now=dotted(way.now.get(table, 0)), then=dotted(way.then.get(table, 0))
            )
            for table, name in names.items()
            if way.now.get(table, 0) != way.then.get(table, 0)
        ]
        lost = [f"− {label_}" for label_ in way.lost[:_LOST]]
        if len(way.lost) > _LOST:
            lost.append(self.tr("… và {count} thao tác nữa").format(count=len(way.lost) - _LOST))
        head = (
            self.tr("mất {count} thao tác:").format(count=len(way.lost))
            if way.lost
            else self.tr("không mất gì.")
        )
        self.lost.setText("\n".join([*counts, head, *lost]))

    # -- doing ---------------------------------------------------------------------------

    def acts(self) -> Mapping[str, Act]:
        """Return what the page's commands do."""
        return {
            "safe.backup": Act(self._keep),
            "safe.place": Act(self._choose_place),
            "safe.check": Act(self.read),
            "safe.salvage": Act(self._salvage, self._sound),
            "safe.restore": Act(self._go_back, self._none_chosen),
            "safe.handover": Act(self._hand_over),
            "safe.export_all": Act(self._export_all),
            "safe.save_copy": Act(self._save_as, self._none_chosen),
        }

    def _sound(self) -> str:
        damaged = is_damaged(self.findings)
        return "" if damaged else self.tr("Tệp lành: không có gì phải cứu")

    def _salvage(self) -> None:
        from tdkt_desktop.ui.safekeeping.damage import ask_salvage

        path = self.session.database.path
        target = ask_salvage(path, self.window())
        if target is not None:
            self.session.say_written(target, written_words(target))

    def _hand_over(self) -> None:
        """Ask where, and write the sheet for whoever takes the work over."""
        from tdkt_desktop.operations.safekeeping.handing_over import save_handover

        remembered = self.session.preferences
        second = Path(remembered.second_backup) if remembered.second_backup else None
        make_word_paper(
            self.session,
            self,
            self.tr("Bản bàn giao"),
            self.session.database.path.with_name("ban-giao.docx"),
            lambda db, path: save_handover(db, path, second, remembered.printers),
            lambda path, _: self.session.say_written(path, written_words(path)),
        )

    def _export_all(self) -> None:
        """Ask for a folder, and write every record into one in it, a list per kind."""
        from tdkt_desktop.operations.exporting.everything import Written, export_everything

        path = self.session.database.path
        name = QFileDialog.getExistingDirectory(
            self, self.tr("Thư mục để xuất cả sổ"), str(path.parent)
        )
        if not name:
            return
        folder = Path(name) / f"{path.stem} {dt.datetime.now().astimezone():%Y-%m-%d %H%M%S}"

        def work(database: Database, _: Progress) -> list[Written]:
            return export_everything(database, folder)

        def done(written: list[Written]) -> None:
            words = self.tr("Đã xuất {count} danh sách vào thư mục {name}")
            self.session.say_written(folder, words.format(count=len(written), name=folder.name))
            open_written(folder)

        self.session.run(work, done, text=self.tr("Đang xuất cả sổ…"), window=self)

    def _none_chosen(self) -> str:
        return "" if self.current() is not None else self.tr("Chưa có bản sao lưu nào được chọn")

    def _keep(self) -> None:
        def work(database: Database, _: Progress) -> Backup:
            return copies.keep_now(database)

        def done(made: Backup) -> None:
            words = self.tr("Đã sao lưu vào {folder}")
            self.session.said.emit(words.format(folder=made.path.parent.name))
            self._read_copies()

        self.session.run(
            work, done, text=self.tr("Đang sao lưu…"), window=self, failed=self._read_copies
        )

    def _choose_place(self) -> None:
        keeper = copies.keeper_of(self.session.database)
        start = str(keeper.second or Path.home())
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("Nơi sao lưu thứ hai: thẻ nhớ hoặc ổ khác"), start
        )
        if chosen:
            keeper.second = Path(chosen)
            self.session.prefer(second_backup=chosen)
            self._keep()

    def _go_back(self) -> None:
        backup = self.current()
        if backup is None:
            return
        way = copies.look_back(self.session.database, backup)
        if way.then is None and salt_of(backup.path) and ask_password(backup.path, self):
            way = copies.look_back(self.session.database, backup)
        if way.then is None:  # it has just been said why
            return
        words = self.tr(
            "Trở về bản {when}? {count} thao tác làm từ đó sẽ không còn trong tệp. Bản nay được "
            "giữ lại ở đầu danh sách, trở lại lúc nào cũng được."
        )
        question = words.format(when=f"{backup.at:%d/%m/%Y %H:%M}", count=len(way.lost))
        title, yes = self.tr("Trở về bản sao lưu"), self.tr("Trở về bản này")
        if confirmed(self, title, question, yes):
            self.session.do(lambda db: copies.go_back(db, backup), self)

    def _save_as(self) -> None:
        backup = self.current()
        if backup is None:
            return
        folder = self.session.database.path.parent
        kinds = self.tr("Tệp TĐKT (*.tdkt)")
        name = f"{self.session.database.path.stem} {backup.at:%Y-%m-%d %H.%M}.tdkt"
        path = ask_where(self, self.tr("Lưu bản sao lưu thành tệp"), folder / name, kinds)
        if path is not None:
            made = self.session.do(lambda _: copies.restore_to(backup.path, path), self)
            if made is not None and made.lacking:
                self.session.warned.emit(copies.lacking_words(made.lacking))
            elif made is not None:
                self.session.say_written(path, written_words(path))

    def _menu(self, place: QPoint) -> None:
        self.show_menu(("safe.restore", "safe.save_copy"), self.table.viewport(), place)

    def take_focus(self) -> None:
        """Put the keyboard into the list of copies."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)


def _megabytes(size: int) -> str:
    return f"{size / 1_000_000:.1f} MB".replace(".", ",")
