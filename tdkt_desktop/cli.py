"""The officer's verbs without a window. People read Vietnamese; programs read ``--json``."""

import datetime as dt
import json
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any, NoReturn

import click

from tdkt_desktop import __version__
from tdkt_desktop.domain.agency import Agency
from tdkt_desktop.domain.awards import AwardQuery, AwardRow
from tdkt_desktop.domain.eligibility.verdicts import (
    ELIGIBLE,
    NOT_ELIGIBLE,
    UNKNOWN,
    Finding,
    Verdict,
)
from tdkt_desktop.domain.kinds import HOUSEHOLD, PERSON, UNIT
from tdkt_desktop.domain.people import PeopleQuery
from tdkt_desktop.domain.vietnamese.keys import text_key
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations import demo as demonstration
from tdkt_desktop.operations import (
    eligibility,
    exporting,
    files,
    history,
    importing,
    issuing,
    rewarding,
)
from tdkt_desktop.operations import regulation as regulations
from tdkt_desktop.operations.importing import inspecting, repairing, reporting
from tdkt_desktop.operations.importing.plan import FATES, LEFT_OUT, PROBLEM, Choices, Plan
from tdkt_desktop.operations.keeping import FIRST_YEAR, LAST_YEAR
from tdkt_desktop.sheets.fields import BY_KEY
from tdkt_desktop.sheets.fields import KINDS as LIST_KINDS
from tdkt_desktop.sheets.reading import read_grids
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.database import Database
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.units import Units

TakePictures = Callable[[Path, Path], Sequence[Path]]
"""Saves pictures of the window showing a file into a folder; returns them."""
DATABASE = click.option(
    "--db", "path", type=click.Path(path_type=Path), required=True, help="Tệp .tdkt."
)
AS_JSON = click.option("--json", "as_json", is_flag=True, help="In một tài liệu JSON.")
OUT = click.option("-o", "--output", "out", type=click.Path(path_type=Path), required=True)


def run(arguments: Sequence[str], take_pictures: TakePictures) -> int:
    """Carry out one command; returns its exit code: 0 done, 1 expected failure, 2 wrong usage."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        commands.main(list(arguments), standalone_mode=False, obj=take_pictures)
    except TdktError as error:
        if "--json" in arguments:
            click.echo(json.dumps({"error": str(error)}, ensure_ascii=False))
        click.echo(str(error), err=True)
        return 1
    except click.exceptions.Exit as error:
        return error.exit_code
    except click.Abort:
        return 1
    except click.ClickException as error:
        error.show()
        return 2
    return 0


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, package_name="tdkt-desktop")
def commands() -> None:
    """TĐKT Desktop: thi đua, khen thưởng của một cơ quan, trên một máy."""


def _print(as_json: bool, document: object, lines: Sequence[str]) -> None:
    if as_json:
        click.echo(json.dumps(document, ensure_ascii=False, indent=1))
    else:
        for line in lines:
            click.echo(line)


def _progress(done: int, total: int, /) -> None:
    if sys.stderr is not None and sys.stderr.isatty():
        click.echo(f"\r{done}/{total} ", err=True, nl=False)


@contextmanager
def _writing(path: Path) -> Iterator[Database]:
    with files.open_file(path) as database:
        yield database


def _fail(template: str, **params: object) -> NoReturn:
    raise TdktError(template, **params)


# -- the file ----------------------------------------------------------------------------


@commands.command()
@click.argument("path", type=click.Path(path_type=Path))
@click.option("--agency", required=True, help="Tên cơ quan.")
@AS_JSON
def new(path: Path, agency: str, as_json: bool) -> None:
    """Tạo tệp mới."""
    with files.create_file(path, Agency(name=agency)) as database:
        made = str(database.path)
    _print(as_json, {"file": made, "agency": agency}, [f"Đã tạo {made}"])


@commands.command()
@click.argument("folder", type=click.Path(path_type=Path))
@AS_JSON
@click.pass_obj
def demo(take_pictures: TakePictures, folder: Path, as_json: bool) -> None:
    """Làm cả công việc trên một cơ quan mẫu: nhập, ghi, xuất, in, chụp màn hình."""
    result = demonstration.run_demo(folder, _progress)
    pictures = list(take_pictures(result.database, folder / "hinh"))
    lines = [*result.lines, "Kết quả:", *(f"  {path}" for path in result.files)]
    lines += ["Hình các trang:", *(f"  {path}" for path in pictures)]
    document = {
        "files": [str(path) for path in result.files],
        "pictures": [str(path) for path in pictures],
        "lines": list(result.lines),
    }
    _print(as_json, document, lines)


# -- lists in ----------------------------------------------------------------------------


@commands.command()
@click.argument("path", metavar="SHEETFILE", type=click.Path(path_type=Path))
@click.option("--sheet", help="Chỉ xem trang tính này.")
@click.option("--kind", type=click.Choice([*LIST_KINDS, "auto"]), default="auto")
@AS_JSON
def inspect(path: Path, sheet: str | None, kind: str, as_json: bool) -> None:
    """Xem chương trình hiểu một danh sách thế nào; không ghi gì."""
    seen = inspecting.inspect_file(path, sheet, None if kind == "auto" else kind)
    lines = [f"{seen.kind}: {seen.rows} dòng, tiêu đề ở dòng {seen.header_rows}"]
    lines += [f"  {s.name}: {s.kind} {s.rows} {s.reason}".rstrip() for s in seen.sheets]
    lines += [f"  {c.column}: {c.header} → {c.field or '(không lấy)'}" for c in seen.columns]
    lines += [_problem_line(problem) for problem in seen.problems]
    document = asdict(seen) | {"problems": [_problem_document(p) for p in seen.problems]}
    _print(as_json, document, lines)


@commands.command(name="import")
@DATABASE
@click.argument(
    "paths", metavar="SHEETFILE...", nargs=-1, required=True, type=click.Path(path_type=Path)
)
@click.option("--kind", type=click.Choice([*LIST_KINDS, "auto"]), default="auto")
@click.option(
    "--sheet", "sheets", multiple=True, help="Chỉ lấy trang tính này; ghi được nhiều lần."
)
@click.option(
    "--set",
    "constants",
    multiple=True,
    metavar="MỤC=GIÁ TRỊ",
    help="Điền mục này cho mọi dòng để trống, ví dụ year=2025.",
)
@click.option("--accept", is_flag=True, help="Nhận mọi đề nghị sửa mà chương trình nêu.")
@click.option("--hidden", is_flag=True, help="Lấy cả dòng ẩn.")
@click.option("--report", type=click.Path(path_type=Path), help="Ghi báo cáo từng dòng ra .xlsx.")
@click.option("--dry-run", is_flag=True, help="Chỉ cho xem, không ghi.")
@AS_JSON
def import_(  # noqa: PLR0913, PLR0917 - one argument per option
    path: Path, paths: Sequence[Path], kind: str, sheets: Sequence[str],
    constants: Sequence[str], accept: bool, hidden: bool, report: Path | None, dry_run: bool,
    as_json: bool,
) -> None:  # fmt: skip
    """Nhập danh sách cán bộ, đơn vị, khen thưởng, xếp loại hoặc sáng kiến."""
    choices = Choices(
        sheets=tuple(sheets) or None,
        kind=None if kind == "auto" else kind,
        constants=_constants(constants),
        hidden=hidden,
    )
    documents, lines = [], []
    with _writing(path) as database:
        for source in paths:
            grids = read_grids(source)
            plan = importing.plan_grids(database, source, grids, choices, _progress)
            if accept:
                accepted = repairing.accept_all(plan)
                plan = importing.plan_grids(database, source, grids, accepted, _progress)
            if not dry_run:
                importing.save_plan(database, plan, _progress)
            if report is not None:
                reporting.write_report(plan, report, saved=not dry_run)
            documents.append(_plan_document(plan))
            lines += _plan_lines(plan, dry_run=dry_run)
    if len(documents) == 1:
        _print(as_json, documents[0], lines)
    else:
        totals: dict[str, Any] = {
            key: sum(document[key] for document in documents)
            for key in ("new", "changed", "same", "skipped")
        }
        problems = [problem for document in documents for problem in document["problems"]]
        _print(as_json, totals | {"problems": problems, "files": documents}, lines)
    if any(not (d["new"] or d["changed"] or d["same"]) for d in documents):
        click.echo("Có tệp không nhập được dòng nào; xem các chỗ vướng ở trên.", err=True)
        click.get_current_context().exit(1)


def _constants(texts: Sequence[str]) -> dict[str, str]:
    found = {}
    for text in texts:
        key, equals, value = text.partition("=")
        if not equals or key.strip() not in BY_KEY:
            message = f"--set {text}: ghi MỤC=GIÁ TRỊ; các mục: {', '.join(BY_KEY)}"
            raise click.UsageError(message)
        found[key.strip()] = value.strip()
    return found


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
        "skipped": totals[PROBLEM] + totals[LEFT_OUT],
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
    left = t[PROBLEM] + t[LEFT_OUT]
    lines = [f"{head} {plan.source} (trang {plan.table.grid.name}): {counts}, {left} không lấy"]
    if plan.new_units:
        lines.append(f"  Đơn vị mới: {', '.join(plan.new_units)}")
    for entity in plan.entities[1:]:
        t = plan.totals_of(entity)
        counts = f"{t['new']} mới, {t['changed']} sửa, {t['same']} giống, {t[PROBLEM]} vướng"
        lines.append(f"  Kèm theo {importing.NOUNS[entity]}: {counts}")
    if plan.others:
        others = ", ".join(f"{other.sheet} ({other.rows} dòng)" for other in plan.others)
        lines.append(f"  Còn danh sách ở trang: {others} (dùng --sheet)")
    return lines + [_problem_line(problem) for problem in plan.problems]


def _problem_document(problem: Any) -> dict[str, Any]:  # noqa: ANN401 - a Problem of sheets
    return {key: value for key, value in asdict(problem).items() if key != "field"}


def _problem_line(problem: Any) -> str:  # noqa: ANN401 - a Problem of sheets, read only
    proposal = f" → {problem.proposal}" if problem.proposal else ""
    column = f", {problem.column}" if problem.column else ""
    return f"  [{problem.severity}] dòng {problem.row}{column}: {problem.message}{proposal}"


# -- looking -----------------------------------------------------------------------------


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
        number = _unit_named(database, unit) if unit else None
        store = People(database)
        ids = store.ids(PeopleQuery(text=search, unit=number, status=status, limit=limit))
        rows = [
            row
            for start in range(0, len(ids), 500)
            for row in _ordered(store.rows, ids[start : start + 500])
        ]
    found = [
        asdict(row.person)
        | {"unit": row.unit_name, "position": row.position, "awards": row.awards,
           "latest_award": row.latest_award}
        for row in rows
    ]  # fmt: skip
    lines = [
        f"{row.person.id}\t{row.person.name}\t{row.person.born}\t{row.position}\t{row.unit_name}"
        for row in rows
    ]
    _print(as_json, {"people": found}, lines)


def _ordered(read: Callable[[Sequence[int]], dict[int, Any]], ids: Sequence[int]) -> list[Any]:
    found = read(ids)
    return [found[number] for number in ids if number in found]


def _unit_named(database: Database, name: str) -> int:
    for unit in Units(database).all():
        if unit.id is not None and text_key(unit.name) == text_key(name):
            return unit.id
    _fail(QT_TRANSLATE_NOOP("errors", "Không có đơn vị “{name}”."), name=name)


@commands.command()
@DATABASE
@click.option("--person", type=int, help="Số (id) của người.")
@click.option("--kind", help="Mã danh hiệu, ví dụ CSTDCS.")
@click.option("--from", "first", type=int, help="Từ năm.")
@click.option("--to", "last", type=int, help="Đến năm.")
@AS_JSON
def awards(
    path: Path, person: int | None, kind: str | None, first: int | None, last: int | None,
    as_json: bool,
) -> None:  # fmt: skip
    """Liệt kê thành tích."""
    query = AwardQuery(person=person, kind=kind, year_from=first, year_to=last)
    with Database.read(path) as database:
        if kind is not None and Kinds(database).by_code(kind) is None:
            _fail(QT_TRANSLATE_NOOP("errors", "Không có mã danh hiệu “{kind}”."), kind=kind)
        rows = Awards(database).find(query)
    _print(as_json, {"awards": [_award_document(row) for row in rows]}, [
        f"{row.award.year}\t{row.recipient}\t{row.kind_short}\t"
        f"{row.decision.number if row.decision else ''}"
        for row in rows
    ])  # fmt: skip


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


# -- eligibility and bonuses -------------------------------------------------------------


@commands.command()
@DATABASE
@click.option("--year", type=click.IntRange(FIRST_YEAR, LAST_YEAR), required=True, help="Năm xét.")
@click.option("--kind", help="Mã danh hiệu, hình thức; không ghi thì xét mọi loại có tiêu chuẩn.")
@click.option("--person", type=int, help="Số (id) của người.")
@click.option("--unit", help="Tên đơn vị, khi xét tập thể.")
@click.option(
    "--received", type=click.DateTime(["%Y-%m-%d"]), help="Ngày nhận hồ sơ; không ghi là 31/12."
)
@AS_JSON
def eligible(
    path: Path, year: int, kind: str | None, person: int | None, unit: str | None,
    received: dt.datetime | None, as_json: bool,
) -> None:  # fmt: skip
    """Xem ai đủ điều kiện, và vì sao: theo luật của ngày nhận hồ sơ."""
    with Database.read(path) as database:
        day = received.date().isoformat() if received else None
        bench = eligibility.Bench(database, year, day)
        number = _unit_named(database, unit) if unit else None
        verdicts = eligibility.asked(bench, kind, person=person, unit=number, progress=_progress)
        documents = [_verdict_document(verdict) for verdict in verdicts]
    lines = [line for verdict in verdicts for line in _verdict_lines(verdict)]
    document = {"year": year, "received": bench.day, "verdicts": documents}
    _print(as_json, document, lines)


def _verdict_document(verdict: Verdict) -> dict[str, Any]:
    number = verdict.number or None
    return {
        "person": number if verdict.subject == PERSON else None,
        "unit": number if verdict.subject == UNIT else None,
        "name": verdict.name,
        "subject": verdict.subject,
        "kind": verdict.kind,
        "year": verdict.year,
        "outcome": verdict.outcome,
        "reasons": [_finding_document(leaf) for leaf in verdict.reasons],
        "attestations": [one.words for one in verdict.attestations],
        "warnings": list(verdict.warnings),
        "earliest_year": verdict.earliest,
        "lacking": verdict.lacking,
        "rules": list(verdict.rules),
        "tree": _tree_document(verdict.root),
    }


def _finding_document(finding: Finding) -> dict[str, Any]:
    return {
        "satisfied": finding.satisfied,
        "text": finding.text,
        "source": finding.source,
        "confidence": finding.confidence,
        "records": [asdict(record) for record in finding.records],
    }


def _tree_document(finding: Finding) -> dict[str, Any]:
    document = {"shape": finding.shape} | _finding_document(finding)
    if finding.children:
        document["children"] = [_tree_document(child) for child in finding.children]
    return document


def _verdict_lines(verdict: Verdict) -> list[str]:
    words = {ELIGIBLE: "đủ điều kiện", NOT_ELIGIBLE: "chưa đủ", UNKNOWN: "chưa rõ"}
    signs = {True: "+", False: "-", None: "?"}
    lines = [f"{verdict.name}\t{verdict.kind} {verdict.year}\t{words[verdict.outcome]}"]
    lines += [f"  {signs[leaf.satisfied]} {leaf.text} ({leaf.source})" for leaf in verdict.reasons]
    lines += [f"  [{'x' if a.ticked else ' '}] {a.words}" for a in verdict.attestations]
    lines += [f"  ! {warning}" for warning in verdict.warnings]
    if verdict.earliest and verdict.outcome != ELIGIBLE:
        lines.append(f"  Sớm nhất: {verdict.earliest}")
    return lines


@commands.command()
@click.option("--code", required=True, help="Mã danh hiệu, hình thức, ví dụ LDTT.")
@click.option("--subject", type=click.Choice([PERSON, UNIT, HOUSEHOLD]), default=PERSON)
@click.option(
    "--date", "day", type=click.DateTime(["%Y-%m-%d"]), required=True, help="Ngày quyết định."
)
@click.option("--exact", is_flag=True, help="Không làm tròn.")
@AS_JSON
def bonus(code: str, subject: str, day: dt.datetime, exact: bool, as_json: bool) -> None:
    """Tính tiền thưởng của một danh hiệu, hình thức theo ngày quyết định."""
    found = rewarding.bonus_of(code, subject, day.date().isoformat(), rounded=not exact)
    document = asdict(found) | {"code": code, "subject": subject, "times": found.times}
    amount = f"{found.amount:,}".replace(",", ".")
    base = f"{found.base_salary:,}".replace(",", ".")
    cap = "không quá " if found.is_cap else ""
    _print(as_json, document, [f"{cap}{amount} đồng = {found.times} × {base} ({found.basis})"])


@commands.command(name="regulation")
@DATABASE
@click.argument("file", required=False, type=click.Path(path_type=Path))
@click.option("-o", "--output", "out", type=click.Path(path_type=Path), help="Xuất ra tệp này.")
@click.option("--remove", is_flag=True, help="Bỏ quy chế đang có.")
@AS_JSON
def regulation(
    path: Path, file: Path | None, out: Path | None, remove: bool, as_json: bool
) -> None:
    """Nhập quy chế của cơ quan từ tệp .toml, xuất ra, hoặc xem tên."""
    if file is not None or remove:
        with _writing(path) as database:
            if file is not None:
                regulations.import_overlay(database, file)
            else:
                regulations.save_overlay(database, "")
    with Database.read(path) as database:
        own = regulations.overlay(database)
        if out is not None:
            regulations.export_overlay(database, out)
    count = len(own.law.rules)
    document = {"name": own.name, "document": own.document, "rules": [r.id for r in own.law.rules]}
    _print(as_json, document, [f"{own.name or '(chưa có quy chế)'}: {count} tiêu chuẩn"])


# -- paper out ---------------------------------------------------------------------------


@commands.command()
@DATABASE
@click.argument("form", type=click.Choice(["people", "awards"]))
@click.option("--year", type=int, help="Năm khen thưởng.")
@click.option("--decision", help="Số quyết định.")
@click.option("--columns", help="Các cột, theo thứ tự, cách nhau bằng dấu phẩy.")
@OUT
@AS_JSON
def export(
    path: Path, form: str, year: int | None, decision: str | None, columns: str | None, out: Path,
    as_json: bool,
) -> None:  # fmt: skip
    """Xuất danh sách ra Excel để gửi cấp trên."""
    chosen = [key.strip() for key in columns.split(",")] if columns else None
    with Database.read(path) as database:
        if form == exporting.PEOPLE_FORM:
            count = exporting.export_people(database, out, columns=chosen)
        else:
            found = issuing.find_decision(database, decision) if decision else None
            count = exporting.export_awards(
                database, out, year=year, decision=found, columns=chosen
            )
    _print(as_json, {"file": str(out), "rows": count}, [f"Đã xuất {count} dòng vào {out}"])


@commands.command()
@DATABASE
@click.option("--decision", required=True, help="Số quyết định.")
@click.option("--layout", help="Mẫu in: giay-khen, danh-hieu.")
@click.option("--pages", help="Chỉ các trang này, ví dụ 3-7.")
@click.option("--text-only", is_flag=True, help="Chỉ in chữ, lên phôi đã in sẵn.")
@OUT
@AS_JSON
def certificates(
    path: Path, decision: str, layout: str | None, pages: str | None, text_only: bool, out: Path,
    as_json: bool,
) -> None:  # fmt: skip
    """In giấy khen, giấy chứng nhận của một quyết định ra PDF."""
    with Database.read(path) as database:
        found = issuing.find_decision(database, decision)
        made = issuing.batch(database, decision=found.id, layout=layout)
    printed = issuing.draw_batch(made, full=not text_only, pages=_pages(pages), progress=_progress)
    issuing.save_pdf(printed, out)
    without = [f"{row.recipient} ({row.kind_short})" for row in made.without_layout]
    document = {
        "file": str(out),
        "pages": printed.pages,
        "unfit": [asdict(one) for one in printed.unfit],
        "without_layout": without,
    }
    _print(as_json, document, [f"Đã in {printed.pages} trang vào {out}"])
    if without:
        click.echo(f"Không có mẫu in cho: {', '.join(without)}", err=True)
    for one in printed.unfit:
        click.echo(f"Không vừa: trang {one.page}, {one.recipient}: {one.text}", err=True)
    if printed.unfit:
        click.get_current_context().exit(1)


def _pages(text: str | None) -> tuple[int, int] | None:
    if text is None:
        return None
    found = re.fullmatch(r"(\d+)(?:-(\d+))?", text.strip())
    if not found or int(found[2] or found[1]) < int(found[1]) or int(found[1]) < 1:
        message = f"--pages {text}: ghi 3 hoặc 3-7"
        raise click.UsageError(message)
    return int(found[1]), int(found[2] or found[1])


# -- history -----------------------------------------------------------------------------


@commands.command()
@DATABASE
@AS_JSON
def log(path: Path, as_json: bool) -> None:
    """Xem lịch sử thay đổi."""
    with Database.read(path) as database:
        operations = history.history(database)
    lines = [
        f"{o.id}\t{o.at}\t{'(đã hoàn tác) ' if o.undone else ''}{o.label}" for o in operations
    ]
    _print(as_json, {"operations": [asdict(operation) for operation in operations]}, lines)


@commands.command()
@DATABASE
@AS_JSON
def undo(path: Path, as_json: bool) -> None:
    """Hoàn tác việc làm gần nhất."""
    with _writing(path) as database:
        changes = history.undo(database)
    _print(as_json, asdict(changes), [changes.label])


@commands.command()
@DATABASE
@AS_JSON
def redo(path: Path, as_json: bool) -> None:
    """Làm lại việc vừa hoàn tác."""
    with _writing(path) as database:
        changes = history.redo(database)
    _print(as_json, asdict(changes), [changes.label])
