"""Award kinds in the file: the law's, loaded from the catalogue, and the agency's own."""

import json
from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from tdkt_desktop.domain.awards.kinds import Authority, AwardKind, Category, Level, NewAwardKind
from tdkt_desktop.domain.ids import KindId
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.repository import Repository

_COLUMNS = ("id", "code", "name", "category", "grp", "level", "own", "rank")


class Kinds(Repository):
    """The award kinds in a database. No other class writes their SQL."""

    READS = ("award_kind", "award", "nomination")

    def __init__(self, database: Database) -> None:
        self._db = database

    def all(self) -> list[AwardKind]:
        """Return every kind in the order of the law, own kinds last."""
        rows = self._db.query("SELECT * FROM award_kind ORDER BY own, rank, id")
        return [_kind(row) for row in rows]

    def lately_used(self, most: int = 6) -> list[str]:
        """Return the codes of the kinds given in the latest years, the most given first."""
        sql = """SELECT k.code FROM award a JOIN award_kind k ON k.id = a.kind
                 WHERE a.year >= (SELECT max(year) FROM award) - 1
                 GROUP BY k.id ORDER BY count(*) DESC, k.rank LIMIT ?"""
        return [row["code"] for row in self._db.query(sql, [most])]

    def by_code(self, code: str) -> AwardKind | None:
        """Return the kind with ``code``, if any."""
        rows = self._db.query("SELECT * FROM award_kind WHERE code = ?", [code])
        return next(map(_kind, rows), None)

    def save(self, kinds: Iterable[NewAwardKind]) -> None:
        """Insert or update by code; rows already as wanted are not written."""
        stored = {row["code"]: row for row in self._db.query("SELECT * FROM award_kind")}
        for kind in kinds:
            row = _row(kind)
            old = stored.get(kind.code)
            if old is None:
                self._db.save("award_kind", row)
            elif row != {key: old[key] for key in row}:
                self._db.save("award_kind", row | {"id": old["id"]})

    def delete(self, kind: KindId) -> None:
        """Delete an own kind that no award uses; the schema refuses others."""
        self._db.conn.execute("DELETE FROM award_kind WHERE id = ? AND own = 1", (kind,))

    def in_use(self, kind: KindId) -> bool:
        """Whether some award or nomination is of this kind."""
        sql = (
            "SELECT 1 FROM award WHERE kind = :kind"
            " UNION ALL SELECT 1 FROM nomination WHERE :kind IN (kind, first_kind) LIMIT 1"
        )
        return self._db.conn.execute(sql, {"kind": kind}).fetchone() is not None


def _row(kind: NewAwardKind) -> dict[str, Any]:
    detail = asdict(kind)
    row = {
        "code": kind.code,
        "name": kind.name,
        "category": kind.category,
        "grp": kind.group,
        "level": kind.level,
        "own": int(kind.own),
        "rank": kind.rank,
    }
    for key in ("id", "code", "name", "category", "group", "level", "own", "rank"):
        detail.pop(key, None)  # a new kind has no id
    return row | {"detail": json.dumps(detail, ensure_ascii=False, sort_keys=True)}


def _kind(row: dict[str, Any]) -> AwardKind:
    detail = json.loads(row["detail"])
    detail["authorities"] = tuple(Authority(**one) for one in detail["authorities"])
    detail["aliases"] = tuple(detail["aliases"])
    detail["subjects"] = tuple(detail["subjects"])
    values = {key: row[key] for key in _COLUMNS if key != "grp"} | {"group": row["grp"]}
    codes = {"category": Category(row["category"]), "level": Level(row["level"])}
    return AwardKind(**(values | codes | {"own": bool(row["own"])} | detail))
