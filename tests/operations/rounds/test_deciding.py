"""From a round to the record, and back."""

from dataclasses import replace

import pytest

from tdkt_desktop.domain.awards.awards import Award, AwardQuery, NewAward, NewDecision
from tdkt_desktop.domain.rounds import NominationState, Stage
from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations import history
from tdkt_desktop.operations.awards import decisions, revoking
from tdkt_desktop.operations.certificates import register
from tdkt_desktop.operations.rounds import (
    counting,
    deadlines,
    deciding,
    dossiers,
    lowering,
    nominations,
    payments,
    rounds,
)
from tdkt_desktop.storage.awards import Awards, Decisions
from tdkt_desktop.storage.initiatives import Initiatives
from tdkt_desktop.storage.rounds import Rounds
from tests.conftest import dump
from tests.operations.rounds.season import YEAR, Season, own_decision


def test_one_step_makes_the_record_and_undo_goes_back_to_the_empty_round(season: Season) -> None:
    empty = dump(season.database)
    round_ = season.begin()
    author = season.initiative("Lê An", "Số hóa hồ sơ")
    season.seat(round_, [f"Ủy viên {n}" for n in "ABCDE"])
    (best,) = season.add(round_, "CSTDCS", "Lê An")
    rest = season.add(round_, "LDTT", "Lê An", "Mai Bình")
    nomination = Rounds(season.database).get_nominations([best])[0]
    dossiers.set_initiatives(season.database, nomination, [author])
    counting.count_votes(season.database, round_, {best: (5, None)})
    payments.set_fund(season.database, YEAR, 10_000_000)
    deciding.decide(season.database, round_, [best, *rest], own_decision())
    awards = Awards(season.database).find(AwardQuery(order="ordinal"))
    assert [(r.recipient, r.kind_short, r.award.ordinal) for r in awards] == [
        ("Lê An", "LĐTT", 1),
        ("Mai Bình", "LĐTT", 2),
        ("Lê An", "CSTĐCS", 3),
    ]
    assert {r.award.type for r in awards} == {"CONG_TRANG"}
    assert {r.award.source for r in awards} == {"decided"}
    assert {n.nomination.state for n in season.nominees(round_).values()} == {
        NominationState.AWARDED
    }
    assert register.numbered(season.database, [r.award.id for r in awards])
    uses = Initiatives(season.database).uses()
    assert [(u.author, u.year) for u in uses] == [(author, YEAR)]
    decision = Decisions(season.database).find("12/QĐ-STN")[0]
    lines = payments.payment_list(season.database, decision)
    assert lines[0].amount == 0
    assert lines[0].note == "Đã chi theo CSTĐCS"
    spent = sum(line.amount for line in lines)
    assert payments.fund(season.database, YEAR).left == 10_000_000 - spent
    # given before the year they are for has ended: nobody waited
    assert rounds.timeliness(season.database, round_) is None
    while dump(season.database) != empty:
        history.undo(season.database)
    assert not Rounds(season.database).all()


def test_days_from_achievement_to_reward(season: Season) -> None:
    made = replace(rounds.proposed("sudden", YEAR), achieved="2025-03-01")
    number, _ = rounds.begin(season.database, made)
    round_ = season.round(number)
    one, two = season.add(round_, "GK_SO", "Lê An", "Mai Bình")
    dossiers.edit(season.database, [two], "achieved", "20/02/2025")
    deciding.decide(
        season.database, round_, [one, two], NewDecision(number="3/QĐ-STN", date="2025-03-11")
    )
    waited = rounds.timeliness(season.database, round_)
    assert waited is not None
    assert (waited.shortest, waited.average, waited.longest) == (10, 14, 19)
    awards = Awards(season.database).find(AwardQuery())
    assert {row.award.type for row in awards} == {"DOT_XUAT"}


def test_deadlines_tell_what_is_due_and_what_is_late(season: Season) -> None:
    round_ = season.begin()
    one, two = season.add(round_, "LDTT", "Lê An", "Mai Bình")
    rounds.change(
        season.database, round_, {Stage.NOMINATION: "2025-11-20", Stage.DECISION: "2025-12-25"}
    )
    board = deadlines.board(season.database, "2025-12-01")
    assert [(d.stage, d.waiting, d.late) for d in board] == [
        ("nomination", 2, True),
        ("decision", 2, False),
    ]
    nominations.move(season.database, round_, [one, two], Stage.CHECKING)
    assert [d.stage for d in deadlines.board(season.database, "2025-12-01")] == ["decision"]
    rounds.close(season.database, season.round(round_.id))
    assert not deadlines.board(season.database, "2025-12-01")


def test_revoking_tells_what_rested_on_it(season: Season) -> None:
    # two CSTĐCS running carry a provincial bằng khen
    season.give("CSTDCS", YEAR - 1, "Lê An", number="1/QĐ-STN")
    round_ = season.begin()
    (best,) = season.add(round_, "CSTDCS", "Lê An")
    season.seat(round_, ["A Một"])
    counting.count_votes(season.database, round_, {best: (1, None)})
    deciding.decide(season.database, round_, [best], own_decision())
    season.give("CSTD_BO_TINH", YEAR + 1, "Lê An", number="9/QĐ-UBND")
    first = Decisions(season.database).find("12/QĐ-STN")[0]
    before = dump(season.database)
    seen = revoking.look_at_revoking(season.database, first)
    assert dump(season.database) == before
    assert seen.awards == 1
    revoking.revoke_decision(season.database, first, "2026-02-01", "QĐ 5/QĐ-STN: khai sai")
    nomination = season.nominees(round_)["Lê An CSTĐCS"].nomination
    assert (nomination.state, nomination.award) == (NominationState.RETURNED, None)
    assert nomination.reason == "QĐ 5/QĐ-STN: khai sai"
    rows = Awards(season.database).find(AwardQuery(decision=first.id))
    assert [row.award.revoked for row in rows] == ["2026-02-01"]
    with pytest.raises(TdktError, match="không còn khen thưởng nào"):
        revoking.revoke_decision(season.database, first, "2026-02-01", "lần nữa")


def test_a_later_award_is_named_when_its_ground_goes(season: Season) -> None:
    for year in (YEAR - 2, YEAR - 1, YEAR):
        season.give("CSTDCS", year, "Lê An", number=f"{year}1/QĐ-STN")
    season.initiative("Lê An", "Số hóa hồ sơ", scope="BO_TINH")
    season.give("CSTD_BO_TINH", YEAR, "Lê An", number="9/QĐ-UBND")
    middle = Decisions(season.database).find(f"{YEAR - 1}1/QĐ-STN")[0]
    seen = revoking.look_at_revoking(season.database, middle)
    assert [(t.name, t.year) for t in seen.touched] == [("Lê An", YEAR)]
    assert "CSTĐCS" in seen.touched[0].lacking


def test_an_award_recorded_before_is_not_given_twice(season: Season) -> None:
    season.give("LDTT", YEAR, "Lê An", number="12/QĐ-STN")
    round_ = season.begin()
    (one,) = season.add(round_, "LDTT", "Lê An")
    with pytest.raises(TdktError, match=r"12/QĐ-STN ngày 20/12/2025"):
        deciding.decide(season.database, round_, [one], own_decision())
    with pytest.raises(TdktError, match=r"Lê An đã được khen thưởng theo quyết định 12/QĐ-STN"):
        deciding.decide(season.database, round_, [one], own_decision("13/QĐ-STN"))
    with pytest.raises(TdktError, match="đã có 1 lượt"):
        deciding.decide(season.database, round_, [one], own_decision(day="2025-12-20"))
    joined = own_decision(day="2025-12-20")
    deciding.decide(season.database, round_, [one], joined, joining=True)
    assert len(Awards(season.database).ids(AwardQuery())) == 1


def record_award(season: Season, code: str, name: str, **changes: object) -> Award:
    award = NewAward(kind=season.kind(code).id, person=season.people[name], year=YEAR)
    with season.database.operation("Ghi từ trước"):
        Awards(season.database).add_all([replace(award, **changes)])  # type: ignore[arg-type]
    return list(Awards(season.database).everything())[-1]


def test_last_years_award_is_not_given_this_years_decision(season: Season) -> None:
    """A period that only reaches into the round's year is another award."""
    earlier = record_award(season, "GK_SO", "Lê An", year=YEAR - 1, year_to=YEAR)
    round_ = season.begin()
    (one,) = season.add(round_, "GK_SO", "Lê An")
    deciding.decide(season.database, round_, [one], own_decision())
    first, second = Awards(season.database).everything()
    assert first == earlier
    assert (second.year, second.year_to, second.person) == (YEAR, None, season.people["Lê An"])
    assert second.decision is not None


def test_an_award_for_something_else_keeps_its_own_decision(season: Season) -> None:
    sudden = record_award(season, "GK_SO", "Lê An", type="DOT_XUAT")
    plain = record_award(season, "GK_SO", "Mai Bình")
    round_ = season.begin()
    numbers = season.add(round_, "GK_SO", "Lê An", "Mai Bình")
    deciding.decide(season.database, round_, numbers, own_decision())
    by_id = {award.id: award for award in Awards(season.database).everything()}
    assert by_id[sudden.id] == sudden
    assert by_id[plain.id].decision is not None  # the same one, whose decision was not known
    assert len(by_id) == 3


def test_a_decision_of_the_year_for_something_else_is_no_hindrance(season: Season) -> None:
    season.give("GK_SO", YEAR, "Lê An", number="3/QĐ-STN")
    with season.database.operation("Loại hình"):
        for award in list(Awards(season.database).everything()):
            Awards(season.database).save(replace(award, type="DOT_XUAT"))
    round_ = season.begin()
    (one,) = season.add(round_, "GK_SO", "Lê An")
    deciding.decide(season.database, round_, [one], own_decision())
    assert len(list(Awards(season.database).everything())) == 2


def test_a_decision_comes_when_it_can(season: Season) -> None:
    round_ = season.begin(meeting="2025-12-22")
    (one,) = season.add(round_, "LDTT", "Lê An")
    for day, told in (
        ("2024-12-31", "năm 2025"),
        ("2028-01-01", "năm 2025"),
        ("2025-12-21", "họp Hội đồng"),
    ):
        with pytest.raises(TdktError, match=told):
            deciding.decide(season.database, round_, [one], own_decision(day=day))
    deciding.decide(season.database, round_, [one], own_decision(day="2025-12-22"))
    with pytest.raises(TdktError, match="trước ngày bắt đầu công khai"):
        rounds.change(season.database, replace(round_, notice_from="2025-12-23"))


def test_a_closed_round_takes_nobody_in(season: Season) -> None:
    round_ = season.begin()
    rounds.close(season.database, round_)
    with pytest.raises(TdktError, match="đã kết thúc"):
        season.add(season.round(round_.id), "LDTT", "Lê An")


def test_a_round_with_a_decision_is_not_deleted(season: Season) -> None:
    round_ = season.begin()
    (one,) = season.add(round_, "LDTT", "Lê An")
    deciding.decide(season.database, round_, [one], own_decision())
    with pytest.raises(TdktError, match="kết thúc"):
        rounds.delete(season.database, round_)


def test_what_is_decided_is_not_altered_behind_it(season: Season) -> None:
    round_ = season.begin()
    season.seat(round_, ["A Một", "B Hai", "C Ba", "D Bốn", "E Năm"])
    author = season.initiative("Lê An", "Số hóa hồ sơ")
    (one,) = season.add(round_, "LDTT", "Lê An")
    counting.count_votes(season.database, round_, {one: (5, None)})
    deciding.decide(season.database, round_, [one], own_decision())
    for votes in ((2, None), (None, None)):
        with pytest.raises(TdktError, match="đã có quyết định"):
            counting.count_votes(season.database, round_, {one: votes})
    counting.count_votes(season.database, round_, {one: (4, None)})
    nomination = season.nominees(round_)["Lê An LĐTT"].nomination
    with pytest.raises(TdktError, match="đã có quyết định"):
        dossiers.set_initiatives(season.database, nomination, [author])
    with pytest.raises(TdktError, match="không bỏ được bước"):
        rounds.change(season.database, replace(round_, stages=(Stage.REGISTRATION,)))
    decision = Decisions(season.database).find("12/QĐ-STN")[0]
    with pytest.raises(TdktError, match="trước ngày quyết định"):
        revoking.revoke_decision(season.database, decision, "2020-01-01", "khai sai")
    deciding.hand_over(season.database, [one])
    with pytest.raises(TdktError, match="từ trước"):
        deciding.hand_over(season.database, [one])


def test_what_goes_up_is_not_decided_here(season: Season) -> None:
    round_ = season.begin()
    (one,) = season.add(round_, "BK_TINH", "Lê An")
    season.seat(round_, ["A Một"])
    counting.count_votes(season.database, round_, {one: (1, None)})
    with pytest.raises(TdktError, match="cấp trên quyết định"):
        deciding.decide(season.database, round_, [one], own_decision())
    theirs = NewDecision(number="9/QĐ-UBND", date="2026-01-05", authority="Chủ tịch UBND tỉnh")
    deciding.decide(season.database, round_, [one], theirs)
    assert (
        season.nominees(round_)["Lê An BK UBND tỉnh"].nomination.state == NominationState.AWARDED
    )


def test_the_agency_decides_on_its_own_first(season: Season) -> None:
    round_ = season.begin(stages=(Stage.NOMINATION, Stage.DECISION))
    season.add(round_, "LDTT", "Lê An")
    season.add(round_, "BK_TINH", "Mai Bình")
    review = season.review(round_)
    assert [nominee.name for nominee in deciding.ready(review, review.nominees)] == ["Lê An"]
    with pytest.raises(TdktError, match="không thấp hơn"):
        number = season.nominees(round_)["Mai Bình BK UBND tỉnh"].nomination.id
        lowering.lower(season.database, round_, [number], season.kind("HC_HUU_NGHI"), "x")


def test_an_award_whose_decision_is_gone_has_no_days_to_count(season: Season) -> None:
    round_ = season.begin(achieved="2025-11-01")
    (one,) = season.add(round_, "LDTT", "Lê An")
    deciding.decide(season.database, round_, [one], own_decision())
    waited = rounds.timeliness(season.database, round_)
    assert waited is not None
    assert waited.longest == 53
    (decision,) = Decisions(season.database).all()
    decisions.delete_decision(season.database, decision)
    assert rounds.timeliness(season.database, round_) is None
