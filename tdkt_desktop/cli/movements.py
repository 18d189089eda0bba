"""Verbs about movements: launched, measured, registered for, reviewed."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from tdkt_desktop.cli.shared import AS_JSON, DATABASE, NUMBER, YEAR, commands, show, writing
from tdkt_desktop.domain.ids import MovementId, PersonId, TargetId
from tdkt_desktop.domain.movements.movements import MovementQuery
from tdkt_desktop.domain.movements.standing import MovementRow
from tdkt_desktop.domain.vietnamese.dates import show_iso, today
from tdkt_desktop.domain.vietnamese.numbers import dotted, number_words
from tdkt_desktop.operations.movements import course, movements, targets
from tdkt_desktop.operations.movements.board import said_lacks, said_standing
from tdkt_desktop.operations.movements.terms import choices, limits
from tdkt_desktop.operations.people.naming import unit_named
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.movements import Movements

MOVEMENT = click.option(
    "--movement", "movement_id", type=NUMBER, required=True, help="Số (id) của phong trào."
)
_TYPED = {
    "form": f"Hình thức: {', '.join(choices('form'))}.",
    "scope": f"Phạm vi tổ chức: {', '.join(choices('scope'))}.",
    "level": f"Cấp phát động: {', '.join(choices('level'))}.",
    "launcher": "Người, cơ quan phát động.",
    "document": "Số văn bản phát động.",
    "document-date": "Ngày văn bản.",
    "plan": "Số kế hoạch thực hiện của cơ quan.",
    "plan-date": "Ngày kế hoạch.",
    "start": "Từ ngày.",
    "end": "Đến ngày.",
    "theme": "Chủ đề.",
    "purpose": "Mục đích.",
    "meaning": "Ý nghĩa.",
    "subjects": "Đối tượng.",
    "content": "Nội dung.",
    "criteria": "Tiêu chí.",
    "measures": "Biện pháp.",
    "note": "Ghi chú.",
}


@commands.group(name="movement")
def movement_() -> None:
    """Phong trào thi đua: phát động, chỉ tiêu, kết quả, đăng ký, sơ kết, tổng kết, chi."""


def _fields(command: Any) -> Any:  # noqa: ANN401 - click's decorators have no narrower type
    for name, about in reversed(_TYPED.items()):
        command = click.option(f"--{name}", help=about)(command)
    return command


# -- looking -----------------------------------------------------------------------------


@movement_.command(name="list")
@DATABASE
@click.option("--year", type=YEAR, help="Chỉ các phong trào diễn ra trong năm này.")
@AS_JSON
def list_movements(path: Path, year: int | None, as_json: bool) -> None:
    """Xem các phong trào và tình trạng từng phong trào."""
    with Database.read(path) as database:
        store = Movements(database)
        query = MovementQuery(years=(year, year) if year is not None else None)
        rows = list(store.rows(store.ids(query)).values())
    lines = [
        "\t".join(
            [str(row.movement.id), row.movement.name, _when(row), said_standing(row, today())]
        )
        for row in rows
    ]
    show(
        as_json, {"movements": [_document(row) for row in rows]}, lines or ["Chưa có phong trào."]
    )


@movement_.command(name="show")
@DATABASE
@MOVEMENT
@AS_JSON
def show_movement(path: Path, movement_id: MovementId, as_json: bool) -> None:
    """Xem một phong trào: chỉ tiêu và kết quả từng lần đo, đăng ký, sơ kết, tổng kết, chi."""
    with Database.read(path) as database:
        movements.get(database, movement_id)
        store = Movements(database)
        row = store.rows([movement_id])[movement_id]
        entries = store.entries(movement_id)
        names = [course.entry_name(database, one) for one in entries]
        costs = store.costs(movement_id)
        rounds = [{"id": number, "name": name} for number, name in store.rounds(movement_id)]
    document = _document(row) | {
        "entries": [asdict(e) | {"name": name} for e, name in zip(entries, names, strict=True)],
        "costs": [asdict(one) for one in costs],
        "rounds": rounds,
    }
    lines = [row.movement.name, f"{_when(row)}: {said_standing(row, today())}"]
    lines += [
        f"{one.target.id}\t{one.target.name}\t{_shown(one.latest)} / {_shown(one.target.aim)} "
        f"{one.target.counted_in or ''}".rstrip()
        for one in row.progress
    ]
    lines += [
        f"đo\t{show_iso(check.day)}\t{one.target.name}\t{number_words(check.value)}"
        for one in row.progress
        for check in one.checks
    ]
    lines += [f"đăng ký\t{name}" for name in names]
    lines += [
        f"{'tổng kết' if one.final else 'sơ kết'}\t{show_iso(one.day)}\t{one.document or ''}"
        for one in row.reviews
    ]
    lines += [f"chi\t{show_iso(one.day)}\t{dotted(one.amount)} đồng\t{one.words}" for one in costs]
    show(as_json, document, lines)


def _document(row: MovementRow) -> dict[str, Any]:
    day = today()
    return asdict(row.movement) | {
        "standing": row.standing(day, limits()),
        "lacks": list(row.lacks()),
        "lacks_in_words": said_lacks(row),
        "targets": [
            asdict(one.target)
            | {
                "checks": {check.day: check.value for check in one.checks},
                "reached": one.reached,
                "percent": one.percent,
            }
            for one in row.progress
        ],
        "reviews": [asdict(one) for one in row.reviews],
        "awards": [award for award, _ in row.awards],
        "people": row.people,
        "units": row.units,
        "cost": row.cost,
        "days_to_reward": row.days_to_reward,
    }


def _when(row: MovementRow) -> str:
    days = (row.movement.start, row.movement.end)
    return " – ".join(show_iso(day) or "…" for day in days)


def _shown(number: float | None) -> str:
    return "…" if number is None else number_words(number)


# -- writing -----------------------------------------------------------------------------


@movement_.command(name="new")
@DATABASE
@click.option("--name", required=True, help="Tên phong trào.")
@_fields
@AS_JSON
def new_movement(path: Path, as_json: bool, **typed: str | None) -> None:
    """Phát động phong trào, hay nhận phong trào cấp trên phát động (--level)."""
    with writing(path) as database:
        number, changes = movements.add_movement(database, _said(typed))
    label = changes.label if changes else ""
    show(as_json, {"movement": number}, [f"{number}\t{label}"])


@movement_.command(name="set")
@DATABASE
@MOVEMENT
@click.option("--name", help="Tên phong trào.")
@_fields
@AS_JSON
def set_movement(path: Path, movement_id: MovementId, as_json: bool, **typed: str | None) -> None:
    """Sửa các mục của một phong trào; ghi rỗng để bỏ."""
    said = _said(typed)
    if not said:
        message = "Chưa nêu gì để sửa: xem --help"
        raise click.UsageError(message)
    with writing(path) as database:
        changes = movements.edit_movement_fields(database, movement_id, said)
    label = changes.label if changes is not None else "Không có gì thay đổi."
    show(as_json, {"changed": changes is not None}, [label])


def _said(typed: Mapping[str, str | None]) -> dict[str, str]:
    return {key: text for key, text in typed.items() if text is not None}


@movement_.command(name="target")
@DATABASE
@MOVEMENT
@click.option("--name", required=True, help="Chỉ tiêu.")
@click.option("--in", "counted_in", default="", help="Đơn vị tính.")
@click.option("--base", default="", help="Trước khi phát động.")
@click.option("--aim", default="", help="Đặt ra.")
@click.option("--due", default="", help="Hạn.")
@click.option("--measurer", default="", help="Ai đo.")
@AS_JSON
def target(path: Path, movement_id: MovementId, as_json: bool, **typed: str) -> None:
    """Đặt một chỉ tiêu cho phong trào."""
    with writing(path) as database:
        number, changes = targets.add_target(database, movement_id, typed)
    show(as_json, {"target": number}, [f"{number}\t{changes.label if changes else ''}"])


@movement_.command(name="measure")
@DATABASE
@click.option("--target", "target_id", type=NUMBER, required=True, help="Số (id) của chỉ tiêu.")
@click.option("--day", default="", help="Ngày đo; không ghi là hôm nay.")
@click.argument("value", required=False, default="")
@AS_JSON
def measure(path: Path, target_id: TargetId, day: str, value: str, as_json: bool) -> None:
    """Ghi kết quả của một chỉ tiêu vào ngày đo; không ghi số là bỏ kết quả ngày ấy."""
    with writing(path) as database:
        on = targets.check_day(day) if day else today()
        changes = targets.measure(database, target_id, on, value)
    words = changes.label if changes else "Không có gì thay đổi."
    show(as_json, {"changed": changes is not None}, [words])


@movement_.command(name="register")
@DATABASE
@MOVEMENT
@click.option("--person", "people", type=NUMBER, multiple=True, help="Số (id) của người.")
@click.option("--unit", "units", multiple=True, metavar="TÊN", help="Tên đơn vị.")
@click.option("--words", default="", help="Đăng ký nội dung gì.")
@AS_JSON
def register(
    path: Path,
    movement_id: MovementId,
    people: Sequence[PersonId],
    units: Sequence[str],
    words: str,
    as_json: bool,
) -> None:
    """Ghi người, đơn vị đăng ký phong trào."""
    if not people and not units:
        message = "Nêu ít nhất một --person hay --unit."
        raise click.UsageError(message)
    with writing(path) as database:
        named = [unit_named(database, one) for one in units]
        done = course.register(database, movement_id, people, named, day=today(), words=words)
    label = done.changes.label if done.changes else "Đã đăng ký từ trước."
    show(as_json, {"new": done.value}, [label])


@movement_.command(name="review")
@DATABASE
@MOVEMENT
@click.option("--day", required=True, help="Ngày sơ kết, tổng kết.")
@click.option("--final", is_flag=True, help="Là tổng kết.")
@click.option("--document", default="", help="Số báo cáo.")
@click.option("--words", default="", help="Kết quả, đánh giá.")
@AS_JSON
def review(
    path: Path,
    movement_id: MovementId,
    day: str,
    final: bool,
    document: str,
    words: str,
    as_json: bool,
) -> None:
    """Ghi lần sơ kết hay tổng kết một phong trào."""
    with writing(path) as database:
        number, changes = course.hold_review(
            database, movement_id, day, final=final, document=document, words=words
        )
    show(as_json, {"review": number}, [changes.label if changes else ""])


@movement_.command(name="spend")
@DATABASE
@MOVEMENT
@click.option("--amount", required=True, help="Số tiền, đồng.")
@click.option("--words", required=True, help="Chi cho việc gì.")
@click.option("--day", default="", help="Ngày chi.")
@AS_JSON
def spend(
    path: Path, movement_id: MovementId, amount: str, words: str, day: str, as_json: bool
) -> None:
    """Ghi một khoản chi cho phong trào."""
    with writing(path) as database:
        number, changes = course.spend(database, movement_id, amount, words, day)
    show(as_json, {"cost": number}, [changes.label if changes else ""])


@movement_.command(name="delete")
@DATABASE
@MOVEMENT
@AS_JSON
def delete(path: Path, movement_id: MovementId, as_json: bool) -> None:
    """Xóa phong trào ghi nhầm, cùng chỉ tiêu, đăng ký, kết quả; khen thưởng và đợt xét còn lại."""
    with writing(path) as database:
        movements.get(database, movement_id)
        changes = movements.delete_movements(database, [movement_id])
    show(as_json, asdict(changes), [changes.label])
