"""Verbs about lists coming in, and looking at what is there."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from tdkt_desktop.cli.decision_papers import show_decisions
from tdkt_desktop.cli.shared import (
    AS_JSON,
    DATABASE,
    NUMBER,
    YEAR,
    commands,
    kind_named,
    progressed,
    show,
    writing,
)
from tdkt_desktop.domain.awards.awards import AwardQuery, AwardRow
from tdkt_desktop.domain.ids import PersonId
from tdkt_desktop.domain.people.people import PeopleQuery
from tdkt_desktop.domain.vietnamese.keys import fold
from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations.importing import inspection, planning, repairs
from tdkt_desktop.operations.importing.choosing_lists import NoListError
from tdkt_desktop.operations.importing.gathering import gather
from tdkt_desktop.operations.importing.plan import FATES, Choices, Fate, Plan, SentBefore
from tdkt_desktop.operations.importing.report import write_report
from tdkt_desktop.operations.importing.sources import (
    Source,
    files_in,
    read_decision_file,
    read_sources,
)
from tdkt_desktop.operations.law.vocabulary import body_index
from tdkt_desktop.operations.people.naming import unit_named
from tdkt_desktop.sheets.lists.fields import BY_KEY
from tdkt_desktop.sheets.lists.fields import KINDS as LIST_KINDS
from tdkt_desktop.sheets.lists.records import Severity
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.sql import in_order
from tdkt_desktop.storage.people import People

_BY_HAND = (
    "Nếu đây đúng là danh sách, hãy nói cột nào là gì: --map TIÊU ĐỀ=MỤC, ví dụ "
    "--map “Danh tính=name” --map “Nơi làm=unit”."
)


@commands.command()
@click.argument("path", metavar="TỆP", type=click.Path(path_type=Path))
@click.option("--sheet", help="Chỉ xem trang tính này.")
@click.option("--kind", type=click.Choice([*LIST_KINDS, "auto"]), default="auto")
@AS_JSON
def inspect(path: Path, sheet: str | None, kind: str, as_json: bool) -> None:
    """Xem chương trình hiểu một danh sách hay một quyết định thế nào; không ghi gì."""
    if sheet is None and kind == "auto" and (decisions := read_decision_file(path)):
        show_decisions(decisions, as_json=as_json)
        return
    seen = inspection.inspect_file(path, sheet, None if kind == "auto" else kind)
    headers = ", ".join(str(row) for row in seen.header_rows)
    lines = [f"{seen.kind}: {seen.rows} dòng, tiêu đề ở dòng {headers}"]
    lines += [f"  {s.name}: {s.kind} {s.rows} {s.reason}".rstrip() for s in seen.sheets]
    lines += [f"  {c.column}: {c.header} → {c.field or '(không lấy)'}" for c in seen.columns]
    lines += [_problem_line(problem) for problem in seen.problems]
    document = asdict(seen) | {"problems": [_problem_document(p) for p in seen.problems]}
    show(as_json, document, lines)


@commands.command(name="import")
@DATABASE
@click.argument("paths", metavar="TỆP…", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--kind", type=click.Choice([*LIST_KINDS, "auto"]), default="auto")
@click.option(
    "--sheet",
    "sheets",
    multiple=True,
    help="Chỉ lấy trang tính này, hay một bảng của trang (“Sheet1!A7”); ghi được nhiều lần.",
)
@click.option(
    "--set",
    "constants",
    multiple=True,
    metavar="MỤC=GIÁ TRỊ",
    help="Điền mục này cho mọi dòng để trống, ví dụ year=2025.",
)
@click.option(
    "--map",
    "headers",
    multiple=True,
    metavar="TIÊU ĐỀ=MỤC",
    help="Cột có tiêu đề này là mục này, ví dụ “Danh tính=name”.",
)
@click.option(
    "--body",
    "bodies",
    multiple=True,
    metavar="TÊN=MÃ",
    help="Cơ quan này thuộc loại nào: CHINH_QUYEN, DANG, HOI… (mã ở bodies.toml).",
)
@click.option("--accept", is_flag=True, help="Nhận mọi đề nghị sửa, trừ viết lại họ tên chữ hoa.")
@click.option("--hidden", is_flag=True, help="Lấy cả dòng ẩn.")
@click.option("--known", is_flag=True, help="Chỉ lấy người, tập thể, hộ đã có trong tệp.")
@click.option("--report", type=click.Path(path_type=Path), help="Ghi báo cáo từng dòng ra .xlsx.")
@click.option("--dry-run", is_flag=True, help="Chỉ cho xem, không ghi.")
@AS_JSON
def import_(  # noqa: PLR0913, PLR0917 - one argument per option
    path: Path,
    paths: Sequence[Path],
    kind: str,
    sheets: Sequence[str],
    constants: Sequence[str],
    headers: Sequence[str],
    bodies: Sequence[str],
    accept: bool,
    hidden: bool,
    known: bool,
    report: Path | None,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Nhập danh sách cán bộ, đơn vị, khen thưởng, xếp loại, sáng kiến, kỷ luật, nghỉ.

    TỆP là bảng tính, quyết định khen thưởng bằng Word hoặc PDF, hoặc một thư mục các tệp đó;
    các quyết định được nhập cùng nhau, một lần hoàn tác là bỏ hết.
    """
    choices = Choices(
        sheets=tuple(sheets) or None,
        kind=None if kind == "auto" else kind,
        constants=_constants(constants),
        headers=_headers(headers),
        bodies=_bodies(bodies),
        hidden=hidden,
        known=known,
    )
    sources, failed = read_sources(files_in(paths, but=path), progressed)
    if len(failed) == 1 and not sources:
        raise failed[0][1]
    with writing(path) as database:

        def planned(source: Source, sent: SentBefore) -> Plan:
            def plan(chosen: Choices) -> Plan:
                path, grids = source.path, source.grids
                return planning.plan_grids(database, path, grids, chosen, progressed, sent=sent)

            first = plan(choices)
            return plan(repairs.accept_all(first)) if accept else first

        try:
            gathered = gather(database, sources, planned, save=not dry_run, progress=progressed)
        except NoListError:
            click.echo(_BY_HAND, err=True)
            raise
    failed += gathered.failed
    if report is not None and gathered.plans:
        write_report(gathered.plans, report, saved=not dry_run)
    silent = [unit.name for unit in gathered.silent]
    _tell(gathered.plans, failed, silent, dry_run=dry_run, as_json=as_json)


def _tell(
    plans: Sequence[Plan],
    failed: Sequence[tuple[Path, TdktError]],
    silent: Sequence[str],
    *,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Say what came of each list; the exit code is 1 where one gave nothing."""
    documents = [_plan_document(plan) for plan in plans]
    lines = [line for plan in plans for line in _plan_lines(plan, dry_run=dry_run)]
    if len(documents) == 1:
        show(as_json, documents[0], lines)
    else:
        totals: dict[str, Any] = {
            key: sum(document[key] for document in documents)
            for key in ("new", "changed", "same", "skipped")
        }
        problems = [
            problem | {"file": document["source"]}
            for document in documents
            for problem in document["problems"]
        ]
        lines += [f"Chưa thấy gửi gì: {'; '.join(silent)}"] * bool(silent)
        told = {"problems": problems, "files": documents, "silent": list(silent)}
        show(as_json, totals | told, lines)
    _say_what_was_lost(documents)
    for _, error in failed:
        click.echo(str(error), err=True)
    if any(isinstance(error, NoListError) for _, error in failed):
        click.echo(_BY_HAND, err=True)
    if failed or not all(map(_taken, documents)):
        click.echo("Có tệp không nhập được dòng nào; xem các chỗ vướng ở trên.", err=True)
        click.get_current_context().exit(1)


def _taken(fates: Mapping[str, Any]) -> bool:
    """Whether anything of so many new, changed and same ones was taken."""
    return bool(fates["new"] or fates["changed"] or fates["same"])


def _say_what_was_lost(documents: Iterable[Mapping[str, Any]]) -> None:
    """Name the sorts of records of which each list gave none, all being in doubt."""
    for document in documents:
        for entity, fates in document["records"].items():
            if fates["problem"] and not _taken(fates):
                lost = f"{document['source']}: không lấy được {planning.NOUNS[entity]} nào"
                click.echo(f"{lost}; xem các chỗ vướng ở trên.", err=True)


def _constants(texts: Sequence[str]) -> dict[str, str]:
    parts = ((text, *text.partition("=")) for text in texts)
    return {
        _field(key, equals, f"--set {text}: ghi MỤC=GIÁ TRỊ"): value.strip()
        for text, key, equals, value in parts
    }


def _headers(texts: Sequence[str]) -> dict[str, str]:
    parts = ((text, *text.rpartition("=")) for text in texts)
    return {
        fold(header.strip()): _field(key, equals, f"--map {text}: ghi TIÊU ĐỀ=MỤC")
        for text, header, equals, key in parts
    }


def _bodies(texts: Sequence[str]) -> dict[str, str]:
    codes = body_index().bodies
    found = dict[str, str]()
    for text in texts:
        name, _, code = text.rpartition("=")
        if not name.strip() or code.strip().upper() not in codes:
            message = f"--body {text}: ghi TÊN=MÃ; các mã: {', '.join(codes)}"
            raise click.UsageError(message)
        found[name.strip()] = code.strip().upper()
    return found


def _field(key: str, equals: str, wrong: str) -> str:
    """Return the field that ``key`` names; fails with ``wrong`` where it names none."""
    if not equals or key.strip() not in BY_KEY:
        message = f"{wrong}; các mục: {', '.join(BY_KEY)}"
        raise click.UsageError(message)
    return key.strip()


def _plan_document(plan: Plan) -> dict[str, Any]:
    totals = plan.totals
    return {
        "source": plan.source,
        "kind": plan.kind,
        "sheet": plan.table.grid.name,
        "sheets": [table.grid.name for table in plan.tables],
        "new": totals["new"],
        "changed": totals["changed"],
        "same": totals["same"],
        "skipped": totals[Fate.PROBLEM] + totals[Fate.LEFT_OUT],
        "problems": [_problem_document(problem) for problem in plan.problems],
        "new_units": plan.new_units,
        "new_people": plan.new_people,
        "records": {
            entity: {fate: plan.totals_of(entity)[fate] for fate in FATES}
            for entity in plan.entities
        },
        "before": dict(plan.before),
        "other_lists": [asdict(other) for other in plan.others],
    }


def _plan_lines(plan: Plan, *, dry_run: bool) -> list[str]:
    t = plan.totals
    head = "Sẽ nhập" if dry_run else "Đã nhập"
    counts = f"{t['new']} mới, {t['changed']} sửa, {t['same']} giống"
    left = t[Fate.PROBLEM] + t[Fate.LEFT_OUT]
    lines = [f"{head} {plan.source} (trang {plan.table.grid.name}): {counts}, {left} không lấy"]
    if plan.new_units:
        lines.append(f"  Đơn vị mới: {'; '.join(plan.new_units)}")
    for entity in plan.entities[1:]:
        t = plan.totals_of(entity)
        counts = f"{t['new']} mới, {t['changed']} sửa, {t['same']} giống, {t[Fate.PROBLEM]} vướng"
        lines.append(f"  Kèm theo {planning.NOUNS[entity]}: {counts}")
    if plan.others:
        others = ", ".join(f"{other.address} ({other.rows} dòng)" for other in plan.others)
        lines.append(f"  Còn danh sách ở trang: {others} (dùng --sheet)")
    return lines + [_problem_line(problem) for problem in plan.problems]


def _problem_document(problem: Any) -> dict[str, Any]:  # noqa: ANN401 - a Problem of sheets
    return {key: value for key, value in asdict(problem).items() if key != "field"}


_SEVERITIES: Mapping[str, str] = {
    Severity.ERROR: "không lấy",
    Severity.WARNING: "xem lại",
    Severity.INFO: "ghi chú",
}


def _problem_line(problem: Any) -> str:  # noqa: ANN401 - a Problem of sheets, read only
    proposal = f" → {problem.proposal}" if problem.proposal else ""
    column = f", {problem.column}" if problem.column else ""
    grave = _SEVERITIES[problem.severity]
    return f"  [{grave}] dòng {problem.row}{column}: {problem.message}{proposal}"


@commands.command()
@DATABASE
@click.option("--search", default="", help="Tên, mã hoặc số; không cần dấu.")
@click.option("--unit", help="Tên đơn vị; lấy cả đơn vị trực thuộc.")
@click.option("--status", type=click.Choice(["working", "left", "all"]), default="all")
@click.option("--limit", type=click.IntRange(min=1))
@AS_JSON
def people(
    path: Path, search: str, unit: str | None, status: str, limit: int | None, as_json: bool
) -> None:
    """Liệt kê cán bộ."""
    with Database.read(path) as database:
        number = unit_named(database, unit) if unit else None
        store = People(database)
        ids = store.ids(PeopleQuery(text=search, unit=number, status=status, limit=limit))
        rows = in_order(store.rows, ids)
    found = [
        asdict(row.person)
        | {
            "unit": row.unit_name,
            "position": row.position,
            "awards": row.awards,
            "latest_award": row.latest_award,
        }
        for row in rows
    ]
    lines = [
        f"{row.person.id}\t{row.person.name}\t{row.person.born}\t{row.position}\t{row.unit_name}"
        for row in rows
    ]
    show(as_json, {"people": found}, lines)


@commands.command()
@DATABASE
@click.option("--person", type=NUMBER, help="Số (id) của người.")
@click.option("--kind", help="Mã hoặc tên danh hiệu, ví dụ CSTDCS.")
@click.option("--year", type=YEAR, help="Chỉ năm này, ví dụ 2025 hoặc 2025-2026.")
@click.option("--from", "first", type=YEAR, help="Từ năm.")
@click.option("--to", "last", type=YEAR, help="Đến năm.")
@AS_JSON
def awards(
    path: Path,
    person: PersonId | None,
    kind: str | None,
    year: int | None,
    first: int | None,
    last: int | None,
    as_json: bool,
) -> None:
    """Liệt kê khen thưởng."""
    with Database.read(path) as database:
        kind = kind and kind_named(database, kind)
        query = AwardQuery(person=person, kind=kind, year_from=first or year, year_to=last or year)
        rows = Awards(database).find(query)
    show(
        as_json,
        {"awards": [_award_document(row) for row in rows]},
        [
            f"{row.award.years}\t{row.recipient}\t{row.kind_short}\t"
            f"{row.decision.number if row.decision else ''}"
            + ("\tđã hủy bỏ" if row.award.revoked else "")
            for row in rows
        ],
    )


def _award_document(row: AwardRow) -> dict[str, Any]:
    decision = row.decision
    return asdict(row.award) | {
        "kind": row.kind_code,
        "kind_name": row.kind_name,
        "level": row.level,
        "recipient": row.recipient,
        "birth_date": row.birth_date,
        "unit": row.unit_name,
        "position": row.position,
        "decision": decision.number if decision else None,
        "decision_date": decision.date if decision else None,
        "authority": decision.authority if decision else None,
        "signer": decision.signer if decision else None,
    }
