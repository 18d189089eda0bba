"""Verbs about the law as it changes: what judges a day, what was confirmed, packages of law."""

import datetime as dt
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import click

from tdkt_desktop.cli.round_shared import iso
from tdkt_desktop.cli.shared import AS_JSON, DATABASE, DAY, commands, show, writing
from tdkt_desktop.domain.vietnamese.dates import show_iso, today
from tdkt_desktop.operations.law import amending, law_rows
from tdkt_desktop.operations.law.amending import Difference
from tdkt_desktop.operations.law.law_rows import LawRow
from tdkt_desktop.storage.file.database import Database


@commands.group()
def law() -> None:
    """Luật đang áp dụng: văn bản, quy định, chỗ chưa chắc, gói quy định."""


@law.command(name="list")
@DATABASE
@click.option("--day", type=DAY, help="Ngày xét; không ghi là hôm nay.")
@click.option("--unsure", is_flag=True, help="Chỉ những quy định cần đối chiếu.")
@AS_JSON
def list_(path: Path, day: dt.datetime | None, unsure: bool, as_json: bool) -> None:
    """Liệt kê văn bản và quy định áp dụng cho một ngày."""
    when = iso(day) or today()
    with Database.read(path) as database:
        every = law_rows.rows(database, when)
        documents = amending.documents_on(amending.amended_law(database)[0], when)
    rows = [row for row in every if (row.needs_review and row.in_force if unsure else row.applies)]
    document = {
        "day": when,
        "documents": [{"number": one.number, "title": one.title} for one in documents],
        "rules": [_document(row) for row in rows],
    }
    lines = [f"{one.number}\t{one.title}" for one in documents]
    lines += [f"{row.key}\t{row.basis}\t{row.state_words}" for row in rows]
    show(as_json, document, lines)


def _document(row: LawRow) -> dict[str, Any]:
    return {
        "id": row.key,
        "table": row.table,
        "basis": row.basis,
        "kinds": list(row.kinds),
        "valid_from": row.valid_from,
        "valid_to": row.valid_to,
        "confidence": row.confidence,
        "state": row.state,
        "needs_review": row.needs_review,
        "confirmed": row.confirmed,
    }


@law.command()
@DATABASE
@click.argument("number", metavar="MÃ")
@click.option("--by", required=True, help="Ai đối chiếu.")
@click.option("--text", required=True, help="Đối chiếu với văn bản nào, điều nào.")
@click.option("--on", "day", type=DAY, help="Ngày đối chiếu; không ghi là hôm nay.")
@AS_JSON
def confirm(
    path: Path, number: str, by: str, text: str, day: dt.datetime | None, as_json: bool
) -> None:
    """Xác nhận đã đối chiếu một quy định với văn bản."""
    with writing(path) as database:
        amending.confirm(database, number, by, text, iso(day) or None)
    show(as_json, {"id": number, "confirmed": True}, [f"Đã xác nhận {number}"])


@law.command(name="put-back")
@DATABASE
@click.argument("number", metavar="MÃ")
@AS_JSON
def put_back(path: Path, number: str, as_json: bool) -> None:
    """Bỏ phần cơ quan đã sửa, xác nhận ở một quy định."""
    with writing(path) as database:
        amending.put_back(database, number)
    show(as_json, {"id": number}, [f"Đã trả {number} về như khi cài"])


@law.command()
@DATABASE
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--dry-run", is_flag=True, help="Chỉ xem khác gì, không ghi.")
@AS_JSON
def take(path: Path, file: Path, dry_run: bool, as_json: bool) -> None:
    """Nhập một gói quy định (.toml) của cơ quan khác hay của người làm chương trình."""
    package = amending.read_package(file)
    with Database.read(path) if dry_run else writing(path) as database:
        found = amending.differences(database, package)
        if not dry_run:
            amending.take_package(database, package)
    document = {
        "name": package.name,
        "document": package.document,
        "changes": [_change(one) for one in found],
    }
    head = "Sẽ nhập" if dry_run else "Đã nhập"
    show(as_json, document, [f"{head} gói {package.name}", *_change_lines(found)])


@law.command()
@DATABASE
@click.argument("name", metavar="TÊN GÓI")
@AS_JSON
def drop(path: Path, name: str, as_json: bool) -> None:
    """Bỏ một gói quy định đã nhập."""
    with writing(path) as database:
        amending.drop_package(database, name)
    show(as_json, {"name": name}, [f"Đã bỏ gói {name}"])


@law.command()
@DATABASE
@AS_JSON
def packages(path: Path, as_json: bool) -> None:
    """Xem các gói quy định đã nhập."""
    with Database.read(path) as database:
        kept = amending.amendments(database).packages
    document = {
        "packages": [
            {"name": p.name, "document": p.document, "maker": p.maker, "taken": p.taken}
            for p in kept
        ]
    }
    lines = [f"{p.name}\t{p.document}\t{show_iso(p.taken)}" for p in kept]
    show(as_json, document, lines or ["Chưa nhập gói quy định nào."])


def _change(one: Difference) -> dict[str, Any]:
    return {
        "table": one.table,
        "id": one.id,
        "keys": one.keys,
        "before": dict(one.before) if one.before else None,
        "after": dict(one.after) if one.after else None,
    }


def _change_lines(found: Iterable[Difference]) -> Iterable[str]:
    for one in found:
        sign = "+" if one.before is None else "-" if one.after is None else "~"
        yield f"  {sign} {one.id}: {', '.join(one.keys)}"
