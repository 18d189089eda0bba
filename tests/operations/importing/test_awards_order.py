"""The order of a decision's list is that of the file: certificates are numbered by it."""

from pathlib import Path

import openpyxl

from tdkt_desktop.domain.awards.awards import AwardQuery
from tdkt_desktop.operations.importing import planning
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.file.database import Database


def test_awards_of_a_decision_keep_the_order_of_their_list(
    database: Database, tmp_path: Path
) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["STT", "Họ và tên", "Ngày sinh", "Danh hiệu", "Năm", "Số quyết định"])
    for place, name in enumerate(("Vũ Ý", "Lê An", "Mai Bình"), start=1):
        sheet.append([place, name, "01/02/1980", "LĐTT", 2024, "9/QĐ-STN"])
    path = tmp_path / "a.xlsx"
    book.save(path)
    planning.save_plan(database, planning.plan_import(database, path))
    rows = Awards(database).find(AwardQuery(order="ordinal"))
    assert [(r.recipient, r.award.ordinal) for r in rows] == [
        ("Vũ Ý", 1),
        ("Lê An", 2),
        ("Mai Bình", 3),
    ]
