"""Units in the file."""

from dataclasses import asdict
from typing import Any

from tdkt_desktop.domain.ids import UnitId
from tdkt_desktop.domain.people.units import FormerName, NewFormerName, NewUnit, Unit, subtree
from tdkt_desktop.domain.vietnamese.keys import fold, numbered_key
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.repository import Repository


class Units(Repository):
    """The units in a database. No other class writes their SQL."""

    READS = (
        "unit",
        "unit_name",
        "posting",
        "person",
        "award",
        "nomination",
        "movement_entry",
        "exemplar",
    )

    def __init__(self, database: Database) -> None:
        self._db = database

    def all(self) -> list[Unit]:
        """Return every unit, in Vietnamese order of name, ended ones too; Tổ 2 before Tổ 10."""
        units = map(_unit, self._db.query("SELECT * FROM unit ORDER BY id"))
        return sorted(units, key=lambda unit: numbered_key(unit.name))

    def get(self, unit: UnitId) -> Unit | None:
        """Return one unit, or ``None`` if it is gone."""
        return next(map(_unit, self._db.query("SELECT * FROM unit WHERE id = ?", [unit])), None)

    def save(self, unit: NewUnit) -> UnitId:
        """Insert or update one unit; returns its id."""
        row = asdict(unit) | {"sort_key": numbered_key(unit.name), "search": fold(unit.name)}
        return UnitId(self._db.save("unit", row))

    def delete(self, unit: UnitId) -> None:
        """Delete a unit that nothing refers to."""
        self._db.conn.execute("DELETE FROM unit WHERE id = ?", (unit,))

    def in_use(self, unit: UnitId) -> bool:
        """Whether people, awards, nominations, movements or other units refer to it."""
        sql = (
            "SELECT 1 FROM posting WHERE unit = :u UNION ALL SELECT 1 FROM award WHERE unit = :u"
            " UNION ALL SELECT 1 FROM unit WHERE parent = :u OR successor = :u"
            " UNION ALL SELECT 1 FROM nomination WHERE unit = :u"
            " UNION ALL SELECT 1 FROM movement_entry WHERE unit = :u"
            " UNION ALL SELECT 1 FROM exemplar WHERE unit = :u LIMIT 1"
        )
        return self._db.conn.execute(sql, {"u": unit}).fetchone() is not None

    def former_names(self) -> dict[UnitId, list[FormerName]]:
        """Return the earlier names of every unit that has some, oldest first."""
        found: dict[UnitId, list[FormerName]] = {}
        for row in self._db.query("SELECT * FROM unit_name ORDER BY until"):
            found.setdefault(row["unit"], []).append(FormerName(**row))
        return found

    def add_former_name(self, name: NewFormerName) -> None:
        """Remember what a unit was called until a day."""
        self._db.save("unit_name", asdict(name))

    def under(self, unit: UnitId) -> set[UnitId]:
        """Return ``unit`` and all units under it."""
        return subtree(self.all(), unit)

    def headcounts(self) -> dict[UnitId, int]:
        """Return how many working people each unit itself has."""
        sql = (
            "SELECT q.unit, count(*) FROM posting q JOIN person p ON p.id = q.person"
            " WHERE q.latest = 1 AND p.leave_date IS NULL AND q.unit IS NOT NULL GROUP BY q.unit"
        )
        return dict(self._db.conn.execute(sql).fetchall())

    def move_children(self, old: int, new: int) -> None:
        """Put the units directly under ``old`` under ``new``."""
        self._db.conn.execute(
            "UPDATE unit SET parent = ? WHERE parent = ? AND end IS NULL", (new, old)
        )


def _unit(row: dict[str, Any]) -> Unit:
    return Unit(
        **{key: row[key] for key in ("id", "name", "parent", "start", "end", "successor", "note")}
    )
