"""Verdicts as a list with their reasons, to Excel, PDF or the printer."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from tdkt_desktop.operations.eligibility.assessment import Assessment
from tdkt_desktop.operations.eligibility.candidates import Candidate
from tdkt_desktop.ui.kit.list_out import ListOut


def verdicts_out(
    assessment: Assessment, candidates: Sequence[Candidate], kind: str, title: str
) -> ListOut:
    """Return the verdict on each of ``candidates`` for a kind."""
    from tdkt_desktop.operations.exporting import lists

    verdicts = [(one, assessment.verdict(one.history, kind)) for one in candidates]
    translate, day = QCoreApplication.translate, assessment.day
    return ListOut(
        translate("EligiblePage", "Xuất kết quả xét"),
        f"xet-dieu-kien-{kind}-{assessment.year}",
        lambda db, to: lists.export_verdicts(db, to, verdicts, kind=title, day=day),
        translate("EligiblePage", "Đã xuất {count} kết quả vào {name}"),
    )
