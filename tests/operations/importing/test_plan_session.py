"""What the officer's choices make of a plan."""

from pathlib import Path

import openpyxl
import pytest

from tdkt_desktop.operations.importing.plan import Fate
from tdkt_desktop.operations.importing.plan_session import PlanSession
from tdkt_desktop.operations.importing.planning import plan_grids
from tdkt_desktop.sheets.files.reading import read_grids
from tdkt_desktop.storage.file.database import Database

ROWS = (
    ("TT", "Họ và tên", "Ngày sinh", "Mã CB", "Chức vụ", "Tên thứ hai"),
    (1, "Lê An", "01/02/1980", "NV1", "Chuyên viên", "x"),
    (2, "Mai Bình", "31/02/1981", "NV2", "", "y"),
    (3, "Mai Bình", "01/02/1981", "", "", "z"),
)


@pytest.fixture
def session(database: Database, tmp_path: Path) -> PlanSession:
    book = openpyxl.Workbook()
    for sheet in (book.active, book.create_sheet("Hai")):
        for row in ROWS:
            sheet.append([*row[:1], f"{row[1]}{' B' if sheet.title == 'Hai' else ''}", *row[2:]])
    path = tmp_path / "a.xlsx"
    book.save(path)
    grids = read_grids(path)
    return PlanSession(path, grids, plan_grids(database, path, grids))


def taken(session: PlanSession, database: Database) -> list[str]:
    return [row.values["name"] for row in session.plan.rows if row.fate == Fate.NEW]


def retake(session: PlanSession, database: Database, choices: object) -> None:
    plan = session.replan(database, choices)  # type: ignore[arg-type]
    session.take(plan, settled=True)


def test_columns_are_mapped_freed_and_taken_over(session: PlanSession, database: Database) -> None:
    def fields() -> dict[int, str]:
        return {c.index: c.field for c in session.plan.table.columns if c.field}

    before = fields()
    code, position = (
        next(i for i, f in before.items() if f == field) for field in ("code", "position")
    )
    retake(session, database, session.mapped(code, ""))
    assert fields() == {i: f for i, f in before.items() if i != code}
    retake(session, database, session.mapped(position, "note"))
    assert fields()[position] == "note"
    last = len(ROWS[0]) - 1
    retake(session, database, session.mapped(last, "note"))
    assert fields()[last] == "note"
    assert "note" not in [f for i, f in fields().items() if i != last]
    assert session.edited


def test_rows_are_left_out_and_taken_in_again(session: PlanSession, database: Database) -> None:
    assert not session.edited
    assert session.totals() == (len(taken(session, database)), 0)
    first, second = (row.key for row in session.plan.rows[:2])
    retake(session, database, session.left_out([first]))
    assert session.plan.rows[0].fate == Fate.LEFT_OUT
    retake(session, database, session.left_out([first, second]))
    assert [row.fate for row in session.plan.rows[:2]] == [Fate.LEFT_OUT] * 2
    retake(session, database, session.left_out([first, second]))
    assert Fate.LEFT_OUT not in [row.fate for row in session.plan.rows]


def test_sheets_are_added_and_the_last_one_stays(session: PlanSession, database: Database) -> None:
    names = [grid.name for grid in session.grids]
    used = list(dict.fromkeys(table.grid.name for table in session.plan.tables))
    choices = session.with_sheet(names[1], taken=True)
    assert choices.sheets is not None
    assert set(choices.sheets) == {*used, names[1]}
    for name in names:
        retake(session, database, session.with_sheet(name, taken=False))
    assert session.plan.tables, "one sheet stays"


def test_a_cell_is_put_right_and_a_field_filled(session: PlanSession, database: Database) -> None:
    wrong = next(row for row in session.plan.rows if row.values.get("code") == "NV2")
    retake(session, database, session.repaired(wrong, "birth_date", "28/02/1981"))
    mended = next(row for row in session.plan.rows if row.key == wrong.key)
    assert mended.values["birth_date"] == "1981-02-28"
    retake(session, database, session.filled("position", "Kế toán"))
    positions = {row.values["name"]: row.values.get("position") for row in session.plan.rows}
    assert positions["Lê An"] == "Chuyên viên"
    assert positions["Mai Bình"] == "Kế toán"
    assert session.edited
    assert not session.forgotten().repairs
