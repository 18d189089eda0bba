"""What the papers of a round say of each nominee: a row with a value for every placeholder."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from typing import Any

from tdkt_desktop.domain.awards.awards import Award, AwardRow, Decision, RecipientKey
from tdkt_desktop.domain.awards.kinds import HOUSEHOLD, UNIT
from tdkt_desktop.domain.ids import AuthorId, AwardId, DecisionId, NominationId, PersonId
from tdkt_desktop.domain.rounds import NominationState, Nominee
from tdkt_desktop.domain.vietnamese.dates import show_iso
from tdkt_desktop.domain.vietnamese.numbers import dotted
from tdkt_desktop.operations.awards import bonuses
from tdkt_desktop.operations.certificates import register
from tdkt_desktop.operations.certificates.texts import address
from tdkt_desktop.operations.law.shipped import shipped_law
from tdkt_desktop.operations.law.vocabulary import rating_levels
from tdkt_desktop.operations.papers.occasions import title_words
from tdkt_desktop.operations.papers.person_values import person_values
from tdkt_desktop.operations.papers.phrases import (
    SUBJECTS,
    Row,
    decision_words,
    initiative_words,
    or_blank,
    or_nothing,
    share_words,
    years_by_kind,
)
from tdkt_desktop.operations.papers.report_values import NONE_TOLD, ReportValues, told
from tdkt_desktop.operations.rounds.review import Review
from tdkt_desktop.operations.rounds.terms import round_types
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.sql import in_pages
from tdkt_desktop.storage.initiatives import Initiatives
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.ratings import Ratings
from tdkt_desktop.storage.rounds import Rounds
from tdkt_desktop.storage.settings import Settings

_YEARS = 5
"""How far back a list or a report tells of awards and ratings."""
_OF_HOUSEHOLD, _OF_ONESELF = "ĐẠI DIỆN HỘ GIA ĐÌNH", "NGƯỜI BÁO CÁO THÀNH TÍCH"


class RowValues:
    """The rows of one round's papers; what several of them say is found out once."""

    def __init__(self, database: Database, review: Review, day: str) -> None:
        self._database, self._review, self._day = database, review, day
        self._round = review.round
        self._agency = Settings(database).agency().on_paper()
        self._levels = {level.code: level.short for level in rating_levels()}
        self._reports = ReportValues(database, review, day)
        self._level_names = {level.code: level.name for level in rating_levels()}

    def of(self, nominees: Sequence[Nominee]) -> list[Row]:
        """Return a row for each nominee."""
        money = self._money(nominees)
        found = [
            self._row(nominee, place, money.get(nominee.nomination.id))
            for place, nominee in enumerate(nominees, start=1)
        ]
        for place, row in enumerate(found, start=1):
            row["cuoi"] = place == len(found)
        return found

    def _row(self, one: Nominee, place: int, payment: bonuses.Payment | None) -> Row:
        return (
            self._whom(one, place)
            | self._what_for(one)
            | self._reports.of(one)
            | self._votes(one)
            | _paid(payment, self._kind_paid(payment))
            | self._by_which_decision(one)
        )

    def _whom(self, one: Nominee, place: int) -> Row:
        """Return who is put forward, and in what words a list says it."""
        nomination = one.nomination
        person = None if nomination.person is None else self._people.get(nomination.person)
        # a title is for the year's work; a commendation for what its decision names
        title = self._review.kinds[nomination.kind].is_title
        achieved = "" if title else nomination.result
        held = ", ".join(filter(None, (one.position, one.unit_name)))
        household = nomination.subject == HOUSEHOLD
        return person_values(person) | {
            "stt": place,
            "ten": one.name,
            "gioi_tinh": one.sex or "",
            "xung_ho": address(one.sex, one.name),
            "ngay_sinh": show_iso(one.birth_date),
            "chuc_vu": one.position,
            "don_vi": one.unit_name,
            "chuc_danh": held,
            "chuc_danh_thanh_tich": "; ".join(filter(None, (held, achieved))),
            "doi_tuong": SUBJECTS[nomination.subject],
            "nguoi_bao_cao_hoa": _OF_HOUSEHOLD if household else _OF_ONESELF,
            "loai": SUBJECTS[nomination.subject].lower(),
            "so_nguoi": self._headcount(one),
        }

    def _what_for(self, one: Nominee) -> Row:
        """Return what is asked for, and the record it rests on."""
        nomination = one.nomination
        titles = [self._titles[a] for a in self._put_forward.get(nomination.id, [])]
        history = self._history.get(nomination.recipient_key, [])
        return {
            "danh_hieu": self.kind_name(one),
            "danh_hieu_tat": one.kind_short,
            "danh_hieu_goc": one.kind_name,
            "danh_hieu_goi": self._title_words(one),
            "nam": self._round.year,
            "xep_loai": self._levels.get(one.rating or "", ""),
            "xep_loai_cac_nam": self._ratings.get(nomination.recipient_key, ""),
            "sang_kien": "; ".join(titles),
            "cac_sang_kien": titles,
            "thanh_tich": nomination.result or "",
            "da_khen": years_by_kind(history),
            "lich_su": history or [NONE_TOLD],
            "mau_so": self._report_form(one),
            "ghi_chu": f"Đề nghị ban đầu: {one.first_kind}" if one.first_kind else "",
            "de_trong": "",
        }

    def _votes(self, one: Nominee) -> Row:
        """Return how the council voted."""
        nomination, size = one.nomination, self._review.council.size
        total = nomination.total
        share = share_words(total, size)
        return {
            "phieu_hop": or_blank(nomination.votes),
            "phieu_van_ban": or_nothing(nomination.written),
            "phieu": or_blank(total),
            "ty_le": share,
            "phieu_ty_le": f"{total}/{size} ({share})" if total is not None else "",
            "ket_qua": self._result(one),
        }

    def _by_which_decision(self, one: Nominee) -> Row:
        """Return the decision a nomination came to, and the number of its certificate."""
        award = self.award(one)
        decision = award.decision if award is not None else None
        return {
            "so_bang": "" if award is None else self._numbers.get(award.award.id, ""),
            "quyet_dinh": decision_words(decision),
            "so_va_ngay_qd": decision_words(decision and replace(decision, authority=None)),
            "so_qd": decision.number if decision else "",
            "co_quan_qd": (decision.authority or "") if decision else "",
            "ngay_qd": show_iso(decision.date) if decision else "",
        }

    def kind_name(self, one: Nominee) -> str:
        """Return the name of a kind; of the agency's own commendation whose it is."""
        kind, agency = self._review.kinds[one.nomination.kind], self._agency
        title = agency.signer_title
        own = kind.group == "GIAY_KHEN" and not self._review.is_above(one)
        if own and title and agency.name and "." not in title:
            return f"Giấy khen của {title.capitalize()} {agency.name}"
        return one.kind_name

    def _title_words(self, one: Nominee) -> str:
        title = self._review.kinds[one.nomination.kind].is_title
        words = title_words(self.kind_name(one), title=title)
        return words[:1].upper() + words[1:]

    def _result(self, one: Nominee) -> str:
        passed = self._review.passed(one)
        if one.lowered_to:
            return f"Không đạt, hạ xuống {one.lowered_to}"
        if one.nomination.state == NominationState.REJECTED and passed is not False:
            return "Không đề nghị"
        return {True: "Đạt", False: "Không đạt", None: ""}[passed]

    def _headcount(self, one: Nominee) -> str:
        unit = one.nomination.unit
        if one.nomination.subject != UNIT or unit is None:
            return ""
        day = f"{self._round.year}-12-31"
        return str(len(self._review.assessment.members(unit, self._round.year, day)) or "")

    def _report_form(self, one: Nominee) -> str:
        """Return which report form of the decree serves a nomination: ``Mẫu số 05``."""
        day, type_ = self._round.rules_date, round_types()[self._round.sort].type
        forms = [f for f in shipped_law()[0].forms if f.in_force(day) and f.number.isdecimal()]
        word = "tập thể" if one.nomination.subject == UNIT else "cá nhân"
        for serves in (one.kind_code, type_):
            for form in forms:
                if serves in form.serves:
                    return f"Mẫu số {form.number}"
        for form in forms:
            if any(words.startswith(word) for words in form.serves):
                return f"Mẫu số {form.number}"
        return ""

    # -- read once -----------------------------------------------------------------------

    @cached_property
    def _people(self) -> Mapping[PersonId, Any]:
        return {person.id: person for person, _ in People(self._database).everyone()}

    @cached_property
    def awards(self) -> Mapping[AwardId, AwardRow]:
        """The awards that nominations of the round came to, by id."""
        ids = [
            nominee.nomination.award
            for nominee in self._review.nominees
            if nominee.nomination.award
        ]
        return in_pages(Awards(self._database).rows, ids)

    def award(self, one: Nominee) -> AwardRow | None:
        """Return the award a nomination came to; ``None`` while it has none."""
        number = one.nomination.award
        return None if number is None else self.awards.get(number)

    @cached_property
    def _numbers(self) -> Mapping[AwardId, int]:
        return register.numbered(self._database, list(self.awards))

    @cached_property
    def _put_forward(self) -> Mapping[NominationId, Sequence[AuthorId]]:
        return Rounds(self._database).authors(self._round.id)

    @cached_property
    def _titles(self) -> Mapping[AuthorId, str]:
        store = Initiatives(self._database)
        named = {initiative.id: initiative for initiative in store.everything()}
        return {a.id: initiative_words(named[a.initiative]) for a in store.authors()}

    @cached_property
    def _history(self) -> Mapping[RecipientKey, list[Row]]:
        """What everybody was awarded in the years before the round's, latest first."""
        since = self._round.year - 1 - _YEARS
        return {
            whose: [told(award) for award in awards if award.year >= since]
            for whose, awards in self._reports.past.items()
        }

    @cached_property
    def _ratings(self) -> Mapping[tuple[str, int | str | None], str]:
        found: dict[tuple[str, int | str | None], list[str]] = {}
        year = self._round.year
        named = self._agency.year_label
        rated = Ratings(self._database).between(year - _YEARS + 1, year)
        for rating in (one for one in rated if one.level in self._levels):
            words = f"năm {named(rating.year)}: {self._level_names[rating.level]}"
            found.setdefault(rating.recipient_key, []).append(words)
        return {key: "; ".join(words) for key, words in found.items()}

    def _money(self, nominees: Sequence[Nominee]) -> dict[NominationId, bonuses.Payment]:
        """Return what each pays by its decision, or would by one of the paper's day."""
        rows = list[AwardRow]()
        for nominee in nominees:
            given = self.award(nominee)
            if given is not None:
                award = replace(given.award, id=_stand_in(nominee))
                rows.append(replace(given, award=award))
            else:
                rows.append(self._as_if_given(nominee))
        paid = bonuses.payments(self._database, rows)
        return {nominee.nomination.id: paid[_stand_in(nominee)] for nominee in nominees}

    def _kind_paid(self, payment: bonuses.Payment | None) -> str:
        """Return what is paid for in place of an award that pays nothing."""
        if payment is None or payment.instead is None:
            return ""
        found = (one for one in self._review.nominees if _stand_in(one) == payment.instead)
        return next((one.kind_name for one in found), "danh hiệu cao nhất")

    def _as_if_given(self, one: Nominee) -> AwardRow:
        nomination = one.nomination
        award = Award(
            id=_stand_in(one),
            kind=nomination.kind,
            subject=nomination.subject,
            person=nomination.person,
            unit=nomination.unit,
            recipient=nomination.recipient,
            year=self._round.year,
        )
        kind = self._review.kinds[nomination.kind]
        return AwardRow(
            award=award,
            recipient=one.name,
            birth_date=None,
            sex=None,
            unit_name="",
            position="",
            kind_code=kind.code,
            kind_name=kind.name,
            kind_short=kind.short,
            group=kind.group,
            level=kind.level,
            decision=Decision(id=DecisionId(0), number="", date=self._day),
        )


def _stand_in(nominee: Nominee) -> AwardId:
    """Return an id for what a nomination is given, also where nothing is given yet."""
    return AwardId(nominee.nomination.id)


def _why_nothing(payment: bonuses.Payment | None, instead: str) -> str:
    """Return why an award pays nothing; empty where it pays."""
    if instead:
        return f"Chi theo {instead}"
    known = payment is not None and payment.bonus is not None
    return "" if known else "Quy định chưa nêu mức thưởng"


def _paid(payment: bonuses.Payment | None, instead: str) -> Row:
    """Return what the award pays; ``instead`` is what is paid for in its place."""
    amount = payment.amount if payment is not None else 0
    times = payment.bonus.times if payment is not None and payment.bonus is not None else ""
    return {
        "tien": amount,
        "tien_chu_so": dotted(amount) if amount else "–",
        "he_so": times,
        "ghi_chu_tien": _why_nothing(payment, instead),
    }
