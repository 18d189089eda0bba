"""Verdicts exported with their reasons, to Excel or PDF."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from tdkt_desktop.operations.eligibility.assessment import Assessment
from tdkt_desktop.operations.eligibility.candidates import Candidate
from tdkt_desktop.ui.kit.page import Page


def export_verdicts(
    page: Page, assessment: Assessment, candidates: Sequence[Candidate], kind: str, title: str
) -> None:
    """Ask where to, and write the verdict on each of ``candidates`` for a kind."""
    from tdkt_desktop.operations.exporting import lists

    translate = QCoreApplication.translate
    session = page.session
    path = session.database.path.with_name(f"xet-dieu-kien-{kind}-{assessment.year}.xlsx")
    name, _ = QFileDialog.getSaveFileName(
        page,
        translate("EligiblePage", "Xuất kết quả xét"),
        str(path),
        translate("EligiblePage", "Excel (*.xlsx);;PDF (*.pdf)"),
    )
    if not name:
        return
    verdicts = [(one, assessment.verdict(one.history, kind)) for one in candidates]
    session.run(
        lambda db, _: lists.export_verdicts(
            db, Path(name), verdicts, kind=title, day=assessment.day
        ),
        lambda count: session.said.emit(
            translate("EligiblePage", "Đã xuất {count} kết quả vào {name}").format(
                count=count, name=Path(name).name
            )
        ),
        text=translate("EligiblePage", "Đang xuất…"),
        window=page,
    )
