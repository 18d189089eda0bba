"""Words of two syllables and more, which a line should not end within."""

import re
import tomllib
from collections.abc import Sequence
from functools import lru_cache

from tdkt_desktop.documents.fitting import KEEP
from tdkt_desktop.paths import asset


@lru_cache
def _compounds() -> re.Pattern[str]:
    with asset("resources", "tu-ghep.toml").open("rb") as file:
        words = tomllib.load(file)["words"]
    longest = sorted(words, key=len, reverse=True)
    parts = "|".join(re.escape(word).replace(r"\ ", " ") for word in longest)
    return re.compile(rf"\b(?:{parts})\b", re.IGNORECASE)


def kept_together(text: str) -> str:
    """Return ``text`` with spaces within words that no line may break at."""
    return _compounds().sub(lambda match: match[0].replace(" ", KEEP), text)


def split_words(text: str, lines: Sequence[str]) -> list[tuple[int, int]]:
    """Return where in ``text`` the words stand that end one line and begin the next."""
    breaks, place = list[int](), 0
    for line in lines[:-1]:
        place += len(line)
        breaks.append(place)
        place += 1
    spans = [match.span() for match in _compounds().finditer(text)]
    return [(a, b) for a, b in spans if any(a < one < b for one in breaks)]
