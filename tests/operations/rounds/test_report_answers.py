"""What reports on achievements ask: kept, brought forward, merged, never lost."""

import pytest

from tdkt_desktop.domain.ids import PersonId
from tdkt_desktop.domain.rounds import Nominee, Round
from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations import history
from tdkt_desktop.operations.people.merging import merge_people
from tdkt_desktop.operations.rounds import rounds
from tdkt_desktop.operations.rounds.report_answers import (
    answers,
    every_question,
    open_questions,
    questions,
    save_answers,
)
from tdkt_desktop.operations.rounds.review import Review
from tdkt_desktop.operations.rounds.terms import round_types
from tdkt_desktop.storage.people import People
from tests.conftest import dump
from tests.operations.rounds.season import YEAR, Season


def nominee_of(season: Season, round_: Round, name: str) -> Nominee:
    review = Review(season.database, round_)
    return next(one for one in review.nominees if one.name == name)


@pytest.fixture
def round_(season: Season) -> Round:
    made = season.begin()
    season.add(made, "LDTT", "Lê An", "Mai Bình")
    return made


def test_answers_are_kept_by_round_or_for_good_and_undone(season: Season, round_: Round) -> None:
    an = nominee_of(season, round_, "Lê An")
    before = dump(season.database)
    written = {"dien_thoai": " 0900 000 001 ", "chi_tiet": "Một việc\n\n Hai  việc "}
    assert save_answers(season.database, round_, an, written) is not None
    kept = {"dien_thoai": "0900 000 001", "chi_tiet": "Một việc\nHai việc"}
    assert answers(season.database, round_, an) == kept
    assert save_answers(season.database, round_, an, written) is None, "nothing new, no operation"
    later = season.begin(year=YEAR + 1, name="Năm sau")
    season.add(later, "LDTT", "Lê An")
    next_year = nominee_of(season, later, "Lê An")
    assert answers(season.database, later, next_year) == {"dien_thoai": "0900 000 001"}
    while history.next_undo(season.database) and dump(season.database) != before:
        history.undo(season.database)
    assert dump(season.database) == before


def test_a_dossier_does_not_write_over_that_of_another_round(
    season: Season, round_: Round
) -> None:
    sudden = season.begin(sort="sudden", name="Đột xuất cùng năm")
    season.add(sudden, "GK_SO", "Lê An")
    database = season.database
    at_years_end, at_once = (nominee_of(season, one, "Lê An") for one in (round_, sudden))
    save_answers(database, sudden, at_once, {"chi_tiet": "Dập cháy"})
    save_answers(database, round_, at_years_end, {"chi_tiet": "Mười hai đề án"})
    assert answers(database, sudden, at_once)["chi_tiet"] == "Dập cháy"
    assert answers(database, round_, at_years_end)["chi_tiet"] == "Mười hai đề án"
    before = dump(database)
    rounds.delete(database, sudden)
    assert len(dump(database)["report_answer"]) == 1
    history.undo(database)
    assert dump(database) == before


def test_what_is_emptied_is_gone(season: Season, round_: Round) -> None:
    an = nominee_of(season, round_, "Lê An")
    save_answers(season.database, round_, an, {"dien_thoai": "1"})
    save_answers(season.database, round_, an, {"dien_thoai": ""})
    assert answers(season.database, round_, an) == {}


def test_each_has_answers_of_their_own(season: Season, round_: Round) -> None:
    an, binh = (nominee_of(season, round_, name) for name in ("Lê An", "Mai Bình"))
    save_answers(season.database, round_, an, {"nhiem_vu": "Của An"})
    assert answers(season.database, round_, binh) == {}
    assert open_questions(season.database, round_, [an, binh]) == 2


def test_what_is_not_asked_is_refused_by_its_name(season: Season, round_: Round) -> None:
    an = nominee_of(season, round_, "Lê An")
    with pytest.raises(TdktError, match="tru_so"):
        save_answers(season.database, round_, an, {"tru_so": "Số 1"})
    with pytest.raises(TdktError, match="ký tự"):
        save_answers(season.database, round_, an, {"chi_tiet": "a" * 20_001})


def test_a_sudden_report_asks_other_things_than_a_years(season: Season) -> None:
    sudden = season.begin(sort="sudden")
    season.add(sudden, "LDTT", "Lê An")
    asked = {one.code for one in questions(sudden, nominee_of(season, sudden, "Lê An"))}
    assert {"hoan_canh", "y_nghia", "chi_tiet"} <= asked
    assert not asked & {"chinh_sach", "bi_danh", "tru_so"}


def test_nobody_is_asked_a_thing_twice() -> None:
    asked = [
        (one.code, subject, type_)
        for one in every_question()
        for subject in one.subjects
        for type_ in one.types or [sort.type for sort in round_types().values()]
    ]
    assert len(asked) == len(set(asked))


def test_two_records_made_one_keep_the_answers(season: Season, round_: Round) -> None:
    an, binh = (nominee_of(season, round_, name) for name in ("Lê An", "Mai Bình"))
    save_answers(season.database, round_, an, {"nhiem_vu": "Của An"})
    save_answers(season.database, round_, binh, {"nhiem_vu": "Của Bình", "dien_thoai": "2"})
    keep, gone = an.nomination.person, binh.nomination.person
    assert keep is not None
    assert gone is not None
    merge_people(season.database, PersonId(keep), PersonId(gone), {})
    assert len(People(season.database).rows([gone])) == 0
    known = answers(season.database, round_, an)
    assert known == {"nhiem_vu": "Của An", "dien_thoai": "2"}
