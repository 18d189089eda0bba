"""Emulation movements in the file, with targets, registrations, reviews and costs."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from tdkt_desktop.domain.ids import (
    AwardId,
    CostId,
    EntryId,
    MovementId,
    ReviewId,
    RoundId,
    TargetId,
)
from tdkt_desktop.domain.movements.movements import (
    Cost,
    Entry,
    Measured,
    Movement,
    MovementQuery,
    NewCost,
    NewEntry,
    NewMovement,
    NewReview,
    NewTarget,
    Review,
    Target,
)
from tdkt_desktop.domain.movements.standing import MovementRow, Progress
from tdkt_desktop.domain.vietnamese.keys import fold, numbered_key
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.repository import Repository
from tdkt_desktop.storage.file.sql import columns_of, marks

_MOVEMENT, _TARGET = columns_of(Movement), columns_of(Target)
_ENTRY, _REVIEW, _COST = columns_of(Entry), columns_of(Review), columns_of(Cost)
_ORDERS = {
    "name": "m.name_key",
    "start": "coalesce(m.start, '')",
    "end": "coalesce(m.end, '9999')",
    "form": "m.form",
    "level": "m.level",
}
_GIVEN = (
    "SELECT a.movement, a.id, d.date FROM award a LEFT JOIN decision d ON d.id = a.decision"
    " WHERE a.movement IS NOT NULL AND a.revoked IS NULL"
    " UNION SELECT r.movement, a.id, d.date FROM round r JOIN nomination n ON n.round = r.id"
    " JOIN award a ON a.id = n.award LEFT JOIN decision d ON d.id = a.decision"
    " WHERE r.movement IS NOT NULL AND a.revoked IS NULL ORDER BY 2"
)
"""What was given for movements: marked so, or from a round that rewards one."""


class Movements(Repository):
    """The movements in a database. No other class writes their SQL."""

    READS = (
        "movement",
        "movement_target",
        "movement_check",
        "movement_entry",
        "movement_review",
        "movement_cost",
        "award",
        "decision",
        "round",
        "nomination",
        "attached_file",
    )

    def __init__(self, database: Database) -> None:
        self._db, self._conn = database, database.conn

    # -- movements -----------------------------------------------------------------------

    def ids(self, query: MovementQuery) -> list[MovementId]:
        """Return the ids that ``query`` keeps, in its order."""
        terms, params = ["1"], list[Any]()
        for word in fold(query.text).split():
            terms.append("m.search LIKE ?")
            params.append(f"%{word}%")
        if query.years is not None:
            first, last = query.years
            terms.append("substr(coalesce(m.start, ''), 1, 4) <= ?")
            terms.append("substr(coalesce(m.end, '9999'), 1, 4) >= ?")
            params += [str(last), str(first)]
        if query.level is not None:
            terms.append("m.level = ?")
            params.append(query.level)
        direction = " DESC" if query.descending else ""
        sql = (
            f"SELECT m.id FROM movement m WHERE {' AND '.join(terms)}"
            f" ORDER BY {_ORDERS[query.order]}{direction}, m.name_key, m.id"
        )
        found = [MovementId(row[0]) for row in self._conn.execute(sql, params)]
        return found if query.only is None else [one for one in found if one in query.only]

    def rows(self, ids: Sequence[MovementId] | None = None) -> dict[MovementId, MovementRow]:
        """Return movements with all that hangs on them: some, in their order, or every one."""
        movements = self.everything() if ids is None else self.get(ids)
        if not movements:
            return {}
        checks = self._checks()
        progress: dict[MovementId, list[Progress]] = {}
        for target in self.targets():
            one = Progress(target, tuple(checks.get(target.id, ())))
            progress.setdefault(target.movement, []).append(one)
        reviews: dict[MovementId, list[Review]] = {}
        for review in self.reviews():
            reviews.setdefault(review.movement, []).append(review)
        awards: dict[MovementId, list[tuple[AwardId, str | None]]] = {}
        for movement, award, day in self._conn.execute(_GIVEN):
            awards.setdefault(movement, []).append((award, day))
        sql = "SELECT movement, count(person), count(unit) FROM movement_entry GROUP BY 1"
        entries = {row[0]: (row[1], row[2]) for row in self._conn.execute(sql)}
        sql = "SELECT movement, sum(amount) FROM movement_cost GROUP BY 1"
        costs = dict(self._conn.execute(sql).fetchall())
        sql = "SELECT movement, count(*) FROM attached_file WHERE movement IS NOT NULL GROUP BY 1"
        files = dict(self._conn.execute(sql).fetchall())
        return {
            one.id: MovementRow(
                one,
                tuple(progress.get(one.id, ())),
                tuple(reviews.get(one.id, ())),
                tuple(awards.get(one.id, ())),
                *entries.get(one.id, (0, 0)),
                costs.get(one.id, 0),
                files.get(one.id, 0),
            )
            for one in movements
        }

    def get(self, ids: Sequence[MovementId]) -> list[Movement]:
        """Return the movements with ``ids``, in their order; those gone are left out."""
        sql = f"SELECT {', '.join(_MOVEMENT)} FROM movement WHERE id IN ({marks(ids)})"
        found = {one.id: one for one in map(_movement, self._conn.execute(sql, list(ids)))}
        return [found[one] for one in ids if one in found]

    def everything(self) -> list[Movement]:
        """Return every movement, the latest begun first."""
        sql = (
            f"SELECT {', '.join(_MOVEMENT)} FROM movement"
            " ORDER BY coalesce(start, '') DESC, name_key, id"
        )
        return list(map(_movement, self._conn.execute(sql)))

    def years(self) -> list[int]:
        """Return the years in which some movement ran, latest first; without an end one."""
        found = set[int]()
        sql = "SELECT substr(start, 1, 4), substr(coalesce(end, start), 1, 4) FROM movement"
        for first, last in self._conn.execute(f"{sql} WHERE start IS NOT NULL"):
            found.update(range(int(first), int(last) + 1))
        return sorted(found, reverse=True)

    def save(self, movement: NewMovement) -> MovementId:
        """Insert or update one movement; returns its id."""
        said = (movement.name, movement.theme, movement.document, movement.plan)
        row = asdict(movement) | {
            "name_key": numbered_key(movement.name),
            "search": fold(" ".join(filter(None, (*said, movement.launcher)))),
        }
        return MovementId(self._db.save("movement", row))

    def delete(self, movements: Iterable[MovementId]) -> None:
        """Delete movements with all that hangs on them; awards and rounds stay."""
        self._conn.executemany("DELETE FROM movement WHERE id = ?", ((m,) for m in movements))

    # -- targets and what they came to ----------------------------------------------------

    def targets(self, movement: MovementId | None = None) -> list[Target]:
        """Return the targets of one movement, or of all, in the order they were set."""
        return [Target(**row) for row in self._of("movement_target", _TARGET, movement)]

    def target(self, target: TargetId) -> Target | None:
        """Return one target, or ``None`` if it is gone."""
        rows = self._db.query("SELECT * FROM movement_target WHERE id = ?", (target,))
        return Target(**rows[0]) if rows else None

    def _checks(self) -> Mapping[TargetId, list[Measured]]:
        found: dict[TargetId, list[Measured]] = {}
        sql = "SELECT target, day, value FROM movement_check ORDER BY target, day"
        for target, day, value in self._conn.execute(sql):
            found.setdefault(target, []).append(Measured(target=target, day=day, value=value))
        return found

    def save_target(self, movement: MovementId, target: NewTarget) -> TargetId:
        """Insert or update a target of a movement; returns its id."""
        return TargetId(self._db.save("movement_target", asdict(target) | {"movement": movement}))

    def remove_target(self, target: TargetId) -> None:
        """Take a target off, with what was measured of it."""
        self._conn.execute("DELETE FROM movement_target WHERE id = ?", (target,))

    def measure(self, measured: Measured) -> None:
        """Write what a target had come to on a day, in place of what stood there."""
        self._conn.execute(
            "INSERT INTO movement_check(target, day, value) VALUES (:target, :day, :value)"
            " ON CONFLICT(target, day) DO UPDATE SET value = excluded.value",
            asdict(measured),
        )

    def unmeasure(self, target: TargetId, day: str) -> None:
        """Take back what was measured of a target on a day."""
        self._conn.execute(
            "DELETE FROM movement_check WHERE target = ? AND day = ?", (target, day)
        )

    # -- registrations, reviews, costs ----------------------------------------------------

    def entries(self, movement: MovementId | None = None) -> list[Entry]:
        """Return who registered for one movement, or for all, as they came."""
        return [Entry(**row) for row in self._of("movement_entry", _ENTRY, movement)]

    def add_entry(self, movement: MovementId, entry: NewEntry) -> EntryId:
        """Register somebody who is not registered yet; returns the id."""
        return EntryId(self._db.save("movement_entry", asdict(entry) | {"movement": movement}))

    def save_entry(self, entry: Entry) -> None:
        """Write a registration anew."""
        self._db.save("movement_entry", asdict(entry))

    def remove_entries(self, entries: Iterable[EntryId]) -> None:
        """Take registrations off."""
        self._conn.executemany("DELETE FROM movement_entry WHERE id = ?", ((e,) for e in entries))

    def reviews(self, movement: MovementId | None = None) -> list[Review]:
        """Return the reviews of one movement, or of all, in the order of days."""
        rows = self._of("movement_review", _REVIEW, movement, "day, id")
        return [Review(**row | {"final": bool(row["final"])}) for row in rows]

    def save_review(self, movement: MovementId, review: NewReview) -> ReviewId:
        """Insert or update a review of a movement; returns its id."""
        row = asdict(review) | {"movement": movement, "final": int(review.final)}
        return ReviewId(self._db.save("movement_review", row))

    def remove_review(self, review: ReviewId) -> None:
        """Take a review off."""
        self._conn.execute("DELETE FROM movement_review WHERE id = ?", (review,))

    def costs(self, movement: MovementId | None = None) -> list[Cost]:
        """Return what was spent on one movement, or on all, as it was noted."""
        return [Cost(**row) for row in self._of("movement_cost", _COST, movement)]

    def save_cost(self, movement: MovementId, cost: NewCost) -> CostId:
        """Insert or update a cost of a movement; returns its id."""
        return CostId(self._db.save("movement_cost", asdict(cost) | {"movement": movement}))

    def remove_cost(self, cost: CostId) -> None:
        """Take a cost off."""
        self._conn.execute("DELETE FROM movement_cost WHERE id = ?", (cost,))

    def _of(
        self, table: str, columns: Sequence[str], movement: MovementId | None, order: str = "id"
    ) -> list[dict[str, Any]]:
        where, params = (" WHERE movement = ?", (movement,)) if movement is not None else ("", ())
        sql = f"SELECT {', '.join(columns)} FROM {table}{where} ORDER BY {order}"
        return self._db.query(sql, params)

    def awarded(self) -> frozenset[AwardId]:
        """Return the awards of which it is known what movement they were given for."""
        return frozenset(row[1] for row in self._conn.execute(_GIVEN))

    # -- rewards -------------------------------------------------------------------------

    def rounds(self, movement: MovementId) -> list[tuple[RoundId, str]]:
        """Return the rounds that reward a movement, with their names."""
        sql = "SELECT id, name FROM round WHERE movement = ? ORDER BY id"
        return [(RoundId(row[0]), row[1]) for row in self._conn.execute(sql, (movement,))]


def _movement(row: Sequence[Any]) -> Movement:
    return Movement(**dict(zip(_MOVEMENT, row, strict=True)))
