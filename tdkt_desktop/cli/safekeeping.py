"""Verbs that keep the file safe: copies of it, the way back to one, whether it is sound."""

from pathlib import Path
from typing import Any

import click

from tdkt_desktop.cli.shared import AS_JSON, DATABASE, commands, fail, show, writing
from tdkt_desktop.domain.typed import is_award_year
from tdkt_desktop.operations.awards.coverage import Coverage
from tdkt_desktop.operations.awards.coverage import coverage as covered_years
from tdkt_desktop.operations.files import named_file
from tdkt_desktop.operations.law.shipped import save_complete_since
from tdkt_desktop.operations.safekeeping import copies
from tdkt_desktop.operations.safekeeping.handing_over import save_handover
from tdkt_desktop.operations.safekeeping.protecting import is_protected
from tdkt_desktop.operations.safekeeping.salvaging import list_beside, salvage_file, told
from tdkt_desktop.storage.file.backups import Backup, counts_of
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.opening import damaged
from tdkt_desktop.storage.health import CHECK, DAMAGE, check, is_damaged


def _said(backup: Backup) -> dict[str, object]:
    return {
        "file": str(backup.path),
        "at": backup.at.isoformat(),
        "reason": backup.reason,
        "size": backup.size,
    }


@commands.command(name="backup")
@DATABASE
@click.argument("folder", required=False, type=click.Path(path_type=Path))
@click.option("--list", "listed", is_flag=True, help="Chỉ xem các bản sao lưu đang có.")
@AS_JSON
def backup_(path: Path, folder: Path | None, listed: bool, as_json: bool) -> None:
    """Sao lưu tệp, và chép thêm vào một thư mục khác nếu nêu; hoặc xem các bản đang có."""
    if listed:
        found = copies.copies_of(path)
        document: dict[str, object] = {
            "backups": [_said(one) | {"rows": counts_of(one)} for one in found]
        }
        lines = [f"{one.at:%d/%m/%Y %H:%M:%S}\t{copies.REASONS[one.reason]}" for one in found]
        show(as_json, document, lines or ["Chưa có bản sao lưu nào."])
        return
    with copies.open_kept(path) as database:
        made = copies.keep_now(database)
    where = [made.path]
    if folder is not None:
        where.append(copies.copy_to(made, folder))
    document = _said(made) | {"files": [str(one) for one in where], "rows": counts_of(made)}
    show(as_json, document, [f"Đã sao lưu vào {one}" for one in where])


@commands.command()
@DATABASE
@click.option("-o", "--output", "out", type=click.Path(path_type=Path), required=True)
@AS_JSON
def handover(path: Path, out: Path, as_json: bool) -> None:
    """Lập bản bàn giao ra Word: tệp ở đâu, đợt xét đang mở, việc đến hạn, bản sao lưu."""
    with Database.read(path) as database:
        save_handover(database, out)
    show(as_json, {"file": str(out)}, [f"Đã ghi {out}"])


@commands.command()
@DATABASE
@click.option(
    "--complete-since",
    "since",
    type=click.IntRange(min=0),
    help="Nói dữ liệu khen thưởng đã đủ từ năm này; 0 là bỏ mốc đó.",
)
@AS_JSON
def coverage(path: Path, since: int | None, as_json: bool) -> None:
    """Xem sổ đã ghi đủ các năm chưa: từng năm có gì, còn phải tìm gì."""
    if since and not is_award_year(since):
        fail(f"Năm {since} không có thể: ghi năm từ 1930 đến nay.")
    if since is not None:
        with writing(path) as database:
            save_complete_since(database, since or None)
    with Database.read(path) as database:
        covered = covered_years(database)
    years = [_year_document(covered, year) for year in covered.years]
    document = {
        "complete_since": covered.since,
        "undated_decisions": list(covered.undated),
        "years": years,
    }
    lines = [
        f"{one['year']}: {one['staff']} cán bộ, {one['decisions']} quyết định, "
        f"{sum(one['awards'].values())} khen thưởng, {one['ratings']} xếp loại; "
        f"cần tìm {covered.holes[one['year']].count} việc"
        for one in years
    ]
    if covered.undated:
        lines.append(f"{len(covered.undated)} quyết định không ghi ngày, chưa có danh sách")
    if covered.since:
        lines.append(f"Đã nói dữ liệu khen thưởng đủ từ năm {covered.since}")
    show(as_json, document, lines or ["Chưa có dữ liệu của năm nào trước năm nay."])


def _year_document(covered: Coverage, year: int) -> dict[str, Any]:
    holes = covered.holes[year]
    return {
        "year": year,
        "staff": covered.staff.get(year, 0),
        "decisions": len(covered.decisions.get(year, ())),
        "ratings": covered.ratings.get(year, 0),
        "awards": {
            kind.code: len(covered.awards[kind.id][year])
            for kind in covered.kinds
            if covered.awards[kind.id].get(year)
        },
        "decisions_without_list": list(holes.empty),
        "awards_without_decision": list(holes.undecided),
        "no_decision": holes.no_decision,
        "unrated_of": holes.unrated,
        "thin": {one.kind.code: [one.before, one.count, one.after] for one in holes.thin},
        "people_without_anything": list(holes.people),
    }


@commands.command(name="restore")
@click.argument("backup", type=click.Path(path_type=Path))
@click.option("-o", "--output", "out", type=click.Path(path_type=Path), required=True)
@AS_JSON
def restore(backup: Path, out: Path, as_json: bool) -> None:
    """Trở về một bản sao lưu: ghi ra tệp mới hoặc thay tệp đang có (bản nay được giữ lại)."""
    made = copies.restore_to(backup, out)
    kept = made.kept
    lines = [f"Đã ghi {out} theo {backup.name}"]
    lines += [f"Bản trước đó giữ ở {kept.path}"] if kept is not None else []
    document = {
        "file": str(out),
        "kept": str(kept.path) if kept is not None else None,
        "lacking_files": made.lacking,
    }
    show(as_json, document, lines)
    if made.lacking:
        click.echo(copies.lacking_words(made.lacking), err=True)


@commands.command()
@click.argument("damaged_file", metavar="TỆP_HỎNG", type=click.Path(path_type=Path))
@click.option("-o", "--output", "out", type=click.Path(path_type=Path), required=True)
@AS_JSON
def salvage(damaged_file: Path, out: Path, as_json: bool) -> None:
    """Cứu phần còn đọc được của một tệp hỏng ra tệp mới, kèm danh sách phần đã mất."""
    done = salvage_file(damaged_file, out)
    document = {
        "file": str(named_file(out)),
        "list": str(list_beside(named_file(out))),
        "kept": {table: count for table, count in done.kept.items() if count},
        "recalled": dict(done.recalled),
        "cut": dict(done.cut),
        "gone": dict(done.gone),
        "holes": list(done.holes),
        "missing": dict(done.missing),
    }
    show(as_json, document, told(done, damaged_file))


@commands.command(name="check")
@DATABASE
@AS_JSON
def check_(path: Path, as_json: bool) -> None:
    """Kiểm tra tệp: cấu trúc, liên kết, nhật ký, ngày không thể có, bản ghi còn thiếu."""
    with Database.read(path) as database:
        findings, protected = check(database), is_protected(database)
    document: dict[str, object] = {
        "protected": protected,
        "sound": not is_damaged(findings),
        "findings": [
            {
                "code": one.code,
                "grade": one.grade,
                "words": one.words,
                "count": one.count,
                "ids": list(one.ids),
                "examples": list(one.examples),
            }
            for one in findings
        ],
    }
    signs = {DAMAGE: "✗", CHECK: "!"}
    lines = [
        f"{signs.get(one.grade, '✓')} {one.words}: {one.count}"
        + (f" ({', '.join(one.examples[:5])}); {one.why}" if one.count else "")
        for one in findings
    ]
    if is_damaged(findings):
        lines.append(str(damaged(path)))
        document["error"] = lines[-1]
    show(as_json, document, lines)
    if is_damaged(findings):
        click.get_current_context().exit(1)
