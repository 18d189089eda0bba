"""Verbs about the file itself: made, demonstrated, looked back over, taken back."""

from dataclasses import asdict
from pathlib import Path

import click

from tdkt_desktop.cli.shared import (
    AS_JSON,
    DATABASE,
    TakePictures,
    commands,
    progressed,
    show,
    writing,
)
from tdkt_desktop.domain.agency.agency import Agency
from tdkt_desktop.operations import files, history
from tdkt_desktop.operations.agency.agencies import known_kind
from tdkt_desktop.operations.demo.demo import run_demo
from tdkt_desktop.storage.file.database import Database


@commands.command()
@click.argument("path", type=click.Path(path_type=Path))
@click.option("--agency", required=True, help="Tên cơ quan.")
@click.option(
    "--year-starts",
    type=click.IntRange(1, 12),
    default=1,
    help="Tháng bắt đầu năm thi đua; trường học: 9.",
)
@click.option("--kind", default="", help="Loại cơ quan: SO, UBND_XA, SU_NGHIEP_SO…")
@AS_JSON
def new(path: Path, agency: str, year_starts: int, kind: str, as_json: bool) -> None:
    """Tạo tệp mới."""
    wanted = Agency(name=agency, year_starts=year_starts, kind=known_kind(kind))
    with files.create_file(path, wanted) as database:
        made = str(database.path)
    show(as_json, {"file": made, "agency": agency, "kind": wanted.kind}, [f"Đã tạo {made}"])


@commands.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option(
    "--kind",
    default="",
    help="Cơ quan mẫu: SO, THUOC_SO (chi cục), UBND_XA (phường), TRUONG, BENH_VIEN.",
)
@AS_JSON
@click.pass_obj
def demo(take_pictures: TakePictures, folder: Path, kind: str, as_json: bool) -> None:
    """Làm cả công việc trên một cơ quan mẫu: nhập, ghi, xuất, in, chụp màn hình."""
    result = run_demo(folder, kind, progressed)
    pictures = list(take_pictures(result.database, folder / "hinh"))
    lines = [*result.lines, "Kết quả:", *(f"  {path}" for path in result.files)]
    lines += ["Hình các trang:", *(f"  {path}" for path in pictures)]
    document = {
        "files": [str(path) for path in result.files],
        "pictures": [str(path) for path in pictures],
        "lines": list(result.lines),
    }
    show(as_json, document, lines)


@commands.command()
@DATABASE
@AS_JSON
def log(path: Path, as_json: bool) -> None:
    """Xem lịch sử thay đổi."""
    with Database.read(path) as database:
        operations = history.history(database)
    lines = [
        f"{o.id}\t{o.at}\t{'(đã hoàn tác) ' if o.undone else ''}{o.label}" for o in operations
    ]
    show(as_json, {"operations": [asdict(operation) for operation in operations]}, lines)


@commands.command()
@DATABASE
@AS_JSON
def undo(path: Path, as_json: bool) -> None:
    """Hoàn tác việc làm gần nhất."""
    with writing(path) as database:
        changes = history.undo(database)
    show(as_json, asdict(changes), [changes.label])


@commands.command()
@DATABASE
@AS_JSON
def redo(path: Path, as_json: bool) -> None:
    """Làm lại việc vừa hoàn tác."""
    with writing(path) as database:
        changes = history.redo(database)
    show(as_json, asdict(changes), [changes.label])
