"""Verbs about certificates: printed, checked by the units before, their book, their stock."""

import re
from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path

import click

from tdkt_desktop.cli.shared import (
    AS_JSON,
    DATABASE,
    NUMBER,
    OUT,
    commands,
    progressed,
    show,
    writing,
)
from tdkt_desktop.documents.certificate_pdf import TRUE, Correction, Printed, Unfit
from tdkt_desktop.domain.ids import RoundId
from tdkt_desktop.operations.certificates import issuing
from tdkt_desktop.operations.certificates import register as registering
from tdkt_desktop.operations.certificates.doubts import DoubtKind, doubts
from tdkt_desktop.operations.certificates.proofs import save_proofs
from tdkt_desktop.operations.exporting.register import BOOK_STATES, export_book
from tdkt_desktop.operations.rounds import rounds
from tdkt_desktop.operations.rounds.review import Review
from tdkt_desktop.storage.certificates import Certificates
from tdkt_desktop.storage.file.database import Database

_MOST_SHIFT = 50


@commands.command()
@DATABASE
@click.option("--decision", help="Số quyết định.")
@click.option("--round", "round_id", type=NUMBER, help="Mọi quyết định của đợt xét này (số id).")
@click.option("--layout", help="Tên hoặc mã mẫu in, ví dụ giay-khen.")
@click.option("--pages", help="Chỉ các trang này, ví dụ 3-7.")
@click.option("--unprinted", is_flag=True, help="Chỉ những giấy chưa in.")
@click.option("--text-only", is_flag=True, help="Chỉ in chữ, lên phôi đã in sẵn.")
@click.option("--shift", help="Bù lệch máy in, mm: ngang,dọc, ví dụ 1.5,-2.")
@click.option("--each", is_flag=True, help="Mỗi người một tệp PDF, trong thư mục này.")
@click.option("--book", is_flag=True, help="Cấp số vào sổ cấp bằng, giấy khen và ghi là đã in.")
@OUT
@AS_JSON
def certificates(  # noqa: PLR0913, PLR0917 - one per option
    path: Path,
    decision: str | None,
    round_id: RoundId | None,
    layout: str | None,
    pages: str | None,
    unprinted: bool,
    text_only: bool,
    shift: str | None,
    each: bool,
    book: bool,
    out: Path,
    as_json: bool,
) -> None:
    """In giấy khen, giấy chứng nhận của một quyết định, hay một đợt xét, ra PDF."""
    chosen, correction = _pages(pages), _shift(shift)
    with writing(path) if book else Database.read(path) as database:
        batch = _batch(database, decision, round_id, layout)
        if unprinted:
            batch = batch.only(set(registering.not_yet_printed(database, list(batch.layouts))))
        batch = batch.pages(*chosen) if chosen is not None else batch
        batch, left_out = _that_fits(batch, full=not text_only)
        missing = issuing.lacking(database, batch)
        awards = [row.award.id for row in batch.rows]
        numbered = len(Certificates(database).of_awards(awards)) == len(awards)
        if book:
            registering.allot(database, batch.rows)
            batch = issuing.renewed(database, batch, layout=layout)
        printed = issuing.draw_batch(
            batch, full=not text_only, correction=correction, progress=progressed
        )
        if each:
            issuing.save_each(
                batch, out, full=not text_only, correction=correction, progress=progressed
            )
        else:
            issuing.save_pdf(printed, out)
        if book:
            registering.note_printed(database, batch.layouts, on_stock=text_only)
    printed = replace(printed, unfit=(*printed.unfit, *left_out))
    _tell_printed(batch, printed, missing, out, as_json=as_json)
    if not book:
        words = (
            "Chưa ghi là đã in: thêm --book."
            if numbered
            else "Số trên giấy chưa vào sổ: thêm --book để cấp số."
        )
        click.echo(words, err=True)


@commands.command()
@DATABASE
@click.option("--decision", help="Số quyết định.")
@click.option("--round", "round_id", type=NUMBER, help="Mọi quyết định của đợt xét này (số id).")
@OUT
@AS_JSON
def proofs(
    path: Path, decision: str | None, round_id: RoundId | None, out: Path, as_json: bool
) -> None:
    """Lập bảng gửi các đơn vị soát trước khi in giấy: mỗi đơn vị một tệp trong thư mục -o.

    Tệp đơn vị sửa rồi gửi lại thì nhập như mọi danh sách cán bộ.
    """
    with Database.read(path) as database:
        batch = _batch(database, decision, round_id, None)
        printed = issuing.draw_batch(batch, full=True, progress=progressed)
        written = save_proofs(database, batch, printed, out, progressed)
    files = [str(one) for one in written]
    show(as_json, {"files": files}, [f"Đã ghi {one}" for one in files])


_DOUBTS = {
    DoubtKind.ADDRESS: "giấy in “Ông/Bà”, chưa biết giới tính",
    DoubtKind.DAY: "giấy chưa biết đủ ngày của quyết định",
    DoubtKind.NUMBER: "giấy chưa có số quyết định",
    DoubtKind.PLACE: "giấy chưa có số thứ tự trong quyết định",
}


def _tell_printed(
    batch: issuing.Batch, printed: Printed, missing: Sequence[str], out: Path, *, as_json: bool
) -> None:
    """Say what was printed, and what is wanting on it."""
    unknown = issuing.unknown_placeholders(
        certificate.layout for certificate in batch.certificates
    )
    without = [f"{row.recipient} ({row.kind_short})" for row in batch.without_layout]
    doubted = doubts(batch)
    document = {
        "file": str(out),
        "pages": printed.pages,
        "numbers": [int(certificate.texts["so_trong_so"]) for certificate in batch.certificates],
        "unfit": [asdict(misfit) for misfit in printed.unfit],
        "missing_fonts": list(printed.fonts),
        "doubts": [asdict(doubt) for doubt in doubted],
        "without_layout": without,
        "missing": missing,
        "unknown": unknown,
    }
    show(as_json, document, [f"Đã in {printed.pages} trang vào {out}"])
    if missing:
        click.echo(f"Giấy để trống: {', '.join(missing).lower()} (chưa ghi ở Thiết lập)", err=True)
    if unknown:
        click.echo(f"Mẫu in có ô trộn không biết, để trống: {', '.join(unknown)}", err=True)
    for kind, words in _DOUBTS.items():
        if pages := [str(doubt.page) for doubt in doubted if doubt.kind is kind]:
            click.echo(f"Xem lại {words}: trang {', '.join(pages)}", err=True)
    _tell_lacks(printed, without)


def _batch(
    database: Database, decision: str | None, round_id: RoundId | None, layout: str | None
) -> issuing.Batch:
    if decision is not None and round_id is None:
        found = issuing.find_decision(database, decision)
        return issuing.batch(database, decision=found.id, layout=layout)
    if round_id is None or decision is not None:
        message = "certificates: ghi --decision hoặc --round"
        raise click.UsageError(message)
    review = Review(database, rounds.get(database, round_id))
    awards = [nominee.nomination.award for nominee in review.nominees if nominee.nomination.award]
    return issuing.batch(database, awards=awards, layout=layout)


def _that_fits(made: issuing.Batch, *, full: bool) -> tuple[issuing.Batch, list[Unfit]]:
    """Return the certificates on which every text fits, and what of the others does not."""
    unfit = issuing.draw_batch(made, full=full).unfit
    return made.without({misfit.page for misfit in unfit}), list(unfit)


def _tell_lacks(printed: Printed, without: Sequence[str]) -> None:
    """Say what is not as it should be; texts left out fail the command."""
    if without:
        click.echo(f"Không có mẫu in cho: {', '.join(without)}", err=True)
    for name in printed.fonts:
        click.echo(f"Máy này không có phông “{name}”: in bằng phông khác", err=True)
    for misfit in printed.unfit:
        why = f"phông không có chữ {misfit.letters}" if misfit.letters else "không vừa"
        click.echo(
            f"Bỏ trống ({why}): trang {misfit.page}, {misfit.recipient}: {misfit.text}", err=True
        )
    if printed.unfit:
        click.get_current_context().exit(1)


def _shift(text: str | None) -> Correction:
    if text is None:
        return TRUE
    try:
        across, down = (float(part) for part in text.split(","))
    except ValueError as error:
        message = f"--shift {text}: ghi hai số mm, ví dụ 1.5,-2"
        raise click.UsageError(message) from error
    if not (abs(across) <= _MOST_SHIFT and abs(down) <= _MOST_SHIFT):
        message = f"--shift {text}: mỗi số không quá {_MOST_SHIFT} mm"
        raise click.UsageError(message)
    return Correction(across, down)


@commands.command()
@DATABASE
@click.option("--year", help="Chỉ sổ của năm này.")
@click.option("-o", "--output", "out", type=click.Path(path_type=Path), help="Xuất .xlsx, .pdf.")
@AS_JSON
def register(path: Path, year: str | None, out: Path | None, as_json: bool) -> None:
    """Xem sổ cấp bằng, giấy khen hoặc xuất ra Excel, PDF."""
    with Database.read(path) as database:
        rows = registering.book(database, year=year)
        if out is not None:
            export_book(database, out, rows, year=year or "")
    document = [
        asdict(row.certificate)
        | {"state": row.state, "recipient": row.award.recipient, "kind": row.award.kind_code}
        for row in rows
    ]
    lines = [
        f"{row.certificate.series}\t{row.certificate.number}\t{row.award.recipient}\t{BOOK_STATES[row.state]}"
        for row in rows
    ]
    if out is not None:
        lines = [f"Đã xuất {len(rows)} dòng vào {out}"]
    show(as_json, {"certificates": document}, lines)


def _pages(text: str | None) -> tuple[int, int] | None:
    if text is None:
        return None
    match = re.fullmatch(r"(\d+)(?:-(\d+))?", text.strip())
    if not match or int(match[2] or match[1]) < int(match[1]) or int(match[1]) < 1:
        message = f"--pages {text}: ghi 3 hoặc 3-7"
        raise click.UsageError(message)
    return int(match[1]), int(match[2] or match[1])
