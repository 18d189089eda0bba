"""Workbooks somebody sent, filled from history: people, a decision, a year."""

import datetime as dt
from pathlib import Path

import openpyxl
import pytest

from tdkt_desktop.domain.awards.awards import AwardQuery
from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations.papers.form_filling import fill_awards, fill_people
from tdkt_desktop.operations.people.people import edit_person
from tdkt_desktop.storage.awards import Awards
from tests.conftest import Run
from tests.operations.rounds.season import Season
from tests.workbooks import workbook

BORN = dt.datetime.fromisoformat("1980-02-01")
STAFF = [
    ("SỞ NỘI VỤ",) + (None,) * 7,
    ("DANH SÁCH CÁN BỘ NĂM {{ nam }}",) + (None,) * 7,
    (
        *("STT", "Họ và tên", "Ngày sinh", "Quê quán", "Trình độ chuyên môn"),
        *("Khen thưởng năm 2024", "Xếp loại năm 2024", "Cỡ giày"),
    ),
    (None,) * 8,
    (None,) * 8,
]
AWARDS = [
    ("DANH SÁCH KHEN THƯỞNG",) + (None,) * 5,
    ("STT", "Họ và tên", "Danh hiệu", "Năm", "Số quyết định", "Ngày quyết định"),
    (None,) * 6,
]


def rows(path: Path, first: int) -> list[list[object]]:
    sheet = openpyxl.load_workbook(path).active
    assert sheet is not None
    found = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=first)]
    return [row for row in found if row[1]]


def test_a_form_about_people_is_filled_with_what_they_received(
    season: Season, tmp_path: Path
) -> None:
    season.give("LDTT", 2024, "Lê An")
    edit_person(season.database, season.people["Lê An"], "hometown", "xã Tân Hòa")
    template, out = workbook(tmp_path / "mẫu.xlsx", STAFF), tmp_path / "ra.xlsx"
    people = [season.people["Mai Bình"], season.people["Lê An"]]
    filled = fill_people(season.database, people, template, out)
    assert filled.rows == 2
    assert filled.unmapped == ["Cỡ giày"]
    first, second = rows(out, 4)
    assert first[:4] == [1, "Mai Bình", BORN, None]
    assert second[1:4] == ["Lê An", BORN, "xã Tân Hòa"]
    assert second[5:7] == ["LĐTT", "Hoàn thành xuất sắc nhiệm vụ"]
    sheet = openpyxl.load_workbook(out).active
    assert sheet is not None
    assert sheet["A2"].value == "DANH SÁCH CÁN BỘ NĂM 2026"


def test_the_awards_of_a_year_are_filled_line_by_line(
    season: Season, path: Path, tmp_path: Path, run: Run
) -> None:
    season.give("LDTT", 2024, "Lê An", number="7/QĐ-STN")
    season.give("GK_SO", 2023, "Lê An")
    template, out = workbook(tmp_path / "mẫu.xlsx", AWARDS), tmp_path / "ra.xlsx"
    told = run(
        *("export", "awards", "--db", path, "--year", 2024), *("--template", template, "-o", out)
    )
    assert told["rows"] == 1
    (row,) = rows(out, 3)
    assert row[1:5] == ["Lê An", "Lao động tiên tiến", 2024, "7/QĐ-STN"] or row[1:5] == [
        "Lê An",
        "Lao động tiên tiến",
        "2024",
        "7/QĐ-STN",
    ]
    everything = Awards(season.database).ids(AwardQuery())
    assert fill_awards(season.database, everything, template, out).rows == 2


def test_nobody_fills_nothing(season: Season, tmp_path: Path) -> None:
    template, out = workbook(tmp_path / "mẫu.xlsx", STAFF), tmp_path / "ra.xlsx"
    with pytest.raises(TdktError, match="Không có dòng nào"):
        fill_people(season.database, [], template, out)
    assert not out.exists()


def test_what_was_told_of_a_column_is_known_the_next_time(
    season: Season, path: Path, tmp_path: Path, run: Run
) -> None:
    edit_person(season.database, season.people["Lê An"], "code", "CB7")
    season.database.close()
    template, out = workbook(tmp_path / "mẫu.xlsx", STAFF), tmp_path / "ra.xlsx"
    asked = ("export", "people", "--db", path, "--template", template, "-o", out)
    assert "khong_co" in run(*asked, "--column", "Cỡ giày=khong_co", code=1)["error"]
    assert not out.exists()
    told = run(*asked, "--column", "Cỡ giày=ma", "--column", "Cỡ mũ=ma")
    assert told["no_column"] == ["Cỡ mũ"]
    first = {line[1]: line[7] for line in rows(out, 4)}
    assert first["Lê An"] == "CB7"
    out.unlink()
    assert not run(*asked)["unmapped"]
    assert {line[1]: line[7] for line in rows(out, 4)} == first
    run("undo", "--db", path)
    assert run(*asked)["unmapped"] == ["Cỡ giày"]


def test_years_under_one_head_are_told_apart_by_what_it_says(
    season: Season, tmp_path: Path
) -> None:
    season.give("LDTT", 2024, "Lê An")
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["STT", "Họ và tên", "Khen thưởng năm", None, "Xếp loại chất lượng", None])
    sheet.append([None, None, 2023, 2024, 2024, 2025])
    for area in ("A1:A2", "B1:B2", "C1:D1", "E1:F1"):
        sheet.merge_cells(area)
    book.save(tmp_path / "mẫu.xlsx")
    out = tmp_path / "ra.xlsx"
    filled = fill_people(season.database, [season.people["Lê An"]], tmp_path / "mẫu.xlsx", out)
    ((_, name, before, given, *rated),) = rows(out, 3)
    assert (name, before, given) == ("Lê An", None, "LĐTT")
    assert rated == ["Hoàn thành xuất sắc nhiệm vụ"] * 2
    assert filled.unmapped == []


def test_awards_say_who_decided_and_what_they_pay(season: Season, tmp_path: Path) -> None:
    season.give("GK_SO", 2025, "Lê An")
    template = workbook(
        tmp_path / "mẫu.xlsx",
        [("STT", "Họ và tên", "Hình thức", "Cơ quan quyết định", "Tiền thưởng"), (None,) * 5],
    )
    out = tmp_path / "ra.xlsx"
    filled = fill_awards(
        season.database, Awards(season.database).ids(AwardQuery(year_from=2025)), template, out
    )
    ((_, name, _, authority, money),) = rows(out, 2)
    assert (name, authority) == ("Lê An", "Sở Thử nghiệm")
    assert isinstance(money, int)
    assert money > 100_000
    assert filled.unmapped == []
