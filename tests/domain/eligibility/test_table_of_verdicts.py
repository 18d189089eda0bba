"""Careers at the edges of the law, judged for every kind: one table, read through once."""

from collections.abc import Callable

import pytest

from tdkt_desktop.domain.eligibility.histories import History
from tdkt_desktop.domain.eligibility.verdicts import Outcome
from tests.domain.eligibility.asking import engine, history, rated

Compare = Callable[[str, object], None]
YEAR = 2025
BEST, GOOD = rated(2014, YEAR), rated(2014, YEAR, "HTT")
WORKS = [("CO_SO", year) for year in range(2016, YEAR + 1)]

CAREERS: dict[str, History] = {
    "nothing known": history(),
    "best all along": history(ratings=BEST, start="2010"),
    "good all along": history(ratings=GOOD, start="2010"),
    "one year short of the best": history(ratings={**BEST, 2024: "HT"}, start="2010"),
    "not rated last year": history(
        ratings={year: "HTXS" for year in BEST if year != 2024}, start="2010"
    ),
    "six months here to the day": history(ratings=BEST, start="2025-07-01"),
    "a day less than six months here": history(ratings=BEST, start="2025-07-02"),
    "here since some day in July": history(ratings=BEST, start="2025-07"),
    "here since some day in May": history(ratings=BEST, start="2025-05"),
    "here since some day this year": history(ratings=BEST, start="2025"),
    "here next year": history(ratings=BEST, start="2026-01-01"),
    "left this year": history(ratings=BEST, start="2010", leave="2025-06-30"),
    "away 39 working days": history(
        ratings=BEST, start="2010", absences=[("KHONG_LUONG", "2025-03-03", "2025-04-24")]
    ),
    "away 40 working days": history(
        ratings=BEST, start="2010", absences=[("KHONG_LUONG", "2025-03-03", "2025-04-25")]
    ),
    "away 41 working days": history(
        ratings=BEST, start="2010", absences=[("KHONG_LUONG", "2025-03-03", "2025-04-28")]
    ),
    "away, of no end": history(
        ratings=BEST,
        absences=[("KHONG_LUONG", "2025-06-01", None)],  # type: ignore[list-item]
    ),
    "away with a child": history(
        ratings=BEST, start="2010", absences=[("THAI_SAN", "2025-01-01", "2025-06-30")]
    ),
    "studying half the year": history(
        ratings=BEST, start="2010", absences=[("DAO_TAO", "2025-01-01", "2025-06-30")]
    ),
    "warned this year": history(
        ratings=BEST, start="2010", disciplines=[("CANH_CAO", "2025-03-01", "2026-03-01")]
    ),
    "warned, over the day before": history(
        ratings=BEST, start="2010", disciplines=[("CANH_CAO", "2023-12-31", "2024-12-31")]
    ),
    "reprimanded long ago": history(
        ratings=BEST, start="2010", disciplines=[("KHIEN_TRACH", "2020-05", "2021-05")]
    ),
    "reprimanded two years ago": history(
        ratings=BEST, start="2010", disciplines=[("KHIEN_TRACH", "2023-05-01", None)]
    ),
}
for count in (1, 2, 3, 4, 5, 6, 9, 10):
    first = YEAR - count
    CAREERS[f"{count} years of titles"] = history(
        ratings=BEST,
        start="2010",
        works=WORKS,
        awards={
            "LDTT": range(first, YEAR),
            "CSTDCS": range(first, YEAR),
            "CSTD_BO_TINH": [YEAR - 1] if count > 3 else [],
        },
    )
    CAREERS[f"{count} years, one missing"] = history(
        ratings=BEST,
        start="2010",
        works=[("CO_SO", YEAR), ("BO_TINH", YEAR - 1)],
        research=[("TOAN_QUOC", YEAR - 2)],
        awards={
            "LDTT": [year for year in range(first, YEAR) if year != YEAR - 2],
            "CSTDCS": [year for year in range(first, YEAR) if year != YEAR - 2],
            "BK_TINH": [YEAR - count],
            "BKTTG": [YEAR - count] if count > 4 else [],
            "HCLD_3": [YEAR - count] if count > 5 else [],
        },
    )
CAREERS["works used already"] = history(
    ratings=BEST,
    start="2010",
    awards={"LDTT": range(2019, YEAR), "CSTDCS": range(2021, YEAR), "BK_TINH": [2023]},
    used=[("CO_SO", YEAR, "CSTDCS", YEAR), ("BO_TINH", YEAR - 1, "BK_TINH", 2023)],
)
UNITS: dict[str, History] = {
    "nothing known": history(subject="TAP_THE"),
    "best all along": history(subject="TAP_THE", ratings=BEST),
    "titles for years": history(
        subject="TAP_THE",
        ratings=BEST,
        awards={"TTLDTT": range(2018, YEAR), "TTLDXS": range(2020, YEAR), "BK_TINH": [2022]},
    ),
}


def people(having: int, of: int, *, level: str = "HTXS", kind: str = "LDTT") -> list[History]:
    return [
        history(
            number=n + 1,
            ratings=rated(2020, YEAR, level),
            awards={kind: [YEAR] if n < having else []},
        )
        for n in range(of)
    ]


def judged(careers: dict[str, History], members: list[History], year: int) -> dict[str, object]:
    law = engine(f"{year}-12-31", members=members)
    found: dict[str, object] = {}
    for name, who in careers.items():
        for kind in sorted({code for rule in law.book.law.rules for code in rule.kinds}):
            if not law.book.rules(kind, who.subject):
                continue
            verdict = law.verdict(who, kind, year, frozenset())
            short = law.find(law.case(who, year), kind).short_of()
            found[f"{name}: {kind}"] = " | ".join(
                (
                    f"{verdict.outcome} {verdict.earliest}",
                    *([short] if verdict.outcome == Outcome.NOT_ELIGIBLE else []),
                    *verdict.warnings,
                )
            )
    return found


@pytest.mark.parametrize("year", [YEAR, YEAR + 1])
def test_people(year: int, same_as_before: Compare) -> None:
    same_as_before(f"table of careers {year}", judged(CAREERS, [], year))


def test_units(same_as_before: Compare) -> None:
    table = {
        f"{having} of {of} {level} {kind}": judged(
            UNITS, people(having, of, level=level, kind=kind), YEAR
        )
        for having, of in ((0, 0), (6, 10), (7, 10), (8, 10), (10, 10), (2, 3))
        for level in ("HTXS", "HT")
        for kind in ("LDTT", "CSTDCS")
    }
    same_as_before("table of units judged", table)
