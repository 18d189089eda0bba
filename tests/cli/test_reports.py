"""Questions by the command line: asked, narrowed, kept, written out."""

from pathlib import Path

import openpyxl
import pytest

from tdkt_desktop.storage.file.database import Database
from tests.conftest import Run
from tests.operations.reports.figures import make_figures


@pytest.fixture
def demo(blank: Path, tmp_path: Path) -> Path:
    path = tmp_path / "so.tdkt"
    path.write_bytes(blank.read_bytes())
    with Database.open(path) as database:
        make_figures(database)
    return path


def test_a_question_is_asked_and_written_out(run: Run, demo: Path, tmp_path: Path) -> None:
    told = run("question", "--db", demo, "--rows", "kind", "--columns", "year")
    assert told["title"] == "Lượt khen thưởng theo danh hiệu, hình thức và năm"
    assert sum(told["row_totals"].values()) == told["total"] == sum(told["column_totals"])
    out = tmp_path / "a.xlsx"
    run("question", "--db", demo, "--rows", "kind", "--columns", "year", "-o", out)
    sheet = openpyxl.load_workbook(out).active
    (table,) = sheet.tables.values()
    rows = list(sheet[table.ref])
    assert [cell.value for cell in rows[0]][-1] == "Cộng"
    assert {row[0].value: row[-1].value for row in rows[1:]} == told["row_totals"]
    pdf = tmp_path / "a.pdf"
    run("question", "--db", demo, "-o", pdf)
    assert pdf.read_bytes().startswith(b"%PDF")


def test_a_question_is_kept_and_asked_again(run: Run, demo: Path) -> None:
    asked = ("--rows", "sex", "--only", "subject=Cá nhân", "--only", "year=2020..2030")
    told = run("question", "--db", demo, "--count", "people", *asked, "--name", "Nữ", "--save")
    assert run("question", "--db", demo, "--list")["questions"] == ["Nữ"]
    assert run("question", "--db", demo, "--name", "Nữ") == told
    run("undo", "--db", demo)
    run("question", "--db", demo, "--name", "Nữ", code=1)
    run("redo", "--db", demo)
    run("question", "--db", demo, "--name", "Nữ", "--delete")
    assert run("question", "--db", demo, "--list")["questions"] == []


@pytest.mark.parametrize("only", ["year", "mau=đỏ", "sex=Khác", "kind=Không có"])
def test_what_is_not_there_is_said(run: Run, demo: Path, only: str) -> None:
    run("question", "--db", demo, "--only", only, code=1)
