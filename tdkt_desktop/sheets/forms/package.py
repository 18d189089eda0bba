"""A form's package made such that openpyxl reads all of it, as Excel does."""

import io
import re
import zipfile

_SHEET = re.compile(r"xl/(?:work|chart)sheets/[^/]+\.xml")
_BANNER = re.compile(
    rb"(<((?:\w+:)?(?:odd|even|first)(?:Header|Footer))\b[^>/]*>)(.*?)(</\2>)", re.DOTALL
)
_SECTION = re.compile(rb"\s*&amp;[LCR]")


def readable(data: bytes) -> io.BytesIO:
    """Return a workbook's package with its parts named by slashes, its banners by sections.

    Some programs name parts as Windows names files, with backslashes. A header or footer that
    names no section is Excel's centre one; openpyxl would drop it.

    Raises:
        zipfile.BadZipFile: it is no package.
    """
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        parts = {one: one.filename.replace("\\", "/") for one in package.infolist()}
        changed = {
            name: sectioned
            for one, name in parts.items()
            if _SHEET.fullmatch(name)
            and (sectioned := _with_sections(part := package.read(one))) != part
        }
        if not changed and all(one.filename == name for one, name in parts.items()):
            return io.BytesIO(data)
        made = io.BytesIO()
        with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as copy:
            for one, name in parts.items():
                copy.writestr(name, changed.get(name) or package.read(one))
    made.seek(0)
    return made


def _with_sections(sheet: bytes) -> bytes:
    return _BANNER.sub(
        lambda found: (
            found[0]
            if not found[3].strip() or _SECTION.match(found[3])
            else found[1] + b"&amp;C" + found[3] + found[4]
        ),
        sheet,
    )
