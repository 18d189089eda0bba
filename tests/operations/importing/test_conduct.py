"""Disciplines and absences from lists, and what initiatives were used for."""

from dataclasses import replace
from pathlib import Path

import pytest

from tdkt_desktop.domain.awards.conduct import NewAbsence, NewDiscipline
from tdkt_desktop.domain.awards.initiatives import NewAuthor, NewInitiative
from tdkt_desktop.domain.ids import PersonId
from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations.awards import initiatives
from tdkt_desktop.operations.importing.plan import Fate
from tdkt_desktop.operations.people import conduct, people
from tdkt_desktop.storage.conduct import Conduct
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.initiatives import Initiatives
from tdkt_desktop.storage.kinds import Kinds
from tests.operations.importing.taking import Cells, plan, take


@pytest.fixture
def person(database: Database) -> PersonId:
    return people.add_person(database, {"name": "Phạm Dung", "code": "CB03"}, None)[0]


@pytest.mark.parametrize(
    ("header", "cells", "expected"),
    [
        (
            ("Hình thức kỷ luật", "Ngày quyết định", "Ngày hết hiệu lực"),
            ("Khiển trách", "10/05/2023", "10/05/2024"),
            ("KHIEN_TRACH", "2023-05-10", "2024-05-10"),
        ),
        (
            ("Kỷ luật", "Từ ngày", "Đến ngày"),
            ("Cảnh cáo", "10/05/2023", ""),
            ("CANH_CAO", "2023-05-10", None),
        ),
        (
            ("Hình thức kỷ luật", "Số quyết định", "Thời hạn"),
            ("cảnh cáo", "12/QĐ-SNV ngày 31/08/2023", "6 tháng"),
            ("CANH_CAO", "2023-08-31", "2024-02-29"),
        ),
        (
            ("Hình thức kỷ luật", "Năm", "Lý do"),
            ("Đang xem xét kỷ luật", 2023, "Đơn tố cáo"),
            ("DANG_XEM_XET", "2023", None),
        ),
        (
            ("Hình thức kỷ luật", "Ngày QĐ", "Ngày chấp hành xong"),
            ("Buộc thôi việc", "10/05/2023", "2024"),
            ("BUOC_THOI_VIEC", "2023-05-10", "2024"),
        ),
    ],
)
def test_a_list_of_disciplines(
    database: Database,
    tmp_path: Path,
    person: PersonId,
    header: Cells,
    cells: Cells,
    expected: tuple[str, str, str | None],
) -> None:
    rows = (("STT", "Họ và tên", "Mã cán bộ", *header), (1, "Phạm Dung", "CB03", *cells))
    made = take(database, tmp_path / "kl.xlsx", *rows)
    assert (made.kind, made.count(Fate.NEW)) == ("disciplines", 1)
    (discipline,) = Conduct(database).disciplines(person=person)
    assert (discipline.form, discipline.date, discipline.until) == expected
    assert plan(database, tmp_path / "kl2.xlsx", *rows).count(Fate.SAME) == 1


def test_what_is_wrong_with_a_discipline_is_told_at_its_cell(
    database: Database, tmp_path: Path, person: PersonId
) -> None:
    made = plan(
        database,
        tmp_path / "kl.xlsx",
        ("STT", "Họ và tên", "Mã cán bộ", "Hình thức kỷ luật", "Từ ngày", "Đến ngày"),
        (1, "Phạm Dung", "CB03", "Nhắc nhở nhẹ", "10/05/2023", ""),
        (2, "Phạm Dung", "CB03", "Cảnh cáo", "", ""),
        (3, "Phạm Dung", "CB03", "Cảnh cáo", "10/05/2023", "10/05/2022"),
        (4, "Phạm Dung", "CB03", "Không", "", ""),
        (5, "Phạm Dung", "CB03", "Khiển trách", "10/05/2021", "10/08/2021"),
    )
    assert person
    assert (made.count(Fate.PROBLEM), made.count(Fate.NEW)) == (3, 1)
    told = {(p.row, p.column): p.message for p in made.problems}
    assert "Nhắc nhở nhẹ" in told[2, "Hình thức kỷ luật"]
    assert told[3, "Từ ngày"] == "Thiếu ngày bắt đầu"
    assert "trước ngày bắt đầu" in told[4, "Đến ngày"]


def test_an_end_that_comes_later_is_a_change(
    database: Database, tmp_path: Path, person: PersonId
) -> None:
    header = ("STT", "Họ và tên", "Mã cán bộ", "Hình thức kỷ luật", "Từ ngày", "Đến ngày")
    take(
        database,
        tmp_path / "a.xlsx",
        header,
        (1, "Phạm Dung", "CB03", "Cảnh cáo", "10/05/2023", ""),
    )
    later = take(
        database,
        tmp_path / "b.xlsx",
        header,
        (1, "Phạm Dung", "CB03", "Cảnh cáo", "10/05/2023", "10/05/2024"),
    )
    assert later.count(Fate.CHANGED) == 1
    assert Conduct(database).disciplines(person=person)[0].until == "2024-05-10"


def test_a_rating_list_with_a_column_of_disciplines_stays_one(
    database: Database, tmp_path: Path, person: PersonId
) -> None:
    made = plan(
        database,
        tmp_path / "xl.xlsx",
        ("STT", "Họ và tên", "Mã cán bộ", "Kỷ luật", "Xếp loại", "Năm"),
        (1, "Phạm Dung", "CB03", "Không", "HTTNV", 2024),
    )
    assert person
    assert made.kind == "ratings"


def test_a_list_of_absences(database: Database, tmp_path: Path, person: PersonId) -> None:
    made = take(
        database,
        tmp_path / "n.xlsx",
        ("STT", "Họ và tên", "Mã cán bộ", "Loại nghỉ", "Từ ngày", "Đến ngày"),
        (1, "Phạm Dung", "CB03", "Nghỉ thai sản", "01/02/2025", "31/07/2025"),
    )
    assert (made.kind, made.count(Fate.NEW)) == ("absences", 1)
    (absence,) = Conduct(database).absences(person)
    assert (absence.kind, absence.start, absence.end) == ("THAI_SAN", "2025-02-01", "2025-07-31")


def test_disciplines_and_absences_by_hand(database: Database, person: PersonId) -> None:
    store = Conduct(database)
    discipline = NewDiscipline(person=person, form="CANH_CAO", date="2024-05-10")
    conduct.save_discipline(database, discipline, "Phạm Dung")
    (there,) = store.disciplines(person=person)
    conduct.save_discipline(database, replace(there, until="2025-05-10"), "Phạm Dung")
    away = NewAbsence(person=person, kind="DAO_TAO", start="2024-01-01", end="2024-12-31")
    conduct.save_absence(database, away, "Phạm Dung")
    for wrong in ("", "2026-01-01"):
        with pytest.raises(TdktError):
            conduct.save_discipline(
                database, replace(there, date=wrong, until="2025-05-10"), "Phạm Dung"
            )
    conduct.delete_record(database, store.absences(person)[0], "Phạm Dung")
    assert store.absences(person) == []


def test_what_an_initiative_was_used_for_is_read_and_kept(
    database: Database, tmp_path: Path, person: PersonId
) -> None:
    header = (
        "STT",
        "Tên sáng kiến",
        "Tác giả",
        "Mã cán bộ",
        "Phạm vi ảnh hưởng",
        "Năm",
        "Đã dùng xét",
    )
    rows = (
        header,
        (1, "Cải tiến A", "Phạm Dung", "CB03", "Cơ sở", 2024, "CSTĐCS 2024"),
        (2, "Đề tài: B", "Phạm Dung", "CB03", "Tỉnh", 2024, "Chưa"),
    )
    take(database, tmp_path / "sk.xlsx", *rows)
    store = Initiatives(database)
    kinds = {kind.id: kind.code for kind in Kinds(database).all()}
    assert [(kinds[use.kind], use.year) for use in store.uses()] == [("CSTDCS", 2024)]
    assert {initiative.title: initiative.evidence for initiative in store.everything()} == {
        "Cải tiến A": None,
        "Đề tài: B": "DE_TAI",
    }
    again = plan(database, tmp_path / "sk2.xlsx", *rows)
    assert again.count(Fate.SAME) == 2
    more = ((header), (1, "Cải tiến A", "Phạm Dung", "CB03", "Cơ sở", 2024, "Giấy khen Sở 2025"))
    changed = take(database, tmp_path / "sk3.xlsx", *more)
    assert changed.count(Fate.CHANGED) == 1
    assert len(store.uses()) == 2
    assert person


def test_uses_by_hand_are_words_of_kinds_and_years(database: Database, person: PersonId) -> None:
    initiative = NewInitiative(title="Cải tiến", year=2024, scope="CO_SO")
    number, _ = initiatives.add_initiative(database, initiative, [NewAuthor(person=person)])
    author = Initiatives(database).authors(number)[0].id
    initiatives.set_uses(database, author, "CSTĐCS 2024; CSTĐ cấp tỉnh 2025")
    assert sorted(use.year for use in Initiatives(database).uses(number)) == [2024, 2025]
    for text in ("CSTĐCS", "danh hiệu lạ 2024", "2024"):
        with pytest.raises(TdktError, match="hãy ghi danh hiệu và năm"):
            initiatives.set_uses(database, author, text)
    initiatives.set_uses(database, author, "")
    assert Initiatives(database).uses(number) == []
