"""Certificates for a decision or for chosen awards."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tdkt_desktop.documents.certificates import Certificate, Printed, draw
from tdkt_desktop.documents.layouts import Layout, shipped_layouts
from tdkt_desktop.domain.agency import Agency
from tdkt_desktop.domain.awards import AwardQuery, AwardRow, Decision
from tdkt_desktop.domain.kinds import PERSON
from tdkt_desktop.domain.people import FEMALE, MALE
from tdkt_desktop.domain.vietnamese.keys import fold
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.progress import Progress, silent
from tdkt_desktop.storage.awards import Awards, Decisions
from tdkt_desktop.storage.database import Database
from tdkt_desktop.storage.settings import Settings

_ADDRESS = {MALE: "Ông", FEMALE: "Bà", None: "Ông/Bà"}


@dataclass(frozen=True, slots=True)
class Batch:
    """The certificates to draw, and the awards for which no layout ships."""

    certificates: tuple[Certificate, ...]
    without_layout: tuple[AwardRow, ...]


def find_decision(database: Database, number: str) -> Decision:
    """Return the latest decision with ``number``.

    Raises:
        TdktError: there is none.
    """
    found = Decisions(database).find(number)
    if not found:
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Không có quyết định số “{number}” trong tệp."),
            number=number,
        )
    return found[0]


def batch(
    database: Database,
    *,
    decision: int | None = None,
    awards: Sequence[int] | None = None,
    layout: str | None = None,
) -> Batch:
    """Return the certificates of a decision, or of chosen awards, in the decision's order.

    Revoked awards get none. ``layout`` forces one layout by id or name; otherwise each award's
    kind chooses its own.

    Raises:
        TdktError: there is no such layout.
    """
    store = Awards(database)
    if awards is None:
        awards = store.ids(AwardQuery(decision=decision, status="valid", order="ordinal"))
    rows = store.rows(awards)
    agency = Settings(database).agency()
    layouts = _layouts(layout)
    made, without = list[Certificate](), list[AwardRow]()
    for place, number in enumerate((n for n in awards if n in rows), start=1):
        row = rows[number]
        if row.award.revoked:
            continue
        chosen = layouts[0] if layout else _layout_for(layouts, row)
        if chosen is None:
            without.append(row)
        else:
            made.append(Certificate(chosen, texts(row, agency, place)))
    return Batch(tuple(made), tuple(without))


def _layouts(wanted: str | None) -> list[Layout]:
    shipped = shipped_layouts()
    if wanted is None:
        return shipped
    found = [one for one in shipped if fold(wanted) in (fold(one.id), fold(one.name))]
    if not found:
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Không có mẫu in “{wanted}”. Các mẫu: {known}."),
            wanted=wanted,
            known=", ".join(one.id for one in shipped),
        )
    return found


def _layout_for(layouts: Sequence[Layout], row: AwardRow) -> Layout | None:
    return next((one for one in layouts if one.serves(row.kind_code, row.group)), None)


def texts(row: AwardRow, agency: Agency, place: int) -> Mapping[str, str]:
    """Return a text for every placeholder a layout may hold.

    ``place`` is the recipient's place in the list, used when the award has no ordinal.
    """
    decision = row.decision
    date = decision.date if decision else None
    person = row.award.subject == PERSON
    signer_title = (decision and decision.signer_title) or agency.signer_title
    where = ", ".join(filter(None, (row.position, row.unit_name if person else "")))
    when = date_words(date) if date else f"năm {row.award.year}"
    filled = {"nam": str(row.award.year), "danh_hieu": row.kind_name, "co_quan": agency.name}
    reason = row.award.achievement or agency.certificate_reason
    for key, value in filled.items():
        reason = reason.replace("{" + key + "}", value)
    return filled | {
        "ten": row.recipient,
        "xung_ho": _ADDRESS.get(row.sex, _ADDRESS[None]) if person else "",
        "chuc_danh": where,
        "thanh_tich": reason,
        "danh_hieu_hoa": row.kind_name.upper(),
        "tham_quyen": head_of((decision and decision.authority) or "", signer_title, agency.name),
        "so_qd": decision.number if decision else "………",
        "ngay_qd": f", {when}" if decision else "",
        "so_vang": str(row.award.ordinal or place),
        "noi_ngay": f"{agency.place}, {when}" if agency.place else when[:1].upper() + when[1:],
        "chuc_vu_ky": signer_title.upper(),
        "nguoi_ky": (decision and decision.signer) or agency.signer,
    }


def date_words(iso: str) -> str:
    """Return ``2022-01-05`` as ``ngày 05 tháng 01 năm 2022``; zeros as NĐ 30/2020 asks."""
    parts = iso.split("-")
    words = f"năm {parts[0]}"
    if len(parts) > 1:
        month = parts[1] if int(parts[1]) < 3 else str(int(parts[1]))  # noqa: PLR2004
        words = f"tháng {month} {words}"
    return f"ngày {parts[2]} {words}" if len(parts) > 2 else words  # noqa: PLR2004


def head_of(authority: str, title: str, agency: str) -> str:
    """Return whose award it is, in capitals: ``GIÁM ĐỐC SỞ NỘI VỤ``.

    An ``authority`` that begins with an office ("Giám đốc", "Chủ tịch" ...) says it already.
    """
    office = re.compile(
        r"^(giam doc|chu tich|thu truong|truong ban|cuc truong|hieu truong|bo truong)"
    )
    if authority and office.match(fold(authority)):
        return authority.upper()
    words, body = title.upper().split(), (authority or agency).upper().split()
    # a deputy signs for the head: the award is the head's
    words = [w for w in words if w not in ("KT.", "TM.", "TL.", "PHÓ")]
    if words and body and words[-1] == body[0]:
        words.pop()
    return " ".join(words + body)


def draw_batch(
    made: Batch,
    *,
    full: bool,
    pages: tuple[int, int] | None = None,
    progress: Progress = silent,
) -> Printed:
    """Draw the certificates of ``made``, or only its pages ``(first, last)`` counted from 1.

    Raises:
        TdktError: there is nothing to draw.
    """
    certificates = made.certificates
    if pages is not None:
        certificates = certificates[max(pages[0] - 1, 0) : pages[1]]
    if not certificates:
        kinds = ", ".join(dict.fromkeys(row.kind_short for row in made.without_layout))
        if kinds:
            raise TdktError(
                QT_TRANSLATE_NOOP(
                    "errors", "Không có mẫu in cho {kinds}: cấp trên cấp bằng cho hình thức này."
                ),
                kinds=kinds,
            )
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Không có giấy khen nào để in."))
    return draw(certificates, full=full, title="Giấy khen", progress=progress)


def save_pdf(printed: Printed, path: Path) -> None:
    """Write a drawn PDF to ``path``.

    Raises:
        TdktError: the file cannot be written.
    """
    try:
        path.write_bytes(printed.pdf)
    except OSError as error:
        raise TdktError(
            QT_TRANSLATE_NOOP(
                "errors", "Không ghi được “{name}”: {reason}. Tệp có đang mở không?"
            ),
            name=path.name,
            reason=error.strerror or str(error),
        ) from error
