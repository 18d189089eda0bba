"""The sheet for whoever takes the work over."""

from pathlib import Path

import docx

from tdkt_desktop.domain.rounds import Stage
from tdkt_desktop.operations.papers import papers
from tdkt_desktop.operations.rounds import rounds
from tdkt_desktop.operations.safekeeping import copies
from tdkt_desktop.operations.safekeeping.handing_over import save_handover
from tdkt_desktop.storage.file.database import Database
from tests.operations.rounds.season import YEAR, make_season


def words(path: Path) -> str:
    paper = docx.Document(str(path))
    cells = [c.text for t in paper.tables for row in t.rows for c in row.cells]
    said = "\n".join([*(p.text for p in paper.paragraphs), *cells])
    return said.replace("\N{NO-BREAK SPACE}", " ")


def test_a_new_file_hands_over_what_there_is(database: Database, tmp_path: Path) -> None:
    save_handover(database, tmp_path / "a.docx")
    said = words(tmp_path / "a.docx")
    assert str(database.path) in said
    assert "Không có đợt nào đang mở." in said
    assert "chưa có bản nào" in said


def test_what_is_open_due_copied_and_changed_is_listed(database: Database, tmp_path: Path) -> None:
    season = make_season(database)
    number, _ = rounds.begin(
        database, rounds.proposed("year_end", YEAR), deadlines={Stage.NOMINATION: "2020-11-15"}
    )
    round_ = season.round(number)
    season.add(round_, "LDTT", "Lê An", "Mai Bình")
    copies.keep_now(database)
    own = tmp_path / "mau-rieng.docx"
    papers.copy_template(database, "to-trinh", own)
    papers.use_template(database, "to-trinh", own)
    second = tmp_path / "usb"
    second.mkdir()
    save_handover(
        database, tmp_path / "a.docx", second, {"HP LaserJet|210×297 dọc": [1.5, -2.0, 1.0, 1.0]}
    )
    said = words(tmp_path / "a.docx")
    assert "bước Đề nghị, còn 2 đề nghị" in said
    assert "15/11/2020 (đã quá hạn)" in said
    assert "1 bản, bản mới nhất" in said
    assert str(second) in said
    assert "mau-rieng.docx" in said
    assert "HP LaserJet, giấy 210×297 dọc" in said
    assert "dịch ngang 1,5 mm, dọc -2 mm" in said
