"""A sitting in which a little of everything is written, and what must be true after any trouble."""

import datetime as dt
import sqlite3
import traceback
import zipfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations import history
from tdkt_desktop.operations.exporting.everything import export_everything
from tdkt_desktop.operations.people import people
from tdkt_desktop.operations.safekeeping import copies, protecting
from tdkt_desktop.operations.safekeeping.handing_over import save_handover
from tdkt_desktop.storage.file.backups import Backup, Reason, backups_in, folder_of
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.keys import KEYRING, MARK, Key, salt_of
from tdkt_desktop.storage.health import check, is_damaged
from tdkt_desktop.storage.people import People

KEYS = [
    Key.of_password("mật khẩu thứ nhất", MARK + b"1" * 12),
    Key.of_password("mật khẩu thứ hai", MARK + b"2" * 12),
]
"""The same in every process: a salt is drawn by lot otherwise."""


@dataclass
class Told:
    """What the program said was done: how many people there are, which copies and papers stand."""

    say: Callable[[str], None] = lambda _: None
    people: int = 0
    copies: list[Path] = field(default_factory=list)
    papers: list[Path] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)


Step = Callable[[Database, Told], object]


def _add(database: Database, told: Told) -> None:
    people.add_person(database, {"name": f"Nguyễn Văn A{told.people}"})


def _undo(database: Database, _: Told) -> None:
    history.undo(database)


def _keep(database: Database, told: Told) -> None:
    told.copies.append(copies.keep_now(database).path)
    told.say(f"copy {told.copies[-1]}")


def _go_back(database: Database, told: Told) -> None:
    if told.copies:
        now = dt.datetime.now().astimezone()
        copies.go_back(database, Backup(told.copies[0], now, Reason.ASKED, 0))


def _paper(database: Database, told: Told) -> None:
    out = database.path.with_name("ban-giao.docx")
    save_handover(database, out)
    told.papers.append(out)


def _lists(database: Database, told: Told) -> None:
    told.papers += [
        one.path for one in export_everything(database, database.path.with_name("xuat"))
    ]


def _protect(key: Key | None, database: Database, _: Told) -> None:
    if key is not None:
        KEYRING.give(key)
    database.change_key(key)
    protecting.protect_copies(database)


_FIRST, _SECOND, _OFF = (partial(_protect, key) for key in (*KEYS, None))
_STEPS: dict[bool, Sequence[Step]] = {
    False: [_add, _keep, _add, _undo, _paper, _add, _go_back, _lists, _add, _paper],
    True: [_add, _keep, _FIRST, _add, _keep, _paper, _undo, _SECOND, _add, _go_back, _OFF, _add],
}


def sitting(path: Path, told: Told, *, protected: bool) -> None:
    """Do a little of everything that writes; what fails is told as the officer would be told it."""
    try:
        database = copies.open_kept(path)
    except TdktError:
        return
    with database:
        for number, step in enumerate(_STEPS[protected]):
            _try(step, number, database, told)
            try:
                told.people = People(database).count()
            except (sqlite3.OperationalError, sqlite3.ProgrammingError):
                return  # nothing is read off such a disk either
            told.say(f"people {told.people}")


def _try(step: Step, number: int, database: Database, told: Told) -> None:
    try:
        step(database, told)
    except TdktError:
        return
    except Exception as error:  # noqa: BLE001 - whatever it is, it is a fault
        where = [(one.name, one.lineno) for one in traceback.extract_tb(error.__traceback__)[-3:]]
        told.wrong.append(f"step {number}: {type(error).__name__} {error} {where}")


def judge(path: Path, allowed: set[int], told: Told) -> Iterator[str]:
    """Yield what is wrong with a file and what lies beside it after the trouble."""
    try:
        yield from _judge_file(path, allowed)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is a fault
        yield f"does not open: {type(error).__name__} {error}"
        return
    for copy in told.copies:
        try:
            with Database.read(copy) as kept:
                if is_damaged(check(kept)):
                    yield f"copy {copy.name} is damaged"
        except Exception as error:  # noqa: BLE001
            yield f"copy {copy.name}: {type(error).__name__} {error}"
    for out in told.papers:
        if out.suffix in (".docx", ".xlsx") and not zipfile.is_zipfile(out):
            yield f"{out.name} is not whole"
    # a paper half written is written over at its next try
    left = [one.name for one in path.parent.glob(".~*.tdkt.*") if one.suffix != ".lock"]
    left += [one.name for one in folder_of(path).glob(".~*")]
    if left:
        yield f"left behind: {left}"


def _judge_file(path: Path, allowed: set[int]) -> Iterator[str]:
    with copies.open_kept(path) as database:
        if is_damaged(found := check(database)):
            yield f"damaged: {[one.code for one in found if one.grade == 'damage']}"
        count = People(database).count()
        if count not in allowed:
            yield f"{count} people, allowed {sorted(allowed)}"
        people.add_person(database, {"name": "Sau đó"})  # it goes on as if nothing had been
        copies.keep_now(database)
        if salt_of(path):
            clear = [one.path.name for one in backups_in(folder_of(path)) if not salt_of(one.path)]
            if clear:
                yield f"copies in the clear beside a protected file: {clear}"
