"""Text files: which encoding, which separator."""

import csv
import io
import re
import unicodedata
from collections import Counter
from contextlib import suppress
from itertools import islice
from pathlib import Path

from tdkt_desktop.domain.vietnamese.legacy import TCVN3, VNI, from_legacy
from tdkt_desktop.domain.vietnamese.syllables import odd_words
from tdkt_desktop.sheets.files.grids import MAX_ROWS, Grid, damaged, not_a_list, trimmed

_SAMPLE = 60_000
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f]")
_SEPARATORS = "\t;,|"


def decoded(data: bytes) -> str | None:
    """Return ``data`` as text, told by its marks and its letters; ``None`` if it is no text.

    UTF-8 and UTF-16 first; what is neither is Windows-1258, or Windows-1252 that a font of
    before Unicode was to draw, whichever reads more like Vietnamese.
    """
    if data.startswith(b"\xef\xbb\xbf"):
        return _whole(data[3:], "utf-8")
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return _whole(data, "utf-16")
    head = data[:_SAMPLE]
    if zeros := head.count(0):
        even = head[::2].count(0)
        if zeros < len(head) * 0.2 or even not in (0, zeros):
            return None
        return _whole(data, "utf-16-be" if even else "utf-16-le")
    text = _whole(data, "utf-8")
    if text is not None:
        return None if len(_CONTROL.findall(text[:_SAMPLE])) > 3 else text
    return _western(data)


def _whole(data: bytes, encoding: str) -> str | None:
    """Decode ``data``; a last letter cut in half is dropped."""
    for cut in range(4):
        with suppress(UnicodeError):
            return data[: len(data) - cut].decode(encoding)
    return None


def _western(data: bytes) -> str | None:
    found = list[tuple[int, int, str]]()
    for encoding in ("cp1258", "cp1252", "latin-1"):
        with suppress(UnicodeError):
            text = data.decode(encoding)
            sample = unicodedata.normalize("NFC", text[:_SAMPLE])
            readings = [sample]
            if encoding != "cp1258":
                readings += [from_legacy(text[:_SAMPLE], old) for old in (TCVN3, VNI)]
            found.append((min(map(odd_words, readings)), len(found), text))
    text = min(found)[2]
    return None if len(_CONTROL.findall(text[:_SAMPLE])) > 3 else text


def plain_grid(data: bytes, path: Path) -> Grid:
    """Read comma-, semicolon-, bar- or tab-separated text.

    Raises:
        TdktError: it is no text, or no table.
    """
    text = decoded(data)
    if text is None:
        raise not_a_list(path)
    match = re.match(r"sep=(.)\r?\n", text)
    separator = match[1] if match else _separator(text[:_SAMPLE])
    if separator is None:
        raise not_a_list(path)
    if match:
        text = text[match.end() :]
    try:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
        lines = ([_as_shown(cell) for cell in line] for line in reader)
        rows = list(trimmed(islice(lines, MAX_ROWS + 1)))
    except csv.Error as error:
        raise damaged(path) from error
    return Grid(name=path.stem, rows=rows[:MAX_ROWS], cut=len(rows) > MAX_ROWS)


def _as_shown(cell: str) -> str:
    """Return what Excel shows of ``="0012"``: a text written so that its zeros stay."""
    return cell[2:-1] if cell.startswith('="') and cell.endswith('"') and len(cell) > 2 else cell


def _separator(sample: str) -> str | None:
    """Return the sign that parts most lines into the same number of cells."""
    best, found = 0.0, None
    lines = [line for line in sample.splitlines()[:200] if line.strip()]
    for sign in _SEPARATORS:
        counts = Counter(line.count(sign) for line in lines if sign in line)
        if counts:
            usual, many = counts.most_common(1)[0]
            score = many * min(usual, 40) ** 0.5 * (1.5 if sign == "\t" else 1)
            if score > best:
                best, found = score, sign
    return found
