"""A superior's workbook goes back with our rows and otherwise as it came."""

import datetime as dt
import re
import zipfile
from pathlib import Path

import openpyxl
import pytest
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Border, PatternFill, Side
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.table import Table

from tdkt_desktop.sheets.forms.filling import fill_workbook
from tests.sheets.forms.test_filling import PEOPLE, repacked, words

LINES = Border(*[Side(style="thin")] * 4)
SHAPE = (
    b'<xdr:twoCellAnchor xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheet'
    b'Drawing"><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>6</xdr:row>'
    b"<xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>2</xdr:col><xdr:colOff>0</xdr:colOff>"
    b"<xdr:row>8</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:sp><xdr:nvSpPr/></xdr:sp>"
    b"<xdr:clientData/></xdr:twoCellAnchor>"
)
X14 = (
    b'<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.micro'
    b'soft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations xmlns:xm="http://schemas.mi'
    b'crosoft.com/office/excel/2006/main" count="1"><x14:dataValidation type="list"><x14:formula1>'
    b"<xm:f>'Danh m\xe1\xbb\xa5c'!$A$2:$A$4</xm:f></x14:formula1><xm:sqref>C3</xm:sqref>"
    b"</x14:dataValidation></x14:dataValidations></ext></extLst>"
)


@pytest.fixture
def template(tmp_path: Path) -> Path:
    """A list of one ruled row with nearly everything Excel has around it."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Danh sách"
    sheet.append(["DANH SÁCH ĐỀ NGHỊ"])
    sheet.append(["TT", "Họ và tên", "Số phiếu", "Hệ số"])
    for row in (3,):
        for column in range(1, 5):
            sheet.cell(row, column).border = LINES
    sheet["B5"], sheet["C5"] = "Tổng", "=SUM(C3:C3)"
    sheet["B6"] = "Người lập biểu"
    sheet["D3"] = "=C3*2"
    sheet.merge_cells("B6:C6")
    sheet.add_data_validation(DataValidation(type="whole", formula1="$C$5", sqref="C3"))
    red = PatternFill("solid", fgColor="FF0000")
    sheet.conditional_formatting.add("C3", CellIsRule("greaterThan", ["$C$5"], fill=red))
    sheet["B5"].comment = Comment("ghi chú", "cấp trên")
    sheet["B6"].hyperlink = "#'Danh sách'!C5"
    sheet.row_breaks.append(Break(id=6))
    chart = BarChart()
    chart.add_data(Reference(sheet, min_col=3, min_row=2, max_row=5))
    sheet.add_chart(chart, "F8")
    sheet.print_area = "A1:D6"
    other = book.create_sheet("Danh mục")
    for place, text in enumerate(("Mã", "LDTT", "CSTDCS", "GK"), start=1):
        other.cell(place, 1, text)
    other.add_table(Table(displayName="Ma", ref="A1:A4"))
    other["B1"] = "='Danh sách'!C5"
    still = book.create_sheet("Hướng dẫn")
    still["A1"], still["A2"] = "không đổi", "=1+1"
    book.defined_names["TongPhieu"] = DefinedName("TongPhieu", attr_text="'Danh sách'!$C$5")
    path = tmp_path / "cấp trên.xlsx"
    book.save(path)
    return repacked(path, with_more)


def with_more(name: str, data: bytes) -> tuple[str, bytes]:
    if name == "xl/drawings/drawing1.xml":
        end = re.search(rb"</(?:\w+:)?wsDr>", data)
        assert end is not None
        data = data[: end.start()] + SHAPE + data[end.start() :]
    if name == "xl/worksheets/sheet1.xml":
        data = data.replace(b"</worksheet>", X14 + b"</worksheet>")
        banner = b"<headerFooter><oddFooter>&amp;CTrang &amp;P</oddFooter></headerFooter>"
        data = re.sub(rb"(<rowBreaks)", banner + rb"\1", data, count=1)
    if name == "docProps/core.xml":
        data = data.replace(b"openpyxl", b"cap tren")
    return name, data


def parts(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as package:
        return {name: package.read(name) for name in package.namelist()}


@pytest.fixture
def filled(template: Path, tmp_path: Path) -> dict[str, bytes]:
    fill_workbook(template, words(PEOPLE), tmp_path / "điền.xlsx")
    return parts(tmp_path / "điền.xlsx")


def test_what_speaks_of_no_moved_row_is_byte_for_byte_as_it_came(
    template: Path, filled: dict[str, bytes]
) -> None:
    before = parts(template)
    changed = {name for name in before if before[name] != filled.get(name)}
    assert changed <= {
        "xl/worksheets/sheet1.xml",
        "xl/worksheets/sheet2.xml",
        "xl/workbook.xml",
        "xl/charts/chart1.xml",
        "xl/drawings/drawing1.xml",
        "xl/comments/comment1.xml",
        next(name for name in before if "vml" in name.lower()),
    }
    assert set(filled) == set(before)
    for name in ("xl/styles.xml", "xl/theme/theme1.xml", "docProps/core.xml",
                 "xl/worksheets/sheet3.xml", "xl/tables/table1.xml"):  # fmt: skip
        assert filled[name] == before[name]


@pytest.mark.filterwarnings("ignore::UserWarning")
def test_whatever_refers_below_follows(filled: dict[str, bytes], tmp_path: Path) -> None:
    more = len(PEOPLE) - 1
    book = openpyxl.load_workbook(tmp_path / "điền.xlsx")
    sheet = book["Danh sách"]
    last = 2 + len(PEOPLE)
    assert [sheet.cell(row, 2).value for row in range(3, last + 1)] == [p["ten"] for p in PEOPLE]
    assert sheet.cell(5 + more, 3).value == f"=SUM(C3:C{last})"
    assert [sheet.cell(row, 4).value for row in range(3, last + 1)] == [
        f"=C{row}*2" for row in range(3, last + 1)
    ]
    assert f"B{6 + more}:C{6 + more}" in map(str, sheet.merged_cells.ranges)
    assert book["Danh mục"]["B1"].value == f"='Danh sách'!C{5 + more}"
    assert book.defined_names["TongPhieu"].attr_text == f"'Danh sách'!$C${5 + more}"
    text = filled["xl/worksheets/sheet1.xml"].decode()
    assert f"<xm:sqref>C3:C{last}</xm:sqref>" in text
    assert "<oddFooter>&amp;CTrang &amp;P</oddFooter>" in text
    assert f'<brk id="{6 + more}"' in text
    assert f"$C${5 + more}" in text
    assert "B5" not in filled["xl/comments/comment1.xml"].decode()
    drawing = filled["xl/drawings/drawing1.xml"].decode()
    assert f"<xdr:row>{6 + more}</xdr:row>" in drawing
    assert "xdr:sp" in drawing
    assert f"$C$2:$C${5 + more}" in filled["xl/charts/chart1.xml"].decode().replace("$C$3", "$C$2")


@pytest.mark.filterwarnings("ignore::UserWarning")
def test_rows_that_came_in_look_like_the_one_that_waited(
    filled: dict[str, bytes], tmp_path: Path
) -> None:
    sheet = openpyxl.load_workbook(tmp_path / "điền.xlsx")["Danh sách"]
    assert filled
    for row in range(3, 3 + len(PEOPLE)):
        assert all(sheet.cell(row, column).border.left.style == "thin" for column in (1, 2, 3))


def test_formulas_that_share_one_text_move_each_on_its_own(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["TT", "Họ và tên", "Số phiếu", "Gấp đôi"])
    for row in (2, 3):
        for column in range(1, 5):
            sheet.cell(row, column).border = LINES
    for row in (5, 6, 7):
        sheet[f"D{row}"] = f"=C{row}*2"
    sheet["B4"] = "Cộng"
    book.save(tmp_path / "mẫu.xlsx")

    def shared(name: str, data: bytes) -> tuple[str, bytes]:
        if name == "xl/worksheets/sheet1.xml":
            data = data.replace(b"<f>C5*2</f>", b'<f t="shared" ref="D5:D7" si="0">C5*2</f>')
            for row in (b"6", b"7"):
                data = data.replace(b"<f>C" + row + b"*2</f>", b'<f t="shared" si="0"/>')
        return name, data

    fill_workbook(repacked(tmp_path / "mẫu.xlsx", shared), words(PEOPLE), tmp_path / "ra.xlsx")
    out = openpyxl.load_workbook(tmp_path / "ra.xlsx").active
    more = max(0, len(PEOPLE) - 2)
    for row in (5, 6, 7):
        assert out[f"D{row + more}"].value == f"=C{row + more}*2"


def test_results_are_dropped_where_they_may_be_other_now(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["TT", "Họ và tên", "Số phiếu"])
    sheet["C9"] = "=SUM(C2:C8)"
    far = book.create_sheet("Xa")
    far["A1"], far["A2"] = f"={sheet.title}!C9", "=2*3"
    lone = book.create_sheet("Riêng")
    lone["A1"] = "=2*3"
    book.save(tmp_path / "mẫu.xlsx")

    def reckoned(name: str, data: bytes) -> tuple[str, bytes]:
        return name, data.replace(b"</f><v></v>", b"</f><v>6</v>").replace(b"<v />", b"<v>6</v>")

    template = repacked(tmp_path / "mẫu.xlsx", reckoned)
    before = parts(template)
    assert b"<v>6</v>" in before["xl/worksheets/sheet3.xml"]
    fill_workbook(template, words(PEOPLE), tmp_path / "ra.xlsx")
    after = parts(tmp_path / "ra.xlsx")
    assert after["xl/worksheets/sheet3.xml"] == before["xl/worksheets/sheet3.xml"]
    assert b"<v>6</v>" not in after["xl/worksheets/sheet2.xml"]
    assert b'fullCalcOnLoad="1"' in after["xl/workbook.xml"]


def test_dates_and_shares_get_a_look_the_workbook_lacked(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["TT", "Họ và tên", "Ngày sinh"])
    book.save(tmp_path / "mẫu.xlsx")
    fill_workbook(tmp_path / "mẫu.xlsx", words(PEOPLE), tmp_path / "ra.xlsx")
    out = openpyxl.load_workbook(tmp_path / "ra.xlsx").active
    dates = [out.cell(row, 3) for row in range(2, 2 + len(PEOPLE))]
    full = [cell for cell in dates if isinstance(cell.value, dt.datetime)]
    assert full
    assert {cell.number_format for cell in full} == {"DD/MM/YYYY"}


def test_macros_and_unknown_parts_stay(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["TT", "Họ và tên"])
    book.save(tmp_path / "mẫu.xlsm")
    with zipfile.ZipFile(tmp_path / "mẫu.xlsm", "a") as package:
        package.writestr("xl/vbaProject.bin", b"macro")
        package.writestr("custom/thing.bin", b"\x00\x01")
    fill_workbook(tmp_path / "mẫu.xlsm", words(PEOPLE), tmp_path / "ra.xlsm")
    after = parts(tmp_path / "ra.xlsm")
    assert (after["xl/vbaProject.bin"], after["custom/thing.bin"]) == (b"macro", b"\x00\x01")


def test_the_order_of_reckoning_is_left_to_excel(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["TT", "Họ và tên"])
    book.active["C5"] = "=1+1"
    book.save(tmp_path / "mẫu.xlsx")

    def chained(name: str, data: bytes) -> tuple[str, bytes]:
        if name == "[Content_Types].xml":
            part = b'<Override PartName="/xl/calcChain.xml" ContentType="x/calcChain+xml"/>'
            data = data.replace(b"</Types>", part + b"</Types>")
        if name == "xl/_rels/workbook.xml.rels":
            rel = b'<Relationship Id="rId99" Type="x/calcChain" Target="calcChain.xml"/>'
            data = data.replace(b"</Relationships>", rel + b"</Relationships>")
        return name, data

    template = repacked(tmp_path / "mẫu.xlsx", chained)
    with zipfile.ZipFile(template, "a") as package:
        package.writestr("xl/calcChain.xml", b"<calcChain/>")
    fill_workbook(template, words(PEOPLE), tmp_path / "ra.xlsx")
    after = parts(tmp_path / "ra.xlsx")
    assert "xl/calcChain.xml" not in after
    assert b"calcChain" not in after["[Content_Types].xml"]
    assert b"calcChain" not in after["xl/_rels/workbook.xml.rels"]
