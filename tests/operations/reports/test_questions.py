"""Questions of the figures: every number counted again by hand, totals, and what lies behind."""

import sqlite3
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tdkt_desktop.domain.awards.awards import NewAward, NewDecision
from tdkt_desktop.domain.people.people import NewPerson, NewPosting
from tdkt_desktop.domain.people.units import NewUnit
from tdkt_desktop.domain.reports.questions import Dimension, Measure, Question, Value
from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations import history
from tdkt_desktop.operations.reports.answers_out import caution, save_answer
from tdkt_desktop.operations.reports.questions import (
    DIMENSIONS,
    Reckoner,
    delete_question,
    save_question,
)
from tdkt_desktop.progress import Cancelled
from tdkt_desktop.storage.awards import Awards, Decisions
from tdkt_desktop.storage.figures import Questions
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.units import Units
from tests.operations.reports.figures import make_figures


@pytest.fixture
def figures(database: Database) -> Database:
    return make_figures(database)


def table(database: Database, question: Question) -> dict[tuple[str, str], int]:
    answer = Reckoner(database).ask(question)
    return {
        (row.text, column.text): answer.cell(row.value, column.value)
        for row in answer.rows
        for column in answer.columns
        if answer.cell(row.value, column.value)
    }


def test_awards_by_the_unit_of_that_time_and_year(figures: Database) -> None:
    assert table(figures, Question()) == {
        ("Văn phòng", "2022"): 2,
        ("Văn phòng", "2023"): 4,
        ("Phòng Kế hoạch", "2023"): 1,
    }
    own = Question(rows=Dimension.OWN_UNIT)
    assert table(figures, own)["Đội xe", "2022"] == 1
    assert table(figures, own)["Đội xe", "2023"] == 2


def test_people_are_counted_once_and_so_are_totals(figures: Database) -> None:
    question = Question(Measure.PEOPLE, Dimension.SEX, Dimension.KIND)
    answer = Reckoner(figures).ask(question)
    assert table(figures, question) == {
        ("Nam", "Chiến sĩ thi đua cơ sở"): 1,
        ("Nam", "Lao động tiên tiến"): 1,
        ("Nữ", "Lao động tiên tiến"): 2,
    }
    assert [column.text for column in answer.columns] == [
        "Chiến sĩ thi đua cơ sở",
        "Lao động tiên tiến",
    ]
    assert (answer.row_totals["Nam"], answer.total) == (1, 3)
    assert not answer.adds_up


def test_what_only_people_have_is_asked_of_people_alone(figures: Database) -> None:
    leaders = table(figures, Question(rows=Dimension.LEADER))
    assert leaders == {
        ("Giữ chức vụ lãnh đạo, quản lý", "2022"): 1,
        ("Giữ chức vụ lãnh đạo, quản lý", "2023"): 3,
        ("Không giữ chức vụ", "2022"): 1,
        ("Không giữ chức vụ", "2023"): 1,
    }
    ages = table(figures, Question(rows=Dimension.AGE))
    assert ages["51–55", "2023"] == 2
    assert ages["31–40", "2022"] == 1
    assert ages["Chưa ghi", "2023"] == 1
    first = table(figures, Question(rows=Dimension.FIRST, columns=Dimension.KIND))
    assert first["Lần đầu", "Lao động tiên tiến"] == 3
    assert first["Đã được trước đó", "Lao động tiên tiến"] == 2


def test_only_what_is_chosen_counts_and_an_empty_year_stands_there(figures: Database) -> None:
    question = Question(only={Dimension.YEAR: (2021, 2022, 2023), Dimension.SEX: ("Nữ",)})
    answer = Reckoner(figures).ask(question)
    assert [column.text for column in answer.columns] == ["2021", "2022", "2023"]
    assert answer.total == 3
    unknown = Question(rows=Dimension.AUTHORITY, only={Dimension.AUTHORITY: (None,)})
    assert table(figures, unknown) == {("Chưa ghi", "2022"): 2, ("Chưa ghi", "2023"): 1}


def test_collectives_are_counted_by_themselves(figures: Database) -> None:
    question = Question(Measure.UNITS, Dimension.UNIT, Dimension.YEAR)
    assert table(figures, question) == {("Văn phòng", "2023"): 1}
    assert len(Reckoner(figures).behind(question, None, None)) == 1


def test_an_empty_file_answers_with_nothing(database: Database) -> None:
    answer = Reckoner(database).ask(Question())
    assert (answer.rows, answer.columns, answer.total) == ([], [], 0)


_DIMENSIONS = st.sampled_from(list(DIMENSIONS))


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(list(Measure)), _DIMENSIONS, _DIMENSIONS)
def test_what_lies_behind_adds_up_to_every_number(
    figures: Database, measure: Measure, rows: Dimension, columns: Dimension
) -> None:
    reckoner, question = Reckoner(figures), Question(measure, rows, columns)
    answer = reckoner.ask(question)

    def counted(row: Sequence[Value] | None, column: Sequence[Value] | None) -> int:
        awards = reckoner.behind(question, row, column)
        if measure == Measure.AWARDS:
            return len(awards)
        if measure == Measure.PEOPLE:
            return len(reckoner.people_behind(awards))
        return len({one.unit for one in Awards(figures).get(awards)})

    for row in answer.rows:
        for column in answer.columns:
            expected = answer.cell(row.value, column.value)
            assert counted([row.value], [column.value]) == expected
        assert counted([row.value], None) == answer.row_totals.get(row.value, 0)
    for column in answer.columns:
        assert counted(None, [column.value]) == answer.column_totals.get(column.value, 0)
    assert counted(None, None) == answer.total


def test_the_numbers_are_those_of_plain_sql(figures: Database) -> None:
    sql = """SELECT k.code, p.sex, a.year, count(*) FROM award a JOIN award_kind k ON k.id = a.kind
             JOIN person p ON p.id = a.person WHERE a.revoked IS NULL GROUP BY 1, 2, 3"""
    plain = Counter({row[:3]: row[3] for row in figures.conn.execute(sql)})
    kinds = {kind.id: kind.code for kind in Kinds(figures).all()}
    found = Counter[tuple[object, ...]]()
    for sex in ("Nam", "Nữ"):
        question = Question(rows=Dimension.KIND, only={Dimension.SEX: (sex,)})
        for (kind, year), count in Reckoner(figures).ask(question).cells.items():
            assert isinstance(kind, int)
            found[next(code for id_, code in kinds.items() if id_ == kind), sex, year] = count
    assert found == plain


def test_a_question_is_kept_changed_and_let_go(figures: Database) -> None:
    asked = Question(Measure.PEOPLE, Dimension.SEX, only={Dimension.YEAR: (2022, 2023)})
    kept = save_question(figures, " Nữ  theo năm ", asked)
    (saved,) = Questions(figures).all()
    assert (saved.name, saved.question) == ("Nữ theo năm", asked)
    with pytest.raises(TdktError, match="Đã có"):
        save_question(figures, "nữ theo năm", Question())
    save_question(figures, "Nữ theo năm", Question(), kept.value)
    save_question(figures, "Nữ", Question(), kept.value)
    told = [operation.label for operation in history.history(figures)[:3]]
    assert told == [
        "Đổi tên câu hỏi “Nữ theo năm” thành “Nữ”",
        "Sửa câu hỏi “Nữ theo năm”",
        "Lưu câu hỏi “Nữ theo năm”",
    ]
    (saved,) = Questions(figures).all()
    assert (saved.name, saved.question) == ("Nữ", Question())
    delete_question(figures, saved)
    assert Questions(figures).all() == []


def test_long_counting_is_given_up(figures: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tdkt_desktop.storage.figures._STEPS", 1)

    def stop(_: int, __: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        Reckoner(figures).ask(Question(), stop)
    assert Reckoner(figures).ask(Question()).total == 7


def test_a_file_that_is_only_read_answers_too(figures: Database) -> None:
    path = figures.path
    figures.close()
    with Database.read(path) as reading:
        assert Reckoner(reading).ask(Question()).total == 7
        with pytest.raises(sqlite3.OperationalError):
            reading.conn.execute("DELETE FROM award")


def test_where_somebody_was_is_that_of_the_year_not_of_the_signing(database: Database) -> None:
    with database.operation("Mẫu"):
        units, people = Units(database), People(database)
        old, new = units.save(NewUnit(name="Cũ")), units.save(NewUnit(name="Mới"))
        one = people.save(NewPerson(name="Lê An"))
        people.save_posting(NewPosting(person=one, unit=old, start="2015", end="2021-12-31"))
        people.save_posting(NewPosting(person=one, unit=new, start="2022-01-01"))
        kinds = {kind.code: kind.id for kind in Kinds(database).all()}
        late = Decisions(database).save(NewDecision(number="1/QĐ", date="2022-01-20"))
        store = Awards(database)
        store.save(NewAward(kind=kinds["LDTT"], person=one, year=2021, decision=late))
        store.save(NewAward(kind=kinds["BK_TINH"], person=one, year=2020, year_to=2024))
    found = table(database, Question(rows=Dimension.UNIT))
    assert found == {("Cũ", "2021"): 1, ("Mới", "2024"): 1}


def test_what_an_answer_leaves_out_is_said(figures: Database) -> None:
    reckoner = Reckoner(figures)
    asked = reckoner.ask(Question(rows=Dimension.SEX))
    assert "Chỉ tính khen thưởng cá nhân" in caution(asked, str)
    narrowed = reckoner.ask(
        Question(Measure.AWARDS, Dimension.KIND, only={Dimension.SEX: (None,)})
    )
    assert narrowed.total == 0  # a collective is not a person of unknown sex
    assert caution(reckoner.ask(Question(rows=Dimension.KIND)), str) == ""


def test_what_does_not_fit_the_paper_is_said(figures: Database, tmp_path: Path) -> None:
    wide = Question(only={Dimension.YEAR: tuple(range(1990, 2026))})
    answer = Reckoner(figures).ask(wide)
    with pytest.raises(TdktError, match="không vừa"):
        save_answer(figures, answer, tmp_path / "a.pdf", str)
    assert save_answer(figures, answer, tmp_path / "a.xlsx", str) == 2
