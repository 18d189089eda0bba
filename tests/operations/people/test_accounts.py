"""Into which account a person is paid: from lists, by hand, on the list that pays."""

from pathlib import Path

from tdkt_desktop.domain.people.people import PeopleQuery
from tdkt_desktop.operations import history
from tdkt_desktop.operations.importing.planning import plan_import, save_plan
from tdkt_desktop.operations.people.people import edit_person
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.people import People
from tests.conftest import dump
from tests.workbooks import workbook

HEADS = ("STT", "Họ và tên", "Ngày sinh", "Đơn vị", "Số tài khoản", "Tên ngân hàng")


def accounts(database: Database) -> dict[str, tuple[str | None, str | None]]:
    return {one.name: (one.account, one.bank) for one, _ in People(database).everyone()}


def test_accounts_come_with_the_list_zeros_and_all(database: Database, tmp_path: Path) -> None:
    rows = [
        HEADS,
        (1, "Lê Văn An", "01/02/1980", "Văn phòng", "0123456789012", "Vietcombank"),
        (2, "Mai Thị Bình", "03/04/1981", "Văn phòng", "1903 4567 8901", "BIDV Hải Minh"),
    ]
    path = workbook(tmp_path / "a.xlsx", rows)
    save_plan(database, plan_import(database, path))
    assert accounts(database) == {
        "Lê Văn An": ("0123456789012", "Vietcombank"),
        "Mai Thị Bình": ("1903 4567 8901", "BIDV Hải Minh"),
    }
    state = dump(database)
    save_plan(database, plan_import(database, path))
    assert dump(database) == state, "the same list again changes nothing"


def test_an_account_typed_in_is_kept_without_blanks_and_undone(
    database: Database, tmp_path: Path
) -> None:
    path = workbook(tmp_path / "a.xlsx", [HEADS, (1, "Lê Văn An", "01/02/1980", "VP", None, None)])
    save_plan(database, plan_import(database, path))
    (person,) = People(database).ids(PeopleQuery())
    edit_person(database, person, "account", " 0123 4567 ")
    edit_person(database, person, "bank", "Agribank")
    assert accounts(database) == {"Lê Văn An": ("01234567", "Agribank")}
    history.undo(database)
    history.undo(database)
    assert accounts(database) == {"Lê Văn An": (None, None)}
