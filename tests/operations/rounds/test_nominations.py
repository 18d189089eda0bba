"""Nominations: put forward, lowered, returned; conflicts as they arise."""

from dataclasses import asdict, replace

import pytest

from tdkt_desktop.domain.ids import PersonId
from tdkt_desktop.domain.rounds import NewRemark, NominationState, Remark, Stage
from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations.eligibility.attestations import attest
from tdkt_desktop.operations.people import merging, people
from tdkt_desktop.operations.rounds import counting, dossiers, lowering, nominations, rounds
from tdkt_desktop.storage.councils import Remarks
from tdkt_desktop.storage.rounds import Rounds
from tests.operations.rounds.season import NAMES, YEAR, Season


def test_nobody_is_put_forward_twice_for_a_kind(season: Season) -> None:
    round_ = season.begin()
    season.add(round_, "LDTT", "Lê An")
    count, _ = nominations.add(
        season.database,
        round_,
        season.kind("LDTT"),
        people=[season.people["Lê An"], season.people["Mai Bình"]],
    )
    assert count == 1
    assert len(season.nominees(round_)) == 2


def test_a_name_in_another_spelling_is_the_same(season: Season) -> None:
    round_ = season.begin()
    kind = season.kind("GK_SO")
    for name in ("Hộ ông Tư", "hộ  Ông tư"):
        nominations.add(season.database, round_, kind, outside=[name], subject="HO_GIA_DINH")
    assert [n.name for n in season.nominees(round_).values()] == ["Hộ ông Tư"]
    assert nominations.namesakes(season.database, ["lê an", "Ai đó"]) == ["lê an"]


def test_units_are_judged_with_what_their_people_are_put_forward_for(season: Season) -> None:
    round_ = season.begin(name="Một mình")
    nominations.add(season.database, round_, season.kind("TTLDTT"), units=[season.unit])
    (unit,) = season.nominees(round_).values()
    alone = season.review(round_).outcomes[unit.nomination.id]
    season.add(round_, "LDTT", *NAMES)
    beside = season.review(round_).outcomes[unit.nomination.id]
    assert (alone, beside) == ("not_eligible", "eligible")
    number, _ = rounds.begin(
        season.database,
        rounds.proposed("year_end", YEAR),
        rounds.RoundOrigin(eligible=["TTLDTT", "LDTT"]),
    )
    assert "Văn phòng TTLĐTT" in season.nominees(season.round(number))


def test_units_households_and_people_outside_stand_in_the_same_round(season: Season) -> None:
    round_ = season.begin()
    nominations.add(season.database, round_, season.kind("TTLDTT"), units=[season.unit])
    nominations.add(
        season.database, round_, season.kind("GK_SO"), outside=["Nguyễn Văn Xa"], people=[]
    )
    nominations.add(
        season.database, round_, season.kind("GK_SO"), outside=["Hộ ông Tư"], subject="HO_GIA_DINH"
    )
    subjects = {n.name: n.nomination.subject for n in season.nominees(round_).values()}
    assert subjects == {
        "Văn phòng": "TAP_THE",
        "Nguyễn Văn Xa": "CA_NHAN",
        "Hộ ông Tư": "HO_GIA_DINH",
    }
    with pytest.raises(TdktError, match="không dành cho"):
        nominations.add(season.database, round_, season.kind("LDTT"), units=[season.unit])


def test_what_becomes_of_a_nomination_leaves_a_trace(season: Season) -> None:
    round_ = season.begin()
    one, two = season.add(round_, "CSTDCS", "Lê An", "Mai Bình")
    nominations.move(season.database, round_, [one, two], Stage.CHECKING)
    nominations.set_state(season.database, [one], NominationState.RETURNED, "thiếu báo cáo")
    nominations.set_state(season.database, [one], NominationState.OPEN)
    lowering.lower(season.database, round_, [one], season.kind("LDTT"), "chưa có sáng kiến")
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
    with pytest.raises(TdktError, match="quá trình xử lý"):
        nominations.remove(season.database, [two])
    with pytest.raises(TdktError, match="lý do"):
        nominations.set_state(season.database, [two], NominationState.RETURNED, "  ")


def test_only_what_was_entered_by_mistake_is_deleted(season: Season) -> None:
    round_ = season.begin()
    (one,) = season.add(round_, "LDTT", "Lê An")
    nominations.remove(season.database, [one])
    assert not season.nominees(round_)


def test_somebody_put_forward_is_not_deleted(season: Season) -> None:
    round_ = season.begin()
    season.add(round_, "LDTT", "Lê An")
    with pytest.raises(TdktError, match=round_.name):
        people.delete_people(season.database, [season.people["Lê An"]])


def test_merged_people_keep_their_nominations(season: Season) -> None:
    round_ = season.begin()
    season.add(round_, "LDTT", "Lê An")
    season.add(round_, "CSTDCS", "Mai Bình")
    keep, gone = season.people["Lê An"], season.people["Mai Bình"]
    merging.merge_people(season.database, keep, gone, {})
    assert set(season.nominees(round_)) == {"Lê An LĐTT", "Lê An CSTĐCS"}


def test_nominations_are_lowered_not_raised(season: Season) -> None:
    round_ = season.begin()
    season.seat(round_, ["A Một", "B Hai"])
    (one,) = season.add(round_, "CSTDCS", "Lê An")
    counting.count_votes(season.database, round_, {one: (1, None)})
    with pytest.raises(TdktError, match="không thấp hơn"):
        lowering.lower(season.database, round_, [one], season.kind("BK_TINH"), "thử")
    lowering.lower(season.database, round_, [one], season.kind("LDTT"), "không đủ phiếu")
    lowered = season.nominees(round_)["Lê An LĐTT"].nomination
    assert (lowered.votes, lowered.first_votes) == (None, 1)


def test_nobody_unknown_is_put_forward(season: Season) -> None:
    round_ = season.begin()
    with pytest.raises(TdktError, match="999"):
        nominations.add(season.database, round_, season.kind("LDTT"), people=[PersonId(999)])


def test_verdicts_follow_what_was_ticked(season: Season) -> None:
    round_ = season.begin()
    (one,) = season.add(round_, "LDTT", "Lê An")
    assert season.review(round_).outcomes[one] == "eligible"
    verdict = season.review(round_).verdict(season.nominees(round_)["Lê An LĐTT"])
    assert verdict is not None
    assert verdict.outcome == "eligible"
    first = verdict.attestations[0].words if verdict.attestations else ""
    if first:
        attest(
            season.database,
            subject="CA_NHAN",
            who=[season.people["Lê An"]],
            kind="LDTT",
            year=YEAR,
            words=first,
            on=True,
        )
        again = season.review(round_).verdict(season.nominees(round_)["Lê An LĐTT"])
        assert again is not None
        assert again.attestations[0].ticked


def test_remarks_on_the_posted_list(season: Season) -> None:
    round_ = season.begin()
    (one,) = season.add(round_, "LDTT", "Lê An")
    remark = NewRemark(round=round_.id, nomination=one, day="2025-12-02", words="Đi muộn")
    number, _ = dossiers.save_remark(season.database, remark)
    answered = Remark(id=number, **asdict(replace(remark, answer="Đã xác minh")))
    dossiers.save_remark(season.database, answered)
    assert [r.answer for r in Remarks(season.database).of_round(round_.id)] == ["Đã xác minh"]
    with pytest.raises(TdktError, match="ý kiến"):
        dossiers.save_remark(season.database, replace(remark, words=" "))
