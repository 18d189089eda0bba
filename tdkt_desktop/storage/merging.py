"""What two records own, handed to one of them."""

from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.repository import Repository

_TWICE = "Hồ sơ trùng đã gộp"
"""Why of two certificates of an award given once only one stands."""
OF_PEOPLE = (
    "award",
    "rating",
    "discipline",
    "absence",
    "attestation",
    "initiative_author",
    "nomination",
    "member",
    "posting",
    "attached_file",
    "movement_entry",
    "officer",
    "exemplar",
    "report_answer",
)
"""The tables that name a person, each in its column ``person``."""
OF_UNITS = (
    ("posting", "unit"),
    ("award", "unit"),
    ("rating", "unit"),
    ("discipline", "unit"),
    ("attestation", "unit"),
    ("nomination", "unit"),
    ("movement_entry", "unit"),
    ("exemplar", "unit"),
    ("report_answer", "unit"),
    ("unit", "parent"),
    ("unit", "successor"),
    ("unit_name", "unit"),
)
"""The columns that name a unit."""


class Joining(Repository):
    """Moves everything that refers to one record over to another."""

    READS = ("distinct_pair",)

    def __init__(self, database: Database) -> None:
        self._conn = database.conn

    def _do(self, sql: str, keep: int, gone: int) -> None:
        self._conn.execute(sql, {"keep": keep, "gone": gone})

    def told_apart(self, entity: str) -> set[tuple[int, int]]:
        """Return the pairs the officer said are two, the lower id first."""
        sql = "SELECT one, other FROM distinct_pair WHERE entity = ?"
        return {(row[0], row[1]) for row in self._conn.execute(sql, (entity,))}

    def tell_apart(self, entity: str, one: int, other: int) -> None:
        """Remember that two records are two."""
        self._conn.execute(
            "INSERT OR IGNORE INTO distinct_pair(entity, one, other) VALUES (?, ?, ?)",
            (entity, min(one, other), max(one, other)),
        )

    def people(self, keep: int, gone: int) -> None:
        """Hand all that person ``gone`` has to ``keep``."""
        self._awards_of_people(keep, gone)
        self._do(
            "DELETE FROM rating WHERE person = :gone AND year IN"
            " (SELECT year FROM rating WHERE person = :keep)",
            keep,
            gone,
        )
        self._initiatives(keep, gone)
        self._do(
            "DELETE FROM posting AS p WHERE p.person = :gone AND EXISTS (SELECT 1 FROM posting q"
            " WHERE q.person = :keep AND q.unit IS p.unit AND q.start IS p.start"
            " AND (q.position IS p.position OR p.position IS NULL))",
            keep,
            gone,
        )
        self._entries("person", keep, gone)
        self._answers("person", keep, gone)
        for table in OF_PEOPLE:
            self._do(f"UPDATE {table} SET person = :keep WHERE person = :gone", keep, gone)

    def _awards_of_people(self, keep: int, gone: int) -> None:
        """Hand over awards: of one both have, the one that knows its decision stays."""
        self._do(
            "UPDATE award AS a SET decision = (SELECT b.decision FROM award b"
            " WHERE b.person = :gone AND b.kind = a.kind AND b.year = a.year"
            " AND (b.revoked IS NULL) = (a.revoked IS NULL) AND b.decision IS NOT NULL LIMIT 1)"
            " WHERE a.person = :keep AND a.decision IS NULL AND EXISTS (SELECT 1 FROM award b"
            " WHERE b.person = :gone AND b.kind = a.kind AND b.year = a.year"
            " AND (b.revoked IS NULL) = (a.revoked IS NULL) AND b.decision IS NOT NULL)",
            keep,
            gone,
        )
        self._same_awards("person", keep, gone)

    def _initiatives(self, keep: int, gone: int) -> None:
        """Hand over shares: of an initiative both wrote, the uses of the one that goes stay."""
        self._do(
            "INSERT OR IGNORE INTO initiative_use(author, kind, year)"
            " SELECT k.id, u.kind, u.year FROM initiative_use u"
            " JOIN initiative_author g ON g.id = u.author AND g.person = :gone"
            " JOIN initiative_author k ON k.initiative = g.initiative AND k.person = :keep",
            keep,
            gone,
        )
        self._do(
            "INSERT OR IGNORE INTO nomination_initiative(nomination, author)"
            " SELECT n.nomination, k.id FROM nomination_initiative n"
            " JOIN initiative_author g ON g.id = n.author AND g.person = :gone"
            " JOIN initiative_author k ON k.initiative = g.initiative AND k.person = :keep",
            keep,
            gone,
        )
        self._do(
            "DELETE FROM initiative_author WHERE person = :gone AND initiative IN"
            " (SELECT initiative FROM initiative_author WHERE person = :keep)",
            keep,
            gone,
        )

    def units(self, keep: int, gone: int) -> None:
        """Hand all that unit ``gone`` has to ``keep``."""
        self._same_awards("unit", keep, gone)
        self._do(
            "DELETE FROM rating WHERE unit = :gone AND year IN"
            " (SELECT year FROM rating WHERE unit = :keep)",
            keep,
            gone,
        )
        self._entries("unit", keep, gone)
        self._answers("unit", keep, gone)
        for table, column in OF_UNITS:
            self._do(f"UPDATE {table} SET {column} = :keep WHERE {column} = :gone", keep, gone)

    def _entries(self, column: str, keep: int, gone: int) -> None:
        """Of the movements both registered for leave the entry of ``keep``."""
        self._do(
            f"DELETE FROM movement_entry WHERE {column} = :gone AND movement IN"
            f" (SELECT movement FROM movement_entry WHERE {column} = :keep)",
            keep,
            gone,
        )

    def _answers(self, column: str, keep: int, gone: int) -> None:
        """Of what reports say of both leave what is said of ``keep``."""
        self._do(
            f"DELETE FROM report_answer AS a WHERE a.{column} = :gone AND EXISTS"
            f" (SELECT 1 FROM report_answer b WHERE b.{column} = :keep AND b.field = a.field"
            " AND b.round IS a.round)",
            keep,
            gone,
        )

    def _same_awards(self, column: str, keep: int, gone: int) -> None:
        """Of awards both have leave those of ``keep``, and hand them the certificates."""
        # one revoked does not stand for one that is not
        own = "" if column == "person" else "AND a.person IS NULL AND b.person IS NULL"
        sql = (
            "SELECT a.id, min(b.id) FROM award a JOIN award b ON b.kind = a.kind"
            " AND b.year = a.year AND (b.revoked IS NULL) = (a.revoked IS NULL)"
            " AND (b.decision IS a.decision OR a.decision IS NULL)"
            f" WHERE a.{column} = :gone AND b.{column} = :keep {own} GROUP BY a.id"
        )
        for old, new in self._conn.execute(sql, {"keep": keep, "gone": gone}).fetchall():
            standing = self._conn.execute(
                "SELECT 1 FROM certificate WHERE award = ? AND voided IS NULL", (new,)
            ).fetchone()
            if standing:
                self._conn.execute(
                    "UPDATE certificate SET voided = date('now', 'localtime'), void_reason = ?"
                    " WHERE award = ? AND voided IS NULL",
                    (_TWICE, old),
                )
            self._conn.execute("UPDATE certificate SET award = ? WHERE award = ?", (new, old))
            self._conn.execute("UPDATE nomination SET award = ? WHERE award = ?", (new, old))
            self._conn.execute("DELETE FROM award WHERE id = ?", (old,))
