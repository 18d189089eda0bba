"""Verdicts exported with their reasons, to Excel or PDF."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from tdkt_desktop.operations.eligibility.assessment import Assessment
from tdkt_desktop.operations.eligibility.candidates import Candidate
from tdkt_desktop.ui.kit.asking import ask_where
from tdkt_desktop.ui.kit.page import Page


def export_verdicts(
    page: Page, assessment: Assessment, candidates: Sequence[Candidate], kind: str, title: str
) -> None:
    """Ask where to, and write the verdict on each of ``candidates`` for a kind."""
    from tdkt_desktop.operations.exporting import lists

    translate = QCoreApplication.translate
    session = page.session
    path = ask_where(
        page,
        translate("EligiblePage", "Xuất kết quả xét"),
        session.database.path.with_name(f"xet-dieu-kien-{kind}-{assessment.year}.xlsx"),
        translate("EligiblePage", "Excel (*.xlsx);;PDF (*.pdf)"),
    )
    if path is None:
        return
    verdicts = [(one, assessment.verdict(one.history, kind)) for one in candidates]
    session.run(
        lambda db, _: lists.export_verdicts(db, path, verdicts, kind=title, day=assessment.day),
        lambda count: session.say_written(
            path,
            translate("EligiblePage", "Đã xuất {count} kết quả vào {name}").format(
                count=count, name=path.name
            ),
        ),
        text=translate("EligiblePage", "Đang xuất…"),
        window=page,
    )
