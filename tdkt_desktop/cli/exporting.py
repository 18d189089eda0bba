"""Verbs that write lists out: to Excel, into a workbook somebody sent, for another agency."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import click

from tdkt_desktop.cli.shared import (
    AS_JSON,
    DATABASE,
    NUMBER,
    OUT,
    YEAR,
    commands,
    meant_by,
    show,
    writing,
)
from tdkt_desktop.domain.awards.awards import AwardQuery
from tdkt_desktop.domain.ids import PersonId, RoundId
from tdkt_desktop.domain.people.people import PeopleQuery
from tdkt_desktop.domain.vietnamese.keys import fold
from tdkt_desktop.operations.certificates import issuing
from tdkt_desktop.operations.exporting import lists
from tdkt_desktop.operations.exporting.everything import export_everything
from tdkt_desktop.operations.exporting.leaver import save_leavers_sheet
from tdkt_desktop.operations.exporting.rating_lists import export_ratings
from tdkt_desktop.operations.papers import round_lists
from tdkt_desktop.operations.papers.form_answers import FormAnswers, remember
from tdkt_desktop.operations.papers.form_filling import fill_awards, fill_people
from tdkt_desktop.operations.rounds import rounds
from tdkt_desktop.operations.rounds.review import Review
from tdkt_desktop.sheets.forms.filling import Filled
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.people import People


@dataclass(frozen=True, slots=True)
class _Sent:
    """A workbook somebody sent, and what is told of it."""

    template: Path
    answers: FormAnswers

    def keep_told(self, path: Path, filled: Filled) -> None:
        """Remember in the file what was told of its columns."""
        if self.answers.columns:
            with writing(path) as database:
                remember(database, self.template.name, filled.shapes, self.answers.columns)


@commands.command()
@DATABASE
@click.argument(
    "form", type=click.Choice(["all", "people", "awards", "ratings", *round_lists.LISTS])
)
@click.option("--round", "round_id", type=NUMBER, help="Danh sách của đợt xét này (số id).")
@click.option(
    "--template", type=click.Path(path_type=Path), help="Điền vào bảng tính được gửi đến (.xlsx)."
)
@click.option(
    "--column",
    "told",
    multiple=True,
    metavar="TIÊU ĐỀ=MÃ",
    help="Với --template: cột này ghi trường dữ liệu nào; để trống là không ghi. Nhớ cho lần sau.",
)
@click.option(
    "--rows",
    type=click.Choice(["replace", "keep"]),
    default="replace",
    help="Với --template: dòng đã có trong bảng tính được thay, hay giữ lại và ghi tiếp bên dưới.",
)
@click.option("--year", type=YEAR, help="Năm khen thưởng, xếp loại.")
@click.option("--decision", help="Số quyết định.")
@click.option("--columns", help="Các cột, theo thứ tự, cách nhau bằng dấu phẩy.")
@click.option(
    "--as",
    "as_",
    type=click.Choice(["xlsx", "csv"]),
    default="xlsx",
    help="Của all: bảng tính, hay CSV kèm mô tả các cột.",
)
@OUT
@AS_JSON
def export(  # noqa: PLR0913, PLR0917 - one per option
    path: Path,
    form: str,
    round_id: RoundId | None,
    template: Path | None,
    told: Sequence[str],
    rows: str,
    year: int | None,
    decision: str | None,
    columns: str | None,
    as_: str,
    out: Path,
    as_json: bool,
) -> None:
    """Xuất danh sách ra Excel để gửi cấp trên; của đợt xét thì cả vào bảng tính họ gửi.

    all: mỗi loại một tệp vào thư mục -o để cơ quan khác nhập lại: đơn vị, cán bộ, quá trình
    công tác có ngày, xếp loại, sáng kiến, kỷ luật, nghỉ, khen thưởng với quyết định. Tệp đính
    kèm vào một tệp .zip bên cạnh; --as csv thì có thêm mo-ta.md nói từng cột, và những điều ghi
    cho báo cáo (bài học, tuyên truyền, người làm công tác, điển hình) để đọc. Không đi theo: đợt
    xét, quyết định chưa có danh sách, lý do thôi công tác, lý do hủy bỏ, ghi chú của quyết định
    và sáng kiến, lời viết trong báo cáo, số liệu đã chốt.
    """
    if form == "all":
        if columns or year or decision or template is not None:
            message = "--columns, --year, --decision, --template không dùng cho all"
            raise click.UsageError(message)
        _export_everything(path, out, as_csv=as_ == "csv", as_json=as_json)
        return
    if as_ == "csv":
        message = "--as csv chỉ dùng cho all"
        raise click.UsageError(message)
    if template is None and (told or rows != "replace"):
        message = "--column, --rows cần --template"
        raise click.UsageError(message)
    answers = FormAnswers(meant_by(told, "TIÊU ĐỀ=MÃ"), keep=rows == "keep")
    sent = _Sent(template, answers) if template is not None else None
    if form in round_lists.LISTS:
        if columns or year or decision:
            message = f"--columns, --year, --decision không dùng cho {form}"
            raise click.UsageError(message)
        _export_round(path, form, round_id, sent, out, as_json=as_json)
        return
    if sent is not None:
        _fill_history(path, form, sent, year, decision, out, as_json=as_json)
        return
    chosen = [key.strip() for key in columns.split(",")] if columns else None
    with Database.read(path) as database:
        if form == lists.PEOPLE_FORM:
            count = lists.export_people(database, out, columns=chosen)
        elif form == "ratings":
            count = export_ratings(database, out, year=year, columns=chosen)
        else:
            found = issuing.find_decision(database, decision) if decision else None
            count = lists.export_awards(database, out, year=year, decision=found, columns=chosen)
    show(as_json, {"file": str(out), "rows": count}, [f"Đã xuất {count} dòng vào {out}"])


@commands.command()
@DATABASE
@click.option("--person", type=NUMBER, required=True, help="Số (id) của người chuyển đi.")
@OUT
@AS_JSON
def leaver(path: Path, person: PersonId, out: Path, as_json: bool) -> None:
    """Lập phiếu chuyển công tác của một người ra Excel: cơ quan mới nhập được nguyên vẹn."""
    with Database.read(path) as database:
        counts = save_leavers_sheet(database, person, out)
    show(as_json, {"file": str(out), "records": counts}, [f"Đã ghi {out}"])


def _export_everything(path: Path, folder: Path, *, as_csv: bool, as_json: bool) -> None:
    with Database.read(path) as database:
        written = export_everything(database, folder, as_csv=as_csv)
    files = [{"file": str(one.path), "rows": one.rows} for one in written]
    lines = [f"{one.path}: {one.rows} dòng" for one in written]
    show(as_json, {"files": files}, lines or ["Tệp chưa có gì để xuất"])


def _export_round(
    path: Path,
    form: str,
    round_id: RoundId | None,
    sent: _Sent | None,
    out: Path,
    *,
    as_json: bool,
) -> None:
    if round_id is None:
        message = f"export {form}: thêm --round"
        raise click.UsageError(message)
    with Database.read(path) as database:
        review = Review(database, rounds.get(database, round_id))
        if sent is None:
            count = round_lists.export_round(review, database, form, out)
            filled = Filled(rows=count)
        else:
            filled = round_lists.fill_superiors(
                review, database, form, sent.template, out, sent.answers
            )
    if sent is not None:
        sent.keep_told(path, filled)
    _tell_filled(filled, sent, out, as_json=as_json)


def _fill_history(
    path: Path,
    form: str,
    sent: _Sent,
    year: int | None,
    decision: str | None,
    out: Path,
    *,
    as_json: bool,
) -> None:
    """Fill a workbook somebody sent with people, or with awards of a year or a decision."""
    if form not in ("people", "awards"):
        message = f"--template không dùng cho {form}"
        raise click.UsageError(message)
    with Database.read(path) as database:
        if form == lists.PEOPLE_FORM:
            people = People(database).ids(PeopleQuery(status="working"))
            filled = fill_people(database, people, sent.template, out, sent.answers)
        else:
            by = issuing.find_decision(database, decision).id if decision else None
            query = AwardQuery(year_from=year, year_to=year, decision=by, status="valid")
            found = Awards(database).ids(query)
            filled = fill_awards(database, found, sent.template, out, sent.answers)
    sent.keep_told(path, filled)
    _tell_filled(filled, sent, out, as_json=as_json)


def _tell_filled(filled: Filled, sent: _Sent | None, out: Path, *, as_json: bool) -> None:
    """Say what was written into a form, and what had no place."""
    there = set(map(fold, filled.headers))
    told = sent.answers.columns if sent is not None else ()
    lacking = [one for one in told if fold(one) not in there]
    document = {
        "file": str(out),
        "rows": filled.rows,
        "unmapped": filled.unmapped,
        "left_out": filled.left_out,
        "unlisted": filled.unlisted,
        "samples": filled.samples,
        "kept": filled.kept,
        "no_column": lacking,
    }
    show(as_json, document, [f"Đã xuất {filled.rows} dòng vào {out}"])
    for words, names in (
        ("Để trống các cột", filled.unmapped),
        ("Mẫu không có chỗ cho", filled.left_out),
        ("Danh sách chọn của mẫu không có", filled.unlisted),
        ("Đã thay dòng có sẵn của mẫu", filled.samples),
        ("Giữ dòng có sẵn của mẫu", filled.kept),
        ("Mẫu không có cột", lacking),
    ):
        if names:
            click.echo(f"{words}: {', '.join(names)}", err=True)
