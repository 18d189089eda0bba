"""What can be read of a damaged file, saved into a new one: sound, with its history."""

import random
from pathlib import Path

import pytest

from tdkt_desktop.domain.people.people import NewPerson
from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations import history
from tdkt_desktop.operations.files import open_file
from tdkt_desktop.storage.file import packing
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.salvaging import salvage
from tdkt_desktop.storage.health import check, is_damaged
from tdkt_desktop.storage.people import People
from tests.conftest import Dump, dump, in_the_clear
from tests.operations.rounds.season import make_season

PAGE = 4096
pytestmark = in_the_clear


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "cuu-duoc.tdkt"


def pages_of(database: Database, *tables: str) -> list[int]:
    """Return the pages that hold rows of some tables."""
    database.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    data = database.path.read_bytes()
    sql = "SELECT rootpage FROM sqlite_master WHERE name = ?"
    roots = [database.conn.execute(sql, (table,)).fetchone()[0] for table in tables]
    return [page for root in roots for page in leaves(data, root)]


def leaves(data: bytes, page: int) -> list[int]:
    """Return the leaves of a table's tree: a page of kind 5 points to others."""
    at = (page - 1) * PAGE
    head = at + (100 if page == 1 else 0)
    if data[head] != 5:
        return [page]
    count = int.from_bytes(data[head + 3 : head + 5])
    cells = [int.from_bytes(data[head + 12 + 2 * n : head + 14 + 2 * n]) for n in range(count)]
    under = [int.from_bytes(data[at + cell : at + cell + 4]) for cell in cells]
    under.append(int.from_bytes(data[head + 8 : head + 12]))
    return [leaf for one in under for leaf in leaves(data, one)]


def spoil(path: Path, *pages: int) -> None:
    data = bytearray(path.read_bytes())
    for page in pages:
        data[(page - 1) * PAGE : page * PAGE] = b"\0" * PAGE
    path.write_bytes(bytes(data))


def many(database: Database, count: int) -> None:
    with database.operation("Thêm nhiều người"):
        for number in range(count):
            People(database).save(NewPerson(name=f"Lê Thị {number}"))


def opened(path: Path) -> Dump:
    with open_file(path) as again:
        assert not is_damaged(check(again))
        return dump(again)


def test_a_sound_file_comes_out_as_it_is(database: Database, path: Path, out: Path) -> None:
    make_season(database)
    many(database, packing.MANY)
    state = dump(database)
    steps = [(one.id, one.label) for one in history.history(database)]
    database.close()
    done = salvage(path, out, "Cứu")
    assert done.whole
    assert opened(out) == state
    with open_file(out) as again:
        assert [(one.id, one.label) for one in history.history(again)] == steps


def test_rows_that_cannot_be_read_come_from_the_journal(
    database: Database, path: Path, out: Path
) -> None:
    make_season(database)
    many(database, packing.MANY)
    state, pages = dump(database), pages_of(database, "person", "award", "nomination")
    database.close()
    spoil(path, *pages)
    before = path.read_bytes()
    done = salvage(path, out, "Cứu")
    assert path.read_bytes() == before
    assert opened(out) == state
    assert done.recalled["person"] >= packing.MANY
    assert done.holes


def test_where_the_journal_is_lost_the_rows_stand(
    database: Database, path: Path, out: Path
) -> None:
    make_season(database)
    state, pages = dump(database), pages_of(database, "journal", "operation")
    database.close()
    spoil(path, *pages)
    done = salvage(path, out, "Cứu")
    assert "journal" in done.holes
    assert opened(out) == state


def test_what_hung_from_something_lost_stands_alone_or_goes(
    database: Database, path: Path, out: Path
) -> None:
    make_season(database)
    pages = pages_of(database, "person", "journal", "packed")
    database.close()
    spoil(path, *pages)
    done = salvage(path, out, "Cứu")
    assert done.gone["rating"]
    left = opened(out)
    assert left["person"] == []
    assert left["unit"]


@pytest.mark.parametrize("seed", range(6))
def test_whatever_page_is_spoilt_the_new_file_is_sound(
    database: Database, path: Path, out: Path, seed: int
) -> None:
    make_season(database)
    database.close()
    chance = random.Random(seed)  # noqa: S311 - no secret
    count = path.stat().st_size // PAGE
    data = bytearray(path.read_bytes())
    for page in chance.sample(range(2, count), 6):
        at = page * PAGE + chance.randrange(PAGE - 200)
        data[at : at + 200] = chance.randbytes(200)
    path.write_bytes(bytes(data))
    try:
        salvage(path, out, "Cứu")
    except TdktError as error:
        assert "hỏng" in str(error)  # noqa: PT017 - where the list of tables itself is gone
        assert not out.exists()
    else:
        opened(out)


def test_a_file_whose_first_page_is_gone_says_so(
    database: Database, path: Path, out: Path
) -> None:
    database.close()
    data = bytearray(path.read_bytes())
    data[100:PAGE] = b"\xff" * (PAGE - 100)
    path.write_bytes(bytes(data))
    with pytest.raises(TdktError, match="hỏng"):
        salvage(path, out, "Cứu")
    assert not out.exists()


@pytest.mark.parametrize("part", [0.98, 0.95, 0.9, 0.8, 0.7])
def test_of_a_file_cut_short_what_there_is_is_saved(
    database: Database, path: Path, out: Path, part: float
) -> None:
    make_season(database)
    many(database, packing.MANY * 4)
    database.close()
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * part) // PAGE * PAGE])
    done = salvage(path, out, "Cứu")
    assert sum(done.kept.values())
    opened(out)


def test_a_hole_in_the_list_of_tables_costs_no_row_the_journal_has(
    database: Database, path: Path, out: Path
) -> None:
    make_season(database)
    state = dump(database)
    data = (
        path.read_bytes()
        if not database.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        else b""
    )
    pages = leaves(data, 1)
    assert len(pages) > 5
    database.close()
    saved = 0
    for page in pages:
        spoil(path, page)
        try:
            salvage(path, out, "Cứu")
        except TdktError:
            pass
        else:
            saved += opened(out) == state
            out.unlink()
        path.write_bytes(data)
    assert saved, f"{saved} of {len(pages)}"


def test_garbage_in_the_journal_is_skipped(database: Database, path: Path, out: Path) -> None:
    make_season(database)
    many(database, 200)
    pages = pages_of(database, "journal", "operation")
    database.close()
    chance = random.Random(3)  # noqa: S311 - no secret
    data = bytearray(path.read_bytes())
    for page in pages[: len(pages) // 2]:
        for _ in range(60):  # letters and lengths inside the cells, the page's head left whole
            data[page * PAGE - chance.randrange(1, PAGE - 300)] = chance.randrange(256)
    path.write_bytes(bytes(data))
    salvage(path, out, "Cứu")
    opened(out)
