from pathlib import Path

import pytest

from tdkt_desktop.domain.awards.awards import AwardQuery
from tdkt_desktop.domain.awards.ratings import RatingQuery
from tdkt_desktop.operations import history
from tdkt_desktop.operations.importing.plan import Choices, Fate
from tdkt_desktop.operations.importing.planning import plan_import, save_plan
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.ratings import Ratings
from tests.conftest import dump
from tests.operations.importing.taking import plan
from tests.workbooks import Cells, workbook

HEADER = ("TT", "Họ và tên", "Ngày sinh", "Chức vụ", "Đơn vị", "Xếp loại năm 2023", "Khen thưởng")
STAFF = (
    HEADER,
    (
        1,
        "Nguyễn Văn An",
        "01/02/1975",
        "Trưởng phòng",
        "Văn phòng",
        "HTXSNV",
        "LĐTT 2018-2020; CSTĐCS 2020; BK UBND tỉnh năm 2021 (QĐ số 12/QĐ-UBND ngày 05/01/2022)",
    ),
    (2, "Trần Thị Bình", "12/10/1980", "Chuyên viên", "Văn phòng", "HTTNV", ""),
    (3, "Lê Văn Cường", "03/04/1990", "Kế toán", "Thanh tra", "", "LĐTT 2019; danh hiệu lạ"),
)


def given(database: Database) -> list[tuple[str, str, int]]:
    rows = Awards(database).find(AwardQuery())
    return sorted((row.recipient, row.kind_code, row.award.year) for row in rows)


def test_a_roster_brings_people_awards_and_ratings_in_one_operation(
    database: Database, tmp_path: Path
) -> None:
    path = workbook(tmp_path / "a.xlsx", STAFF)
    plan = plan_import(database, path)
    assert plan.entities == ("people", "awards", "ratings")
    assert dict(plan.totals) == {Fate.NEW: 3}
    assert dict(plan.totals_of("awards")) == {Fate.NEW: 6, Fate.PROBLEM: 1}
    assert dict(plan.totals_of("ratings")) == {Fate.NEW: 2}
    save_plan(database, plan)
    assert given(database) == [
        ("Lê Văn Cường", "LDTT", 2019),
        ("Nguyễn Văn An", "BK_TINH", 2021),
        ("Nguyễn Văn An", "CSTDCS", 2020),
        ("Nguyễn Văn An", "LDTT", 2018),
        ("Nguyễn Văn An", "LDTT", 2019),
        ("Nguyễn Văn An", "LDTT", 2020),
    ]
    store = Ratings(database)
    rows = store.rows(store.ids(RatingQuery())).values()
    assert sorted((r.subject, r.rating.year, r.rating.level) for r in rows) == [
        ("Nguyễn Văn An", 2023, "HTXS"),
        ("Trần Thị Bình", 2023, "HTT"),
    ]
    state = dump(database)
    again = plan_import(database, path)
    assert not again.writes
    assert dict(again.totals) == {Fate.SAME: 3}
    save_plan(database, again)
    assert dump(database) == state


def test_what_is_not_understood_stands_with_its_row(database: Database, tmp_path: Path) -> None:
    plan = plan_import(database, workbook(tmp_path / "a.xlsx", STAFF))
    (left,) = [row for row in plan.rows if row.entity == "awards" and row.fate == Fate.PROBLEM]
    assert (left.number, left.values["kind"]) == (4, "danh hiệu lạ")
    assert "Không hiểu" in left.problems[0].message


def awards_of(database: Database, tmp_path: Path, *rows: Cells) -> list[tuple[str, str, int]]:
    plan = plan_import(database, workbook(tmp_path / "b.xlsx", rows))
    assert plan.kind == "awards"
    save_plan(database, plan)
    assert not plan_import(database, tmp_path / "b.xlsx").writes
    return given(database)


def test_a_column_per_year(database: Database, tmp_path: Path) -> None:
    found = awards_of(
        database,
        tmp_path,
        ("DANH SÁCH ĐẠT LAO ĐỘNG TIÊN TIẾN",),
        ("STT", "Họ và tên", "Ngày sinh", "Năm 2021", "Năm 2022", 2023),
        (1, "Lê An", "1/2/1975", "x", "", "CSTĐCS"),
    )
    assert found == [("Lê An", "CSTDCS", 2023), ("Lê An", "LDTT", 2021)]


def test_a_tick_under_each_title(database: Database, tmp_path: Path) -> None:
    found = awards_of(
        database,
        tmp_path,
        ("KHEN THƯỞNG NĂM 2024",),
        ("STT", "Họ và tên", "Ngày sinh", "LĐTT", "CSTĐ cơ sở"),
        (1, "Lê An", "1/2/1975", "x", "x"),
        (2, "Lê Bình", "1/2/1976", "x", ""),
    )
    assert found == [("Lê An", "CSTDCS", 2024), ("Lê An", "LDTT", 2024), ("Lê Bình", "LDTT", 2024)]


def test_two_columns_of_awards_are_both_taken(database: Database, tmp_path: Path) -> None:
    found = awards_of(
        database,
        tmp_path,
        ("STT", "Họ và tên", "Ngày sinh", "Danh hiệu thi đua", "Hình thức khen thưởng", "Năm"),
        (1, "Lê An", "1/2/1975", "LĐTT", "Giấy khen Sở", 2022),
    )
    assert found == [("Lê An", "GK_SO", 2022), ("Lê An", "LDTT", 2022)]


def test_families_that_sound_like_units_are_people(database: Database, tmp_path: Path) -> None:
    found = awards_of(
        database,
        tmp_path,
        ("STT", "Họ và tên", "Đơn vị", "Danh hiệu", "Năm"),
        (1, "Trương Văn Hải", "Văn phòng", "LĐTT", 2024),
        (2, "Tô Thị Hoa", "Văn phòng", "LĐTT", 2024),
        (3, "Đoàn Văn Biển", "Văn phòng", "LĐTT", 2024),
    )
    assert len(found) == 3
    assert len(People(database).everyone()) == 3


def test_into_an_empty_file_names_alone_are_enough(database: Database, tmp_path: Path) -> None:
    rows = (
        ("STT", "Họ và tên", "Danh hiệu", "Năm"),
        (1, "Lê An", "LĐTT", 2023),
        (2, "Lê An", "LĐTT", 2024),
    )
    found = awards_of(database, tmp_path, *rows)
    assert found == [("Lê An", "LDTT", 2023), ("Lê An", "LDTT", 2024)]
    more = (*rows, (3, "Hồ Lạ", "LĐTT", 2024), (4, "Lê An", "LĐTT", 2025))
    plan = plan_import(database, workbook(tmp_path / "c.xlsx", more))
    assert [row.fate for row in plan.rows] == [Fate.SAME, Fate.SAME, Fate.PROBLEM, Fate.PROBLEM]


@pytest.mark.parametrize(
    ("title", "header"),
    [
        ("DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025", "Danh hiệu"),
        ("DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2025", "Danh hiệu"),
        ("DANH SÁCH KHÔNG ĐẠT DANH HIỆU NĂM 2025", "Danh hiệu"),
        ("THI ĐUA NĂM 2025", "Danh hiệu đề nghị"),
    ],
)
def test_awards_wished_for_are_given_only_if_said_so(
    database: Database, tmp_path: Path, title: str, header: str
) -> None:
    path = workbook(
        tmp_path / "a.xlsx",
        ((title,), ("STT", "Họ và tên", "Ngày sinh", header), (1, "Lê An", "1/2/1975", "LĐTT")),
    )
    plan = plan_import(database, path)
    assert plan.totals_of("awards")[Fate.PROBLEM] == 1
    said = plan_import(database, path, Choices(kind="awards"))
    assert said.totals_of("awards")[Fate.NEW] == 1


def test_the_decision_above_a_list_is_that_of_its_awards(
    database: Database, tmp_path: Path
) -> None:
    path = workbook(
        tmp_path / "a.xlsx",
        (
            ("DANH SÁCH ĐẠT LAO ĐỘNG TIÊN TIẾN NĂM 2023",),
            ("(Kèm theo Quyết định số 15/QĐ-SNV ngày 05/01/2024 của Giám đốc Sở)",),
            ("STT", "Họ và tên", "Ngày sinh"),
            (1, "Lê An", "1/2/1975"),
        ),
    )
    (row,) = plan_import(database, path).rows
    told = row.values["year"], row.values["decision_number"], row.values["decision_date"]
    assert told == ("2023", "15/QĐ-SNV", "2024-01-05")


def test_a_person_gets_no_award_of_units(database: Database, tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "a.xlsx",
        (
            ("KHEN THƯỞNG NĂM 2023",),
            ("STT", "Họ và tên", "Danh hiệu"),
            (1, "Nguyễn Văn An", "Tập thể lao động xuất sắc"),
            (2, "Hải quan cửa khẩu", "Tập thể lao động xuất sắc"),
        ),
    )
    first, second = plan_import(database, path).rows
    assert first.fate == Fate.PROBLEM
    assert (second.fate, second.values["subject"]) == (Fate.NEW, "TAP_THE")


def test_a_list_parted_by_whom_it_honours_is_one_of_awards(
    database: Database, tmp_path: Path
) -> None:
    path = workbook(
        tmp_path / "a.xlsx",
        (
            ("DANH SÁCH GIẤY KHEN NĂM 2023",),
            ("STT", "Họ và tên", "Đơn vị"),
            ("I", "TẬP THỂ"),
            (1, "Phòng Tổ chức", "Sở Nội vụ"),
            ("II", "CÁ NHÂN"),
            (1, "Lê An", "Phòng Tổ chức"),
        ),
    )
    plan = plan_import(database, path)
    assert [row.entity for row in plan.rows] == ["awards", "awards"]
    assert [row.values["subject"] for row in plan.rows] == ["TAP_THE", "CA_NHAN"]


def test_doubts_name_the_column_they_are_about(database: Database, tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "a.xlsx",
        (
            ("STT", "Họ và tên", "Ngày sinh", "2021", "2022"),
            (1, "Lê An", "1/2/1975", "LĐTT", "gì đó lạ"),
            (2, "Lê Bình", "1/2/1976", "LĐTT", "LĐTT"),
            (3, "Lê Cường", "1/2/1977", "Không", ""),
        ),
    )
    plan = plan_import(database, path)
    (doubt,) = [p for p in plan.problems if "gì đó lạ" in str(p.message)]
    assert (doubt.row, doubt.column) == (2, "2022")


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (
            (
                ("STT", "Họ và tên", "2019", "2020"),
                (1, "Lê An", "LĐTT", "CSTĐCS (QĐ 2/QĐ-SNV ngày 3/2/2022)"),
            ),
            [("LDTT", "2019", ""), ("CSTDCS", "2020", "2/QĐ-SNV")],
        ),
        (
            (
                ("STT", "Họ và tên", "Danh hiệu 2023", "QĐ 2023", "Danh hiệu 2024", "QĐ 2024"),
                (
                    1,
                    "Lê An",
                    "LĐTT",
                    "11/QĐ-SNV ngày 1/2/2024",
                    "CSTĐCS",
                    "12/QĐ-SNV ngày 1/2/2025",
                ),
            ),
            [("LDTT", "2023", "11/QĐ-SNV"), ("CSTDCS", "2024", "12/QĐ-SNV")],
        ),
        (
            (
                ("STT", "Họ và tên", "Hình thức khen thưởng", "Cơ quan ban hành", "Năm"),
                (1, "Lê An", "Bằng khen", "Thủ tướng Chính phủ", 2020),
            ),
            [("BKTTG", "2020", "")],
        ),
        (
            (("STT", "Họ và tên", "2022"), (1, "Lê An", "LĐTT/CSTĐCS")),
            [("LDTT", "2022", ""), ("CSTDCS", "2022", "")],
        ),
        (
            (("DANH SÁCH LĐTT NĂM 2023",), ("STT", "Họ và tên", "Đơn vị"), (1, "Lê An", "P1")),
            [("LDTT", "2023", "")],
        ),
    ],
)
def test_what_the_columns_say_of_awards_is_kept_apart(
    database: Database, tmp_path: Path, rows: list[Cells], expected: list[tuple[str, str, str]]
) -> None:
    plan = plan_import(database, workbook(tmp_path / "a.xlsx", rows))
    told = [row.values for row in plan.rows if row.entity == "awards"]
    assert [(v["kind_code"], v["year"], v.get("decision_number", "")) for v in told] == expected


def test_ratings_beside_awards_are_taken_too(database: Database, tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "a.xlsx",
        (
            ("STT", "Họ và tên", "Danh hiệu 2024", "Xếp loại 2024"),
            (1, "Lê An", "LĐTT", "HTTNV"),
            (2, "Lê Bình", "Không", "HTNV"),
        ),
    )
    save_plan(database, plan_import(database, path))
    assert len(list(Ratings(database).everything())) == 2
    assert len(People(database).everyone()) == 2
    assert given(database) == [("Lê An", "LDTT", 2024)]


def test_undo_brings_the_file_back_to_the_byte(database: Database, tmp_path: Path) -> None:
    before = dump(database)
    save_plan(database, plan_import(database, workbook(tmp_path / "a.xlsx", STAFF)))
    history.undo(database)
    assert dump(database) == before


def test_a_namesake_elsewhere_is_asked_about_not_made_anew(
    database: Database, tmp_path: Path
) -> None:
    staff = workbook(tmp_path / "a.xlsx", (HEADER[:5], STAFF[1][:5]))
    save_plan(database, plan_import(database, staff))
    path = workbook(
        tmp_path / "b.xlsx",
        (
            ("STT", "Họ và tên", "Đơn vị", "Danh hiệu", "Năm"),
            (1, "Nguyễn Văn An", "Thanh tra", "LĐTT", 2023),
        ),
    )
    (row,) = plan_import(database, path).rows
    assert row.fate == Fate.PROBLEM
    assert len(row.candidates) == 1


def test_a_roster_of_a_year_with_a_column_of_awards_is_still_one_of_people(
    database: Database, tmp_path: Path
) -> None:
    path = workbook(
        tmp_path / "a.xlsx",
        (
            ("DANH SÁCH CÁN BỘ, CÔNG CHỨC NĂM 2025",),
            ("STT", "Họ và tên", "Ngày sinh", "Số CCCD", "Danh hiệu thi đua", "Xếp loại năm 2024"),
            (1, "Lê An", "1/2/1975", "31075000001", "LĐTT", "HTTNV"),
            (2, "Lê Bình", "1/2/1976", "", "", "HTNV"),
        ),
    )
    plan = plan_import(database, path)
    assert plan.kind == "people"
    assert {e: plan.totals_of(e)[Fate.NEW] for e in plan.entities} == {
        "people": 2,
        "awards": 1,
        "ratings": 2,
    }
    assert any(p.proposal == "031075000001" for p in plan.problems)


@pytest.mark.parametrize(
    "cells",
    [
        ("BK UBND tỉnh năm 2022 (QĐ số 45/QĐ-UBND ngày 30/02/2023)", ""),
        ("BK UBND tỉnh năm 2022", "45/QĐ-UBND ngày 30/02/2023"),
    ],
)
def test_a_decisions_day_that_is_none_is_told(
    database: Database, tmp_path: Path, cells: tuple[str, str]
) -> None:
    header = ("STT", "Họ và tên", "Ngày sinh", "Danh hiệu", "Số quyết định")
    made = plan(database, tmp_path / "a.xlsx", header, (1, "Lê An", "1980", *cells), kind="awards")
    (row,) = made.rows
    assert row.values["decision_number"] == "45/QĐ-UBND"
    assert "decision_date" not in row.values
    assert "Không phải ngày: “30/02/2023”" in [problem.message for problem in row.problems]
