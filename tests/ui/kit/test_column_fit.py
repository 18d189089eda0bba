"""The room of a list among its columns: nothing is cut while a pixel is left over."""

from hypothesis import given
from hypothesis import strategies as st

from tdkt_desktop.ui.kit.column_fit import Wish, fit

WISHES = st.lists(
    st.builds(
        lambda ask, cut, rest, rank: Wish(ask, max(48, ask - cut), rest, rank),
        st.integers(48, 700),
        st.integers(0, 400),
        st.booleans(),
        st.integers(0, 3),
    ),
    min_size=1,
    max_size=12,
).map(lambda wishes: {0: Wish(150, 150), **dict(enumerate(wishes, 1))})


@given(WISHES, st.integers(100, 4000))
def test_nothing_is_cut_while_room_is_left(wishes: dict[int, Wish], room: int) -> None:
    made = fit(wishes, room)
    total = sum(made.widths.values())
    if total < room or sum(wish.ask for wish in wishes.values()) <= room:
        assert all(width >= wishes[c].ask for c, width in made.widths.items())
    assert all(width >= wishes[c].least for c, width in made.widths.items())


@given(WISHES, st.integers(100, 4000))
def test_the_room_is_filled_and_kept_to_if_it_can_be(wishes: dict[int, Wish], room: int) -> None:
    made = fit(wishes, room)
    least = sum(wish.least for c, wish in wishes.items() if c not in made.away)
    assert sum(made.widths.values()) == max(room, least)


@given(WISHES, st.integers(100, 4000))
def test_a_column_is_put_away_only_for_want_of_room(wishes: dict[int, Wish], room: int) -> None:
    made = fit(wishes, room)
    assert all(wishes[c].rank for c in made.away)
    if made.away:
        last = min(made.away, key=lambda c: (wishes[c].rank, -c))
        shown = [c for c in wishes if c not in made.away] + [last]
        assert sum(wishes[c].least for c in shown) > room


def test_long_words_give_way_before_a_column_goes() -> None:
    wishes = {0: Wish(150, 150), 1: Wish(300, 160, rank=1), 2: Wish(200, 160, rest=True)}
    assert fit(wishes, 500).widths == {0: 150, 1: 190, 2: 160}
    assert fit(wishes, 400).away == {1}


def test_what_is_left_over_goes_to_the_rest() -> None:
    wishes = {0: Wish(150, 150), 1: Wish(100, 100, rest=True), 2: Wish(80, 80)}
    assert fit(wishes, 500).widths == {0: 150, 1: 270, 2: 80}
