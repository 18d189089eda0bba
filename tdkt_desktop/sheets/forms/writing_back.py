"""A workbook written back into its own package: only what was filled in is other than before.

openpyxl reads and fills a copy in memory; what it changed is found by comparing with a second
reading, and put into the XML of the package itself. What openpyxl does not know stays as it was.
"""

import datetime as dt
import io
import re
import zipfile
from bisect import bisect
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from tdkt_desktop.sheets.forms import parts
from tdkt_desktop.sheets.forms.inserting import looks_of, moves_of
from tdkt_desktop.sheets.forms.moves import RowsIn
from tdkt_desktop.sheets.forms.parts import MAIN, Tree

_Book = Any
_Sheet = Any
_Cell = Any
"""openpyxl ships no types."""
_RELATED = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_LETTERS = re.compile(r"([A-Z]{1,3})(\d+)")
_CALCULATED = "calcChain"


@dataclass(slots=True)
class _Package:
    """A package's parts by their names with slashes, as Windows' programs may not have them."""

    parts: dict[str, bytes]
    infos: list[zipfile.ZipInfo]
    trees: dict[str, Tree] = field(default_factory=dict)
    changed: set[str] = field(default_factory=set)
    gone: set[str] = field(default_factory=set)

    @classmethod
    def read(cls, data: bytes) -> "_Package":
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            infos = package.infolist()
            read = {one.filename.replace("\\", "/"): package.read(one) for one in infos}
        return cls(read, infos)

    def tree(self, part: str) -> Tree:
        if part not in self.trees:
            self.trees[part] = parts.parse(self.parts[part])
        return self.trees[part]

    def change(self, part: str, act: Callable[[Tree], bool]) -> None:
        """Let ``act`` change a part's tree; the part is written anew only if it did."""
        if part in self.parts and act(self.tree(part)):
            self.changed.add(part)

    def bytes(self) -> bytes:
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
            for info in self.infos:
                name = info.filename.replace("\\", "/")
                if name in self.gone:
                    continue
                data = self.parts[name]
                if name in self.changed and name in self.trees:
                    data = parts.written(self.trees[name], data)
                made = zipfile.ZipInfo(name, info.date_time)
                made.compress_type = zipfile.ZIP_DEFLATED
                made.external_attr = info.external_attr
                package.writestr(made, data)
        return out.getvalue()


def written_back(template: bytes, book: _Book, pristine: _Book) -> bytes:
    """Return the package of ``template`` with what ``book`` has other than ``pristine``.

    ``book`` was read from the template and filled; ``pristine`` was read from it and left alone.

    Raises:
        ValueError: a part of the package is no XML.
        KeyError: a part that another refers to is not there.
    """
    package = _Package.read(template)
    sheets = _sheet_parts(package)
    titles = [sheet.title for sheet in pristine.worksheets]
    for move in moves_of(book):
        _move(package, sheets, move, titles)
    styles = _Styles(package, pristine, sheets)
    touched = set[str]()
    for sheet in book.worksheets:
        part = sheets.get(sheet.title)
        if part is None:
            continue
        old = pristine[sheet.title]
        moves = [one for one in moves_of(book) if one.sheet == sheet.title]
        if _Writer(package, part, styles, (sheet, old), moves).write():
            touched.add(sheet.title)
            package.changed.add(part)
    _forget_results(package, sheets, touched | {m.sheet for m in moves_of(book)})
    return package.bytes()


def _sheet_parts(package: _Package) -> dict[str, str]:
    """Return which part each sheet is, by its title."""
    root = package.tree("xl/workbook.xml")
    rels = package.tree("xl/_rels/workbook.xml.rels")
    targets = {one.get("Id"): parts.resolved("xl", one.get("Target", "")) for one in rels}
    found = dict[str, str]()
    for one in root.iter(f"{{{MAIN}}}sheet"):
        part = targets.get(one.get(_RELATED), "")
        if part in package.parts:
            found[one.get("name")] = part
    return found


# -- rows that came in -------------------------------------------------------------------


_BESIDE: Mapping[str, Callable[..., bool]] = {
    "drawing": parts.move_drawing,
    "table": parts.move_table,
    "comments": parts.move_comments,
    "threadedComment": parts.move_comments,
    "ctrlProp": parts.move_links,
}
"""What of a sheet's own parts speaks of its rows, by the kind of relation."""
_ANYWHERE: tuple[tuple[re.Pattern[str], Callable[..., bool]], ...] = (
    (re.compile(r"xl/charts/chart(?:Ex)?\d+\.xml"), parts.move_chart),
    (re.compile(r"xl/pivotCache/pivotCacheDefinition\d+\.xml"), parts.move_pivot_source),
)
"""The parts that name the sheet whose rows they speak of."""


def _move(package: _Package, sheets: Mapping[str, str], move: RowsIn, titles: list[str]) -> None:
    part = sheets[move.sheet]
    for title, one in sheets.items():
        package.change(one, partial(parts.move_sheet, move=move, own=title == move.sheet))
    package.change("xl/workbook.xml", partial(parts.move_names, move=move, titles=titles))
    for kind, name in parts.related(package.parts, part):
        if kind in _BESIDE:
            package.change(name, partial(_BESIDE[kind], move=move))
        elif kind == "vmlDrawing" and name in package.parts:
            package.parts[name] = parts.move_vml(package.parts[name], move)
    for name in list(package.parts):
        for pattern, act in _ANYWHERE:
            if pattern.fullmatch(name):
                package.change(name, partial(act, move=move))


# -- cells -------------------------------------------------------------------------------


class _Styles:
    """Finds the number of a look in the package's own styles, and adds what it lacks."""

    def __init__(self, package: _Package, pristine: _Book, sheets: Mapping[str, str]) -> None:
        self._package = package
        self._known: dict[tuple[int, ...], int] = {_PLAIN: 0}
        self._made = dict[tuple[int, str], int]()
        for sheet in pristine.worksheets:
            part = sheets.get(sheet.title)
            if part is None:
                continue
            for cell in parts.parse(package.parts[part]).iter(f"{{{MAIN}}}c"):
                match = _LETTERS.fullmatch(cell.get("r", ""))
                there = sheet._cells.get(_place(match)) if match is not None else None
                if there is not None:
                    self._known.setdefault(_look(there), int(cell.get("s", "0")))

    def of(self, cell: _Cell) -> int | None:
        """Return the number of a cell's look, or ``None`` where the package has no such one."""
        style = _look(cell)
        if style in self._known:
            return self._known[style]
        base = next(
            (number for known, number in self._known.items() if _but_format(known, style)), None
        )
        return None if base is None else self._with_format(base, cell.number_format)

    def _with_format(self, base: int, code: str) -> int:
        """Return the number of a look that is another one's but for how numbers are written."""
        if (base, code) in self._made:
            return self._made[base, code]
        from copy import deepcopy

        from openpyxl.styles.numbers import BUILTIN_FORMATS_REVERSE

        root = self._package.tree("xl/styles.xml")
        number = BUILTIN_FORMATS_REVERSE.get(code)
        if number is None:
            number = self._format(root, code)
        looks = root.find(f"{{{MAIN}}}cellXfs")
        fresh = deepcopy(looks[base])
        fresh.set("numFmtId", str(number))
        fresh.set("applyNumberFormat", "1")
        looks.append(fresh)
        looks.set("count", str(len(looks)))
        self._package.changed.add("xl/styles.xml")
        self._made[base, code] = len(looks) - 1
        return len(looks) - 1

    @staticmethod
    def _format(root: Tree, code: str) -> int:
        formats = root.find(f"{{{MAIN}}}numFmts")
        if formats is None:
            formats = root.makeelement(f"{{{MAIN}}}numFmts", {})
            root.insert(0, formats)
        for one in formats:
            if one.get("formatCode") == code:
                return int(one.get("numFmtId"))
        number = max([163, *(int(one.get("numFmtId")) for one in formats)]) + 1
        made = formats.makeelement(
            f"{{{MAIN}}}numFmt", {"numFmtId": str(number), "formatCode": code}
        )
        formats.append(made)
        formats.set("count", str(len(formats)))
        return number


_FORMAT, _PLAIN = 3, (0,) * 9
"""Where openpyxl's look of a cell keeps how numbers are written; the look of one that has none."""


def _look(cell: _Cell) -> tuple[int, ...]:
    return tuple(cell._style) if cell._style is not None else _PLAIN


def _but_format(one: tuple[int, ...], other: tuple[int, ...]) -> bool:
    return all(
        a == b for place, (a, b) in enumerate(zip(one, other, strict=True)) if place != _FORMAT
    )


class _Writer:
    """Puts into one sheet's XML what was filled into it."""

    def __init__(
        self,
        package: _Package,
        part: str,
        styles: _Styles,
        sheets: tuple[_Sheet, _Sheet],
        moves: list[RowsIn],
    ) -> None:
        self._root, self._styles = package.tree(part), styles
        self._sheet, self._old = sheets
        self._moves = moves
        self._data = self._root.find(f"{{{MAIN}}}sheetData")
        self._rows = {int(row.get("r", "0")): row for row in self._data}
        self._order = sorted(self._rows)
        self._cells = dict[tuple[int, int], Tree]()
        for row in self._data:
            for cell in row:
                match = _LETTERS.fullmatch(cell.get("r", ""))
                if match is not None:
                    self._cells[_place(match)] = cell

    def write(self) -> bool:
        """Write what is other than before; whether anything was."""
        changed = self._write_looks()
        for place in sorted(self._sheet._cells):
            changed = self._write_cell(place) or changed
        changed = self._blank_gone() or changed
        changed = self._write_heights() or changed
        return self._write_merged() or changed

    def _origin(self, row: int) -> int | None:
        """Return where a row stood in the template, or ``None`` for one that came in."""
        at: int | None = row
        for move in reversed(self._moves):
            if at is None:
                return None
            at = move.before(at)
        return at

    def _write_looks(self) -> bool:
        """Make the rows that came in, each looking like its model."""
        looks = looks_of(self._sheet)
        changed = False
        for row, model in sorted(looks.items()):
            like = self._rows.get(model)
            if like is None or self._origin(row) is not None:
                continue
            changed = True
            there = self._row(row)
            for key, value in like.attrib.items():
                if key not in ("r", "spans"):
                    there.set(key, value)
            for cell in like:
                match = _LETTERS.fullmatch(cell.get("r", ""))
                if match is None:
                    continue
                fresh = self._cell((row, _place(match)[1]))
                if cell.get("s"):
                    fresh.set("s", cell.get("s"))
        return changed

    def _write_cell(self, place: tuple[int, int]) -> bool:
        cell = self._sheet._cells[place]
        if type(cell).__name__ == "MergedCell":
            return False
        origin = self._origin(place[0])
        old = self._old._cells.get((origin, place[1])) if origin is not None else None
        same_style = old is not None and _look(old) == _look(cell)
        if old is not None and same_style and _same(cell, old):
            return False
        if old is None and cell.value is None and place not in self._cells:
            return False
        there = self._cell(place)
        if not same_style and (style := self._styles.of(cell)) is not None:
            there.set("s", str(style))
        if old is None or not _same(cell, old):
            self._put(there, cell)
        return True

    def _put(self, there: Tree, cell: _Cell) -> None:
        for child in list(there):
            there.remove(child)
        there.attrib.pop("t", None)
        there.attrib.pop("cm", None)
        value = cell.value
        if value is None:
            return
        if cell.data_type == "f":
            text = value if isinstance(value, str) else value.text
            self._child(there, "f", text.lstrip("="))
        elif isinstance(value, bool):
            there.set("t", "b")
            self._child(there, "v", str(int(value)))
        elif isinstance(value, int | float):
            self._child(there, "v", repr(value))
        elif isinstance(value, dt.date | dt.time):
            from openpyxl.utils.datetime import to_excel

            self._child(there, "v", repr(to_excel(value, self._sheet.parent.epoch)))
        else:
            there.set("t", "inlineStr")
            inner = self._child(there, "is", "")
            self._child(inner, "t", str(value))

    def _child(self, parent: Tree, name: str, text: str) -> Tree:
        made = parent.makeelement(f"{{{MAIN}}}{name}", {})
        if text:
            made.text = text
            if (name == "t" and text != text.strip()) or "\n" in text:
                made.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        parent.append(made)
        return made

    def _blank_gone(self) -> bool:
        """Empty the cells that are no longer there."""
        changed = False
        for place, there in self._cells.items():
            cell = self._sheet._cells.get(place)
            origin = self._origin(place[0])
            old = self._old._cells.get((origin, place[1])) if origin is not None else None
            gone = cell is None and old is not None and old.value is not None
            if gone and type(old).__name__ != "MergedCell":
                for child in list(there):
                    there.remove(child)
                there.attrib.pop("t", None)
                changed = True
        return changed

    def _write_heights(self) -> bool:
        changed = False
        for row, one in self._sheet.row_dimensions.items():
            origin = self._origin(row)
            before = self._old.row_dimensions[origin].height if (
                origin is not None and origin in self._old.row_dimensions
            ) else None  # fmt: skip
            if one.height is not None and one.height != before:
                there = self._row(row)
                there.set("ht", f"{one.height:g}")
                there.set("customHeight", "1")
                changed = True
        return changed

    def _write_merged(self) -> bool:
        wanted = {str(one) for one in self._sheet.merged_cells.ranges}
        holder = self._root.find(f"{{{MAIN}}}mergeCells")
        there = set() if holder is None else {one.get("ref") for one in holder}
        fresh = sorted(wanted - there)
        gone = there - wanted
        if not fresh and not gone:
            return False
        if holder is None:
            holder = self._root.makeelement(f"{{{MAIN}}}mergeCells", {})
            self._place_after_data(holder)
        for one in list(holder):
            if one.get("ref") in gone:
                holder.remove(one)
        for ref in fresh:
            holder.append(holder.makeelement(f"{{{MAIN}}}mergeCell", {"ref": ref}))
        holder.set("count", str(len(holder)))
        if not len(holder):
            self._root.remove(holder)
        return True

    def _place_after_data(self, holder: Tree) -> None:
        """Put merged cells where the schema wants them: after what protects and filters."""
        before = ("sheetData", "sheetCalcPr", "sheetProtection", "protectedRanges", "scenarios",
                  "autoFilter", "sortState", "dataConsolidate", "customSheetViews")  # fmt: skip
        last = [n for n, one in enumerate(self._root) if parts.local(one) in before]
        self._root.insert(last[-1] + 1, holder)

    # -- making ----------------------------------------------------------------------------

    def _row(self, row: int) -> Tree:
        if row in self._rows:
            return self._rows[row]
        made = self._data.makeelement(f"{{{MAIN}}}row", {"r": str(row)})
        place = bisect(self._order, row)
        if place:
            self._rows[self._order[place - 1]].addnext(made)
        else:
            self._data.insert(0, made)
        self._order.insert(place, row)
        self._rows[row] = made
        return made

    def _cell(self, place: tuple[int, int]) -> Tree:
        if place in self._cells:
            return self._cells[place]
        row, column = place
        there = self._row(row)
        from openpyxl.utils import get_column_letter

        made = there.makeelement(f"{{{MAIN}}}c", {"r": f"{get_column_letter(column)}{row}"})
        at = 0
        for number, one in enumerate(there, start=1):
            match = _LETTERS.fullmatch(one.get("r", ""))
            if match is not None and _place(match)[1] < column:
                at = number
        there.insert(at, made)
        there.attrib.pop("spans", None)
        self._cells[place] = made
        return made


def _place(match: re.Match[str]) -> tuple[int, int]:
    from openpyxl.utils import column_index_from_string

    return int(match[2]), int(column_index_from_string(match[1]))


def _same(cell: _Cell, old: _Cell) -> bool:
    """Whether a cell says what it said; a formula that only moved does."""
    if cell.data_type == "f" and old.data_type == "f":
        return True
    return bool(cell.value == old.value and type(cell.value) is type(old.value))


# -- results -----------------------------------------------------------------------------


def _forget_results(package: _Package, sheets: Mapping[str, str], touched: set[str]) -> None:
    """Drop results of formulas that what was written may change: they are reckoned on opening."""
    if not touched:
        return
    reach = set(touched)
    texts = {title: list(_formulas(package, part)) for title, part in sheets.items()}
    grown = True
    while grown:
        grown = False
        for title, formulas in texts.items():
            if title not in reach and any(_speaks_of(text, reach) for text in formulas):
                reach.add(title)
                grown = True
    for title in reach:
        part = sheets.get(title)
        if part is not None and texts[title]:
            package.change(part, _without_results)
    root = package.tree("xl/workbook.xml")
    calc = root.find(f"{{{MAIN}}}calcPr")
    if any(texts[title] for title in reach if title in texts):
        if calc is None:
            calc = root.makeelement(f"{{{MAIN}}}calcPr", {})
            _insert_calc(root, calc)
        calc.set("fullCalcOnLoad", "1")
        package.changed.add("xl/workbook.xml")
    _drop_chain(package)


def _formulas(package: _Package, part: str) -> Iterator[str]:
    if b"<f" not in package.parts[part] and b":f" not in package.parts[part]:
        return
    for one in package.tree(part).iter(f"{{{MAIN}}}f"):
        yield one.text or ""


def _speaks_of(formula: str, titles: set[str]) -> bool:
    """Whether a formula may depend on a sheet: it names it, or a name that may."""
    if any(f"{title}!" in formula or f"{title}'!" in formula for title in titles):
        return True
    plain = re.sub(r'"[^"]*"', "", formula)
    return bool(re.search(r"(?<![\w!.$'])[^\W\d]\w{3,}(?![\w(!])", plain)) and "!" not in plain


def _without_results(root: Tree) -> bool:
    changed = False
    for cell in root.iter(f"{{{MAIN}}}c"):
        if cell.find(f"{{{MAIN}}}f") is None:
            continue
        result = cell.find(f"{{{MAIN}}}v")
        if result is not None:
            cell.remove(result)
            cell.attrib.pop("t", None)
            changed = True
    return changed


def _insert_calc(root: Tree, calc: Tree) -> None:
    before = ("sheets", "functionGroups", "externalReferences", "definedNames")
    last = [n for n, one in enumerate(root) if parts.local(one) in before]
    root.insert(last[-1] + 1, calc)


def _drop_chain(package: _Package) -> None:
    """Drop the order in which formulas were reckoned: Excel makes it anew."""
    name = "xl/calcChain.xml"
    if name not in package.parts:
        return
    package.gone.add(name)

    def without(root: Tree) -> bool:
        found = [
            one for one in root if _CALCULATED in (one.get("Target") or one.get("PartName") or "")
        ]
        for one in found:
            root.remove(one)
        return bool(found)

    package.change("xl/_rels/workbook.xml.rels", without)
    package.change("[Content_Types].xml", without)
