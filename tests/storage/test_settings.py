"""What the agency says of itself, remembered choices, and counts."""

from dataclasses import replace

from tdkt_desktop.storage.counts import counts
from tdkt_desktop.storage.import_choices import ImportLayouts
from tdkt_desktop.storage.settings import Settings
from tests.storage.conftest import Agency


def test_only_what_differs_is_written(agency: Agency) -> None:
    settings = Settings(agency.database)
    stored = settings.agency()
    with agency.database.operation("Như cũ") as done:
        settings.save(stored)
    assert not done.changes.tables
    with agency.database.operation("Đổi") as done:
        settings.save(replace(stored, symbol="SNV", year=2027))
    assert dict(done.changes.tables) == {"setting": 2}
    assert settings.agency() == replace(stored, symbol="SNV", year=2027)


def test_any_value_is_kept_by_its_key(agency: Agency) -> None:
    settings = Settings(agency.database)
    assert settings.get("rieng", 5) == 5
    with agency.database.operation("Lưu"):
        settings.put("rieng", [1, "hai"])
        settings.put("rieng", ["ba"])
    assert settings.get("rieng", []) == ["ba"]
    assert settings.agency().name == "Sở Thử nghiệm"


def test_choices_are_remembered_by_the_shape_of_a_header(agency: Agency) -> None:
    layouts = ImportLayouts(agency.database)
    assert layouts.find("a|b") is None
    with agency.database.operation("Lưu"):
        layouts.save("a|b", {"kind": "people"})
        layouts.save("a|b", {"kind": "awards"})
        layouts.save("c", {"kind": "units"})
    assert layouts.find("a|b") == {"kind": "awards"}
    with agency.database.operation("Nhớ nữa") as done:
        layouts.save("a|b", {"kind": "awards"})
    assert not done.changes.tables
    with agency.database.operation("Quên"):
        layouts.forget("a|b")
    assert layouts.find("a|b") is None
    assert layouts.find("c") is not None


def test_records_are_counted_by_kind(agency: Agency) -> None:
    assert counts(agency.database) == {
        "people": 3,
        "units": 2,
        "awards": 0,
        "ratings": 0,
        "initiatives": 0,
        "disciplines": 0,
        "absences": 0,
        "movements": 0,
        "entries": 0,
    }
