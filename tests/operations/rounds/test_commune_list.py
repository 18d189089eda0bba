"""What a commune's units send: households, villages, a title that says what is asked for."""

from pathlib import Path

from tdkt_desktop.domain.agency.agency import Agency
from tdkt_desktop.domain.awards.kinds import HOUSEHOLD, PERSON, UNIT
from tdkt_desktop.operations.files import create_file
from tdkt_desktop.operations.importing.planning import plan_import
from tdkt_desktop.operations.rounds import from_list, rounds
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.rounds import Rounds
from tests.workbooks import workbook

LIST = (
    ("DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN CỦA CHỦ TỊCH UBND XÃ NĂM 2026", "", "", "", ""),
    ("STT", "Họ tên", "Năm sinh", "Thôn / Đơn vị", "Thành tích"),
    (1, "Hộ ông Nguyễn Thử Tám", 1960, "Thôn 1", "Hiến đất làm đường"),
    (2, "Lê Thử Chín", 1970, "Thôn 1", "Vệ sinh môi trường"),
    (3, "Thôn 2", "", "", "Xây dựng nông thôn mới"),
)


def test_a_household_is_no_member_of_staff_and_the_title_says_the_kind(tmp_path: Path) -> None:
    agency = Agency(name="UBND xã Mơ", kind="UBND_XA")
    with create_file(tmp_path / "a.tdkt", agency) as database:
        number, _ = rounds.begin(database, rounds.proposed("thematic", 2026))
        round_ = rounds.get(database, number)
        sheet = workbook(tmp_path / "a.xlsx", LIST)
        plan = plan_import(database, sheet, from_list.as_nominations(round_))
        assert from_list.save_nominations(database, plan, round_).value == 3
        own = Kinds(database).by_code("GK_XA")
        found = Rounds(database).nominations(round_.id)
        assert own is not None
        assert {one.kind for one in found} == {own.id}
        assert [one.subject for one in found] == [HOUSEHOLD, PERSON, UNIT]
        assert found[0].recipient == "Hộ ông Nguyễn Thử Tám, Thôn 1"
        assert [person.name for person, _ in People(database).everyone()] == ["Lê Thử Chín"]
