"""The agency's own regulation: tightens the law, edited, checked, handed on."""

from pathlib import Path

import pytest

from tdkt_desktop.domain.ids import PersonId
from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations.awards import ratings
from tdkt_desktop.operations.eligibility.assessment import Assessment
from tdkt_desktop.operations.law import regulation
from tdkt_desktop.operations.people import people
from tdkt_desktop.storage.file.database import Database

STRICTER = """
[overlay]
name = "Quy chế Sở Thử nghiệm"
[[rule]]
id = "QC-1"
kinds = ["CSTDCS"]
subjects = ["CA_NHAN"]
basis = "Quy chế, Điều 5"
condition = {initiative = {scope = "CO_SO", count = 1}}
"""


@pytest.fixture
def person(database: Database) -> PersonId:
    number, _ = people.add_person(database, {"name": "Trần Thị Bình"}, None)
    ratings.rate(database, [number], 2025, "HTXS")
    return number


def outcome(database: Database, person: PersonId) -> str:
    assessment = Assessment(database, 2025)
    return assessment.verdict(assessment.person(person), "CSTDCS").outcome


def test_a_tightened_rule_must_be_met_too(database: Database, person: PersonId) -> None:
    assert outcome(database, person) == "eligible"
    regulation.save_overlay(database, STRICTER)
    assessment = Assessment(database, 2025)
    verdict = assessment.verdict(assessment.person(person), "CSTDCS")
    assert verdict.outcome == "not_eligible"
    assert [r.source for r in verdict.reasons if r.satisfied is False and "Quy chế" in r.source]
    assert "QC-1" in verdict.rules


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[[rule", "cuối tệp"),
        ("\n[[rule]\nid = 1", "dòng 2"),
        (STRICTER.replace("CSTDCS", "CSTDXX"), "không có mã “CSTDXX”"),
        (STRICTER.replace('id = "QC-1"', 'id = "R-CSTDCS-2024"'), "của luật"),
        (STRICTER.replace('basis = "Quy chế, Điều 5"', ""), "điều, khoản"),
        (STRICTER.replace("[[rule]]", "[[rule]]\ntightens = false"), "chỉ được quy định chặt hơn"),
        (STRICTER + "\n[[rate]]\nkind = 'LDTT'", "không có mục này"),
        ("rule = 5", "[[rule]]"),
        (
            STRICTER.replace('["CSTDCS"]', '["LDTT"]').replace(
                '{initiative = {scope = "CO_SO", count = 1}}', '{meets = "CSTDCS"}'
            ),
            "đòi chính nó",
        ),
        (STRICTER.replace("CA_NHAN", "TAP_THE"), "không dành cho"),
        (
            STRICTER.replace(
                '{initiative = {scope = "CO_SO", count = 1}}',
                '{members_share = {having = "LDTT", min_pct = 80}}',
            ),
            "tập thể",
        ),
        ("[[quota]]\nid='q'\nmax_pct='ba mươi'", "số nguyên"),
        ("[[quota]]\nid='q'\nmax_pct=15.5", "số nguyên"),
        ("[[quota]]\nid='q'\nmax_pct=true", "số nguyên"),
        ("[[rule]]\nkinds = 5", "danh sách"),
        ("overlay = 1\n[[quota]]\nid='q'\nmax_pct=0", "từ 1 đến"),
    ],
)
def test_what_makes_no_sense_is_refused_with_its_place(
    database: Database, text: str, words: str
) -> None:
    with pytest.raises(TdktError) as caught:
        regulation.save_overlay(database, text)
    assert words in str(caught.value)
    assert regulation.tables_of(database) == {}


def test_entries_are_edited_one_by_one(database: Database, person: PersonId) -> None:
    entry = {
        "kinds": ["CSTDCS"],
        "subjects": ["CA_NHAN"],
        "basis": "Điều 1",
        "condition": {"no_discipline": {"min_severity": "KHIEN_TRACH", "years": 2}},
    }
    regulation.put_head(database, "Quy chế", "12/QĐ")
    regulation.put_entry(database, "rule", entry)
    regulation.put_entry(database, "rule", entry | {"basis": "Điều 2"})
    assert [r.id for r in regulation.overlay(database).law.rules] == ["QC-RULE-1", "QC-RULE-2"]
    regulation.put_entry(database, "rule", entry | {"basis": "Điều 9"}, "QC-RULE-1")
    found = {rule.id: rule.basis for rule in regulation.overlay(database).law.rules}
    assert found == {"QC-RULE-1": "Điều 9", "QC-RULE-2": "Điều 2"}
    assert outcome(database, person) == "eligible"
    regulation.remove_entry(database, "rule", "QC-RULE-1")
    regulation.remove_entry(database, "rule", "QC-RULE-2")
    assert regulation.tables_of(database) == {"overlay": {"name": "Quy chế", "document": "12/QĐ"}}
    with pytest.raises(TdktError, match="thiếu mục này"):
        regulation.put_entry(database, "rule", {"kinds": ["LDTT"]})


def test_it_goes_to_a_sister_agency_as_a_file(
    database: Database, tmp_path: Path, person: PersonId
) -> None:
    with pytest.raises(TdktError, match="chưa ghi quy chế"):
        regulation.export_overlay(database, tmp_path / "a.toml")
    regulation.save_overlay(database, STRICTER)
    regulation.export_overlay(database, tmp_path / "a.toml")
    regulation.save_overlay(database, "")
    assert outcome(database, person) == "eligible"
    regulation.import_overlay(database, tmp_path / "a.toml")
    assert regulation.overlay(database).name == "Quy chế Sở Thử nghiệm"
    assert outcome(database, person) == "not_eligible"
    (tmp_path / "b.toml").write_bytes(b"\xff\xfe\x00x")
    with pytest.raises(TdktError, match="Không đọc được"):
        regulation.import_overlay(database, tmp_path / "b.toml")


def test_the_example_that_ships_makes_sense(database: Database) -> None:
    regulation.save_overlay(database, regulation.example_overlay())
    own = regulation.overlay(database).law
    assert own.rules
    assert own.quotas
    assert own.deadlines[0].month_day == "12-10"
