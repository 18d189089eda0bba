"""How the parts of a Word template are written: pages, headings, tables, signatures."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING, WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, Twips

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


def signed(
    where: Any,
    *,
    to: Sequence[str] = (),
    wide: float = 165,
    left: str = "",
    by: tuple[str, str] = ("{{ chuc_vu_ky_hoa }}", "{{ nguoi_ky }}"),
) -> None:
    """Write the receivers and the signature ``by`` whom side by side; ``left`` is another one."""
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
    write(two, by[0], size=BODY, bold=True, align=CENTER, keep=True)
    for _ in range(4):
        write(two, "", size=BODY)
    write(two, by[1], size=BODY, bold=True, align=CENTER)


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
    keep_last: bool = False,
) -> None:
    """Write a table with a row per item of ``rows``, under a row per item of ``groups``.

    ``keep_last`` keeps the last row of an ungrouped table with what comes after it.
    """
    count = (6 if groups else 4) + 4 * keep_last
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
    if keep_last:
        fill(table.rows[place + 1].cells[0], "{%tr if loop.last %}", size=size)
        _fill_row(table.rows[place + 2], columns, size=size, keep=True)
        fill(table.rows[place + 3].cells[0], "{%tr else %}", size=size)
        place += 3
    _fill_row(table.rows[place + 1], columns, size=size)
    if keep_last:
        place += 1
        fill(table.rows[place + 1].cells[0], "{%tr endif %}", size=size)
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


def _fill_row(row: Any, columns: Sequence[Column], *, size: float, keep: bool = False) -> None:
    for cell, (_, value, _, align) in zip(row.cells, columns, strict=True):
        fill(cell, f"{{{{ n.{value} }}}}", size=size, align=align)
        cell.paragraphs[0].paragraph_format.keep_with_next = keep or None


def fill(cell: Any, text: str, *, size: float, bold: bool = False, align: Any = LEFT) -> None:
    """Write into a cell of a table."""
    paragraph = cell.paragraphs[0]
    paragraph.alignment = align
    paragraph.paragraph_format.space_before = paragraph.paragraph_format.space_after = Pt(2)
    run = paragraph.add_run(text)
    run.font.size, run.bold = Pt(size), bold


@contextmanager
def each(where: Any, one: str, of: str) -> Iterator[None]:
    """Write what is written here once for every ``one`` of a list, each on pages of its own."""
    write(where, f"{{%p for {one} in {of} %}}", size=2)
    yield
    write(where, f"{{%p if not {one}.cuoi %}}", size=2)
    where.add_page_break()
    write(where, "{%p endif %}", size=2)
    write(where, "{%p endfor %}", size=2)


STT: Column = ("STT", "stt", 11, CENTER)


NAME: Column = ("Họ và tên, tên tập thể", "ten", 52, LEFT)


PLACE: Column = ("Chức vụ, đơn vị", "chuc_danh", 62, LEFT)


def signatures(where: Any, widths: Sequence[float], signers: Sequence[tuple[str, str]]) -> None:
    """Write signatures side by side: as what each signs, and the name."""
    table = grid(where, widths, 1, lined=False)
    no_break(table.rows[0])
    for cell, (words, name) in zip(map(plain_cell, table.rows[0].cells), signers, strict=True):
        write(cell, words, bold=True, align=CENTER, before=6, keep=True)
        for _ in range(4):
            write(cell, "")
        write(cell, name, bold=True, align=CENTER)


def functions(where: Any) -> None:
    """Write what says what the agency is for, which its decisions rest on."""
    body(
        where,
        "Căn cứ {{ chuc_nang }} quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của "
        "{{ co_quan }};",
        italic=True,
    )


def resolves(where: Any, more: Sequence[str]) -> None:
    """Write who decides, on what grounds, up to the first article."""
    write(where, "{{ tham_quyen_hoa }}", bold=True, align=CENTER, after=6)
    functions(where)
    cites(where, more)
    write(where, "QUYẾT ĐỊNH:", bold=True, align=CENTER, before=6, after=6)


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
