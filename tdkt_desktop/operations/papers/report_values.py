"""What a report on achievements says of a nominee beyond the lists: answers, awards, service."""

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any

from tdkt_desktop.domain.awards.awards import PastAward, RecipientKey
from tdkt_desktop.domain.awards.households import household_head, household_parts
from tdkt_desktop.domain.awards.kinds import HOUSEHOLD, Level
from tdkt_desktop.domain.ids import PersonId, UnitId
from tdkt_desktop.domain.people.people import Posting
from tdkt_desktop.domain.people.service import Tenure, by_position, span_words, tenures
from tdkt_desktop.domain.rounds import Nominee
from tdkt_desktop.domain.vietnamese.dates import show_iso
from tdkt_desktop.operations.law.vocabulary import leader_words
from tdkt_desktop.operations.papers.phrases import Row, decision_words, gift_name
from tdkt_desktop.operations.rounds.report_answers import every_question
from tdkt_desktop.operations.rounds.review import Review
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.report_answers import ReportAnswers
from tdkt_desktop.storage.settings import Settings
from tdkt_desktop.storage.units import Units

NONE_TOLD = {"nam": "", "danh_hieu": "", "quyet_dinh": "", "tat": ""}
"""The one line of a table of awards where there were none."""
_UNCOUNTED = " (chưa kể thời gian chưa rõ tháng, năm bắt đầu)"
_MONTH = len("2010-03")


class ReportValues:
    """What reports of one round say; what several of them say is found out once."""

    def __init__(self, database: Database, review: Review, day: str) -> None:
        self._database, self._review, self._day = database, review, day
        self._year_label = Settings(database).agency().year_label

    def of(self, nominee: Nominee) -> Row:
        """Return the answers by code, both tables of awards, the years of service."""
        whose = nominee.nomination.recipient_key
        known = self._answers.get(whose, {})
        words: dict[str, Any] = {
            one.code: known.get(one.code, "").splitlines() if one.long else known.get(one.code, "")
            for one in every_question()
        }
        if nominee.nomination.subject == HOUSEHOLD:
            _, where = household_parts(nominee.name)
            named = {"chu_ho": household_head(nominee.name), "noi_o": where}
            words |= {key: words[key] or text for key, text in named.items()}
        past, kinds = self._received.get(whose, []), self._review.kinds
        titles, others = (
            [
                told(award, kinds[award.kind].group) | {"nam": self._year_label(award.year)}
                for award in past
                if kinds[award.kind].is_title == title
            ]
            for title in (True, False)
        )
        person = nominee.nomination.person
        held = [] if person is None else tenures(self._postings.get(person, []), self._day)
        uncounted = {one.posting.position for one in held if one.months is None}
        return words | {
            "cac_danh_hieu": titles or [NONE_TOLD],
            "cac_hinh_thuc": others or [NONE_TOLD],
            "nha_nuoc": kinds[nominee.nomination.kind].level == Level.NHA_NUOC,
            "dung_dau": leader_words().leads(nominee.position),
            "qua_trinh": [self._held(one) for one in held],
            "giu_chuc": [
                {
                    "chuc_vu": position,
                    "thoi_gian": span_words(months, exact=exact)
                    + (_UNCOUNTED if position in uncounted else ""),
                }
                for position, (months, exact) in by_position(held).items()
            ],
        }

    def _held(self, one: Tenure) -> Row:
        posting = one.posting
        since, until = _month(posting.start), _month(posting.end) or "nay"
        return {
            "tu_den": f"{since or '…'} – {until}",
            "chuc_vu": posting.position or "",
            "don_vi": self._units.get(posting.unit, "") if posting.unit is not None else "",
            "thoi_gian": span_words(one.months, exact=one.exact),
            "de_trong": "",
        }

    @cached_property
    def past(self) -> Mapping[RecipientKey, Sequence[PastAward]]:
        """All that everybody was awarded before the round's year, latest first."""
        found: dict[RecipientKey, list[PastAward]] = {}
        for award in self._told:
            if award.year < self._review.round.year:
                found.setdefault(award.whose, []).append(award)
        return found

    @cached_property
    def _told(self) -> Sequence[PastAward]:
        return list(Awards(self._database).told(0, self._review.round.year))

    @cached_property
    def _received(self) -> Mapping[RecipientKey, Sequence[PastAward]]:
        """All that everybody had been awarded by the day of the report, the oldest first.

        Of the round's year those decided by then, but what the round itself gave.
        """
        year, found = self._review.round.year, dict[RecipientKey, list[PastAward]]()
        own = {one.nomination.award for one in self._review.nominees}
        for award in self._told:
            signed = award.decision.date if award.decision is not None else None
            by_then = signed is not None and signed <= self._day
            if award.year < year or (by_then and award.id not in own):
                found.setdefault(award.whose, []).append(award)
        return {whose: awards[::-1] for whose, awards in found.items()}

    @cached_property
    def _answers(self) -> Mapping[RecipientKey, Mapping[str, str]]:
        return ReportAnswers(self._database).of_round(self._review.round.id)

    @cached_property
    def _postings(self) -> Mapping[PersonId, Sequence[Posting]]:
        return People(self._database).all_postings()

    @cached_property
    def _units(self) -> Mapping[UnitId, str]:
        return {unit.id: unit.name for unit in Units(self._database).all()}


def told(award: PastAward, group: str = "") -> Row:
    """Return an award as a line of what one received; with its ``group``, whose it is."""
    return {
        "nam": award.year,
        "danh_hieu": gift_name(award.name, group, award.decision),
        "tat": award.short,
        "quyet_dinh": decision_words(award.decision),
    }


def _month(iso: str | None) -> str:
    """Return a date by month and year, as reports write it."""
    return show_iso((iso or "")[:_MONTH])
