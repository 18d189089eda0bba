"""Any paper read, told by its content and not by its name."""

import zipfile
from io import BytesIO
from pathlib import Path

from tdkt_desktop.documents.reading.blocks import Paper
from tdkt_desktop.documents.reading.doc import LockedPaperError, is_word_file, read_doc
from tdkt_desktop.documents.reading.docx import UnreadablePaperError, read_docx
from tdkt_desktop.documents.reading.html import read_html
from tdkt_desktop.documents.reading.pdf import read_pdf
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP

_OLE, _ZIP = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"PK"
_RTF, _ODT = b"{\\rtf", b"mimetypeapplication/vnd.oasis.opendocument.text"
_HEAD = 1024
"""How far into a file ``%PDF`` may stand."""
_PAGE = (b"<html", b"<!doctype html", b"<body", b"<table", b"<div", b"<p>", b"<meta")
_ENDINGS = frozenset({".doc", ".docx", ".htm", ".html"})
PDF, DOCX, DOC, PAGE, OTHER = "pdf", "docx", "doc", "html", "other"


def paper_form(data: bytes, name: str) -> str:
    """Return what kind of paper a file is (:data:`PDF` …), or nothing where it is none.

    :data:`OTHER` is a paper that cannot be read: of another program, or cut off.

    A web page is one only where its name says Word or web page: lists are exported so too.
    """
    if b"%PDF-" in data[:_HEAD]:
        return PDF
    if data.startswith(_RTF) or _ODT in data[:_HEAD]:
        return OTHER
    if data.startswith(_ZIP):
        parts = _parts(data)
        if parts is None:
            return OTHER if Path(name).suffix.lower() == ".docx" else ""
        return DOCX if "word/document.xml" in parts else ""
    if data.startswith(_OLE):
        return DOC if is_word_file(data) else ""
    beginning = (
        data[: 4 * _HEAD].replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \r\n\t").lower()
    )
    if Path(name).suffix.lower() in _ENDINGS and beginning.startswith(b"<"):
        return PAGE if any(mark in beginning for mark in _PAGE) else ""
    return ""


def read_paper(data: bytes, name: str) -> Paper:
    """Return what a paper says.

    Raises:
        TdktError: it is no paper, has a password, is damaged or too big.
    """
    readers = {PDF: read_pdf, DOCX: read_docx, DOC: read_doc, PAGE: read_html}
    reader = readers.get(paper_form(data, name))
    if reader is None:
        raise _unreadable(name)
    try:
        return reader(data)
    except LockedPaperError as error:
        raise TdktError(
            QT_TRANSLATE_NOOP(
                "errors",
                "Tệp “{name}” có mật khẩu. Hãy mở bằng Word hoặc phần mềm đọc PDF, bỏ mật khẩu "
                "rồi lưu lại.",
            ),
            name=name,
        ) from error
    except (UnreadablePaperError, RecursionError) as error:
        raise _unreadable(name) from error


def _parts(data: bytes) -> list[str] | None:
    """Return the names of what a package holds; ``None`` for one that is cut off."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as package:
            return package.namelist()
    except (zipfile.BadZipFile, OSError, ValueError):
        return None


def _unreadable(name: str) -> TdktError:
    return TdktError(
        QT_TRANSLATE_NOOP(
            "errors",
            "Không đọc được “{name}”: tệp hỏng hoặc không phải văn bản Word, PDF. Hãy mở bằng "
            "Word rồi lưu lại dạng .docx.",
        ),
        name=name,
    )
