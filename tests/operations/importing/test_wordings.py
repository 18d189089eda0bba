"""What lists say in many words: who left, who moved, what was taken back, what for, which year."""

from pathlib import Path

import pytest

from tdkt_desktop.domain.awards.awards import Award
from tdkt_desktop.domain.ids import PersonId, UnitId
from tdkt_desktop.operations.importing.plan import Fate
from tdkt_desktop.operations.people import people
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.conduct import Conduct
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.initiatives import Initiatives
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.units import Units
from tests.operations.importing.taking import Cells, plan, take


def awards(database: Database) -> list[Award]:
    return list(Awards(database).everything())


@pytest.fixture
def person(database: Database) -> PersonId:
    return people.add_person(database, {"name": "Phạm Dung", "code": "CB03"}, None)[0]


# -- awards --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("header", "cell", "revoked", "reason"),
    [
        ("Ngày hủy bỏ", "15/03/2025", "2025-03-15", None),
        ("Trạng thái", "Đã thu hồi ngày 15/03/2025", "2025-03-15", None),
        ("Trạng thái", "Thu hồi theo QĐ 9/QĐ-SNV", "today", "Thu hồi theo QĐ 9/QĐ-SNV"),
        ("Thu hồi", "x", "today", None),
        ("Ghi chú", "Đã bị thu hồi", "today", "Đã bị thu hồi"),
        ("Trạng thái", "Còn hiệu lực", None, None),
        ("Trạng thái", "Đã trao", None, None),
        ("Thu hồi", "Không", None, None),
    ],
)
def test_awards_taken_back_are_recorded_as_such(
    database: Database,
    tmp_path: Path,
    header: str,
    cell: str,
    revoked: str | None,
    reason: str | None,
) -> None:
    rows = (
        ("STT", "Họ và tên", "Mã cán bộ", "Danh hiệu", "Năm", header),
        (1, "Phạm Dung", "CB03", "LĐTT", 2023, cell),
    )
    take(database, tmp_path / "a.xlsx", *rows)
    (award,) = awards(database)
    assert bool(award.revoked) == bool(revoked)
    assert revoked in (award.revoked, "today")
    assert award.revoke_reason == reason
    assert plan(database, tmp_path / "b.xlsx", *rows).count(Fate.SAME) == 1


@pytest.mark.usefixtures("person")
def test_a_list_takes_back_what_is_there_and_an_older_one_does_not_give_it_again(
    database: Database, tmp_path: Path
) -> None:
    given = (
        ("STT", "Họ và tên", "Mã cán bộ", "Danh hiệu", "Năm"),
        (1, "Phạm Dung", "CB03", "LĐTT", 2023),
    )
    take(database, tmp_path / "a.xlsx", *given)
    gone = ((*given[0], "Ngày hủy bỏ"), (*given[1], "15/03/2025"))
    assert take(database, tmp_path / "b.xlsx", *gone).count(Fate.CHANGED) == 1
    assert plan(database, tmp_path / "c.xlsx", *given).count(Fate.SAME) == 1
    (award,) = awards(database)
    assert award.revoked == "2025-03-15"


@pytest.mark.usefixtures("person")
def test_an_award_given_again_after_it_was_taken_back(database: Database, tmp_path: Path) -> None:
    header = ("STT", "Họ và tên", "Mã cán bộ", "Danh hiệu", "Năm", "Số quyết định", "Thu hồi")
    made = take(
        database,
        tmp_path / "a.xlsx",
        header,
        (1, "Phạm Dung", "CB03", "LĐTT", 2023, "1/QĐ-SNV", "x"),
        (2, "Phạm Dung", "CB03", "LĐTT", 2023, "2/QĐ-SNV", ""),
    )
    assert made.count(Fate.NEW) == 2
    assert [bool(award.revoked) for award in awards(database)] == [True, False]


@pytest.mark.usefixtures("person")
def test_a_list_of_awards_taken_back_gives_none(database: Database, tmp_path: Path) -> None:
    made = plan(
        database,
        tmp_path / "a.xlsx",
        ("Danh sách thu hồi danh hiệu thi đua",),
        ("STT", "Họ và tên", "Mã cán bộ", "Danh hiệu", "Năm"),
        (1, "Phạm Dung", "CB03", "LĐTT", 2023),
    )
    assert made.count(Fate.PROBLEM) == 1


@pytest.mark.parametrize(
    "header",
    [
        "Năm khen",
        "Năm tặng",
        "Năm xét tặng",
        "Năm thành tích",
        "Năm được công nhận",
        "Năm CN",
        "Năm được khen thưởng",
        "Năm đạt được",
    ],
)
@pytest.mark.usefixtures("person")
def test_the_year_of_an_award(database: Database, tmp_path: Path, header: str) -> None:
    take(
        database,
        tmp_path / "a.xlsx",
        ("STT", "Họ và tên", "Mã cán bộ", "Danh hiệu", header),
        (1, "Phạm Dung", "CB03", "LĐTT", 2023),
    )
    assert [award.year for award in awards(database)] == [2023]


@pytest.mark.parametrize(
    "words",
    [
        "BK UBND tỉnh năm 2020 (đột xuất)",
        "Bằng khen đột xuất của UBND tỉnh năm 2020",
        "BK UBND tỉnh đột xuất năm 2020",
        "Bằng khen của UBND tỉnh (thành tích đột xuất) năm 2020",
    ],
)
@pytest.mark.usefixtures("person")
def test_an_award_says_what_it_was_given_for(
    database: Database, tmp_path: Path, words: str
) -> None:
    take(
        database,
        tmp_path / "a.xlsx",
        ("STT", "Họ và tên", "Mã cán bộ", "Danh hiệu"),
        (1, "Phạm Dung", "CB03", f"{words}; LĐTT năm 2021"),
    )
    assert [(award.year, award.type) for award in awards(database)] == [
        (2020, "DOT_XUAT"),
        (2021, None),
    ]


# -- people --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("Ngày nghỉ việc", "leave_date"),
        ("Ngày nghỉ hưu", "leave_date"),
        ("Ngày thôi việc", "leave_date"),
        ("Ngày chuyển đi", "leave_date"),
        ("Ngày về đơn vị", "start_date"),
        ("Ngày bắt đầu làm việc", "start_date"),
    ],
)
def test_when_people_came_and_left(
    database: Database, tmp_path: Path, header: str, field: str
) -> None:
    take(
        database,
        tmp_path / "a.xlsx",
        ("STT", "Họ và tên", "Ngày sinh", header),
        (1, "Phạm Dung", "01/02/1980", "15/03/2024"),
        (2, "Lê Mai", "01/02/1981", ""),
    )
    (first, _), (second, _) = People(database).everyone()
    assert (getattr(first, field), getattr(second, field)) == ("2024-03-15", None)


def test_who_is_to_retire_still_works(database: Database, tmp_path: Path) -> None:
    made = take(
        database,
        tmp_path / "a.xlsx",
        ("STT", "Họ và tên", "Ngày sinh", "Ngày nghỉ hưu"),
        (1, "Phạm Dung", "01/02/1980", "15/03/2090"),
    )
    assert People(database).everyone()[0][0].leave_date is None
    assert any("chưa đến" in problem.message for problem in made.problems)


MOVED = (
    ("STT", "Họ và tên", "Mã cán bộ", "Ngày sinh", "Đơn vị", "Chức vụ", "Từ ngày", "Đến ngày"),
    (1, "Phạm Dung", "CB03", "01/02/1980", "Phòng A", "Chuyên viên", "01/01/2020", "31/05/2025"),
    (2, "Phạm Dung", "CB03", "01/02/1980", "Phòng B", "Phó phòng", "01/06/2025", ""),
    (3, "Lê Mai", "CB04", "01/02/1981", "Phòng A", "Chuyên viên", "", ""),
)


@pytest.mark.parametrize("order", [(0, 1, 2, 3), (0, 2, 1, 3)])
def test_two_rows_of_one_person_are_two_postings(
    database: Database, tmp_path: Path, order: tuple[int, ...]
) -> None:
    rows = [MOVED[place] for place in order]
    made = take(database, tmp_path / "a.xlsx", *rows)
    assert (made.totals_of("people")["new"], made.totals_of("postings")["new"]) == (2, 1)
    units = {unit.id: unit.name for unit in Units(database).all()}
    found = {
        (units[posting.unit or UnitId(0)], posting.position, posting.start, posting.end)
        for posting in People(database).postings(PersonId(1))
    }
    assert found == {
        ("Phòng A", "Chuyên viên", "2020-01-01", "2025-05-31"),
        ("Phòng B", "Phó phòng", "2025-06-01", None),
    }
    again = plan(database, tmp_path / "b.xlsx", *rows)
    assert not again.writes


def test_a_move_with_its_day_ends_the_posting_before(database: Database, tmp_path: Path) -> None:
    header = ("STT", "Họ và tên", "Mã cán bộ", "Đơn vị", "Từ ngày")
    take(database, tmp_path / "a.xlsx", header, (1, "Phạm Dung", "CB03", "Phòng A", ""))
    take(database, tmp_path / "b.xlsx", header, (1, "Phạm Dung", "CB03", "Phòng B", "01/06/2025"))
    latest, earlier = People(database).postings(PersonId(1))
    assert (latest.start, latest.end, earlier.end) == ("2025-06-01", None, "2025-05-31")


def test_dates_of_something_else_move_nobody(database: Database, tmp_path: Path) -> None:
    take(
        database,
        tmp_path / "a.xlsx",
        ("STT", "Họ và tên", "Mã cán bộ", "Đơn vị", "Hợp đồng từ ngày"),
        (1, "Phạm Dung", "CB03", "Phòng A", "01/06/2025"),
    )
    assert [posting.start for posting in People(database).postings(PersonId(1))] == [None]


def test_units_founded_and_merged(database: Database, tmp_path: Path) -> None:
    rows = (
        (
            "STT",
            "Tên đơn vị",
            "Đơn vị cấp trên",
            "Ngày thành lập",
            "Ngày giải thể",
            "Sáp nhập vào",
        ),
        (1, "Phòng A", "Sở X", "01/01/2010", "30/06/2025", "Phòng B"),
        (2, "Phòng B", "Sở X", "01/07/2025", "", ""),
    )
    take(database, tmp_path / "a.xlsx", *rows, kind="units")
    units = {unit.name: unit for unit in Units(database).all()}
    old, new = units["Phòng A"], units["Phòng B"]
    assert (old.start, old.end, old.successor) == ("2010-01-01", "2025-06-30", new.id)
    assert (new.start, new.end, new.parent) == ("2025-07-01", None, units["Sở X"].id)
    assert not plan(database, tmp_path / "b.xlsx", *rows, kind="units").writes


def test_columns_not_taken_are_told(database: Database, tmp_path: Path) -> None:
    made = plan(
        database,
        tmp_path / "a.xlsx",
        ("STT", "Họ và tên", "Mã cán bộ", "Hệ số lương", "Trống"),
        (1, "Phạm Dung", "CB03", 2.34, ""),
    )
    (note,) = [problem for problem in made.notes if "bỏ qua" in problem.message]
    assert note.message == "Các cột bỏ qua: “Hệ số lương”"


# -- conduct, initiatives --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("header", "cells", "span"),
    [
        (
            ("Loại nghỉ", "Nghỉ từ ngày", "Nghỉ đến ngày"),
            ("Thai sản", "01/02/2024", "31/07/2024"),
            ("2024-02-01", "2024-07-31"),
        ),
        (
            ("Loại nghỉ", "Bắt đầu", "Kết thúc"),
            ("Đi học", "01/02/2024", "31/07/2024"),
            ("2024-02-01", "2024-07-31"),
        ),
        (("Lý do nghỉ", "Từ", "Đến"), ("Nghỉ sinh con", "01/02/2024", ""), ("2024-02-01", None)),
        (
            ("Loại nghỉ", "Ngày nghỉ", "Ngày kết thúc"),
            ("Nghỉ ốm", "01/02/2024", "02/02/2024"),
            ("2024-02-01", "2024-02-02"),
        ),
    ],
)
def test_absences_of_every_wording(
    database: Database,
    tmp_path: Path,
    person: PersonId,
    header: Cells,
    cells: Cells,
    span: tuple[str, str | None],
) -> None:
    take(
        database,
        tmp_path / "a.xlsx",
        ("STT", "Họ và tên", "Mã cán bộ", *header),
        (1, "Phạm Dung", "CB03", *cells),
    )
    (absence,) = Conduct(database).absences(person)
    assert (absence.start, absence.end) == span


def test_a_list_whose_title_says_that_it_is_of_disciplines(
    database: Database, tmp_path: Path, person: PersonId
) -> None:
    made = take(
        database,
        tmp_path / "a.xlsx",
        ("Danh sách cán bộ bị kỷ luật năm 2024",),
        ("STT", "Họ và tên", "Mã cán bộ", "Hình thức", "Ngày ký", "Hết hạn"),
        (1, "Phạm Dung", "CB03", "Khiển trách", "01/02/2024", "01/02/2025"),
    )
    assert made.kind == "disciplines"
    (discipline,) = Conduct(database).disciplines(person=person)
    assert (discipline.form, discipline.date, discipline.until) == (
        "KHIEN_TRACH",
        "2024-02-01",
        "2025-02-01",
    )


@pytest.mark.usefixtures("person")
def test_two_forms_in_one_cell_are_asked_about(database: Database, tmp_path: Path) -> None:
    made = plan(
        database,
        tmp_path / "a.xlsx",
        ("STT", "Họ và tên", "Mã cán bộ", "Kỷ luật", "Từ ngày"),
        (1, "Phạm Dung", "CB03", "Khiển trách và Cảnh cáo", "01/02/2024"),
    )
    assert made.count(Fate.PROBLEM) == 1
    assert any("tách" in problem.message for problem in made.problems)


@pytest.mark.usefixtures("person")
def test_scope_and_sort_of_an_initiative_told_by_what_the_columns_hold(
    database: Database, tmp_path: Path
) -> None:
    take(
        database,
        tmp_path / "a.xlsx",
        ("STT", "Tên sáng kiến", "Tác giả", "Mã cán bộ", "Cấp", "Loại hình", "Năm"),
        (1, "Số hóa hồ sơ", "Phạm Dung", "CB03", "Cơ sở", "Đề tài", 2024),
    )
    (initiative,) = Initiatives(database).everything()
    assert (initiative.scope, initiative.evidence) == ("CO_SO", "DE_TAI")


@pytest.mark.parametrize("names", [("Đội 1", "Đội 2"), ("Khoa Nội 1", "Trường THCS số 1")])
def test_units_with_numbers_in_their_names_are_rated(
    database: Database, tmp_path: Path, names: tuple[str, str]
) -> None:
    made = take(
        database,
        tmp_path / "a.xlsx",
        ("STT", "Tên tập thể", "Năm", "Xếp loại"),
        *((n, name, 2025, "HTXSNV") for n, name in enumerate(names, start=1)),
    )
    assert (made.kind, made.count(Fate.NEW)) == ("ratings", 2)
    assert {unit.name for unit in Units(database).all()} == set(names)


@pytest.mark.parametrize(
    "header",
    [
        ("Tên đơn vị", "Ngày thành lập", "Ngày giải thể", "Sáp nhập vào"),
        ("Tên đơn vị", "Ngày giải thể"),
    ],
)
def test_a_list_of_units_is_known_by_their_ends(
    database: Database, tmp_path: Path, header: Cells
) -> None:
    cells: dict[object, str] = {
        "Ngày thành lập": "01/01/2010",
        "Ngày giải thể": "30/06/2025",
        "Sáp nhập vào": "Ban B",
    }
    made = take(
        database,
        tmp_path / "a.xlsx",
        ("STT", *header),
        (1, "Phòng A1", *(cells[name] for name in header[1:])),
        (2, "Phòng A2", *("" for _ in header[1:])),
    )
    assert made.kind == "units"
    assert {unit.name: unit.end for unit in Units(database).all()}["Phòng A1"] == "2025-06-30"


@pytest.mark.parametrize("header", [("Hình thức KT", "Năm KT"), ("DH/HTKT", "Năm KT")])
@pytest.mark.usefixtures("person")
def test_short_words_for_commendation_are_no_disciplines(
    database: Database, tmp_path: Path, header: Cells
) -> None:
    take(
        database,
        tmp_path / "a.xlsx",
        ("Mã NV", "Họ và tên", *header),
        ("CB03", "Phạm Dung", "BK UBND tỉnh", 2023),
        ("CB03", "Phạm Dung", "LĐTT", 2024),
    )
    assert [award.year for award in awards(database)] == [2023, 2024]


def test_a_decision_with_its_day_in_one_cell_of_a_list_of_disciplines(
    database: Database, tmp_path: Path, person: PersonId
) -> None:
    take(
        database,
        tmp_path / "a.xlsx",
        ("Mã NV", "Họ và tên", "Hình thức kỷ luật", "Quyết định số, ngày"),
        ("CB03", "Phạm Dung", "Khiển trách", "12/QĐ-SNV ngày 05/04/2024"),
    )
    (discipline,) = Conduct(database).disciplines(person=person)
    assert (discipline.date, discipline.number) == ("2024-04-05", "12/QĐ-SNV")


@pytest.mark.parametrize(
    ("header", "cells"),
    [
        (
            ("Tên đề tài NCKH", "Tác giả", "Mã cán bộ", "Cấp đề tài", "Năm nghiệm thu"),
            ("Lưu trữ số", "Phạm Dung", "CB03", "UBND tỉnh", 2024),
        ),
        (
            ("Tên SK", "Tác giả", "Mã cán bộ", "Cấp công nhận", "Năm CN"),
            ("Lưu trữ số", "Phạm Dung", "CB03", "Thành phố", 2024),
        ),
    ],
)
@pytest.mark.usefixtures("person")
def test_research_and_initiatives_of_every_wording(
    database: Database, tmp_path: Path, header: Cells, cells: Cells
) -> None:
    take(database, tmp_path / "a.xlsx", ("STT", *header), (1, *cells))
    (initiative,) = Initiatives(database).everything()
    assert (initiative.scope, initiative.year) == ("BO_TINH", 2024)
