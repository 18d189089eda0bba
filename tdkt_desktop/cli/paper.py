"""Verbs about lists and certificates going out."""

import re
from dataclasses import asdict
from pathlib import Path

import click

from tdkt_desktop.cli.app import AS_JSON, DATABASE, OUT, commands, progressed, show
from tdkt_desktop.operations import (
    exporting,
    issuing,
)
from tdkt_desktop.storage.database import Database


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
    show(as_json, {"file": str(out), "rows": count}, [f"Đã xuất {count} dòng vào {out}"])


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
    printed = issuing.draw_batch(
        made, full=not text_only, pages=_pages(pages), progress=progressed
    )
    issuing.save_pdf(printed, out)
    without = [f"{row.recipient} ({row.kind_short})" for row in made.without_layout]
    document = {
        "file": str(out),
        "pages": printed.pages,
        "unfit": [asdict(one) for one in printed.unfit],
        "without_layout": without,
    }
    show(as_json, document, [f"Đã in {printed.pages} trang vào {out}"])
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
