"""Write the Word templates that ship, in the layout of Nghị định 30/2020/NĐ-CP, Phụ lục I.

    .venv/bin/python .ci/make_forms.py

Run it after changing a form here; officers change their copies in Word instead. Sizes and margins are
those of the decree; ``TĐKT dòng kẻ dài`` and ``TĐKT dòng kẻ ngắn`` are styles whose line the program
draws as long, or two fifths as long, as the text above it.
"""

from collections.abc import Callable, Sequence
from copy import deepcopy
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING, WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, Twips

FORMS = Path(__file__).resolve().parent.parent / "resources" / "forms"
FONT = "Times New Roman"
LONG, SHORT = "TĐKT dòng kẻ dài", "TĐKT dòng kẻ ngắn"
LEFT, CENTER, RIGHT, BOTH = (
    WD_ALIGN_PARAGRAPH.LEFT,
    WD_ALIGN_PARAGRAPH.CENTER,
    WD_ALIGN_PARAGRAPH.RIGHT,
    WD_ALIGN_PARAGRAPH.JUSTIFY,
)
BODY, SMALL = 14, 12
WIDE = 165
"""How wide the text of an upright page is, in mm."""
Column = tuple[str, str, float, Any]
"""Title, placeholder, width in mm, alignment."""


def sheet(*, landscape: bool = False, numbered: bool = True) -> Any:
    """Return an empty document with the decree's page, font and page numbers."""
    made = Document()
    style = made.styles["Normal"]
    style.font.name, style.font.size = FONT, Pt(BODY)
    style.element.rPr.rFonts.set(qn("w:eastAsia"), FONT)
    style.paragraph_format.space_before = style.paragraph_format.space_after = Pt(0)
    for name in (LONG, SHORT):
        line = made.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        line.base_style = style
        line.font.size = Pt(2)
        line.paragraph_format.alignment = CENTER
        line.paragraph_format.line_spacing = Pt(3)
        line.paragraph_format.line_spacing_rule = WD_LINE_SPACING.EXACTLY
        border = OxmlElement("w:pBdr")
        bottom = OxmlElement("w:bottom")
        for key, value in (("val", "single"), ("sz", "6"), ("space", "0"), ("color", "000000")):
            bottom.set(qn(f"w:{key}"), value)
        border.append(bottom)
        line.element.get_or_add_pPr().append(border)
    page(made.sections[0], landscape=landscape, numbered=numbered)
    return made


def page(section: Any, *, landscape: bool = False, numbered: bool = True) -> None:
    """Set a section up: A4, the decree's margins, page numbers from the second page on."""
    wide, tall = (297, 210) if landscape else (210, 297)
    section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = Mm(wide), Mm(tall)
    # Word keeps twentieths of a point: rounded down, the least margin would be less than that
    section.top_margin = section.bottom_margin = Twips(1134)
    section.left_margin, section.right_margin = Twips(1701), Twips(851)
    section.header_distance = section.footer_distance = Mm(10)
    if not numbered:
        return
    section.different_first_page_header_footer = True
    section.header.is_linked_to_previous = section.first_page_header.is_linked_to_previous = False
    head = section.header.paragraphs[0]
    head.alignment = CENTER
    for kind, text in (("begin", ""), ("", "PAGE"), ("end", "")):
        run = head.add_run()
        run.font.size = Pt(13)
        if kind:
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
        else:
            mark = OxmlElement("w:instrText")
            mark.text = text
        run._r.append(mark)


def write(
    where: Any,
    text: str,
    *,
    size: float = BODY,
    bold: bool = False,
    italic: bool = False,
    align: Any = LEFT,
    indent: float = 0,
    before: float = 0,
    after: float = 0,
    keep: bool = False,
    style: str = "",
) -> Any:
    """Add a paragraph; ``**`` parts what is bold from what is not."""
    made = where.add_paragraph(style=style or None)
    made.alignment = align
    shape = made.paragraph_format
    shape.space_before, shape.space_after = Pt(before), Pt(after)
    shape.keep_with_next = keep
    if indent:
        shape.first_line_indent = Mm(indent)
    for place, part in enumerate(text.split("**")):
        if part:
            run = made.add_run(part)
            run.font.size, run.bold, run.italic = Pt(size), bold or bool(place % 2), italic
    return made


def body(where: Any, text: str, **look: Any) -> Any:
    """Add a paragraph of the content: 14, both edges, indented 1,27 cm, 6 pt after."""
    made = write(where, text, **{"align": BOTH, "indent": 12.7, "after": 6} | look)
    made.paragraph_format.line_spacing = 1.1
    if "\t" in text:  # dots to the right edge, to write on
        stops = made.paragraph_format.tab_stops
        stops.add_tab_stop(Mm(WIDE), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS)
    return made


def plain_cell(cell: Any) -> Any:
    """Return ``cell`` without its first empty paragraph once something else is in it."""
    first = cell.paragraphs[0]._p
    first.getparent().remove(first)
    return cell


def grid(where: Any, widths: Sequence[float], rows: int, *, lined: bool) -> Any:
    """Add a table of fixed widths in mm; without lines it only parts what stands side by side."""
    if not lined and where.tables and where._body._element[-2].tag.endswith("}tbl"):
        write(where, "", size=6, keep=True)  # two tables would become one
    if not lined and where.paragraphs and where._body._element[-2].tag.endswith("}p"):
        where.paragraphs[-1].paragraph_format.keep_with_next = True  # no signature stands alone
    made = where.add_table(rows=rows, cols=len(widths))
    made.autofit = False
    made.alignment = WD_TABLE_ALIGNMENT.CENTER
    if lined:
        made.style = "Table Grid"
    layout = made._tbl.tblPr
    margins = OxmlElement("w:tblCellMar")
    for side in ("left", "right"):
        edge = OxmlElement(f"w:{side}")
        edge.set(qn("w:w"), "57" if lined else "0")
        edge.set(qn("w:type"), "dxa")
        margins.append(edge)
    layout.append(margins)
    for place, width in enumerate(widths):
        made.columns[place].width = Mm(width)
        for row in made.rows:
            row.cells[place].width = Mm(width)
    return made


def head(
    where: Any, *, number: str = "", about: str = "", wide: float = 165, council: bool = False
) -> None:
    """Write agency and motto side by side, with the lines under them, number and date.

    A paper of the ``council`` is headed by it under the agency; a letter says under its number
    what it is ``about``.
    """
    left = wide * 70 / 165
    table = grid(where, (left, wide - left), 1, lined=False)
    one, two = map(plain_cell, table.rows[0].cells)
    if council:
        write(one, "{{ co_quan_hoa }}", size=12, align=CENTER)
        write(
            one,
            "HỘI ĐỒNG THI\xa0ĐUA\xa0-\xa0KHEN\xa0THƯỞNG",
            size=12,
            bold=True,
            align=CENTER,
            keep=True,
        )
    else:
        write(one, "{%p if cap_tren %}", size=12)
        write(one, "{{ cap_tren_hoa }}", size=12, align=CENTER)
        write(one, "{%p endif %}", size=12)
        write(one, "{{ co_quan_hoa }}", size=12, bold=True, align=CENTER, keep=True)
    write(one, "", style=SHORT)
    if number:
        write(one, number, size=13, align=CENTER, before=6)
    else:
        write(one, "", size=6)
    if about:
        write(one, about, size=12, align=CENTER)
    write(two, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", size=12, bold=True, align=CENTER)
    write(two, "Độc lập - Tự do - Hạnh phúc", size=13, bold=True, align=CENTER, keep=True)
    write(two, "", style=LONG)
    write(two, "{{ noi_ngay }}", size=13, italic=True, align=CENTER, before=6)


def title(
    where: Any, name: str, about: str = "", *, line: bool = True, before: float = 12
) -> None:
    """Write the kind of paper and what it is about, with a line under it."""
    write(where, name, bold=True, align=CENTER, before=before, keep=True)
    if about:
        write(where, about, bold=True, align=CENTER, keep=True)
    if line:
        write(where, "", style=SHORT)
    write(where, "", size=6)


def signed(where: Any, *, to: Sequence[str] = (), wide: float = 165, left: str = "") -> None:
    """Write the receivers and the signature side by side; ``left`` is another signature."""
    part = wide * 82 / 165
    table = grid(where, (part, wide - part), 1, lined=False)
    no_break(table.rows[0])
    one, two = map(plain_cell, table.rows[0].cells)
    if to:
        write(one, "Nơi nhận:", size=12, bold=True, italic=True)
        for text in to:
            about = "cap_tren" if "cap_tren" in text else ""
            if about:
                write(one, f"{{%p if {about} %}}", size=11)
            write(one, f"- {text}", size=11)
            if about:
                write(one, "{%p endif %}", size=11)
    elif left:
        write(one, left, size=BODY, bold=True, align=CENTER, keep=True)
        for _ in range(4):
            write(one, "", size=BODY)
        write(one, "{{ nguoi_lap }}", size=BODY, bold=True, align=CENTER)
    else:
        write(one, "")
    write(two, "{{ chuc_vu_ky_hoa }}", size=BODY, bold=True, align=CENTER, keep=True)
    for _ in range(4):
        write(two, "", size=BODY)
    write(two, "{{ nguoi_ky }}", size=BODY, bold=True, align=CENTER)


def no_break(row: Any) -> None:
    """Keep a row of a table on one page."""
    row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))


def listing(
    where: Any,
    columns: Sequence[Column],
    rows: str = "danh_sach",
    *,
    size: float = SMALL,
    groups: str = "cac_nhom",
    total: Sequence[tuple[int, str]] = (),
) -> None:
    """Write a table with a row per item of ``rows``, under a row per item of ``groups``."""
    count = 6 if groups else 4
    table = grid(where, [width for _, _, width, _ in columns], count + bool(total), lined=True)
    header = table.rows[0]
    mark = OxmlElement("w:tblHeader")
    header._tr.get_or_add_trPr().append(mark)
    for row in table.rows:
        no_break(row)
    for cell, (name, _, _, _) in zip(header.cells, columns, strict=True):
        fill(cell, name, size=size, bold=True, align=CENTER)
    place = 1
    if groups:
        fill(table.rows[1].cells[0], f"{{%tr for nhom in {groups} %}}", size=size)
        merged = table.rows[2].cells[0].merge(table.rows[2].cells[-1])
        fill(merged, "{{ nhom.thu_tu }}. {{ nhom.goi }} ({{ nhom.gom }})", size=size, bold=True)
        merged.paragraphs[0].paragraph_format.keep_with_next = True
        rows, place = f"nhom.{rows}", 3
    fill(table.rows[place].cells[0], f"{{%tr for n in {rows} %}}", size=size)
    for cell, (_, value, _, align) in zip(table.rows[place + 1].cells, columns, strict=True):
        fill(cell, f"{{{{ n.{value} }}}}", size=size, align=align)
    fill(table.rows[place + 2].cells[0], "{%tr endfor %}", size=size)
    if groups:
        last = table.add_row() if not total else table.rows[-1]
        no_break(last)
        fill(last.cells[0], "{%tr endfor %}", size=size)
    if total:
        last = table.add_row() if groups else table.rows[-1]
        no_break(last)
        for index, text in total:
            fill(last.cells[index], text, size=size, bold=True, align=RIGHT if index else CENTER)
        for cell in last.cells:  # no sum in words stands alone on a page
            cell.paragraphs[0].paragraph_format.keep_with_next = True


def fill(cell: Any, text: str, *, size: float, bold: bool = False, align: Any = LEFT) -> None:
    """Write into a cell of a table."""
    paragraph = cell.paragraphs[0]
    paragraph.alignment = align
    paragraph.paragraph_format.space_before = paragraph.paragraph_format.space_after = Pt(2)
    run = paragraph.add_run(text)
    run.font.size, run.bold = Pt(size), bold


STT: Column = ("STT", "stt", 11, CENTER)
NAME: Column = ("Họ và tên, tên tập thể", "ten", 52, LEFT)
PLACE: Column = ("Chức vụ, đơn vị", "chuc_danh", 62, LEFT)


def registration() -> Any:
    """Danh sách đăng ký thi đua."""
    made = sheet()
    head(made)
    title(made, "DANH SÁCH", "Đăng ký thi đua năm {{ nam }}")
    listing(made, [STT, NAME, PLACE, ("Ký tên", "de_trong", 40, LEFT)])
    body(made, "Danh sách này có {{ gom_nguoi }}./.", before=6)
    signed(made, left="NGƯỜI LẬP")
    return made


def nomination() -> Any:
    """Danh sách đề nghị khen thưởng."""
    made = sheet(landscape=True)
    wide = 252.0
    head(made, wide=wide)
    title(made, "DANH SÁCH", "Đề nghị khen thưởng {{ xet }}")
    listing(
        made,
        [
            STT,
            ("Họ và tên, tên tập thể", "ten", 42, LEFT),
            ("Ngày sinh", "ngay_sinh", 24, CENTER),
            ("Chức vụ, đơn vị", "chuc_danh", 48, LEFT),
            ("Xếp loại năm", "xep_loai", 20, CENTER),
            ("Sáng kiến", "sang_kien", 46, LEFT),
            ("Đã được khen", "da_khen", 36, LEFT),
            ("Ghi chú", "ghi_chu", 25, LEFT),
        ],
    )
    body(made, "Danh sách này có {{ gom_nguoi }} ({{ gom_luot }} đề nghị)./.", before=6)
    body(
        made,
        "Ghi chú: HTXSNV, HTTNV, HTNV: hoàn thành xuất sắc, hoàn thành tốt, hoàn thành nhiệm vụ.",
        size=13,
        italic=True,
    )
    signed(made, left="NGƯỜI LẬP", wide=wide)
    return made


def notice() -> Any:
    """Thông báo công khai danh sách."""
    made = sheet()
    head(made, number="{{ so_ky_hieu }}")
    title(made, "THÔNG BÁO", "Về việc công khai danh sách đề nghị khen thưởng {{ xet }}")
    body(
        made,
        "Thực hiện nguyên tắc khen thưởng chính xác, công khai, minh bạch, công bằng, kịp thời quy "
        "định tại khoản 2 Điều 5 Luật Thi đua, khen thưởng, {{ co_quan }} công khai danh sách "
        "{{ cac_doi_tuong[4:] }} được đề nghị khen thưởng như sau:",
    )
    listing(
        made,
        [
            STT,
            ("Họ và tên, tên tập thể", "ten", 45, LEFT),
            ("Chức vụ, đơn vị", "chuc_danh", 51, LEFT),
            ("Thành tích", "thanh_tich", 58, LEFT),
        ],
    )
    body(made, "Thời gian công khai: từ {{ cong_khai_tu }} đến {{ cong_khai_den }}.", before=6)
    body(
        made,
        "Ý kiến về danh sách đề nghị gửi về {{ co_quan }} (bộ phận thi đua, khen thưởng) trong thời "
        "gian công khai, bằng văn bản hoặc trực tiếp, ghi rõ họ tên, đơn vị người gửi ý kiến.",
    )
    signed(
        made,
        to=["Các đơn vị thuộc cơ quan;", "Bảng tin, trang thông tin nội bộ;", "Lưu: VT, TĐKT."],
    )
    return made


def ballot() -> Any:
    """Phiếu bầu."""
    made = sheet(numbered=False)
    write(made, "{%p for phieu in cac_phieu %}", size=2)
    head(made)
    title(made, "PHIẾU BẦU", "Xét khen thưởng {{ xet }}")
    body(
        made,
        "Đề nghị thành viên Hội đồng đánh dấu **X** vào cột “Đồng ý” hoặc “Không đồng ý” đối với "
        "từng cá nhân, tập thể. Thành viên có tên trong danh sách không bỏ phiếu cho mình.",
        size=13,
    )
    listing(
        made,
        [
            STT,
            NAME,
            ("Chức vụ, đơn vị", "chuc_danh", 58, LEFT),
            ("Đồng ý", "de_trong", 20, CENTER),
            ("Không đồng ý", "de_trong", 24, CENTER),
        ],
    )
    body(
        made,
        "Phiếu hợp lệ là phiếu do Hội đồng phát hành, có đóng dấu treo của cơ quan; dòng để trống cả hai ô hoặc đánh dấu cả hai ô "
        "không được tính là đồng ý.",
        size=13,
        before=6,
    )
    write(made, "{%p if not phieu.cuoi %}", size=2)
    made.add_page_break()
    write(made, "{%p endif %}", size=2)
    write(made, "{%p endfor %}", size=2)
    return made


MEMBERS: Sequence[Column] = (
    STT,
    ("Họ và tên", "ten", 50, LEFT),
    ("Chức vụ", "chuc_vu", 60, LEFT),
    ("Vai trò trong Hội đồng", "vai_tro", 44, LEFT),
)


def invitation() -> Any:
    """Giấy mời họp Hội đồng (Mẫu 1.7 of the decree on papers)."""
    made = sheet()
    head(made, number="{{ so_ky_hieu }}")
    title(made, "GIẤY MỜI", "Họp Hội đồng xét khen thưởng {{ xet }}")
    body(
        made,
        "{{ co_quan }} trân trọng kính mời các ông, bà có tên sau đây tới dự cuộc họp của Hội đồng "
        "Thi đua - Khen thưởng {{ co_quan }}:",
    )
    listing(made, MEMBERS, "hoi_dong", groups="")
    body(made, "**Chủ trì:** {{ chu_tich or '……………………' }}.", before=6)
    body(made, "**Thời gian:** …… giờ ……, {{ ngay_hop_chu }}.")
    body(made, "**Địa điểm:** {{ dia_diem }}.")
    body(made, "**Nội dung:** xét {{ gom_luot }} đề nghị khen thưởng, gồm:", keep=True)
    write(made, "{%p for nhom in cac_nhom %}", size=2)
    body(made, "- {{ nhom.goi }}: {{ nhom.gom }}{{ nhom.dau }}")
    write(made, "{%p endfor %}", size=2)
    body(
        made,
        "Thành viên không dự họp được đề nghị gửi ý kiến bằng văn bản đến Thường trực Hội đồng trước "
        "giờ họp. Kính mong các ông, bà tới dự./.",
    )
    signed(made, to=["Như trên;", "Lưu: VT, TĐKT."])
    return made


def opinion() -> Any:
    """Phiếu lấy ý kiến bằng văn bản, a page or more for each member who is not there."""
    made = sheet(numbered=False)
    write(made, "{%p for v in cac_vang %}", size=2)
    head(made, council=True)
    title(made, "PHIẾU LẤY Ý KIẾN", "Về việc xét khen thưởng {{ xet }}")
    body(made, "Họ và tên thành viên Hội đồng: {{ v.ten }}.", align=LEFT)
    body(made, "Chức vụ: {{ v.chuc_vu }}. Vai trò trong Hội đồng: {{ v.vai_tro }}.", align=LEFT)
    body(
        made,
        "Do không dự họp {{ ngay_hop_chu }}, đề nghị ông/bà đánh dấu **X** vào cột “Đồng ý” hoặc “Không "
        "đồng ý” đối với từng cá nhân, tập thể và gửi phiếu về Thường trực Hội đồng trước giờ họp.",
        size=13,
    )
    listing(
        made,
        [
            STT,
            NAME,
            ("Chức vụ, đơn vị", "chuc_danh", 58, LEFT),
            ("Đồng ý", "de_trong", 20, CENTER),
            ("Không đồng ý", "de_trong", 24, CENTER),
        ],
    )
    body(made, "Ý kiến khác:\t", size=13, before=6, align=LEFT)
    signatures(made, (82, 83), (("", ""), ("NGƯỜI CHO Ý KIẾN", "{{ v.ten }}")))
    write(made, "{%p if not v.cuoi %}", size=2)
    made.add_page_break()
    write(made, "{%p endif %}", size=2)
    write(made, "{%p endfor %}", size=2)
    return made


def seating() -> Any:
    """Quyết định thành lập Hội đồng Thi đua - Khen thưởng."""
    made = sheet()
    head(made, number="{{ so_ky_hieu }}")
    title(made, "QUYẾT ĐỊNH", "Về việc thành lập Hội đồng Thi đua - Khen thưởng")
    write(made, "{{ tham_quyen_hoa }}", bold=True, align=CENTER, after=6)
    functions(made)
    cites(made, ["Xét đề nghị của bộ phận phụ trách công tác thi đua, khen thưởng."])
    write(made, "QUYẾT ĐỊNH:", bold=True, align=CENTER, before=6, after=6)
    body(
        made,
        "**Điều 1.** Thành lập Hội đồng Thi đua - Khen thưởng {{ co_quan }} gồm {{ so_thanh_vien }} "
        "thành viên có tên sau đây:",
        keep=True,
    )
    listing(made, MEMBERS, "hoi_dong", groups="")
    body(
        made,
        "**Điều 2.** Hội đồng Thi đua - Khen thưởng thực hiện nhiệm vụ, quyền hạn theo quy định của pháp "
        "luật về thi đua, khen thưởng và quy chế hoạt động của Hội đồng.",
        before=6,
    )
    body(
        made,
        "**Điều 3.** Quyết định này có hiệu lực kể từ ngày ký và thay thế các quyết định trước đây về "
        "Hội đồng Thi đua - Khen thưởng của {{ co_quan }}. Các ông, bà có tên tại Điều 1 và thủ trưởng "
        "các đơn vị thuộc {{ co_quan }} chịu trách nhiệm thi hành Quyết định này./.",
    )
    signed(made, to=["Như Điều 3;", "{{ cap_tren }} (để báo cáo);", "Lưu: VT, TĐKT."])
    return made


def counting_group(where: Any) -> None:
    """Leave room for the names of Tổ kiểm phiếu, which the council chooses at its meeting."""
    for place, role in enumerate(("Tổ trưởng", "Thành viên", "Thành viên"), start=1):
        body(where, f"{place}. Ông/Bà ………………………………… - {role};", align=LEFT)


def counting() -> Any:
    """Quyết định thành lập Tổ kiểm phiếu."""
    made = sheet()
    head(made, council=True, number="{{ so_ky_hieu }}")
    title(made, "QUYẾT ĐỊNH", "Về việc thành lập Tổ kiểm phiếu xét khen thưởng {{ xet }}")
    write(
        made,
        "CHỦ TỊCH HỘI ĐỒNG THI\xa0ĐUA\xa0-\xa0KHEN\xa0THƯỞNG",
        bold=True,
        align=CENTER,
        after=6,
    )
    cites(
        made,
        [
            "Theo ý kiến thống nhất của Hội đồng Thi đua - Khen thưởng tại cuộc họp {{ ngay_hop_chu }}."
        ],
    )
    write(made, "QUYẾT ĐỊNH:", bold=True, align=CENTER, before=6, after=6)
    body(
        made,
        "**Điều 1.** Thành lập Tổ kiểm phiếu xét khen thưởng {{ xet }}, gồm các ông, bà có tên sau "
        "đây:",
        keep=True,
    )
    counting_group(made)
    body(
        made,
        "**Điều 2.** Tổ kiểm phiếu phát phiếu, thu phiếu, kiểm phiếu, lập biên bản kiểm phiếu và báo cáo "
        "kết quả với Hội đồng; kết thúc nhiệm vụ khi Hội đồng thông qua biên bản.",
    )
    body(
        made,
        "**Điều 3.** Quyết định này có hiệu lực kể từ ngày ký. Các thành viên Hội đồng và các ông, bà có "
        "tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.",
    )
    signatures(made, (82, 83), (("", ""), ("CHỦ TỊCH HỘI ĐỒNG", "{{ chu_tich }}")))
    return made


def tally() -> Any:
    """Biên bản kiểm phiếu."""
    made = sheet()
    head(made, council=True)
    title(made, "BIÊN BẢN", "Kiểm phiếu xét khen thưởng {{ xet }}")
    body(
        made,
        "Hôm nay, hồi …… giờ ……, {{ ngay_hop_chu }}, tại {{ dia_diem }}, Tổ kiểm phiếu của Hội đồng "
        "Thi đua - Khen thưởng tiến hành kiểm phiếu xét danh hiệu thi đua, hình thức khen thưởng.",
    )
    body(made, "Tổ kiểm phiếu gồm:", keep=True)
    counting_group(made)
    council_figures(made)
    body(
        made,
        "Số phiếu phát ra: {{ phieu_phat }}; thu về: {{ phieu_thu }}; hợp lệ: {{ phieu_hop_le }}; "
        "không hợp lệ: {{ phieu_khong_hop_le }}.",
    )
    body(
        made,
        "Tỷ lệ tính trên tổng số thành viên Hội đồng; thành viên vắng mặt được lấy ý kiến bằng văn bản.",
    )
    votes(made)
    body(
        made,
        "Biên bản lập xong lúc ...... giờ ...... cùng ngày, đã đọc cho các thành viên nghe và thống "
        "nhất.",
        before=6,
    )
    signatures(made, (82, 83), (("THÀNH VIÊN", ""), ("TỔ TRƯỞNG TỔ KIỂM PHIẾU", "")))
    return made


def council_figures(where: Any) -> None:
    """Say how many members there are and were there."""
    body(
        where,
        "Tổng số thành viên Hội đồng: {{ so_thanh_vien }}; dự họp: {{ so_co_mat }}; vắng mặt có ý "
        "kiến bằng văn bản: {{ so_van_ban }}; vắng mặt không có ý kiến: {{ so_vang }}.",
    )


def votes(where: Any) -> None:
    """Write the table of votes."""
    listing(
        where,
        [
            STT,
            ("Họ và tên, tên tập thể", "ten", 50, LEFT),
            ("Phiếu tại cuộc họp", "phieu_hop", 20, CENTER),
            ("Ý kiến văn bản", "phieu_van_ban", 19, CENTER),
            ("Tổng đồng ý", "phieu", 19, CENTER),
            ("Tỷ lệ", "ty_le", 18, CENTER),
            ("Kết quả", "ket_qua", 28, CENTER),
        ],
    )


def signatures(where: Any, widths: Sequence[float], signers: Sequence[tuple[str, str]]) -> None:
    """Write signatures side by side: as what each signs, and the name."""
    table = grid(where, widths, 1, lined=False)
    no_break(table.rows[0])
    for cell, (words, name) in zip(map(plain_cell, table.rows[0].cells), signers, strict=True):
        write(cell, words, bold=True, align=CENTER, before=6, keep=True)
        for _ in range(4):
            write(cell, "")
        write(cell, name, bold=True, align=CENTER)


OF_THE_COUNCIL = (("THƯ KÝ", "{{ thu_ky }}"), ("{{ chuc_danh_chu_tri_hoa }}", "{{ chu_tri }}"))


def minutes() -> Any:
    """Biên bản họp Hội đồng."""
    made = sheet()
    head(made, council=True)
    title(made, "BIÊN BẢN", "Họp xét khen thưởng {{ xet }}")
    body(made, "**Thời gian:** bắt đầu lúc …… giờ ……, {{ ngay_hop_chu }}.")
    body(made, "**Địa điểm:** {{ dia_diem }}.")
    body(made, "**I. THÀNH PHẦN**", keep=True)
    council_figures(made)
    listing(
        made,
        [
            STT,
            ("Họ và tên", "ten", 46, LEFT),
            ("Chức vụ", "chuc_vu", 44, LEFT),
            ("Vai trò", "vai_tro", 34, LEFT),
            ("Thành phần dự họp", "du_hop", 30, CENTER),
        ],
        "hoi_dong",
        groups="",
    )
    body(made, "**Chủ trì:** {{ chu_tri }}; **Thư ký:** {{ thu_ky }}.", before=6)
    body(made, "**II. NỘI DUNG**", keep=True)
    body(made, "Hội đồng xét {{ gom_luot }} đề nghị khen thưởng ({{ gom_nguoi }}).")
    write(made, "{%p if co_cong_khai %}", size=2)
    body(
        made,
        "Danh sách được công khai từ {{ cong_khai_tu }} đến {{ cong_khai_den }}; "
        "{{ nhan_y_kien }}.",
    )
    write(made, "{%p endif %}", size=2)
    write(made, "{%p for y in y_kien %}", size=2)
    body(
        made,
        "- Ngày {{ y.ngay }}, {{ y.nguoi_gui }}: {{ y.noi_dung }}. Kết quả xử lý: {{ y.tra_loi }}.",
    )
    write(made, "{%p endfor %}", size=2)
    body(made, "**III. KẾT QUẢ**", keep=True)
    body(made, "{{ cach_xet }}")
    votes(made)
    write(made, "{%p for v in y_kien_van_ban %}", size=2)
    body(made, "- {{ v.ten }} (vắng mặt, ý kiến bằng văn bản): {{ v.y_kien }}", before=4)
    write(made, "{%p endfor %}", size=2)
    body(made, "**IV. KẾT LUẬN**", keep=True, before=6)
    body(made, "{{ ket_luan }}")
    body(
        made,
        "Biên bản lập xong lúc …… giờ …… cùng ngày, đã đọc cho các thành viên nghe và thống nhất.",
    )
    signatures(made, (82, 83), OF_THE_COUNCIL)
    return made


def functions(where: Any) -> None:
    """Write what says what the agency is for, which its decisions rest on."""
    body(
        where,
        "Căn cứ {{ chuc_nang }} quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của "
        "{{ co_quan }};",
        italic=True,
    )


def cites(where: Any, more: Sequence[str] = (), end: str = ";") -> None:
    """Write what a paper rests on: italic, a line each, the last with a full stop."""
    write(where, "{%p for c in can_cu %}", size=2)
    body(where, "Căn cứ {{ c }}" + end, italic=True)
    write(where, "{%p endfor %}", size=2)
    for text in more:
        met = "ngay_hop_chu" in text
        if met:
            write(where, "{%p if da_hop %}", size=2)
        body(where, text, italic=True)
        if met:
            write(where, "{%p endif %}", size=2)


def submission() -> Any:
    """Tờ trình (Mẫu số 01) with its list."""
    made = sheet()
    head(made, number="{{ so_ky_hieu }}")
    title(made, "TỜ TRÌNH", "Về việc đề nghị khen thưởng {{ xet }}")
    write(made, "Kính gửi: {{ noi_trinh }}", align=CENTER, after=6)
    cites(
        made,
        ["Căn cứ kết quả họp Hội đồng Thi đua - Khen thưởng {{ co_quan }} {{ ngay_hop_chu }}."],
        end="{{ ';' if da_hop or not loop.last else '.' }}",
    )
    body(
        made,
        "{{ co_quan }} kính trình {{ noi_trinh }} xem xét, khen thưởng {{ gom_nguoi }} (có danh sách, "
        "báo cáo thành tích và biên bản họp Hội đồng kèm theo), gồm:",
    )
    write(made, "{%p for nhom in cac_nhom %}", size=2)
    body(made, "- {{ nhom.goi }}: {{ nhom.gom }}{{ nhom.dau }}")
    write(made, "{%p endfor %}", size=2)
    body(made, "Kính đề nghị {{ noi_trinh }} xem xét, quyết định./.")
    signed(made, to=["Như trên;", "Lưu: VT, TĐKT."])
    appended(
        made,
        "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG",
        "Tờ trình",
        [
            STT,
            ("Họ và tên, tên tập thể", "ten", 42, LEFT),
            ("Chức vụ, đơn vị", "chuc_danh", 45, LEFT),
            ("Tóm tắt thành tích", "thanh_tich", 48, LEFT),
            ("Phiếu, tỷ lệ", "phieu_ty_le", 19, CENTER),
        ],
    )
    return made


def appended(
    where: Any,
    name: str,
    of: str,
    columns: Sequence[Column],
    groups: str = "cac_nhom",
    when: str = "",
) -> None:
    """Write a list on pages of its own, said to go with the paper."""
    if when:
        write(where, f"{{%p if {when} %}}", size=2)
    part(where)
    write(where, name, bold=True, align=CENTER, keep=True)
    write(
        where,
        f"(Kèm theo {of} {{{{ so_van_ban_kem }}}} của {{{{ co_quan }}}})",
        italic=True,
        align=CENTER,
        keep=True,
    )
    write(where, "", style=SHORT)
    write(where, "", size=6)
    listing(where, columns, groups=groups)
    if when:
        write(where, "{%p endif %}", size=2)


def part(where: Any) -> None:
    """End the section here: what comes next is on a page of its own, numbered from one again."""
    own = where.element.body.sectPr
    if not own.xpath("./w:pgNumType"):
        numbers = OxmlElement("w:pgNumType")
        numbers.set(qn("w:start"), "1")
        own.xpath("./w:pgMar")[0].addnext(numbers)
    end = write(where, "", size=2)
    end._p.get_or_add_pPr().append(deepcopy(own))


def decision() -> Any:
    """Quyết định khen thưởng with lists for persons, units and households."""
    made = sheet()
    head(made, number="{{ so_ky_hieu }}")
    title(made, "QUYẾT ĐỊNH", "Về việc tặng {{ tang_gi }} {{ dip }}")
    write(made, "{{ tham_quyen_hoa }}", bold=True, align=CENTER, after=6)
    functions(made)
    cites(
        made,
        [
            "Căn cứ kết quả họp Hội đồng Thi đua - Khen thưởng {{ ngay_hop_chu }};",
            "Theo đề nghị của Thường trực Hội đồng Thi đua - Khen thưởng {{ co_quan }}.",
        ],
    )
    write(made, "QUYẾT ĐỊNH:", bold=True, align=CENTER, before=6, after=6)
    body(
        made,
        "**Điều 1.** Tặng {{ tang_gi }} {{ dip }} cho {{ cho_ai }}"
        "{{ ', ' + vi if 'danh hiệu' not in tang_gi else '' }} (có danh sách kèm theo), gồm:",
    )
    write(made, "{%p for nhom in cac_nhom %}", size=2)
    body(made, "- {{ nhom.goi }}: {{ nhom.gom }}{{ nhom.dau }}")
    write(made, "{%p endfor %}", size=2)
    write(made, "{%p if co_tien %}", size=2)
    body(
        made,
        "**Điều 2.** {{ cac_doi_tuong[:1].upper() + cac_doi_tuong[1:] }} có tên tại Điều 1 được thưởng "
        "tiền theo quy định tại {{ nghi_dinh }}. Tổng số tiền thưởng: {{ tong_tien }} đồng (Bằng chữ: "
        "{{ tong_tien_chu_hoa }} đồng), chi từ Quỹ thi đua, khen thưởng năm {{ nam }} của {{ co_quan }}.",
    )
    write(made, "{%p endif %}", size=2)
    body(
        made,
        "**{{ dieu_cuoi }}.** Quyết định này có hiệu lực kể từ ngày ký. Thủ trưởng các đơn vị thuộc "
        "{{ co_quan }} và {{ cac_doi_tuong }} có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.",
    )
    signed(made, to=["Như {{ dieu_cuoi }};", "{{ cap_tren }} (để báo cáo);", "Lưu: VT, TĐKT."])
    common = ("Chức vụ, đơn vị; thành tích", "chuc_danh_thanh_tich", 74, LEFT)
    money = ("Tiền thưởng (đồng)", "tien_chu_so", 30, RIGHT)
    for name, groups, flag, columns in (
        (
            "DANH SÁCH CÁ NHÂN ĐƯỢC KHEN THƯỞNG",
            "nhom_ca_nhan",
            "so_ca_nhan",
            [STT, ("Họ và tên", "ten", 50, LEFT), common, money],
        ),
        (
            "DANH SÁCH TẬP THỂ ĐƯỢC KHEN THƯỞNG",
            "nhom_tap_the",
            "so_tap_the",
            [
                STT,
                ("Tên tập thể", "ten", 50, LEFT),
                ("Đơn vị quản lý; thành tích", "chuc_danh_thanh_tich", 74, LEFT),
                money,
            ],
        ),
        (
            "DANH SÁCH HỘ GIA ĐÌNH ĐƯỢC KHEN THƯỞNG",
            "nhom_ho",
            "so_ho",
            [STT, ("Hộ gia đình", "ten", 50, LEFT), ("Thành tích", "thanh_tich", 74, LEFT), money],
        ),
    ):
        appended(made, name, "Quyết định", columns, groups, flag)
    return made


def payment() -> Any:
    """Danh sách chi tiền thưởng."""
    made = sheet()
    head(made)
    title(made, "DANH SÁCH CHI TIỀN THƯỞNG", "Khen thưởng {{ xet }}", line=False)
    write(made, "(Kèm theo Quyết định {{ so_van_ban_kem }})", italic=True, align=CENTER, after=6)
    listing(
        made,
        [
            STT,
            ("Họ và tên, tên tập thể", "ten", 40, LEFT),
            ("Danh hiệu, hình thức", "danh_hieu", 34, LEFT),
            ("Hệ số", "he_so", 13, CENTER),
            ("Số tiền (đồng)", "tien_chu_so", 23, RIGHT),
            ("Ghi chú", "ghi_chu_tien", 22, LEFT),
            ("Ký nhận", "de_trong", 22, LEFT),
        ],
        groups="",
        total=[(1, "Tổng cộng"), (4, "{{ tong_tien }}")],
    )
    body(made, "Bằng chữ: {{ tong_tien_chu_hoa }} đồng.", italic=True, before=6, keep=True)
    signatures(
        made,
        (55, 55, 55),
        [
            ("NGƯỜI LẬP", "{{ nguoi_lap }}"),
            ("KẾ TOÁN", ""),
            ("{{ chuc_vu_ky_hoa }}", "{{ nguoi_ky }}"),
        ],
    )
    return made


def register() -> Any:
    """Sổ cấp bằng, giấy khen."""
    made = sheet(landscape=True)
    head(made, wide=252)
    title(made, "SỔ CẤP BẰNG, GIẤY KHEN", "{{ dot_xet }}")
    listing(
        made,
        [
            STT,
            ("Số sổ vàng", "so_bang", 18, CENTER),
            ("Họ và tên, tên tập thể", "ten", 54, LEFT),
            ("Chức vụ, đơn vị", "chuc_danh", 60, LEFT),
            ("Danh hiệu, hình thức", "danh_hieu", 45, LEFT),
            ("Quyết định", "so_va_ngay_qd", 36, LEFT),
            ("Ký nhận", "de_trong", 28, LEFT),
        ],
        groups="",
    )
    signed(made, left="NGƯỜI LẬP", wide=252)
    return made


def report(unit: bool) -> Any:
    """Báo cáo thành tích, a page or more for each."""
    made = sheet()
    write(made, "{%p for n in danh_sach %}", size=2)
    write(made, "{{ n.mau_so }}", size=13, bold=True, align=RIGHT)
    head(made)
    title(
        made,
        "BÁO CÁO THÀNH TÍCH",
        "Đề nghị tặng {{ n.danh_hieu_goi[:1].lower() if n.danh_hieu_goi.startswith('Danh') else n.danh_hieu_goi[:1] }}{{ n.danh_hieu_goi[1:] }}",
    )
    write(made, "(Tên {{ n.loai }} đề nghị: {{ n.ten }})", italic=True, align=CENTER, after=6)
    body(
        made, "**I. SƠ LƯỢC ĐẶC ĐIỂM, TÌNH HÌNH**" if unit else "**I. SƠ LƯỢC LÝ LỊCH**", keep=True
    )
    lines = (
        [
            "Tên tập thể: {{ n.ten }}.",
            "Đơn vị cấp trên: {{ n.don_vi or '……………' }}.",
            "Số người: {{ n.so_nguoi or '……' }}. Chức năng, nhiệm vụ được giao:\t",
        ]
        if unit
        else [
            "Họ và tên: {{ n.ten }}. Giới tính: {{ n.gioi_tinh or '………' }}.",
            "Ngày, tháng, năm sinh: {{ n.ngay_sinh or '………………' }}. Dân tộc: {{ n.dan_toc or '………' }}.",
            "Quê quán:\t",
            "Đơn vị công tác: {{ n.don_vi or '……………' }}. Chức vụ: {{ n.chuc_vu or '……………' }}.",
            "Trình độ chuyên môn, nghiệp vụ:\t",
        ]
    )
    if not unit:
        write(made, "{%p if n.loai == 'hộ gia đình' %}", size=2)
        body(made, "1. Tên hộ gia đình: {{ n.ten }}.", align=LEFT)
        body(made, "2. Chủ hộ:\t", align=LEFT)
        body(made, "3. Nơi ở:\t", align=LEFT)
        write(made, "{%p else %}", size=2)
    for place, text in enumerate(lines, start=1):
        body(made, f"{place}. {text}", align=LEFT)
    if not unit:
        write(made, "{%p endif %}", size=2)
    body(made, "**II. THÀNH TÍCH ĐẠT ĐƯỢC**", keep=True)
    body(
        made,
        "{{ n.thanh_tich or '(Nêu kết quả thực hiện nhiệm vụ được giao, phong trào thi đua, chủ trương "
        "của Đảng, chính sách pháp luật của Nhà nước)' }}",
    )
    if not unit:
        write(made, "{%p if n.cac_sang_kien %}", size=2)
        body(made, "Sáng kiến, đề tài đã được công nhận:", keep=True)
        write(made, "{%p for s in n.cac_sang_kien %}", size=2)
        body(made, "- {{ s }};")
        write(made, "{%p endfor %}", size=2)
        write(made, "{%p endif %}", size=2)
    write(made, "{%p if n.loai != 'hộ gia đình' %}", size=2)
    body(made, "Kết quả đánh giá, xếp loại chất lượng: {{ n.xep_loai_cac_nam or '……………' }}.")
    write(made, "{%p endif %}", size=2)
    body(made, "**III. CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG**", keep=True)
    listing(
        made,
        [
            ("Năm", "nam", 20, CENTER),
            ("Danh hiệu thi đua, hình thức khen thưởng", "danh_hieu", 80, LEFT),
            ("Số, ngày, cơ quan ban hành quyết định", "quyet_dinh", 65, LEFT),
        ],
        "n.lich_su",
        groups="",
    )
    write(made, "", size=6)
    table = grid(made, (82, 83), 1, lined=False)
    no_break(table.rows[0])
    one, two = map(plain_cell, table.rows[0].cells)
    write(one, "THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ", bold=True, align=CENTER, before=6, keep=True)
    write(one, "XÁC NHẬN, ĐỀ NGHỊ", bold=True, align=CENTER, keep=True)
    write(one, "(Ký, đóng dấu)", size=13, italic=True, align=CENTER, keep=True)
    write(
        two,
        "THỦ TRƯỞNG ĐƠN VỊ" if unit else "{{ n.nguoi_bao_cao_hoa }}",
        bold=True,
        align=CENTER,
        before=6,
        keep=True,
    )
    write(two, "(Ký, ghi rõ họ và tên)", size=13, italic=True, align=CENTER, keep=True)
    for cell, words in ((one, ""), (two, "" if unit else "{{ n.ten }}")):
        for _ in range(4 - (cell is one)):
            write(cell, "")
        write(cell, words, bold=True, align=CENTER)
    write(made, "{%p if not n.cuoi %}", size=2)
    made.add_page_break()
    write(made, "{%p endif %}", size=2)
    write(made, "{%p endfor %}", size=2)
    return made


def answer() -> Any:
    """Công văn trả lời, a page for each nomination refused, sent back, lowered or voted down."""
    made = sheet(numbered=False)
    write(made, "{%p for n in danh_sach %}", size=2)
    head(made, number="{{ so_ky_hieu }}", about="V/v trả lời đề nghị khen thưởng {{ xet }}")
    write(made, "Kính gửi: {{ (n.xung_ho + ' ' + n.ten).strip() }}", align=CENTER, before=12, after=6)
    body(
        made,
        "{{ co_quan }} đã xem xét đề nghị tặng {{ n.de_nghi_gi }} {{ dip }} cho "
        "{{ (n.xung_ho + ' ' + n.ten).strip() }}{{ ', ' + n.chuc_danh if n.chuc_danh else '' }}. "
        "Kết quả: {{ n.ket_qua_tra_loi }}.",
    )
    write(made, "{%p if n.ly_do %}", size=2)
    body(made, "Lý do: {{ n.ly_do }}.")
    write(made, "{%p endif %}", size=2)
    write(made, "{%p if n.chua_dat %}", size=2)
    body(made, "Đối chiếu quy định với hồ sơ lưu tại {{ co_quan }}:", keep=True)
    write(made, "{%p for d in n.chua_dat %}", size=2)
    body(made, "- {{ d.noi_dung }}{{ ' (' + d.can_cu + ')' if d.can_cu else '' }};")
    write(made, "{%p endfor %}", size=2)
    write(made, "{%p if n.som_nhat %}", size=2)
    body(made, "Nếu đạt các điều kiện còn thiếu, năm sớm nhất được xét là năm {{ n.som_nhat }}.")
    write(made, "{%p endif %}", size=2)
    write(made, "{%p endif %}", size=2)
    body(made, "{{ co_quan }} trả lời để {{ (n.xung_ho + ' ' + n.ten).strip() }} biết./.")
    signed(made, to=["Như trên;", "Lưu: VT, TĐKT."])
    write(made, "{%p if not n.cuoi %}", size=2)
    made.add_page_break()
    write(made, "{%p endif %}", size=2)
    write(made, "{%p endfor %}", size=2)
    return made


def extract() -> Any:
    """Giấy xác nhận khen thưởng of one person."""
    made = sheet()
    head(made, number="{{ so_ky_hieu }}")
    title(made, "GIẤY XÁC NHẬN", "Về quá trình được khen thưởng")
    body(made, "{{ co_quan }} xác nhận:")
    body(
        made,
        "{{ nguoi.xung_ho }} **{{ nguoi.ten }}**, sinh ngày {{ nguoi.ngay_sinh }}.",
        align=LEFT,
    )
    write(made, "{%p if nguoi.cccd %}", size=2)
    body(made, "Số định danh cá nhân: {{ nguoi.cccd }}.", align=LEFT)
    write(made, "{%p endif %}", size=2)
    body(made, "Chức vụ, đơn vị công tác: {{ nguoi.chuc_danh }}.", align=LEFT)
    body(
        made,
        "Theo hồ sơ khen thưởng lưu tại {{ co_quan }}, {{ nguoi.xung_ho }} {{ nguoi.ten }} đã {{ so_lan }} "
        "lần được tặng danh hiệu thi đua, hình thức khen thưởng, gồm:",
        keep=True,
    )
    listing(
        made,
        [
            STT,
            ("Năm", "nam", 22, CENTER),
            ("Danh hiệu thi đua, hình thức khen thưởng", "danh_hieu", 66, LEFT),
            ("Số, ngày, cơ quan ban hành quyết định", "quyet_dinh", 66, LEFT),
        ],
        "lich_su",
        groups="",
    )
    body(
        made,
        "Giấy xác nhận này được cấp theo đề nghị của {{ nguoi.xung_ho }} {{ nguoi.ten }} để "
        "……………………………………./.",
        before=6,
    )
    signed(made, to=["{{ nguoi.xung_ho }} {{ nguoi.ten }};", "Lưu: VT, TĐKT."])
    return made


def annulment() -> Any:
    """Quyết định hủy bỏ quyết định khen thưởng."""
    made = sheet()
    head(made, number="{{ so_ky_hieu }}")
    title(made, "QUYẾT ĐỊNH", "Về việc hủy bỏ quyết định tặng {{ tang_gi }}")
    write(made, "{{ tham_quyen_hoa }}", bold=True, align=CENTER, after=6)
    functions(made)
    cites(made, ["Theo đề nghị của Thường trực Hội đồng Thi đua - Khen thưởng {{ co_quan }}."])
    write(made, "QUYẾT ĐỊNH:", bold=True, align=CENTER, before=6, after=6)
    body(
        made,
        "**Điều 1.** Hủy bỏ {{ '' if ca_quyet_dinh else 'một phần ' }}Quyết định {{ quyet_dinh }} về việc "
        "tặng {{ tang_gi }} đối với {{ gom_nguoi }} có tên sau đây:",
        keep=True,
    )
    listing(
        made,
        [
            STT,
            NAME,
            ("Chức vụ, đơn vị", "chuc_danh", 56, LEFT),
            ("Danh hiệu, hình thức", "danh_hieu", 46, LEFT),
        ],
        groups="",
    )
    body(made, "Lý do hủy bỏ: {{ ly_do }}.", before=6)
    body(
        made,
        "**Điều 2.** Thu hồi hiện vật khen thưởng và tiền thưởng đã trao cho {{ cac_doi_tuong }} có tên "
        "tại Điều 1.",
    )
    body(
        made,
        "**Điều 3.** Quyết định này có hiệu lực kể từ ngày ký. Thủ trưởng các đơn vị thuộc {{ co_quan }} và "
        "{{ cac_doi_tuong }} có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.",
    )
    signed(made, to=["Như Điều 3;", "{{ cap_tren }} (để báo cáo);", "Lưu: VT, TĐKT."])
    return made


WAYS: dict[str, Callable[[], Any]] = {
    "dang-ky": registration,
    "de-nghi": nomination,
    "thong-bao": notice,
    "giay-moi": invitation,
    "hoi-dong": seating,
    "to-kiem-phieu": counting,
    "phieu-bau": ballot,
    "phieu-y-kien": opinion,
    "kiem-phieu": tally,
    "bien-ban": minutes,
    "to-trinh": submission,
    "bao-cao-ca-nhan": lambda: report(False),
    "bao-cao-tap-the": lambda: report(True),
    "tra-loi": answer,
    "quyet-dinh": decision,
    "chi-thuong": payment,
    "so-cap-bang": register,
    "giay-xac-nhan": extract,
    "huy-bo": annulment,
}


def packed(document: Any) -> bytes:
    """Return the .docx, without the hour it was made at: the same form is the same bytes."""
    stamped, plain = BytesIO(), BytesIO()
    document.save(stamped)
    with ZipFile(stamped) as source, ZipFile(plain, "w") as target:
        for name in source.namelist():
            target.writestr(ZipInfo(name), source.read(name), ZIP_DEFLATED)
    return plain.getvalue()


def forms() -> dict[str, bytes]:
    """Return every template by its file name."""
    made = {}
    for name, make in WAYS.items():
        document = make()
        document.core_properties.title, document.core_properties.author = name, "TĐKT Desktop"
        made[f"{name}.docx"] = packed(document)
    return made


def main() -> None:
    """Write every template."""
    for name, content in forms().items():
        (FORMS / name).write_bytes(content)


if __name__ == "__main__":
    main()
