"""Verbs that keep the file safe: copies of it, the way back to one, whether it is sound."""

from pathlib import Path

import click

from tdkt_desktop.cli.shared import AS_JSON, DATABASE, commands, show
from tdkt_desktop.operations.safekeeping import copies
from tdkt_desktop.operations.safekeeping.handing_over import save_handover
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


@commands.command(name="restore")
@click.argument("backup", type=click.Path(path_type=Path))
@click.option("-o", "--output", "out", type=click.Path(path_type=Path), required=True)
@AS_JSON
def restore(backup: Path, out: Path, as_json: bool) -> None:
    """Trở về một bản sao lưu: ghi ra tệp mới hoặc thay tệp đang có (bản nay được giữ lại)."""
    kept = copies.restore_to(backup, out)
    lines = [f"Đã ghi {out} theo {backup.name}"]
    lines += [f"Bản trước đó giữ ở {kept.path}"] if kept is not None else []
    document = {"file": str(out), "kept": str(kept.path) if kept is not None else None}
    show(as_json, document, lines)


@commands.command(name="check")
@DATABASE
@AS_JSON
def check_(path: Path, as_json: bool) -> None:
    """Kiểm tra tệp: cấu trúc, liên kết, nhật ký, ngày không thể có, bản ghi còn thiếu."""
    with Database.read(path) as database:
        findings = check(database)
    document: dict[str, object] = {
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
