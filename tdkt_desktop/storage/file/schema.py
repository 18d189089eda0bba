"""The tables of a file, step by step. A step once released is never edited."""

from collections.abc import Iterable

from sqlite_utils import Database as SqliteUtils
from sqlite_utils import Migrations

from tdkt_desktop.storage.file import journal, packing
from tdkt_desktop.storage.file.identity import SET
from tdkt_desktop.storage.file.later_tables import (
    EIGHTEENTH,
    EIGHTH,
    ELEVENTH,
    FIFTEENTH,
    FIFTH,
    FOURTEENTH,
    NINETEENTH,
    NINTH,
    SEVENTEENTH,
    SEVENTH,
    SIXTEENTH,
    TENTH,
    THIRTEENTH,
    TWELFTH,
)
from tdkt_desktop.storage.file.tables import FIRST, FOURTH, SEARCH_TRIGGERS, SECOND, THIRD

migrations = Migrations(SET)


@migrations()
def m001_first(db: SqliteUtils) -> None:
    """Create the tables of the first release."""
    for statement in _statements(FIRST + SEARCH_TRIGGERS):
        db.conn.execute(statement)
    first = (
        "setting",
        "unit",
        "unit_name",
        "person",
        "posting",
        "award_kind",
        "decision",
        "award",
    )
    _journal(db, first)


@migrations()
def m002_ratings_and_initiatives(db: SqliteUtils) -> None:
    """Keep yearly ratings, initiatives with their authors, and remembered import layouts."""
    for statement in _statements(SECOND):
        db.conn.execute(statement)
    _journal(db, ("rating", "initiative", "initiative_author", "import_layout", "distinct_pair"))


@migrations()
def m003_grounds(db: SqliteUtils) -> None:
    """Keep what eligibility rests on: types of awards, uses, disciplines, absences, ticks."""
    for statement in _statements(THIRD):
        db.conn.execute(statement)
    _journal(db, ("initiative_use", "discipline", "absence", "attestation"))
    _journal(db, ("award", "initiative"))


@migrations()
def m004_certificates(db: SqliteUtils) -> None:
    """Keep layouts with their pictures, the book of certificates, and the stock."""
    for statement in _statements(FOURTH):
        db.conn.execute(statement)
    _journal(db, ("layout", "certificate", "certificate_text", "stock"))


@migrations()
def m005_rounds(db: SqliteUtils) -> None:
    """Keep review rounds with their nominations, councils and remarks, and own templates."""
    for statement in _statements(FIFTH):
        db.conn.execute(statement)
    tables = (
        "round",
        "round_deadline",
        "nomination",
        "nomination_step",
        "nomination_initiative",
        "nomination_paper",
        "remark",
        "member",
        "paper_template",
        "certificate",
    )
    _journal(db, tables)


@migrations()
def m006_first_votes(db: SqliteUtils) -> None:
    """Keep the votes a nomination had before it was lowered: minutes tell of them."""
    there = {column.name for column in db.table("nomination").columns}
    for name in {"first_votes", "first_written"} - there:  # some files of early builds have them
        db.conn.execute(f"ALTER TABLE nomination ADD COLUMN {name} INTEGER")
    _journal(db, ("nomination",))


@migrations()
def m007_signers_and_bodies(db: SqliteUtils) -> None:
    """Keep who signs for the agency, who signs a round's papers, and whose an award is."""
    for statement in _statements(SEVENTH):
        db.conn.execute(statement)
    _journal(db, ("signer", "round", "award"))


@migrations()
def m008_points(db: SqliteUtils) -> None:
    """Keep the points of a rating, and what months and quarters got."""
    for statement in _statements(EIGHTH):
        db.conn.execute(statement)
    _journal(db, ("rating",))


@migrations()
def m009_attached_files(db: SqliteUtils) -> None:
    """Keep files with decisions, people, initiatives, nominations and rounds."""
    for statement in _statements(NINTH):
        db.conn.execute(statement)
    _journal(db, ("attached_file",))


@migrations()
def m010_questions(db: SqliteUtils) -> None:
    """Keep questions of the figures under their names, and the class of whom an award went to."""
    for statement in _statements(TENTH):
        db.conn.execute(statement)
    _journal(db, ("question", "award"))


@migrations()
def m011_movements(db: SqliteUtils) -> None:
    """Keep movements with targets, registrations, reviews, costs, and what was given for them."""
    for statement in _statements(ELEVENTH):
        db.conn.execute(statement)
    tables = (
        "movement",
        "movement_target",
        "movement_check",
        "movement_entry",
        "movement_review",
        "movement_cost",
        "award",
        "round",
        "attached_file",
    )
    _journal(db, tables)


@migrations()
def m012_reports(db: SqliteUtils) -> None:
    """Keep lessons as they arise, and what the officer writes in reports."""
    for statement in _statements(TWELFTH):
        db.conn.execute(statement)
    _journal(db, ("lesson", "report_text"))


@migrations()
def m013_sealed_years(db: SqliteUtils) -> None:
    """Keep which years have been reported, with what figures, and what changed after that."""
    for statement in _statements(THIRTEENTH):
        db.conn.execute(statement)
    _journal(db, ("sealed_year", "sealed_figure", "late_change"))


@migrations()
def m014_activities(db: SqliteUtils) -> None:
    """Keep what is done to make emulation known."""
    for statement in _statements(FOURTEENTH):
        db.conn.execute(statement)
    _journal(db, ("activity",))


@migrations()
def m015_officers(db: SqliteUtils) -> None:
    """Keep who does the work of emulation and commendation."""
    for statement in _statements(FIFTEENTH):
        db.conn.execute(statement)
    _journal(db, ("officer",))


@migrations()
def m016_exemplars(db: SqliteUtils) -> None:
    """Keep exemplars."""
    for statement in _statements(SIXTEENTH):
        db.conn.execute(statement)
    _journal(db, ("exemplar",))


@migrations()
def m017_packed_journal(db: SqliteUtils) -> None:
    """Keep the journal of large operations packed."""
    for statement in _statements(SEVENTEENTH):
        db.conn.execute(statement)
    packing.pack_all(db.conn)


@migrations()
def m018_accounts(db: SqliteUtils) -> None:
    """Keep into which account a person is paid."""
    for statement in _statements(EIGHTEENTH):
        db.conn.execute(statement)
    _journal(db, ("person",))


@migrations()
def m019_reports_on_achievements(db: SqliteUtils) -> None:
    """Keep what reports on achievements ask of a person or a unit."""
    for statement in _statements(NINETEENTH):
        db.conn.execute(statement)
    _journal(db, ("person", "report_answer"))


def _journal(db: SqliteUtils, tables: Iterable[str]) -> None:
    """Journal ``tables``, anew where their columns have changed."""
    for table in tables:
        for event in ("insert", "update", "delete"):
            db.conn.execute(f"DROP TRIGGER IF EXISTS {table}_journal_{event}")
        columns = [column.name for column in db.table(table).columns]
        for trigger in journal.triggers(table, columns):
            db.conn.execute(trigger)


def _statements(script: str) -> list[str]:
    """Split ``script``; ``executescript`` would commit the migration's transaction."""
    found, current, inside = [], "", False
    for line in script.strip().splitlines():
        current += line + "\n"
        inside = (inside or line.endswith("BEGIN")) and line != "END;"
        if line.endswith(";") and not inside:
            found.append(current)
            current = ""
    return found
