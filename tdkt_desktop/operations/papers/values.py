"""What the papers of a round say: every placeholder a template may hold, with its value."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from typing import Any, Protocol

from tdkt_desktop.domain.awards.awards import Award, AwardRow, Decision
from tdkt_desktop.domain.awards.kinds import HOUSEHOLD, PERSON, UNIT
from tdkt_desktop.domain.rounds import NominationState, Nominee, Presence, Role, Stage
from tdkt_desktop.domain.vietnamese.dates import show_iso
from tdkt_desktop.domain.vietnamese.numbers import dotted, in_words
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.awards import bonuses
from tdkt_desktop.operations.certificates import register
from tdkt_desktop.operations.certificates.texts import address, date_words, head_of
from tdkt_desktop.operations.law.catalogue import entries, rating_levels
from tdkt_desktop.operations.law.shipped import shipped_law
from tdkt_desktop.operations.papers.phrases import (
    BLANK,
    SUBJECTS,
    Row,
    asked_count,
    by_kind_groups,
    decision_words,
    in_role,
    initiative_words,
    member_row,
    or_blank,
    or_nothing,
    place_and_day,
    share_words,
    two_digits,
    unbroken,
    years_by_kind,
)
from tdkt_desktop.operations.rounds import deciding
from tdkt_desktop.operations.rounds.review import OWN_LEVEL, Review
from tdkt_desktop.operations.rounds.terms import roles, round_types
from tdkt_desktop.paths import asset
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.initiatives import Initiatives
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.ratings import Ratings
from tdkt_desktop.storage.rounds import Rounds
from tdkt_desktop.storage.settings import Settings

_YEARS = 5
"""How far back a list or a report tells of awards and ratings."""


class Wanted(Protocol):
    """What of a form tells whom it lists and what it cites."""

    @property
    def who(self) -> str:
        """Whom it lists."""

    @property
    def subjects(self) -> tuple[str, ...]:
        """Only nominations of these; all when empty."""

    @property
    def tallied(self) -> bool:
        """Whether it lists also what did not pass the council."""

    @property
    def dated(self) -> str:
        """The day of the round it bears, by the field's name; of its making when empty."""

    @property
    def symbol(self) -> str:
        """Its mark in numbers."""

    @property
    def cites(self) -> tuple[str, ...]:
        """The documents of law it cites, by id."""

    @property
    def name(self) -> str:
        """What it is called."""


class PaperValues:
    """The words of one round's papers; what several of them say is found out once."""

    def __init__(self, database: Database, review: Review, day: str) -> None:
        self._database, self._review, self._day = database, review, day
        self._round = review.round
        self._agency = Settings(database).agency()
        self._levels = {level.code: level.short for level in rating_levels()}

    # -- whom a form lists ---------------------------------------------------------------

    def listed(self, form: Wanted, only: Sequence[int] | None = None) -> list[Nominee]:
        """Return the nominees a form lists, in its order; maybe none."""
        nominees = list(self._review.nominees)
        if form.tallied:
            nominees = [part for nominee in nominees for part in self._as_voted(nominee)]
            nominees.sort(key=lambda nominee: nominee.kind_rank)
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
        return nominees

    def _as_voted(self, one: Nominee) -> Iterator[Nominee]:
        """Yield what the council voted on: what was asked for first, and what stands."""
        nomination = one.nomination
        first = self._review.kinds.get(nomination.first_kind or 0)
        if first is not None and (nomination.first_votes, nomination.first_written) != (
            None,
            None,
        ):
            voted = replace(
                nomination,
                kind=first.id or 0,
                award=None,
                first_kind=None,
                votes=nomination.first_votes,
                written=nomination.first_written,
            )
            yield replace(
                one,
                nomination=voted,
                kind_code=first.code,
                kind_name=first.name,
                kind_short=first.short,
                kind_rank=first.rank,
                first_kind="",
                lowered_to=one.kind_short,
            )
        if nomination.stands or nomination.total is not None:
            yield one

    def _may_go_on(self, one: Nominee) -> bool:
        """Whether nothing the council said keeps a nomination from the next paper."""
        return Stage.COUNCIL not in self._round.stages or self._review.passed(one) is not False

    def _decided(self, nominees: Sequence[Nominee]) -> list[Nominee]:
        """Return whom the agency itself awarded, or is to award; of several decisions the last."""
        own: dict[int, list[Nominee]] = {}
        for nominee in nominees:
            award = self._awards.get(nominee.nomination.award or 0)
            decision = award.decision if award is not None else None
            if decision is not None and deciding.is_own(self._database, decision):
                own.setdefault(decision.id or 0, []).append(nominee)
        return own[max(own)] if own else deciding.ready(self._review, nominees)

    # -- the values of a paper -----------------------------------------------------------

    def of(self, form: Wanted, only: Sequence[int] | None = None) -> dict[str, Any]:
        """Return a value for every placeholder of a form.

        Raises:
            TdktError: nobody is to be listed.
        """
        nominees = self.listed(form, only)
        if not nominees:
            raise TdktError(
                QT_TRANSLATE_NOOP("errors", "“{form}”: đợt “{round}” chưa có ai để đưa vào."),
                form=form.name,
                round=self._round.name,
            )
        rows = self.rows(nominees)
        decision = self._decision(nominees) if form.who == "decided" else None
        values = self._common(form, decision, nominees) | self._lists(nominees, rows)
        return values | self._council(nominees) | self._notice()

    def _common(
        self, form: Wanted, decision: Decision | None, nominees: Sequence[Nominee]
    ) -> dict[str, Any]:
        agency, own = self._agency, getattr(self._round, form.dated) if form.dated else None
        day = own or self._day
        number = f"Số: {BLANK}/{'-'.join(filter(None, (form.symbol, agency.symbol or BLANK)))}"
        signer, signer_title = agency.signer, agency.signer_title
        if decision is not None:
            day = decision.date or day
            if form.symbol == "QĐ":
                number = f"Số: {two_digits(decision.number)}"
            signer = decision.signer or signer
            signer_title = decision.signer_title or signer_title
        attached = f"số {BLANK} ngày {BLANK}"
        if decision is not None and form.symbol in ("QĐ", ""):
            when = date_words(decision.date) if decision.date else f"ngày {BLANK}"
            attached = f"số {two_digits(decision.number)} {when}"
        authority = (decision and decision.authority) or ""
        return {
            "co_quan": agency.name,
            "co_quan_hoa": agency.name.upper(),
            "cap_tren": agency.superior,
            "cap_tren_hoa": agency.superior.upper(),
            "noi_trinh": self._round.superior or agency.superior or BLANK,
            "noi_ngay": place_and_day(agency.place, day, blank=decision is None and own is None),
            "so_ky_hieu": number,
            "so_van_ban_kem": attached,
            "chuc_vu_ky_hoa": signer_title.upper(),
            "nguoi_ky": signer,
            "tham_quyen_hoa": head_of(authority, signer_title, agency.name),
            "nguoi_lap": agency.compiler,
            "can_cu": self._cites(form, day),
            "tang_gi": self._given_words(nominees),
            "dot_xet": unbroken(self._round.name),
            "chuyen_de": self._round.theme or "",
            "nam": str(self._round.year),
        }

    def _given_words(self, nominees: Sequence[Nominee]) -> str:
        """Return what a decision gives: titles, commendations by name if of one form, or both."""
        kinds = [self._review.kinds[nominee.nomination.kind] for nominee in nominees]
        titles = {kind.is_title for kind in kinds}
        if titles == {True}:
            return "danh hiệu thi đua"
        forms = {kind.name.partition(" của ")[0] for kind in kinds}
        if titles == {False} and len(forms) == 1:
            return forms.pop()
        both = "danh hiệu thi đua, hình thức khen thưởng"
        return both if len(titles) > 1 else "hình thức khen thưởng"

    def _cites(self, form: Wanted, day: str) -> list[str]:
        """Return the law a form cites that is in force on ``day``."""
        import tomllib  # noqa: PLC0415

        with asset("resources", "forms", "forms.toml").open("rb") as file:
            words = {one["document"]: one["words"] for one in tomllib.load(file)["cite"]}
        documents = {one["id"]: one for one in entries("documents.toml")["document"]}
        return [
            words[cite]
            for cite in form.cites
            if documents[cite].get("valid_from", "")
            <= day
            <= documents[cite].get("valid_to", "9999")
        ]

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
        }

    # -- the council ---------------------------------------------------------------------

    def _council(self, nominees: Sequence[Nominee]) -> dict[str, Any]:
        seated, round_ = self._review.council, self._round
        passed = [self._review.passed(nominee) for nominee in nominees]
        invalid = (
            round_.ballots_in - round_.ballots_valid
            if round_.ballots_in is not None and round_.ballots_valid is not None
            else None
        )
        ballots = max(1, seated.count(Presence.PRESENT))
        here = [member for member in seated.members if member.presence == Presence.PRESENT]
        chairing = next(
            (member for member in here if member.role in (Role.CHAIR, Role.DEPUTY)), None
        )
        return {
            "hoi_dong": [member_row(n, one) for n, one in enumerate(seated.members, start=1)],
            "chu_tich": in_role(seated.members, Role.CHAIR),
            "chu_tri": chairing.name if chairing else BLANK,
            "chuc_danh_chu_tri_hoa": roles()[chairing.role].upper() if chairing else BLANK,
            "thu_ky": in_role(seated.members, Role.SECRETARY),
            "so_thanh_vien": seated.size,
            "so_co_mat": seated.count(Presence.PRESENT),
            "so_van_ban": seated.count(Presence.WRITTEN),
            "so_vang": seated.count(Presence.ABSENT),
            "cac_phieu": [{"so": n, "cuoi": n == ballots} for n in range(1, ballots + 1)],
            "phieu_phat": or_blank(round_.ballots_out),
            "phieu_thu": or_blank(round_.ballots_in),
            "phieu_hop_le": or_blank(round_.ballots_valid),
            "phieu_khong_hop_le": or_blank(invalid),
            "cach_xet": self._ways(nominees),
            "so_dat": sum(one is True for one in passed),
            "so_khong_dat": sum(one is False for one in passed),
            "da_hop": bool(round_.meeting),
            "ngay_hop_chu": date_words(round_.meeting) if round_.meeting else f"ngày {BLANK}",
            "dia_diem": round_.place or self._agency.name,
            "y_kien_van_ban": [
                {"ten": member.name, "y_kien": member.opinion or BLANK}
                for member in seated.members
                if member.presence == Presence.WRITTEN
            ],
        }

    def _ways(self, nominees: Sequence[Nominee]) -> str:
        """Return in words how each kind is decided and on what share."""
        said = list[str]()
        for nominee in {n.kind_code: n for n in nominees}.values():
            need = self._review.thresholds[nominee.kind_code]
            if need.binding:
                words = f"bỏ phiếu, cần từ {need.percent}% {need.of} ({need.basis})"
            else:
                words = f"biểu quyết, cần quá {need.percent}% {need.of}"
            said.append(f"{self._kind_name(nominee)}: {words}")
        return "; ".join(said) + "." if said else ""

    def _notice(self) -> dict[str, Any]:
        remarks = Rounds(self._database).remarks(self._round.id or 0)
        first, last = self._round.notice_from, self._round.notice_to
        return {
            "co_cong_khai": Stage.NOTICE in self._round.stages or bool(first or remarks),
            "cong_khai_tu": date_words(first) if first else f"ngày {BLANK}",
            "cong_khai_den": date_words(last) if last else f"ngày {BLANK}",
            "so_y_kien": f"nhận được {len(remarks)}" if remarks else "không có",
            "y_kien": [
                {
                    "ngay": show_iso(remark.day),
                    "nguoi_gui": remark.sender or "không ghi tên",
                    "noi_dung": remark.words.rstrip("."),
                    "tra_loi": (remark.answer or BLANK).rstrip("."),
                }
                for remark in remarks
            ],
        }

    # -- rows ----------------------------------------------------------------------------

    def rows(self, nominees: Sequence[Nominee]) -> list[Row]:
        """Return a row for each nominee."""
        money = self._money(nominees)
        found = [
            self._row(nominee, place, money.get(nominee.nomination.id or 0))
            for place, nominee in enumerate(nominees, start=1)
        ]
        for place, row in enumerate(found, start=1):
            row["cuoi"] = place == len(found)
        return found

    def _row(self, one: Nominee, place: int, payment: bonuses.Payment | None) -> Row:
        nomination = one.nomination
        person = self._people.get(nomination.person or 0)
        award = self._awards.get(nomination.award or 0)
        decision = award.decision if award is not None else None
        titles = [self._titles[a] for a in self._put_forward.get(nomination.id or 0, [])]
        history = self._history.get(nomination.recipient_key, [])
        amount = payment.amount if payment is not None else 0
        times = payment.bonus.times if payment is not None and payment.bonus is not None else ""
        first_kind = f"Đề nghị ban đầu: {one.first_kind}" if one.first_kind else ""
        # a title is for the year's work; a commendation for what its decision names
        title = self._review.kinds[nomination.kind].is_title
        achieved = "" if title else nomination.result
        place_words = ", ".join(filter(None, (one.position, one.unit_name)))
        total, size = nomination.total, self._review.council.size
        share = share_words(total, size)
        return {
            "stt": place,
            "ten": one.name,
            "gioi_tinh": one.sex or "",
            "xung_ho": address(one.sex, one.name),
            "ngay_sinh": show_iso(one.birth_date),
            "dan_toc": (person and person.ethnic) or "",
            "ma": (person and person.code) or "",
            "cccd": (person and person.identity) or "",
            "chuc_vu": one.position,
            "don_vi": one.unit_name,
            "chuc_danh": place_words,
            "chuc_danh_thanh_tich": "; ".join(filter(None, (place_words, achieved))),
            "doi_tuong": SUBJECTS[nomination.subject],
            "nguoi_bao_cao_hoa": "ĐẠI DIỆN HỘ GIA ĐÌNH"
            if nomination.subject == HOUSEHOLD
            else "NGƯỜI BÁO CÁO THÀNH TÍCH",
            "loai": SUBJECTS[nomination.subject].lower(),
            "danh_hieu": self._kind_name(one),
            "danh_hieu_tat": one.kind_short,
            "danh_hieu_goc": one.kind_name,
            "nam": self._round.year,
            "xep_loai": self._levels.get(one.rating or "", ""),
            "xep_loai_cac_nam": self._ratings.get(nomination.recipient_key, ""),
            "sang_kien": "; ".join(titles),
            "cac_sang_kien": titles,
            "thanh_tich": nomination.result or "",
            "da_khen": years_by_kind(history),
            "lich_su": history or [{"nam": "", "danh_hieu": "", "quyet_dinh": "", "tat": ""}],
            "phieu_hop": or_blank(nomination.votes),
            "phieu_van_ban": or_nothing(nomination.written),
            "phieu": or_blank(total),
            "ty_le": share,
            "phieu_ty_le": f"{total}/{size} ({share})" if total is not None else "",
            "ket_qua": self._result(one),
            "tien": amount,
            "tien_chu_so": dotted(amount) if amount else "–",
            "he_so": times,
            "ghi_chu_tien": "Chi theo danh hiệu cao nhất" if payment and payment.instead else "",
            "so_bang": self._numbers.get(nomination.award or 0, ""),
            "quyet_dinh": decision_words(decision),
            "so_va_ngay_qd": decision_words(decision and replace(decision, authority=None)),
            "so_qd": decision.number if decision else "",
            "ngay_qd": show_iso(decision.date) if decision else "",
            "mau_so": self._report_form(one),
            "so_nguoi": self._headcount(one),
            "ghi_chu": first_kind,
            "de_trong": "",
        }

    def _kind_name(self, one: Nominee) -> str:
        """Return the name of a kind; of the agency's own commendation whose it is."""
        kind, agency = self._review.kinds[one.nomination.kind], self._agency
        title = agency.signer_title
        own = kind.group == "GIAY_KHEN" and kind.level == OWN_LEVEL
        if own and title and agency.name and "." not in title:
            return f"Giấy khen của {title.capitalize()} {agency.name}"
        return one.kind_name

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
    def _people(self) -> Mapping[int, Any]:
        return {person.id or 0: person for person, _ in People(self._database).everyone()}

    @cached_property
    def _awards(self) -> Mapping[int, AwardRow]:
        store, found = Awards(self._database), dict[int, AwardRow]()
        ids = [
            nominee.nomination.award
            for nominee in self._review.nominees
            if nominee.nomination.award
        ]
        for start in range(0, len(ids), 500):
            found |= store.rows(ids[start : start + 500])
        return found

    @cached_property
    def _numbers(self) -> Mapping[int, int]:
        return register.numbered(self._database, list(self._awards))

    @cached_property
    def _put_forward(self) -> Mapping[int, Sequence[int]]:
        return Rounds(self._database).authors(self._round.id or 0)

    @cached_property
    def _titles(self) -> Mapping[int, str]:
        store = Initiatives(self._database)
        named = {initiative.id: initiative for initiative in store.everything()}
        return {a.id or 0: initiative_words(named[a.initiative]) for a in store.authors()}

    @cached_property
    def _history(self) -> Mapping[tuple[str, int | str | None], list[Row]]:
        """What everybody was awarded in the years before the round's, latest first."""
        found: dict[tuple[str, int | str | None], list[Row]] = {}
        last = self._round.year - 1
        for key, year, name, short, decision in Awards(self._database).told(last - _YEARS, last):
            row = {
                "nam": year,
                "danh_hieu": name,
                "tat": short,
                "quyet_dinh": decision_words(decision),
            }
            found.setdefault(key, []).append(row)
        return found

    @cached_property
    def _ratings(self) -> Mapping[tuple[str, int | str | None], str]:
        found: dict[tuple[str, int | str | None], list[str]] = {}
        year = self._round.year
        for rating in Ratings(self._database).between(year - _YEARS + 1, year):
            key = (PERSON, rating.person) if rating.person is not None else (UNIT, rating.unit)
            words = f"{rating.year}: {self._levels.get(rating.level, rating.level)}"
            found.setdefault(key, []).append(words)
        return {key: "; ".join(words) for key, words in found.items()}

    def _decision(self, nominees: Sequence[Nominee]) -> Decision | None:
        """Return the decision most of the nominees were awarded by."""
        counts: dict[int, int] = {}
        known: dict[int, Decision] = {}
        for nominee in nominees:
            award = self._awards.get(nominee.nomination.award or 0)
            if award is not None and award.decision is not None:
                number = award.decision.id or 0
                counts[number] = counts.get(number, 0) + 1
                known[number] = award.decision
        return known[max(counts, key=lambda n: counts[n])] if counts else None

    def _money(self, nominees: Sequence[Nominee]) -> dict[int, bonuses.Payment]:
        """Return what each pays by its decision, or would by one of the paper's day."""
        rows = list[AwardRow]()
        for nominee in nominees:
            given = self._awards.get(nominee.nomination.award or 0)
            if given is not None:
                award = replace(given.award, id=nominee.nomination.id)
                rows.append(replace(given, award=award))
            else:
                rows.append(self._as_if_given(nominee))
        return bonuses.payments(self._database, rows)

    def _as_if_given(self, one: Nominee) -> AwardRow:
        nomination = one.nomination
        award = Award(
            id=nomination.id,
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
            decision=Decision(number="", date=self._day),
        )
