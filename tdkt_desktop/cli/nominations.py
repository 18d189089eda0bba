"""Verbs about nominations: added, moved, lowered, described; the council and its votes."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import click

from tdkt_desktop.cli.round_shared import CHOSEN, ROUND, iso, kind_meant, round_, those_meant
from tdkt_desktop.cli.shared import (
    AS_JSON,
    DATABASE,
    DAY,
    NUMBER,
    meant_by,
    progressed,
    show,
    writing,
)
from tdkt_desktop.domain.awards.kinds import HOUSEHOLD, PERSON
from tdkt_desktop.domain.ids import AuthorId, NominationId, PersonId, RoundId
from tdkt_desktop.domain.rounds import STAGES, NewRemark, NominationState, Stage
from tdkt_desktop.domain.vietnamese.dates import today
from tdkt_desktop.operations.importing import planning
from tdkt_desktop.operations.people.naming import unit_named
from tdkt_desktop.operations.rounds import (
    dossiers,
    from_list,
    lowering,
    nominations,
    report_answers,
    rounds,
)
from tdkt_desktop.operations.rounds.review import Review
from tdkt_desktop.storage.rounds import Rounds

# -- nominations -------------------------------------------------------------------------


@round_.command(name="add")
@DATABASE
@ROUND
@click.option("--kind", required=True, help="Mã hoặc tên danh hiệu, hình thức.")
@click.option("--person", "people", type=NUMBER, multiple=True)
@click.option("--unit", "units", multiple=True, help="Tên đơn vị.")
@click.option("--household", "households", multiple=True, help="Tên hộ gia đình.")
@click.option("--outside", multiple=True, help="Họ tên người ngoài cơ quan.")
@AS_JSON
def add_nominations(  # noqa: PLR0913, PLR0917 - one per option
    path: Path,
    round_id: RoundId,
    kind: str,
    people: Sequence[PersonId],
    units: Sequence[str],
    households: Sequence[str],
    outside: Sequence[str],
    as_json: bool,
) -> None:
    """Đề nghị người, đơn vị, hộ gia đình, người ngoài cơ quan."""
    count = 0
    with writing(path) as database:
        found, wanted = rounds.get(database, round_id), kind_meant(database, kind)
        known = Rounds(database)
        if people or units or outside or not households:
            added, _ = nominations.add(
                database,
                found,
                wanted,
                people=people,
                units=[unit_named(database, unit) for unit in units],
                outside=outside,
                subject=PERSON,
            )
            count += added
        if households:
            added, _ = nominations.add(
                database, found, wanted, outside=households, subject=HOUSEHOLD
            )
            count += added
        ids = [nomination.id for nomination in known.nominations(round_id)]
        same = nominations.namesakes(database, outside)
    show(as_json, {"new": count, "nominations": ids, "namesakes": same}, [f"{count} đề nghị mới"])
    if same:
        click.echo(f"Trùng tên cán bộ trong tệp, hãy xem lại: {', '.join(same)}", err=True)


@round_.command(name="import")
@DATABASE
@ROUND
@click.argument("sheet", metavar="TỆP", type=click.Path(path_type=Path))
@click.option("--kind", "words", default="", help="Danh hiệu của những dòng không ghi.")
@click.option("--dry-run", is_flag=True, help="Chỉ xem.")
@AS_JSON
def import_nominations(
    path: Path, round_id: RoundId, sheet: Path, words: str, dry_run: bool, as_json: bool
) -> None:
    """Nhập danh sách đề nghị, đăng ký từ Excel."""
    with writing(path) as database:
        found = rounds.get(database, round_id)
        kind = kind_meant(database, words).name if words else ""
        choices = from_list.as_nominations(found, kind)
        plan = planning.plan_import(database, sheet, choices, progressed)
        other = from_list.of_other_years(plan, found)
        wanted = from_list.nominated(plan, found)
        if dry_run:
            count = from_list.new_nominations(database, plan, found)
        else:
            count, _ = from_list.save_nominations(database, plan, found, progressed)
    problems = [
        {
            "sheet": p.sheet,
            "row": p.row,
            "column": p.column,
            "severity": p.severity,
            "message": str(p.message),
            "proposal": p.proposal,
        }
        for p in plan.problems
    ]
    lines = [f"{len(wanted)} đề nghị trong danh sách, {count} mới"]
    if plan.new_units:
        lines.append(f"  Đơn vị mới: {'; '.join(plan.new_units)}")
    if plan.new_people:
        names = "; ".join(plan.people_added)
        lines.append(f"  {plan.new_people} người chưa có trong tệp, thêm vào danh sách: {names}")
    if other:
        lines.append(f"  {other} dòng ghi năm khác {found.year}: không lấy")
    lines += [f"  dòng {p['row']}: {p['message']}" for p in problems if p["severity"] == "error"]
    document = {
        "rows": len(wanted),
        "new": count,
        "other_years": other,
        "problems": problems,
        "new_units": plan.new_units,
        "new_people": plan.new_people,
    }
    show(as_json, document, lines)


@round_.command(name="move")
@DATABASE
@ROUND
@CHOSEN
@click.option(
    "--to", "stage", type=click.Choice([*map(str, STAGES)]), help="Không ghi là bước kế tiếp."
)
@AS_JSON
def move_nominations(
    path: Path, round_id: RoundId, chosen: Sequence[NominationId], stage: str | None, as_json: bool
) -> None:
    """Chuyển đề nghị sang bước kế tiếp hoặc sang bước đã nêu."""
    with writing(path) as database:
        found = rounds.get(database, round_id)
        ids = those_meant(database, found, chosen)
        if stage:
            changes = nominations.move(database, found, ids, Stage(stage))
        else:
            changes = nominations.advance(database, Review(database, found), ids)
    show(as_json, asdict(changes), [changes.label])


@round_.command(name="state")
@DATABASE
@ROUND
@click.option("--nomination", "chosen", type=NUMBER, multiple=True, required=True)
@click.argument(
    "state",
    type=click.Choice(
        [
            *map(
                str,
                (
                    NominationState.RETURNED,
                    NominationState.WITHDRAWN,
                    NominationState.REJECTED,
                    NominationState.OPEN,
                ),
            )
        ]
    ),
)
@click.option("--reason", default="", help="Lý do.")
@AS_JSON
def set_state(
    path: Path,
    round_id: RoundId,
    chosen: Sequence[NominationId],
    state: str,
    reason: str,
    as_json: bool,
) -> None:
    """Trả lại (returned), rút (withdrawn), không đề nghị (rejected), xét lại (open)."""
    with writing(path) as database:
        ids = those_meant(database, rounds.get(database, round_id), chosen)
        changes = nominations.set_state(database, ids, NominationState(state), reason)
    show(as_json, asdict(changes), [changes.label])


@round_.command(name="lower")
@DATABASE
@ROUND
@click.option("--nomination", "chosen", type=NUMBER, multiple=True, required=True)
@click.option("--kind", required=True, help="Danh hiệu, hình thức thay vào.")
@click.option("--reason", required=True, help="Lý do.")
@AS_JSON
def lower(
    path: Path,
    round_id: RoundId,
    chosen: Sequence[NominationId],
    kind: str,
    reason: str,
    as_json: bool,
) -> None:
    """Hạ danh hiệu."""
    with writing(path) as database:
        found = rounds.get(database, round_id)
        ids = those_meant(database, found, chosen)
        changes = lowering.lower(database, found, ids, kind_meant(database, kind), reason)
    show(as_json, asdict(changes), [changes.label])


@round_.command(name="edit")
@DATABASE
@ROUND
@CHOSEN
@click.option("--result", help="Thành tích, dùng trong báo cáo và trên giấy khen.")
@click.option("--position", help="Chức vụ ghi trên văn bản.")
@click.option("--achieved", help="Ngày lập thành tích.")
@AS_JSON
def edit_nominations(
    path: Path,
    round_id: RoundId,
    chosen: Sequence[NominationId],
    result: str | None,
    position: str | None,
    achieved: str | None,
    as_json: bool,
) -> None:
    """Ghi thành tích, chức vụ, ngày lập thành tích cho một hay nhiều đề nghị."""
    with writing(path) as database:
        ids = those_meant(database, rounds.get(database, round_id), chosen)
        for key, text in (("result", result), ("position", position), ("achieved", achieved)):
            if text is not None:
                dossiers.edit(database, ids, key, text)
    show(as_json, {"nominations": ids}, [f"Đã ghi cho {len(ids)} đề nghị"])


@round_.command(name="initiatives")
@DATABASE
@ROUND
@click.option("--nomination", "chosen", type=NUMBER, required=True)
@click.option("--put", "wanted", type=NUMBER, multiple=True, help="Số (id) tác giả của sáng kiến.")
@AS_JSON
def initiatives(
    path: Path, round_id: RoundId, chosen: NominationId, wanted: Sequence[AuthorId], as_json: bool
) -> None:
    """Xem sáng kiến của người được đề nghị, và đưa vào đề nghị."""
    with writing(path) as database:
        ids = those_meant(database, rounds.get(database, round_id), [chosen])
        (nomination,) = Rounds(database).get_nominations(ids)
        person = nomination.person
        own = [] if person is None else dossiers.own_initiatives(database, person)
        if wanted:
            dossiers.set_initiatives(database, nomination, list(wanted))
        put = Rounds(database).authors(round_id).get(chosen, [])
    document = [{"author": a, "title": t, "put_forward": a in put} for a, t in own]
    lines = [
        f"[{'x' if one['put_forward'] else ' '}] {one['author']}. {one['title']}"
        for one in document
    ]
    show(as_json, {"initiatives": document}, lines or ["Chưa có sáng kiến nào."])


@round_.command(name="report")
@DATABASE
@ROUND
@click.option("--nomination", "chosen", type=NUMBER, required=True)
@click.option(
    "--set",
    "written",
    multiple=True,
    metavar="MỤC=CHỮ",
    help="Ghi một mục; để trống sau dấu = là xóa. Ghi được nhiều lần.",
)
@AS_JSON
def report_answers_(
    path: Path, round_id: RoundId, chosen: NominationId, written: Sequence[str], as_json: bool
) -> None:
    """Xem, ghi điều báo cáo thành tích hỏi mà hồ sơ khác không có."""
    with writing(path) as database:
        review = Review(database, rounds.get(database, round_id))
        those_meant(database, review.round, [chosen])
        (nominee,) = [one for one in review.nominees if one.nomination.id == chosen]
        if written:
            words = meant_by(written, "MỤC=CHỮ, ví dụ dien_thoai=0900000001", first=True)
            report_answers.save_answers(database, review.round, nominee, words)
        known = report_answers.answers(database, review.round, nominee)
        asked = report_answers.questions(review.round, nominee)
    document = [
        {
            "code": one.code,
            "name": one.name,
            "lasting": one.lasting,
            "words": known.get(one.code, ""),
        }
        for one in asked
    ]
    lines = [f"{one.code}: {one.name}: {known.get(one.code) or '(trống)'}" for one in asked]
    show(as_json, {"report": document}, lines)


@round_.command(name="remark")
@DATABASE
@ROUND
@click.option("--words", required=True, help="Nội dung ý kiến.")
@click.option("--sender", help="Ai gửi.")
@click.option("--answer", help="Giải quyết thế nào.")
@click.option("--date", "day", type=DAY, help="Ngày nhận; không ghi là hôm nay.")
@AS_JSON
def remark(
    path: Path,
    round_id: RoundId,
    words: str,
    sender: str | None,
    answer: str | None,
    day: dt.datetime | None,
    as_json: bool,
) -> None:
    """Ghi ý kiến nhận được về danh sách công khai."""
    with writing(path) as database:
        rounds.get(database, round_id)
        made = NewRemark(
            round=round_id, day=iso(day) or today(), sender=sender, words=words, answer=answer
        )
        written, _ = dossiers.save_remark(database, made)
    show(as_json, {"remark": written}, ["Đã ghi ý kiến."])
