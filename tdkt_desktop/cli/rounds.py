"""Verbs about review rounds: begun, looked at, set up, put away."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path

import click

from tdkt_desktop.cli.round_shared import (
    ROUND,
    iso,
    nominee_document,
    nominee_line,
    round_,
    signed_by,
)
from tdkt_desktop.cli.shared import (
    AS_JSON,
    DATABASE,
    DAY,
    NUMBER,
    YEAR,
    kind_named,
    progressed,
    show,
    writing,
)
from tdkt_desktop.domain.ids import MovementId, RoundId
from tdkt_desktop.domain.rounds import STAGES, Stage
from tdkt_desktop.operations.movements import movements
from tdkt_desktop.operations.rounds import deadlines, rounds
from tdkt_desktop.operations.rounds.review import Review
from tdkt_desktop.operations.rounds.terms import round_types, stages
from tdkt_desktop.storage.councils import Remarks
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.rounds import Rounds
from tdkt_desktop.storage.settings import Settings

# -- looking -----------------------------------------------------------------------------


@round_.command(name="list")
@DATABASE
@AS_JSON
def list_rounds(path: Path, as_json: bool) -> None:
    """Xem các đợt xét và việc đến hạn."""
    with Database.read(path) as database:
        found = Rounds(database).all()
        board = deadlines.board(database)
        waiting = Rounds(database).waiting()
    documents = [
        asdict(one) | {"open": sum(n for (r, _), n in waiting.items() if r == one.id)}
        for one in found
    ]
    due = [
        {"round": d.round.id, "stage": d.stage, "due": d.due, "waiting": d.waiting, "late": d.late}
        for d in board
    ]
    lines = [f"{d['id']}\t{d['year']}\t{d['name']}\tđang xét: {d['open']}" for d in documents]
    lines += [
        f"{'TRỄ' if d.late else 'Đến hạn'} {d.due}: {d.round.name}, {stages()[d.stage].name}, "
        f"còn {d.waiting}"
        for d in board
    ]
    show(as_json, {"rounds": documents, "deadlines": due}, lines or ["Chưa có đợt xét nào."])


@round_.command(name="show")
@DATABASE
@ROUND
@AS_JSON
def show_round(path: Path, round_id: RoundId, as_json: bool) -> None:
    """Xem một đợt: từng đề nghị, bước, kết luận, phiếu, chỗ vướng."""
    with Database.read(path) as database:
        found = rounds.get(database, round_id)
        review = Review(database, found)
        documents = [nominee_document(review, nominee) for nominee in review.nominees]
        waited = rounds.timeliness(database, found)
        members = [asdict(member) for member in review.council.members]
        remarks = [asdict(remark) for remark in Remarks(database).of_round(round_id)]
    document = asdict(found) | {
        "nominations": documents,
        "council": members,
        "remarks": remarks,
        "timeliness": asdict(waited) if waited else None,
    }
    lines = [f"{found.name} ({found.year}), luật ngày {found.rules_date}"]
    lines += [nominee_line(one) for one in documents]
    show(as_json, document, lines)


# -- beginning ---------------------------------------------------------------------------


@round_.command(name="new")
@DATABASE
@click.option("--year", type=YEAR, required=True)
@click.option("--sort", type=click.Choice(list(round_types())), default="year_end")
@click.option("--movement", type=NUMBER, help="Đợt chuyên đề khen phong trào này.")
@click.option("--name", help="Tên đợt; không ghi thì theo loại và năm.")
@click.option("--date", "rules_date", type=DAY, help="Ngày xét theo luật; không ghi là 31/12.")
@click.option("--stages", "used", help="Các bước dùng, cách nhau bằng dấu phẩy.")
@click.option("--superior", help="Nơi trình.")
@click.option("--achieved", type=DAY, help="Ngày lập thành tích, với khen đột xuất.")
@click.option("--from", "source", type=NUMBER, help="Theo đợt này: bước, hạn, Hội đồng, người.")
@click.option("--eligible", multiple=True, help="Đưa vào mọi người đủ điều kiện danh hiệu này.")
@click.option("--unsure", is_flag=True, help="Cả những người chưa rõ.")
@AS_JSON
def new_round(  # noqa: PLR0913, PLR0917 - one per option
    path: Path,
    year: int,
    sort: str,
    movement: MovementId | None,
    name: str | None,
    rules_date: dt.datetime | None,
    used: str | None,
    superior: str | None,
    achieved: dt.datetime | None,
    source: RoundId | None,
    eligible: Sequence[str],
    unsure: bool,
    as_json: bool,
) -> None:
    """Mở đợt xét."""
    with writing(path) as database:
        agency = Settings(database).agency()
        if movement is not None:
            made = rounds.rewarding(movements.get(database, movement), year, agency)
        else:
            made = rounds.proposed(sort, year, agency)
        if source is not None:
            old = rounds.get(database, source)
            made = replace(made, stages=old.stages, superior=old.superior, place=old.place)
        made = replace(
            made,
            name=name or made.name,
            rules_date=iso(rules_date) or made.rules_date,
            stages=_stages(used) if used else made.stages,
            superior=superior or made.superior,
            achieved=iso(achieved),
        )
        codes = [kind_named(database, one) for one in eligible]
        origin = rounds.RoundOrigin(round=source, eligible=codes, unsure=unsure)
        round_id, _ = rounds.begin(database, made, origin, progress=progressed)
        count = len(Rounds(database).nominations(round_id))
    document = {"round": round_id, "name": made.name, "nominations": count}
    show(as_json, document, [f"Đã mở đợt {round_id}: {made.name}, {count} đề nghị"])


def _stages(text: str) -> tuple[Stage, ...]:
    chosen = tuple(one.strip() for one in text.split(","))
    wrong = next((one for one in chosen if one not in STAGES), None)
    if wrong is not None:
        message = f"--stages {wrong}: có {', '.join(STAGES)}"
        raise click.UsageError(message)
    return tuple(map(Stage, chosen))


@round_.command(name="set")
@DATABASE
@ROUND
@click.option("--name")
@click.option("--date", "rules_date", type=DAY, help="Ngày xét theo luật.")
@click.option("--stages", "used")
@click.option("--superior", help="Nơi trình.")
@click.option("--notice", help="Công khai từ, đến: 2025-12-01,2025-12-07.")
@click.option("--meeting", type=DAY, help="Ngày họp Hội đồng.")
@click.option("--place", help="Nơi họp.")
@click.option("--signer", help="Người ký văn bản của đợt: xem lệnh signers.")
@click.option("--due", multiple=True, help="Hạn của một bước: notice=2025-12-07.")
@AS_JSON
def set_round(  # noqa: PLR0913, PLR0917 - one per option
    path: Path,
    round_id: RoundId,
    name: str | None,
    rules_date: dt.datetime | None,
    used: str | None,
    superior: str | None,
    notice: str | None,
    meeting: dt.datetime | None,
    place: str | None,
    signer: str | None,
    due: Sequence[str],
    as_json: bool,
) -> None:
    """Sửa tên, ngày, bước, hạn, lịch công khai và họp của một đợt."""
    given = (name, rules_date, used, superior, notice, meeting, place, signer)
    if all(one is None for one in given) and not due:
        message = "Chưa nêu gì để sửa: xem --help"
        raise click.UsageError(message)
    with writing(path) as database:
        old = rounds.get(database, round_id)
        first, last = _days(notice, 2) if notice else (old.notice_from, old.notice_to)
        made = replace(
            old,
            name=name or old.name,
            rules_date=iso(rules_date) or old.rules_date,
            stages=_stages(used) if used else old.stages,
            superior=superior if superior is not None else old.superior,
            notice_from=first,
            notice_to=last,
            meeting=iso(meeting) or old.meeting,
            place=place if place is not None else old.place,
        )
        if signer is not None:
            made = signed_by(database, made, signer)
        deadlines = Rounds(database).deadlines(round_id) | {
            Stage(stage): day for stage, day in map(_due, due)
        }
        changes = rounds.change(database, made, deadlines)
    show(as_json, asdict(changes), [changes.label])


def _days(text: str, count: int) -> tuple[str, ...]:
    parts = text.split(",")
    try:
        days = tuple(dt.date.fromisoformat(part.strip()).isoformat() for part in parts)
    except ValueError as error:
        message = f"{text}: ghi ngày dạng 2025-12-01"
        raise click.UsageError(message) from error
    if len(days) != count:
        message = f"{text}: ghi {count} ngày, cách nhau bằng dấu phẩy"
        raise click.UsageError(message)
    return days


def _due(text: str) -> tuple[str, str]:
    stage, _, day = text.partition("=")
    return _stages(stage)[0], _days(day, 1)[0]


@round_.command(name="close")
@DATABASE
@ROUND
@AS_JSON
def close(path: Path, round_id: RoundId, as_json: bool) -> None:
    """Cất đợt xét đã xong hoặc mở lại."""
    with writing(path) as database:
        changes = rounds.close(database, rounds.get(database, round_id))
    show(as_json, asdict(changes), [changes.label])


@round_.command(name="delete")
@DATABASE
@ROUND
@AS_JSON
def delete(path: Path, round_id: RoundId, as_json: bool) -> None:
    """Xóa đợt xét mở nhầm."""
    with writing(path) as database:
        changes = rounds.delete(database, rounds.get(database, round_id))
    show(as_json, asdict(changes), [changes.label])
