"""Copies of the file: made in time, whole, kept by age; the way back and forth again."""

import datetime as dt
import sqlite3
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tdkt_desktop.domain.agency.agency import Agency
from tdkt_desktop.domain.people.people import PeopleQuery
from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations import history
from tdkt_desktop.operations.awards import revoking
from tdkt_desktop.operations.files import create_file, open_file
from tdkt_desktop.operations.importing import planning
from tdkt_desktop.operations.people import people
from tdkt_desktop.operations.safekeeping import copies, protecting
from tdkt_desktop.storage.awards import Decisions
from tdkt_desktop.storage.file import backups
from tdkt_desktop.storage.file.backups import Backup, Reason
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.keys import salt_of
from tdkt_desktop.storage.people import People
from tests.conftest import Run, dump, in_the_clear, make_first_release
from tests.operations.rounds.season import make_season
from tests.workbooks import workbook

NOW = dt.datetime.fromisoformat("2026-11-29 12:00")
FIRST = dt.datetime.fromisoformat("2015-01-01 00:00")


@pytest.fixture
def kept(path: Path, blank: Path) -> Database:
    path.write_bytes(blank.read_bytes())
    return copies.open_kept(path)


@pytest.fixture
def older(path: Path) -> Path:
    """Make a file of the first release with one person in it."""
    make_first_release(path)
    return path


def reasons(path: Path) -> list[Reason]:
    return [one.reason for one in copies.copies_of(path)]


def names(database: Database) -> list[str]:
    store = People(database)
    return [row.person.name for row in store.rows(store.ids(PeopleQuery())).values()]


def test_the_first_change_of_a_day_is_kept_and_looking_is_not(kept: Database, path: Path) -> None:
    history.history(kept)
    assert reasons(path) == []
    people.add_person(kept, {"name": "Lê An"})
    people.add_person(kept, {"name": "Mai Bình"})
    assert reasons(path) == [Reason.DAILY]
    (copy,) = copies.copies_of(path)
    with Database.read(copy.path) as before:
        assert names(before) == []
    kept.close()
    with copies.open_kept(path) as again:
        people.add_person(again, {"name": "Hồ Cúc"})
    assert reasons(path) == [Reason.DAILY], "one a day"


def test_going_back_and_forth_again(kept: Database, path: Path) -> None:
    people.add_person(kept, {"name": "Lê An"})
    made = copies.keep_now(kept)
    people.add_person(kept, {"name": "Mai Bình"})
    later = dump(kept)
    seen = copies.look_back(kept, made)
    assert seen.then is not None
    assert (seen.now["person"], seen.then["person"]) == (2, 1)
    assert list(seen.lost) == ["Thêm Mai Bình"]
    changes = copies.go_back(kept, made)
    assert changes.touches("person")
    assert names(kept) == ["Lê An"]
    people.add_person(kept, {"name": "Hồ Cúc"})  # work goes on
    before = next(one for one in copies.copies_of(path) if one.reason == Reason.RESTORE)
    copies.go_back(kept, before)
    assert dump(kept) == later
    kept.close()
    with open_file(path) as again:
        assert dump(again) == later


def test_a_copy_that_is_not_whole_changes_nothing(kept: Database, path: Path) -> None:
    people.add_person(kept, {"name": "Lê An"})
    made = copies.keep_now(kept)
    spoilt = bytearray(made.path.read_bytes())
    spoilt[4096 * 2 : 4096 * 6] = b"\xff" * 4096 * 4
    made.path.write_bytes(bytes(spoilt))
    before = dump(kept)
    with pytest.raises(TdktError, match="hỏng"):
        copies.go_back(kept, made)
    assert dump(kept) == before
    kept.close()


def test_before_an_import_a_revocation_and_a_migration(kept: Database, path: Path) -> None:
    sheet = path.with_name("a.xlsx")
    workbook(sheet, [["Họ và tên", "Ngày sinh"], ["Lê Văn An", "01/02/1980"]])
    planning.save_plan(kept, planning.plan_import(kept, sheet))
    assert reasons(path) == [Reason.IMPORT]
    season = make_season(kept)
    season.give("GK_SO", 2024, "Lê An")
    (decision,) = Decisions(kept).all()
    revoking.revoke_decision(kept, decision, "2025-01-01", "nhầm")
    assert set(reasons(path)) == {Reason.IMPORT, Reason.REVOKE}
    kept.close()


def test_what_keeps_a_copy_from_being_made_holds_up_no_work(kept: Database, path: Path) -> None:
    backups.folder_of(path).write_text("a file where the folder would be")
    people.add_person(kept, {"name": "Lê An"})
    assert names(kept) == ["Lê An"]
    keeper = copies.keeper_of(kept)
    assert keeper.trouble is not None
    assert "Chưa sao lưu được" in str(keeper.trouble)
    kept.close()


def test_a_second_place_gets_each_copy_and_is_missed(path: Path, blank: Path) -> None:
    path.write_bytes(blank.read_bytes())
    second = path.with_name("stick")
    with copies.open_kept(path, second) as database:
        people.add_person(database, {"name": "Lê An"})
        keeper = copies.keeper_of(database)
        assert "thứ hai" in str(keeper.trouble)
        assert reasons(path) == [Reason.DAILY]
        second.mkdir()
        made = copies.keep_now(database)
        place = second / "so-noi-vu.sao-luu"
        assert [one.path.name for one in backups.backups_in(place)] == [made.path.name]
        assert keeper.trouble is None


def test_two_files_of_one_name_keep_apart_in_the_second_place(tmp_path: Path) -> None:
    stick, made = tmp_path / "stick", {}
    stick.mkdir()
    for agency in ("Sở Một", "Sở Hai"):
        path = tmp_path / agency / "so.tdkt"
        path.parent.mkdir()
        create_file(path, Agency(name=agency)).close()
        with copies.open_kept(path, stick) as database:
            made[agency] = copies.keep_now(database).path.name
    places = {one.name: [b.path.name for b in backups.backups_in(one)] for one in stick.iterdir()}
    assert places == {"so.sao-luu": [made["Sở Một"]], "so 2.sao-luu": [made["Sở Hai"]]}
    with copies.open_kept(tmp_path / "Sở Một" / "so.tdkt", stick) as database:
        protecting.set_password(database, "mật khẩu dài")
        assert protecting.protect_copies(database).left == []
    assert salt_of(stick / "so.sao-luu" / made["Sở Một"])
    assert salt_of(stick / "so 2.sao-luu" / made["Sở Hai"]) is None


def test_looking_at_an_older_file_changes_none(older: Path) -> None:
    path = older
    before = path.read_bytes()
    with Database.read(path) as database:
        assert names(database) == ["Lê An"]
        assert database.path == path
    assert path.read_bytes() == before
    assert not backups.folder_of(path).exists()
    open_file(path).close()
    assert reasons(path) == [Reason.MIGRATION]
    (copy,) = copies.copies_of(path)
    with Database.read(copy.path) as seen:
        assert names(seen) == ["Lê An"]


@given(st.lists(st.datetimes(min_value=FIRST, max_value=NOW), min_size=1, max_size=60))
def test_by_age_a_span_always_keeps_one_and_the_latest_stays(times: list[dt.datetime]) -> None:
    made = [Backup(Path(f"{n}"), at, Reason.DAILY, 1) for n, at in enumerate(times)]
    gone = backups.superfluous(made, NOW)
    left = [one for one in made if one not in gone]
    assert max(made, key=lambda one: one.at) in left
    assert {one for one in made if one.at.date() == NOW.date()} <= set(left)
    for one in gone:
        span = backups._span(one.at, NOW)
        assert any(backups._span(other.at, NOW) == span for other in left)
    assert backups.superfluous(left, NOW) == [] or len(left) < len(made)


def test_a_day_two_weeks_a_week_three_months_a_month_three_years() -> None:
    ages = (0, 0, 1, 1, 15, 16, 100, 101, 2000, 2001)
    made = [
        Backup(Path(f"{n}"), NOW - dt.timedelta(days=age, hours=n), Reason.DAILY, 1)
        for n, age in enumerate(ages)
    ]
    gone = backups.superfluous(made, NOW)
    left = sorted((NOW.date() - one.at.date()).days for one in made if one not in gone)
    assert left.count(0) == 2
    assert left.count(1) == 1
    assert len(left) < len(made)
    assert max(left) >= 2000


def test_by_command_line(run: Run, kept: Database, path: Path, tmp_path: Path) -> None:
    people.add_person(kept, {"name": "Lê An"})
    kept.close()
    stick = tmp_path / "stick"
    stick.mkdir()
    made = run("backup", "--db", path, stick)
    assert len(made["files"]) == 2
    assert made["rows"]["person"] == 1
    listed = run("backup", "--db", path, "--list")["backups"]
    assert [one["reason"] for one in listed] == ["asked", "daily"]
    fresh = tmp_path / "moi.tdkt"
    assert run("restore", made["files"][1], "-o", fresh)["kept"] is None
    with open_file(fresh) as database:
        assert names(database) == ["Lê An"]
    with open_file(path) as database:
        people.add_person(database, {"name": "Mai Bình"})
    back = run("restore", made["file"], "-o", path)
    with open_file(path) as database:
        assert names(database) == ["Lê An"]
    run("restore", back["kept"], "-o", path)
    with open_file(path) as database:
        assert names(database) == ["Lê An", "Mai Bình"]
    assert "error" in run("restore", tmp_path / "không có.tdkt", "-o", path, code=1)


@in_the_clear
def test_a_spoilt_head_is_put_back_from_the_log(kept: Database, path: Path) -> None:
    other = sqlite3.connect(path)  # its reading keeps the log from being emptied
    other.execute("BEGIN")
    other.execute("SELECT count(*) FROM person").fetchone()
    people.add_person(kept, {"name": "Lê An"})
    kept.stamp = kept.stamp + 1  # the first page goes into the log too
    crashed = path.with_name("crashed.tdkt")
    spoilt = bytes(4096) + path.read_bytes()[4096:]
    crashed.write_bytes(spoilt)
    log = path.with_name(path.name + "-wal")
    crashed.with_name(crashed.name + "-wal").write_bytes(log.read_bytes())
    other.close()
    kept.close()
    with open_file(crashed) as again:
        assert names(again) == ["Lê An"]
