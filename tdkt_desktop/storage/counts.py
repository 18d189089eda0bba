"""How many records of each kind the file holds."""

from tdkt_desktop.storage.file.database import Database

_TABLES = {
    "people": "person",
    "units": "unit",
    "awards": "award",
    "ratings": "rating",
    "initiatives": "initiative",
    "disciplines": "discipline",
    "absences": "absence",
    "movements": "movement",
    "entries": "movement_entry",
}


def counts(database: Database) -> dict[str, int]:
    """Return the number of records by kind, named as lists are."""
    return {
        kind: int(database.conn.execute(f"SELECT count(*) FROM {table}").fetchone()[0])
        for kind, table in _TABLES.items()
    }
