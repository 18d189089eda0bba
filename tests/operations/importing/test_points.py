"""Ratings by points: of a year, of its months and quarters, beside a level or instead of one."""

from pathlib import Path

import pytest

from tdkt_desktop.domain.awards.points import period_in, period_of, periods_words, read_periods
from tdkt_desktop.operations.awards.ratings import edit_rating
from tdkt_desktop.operations.exporting.rating_lists import export_ratings
from tdkt_desktop.operations.importing.plan import Fate
from tdkt_desktop.operations.importing.planning import plan_import
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.ratings import Ratings
from tests.operations.importing.taking import take
from tests.workbooks import Cells

AN, BINH = ("Lê Thử An", "Văn phòng"), ("Mai Thử Bình", "Văn phòng")
TITLE = "KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG CÔNG CHỨC"


def sheet(title: str, heads: Cells, *rows: Cells) -> list[Cells]:
    people = zip((AN, BINH), rows, strict=False)
    return [
        (title,),
        ("STT", "Họ và tên", "Đơn vị", *heads),
        *((number, *who, *cells) for number, (who, cells) in enumerate(people, start=1)),
    ]


def kept(database: Database) -> list[tuple[int, str, float | None, str | None]]:
    found = sorted(Ratings(database).everything(), key=lambda one: (one.year, one.id))
    return [(one.year, one.level, one.points, one.periods) for one in found]


def told(plan: object, part: str) -> int:
    return sum(part in str(problem.message) for problem in plan.problems)  # type: ignore[attr-defined]


def test_points_are_kept_beside_their_level(database: Database, tmp_path: Path) -> None:
    lines = sheet(f"{TITLE} NĂM 2026", ("Tổng điểm", "Xếp loại"), ("88,5", "HTT"), (95, "HTXS"))
    plan = take(database, tmp_path / "a.xlsx", *lines)
    assert kept(database) == [(2026, "HTT", 88.5, None), (2026, "HTXS", 95.0, None)]
    assert not told(plan, "điểm ứng với")
    assert plan_import(database, tmp_path / "a.xlsx").count(Fate.SAME) == 2


def test_a_level_is_proposed_from_points_by_the_rules_of_the_day(
    database: Database, tmp_path: Path
) -> None:
    plan = take(
        database, tmp_path / "a.xlsx", *sheet(f"{TITLE} NĂM 2026", ("Điểm",), (90,), ("69,9",))
    )
    assert told(plan, "Mức suy từ điểm theo NĐ 335/2025") == 2
    assert [row[1] for row in kept(database)] == ["HTXS", "HT"]


def test_points_of_a_year_without_such_rules_wait_for_a_level(
    database: Database, tmp_path: Path
) -> None:
    plan = take(database, tmp_path / "a.xlsx", *sheet(f"{TITLE} NĂM 2024", ("Điểm",), (90,)))
    assert told(plan, "Có điểm, chưa có mức") == 1
    assert kept(database) == [(2024, "", 90.0, None)]


def test_a_level_that_points_contradict_is_told_and_stays(
    database: Database, tmp_path: Path
) -> None:
    lines = sheet(f"{TITLE} NĂM 2026", ("Điểm", "Xếp loại"), (92, "HTTNV"))
    plan = take(database, tmp_path / "a.xlsx", *lines)
    assert told(plan, "92 điểm ứng với “Hoàn thành xuất sắc nhiệm vụ”") == 1
    assert kept(database) == [(2026, "HTT", 92.0, None)]


def test_what_months_got_is_never_the_years_level(database: Database, tmp_path: Path) -> None:
    lines = sheet(f"{TITLE} NĂM 2026", ("Tháng 1", "T2", "Thg 03"), ("HTT", "HTXS", 71))
    take(database, tmp_path / "a.xlsx", *lines)
    assert kept(database) == [(2026, "", None, "T1 HTT; T2 HTXS; T3 71")]


def test_four_quarters_and_the_year_stand_under_headers_of_two_rows(
    database: Database, tmp_path: Path
) -> None:
    heads = [
        h for name in ("Quý I", "Quý II", "Quý III", "Quý IV", "Cả năm") for h in (name, None)
    ]
    under = (None, None, None, *("Điểm", "Xếp loại") * 5)
    cells = (91, "HTXS", 85, "HTT", 75, "HTT", 95, "HTXS", 86, "HTT")
    lines = [
        (f"{TITLE} NĂM 2026",),
        ("STT", "Họ và tên", "Đơn vị", *heads),
        under,
        (1, *AN, *cells),
    ]
    take(database, tmp_path / "a.xlsx", *lines)
    assert kept(database) == [(2026, "HTT", 86.0, "Q1 91 HTXS; Q2 85 HTT; Q3 75 HTT; Q4 95 HTXS")]


def test_lists_of_quarters_fill_one_year(database: Database, tmp_path: Path) -> None:
    for quarter, points in (("I", 91), ("II", 85)):
        lines = sheet(f"{TITLE} QUÝ {quarter} NĂM 2026", ("Điểm", "Xếp loại"), (points, "HTTNV"))
        take(database, tmp_path / f"{quarter}.xlsx", *lines)
    assert kept(database) == [(2026, "", None, "Q1 91 HTT; Q2 85 HTT")]
    lines = sheet(f"{TITLE} NĂM 2026", ("Xếp loại",), ("HTTNV",))
    take(database, tmp_path / "nam.xlsx", *lines)
    assert kept(database) == [(2026, "HTT", None, "Q1 91 HTT; Q2 85 HTT")]


def test_marks_of_pupils_are_no_ratings(database: Database, tmp_path: Path) -> None:
    title = "KẾT QUẢ XẾP LOẠI RÈN LUYỆN HỌC SINH NĂM 2026"
    take(database, tmp_path / "a.xlsx", *sheet(title, ("Điểm", "Xếp loại"), (90, "Tốt")))
    assert kept(database) == []


def test_too_many_of_the_best_are_told(database: Database, tmp_path: Path) -> None:
    rows = [
        (n, f"Lê Thử {chr(64 + n)}n", "Văn phòng", "HTXS" if n < 5 else "HTT")
        for n in range(1, 13)
    ]
    lines = [(f"{TITLE} NĂM 2026",), ("STT", "Họ và tên", "Đơn vị", "Xếp loại"), *rows]
    plan = take(database, tmp_path / "a.xlsx", *lines)
    assert told(plan, "4 người HTXSNV, bằng 50 % số người HTTNV (8), quá 20 %") == 1


def test_what_is_exported_comes_in_again_as_it_was(database: Database, tmp_path: Path) -> None:
    lines = sheet(f"{TITLE} NĂM 2026", ("T1", "Điểm năm", "Xếp loại"), (80, "88,5", "HTT"), (70,))
    take(database, tmp_path / "a.xlsx", *lines)
    assert export_ratings(database, tmp_path / "b.xlsx", year=2026) == 2
    again = plan_import(database, tmp_path / "b.xlsx")
    assert (again.count(Fate.SAME), again.writes) == (2, False)


def test_points_are_typed_as_they_are_written(database: Database, tmp_path: Path) -> None:
    take(database, tmp_path / "a.xlsx", *sheet(f"{TITLE} NĂM 2026", ("Xếp loại",), ("HTT",)))
    (rating,) = Ratings(database).everything()
    edit_rating(database, rating.id, "points", "88,5")
    with pytest.raises(Exception, match="từ 0 đến 100"):
        edit_rating(database, rating.id, "points", "188")
    assert kept(database) == [(2026, "HTT", 88.5, None)]


@pytest.mark.parametrize(
    ("words", "period"),
    [
        ("Tháng 1", "T1"),
        ("T12", "T12"),
        ("Điểm tháng 3", "T3"),
        ("Quý IV", "Q4"),
        ("Quý 2/2026", "Q2"),
        ("T13", ""),
        ("Tổ 3", ""),
        ("Tháng", ""),
    ],
)
def test_months_and_quarters_of_headers(words: str, period: str) -> None:
    assert period_of(words) == period


@pytest.mark.parametrize(
    ("title", "period"),
    [
        ("XẾP LOẠI QUÝ III NĂM 2026", ("Q3", 2026)),
        ("ĐÁNH GIÁ THÁNG 04/2025", ("T4", 2025)),
        ("ĐÁNH GIÁ THÁNG 4", ("T4", None)),
        ("XẾP LOẠI NĂM 2025 (kèm Quyết định ngày 12 tháng 12 năm 2025)", ("", None)),
        ("XẾP LOẠI NĂM 2025, tính đến tháng 11", ("", None)),
    ],
)
def test_what_a_title_is_about(title: str, period: tuple[str, int | None]) -> None:
    assert period_in(title) == period


def test_periods_are_read_as_they_are_written() -> None:
    periods = {"Q1": "90 HTXS", "T10": "70", "T2": "HTT"}
    assert periods_words(periods) == "T2 HTT; T10 70; Q1 90 HTXS"
    assert read_periods(periods_words(periods)) == periods
