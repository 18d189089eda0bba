"""The words a list may hold: titles, ratings, scopes, as the catalogue gives them."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from tdkt_desktop.domain.awards.conduct import WordIndex
from tdkt_desktop.domain.awards.initiatives import ScopeIndex
from tdkt_desktop.domain.awards.kind_index import KindIndex
from tdkt_desktop.domain.awards.kinds import HOUSEHOLD, PERSON, UNIT
from tdkt_desktop.domain.awards.ratings import RatingIndex
from tdkt_desktop.domain.vietnamese.keys import fold

_SUBJECTS = {
    "tapthe": UNIT,
    "canhan": PERSON,
    "hogiadinh": HOUSEHOLD,
    "ho": HOUSEHOLD,
    "donvi": UNIT,
    "taptheca": UNIT,
}


def subject_of(text: str) -> str | None:
    """Return the kind of recipient ``text`` names: ``TẬP THỂ``, ``Khen thưởng cá nhân``."""
    plain = "".join(c for c in fold(text) if c.isalpha())
    return _SUBJECTS.get(plain.removeprefix("khenthuong").removeprefix("cho"))


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What the finder of lists asks about a word."""

    kinds: KindIndex
    ratings: RatingIndex
    scopes: ScopeIndex
    types: WordIndex
    evidence: WordIndex
    disciplines: WordIndex
    absences: WordIndex
    headers: Mapping[str, str] = field(default_factory=dict)
    """What the officer said a header means: folded header to field."""

    @classmethod
    def empty(cls) -> "Vocabulary":
        """Return one that knows no word."""
        none = WordIndex({})
        return cls(KindIndex(()), RatingIndex(()), ScopeIndex({}), none, none, none, none)
