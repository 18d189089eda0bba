"""One sheet for whoever takes the work over: where things are, what is open, what is due."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from tdkt_desktop.domain.vietnamese.dates import show_iso, today
from tdkt_desktop.domain.vietnamese.numbers import dotted
from tdkt_desktop.operations import desk
from tdkt_desktop.operations.desk import Duty, DutyKind
from tdkt_desktop.operations.papers.letterhead import letterhead
from tdkt_desktop.operations.papers.paper_forms import form, forms
from tdkt_desktop.operations.papers.papers import own_template, save_filled
from tdkt_desktop.operations.papers.phrases import Row
from tdkt_desktop.operations.rounds.terms import stages
from tdkt_desktop.operations.safekeeping.protecting import is_protected
from tdkt_desktop.storage.file.backups import backups_in, counts, folder_of, place_in
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.settings import Settings

HANDOVER = "ban-giao"
"""The form of the sheet."""
_COUNTED = {
    "person": "cán bộ",
    "award": "lượt khen thưởng",
    "decision": "quyết định",
    "rating": "kết quả xếp loại",
    "initiative": "sáng kiến",
}


def save_handover(
    database: Database,
    path: Path,
    second: Path | None = None,
    printers: Mapping[str, Sequence[float]] | None = None,
) -> None:
    """Write the sheet to ``path`` (.docx).

    ``second`` is the other place of copies and ``printers`` what puts each printer right, by
    printer and paper in millimetres, as this machine remembers them.

    Raises:
        TdktError: the file cannot be written.
    """
    agency = Settings(database).agency().on_paper()
    values: dict[str, Any] = letterhead(agency, form(HANDOVER), today())
    held = counts(database.conn)
    values |= {
        "tep": _file(database),
        "co_gi": ", ".join(f"{dotted(held[key])} {words}" for key, words in _COUNTED.items()),
        "sao_luu": list(_copies(database, second)),
        "dot_mo": _numbered(
            {
                "viec": one.round.name,
                "chi_tiet": f"bước {stages()[one.stage].name}, còn {dotted(one.waiting)} đề nghị",
            }
            for one in desk.open_rounds(database)
        ),
        "den_han": _numbered(_due(one) for one in desk.duties(database)),
        "mau_rieng": _numbered(
            {"viec": one.name, "chi_tiet": own}
            for code, one in forms().items()
            if (own := own_template(database, code))
        ),
        "may_in": _numbered(
            {"viec": key.replace("|", ", giấy "), "chi_tiet": _correction(values_of)}
            for key, values_of in (printers or {}).items()
        ),
    }
    save_filled(database, HANDOVER, values, path)


def _file(database: Database) -> str:
    """Return where the file is, and what else the successor needs to open it."""
    words = "; tệp có mật khẩu: giao mật khẩu và khóa khôi phục riêng, không ghi vào bản này"
    return str(database.path) + (words if is_protected(database) else "")


def _numbered(rows: Iterator[Row]) -> list[Row]:
    return [row | {"stt": place} for place, row in enumerate(rows, start=1)]


def _copies(database: Database, second: Path | None) -> Iterator[Row]:
    """Yield each place of copies, how many there are and the day of the latest."""
    places = [folder_of(database.path)]
    if second is not None:
        there = second.is_dir()
        places.append(place_in(second, database.path, database.conn) if there else second)
    for place, folder in enumerate(places, start=1):
        found = backups_in(folder)
        latest = f", bản mới nhất {_said(found[0].at)}" if found else ""
        detail = f"{dotted(len(found))} bản{latest}" if found else "chưa có bản nào"
        yield {"stt": place, "viec": str(folder), "chi_tiet": detail}


def _said(when: dt.datetime) -> str:
    return f"{when:%H:%M} ngày {when:%d/%m/%Y}"


def _due(one: Duty) -> Row:
    """Return a duty as a row: what is to be done, and by when or how much of it."""
    round_ = one.round.name if one.round is not None else ""
    stage = stages()[one.stage].name if one.stage is not None else ""
    words = {
        DutyKind.STAGE: f"{round_}: bước {stage}, còn {dotted(one.count)} đề nghị",
        DutyKind.MEETING: f"{round_}: họp Hội đồng, {dotted(one.count)} đề nghị",
        DutyKind.REMARKS: f"{round_}: {dotted(one.count)} ý kiến công khai chưa trả lời",
        DutyKind.PRINT: f"{dotted(one.count)} giấy khen, giấy chứng nhận chưa in",
        DutyKind.HAND: f"{dotted(one.count)} giấy khen, giấy chứng nhận chưa trao",
        DutyKind.AGENCY: f"Thiết lập còn thiếu {dotted(one.count)} mục về cơ quan",
    }
    late = " (đã quá hạn)" if one.days is not None and one.days < 0 else ""
    return {"viec": words[one.kind], "chi_tiet": f"{show_iso(one.day)}{late}" if one.day else ""}


def _correction(sides: Sequence[float]) -> str:
    across, down, *_ = [*sides, 0.0, 0.0]
    return f"dịch ngang {across:g} mm, dọc {down:g} mm".replace(".", ",")
