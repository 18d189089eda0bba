"""A Word template of another program made one of ours: its fields and dots become placeholders.

Only what is told is changed; the rest of the file stays as it is.
"""

import io
import re
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from tdkt_desktop.documents.foreign_fields import MERGE, PARTS, foreign_fields
from tdkt_desktop.documents.word import no_word, require_word_file
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_DOTS = re.compile(r"([^\W\d_][\w ,()/-]{0,60}?)\s*:\s*((?:…{2,}|\.{4,}|_{3,})(?:[.…_\s]*[.…_])?)")
"""A label with dots after it, to be written on by hand."""
_AFTER = ": …"
_LIST_MARKS = 2


@dataclass(frozen=True, slots=True)
class Meant:
    """What a field of another program is here: ``expression`` without braces.

    ``of_row`` when it is of each line of a list (``n.ten``), not of the whole paper.
    """

    expression: str
    of_row: bool

    @property
    def mark(self) -> str:
        """How it stands in a template."""
        return f"{{{{ {self.expression} }}}}"


def marks_in(template: bytes) -> list[str]:
    """Return what a .docx asks for in ways of other programs, as it stands there, each once.

    Where it has no field at all those are labels with dots after them: ``Họ và tên: …``.

    Raises:
        TdktError: it is no Word document.
    """
    require_word_file(template)
    if found := foreign_fields(template):
        return found
    labels = dict[str, None]()
    for _, root in _roots(template):
        for paragraph in root.iter(f"{_W}p"):
            text = "".join(one.text or "" for one in paragraph.iter(f"{_W}t"))
            labels |= {_label(found[1]): None for found in _DOTS.finditer(text)}
    return list(labels)


def _label(words: str) -> str:
    return " ".join(words.split()) + _AFTER


def converted(template: bytes, meant: Mapping[str, Meant]) -> bytes:
    """Return the .docx with its marks (see :func:`marks_in`) made placeholders of ours.

    Marks of lines stand in a loop over the list: their row of a table, or else all of the paper,
    a page for each.

    Raises:
        TdktError: a mark of a line stands in a header or footer.
    """
    from lxml import etree

    changed = dict[str, bytes]()
    for name, root in _roots(template):
        lines = list(_changed(root, meant))
        if name == "word/document.xml":
            _loop(root, lines)
        elif lines:
            said = "".join(one.text or "" for one in lines[0].iter(f"{_W}t"))
            raise TdktError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "Đầu trang, chân trang (“{words}”) chung cho mọi trang, không ghi được dữ "
                    "liệu của từng người. Hãy chọn (giữ nguyên) cho trường ở đó, hay đưa vào thân "
                    "văn bản.",
                ),
                words=said,
            )
        changed[name] = etree.tostring(root, xml_declaration=True, encoding="UTF-8")
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(template)) as source,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for item in source.infolist():
            target.writestr(item, changed.get(item.filename) or source.read(item.filename))
    return out.getvalue()


def _roots(template: bytes) -> Iterator[tuple[str, Any]]:
    from lxml import etree

    careful = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    with zipfile.ZipFile(io.BytesIO(template)) as package:
        for name in package.namelist():
            if PARTS.fullmatch(name):
                try:
                    yield name, etree.fromstring(package.read(name), careful)
                except etree.XMLSyntaxError as error:
                    raise no_word() from error


# -- marks made placeholders --------------------------------------------------------------


def _changed(root: Any, meant: Mapping[str, Meant]) -> Iterator[Any]:
    """Make marks placeholders; yield the paragraphs that now have one of a line."""
    for paragraph in list(root.iter(f"{_W}p")):
        put = [*_simple_fields(paragraph, meant), *_fields(paragraph, meant)]
        put += _texts(paragraph, meant)
        if any(one.of_row for one in put):
            yield paragraph


def _named(instruction: str, meant: Mapping[str, Meant]) -> Meant | None:
    found = MERGE.search(instruction)
    return meant.get(f"«{found[1] or found[2]}»") if found else None


def _simple_fields(paragraph: Any, meant: Mapping[str, Meant]) -> Iterator[Meant]:
    for field in list(paragraph.iter(f"{_W}fldSimple")):
        one = _named(field.get(f"{_W}instr", ""), meant)
        if one is None:
            continue
        runs = list(field.iter(f"{_W}r")) or [field.makeelement(f"{_W}r")]
        _say(runs[0], one.mark)
        field.addprevious(runs[0])
        field.getparent().remove(field)
        yield one


def _fields(paragraph: Any, meant: Mapping[str, Meant]) -> Iterator[Meant]:
    """Make fields placeholders that stand over several runs: begin, instruction, result, end."""
    begun, runs = False, list[Any]()
    for run in list(paragraph.iter(f"{_W}r")):
        kinds = [one.get(f"{_W}fldCharType") for one in run.iter(f"{_W}fldChar")]
        begun = begun or "begin" in kinds
        if begun:
            runs.append(run)
        if begun and "end" in kinds:
            words = "".join(text.text or "" for one in runs for text in one.iter(f"{_W}instrText"))
            one = _named(words, meant)
            if one is not None:
                said = [each for each in runs if each.find(f"{_W}t") is not None]
                keep = said[0] if said else runs[0]
                _say(keep, one.mark)
                for other in runs:
                    if other is not keep:
                        other.getparent().remove(other)
                yield one
            begun, runs = False, []


def _say(run: Any, text: str) -> None:
    """Let a run hold a text alone, in the look it has."""
    for child in list(run):
        if child.tag != f"{_W}rPr":
            run.remove(child)
    one = run.makeelement(f"{_W}t")
    one.text = text
    run.append(one)


def _texts(paragraph: Any, meant: Mapping[str, Meant]) -> list[Meant]:
    """Make texts placeholders, also those that stand over several runs."""
    texts = list(paragraph.iter(f"{_W}t"))
    whole = "".join(one.text or "" for one in texts)
    places = sorted(_places(whole, meant), key=lambda place: place[0], reverse=True)
    for start, end, one in places:  # from the end: what stands before keeps its place
        _replace(texts, start, end, one.mark)
    return [one for _, _, one in places]


def _places(whole: str, meant: Mapping[str, Meant]) -> Iterator[tuple[int, int, Meant]]:
    taken = list[tuple[int, int]]()
    fields = [mark for mark in meant if not mark.endswith(_AFTER)]
    for mark in sorted(fields, key=len, reverse=True):
        for found in re.finditer(re.escape(mark), whole):
            if not any(start < found.end() and found.start() < end for start, end in taken):
                taken.append(found.span())
                yield (*found.span(), meant[mark])
    for found in _DOTS.finditer(whole):
        one = meant.get(_label(found[1]))
        if one is not None:
            yield (*found.span(2), one)


def _replace(texts: Iterable[Any], start: int, end: int, words: str) -> None:
    place = 0
    for one in texts:
        text = one.text or ""
        first, last = max(start - place, 0), min(end - place, len(text))
        if first < last:
            one.text = text[:first] + words + text[last:]
            one.set(_SPACE, "preserve")
            words = ""
        place += len(text)


# -- lists -------------------------------------------------------------------------------


def _loop(root: Any, paragraphs: Iterable[Any]) -> None:
    """Set the lines of a list in a loop: their row, or all of the paper, a page for each."""
    rows, free = list[Any](), False
    counts = dict[Any, int]()
    for paragraph in paragraphs:
        row = next(paragraph.iterancestors(f"{_W}tr"), None)
        if row is None:
            free = True
        else:
            counts[row] = counts.get(row, 0) + 1
    for row, count in counts.items():
        if count >= _LIST_MARKS or _under_a_head(row):
            rows.append(row)
        else:
            free = True
    if free:
        _around(root.find(f"{_W}body"))
        return
    for row in rows:
        row.addprevious(_row_of(row, "{%tr for n in danh_sach %}"))
        row.addnext(_row_of(row, "{%tr endfor %}"))


def _under_a_head(row: Any) -> bool:
    """Whether a row stands under another that says something: a list with its head."""
    above = row.getprevious()
    return (
        above is not None
        and above.tag == f"{_W}tr"
        and bool("".join(one.text or "" for one in above.iter(f"{_W}t")).strip())
    )


def _row_of(row: Any, words: str) -> Any:
    made = row.makeelement(f"{_W}tr")
    cell = row.makeelement(f"{_W}tc")
    cell.append(_paragraph_of(row, words))
    made.append(cell)
    return made


def _paragraph_of(near: Any, words: str = "", *, page: bool = False) -> Any:
    paragraph, run = near.makeelement(f"{_W}p"), near.makeelement(f"{_W}r")
    if page:
        run.append(near.makeelement(f"{_W}br", {f"{_W}type": "page"}))
    else:
        text = near.makeelement(f"{_W}t")
        text.text = words
        run.append(text)
    paragraph.append(run)
    return paragraph


def _around(body: Any) -> None:
    """Set all of a paper in a loop, a page for each."""
    body.insert(0, _paragraph_of(body, "{%p for n in danh_sach %}"))
    end = [
        _paragraph_of(body, "{%p if not n.cuoi %}"),
        _paragraph_of(body, page=True),
        _paragraph_of(body, "{%p endif %}"),
        _paragraph_of(body, "{%p endfor %}"),
    ]
    last = body.find(f"{_W}sectPr")
    for one in end:
        if last is not None:
            last.addprevious(one)
        else:
            body.append(one)
