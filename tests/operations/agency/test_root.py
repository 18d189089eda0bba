"""The agency is a unit itself: cờ and collective titles are given to it."""

from dataclasses import replace
from pathlib import Path

from tdkt_desktop.domain.agency.agency import Agency
from tdkt_desktop.operations.files import create_file, save_agency
from tdkt_desktop.operations.history import undo
from tdkt_desktop.operations.importing.planning import plan_import, save_plan
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.settings import Settings
from tdkt_desktop.storage.units import Units
from tests.workbooks import workbook


def test_a_new_agency_is_a_unit_and_its_awards_come_to_it(tmp_path: Path) -> None:
    with create_file(tmp_path / "a", Agency(name="UBND phường Mơ", kind="UBND_XA")) as database:
        (root,) = Units(database).all()
        rows = (
            ("STT", "Tập thể", "Danh hiệu", "Năm", "Số quyết định"),
            (1, "Ủy ban nhân dân phường Mơ", "Tập thể lao động xuất sắc", 2024, "5/QĐ-UBND"),
        )
        save_plan(database, plan_import(database, workbook(tmp_path / "a.xlsx", rows)))
        (award,) = Awards(database).everything()
        assert award.unit == root.id
        assert len(Units(database).all()) == 1


def test_a_file_gets_its_root_with_its_kind_and_renames_it(database: Database) -> None:
    assert not Units(database).all()
    agency = Settings(database).agency()
    save_agency(database, replace(agency, kind="SO"))
    (root,) = Units(database).all()
    assert root.name == agency.name
    save_agency(database, replace(agency, kind="SO", name="Sở Nội vụ Thử"))
    assert Units(database).all() == [replace(root, name="Sở Nội vụ Thử")]
    undo(database)
    undo(database)
    assert not Units(database).all()
