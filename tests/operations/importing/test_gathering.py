"""Lists of several units taken in together: nobody twice, nobody moved unasked."""

import tempfile
from collections.abc import Sequence
from pathlib import Path

import pytest

from tdkt_desktop.domain.agency.agency import Agency
from tdkt_desktop.domain.people.people import PeopleQuery
from tdkt_desktop.operations import history
from tdkt_desktop.operations.files import create_file
from tdkt_desktop.operations.importing.gathering import Gathering
from tdkt_desktop.operations.importing.plan import AS_NEW, Choices, Fate
from tdkt_desktop.operations.importing.planning import plan_import, save_plan
from tdkt_desktop.operations.importing.sources import files_in, read_sources
from tdkt_desktop.operations.people.people import add_person
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.people import People
from tests.conftest import Run
from tests.workbooks import workbook

HEAD = ("TT", "Họ và tên", "Ngày sinh", "Chức vụ", "Đơn vị")


def sent(folder: Path, name: str, *people: tuple[str, str, str]) -> Path:
    folder.mkdir(exist_ok=True)
    rows = [(n, who, born, "Chuyên viên", unit) for n, (who, born, unit) in enumerate(people, 1)]
    return workbook(folder / f"{name}.xlsx", [HEAD, *rows])


@pytest.fixture
def two(tmp_path: Path) -> Path:
    folder = tmp_path / "gửi"
    sent(
        folder,
        "a",
        ("Lê Văn Bảy", "01/02/1980", "Chi cục A"),
        ("Ngô Thị Tám", "1985", "Chi cục A"),
    )
    sent(folder, "b", ("Lê Văn Bảy", "01/02/1980", "Chi cục B"), ("Mai Chín", "1990", "Chi cục B"))
    return folder


def people(database: Database) -> list[tuple[str, str]]:
    store = People(database)
    rows = store.rows(store.ids(PeopleQuery()))
    return sorted((row.person.name, row.unit_name) for row in rows.values())


def gathering(database: Database, folder: Path) -> Gathering:
    made = Gathering(read_sources(files_in([folder]))[0])
    made.gathered = made.replan(database, {})
    return made


def choose(database: Database, made: Gathering, place: int, choices: Choices) -> None:
    made.gathered = made.replan(database, {place: choices})


def fates(made: Gathering) -> Sequence[Sequence[str]]:
    return [[row.fate for row in one.plan.rows] for one in made.lists if one.plan is not None]


def test_somebody_two_units_send_is_asked_about(run: Run, tmp_path: Path, two: Path) -> None:
    path = tmp_path / "so.tdkt"
    run("new", path, "--agency", "Sở Thử")
    told = run("import", "--db", path, two)
    (asked,) = told["problems"]
    assert "a.xlsx" in asked["message"]
    assert "Chi cục A" in asked["message"]
    with Database.read(path) as database:
        assert people(database) == [
            ("Lê Văn Bảy", "Chi cục A"),
            ("Mai Chín", "Chi cục B"),
            ("Ngô Thị Tám", "Chi cục A"),
        ]
    again = run("import", "--db", path, two)
    assert (again["new"], again["changed"]) == (0, 0)


@pytest.mark.parametrize(
    ("same", "expected"),
    [
        (True, [("Lê Văn Bảy", "Chi cục B")]),
        (False, [("Lê Văn Bảy", "Chi cục A"), ("Lê Văn Bảy", "Chi cục B")]),
    ],
)
def test_the_answer_is_what_is_saved(
    database: Database, two: Path, same: bool, expected: Sequence[tuple[str, str]]
) -> None:
    made = gathering(database, two)
    assert people(database) == []
    assert fates(made) == [[Fate.NEW, Fate.NEW], [Fate.PROBLEM, Fate.NEW]]
    (row,) = (one for one in made.as_shown(1).rows if one.candidates)
    (known,) = made.as_shown(1).may_be(row)
    assert (known.person.name, known.unit_name) == ("Lê Văn Bảy", "Chi cục A")
    answer = known.person.id if same else AS_NEW
    choose(database, made, 1, made.session(1).who({row.key: answer}))
    assert made.save(database) is not None
    assert [one for one in people(database) if one[0] == "Lê Văn Bảy"] == expected
    assert history.undo(database) is not None
    assert people(database) == []


def test_an_answer_about_somebody_who_is_no_longer_sent_is_given_up(
    database: Database, two: Path
) -> None:
    made = gathering(database, two)
    (row,) = (one for one in made.as_shown(1).rows if one.candidates)
    choose(database, made, 1, made.session(1).who({row.key: row.candidates[0]}))
    first = made.as_shown(0).rows[0]
    choose(database, made, 0, made.session(0).left_out([first.key]))
    assert fates(made) == [[Fate.LEFT_OUT, Fate.NEW], [Fate.NEW, Fate.NEW]]
    made.save(database)
    assert ("Lê Văn Bảy", "Chi cục B") in people(database)


def test_what_one_list_is_shown_as_is_on_top_of_those_before(
    database: Database, two: Path
) -> None:
    made = gathering(database, two)
    one = made.session(1)
    plan = one.replan(database, one.left_out([one.plan.rows[1].key]))
    assert [row.fate for row in plan.rows] == [Fate.PROBLEM, Fate.LEFT_OUT]
    one.take(plan, settled=True)
    one.save(database)
    assert fates(made)[1] == [Fate.PROBLEM, Fate.LEFT_OUT]


def test_a_list_left_out_brings_nothing_and_comes_back(database: Database, two: Path) -> None:
    made = gathering(database, two)
    out = frozenset({0})
    made.gathered, made.left_out = made.replan(database, {}, out), out
    assert made.lists[0].plan is None
    assert fates(made) == [[Fate.NEW, Fate.NEW]]
    back = frozenset[int]()
    made.gathered, made.left_out = made.replan(database, {}, back), back
    assert fates(made) == [[Fate.NEW, Fate.NEW], [Fate.PROBLEM, Fate.NEW]]


def test_who_sent_nothing_is_told(database: Database, two: Path, tmp_path: Path) -> None:
    assert gathering(database, two).gathered.silent == []  # nobody is there yet to be missed
    made = gathering(database, two)
    made.save(database)
    only = tmp_path / "một"
    sent(only, "x", ("Bùi Mười", "1970", "Chi cục B"))
    sent(only, "y", ("Võ Một", "1971", "Chi cục B"))
    again = gathering(database, only)
    assert [one.sender and one.sender.name for one in again.lists] == ["Chi cục B", "Chi cục B"]
    assert [unit.name for unit in again.gathered.silent] == ["Chi cục A"]


def test_a_file_of_ours_is_taken_like_its_lists(run: Run, tmp_path: Path, two: Path) -> None:
    folder = tmp_path / "đến"
    folder.mkdir()
    one, all_ = folder / "chi-cuc.tdkt", folder / "so.tdkt"
    run("new", one, "--agency", "Chi cục A")
    run("import", "--db", one, two / "a.xlsx")
    run("new", all_, "--agency", "Sở Thử")
    taken = run("import", "--db", all_, folder)
    assert taken["skipped"] == 0
    with Database.read(all_) as database:
        assert people(database) == [("Lê Văn Bảy", "Chi cục A"), ("Ngô Thị Tám", "Chi cục A")]
    again = run("import", "--db", all_, folder)
    assert (again["new"], again["changed"]) == (0, 0)


def test_the_report_of_several_lists_holds_all_of_them(
    run: Run, tmp_path: Path, two: Path
) -> None:
    path, report = tmp_path / "so.tdkt", tmp_path / "bao-cao.xlsx"
    run("new", path, "--agency", "Sở Thử")
    run("import", "--db", path, two, "--report", report)
    told = run("inspect", report)
    assert told["rows"] == 4


def test_the_answer_stays_when_the_same_lists_come_again(database: Database, two: Path) -> None:
    made = gathering(database, two)
    (row,) = (one for one in made.as_shown(1).rows if one.candidates)
    choose(database, made, 1, made.session(1).who({row.key: row.candidates[0]}))
    made.save(database)
    again = gathering(database, two)
    assert fates(again) == [[Fate.SAME, Fate.SAME], [Fate.SAME, Fate.SAME]]
    changes = again.save(database)
    assert changes is not None
    assert changes.tables == {}
    assert ("Lê Văn Bảy", "Chi cục B") in people(database)


def test_moving_to_and_fro_in_a_day_leaves_no_time_before_its_beginning(
    database: Database, tmp_path: Path
) -> None:
    folder = tmp_path / "m"
    for name, unit in (("a", "Phòng A"), ("b", "Phòng B"), ("c", "Phòng C")):
        path = sent(folder, name, ("Lê Văn Bảy", "01/02/1980", unit))
        plan = plan_import(database, path)
        if plan.rows[0].fate != Fate.SAME:
            save_plan(database, plan)
    sql = "SELECT start, end FROM posting WHERE start IS NOT NULL AND end < start"
    assert database.conn.execute(sql).fetchall() == []
    assert people(database) == [("Lê Văn Bảy", "Phòng C")]


def test_an_older_list_moves_nobody_back(database: Database, tmp_path: Path) -> None:
    folder = tmp_path / "m"
    first = sent(folder, "a", ("Lê Văn Bảy", "01/02/1980", "Phòng A"))
    save_plan(database, plan_import(database, first))
    save_plan(
        database, plan_import(database, sent(folder, "b", ("Lê Văn Bảy", "01/02/1980", "Phòng B")))
    )
    plan = plan_import(database, first)
    (row,) = plan.rows
    assert row.fate == Fate.SAME
    assert "Đã chuyển khỏi Phòng A" in row.problems[0].message


def test_what_another_file_of_ours_holds_lies_nowhere_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "khác.tdkt"
    with create_file(other, Agency(name="Chi cục Khác", year=2026)) as database:
        add_person(database, {"name": "Lê An", "birth_date": "01/02/1980", "code": "00012"})
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "không có"))
    (source,) = read_sources([other])[0]
    assert source.path == other / "2-can-bo.xlsx"
    cells = [cell for row in source.grids[0].rows for cell in row]
    assert {"Lê An", "01/02/1980", "00012"} <= set(cells)
