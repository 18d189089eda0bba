"""The agency's own regulation beside the law: read, checked, edited, handed to others."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from tdkt_desktop.domain.awards.kinds import UNIT, AwardKind
from tdkt_desktop.domain.law.circles import circles
from tdkt_desktop.domain.law.conditions import (
    Leaf,
    MembersAll,
    MembersExist,
    MembersShare,
    MembersUndisciplined,
    Rated,
    leaves,
)
from tdkt_desktop.domain.law.entry_reader import Flaw
from tdkt_desktop.domain.law.reading import read_law
from tdkt_desktop.domain.law.rulebook import Law, Rulebook
from tdkt_desktop.errors import TdktError, unwritable
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP, worded
from tdkt_desktop.operations.law.amending import amended_law
from tdkt_desktop.operations.law.shipped import codes, shipped_law, standing
from tdkt_desktop.paths import asset
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.journal import ChangeSet
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.settings import Settings
from tdkt_desktop.whole_file import replacing

OVERLAY_TABLES = ("rule", "exclusion", "quota", "vote", "deadline", "dossier")
"""What an agency's own regulation may hold, beside its head."""
_OVERLAY = "overlay"
_SHOWN = 6
_NOUNS = {
    "rule": "điều kiện",
    "exclusion": "trường hợp không xét",
    "quota": "tỷ lệ",
    "vote": "quy định bỏ phiếu",
    "deadline": "thời hạn",
    "dossier": "hồ sơ",
}
"""What each kind of entry is called in the history."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Overlay:
    """The agency's regulation: whose it is, by which document, and what it adds to the law."""

    name: str = ""
    document: str = ""
    text: str = ""
    law: Law = field(default_factory=Law)


def read_overlay(text: str, kinds: Sequence[AwardKind]) -> Overlay:
    """Return the regulation that ``text`` (TOML) holds.

    Raises:
        TdktError: it is no TOML, or its entries do not make sense; says where and why.
    """
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        match = re.search(r"line (\d+), column (\d+)", str(error))
        if not match:  # the file ends too soon
            raise TdktError(
                QT_TRANSLATE_NOOP("errors", "Tệp quy chế sai định dạng: cuối tệp còn thiếu.")
            ) from error
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Tệp quy chế sai định dạng ở dòng {line}, cột {column}."),
            line=match[1],
            column=match[2],
        ) from error
    head = tables.pop("overlay", {})
    head = head if isinstance(head, Mapping) else {}
    rules = tables.get("rule")
    for rule in rules if isinstance(rules, list) else ():
        if isinstance(rule, dict):
            rule.setdefault("tightens", _law_judges(rule))
    own, _, flaws = read_law({"quy-che": tables}, codes(kinds, sources=False), OVERLAY_TABLES)
    flaws += _clashes(own, {kind.code: kind for kind in kinds})
    if flaws:
        more = f"\n… ({len(flaws)})" if len(flaws) > _SHOWN else ""
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Quy chế có chỗ chưa đúng:\n{flaws}"),
            flaws="\n".join(map(str, flaws[:_SHOWN])) + more,
        )
    return Overlay(
        name=str(head.get("name", "")), document=str(head.get("document", "")), text=text, law=own
    )


def _law_judges(rule: Mapping[str, Any]) -> bool:
    """Whether the law has a rule of its own for what ``rule`` is about, details and all."""
    kinds, subjects = rule.get("kinds"), rule.get("subjects")
    if not isinstance(kinds, list | tuple) or not isinstance(subjects, list | tuple):
        return True  # it will be told
    return any(
        set(one.kinds) & set(kinds) and set(one.subjects) & set(subjects) and not one.local
        for one in shipped_law()[0].rules
    )


def _clashes(own: Law, kinds: Mapping[str, AwardKind]) -> list[Flaw]:
    """Return where a regulation loosens the law, takes one of its names, or cannot be met."""
    shipped, flaws = shipped_law()[0], list[Flaw]()
    taken = {one.id for one in (*shipped.rules, *shipped.exclusions, *shipped.quotas)}
    for provision in (*own.rules, *own.exclusions, *own.quotas):
        if provision.id in taken:
            message = QT_TRANSLATE_NOOP("law", "mã này là của luật, hãy đặt mã khác")
            flaws.append(Flaw(provision.id, message))
    for rule in own.rules:
        about = {"kinds": rule.kinds, "subjects": rule.subjects}
        if not rule.tightens and _law_judges(about):
            message = QT_TRANSLATE_NOOP(
                "law",
                "luật đã có tiêu chuẩn này: quy chế chỉ được quy định chặt hơn (tightens = true)",
            )
            flaws.append(Flaw(rule.id, message))
        for code in rule.kinds:
            if code in kinds and not set(rule.subjects) <= set(kinds[code].subjects):
                message = QT_TRANSLATE_NOOP("law", "{kind} không dành cho đối tượng này")
                flaws.append(Flaw(f"{rule.id}, subjects", worded(message, kind=code)))
        if UNIT not in rule.subjects and any(map(_of_members, leaves(rule.condition))):
            message = QT_TRANSLATE_NOOP("law", "điều kiện về thành viên chỉ dành cho tập thể")
            flaws.append(Flaw(f"{rule.id}, condition", message))
        if not rule.basis:
            message = QT_TRANSLATE_NOOP("law", "hãy ghi điều, khoản của quy chế (basis)")
            flaws.append(Flaw(rule.id, message))
    flaws += circles((*shipped.rules, *own.rules))
    return flaws


def _of_members(leaf: Leaf) -> bool:
    return isinstance(leaf, MembersShare | MembersAll | MembersExist | MembersUndisciplined) or (
        isinstance(leaf, Rated) and leaf.collective
    )


def overlay(database: Database) -> Overlay:
    """Return the agency's regulation, empty when there is none."""
    text = Settings(database).get(_OVERLAY, "")
    return read_overlay(text, Kinds(database).all()) if text else Overlay()


def save_overlay(database: Database, text: str, name: str = "", what: str = "") -> ChangeSet:
    """Write the agency's regulation in place of what there was; empty text removes it.

    ``what`` says what is changed, for the history.

    Raises:
        TdktError: it does not make sense; says where and why.
    """
    if not text.strip() and not Settings(database).get(_OVERLAY, ""):
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Cơ quan chưa ghi quy chế nào."))
    if text.strip():
        name = read_overlay(text, Kinds(database).all()).name or name
    label = f"Ghi quy chế {name}".strip() if text.strip() else "Bỏ quy chế của cơ quan"
    label = what or label
    with database.operation(label) as done:
        Settings(database).put(_OVERLAY, text if text.strip() else "")
    return done.changes


def import_overlay(database: Database, path: Path) -> ChangeSet:
    """Take over the regulation of a file that a sister agency exported.

    Raises:
        TdktError: the file cannot be read, or does not make sense.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError as error:
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Không có tệp “{name}”."), name=path.name
        ) from error
    except (OSError, UnicodeDecodeError) as error:
        raise TdktError(
            QT_TRANSLATE_NOOP(
                "errors", "Không đọc được tệp “{name}”: quy chế là tệp chữ .toml, mã UTF-8."
            ),
            name=path.name,
        ) from error
    if not text.strip():
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Tệp “{name}” không có mục nào."), name=path.name
        )
    return save_overlay(database, text, path.stem)


def export_overlay(database: Database, path: Path) -> None:
    """Write the agency's regulation to a file.

    Raises:
        TdktError: there is none, or the file cannot be written.
    """
    text = Settings(database).get(_OVERLAY, "")
    if not text:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Cơ quan chưa ghi quy chế nào."))
    try:
        with replacing(path) as unfinished:
            unfinished.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise unwritable(path, error) from error


def example_overlay() -> str:
    """Return the regulation that ships as an example."""
    return asset("resources", "catalogue", "overlays", "vi-du.toml").read_text(encoding="utf-8")


# -- editing -----------------------------------------------------------------------------

Tables = dict[str, Any]
"""A regulation as plain data, as TOML holds it."""


def tables_of(database: Database) -> Tables:
    """Return the agency's regulation as plain data, to be edited; empty when there is none."""
    text = Settings(database).get(_OVERLAY, "")
    return tomllib.loads(text) if text else {}


def put_entry(
    database: Database, table: str, entry: Mapping[str, Any], number: str = ""
) -> ChangeSet:
    """Add an entry to one table of the regulation, or replace the one whose id is ``number``.

    An entry without an id gets one.

    Raises:
        TdktError: it does not make sense; says where and why. Nothing is written then.
    """
    tables = tables_of(database)
    there = [one for one in tables.get(table, ()) if one.get("id") != number or not number]
    made = dict(entry)
    made["id"] = number or _free_id(tables, table)
    verb = "Sửa" if number else "Thêm"
    what = f"{verb} {_NOUNS.get(table, table)} {', '.join(made.get('kinds', ()))} của quy chế"
    return write_tables(database, tables | {table: [*there, made]}, " ".join(what.split()))


def remove_entry(database: Database, table: str, number: str) -> ChangeSet:
    """Take an entry out of the regulation."""
    tables = tables_of(database)
    left = [one for one in tables.get(table, ()) if one.get("id") != number]
    return write_tables(
        database,
        {**tables, table: left} if left else _without(tables, table),
        f"Bỏ {_NOUNS.get(table, table)} {number} khỏi quy chế",
    )


def _without(tables: Tables, table: str) -> Tables:
    return {key: value for key, value in tables.items() if key != table}


def put_head(database: Database, name: str, document: str) -> ChangeSet:
    """Write the name of the regulation, and the document it is."""
    head = {"name": name.strip(), "document": document.strip()}
    tables = {"overlay": head, **_without(tables_of(database), "overlay")}
    return write_tables(database, tables, "Sửa tên quy chế")


def write_tables(database: Database, tables: Tables, what: str = "") -> ChangeSet:
    """Write a regulation that is plain data; ``what`` says what is changed, for the history.

    Raises:
        TdktError: it does not make sense; says where and why.
    """
    import tomli_w

    return save_overlay(database, tomli_w.dumps(tables, multiline_strings=False), what=what)


def _free_id(tables: Tables, table: str) -> str:
    taken = {one.get("id") for one in tables.get(table, ())}
    number = 1
    while f"QC-{table.upper()}-{number}" in taken:
        number += 1
    return f"QC-{table.upper()}-{number}"


# -- the law with it ---------------------------------------------------------------------


def law_of(database: Database) -> Law:
    """Return the law with the agency's regulation beside it."""
    own = overlay(database).law
    law = amended_law(database)[0]
    both = {
        part.name: (*getattr(law, part.name), *getattr(own, part.name)) for part in fields(Law)
    }
    return replace(law, **both)


def rulebook(database: Database, day: str) -> Rulebook:
    """Return the law in force on ``day`` (ISO), as the agency applies it."""
    return Rulebook(law_of(database), day, standing(database))
