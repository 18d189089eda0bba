"""Every operation on movements: all rows it changes, undone and redone."""

from collections.abc import Callable

import pytest

from tdkt_desktop.domain.ids import EntryId, MovementId, TargetId
from tdkt_desktop.operations.movements import course, movements, targets
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
