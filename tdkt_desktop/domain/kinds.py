"""Award kinds: emulation titles and commendations, the law's and the agency's own."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from tdkt_desktop.domain.vietnamese.keys import fold, nfc

PERSON, UNIT, HOUSEHOLD = "CA_NHAN", "TAP_THE", "HO_GIA_DINH"
_NOISE = re.compile(
    r"\b(danh hieu thi dua|danh hieu|hinh thuc khen thuong|dat|duoc tang|duoc|tang|cua|cap|"
    r"chu tich|thu truong|dong chi)\b"
)
_LONG = (
    ("uy ban nhan dan", "ubnd"),
    ("chien sy", "chien si"),
    ("nghe sy", "nghe si"),
    ("chinh phu", "cp"),
    ("thi dua", "td"),
    ("hang iii", "hang ba"),
    ("hang ii", "hang nhi"),
    ("hang i", "hang nhat"),
    ("hang 3", "hang ba"),
    ("hang 2", "hang nhi"),
    ("hang 1", "hang nhat"),
)
_CLOSE = 90


@dataclass(frozen=True, slots=True)
class Authority:
    """Who may decide an award, from when to when, under which article."""

    who: str
    basis: str = ""
    valid_from: str | None = None
    valid_to: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AwardKind:
    """One emulation title or commendation, as the law or the agency names it."""

    id: int | None = None
    code: str
    name: str
    aliases: tuple[str, ...] = ()
    category: str
    group: str
    grade: int | None = None
    subjects: tuple[str, ...]
    level: str
    authorities: tuple[Authority, ...] = ()
    basis: str = ""
    valid_from: str | None = None
    valid_to: str | None = None
    import_only: bool = False
    has_certificate: bool = True
    own: bool = False
    rank: int = 0
    confidence: str = "high"

    @property
    def short(self) -> str:
        """The commonest abbreviation, or the name when there is none."""
        return self.aliases[0] if self.aliases else self.name

    def in_force(self, year: int) -> bool:
        """Whether the kind exists at some day of ``year``."""
        return (self.valid_from or "") <= f"{year}-12-31" and f"{year}-01-01" <= (
            self.valid_to or "9999"
        )


@dataclass(frozen=True, slots=True)
class KindGuess:
    """The kinds a written text may mean, best first; ``sure`` when only one reading is left."""

    kinds: tuple[AwardKind, ...]
    sure: bool


def kind_key(text: str) -> str:
    """Return what two spellings of one kind share: folded, without filler words and signs."""
    plain = " ".join(re.sub(r"[^\w\s]", " ", fold(nfc(text))).split())
    for long, short in _LONG:
        plain = plain.replace(long, short)
    return "".join(_NOISE.sub(" ", plain).split())


class KindIndex:
    """Finds the kind a list means by its words or abbreviation."""

    def __init__(self, kinds: Iterable[AwardKind]) -> None:
        self._kinds = tuple(kinds)
        self._by_code = {kind.code.casefold(): kind for kind in self._kinds}

    @cached_property
    def _by_key(self) -> Mapping[str, list[AwardKind]]:
        found: dict[str, list[AwardKind]] = {}
        for kind in self._kinds:
            for words in dict.fromkeys(map(kind_key, (kind.name, *kind.aliases))):
                found.setdefault(words, []).append(kind)
        return found

    def find(
        self, text: str, subject: str | None = None, year: int | None = None
    ) -> KindGuess | None:
        """Return what ``text`` may mean, or ``None``.

        ``subject`` and ``year`` only choose among readings: a list of 2021 may name a kind
        whose description in the law begins later.
        """
        if exact := self._by_code.get(text.strip().casefold()):
            return KindGuess((exact,), sure=True)
        key = kind_key(text)
        if not key:
            return None
        kinds = self._by_key.get(key)
        if kinds is None:
            from rapidfuzz import fuzz, process  # noqa: PLC0415 - not needed to show a window

            close = process.extractOne(key, self._by_key.keys(), scorer=fuzz.ratio)
            if close is None or close[1] < _CLOSE or _grades_differ(key, close[0]):
                return None
            kinds = self._by_key[close[0]]
        return self._narrowed(kinds, subject, year)

    def named_in(self, text: str) -> AwardKind | None:
        """Return the kind whose full name stands in ``text``, the longest if several do."""
        key = kind_key(text)
        named = [k for k in self._kinds if not k.import_only and kind_key(k.name) in key]
        return max(named, key=lambda k: len(kind_key(k.name)), default=None)

    @staticmethod
    def _narrowed(kinds: list[AwardKind], subject: str | None, year: int | None) -> KindGuess:
        for fits in (
            lambda k: not k.import_only,
            lambda k: subject is None or subject in k.subjects,
            lambda k: year is None or k.in_force(year),
        ):
            kinds = [kind for kind in kinds if fits(kind)] or kinds
        return KindGuess(tuple(kinds), sure=len(kinds) == 1)


def _grades_differ(one: str, other: str) -> bool:
    """Whether two spellings name two classes: ``hạng Nhì`` is no slip for ``hạng Nhất``."""
    grade = re.compile(r"hang(nhat|nhi|ba)$")
    first, second = grade.search(one), grade.search(other)
    return (first and first[1]) != (second and second[1])
