"""What holds of every verdict, whatever the records."""

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from tdkt_desktop.domain.eligibility.histories import History, Work, bit
from tdkt_desktop.domain.eligibility.verdicts import Outcome, outcome_of
from tdkt_desktop.domain.law.rulebook import LawStanding
from tdkt_desktop.operations.law.shipped import shipped_law
from tests.domain.eligibility.asking import LEVELS, engine, history

FIRST, LAST = 2015, 2025
years = st.integers(FIRST, LAST)
kinds = st.sampled_from(["LDTT", "CSTDCS", "CSTD_BO_TINH", "BK_TINH", "BK_BO", "BKTTG", "HCLD_3"])
asked = st.sampled_from(
    ["LDTT", "CSTDCS", "CSTD_BO_TINH", "CSTDTQ", "BK_TINH", "BKTTG", "HCLD_3", "HCLD_2", "GK_SO"]
)
scopes = st.sampled_from(["CO_SO", "BO_TINH", "TOAN_QUOC"])
levels = st.sampled_from(sorted(LEVELS))
days = st.sampled_from(
    ["2019-12-31", "2023-12-31", "2024-06-30", "2025-06-30", "2025-12-31", "2026-12-31"]
)
disciplines = st.lists(
    st.tuples(
        st.sampled_from(["KHIEN_TRACH", "CANH_CAO"]),
        years.map(lambda year: f"{year}-05-10"),
        st.none() | years.map(lambda year: f"{year + 1}-05-10"),
    ),
    max_size=2,
)
standings = st.builds(
    LawStanding,
    options=st.fixed_dictionaries(
        {}, optional={"bk_require_extra_initiatives": st.booleans(), "reuse_years": st.just(True)}
    ),
    complete_since=st.none() | years,
)


@st.composite
def histories(draw: st.DrawFn) -> History:
    return history(
        awards=draw(st.dictionaries(kinds, st.sets(years, max_size=6), max_size=4)),
        typed=draw(
            st.lists(st.tuples(st.just("BK_TINH"), st.just("DOT_XUAT"), years), max_size=1)
        ),
        ratings=draw(st.dictionaries(years, levels, max_size=11)),
        works=draw(st.lists(st.tuples(scopes, years), max_size=3)),
        used=draw(st.lists(st.tuples(scopes, years, st.just("CSTDCS"), years), max_size=1)),
        disciplines=draw(disciplines),
        start=draw(st.none() | years.map(lambda year: f"{year}-09-01")),
    )


def year_of(day: str) -> int:
    return min(int(day[:4]), LAST)


@given(histories(), asked, days, standings)
def test_the_quick_answer_is_that_of_the_reasons(
    who: History, kind: str, day: str, standing: LawStanding
) -> None:
    assessment = engine(day, standing)
    case = assessment.case(who, year_of(day))
    finding = assessment.find(assessment.case(who, year_of(day)), kind)
    assert outcome_of(finding.satisfied) == outcome_of(assessment.value(case, kind))


@given(histories(), asked, days, standings, kinds, years, scopes, levels)
def test_a_favourable_record_never_turns_eligible_into_not(  # noqa: PLR0913, PLR0917 - one argument per strategy
    who: History,
    kind: str,
    day: str,
    standing: LawStanding,
    award: str,
    year: int,
    scope: str,
    level: str,
) -> None:
    assessment, now = engine(day, standing), year_of(day)
    before = outcome_of(assessment.value(assessment.case(who, now), kind))
    titled, written, better = who.copy(), who.copy(), who.copy()
    titled.add_award(award, "", year)
    written.works.append(Work(77, "Cải tiến", year, 3 if scope == "TOAN_QUOC" else 2))
    if not who.rated & bit(year) or all(
        LEVELS[level] >= rank for rank, mask in who.ratings.items() if mask & bit(year)
    ):
        best = LEVELS["HTXS"] if not who.rated & bit(year) else LEVELS[level]
        better.add_rating(best, year)
    rank = {Outcome.NOT_ELIGIBLE: 0, Outcome.UNKNOWN: 1, Outcome.ELIGIBLE: 2}
    for more in (titled, written, better):
        after = outcome_of(assessment.value(assessment.case(more, now), kind))
        assert rank[after] >= rank[before] or kind == award


@given(histories(), asked, days, st.dictionaries(years, levels, max_size=11))
def test_what_is_told_stays_so_whatever_the_missing_ratings_turn_out(
    who: History, kind: str, day: str, later: dict[int, str]
) -> None:
    assessment, now = engine(day), year_of(day)
    before = outcome_of(assessment.value(assessment.case(who, now), kind))
    filled = who.copy()
    for year, level in later.items():
        if not who.rated & bit(year):
            filled.add_rating(LEVELS[level], year)
    after = outcome_of(assessment.value(assessment.case(filled, now), kind))
    assert before in (Outcome.UNKNOWN, after)


ENDS = sorted(
    {
        one.valid_to
        for part in (shipped_law()[0].rules, shipped_law()[0].exclusions)
        for one in part
        if one.valid_to and one.extends
    }
)


@given(histories(), asked, st.sampled_from(ENDS))
def test_no_rule_gets_laxer_on_the_day_a_document_ends(who: History, kind: str, end: str) -> None:
    """Without a successor that was read, what held back before holds back after."""
    after = (dt.date.fromisoformat(end) + dt.timedelta(days=1)).isoformat()
    year = int(end[:4])
    before, later = (engine(day).verdict(who, kind, year).outcome for day in (end, after))
    if before == Outcome.NOT_ELIGIBLE:
        assert later != Outcome.ELIGIBLE


@given(histories(), asked, days)
def test_the_earliest_year_is_now_only_for_those_who_may(
    who: History, kind: str, day: str
) -> None:
    now = year_of(day)
    verdict = engine(day).verdict(who, kind, now)
    if verdict.outcome == Outcome.ELIGIBLE:
        assert verdict.earliest == now
    elif verdict.outcome == Outcome.NOT_ELIGIBLE:
        assert verdict.earliest is None or verdict.earliest > now
    assert (verdict.outcome == Outcome.ELIGIBLE) == (not verdict.lacking)
