"""Lists of households: named by their heads, never taken for staff."""

from pathlib import Path

import pytest

from tdkt_desktop.domain.awards.awards import AwardQuery
from tdkt_desktop.domain.awards.kinds import HOUSEHOLD
from tdkt_desktop.operations.importing.plan import Fate
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.people import People
from tests.operations.importing.taking import Cells, plan, take

TITLE = "DANH SÁCH HỘ GIA ĐÌNH ĐẠT DANH HIỆU GIA ĐÌNH VĂN HÓA NĂM 2025"
DECISION = "(Kèm theo Quyết định số 21/QĐ-UBND ngày 05/12/2025 của Chủ tịch UBND phường Mơ)"


@pytest.mark.parametrize(
    ("header", "row", "named"),
    [
        (
            ("STT", "Họ và tên chủ hộ", "Tổ dân phố", "Địa chỉ"),
            (1, "Lê Thử", "Tổ dân phố 2", "1 Bến Mơ"),
            "Hộ Lê Thử, 1 Bến Mơ, Tổ dân phố 2",
        ),
        (
            ("TT", "Chủ hộ", "Địa chỉ"),
            (1, "Hộ ông Lê Thử", "Số 3 Bến Mơ, Tổ 1"),
            "Hộ ông Lê Thử, Số 3 Bến Mơ, Tổ 1",
        ),
        (("TT", "Hộ gia đình", "Thôn"), (1, "Gia đình bà Mai Thử", "Núi Mơ"), None),
    ],
)
def test_a_household_is_its_head_and_where_it_lives(
    database: Database, tmp_path: Path, header: Cells, row: Cells, named: str | None
) -> None:
    made = take(database, tmp_path / "a.xlsx", (TITLE,), (DECISION,), header, row)
    assert dict(made.totals) == {Fate.NEW: 1}
    (found,) = Awards(database).find(AwardQuery(order="recipient"))
    assert found.award.subject == HOUSEHOLD
    assert found.award.recipient == (named or "Gia đình bà Mai Thử, Núi Mơ")
    assert (found.kind_code, found.award.year) == ("GDVH", 2025)
    assert found.decision is not None
    assert found.decision.number == "21/QĐ-UBND"
    assert People(database).count() == 0
    again = plan(database, tmp_path / "b.xlsx", (TITLE,), (DECISION,), header, row)
    assert dict(again.totals) == {Fate.SAME: 1}


def test_where_somebody_lives_is_no_matter_of_a_list_of_staff(
    database: Database, tmp_path: Path
) -> None:
    header = ("STT", "Họ và tên", "Ngày sinh", "Địa chỉ", "Đơn vị")
    take(
        database, tmp_path / "a.xlsx", header, (1, "Lê An", "01/02/1980", "1 Bến Mơ", "Văn phòng")
    )
    ((person, _),) = People(database).everyone()
    assert person.name == "Lê An"


def test_an_achievement_that_names_awards_is_no_kind(database: Database, tmp_path: Path) -> None:
    rows: tuple[Cells, ...] = (
        ("DANH SÁCH KHEN THƯỞNG NĂM 2025",),
        ("TT", "Chủ hộ", "Địa chỉ", "Thành tích", "Hình thức khen thưởng"),
        (1, "Hộ ông Lê Thử", "1 Bến Mơ", "Nhiều năm là gia đình văn hóa", "Giấy khen"),
        (2, "Hộ bà Mai Thử", "2 Bến Mơ", "Nhiều năm là gia đình văn hóa", "Giấy khen"),
    )
    take(database, tmp_path / "a.xlsx", *rows)
    found = Awards(database).find(AwardQuery(order="recipient"))
    assert len(found) == 2
    assert {row.kind_short[:2] for row in found} == {"GK"}
    assert {row.award.achievement for row in found} == {"Nhiều năm là gia đình văn hóa"}
