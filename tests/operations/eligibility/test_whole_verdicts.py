"""Every verdict on a small agency with much in its past, held to what it was when written."""

from collections.abc import Callable, Iterator
from pathlib import Path

import openpyxl
import pytest

from tdkt_desktop.domain.awards.awards import NewAward
from tdkt_desktop.domain.awards.conduct import NewAbsence, NewDiscipline
from tdkt_desktop.domain.awards.kinds import HOUSEHOLD, PERSON, UNIT
from tdkt_desktop.domain.awards.ratings import NewRating
from tdkt_desktop.domain.eligibility.verdicts import Finding
from tdkt_desktop.domain.ids import KindId
from tdkt_desktop.operations.eligibility.assessment import Assessment
from tdkt_desktop.operations.exporting.lists import export_verdicts
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.conduct import Conduct
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.ratings import Ratings
from tests.operations.rounds.season import YEAR, Season, make_season

Compare = Callable[[str, object], None]


@pytest.fixture
def season(database: Database) -> Season:
    """Return five careers: steady, brilliant, disciplined, away for long, and patchy."""
    season = make_season(database)
    an, binh, cuc, dung, giang = season.people.values()
    awards, ratings, conduct = Awards(database), Ratings(database), Conduct(database)
    for year in range(YEAR - 9, YEAR):
        season.give("LDTT", year, "Lê An", "Mai Bình", number=f"{year}/QĐ-A")
    for year in (YEAR - 5, YEAR - 4, YEAR - 3, YEAR - 2, YEAR - 1):
        season.give("CSTDCS", year, "Mai Bình", number=f"{year}/QĐ-B")
    season.give("CSTDCS", YEAR - 2, "Đỗ Giang", number="g1")
    season.give("BK_TINH", YEAR - 3, "Mai Bình", number="b1")
    season.give("GK_SO", YEAR - 1, "Đỗ Giang", number="g2")
    for year in range(YEAR - 4, YEAR):
        season.initiative("Mai Bình", f"Sáng kiến {year}", year, "TINH" if year % 2 else "CO_SO")
    season.initiative("Lê An", "Số hóa hồ sơ")
    season.initiative("Đỗ Giang", "Một cửa", scope="TINH")
    with database.operation("Nhập quá khứ"):
        for year in range(YEAR - 8, YEAR - 2):
            for person in (an, binh, dung):
                ratings.save(
                    NewRating(person=person, year=year, level="HTT" if year % 3 else "HTXS")
                )
            ratings.save(NewRating(unit=season.unit, year=year, level="HTXS"))
        conduct.save(NewDiscipline(person=cuc, form="CANH_CAO", date=f"{YEAR - 1}-03-01"))
        conduct.save(
            NewDiscipline(
                person=giang, form="KHIEN_TRACH", date="2019", until="2020", reason="Trễ"
            )
        )
        conduct.save(NewAbsence(person=dung, kind="KHONG_LUONG", start=f"{YEAR}-03-01"))
        for year in (YEAR - 2, YEAR - 1):
            awards.save(
                NewAward(kind=_id(season, "TTLDTT"), subject=UNIT, unit=season.unit, year=year)
            )
        awards.save(
            NewAward(
                kind=_id(season, "GDVH"), subject=HOUSEHOLD, recipient="Hộ ông Tư", year=YEAR - 1
            )
        )
    return season


def _id(season: Season, code: str) -> KindId:
    return season.kind(code).id


def told(finding: Finding, indent: str = "") -> Iterator[str]:
    """Yield a line per finding, with all it says."""
    records = ", ".join(str(one.text) for one in finding.records)
    yield (
        f"{indent}{finding.satisfied} {finding.shape}: {finding.text} ({finding.source};"
        f" {finding.confidence}) [{records}] {finding.shortage} {finding.lacking}"
    )
    for child in finding.children:
        yield from told(child, f"{indent}  ")


@pytest.mark.parametrize("year", [YEAR - 1, YEAR])
@pytest.mark.parametrize("subject", [PERSON, UNIT, HOUSEHOLD])
def test_every_verdict(season: Season, subject: str, year: int, same_as_before: Compare) -> None:
    assessment = Assessment(season.database, year)
    verdicts = {
        f"{history.name}: {kind}": assessment.verdict(history, kind)
        for history in assessment.histories(subject)
        for kind in assessment.kinds(subject)
    }
    same_as_before(
        f"verdicts-{subject.lower()}-{year}",
        {
            title: {
                "outcome": verdict.outcome,
                "near": verdict.near,
                "earliest": verdict.earliest,
                "findings": list(told(verdict.root)),
                "ticks": [str(one) for one in verdict.attestations],
                "warnings": verdict.warnings,
                "rules": verdict.rules,
            }
            for title, verdict in verdicts.items()
        },
    )


def test_candidates_and_their_list_in_excel(
    season: Season, tmp_path: Path, same_as_before: Compare
) -> None:
    assessment, found = Assessment(season.database, YEAR), dict[str, object]()
    for kind in ("LDTT", "CSTDCS", "BK_TINH"):
        candidates = assessment.candidates(kind, PERSON)
        path = tmp_path / f"{kind}.xlsx"
        verdicts = [(one, assessment.verdict(one.history, kind)) for one in candidates]
        export_verdicts(season.database, path, verdicts, kind=kind, day=assessment.day)
        sheet = openpyxl.load_workbook(path).active
        assert sheet is not None
        rows = [[str(cell) for cell in row if cell is not None] for row in sheet.values]
        found[kind] = {
            "groups": [(one.history.name, one.group, one.unit_name) for one in candidates],
            "rows": [row for row in rows if not any(", ngày" in cell for cell in row)],
        }
    same_as_before("candidates", found)
