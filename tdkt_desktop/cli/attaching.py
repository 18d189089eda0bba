"""Verbs about the files kept with records."""

from collections.abc import Sequence
from pathlib import Path

import click

from tdkt_desktop.cli.shared import AS_JSON, DATABASE, NUMBER, commands, fail, show, writing
from tdkt_desktop.domain.attached import AttachedFile, Holder, Owner
from tdkt_desktop.domain.vietnamese.keys import nfc
from tdkt_desktop.operations import attaching
from tdkt_desktop.operations.certificates import issuing
from tdkt_desktop.paths import untaken
from tdkt_desktop.storage.attached_files import AttachedFiles
from tdkt_desktop.storage.file.database import Database

_NAMES = {
    Holder.PERSON: "cán bộ",
    Holder.INITIATIVE: "sáng kiến",
    Holder.NOMINATION: "đề nghị",
    Holder.ROUND: "đợt xét",
    Holder.MOVEMENT: "phong trào",
}


@commands.command()
@DATABASE
@click.argument("files", nargs=-1, type=click.Path(path_type=Path))
@click.option("--decision", help="Số quyết định.")
@click.option("--person", type=NUMBER, help="Số (id) của người.")
@click.option("--initiative", type=NUMBER, help="Số (id) của sáng kiến.")
@click.option("--nomination", type=NUMBER, help="Số (id) của đề nghị.")
@click.option("--round", "round_id", type=NUMBER, help="Số (id) của đợt xét.")
@click.option("--movement", type=NUMBER, help="Số (id) của phong trào.")
@click.option("--remove", "gone", multiple=True, metavar="TÊN", help="Bỏ tệp có tên này.")
@click.option("-o", "--output", "folder", type=click.Path(path_type=Path), help="Ghi các tệp ra.")
@AS_JSON
def attach(  # noqa: PLR0913, PLR0917 - one argument per option
    path: Path,
    files: Sequence[Path],
    decision: str | None,
    person: int | None,
    initiative: int | None,
    nomination: int | None,
    round_id: int | None,
    movement: int | None,
    gone: Sequence[str],
    folder: Path | None,
    as_json: bool,
) -> None:
    """Đính kèm tệp vào một hồ sơ: quyết định, người, đợt xét, phong trào…; xem, bỏ, ghi ra."""
    ids = {
        Holder.PERSON: person,
        Holder.INITIATIVE: initiative,
        Holder.NOMINATION: nomination,
        Holder.ROUND: round_id,
        Holder.MOVEMENT: movement,
    }
    named = {holder: number for holder, number in ids.items() if number is not None}
    if len(named) + (decision is not None) != 1:
        known = ", ".join(f"--{holder}" for holder in Holder)
        message = f"Ghi một trong {known}."
        raise click.UsageError(message)
    with writing(path) if files or gone else Database.read(path) as database:
        if decision is not None:
            named = {Holder.DECISION: issuing.find_decision(database, decision).id}
        ((holder, number),) = named.items()
        owner = Owner(holder, number)
        if not AttachedFiles(database).there(owner):
            fail(f"Không có hồ sơ số {number}.")
        called = AttachedFiles(database).called(owner) or f"số {number}"
        name = decision or f"{_NAMES[holder]} {called}"
        if files:
            attaching.attach(database, owner, files, name)
        for file in _named(AttachedFiles(database).of(owner), gone):
            attaching.detach(database, file, name)
        kept = AttachedFiles(database).of(owner)
        if folder is not None:
            _write_out(database, kept, folder)
    document = {"files": [{"name": f.name, "size": f.size, "sha256": f.hash} for f in kept]}
    show(as_json, document, [f"{f.name}\t{f.size}" for f in kept] or ["Chưa có tệp nào."])


def _named(kept: Sequence[AttachedFile], names: Sequence[str]) -> list[AttachedFile]:
    """Return the files called ``names``; fails where one is not there."""
    wanted = [nfc(name) for name in names]
    lacking = set(wanted) - {file.name for file in kept}
    if lacking:
        fail(f"Không có tệp nào tên {', '.join(sorted(lacking))}.")
    return [file for file in kept if file.name in wanted]


def _write_out(database: Database, kept: Sequence[AttachedFile], folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    taken = set[str]()
    for file in kept:
        safe = Path(attaching.safe_name(file.name))
        name = untaken(safe.stem, taken.__contains__, safe.suffix)
        taken.add(name)
        attaching.write_out(database, file, folder / name)
