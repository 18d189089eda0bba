"""A folder as the disk has it at any moment of what was written: flushed, or still on its way."""

import os
import random
import struct
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

_SECTOR = 512
_KEPT, _TORN = 0.4, 0.7
Record = tuple[str, int, int, bytes]
"""What io_shim.c noted: operation, number of the open file, offset, bytes."""


@dataclass
class _File:
    """A file: what is flushed, and what was written since."""

    flushed: bytearray = field(default_factory=bytearray)
    waiting: list[tuple[str, int, bytes]] = field(default_factory=list)

    def flush(self) -> None:
        for op, offset, data in self.waiting:
            _apply(self.flushed, op, offset, data)
        self.waiting.clear()

    def after_power(self, chance: random.Random) -> bytes:
        """Return what is there when the power is back: each write kept, torn or lost."""
        content = bytearray(self.flushed)
        for op, offset, data in self.waiting:
            fate = chance.random()
            if fate < _KEPT:
                _apply(content, op, offset, data)
            elif fate < _TORN and op == "W":
                for at in range(0, len(data), _SECTOR):
                    if chance.random() < 0.5:
                        _apply(content, "W", offset + at, data[at : at + _SECTOR])
        return bytes(content)


def _apply(content: bytearray, op: str, offset: int, data: bytes) -> None:
    if op == "T":
        del content[offset:]
        content.extend(bytes(offset - len(content)))
        return
    if len(content) < offset:
        content.extend(bytes(offset - len(content)))
    content[offset : offset + len(data)] = data


Names = dict[str, _File]


class Disk:
    """A folder played again from what was noted. Names reach the disk in order, with any flush."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._names: Names = {
            str(path): _File(bytearray(path.read_bytes()))
            for path in folder.rglob("*")
            if path.is_file()
        }
        self._durable = dict(self._names)
        self._waiting: list[Callable[[Names], object]] = []
        self._open: dict[int, _File] = {}
        self._acts: dict[str, Callable[[int, int, bytes], object]] = {
            "O": self._opened,
            "W": lambda number, offset, data: self._wrote("W", number, offset, data),
            "T": lambda number, offset, data: self._wrote("T", number, offset, data),
            "S": self._flushed,
            "C": lambda number, *_: self._open.pop(number, None),
            "R": self._renamed,
            "U": self._unlinked,
        }

    def play(self, record: Record) -> None:
        """Do one thing that was noted."""
        op, number, offset, data = record
        self._acts[op](number, offset, data)

    def _opened(self, number: int, flags: int, path: bytes) -> None:
        name = path.decode()
        if name not in self._names and flags & os.O_CREAT:
            made = _File()
            self._rename(lambda names: names.update({name: made}))
        if name in self._names:
            self._open[number] = self._names[name]
            if flags & os.O_TRUNC:
                self._names[name].waiting.append(("T", 0, b""))

    def _wrote(self, op: str, number: int, offset: int, data: bytes) -> None:
        if number in self._open:
            self._open[number].waiting.append((op, offset, data))

    def _flushed(self, number: int, _: int, __: bytes) -> None:
        if number in self._open:
            self._open[number].flush()
        for change in self._waiting:
            change(self._durable)
        self._waiting.clear()

    def _renamed(self, _: int, __: int, data: bytes) -> None:
        old, new = data.decode().split("\0")
        self._rename(lambda names: names.update({new: names.pop(old)} if old in names else {}))

    def _unlinked(self, _: int, __: int, path: bytes) -> None:
        name = path.decode()
        self._rename(lambda names: names.pop(name, None))

    def _rename(self, change: Callable[[Names], object]) -> None:
        change(self._names)
        self._waiting.append(change)

    def write(self, root: Path, chance: random.Random) -> None:
        """Write the folder to ``root`` as it would stand had the power gone now."""
        names = dict(self._durable)
        for change in self._waiting[: chance.randint(0, len(self._waiting))]:
            change(names)
        for name, file in names.items():
            if not name.endswith("-shm"):  # shared memory is made anew
                target = root / Path(name).relative_to(self._folder)
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(file.after_power(chance))


def records(log: Path) -> list[Record]:
    """Return what was noted."""
    data, at, found = log.read_bytes(), 0, list[Record]()
    head = struct.Struct("=ciqi")
    while at + head.size <= len(data):
        op, number, offset, size = head.unpack_from(data, at)
        at += head.size
        found.append((op.decode(), number, offset, data[at : at + size]))
        at += size
    return found


def people_at(noted: list[Record]) -> list[set[int]]:
    """Return how many people there may be after each record: those told last, or told next."""
    told = [
        int(data.split()[-1]) if op == "W" and data.startswith(b"people ") else None
        for op, _, _, data in noted
    ]
    coming, following = list[int | None](), None
    for one in reversed(told):
        following = one if one is not None else following
        coming.append(following)
    last, allowed = 0, list[set[int]]()
    for one, following in zip(told, reversed(coming), strict=True):
        last = one if one is not None else last
        allowed.append({last, last if following is None else following})
    return allowed
