"""Every operation on movements: all rows it changes, undone and redone."""

from collections.abc import Callable
from pathlib import Path

import docx
import pytest

from tdkt_desktop.domain.ids import EntryId, MovementId, PersonId, TargetId
from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations import history
from tdkt_desktop.operations.movements import course, movements, targets
from tdkt_desktop.operations.papers.movement_papers import ON_THE_WAY, save_movement_paper
from tdkt_desktop.operations.people import merging, people, units
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.movements import Movements
from tdkt_desktop.storage.units import Units
from tests.operations.diary import Diary

Compare = Callable[[str, object], None]


@pytest.fixture
def diary(database: Database) -> Diary:
    return Diary(database)


def test_movements(database: Database, diary: Diary, same_as_before: Compare) -> None:
    add, edit = movements.add_movement, movements.edit_movement
    digital = diary.do(
        add,
        {
            "name": " Chuyển  đổi số, mỗi người một việc ",
            "form": "theo chuyên đề",
            "start": "15/1/2026",
            "end": "30/11/2026",
            "document": "12/KH-SNV",
            "document_date": "15/01/2026",
            "purpose": "Ai cũng làm được việc trên mạng.\n\n  Bớt giấy tờ. ",
        },
    ).value
    diary.do(add, {"name": "Phong trào “Chuyển đổi số, mỗi người một việc”", "start": "2026"})
    diary.do(add, {"name": "Chuyển đổi số, mỗi người một việc", "start": "2027"})
    above = diary.do(
        add, {"name": "Dân vận khéo", "level": "UBND tỉnh", "scope": "toàn tỉnh"}
    ).value
    for values in (
        {"name": "“”"},
        {"name": " "},
        {"name": "A", "form": "lạ"},
        {"name": "A", "start": "30/02/2026"},
        {"name": "A", "start": "5/2026", "end": "30/04/2026"},
        {"name": "A", "colour": "đỏ"},
        {"name": "A", "level": ""},
    ):
        diary.do(add, values)
    for key, text in (
        ("name", "Chuyển đổi số"),
        ("name", "Chuyển đổi số"),
        ("name", ""),
        ("end", "2026"),
        ("end", "31/12/2025"),
        ("form", "Thường xuyên"),
        ("form", ""),
        ("scope", "Cụm"),
        ("scope", ""),
        ("plan", "3/KH-SNV"),
        ("plan_date", "1/2/2026"),
        ("measures", " Tập huấn. "),
    ):
        diary.do(edit, digital, key, text)
    diary.do(edit, MovementId(99), "name", "Ai")
    diary.do(edit, above, "start", "2026")
    diary.do(edit, above, "name", "CHUYỂN ĐỔI SỐ")
    diary.do(movements.delete_movements, [above])
    same_as_before("movements done", diary.pages())


def test_targets(database: Database, diary: Diary, same_as_before: Compare) -> None:
    made = movements.add_movement(database, {"name": "Chuyển đổi số", "start": "2026"}).value
    one = diary.do(
        targets.add_target,
        made,
        {"name": "Hồ sơ số", "counted_in": "nghìn trang", "base": "210", "aim": "1.400"},
    ).value
    diary.do(targets.add_target, made, {"name": "Ngày trả kết quả", "base": "3,5", "aim": "2"})
    for values in ({"name": " "}, {"name": "A", "aim": "nhiều"}, {"name": "A", "due": "31/6"}):
        diary.do(targets.add_target, made, values)
    diary.do(targets.add_target, MovementId(99), {"name": "A"})
    for key, text in (
        ("aim", "400"),
        ("aim", "400,0"),
        ("aim", ""),
        ("aim", "bốn trăm"),
        ("aim", "400"),
        ("due", "30/11/2026"),
        ("measurer", "TT Lưu trữ lịch sử"),
        ("name", ""),
    ):
        diary.do(targets.edit_target, one, key, text)
    for day, text in (
        ("2026-06-30", "300"),
        ("2026-06-30", "300"),
        ("2026-06-30", "310,5"),
        ("2026-09-30", "355"),
        ("2026-09-30", "x"),
        ("2026-09-30", ""),
        ("2026-09-30", ""),
    ):
        diary.do(targets.measure, one, day, text)
    diary.do(targets.measure, TargetId(99), "2026-06-30", "1")
    diary.do(targets.remove_targets, [one])
    diary.do(movements.delete_movements, [made])
    same_as_before("targets of movements done", diary.pages())


def test_the_course(database: Database, diary: Diary, same_as_before: Compare) -> None:
    made = movements.add_movement(database, {"name": "Dân vận khéo", "start": "3/2026"}).value
    office = units.add_unit(database, "Văn phòng").value
    other = units.add_unit(database, "Thanh tra").value
    an = people.add_person(database, {"name": "Lê An"}).value
    binh = people.add_person(database, {"name": "Mai Bình"}).value
    assert diary.do(course.register, made, [an, an], day="2026-04-01").value == 1
    assert diary.do(course.register, made, [an, binh], [office, other], words="mỗi quý").value == 3
    assert diary.do(course.register, made, [an]).value == 0
    entry = Movements(database).entries(made)[0]
    for key, text in (("words", " một mô hình "), ("words", "một mô hình"), ("day", "31/4/2026")):
        entry = Movements(database).entries(made)[0]
        diary.do(course.edit_entry, entry, key, text)
    diary.do(merging.merge_people, an, binh, {})
    diary.do(people.delete_people, [an])
    found = next(unit for unit in Units(database).all() if unit.id == office)
    diary.do(units.delete_unit, found)
    diary.do(
        course.unregister, made, [entry.id for entry in Movements(database).entries(made)][:1]
    )
    diary.do(course.unregister, made, [])
    diary.do(course.unregister, MovementId(99), [EntryId(1)])
    on_the_way = diary.do(
        course.hold_review, made, "30/6/2026", final=False, document="7/BC-SNV", words="Tốt. "
    ).value
    for day in ("", "6/2026", "28/02/2026"):
        diary.do(course.hold_review, made, day, final=True)
    diary.do(course.hold_review, made, "2/7/2026", final=False, review=on_the_way)
    diary.do(course.hold_review, made, "25/12/2026", final=True)
    diary.do(course.remove_reviews, made, [on_the_way])
    cost = diary.do(course.spend, made, "18.500.000 đồng", "Tập huấn", "1/5/2026").value
    for amount, words in (("0", "A"), ("x", "A"), ("1,5", "A"), ("500000đ", " ")):
        diary.do(course.spend, made, amount, words)
    diary.do(course.spend, made, "500000", "In ấn")
    diary.do(course.remove_costs, made, [cost])
    diary.do(movements.delete_movements, [made])
    same_as_before("course of movements done", diary.pages())


def test_a_paper_says_what_was_known_on_its_day(database: Database, tmp_path: Path) -> None:
    number = movements.add_movement(database, {"name": "Số hóa", "start": "1/1/2023"}).value
    target = targets.add_target(database, number, {"name": "Trang", "aim": "200"}).value
    for day, value in (("10/1/2023", "118"), ("30/6/2023", "212")):
        targets.measure(database, target, targets.check_day(day), value)
    course.hold_review(database, number, "15/1/2023", final=False)
    path = tmp_path / "so-ket.docx"
    save_movement_paper(database, number, ON_THE_WAY, path)
    tables = docx.Document(str(path)).tables
    cells = [cell.text for table in tables for row in table.rows for cell in row.cells]
    assert {"118", "Chưa đạt"} <= set(cells)
    assert "212" not in cells


@pytest.mark.parametrize("day", ["01/01/2999", "01/01/1020", "", "2025"])
def test_nothing_is_measured_on_a_day_yet_to_come(day: str) -> None:
    with pytest.raises(TdktError):
        targets.check_day(day)


def test_what_was_closed_is_not_closed_again(database: Database) -> None:
    number = movements.add_movement(database, {"name": "Số hóa", "start": "1/1/2023"}).value
    course.hold_review(database, number, "1/6/2023", final=False)
    closed = course.hold_review(database, number, "1/12/2023", final=True).value
    for day, final in (("1/12/2023", True), ("2/1/2024", True), ("2/1/2024", False)):
        with pytest.raises(TdktError, match="đã tổng kết ngày 01/12/2023"):
            course.hold_review(database, number, day, final=final)
    with pytest.raises(TdktError, match="Đã ghi sơ kết ngày ấy"):
        course.hold_review(database, number, "1/6/2023", final=False)
    course.hold_review(database, number, "2/12/2023", final=True, review=closed)
    reviews = Movements(database).reviews(number)
    assert [(one.day, one.final) for one in reviews] == [
        ("2023-06-01", False),
        ("2023-12-02", True),
    ]


def test_what_cannot_be_is_refused(database: Database) -> None:
    number = movements.add_movement(database, {"name": "Số hóa", "start": "1/1/2023"}).value
    with pytest.raises(TdktError, match="Không có cán bộ số 9999"):
        course.register(database, number, [PersonId(9999)])
    with pytest.raises(TdktError, match="ít nhất một người"):
        course.register(database, number)
    with pytest.raises(TdktError, match="không phải số tiền"):
        course.spend(database, number, "9" * 20, "In ấn")
    with pytest.raises(TdktError, match="Hãy ghi số tiền"):
        course.spend(database, number, " ", "In ấn")


def test_days_that_only_agree_together_are_written_together(database: Database) -> None:
    number = movements.add_movement(
        database, {"name": "Số hóa", "start": "1/1/2023", "end": "1/6/2023"}
    ).value
    later = {"start": "1/1/2024", "end": "1/6/2024"}
    assert movements.edit_movement_fields(database, number, later) is not None
    assert movements.edit_movement_fields(database, number, later) is None
    history.undo(database)
    assert Movements(database).get([number])[0].start == "2023-01-01"
