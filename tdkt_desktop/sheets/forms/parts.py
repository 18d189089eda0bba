"""The parts of a workbook's package that speak of rows, changed as rows come in.

Each part is kept byte for byte unless something in it refers to what moved; then only those
references change: charts, drawings, comments, form controls, tables, names, lists of choices.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from tdkt_desktop.sheets.forms.moves import RowsIn

Tree = Any
"""lxml's elements have no types here."""
_LAST_ROW = 1_048_576
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RANGE_ATTRIBUTES = {"ref": False, "sqref": False, "topLeftCell": False, "activeCell": False}
_SPREADING = frozenset({"conditionalFormatting", "dataValidation"})
_FORMULAS = frozenset({"f", "formula", "formula1", "formula2"})
_LINKS = ("fmlaLink", "fmlaRange", "fmlaGroup", "fmlaTxbx", "macro", "listFillRange", "linkedCell")
_CELL = re.compile(r"([A-Z]{1,3})(\d+)")
_VML_ANCHOR = re.compile(r"(<(?:\w+:)?Anchor>)([^<]*)(</)")
_VML_ROW = re.compile(r"(<(?:\w+:)?Row>)\s*(\d+)\s*(</)")
_VML_LINK = re.compile(r"(<(?:\w+:)?Fmla(?:Link|Range|Txbx)>)([^<]*)(</)")


def local(element: Tree) -> str:
    """Return an element's name without its space."""
    name = element.tag
    return name.rpartition("}")[2] if isinstance(name, str) else ""


def parse(data: bytes) -> Tree:
    """Return the root of a part. Entities are not followed.

    Raises:
        ValueError: it is no XML.
    """
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise ValueError(str(error)) from error


def written(root: Tree, before: bytes) -> bytes:
    """Return a part's bytes, with the declaration it had."""
    from lxml import etree

    body: bytes = etree.tostring(root, encoding="UTF-8")
    head = re.match(rb"\s*<\?xml[^>]*\?>\s*", before)
    return (head[0] if head else b"") + body


# -- a sheet -----------------------------------------------------------------------------


def move_sheet(root: Tree, move: RowsIn, *, own: bool) -> bool:
    """Change what a sheet's part says of rows; whether anything was."""
    changed = False
    if own:
        _open_shared(root)
        _move_rows(root, move)
        changed = True
    for element in root.iter():
        name = local(element)
        if own and _move_attributes(element, name, move):
            changed = True
        if name in _FORMULAS and element.text:
            changed = _move_formula(element, name, move, own=own) or changed
        if own and name == "sqref" and element.text:
            element.text = move.areas(element.text, spreads=True)
        if own and name == "row" and element.text and element.text.isdecimal():
            element.text = str(move.row(int(element.text) + 1) - 1)  # the anchor of a control
        location = element.get("location")
        if name == "hyperlink" and location:
            moved = move.formula(location, own=own)
            if moved != location:
                element.set("location", moved)
                changed = True
    return changed


def _move_formula(element: Tree, name: str, move: RowsIn, *, own: bool) -> bool:
    text = str(element.text)
    inside = False
    if own and name == "f" and local(element.getparent()) == "c":
        row = int(_CELL.fullmatch(element.getparent().get("r"))[2])  # type: ignore[index]
        before = move.before(row)
        inside = before is not None and move.first <= before <= move.after
    moved = move.formula(text, own=own, grows=not inside)
    if moved == text:
        return False
    element.text = moved
    return True


def _move_attributes(element: Tree, name: str, move: RowsIn) -> bool:
    changed = False
    for key in _RANGE_ATTRIBUTES:
        text = element.get(key)
        if not text or name in ("c", "row", "brk"):
            continue
        merged = name == "mergeCell"
        spreads = name in _SPREADING
        moved = move.range(text, grows=False) if merged else move.areas(text, spreads=spreads)
        if moved != text:
            element.set(key, moved)
            changed = True
    if name == "brk" and local(element.getparent()) == "rowBreaks":
        number = int(element.get("id", "0"))
        element.set("id", str(move.row(number)))
        changed = True
    return changed


def _move_rows(root: Tree, move: RowsIn) -> None:
    data = root.find(f"{{{MAIN}}}sheetData")
    for row in () if data is None else list(data):
        number = int(row.get("r", "0"))
        if number <= move.after:
            continue
        at = move.row(number)
        if at > _LAST_ROW:
            data.remove(row)  # a blank one goes over the edge, as in Excel
            continue
        row.set("r", str(at))
        for cell in row:
            match = _CELL.fullmatch(cell.get("r", ""))
            if match is not None:
                cell.set("r", f"{match[1]}{at}")


def _open_shared(root: Tree) -> None:
    """Write out formulas that several cells share: each moves on its own."""
    from openpyxl.formula.translate import Translator

    masters = dict[str, tuple[str, str]]()
    for cell in root.iter(f"{{{MAIN}}}c"):
        formula = cell.find(f"{{{MAIN}}}f")
        if formula is None or formula.get("t") != "shared":
            continue
        number = formula.get("si", "")
        if formula.text:
            masters[number] = formula.text, cell.get("r")
        elif number in masters:
            text, origin = masters[number]
            formula.text = Translator(f"={text}", origin=origin).translate_formula(cell.get("r"))[
                1:
            ]
        for key in ("t", "si", "ref"):
            formula.attrib.pop(key, None)


# -- other parts -------------------------------------------------------------------------


def move_names(root: Tree, move: RowsIn, titles: list[str]) -> bool:
    """Change the names of a workbook (``workbook.xml``); whether anything was."""
    changed = False
    for name in root.iter(f"{{{MAIN}}}definedName"):
        if not name.text:
            continue
        local_to = name.get("localSheetId")
        own = local_to is not None and titles[int(local_to)] == move.sheet
        grows = not str(name.get("name", "")).startswith("_xlnm")
        moved = move.formula(name.text, own=own, grows=grows)
        if moved != name.text:
            name.text = moved
            changed = True
    return changed


def move_drawing(root: Tree, move: RowsIn) -> bool:
    """Change where things drawn on the sheet stand; whether anything was."""
    changed = False
    for element in root.iter():
        if local(element) == "row" and (element.text or "").isdecimal():
            row = int(element.text) + 1
            if move.row(row) != row:
                element.text = str(move.row(row) - 1)
                changed = True
        text = element.get("textlink") if isinstance(element.tag, str) else None
        if text and (moved := move.formula(text, own=True)) != text:
            element.set("textlink", moved)
            changed = True
    return changed


def move_chart(root: Tree, move: RowsIn) -> bool:
    """Change the ranges a chart draws; whether anything was."""
    return _each(root, ("f",), lambda text: move.formula(text, own=False))


def move_table(root: Tree, move: RowsIn) -> bool:
    """Change where a table, its filter and its formulas reach; whether anything was."""
    changed = False
    for element in root.iter():
        text = element.get("ref") if isinstance(element.tag, str) else None
        if text and (moved := move.range(text)) != text:
            element.set("ref", moved)
            changed = True
    own: Callable[[str], str] = lambda text: move.formula(text, own=True)  # noqa: E731 - used once
    return _each(root, ("calculatedColumnFormula", "totalsRowFormula"), own) or changed


def move_comments(root: Tree, move: RowsIn) -> bool:
    """Change which cells comments are about; whether anything was."""
    changed = False
    for element in root.iter():
        text = element.get("ref") if isinstance(element.tag, str) else None
        if text and (moved := move.cell(text)) != text:
            element.set("ref", moved)
            changed = True
    return changed


def move_pivot_source(root: Tree, move: RowsIn) -> bool:
    """Change the range a pivot table is made from; whether anything was."""
    changed = False
    for source in root.iter(f"{{{MAIN}}}worksheetSource"):
        text = source.get("ref")
        if text and source.get("sheet") == move.sheet and (moved := move.range(text)) != text:
            source.set("ref", moved)
            changed = True
    return changed


def move_links(root: Tree, move: RowsIn) -> bool:
    """Change the cells that a form control is linked to; whether anything was."""
    changed = False
    for element in root.iter():
        for key in _LINKS if isinstance(element.tag, str) else ():
            text = element.get(key)
            if text and (moved := move.formula(text, own=True)) != text:
                element.set(key, moved)
                changed = True
    return changed


def move_vml(data: bytes, move: RowsIn) -> bytes:
    """Return old drawings (comments' boxes, form controls) as they stand afterwards."""
    text = data.decode("utf-8", "surrogateescape")

    def anchor(found: re.Match[str]) -> str:
        parts = found[2].split(",")
        if len(parts) != 8 or not all(p.strip().lstrip("-").isdecimal() for p in parts):
            return found[0]
        for place in (2, 6):
            parts[place] = f" {move.row(int(parts[place]) + 1) - 1}"
        return f"{found[1]}{','.join(parts)}{found[3]}"

    text = _VML_ANCHOR.sub(anchor, text)
    text = _VML_ROW.sub(lambda m: f"{m[1]}{move.row(int(m[2]) + 1) - 1}{m[3]}", text)
    text = _VML_LINK.sub(lambda m: f"{m[1]}{move.formula(m[2], own=True)}{m[3]}", text)
    return text.encode("utf-8", "surrogateescape")


def _each(root: Tree, names: Iterable[str], change: Callable[[str], str]) -> bool:
    changed = False
    for element in root.iter():
        if local(element) in names and element.text:
            moved = change(element.text)
            if moved != element.text:
                element.text = moved
                changed = True
    return changed


# -- relations ---------------------------------------------------------------------------


def related(package: dict[str, bytes], part: str) -> Iterator[tuple[str, str]]:
    """Yield the kind and the name of every part that ``part`` refers to."""
    folder, _, name = part.rpartition("/")
    rels = package.get(f"{folder}/_rels/{name}.rels" if folder else f"_rels/{name}.rels")
    if rels is None:
        return
    for one in parse(rels):
        if one.get("TargetMode") == "External":
            continue
        yield one.get("Type", "").rpartition("/")[2], resolved(folder, one.get("Target", ""))


def resolved(folder: str, target: str) -> str:
    """Return the name of a part that a relation of a part in ``folder`` points at."""
    if target.startswith("/"):
        return target[1:]
    parts = folder.split("/") if folder else []
    for step in target.split("/"):
        if step == "..":
            parts = parts[:-1]
        elif step not in ("", "."):
            parts.append(step)
    return "/".join(parts)
