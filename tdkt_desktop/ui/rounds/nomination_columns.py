"""The columns of the list of nominations, and what each says."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from tdkt_desktop.domain.eligibility.verdicts import Outcome
from tdkt_desktop.domain.rounds import NominationState, Nominee, Stage
from tdkt_desktop.operations.rounds.review import NO_RULE, Review
from tdkt_desktop.operations.rounds.terms import stages
from tdkt_desktop.ui.kit.catalogue_words import shown
from tdkt_desktop.ui.kit.record_model import Column

_COLORS = {
    Outcome.ELIGIBLE: "ok",
    Outcome.UNKNOWN: "warn",
    Outcome.NOT_ELIGIBLE: "accent",
    NO_RULE: "muted",
}

VOTES, NEEDED, RESULT = "votes", "needed", "result_of_vote"
VOTED = frozenset({NEEDED, RESULT})
"""Columns that only a vote fills."""
BESIDE_VOTE = frozenset({"outcome", "stage", "told"})
"""Columns that leave their room to the vote while the council votes."""


class NominationColumns(QObject):
    """Says of a nominee what stands in its row; ``review`` returns the round that is shown."""

    def __init__(
        self,
        parent: QObject,
        review: Callable[[], Review | None],
        vote: Callable[[int, str], bool],
    ) -> None:
        super().__init__(parent)
        self._review, self._vote = review, vote

    def _name(self, one: Nominee) -> str:
        """Return who is put forward; of namesakes also where each works."""
        review = self._review()
        if review is None or one.name not in review.shared_names:
            return one.name
        return f"{one.name} · {one.unit_name or one.birth_date or one.nomination.id}"

    def columns(self) -> list[Column]:
        """Return the columns; votes are typed in place."""
        return [
            Column(
                "name",
                self.tr("Họ tên, tập thể"),
                self._name,
                140,
                order="name",
                strong=True,
                grows=True,
            ),
            Column("kind", self.tr("Đề nghị"), self._kind_words, 100, order="kind"),
            Column(
                "unit",
                self.tr("Đơn vị"),
                lambda n: n.unit_name,
                112,
                order="unit",
                muted=True,
                grows=True,
            ),
            *self._judged(),
            Column("stage", self.tr("Bước"), self._stage, 108, order="stage"),
            Column(
                "told",
                self.tr("Cần xem lại"),
                self._told,
                64,
                order="told",
                color=lambda _: "warn",
            ),
            Column("rating", self.tr("Xếp loại"), lambda n: n.rating or "", 76, shown=False),
            Column(
                "result",
                self.tr("Thành tích"),
                lambda n: n.nomination.result or "",
                180,
                shown=False,
            ),
        ]

    def _judged(self) -> list[Column]:
        return [
            Column(
                "outcome",
                self.tr("Điều kiện"),
                self._outcome,
                96,
                order="outcome",
                color=lambda n: _COLORS[self._outcome_of(n)],
            ),
            Column(
                VOTES,
                self.tr("Phiếu đồng ý"),
                self._votes,
                96,
                order="votes",
                right=True,
                edit=self._vote,
                rank=0,
                color=lambda n: {True: "ok", False: "accent", None: ""}[self._passed(n)],
            ),
            Column(NEEDED, self.tr("Cần"), self._needed, 52, right=True, muted=True, rank=0),
            Column(
                RESULT,
                self.tr("Kết quả"),
                self._result,
                124,
                rank=0,
                color=lambda n: {True: "ok", False: "accent", None: ""}[self._passed(n)],
            ),
        ]

    @staticmethod
    def _kind_words(nominee: Nominee) -> str:
        kind, first = nominee.kind_short, nominee.first_kind
        return f"{kind} ← {first}" if first else kind

    def _outcome_of(self, nominee: Nominee) -> str:
        review = self._review()
        return review.outcome(nominee) if review is not None else NO_RULE

    def _outcome(self, nominee: Nominee) -> str:
        return {
            Outcome.ELIGIBLE: self.tr("✓ Đủ điều kiện"),
            Outcome.UNKNOWN: self.tr("? Chưa đủ dữ liệu"),
            Outcome.NOT_ELIGIBLE: self.tr("✗ Chưa đủ điều kiện"),
            NO_RULE: "–",
        }[self._outcome_of(nominee)]

    def _passed(self, nominee: Nominee) -> bool | None:
        review = self._review()
        return review.passed(nominee) if review is not None else None

    def _votes(self, nominee: Nominee) -> str:
        return nominee.nomination.tally

    def _needed(self, nominee: Nominee) -> str:
        review = self._review()
        if review is None or not review.council.size:
            return ""
        return str(review.thresholds[nominee.kind_code].needed(review.council.size))

    def _result(self, nominee: Nominee) -> str:
        review, result = self._review(), self._passed(nominee)
        if review is None or result is None:
            return ""
        if result:
            return self.tr("✓ Đạt")
        need = review.thresholds[nominee.kind_code].needed(review.council.size)
        short = need - (nominee.nomination.total or 0)
        return self.tr("✗ Không đạt, thiếu {count}").format(count=short)

    def _stage(self, nominee: Nominee) -> str:
        words = {
            NominationState.RETURNED: self.tr("↩ Trả lại"),
            NominationState.WITHDRAWN: self.tr("– Đã rút"),
            NominationState.REJECTED: self.tr("✗ Không đề nghị"),
            NominationState.AWARDED: self.tr("● Đã có quyết định"),
        }
        state, stage = nominee.nomination.state, nominee.nomination.stage
        if state == NominationState.AWARDED and stage == Stage.HANDING:
            return self.tr("✓ Đã trao tặng")
        return words.get(state) or shown(stages()[stage].name)

    def _told(self, nominee: Nominee) -> str:
        review = self._review()
        count = len(review.conflicts_of(nominee)) if review is not None else 0
        return f"⚠ {count}" if count else ""
