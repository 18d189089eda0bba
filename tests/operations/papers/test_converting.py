"""Word templates of other programs, converted on request: marks proposed, replaced, looped."""

import io
from pathlib import Path

import docx
import pytest
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph

from tdkt_desktop.documents.converting import marks_in
from tdkt_desktop.domain.rounds import Round
from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations import history
from tdkt_desktop.operations.papers import papers
from tdkt_desktop.operations.papers.converting import (
    offered,
    proposed,
    use_converted,
    wants_converting,
)
from tdkt_desktop.operations.rounds.review import Review
from tests.conftest import Run
from tests.operations.rounds.season import Season


@pytest.fixture
def round_(season: Season) -> Round:
    made = season.begin()
    season.add(made, "LDTT", "Lê An", "Mai Bình")
    return made


def saved(document: docx.document.Document, path: Path) -> Path:
    document.save(str(path))
    return path


def merge_field(paragraph: Paragraph, name: str) -> None:
    """Write a field as Word does: begin, instruction, result, end, each a run."""
    for kind, text in (("begin", ""), ("", f" MERGEFIELD {name} "), ("separate", "")):
        run = paragraph.add_run()
        if kind:
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
        else:
            mark = OxmlElement("w:instrText")
            mark.text = text
        run._r.append(mark)
    paragraph.add_run(f"«{name}»").bold = True
    end = OxmlElement("w:fldChar")
    end.set(qn("w:fldCharType"), "end")
    paragraph.add_run()._r.append(end)


def paper(season: Season, round_: Round, code: str) -> docx.document.Document:
    data = papers.paper(Review(season.database, round_), season.database, code)
    return docx.Document(io.BytesIO(data))


def test_mail_merge_is_a_page_for_each(season: Season, round_: Round, tmp_path: Path) -> None:
    made = docx.Document()
    line = made.add_paragraph("Tặng Giấy khen cho Ông (Bà): ")
    merge_field(line, "Ho_va_ten")
    line.add_run(", ")
    merge_field(line, "Don_vi")
    path = saved(made, tmp_path / "trộn.docx")
    marks = proposed("bao-cao-ca-nhan", path.read_bytes())
    assert marks == {"«Ho_va_ten»": "n.ten", "«Don_vi»": "n.don_vi"}
    use_converted(season.database, "bao-cao-ca-nhan", path, marks)
    said = [
        one.text for one in paper(season, round_, "bao-cao-ca-nhan").paragraphs if one.text.strip()
    ]
    assert said == [
        "Tặng Giấy khen cho Ông (Bà): Lê An, Văn phòng",
        "Tặng Giấy khen cho Ông (Bà): Mai Bình, Văn phòng",
    ]
    history.undo(season.database)
    assert papers.own_template(season.database, "bao-cao-ca-nhan") is None


def test_marks_in_a_row_are_a_line_for_each(season: Season, round_: Round, tmp_path: Path) -> None:
    made = docx.Document()
    made.add_paragraph("Cơ quan: ${co_quan}")
    table = made.add_table(rows=2, cols=3)
    for cell, text in zip(table.rows[0].cells, ("STT", "Họ tên", "Danh hiệu"), strict=True):
        cell.text = text
    for cell, text in zip(table.rows[1].cells, ("${stt}", "${ho_ten}", ""), strict=True):
        cell.text = text
    split = table.rows[1].cells[2].paragraphs[0]
    for part in ("${da", "nh_", "hieu}"):  # Word parts a word wherever it was touched
        split.add_run(part)
    path = saved(made, tmp_path / "danh sách.docx")
    marks = proposed("de-nghi", path.read_bytes())
    assert marks["${danh_hieu}"] == "n.danh_hieu"
    assert marks["${co_quan}"] == "co_quan"
    use_converted(season.database, "de-nghi", path, marks | {"${stt}": "n.ma"})
    filled = paper(season, round_, "de-nghi")
    assert filled.paragraphs[0].text == "Cơ quan: Sở Thử nghiệm"
    rows = [[cell.text for cell in row.cells] for row in filled.tables[0].rows]
    assert rows == [
        ["STT", "Họ tên", "Danh hiệu"],
        ["", "Lê An", "Lao động tiên tiến"],
        ["", "Mai Bình", "Lao động tiên tiến"],
    ]


def test_dots_after_labels_are_offered_where_nothing_else_is(
    season: Season, round_: Round, tmp_path: Path
) -> None:
    made = docx.Document()
    made.add_paragraph("Họ và tên: ……………………  Chức vụ: ....................")
    made.add_paragraph("Sở thích: ……………………")
    path = saved(made, tmp_path / "chấm.docx")
    assert marks_in(path.read_bytes()) == ["Họ và tên: …", "Chức vụ: …", "Sở thích: …"]
    marks = proposed("bao-cao-ca-nhan", path.read_bytes())
    assert marks == {"Họ và tên: …": "n.ten", "Chức vụ: …": "n.chuc_vu", "Sở thích: …": ""}
    use_converted(season.database, "bao-cao-ca-nhan", path, marks)
    said = [one.text for one in paper(season, round_, "bao-cao-ca-nhan").paragraphs]
    assert any(one.startswith("Họ và tên: Lê An") for one in said)
    assert any(one.startswith("Sở thích: ……") for one in said)


def test_our_own_templates_need_no_converting(season: Season) -> None:
    for code in ("bao-cao-ca-nhan", "to-trinh", "quyet-dinh", "phieu-bau"):
        assert not wants_converting(papers.template(season.database, code))


def test_what_is_none_of_the_forms_is_refused(season: Season, tmp_path: Path) -> None:
    made = docx.Document()
    made.add_paragraph("Cho ${ho_ten}")
    path = saved(made, tmp_path / "a.docx")
    with pytest.raises(TdktError, match="khong_co"):
        use_converted(season.database, "de-nghi", path, {"${ho_ten}": "khong_co"})
    with pytest.raises(TdktError, match="ít nhất một"):
        use_converted(season.database, "de-nghi", path, {"${ho_ten}": ""})
    with pytest.raises(TdktError, match="chương trình khác"):
        use_converted(season.database, "de-nghi", path, {"${khac}": "co_quan"})
    assert papers.own_template(season.database, "de-nghi") is None
    assert "n.ten" in offered("de-nghi")
    assert not any(key.startswith("n.") for key in offered("giay-xac-nhan"))


def test_the_command_converts_too(season: Season, path: Path, tmp_path: Path, run: Run) -> None:
    made = docx.Document()
    made.add_paragraph("Cho <<ho_ten>>, mã {ma_so_la}")
    source = saved(made, tmp_path / "a.docx")
    season.database.close()
    asked = ("template", "bao-cao-ca-nhan", "--db", path, "--use", source, "--convert")
    told = run(*asked, "--field", "{ma_so_la}=n.ma")
    assert told["own"] == "a.docx"


def test_a_persons_field_in_a_header_is_told_where_it_is(season: Season, tmp_path: Path) -> None:
    made = docx.Document()
    made.add_paragraph("Tặng ${ho_ten}")
    made.sections[0].header.paragraphs[0].text = "Hồ sơ ${ho_ten}"
    path = saved(made, tmp_path / "a.docx")
    with pytest.raises(TdktError, match="chân trang"):
        use_converted(season.database, "de-nghi", path, {"${ho_ten}": "n.ten"})


def test_a_name_that_only_begins_like_another_is_not_taken_for_it(tmp_path: Path) -> None:
    made = docx.Document()
    made.add_paragraph("Đợt ${ten_dot}, ${truong_khoa}, ${ten_vc}")
    path = saved(made, tmp_path / "a.docx")
    assert proposed("de-nghi", path.read_bytes()) == {
        "${ten_dot}": "",
        "${truong_khoa}": "",
        "${ten_vc}": "n.ten",
    }


def test_what_follows_dots_keeps_its_distance(
    season: Season, round_: Round, tmp_path: Path
) -> None:
    made = docx.Document()
    made.add_paragraph("Họ và tên: ………… Năm: ____")
    path = saved(made, tmp_path / "a.docx")
    marks = proposed("bao-cao-ca-nhan", path.read_bytes())
    assert list(marks) == ["Họ và tên: …", "Năm: …"]
    use_converted(season.database, "bao-cao-ca-nhan", path, marks)
    said = [one.text for one in paper(season, round_, "bao-cao-ca-nhan").paragraphs]
    assert any(one.startswith("Họ và tên: Lê An Năm: ") for one in said)
