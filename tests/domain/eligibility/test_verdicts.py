"""The law's cases: outcome, the failing condition with its article, the earliest year."""

import pytest

from tdkt_desktop.domain.awards.kinds import HOUSEHOLD, UNIT
from tdkt_desktop.domain.eligibility.histories import History, Stay, Work
from tdkt_desktop.domain.eligibility.verdicts import Outcome, Verdict
from tdkt_desktop.domain.ids import UnitId
from tdkt_desktop.domain.law.rulebook import LawStanding
from tests.domain.eligibility.asking import ask, history, rated

CS, BT, TQ = "CSTDCS", "CSTD_BO_TINH", "CSTDTQ"
COMBAT = "Mưu trí, sáng tạo trong chiến đấu, phục vụ chiến đấu được đơn vị công nhận"


def failing(verdict: Verdict) -> list[str]:
    return [
        f"{finding.text} | {finding.source}"
        for finding in verdict.reasons
        if finding.satisfied is False
    ]


def unknown(verdict: Verdict) -> str:
    return " ".join(finding.text for finding in verdict.reasons if finding.satisfied is None)


# -- LĐTT, CSTĐCS ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("level", "outcome", "earliest"),
    [
        ("HTXS", Outcome.ELIGIBLE, 2025),
        ("HTT", Outcome.ELIGIBLE, 2025),
        ("HT", Outcome.NOT_ELIGIBLE, 2026),
        ("KHT", Outcome.NOT_ELIGIBLE, 2026),
    ],
)
def test_the_advanced_worker_is_rated_well(level: str, outcome: str, earliest: int) -> None:
    verdict = ask(history(ratings={2025: level}), "LDTT", 2025)
    assert (verdict.outcome, verdict.earliest) == (outcome, earliest)
    assert outcome == Outcome.ELIGIBLE or "Luật 2022 Đ24" in failing(verdict)[0]


def test_without_a_rating_nobody_can_tell_and_the_year_is_named() -> None:
    verdict = ask(history(), "LDTT", 2025)
    assert verdict.outcome == Outcome.UNKNOWN
    assert "2025" in unknown(verdict)
    assert verdict.earliest == 2025


@pytest.mark.parametrize(
    ("who", "year", "outcome"),
    [
        (history(ratings={2025: "HTXS"}), 2025, Outcome.ELIGIBLE),
        (history(ratings={2025: "HTT"}), 2025, Outcome.NOT_ELIGIBLE),
        (history(ratings={2025: "HTT"}, works=[("CO_SO", 2025)]), 2025, Outcome.ELIGIBLE),
        (history(ratings={2025: "HTT"}, works=[("BO_TINH", 2025)]), 2025, Outcome.ELIGIBLE),
        (history(ratings={2025: "HTT"}, research=[("CO_SO", 2025)]), 2025, Outcome.ELIGIBLE),
        (history(ratings={2025: "HT"}, works=[("CO_SO", 2025)]), 2025, Outcome.NOT_ELIGIBLE),
        (history(works=[("CO_SO", 2025)]), 2025, Outcome.UNKNOWN),
        (history(awards={"LDTT": [2025]}, works=[("CO_SO", 2025)]), 2025, Outcome.ELIGIBLE),
        (history(ratings={2022: "HTXS"}), 2022, Outcome.NOT_ELIGIBLE),
        (history(ratings={2022: "HTXS"}, works=[("CO_SO", 2022)]), 2022, Outcome.ELIGIBLE),
    ],
)
def test_the_grassroots_fighter(who: History, year: int, outcome: str) -> None:
    assert ask(who, CS, year).outcome == outcome


def test_before_2024_an_excellent_rating_alone_is_not_enough() -> None:
    verdict = ask(history(ratings={2023: "HTXS"}), CS, 2023)
    assert any("sáng kiến" in one and "Luật 2003 Đ23" in one for one in failing(verdict))
    assert (
        ask(history(ratings={2023: "HTXS"}), CS, 2023, day="2024-01-10").outcome
        == Outcome.ELIGIBLE
    )


def test_an_attestation_of_its_own_satisfies_only_when_ticked() -> None:
    who = history(ratings={2025: "HTT"})
    before = ask(who, CS, 2025)
    assert before.outcome == Outcome.NOT_ELIGIBLE
    assert [
        attestation.words for attestation in before.attestations if attestation.alternative
    ] == [COMBAT]
    assert ask(who, CS, 2025, ticked=[COMBAT]).outcome == Outcome.ELIGIBLE


def test_an_attestation_beside_others_is_listed_and_holds_nothing_back() -> None:
    verdict = ask(history(ratings={2025: "HTT"}), "LDTT", 2025)
    assert verdict.outcome == Outcome.ELIGIBLE
    assert [
        (attestation.alternative, attestation.ticked) for attestation in verdict.attestations
    ] == [(False, False)]


# -- new staff, absences, disciplines ----------------------------------------------------


@pytest.mark.parametrize(
    ("start", "day", "outcome"),
    [
        ("2025-07-01", None, Outcome.ELIGIBLE),
        ("2025-07-02", None, Outcome.NOT_ELIGIBLE),
        ("2024-02-29", "2024-08-28", Outcome.ELIGIBLE),
        ("2024-02-29", "2024-08-27", Outcome.NOT_ELIGIBLE),
        ("2025", None, Outcome.UNKNOWN),
        ("2024", None, Outcome.ELIGIBLE),
        (None, None, Outcome.ELIGIBLE),
    ],
)
def test_new_staff_wait_six_months(start: str | None, day: str | None, outcome: str) -> None:
    year = int((day or "2025")[:4])
    who = history(ratings={year: "HTT"}, start=start)
    verdict = ask(who, "LDTT", year, day=day or f"{year}-12-31")
    assert verdict.outcome == outcome
    if outcome == Outcome.NOT_ELIGIBLE:
        assert "TT 01/2024/TT-BNV" in failing(verdict)[0]


def test_until_2023_new_staff_waited_ten_months() -> None:
    who = history(start="2022-04-01")
    assert "NĐ 91 Đ10" in failing(ask(who, "LDTT", 2022))[0]
    who = history(start="2022-03-01", ratings={2022: "HTT"})
    assert ask(who, "LDTT", 2022).outcome == Outcome.ELIGIBLE


def test_before_2024_a_rating_below_held_the_title_back_too() -> None:
    assert ask(history(ratings={2020: "HT"}), "LDTT", 2020).outcome == Outcome.NOT_ELIGIBLE
    assert ask(history(), "LDTT", 2020).outcome == Outcome.UNKNOWN


def test_under_the_decree_of_2014_discipline_and_ten_months_count_and_maternity_is_work() -> None:
    new = ask(history(start="2016-06-01"), "LDTT", 2016)
    assert new.outcome == Outcome.NOT_ELIGIBLE
    mother = history(absences=[("THAI_SAN", "2016-02-01", "2016-07-31")])
    assert ask(mother, "LDTT", 2016).outcome == Outcome.UNKNOWN
    words = [one.words for one in ask(mother, "LDTT", 2016).attestations]
    assert ask(mother, "LDTT", 2016, ticked=words).outcome == Outcome.ELIGIBLE


def test_what_only_people_judge_is_open_until_all_of_it_is_ticked() -> None:
    unit = history(subject=UNIT)
    verdict = ask(unit, "CO_BO_TINH", 2025)
    assert verdict.outcome == Outcome.UNKNOWN
    assert "Chờ cơ quan, hội đồng xác nhận" in unknown(verdict)
    words = [one.words for one in verdict.attestations]
    assert ask(unit, "CO_BO_TINH", 2025, ticked=words[:1]).outcome == Outcome.UNKNOWN
    assert ask(unit, "CO_BO_TINH", 2025, ticked=words).outcome == Outcome.ELIGIBLE


def test_a_title_proves_a_year_of_a_run() -> None:
    years = {2021: "HTXS", 2023: "HTXS"}
    unit = history(
        subject=UNIT,
        ratings=years,
        awards={"BK_TINH": [2020], "TTLDXS": [2022, 2024], "DVQT": [2025], "CO_BO_TINH": [2024]},
    )
    assert ask(unit, "BKTTG", 2025).outcome == Outcome.ELIGIBLE
    less = history(subject=UNIT, ratings=years, awards={"BK_TINH": [2020], "TTLDXS": [2022, 2024]})
    assert ask(less, "BKTTG", 2025).outcome != Outcome.ELIGIBLE


def test_maternity_counts_as_work_and_unpaid_leave_does_not() -> None:
    away = ("2025-02-01", "2025-08-31")
    assert (
        ask(history(ratings={2025: "HTT"}, absences=[("THAI_SAN", *away)]), "LDTT", 2025).outcome
        == Outcome.ELIGIBLE
    )
    assert (
        ask(
            history(ratings={2025: "HTT"}, absences=[("KHONG_LUONG", *away)]), "LDTT", 2025
        ).outcome
        == Outcome.NOT_ELIGIBLE
    )


def test_a_discipline_bars_until_2023_and_later_leaves_its_years_open() -> None:
    old = history(disciplines=[("KHIEN_TRACH", "2022-05-10", "2022-08-10")])
    assert "NĐ 91 Đ10" in failing(ask(old, "LDTT", 2022))[0]
    new = history(ratings={2024: "HTT"}, disciplines=[("KHIEN_TRACH", "2024-05-10", "2024-08-10")])
    assert ask(new, "LDTT", 2024).outcome == Outcome.UNKNOWN
    assert "chấp hành kỷ luật" in unknown(ask(new, "LDTT", 2024))
    later = history(
        ratings={2024: "HTT", 2025: "HTT"},
        disciplines=[("KHIEN_TRACH", "2024-05-10", "2025-03-10")],
    )
    assert ask(later, "LDTT", 2025).outcome == Outcome.UNKNOWN
    over = history(
        ratings={2025: "HTT"}, disciplines=[("KHIEN_TRACH", "2024-05-10", "2024-08-10")]
    )
    assert ask(over, "LDTT", 2025).outcome == Outcome.ELIGIBLE


def test_proceedings_under_way_hold_everything_back() -> None:
    who = history(ratings={2025: "HTXS"}, disciplines=[("DANG_XEM_XET", "2025-11-01", None)])
    verdict = ask(who, CS, 2025)
    assert verdict.outcome == Outcome.NOT_ELIGIBLE
    assert "NĐ 152 Đ4 k4" in failing(verdict)[0]
    over = history(
        ratings={2025: "HTXS"}, disciplines=[("DANG_XEM_XET", "2025-03-01", "2025-04-01")]
    )
    assert ask(over, CS, 2025).outcome == Outcome.ELIGIBLE


# -- CSTĐ bộ, tỉnh; CSTĐ toàn quốc -------------------------------------------------------


@pytest.mark.parametrize(
    ("years", "year", "outcome", "earliest"),
    [
        ([2023, 2024, 2025], 2025, Outcome.ELIGIBLE, 2025),
        ([2023, 2024, 2025], 2026, Outcome.ELIGIBLE, 2026),
        ([2024, 2025], 2026, Outcome.NOT_ELIGIBLE, 2027),
        ([2025], 2026, Outcome.NOT_ELIGIBLE, 2028),
        ([], 2026, Outcome.NOT_ELIGIBLE, 2029),
        ([2022, 2023, 2025], 2025, Outcome.NOT_ELIGIBLE, 2028),
        ([2021, 2022, 2023], 2025, Outcome.NOT_ELIGIBLE, 2028),
        ([2019, 2020, 2021, 2022, 2024], 2025, Outcome.NOT_ELIGIBLE, 2027),
    ],
)
def test_three_years_running(years: list[int], year: int, outcome: str, earliest: int) -> None:
    verdict = ask(history(awards={CS: years}, works=[("BO_TINH", 2020)]), BT, year)
    assert (verdict.outcome, verdict.earliest) == (outcome, earliest)
    if outcome == Outcome.NOT_ELIGIBLE:
        assert "Luật 2022 Đ22" in failing(verdict)[0]


def test_what_is_missing_is_named() -> None:
    verdict = ask(history(awards={CS: [2024, 2025]}, works=[("BO_TINH", 2025)]), BT, 2026)
    assert verdict.lacking == "còn thiếu CSTĐCS năm 2026"
    assert verdict.near


def test_an_initiative_must_reach_far_enough() -> None:
    who = history(awards={CS: [2023, 2024, 2025]}, works=[("CO_SO", 2025)])
    assert any("sáng kiến" in one for one in failing(ask(who, BT, 2025)))


def test_a_discipline_begins_the_counting_anew() -> None:
    who = history(
        awards={CS: [2022, 2023, 2024]},
        works=[("BO_TINH", 2024)],
        disciplines=[("CANH_CAO", "2022-06-01", "2023-06-01")],
    )
    verdict = ask(who, BT, 2024)
    assert verdict.outcome == Outcome.NOT_ELIGIBLE
    assert "2/3" in failing(verdict)[0]
    over = history(
        awards={CS: [2022, 2023, 2024]},
        works=[("BO_TINH", 2024)],
        disciplines=[("CANH_CAO", "2018-06-01", "2019-06-01")],
    )
    assert ask(over, BT, 2024).outcome == Outcome.ELIGIBLE


def test_a_discipline_without_an_end_leaves_the_count_open() -> None:
    who = history(
        awards={CS: [2023, 2024, 2025]},
        works=[("BO_TINH", 2024)],
        disciplines=[("KHIEN_TRACH", "2022-06-01", None)],
    )
    verdict = ask(who, BT, 2025)
    assert verdict.outcome == Outcome.UNKNOWN
    assert "ngày hết hiệu lực kỷ luật" in unknown(verdict)


def test_maternity_keeps_a_run_from_breaking_if_the_year_is_rated() -> None:
    kept = {"awards": {CS: [2021, 2022, 2024]}, "works": [("BO_TINH", 2024)]}
    away = [("THAI_SAN", "2023-01-10", "2023-07-09")]
    assert ask(history(**kept), BT, 2024).outcome == Outcome.NOT_ELIGIBLE  # type: ignore[arg-type]
    assert (
        ask(
            history(**kept, absences=away, ratings={2023: "HTT"}),  # type: ignore[arg-type]
            BT,
            2024,
        ).outcome
        == Outcome.ELIGIBLE
    )
    assert ask(history(**kept, absences=away), BT, 2024).outcome == Outcome.UNKNOWN  # type: ignore[arg-type]


def test_years_used_once_may_serve_again_with_a_warning_or_not_at_all() -> None:
    who = history(awards={CS: [2021, 2022, 2023, 2024], BT: [2023]}, works=[("BO_TINH", 2024)])
    verdict = ask(who, BT, 2024)
    assert verdict.outcome == Outcome.ELIGIBLE
    assert any("đã là căn cứ" in warning for warning in verdict.warnings)
    strict = LawStanding(options={"reuse_years": False})
    assert ask(who, BT, 2024, standing=strict).outcome == Outcome.NOT_ELIGIBLE


def test_twice_running_means_by_occasion() -> None:
    who = history(awards={BT: [2021, 2024]}, works=[("TOAN_QUOC", 2024)])
    assert ask(who, TQ, 2025).outcome == Outcome.ELIGIBLE
    wide = ask(history(awards={BT: [2016, 2024]}, works=[("TOAN_QUOC", 2024)]), TQ, 2025)
    assert any("cách nhau 8 năm" in warning for warning in wide.warnings)
    assert ask(history(awards={BT: [2024]}, works=[("TOAN_QUOC", 2024)]), TQ, 2025).outcome == (
        Outcome.NOT_ELIGIBLE
    )


def test_missing_awards_before_the_records_are_complete_cannot_tell() -> None:
    who = history(awards={CS: [2024, 2025]}, works=[("BO_TINH", 2025)])
    since = LawStanding(complete_since=2024)
    assert ask(who, BT, 2025, standing=since).outcome == Outcome.UNKNOWN
    assert (
        ask(who, BT, 2025, standing=LawStanding(complete_since=2023)).outcome
        == Outcome.NOT_ELIGIBLE
    )


# -- bằng khen, huân chương --------------------------------------------------------------


def test_a_certificate_of_merit_needs_two_initiatives_not_used_before() -> None:
    titled = {CS: [2024, 2025]}
    none = ask(history(awards=titled), "BK_TINH", 2025)
    assert none.outcome == Outcome.NOT_ELIGIBLE
    assert any("sáng kiến" in one and "Luật 2022 Đ74" in one for one in failing(none))
    both = [("CO_SO", 2024), ("CO_SO", 2025)]
    assert ask(history(awards=titled, works=both), "BK_TINH", 2025).outcome == Outcome.ELIGIBLE
    used = [(*work, CS, work[1]) for work in both]
    spent = ask(history(awards=titled, used=used), "BK_TINH", 2025)
    assert any("đã dùng" in one for one in failing(spent))
    loose = LawStanding(options={"bk_require_extra_initiatives": False})
    assert ask(history(awards=titled), "BK_TINH", 2025, standing=loose).outcome == Outcome.ELIGIBLE


def test_initiatives_for_it_fall_in_the_years_that_count() -> None:
    works = [("CO_SO", 2019), ("CO_SO", 2020)]
    who = history(awards={CS: [2024, 2025]}, works=works, ratings=rated(2019, 2025, "HTT"))
    assert ask(who, "BK_TINH", 2025).outcome == Outcome.NOT_ELIGIBLE


def test_between_titles_an_initiative_may_serve_twice_if_the_agency_reads_it_so() -> None:
    who = history(awards={CS: [2023, 2024, 2025]}, used=[("BO_TINH", 2025, CS, 2025)])
    assert ask(who, BT, 2025).outcome == Outcome.ELIGIBLE
    strict = LawStanding(options={"allow_reuse_between_titles": False})
    assert ask(who, BT, 2025, standing=strict).outcome == Outcome.NOT_ELIGIBLE


def decorated(**more: object) -> History:
    base: dict[str, object] = {
        "awards": {"BK_TINH": [2020], CS: [2020, 2022, 2024]},
        "ratings": rated(2020, 2024, "HTT"),
    }
    return history(**(base | more))  # type: ignore[arg-type]


def test_the_prime_ministers_certificate() -> None:
    assert ask(decorated(), "BKTTG", 2024).outcome == Outcome.ELIGIBLE
    four = ask(decorated(ratings=rated(2021, 2024, "HTT") | {2020: "HT"}), "BKTTG", 2024)
    assert any("4/5" in one and "Luật 2022 Đ73" in one for one in failing(four))
    assert four.earliest == 2026  # 2024's title counts, and 2025 is the third in the run
    gap = ask(decorated(ratings=rated(2020, 2022, "HTT") | {2024: "HTT"}), "BKTTG", 2024)
    assert gap.outcome == Outcome.UNKNOWN
    assert "2023" in unknown(gap)


def test_sudden_and_thematic_awards_are_no_basis_since_2024() -> None:
    titled = {CS: [2020, 2022, 2024]}
    for type_ in ("DOT_XUAT", "CHUYEN_DE"):
        verdict = ask(decorated(awards=titled, typed=[("BK_TINH", type_, 2020)]), "BKTTG", 2024)
        assert any("không làm căn cứ" in one for one in failing(verdict))
    good = decorated(awards=titled, typed=[("BK_TINH", "CONG_TRANG", 2020)])
    assert ask(good, "BKTTG", 2024).outcome == Outcome.ELIGIBLE
    unsaid = ask(decorated(), "BKTTG", 2024)
    assert any("chưa ghi loại hình" in warning for warning in unsaid.warnings)


def test_the_labour_order_counts_after_the_certificate() -> None:
    rates = rated(2019, 2024, "HTT") | {2023: "HTXS"}
    late = history(awards={"BKTTG": [2020], CS: [2020, 2022, 2024]}, ratings=rates)
    verdict = ask(late, "HCLD_3", 2024)
    assert verdict.outcome == Outcome.NOT_ELIGIBLE
    assert any("4/5" in one and "Luật 2022 Đ44" in one for one in failing(verdict))
    early = history(awards={"BKTTG": [2019], CS: [2020, 2022, 2024]}, ratings=rates)
    assert ask(early, "HCLD_3", 2024).outcome == Outcome.ELIGIBLE
    plain = history(
        awards={"BKTTG": [2019], CS: [2020, 2022, 2024]}, ratings=rated(2019, 2024, "HTT")
    )
    assert any("0 năm đạt" in one for one in failing(ask(plain, "HCLD_3", 2024)))


def test_a_rating_of_the_year_is_needed_once_the_year_is_over() -> None:
    who = decorated(
        ratings=rated(2019, 2023, "HTT"), awards={"BK_TINH": [2019], CS: [2019, 2021, 2023]}
    )
    assert ask(who, "BKTTG", 2024).outcome == Outcome.UNKNOWN
    assert ask(who, "BKTTG", 2024, day="2024-06-15").outcome == Outcome.ELIGIBLE


def test_rules_switched_off_say_so_and_judge_when_switched_on() -> None:
    verdict = ask(history(), "BK_TINH", 2020)
    assert verdict.outcome == Outcome.UNKNOWN
    assert "R-BK-CN-2017" in unknown(verdict)
    who = history(ratings={2019: "HT", 2020: "HT"})
    on = LawStanding(switched={"R-BK-CN-2017": True})
    assert ask(who, "BK_TINH", 2020, standing=on).outcome == Outcome.NOT_ELIGIBLE


def test_a_kind_that_is_gone_is_refused_with_its_day() -> None:
    verdict = ask(history(ratings={2025: "HTT"}), "GK_HUYEN", 2025)
    assert verdict.outcome == Outcome.NOT_ELIGIBLE
    assert "30/06/2025" in failing(verdict)[0]
    assert verdict.earliest is None


def test_law_that_may_have_changed_says_so() -> None:
    who = history(ratings={2026: "HTXS"})
    assert any("01/10/2026" in warning for warning in ask(who, CS, 2026).warnings)
    assert not any(
        "01/10/2026" in warning for warning in ask(who, CS, 2026, day="2026-09-30").warnings
    )


# -- units and households ----------------------------------------------------------------


def member(*titles: str, level: str | None = "HTT", **more: object) -> History:
    awards = {title: [2025] for title in titles}
    return history(awards=awards, ratings={2025: level} if level else {}, **more)  # type: ignore[arg-type]


def unit(level: str = "HTT", **more: object) -> History:
    return history(subject=UNIT, ratings={2025: level}, **more)  # type: ignore[arg-type]


def test_a_unit_needs_seventy_percent_and_nobody_warned() -> None:
    seven = [member("LDTT")] * 6 + [member("CSTDCS")] + [member()] * 3
    assert ask(unit(), "TTLDTT", 2025, members=seven).outcome == Outcome.ELIGIBLE
    six = [member("LDTT")] * 6 + [member()] * 4
    verdict = ask(unit(), "TTLDTT", 2025, members=six)
    assert any("60%" in one and "Luật 2022 Đ28" in one for one in failing(verdict))
    warned = [*seven[:-1], member(disciplines=[("CANH_CAO", "2025-05-01", "2026-05-01")])]
    assert any("kỷ luật" in one for one in failing(ask(unit(), "TTLDTT", 2025, members=warned)))


def test_until_2023_more_than_half_was_enough() -> None:
    def of(year: int, titled: int) -> str:
        some = history(awards={"LDTT": [year]})
        who = history(subject=UNIT, ratings={year: "HTT"})
        return ask(
            who, "TTLDTT", year, members=[some] * titled + [history()] * (10 - titled)
        ).outcome

    assert of(2022, 6) == Outcome.ELIGIBLE
    assert of(2022, 5) == Outcome.NOT_ELIGIBLE
    assert of(2025, 6) == Outcome.NOT_ELIGIBLE


def test_the_agency_chooses_whom_the_share_is_of() -> None:
    fresh = history(ratings={2025: "HTT"}, start="2025-10-01")
    people = [member("LDTT")] * 6 + [member()] * 2 + [fresh] * 2
    assert ask(unit(), "TTLDTT", 2025, members=people).outcome == Outcome.NOT_ELIGIBLE
    considered = LawStanding(options={"members_denominator": "considered"})
    assert (
        ask(unit(), "TTLDTT", 2025, members=people, standing=considered).outcome
        == Outcome.ELIGIBLE
    )


def test_an_excellent_unit_has_a_fighter_and_nobody_failed() -> None:
    people = [member("LDTT")] * 8 + [member("LDTT", "CSTDCS")] + [member(level="HT")]
    assert ask(unit("HTXS"), "TTLDXS", 2025, members=people).outcome == Outcome.ELIGIBLE
    without = [member("LDTT")] * 9 + [member(level="HT")]
    assert any(
        "CSTĐCS" in one for one in failing(ask(unit("HTXS"), "TTLDXS", 2025, members=without))
    )
    failed = [*people[:-1], member(level="KHT")]
    assert ask(unit("HTXS"), "TTLDXS", 2025, members=failed).outcome == Outcome.NOT_ELIGIBLE
    unrated = [*people[:-1], member(level=None)]
    assert ask(unit("HTXS"), "TTLDXS", 2025, members=unrated).outcome == Outcome.UNKNOWN


def test_a_dissolved_unit_is_not_awarded() -> None:
    verdict = ask(unit(leave="2025-07-01"), "TTLDTT", 2025, members=[member("LDTT")])
    assert any("TT 15/2025/TT-BNV" in one for one in failing(verdict))


def test_a_household_waits_for_what_is_ticked() -> None:
    who = history(subject=HOUSEHOLD)
    verdict = ask(who, "BK_TINH", 2025)
    assert verdict.outcome == Outcome.UNKNOWN
    assert verdict.earliest is None
    words = verdict.attestations[0].words
    assert ask(who, "BK_TINH", 2025, ticked=[words]).outcome == Outcome.ELIGIBLE


# -- found by asking ---------------------------------------------------------------------


def test_a_longer_run_wanted_for_older_initiatives_names_its_years_to_enter() -> None:
    who = history(ratings=rated(2024, 2025), works=[("CO_SO", 2020), ("CO_SO", 2021)])
    verdict = ask(who, "BK_TINH", 2025)
    assert verdict.outcome == Outcome.UNKNOWN
    assert "2020–2023" in verdict.lacking
    assert "kỷ luật" not in verdict.lacking


def test_looking_ahead_past_a_decrees_end_a_discipline_still_begins_the_count_anew() -> None:
    who = history(
        awards={"CSTDCS": [2023, 2024, 2025]},
        works=[("BO_TINH", 2025)],
        ratings=rated(2023, 2025),
        disciplines=[("CANH_CAO", "2024-06-01", "2025-06-01")],
    )
    verdict = ask(who, "CSTD_BO_TINH", 2025)
    assert "2026, 2027" in verdict.lacking
    assert verdict.earliest == 2028


def test_one_who_began_by_a_posting_is_new_unless_something_is_older() -> None:
    new = history(ratings={2025: "HTT"})
    new.stays = [Stay(UnitId(1), "2025-10-01", None)]
    assert ask(new, "LDTT", 2025).outcome == Outcome.NOT_ELIGIBLE
    known = history(ratings={2025: "HTT", 2024: "HTT"})
    known.stays = [Stay(UnitId(1), "2025-10-01", None)]
    assert ask(known, "LDTT", 2025).outcome == Outcome.ELIGIBLE


def test_a_unit_that_took_over_others_says_that_their_years_are_not_added() -> None:
    unit = history(subject=UNIT, ratings={2025: "HTXS"})
    unit.before = ("Phòng A",)
    assert any("Phòng A" in warning for warning in ask(unit, "TTLDXS", 2025).warnings)


def test_an_initiative_recognised_after_the_dossier_came_is_told() -> None:
    who = history(ratings={2025: "HTT"})
    who.works = [Work(1, "Kho số", 2025, 1, day="2026-02-10")]
    warnings = ask(who, CS, 2025).warnings
    assert any("10/02/2026" in warning for warning in warnings)
    assert not any(
        "10/02/2026" in warning for warning in ask(who, CS, 2025, day="2026-03-01").warnings
    )


@pytest.mark.parametrize(
    ("date", "until", "warned"),
    [
        ("2026-06-30", None, True),
        ("2026-07-01", None, False),
        ("2024-01-01", "2026-07-01", True),
        ("2024-01-01", "2026-06-30", False),
        ("2025-11-01", "2025-12-01", True),
    ],
)
def test_a_discipline_warns_in_its_year_and_while_it_is_served(
    date: str, until: str | None, warned: bool
) -> None:
    who = history(ratings=rated(2020, 2025), disciplines=[("KHIEN_TRACH", date, until)])
    verdict = ask(who, "LDTT", 2025, day="2026-06-30")
    assert any("kỷ luật" in str(one) for one in verdict.warnings) is warned
