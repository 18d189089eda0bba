"""A Word document of before 2007: converted by msdoc2docx; else its plain text by its pieces."""

import io
import re
import struct
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tdkt_desktop.documents.reading.blocks import Block, Paper, Paragraph, Table
from tdkt_desktop.documents.reading.docx import UnreadablePaperError, read_docx
from tdkt_desktop.documents.reading.fonts import Run, Unifier

_MOST = 40 * 1024 * 1024
_ENCRYPTED, _TABLE_1 = 0x0100, 0x0200
_FIB, _CLX = 0x000A, 0x01A2
_COMPRESSED = 0x40000000
_CELL, _PAGE = "\x07", "\x0c"
_FIELD = re.compile("\x13[^\x13\x14\x15]*(?:\x14([^\x13\x14\x15]*))?\x15")
_CONTROL = {"\x0b": "\n", "\x1e": "-", "\x1f": "\xad", "\xa0": " "}
_UNSEEN = re.compile("[\x00-\x06\x08\x0e-\x1d]")


class LockedPaperError(UnreadablePaperError):
    """A paper can be opened by its password only."""


def read_doc(data: bytes) -> Paper:
    """Return what a ``.doc`` says. The second way knows no merged cells, nor two lines in one.

    Raises:
        LockedPaperError: it has a password.
        UnreadablePaperError: no Word document, damaged, or too big.
    """
    if len(data) > _MOST:
        raise UnreadablePaperError
    pieces = _Pieces(data)
    try:
        return read_docx(_converted(data))
    except Exception:  # noqa: BLE001 - a young converter fails in ways of its own; there is another
        return pieces.paper()


def _converted(data: bytes) -> bytes:
    from doc2docx import convert

    with tempfile.TemporaryDirectory() as folder:
        source, made = Path(folder, "paper.doc"), Path(folder, "paper.docx")
        source.write_bytes(data)
        convert(source, made)
        return made.read_bytes()


class _Pieces:
    """The text of a ``.doc`` as its piece table puts it together ([MS-DOC] 2.4.1)."""

    def __init__(self, data: bytes) -> None:
        import olefile

        try:
            with olefile.OleFileIO(io.BytesIO(data)) as container:
                if not container.exists("WordDocument"):
                    raise UnreadablePaperError
                self._main = container.openstream("WordDocument").read()
                flags = struct.unpack_from("<H", self._main, _FIB)[0]
                if flags & _ENCRYPTED:
                    raise LockedPaperError
                table = "1Table" if flags & _TABLE_1 else "0Table"
                self._table = container.openstream(table).read()
        except (OSError, struct.error) as error:
            raise UnreadablePaperError(str(error)) from error

    def paper(self) -> Paper:
        """Return the body's text, rows of cells as tables.

        Raises:
            UnreadablePaperError: the pieces do not fit together.
        """
        try:
            text = "".join(self._texts())
        except (struct.error, UnicodeDecodeError) as error:
            raise UnreadablePaperError(str(error)) from error
        text = _FIELD.sub(lambda found: found[1] or "", text)
        for sign, meant in _CONTROL.items():
            text = text.replace(sign, meant)
        return Paper(tuple(_blocks(_UNSEEN.sub("", text))))

    def _texts(self) -> Iterator[str]:
        start, size = struct.unpack_from("<II", self._main, _CLX)
        clx, place = self._table[start : start + size], 0
        while place < len(clx) and clx[place] == 1:
            place += 3 + struct.unpack_from("<H", clx, place + 1)[0]
        length = struct.unpack_from("<I", clx, place + 1)[0]
        plc = clx[place + 5 : place + 5 + length]
        count = (len(plc) - 4) // 12
        ends = struct.unpack_from(f"<{count + 1}I", plc, 0)
        body = struct.unpack_from("<I", self._main, 0x004C)[0]
        for number in range(count):
            letters = min(ends[number + 1], body) - ends[number]
            if letters <= 0:
                return
            where = struct.unpack_from("<I", plc, 4 * (count + 1) + 8 * number + 2)[0]
            if where & _COMPRESSED:
                at = (where & ~_COMPRESSED) // 2
                yield self._main[at : at + letters].decode("cp1252", "replace")
            else:
                yield self._main[where : where + 2 * letters].decode("utf-16-le", "replace")


def _blocks(text: str) -> list[Block]:
    """Part text into paragraphs and tables; a row ends with a cell's sign of its own."""
    lines = text.split("\r")
    unifier = Unifier([[Run(line)] for line in lines])
    made = list[Block]()
    for line in lines:
        *cells, rest = unifier.text([Run(line)]).split(_CELL)
        if cells:
            made += _table(cells)
        for number, part in enumerate(rest.split(_PAGE)):
            if part.strip() or number:
                made.append(Paragraph(part.strip("\n "), starts_page=number > 0))
    return made


def _table(cells: list[str]) -> Iterator[Table]:
    """Yield a table of cells in one line: each row is as long as the first, and a sign more."""
    texts = [cell.strip() for cell in cells]
    width = texts.index("") if "" in texts else len(texts)
    if width:
        rows = [tuple(texts[at : at + width]) for at in range(0, len(texts), width + 1)]
        yield Table(tuple(row for row in rows if len(row) == width))


def is_word_file(data: bytes) -> bool:
    """Whether a compound file is a Word document, not a workbook."""
    import olefile

    try:
        with olefile.OleFileIO(io.BytesIO(data)) as container:
            return bool(container.exists("WordDocument"))
    except OSError:
        return False
