"""Verbs about figures: questions asked of the awards."""

from collections.abc import Sequence
from pathlib import Path

import click

from tdkt_desktop.cli.shared import (
    AS_JSON,
    DATABASE,
    YEAR,
    commands,
    fail,
    kind_named,
    show,
    writing,
)
from tdkt_desktop.domain.reports.lessons import Section
from tdkt_desktop.domain.reports.periods import Period, Span
from tdkt_desktop.domain.reports.questions import Dimension, Label, Measure, Question, Value
from tdkt_desktop.domain.vietnamese.keys import fold
from tdkt_desktop.operations.note_words import SECTIONS
from tdkt_desktop.operations.reports.answers_out import last_line, lines_of, save_answer, title_of
from tdkt_desktop.operations.reports.period_paper import parts, save_report
from tdkt_desktop.operations.reports.period_report import make_report
from tdkt_desktop.operations.reports.questions import Reckoner, delete_question, save_question
from tdkt_desktop.operations.reports.statistics import (
    LACKING,
    MOVEMENTS,
    PEOPLE,
    count_of,
    filled,
    form_named,
    forms,
    save_statistics,
)
from tdkt_desktop.operations.reports.times import Times, who_had
from tdkt_desktop.storage.figures import Questions
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.settings import Settings

_DIMENSIONS = [*map(str, Dimension)]


@commands.command(name="question")
@DATABASE
@click.option("--count", type=click.Choice([*map(str, Measure)]), default="awards")
@click.option("--rows", type=click.Choice(_DIMENSIONS), default="unit")
@click.option("--columns", type=click.Choice(_DIMENSIONS), default="year")
@click.option(
    "--only",
    "narrowed",
    multiple=True,
    metavar="CHIỀU=GIÁ TRỊ",
    help="Chỉ lấy, ví dụ year=2022..2026, sex=Nữ, level=Cấp cơ sở; ghi được nhiều lần.",
)
@click.option("--name", default="", help="Hỏi câu đã lưu tên này; với --save thì lưu tên này.")
@click.option("--save", is_flag=True, help="Lưu câu hỏi vào tệp.")
@click.option("--delete", is_flag=True, help="Xóa câu hỏi đã lưu tên này.")
@click.option("--list", "listed", is_flag=True, help="Xem các câu hỏi đã lưu.")
@click.option("-o", "--output", "out", type=click.Path(path_type=Path), help=".xlsx hoặc .pdf.")
@AS_JSON
def question_(  # noqa: PLR0913, PLR0917 - one argument per option
    path: Path,
    count: str,
    rows: str,
    columns: str,
    narrowed: Sequence[str],
    name: str,
    save: bool,
    delete: bool,
    listed: bool,
    out: Path | None,
    as_json: bool,
) -> None:
    """Đếm khen thưởng theo hai chiều bất kỳ: năm, đơn vị, danh hiệu, cấp, giới tính, độ tuổi.

    Số người tính mỗi người một lần ở mỗi ô và mỗi dòng cộng.
    """
    if listed:
        with Database.read(path) as database:
            names = [one.name for one in Questions(database).all()]
        show(as_json, {"questions": names}, names or ["Chưa có câu hỏi nào được lưu."])
        return
    with writing(path) if save or delete else Database.read(path) as database:
        reckoner = Reckoner(database)
        saved = next((one for one in Questions(database).all() if one.name == name), None)
        if name and not save and saved is None:
            fail(f"Không có câu hỏi nào tên “{name}”; xem --list.")
        if delete and saved is not None:
            delete_question(database, saved)
            show(as_json, {"deleted": name}, [f"Đã xóa câu hỏi “{name}”."])
            return
        if saved is not None and not save:
            asked = saved.question
        else:
            only = _only(reckoner, narrowed)
            asked = Question(Measure(count), Dimension(rows), Dimension(columns), only)
        if save:
            save_question(database, name, asked, saved.id if saved is not None else None)
        answer = reckoner.ask(asked)
        if out is not None:
            save_answer(database, answer, out, str, name)
    lines, last = lines_of(answer), last_line(answer, str)
    document = {
        "title": name or title_of(asked, str),
        "columns": [column.text for column in answer.columns],
        "rows": {text: counts[:-1] for text, counts in lines},
        "row_totals": {text: counts[-1] for text, counts in lines},
        "column_totals": last[1][:-1],
        "total": answer.total,
    }
    heads = "\t".join(["", *(column.text for column in answer.columns), last[0]])
    texts = ["\t".join([text, *map(str, counts)]) for text, counts in (*lines, last)]
    show(as_json, document, [str(document["title"]), heads, *texts])


def _only(reckoner: Reckoner, narrowed: Sequence[str]) -> dict[Dimension, tuple[Value, ...]]:
    """Read what the options narrow a question to; fails where a value is none there is."""
    found: dict[Dimension, tuple[Value, ...]] = {}
    for text in narrowed:
        key, _, wanted = text.partition("=")
        if key not in set(Dimension) or not wanted:
            known = ", ".join(Dimension)
            fail(f"--only “{text}”: ghi CHIỀU=GIÁ TRỊ, chiều là một trong {known}.")
        dimension = Dimension(key)
        found[dimension] = (*found.get(dimension, ()), *_values(reckoner, dimension, wanted))
    return found


def _values(reckoner: Reckoner, dimension: Dimension, wanted: str) -> list[Value]:
    if dimension.is_year:
        first, _, last = wanted.partition("..")
        if first.isdecimal() and (not last or last.isdecimal()):
            return list(range(int(first), int(last or first) + 1))
    labels: Sequence[Label] = reckoner.choices(dimension)
    same = [one.value for one in labels if fold(wanted) in (fold(one.text), fold(str(one.value)))]
    if not same:
        fail(f"Không có “{wanted}”. Có: {'; '.join(one.text for one in labels[:20])}.")
    return same


@commands.command(name="report")
@DATABASE
@click.argument("form", required=False)
@click.option("--year", type=YEAR, help="Năm báo cáo; nếu không ghi là năm trước năm đang làm.")
@click.option("-o", "--output", "out", type=click.Path(path_type=Path), help=".xlsx hoặc .pdf.")
@AS_JSON
def report_(
    path: Path, form: str | None, year: int | None, out: Path | None, as_json: bool
) -> None:
    """Lập biểu thống kê theo thông tư; không nêu biểu nào thì xem có những biểu nào."""
    if form is None:
        known = {one.code: f"{one.number}: {one.title}" for one in forms().values()}
        show(as_json, {"forms": known}, [f"{code}\t{title}" for code, title in known.items()])
        return
    chosen = form_named(form)
    with Database.read(path) as database:
        running = Settings(database).agency().year
        table = filled(database, chosen, year or running - 1)
        if out is not None:
            save_statistics(database, table, out)
    rows = [row for row in table.form.rows if row.code]
    numbers = {
        row.code: [
            count_of(table, table.form.rows.index(row), column)
            for column in range(len(table.form.columns) + 1)
        ]
        for row in rows
    }
    document = {
        "form": table.form.number,
        "year": table.year,
        "columns": ["1", *(column.number for column in table.form.columns)],
        "rows": numbers,
        "outside": list(table.outside),
        "undated": list(table.undated),
        "lacking": {key: list(ids) for key, ids in table.lacking.items()},
    }
    lines = [f"{table.form.number} năm {table.year}: {table.form.title}"]
    lines += ["\t".join([r.code, r.name, *map(_shown, numbers[r.code])]) for r in rows]
    what = {MOVEMENTS: "phong trào", PEOPLE: "người"}.get(chosen.about, "khen thưởng")
    told = [(LACKING[key], ids) for key, ids in table.lacking.items()]
    told.append(("Không có ngày, chưa tính vào biểu", table.undated))
    told.append(("Không thuộc cột nào của biểu", table.outside))
    lines += [f"{words}: {len(ids)} {what}." for words, ids in told if ids]
    show(as_json, document, lines)


def _shown(count: int | None) -> str:
    return "…" if count is None else str(count)


@commands.command(name="period")
@DATABASE
@click.argument("span", type=click.Choice([*map(str, Span)]))
@click.option("--year", type=YEAR, help="Năm cuối của kỳ; không ghi là năm trước năm đang làm.")
@click.option("--whole", is_flag=True, help="Phụ lục có cả khen thưởng cấp cơ sở.")
@click.option("-o", "--output", "out", type=click.Path(path_type=Path), help=".docx.")
@AS_JSON
def period_(
    path: Path, span: str, year: int | None, whole: bool, out: Path | None, as_json: bool
) -> None:
    """Lập báo cáo công tác: năm (year), 6 tháng đầu năm (half), 5 năm (five)."""
    with Database.read(path) as database:
        running = Settings(database).agency().year
        period = Period(Span(span), year or running - 1)
        report = make_report(database, period, whole=whole)
        if out is not None:
            save_report(database, report, out)
    document = {
        "period": period.words,
        "sections": {str(section): parts(report, section) for section in Section},
        "by_kind": list(report.by_kind),
        "by_year": list(report.by_year),
        "movements": list(report.movements),
        "doubts": list(report.doubts),
    }
    lines = [f"Báo cáo {period.words}"]
    for section, title in SECTIONS.items():
        if told := parts(report, section):
            lines += [f"{title}:", *told]
    show(as_json, document, [*lines, *report.doubts])


@commands.command(name="times")
@DATABASE
@click.option("--kind", required=True, help="Danh hiệu, hình thức: mã hoặc tên.")
@click.option("--times", "count", type=click.IntRange(min=1), default=1, help="Ít nhất mấy lần.")
@click.option("--from", "first", type=YEAR, help="Từ năm.")
@click.option("--to", "last", type=YEAR, help="Đến năm.")
@click.option("--in-a-row", is_flag=True, help="Các năm liên tục.")
@click.option("--never", help="Mà chưa bao giờ được danh hiệu, hình thức này.")
@click.option("--left", is_flag=True, help="Cả người đã thôi công tác.")
@AS_JSON
def times_(  # noqa: PLR0913, PLR0917 - one argument per option
    path: Path,
    kind: str,
    count: int,
    first: int | None,
    last: int | None,
    in_a_row: bool,
    never: str | None,
    left: bool,
    as_json: bool,
) -> None:
    """Ai đã được một danh hiệu đủ số lần, liên tục hay không, mà chưa được danh hiệu khác."""
    with Database.read(path) as database:
        asked = Times(
            kind_named(database, kind),
            count,
            first or 0,
            last or 0,
            in_a_row=in_a_row,
            never=kind_named(database, never) if never else "",
            staying=not left,
        )
        had = who_had(database, asked)
        people = People(database).rows([one.person for one in had])
    document = [
        {
            "person": one.person,
            "name": people[one.person].person.name,
            "unit": people[one.person].unit_name,
            "years": list(one.years),
        }
        for one in had
    ]
    lines = [f"{d['name']}\t{d['unit']}\t{', '.join(map(str, d['years']))}" for d in document]  # type: ignore[call-overload]
    show(as_json, {"people": document}, lines or ["Không có ai."])
