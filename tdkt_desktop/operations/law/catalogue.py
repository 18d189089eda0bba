"""The catalogue that ships, into the file; and the agency's own kinds beside it."""

from dataclasses import replace
from typing import Any

from tdkt_desktop.domain.awards.kinds import Authority, AwardKind, Category, Level, NewAwardKind
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.law.shipped_files import KIND_FILES, entries
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.journal import ChangeSet
from tdkt_desktop.storage.kinds import Kinds


def shipped_kinds() -> list[NewAwardKind]:
    """Return the law's award kinds as they ship, in the order of the files."""
    kinds = list[NewAwardKind]()
    for name in KIND_FILES:
        found = entries(name)["award_kind"]
        kinds += [_kind(entry, len(kinds) + i) for i, entry in enumerate(found)]
    return kinds


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
