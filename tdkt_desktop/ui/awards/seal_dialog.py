"""Sealing the figures of a year by the report that went up."""

from PySide6.QtWidgets import QWidget

from tdkt_desktop.domain.reports.seals import Seal
from tdkt_desktop.operations.reports.seals import seal_year
from tdkt_desktop.ui.kit.form_dialog import FormDialog, date_hint, today_shown
from tdkt_desktop.ui.kit.session import Session


class SealDialog(FormDialog):
    """Asks when the figures of a year went up, and in which report."""

    def __init__(self, session: Session, year: int, old: Seal | None, parent: QWidget) -> None:
        title = self.tr("Chốt số liệu năm {year}").format(year=year)
        super().__init__(title, title, parent)
        self._session, self._year = session, year
        self.day = self.line(self.tr("Ngày báo cáo"), today_shown(), date_hint())
        report = (old.words if old is not None else None) or ""
        self.report = self.line(self.tr("Báo cáo"), report, self.tr("ví dụ: 12/BC-SNV"))
        self.check_with(self._write)

    def _write(self) -> None:
        day, report = self.day.text(), self.report.text()
        self._session.tell(seal_year(self._session.database, self._year, day, report))
