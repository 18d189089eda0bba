"""Certificate layouts: data in millimetres, read from TOML and checked."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from tdkt_desktop.documents.fonts import FILES
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.paths import asset


@dataclass(frozen=True, slots=True, kw_only=True)
class TextField:
    """One text of a layout. Millimetres from the paper's top left corner; sizes in points.

    ``text`` may hold placeholders such as ``{ten}``. ``preprinted`` parts are already on the
    stock, so text-only printing leaves them out.
    """

    key: str
    text: str
    x: float
    y: float
    width: float
    height: float
    font: str = "serif"
    size: float
    min_size: float
    align: str = "center"
    valign: str = "middle"
    color: str = "#000000"
    preprinted: bool = False
    underline: bool = False
    name: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """A certificate: paper, border and texts. ``groups`` and ``codes`` say for which kinds."""

    id: str
    name: str
    basis: str
    width: float
    height: float
    border: str
    groups: tuple[str, ...]
    codes: tuple[str, ...]
    fields: tuple[TextField, ...]

    def serves(self, code: str, group: str) -> bool:
        """Whether the layout is for kinds with this code or group."""
        return code in self.codes or group in self.groups


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
        data = tomllib.load(file)
    try:
        paper = data["paper"]
        layout = Layout(
            id=path.stem,
            name=data["name"],
            basis=data["basis"],
            width=paper["width"],
            height=paper["height"],
            border=data["border"],
            groups=tuple(data.get("groups", ())),
            codes=tuple(data.get("codes", ())),
            fields=tuple(_field(one) for one in data["field"]),
        )
    except (KeyError, TypeError) as error:
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Mẫu in “{name}” thiếu hoặc sai mục {key}."),
            name=path.name,
            key=error,
        ) from error
    _check(layout, path)
    return layout


def _field(data: Mapping[str, Any]) -> TextField:
    unknown = set(data) - {field.name for field in fields(TextField)}
    if unknown:
        raise KeyError(", ".join(sorted(unknown)))
    return TextField(**data)


def _check(layout: Layout, path: Path) -> None:
    for field in layout.fields:
        inside = (
            field.x >= 0
            and field.y >= 0
            and field.x + field.width <= layout.width
            and field.y + field.height <= layout.height
        )
        if not inside or field.font not in FILES or not 0 < field.min_size <= field.size:
            raise TdktError(
                QT_TRANSLATE_NOOP("errors", "Mẫu in “{name}” thiếu hoặc sai mục {key}."),
                name=path.name,
                key=field.key,
            )
