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


def test_a_late_change_of_a_sealed_year_needs_a_reason(run: Run, demo: Path) -> None:
    assert run("seal", "--db", demo)["sealed"] == []
    with Database.read(demo) as database:
        number, year = database.conn.execute(
            "SELECT d.number, a.year FROM award a JOIN decision d ON d.id = a.decision"
            " WHERE a.year_to IS NULL AND a.revoked IS NULL LIMIT 1"
        ).fetchone()
    run("seal", "--db", demo, "--year", year, "--day", "ngày mai", code=1)
    (sealed,) = run("seal", "--db", demo, "--year", year, "--day", "15/1/2026")["sealed"]
    assert (sealed["year"], sealed["day"]) == (year, "2026-01-15")
    late = ("revoke", "--db", demo, "--decision", number, "--date", "2026-03-01")
    refused = run(*late, "--reason", "Khai sai", code=1)
    assert "--why" in refused["error"]
    run("--why", "Thanh tra kết luận", *late, "--reason", "Khai sai")
    (sealed,) = run("seal", "--db", demo)["sealed"]
    assert [one["words"] for one in sealed["changes"]] == ["Thanh tra kết luận"]
    assert all(one["now"] < one["reported"] for one in sealed["differences"])
    assert sealed["differences"]
    assert run("seal", "--db", demo, "--year", year, "--undo")["sealed"] == []


def test_lessons_and_the_report_of_a_period(run: Run, demo: Path, tmp_path: Path) -> None:
    run("lesson", "--db", demo, "--kind", "cause", "Giao muộn", "--day", "1/6/2024")
    (noted,) = run("lesson", "--db", demo)["lessons"]
    out = tmp_path / "bao-cao.docx"
    told = run("period", "five", "--db", demo, "--year", "2025", "-o", out)
    assert told["sections"]["nguyen_nhan"] == ["- Giao muộn"]
    assert out.read_bytes().startswith(b"PK")
    run("lesson", "--db", demo, "--delete", noted["id"] + 1, code=1)
    assert run("lesson", "--db", demo, "--delete", noted["id"])["lessons"] == []


def test_movements_by_the_command_line(run: Run, demo: Path) -> None:
    base = ("movement", "new", "--db", demo, "--name", "Số hóa", "--start", "1/1/2025")
    number = run(*base)["movement"]
    which = ("--db", demo, "--movement", number)
    target = run("movement", "target", *which, "--name", "Trang", "--aim", "10")["target"]
    run("movement", "measure", "--db", demo, "--target", target, "--day", "1/2/2025", "7,5")
    run("movement", "measure", "--db", demo, "--target", target, "--day", "1/2/2999", "8", code=1)
    run("movement", "register", *which, "--person", 9999, code=1)
    run("movement", "spend", *which, "--amount", "9" * 20, "--words", "In ấn", code=1)
    run("movement", "spend", *which, "--amount", "1.500.000", "--words", "In ấn")
    run("movement", "set", *which, "--start", "1/1/2026", "--end", "1/6/2026")
    shown = run("movement", "show", *which)
    assert (shown["start"], shown["end"], shown["cost"]) == ("2026-01-01", "2026-06-01", 1_500_000)
    assert shown["targets"][0]["checks"] == {"2025-02-01": 7.5}


def test_officers_and_activities_by_the_command_line(run: Run, demo: Path) -> None:
    given = ("--since", "2019", "--education", "Đại học", "--specialised", "Lê An")
    (one,) = run("officer", "--db", demo, *given)["officers"]
    assert (one["name"], one["education"], one["since"]) == ("Lê An", "DAI_HOC", "2019")
    run("officer", "--db", demo, "Không Ai", code=1)
    run("officer", "--db", demo, "--education", "giỏi", "Mai Bình", code=1)
    assert len(run("officer", "--db", demo)["officers"]) == 1  # all of it or nothing
    assert run("report", "0605", "--db", demo, "--year", "2025")["rows"]["01"] == [1, 0]
    assert run("officer", "--db", demo, "--delete", one["id"])["officers"] == []
    run("exemplar", "--db", demo, "Lê An", code=1)  # nothing says why
    found = run("exemplar", "--db", demo, "--why", "Làm tốt", "Lê An")
    assert [one["name"] for one in found["exemplars"]] == ["Lê An"]
    run("exemplar", "--db", demo, "--delete", 99, code=1)
    run("exemplar", "--db", demo, "--unit", "--why", "Đúng hẹn", "Văn phòng")
    assert [each["why"] for each in run("exemplar", "--db", demo)["exemplars"]] == [
        "Đúng hẹn",
        "Làm tốt",
    ]
    noted = run("activity", "--db", demo, "--day", "1/2/2025", "--number", "5/CT", "Chỉ thị")
    (activity,) = noted["activities"]
    assert activity["waits"]
    run("activity", "--db", demo, "--reached", "nhiều", "Hội nghị", code=1)
    assert run("activity", "--db", demo, "--delete", activity["id"])["activities"] == []
