"""What speaks against a nomination beside its rule."""

import pytest

from tdkt_desktop.domain.rounds import NominationState, Stage
from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations.awards import revoking
from tdkt_desktop.operations.rounds import deciding, dossiers, nominations
from tdkt_desktop.storage.awards import Decisions
from tdkt_desktop.storage.initiatives import Initiatives
from tdkt_desktop.storage.rounds import Rounds
from tests.operations.rounds.season import YEAR, Season, own_decision


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
    dossiers.edit(season.database, [one, two, below], "result", "Xây dựng phần mềm")
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
        dossiers.set_initiatives(season.database, nomination, [author])
    assert any("Sáng kiến đã dùng" in words for words in season.told(round_, one))
    nominations.set_state(season.database, [two], NominationState.WITHDRAWN)
    assert not season.told(round_, one)


def test_an_initiative_of_somebody_else_is_refused(season: Season) -> None:
    round_ = season.begin()
    author = season.initiative("Mai Bình", "Số hóa hồ sơ")
    (one,) = season.add(round_, "CSTDCS", "Lê An")
    nomination = Rounds(season.database).get_nominations([one])[0]
    with pytest.raises(TdktError, match="chính người"):
        dossiers.set_initiatives(season.database, nomination, [author])


def test_an_initiative_taken_back_can_be_put_forward_again(season: Season) -> None:
    round_ = season.begin(stages=(Stage.NOMINATION, Stage.DECISION))
    author = season.initiative("Lê An", "Số hóa hồ sơ")
    both = [*season.add(round_, "CSTDCS", "Lê An"), *season.add(round_, "GK_SO", "Lê An")]
    for number in both:
        nomination = next(
            n.nomination for n in season.nominees(round_).values() if n.nomination.id == number
        )
        dossiers.set_initiatives(season.database, nomination, [author])
    deciding.decide(season.database, round_, both, own_decision())
    store = Initiatives(season.database)
    assert len([use for use in store.uses() if use.author == author]) == 2
    decision = Decisions(season.database).find("12/QĐ-STN")[0]
    revoking.revoke_decision(season.database, decision, "2026-02-01", "khai sai")
    assert not list(store.uses())


def test_a_kind_of_a_higher_level_is_told(season: Season) -> None:
    round_ = season.begin(stages=(Stage.NOMINATION, Stage.DECISION))
    (own,) = season.add(round_, "LDTT", "Lê An")
    (above,) = season.add(round_, "BK_TINH", "Mai Bình")
    assert deciding.beyond_own(season.review(round_), [own, above]) == ["BK UBND tỉnh"]
