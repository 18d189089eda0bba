"""Certificate layouts: those that ship and the agency's own, kept, copied, handed on."""

import base64
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import tomli_w

from tdkt_desktop.documents.images import is_picture
from tdkt_desktop.documents.layouts import (
    Layout,
    Picture,
    flaw_of,
    layout_data,
    layout_from,
    shipped_layouts,
)
from tdkt_desktop.domain.vietnamese.keys import fold, nfc
from tdkt_desktop.errors import TdktError, unwritable, why
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.result import Result
from tdkt_desktop.paths import untaken
from tdkt_desktop.storage.certificates import Attachments, Layouts
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.journal import ChangeSet
from tdkt_desktop.whole_file import replacing

_OWN = "own-"
_MOST_BYTES, _LARGEST_FILE = 20_000_000, 60_000_000


def is_own(layout: Layout) -> bool:
    """Whether a layout is the agency's, and so can be changed."""
    return layout.id.startswith(_OWN)


def all_layouts(database: Database) -> list[Layout]:
    """Return the agency's layouts, then those that ship: the first that serves is taken."""
    own = [
        layout_from(data, f"{_OWN}{number}", str(data.get("name", "")))
        for number, data in Layouts(database).all()
    ]
    return [*own, *shipped_layouts()]


def layout_named(database: Database, wanted: str) -> Layout:
    """Return the layout with this id or name.

    Raises:
        TdktError: there is none; says which there are.
    """
    layouts = all_layouts(database)
    for layout in layouts:
        if fold(wanted) in (fold(layout.id), fold(layout.name)):
            return layout
    raise TdktError(
        QT_TRANSLATE_NOOP("errors", "Không có mẫu in “{wanted}”. Các mẫu: {known}."),
        wanted=wanted,
        known=", ".join(one.name if is_own(one) else one.id for one in layouts),
    )


def save_layout(database: Database, layout: Layout) -> Result[Layout]:
    """Keep a layout; one that ships is kept as a new one of the agency's.

    Raises:
        TdktError: it has no name, one that another bears, or an item that cannot be drawn.
    """
    name = nfc(layout.name)
    if not name:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Hãy đặt tên cho mẫu in."))
    for other in all_layouts(database):
        if fold(other.name) == fold(name) and other.id != layout.id:
            raise TdktError(
                QT_TRANSLATE_NOOP("errors", "Đã có mẫu in tên “{name}”."), name=other.name
            )
    if key := flaw_of(layout):
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Mẫu in “{name}” thiếu hoặc sai mục {key}."),
            name=name,
            key=key,
        )
    number = int(layout.id.removeprefix(_OWN)) if is_own(layout) else None
    verb = "Thêm" if number is None else "Sửa"
    with database.operation(f"{verb} mẫu in “{name}”") as done:
        store = Layouts(database)
        if number is not None:
            store.rename(number, name)
        made = store.save(number, layout_data(replace(layout, name=name)))
    return Result(replace(layout, name=name, id=f"{_OWN}{made}"), done.changes)


def free_name(database: Database, name: str) -> str:
    """Return ``name``, or with a number behind it when a layout bears it."""
    taken = {fold(layout.name) for layout in all_layouts(database)}
    return untaken(name, lambda one: fold(one) in taken)


def delete_layout(database: Database, layout: Layout) -> ChangeSet:
    """Delete one of the agency's layouts.

    Raises:
        TdktError: it is one that ships.
    """
    if not is_own(layout):
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "“{name}” là mẫu kèm chương trình, không xóa được."),
            name=layout.name,
        )
    with database.operation(f"Xóa mẫu in “{layout.name}”") as done:
        Layouts(database).delete(int(layout.id.removeprefix(_OWN)))
    return done.changes


# -- pictures ----------------------------------------------------------------------------


def keep_picture(database: Database, path: Path) -> str:
    """Keep a picture in the file and return its SHA-256.

    Raises:
        TdktError: it cannot be read, is no picture, or is larger than 20 MB.
    """
    try:
        data = path.read_bytes() if path.stat().st_size <= _MOST_BYTES else b""
    except OSError as error:
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Không đọc được “{name}”: {reason}."),
            name=path.name,
            reason=why(error),
        ) from error
    if not is_picture(data):
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "“{name}” không phải ảnh PNG, JPEG hoặc lớn quá 20 MB."),
            name=path.name,
        )
    return Attachments(database).keep(data)


# -- handing on --------------------------------------------------------------------------


def export_layout(database: Database, layout: Layout, path: Path) -> None:
    """Write a layout with its pictures into one text file, to hand to another agency.

    Raises:
        TdktError: the file cannot be written.
    """
    store = Attachments(database)
    document = layout_data(layout)
    pictures = {
        image: base64.b64encode(store.get(image)).decode() for image in sorted(layout.images)
    }
    try:
        with replacing(path) as unfinished:
            text = tomli_w.dumps({"layout": document, "pictures": pictures})
            unfinished.write_text(text, "utf-8")
    except OSError as error:
        raise unwritable(path, error) from error


def import_layout(database: Database, path: Path) -> Result[Layout]:
    """Take in a layout that another agency handed on, under a name that is free.

    It serves no kind until the officer says which: it must not take over printing unasked.

    Raises:
        TdktError: the file cannot be read or holds no layout; says what is wrong.
    """
    try:
        small = path.stat().st_size <= _LARGEST_FILE
        document = tomllib.loads(path.read_text("utf-8-sig")) if small else {}
    except (OSError, ValueError, RecursionError) as error:
        raise _no_layout(path) from error
    data = document.get("layout", document)
    pictures = document.get("pictures", {})
    if not isinstance(data, Mapping) or not isinstance(pictures, Mapping):
        raise _no_layout(path)
    layout = layout_from(data, path.stem, path.name)
    renamed = _kept(database, pictures, path)
    items = tuple(
        replace(item, image=renamed.get(item.image, "")) if isinstance(item, Picture) else item
        for item in layout.items
    )
    background = renamed.get(layout.background, "")
    made = replace(
        layout,
        id="new",
        name=free_name(database, layout.name),
        items=items,
        background=background,
        groups=(),
        codes=(),
    )
    return save_layout(database, made)


def _kept(database: Database, pictures: Mapping[str, Any], path: Path) -> dict[str, str]:
    """Keep the pictures of a file; returns what each is called here."""
    found = dict[str, str]()
    for name, text in pictures.items():
        try:
            data = base64.b64decode(str(text), validate=True)
        except ValueError as error:
            raise _no_layout(path) from error
        if len(data) <= _MOST_BYTES and is_picture(data):
            found[name] = Attachments(database).keep(data)
    return found


def _no_layout(path: Path) -> TdktError:
    return TdktError(
        QT_TRANSLATE_NOOP("errors", "“{name}” không phải tệp mẫu in xuất từ chương trình này."),
        name=path.name,
    )


def layouts_for(layouts: Sequence[Layout], code: str, group: str, subject: str) -> list[Layout]:
    """Return the layouts that serve a kind given to such a recipient, the agency's first."""
    return [layout for layout in layouts if layout.serves(code, group, subject)]
