"""The report of a period: what the file says in each part, and under it the officer's words."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from tdkt_desktop.domain.reports.lessons import Section
from tdkt_desktop.domain.reports.periods import Period, Span
from tdkt_desktop.operations.note_words import SECTIONS
from tdkt_desktop.operations.reports import notes
from tdkt_desktop.operations.reports.period_paper import save_report
from tdkt_desktop.operations.reports.period_report import PeriodReport, make_report
from tdkt_desktop.paths import file_name
from tdkt_desktop.storage.settings import Settings
from tdkt_desktop.ui.kit.boxes import NoWheelComboBox
from tdkt_desktop.ui.kit.commands import for_command
from tdkt_desktop.ui.kit.controls import button, clear, label, panel, row, scrolled
from tdkt_desktop.ui.kit.inline import InlineText, may_leave
from tdkt_desktop.ui.kit.plain_text import tip
from tdkt_desktop.ui.kit.session import Session
from tdkt_desktop.ui.kit.theme import scaled
from tdkt_desktop.ui.kit.word_paper import make_word_paper, written_words
from tdkt_desktop.ui.papers.making import say_written

_YEARS, _TALL = 12, 64


class _Part(QWidget):
    """One part: its title, what is said and noted, a field for own words."""

    def __init__(self, session: Session, section: Section, write: "PeriodView") -> None:
        super().__init__()
        self._session, self._section, self._view = session, section, write
        title = QCoreApplication.translate("reports", SECTIONS[section])
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        self.field = InlineText(partial(write.write, section), self.tr("Viết thêm cho phần này"))
        self.field.setAccessibleName(title)
        self.field.setFixedHeight(scaled(_TALL))
        self.again = button(self.tr("Lấy lại lời viết kỳ trước"), role="link")
        self.again.clicked.connect(lambda _: write.bring_forward(section))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 8)
        box.setSpacing(4)
        box.addWidget(label(title, "caption"))
        box.addLayout(self._lines)
        box.addWidget(self.field)
        box.addLayout(row(self.again, None))

    def show_report(self, report: PeriodReport) -> None:
        """Show what a report says in this part."""
        clear(self._lines)
        for words in report.said.get(self._section, ()):
            self._lines.addWidget(label(words, wrap=True))
        for words in report.noted.get(self._section, ()):
            self._lines.addWidget(label(f"– {words}", "muted", wrap=True))
        written = report.written.get(self._section, "")
        self.field.show_value(written)
        earlier = report.earlier.get(self._section, "")
        self.again.setVisible(bool(earlier) and not written)
        self.again.setToolTip(tip(earlier))


class PeriodView(QWidget):
    """The parts of the report one under the other; the paper is made from all of them."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.report: PeriodReport | None = None
        self.span, self.year = NoWheelComboBox(), NoWheelComboBox()
        self.span.setAccessibleName(self.tr("Kỳ báo cáo"))
        self.year.setAccessibleName(self.tr("Năm cuối của kỳ"))
        for span, words in (
            (Span.FIVE, self.tr("Báo cáo 5 năm, đến hết năm")),
            (Span.YEAR, self.tr("Báo cáo năm")),
            (Span.HALF, self.tr("Báo cáo 6 tháng đầu năm")),
        ):
            self.span.addItem(words, str(span))
        running = Settings(session.database).agency().year
        for year in range(running, running - _YEARS, -1):
            self.year.addItem(str(year), year)
        self.year.setCurrentIndex(1)
        for choice in (self.span, self.year):
            choice.activated.connect(lambda _: self._choose())
        self.whole = QCheckBox(self.tr("Phụ lục có cả khen thưởng cấp cơ sở"))
        self.word = for_command(button(self.tr("Lập báo cáo Word…"), "file-text"), "reports.word")
        self.doubts = label(role="doubt", wrap=True)
        self.parts = {section: _Part(session, section, self) for section in Section}
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(6)
        column.addWidget(self.doubts)
        for part in self.parts.values():
            column.addWidget(part)
        column.addStretch(1)
        box = QVBoxLayout()
        box.setContentsMargins(14, 12, 14, 12)
        box.setSpacing(10)
        box.addLayout(row(self.span, self.year, None, self.whole, self.word))
        self._area = scrolled(inner)
        box.addWidget(self._area, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(panel(box))

    @property
    def table(self) -> QWidget:
        """Where the keyboard goes first."""
        return self.span

    def period(self) -> Period:
        """Return the period chosen."""
        return Period(Span(self.span.currentData()), self.year.currentData())

    def _choose(self) -> None:
        """Show another period; what is typed and could not be written is asked about first."""
        shown = self.report.period if self.report is not None else None
        if not may_leave(self, self.tr("Bỏ")) and shown is not None:
            self.span.setCurrentIndex(self.span.findData(str(shown.span)))
            self.year.setCurrentIndex(self.year.findData(shown.year))
            return
        self.read()
        self._area.verticalScrollBar().setValue(0)

    def read(self) -> None:
        """Show what the file says of the period chosen."""
        self.report = found = make_report(self._session.database, self.period())
        self.doubts.setText(" ".join(found.doubts))
        self.doubts.setVisible(bool(found.doubts))
        for part in self.parts.values():
            part.show_report(found)

    def write(self, section: Section, words: str) -> bool:
        """Write the officer's words of a part of the report that is shown."""
        if self.report is None:
            return False
        period = self.report.period
        return self._session.write(lambda db: notes.write_text(db, period, section, words))

    def bring_forward(self, section: Section) -> None:
        """Take what was written in this part of an earlier report."""
        if self.report is not None:
            self.write(section, self.report.earlier.get(section, ""))

    def export(self, ending: str) -> None:
        """Ask where, and write the report as a Word paper; it is one whatever the ``ending``."""
        focus = self.focusWidget()
        if focus is not None:
            focus.clearFocus()  # what is being typed belongs to the paper
        period, whole = self.period(), self.whole.isChecked()
        title = self.tr("Báo cáo công tác thi đua, khen thưởng {period}")
        name = title.format(period=period.words)
        database = self._session.database
        start = database.path.with_name(f"{file_name(name)}.docx")
        make_word_paper(
            self._session,
            self,
            name,
            start,
            lambda db, path: save_report(db, make_report(db, period, whole=whole), path),
            lambda path, _: say_written(self._session, path, written_words(path)),
        )

    def take_focus(self) -> None:
        """Put the keyboard on the choice of the period."""
        self.span.setFocus(Qt.FocusReason.OtherFocusReason)

    def copy(self) -> None:
        """Copy what the report says, part by part."""
        if self.report is None:
            return
        from PySide6.QtGui import QGuiApplication

        lines = list[str]()
        for section, title in SECTIONS.items():
            told: Sequence[str] = [
                *self.report.said.get(section, ()),
                *self.report.noted.get(section, ()),
                self.report.written.get(section, ""),
            ]
            if any(told):
                lines += [title, *filter(None, told)]
        QGuiApplication.clipboard().setText("\n".join(lines))
