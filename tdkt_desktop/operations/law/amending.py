"""The law as it changes: packages taken in, entries corrected, ended and confirmed here.

What ships is never written over: packages and the agency's own changes lie above it, so that they
outlive an update of the program and can be taken back one by one.
"""

import hashlib
import json
import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from tdkt_desktop.domain.law.bonuses import BonusTables
from tdkt_desktop.domain.law.circles import circles
from tdkt_desktop.domain.law.entry_reader import Flaw
from tdkt_desktop.domain.law.reading import read_law
from tdkt_desktop.domain.law.rulebook import Document, Law
from tdkt_desktop.domain.vietnamese.dates import show_iso, today
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP, worded
from tdkt_desktop.operations.law.catalogue import shipped_kinds
from tdkt_desktop.operations.law.shipped import LAW_FILES, codes, shipped_law
from tdkt_desktop.operations.law.shipped_files import entries
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.journal import ChangeSet
from tdkt_desktop.storage.settings import Settings

Entry = Mapping[str, Any]
Tables = dict[str, list[dict[str, Any]]]
"""Entries of the law as plain data, by the table they stand in."""

_KEY = "law_amendments"
TABLES = (
    "rule",
    "exclusion",
    "counting",
    "conflict",
    "quota",
    "vote",
    "deadline",
    "dossier",
    "form",
    "option",
    "document",
    "base_salary",
    "rate",
    "multiplier",
    "bonus_rule",
)
"""What a package may hold, beside its head and what it ends."""
PROVISIONS = ("rule", "exclusion", "conflict", "quota", "vote", "deadline", "dossier")
"""The tables whose entries the page of the law lists, and that carry notes."""
_NATURAL = {
    "base_salary": ("valid_from",),
    "rate": ("kind", "group", "subject", "times", "valid_from"),
    "multiplier": ("subject", "of", "valid_from"),
    "form": ("number", "valid_from"),
}
"""What tells entries without an id apart."""
_HEAD, _END = "package", "end"
_SHOWN = 6


@dataclass(frozen=True, slots=True)
class Package:
    """A package of law: whose it is, by which document, its TOML, and the day it was taken in."""

    name: str
    document: str = ""
    maker: str = ""
    text: str = ""
    taken: str = ""


@dataclass(frozen=True, slots=True)
class Confirmation:
    """That an entry was compared with a text: by whom, on which day (ISO), which text.

    ``wording`` tells what was compared from any other: an entry changed since is not confirmed.
    """

    by: str
    on: str
    text: str
    wording: str = ""


@dataclass(frozen=True, slots=True)
class Amendments:
    """What lies above the law that ships, in the order it was laid there.

    ``own`` are the entries corrected and ended here, as tables; ``confirmed`` are by entry's id.
    """

    packages: tuple[Package, ...] = ()
    own: Mapping[str, list[dict[str, Any]]] = field(default_factory=dict)
    confirmed: Mapping[str, Confirmation] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Difference:
    """What a package does to one entry; with nothing ``before`` it is added."""

    table: str
    id: str
    before: Entry | None
    after: Entry | None

    @property
    def keys(self) -> list[str]:
        """The parts that are other than before, in the order they stand."""
        before, after = self.before or {}, self.after or {}
        return [key for key in {**before, **after} if before.get(key) != after.get(key)]


# -- what is kept ------------------------------------------------------------------------


def amendments(database: Database) -> Amendments:
    """Return what lies above the law that ships."""
    kept: Mapping[str, Any] = Settings(database).get(_KEY, {})
    return Amendments(
        packages=tuple(Package(**one) for one in kept.get("packages", ())),
        own=kept.get("own", {}),
        confirmed={key: Confirmation(**one) for key, one in kept.get("confirmed", {}).items()},
    )


def _write(database: Database, wanted: Amendments, label: str) -> ChangeSet:
    """Write what lies above the law.

    Raises:
        TdktError: the law would make no sense with it; says where and why.
    """
    _require_sense(wanted)
    with database.operation(label) as done:
        Settings(database).put(
            _KEY,
            {
                "packages": [asdict(one) for one in wanted.packages],
                "own": dict(wanted.own),
                "confirmed": {key: asdict(one) for key, one in wanted.confirmed.items()},
            },
        )
    return done.changes


def key_of(table: str, entry: Entry) -> str:
    """Return what tells an entry from the others: its id, or what it is of and since when."""
    named = entry.get("id") or entry.get("code")
    if named:
        return str(named)
    parts = (entry.get(key) for key in _NATURAL.get(table, ("number",)))
    return f"{table} {'/'.join(str(part) for part in parts if part)}"


# -- the law with it ---------------------------------------------------------------------


def amended_law(database: Database) -> tuple[Law, BonusTables]:
    """Return the law that ships with what was taken in and put right above it."""
    kept: Mapping[str, Any] = Settings(database).get(_KEY, {})
    if not any(kept.get(part) for part in ("packages", "own", "confirmed")):
        return shipped_law()
    return _read(json.dumps(kept, ensure_ascii=False, sort_keys=True))


@lru_cache(maxsize=4)
def _read(text: str) -> tuple[Law, BonusTables]:
    kept = json.loads(text)
    wanted = Amendments(
        packages=tuple(Package(**one) for one in kept.get("packages", ())),
        own=kept.get("own", {}),
        confirmed={key: Confirmation(**one) for key, one in kept.get("confirmed", {}).items()},
    )
    law, bonuses, flaws = _law_with(wanted)
    if flaws:  # an update of the program took away what a package rests on
        return shipped_law()
    return law, bonuses


def still_fits(database: Database) -> bool:
    """Whether what lies above the law can be read with the law that ships now."""
    return not _law_with(amendments(database))[2]


def _law_with(wanted: Amendments) -> tuple[Law, BonusTables, list[Flaw]]:
    tables = {"luat": merged(wanted)}
    law, bonuses, flaws = read_law(tables, codes(shipped_kinds(), sources=False))
    return law, bonuses, flaws + circles(law.rules)


def merged(wanted: Amendments) -> Tables:
    """Return every entry of the law with what lies above it, by table, as sure as confirmed."""
    made = laid(wanted)
    for table, those in made.items():
        for number, entry in enumerate(those):
            if (said := confirmation(wanted, table, entry)) is not None:
                those[number] = _confirmed(table, entry, said)
    return made


def confirmation(wanted: Amendments, table: str, entry: Entry) -> Confirmation | None:
    """Return that an entry of :func:`laid` was confirmed as it is worded now."""
    said = wanted.confirmed.get(key_of(table, entry))
    return said if said is not None and said.wording == _wording(entry) else None


def _wording(entry: Entry) -> str:
    """Return what is alike for entries that say the same; when one ends is not of its wording."""
    told = {k: v for k, v in entry.items() if k not in ("valid_to", "extends_until_verified")}
    text = json.dumps(told, ensure_ascii=False, sort_keys=True, default=str)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def laid(wanted: Amendments) -> Tables:
    """Return every entry of the law with what lies above it, by table, as worded."""
    made: Tables = {}
    for file in LAW_FILES:
        for table, those in entries(file).items():
            if table in TABLES:
                made.setdefault(table, []).extend(dict(entry) for entry in those)
    for layer in (*(_tables_of(one.text) for one in wanted.packages), wanted.own):
        _lay(made, layer)
    return made


def _lay(made: Tables, layer: Mapping[str, Any]) -> None:
    """Put one layer over the entries: the same id is replaced, an ended one keeps its last day."""
    for table in TABLES:
        for entry in layer.get(table, ()):
            there, key = made.setdefault(table, []), key_of(table, entry)
            same = (n for n, one in enumerate(there) if key_of(table, one) == key)
            place = next(same, None)
            if place is None:
                there.append(dict(entry))
            else:
                there[place] = dict(entry)
    ends = {str(one.get("id")): str(one.get("until")) for one in layer.get(_END, ())}
    for table, those in made.items():
        for number, entry in enumerate(those):
            if (until := ends.get(key_of(table, entry))) is not None:
                ended = {k: v for k, v in entry.items() if k != "extends_until_verified"}
                last = min(str(ended.get("valid_to") or until), until)
                those[number] = ended | {"valid_to": last}


def _confirmed(table: str, entry: dict[str, Any], said: Confirmation) -> dict[str, Any]:
    """Return an entry as sure as the officer made it, and by what."""
    sure = {key: value for key, value in entry.items() if key != "review_from"}
    sure["confidence"] = "high"
    if table not in PROVISIONS:
        return sure
    return sure | {"notes": [*sure.get("notes", ()), confirmed_words(said)]}


def confirmed_words(said: Confirmation) -> str:
    """Return by whom, when and on which text an entry was compared."""
    return f"Đã đối chiếu ngày {show_iso(said.on)}: {said.text} ({said.by})"


def entry_of(database: Database, number: str) -> tuple[str, Entry]:
    """Return the table and the data of an entry as it is worded now.

    Raises:
        TdktError: there is none of this id.
    """
    for table, those in laid(amendments(database)).items():
        for entry in those:
            if key_of(table, entry) == number:
                return table, entry
    raise TdktError(QT_TRANSLATE_NOOP("errors", "Không có quy định mang mã “{id}”."), id=number)


# -- packages ----------------------------------------------------------------------------


def read_package(path: Path) -> Package:
    """Return the package of law in a file.

    Raises:
        TdktError: the file cannot be read, is no TOML, or lacks its head; says where and why.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise TdktError(
            QT_TRANSLATE_NOOP(
                "errors", "Không đọc được tệp “{name}”: gói quy định là tệp chữ .toml, mã UTF-8."
            ),
            name=path.name,
        ) from error
    tables = _tables_of(text)
    head = tables.get(_HEAD)
    if not isinstance(head, Mapping) or not str(head.get("name", "")).strip():
        raise TdktError(
            QT_TRANSLATE_NOOP(
                "errors",
                "“{name}” không phải gói quy định: thiếu mục [package] có name (tên gói).",
            ),
            name=path.name,
        )
    unknown = sorted(set(tables) - {_HEAD, _END, *TABLES})
    if unknown:
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Gói quy định có mục lạ: {tables}. Các mục: {known}."),
            tables=", ".join(unknown),
            known=", ".join((_END, *TABLES)),
        )
    name, document, maker = (
        str(head.get(key, "")).strip() for key in ("name", "document", "maker")
    )
    return Package(name, document, maker, text)


def _tables_of(text: str) -> Mapping[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        match = re.search(r"line (\d+), column (\d+)", str(error))
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Gói quy định sai định dạng: {place}."),
            place=f"dòng {match[1]}, cột {match[2]}" if match else "cuối tệp còn thiếu",
        ) from error


def differences(database: Database, package: Package) -> list[Difference]:
    """Return what a package would change of the law as it is now; writes nothing.

    Raises:
        TdktError: the law would make no sense with it; says where and why.
    """
    before = amendments(database)
    after = _with(before, package)
    _require_sense(after)
    return list(_differences(merged(before), merged(after)))


def _with(before: Amendments, package: Package) -> Amendments:
    others = tuple(one for one in before.packages if one.name != package.name)
    return replace(before, packages=(*others, replace(package, taken=today())))


def _differences(before: Tables, after: Tables) -> Iterator[Difference]:
    for table in TABLES:
        old = {key_of(table, one): one for one in before.get(table, ())}
        new = {key_of(table, one): one for one in after.get(table, ())}
        for number in {**old, **new}:
            if old.get(number) != new.get(number):
                yield Difference(table, number, old.get(number), new.get(number))


def take_package(database: Database, package: Package) -> ChangeSet:
    """Lay a package over the law, in place of an earlier one of its name.

    Raises:
        TdktError: the law would make no sense with it; says where and why.
    """
    wanted = _with(amendments(database), package)
    return _write(database, wanted, f"Nhập gói quy định {package.name}")


def drop_package(database: Database, name: str) -> ChangeSet:
    """Take a package off the law again.

    Raises:
        TdktError: there is none of this name, or another rests on it.
    """
    before = amendments(database)
    left = tuple(one for one in before.packages if one.name != name)
    if left == before.packages:
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Chưa nhập gói quy định nào tên “{name}”."), name=name
        )
    return _write(database, replace(before, packages=left), f"Bỏ gói quy định {name}")


# -- entries put right here --------------------------------------------------------------


def correct(database: Database, table: str, entry: Entry) -> ChangeSet:
    """Lay the agency's own wording of one entry over the law; nobody has compared it yet.

    Raises:
        TdktError: the law would make no sense with it; says where and why.
    """
    wanted = _with_own(amendments(database), table, _uncompared(entry))
    return _write(database, wanted, f"Sửa quy định {_called(entry)}")


def supersede(
    database: Database, table: str, number: str, entry: Entry, from_day: str
) -> ChangeSet:
    """End an entry on the day before ``from_day`` (ISO), and let ``entry`` follow it.

    Raises:
        TdktError: something follows it already, or the law would make no sense with it; says
            where and why.
    """
    import datetime as dt

    until = (dt.date.fromisoformat(from_day) - dt.timedelta(days=1)).isoformat()
    before = amendments(database)
    follower = next((one for one in _own_ids(before) if _predecessor(one) == number), None)
    if follower is not None:
        raise TdktError(
            QT_TRANSLATE_NOOP(
                "errors", "Quy định này đã có quy định thay thế ({id}): hãy sửa ở quy định đó."
            ),
            id=follower,
        )
    fresh = _uncompared({**entry, "id": _free_id(before, number), "valid_from": from_day})
    for key in ("extends_until_verified", "review_from"):
        fresh.pop(key, None)
    if str(fresh.get("valid_to") or from_day) < from_day:
        del fresh["valid_to"]
    wanted = _with_own(before, table, fresh)
    ends = [one for one in wanted.own.get(_END, ()) if one.get("id") != number]
    own = {**wanted.own, _END: [*ends, {"id": number, "until": until}]}
    label = f"Thay quy định {_called(entry)} từ ngày {show_iso(from_day)}"
    return _write(database, replace(wanted, own=own), label)


def confirm(
    database: Database, number: str, by: str, text: str, on: str | None = None
) -> ChangeSet:
    """Note that an entry was compared with a text: it is as sure as what ships as sure.

    Raises:
        TdktError: there is no such entry, or it is not said by whom or with which text.
    """
    _, entry = entry_of(database, number)
    if not by.strip() or not text.strip():
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Hãy ghi ai đối chiếu và đối chiếu với văn bản nào.")
        )
    before = amendments(database)
    said = Confirmation(by.strip(), on or today(), text.strip(), _wording(entry))
    wanted = replace(before, confirmed={**before.confirmed, number: said})
    return _write(database, wanted, f"Xác nhận đã đối chiếu {_called(entry)}")


def put_back(database: Database, number: str) -> ChangeSet:
    """Drop what was corrected, ended or confirmed here of one entry, and what followed it.

    Of one that follows another, that is ended no more.

    Raises:
        TdktError: nothing was, or something else rests on it.
    """
    before = amendments(database)
    own = {
        table: [
            one
            for one in those
            if not _is_of(key_of(table, one), number)
            and not (table == _END and one.get("id") == _predecessor(number))
        ]
        for table, those in before.own.items()
    }
    confirmed = {key: one for key, one in before.confirmed.items() if key != number}
    wanted = replace(before, own={k: v for k, v in own.items() if v}, confirmed=confirmed)
    if wanted == before:
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Cơ quan chưa sửa, xác nhận gì ở quy định “{id}”."),
            id=number,
        )
    return _write(database, wanted, f"Bỏ phần đã sửa của quy định {number}")


def is_changed(kept: Amendments, number: str) -> bool:
    """Whether something was corrected, ended or confirmed here of an entry."""
    mine = (key_of(table, one) for table, those in kept.own.items() for one in those)
    return number in kept.confirmed or any(_is_of(key, number) for key in mine)


def _is_of(one: str, number: str) -> bool:
    """Whether an id is the entry's, or of what was made to follow it."""
    return one == number or re.fullmatch(rf"{re.escape(number)}(?:\+\d+)+", one) is not None


def _with_own(before: Amendments, table: str, entry: Entry) -> Amendments:
    there = before.own.get(table, ())
    others = [one for one in there if key_of(table, one) != key_of(table, entry)]
    return replace(before, own={**before.own, table: [*others, dict(entry)]})


def _predecessor(number: str) -> str:
    """Return the id of what an entry made here follows, or nothing."""
    before, plus, count = number.rpartition("+")
    return before if plus and count.isdecimal() else ""


def _uncompared(entry: Entry) -> dict[str, Any]:
    """Return an entry worded here, which is no surer than what nobody compared."""
    return {**entry, "confidence": "medium"}


def _own_ids(kept: Amendments) -> set[str]:
    return {
        str(one.get("id")) for table, those in kept.own.items() if table != _END for one in those
    }


def _free_id(kept: Amendments, number: str) -> str:
    taken = _own_ids(kept)
    count = 2
    while f"{number}+{count}" in taken:
        count += 1
    return f"{number}+{count}"


def _called(entry: Entry) -> str:
    return str(entry.get("basis") or entry.get("title") or entry.get("id"))


def _require_sense(wanted: Amendments) -> None:
    known = {key_of(table, one) for table, those in merged(wanted).items() for one in those}
    flaws = [
        Flaw(f"end {one.get('id')}", QT_TRANSLATE_NOOP("law", "không có quy định mang mã này"))
        for layer in (*(_tables_of(p.text) for p in wanted.packages), wanted.own)
        for one in layer.get(_END, ())
        if str(one.get("id")) not in known
    ]
    flaws += [
        Flaw(f"end {one.get('id')}", worded(QT_TRANSLATE_NOOP("law", "phải có until là một ngày")))
        for layer in (*(_tables_of(p.text) for p in wanted.packages), wanted.own)
        for one in layer.get(_END, ())
        if not re.fullmatch(r"\d{4}-\d\d-\d\d", str(one.get("until", "")))
    ]
    flaws += _law_with(wanted)[2]
    if flaws:
        more = f"\n… ({len(flaws)})" if len(flaws) > _SHOWN else ""
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Quy định có chỗ chưa đúng:\n{flaws}"),
            flaws="\n".join(map(str, flaws[:_SHOWN])) + more,
        )


def documents_on(law: Law, day: str) -> Sequence[Document]:
    """Return the documents of law in force on a day (ISO), the newest first."""
    found = [
        one
        for one in law.documents
        if (one.valid_from or "9999") <= day <= (one.valid_to or "9999")
    ]
    return sorted(found, key=lambda one: one.valid_from or "", reverse=True)
