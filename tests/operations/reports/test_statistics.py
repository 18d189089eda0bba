"""Statutory tables: every cell counted again by plain SQL, what is lacking, what is outside."""

import sqlite3
from pathlib import Path

import openpyxl
import pytest

from tdkt_desktop.domain.awards.awards import NewAward, NewDecision
from tdkt_desktop.domain.awards.kinds import HOUSEHOLD, UNIT
from tdkt_desktop.domain.ids import AwardId, MovementId
from tdkt_desktop.domain.people.people import NewPerson
from tdkt_desktop.domain.people.units import NewUnit
from tdkt_desktop.domain.reports.statistics import FilledForm
from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations import history
from tdkt_desktop.operations.law.record_terms import award_types
from tdkt_desktop.operations.law.shipped_files import terms
from tdkt_desktop.operations.movements import movements
from tdkt_desktop.operations.reports.statistics import (
    count_of,
    filled,
    form_named,
    forms,
    save_class,
    save_scope,
    save_statistics,
    save_type,
)
from tdkt_desktop.storage.awards import Awards, Decisions
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.units import Units


@pytest.fixture
def awarded(database: Database) -> Database:
    """Awards of the province and the State decided in 2025, one without a day, one revoked."""
    kinds = {kind.code: kind.id for kind in Kinds(database).all()}
    with database.operation("Mẫu"):
        unit = Units(database).save(NewUnit(name="Văn phòng"))
        people = [People(database).save(NewPerson(name=f"Lê {one}")) for one in ("An", "Bình")]
        decided = Decisions(database).save(NewDecision(number="1/QĐ", date="2025-02-03"))
        bare = Decisions(database).save(NewDecision(number="2/QĐ"))
        store = Awards(database)
        for number, person in enumerate(people):
            store.save(NewAward(kind=kinds["BK_TINH"], person=person, year=2024, decision=decided))
            store.save(
                NewAward(
                    kind=kinds["CSTD_BO_TINH"],
                    person=person,
                    year=2024,
                    decision=decided,
                    type="CONG_TRANG" if number else "CHUYEN_DE",
                    subject_class="TRUC_TIEP" if number else "LANH_DAO_KHAC",
                )
            )
        for code, subject in (("BK_TINH", UNIT), ("TTLDXS", UNIT), ("BKTTG", UNIT)):
            award = NewAward(
                kind=kinds[code], subject=subject, unit=unit, year=2024, decision=decided
            )
            store.save(award)
        store.save(
            NewAward(
                kind=kinds["BK_TINH"],
                subject=HOUSEHOLD,
                recipient="Hộ ông Vũ Văn Chín",
                year=2024,
                decision=decided,
            )
        )
        store.save(NewAward(kind=kinds["BK_TINH"], person=people[0], year=2025, decision=bare))
        store.save(
            NewAward(
                kind=kinds["BK_TINH"],
                person=people[0],
                year=2024,
                decision=decided,
                revoked="2025-06-01",
            )
        )
    return database


def numbers(table: FilledForm) -> dict[str, list[int | None]]:
    columns = range(len(table.form.columns) + 1)
    return {
        row.code: [count_of(table, place, column) for column in columns]
        for place, row in enumerate(table.form.rows)
        if row.code
    }


def test_what_the_province_gave_by_whom_and_how(awarded: Database) -> None:
    table = filled(awarded, form_named("0603"), 2025)
    found = numbers(table)
    assert found["01"] == [6, 4, 2, 0, 0]
    assert found["02"] == [1, 1, 0, 0, 0]
    assert found["04"] == [1, 1, 0, 0, 0]
    assert found["05"] == [4, 2, 2, 0, 0]
    assert (found["09"], found["10"]) == ([1, 0, 1, 0, 0], [1, 0, 1, 0, 0])
    assert (found["11"][0], found["12"][0], found["13"][0]) == (1, 1, 0)
    assert len(table.outside) == 1  # tập thể lao động xuất sắc has no column of its own
    assert len(table.undated) == 1
    assert len(table.lacking["classes"]) == 3
    assert len(table.lacking["types"]) == 4


def test_every_number_is_that_of_plain_sql(awarded: Database) -> None:
    for form in (one for one in forms().values() if one.about == "awards"):
        table = filled(awarded, form, 2025)
        by_subject = dict(
            awarded.conn.execute(
                """SELECT a.subject, count(*) FROM award a JOIN award_kind k ON k.id = a.kind
                   JOIN decision d ON d.id = a.decision WHERE a.revoked IS NULL AND k.level = ?
                   AND d.date LIKE '2025%' AND k.code <> 'TTLDXS' GROUP BY 1""",
                (form.level,),
            ).fetchall()
        )
        rows = {row.name: place for place, row in enumerate(table.form.rows)}
        assert count_of(table, rows["Tập thể"], 0) == by_subject.get("TAP_THE", 0)
        assert count_of(table, rows["Cá nhân"], 0) == by_subject.get("CA_NHAN", 0)
        assert count_of(table, rows["Tổng số"], 0) == sum(by_subject.values())


def test_the_state_gave_one_and_who_asked_for_it_is_not_known(awarded: Database) -> None:
    table = filled(awarded, form_named("0602"), 2025)
    found = numbers(table)
    assert found["01"][0] == 1
    assert found["02"] == [None] * len(found["02"])
    columns = [(column.under, column.name) for column in table.form.columns]
    assert columns[0] == ("Huân chương, huy chương", "Tập thể")
    place = columns.index(("Bằng khen của Thủ tướng Chính phủ", "Tập thể"))
    assert found["06"][place + 1] == 1


def test_what_is_lacking_is_said_of_many_at_once(awarded: Database) -> None:
    table = filled(awarded, form_named("0603"), 2025)
    people = [
        a.id
        for a in Awards(awarded).get(list(map(AwardId, table.lacking["classes"])))
        if a.subject != UNIT
    ]
    save_class(awarded, people, "TRUC_TIEP")
    save_type(awarded, list(map(AwardId, table.lacking["types"])), "CONG_TRANG")
    again = filled(awarded, form_named("0603"), 2025)
    found = numbers(again)
    assert found["10"] == [3, 2, 1, 0, 0]
    assert found["11"][0] == 5
    assert len(again.lacking["classes"]) == 1
    assert "types" not in again.lacking


def test_an_empty_year_is_all_nothing(awarded: Database) -> None:
    table = filled(awarded, form_named("0603"), 2010)
    assert {count for row in numbers(table).values() for count in row} == {0}


def test_the_forms_say_only_what_the_law_data_know() -> None:
    kinds = set[str]()
    with sqlite3.connect(":memory:"):
        from tdkt_desktop.operations.law.shipped_files import entries

        for file in ("emulation_titles.toml", "commendations.toml"):
            kinds |= {one["code"] for one in entries(file)["award_kind"]}
    known = {
        "kinds": kinds,
        "groups": set(terms("group")),
        "subjects": set(terms("subject")),
        "classes": set(terms("subject_class")),
        "types": set(award_types()),
        "forms": set(terms("movement_form")),
        "scopes": set(terms("movement_scope")),
        "levels": set(terms("movement_level")),
        "terms": {"DUOI_1", "1", "1_3", "3_5", "TU_5"},
        "sexes": {"Nữ", "Nam"},
        "educations": set(terms("education")),
        "ages": set(map(str, range(151))),
        "tenures": set(map(str, range(151))),
    }
    for form in forms().values():
        rows = [one.condition for one in form.rows]
        for condition in (*rows, *(one.condition for one in form.columns)):
            for key, codes in condition.only.items():
                assert codes <= known[key], (form.code, key)
        numbered = [row.code for row in form.rows if row.code]
        assert len(numbered) == len(set(numbered))
    with pytest.raises(TdktError, match="0603"):
        form_named("1234")


def test_the_form_is_written_in_its_own_layout(awarded: Database, tmp_path: Path) -> None:
    table = filled(awarded, form_named("0603"), 2025)
    out = tmp_path / "bieu.xlsx"
    save_statistics(awarded, table, out)
    sheet = openpyxl.load_workbook(out).active
    texts = {cell.value for row in sheet for cell in row if cell.value}
    assert {"Biểu số: 0603.N/BNV-TĐKT", "Năm 2025", "Mã số"} <= texts
    total = next(row for row in sheet.iter_rows() if row[1].value == "01")
    assert [cell.value for cell in total[3:]] == [6, 4, 2, 0, 0]
    pdf = tmp_path / "bieu.pdf"
    save_statistics(awarded, table, pdf)
    assert pdf.read_bytes().startswith(b"%PDF")
    with pytest.raises(TdktError):
        save_statistics(awarded, table, tmp_path / "bieu.txt")


@pytest.fixture
def launched(database: Database) -> Database:
    """Movements of every level, scope and length, launched in 2026; one the year before."""
    for name, values in {
        "A": {"start": "01/01/2026", "end": "31/12/2026", "form": "THUONG_XUYEN"},
        "B": {"start": "15/01/2026", "end": "30/11/2026", "scope": "CUM_KHOI"},
        "C": {"start": "2026", "end": "30/06/2027", "level": "BO_TINH", "scope": "BO_TINH"},
        "D": {"start": "01/03/2026", "end": "29/02/2028", "level": "BO_TINH"},
        "E": {"start": "2026", "end": "2028", "level": "TRUNG_UONG", "scope": "TOAN_QUOC"},
        "F": {"start": "01/07/2026", "end": "30/06/2031", "level": "TRUNG_UONG"},
        "G": {"start": "01/05/2026", "scope": "CO_QUAN"},
        "H": {"start": "31/12/2025", "end": "2026"},
        "I": {"end": "2026"},
    }.items():
        movements.add_movement(database, {"name": name, **values})
    return database


def test_movements_are_counted_by_who_launched_them(launched: Database) -> None:
    table = filled(launched, form_named("0601"), 2026)
    assert numbers(table) == {
        "01": [7, 2, 2, 3],
        "02": [1, 1, 0, 0],
        "03": [1, 0, 1, 0],
        "04": [1, 0, 0, 1],
        "05": [1, 0, 0, 1],
        "06": [1, 0, 0, 1],
        "07": [1, 0, 0, 1],
        "08": [2, 0, 2, 0],
        "09": [1, 1, 0, 0],
        "10": [1, 1, 0, 0],
        "11": [6, 2, 2, 2],
        "12": [1, 0, 0, 1],
    }
    assert [len(table.lacking[key]) for key in ("scopes", "terms")] == [3, 1]
    assert len(table.undated) == 1
    assert table.outside == []


def test_the_older_table_has_no_column_for_what_an_agency_launches(launched: Database) -> None:
    table = filled(launched, form_named("0701"), 2026)
    found = numbers(table)
    assert found["01"] == [4, 2, 2]
    assert (found["08"], found["09"]) == ([2, 0, 2], [2, 2, 0])
    assert len(table.outside) == 3


def test_every_movement_is_counted_again_by_plain_sql(launched: Database) -> None:
    table = filled(launched, form_named("0601"), 2026)
    found = numbers(table)
    year = "FROM movement WHERE substr(start, 1, 4) = '2026'"
    for code, column, value in (
        ("02", "scope", "TOAN_QUOC"),
        ("05", "scope", "CO_QUAN"),
        ("11", "form", "CHUYEN_DE"),
        ("12", "form", "THUONG_XUYEN"),
    ):
        for place, level in enumerate(("TRUNG_UONG", "BO_TINH", "CO_QUAN"), start=1):
            sql = f"SELECT count(*) {year} AND {column} = ? AND level = ?"
            (count,) = launched.conn.execute(sql, (value, level)).fetchone()
            assert found[code][place] == count
    long = "julianday(end) - julianday(start) + 1"
    sql = f"SELECT count(*) {year} AND length(start) = 10 AND length(end) = 10 AND {long} < 365"
    assert found["06"][0] == launched.conn.execute(sql).fetchone()[0]


def test_scopes_are_said_of_many_movements_at_once(launched: Database) -> None:
    table = filled(launched, form_named("0601"), 2026)
    save_scope(launched, list(map(MovementId, table.lacking["scopes"])), "CO_QUAN")
    again = filled(launched, form_named("0601"), 2026)
    assert "scopes" not in again.lacking
    assert numbers(again)["05"][0] == 4
    history.undo(launched)
    assert len(filled(launched, form_named("0601"), 2026).lacking["scopes"]) == 3
