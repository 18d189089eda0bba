"""What else a unit is called, as a cell of a list: ``Tên cũ (đến 31/12/2019); Cách gọi khác``."""

import re
from collections.abc import Iterable

from tdkt_desktop.domain.people.units import ALIAS
from tdkt_desktop.domain.vietnamese.dates import parse_date, show_iso

_DATED = re.compile(
    r"(?P<name>[^;()]+?)\s*\(\s*(?:đến|tới)\s+(?:ngày\s+)?(?P<until>[^()]*)\)", re.IGNORECASE
)
Named = tuple[str, str]
"""A name, and the day (ISO) until which it was; :data:`ALIAS` for one it still goes by."""


def former_names_words(names: Iterable[Named]) -> str:
    """Return other names as a cell says them."""
    return "; ".join(
        name if until == ALIAS else f"{name} (đến {show_iso(until)})" for name, until in names
    )


def read_former_names(text: str) -> list[Named] | None:
    """Return the other names a cell says; ``None`` where one has a day that is none."""
    found = list[Named]()
    for part in filter(None, (one.strip() for one in text.split(";"))):
        if (match := _DATED.fullmatch(part)) is None:
            found.append((part, ALIAS))
            continue
        read = parse_date(match["until"])
        if read is None or read.value is None:
            return None
        found.append((match["name"], read.value.iso))
    return found
