"""Lists of choices that openpyxl would lose, brought over."""

import re
import zipfile
from typing import IO, Any

from tdkt_desktop.sheets.files.zipped import sheet_titles
from tdkt_desktop.sheets.forms.used import used_cells

Book = Any
"""openpyxl ships no types."""
_AREA = re.compile(r"[A-Z]{1,3}\d+(?::[A-Z]{1,3}\d+)?")


def choices(sheet: Any, row: int, column: int) -> list[str]:
    """Return what the list of choices of a cell offers; nothing where there is none."""
    where = sheet.cell(row, column).coordinate
    for rule in sheet.data_validations.dataValidation:
        if rule.type == "list" and where in rule.sqref and rule.formula1:
            return _offered(sheet, str(rule.formula1))
    return []


def _offered(sheet: Any, formula: str) -> list[str]:
    from openpyxl.utils import range_boundaries

    if formula.startswith('"'):
        return [one.strip() for one in formula.strip('"').split(",")]
    named = sheet.parent.defined_names.get(formula.lstrip("="))
    text = named.attr_text if named is not None else formula.lstrip("=")
    title, _, cells = text.rpartition("!")
    title = title.strip("'").replace("''", "'")
    source = sheet.parent[title] if title in sheet.parent.sheetnames else sheet
    if not _AREA.fullmatch(cells.replace("$", "")):
        return []
    left, top, right, bottom = range_boundaries(cells.replace("$", ""))
    return [
        str(cell.value).strip()
        for cell in used_cells(source)
        if left <= cell.column <= right and top <= cell.row <= bottom
    ]


def bring_validation(template: IO[bytes], book: Book) -> None:
    """Bring over lists of choices from other sheets, kept where openpyxl does not look."""
    import xml.etree.ElementTree as ET

    from openpyxl.worksheet.datavalidation import DataValidation

    x14 = "{http://schemas.microsoft.com/office/spreadsheetml/2009/9/main}"
    xm = "{http://schemas.microsoft.com/office/excel/2006/main}"
    with zipfile.ZipFile(template) as package:
        entries = {title: entry for entry, title in sheet_titles(package)}
        parts = set(package.namelist())
        for sheet in book.worksheets:
            part = entries.get(sheet.title, "")
            data = package.read(part) if part in parts else b""
            if b"x14:dataValidation" not in data or b"<!DOCTYPE" in data:
                continue
            for one in ET.fromstring(data).iter(f"{x14}dataValidation"):  # noqa: S314 - within bounds already: zipped.py
                where = one.findtext(f"{xm}sqref") or ""
                first = one.find(f"{x14}formula1")
                second = one.find(f"{x14}formula2")
                rule = DataValidation(
                    type=one.get("type"),
                    operator=one.get("operator"),
                    formula1=first.findtext(f"{xm}f") if first is not None else None,
                    formula2=second.findtext(f"{xm}f") if second is not None else None,
                    allow_blank=one.get("allowBlank") == "1",
                    showErrorMessage=one.get("showErrorMessage") == "1",
                    showInputMessage=one.get("showInputMessage") == "1",
                    errorTitle=one.get("errorTitle"),
                    error=one.get("error"),
                    promptTitle=one.get("promptTitle"),
                    prompt=one.get("prompt"),
                    sqref=where,
                )
                sheet.add_data_validation(rule)
