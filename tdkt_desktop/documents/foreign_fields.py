"""What other programs would fill in a Word template: mail-merge fields and marks of that kind."""

import html
import io
import re
import zipfile

PARTS = re.compile(r"word/(?:document|header\d*|footer\d*)\.xml")
"""Where a document's words stand."""
MERGE = re.compile(r"MERGEFIELD\s+(?:\"([^\"]+)\"|([^\s\"\\]+))")
"""The instruction of a mail-merge field: its name, in quotes or bare."""
_INSTRUCTION = re.compile(r"<w:instrText\b[^>]*>([^<]*)</w:instrText>|w:instr=\"([^\"]*)\"")
_MARKS = re.compile(
    r"\$\{\s*[\w .]{1,40}\s*\}"
    r"|«\s*[\w .]{1,40}\s*»"
    r"|<<?\s*[^\W\d][\w .]{0,40}\s*>>?"
    r"|\[\[?\s*[A-Za-z]\w*_\w+\s*\]\]?"
    r"|(?<!\{)\{\s*[A-Za-z]\w*\s*\}(?!\})"
)
_PARAGRAPH = re.compile(r"<w:p\b.*?</w:p>", re.DOTALL)
_TEXT = re.compile(r"<w:t\b[^>]*>([^<]*)</w:t>")


def foreign_fields(template: bytes) -> list[str]:
    """Return the fields of other programs that a .docx holds, as they stand there, each once.

    Those are Word's own mail-merge fields (``MERGEFIELD``, shown as ``«Ho_ten»``) and texts such
    as ``${ho_ten}``, ``<ho ten>``, ``[ho_ten]``. A file that is no package holds none.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(template)) as package:
            parts = [
                package.read(name).decode("utf-8", "replace")
                for name in package.namelist()
                if PARTS.fullmatch(name)
            ]
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError):
        return []
    found = dict[str, None]()
    for part in parts:
        merged = _INSTRUCTION.findall(part)
        words = html.unescape("".join(one or other for one, other in merged))
        found |= {f"«{one or other}»": None for one, other in MERGE.findall(words)}
        for paragraph in _PARAGRAPH.findall(part):
            text = html.unescape("".join(_TEXT.findall(paragraph)))
            found |= {mark.strip(): None for mark in _MARKS.findall(text)}
    return list(found)
