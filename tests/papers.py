"""Decisions in Word as offices write them, about made-up people."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

Rows = Sequence[Sequence[str]]
BASIS = (
    "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;",
    "Theo đề nghị của Chánh Văn phòng Sở.",
)
CARRIED_OUT = "Chánh Văn phòng Sở và các cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành./."


class Paper:
    """A decision put together part by part."""

    def __init__(self) -> None:
        self.document: Any = docx.Document()

    def line(self, *texts: str) -> "Paper":
        for text in texts:
            self.document.add_paragraph(text)
        return self

    def new_page(self) -> "Paper":
        self.document.add_page_break()
        return self

    def table(self, rows: Rows, *merged: tuple[int, int, int, int]) -> "Paper":
        """Add a table with lines; ``merged`` blocks are top, left, bottom, right."""
        table = self.document.add_table(len(rows), len(rows[0]))
        table.style = "Table Grid"
        for row, texts in zip(table.rows, rows, strict=True):
            for cell, text in zip(row.cells, texts, strict=True):
                cell.text = text
        for top, left, bottom, right in merged:
            table.cell(top, left).merge(table.cell(bottom, right))
        return self

    def head(
        self,
        office: Sequence[str] = ("UBND TỈNH LÂM HẢI", "SỞ CÔNG THƯƠNG"),
        number: str = "Số: 55/QĐ-SCT",
        day: str = "Lâm Hải, ngày 05 tháng 01 năm 2024",
    ) -> "Paper":
        table = self.document.add_table(2, 2)
        table.cell(0, 0).text = "\n".join((*office, "_______"))
        table.cell(0, 1).text = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"
        table.cell(1, 0).text, table.cell(1, 1).text = number, day
        return self

    def body(
        self, about: str, *articles: str | Rows, office: str = "GIÁM ĐỐC SỞ CÔNG THƯƠNG"
    ) -> "Paper":
        self.line("QUYẾT ĐỊNH", about, office, *BASIS, "QUYẾT ĐỊNH:")
        for part in articles:
            if isinstance(part, str):
                self.line(part)
            else:
                self.table(part)
        return self.line(f"Điều 9. {CARRIED_OUT}")

    def foot(self, title: str = "GIÁM ĐỐC", name: str = "Trần Văn Giám") -> "Paper":
        table = self.document.add_table(1, 2)
        table.cell(0, 0).text = "Nơi nhận:\n- Như Điều 9;\n- Lưu: VT."
        table.cell(0, 1).text = f"{title}\n\n\n{name}"
        return self

    def xml(self, xml: str) -> "Paper":
        """Add what python-docx has no word for, before the end of the body."""
        body = self.document.element.body
        body.insert(len(body) - 1, parse_xml(xml))
        return self

    def save(self, path: Path) -> Path:
        self.document.save(str(path))
        return path


def paragraph(inner: str, properties: str = "") -> str:
    """Return a paragraph of WordprocessingML around runs."""
    return f"<w:p {nsdecls('w')}><w:pPr>{properties}</w:pPr>{inner}</w:p>"


def run(text: str, font: str = "") -> str:
    """Return a run of text, in a font if named."""
    named = f'<w:rPr><w:rFonts w:ascii="{font}" w:hAnsi="{font}"/></w:rPr>' if font else ""
    return f'<w:r>{named}<w:t xml:space="preserve">{text}</w:t></w:r>'


def decision(
    path: Path, kind: str, people: Iterable[str], number: str = "Số: 55/QĐ-SCT", year: int = 2023
) -> Path:
    """Write a plain decision that gives one title to people listed in its first article."""
    listed = [f"{place}. {who}" for place, who in enumerate(people, start=1)]
    about = f"Về việc công nhận danh hiệu “{kind}” năm {year}"
    first = f"Điều 1. Công nhận danh hiệu “{kind}” năm {year} cho các ông, bà có tên sau:"
    return Paper().head(number=number).body(about, first, *listed).foot().save(path)
