"""The columns of the list of those judged, and what each says."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from tdkt_desktop.domain.eligibility.verdicts import Outcome
from tdkt_desktop.operations.eligibility.candidates import HAS_IT, ONE_STEP, Candidate
from tdkt_desktop.ui.eligibility.findings import said
from tdkt_desktop.ui.kit.record_model import Column

_COLORS = {
    Outcome.ELIGIBLE: "ok",
    ONE_STEP: "warn",
    Outcome.UNKNOWN: "warn",
    Outcome.NOT_ELIGIBLE: "accent",
    HAS_IT: "muted",
}


def lacking(candidate: Candidate) -> str:
    """Return what somebody lacks, in words."""
    return candidate.finding.wanting(said)


class CandidateColumns(QObject):
    """Says of a candidate what stands in its row; ``earliest`` reads ahead."""

    def __init__(self, parent: QObject, earliest: Callable[[Candidate], str]) -> None:
        super().__init__(parent)
        self._earliest = earliest

    def columns(self) -> list[Column]:
        """Return the columns of the list."""
        return [
            Column(
                "name",
                self.tr("Họ tên, tập thể"),
                lambda c: c.history.name,
                150,
                order="name",
                strong=True,
                grows=True,
            ),
            Column(
                "unit",
                self.tr("Đơn vị"),
                lambda c: c.unit_name,
                140,
                order="unit",
                middle=True,
                grows=True,
            ),
            Column(
                "group",
                self.tr("Kết luận"),
                self._conclusion,
                124,
                order="group",
                color=lambda c: _COLORS[c.group],
            ),
            Column("lacking", self.tr("Còn thiếu"), lacking, 172, order="lacking", grows=True),
            Column("earliest", self.tr("Năm đủ sớm nhất"), self._earliest, 76, right=True),
        ]

    def _conclusion(self, candidate: Candidate) -> str:
        return {
            Outcome.ELIGIBLE: self.tr("✓ Đủ điều kiện"),
            ONE_STEP: self.tr("→ Còn thiếu 1 điều kiện"),
            Outcome.UNKNOWN: self.tr("? Chưa đủ dữ liệu"),
            Outcome.NOT_ELIGIBLE: self.tr("✗ Chưa đủ điều kiện"),
            HAS_IT: self.tr("● Đã có"),
        }[candidate.group]

    def group_title(self, group: str) -> str:
        """Return what a group is called over its list."""
        return {
            Outcome.ELIGIBLE: self.tr("Đủ điều kiện"),
            ONE_STEP: self.tr("Còn thiếu 1 điều kiện"),
            Outcome.UNKNOWN: self.tr("Chưa đủ dữ liệu"),
            Outcome.NOT_ELIGIBLE: self.tr("Chưa đủ"),
            HAS_IT: self.tr("Đã có trong năm"),
        }[group]
