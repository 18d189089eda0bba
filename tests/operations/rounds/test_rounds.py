"""A review round: begun, moved through its stages, voted on, decided, and all of it taken back."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tdkt_desktop.domain.awards.awards import Award, AwardQuery, Decision
from tdkt_desktop.domain.rounds import (
    ABSENT,
    AWARDED,
    COUNCIL,
    DECISION,
    OPEN,
    PRESENT,
    REJECTED,
    RETURNED,
    SUBMISSION,
    WITHDRAWN,
    WRITTEN,
    Member,
    Remark,
    Round,
    Threshold,
)
from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations import history
from tdkt_desktop.operations.awards import revoking
from tdkt_desktop.operations.certificates import register as registering
from tdkt_desktop.operations.eligibility import assessment as eligibility
from tdkt_desktop.operations.importing import planning as importing
from tdkt_desktop.operations.people import merging
from tdkt_desktop.operations.people import people as keeping
from tdkt_desktop.operations.rounds import council as councils
from tdkt_desktop.operations.rounds import deciding, from_list, results, rounds
from tdkt_desktop.operations.rounds import nominations as nominating
from tdkt_desktop.operations.rounds import payments as paying
from tdkt_desktop.storage.awards import Awards, Decisions
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.initiatives import Initiatives
from tdkt_desktop.storage.rounds import Rounds
from tests.conftest import dump
from tests.operations.rounds.season import NAMES, YEAR, Season, make_season


@pytest.fixture
def season(database: Database) -> Season:
    return make_season(database)


def own_decision(number: str = "12/QĐ-STN", day: str = "2025-12-24") -> Decision:
    return Decision(number=number, date=day, authority="Giám đốc Sở Thử nghiệm")


# -- beginning ---------------------------------------------------------------------------


def test_a_round_begins_with_everybody_eligible(season: Season) -> None:
    made = rounds.proposed("year_end", YEAR)
    origin = rounds.Origin(eligible=["LDTT"])
    number, _ = rounds.begin(season.database, made, origin)
    assert sorted(season.nominees(season.round(number))) == [
        "Hồ Cúc LĐTT", "Lê An LĐTT", "Mai Bình LĐTT", "Vũ Dũng LĐTT", "Đỗ Giang LĐTT",
    ]  # fmt: skip


def test_a_round_begins_from_last_years(season: Season) -> None:
    old = season.begin(year=YEAR - 1, name="Năm trước", rules_date=f"{YEAR - 1}-12-31")
    season.add(old, "LDTT", "Lê An", "Mai Bình", "Vũ Dũng")
    gone = season.nominees(old)["Vũ Dũng LĐTT"].nomination.id or 0
    nominating.set_state(season.database, [gone], WITHDRAWN, "")
    keeping.leave(season.database, [season.people["Mai Bình"]], f"{YEAR - 1}-11-01", "nghỉ hưu")
    season.seat(old, ["Lê An", "Hồ Cúc"])
    rounds.change(season.database, old, {"council": f"{YEAR - 1}-12-10"})
    made = rounds.proposed("year_end", YEAR)
    number, _ = rounds.begin(season.database, made, rounds.Origin(round=old.id))
    new = season.round(number)
    assert list(season.nominees(new)) == ["Lê An LĐTT"]
    assert [m.name for m in councils.council(season.database, new).members] == ["Lê An", "Hồ Cúc"]
    assert Rounds(season.database).deadlines(number) == {"council": f"{YEAR}-12-10"}


@pytest.mark.usefixtures("undone")
def test_a_list_in_excel_puts_forward(season: Season, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG"])
    sheet.append(["STT", "Họ và tên", "Ngày sinh", "Danh hiệu đề nghị", "Thành tích"])
    sheet.append([1, "Lê An", "01/02/1980", "Lao động tiên tiến", "Chăm chỉ"])
    sheet.append([2, "Mai Bình", "01/02/1980", "CSTĐCS", ""])
    sheet.append([3, "Tập thể Văn phòng", "", "Tập thể lao động tiên tiến", ""])
    path = tmp_path / "de-nghi.xlsx"
    book.save(path)
    round_ = season.begin()
    plan = importing.plan_import(season.database, path, from_list.as_nominations(round_))
    count, _ = from_list.save_nominations(season.database, plan, round_)
    assert count == 3
    found = season.nominees(round_)
    assert set(found) == {"Lê An LĐTT", "Mai Bình CSTĐCS", "Văn phòng TTLĐTT"}
    assert found["Lê An LĐTT"].nomination.result == "Chăm chỉ"
    assert not Awards(season.database).ids(AwardQuery())
    again = importing.plan_import(season.database, path, from_list.as_nominations(round_))
    assert from_list.save_nominations(season.database, again, round_)[0] == 0
    assert len(season.nominees(round_)) == 3


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"name": " "}, "tên"),
        ({"stages": ()}, "bước"),
        ({"year": 1200}, "Năm"),
        ({"notice_from": "2025-12-10", "notice_to": "2025-12-01"}, "công khai"),
    ],
)
def test_what_cannot_be_a_round_is_refused(
    season: Season, changes: dict[str, object], words: str
) -> None:
    with pytest.raises(TdktError, match=words):
        season.begin(**changes)
    assert not Rounds(season.database).all()


def test_two_rounds_may_not_share_a_name(season: Season) -> None:
    season.begin(name="Đợt một")
    with pytest.raises(TdktError, match="Đợt một"):
        season.begin(name="Đợt  một ")


def test_a_stage_given_up_hands_on_its_nominations(season: Season) -> None:
    round_ = season.begin()
    season.add(round_, "LDTT", "Lê An")
    rounds.change(season.database, replace(round_, stages=("council", "decision")))
    assert season.nominees(round_)["Lê An LĐTT"].nomination.stage == "council"


# -- nominations -------------------------------------------------------------------------


def test_nobody_is_put_forward_twice_for_a_kind(season: Season) -> None:
    round_ = season.begin()
    season.add(round_, "LDTT", "Lê An")
    count, _ = nominating.add(
        season.database, round_, season.kind("LDTT"),
        people=[season.people["Lê An"], season.people["Mai Bình"]],
    )  # fmt: skip
    assert count == 1
    assert len(season.nominees(round_)) == 2


def test_a_name_in_another_spelling_is_the_same(season: Season) -> None:
    round_ = season.begin()
    kind = season.kind("GK_SO")
    for name in ("Hộ ông Tư", "hộ  Ông tư"):
        nominating.add(season.database, round_, kind, outside=[name], subject="HO_GIA_DINH")
    assert [n.name for n in season.nominees(round_).values()] == ["Hộ ông Tư"]
    assert nominating.namesakes(season.database, ["lê an", "Ai đó"]) == ["lê an"]


def test_units_are_judged_with_what_their_people_are_put_forward_for(season: Season) -> None:
    round_ = season.begin(name="Một mình")
    nominating.add(season.database, round_, season.kind("TTLDTT"), units=[season.unit])
    (unit,) = season.nominees(round_).values()
    alone = season.review(round_).outcomes[unit.nomination.id or 0]
    season.add(round_, "LDTT", *NAMES)
    beside = season.review(round_).outcomes[unit.nomination.id or 0]
    assert (alone, beside) == ("not_eligible", "eligible")
    number, _ = rounds.begin(
        season.database,
        rounds.proposed("year_end", YEAR),
        rounds.Origin(eligible=["TTLDTT", "LDTT"]),
    )
    assert "Văn phòng TTLĐTT" in season.nominees(season.round(number))


def test_units_households_and_people_outside_stand_in_the_same_round(season: Season) -> None:
    round_ = season.begin()
    nominating.add(season.database, round_, season.kind("TTLDTT"), units=[season.unit])
    nominating.add(
        season.database, round_, season.kind("GK_SO"), outside=["Nguyễn Văn Xa"], people=[]
    )
    nominating.add(
        season.database, round_, season.kind("GK_SO"), outside=["Hộ ông Tư"],
        subject="HO_GIA_DINH",
    )  # fmt: skip
    subjects = {n.name: n.nomination.subject for n in season.nominees(round_).values()}
    assert subjects == {
        "Văn phòng": "TAP_THE", "Nguyễn Văn Xa": "CA_NHAN", "Hộ ông Tư": "HO_GIA_DINH",
    }  # fmt: skip
    with pytest.raises(TdktError, match="không dành cho"):
        nominating.add(season.database, round_, season.kind("LDTT"), units=[season.unit])


@pytest.mark.usefixtures("undone")
def test_what_becomes_of_a_nomination_leaves_a_trace(season: Season) -> None:
    round_ = season.begin()
    one, two = season.add(round_, "CSTDCS", "Lê An", "Mai Bình")
    nominating.move(season.database, round_, [one, two], "checking")
    nominating.set_state(season.database, [one], RETURNED, "thiếu báo cáo")
    nominating.set_state(season.database, [one], OPEN)
    nominating.lower(season.database, round_, [one], season.kind("LDTT"), "chưa có sáng kiến")
    store = Rounds(season.database)
    assert [(s.act, s.detail) for s in store.steps(one)] == [
        ("added", "registration"),
        ("moved", "checking"),
        ("returned", "thiếu báo cáo"),
        ("reopened", None),
        ("lowered", "CSTĐCS → LĐTT: chưa có sáng kiến"),
    ]
    lowered = season.nominees(round_)["Lê An LĐTT"]
    assert lowered.first_kind == "CSTĐCS"
    with pytest.raises(TdktError, match="dấu vết"):
        nominating.remove(season.database, [two])
    with pytest.raises(TdktError, match="lý do"):
        nominating.set_state(season.database, [two], RETURNED, "  ")


def test_only_what_was_entered_by_mistake_is_deleted(season: Season) -> None:
    round_ = season.begin()
    (one,) = season.add(round_, "LDTT", "Lê An")
    nominating.remove(season.database, [one])
    assert not season.nominees(round_)


def test_somebody_put_forward_is_not_deleted(season: Season) -> None:
    round_ = season.begin()
    season.add(round_, "LDTT", "Lê An")
    with pytest.raises(TdktError, match=round_.name):
        keeping.delete_people(season.database, [season.people["Lê An"]])


def test_merged_people_keep_their_nominations(season: Season) -> None:
    round_ = season.begin()
    season.add(round_, "LDTT", "Lê An")
    season.add(round_, "CSTDCS", "Mai Bình")
    keep, gone = season.people["Lê An"], season.people["Mai Bình"]
    merging.merge_people(season.database, keep, gone, {})
    assert set(season.nominees(round_)) == {"Lê An LĐTT", "Lê An CSTĐCS"}


# -- conflicts ---------------------------------------------------------------------------


def test_somebody_proposed_elsewhere_is_told(season: Season) -> None:
    first, second = season.begin(name="Một"), season.begin(name="Hai")
    (one,) = season.add(first, "LDTT", "Lê An")
    season.add(second, "LDTT", "Lê An")
    assert "“Hai”" in season.told(first, one)[0]


def test_a_kind_had_already_this_year_is_told(season: Season) -> None:
    season.give("LDTT", YEAR, "Lê An")
    round_ = season.begin()
    (one,) = season.add(round_, "LDTT", "Lê An")
    assert season.told(round_, one)[0] == f"Đã có LĐTT năm {YEAR}"


def test_two_awards_for_one_achievement_are_told(season: Season) -> None:
    round_ = season.begin()
    (one,) = season.add(round_, "CSTDCS", "Lê An")
    (two,) = season.add(round_, "GK_SO", "Lê An")
    (below,) = season.add(round_, "LDTT", "Lê An")
    assert not any("Cùng một thành tích" in words for words in season.told(round_, one))
    nominating.edit(season.database, [one, two, below], "result", "Xây dựng phần mềm")
    told = [words for words in season.told(round_, one) if "Cùng một thành tích" in words]
    assert len(told) == 1
    assert "GK" in told[0]
    assert "LĐTT" not in told[0]  # the title rests on it
    assert "Luật 2022 Đ5" in told[0]


def test_an_initiative_is_put_forward_once(season: Season) -> None:
    round_ = season.begin()
    author = season.initiative("Lê An", "Số hóa hồ sơ")
    (one,) = season.add(round_, "CSTDCS", "Lê An")
    (two,) = season.add(round_, "BK_TINH", "Lê An")
    store = Rounds(season.database)
    for number in (one, two):
        nomination = store.get_nominations([number])[0]
        nominating.set_initiatives(season.database, nomination, [author])
    assert any("Sáng kiến đã dùng" in words for words in season.told(round_, one))
    nominating.set_state(season.database, [two], WITHDRAWN)
    assert not season.told(round_, one)


def test_an_initiative_of_somebody_else_is_refused(season: Season) -> None:
    round_ = season.begin()
    author = season.initiative("Mai Bình", "Số hóa hồ sơ")
    (one,) = season.add(round_, "CSTDCS", "Lê An")
    nomination = Rounds(season.database).get_nominations([one])[0]
    with pytest.raises(TdktError, match="chính người"):
        nominating.set_initiatives(season.database, nomination, [author])


# -- the council -------------------------------------------------------------------------


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
        ("CSTDCS", 10, 8), ("CSTDCS", 9, 8), ("CSTDCS", 11, 9), ("CSTDCS", 5, 4),
        ("CSTDTQ", 10, 9), ("CSTDTQ", 9, 9), ("CSTD_BO_TINH", 11, 10),
        ("LDTT", 10, 6), ("LDTT", 9, 5), ("GK_SO", 1, 1),
    ],
)  # fmt: skip
def test_thresholds_are_reckoned_on_all_members(
    season: Season, code: str, members: int, needed: int
) -> None:
    round_ = season.begin()
    assert councils.threshold(season.database, round_, code).needed(members) == needed


def test_an_older_law_judges_an_older_round(season: Season) -> None:
    round_ = season.begin(year=2022, rules_date="2022-12-31")
    assert not councils.threshold(season.database, round_, "CSTDCS").binding
    assert councils.threshold(season.database, round_, "CSTDTQ").percent == 90


def test_nobody_votes_on_themselves(season: Season) -> None:
    round_ = season.begin()
    season.seat(round_, ["Lê An", "Mai Bình", "Ngoài Cơ Quan"])
    one, two = season.add(round_, "CSTDCS", "Lê An", "Vũ Dũng")
    councils.count_votes(season.database, round_, {two: (3, None)})
    with pytest.raises(TdktError, match=r"Lê An: 3 phiếu.*2 thành viên"):
        councils.count_votes(season.database, round_, {one: (3, None)})
    councils.count_votes(season.database, round_, {one: (2, 0)})


def test_absent_members_write(season: Season) -> None:
    round_ = season.begin()
    members = season.seat(round_, ["A Một", "B Hai", "C Ba", "D Bốn", "E Năm"])
    (one,) = season.add(round_, "CSTDCS", "Lê An")
    councils.attend(season.database, members[-1:], WRITTEN, "Đồng ý cả danh sách")
    with pytest.raises(TdktError, match="4 thành viên"):
        councils.count_votes(season.database, round_, {one: (5, None)})
    councils.count_votes(season.database, round_, {one: (3, 1)})
    nomination = season.nominees(round_)["Lê An CSTĐCS"].nomination
    need = councils.threshold(season.database, round_, "CSTDCS")
    assert nomination.total == 4
    assert councils.passed(nomination, need, 5)
    seated = councils.council(season.database, round_)
    assert seated.members[-1].opinion == "Đồng ý cả danh sách"
    with pytest.raises(TdktError, match="1 ý kiến, mà chỉ 0"):
        councils.attend(season.database, members[-1:], ABSENT)
    assert (
        councils.council(season.database, round_).members[-1].opinion == seated.members[-1].opinion
    )
    with pytest.raises(TdktError, match="3 phiếu, mà chỉ 2"):
        councils.attend(season.database, members[:2], ABSENT)
    councils.count_votes(season.database, round_, {one: (3, None)})
    councils.attend(season.database, members[-1:], ABSENT)
    assert councils.council(season.database, round_).members[-1].opinion is None
    councils.remove_member(season.database, members[-1])
    with pytest.raises(TdktError, match="3 phiếu, mà chỉ 2"):
        for member in members[:2]:
            councils.remove_member(season.database, member)


def test_what_failed_does_not_go_past_the_council(season: Season) -> None:
    round_ = season.begin()
    season.seat(round_, [f"Ủy viên {n}" for n in "ABCDEFGHIJ"])
    one, two, three = season.add(round_, "CSTDCS", "Lê An", "Mai Bình", "Hồ Cúc")
    everyone = [one, two, three]
    nominating.move(season.database, round_, everyone, COUNCIL)
    councils.count_votes(season.database, round_, {one: (8, None), two: (7, None)})
    nominating.move(season.database, round_, [one], SUBMISSION)
    with pytest.raises(TdktError, match=r"7 trên 10.*cần 8"):
        nominating.move(season.database, round_, [two], SUBMISSION)
    with pytest.raises(TdktError, match="chưa có kết quả"):
        deciding.decide(season.database, round_, [three], own_decision())
    nominating.lower(season.database, round_, [two], season.kind("LDTT"), "không đủ phiếu")
    nominating.move(season.database, round_, [two], DECISION)


def test_a_show_of_hands_needs_no_tally(season: Season) -> None:
    round_ = season.begin()
    season.seat(round_, ["A Một", "B Hai", "C Ba"])
    one, two = season.add(round_, "LDTT", "Lê An", "Mai Bình")
    nominating.move(season.database, round_, [one], DECISION)
    councils.count_votes(season.database, round_, {two: (1, None)})
    with pytest.raises(TdktError, match="1 trên 3"):
        nominating.move(season.database, round_, [two], DECISION)


def test_ballots_add_up(season: Season) -> None:
    round_ = season.begin()
    season.seat(round_, ["A Một", "B Hai", "C Ba"])
    (one,) = season.add(round_, "CSTDCS", "Lê An")
    for counts in ((4, 4, 4), (3, 4, 4), (3, 2, 3)):
        with pytest.raises(TdktError):
            councils.set_ballots(season.database, round_, *counts)
    councils.set_ballots(season.database, round_, 3, 3, 2)
    with pytest.raises(TdktError, match="2 thành viên"):
        councils.count_votes(season.database, season.round(round_.id or 0), {one: (3, None)})


def test_a_council_has_one_chair_and_nobody_twice(season: Season) -> None:
    members = season.seat(None, ["Lê An", "Mai Bình"])
    assert members[0].person == season.people["Lê An"]
    with pytest.raises(TdktError, match="đã có Chủ tịch"):
        councils.save_member(season.database, Member(name="Hồ Cúc", role="chair"))
    with pytest.raises(TdktError, match="đã có trong"):
        councils.save_member(season.database, Member(name="lê an", role="member"))
    with pytest.raises(TdktError, match="họ tên"):
        councils.save_member(season.database, Member(name=" ", role="member"))
    round_ = season.begin()
    assert len(councils.council(season.database, round_).members) == 2
    councils.attend(season.database, councils.council(season.database, round_).members, PRESENT)
    councils.make_standing(season.database, round_)
    assert len(councils.council(season.database, None).members) == 2


# -- the decision ------------------------------------------------------------------------


def test_one_step_makes_the_record_and_undo_goes_back_to_the_empty_round(season: Season) -> None:
    empty = dump(season.database)
    round_ = season.begin()
    author = season.initiative("Lê An", "Số hóa hồ sơ")
    season.seat(round_, [f"Ủy viên {n}" for n in "ABCDE"])
    (best,) = season.add(round_, "CSTDCS", "Lê An")
    rest = season.add(round_, "LDTT", "Lê An", "Mai Bình")
    nomination = Rounds(season.database).get_nominations([best])[0]
    nominating.set_initiatives(season.database, nomination, [author])
    councils.count_votes(season.database, round_, {best: (5, None)})
    paying.set_fund(season.database, YEAR, 10_000_000)
    deciding.decide(season.database, round_, [best, *rest], own_decision())
    awards = Awards(season.database).find(AwardQuery(order="ordinal"))
    assert [(r.recipient, r.kind_short, r.award.ordinal) for r in awards] == [
        ("Lê An", "LĐTT", 1), ("Mai Bình", "LĐTT", 2), ("Lê An", "CSTĐCS", 3),
    ]  # fmt: skip
    assert {r.award.type for r in awards} == {"CONG_TRANG"}
    assert {r.award.source for r in awards} == {"decided"}
    assert {n.nomination.state for n in season.nominees(round_).values()} == {AWARDED}
    assert registering.numbered(season.database, [r.award.id or 0 for r in awards])
    uses = Initiatives(season.database).uses()
    assert [(u.author, u.year) for u in uses] == [(author, YEAR)]
    decision = Decisions(season.database).find("12/QĐ-STN")[0]
    lines = paying.payment_list(season.database, decision)
    assert lines[0].amount == 0
    assert lines[0].note == "Đã chi theo CSTĐCS"
    spent = sum(line.amount for line in lines)
    assert paying.fund(season.database, YEAR).left == 10_000_000 - spent
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
    nominating.edit(season.database, [two], "achieved", "20/02/2025")
    deciding.decide(
        season.database, round_, [one, two], Decision(number="3/QĐ-STN", date="2025-03-11")
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
        season.database, round_, {"nomination": "2025-11-20", "decision": "2025-12-25"}
    )  # fmt: skip
    board = rounds.board(season.database, "2025-12-01")
    assert [(d.stage, d.waiting, d.late) for d in board] == [
        ("nomination", 2, True), ("decision", 2, False),
    ]  # fmt: skip
    nominating.move(season.database, round_, [one, two], "checking")
    assert [d.stage for d in rounds.board(season.database, "2025-12-01")] == ["decision"]
    rounds.close(season.database, season.round(round_.id or 0))
    assert not rounds.board(season.database, "2025-12-01")


def test_revoking_tells_what_rested_on_it(season: Season) -> None:
    # two CSTĐCS running carry a provincial bằng khen
    season.give("CSTDCS", YEAR - 1, "Lê An", number="1/QĐ-STN")
    round_ = season.begin()
    (best,) = season.add(round_, "CSTDCS", "Lê An")
    season.seat(round_, ["A Một"])
    councils.count_votes(season.database, round_, {best: (1, None)})
    deciding.decide(season.database, round_, [best], own_decision())
    season.give("CSTD_BO_TINH", YEAR + 1, "Lê An", number="9/QĐ-UBND")
    first = Decisions(season.database).find("12/QĐ-STN")[0]
    before = dump(season.database)
    seen = revoking.look_at_revoking(season.database, first)
    assert dump(season.database) == before
    assert seen.awards == 1
    revoking.revoke_decision(season.database, first, "2026-02-01", "QĐ 5/QĐ-STN: khai sai")
    nomination = season.nominees(round_)["Lê An CSTĐCS"].nomination
    assert (nomination.state, nomination.award) == (RETURNED, None)
    assert nomination.reason == "QĐ 5/QĐ-STN: khai sai"
    rows = Awards(season.database).find(AwardQuery(decision=first.id))
    assert [row.award.revoked for row in rows] == ["2026-02-01"]
    with pytest.raises(TdktError, match="không còn gì"):
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


# -- what the level above decided --------------------------------------------------------


def superiors_list(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG BẰNG KHEN NĂM 2025"])
    sheet.append(["(Kèm theo Quyết định số 77/QĐ-UBND ngày 10/02/2026)"])
    sheet.append(["STT", "Họ và tên", "Ngày sinh", "Hình thức khen thưởng"])
    sheet.append([1, "Lê An", "01/02/1980", "Bằng khen của Chủ tịch UBND tỉnh"])
    sheet.append([2, "Mai Bình", "01/02/1980", "Giấy khen của Giám đốc Sở"])
    sheet.append([3, "Đỗ Giang", "01/02/1980", "Bằng khen của Chủ tịch UBND tỉnh"])
    book.save(path)
    return path


def test_the_list_of_the_level_above_is_matched(season: Season, tmp_path: Path) -> None:
    round_ = season.begin(stages=("nomination", "submission", "decision"))
    one, two, three = season.add(round_, "BK_TINH", "Lê An", "Mai Bình", "Hồ Cúc")
    nominating.move(season.database, round_, [one, two, three], SUBMISSION)
    plan = results.plan_results(season.database, round_, superiors_list(tmp_path / "ket-qua.xlsx"))
    found = results.read_results(season.database, round_, plan)
    assert {(o.fate, o.name) for o in found.outcomes} == {
        ("granted", "Lê An"), ("other_kind", "Mai Bình"), ("not_granted", "Hồ Cúc"),
        ("extra", "Đỗ Giang"),
    }  # fmt: skip
    assert found.decision is not None
    assert found.decision.number == "77/QĐ-UBND"
    results.take_results(
        season.database, round_, found.outcomes, found.decision, extra=True, refused=found.refuses
    )
    states = {n.name: n.nomination.state for n in season.nominees(round_).values()}
    assert states == {"Lê An": AWARDED, "Mai Bình": AWARDED, "Hồ Cúc": REJECTED}
    awards = Awards(season.database).find(AwardQuery())
    assert len(awards) == 3
    lowered = next(n for n in season.nominees(round_).values() if n.name == "Mai Bình")
    assert lowered.first_kind == "BK UBND tỉnh"


def test_an_award_recorded_before_is_not_given_twice(season: Season) -> None:
    season.give("LDTT", YEAR, "Lê An", number="12/QĐ-STN")
    round_ = season.begin()
    (one,) = season.add(round_, "LDTT", "Lê An")
    with pytest.raises(TdktError, match=r"12/QĐ-STN ngày 20/12/2025"):
        deciding.decide(season.database, round_, [one], own_decision())
    with pytest.raises(TdktError, match=r"Lê An đã được khen theo quyết định 12/QĐ-STN"):
        deciding.decide(season.database, round_, [one], own_decision("13/QĐ-STN"))
    with pytest.raises(TdktError, match="đã có 1 lượt"):
        deciding.decide(season.database, round_, [one], own_decision(day="2025-12-20"))
    joined = own_decision(day="2025-12-20")
    deciding.decide(season.database, round_, [one], joined, joining=True)
    assert len(Awards(season.database).ids(AwardQuery())) == 1


def record_award(season: Season, code: str, name: str, **changes: object) -> Award:
    award = Award(kind=season.kind(code).id or 0, person=season.people[name], year=YEAR)
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
    assert by_id[plain.id or 0].decision is not None  # the same one, whose decision was not known
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


def test_a_list_of_one_title_closes_that_title_only(season: Season, tmp_path: Path) -> None:
    round_ = season.begin(stages=("nomination", "submission"))
    numbers = season.add(round_, "BK_TINH", "Lê An", "Mai Bình")
    numbers += season.add(round_, "CSTD_BO_TINH", "Hồ Cúc", "Vũ Dũng")
    nominating.move(season.database, round_, numbers, SUBMISSION)
    found = read_list(
        season, round_, tmp_path / "ket-qua.xlsx",
        ["DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH"],
        ["(Kèm theo Quyết định số 77/QĐ-UBND ngày 10/02/2026)"],
        ["STT", "Họ và tên", "Ngày sinh", "Chức vụ"],
        [1, "Lê An", "01/02/1980", ""],
    )  # fmt: skip
    assert fates(found) == {
        "Lê An": "granted", "Mai Bình": "not_granted", "Hồ Cúc": "pending", "Vũ Dũng": "pending",
    }  # fmt: skip
    assert found.refuses
    assert found.decision is not None
    results.take_results(season.database, round_, found.outcomes, found.decision, refused=True)
    states = {n.name: n.nomination.state for n in season.nominees(round_).values()}
    assert states == {
        "Lê An": AWARDED, "Mai Bình": REJECTED, "Hồ Cúc": OPEN, "Vũ Dũng": OPEN,
    }  # fmt: skip


def test_a_list_of_collectives_says_nothing_of_people(season: Season, tmp_path: Path) -> None:
    round_ = season.begin(stages=("nomination", "submission"))
    numbers = season.add(round_, "BK_TINH", "Lê An")
    nominating.add(season.database, round_, season.kind("BK_TINH"), units=[season.unit])
    numbers = [n.id or 0 for n in Rounds(season.database).nominations(round_.id or 0)]
    nominating.move(season.database, round_, numbers, SUBMISSION)
    found = read_list(
        season, round_, tmp_path / "ket-qua.xlsx",
        ["STT", "Tên tập thể", "Hình thức khen thưởng", "Số quyết định"],
        [1, "Văn phòng", "Bằng khen của Chủ tịch UBND tỉnh", "78/QĐ-UBND"],
    )  # fmt: skip
    assert fates(found) == {"Văn phòng": "granted", "Lê An": "pending"}


def test_a_decision_comes_when_it_can(season: Season) -> None:
    round_ = season.begin(meeting="2025-12-22")
    (one,) = season.add(round_, "LDTT", "Lê An")
    for day, told in (
        ("2024-12-31", "năm 2025"), ("2028-01-01", "năm 2025"), ("2025-12-21", "họp Hội đồng"),
    ):  # fmt: skip
        with pytest.raises(TdktError, match=told):
            deciding.decide(season.database, round_, [one], own_decision(day=day))
    deciding.decide(season.database, round_, [one], own_decision(day="2025-12-22"))
    with pytest.raises(TdktError, match="trước ngày bắt đầu công khai"):
        rounds.change(season.database, replace(round_, notice_from="2025-12-23"))


def test_votes_that_failed_are_never_decided_on(season: Season) -> None:
    round_ = season.begin()
    season.seat(round_, ["A Một", "B Hai", "C Ba", "D Bốn", "E Năm"])
    (one,) = season.add(round_, "LDTT", "Lê An")
    nominating.move(season.database, round_, [one], DECISION)
    councils.count_votes(season.database, round_, {one: (1, None)})
    with pytest.raises(TdktError, match=r"1 trên 5.*cần 3"):
        deciding.decide(season.database, round_, [one], own_decision())


def test_a_kind_of_a_higher_level_is_told(season: Season) -> None:
    round_ = season.begin(stages=("nomination", "decision"))
    (own,) = season.add(round_, "LDTT", "Lê An")
    (above,) = season.add(round_, "BK_TINH", "Mai Bình")
    assert deciding.beyond_own(season.review(round_), [own, above]) == ["BK UBND tỉnh"]


def test_nominations_are_lowered_not_raised(season: Season) -> None:
    round_ = season.begin()
    season.seat(round_, ["A Một", "B Hai"])
    (one,) = season.add(round_, "CSTDCS", "Lê An")
    councils.count_votes(season.database, round_, {one: (1, None)})
    with pytest.raises(TdktError, match="không thấp hơn"):
        nominating.lower(season.database, round_, [one], season.kind("BK_TINH"), "thử")
    nominating.lower(season.database, round_, [one], season.kind("LDTT"), "không đủ phiếu")
    lowered = season.nominees(round_)["Lê An LĐTT"].nomination
    assert (lowered.votes, lowered.first_votes) == (None, 1)


def test_an_initiative_taken_back_can_be_put_forward_again(season: Season) -> None:
    round_ = season.begin(stages=("nomination", "decision"))
    author = season.initiative("Lê An", "Số hóa hồ sơ")
    both = [*season.add(round_, "CSTDCS", "Lê An"), *season.add(round_, "GK_SO", "Lê An")]
    for number in both:
        nomination = next(
            n.nomination for n in season.nominees(round_).values() if n.nomination.id == number
        )
        nominating.set_initiatives(season.database, nomination, [author])
    deciding.decide(season.database, round_, both, own_decision())
    store = Initiatives(season.database)
    assert len([use for use in store.uses() if use.author == author]) == 2
    made = Decisions(season.database).find("12/QĐ-STN")[0]
    revoking.revoke_decision(season.database, made, "2026-02-01", "khai sai")
    assert not list(store.uses())


def test_nobody_unknown_is_put_forward(season: Season) -> None:
    round_ = season.begin()
    with pytest.raises(TdktError, match="id 999"):
        nominating.add(season.database, round_, season.kind("LDTT"), people=[999])


def test_a_row_not_read_refuses_nobody(season: Season, tmp_path: Path) -> None:
    unit, _ = keeping.add_unit(season.database, "Thanh tra")
    values = {"name": "Lê An", "birth_date": "03/04/1985"}
    keeping.add_person(season.database, values, unit)  # a namesake the list does not tell apart
    round_ = season.begin(stages=("nomination", "submission"))
    numbers = season.add(round_, "BK_TINH", "Lê An", "Mai Bình", "Hồ Cúc")
    nominating.move(season.database, round_, numbers, SUBMISSION)
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["STT", "Họ và tên", "Chức vụ", "Hình thức khen thưởng"])
    sheet.append([1, "Lê An", "", "Bằng khen của Chủ tịch UBND tỉnh"])
    sheet.append([2, "Mai Bình", "", "Theo danh sách riêng"])
    path = tmp_path / "ket-qua.xlsx"
    book.save(path)
    plan = results.plan_results(season.database, round_, path)
    found = results.read_results(season.database, round_, plan)
    assert {(o.fate, o.name) for o in found.outcomes} == {
        ("granted", "Lê An"), ("unclear", "Mai Bình"), ("not_granted", "Hồ Cúc"),
    }  # fmt: skip
    results.take_results(
        season.database, round_, found.outcomes, own_decision("9/QĐ-UBND", "2026-02-10"),
        refused=found.refuses,
    )  # fmt: skip
    states = {n.name: n.nomination.state for n in season.nominees(round_).values()}
    assert states == {"Lê An": AWARDED, "Mai Bình": OPEN, "Hồ Cúc": OPEN}


def read_list(
    season: Season, round_: Round, path: Path, *rows: Sequence[object]
) -> results.Results:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for cells in rows:
        sheet.append(list(cells))
    book.save(path)
    plan = results.plan_results(season.database, round_, path)
    return results.read_results(season.database, round_, plan)


def fates(found: results.Results) -> dict[str, str]:
    return {one.name: one.fate for one in found.outcomes}


def test_a_list_of_the_whole_province(season: Season, tmp_path: Path) -> None:
    round_ = season.begin(stages=("nomination", "submission"))
    numbers = season.add(round_, "BK_TINH", "Lê An", "Mai Bình", "Hồ Cúc", "Vũ Dũng")
    nominating.move(season.database, round_, numbers, SUBMISSION)
    found = read_list(
        season, round_, tmp_path / "a.xlsx",
        ["DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH"],
        ["(Kèm theo Quyết định số 999/QĐ-UBND ngày 25 tháng 12 năm 2025)"],
        ["STT", "Họ và tên", "Chức vụ, đơn vị công tác", "Danh hiệu các năm liền kề"],
        [1, "Ông LÊ AN", "Chuyên viên, Sở Thử nghiệm tỉnh Hải Minh", "BK UBND tỉnh 2022, 2023"],
        [2, "Hồ Cúc", "Chuyên viên, Sở Y tế", ""],
        [3, "Người Nơi Khác", "Giám đốc, Sở Tài chính", ""],
        [4, "Lê An", "Chuyên viên, Văn phòng", ""],
        [5, "Đỗ Giang", "Chuyên viên, Văn phòng", ""],
        ["II", "Cá nhân không được tặng"],
        [1, "Vũ Dũng", "Chuyên viên, Văn phòng", ""],
    )  # fmt: skip
    assert fates(found) == {
        "Lê An": "granted", "Mai Bình": "not_granted", "Hồ Cúc": "unclear",
        "Vũ Dũng": "not_granted", "Đỗ Giang": "extra",
    }  # fmt: skip
    assert found.elsewhere == 1
    assert not found.refuses
    assert found.decision is not None
    results.take_results(season.database, round_, found.outcomes, found.decision)
    rows = Awards(season.database).find(AwardQuery())
    assert [(row.recipient, row.award.year) for row in rows] == [("Lê An", YEAR)]
    made = Decisions(season.database).find("999/QĐ-UBND")[0]
    assert made.authority
    assert not deciding.is_own(season.database, made)


def test_a_list_of_wishes_is_no_result(season: Season, tmp_path: Path) -> None:
    round_ = season.begin(stages=("nomination", "submission"))
    with pytest.raises(TdktError, match="danh sách đề nghị"):
        read_list(
            season, round_, tmp_path / "a.xlsx",
            ["DANH SÁCH ĐỀ NGHỊ TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH"],
            ["STT", "Họ và tên", "Ngày sinh", "Danh hiệu đề nghị"],
            [1, "Lê An", "01/02/1980", "Bằng khen của Chủ tịch UBND tỉnh"],
        )  # fmt: skip


def test_remarks_on_the_posted_list(season: Season) -> None:
    round_ = season.begin()
    (one,) = season.add(round_, "LDTT", "Lê An")
    remark = Remark(round=round_.id or 0, nomination=one, day="2025-12-02", words="Đi muộn")
    number, _ = nominating.save_remark(season.database, remark)
    nominating.save_remark(season.database, replace(remark, id=number, answer="Đã xác minh"))
    assert [r.answer for r in Rounds(season.database).remarks(round_.id or 0)] == ["Đã xác minh"]
    with pytest.raises(TdktError, match="ý kiến"):
        nominating.save_remark(season.database, replace(remark, words=" "))


def test_verdicts_follow_what_was_ticked(season: Season) -> None:
    round_ = season.begin()
    (one,) = season.add(round_, "LDTT", "Lê An")
    assert season.review(round_).outcomes[one] == "eligible"
    verdict = season.review(round_).verdict(season.nominees(round_)["Lê An LĐTT"])
    assert verdict is not None
    assert verdict.outcome == "eligible"
    first = verdict.attestations[0].words if verdict.attestations else ""
    if first:
        eligibility.tick(
            season.database, subject="CA_NHAN", who=[season.people["Lê An"]], kind="LDTT",
            year=YEAR, words=first, on=True,
        )  # fmt: skip
        again = season.review(round_).verdict(season.nominees(round_)["Lê An LĐTT"])
        assert again is not None
        assert again.attestations[0].ticked


def test_a_closed_round_takes_nobody_in(season: Season) -> None:
    round_ = season.begin()
    rounds.close(season.database, round_)
    with pytest.raises(TdktError, match="đã cất"):
        season.add(season.round(round_.id or 0), "LDTT", "Lê An")


def test_a_round_with_a_decision_is_not_deleted(season: Season) -> None:
    round_ = season.begin()
    (one,) = season.add(round_, "LDTT", "Lê An")
    deciding.decide(season.database, round_, [one], own_decision())
    with pytest.raises(TdktError, match="cất"):
        rounds.delete(season.database, round_)


def test_what_is_decided_is_not_altered_behind_it(season: Season) -> None:
    round_ = season.begin()
    season.seat(round_, ["A Một", "B Hai", "C Ba", "D Bốn", "E Năm"])
    author = season.initiative("Lê An", "Số hóa hồ sơ")
    (one,) = season.add(round_, "LDTT", "Lê An")
    councils.count_votes(season.database, round_, {one: (5, None)})
    deciding.decide(season.database, round_, [one], own_decision())
    for votes in ((2, None), (None, None)):
        with pytest.raises(TdktError, match="đã có quyết định"):
            councils.count_votes(season.database, round_, {one: votes})
    councils.count_votes(season.database, round_, {one: (4, None)})
    nomination = season.nominees(round_)["Lê An LĐTT"].nomination
    with pytest.raises(TdktError, match="đã có quyết định"):
        nominating.set_initiatives(season.database, nomination, [author])
    with pytest.raises(TdktError, match="không bỏ được bước"):
        rounds.change(season.database, replace(round_, stages=("registration",)))
    made = Decisions(season.database).find("12/QĐ-STN")[0]
    with pytest.raises(TdktError, match="trước ngày quyết định"):
        revoking.revoke_decision(season.database, made, "2020-01-01", "khai sai")
    deciding.hand_over(season.database, [one])
    with pytest.raises(TdktError, match="từ trước"):
        deciding.hand_over(season.database, [one])


def test_what_goes_up_is_not_decided_here(season: Season) -> None:
    round_ = season.begin()
    (one,) = season.add(round_, "BK_TINH", "Lê An")
    season.seat(round_, ["A Một"])
    councils.count_votes(season.database, round_, {one: (1, None)})
    with pytest.raises(TdktError, match="cấp trên quyết định"):
        deciding.decide(season.database, round_, [one], own_decision())
    theirs = Decision(number="9/QĐ-UBND", date="2026-01-05", authority="Chủ tịch UBND tỉnh")
    deciding.decide(season.database, round_, [one], theirs)
    assert season.nominees(round_)["Lê An BK UBND tỉnh"].nomination.state == AWARDED


HEAD = (
    ["DANH SÁCH TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH"],
    ["(Kèm theo Quyết định số 999/QĐ-UBND ngày 25 tháng 12 năm 2025)"],
    ["STT", "Họ và tên", "Chức vụ, đơn vị công tác", "Kết quả"],
)


def test_rows_that_say_no_are_no_awards(season: Season, tmp_path: Path) -> None:
    round_ = season.begin(stages=("nomination", "submission"))
    names = ("Lê An", "Mai Bình", "Hồ Cúc", "Vũ Dũng", "Đỗ Giang")
    numbers = season.add(round_, "BK_TINH", *names)
    nominating.move(season.database, round_, numbers, SUBMISSION)
    found = read_list(
        season, round_, tmp_path / "a.xlsx", *HEAD,
        [1, "Lê An", "Sở Thử nghiệm", "Đồng ý"],
        [2, "Mai Bình", "Sở Thử nghiệm", "Không đồng ý"],
        [3, "Hồ Cúk", "Chuyên viên, Sở Thử nghiệm", "Đồng ý"],
        [4, "Vũ Dũng, sinh năm 1980", "Sở Thử nghiệm", "Đồng ý"],
        ["THU HỒI BẰNG KHEN ĐÃ TẶNG"],
        [1, "Đỗ Giang", "Sở Thử nghiệm", ""],
    )  # fmt: skip
    assert fates(found) == {
        "Lê An": "granted", "Mai Bình": "unclear", "Hồ Cúc": "unclear", "Vũ Dũng": "unclear",
        "Đỗ Giang": "not_granted",
    }  # fmt: skip
    assert not found.refuses
    with pytest.raises(TdktError, match="thu hồi"):
        read_list(
            season, round_, tmp_path / "b.xlsx",
            ["DANH SÁCH THU HỒI BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH"], HEAD[2],
            [1, "Lê An", "Sở Thử nghiệm", ""],
        )  # fmt: skip


def test_results_come_under_the_decision_of_the_level_above(
    season: Season, tmp_path: Path
) -> None:
    round_ = season.begin()
    (own,) = season.add(round_, "LDTT", "Lê An")
    (up,) = season.add(round_, "BK_TINH", "Mai Bình")
    deciding.decide(season.database, round_, [own], own_decision())
    season.seat(round_, ["A Một"])
    councils.count_votes(season.database, round_, {up: (1, None)})
    nominating.move(season.database, round_, [up], SUBMISSION)
    found = read_list(
        season, round_, tmp_path / "a.xlsx", *HEAD, [1, "Mai Bình", "Sở Thử nghiệm", ""]
    )
    with pytest.raises(TdktError, match="của cơ quan"):
        results.take_results(season.database, round_, found.outcomes, own_decision())
    assert found.decision is not None
    results.take_results(season.database, round_, found.outcomes, found.decision)
    again = read_list(
        season, round_, tmp_path / "a.xlsx", *HEAD, [1, "Mai Bình", "Sở Thử nghiệm", ""]
    )
    with pytest.raises(TdktError, match="nào mới"):
        results.take_results(season.database, round_, again.outcomes, found.decision)


def test_the_agency_decides_on_its_own_first(season: Season) -> None:
    round_ = season.begin(stages=("nomination", "decision"))
    season.add(round_, "LDTT", "Lê An")
    season.add(round_, "BK_TINH", "Mai Bình")
    review = season.review(round_)
    assert [one.name for one in deciding.ready(review, review.nominees)] == ["Lê An"]
    with pytest.raises(TdktError, match="không thấp hơn"):
        number = season.nominees(round_)["Mai Bình BK UBND tỉnh"].nomination.id or 0
        nominating.lower(season.database, round_, [number], season.kind("HC_HUU_NGHI"), "x")
