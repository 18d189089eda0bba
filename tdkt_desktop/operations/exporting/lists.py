"""Lists out of the file, in the form the level above expects."""

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from tdkt_desktop.documents.list_pdf import HeldListing, Listing, Target, write_listing
from tdkt_desktop.domain.agency.agency import Identities
from tdkt_desktop.domain.awards.awards import AwardQuery, AwardRow, Decision
from tdkt_desktop.domain.awards.kinds import PERSON
from tdkt_desktop.domain.eligibility.verdicts import (
    ALL_OF,
    ANY_OF,
    ATTESTATION,
    Finding,
    Outcome,
    Verdict,
)
from tdkt_desktop.domain.ids import AwardId, PersonId
from tdkt_desktop.domain.people.people import PeopleQuery, PersonRow
from tdkt_desktop.domain.vietnamese.dates import show_iso, today
from tdkt_desktop.domain.vietnamese.numbers import dotted
from tdkt_desktop.errors import TdktError, unwritable
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.eligibility.candidates import HAS_IT, ONE_STEP, Candidate
from tdkt_desktop.operations.law.record_terms import award_types
from tdkt_desktop.sheets.writing.workbook import (
    CODE,
    DATE,
    MONEY,
    NUMBER,
    OutColumn,
    OutList,
    write_list,
)
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.sql import in_order
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.settings import Settings

PEOPLE_FORM = "people"


@dataclass(frozen=True, slots=True)
class ExportColumn:
    """A column a list can have: its key, how it is written, and where its value comes from."""

    key: str
    out: OutColumn
    value: Callable[[Any], str | int | None]


def _person(key: str) -> Callable[[PersonRow], str | None]:
    return lambda row: getattr(row.person, key)


PEOPLE_COLUMNS: Mapping[str, ExportColumn] = {
    column.key: column
    for column in (
        ExportColumn("code", OutColumn("Mã cán bộ", 11, CODE), _person("code")),
        ExportColumn("name", OutColumn("Họ và tên", 26), _person("name")),
        ExportColumn("birth_date", OutColumn("Ngày sinh", 12, DATE), _person("birth_date")),
        ExportColumn("sex", OutColumn("Giới tính", 8), _person("sex")),
        ExportColumn("identity", OutColumn("Số định danh", 15, CODE), _person("identity")),
        ExportColumn("ethnic", OutColumn("Dân tộc", 10), _person("ethnic")),
        ExportColumn("position", OutColumn("Chức vụ", 22), lambda row: row.position),
        ExportColumn("unit", OutColumn("Đơn vị", 30), lambda row: row.unit_name),
        ExportColumn("start_date", OutColumn("Ngày vào cơ quan", 12, DATE), _person("start_date")),
        ExportColumn("account", OutColumn("Số tài khoản", 18, CODE), _person("account")),
        ExportColumn("bank", OutColumn("Ngân hàng", 18), _person("bank")),
        ExportColumn("hometown", OutColumn("Quê quán", 22), _person("hometown")),
        ExportColumn("residence", OutColumn("Nơi thường trú", 24), _person("residence")),
        ExportColumn("education", OutColumn("Trình độ chuyên môn", 20), _person("education")),
        ExportColumn("academic", OutColumn("Học hàm, học vị", 16), _person("academic")),
        ExportColumn("party_date", OutColumn("Ngày vào Đảng", 12, DATE), _person("party_date")),
        ExportColumn("note", OutColumn("Ghi chú", 14), _person("note")),
    )
}


def _decision(key: str) -> Callable[[AwardRow], str | None]:
    return lambda row: getattr(row.decision, key) if row.decision else None


AWARD_COLUMNS: Mapping[str, ExportColumn] = {
    column.key: column
    for column in (
        ExportColumn("code", OutColumn("Mã cán bộ", 11, CODE), lambda row: row.person_code),
        ExportColumn("name", OutColumn("Họ và tên / Tên tập thể", 28), lambda row: row.recipient),
        ExportColumn("birth_date", OutColumn("Ngày sinh", 12, DATE), lambda row: row.birth_date),
        ExportColumn("position", OutColumn("Chức vụ", 20), lambda row: row.position),
        ExportColumn("unit", OutColumn("Đơn vị", 28), lambda row: row.unit_name),
        ExportColumn(
            "kind",
            OutColumn("Danh hiệu thi đua, hình thức khen thưởng", 30),
            lambda row: row.kind_name,
        ),
        ExportColumn(
            "type",
            OutColumn("Loại hình khen thưởng", 18),
            lambda row: award_types().get(row.award.type or ""),
        ),
        ExportColumn("year", OutColumn("Năm", 7, NUMBER), lambda row: row.award.year_cell),
        ExportColumn("number", OutColumn("Số quyết định", 17, CODE), _decision("number")),
        ExportColumn("date", OutColumn("Ngày quyết định", 12, DATE), _decision("date")),
        ExportColumn(
            "achievement", OutColumn("Thành tích", 30), lambda row: row.award.achievement
        ),
        ExportColumn("revoked", OutColumn("Ngày hủy bỏ", 12, DATE), lambda row: row.award.revoked),
    )
}


def export_people(
    database: Database,
    path: Target,
    ids: Sequence[PersonId] | None = None,
    columns: Sequence[str] | None = None,
) -> int:
    """Write the people with ``ids`` (all who work, if not given) to ``path``; returns how many.

    Columns left to us are those of :data:`PEOPLE_COLUMNS` that hold anything; identity numbers
    stand whole, masked or not at all, as the agency's settings say.

    Raises:
        TdktError: the file cannot be written.
    """
    store = People(database)
    if ids is None:
        ids = store.ids(PeopleQuery(status="working"))
    rows = in_order(store.rows, ids)
    return write_out(
        database,
        path,
        form=chosen_columns(_people_columns(database), columns, rows),
        rows=rows,
        title="Danh sách cán bộ, công chức, viên chức",
        subtitle="",
        total=f"Tổng cộng: {dotted(len(rows))} người.",
        sheet="Cán bộ",
    )


def _people_columns(database: Database) -> Mapping[str, ExportColumn]:
    shown = Identities(Settings(database).agency().identities).shown
    column = replace(PEOPLE_COLUMNS["identity"], value=lambda row: shown(row.person.identity))
    return {**PEOPLE_COLUMNS, "identity": column}


def export_awards(
    database: Database,
    path: Target,
    *,
    year: int | None = None,
    decision: Decision | None = None,
    ids: Sequence[AwardId] | None = None,
    columns: Sequence[str] | None = None,
) -> int:
    """Write the awards of a year, of a decision, or with ``ids``; returns how many.

    Revoked awards are left out unless asked for by id.

    Raises:
        TdktError: the file cannot be written.
    """
    store = Awards(database)
    if ids is None:
        query = AwardQuery(
            year_from=year,
            year_to=year,
            decision=decision.id if decision else None,
            status="valid",
            order="ordinal" if decision else "kind",
        )
        ids = store.ids(query)
    rows = in_order(store.rows, ids)
    subtitle = ""
    if decision:
        day = f" ngày {show_iso(decision.date)}" if decision.date else ""
        subtitle = f"(Kèm theo Quyết định số {decision.number}{day})"
    people = sum(row.award.subject == PERSON for row in rows)
    words = Settings(database).agency().year_words
    title = "Danh sách khen thưởng" + (f" năm {words(year)}" if year else "")
    return write_out(
        database,
        path,
        form=chosen_columns(AWARD_COLUMNS, columns, rows),
        rows=rows,
        title=title,
        subtitle=subtitle,
        total=f"Tổng cộng: {len(rows)} lượt khen thưởng ({people} cá nhân, "
        f"{len(rows) - people} tập thể, hộ gia đình).",
        sheet="Khen thưởng",
    )


VERDICT_COLUMNS: Mapping[str, ExportColumn] = {
    column.key: column
    for column in (
        ExportColumn("name", OutColumn("Họ và tên / Tên tập thể", 26), lambda r: r.name),
        ExportColumn("unit", OutColumn("Đơn vị", 24), lambda r: r.unit),
        ExportColumn("outcome", OutColumn("Kết luận", 14), lambda r: r.outcome),
        ExportColumn("reasons", OutColumn("Căn cứ từng điều kiện", 52), lambda r: r.reasons),
        ExportColumn("lacking", OutColumn("Còn thiếu", 30), lambda r: r.lacking),
        ExportColumn("earliest", OutColumn("Năm đủ sớm nhất", 8, NUMBER), lambda r: r.earliest),
        ExportColumn("warnings", OutColumn("Lưu ý", 34), lambda r: r.warnings),
    )
}
_SIGNS = {True: "đạt", False: "chưa đạt", None: "chưa rõ"}
_GROUPS = {
    Outcome.ELIGIBLE: "Đủ điều kiện",
    ONE_STEP: "Còn thiếu 1 điều kiện",
    Outcome.UNKNOWN: "Chưa rõ",
    Outcome.NOT_ELIGIBLE: "Chưa đủ",
    HAS_IT: "Đã có trong năm",
}


@dataclass(frozen=True, slots=True)
class _VerdictRow:
    """One verdict as a list writes it, reasons one under the other."""

    name: str
    unit: str
    outcome: str
    reasons: str
    lacking: str
    earliest: int | None
    warnings: str


def _verdict_row(candidate: Candidate, verdict: Verdict, common: Sequence[str]) -> _VerdictRow:
    return _VerdictRow(
        verdict.name,
        candidate.unit_name,
        _GROUPS[candidate.group],
        "\n".join(_reason_lines(verdict.root)),
        "" if candidate.group == HAS_IT else verdict.lacking,
        None if candidate.group in (Outcome.ELIGIBLE, HAS_IT) else verdict.earliest,
        "\n".join(warning for warning in verdict.warnings if warning not in common),
    )


def export_verdicts(
    database: Database,
    path: Target,
    verdicts: Sequence[tuple[Candidate, Verdict]],
    *,
    kind: str,
    day: str,
) -> int:
    """Write candidates with the verdicts on them and their reasons; returns how many.

    ``kind`` is the name of what they are about, ``day`` that of the dossier (ISO). What is to be
    said of everybody stands once, under the table.

    Raises:
        TdktError: the file cannot be written.
    """
    common = [
        warning
        for warning in (verdicts[0][1].warnings if verdicts else ())
        if all(warning in verdict.warnings for _, verdict in verdicts)
    ]
    rows = [_verdict_row(candidate, verdict, common) for candidate, verdict in verdicts]
    counts = Counter(row.outcome for row in rows)
    told = ", ".join(f"{counts[name]} {name.lower()}" for name in _GROUPS.values() if counts[name])
    words = Settings(database).agency().year_words
    year = words(verdicts[0][1].year) if verdicts else ""
    return write_out(
        database,
        path,
        form=[
            column
            for key, column in VERDICT_COLUMNS.items()
            if key in ("name", "outcome", "reasons") or any(column.value(row) for row in rows)
        ],
        rows=rows,
        title=f"Kết quả xét điều kiện {kind} năm {year}",
        subtitle=f"(Theo quy định vào ngày {show_iso(day)}; hội đồng quyết định)",
        total=f"Tổng cộng: {len(rows)}: {told}.",
        sheet="Xét điều kiện",
        notes=[f"Lưu ý: {one}" for one in common],
    )


def _reason_lines(finding: Finding, indent: str = "") -> Iterator[str]:
    """Yield a line per condition; of alternatives that are met, the ones that meet them."""
    if finding.shape == ANY_OF:
        met = [child for child in finding.children if child.satisfied is True]
        if not met:
            yield f"{indent}Một trong:"
        for child in met or finding.children:
            yield from _reason_lines(child, indent if met else f"{indent}– ")
    elif finding.shape == ALL_OF:
        for child in finding.children:
            yield from _reason_lines(child, indent)
    elif finding.shape == ATTESTATION:
        yield f"{indent}[{'x' if finding.satisfied else ' '}] {finding.text}"
    else:
        yield f"{indent}{_SIGNS[finding.satisfied]}: {finding.text} ({finding.source})"


def chosen_columns(
    known: Mapping[str, ExportColumn], keys: Sequence[str] | None, rows: Sequence[Any]
) -> list[ExportColumn]:
    """Return the columns asked for, or those that hold something in some row."""
    if keys is not None:
        unknown = [key for key in keys if key not in known]
        if unknown:
            raise TdktError(
                QT_TRANSLATE_NOOP("errors", "Không có cột “{key}”. Các cột: {known}."),
                key=unknown[0],
                known=", ".join(known),
            )
        return [known[key] for key in keys]
    needed = ("name", "birth_date", "position", "unit", "kind", "rating", "year", "number", "date")
    return [
        column
        for key, column in known.items()
        if key in needed or any(column.value(row) for row in rows)
    ]


def write_out(  # noqa: PLR0913 - the parts of one list, all by name
    database: Database,
    path: Target,
    *,
    form: Sequence[ExportColumn],
    rows: Sequence[Any],
    title: str,
    subtitle: str,
    total: str,
    sheet: str,
    notes: Sequence[str] = (),
    day: str | None = None,
    last: Sequence[Any] = (),
    numbered: bool = True,
    accountant: bool = False,
) -> int:
    """Write a list as .xlsx or .pdf, or hold it for a printer; returns how many rows.

    The agency's head and signature stand around it.

    It bears ``day`` (ISO), or today's. ``last`` are rows without a number, after the others;
    where nothing is ``numbered`` there is no column of numbers. Also the
    ``accountant`` signs what pays.

    Raises:
        TdktError: it is to be another kind of file, or cannot be written.
    """
    suffix = path.suffix.lower() if isinstance(path, Path) else ""
    if isinstance(path, Path) and suffix not in (".xlsx", ".pdf"):
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Chỉ xuất được ra tệp .xlsx, .pdf, không phải “{name}”."),
            name=path.name,
        )
    agency = Settings(database).agency().on_paper()
    out = OutList(
        superior=agency.superior,
        agency=agency.name,
        place=agency.place,
        day=dt.date.fromisoformat(day or today()),
        title=title,
        subtitle=subtitle,
        columns=[*([OutColumn("STT", 6, NUMBER)] * numbered), *(column.out for column in form)],
        rows=(
            [*([n] * numbered), *(c.value(row) for c in form)]
            for n, row in (*enumerate(rows, start=1), *((None, row) for row in last))
        ),
        total=total,
        compiler=agency.compiler,
        signer_title=agency.signer_title or "Thủ trưởng cơ quan",
        signer=agency.signer,
        sheet=sheet,
        notes=notes,
        accountant=accountant,
    )
    if isinstance(path, HeldListing):
        path.listing = _on_paper(out)
        return len(path.listing.rows)
    try:
        return write_listing(_on_paper(out), path) if suffix == ".pdf" else write_list(out, path)
    except OSError as error:
        raise unwritable(path, error) from error


def _shown(value: str | int | None, kind: str) -> str:
    """Return a cell as it is printed."""
    if value is None:
        return ""
    if kind == MONEY:
        return dotted(int(value))
    return show_iso(str(value)) if kind == DATE else str(value)


def _sums(rows: Sequence[Sequence[str | int | None]], kinds: Sequence[str]) -> list[str]:
    """Return the row that adds up columns of money; none where there are none."""
    if MONEY not in kinds or not rows:
        return []
    sums = [
        dotted(sum(int(row[at] or 0) for row in rows)) if kind == MONEY else ""
        for at, kind in enumerate(kinds)
    ]
    first = next(at for at, kind in enumerate(kinds) if kind not in (MONEY, NUMBER))
    sums[first] = "Cộng"
    return sums


def _on_paper(out: OutList) -> Listing:
    """Return a list as it is printed."""
    kinds, rows = [column.kind for column in out.columns], [list(row) for row in out.rows]
    return Listing(
        superior=out.superior,
        agency=out.agency,
        place=out.place,
        day=out.day,
        title=out.title,
        subtitle=out.subtitle,
        heads=[column.title for column in out.columns],
        widths=[column.width for column in out.columns],
        middle=[kind in (DATE, NUMBER) for kind in kinds],
        right=[kind == MONEY for kind in kinds],
        rows=[
            [_shown(value, kind) for value, kind in zip(row, kinds, strict=True)] for row in rows
        ],
        sums=_sums(rows, kinds),
        accountant=out.accountant,
        total=out.total,
        compiler=out.compiler,
        signer_title=out.signer_title,
        signer=out.signer,
        notes=out.notes,
    )
