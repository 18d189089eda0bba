"""What a paper says of the council, its meeting, its votes and the notice before it."""

from collections.abc import Sequence
from typing import Any

from tdkt_desktop.domain.agency.agency import Agency
from tdkt_desktop.domain.rounds import Member, Nominee, Presence, Role, Stage
from tdkt_desktop.domain.vietnamese.dates import show_iso
from tdkt_desktop.operations.papers.letterhead import basis_words
from tdkt_desktop.operations.papers.occasions import resolved, title_words
from tdkt_desktop.operations.papers.phrases import (
    BLANK,
    Row,
    count_words,
    day_or_blank,
    in_role,
    member_row,
    or_blank,
)
from tdkt_desktop.operations.papers.row_values import RowValues
from tdkt_desktop.operations.rounds.review import Review
from tdkt_desktop.operations.rounds.terms import roles
from tdkt_desktop.storage.councils import Remarks
from tdkt_desktop.storage.file.database import Database


class CouncilValues:
    """The words of one round's council."""

    def __init__(
        self, database: Database, review: Review, agency: Agency, rows: RowValues
    ) -> None:
        self._database, self._review, self._agency = database, review, agency
        self._round, self._rows = review.round, rows

    def of(self, nominees: Sequence[Nominee]) -> dict[str, Any]:
        """Return a value for every placeholder about the council and the notice."""
        return self._council(nominees) | self._notice()

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
            "chuc_danh_chu_tri_ky": _signs_as(chairing),
            "thu_ky": in_role(here, Role.SECRETARY) or BLANK,
            "so_thanh_vien": seated.size,
            "so_thanh_vien_chu": count_words(seated.size),
            "so_co_mat": seated.count(Presence.PRESENT),
            "so_van_ban": seated.count(Presence.WRITTEN),
            "so_vang": seated.count(Presence.ABSENT),
            "cac_phieu": [{"so": n, "cuoi": n == ballots} for n in range(1, ballots + 1)],
            "cac_vang": _away(seated.members),
            "phieu_phat": or_blank(round_.ballots_out),
            "phieu_thu": or_blank(round_.ballots_in),
            "phieu_hop_le": or_blank(round_.ballots_valid),
            "phieu_khong_hop_le": or_blank(invalid),
            "cach_xet": self._ways(nominees),
            "ket_luan": resolved(
                self._review, nominees, round_.superior or self._agency.superior or BLANK
            ),
            "so_dat": sum(one is True for one in passed),
            "so_khong_dat": sum(one is False for one in passed),
            "da_hop": bool(round_.meeting),
            "ngay_hop_chu": day_or_blank(round_.meeting),
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
                words = (
                    f"bỏ phiếu, cần từ {need.percent}% trở lên tính trên {need.of} "
                    f"(theo {basis_words(need.basis)})"
                )
            else:
                words = f"biểu quyết, cần quá {need.percent}% {need.of}"
            title = self._review.kinds[nominee.nomination.kind].is_title
            name = title_words(self._rows.kind_name(nominee), title=title)
            said.append(f"{name[:1].upper()}{name[1:]}: {words}")
        return "; ".join(said) + "." if said else ""

    def _notice(self) -> dict[str, Any]:
        remarks = Remarks(self._database).of_round(self._round.id)
        first, last = self._round.notice_from, self._round.notice_to
        return {
            "co_cong_khai": Stage.NOTICE in self._round.stages or bool(first or remarks),
            "cong_khai_tu": day_or_blank(first),
            "cong_khai_den": day_or_blank(last),
            "so_y_kien": f"nhận được {len(remarks)}" if remarks else "không có",
            "nhan_y_kien": (
                f"nhận được {count_words(len(remarks))} ý kiến"
                if remarks
                else "không nhận được ý kiến nào"
                if first
                else f"{BLANK} ý kiến"
            ),
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


def _signs_as(chairing: Member | None) -> str:
    """Return how whoever chaired signs what the council's head issues: a deputy in their stead."""
    head = roles()[Role.CHAIR].upper()
    if chairing is None or chairing.role == Role.CHAIR:
        return head
    return f"KT. {head}\n{roles()[chairing.role].upper()}"


def _away(members: Sequence[Member]) -> list[Row]:
    """Return the members who were not at the meeting; one to be written in by hand if all were."""
    away = [one for one in members if one.presence != Presence.PRESENT]
    rows = [member_row(place, one) for place, one in enumerate(away, start=1)] or [
        {"ten": BLANK * 3, "chuc_vu": BLANK * 2, "vai_tro": BLANK}
    ]
    return [row | {"cuoi": row is rows[-1]} for row in rows]
