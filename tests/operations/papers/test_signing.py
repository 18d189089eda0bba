"""A deputy's form of signing on the papers: over two lines, the decision the head's."""

from dataclasses import replace
from pathlib import Path

import docx
import pypdfium2

from tdkt_desktop.domain.awards.awards import AwardQuery
from tdkt_desktop.operations.awards import recording
from tdkt_desktop.operations.awards.recording import Recording
from tdkt_desktop.operations.certificates import issuing
from tdkt_desktop.operations.papers import papers
from tdkt_desktop.operations.rounds.review import Review
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.settings import Settings
from tests.operations.rounds.season import found_season


def signed_by_a_deputy(database: Database) -> None:
    with database.operation("Người ký"):
        settings = Settings(database)
        title = "KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC"
        settings.save(replace(settings.agency(), signer_title=title, signer="Lê Phó"))


def test_a_decision_is_signed_for_the_head(database: Database, tmp_path: Path) -> None:
    season = found_season(database)
    signed_by_a_deputy(database)
    round_ = season.begin()
    season.add(round_, "LDTT", "Lê An")
    path = tmp_path / "qd.docx"
    papers.save_paper(Review(database, round_), database, "quyet-dinh", path)
    cells = [cell.text for table in docx.Document(str(path)).tables for cell in table._cells]
    (signature,) = (text for text in cells if "Lê Phó" in text)
    assert signature.startswith("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n")
    words = "\n".join(p.text for p in docx.Document(str(path)).paragraphs)
    assert "GIÁM ĐỐC SỞ THỬ NGHIỆM" in words
    assert "GIÁM ĐỐC GIÁM ĐỐC" not in words
    assert "PHÓ GIÁM ĐỐC SỞ" not in words


def test_a_certificate_is_headed_by_the_head(database: Database, tmp_path: Path) -> None:
    season = found_season(database)
    signed_by_a_deputy(database)
    given = Recording(kind=season.kind("GK_SO"), year=2025, people=(season.people["Lê An"],))
    recording.record(database, given)
    batch = issuing.batch(database, awards=Awards(database).ids(AwardQuery()))
    printed = issuing.draw_batch(batch, full=True)
    assert printed.unfit == ()
    (tmp_path / "a.pdf").write_bytes(printed.pdf)
    document = pypdfium2.PdfDocument(tmp_path / "a.pdf")
    lines = document[0].get_textpage().get_text_range().splitlines()
    document.close()
    assert "GIÁM ĐỐC SỞ THỬ NGHIỆM" in lines
    assert lines.index("PHÓ GIÁM ĐỐC") == lines.index("KT. GIÁM ĐỐC") + 1
