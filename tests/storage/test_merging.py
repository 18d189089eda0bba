"""What two records own, handed to one of them."""

from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.merging import OF_PEOPLE, OF_UNITS


def naming(database: Database, table: str) -> set[tuple[str, str]]:
    """Return the columns, each with its table, whose foreign key is to ``table``."""
    tables = [row["name"] for row in database.query("PRAGMA table_list") if row["type"] == "table"]
    return {
        (name, key["from"])
        for name in tables
        for key in database.query(f"PRAGMA foreign_key_list({name})")
        if key["table"] == table
    }


def test_every_column_that_names_a_person_or_a_unit_is_handed_over(database: Database) -> None:
    assert {(table, "person") for table in OF_PEOPLE} == naming(database, "person")
    assert set(OF_UNITS) == naming(database, "unit")
