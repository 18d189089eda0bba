"""The report of a period as a Word paper, from the template in use."""

from pathlib import Path
from typing import Any

from tdkt_desktop.domain.reports.lessons import Section
from tdkt_desktop.domain.vietnamese.dates import today
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.agency.agencies import powers
from tdkt_desktop.operations.papers.letterhead import letterhead
from tdkt_desktop.operations.papers.paper_forms import form
from tdkt_desktop.operations.papers.papers import save_filled
from tdkt_desktop.operations.reports.period_report import PeriodReport
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.settings import Settings

REPORT = "bao-cao-cong-tac"


def save_report(database: Database, report: PeriodReport, path: Path) -> None:
    """Write a report to ``path`` (.docx).

    Each part has what the file says, then what was noted, then what the officer wrote.

    Raises:
        TdktError: the template is at fault, or the file cannot be written.
    """
    if path.suffix.lower() != ".docx":
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Báo cáo lập ra tệp .docx."))
    agency = Settings(database).agency().on_paper()
    by = agency.signer, powers(database).on_behalf(agency.signer_title)
    values: dict[str, Any] = letterhead(agency, form(REPORT), today(), by=by)
    values |= {
        "ky": report.period.words,
        "muc": {str(section): parts(report, section) for section in Section},
        "nhieu_nam": len(report.period.years) > 1,
        "theo_hinh_thuc": list(report.by_kind),
        "theo_nam": list(report.by_year),
        "cac_phong_trao": list(report.movements),
        "duoc_khen": list(report.honoured),
    }
    save_filled(database, REPORT, values, path)


def parts(report: PeriodReport, section: Section) -> list[str]:
    """Return the paragraphs of one part of a report."""
    noted = [f"- {words}" for words in report.noted.get(section, ())]
    written = report.written.get(section, "").splitlines()
    return [*report.said.get(section, ()), *noted, *filter(None, map(str.strip, written))]
