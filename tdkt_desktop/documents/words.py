"""Words of two syllables and more, which a line should not end within."""

import re
import tomllib
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
    return _compounds().sub(lambda found: found[0].replace(" ", KEEP), text)
