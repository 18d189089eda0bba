"""The catalogue that ships, into the file; and the agency's own kinds beside it."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from typing import Any

from tdkt_desktop.domain.awards.conduct import WordIndex
from tdkt_desktop.domain.awards.initiatives import ScopeIndex
from tdkt_desktop.domain.awards.kinds import (
    Authority,
    AwardKind,
    Category,
    KindIndex,
    Level,
    NewAwardKind,
)
from tdkt_desktop.domain.awards.ratings import RatingIndex, RatingLevel
from tdkt_desktop.domain.awards.vocabulary import Vocabulary
from tdkt_desktop.domain.ids import KindId
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.law.shipped_files import KIND_FILES
from tdkt_desktop.paths import asset
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.journal import ChangeSet
from tdkt_desktop.storage.kinds import Kinds


def shipped_kinds() -> list[NewAwardKind]:
    """Return the law's award kinds as they ship, in the order of the files."""
    import tomllib

    kinds = list[NewAwardKind]()
    for name in KIND_FILES:
        with asset("resources", "catalogue", name).open("rb") as file:
            entries = tomllib.load(file)["award_kind"]
        kinds += [_kind(entry, len(kinds) + i) for i, entry in enumerate(entries)]
    return kinds


@cache
def entries(file: str) -> dict[str, Any]:
    """Return the tables of one file of the catalogue."""
    import tomllib

    with asset("resources", "catalogue", file).open("rb") as opened:
        return tomllib.load(opened)


def terms(group: str) -> dict[str, str]:
    """Return code to name of the terms of a ``group``, in display order.

    Groups are ``subject``, ``level``, ``group`` and ``initiative_scope``.
    """
    return {entry["code"]: entry["name"] for entry in entries("terms.toml")[group]}


def rating_levels() -> list[RatingLevel]:
    """Return the levels of quality ratings, best first."""
    return [
        RatingLevel(
            code=entry["code"],
            name=entry["name"],
            short=entry["short"],
            aliases=tuple(entry["aliases"]),
            bare=tuple(entry["bare"]),
            rank=entry["rank"],
        )
        for entry in entries("ratings.toml")["level"]
    ]


def _as_in_a_new_file(kinds: Iterable[NewAwardKind]) -> Iterator[AwardKind]:
    """Yield the kinds that ship with the ids a new file gives them."""
    for number, kind in enumerate(kinds, start=1):
        yield kind.with_id(KindId(number))


def vocabulary(kinds: KindIndex | None = None) -> Vocabulary:
    """Return the words lists may hold; ``kinds`` are the file's, or else those that ship."""
    scopes = {
        word: entry["code"]
        for entry in entries("terms.toml")["initiative_scope"]
        for word in (entry["name"], entry["code"], *entry["words"])
    }
    return Vocabulary(
        kinds=kinds or KindIndex(_as_in_a_new_file(shipped_kinds())),
        ratings=RatingIndex(rating_levels()),
        scopes=ScopeIndex(scopes),
        types=word_index("award_type"),
        evidence=word_index("evidence"),
        disciplines=word_index("discipline_form"),
        absences=word_index("absence_kind"),
    )


@cache
def word_index(table: str) -> WordIndex:
    """Return a finder over the entries of one table of ``records.toml``."""
    return WordIndex(
        {
            entry["code"]: [
                entry["code"],
                entry["name"],
                *entry.get("words", ()),
                *entry.get("former_names", ()),
            ]
            for entry in entries("records.toml")[table]
        }
    )


def _kind(entry: dict[str, Any], rank: int) -> NewAwardKind:
    authorities = tuple(
        Authority(a["who"], a.get("basis", ""), a.get("valid_from"), a.get("valid_to"))
        for a in entry.get("authority", ())
    )
    former = tuple(old["name"] for old in entry.get("former_name", ()))
    return NewAwardKind(
        code=entry["code"],
        name=entry["name"],
        aliases=(*entry["aliases"], *former),
        category=Category(entry["category"]),
        group=entry["group"],
        grade=entry.get("class"),
        subjects=tuple(entry["subjects"]),
        level=Level(entry["level"]),
        authorities=authorities,
        basis=entry["basis"],
        valid_from=entry.get("valid_from"),
        valid_to=entry.get("valid_to"),
        import_only=entry.get("import_only", False),
        has_certificate=entry.get("has_certificate", True),
        rank=rank,
        confidence=entry["confidence"],
    )


def save_own_kind(database: Database, kind: NewAwardKind) -> ChangeSet:
    """Add or change a kind of the agency's own.

    Raises:
        TdktError: the code is one of the law's, or a needed word is missing.
    """
    code = kind.code.strip().upper()
    if not code or not kind.name.strip():
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Hãy ghi cả mã và tên của danh hiệu."))
    other = Kinds(database).by_code(code)
    if other is not None and not other.own:
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Mã “{code}” là của danh mục theo luật: {name}."),
            code=code,
            name=other.name,
        )
    with database.operation(f"Ghi danh hiệu riêng “{kind.name}”") as done:
        Kinds(database).save([replace(kind, code=code, own=True, rank=10_000)])
    return done.changes


def delete_own_kind(database: Database, kind: AwardKind) -> ChangeSet:
    """Delete an own kind that no award uses.

    Raises:
        TdktError: the kind is the law's, or awards use it.
    """
    if not kind.own:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Danh hiệu theo luật không xóa được."))
    if Kinds(database).in_use(kind.id):
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "“{name}” đang có người được tặng, không xóa được."),
            name=kind.name,
        )
    with database.operation(f"Xóa danh hiệu riêng “{kind.name}”") as done:
        Kinds(database).delete(kind.id)
    return done.changes
