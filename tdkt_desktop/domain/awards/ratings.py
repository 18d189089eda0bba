"""Yearly quality ratings of people and units."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from tdkt_desktop.domain.awards.kinds import PERSON, UNIT
from tdkt_desktop.domain.ids import PersonId, RatingId, UnitId
from tdkt_desktop.domain.vietnamese.keys import fold, nfc


@dataclass(frozen=True, slots=True, kw_only=True)
class RatingLevel:
    """One level, the better the higher its rank; ``bare`` spellings need ratings spoken of."""

    code: str
    name: str
    short: str
    aliases: tuple[str, ...] = ()
    bare: tuple[str, ...] = ()
    rank: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class NewRating:
    """The level of a person or a unit in one year; empty where only points are known yet.

    ``periods`` holds what months and quarters got, as ``points.periods_words`` writes it.
    """

    person: PersonId | None = None
    unit: UnitId | None = None
    year: int
    level: str
    points: float | None = None
    periods: str | None = None
    note: str | None = None
    source: str = "typed"

    @property
    def recipient_key(self) -> tuple[str, int | None]:
        """What tells whose it is from another's."""
        return (PERSON, self.person) if self.person is not None else (UNIT, self.unit)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rating(NewRating):
    """A rating of the file."""

    id: RatingId


@dataclass(frozen=True, slots=True, kw_only=True)
class RatingRow:
    """A rating as a list shows one."""

    rating: Rating
    subject: str
    code: str | None = None
    birth_date: str | None = None
    unit_name: str = ""
    position: str = ""


@dataclass(frozen=True, slots=True)
class RatingQuery:
    """What a list of ratings is narrowed to and ordered by."""

    text: str = ""
    year: int | None = None
    level: str | None = None
    unit: UnitId | None = None
    person: PersonId | None = None
    of_unit: int | None = None
    order: str = "year"
    descending: bool = False


_SHORT = {
    "ht": "hoan thanh",
    "kht": "khong hoan thanh",
    "k": "khong",
    "xs": "xuat sac",
    "nv": "nhiem vu",
    "nvu": "nhiem vu",
    "xsnv": "xuat sac nhiem vu",
    "tnv": "tot nhiem vu",
}
"""What is shortened within a level's name, word by word."""


def _key(text: str) -> str:
    return "".join(c for c in fold(nfc(text)) if c.isalnum())


def _spelt_out(text: str) -> str:
    """Return ``HT tốt NV (nghỉ thai sản)`` as ``hoan thanh tot nhiem vu``."""
    words = re.sub(r"\([^)]*\)?", " ", fold(nfc(text))).replace(".", " ").split()
    return " ".join(_SHORT.get(word, word) for word in words)


class RatingIndex:
    """Finds the level a list means by its words."""

    def __init__(self, levels: Iterable[RatingLevel]) -> None:
        self.levels = tuple(levels)
        self._sure: Mapping[str, RatingLevel] = {
            _key(word): level
            for level in self.levels
            for word in (level.code, level.name, level.short, *level.aliases)
        }
        self._bare = {_key(word): level for level in self.levels for word in level.bare}

    def find(self, text: str, *, bare: bool = True) -> RatingLevel | None:
        """Return the level ``text`` names; bare words only if ``bare``."""
        for spelt in (text, _spelt_out(text)):
            key = _key(spelt).removeprefix("xeploai").removeprefix("loai")
            if level := self._sure.get(key) or (self._bare.get(key) if bare else None):
                return level
        return None

    def by_code(self, code: str) -> RatingLevel | None:
        """Return the level with ``code``."""
        return next((level for level in self.levels if level.code == code), None)
