"""What units are called where their names alone would not tell them apart."""

import sqlite3

from tdkt_desktop.domain.ids import UnitId
from tdkt_desktop.domain.people.unit_names import unit_key


class UnitLabels:
    """The units of a file by their place in the tree: ``Phòng Kế hoạch, Trung tâm Giống``.

    Most names are borne by one standing unit, and are told as they are.
    """

    def __init__(self, conn: sqlite3.Connection) -> None:
        rows = conn.execute("SELECT id, name, parent, end IS NULL FROM unit").fetchall()
        self._names: dict[int, str] = {row[0]: row[1] for row in rows}
        self._parents: dict[int, int | None] = {row[0]: row[2] for row in rows}
        bearers: dict[str, int] = {}
        for _, name, _, stands in rows:
            if stands:
                key = unit_key(name)
                bearers[key] = bearers.get(key, 0) + 1
        self._shared = {key for key, count in bearers.items() if count > 1}

    def full(self, unit: UnitId | None, name: str | None = None) -> str:
        """Return what a unit is called, or was (``name``), with its place if that is needed."""
        if unit is None or unit not in self._names:
            return name or ""
        own = name or self._names[unit]
        parts, current = [own], int(unit)
        met = {current}
        while unit_key(parts[-1]) in self._shared:
            above = self._parents.get(current)
            if above is None or above in met:
                break
            met.add(above)
            parts.append(self._names[above])
            current = above
        return ", ".join(parts)
