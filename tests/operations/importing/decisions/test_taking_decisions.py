"""Decisions taken in: the same plan as every list, one operation, one undo."""

from pathlib import Path

import pytest

from tdkt_desktop.domain.awards.awards import AwardQuery
from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations import history
from tdkt_desktop.operations.importing.plan import Choices, Fate
from tdkt_desktop.operations.importing.planning import plan_grids, plan_import, save_plan
from tdkt_desktop.operations.importing.sources import files_in, read_source, read_sources
from tdkt_desktop.operations.people import people, units
from tdkt_desktop.storage.awards import Awards, Decisions
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.settings import Settings
from tests.papers import Paper, decision
from tests.workbooks import workbook

PEOPLE = ("Ông Lê Văn Bảy, Lái xe, Văn phòng", "Bà Ngô Thị Tám, Kế toán viên, Văn phòng")


def held(database: Database) -> list[tuple[str, str, int, str | None]]:
    rows = Awards(database).find(AwardQuery())
    return sorted(
        (r.recipient, r.kind_code, r.award.year, r.decision.number if r.decision else None)
        for r in rows
    )


def test_a_decision_is_kept_with_who_signed_it(database: Database, tmp_path: Path) -> None:
    path = decision(tmp_path / "a.docx", "Lao động tiên tiến", PEOPLE)
    save_plan(database, plan_import(database, path))
    assert held(database) == [
        ("Lê Văn Bảy", "LDTT", 2023, "55/QĐ-SCT"),
        ("Ngô Thị Tám", "LDTT", 2023, "55/QĐ-SCT"),
    ]
    (kept,) = Decisions(database).all()
    assert (kept.date, kept.authority) == ("2024-01-05", "Giám đốc Sở Công thương tỉnh Lâm Hải")
    assert (kept.signer, kept.signer_title) == ("Trần Văn Giám", "Giám đốc")
    assert kept.summary == "Về việc công nhận danh hiệu “Lao động tiên tiến” năm 2023"


def test_a_second_time_changes_nothing(database: Database, tmp_path: Path) -> None:
    path = decision(tmp_path / "a.docx", "Lao động tiên tiến", PEOPLE)
    save_plan(database, plan_import(database, path))
    again = plan_import(database, path)
    assert {row.fate for row in again.rows} == {Fate.SAME}
    assert not again.writes


def test_a_known_decision_gets_what_it_lacked_and_keeps_what_it_had(
    database: Database, tmp_path: Path
) -> None:
    rows = [("Họ và tên", "Đơn vị", "Danh hiệu", "Năm", "Số quyết định", "Người ký")]
    rows += [("Mai Bình", "Văn phòng", "LĐTT", "2023", "55/QĐ-SCT", "Vũ Khác")]
    save_plan(database, plan_import(database, workbook(tmp_path / "a.xlsx", rows)))
    path = decision(tmp_path / "a.docx", "Lao động tiên tiến", PEOPLE)
    save_plan(database, plan_import(database, path))
    (kept,) = Decisions(database).all()
    assert (kept.signer, kept.date) == ("Vũ Khác", "2024-01-05")


def test_a_folder_is_one_operation_and_one_undo(database: Database, tmp_path: Path) -> None:
    folder = tmp_path / "quyết định"
    (folder / "2024").mkdir(parents=True)
    decision(folder / "2024" / "a.docx", "Lao động tiên tiến", PEOPLE)
    decision(folder / "a.docx", "Chiến sĩ thi đua cơ sở", PEOPLE[:1], "Số: 56/QĐ-SCT")
    (folder / "~$a.docx").write_bytes(b"Word's own")
    (source,), failed = read_sources(files_in([folder]))
    assert not failed
    assert source.path == folder
    plan = plan_grids(database, source.path, source.grids)
    assert len({row.key for row in plan.rows}) == 3
    before = People(database).everyone()
    save_plan(database, plan)
    assert [row[:2] for row in held(database)] == [
        ("Lê Văn Bảy", "CSTDCS"),
        ("Lê Văn Bảy", "LDTT"),
        ("Ngô Thị Tám", "LDTT"),
    ]
    after = held(database)
    history.undo(database)
    assert (held(database), People(database).everyone()) == ([], before)
    history.redo(database)
    assert held(database) == after


def test_the_same_decision_twice_is_said_and_taken_once(
    database: Database, tmp_path: Path
) -> None:
    for name in ("a.docx", "b.docx"):
        decision(tmp_path / name, "Lao động tiên tiến", PEOPLE)
    (source,), _ = read_sources(files_in([tmp_path]))
    plan = plan_grids(database, source.path, source.grids)
    assert [row.fate for row in plan.rows] == [Fate.NEW, Fate.NEW, Fate.PROBLEM, Fate.PROBLEM]
    assert "Lặp lại" in plan.rows[2].problems[-1].message


def test_only_those_known_are_taken_on_request(database: Database, tmp_path: Path) -> None:
    people.add_person(database, {"name": "Lê Văn Bảy"}, None)
    path = decision(tmp_path / "a.docx", "Lao động tiên tiến", PEOPLE)
    grids = read_source(path)
    plan = plan_grids(database, path, grids, Choices(known=True))
    assert [(row.values["name"], row.fate) for row in plan.rows][1] == (
        "Ngô Thị Tám",
        Fate.LEFT_OUT,
    )
    assert plan.new_units == []
    save_plan(database, plan)
    assert len(People(database).everyone()) == 1


def test_rooms_under_the_agency_itself_are_its_own(database: Database, tmp_path: Path) -> None:
    units.add_unit(database, "Phòng Ngân sách", None)
    itself = Settings(database).agency().name
    rooms = (f"Phòng Ngân sách, {itself}", "Phòng Ngân sách, Sở Xây dựng")
    path = decision(tmp_path / "a.docx", "Tập thể lao động tiên tiến", rooms)
    plan = plan_grids(database, path, read_source(path), Choices(known=True))
    assert [row.fate for row in plan.rows] == [Fate.NEW, Fate.LEFT_OUT]
    assert plan.new_units == []


def test_doubts_of_the_paper_are_notes_of_the_plan(database: Database, tmp_path: Path) -> None:
    path = decision(tmp_path / "a.docx", "Lao động tiên tiến", PEOPLE, "Số:       /QĐ-SCT")
    plan = plan_import(database, path)
    assert any("Số quyết định để trống" in note.message for note in plan.notes)


@pytest.mark.parametrize("name", ["a.docx", "a.pdf"])
def test_what_gives_nothing_says_why(name: str, database: Database, tmp_path: Path) -> None:
    path = tmp_path / name
    if name.endswith("pdf"):
        from reportlab.pdfgen.canvas import Canvas

        picture = Canvas(str(path))
        picture.rect(10, 10, 90, 90)
        picture.save()
        words = "bản chụp"
    else:
        first = (
            "Điều 1. Hủy bỏ Quyết định số 1/QĐ-SCT về việc tặng Giấy khen cho ông Lê An, Lái xe."
        )
        Paper().head().body("Về việc hủy bỏ", first).foot().save(path)
        words = "hủy bỏ"
    with pytest.raises(TdktError, match=words):
        plan_import(database, path)


def test_a_list_in_a_table_of_word_is_a_list(database: Database, tmp_path: Path) -> None:
    paper = Paper().line("DANH SÁCH CÁN BỘ NĂM 2024")
    paper.table((("STT", "Họ và tên", "Đơn vị"), ("1", "Lê An", "Văn phòng"), ("2", "Mai Ý", "")))
    plan = plan_import(database, paper.save(tmp_path / "a.docx"))
    assert plan.kind == "people"
    assert [row.values["name"] for row in plan.rows] == ["Lê An", "Mai Ý"]


def test_an_annex_by_itself_takes_the_decision_it_goes_with(
    database: Database, tmp_path: Path
) -> None:
    paper = Paper().line(
        "DANH SÁCH ĐƯỢC CÔNG NHẬN DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM 2023",
        "(Kèm theo Quyết định số 55/QĐ-SCT ngày 05/01/2024 của Giám đốc Sở Công Thương)",
    )
    paper.table((("STT", "Họ và tên", "Đơn vị"), ("1", "Lê An", "Văn phòng"), ("2", "Mai Ý", "")))
    save_plan(database, plan_import(database, paper.save(tmp_path / "a.docx")))
    assert held(database)[0] == ("Lê An", "LDTT", 2023, "55/QĐ-SCT")
