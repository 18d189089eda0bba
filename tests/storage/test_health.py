"""What the look at a file finds: damage, what cannot be, what is not whole; it writes nothing."""

import sqlite3
from pathlib import Path

import pytest

from tdkt_desktop.domain.awards.awards import NewDecision
from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations import history
from tdkt_desktop.operations.awards import decisions
from tdkt_desktop.operations.people import people, units
from tdkt_desktop.operations.safekeeping import copies
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.health import CHECK, DAMAGE, Finding, check, is_damaged
from tests.conftest import Run, dump, in_the_clear
from tests.operations.rounds.season import make_season


def found(database: Database) -> dict[str, Finding]:
    return {one.code: one for one in check(database) if one.count or one.grade == DAMAGE}


def test_a_file_in_order_has_nothing_to_look_at(database: Database) -> None:
    season = make_season(database)
    season.give("LDTT", 2024, "Lê An")
    history.undo(database)
    history.redo(database)
    before = dump(database)
    assert found(database) == {}
    assert dump(database) == before


def test_what_cannot_be_and_what_is_not_whole(database: Database) -> None:
    number, _ = people.add_person(database, {"name": "Lê An", "start_date": "1/1/2020"})
    with database.operation("Sai"):
        database.conn.execute(
            "UPDATE person SET birth_date = '2021-05-01' WHERE id = ?", (number,)
        )
    units.add_unit(database, "Phòng Trống", None)
    decisions.save_decision(database, NewDecision(number="1/QĐ", date="2999-01-01"))
    seen = found(database)
    assert seen.keys() == {"people_dates", "decision_dates", "no_awards", "empty_units"}
    assert seen["people_dates"].ids == [number]
    assert seen["empty_units"].examples == ["Phòng Trống"]
    assert {one.grade for one in seen.values()} == {CHECK}
    assert not is_damaged(list(seen.values()))


def test_what_was_changed_behind_the_journal_is_told(database: Database) -> None:
    number, _ = people.add_person(database, {"name": "Lê An"})
    conn = database.conn
    (trigger,) = conn.execute(
        "SELECT name FROM sqlite_master WHERE name = 'person_journal_update'"
    ).fetchone()
    conn.execute(f"DROP TRIGGER {trigger}")
    conn.execute("UPDATE person SET note = 'lén' WHERE id = ?", (number,))
    seen = found(database)
    assert seen["journal"].examples == [f"person {number}"]
    assert is_damaged(list(seen.values()))
    database.close()


def test_a_spoilt_name_in_the_journal_is_told_not_fallen_over(database: Database) -> None:
    number, _ = people.add_person(database, {"name": "Lê An"})
    database.conn.execute("UPDATE journal SET tbl = 'persom' WHERE tbl = 'person'")
    assert found(database)["journal"].examples == [f"person {number}"]
    database.close()


@in_the_clear
def test_spoilt_pages_are_damage_and_the_copy_is_named(
    run: Run, database: Database, path: Path
) -> None:
    make_season(database)
    database.close()
    copy = run("backup", "--db", path)["file"]
    pages = bytearray(path.read_bytes())
    root = _root_page(path, "person")
    pages[(root - 1) * 4096 : root * 4096] = b"\x00" * 4096
    path.write_bytes(bytes(pages))
    told = run("check", "--db", path, code=1)
    assert "bị hỏng" in str(told)
    back = run("restore", copy, "-o", path.with_name("lanh.tdkt"))
    assert run("check", "--db", back["file"])["sound"]


def _root_page(path: Path, table: str) -> int:
    conn = sqlite3.connect(path)
    sql = "SELECT rootpage FROM sqlite_master WHERE name = ?"
    (root,) = conn.execute(sql, (table,)).fetchone()
    conn.close()
    return int(root)


@in_the_clear
def test_a_spoilt_file_is_not_written(path: Path, blank: Path) -> None:
    path.write_bytes(blank.read_bytes())
    pages = bytearray(path.read_bytes())
    root = _root_page(path, "award_kind")
    pages[(root - 1) * 4096 + 8 : root * 4096] = b"\xff" * 4088
    path.write_bytes(bytes(pages))
    with copies.open_kept(path) as database:
        before = path.read_bytes()
        with pytest.raises(TdktError, match="hỏng"):
            people.add_person(database, {"name": "Lê An"})
        assert path.read_bytes() == before
