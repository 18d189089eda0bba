"""Word papers: a template filled, its lines drawn as long as the decree wants, faults named."""

import io
import re
import zipfile
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

from tdkt_desktop.documents import fonts
from tdkt_desktop.documents.foreign_fields import foreign_fields
from tdkt_desktop.domain.vietnamese.keys import writable
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP

LONG, SHORT = "TĐKT dòng kẻ dài", "TĐKT dòng kẻ ngắn"
"""Styles whose line is as long as the text above, or two fifths of it (NĐ 30/2020)."""
_PART = 0.4
_POINT = 12_700
_LARGEST = 20_000_000
_MOST = 10**12
_SHOWN = 160
_MOST_NAMED = 12
_TAG = re.compile(r"\{\{|\}\}|\{%|%\}")


@dataclass(slots=True)
class _Met:
    """The placeholders a template asks for that there is nothing for."""

    names: dict[str, None] = field(default_factory=dict)


def fill(template: bytes, values: Mapping[str, Any]) -> bytes:
    """Return ``template`` (a .docx) filled with ``values``, which may hold lists of mappings.

    Raises:
        TdktError: it is no Word document, a placeholder is unknown or written wrongly.
    """
    made, met = _rendered(template, values)
    if met.names:
        raise _unknown(met)
    return made


def check(template: bytes, values: Mapping[str, Any], left: Collection[str] = ()) -> None:
    """See that ``values`` (with one item in every list) know each placeholder of ``template``.

    ``left`` are fields of other programs that are to stay as they are.

    Raises:
        TdktError: it is no Word document, it has no placeholder or those of another program, one
            is unknown or written wrongly.
    """
    if foreign := [one for one in foreign_fields(template) if one not in left]:
        raise TdktError(
            QT_TRANSLATE_NOOP(
                "errors",
                "Tệp Word có trường của chương trình khác: {names}. Các trường ấy sẽ để nguyên "
                "như vậy trên giấy: hãy thay bằng trường dữ liệu như {{{{ ten }}}}, "
                "{{{{ chuc_vu }}}} (danh sách ở trang Mẫu văn bản; ở đó hay bằng lệnh template "
                "--convert chương trình thay giúp).",
            ),
            names=", ".join(foreign[:_MOST_NAMED]) + ("…" if foreign[_MOST_NAMED:] else ""),
        )
    filled = fill(template, values)
    if _words(template) == _words(filled):
        raise TdktError(
            QT_TRANSLATE_NOOP(
                "errors",
                "Tệp Word này chưa có trường dữ liệu nào: văn bản sẽ không có ai. Hãy lưu bản "
                "sao của mẫu rồi sửa.",
            )
        )


def has_placeholders(template: bytes) -> bool:
    """Whether a Word document holds anything in double braces."""
    return b"{{" in re.sub(rb"<[^>]+>", b"", _body(template))


def is_same_paper(one: bytes, other: bytes) -> bool:
    """Whether two Word documents are the same to the byte of their body, shapes of text too."""
    return _body(one) == _body(other) != b""


def _words(data: bytes) -> list[bytes]:
    """Return the words of a document; empty paragraphs are none."""
    return re.sub(rb"<[^>]+>", b" ", _body(data)).split()


def _body(data: bytes) -> bytes:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            return package.read("word/document.xml")
    except (zipfile.BadZipFile, KeyError):
        return b""


def _unknown(met: _Met) -> TdktError:
    return TdktError(
        QT_TRANSLATE_NOOP(
            "errors",
            "Mẫu có trường dữ liệu không nhận ra: {names}. Hãy sửa trong Word theo danh sách "
            "trường dữ liệu ở trang Mẫu văn bản.",
        ),
        names=", ".join(f"{{{{ {name} }}}}" for name in met.names),
    )


def _rendered(template: bytes, values: Mapping[str, Any]) -> tuple[bytes, _Met]:
    import docxtpl
    import jinja2
    from docx.opc.exceptions import PackageNotFoundError

    require_word_file(template)
    met = _Met()
    try:
        paper = docxtpl.DocxTemplate(io.BytesIO(template))
        paper.render(dict(values), _environment(met))
    except (PackageNotFoundError, zipfile.BadZipFile) as error:
        raise no_word() from error
    except jinja2.TemplateError as error:
        raise _wrong(error) from error
    except (TypeError, ArithmeticError, AttributeError, LookupError, RecursionError) as error:
        if met.names:  # e.g. a loop over something unknown
            return b"", met
        raise _wrong(error) from error
    _draw_lines(paper.docx)
    _drop_empty_ends(paper.docx)
    out = io.BytesIO()
    paper.save(out)
    return out.getvalue(), met


def require_word_file(template: bytes) -> None:
    """Raise :class:`TdktError` for what is no .docx, or one too large to be a template."""
    if len(template) > _LARGEST or not template.startswith(b"PK"):
        raise no_word()
    try:
        with zipfile.ZipFile(io.BytesIO(template)) as package:
            names = set(package.namelist())
            size = sum(one.file_size for one in package.infolist())
    except zipfile.BadZipFile as error:
        raise no_word() from error
    if "word/document.xml" not in names or size > 10 * _LARGEST:
        raise no_word()


def no_word() -> TdktError:
    """Return what to say of a file that cannot be read as a .docx."""
    return TdktError(
        QT_TRANSLATE_NOOP(
            "errors", "Đây không phải tệp Word (.docx) đọc được. Hãy lưu từ Word dạng .docx."
        )
    )


def _wrong(error: Exception) -> TdktError:
    """Return what to tell of a template's fault, with the words around it where known."""
    near = " ".join(re.sub(r"<[^>]+>", " ", " ".join(getattr(error, "docx_context", ()))).split())
    if near:
        return TdktError(
            QT_TRANSLATE_NOOP(
                "errors",
                "Mẫu có trường dữ liệu viết sai, gần chỗ “{near}”. Mỗi trường mở bằng {{{{ và "
                "đóng bằng }}}}, mỗi {{% for %}} có một {{% endfor %}}.",
            ),
            near=near if len(near) <= _SHOWN else f"{near[:_SHOWN]}…",
        )
    return TdktError(
        QT_TRANSLATE_NOOP(
            "errors",
            "Mẫu có trường dữ liệu viết sai ({reason}). Mỗi trường mở bằng {{{{ và đóng bằng "
            "}}}}, mỗi {{% for %}} có một {{% endfor %}}.",
        ),
        reason=_TAG.sub("", str(error)).strip(" .'"),
    )


def _environment(met: _Met) -> Any:
    from jinja2 import ChainableUndefined
    from jinja2.exceptions import SecurityError
    from jinja2.sandbox import SandboxedEnvironment

    class Noted(ChainableUndefined):
        """Notes what is unknown and goes on, so that all of it is told at once."""

        def __init__(self, *arguments: Any, **named: Any) -> None:
            super().__init__(*arguments, **named)
            met.names[str(self._undefined_name)] = None

    class Careful(SandboxedEnvironment):
        """Refuses what could reckon for ever: a paper needs no powers."""

        intercepted_binops = frozenset(["**", "*"])

        def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
            small = all(isinstance(n, int | float) and abs(n) < _MOST for n in (left, right))
            if operator == "**" or not small:
                raise SecurityError(operator)
            return super().call_binop(context, operator, left, right)

    def say(value: object) -> object:
        return writable(value) if isinstance(value, str) else value

    return Careful(autoescape=True, undefined=Noted, finalize=say)


# -- lines -------------------------------------------------------------------------------


def _draw_lines(document: Any) -> None:
    """Make each line as long as the decree wants for the text it stands under."""
    from docx.oxml.ns import qn
    from docx.text.paragraph import Paragraph

    ids = {style.style_id: style.name for style in document.styles if style.name in (LONG, SHORT)}
    section = document.sections[0]
    page = section.page_width - section.left_margin - section.right_margin
    for mark in document.element.body.xpath(".//w:pStyle"):
        name = ids.get(mark.get(qn("w:val")))
        if name is None:
            continue
        line = mark.getparent().getparent()
        above = line.getprevious()
        while above is not None and not "".join(above.itertext()).strip():
            above = above.getprevious()
        if above is None or above.tag != qn("w:p"):
            continue
        widths = line.getparent().xpath("./w:tcPr/w:tcW/@w:w")
        room = int(widths[0]) * _POINT // 20 if widths else page
        wanted = _last_line(Paragraph(above, document), room) * (1 if name == LONG else _PART)
        side = max(0, int((room - wanted) / 2))
        shape = Paragraph(line, document).paragraph_format
        shape.left_indent = shape.right_indent = side


def _last_line(paragraph: Any, room: int) -> float:
    """Return how long the longest line of a paragraph is when set in ``room``, in EMU."""
    runs = [run for run in paragraph.runs if run.text]
    bold = any(run.bold for run in runs)
    size = next((run.font.size for run in runs if run.font.size), 14 * _POINT)
    face = "serif-bold" if bold else "serif"
    longest = line = 0.0
    space = fonts.width(" ", face) * size
    for word in paragraph.text.split():
        wide = fonts.width(word, face) * size
        if line and line + space + wide > room:
            longest, line = max(longest, line), wide
        else:
            line += (space if line else 0) + wide
    return max(longest, line)


def _drop_empty_ends(document: Any) -> None:
    """Take away empty paragraphs at the end, which could make an empty last page."""
    body = document.element.body
    for child in reversed(list(body)):
        if child.tag.endswith("}sectPr"):
            continue
        text = "".join(child.itertext()).strip()
        if not child.tag.endswith("}p") or text or child.xpath(".//w:br|.//w:drawing|.//w:sectPr"):
            return
        before = child.getprevious()
        if before is None or before.tag.endswith("}tbl"):
            return  # a table must be followed by a paragraph
        body.remove(child)
