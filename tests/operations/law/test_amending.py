"""The law as it changes: packages above what ships, confirmed, corrected, superseded, put back."""

from dataclasses import replace
from pathlib import Path

import pytest

from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations import history
from tdkt_desktop.operations.eligibility.assessment import Assessment
from tdkt_desktop.operations.eligibility.verdicts import ask_verdicts
from tdkt_desktop.operations.law import amending, law_rows, regulation
from tdkt_desktop.operations.law.law_rows import LawRow, LawState
from tdkt_desktop.operations.law.shipped import shipped_law
from tdkt_desktop.operations.people import people
from tdkt_desktop.storage.file.database import Database

OLD = "R-LDTT-2024"
PACKAGE = """
[package]
name = "Luật mới"
document = "06/2026/QH16"
maker = "Sở Thử nghiệm"

[[rule]]
id = "R-LDTT-2026"
kinds = ["LDTT"]
subjects = ["CA_NHAN"]
valid_from = "2026-10-01"
basis = "Luật mới Đ1 k1"
condition = {rating = {min = "HTXS"}}

[[end]]
id = "R-LDTT-2024"
until = "2026-09-30"
"""


def package(tmp_path: Path, text: str = PACKAGE) -> amending.Package:
    path = tmp_path / "goi.toml"
    path.write_text(text, encoding="utf-8")
    return amending.read_package(path)


def row(database: Database, key: str, day: str = "2026-11-01") -> LawRow:
    return next(one for one in law_rows.rows(database, day) if one.key == key)


def test_nothing_above_it_is_the_law_that_ships(database: Database) -> None:
    assert amending.amended_law(database) is shipped_law()
    law, bonuses, flaws = amending._law_with(amending.Amendments())
    assert (law, bonuses, flaws) == (*shipped_law(), [])


def test_a_package_is_seen_taken_and_taken_back(database: Database, tmp_path: Path) -> None:
    one = package(tmp_path)
    found = {d.id: d for d in amending.differences(database, one)}
    assert found["R-LDTT-2026"].before is None
    assert found[OLD].keys == ["valid_to"]
    assert amending.amended_law(database) is shipped_law(), "looking writes nothing"
    amending.take_package(database, one)
    assert row(database, OLD).state == LawState.ENDED
    assert row(database, OLD, "2026-09-30").state == LawState.APPLIES
    assert row(database, "R-LDTT-2026").state == LawState.APPLIES
    assert [p.name for p in amending.amendments(database).packages] == ["Luật mới"]
    history.undo(database)
    assert amending.amended_law(database) is shipped_law()
    history.redo(database)
    assert row(database, OLD).state == LawState.ENDED
    amending.drop_package(database, "Luật mới")
    assert amending.amended_law(database)[0] == shipped_law()[0]


def test_a_verdict_is_by_the_law_of_its_day(database: Database, tmp_path: Path) -> None:
    person, _ = people.add_person(database, {"name": "Lê An"}, None)
    amending.take_package(database, package(tmp_path))

    def rules(day: str) -> tuple[str, ...]:
        (verdict,) = ask_verdicts(Assessment(database, 2026, day), "LDTT", person=person)
        return tuple(verdict.rules)

    assert "R-LDTT-2026" in rules("2026-11-01")
    assert "R-LDTT-2026" not in rules("2026-09-01")
    assert OLD in rules("2026-09-01")


def test_a_later_package_of_the_same_name_takes_its_place(
    database: Database, tmp_path: Path
) -> None:
    amending.take_package(database, package(tmp_path))
    changed = PACKAGE.replace('min = "HTXS"', 'min = "HTT"')
    (only,) = amending.differences(database, package(tmp_path, changed))
    assert only.keys == ["condition"]
    amending.take_package(database, package(tmp_path, changed))
    assert len(amending.amendments(database).packages) == 1


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[package", "sai định dạng"),
        ("a = 1", "thiếu mục"),
        ('[package]\nname = "x"\n[[rules]]\nid = "a"', "rules"),
        ('[package]\nname = "x"\n[[end]]\nid = "R-KHONG-CO"\nuntil = "2026-01-01"', "R-KHONG-CO"),
        (f'[package]\nname = "x"\n[[end]]\nid = "{OLD}"\nuntil = "hôm qua"', OLD),
        (PACKAGE.replace('"LDTT"', '"LDTTT"'), "LDTTT"),
        (PACKAGE.replace('{rating = {min = "HTXS"}}', '{meets = "LDTT"}'), "đòi chính nó"),
    ],
)
def test_a_package_that_makes_no_sense_is_refused(
    text: str, words: str, database: Database, tmp_path: Path
) -> None:
    with pytest.raises(TdktError, match=words):
        amending.take_package(database, package(tmp_path, text))
    assert amending.amendments(database) == amending.Amendments()


def test_what_is_confirmed_is_as_sure_as_the_text(database: Database) -> None:
    before = row(database, OLD)
    assert before.needs_review
    amending.confirm(database, OLD, "Lê An", "Luật 06/2026/QH16 Đ1", "2026-11-20")
    after = row(database, OLD)
    assert not after.needs_review
    assert after.confirmed == "Đã đối chiếu ngày 20/11/2026: Luật 06/2026/QH16 Đ1 (Lê An)"
    law = regulation.law_of(database)
    rule = next(one for one in law.rules if one.id == OLD)
    assert (rule.confidence, rule.review_from) == ("high", None)
    assert after.confirmed in rule.notes
    amending.put_back(database, OLD)
    assert row(database, OLD) == before


@pytest.mark.parametrize(("by", "text"), [("", "văn bản"), ("Lê An", " ")])
def test_a_confirmation_says_by_whom_and_with_what(by: str, text: str, database: Database) -> None:
    with pytest.raises(TdktError, match="đối chiếu"):
        amending.confirm(database, OLD, by, text)


def test_a_correction_is_the_agencys_and_put_back(database: Database) -> None:
    table, entry = amending.entry_of(database, OLD)
    amending.correct(database, table, {**entry, "basis": "Luật 2022 Đ24 k1 (đã sửa)"})
    assert row(database, OLD).basis == "Luật 2022 Đ24 k1 (đã sửa)"
    assert row(database, OLD).changed
    history.undo(database)
    assert not row(database, OLD).changed
    history.redo(database)
    amending.put_back(database, OLD)
    assert amending.amended_law(database)[0] == shipped_law()[0]
    with pytest.raises(TdktError, match=OLD):
        amending.put_back(database, OLD)


def test_a_changed_wording_is_no_longer_confirmed(database: Database, tmp_path: Path) -> None:
    amending.confirm(database, OLD, "Lê An", "Luật 06/2026/QH16 Đ1")
    table, entry = amending.entry_of(database, OLD)
    amending.correct(database, table, {**entry, "basis": "Luật 2022 Đ24 k1 (đã sửa)"})
    after = row(database, OLD)
    assert (after.needs_review, after.confirmed) == (True, "")
    assert not any("Đã đối chiếu" in note for note in after.notes)
    amending.confirm(database, OLD, "Lê An", "Luật 06/2026/QH16 Đ1")
    assert not row(database, OLD).needs_review
    history.undo(database)
    history.undo(database)
    assert row(database, OLD).confirmed, "as worded before, so confirmed before"


def test_a_follower_keeps_its_last_day_and_is_compared_anew(database: Database) -> None:
    amending.confirm(database, OLD, "Lê An", "Luật 06/2026/QH16 Đ1")
    table, entry = amending.entry_of(database, OLD)
    follower = {**entry, "basis": "Luật mới Đ1", "valid_to": "2027-12-31"}
    amending.supersede(database, table, OLD, follower, "2026-10-01")
    after = row(database, f"{OLD}+2")
    assert (after.valid_to, after.needs_review, after.confirmed) == ("2027-12-31", True, "")
    with pytest.raises(TdktError, match="đã có quy định thay thế"):
        amending.supersede(database, table, OLD, follower, "2026-11-01")
    amending.put_back(database, f"{OLD}+2")
    assert row(database, OLD).applies, "without what followed it, it is not ended"
    assert row(database, OLD).confirmed


def test_an_end_never_revives_what_has_ended(database: Database, tmp_path: Path) -> None:
    text = f'[package]\nname = "x"\n[[end]]\nid = "{OLD}"\nuntil = "2024-01-01"'
    amending.take_package(database, package(tmp_path, text))
    later = package(tmp_path, text.replace("2024-01-01", "2029-01-01"))
    amending.take_package(database, replace(later, name="y"))
    assert row(database, OLD).valid_to == "2024-01-01"


def test_a_rule_superseded_ends_the_day_before_its_follower(database: Database) -> None:
    table, entry = amending.entry_of(database, OLD)
    follower = {**entry, "basis": "Luật mới Đ1"}
    amending.supersede(database, table, OLD, follower, "2026-10-01")
    assert row(database, OLD).state == LawState.ENDED
    assert row(database, OLD, "2026-09-30").applies
    assert row(database, f"{OLD}+2").applies
    assert not row(database, f"{OLD}+2", "2026-09-30").applies
    amending.put_back(database, OLD)
    assert row(database, OLD).applies
    assert all(one.key != f"{OLD}+2" for one in law_rows.rows(database, "2026-11-01"))


def test_what_an_update_takes_the_ground_from_leaves_the_law_that_ships(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    amending.take_package(database, package(tmp_path))
    assert amending.still_fits(database)
    monkeypatch.setattr(amending, "codes", lambda *_, **__: amending_codes())
    amending._read.cache_clear()
    assert not amending.still_fits(database)
    assert amending.amended_law(database) is shipped_law()
    amending._read.cache_clear()


def amending_codes() -> object:
    from dataclasses import replace

    from tdkt_desktop.operations.law.catalogue import shipped_kinds
    from tdkt_desktop.operations.law.shipped import codes

    known = codes(shipped_kinds(), sources=False)
    return replace(known, kinds=known.kinds - {"LDTT"})
