"""What the papers of a round say: every placeholder a template may hold, with its value."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from typing import Any

from tdkt_desktop.domain.awards.awards import Decision
from tdkt_desktop.domain.awards.kinds import HOUSEHOLD, PERSON, UNIT
from tdkt_desktop.domain.ids import DecisionId
from tdkt_desktop.domain.rounds import STAGES, NominationState, Nominee, Presence, Stage
from tdkt_desktop.domain.vietnamese.numbers import dotted, in_words
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.papers.answers import answer_rows, is_answered
from tdkt_desktop.operations.papers.council_values import CouncilValues
from tdkt_desktop.operations.papers.letterhead import letterhead
from tdkt_desktop.operations.papers.occasions import gift_words, honoured, money_words, occasion
from tdkt_desktop.operations.papers.paper_forms import Form
from tdkt_desktop.operations.papers.phrases import (
    BLANK,
    Row,
    all_unbroken,
    asked_count,
    by_kind_groups,
    number_and_day,
    two_digits,
    unbroken,
)
from tdkt_desktop.operations.papers.row_values import RowValues
from tdkt_desktop.operations.rounds import deciding
from tdkt_desktop.operations.rounds.review import Review
from tdkt_desktop.operations.rounds.terms import stages
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.settings import Settings


def _last_stage(form: Form) -> int:
    """Return the place of the last stage a form is of; past all of them where it is of none."""
    of = [place for place, stage in enumerate(STAGES) if form.code in stages()[stage].papers]
    return of[-1] if of else len(STAGES)


def _as_at(last: int, one: Nominee) -> Nominee:
    """Return a nominee as at a stage (its place): what came later changes no paper of before.

    Somebody the level above did not award was put forward all the same.
    """
    nomination = one.nomination
    gone = nomination.state not in (NominationState.OPEN, NominationState.AWARDED)
    sent = last <= STAGES.index(Stage.SUBMISSION)
    if sent and gone and STAGES.index(nomination.stage) > last:
        return replace(one, nomination=replace(nomination, state=NominationState.OPEN))
    return one


_ORDER = (UNIT, PERSON, HOUSEHOLD)
"""In which papers name whom."""


def _in_order(form: Form, nominees: Sequence[Nominee]) -> list[Nominee]:
    if form.who not in ("standing", "submitted"):  # a decision has its own, that of its numbers
        return list(nominees)
    return sorted(nominees, key=lambda one: _ORDER.index(one.nomination.subject))


class PaperValues:
    """The words of one round's papers; what several of them say is found out once."""

    def __init__(self, database: Database, review: Review, day: str) -> None:
        self._database, self._review, self._day = database, review, day
        self._round = review.round
        self._agency = Settings(database).agency().on_paper()
        self._rows = RowValues(database, review, day)

    # -- whom a form lists ---------------------------------------------------------------

    def listed(self, form: Form, only: Sequence[int] | None = None) -> list[Nominee]:
        """Return the nominees a form lists, in its order; maybe none."""
        last = _last_stage(form)
        nominees = [_as_at(last, nominee) for nominee in self._review.nominees]
        if form.tallied:
            nominees = [part for nominee in nominees for part in self._as_voted(nominee)]
            nominees.sort(key=lambda nominee: nominee.kind_rank)
        elif form.who == "answered":
            nominees = [one for one in nominees if is_answered(self._review, one)]
        elif form.who != "all":
            nominees = [nominee for nominee in nominees if nominee.nomination.stands]
        if form.who in ("decided", "submitted"):
            nominees = [
                nominee
                for nominee in nominees
                if nominee.nomination.award or self._may_go_on(nominee)
            ]
        if form.who == "decided":
            nominees = self._decided(nominees)
        elif form.who == "submitted":
            uses = Stage.SUBMISSION in self._round.stages
            going = self._review.goes_up if uses else self._review.is_above
            nominees = [one for one in nominees if going(one)] or ([] if uses else nominees)
        elif form.who == "balloted":
            bound = self._review.thresholds
            balloted = [one for one in nominees if bound[one.kind_code].binding]
            nominees = balloted or nominees
        if only is not None:
            wanted = set(only)
            nominees = [nominee for nominee in nominees if nominee.nomination.id in wanted]
        if form.subjects:
            nominees = [
                nominee for nominee in nominees if nominee.nomination.subject in form.subjects
            ]
        return _in_order(form, nominees)

    def _as_first(self, one: Nominee) -> Nominee | None:
        """Return a nominee as first put forward and voted on; nothing where that is as it is."""
        nomination = one.nomination
        asked = nomination.first_kind
        kind = None if asked is None else self._review.kinds.get(asked)
        votes = nomination.first_votes, nomination.first_written
        if kind is None or votes == (None, None):
            return None
        first = one.of_kind(kind)
        voted = replace(
            first.nomination, award=None, first_kind=None, votes=votes[0], written=votes[1]
        )
        return replace(first, nomination=voted, first_kind="")

    def _as_voted(self, one: Nominee) -> Iterator[Nominee]:
        """Yield what the council voted on: what was asked for first, and what stands."""
        if (first := self._as_first(one)) is not None:
            if self._review.passed(first) and one.nomination.total is None:
                yield first  # what was lowered after the meeting stands in no minutes
                return
            yield replace(first, lowered_to=one.kind_short)
        if one.nomination.stands or one.nomination.total is not None:
            yield one

    def _may_go_on(self, one: Nominee) -> bool:
        """Whether nothing the council said keeps a nomination from the next paper."""
        if Stage.COUNCIL not in self._round.stages:
            return True
        passed = self._review.passed(one)
        if passed is not None:
            return passed
        # what the law wants a ballot for waits for it once others were voted on
        return not (self._voted and self._review.thresholds[one.kind_code].binding)

    @cached_property
    def _voted(self) -> bool:
        return any(one.nomination.total is not None for one in self._review.nominees)

    def _decided(self, nominees: Sequence[Nominee]) -> list[Nominee]:
        """Return whom the agency itself awarded, or is to award; of several decisions the last."""
        own: dict[DecisionId, list[Nominee]] = {}
        for nominee in nominees:
            award = self._rows.award(nominee)
            decision = award.decision if award is not None else None
            if decision is not None and deciding.is_own(self._database, decision):
                own.setdefault(decision.id, []).append(nominee)
        return own[max(own)] if own else deciding.ready(self._review, nominees)

    def has_members(self, form: Form) -> bool:
        """Whether the council has the members a form is for: any at all, or any who were away."""
        council = self._review.council
        if form.who == "absent":
            return council.count(Presence.PRESENT) < council.size
        return not form.council or council.size > 0

    def rows(self, nominees: Sequence[Nominee]) -> list[Row]:
        """Return a row for each nominee."""
        return self._rows.of(nominees)

    # -- the values of a paper -----------------------------------------------------------

    def of(self, form: Form, only: Sequence[int] | None = None) -> dict[str, Any]:
        """Return a value for every placeholder of a form.

        Raises:
            TdktError: nobody is to be listed.
        """
        nominees = self.listed(form, only)
        if form.council and not self._review.council.size:
            raise TdktError(
                QT_TRANSLATE_NOOP(
                    "errors", "“{form}”: đợt “{round}” chưa có thành viên Hội đồng nào."
                ),
                form=form.name,
                round=self._round.name,
            )
        if not nominees and form.who != "seated":
            raise TdktError(
                QT_TRANSLATE_NOOP("errors", "“{form}”: đợt “{round}” chưa có ai để đưa vào."),
                form=form.name,
                round=self._round.name,
            )
        rows = self._rows.of(nominees)
        if form.who == "answered":
            answers = answer_rows(self._review, nominees, self._rows.kind_name)
            rows = [row | answer for row, answer in zip(rows, answers, strict=True)]
        decision = self._decision(nominees) if form.who == "decided" else None
        values = self._common(form, decision, nominees) | self._lists(nominees, rows)
        values |= CouncilValues(self._database, self._review, self._agency, self._rows).of(
            nominees
        )
        values |= occasion(self._round, self._agency) | honoured(nominees, self._agency.name)
        filled: dict[str, Any] = all_unbroken(values | money_words(values))
        return filled

    def _common(
        self, form: Form, decision: Decision | None, nominees: Sequence[Nominee]
    ) -> dict[str, Any]:
        agency, own = self._agency, getattr(self._round, form.dated) if form.dated else None
        day = own or self._day
        signer, signer_title = agency.signer, agency.signer_title
        if self._round.signer:
            signer, signer_title = self._round.signer, self._round.signer_title or signer_title
        if decision is not None:
            day = decision.date or day
            signer = decision.signer or signer
            signer_title = decision.signer_title or signer_title
        elif form.symbol not in ("QĐ", "BB"):
            signer_title = self._review.powers.on_behalf(signer_title)
        attached = f"số {BLANK} ngày {BLANK}"
        if decision is not None and form.symbol in ("QĐ", ""):
            attached = number_and_day(decision)
        head = letterhead(
            agency,
            form,
            day,
            by=(signer, signer_title),
            authority=(decision and decision.authority) or "",
            blank=decision is None and own is None,
        )
        if decision is not None and form.symbol == "QĐ":
            head["so_ky_hieu"] = f"Số: {two_digits(decision.number)}"
        return head | {
            "noi_trinh": self._round.superior or agency.superior or BLANK,
            "so_van_ban_kem": attached,
            "nguoi_quyet_dinh": self._issuer(form, decision),
            "tang_gi": gift_words([self._review.kinds[one.nomination.kind] for one in nominees]),
            "dot_xet": unbroken(self._round.name),
            "chuyen_de": self._round.theme or "",
            "nam": agency.year_words(self._round.year),
        }

    def _issuer(self, form: Form, decision: Decision | None) -> str:
        """Return who issues what a list goes with: a decision its maker, a letter the body."""
        agency = self._agency
        if form.symbol != "QĐ":
            return agency.name
        return (decision and decision.authority) or agency.head or agency.name

    def _lists(self, nominees: Sequence[Nominee], rows: Sequence[Row]) -> dict[str, Any]:
        parted = {
            subject: [
                (nominee, row)
                for nominee, row in zip(nominees, rows, strict=True)
                if nominee.nomination.subject == subject
            ]
            for subject in (PERSON, UNIT, HOUSEHOLD)
        }
        total = sum(row["tien"] for row in rows)
        everybody = list(zip(nominees, rows, strict=True))
        return {
            "danh_sach": list(rows),
            "ca_nhan": [row for _, row in parted[PERSON]],
            "tap_the": [row for _, row in parted[UNIT]],
            "ho_gia_dinh": [row for _, row in parted[HOUSEHOLD]],
            "cac_nhom": by_kind_groups(everybody),
            "nhom_ca_nhan": by_kind_groups(parted[PERSON]),
            "nhom_tap_the": by_kind_groups(parted[UNIT]),
            "nhom_ho": by_kind_groups(parted[HOUSEHOLD]),
            "so_luong": asked_count(everybody),
            "so_ca_nhan": asked_count(parted[PERSON]),
            "so_tap_the": asked_count(parted[UNIT]),
            "so_ho": asked_count(parted[HOUSEHOLD]),
            "tong_tien": dotted(total),
            "tong_tien_chu": in_words(total),
            "tong_tien_chu_hoa": in_words(total)[:1].upper() + in_words(total)[1:],
        }

    def _decision(self, nominees: Sequence[Nominee]) -> Decision | None:
        """Return the decision most of the nominees were awarded by."""
        counts: dict[DecisionId, int] = {}
        known: dict[DecisionId, Decision] = {}
        for nominee in nominees:
            award = self._rows.award(nominee)
            if award is not None and award.decision is not None:
                number = award.decision.id
                counts[number] = counts.get(number, 0) + 1
                known[number] = award.decision
        return known[max(counts, key=lambda n: counts[n])] if counts else None
