"""This machine's preferences: a small JSON file; what the agency decides lives in its own file."""

import json
import logging
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from tdkt_desktop.paths import carried_home, user_config
from tdkt_desktop.whole_file import replacing

_RECENT = 8
log = logging.getLogger("tdkt_desktop")


@dataclass(frozen=True, slots=True)
class Preferences:
    """What this machine remembers. ``states`` are Qt's own texts for windows and headers.

    ``zoom`` is how many steps larger than usual everything is. ``pinned`` says of a list, by its
    key, whether its first column is held when scrolled sideways. ``used`` counts what was done by
    Ctrl+K. ``printers`` holds, by printer and paper, what puts it right: shift across and down in
    millimetres, scale across and down. ``second_backup`` is the folder copies go to as well.
    ``lock_after`` is after how many minutes without anybody a protected file is locked (0: never).
    """

    theme: str = "auto"
    language: str = "vi"
    compact: bool = False
    zoom: int = 0
    pinned: dict[str, bool] = field(default_factory=dict)
    used: dict[str, int] = field(default_factory=dict)
    recent: tuple[str, ...] = ()
    page: str = "overview"
    second_backup: str = ""
    lock_after: int = 15
    states: dict[str, str] = field(default_factory=dict)
    printers: dict[str, list[float]] = field(default_factory=dict)
    unknown: dict[str, Any] = field(default_factory=dict)

    def opened(self, path: Path) -> "Preferences":
        """Return these with ``path`` at the head of the recent files."""
        name = str(path)
        others = [one for one in self.recent if one != name]
        return replace(self, recent=(name, *others)[:_RECENT])

    def with_state(self, key: str, state: str) -> "Preferences":
        """Return these with one remembered state."""
        return replace(self, states=self.states | {key: state})


def _carried(path: str) -> str:
    """Return a recent file as it is kept: a stick has another letter on the next PC."""
    home = carried_home()
    if home is None or not Path(path).is_relative_to(home):
        return path
    return Path(path).relative_to(home).as_posix()


def _found(kept: str) -> str:
    """Return a recent file's path from what :func:`_carried` gave."""
    home = carried_home()
    return kept if home is None else str(home / kept)


class PreferenceStore:
    """Reads and writes :class:`Preferences`; keys of other versions are kept."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or user_config() / "preferences.json"

    def load(self) -> Preferences:
        """Return what is stored; defaults where there is nothing or nothing readable."""
        try:
            data = json.loads(self.path.read_text("utf-8"))
        except (OSError, ValueError):
            return Preferences()
        if not isinstance(data, dict):
            return Preferences()
        usual = {one.name: getattr(Preferences(), one.name) for one in fields(Preferences)}
        known = usual.keys() - {"unknown"}
        kept = {key: data[key] for key in known & data.keys()}
        if isinstance(kept.get("recent"), list):
            kept["recent"] = tuple(_found(str(one)) for one in kept["recent"])
        sane = {key: value for key, value in kept.items() if type(value) is type(usual[key])}
        return Preferences(**sane, unknown={k: v for k, v in data.items() if k not in known})

    def save(self, preferences: Preferences) -> None:
        """Write ``preferences`` whole, or leave the old file as it was.

        Where this machine keeps none, the window looks as usual next time: no work is lost.
        """
        data = asdict(preferences)
        data = data.pop("unknown") | data
        data["recent"] = [_carried(one) for one in data["recent"]]
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with replacing(self.path) as unfinished:
                unfinished.write_text(json.dumps(data, ensure_ascii=False, indent=1), "utf-8")
        except OSError as error:
            log.warning("preferences are not kept: %s", error)
