"""The council of a round and what was said of its posted list, in the file."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from tdkt_desktop.domain.ids import MemberId, RemarkId, RoundId
from tdkt_desktop.domain.rounds import (
    Council,
    Member,
    NewMember,
    NewRemark,
    Presence,
    Remark,
    Role,
)
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.repository import Repository
from tdkt_desktop.storage.file.sql import columns_of

_REMARK = columns_of(Remark)
_MEMBER = columns_of(Member)


class Councils(Repository):
    """The councils in a database: one of each round, and the standing one."""

    READS = ("member",)

    def __init__(self, database: Database) -> None:
        self._db = database
        self._conn = database.conn

    def members(self, round_: RoundId | None) -> list[Member]:
        """Return the council of a round, or the standing one, in order."""
        sql = f"SELECT {', '.join(_MEMBER)} FROM member WHERE round IS ? ORDER BY ordinal, id"
        rows = self._conn.execute(sql, (round_,))
        return [_member(row) for row in rows]

    def council(self, round_: RoundId | None) -> Council:
        """Return who sits in the council of a round, or in the standing one."""
        return Council(self.members(round_))

    def save(self, member: NewMember) -> MemberId:
        """Insert or update one member; returns the id."""
        return MemberId(self._db.save("member", asdict(member)))

    def delete(self, member: MemberId) -> None:
        """Delete one member."""
        self._conn.execute("DELETE FROM member WHERE id = ?", (member,))


class Remarks(Repository):
    """The remarks on posted lists in a database."""

    READS = ("remark",)

    def __init__(self, database: Database) -> None:
        self._db = database
        self._conn = database.conn

    def of_round(self, round_: RoundId) -> list[Remark]:
        """Return the remarks on a round's posted list, in order."""
        sql = f"SELECT {', '.join(_REMARK)} FROM remark WHERE round = ? ORDER BY day, id"
        rows = self._conn.execute(sql, (round_,))
        return [Remark(**dict(zip(_REMARK, row, strict=True))) for row in rows]

    def save(self, remark: NewRemark) -> RemarkId:
        """Insert or update one remark; returns its id."""
        return RemarkId(self._db.save("remark", asdict(remark)))

    def delete(self, remark: RemarkId) -> None:
        """Delete one remark."""
        self._conn.execute("DELETE FROM remark WHERE id = ?", (remark,))


def _member(row: Sequence[Any]) -> Member:
    values = dict(zip(_MEMBER, row, strict=True))
    values["role"], values["presence"] = Role(values["role"]), Presence(values["presence"])
    return Member(**values)
