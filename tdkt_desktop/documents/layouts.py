"""Certificate layouts: data in millimetres, read from TOML and checked."""

import math
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any, TypeVar

from tdkt_desktop.documents.borders import BORDERS
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.paths import asset

SMALLEST, LARGEST = 40.0, 1200.0
"""How short and how long a side of the paper may be, in millimetres."""
_SIZES = 4.0, 400.0
_THICKEST, _WIDEST_GAP, _LONGEST_NAME = 60.0, 200.0, 120
LONGEST_TEXT = 2000
"""How many letters a field may hold."""
_SLACK = 0.02
"""Millimetres by which rounding may put an item off the paper."""
_COLOR = re.compile(r"#[0-9A-Fa-f]{6}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """Something on the paper. Millimetres from the top left corner.

    ``preprinted`` parts are already on the stock, so text-only printing leaves them out.
    """

    key: str
    x: float
    y: float
    width: float
    height: float
    preprinted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TextField(Item):
    """One text of a layout; sizes in points.

    ``text`` may hold placeholders such as ``{ten}``. ``spacing`` is between letters, in points at
    the full size; ``lines`` the most there may be (0: as many as fit); ``name`` keeps a person's
    middle and given name together.
    """

    text: str
    font: str = "serif"
    size: float
    min_size: float
    align: str = "center"
    valign: str = "middle"
    color: str = "#000000"
    underline: bool = False
    name: bool = False
    upper: bool = False
    spacing: float = 0.0
    lines: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture(Item):
    """A picture, as large as its box takes it whole. ``image`` is its SHA-256 in the file."""

    image: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line(Item):
    """A line along the longer side of its box, through the middle; ``thickness`` in points."""

    color: str = "#000000"
    thickness: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame(Item):
    """A rectangle's outline; ``thickness`` in points."""

    color: str = "#000000"
    thickness: float = 1.0


_KINDS: Mapping[str, type[Item]] = {
    "frame": Frame,
    "line": Line,
    "picture": Picture,
    "field": TextField,
}
"""The tables of a layout's items, in the order they are drawn."""
_TABLES = {
    *_KINDS,
    "paper",
    "order",
    "name",
    "basis",
    "border",
    "starless",
    "groups",
    "codes",
    "subjects",
    "background",
    "guides_x",
    "guides_y",
}
_I = TypeVar("_I", bound=Item)


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """A certificate: paper, border and what stands on it.

    ``groups``, ``codes`` and ``subjects`` say for which kinds and recipients it is (no subjects:
    all). ``starless`` leaves the star out of the border: the agency puts its own file of the
    emblem there. ``background`` is the scan of the stock, seen under the text and never printed.
    ``items`` are in the order they are drawn. ``guides_x`` and ``guides_y`` help to place them:
    millimetres from the left and from the top.
    """

    id: str
    name: str
    basis: str = ""
    width: float
    height: float
    border: str = ""
    starless: bool = False
    groups: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()
    background: str = ""
    guides_x: tuple[float, ...] = ()
    guides_y: tuple[float, ...] = ()
    items: tuple[Item, ...] = ()

    @property
    def fields(self) -> tuple[TextField, ...]:
        """Its texts."""
        return tuple(item for item in self.items if isinstance(item, TextField))

    @property
    def images(self) -> frozenset[str]:
        """The pictures it needs."""
        found = {item.image for item in self.items if isinstance(item, Picture)}
        return frozenset(found | {self.background}) - {""}

    def serves(self, code: str, group: str, subject: str = "") -> bool:
        """Whether the layout is for kinds with this code or group, given to such a recipient."""
        fits = not self.subjects or not subject or subject in self.subjects
        return fits and (code in self.codes or group in self.groups)

    def with_item(self, item: Item) -> "Layout":
        """Return it with ``item`` in place of the one of its key, or added on top."""
        if any(one.key == item.key for one in self.items):
            items = tuple(item if one.key == item.key else one for one in self.items)
        else:
            items = (*self.items, item)
        return replace(self, items=items)

    def free_key(self, stem: str) -> str:
        """Return a key that no item has yet."""
        taken = {item.key for item in self.items}
        number = 1
        while (key := f"{stem}_{number}" if number > 1 else stem) in taken:
            number += 1
        return key


def shipped_layouts() -> list[Layout]:
    """Return the layouts that ship, in order of their file names."""
    return [
        read_layout(path) for path in sorted(asset("resources", "certificates").glob("*.toml"))
    ]


def read_layout(path: Path) -> Layout:
    """Read one layout.

    Raises:
        TdktError: it is no layout; says which field is wrong.
    """
    with path.open("rb") as file:
        return layout_from(tomllib.load(file), path.stem, path.name)


def layout_from(data: Mapping[str, Any], number: str, source: str) -> Layout:
    """Return the layout that ``data`` (a TOML document) describes, under the id ``number``.

    Raises:
        TdktError: it is no layout; says which field is wrong, of which ``source``.
    """
    if unknown := sorted(set(data) - _TABLES):
        raise _wrong(source, ", ".join(unknown))
    try:
        paper = data["paper"]
        layout = Layout(
            id=number,
            name=str(data["name"]),
            basis=str(data.get("basis", "")),
            width=float(paper["width"]),
            height=float(paper["height"]),
            border=str(data.get("border", "")),
            starless=_truth(data, "starless"),
            groups=_texts(data, "groups"),
            codes=_texts(data, "codes"),
            subjects=_texts(data, "subjects"),
            background=str(data.get("background", "")),
            guides_x=tuple(map(float, data.get("guides_x", ()))),
            guides_y=tuple(map(float, data.get("guides_y", ()))),
            items=tuple(_items(data)),
        )
    except KeyError as error:
        raise _wrong(source, str(error).strip("'")) from error
    except (TypeError, ValueError, OverflowError, AttributeError) as error:
        raise _wrong(
            source, str(error) if isinstance(error, _OddValueError) else "paper"
        ) from error
    if key := flaw_of(layout):
        raise _wrong(source, key)
    return layout


def layout_data(layout: Layout) -> dict[str, Any]:
    """Return what :func:`layout_from` reads; items only with what differs from the default."""
    made: dict[str, Any] = {
        key: value if isinstance(value, str | bool) else list(value)
        for key, value in asdict(layout).items()
        if key not in ("id", "width", "height", "items") and value
    }
    made["paper"] = {"width": layout.width, "height": layout.height}
    for item in layout.items:
        table = next(name for name, kind in _KINDS.items() if type(item) is kind)
        defaults = {field.name: field.default for field in fields(item)}
        values = {key: value for key, value in asdict(item).items() if value != defaults[key]}
        made.setdefault(table, []).append(values)
    order = [item.key for item in layout.items]
    if order != [item.key for item in _items(made)]:
        made["order"] = order
    return made


class _OddValueError(TypeError):
    """A value of the wrong sort; its message is the key it stands under."""


def _truth(data: Mapping[str, Any], key: str) -> bool:
    found = data.get(key, False)
    if not isinstance(found, bool):
        raise _OddValueError(key)
    return found


def _texts(data: Mapping[str, Any], key: str) -> tuple[str, ...]:
    found = data.get(key, ())
    if not isinstance(found, list | tuple) or not all(isinstance(one, str) for one in found):
        raise _OddValueError(key)
    return tuple(found)


def _items(data: Mapping[str, Any]) -> Iterator[Item]:
    """Yield the items of all tables: frames, lines, pictures, texts, or in the order told."""
    items = list[Item]()
    for table, kind in _KINDS.items():
        entries = data.get(table, [])
        if not isinstance(entries, list) or not all(
            isinstance(entry, Mapping) for entry in entries
        ):
            raise _OddValueError(table)
        items += [_item(kind, entry) for entry in entries]
    told = {key: place for place, key in enumerate(_texts(data, "order"))}
    yield from sorted(items, key=lambda item: told.get(item.key, 0))


def _item(kind: type[_I], data: Mapping[str, Any]) -> _I:
    unknown = set(data) - {one.name for one in fields(kind)}
    if unknown:
        raise KeyError(", ".join(sorted(unknown)))
    for field in fields(kind):
        value = data.get(field.name)
        right = (int, float) if field.type is float else field.type
        odd = isinstance(value, bool) and field.type is not bool
        if value is not None and (odd or not isinstance(value, right)):  # type: ignore[arg-type]
            place = f"{data.get('key', '?')}.{field.name}"
            raise _OddValueError(place)
        if field.default is MISSING and value is None:
            place = f"{data.get('key', '?')}.{field.name}"
            raise KeyError(place)
    return kind(**data)


def flaw_of(layout: Layout) -> str:
    """Return the key of what cannot be drawn, or nothing."""
    if not all(SMALLEST <= side <= LARGEST for side in (layout.width, layout.height)):
        return "paper"
    if not 0 < len(layout.name.strip()) <= _LONGEST_NAME:
        return "name"
    if not all(map(math.isfinite, (*layout.guides_x, *layout.guides_y))):
        return "guides"
    if layout.border and layout.border not in BORDERS:
        return "border"
    keys = set[str]()
    for item in layout.items:
        if item.key in keys or not item.key or not _is_sound(item, layout):
            return item.key or "key"
        keys.add(item.key)
    return ""


def _is_sound(item: Item, layout: Layout) -> bool:
    inside = (
        item.x >= 0
        and item.y >= 0
        and item.width > 0
        and item.height > 0
        and item.x + item.width <= layout.width + _SLACK
        and item.y + item.height <= layout.height + _SLACK
    )
    color = getattr(item, "color", "#000000")
    inside = inside and bool(_COLOR.fullmatch(color))
    if isinstance(item, Line | Frame):
        return inside and 0 < item.thickness <= _THICKEST
    if isinstance(item, TextField):
        least, most = _SIZES
        return (
            inside
            and -item.min_size / 2 <= item.spacing <= _WIDEST_GAP
            and len(item.text) <= LONGEST_TEXT
            and least <= item.min_size <= item.size <= most
            and item.align in ("left", "center", "right")
            and item.valign in ("top", "middle", "bottom")
            and item.lines >= 0
        )
    return inside


def _wrong(source: str, key: str) -> TdktError:
    return TdktError(
        QT_TRANSLATE_NOOP("errors", "Mẫu in “{name}” thiếu hoặc sai mục {key}."),
        name=source,
        key=key,
    )
