"""Each made-up agency goes through its year: what it may decide, and what is decided above it."""

import re
from pathlib import Path

import pypdfium2 as pdfium
import pytest

from tdkt_desktop.domain.agency.agency import Agency
from tdkt_desktop.domain.rounds import NominationState
from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations.agency import agencies
from tdkt_desktop.operations.demo.agencies import sample_agencies, sample_agency, sample_like
from tdkt_desktop.operations.demo.demo import run_demo
from tdkt_desktop.operations.rounds.review import Review
from tdkt_desktop.storage.awards import Awards, Decisions
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.rounds import Rounds

LAW_OF_2022 = "2024-01-01"
ABOVE = {"THUOC_SO": 61, "TRUONG": 60, "BENH_VIEN": 82}
"""How many of its round are decided by the office above."""


@pytest.mark.parametrize("code", ["THUOC_SO", "UBND_XA", "TRUONG", "BENH_VIEN"])
def test_a_sample_agency_is_taken_through_its_year(tmp_path: Path, code: str) -> None:
    made = run_demo(tmp_path, code)
    assert all(path.is_file() for path in made.files)
    sample = sample_agency(code)
    with Database.read(made.database) as database:
        powers = agencies.powers(database)
        kinds = {kind.id: kind for kind in Kinds(database).all()}
        decisions = {one.id: one for one in Decisions(database).all()}
        for award in Awards(database).everything():
            assert award.decision is not None
            decision = decisions[award.decision]
            own = decision.authority == sample.agency.head
            if (decision.date or "") >= LAW_OF_2022:
                assert own == powers.decides(kinds[award.kind], decision.date or ""), decision
            assert award.year_to == sample.agency.year_to(award.year)
        (round_,) = Rounds(database).all()
        nominees = Review(database, round_).nominees
    states = [nominee.nomination.state for nominee in nominees]
    assert states.count(NominationState.AWARDED) == ABOVE.get(code, 51)
    assert ("quyet-dinh.docx" in {path.name for path in made.files}) == (code not in ABOVE)


def test_a_ward_prints_for_households_with_their_address(tmp_path: Path) -> None:
    run_demo(tmp_path, "UBND_XA")
    pages = pdfium.PdfDocument(tmp_path / "giay-khen.pdf")
    last = pages[len(pages) - 1].get_textpage().get_text_range()
    assert re.search(r"Hộ ông Đỗ Văn Chín\s+tổ dân phố 5", last)


def test_samples_are_found_by_their_code_and_by_a_kind_of_agency() -> None:
    assert next(iter(sample_agencies())) == "SO"
    assert sample_agency("").code == "SO"
    assert sample_agency("su_nghiep_so").agency.school
    with pytest.raises(TdktError, match=r"BENH_VIEN \(Bệnh viện\)"):
        sample_agency("CAU_LAC_BO")


def test_the_window_shows_the_sample_most_like_the_agency() -> None:
    school = Agency(kind="SU_NGHIEP_SO", year_starts=9)
    assert sample_like(school).code == "TRUONG"
    assert sample_like(Agency(kind="SU_NGHIEP_SO")).code == "BENH_VIEN"
    assert sample_like(Agency()).code == "SO"
