"""Papers of what is on file, outside any round: what one person received, a decision annulled."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tdkt_desktop.domain.agency.agency import Agency
from tdkt_desktop.domain.awards.awards import AwardQuery, AwardRow, Decision
from tdkt_desktop.domain.ids import PersonId
from tdkt_desktop.domain.people.people import PersonRow
from tdkt_desktop.domain.vietnamese.dates import show_iso, today
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.agency.agencies import powers
from tdkt_desktop.operations.agency.signers import Signature
from tdkt_desktop.operations.awards.corrections import Correction, require_some
from tdkt_desktop.operations.certificates.texts import address
from tdkt_desktop.operations.papers.letterhead import letterhead
from tdkt_desktop.operations.papers.occasions import gift_words
from tdkt_desktop.operations.papers.paper_forms import form
from tdkt_desktop.operations.papers.papers import save_filled
from tdkt_desktop.operations.papers.phrases import (
    BLANK,
    Row,
    count_words,
    decision_words,
    gift_name,
    nouns,
    number_and_day,
    subject_counts,
)
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.settings import Settings

EXTRACT, ANNULMENT, CORRECTION = "giay-xac-nhan", "huy-bo", "dinh-chinh"
"""The forms of the papers made here."""


def save_extract(
    database: Database, person: PersonId, path: Path, by: Signature | None = None
) -> int:
    """Write what a person received to ``path`` (.docx), to be certified; ``by`` may sign it.

    Returns:
        How many of the awards have no decision on file: to be looked up before it is signed.

    Raises:
        TdktError: nobody of that id, nothing received, or the file cannot be written.
    """
    row = People(database).rows([person]).get(person)
    if row is None:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Không có cán bộ này trong tệp."))
    awards = Awards(database).find(AwardQuery(person=person, status="valid", order="year"))
    if not awards:
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "{name} chưa có khen thưởng nào để xác nhận."),
            name=row.person.name,
        )
    agency = Settings(database).agency().on_paper()
    signer, title = by or (agency.signer, agency.signer_title)
    by = signer, powers(database).on_behalf(title)
    values = letterhead(agency, form(EXTRACT), today(), by=by)
    values |= {
        "nguoi": _whom(row),
        "so_lan": count_words(len(awards)),
        "lich_su": [
            {
                "stt": place,
                "nam": one.award.years,
                "danh_hieu": _gift(one),
                "quyet_dinh": decision_words(one.decision) or BLANK,
            }
            for place, one in enumerate(awards, start=1)
        ],
    }
    save_filled(database, EXTRACT, values, path)
    return sum(one.decision is None for one in awards)


def _whom(row: PersonRow) -> Row:
    """Return who it is, and the post held, or held last by who has left."""
    held = _held(row)
    if held and not row.working:
        held = f"nguyên {held}"
    return {
        "ten": row.person.name,
        "xung_ho": address(row.person.sex, row.person.name, "Ông/Bà"),
        "ngay_sinh": _born(row.person.birth_date),
        "cccd": row.person.identity or "",
        "chuc_danh": held or BLANK * 2,
    }


def save_annulment(
    database: Database, decision: Decision, path: Path, by: Signature | None = None
) -> None:
    """Write the decision that annuls ``decision``, or those of its awards that are revoked.

    Before anything of it is revoked the paper is of all of it, its reason left to be written.

    Raises:
        TdktError: another decided it, who alone may annul it (Luật 2022 Đ93 k8); it gives no
            awards; or the file cannot be written.
    """
    agency = _of_ours(database, decision)
    rows = Awards(database).find(AwardQuery(decision=decision.id, order="ordinal"))
    if not rows:
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Quyết định {number} không có khen thưởng nào."),
            number=decision.number,
        )
    annulled = [row for row in rows if row.award.revoked] or rows
    day, reason = annulled[0].award.revoked, annulled[0].award.revoke_reason
    agency = agency.on_paper()
    values = letterhead(agency, form(ANNULMENT), day or today(), by=by, blank=day is None)
    values |= _annulled(database, annulled) | {
        "ca_quyet_dinh": len(annulled) == len(rows),
        "quyet_dinh": _in_full(decision, agency.head),
        "ly_do": (reason or BLANK * 3).rstrip("."),
    }
    save_filled(database, ANNULMENT, values, path)


def _of_ours(database: Database, decision: Decision) -> Agency:
    """Return the agency, whose own decision it must be."""
    agency = Settings(database).agency()
    if not agency.decided(decision.authority):
        raise TdktError(
            QT_TRANSLATE_NOOP(
                "errors",
                "Quyết định {number} của {authority}: người đã quyết định tặng mới có thẩm quyền "
                "hủy bỏ, đính chính.",
            ),
            number=decision.number,
            authority=decision.authority,
        )
    return agency


def save_correction(
    database: Database,
    decision: Decision,
    found: Sequence[Correction],
    path: Path,
    by: Signature | None = None,
    reason: str = "",
) -> None:
    """Write the decision that corrects places of ``decision`` to ``path`` (.docx).

    Raises:
        TdktError: another decided it, nothing is to be corrected, or the file cannot be written.
    """
    agency = _of_ours(database, decision)
    require_some(found, decision)
    values = letterhead(agency.on_paper(), form(CORRECTION), today(), by=by, blank=True)
    values |= {
        "quyet_dinh": _in_full(decision, agency.head),
        "ly_do": reason.strip().rstrip("."),
        "dinh_chinh": [
            {"stt": place, "ten": one.who, "da_ghi": one.wrong, "nay_ghi": one.right}
            for place, one in enumerate(found, start=1)
        ],
    }
    save_filled(database, CORRECTION, values, path)


def _held(row: PersonRow | AwardRow) -> str:
    return ", ".join(filter(None, (row.position, row.unit_name)))


def _born(birth_date: str | None) -> str:
    """Return when somebody was born as far as it is known: ``năm 1985``, ``ngày 01/02/1985``."""
    words = {4: "năm", 7: "tháng", 10: "ngày"}.get(len(birth_date or ""))
    return f"{words} {show_iso(birth_date)}" if words else ""


def _gift(row: AwardRow) -> str:
    """Return what an award is called; a giấy khen whose it is, where its decision says so."""
    return gift_name(row.kind_name, row.group, row.decision)


def _in_full(decision: Decision, head: str) -> str:
    """Return a decision as another names it: number, day in words, who made it."""
    return f"{number_and_day(decision)} của {decision.authority or head or BLANK}"


def _annulled(database: Database, rows: Sequence[AwardRow]) -> dict[str, Any]:
    kinds = {kind.id: kind for kind in Kinds(database).all()}
    recipients = {row.award.recipient_key: row.award.subject for row in rows}
    counts = Counter(recipients.values())
    return {
        "tang_gi": gift_words([kinds[row.award.kind] for row in rows]),
        "gom_nguoi": subject_counts(counts),
        "cac_doi_tuong": f"các {nouns(counts)}",
        "danh_sach": [
            {"stt": place, "ten": row.recipient, "chuc_danh": _held(row), "danh_hieu": _gift(row)}
            for place, row in enumerate(rows, start=1)
        ],
    }
