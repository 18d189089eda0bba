"""The papers of a movement: plan, launch, who registers, the reviews and what came of it."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tdkt_desktop.domain.awards.awards import AwardRow
from tdkt_desktop.domain.ids import MovementId
from tdkt_desktop.domain.movements.movements import Movement, Review
from tdkt_desktop.domain.movements.standing import MovementRow, Progress
from tdkt_desktop.domain.vietnamese.dates import show_iso, today
from tdkt_desktop.domain.vietnamese.numbers import dotted, in_words, number_words
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.agency.agencies import powers
from tdkt_desktop.operations.agency.signers import Signature
from tdkt_desktop.operations.movements import course, movements
from tdkt_desktop.operations.movements.terms import choices
from tdkt_desktop.operations.papers.letterhead import letterhead
from tdkt_desktop.operations.papers.paper_forms import form, movement_forms
from tdkt_desktop.operations.papers.papers import save_filled
from tdkt_desktop.operations.papers.phrases import (
    BLANK,
    Row,
    all_unbroken,
    count_words,
    number_and_day,
    subject_counts,
)
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.sql import in_pages
from tdkt_desktop.storage.movements import Movements
from tdkt_desktop.storage.settings import Settings

PLAN, ENTRIES = "ke-hoach-phong-trao", "dang-ky-phong-trao"
ON_THE_WAY, FINAL = "so-ket-phong-trao", "tong-ket-phong-trao"
_HANDS_OVER = ("KH", "BC")
"""The marks of papers that somebody may sign on behalf of the head."""


def save_movement_paper(
    database: Database, movement: MovementId, code: str, path: Path, by: Signature | None = None
) -> None:
    """Write one paper of a movement to ``path`` (.docx); ``by`` may sign it.

    Raises:
        TdktError: there is no such movement or paper, nobody registered for the list of those who
            did, or the file cannot be written.
    """
    named = movements.get(database, movement)
    wanted = form(code)
    if wanted not in movement_forms():
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "“{form}” không phải văn bản của phong trào."),
            form=wanted.name,
        )
    row = Movements(database).rows([movement])[movement]
    if code == ENTRIES and not row.people and not row.units:
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Phong trào “{name}” chưa có ai đăng ký."),
            name=named.called,
        )
    agency = Settings(database).agency().on_paper()
    review = _review(row, final=code == FINAL) if code in (ON_THE_WAY, FINAL) else None
    day = review.day if review is not None else _day(named, code)
    signer, title = by or (agency.signer, agency.signer_title)
    if wanted.symbol in _HANDS_OVER:
        title = powers(database).on_behalf(title)
    values = letterhead(agency, wanted, day or today(), by=(signer, title), blank=day is None)
    values |= _said(named, agency.head or agency.name)
    values |= _found(database, row if review is None else row.as_of(review.day), review)
    save_filled(database, code, all_unbroken(values), path)


def _day(movement: Movement, code: str) -> str | None:
    """Return the day a paper bears, where the movement says it."""
    if code == PLAN:
        return (movement.document_date if movement.own else movement.plan_date) or None
    return None


def _review(row: MovementRow, *, final: bool) -> Review | None:
    return next((one for one in reversed(row.reviews) if one.final == final), None)


def _said(movement: Movement, head: str) -> Row:
    """Return what the plan of a movement says."""
    document = movement.document or ""
    if document and movement.document_date:
        document = f"{document} ngày {show_iso(movement.document_date)}"
    of = f" của {movement.launcher}" if movement.launcher and document and not movement.own else ""
    return {
        "phong_trao": f"phong trào thi đua “{movement.called}”",
        "hinh_thuc": choices("form")[movement.form],
        "pham_vi": choices("scope").get(movement.scope or "", BLANK),
        "nguoi_phat_dong": movement.launcher or (head if movement.own else BLANK),
        "van_ban": f"{document}{of}",
        "cap_tren_phat_dong": not movement.own,
        "thoi_gian": _time(movement),
        "chu_de": movement.theme or "",
        "doi_tuong_thi_dua": _dotted(" ".join(_lines(movement.subjects)) or BLANK),
        "muc_dich": _lines(movement.purpose),
        "y_nghia": _lines(movement.meaning),
        "noi_dung": _lines(movement.content),
        "tieu_chi": _lines(movement.criteria),
        "bien_phap": _lines(movement.measures),
    }


def _time(movement: Movement) -> str:
    start, end = show_iso(movement.start), show_iso(movement.end)
    words = [f"từ {start}" if start else "", f"đến {end}" if end else ""]
    return " ".join(filter(None, words)) or BLANK


def _lines(text: str | None) -> list[str]:
    return (text or "").splitlines()


def _dotted(words: str) -> str:
    return words if words[-1:] in ".…" else f"{words}."


def _found(database: Database, row: MovementRow, review: Review | None) -> Row:
    """Return what came of a movement: targets, registrations, awards, costs."""
    awards = list(in_pages(Awards(database).rows, [one for one, _ in row.awards]).values())
    days = row.days_to_reward
    took = f", thường {dotted(days)} ngày sau khi tổng kết" if days is not None else ""
    counts = Counter(one.award.subject for one in awards)
    return {
        "chi_tieu": [_target(place, one) for place, one in enumerate(row.progress, start=1)],
        "so_chi_tieu": count_words(len(row.progress)) if row.progress else "",
        "so_chi_tieu_dat": count_words(sum(bool(one.reached) for one in row.progress)),
        "dang_ky": _entries(database, row.movement.id),
        "so_dang_ky": _counted(row),
        "nhan_xet": _lines(review.words if review is not None else None),
        "khen": [_award(place, one) for place, one in enumerate(awards, start=1)],
        "so_khen": subject_counts(counts, "lượt "),
        "den_khen": took,
        "tong_chi": dotted(row.cost) if row.cost else "",
        "tong_chi_chu": in_words(row.cost) if row.cost else "",
    }


def _target(place: int, one: Progress) -> Row:
    target = one.target
    judged = {True: "Đạt", False: "Chưa đạt", None: "Chưa đo" if one.latest is None else ""}
    return {
        "stt": place,
        "ten": target.name,
        "don_vi_tinh": target.counted_in or "",
        "truoc": _number(target.base),
        "dat_ra": _number(target.aim),
        "han": show_iso(target.due),
        "ai_do": target.measurer or "",
        "ket_qua": _number(one.latest),
        "danh_gia": judged[one.reached],
    }


def _number(number: float | None) -> str:
    return "" if number is None else number_words(number)


def _entries(database: Database, movement: MovementId) -> Sequence[Row]:
    return [
        {
            "stt": place,
            "ten": one.name,
            "don_vi": one.unit_name,
            "noi_dung": one.entry.words or "",
            "ngay": show_iso(one.entry.day),
            "de_trong": "",
        }
        for place, one in enumerate(course.entry_rows(database, movement).values(), start=1)
    ]


def _counted(row: MovementRow) -> str:
    counts = ((row.units, "đơn vị"), (row.people, "cá nhân"))
    return ", ".join(f"{count_words(count)} {noun}" for count, noun in counts if count)


def _award(place: int, one: AwardRow) -> dict[str, Any]:
    return {
        "stt": place,
        "ten": one.recipient,
        "chuc_danh": ", ".join(filter(None, (one.position, one.unit_name))),
        "danh_hieu": one.kind_name,
        "so_va_ngay_qd": number_and_day(one.decision) if one.decision is not None else BLANK,
    }
