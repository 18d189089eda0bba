"""The council: who may vote, what passes, what the minutes may claim."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tdkt_desktop.domain.rounds import NewMember, Presence, Role, Round, Stage, Threshold
from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations import history
from tdkt_desktop.operations.files import save_agency
from tdkt_desktop.operations.rounds import council, counting, deciding, lowering, nominations
from tdkt_desktop.storage.rounds import Rounds
from tdkt_desktop.storage.settings import Settings
from tests.operations.rounds.season import Season, own_decision


def threshold_of(season: Season, round_: Round, code: str) -> Threshold:
    return counting.thresholds(season.database, round_, [code])[code]


@given(st.integers(1, 60), st.integers(1, 100))
def test_the_least_that_passes_is_the_least(members: int, percent: int) -> None:
    need = Threshold(percent=percent, of="", basis="", confidence="high")
    least = need.needed(members)
    assert need.passed(least, members)
    assert least * 100 >= percent * members
    assert not need.passed(least - 1, members)
    assert (least - 1) * 100 < percent * members


@pytest.mark.parametrize(
    ("code", "members", "needed"),
    [
        ("CSTDCS", 10, 8),
        ("CSTDCS", 9, 8),
        ("CSTDCS", 11, 9),
        ("CSTDCS", 5, 4),
        ("CSTDTQ", 10, 9),
        ("CSTDTQ", 9, 9),
        ("CSTD_BO_TINH", 11, 10),
        ("LDTT", 10, 6),
        ("LDTT", 9, 5),
        ("GK_SO", 1, 1),
    ],
)
def test_thresholds_are_reckoned_on_all_members(
    season: Season, code: str, members: int, needed: int
) -> None:
    round_ = season.begin()
    assert threshold_of(season, round_, code).needed(members) == needed


def test_an_older_law_judges_an_older_round(season: Season) -> None:
    round_ = season.begin(year=2022, rules_date="2022-12-31")
    assert not threshold_of(season, round_, "CSTDCS").binding
    assert threshold_of(season, round_, "CSTDTQ").percent == 90


def test_nobody_votes_on_themselves(season: Season) -> None:
    round_ = season.begin()
    season.seat(round_, ["Lê An", "Mai Bình", "Ngoài Cơ Quan"])
    one, two = season.add(round_, "CSTDCS", "Lê An", "Vũ Dũng")
    counting.count_votes(season.database, round_, {two: (3, None)})
    with pytest.raises(TdktError, match=r"Lê An: 3 phiếu.*2 thành viên"):
        counting.count_votes(season.database, round_, {one: (3, None)})
    counting.count_votes(season.database, round_, {one: (2, 0)})


def test_a_name_alone_ties_nobody(season: Season) -> None:
    round_ = season.begin()
    member = NewMember(round=round_.id, name="Lê An", position="Đoàn thể")
    council.save_member(season.database, member)
    (seated,) = council.council(season.database, round_).members
    assert seated.person is None
    (one,) = season.add(round_, "CSTDCS", "Lê An")
    counting.count_votes(season.database, round_, {one: (1, None)})
    with pytest.raises(TdktError, match="chỉ 0"):
        council.save_member(season.database, replace(seated, person=season.people["Lê An"]))


def test_absent_members_write(season: Season) -> None:
    round_ = season.begin()
    members = season.seat(round_, ["A Một", "B Hai", "C Ba", "D Bốn", "E Năm"])
    (one,) = season.add(round_, "CSTDCS", "Lê An")
    council.attend(season.database, members[-1:], Presence.WRITTEN, "Đồng ý cả danh sách")
    with pytest.raises(TdktError, match="4 thành viên"):
        counting.count_votes(season.database, round_, {one: (5, None)})
    counting.count_votes(season.database, round_, {one: (3, 1)})
    nomination = season.nominees(round_)["Lê An CSTĐCS"].nomination
    need = threshold_of(season, round_, "CSTDCS")
    assert nomination.total == 4
    assert counting.passed(nomination, need, 5)
    seated = council.council(season.database, round_)
    assert seated.members[-1].opinion == "Đồng ý cả danh sách"
    with pytest.raises(TdktError, match="1 ý kiến, mà chỉ 0"):
        council.attend(season.database, members[-1:], Presence.ABSENT)
    assert (
        council.council(season.database, round_).members[-1].opinion == seated.members[-1].opinion
    )
    with pytest.raises(TdktError, match="3 phiếu, mà chỉ 2"):
        council.attend(season.database, members[:2], Presence.ABSENT)
    counting.count_votes(season.database, round_, {one: (3, None)})
    council.attend(season.database, members[-1:], Presence.ABSENT)
    assert council.council(season.database, round_).members[-1].opinion is None
    council.remove_members(season.database, members[-1:])
    with pytest.raises(TdktError, match="3 phiếu, mà chỉ 2"):
        for member in members[:2]:
            council.remove_members(season.database, [member])


def test_what_failed_does_not_go_past_the_council(season: Season) -> None:
    round_ = season.begin()
    season.seat(round_, [f"Ủy viên {n}" for n in "ABCDEFGHIJ"])
    one, two, three = season.add(round_, "CSTDCS", "Lê An", "Mai Bình", "Hồ Cúc")
    everyone = [one, two, three]
    nominations.move(season.database, round_, everyone, Stage.COUNCIL)
    counting.count_votes(season.database, round_, {one: (8, None), two: (7, None)})
    nominations.move(season.database, round_, [one], Stage.SUBMISSION)
    with pytest.raises(TdktError, match=r"7 trên 10.*cần 8"):
        nominations.move(season.database, round_, [two], Stage.SUBMISSION)
    with pytest.raises(TdktError, match="chưa có kết quả"):
        deciding.decide(season.database, round_, [three], own_decision())
    lowering.lower(season.database, round_, [two], season.kind("LDTT"), "không đủ phiếu")
    nominations.move(season.database, round_, [two], Stage.DECISION)


def test_a_show_of_hands_needs_no_tally(season: Season) -> None:
    round_ = season.begin()
    season.seat(round_, ["A Một", "B Hai", "C Ba"])
    one, two = season.add(round_, "LDTT", "Lê An", "Mai Bình")
    nominations.move(season.database, round_, [one], Stage.DECISION)
    counting.count_votes(season.database, round_, {two: (1, None)})
    with pytest.raises(TdktError, match="1 trên 3"):
        nominations.move(season.database, round_, [two], Stage.DECISION)


def test_ballots_add_up(season: Season) -> None:
    round_ = season.begin()
    season.seat(round_, ["A Một", "B Hai", "C Ba"])
    (one,) = season.add(round_, "CSTDCS", "Lê An")
    for counts in ((4, 4, 4), (3, 4, 4), (3, 2, 3)):
        with pytest.raises(TdktError):
            counting.set_ballots(season.database, round_, *counts)
    counting.set_ballots(season.database, round_, 3, 3, 2)
    with pytest.raises(TdktError, match="2 thành viên"):
        counting.count_votes(season.database, season.round(round_.id), {one: (3, None)})


def test_a_council_has_one_chair_and_nobody_twice(season: Season) -> None:
    members = season.seat(None, ["Lê An", "Mai Bình"])
    assert members[0].person == season.people["Lê An"]
    with pytest.raises(TdktError, match="đã có Chủ tịch"):
        council.save_member(season.database, NewMember(name="Hồ Cúc", role=Role.CHAIR))
    with pytest.raises(TdktError, match="đã có trong"):
        an = season.people["Lê An"]
        council.save_member(season.database, NewMember(name="Lê A.", person=an, role=Role.MEMBER))
    with pytest.raises(TdktError, match="họ tên"):
        council.save_member(season.database, NewMember(name=" ", role=Role.MEMBER))
    round_ = season.begin()
    assert len(council.council(season.database, round_).members) == 2
    council.attend(
        season.database, council.council(season.database, round_).members, Presence.PRESENT
    )
    council.make_standing(season.database, round_)
    assert len(council.council(season.database, None).members) == 2


def test_votes_that_failed_are_never_decided_on(season: Season) -> None:
    round_ = season.begin()
    season.seat(round_, ["A Một", "B Hai", "C Ba", "D Bốn", "E Năm"])
    (one,) = season.add(round_, "LDTT", "Lê An")
    nominations.move(season.database, round_, [one], Stage.DECISION)
    counting.count_votes(season.database, round_, {one: (1, None)})
    with pytest.raises(TdktError, match=r"1 trên 5.*cần 3"):
        deciding.decide(season.database, round_, [one], own_decision())


def test_who_cannot_pass_though_all_vote_for_them_is_told(season: Season) -> None:
    round_ = season.begin()
    (one,) = season.add(round_, "CSTDCS", "Lê An")
    members = season.seat(round_, ["Ông Một", "Bà Hai", "Lê An", "Cô Tư", "Chú Năm"])
    nomination = Rounds(season.database).get_nominations([one])[0]

    def lost() -> bool:
        need = counting.thresholds(season.database, round_, ["CSTDCS"])["CSTDCS"]
        seated = council.council(season.database, round_)
        return bool(counting.out_of_reach(seated, [nomination], need))

    assert not lost()  # four of five, and nobody votes on themselves
    council.attend(season.database, members[:1], Presence.WRITTEN, "đồng ý")
    assert not lost(), "what is written counts too"
    council.attend(season.database, members[3:], Presence.ABSENT)
    assert lost()


def test_the_share_a_province_needs_does_not_bind_another_council(season: Season) -> None:
    round_ = season.begin()
    needs = counting.thresholds(season.database, round_, ["CSTD_BO_TINH", "CSTDCS"])
    assert (needs["CSTD_BO_TINH"].percent, needs["CSTDCS"].percent) == (90, 80)
    agency = replace(Settings(season.database).agency(), kind="SU_NGHIEP_SO")
    save_agency(season.database, agency)
    needs = counting.thresholds(season.database, round_, ["CSTD_BO_TINH", "CSTDCS"])
    assert (needs["CSTD_BO_TINH"].percent, needs["CSTDCS"].percent) == (50, 80)


def test_the_roll_is_judged_when_all_of_it_is_called(season: Season) -> None:
    round_ = season.begin()
    seated = season.seat(round_, ["A Một", "B Hai", "C Ba"])
    (an,) = season.add(round_, "LDTT", "Lê An")
    council.attend(season.database, seated[1:], Presence.PRESENT)
    council.attend(season.database, seated[:1], Presence.ABSENT)
    counting.set_ballots(season.database, season.round(round_.id), 2, 2, 2)
    counting.count_votes(season.database, season.round(round_.id), {an: (2, None)})
    before = len(history.history(season.database))
    roll = [(seated[1], Presence.ABSENT), (seated[0], Presence.PRESENT)]
    council.call_the_roll(season.database, [*roll, (seated[2], Presence.PRESENT)])
    assert len(history.history(season.database)) == before + 1
    with pytest.raises(TdktError):
        council.call_the_roll(season.database, [roll[0], (seated[0], Presence.ABSENT)])
