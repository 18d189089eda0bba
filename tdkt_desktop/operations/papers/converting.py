"""An officer's own Word template with marks of another program, made one of ours on request."""

from collections.abc import Mapping
from pathlib import Path

from tdkt_desktop.documents import word
from tdkt_desktop.documents.converting import Meant, converted, marks_in
from tdkt_desktop.documents.foreign_fields import foreign_fields
from tdkt_desktop.domain.vietnamese.keys import fold
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.papers.paper_forms import OUTSIDE, form
from tdkt_desktop.operations.papers.papers import read_template, take_template
from tdkt_desktop.operations.papers.placeholders import WORDS, fillable, sample_words
from tdkt_desktop.sheets.forms.cells import FIELD_KEYS
from tdkt_desktop.sheets.lists.fields import FIELDS
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.journal import ChangeSet

_ROW = "n."
_SHORT = 2
"""Letters of a word that may follow a name of one word: ``ten_vc``."""


def offered(code: str) -> dict[str, str]:
    """Return the placeholders a form's template may hold, with what each is called.

    Those of each line of its list begin with ``n.``; papers of no round have no such lines.
    """
    who = form(code).who
    known = sample_words(who)
    found = {key: words for key, words in WORDS.items() if isinstance(known.get(key), str)}
    if who in OUTSIDE:
        return found
    return {f"{_ROW}{key}": words for key, words in fillable().items()} | found


def proposed(code: str, data: bytes) -> dict[str, str]:
    """Return the marks of a template, each with the placeholder it seems to be, or nothing.

    Raises:
        TdktError: it is no Word document.
    """
    known = offered(code)
    return {mark: _meaning(mark, known) for mark in marks_in(data)}


def wants_converting(data: bytes) -> bool:
    """Whether a template is another program's, or one to be written on by hand.

    Raises:
        TdktError: it is no Word document.
    """
    return bool(marks_in(data)) and bool(foreign_fields(data) or not word.has_placeholders(data))


def _meaning(mark: str, known: Mapping[str, str]) -> str:
    """Return the placeholder a mark is by its name, or by its beginning: ``ho_ten_nguoi_nhan``."""
    words = fold(mark.strip("«»${}<>[]… :").replace("_", " ")).split()
    for count in range(len(words), 0, -1):
        after = words[count:]
        if count == 1 and (after[1:] or any(len(one) > _SHORT for one in after)):
            return ""  # a word alone means too much: ``truong khoa``
        if found := _exactly(" ".join(words[:count]), known):
            return found
    return ""


def _exactly(name: str, known: Mapping[str, str]) -> str:
    code = name.replace(" ", "_")
    field = next((one.key for one in FIELDS if name in one.synonyms), "")
    wanted = [f"{_ROW}{code}", code]
    if key := FIELD_KEYS.get(field):
        wanted += [f"{_ROW}{key}", key]
    by_title = [key for key, title in known.items() if fold(title) == name]
    return next((key for key in (*wanted, *by_title) if key in known), "")


def use_converted(
    database: Database, code: str, path: Path, chosen: Mapping[str, str]
) -> ChangeSet:
    """Take a template for the agency's own, its marks made the placeholders ``chosen``.

    A mark without one is left as it stands.

    Raises:
        TdktError: it cannot be read, no mark is to be changed, a placeholder is none of the
            form's, or the template is still at fault.
    """
    known, data = offered(code), read_template(path)
    if unknown := [key for key in chosen.values() if key and key not in known]:
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "“{form}” không có trường dữ liệu {names}."),
            form=form(code).name,
            names=", ".join(unknown),
        )
    meant = {mark: Meant(key, key.startswith(_ROW)) for mark, key in chosen.items() if key}
    if not meant:
        raise TdktError(
            QT_TRANSLATE_NOOP(
                "errors", "Hãy chọn ít nhất một trường dữ liệu để thay vào tệp “{name}”."
            ),
            name=path.name,
        )
    made = converted(data, meant)
    word.check(made, sample_words(form(code).who), chosen.keys() - meant.keys())
    return take_template(database, code, path.name, made)
