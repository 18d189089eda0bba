"""A sealed year: what was reported, and what was changed after that, and why."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from tdkt_desktop.domain.awards.awards import NewAward, NewDecision
from tdkt_desktop.domain.ids import PersonId
from tdkt_desktop.domain.people.people import NewPerson
from tdkt_desktop.domain.reports.lessons import Section
from tdkt_desktop.domain.reports.periods import Period, Span
from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations import history
from tdkt_desktop.operations.reports.period_report import make_report
from tdkt_desktop.operations.reports.seals import (
    difference_words,
    seal_year,
    sealed_years,
    unseal_year,
)
from tdkt_desktop.storage.awards import Awards, Decisions
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.seals import Seals
from tdkt_desktop.storage.settings import Settings
from tests.conftest import dump
from tests.operations.diary import Diary

YEAR = 2025


@pytest.fixture
def asked(database: Database) -> list[Sequence[int]]:
    """What reasons were asked for; each is given."""
    years = list[Sequence[int]]()

    def ask(of: Sequence[int]) -> str:
        years.append(of)
        return "Sót tên"

    database.ask_reason = ask
    return years


@pytest.fixture
def people(database: Database) -> list[PersonId]:
    """Three people; two with an award of the year, one decided in the year after it."""
    kinds = {kind.code: kind.id for kind in Kinds(database).all()}
    with database.operation("Mẫu"):
        found = [People(database).save(NewPerson(name=name)) for name in ("An", "Bình", "Cúc")]
        decided = Decisions(database).save(NewDecision(number="9/QĐ", date="2026-01-20"))
        for one in found[:2]:
            Awards(database).save(
                NewAward(kind=kinds["LDTT"], person=one, year=YEAR, decision=decided)
            )
    return found


def give(database: Database, person: PersonId, year: int = YEAR) -> None:
    kinds = {kind.code: kind.id for kind in Kinds(database).all()}
    with database.operation(f"Ghi khen thưởng năm {year}"):
        Awards(database).save(NewAward(kind=kinds["LDTT"], person=person, year=year))


def test_nothing_is_asked_until_a_year_is_sealed(
    database: Database, people: list[PersonId], asked: list[Sequence[int]]
) -> None:
    give(database, people[2])
    assert asked == []
    assert sealed_years(database) == {}


def test_a_late_change_has_its_reason_and_is_in_the_next_report(
    database: Database, people: list[PersonId], asked: list[Sequence[int]]
) -> None:
    seal_year(database, YEAR, "15/1/2026", "12/BC-SNV")
    give(database, people[2], YEAR - 1)
    assert asked == []
    give(database, people[2])
    assert asked == [[YEAR]]
    sealed = sealed_years(database)[YEAR]
    assert [(one.reported, one.now) for one in sealed.differences] == [(2, 3)]
    assert [(one.label, one.words) for one in sealed.changes] == [
        (f"Ghi khen thưởng năm {YEAR}", "Sót tên")
    ]
    assert difference_words(database, sealed) == ["Lao động tiên tiến (cá nhân): 2 → 3"]
    for span in (Span.YEAR, Span.FIVE):
        said = make_report(database, Period(span, YEAR)).said[Section.AWARDS]
        assert said[-1] == (
            "Số liệu năm 2025 khác số đã báo cáo ngày 15/01/2026 (12/BC-SNV), sau 1 lần sửa: "
            "Lao động tiên tiến (cá nhân): 2 → 3."
        )


def test_taking_a_late_change_back_asks_nothing(
    database: Database, people: list[PersonId], asked: list[Sequence[int]]
) -> None:
    seal_year(database, YEAR, "15/1/2026")
    give(database, people[2])
    before = dump(database)
    history.undo(database)
    assert sealed_years(database)[YEAR].changes == []
    assert sealed_years(database)[YEAR].differences == []
    history.redo(database)
    assert dump(database) == before
    assert asked == [[YEAR]]


def test_taking_back_what_was_reported_asks(
    database: Database, people: list[PersonId], asked: list[Sequence[int]]
) -> None:
    give(database, people[2])
    done = history.next_undo(database)
    assert done is not None
    seal_year(database, YEAR, "15/1/2026")
    database.take_back(done, "Hoàn tác riêng")
    assert asked == [[YEAR]]
    assert [one.words for one in sealed_years(database)[YEAR].changes] == ["Sót tên"]


@pytest.mark.parametrize("ask", [None, lambda _: " "])
def test_without_a_reason_nothing_is_written(
    database: Database, people: list[PersonId], ask: Callable[[Sequence[int]], str] | None
) -> None:
    seal_year(database, YEAR, "15/1/2026")
    database.ask_reason = ask
    before = dump(database)
    with pytest.raises(TdktError, match="phải ghi lý do"):
        give(database, people[2])
    assert dump(database) == before
    with database.operation("Ghi chú") as done:  # what no figure counts by needs no reason
        database.conn.execute("UPDATE award SET achievement = 'x', ordinal = 4")
    assert done.changes.tables == {"award": 2}


@pytest.mark.parametrize(
    "sql",
    [
        "DELETE FROM award WHERE id = 1",
        "UPDATE award SET year = 2024 WHERE id = 1",
        "UPDATE award SET revoked = '2026-05-01' WHERE id = 1",
        "UPDATE award SET person = 3 WHERE id = 1",
        "UPDATE decision SET date = '2025-12-30'",
        "DELETE FROM person WHERE id = 1",
        "UPDATE award SET subject_class = 'x' WHERE id = 1",
    ],
)
def test_whatever_changes_figures_is_asked_about(
    database: Database, people: list[PersonId], asked: list[Sequence[int]], sql: str
) -> None:
    seal_year(database, YEAR, "15/1/2026")
    with database.operation("Sửa"):
        database.conn.execute(sql)
    assert asked == [[YEAR]]


def test_a_year_of_school_is_that_in_which_it_begins(
    database: Database, people: list[PersonId], asked: list[Sequence[int]]
) -> None:
    agency = Settings(database).agency()
    with database.operation("Năm học"):
        Settings(database).save(replace(agency, year_starts=9))
    seal_year(database, YEAR, "15/8/2026")
    kinds = {kind.code: kind.id for kind in Kinds(database).all()}
    with database.operation("Ghi"):
        Awards(database).save(
            NewAward(kind=kinds["LDTT"], person=people[2], year=YEAR, year_to=YEAR + 1)
        )
    assert asked == [[YEAR]]


def test_sealing_is_done_undone_and_refused(
    database: Database, people: list[PersonId], same_as_before: Callable[[str, object], None]
) -> None:
    assert people
    diary = Diary(database)
    for day in ("", "x", "1/1/2999", "15/1/2026", "20/1/2026"):
        diary.do(seal_year, YEAR, day, "12/BC-SNV")
    diary.do(seal_year, 1999, "15/1/2026")
    diary.do(unseal_year, YEAR)
    diary.do(unseal_year, YEAR)
    same_as_before("seals done", diary.pages())


def test_long_work_over_another_connection_is_asked_too(
    database: Database, people: list[PersonId], asked: list[Sequence[int]]
) -> None:
    seal_year(database, YEAR, "15/1/2026")
    with database.sibling() as sibling:
        give(sibling, people[2])
    assert asked == [[YEAR]]


def test_what_tables_count_by_the_day_of_the_decision_is_asked_about_too(
    database: Database, people: list[PersonId], asked: list[Sequence[int]]
) -> None:
    seal_year(database, YEAR, "15/1/2026")
    kinds = {kind.code: kind.id for kind in Kinds(database).all()}
    with database.operation("Nhập"):
        decided = Decisions(database).save(NewDecision(number="8/QĐ", date="2025-03-20"))
        Awards(database).save(
            NewAward(kind=kinds["BK_TINH"], person=people[2], year=2024, decision=decided)
        )
    assert asked == [[YEAR]]
    told = difference_words(database, sealed_years(database)[YEAR])
    assert len(told) == 1
    assert told[0].endswith("(cá nhân), theo năm ký quyết định: 0 → 1")
    with database.operation("Sửa ngày"):
        database.conn.execute("UPDATE decision SET date = '2024-03-20' WHERE number = '8/QĐ'")
    assert asked == [[YEAR], [YEAR]]
    assert difference_words(database, sealed_years(database)[YEAR]) == []


def test_a_decision_that_gave_nothing_is_no_figure(
    database: Database, people: list[PersonId], asked: list[Sequence[int]]
) -> None:
    assert people
    seal_year(database, YEAR, "15/1/2026")
    with database.operation("Quyết định"):
        Decisions(database).save(NewDecision(number="7/QĐ", date="2025-03-20"))
    assert asked == []


def test_the_seals_that_steps_made_are_told(database: Database, people: list[PersonId]) -> None:
    assert people
    done = seal_year(database, YEAR, "15/1/2026")
    assert Seals(database).made_by([done.operation]) == [YEAR]
    assert Seals(database).made_by([done.operation - 1]) == []
