"""Which kind of award a text means, as people write it."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache

from tdkt_desktop.domain.awards.bodies import STATE, BodyIndex
from tdkt_desktop.domain.awards.kinds import AwardKind
from tdkt_desktop.domain.vietnamese.keys import fold, nfc

_NOISE = re.compile(
    r"\b(danh hieu td|danh hieu|hinh thuc khen thuong|dat|duoc tang thuong|duoc tang|tang thuong|"
    r"duoc|tang|cua|cap|chu tich|ct|thu truong|giam doc|gd|dong chi|do)\b"
)


_LONG = (
    ("uy ban nhan dan", "ubnd"),
    ("thu tuong chinh phu", "ttg"),
    ("thu tuong cp", "ttg"),
    ("thu tuong", "ttg"),
    ("ttgcp", "ttg"),
    ("ttcp", "ttg"),
    ("bo truong", "bo"),
    ("thanh pho", "tp"),
    ("chien sy", "chien si"),
    ("nghe sy", "nghe si"),
    ("chien si", "cs"),
    ("thi dua", "td"),
    ("chinh phu", "cp"),
    ("huan chuong", "hc"),
    ("bang khen", "bk"),
    ("giay khen", "gk"),
    ("ky niem chuong", "knc"),
    ("lao dong", "ld"),
    ("tien tien", "tt"),
    ("tap the", "tt"),
    ("xuat sac", "xs"),
    ("co td", "ctd"),
    ("co so", "cs"),
    ("toan quoc", "tq"),
    ("hang iii", "hang ba"),
    ("hang ii", "hang nhi"),
    ("hang i", "hang nhat"),
    ("hang 3", "hang ba"),
    ("hang 2", "hang nhi"),
    ("hang 1", "hang nhat"),
)
"""What lists abbreviate, longer words first, so that whole and short spellings meet."""


_SPELT = tuple((re.compile(rf"\b{long}\b"), short) for long, short in _LONG)


_ABBREVIATED = re.compile(r"\b[A-ZĐƯƠ]{2,}\b|\b(?:BK|GK)")


_DENIED = re.compile(
    r"\b(?:khong|chua|lop|boi duong|tap huan|gap mat|hop mat|hoi nghi|toa dam|phieu|tieu chuan)\b"
)


_FORM_OF = re.compile(
    r"\b(bằng khen|giấy khen)\s+(?:của\s+)?"
    r"(.+?)(?=\s+(?:năm|cho|tặng|về|đã|theo|vì|đợt|giai đoạn|tại|từ)\b|[,.(;:]|$)",
    re.IGNORECASE,
)


_GIVING = re.compile(r"\b(?:tang|dat|cong nhan|khen thuong|duoc|nhan|trao|khen)\b")


_GRADES = {"1": "nhat", "i": "nhat", "2": "nhi", "ii": "nhi", "3": "ba", "iii": "ba"}


_SHORT_GRADE = re.compile(r"\b(hc\w*) (1|2|3|i|ii|iii|nhat|nhi|ba)$")


_CLOSE = 90
_GAP = r"[^\w]+"
"""What may stand between the words of a name: blanks, or a comma."""
_SORTS = tuple(map(re.compile, (r"hang(?:nhat|nhi|ba)$", r"^(?:bk|gk)", r"tinh|huyen|xa(?!hoi)")))


@dataclass(frozen=True, slots=True)
class KindGuess:
    """The kinds a written text may mean, best first; ``sure`` when only one reading is left."""

    kinds: tuple[AwardKind, ...]
    sure: bool


def kind_words(text: str) -> tuple[str, ...]:
    """Return the words of ``text`` as kinds are compared: folded, abbreviated, without filler."""
    plain = " ".join(re.sub(r"[^\w\s]", " ", fold(nfc(text))).split())
    for long, short in _SPELT:
        plain = long.sub(short, plain)
    plain = " ".join(_NOISE.sub(" ", plain).split())
    if match := _SHORT_GRADE.search(plain):
        plain = f"{plain[: match.start()]}{match[1]} hang {_GRADES.get(match[2], match[2])}"
    return tuple(plain.split())


def _full_words(text: str) -> str:
    """Return ``text`` folded, without signs, ``sỹ`` as ``sĩ``."""
    plain = " ".join(re.sub(r"[^\w\s]", " ", fold(nfc(text))).split())
    return plain.replace("uy ban nhan dan", "ubnd").replace("chien sy", "chien si")


@lru_cache(maxsize=1 << 14)
def kind_key(text: str) -> str:
    """Return what two spellings of one kind share."""
    return "".join(kind_words(text))


class KindIndex:
    """Finds the kind a list means by its words or abbreviation."""

    def __init__(self, kinds: Iterable[AwardKind], bodies: BodyIndex | None = None) -> None:
        self.kinds = self._kinds = tuple(kinds)
        self.bodies = bodies or BodyIndex()
        """Whose an award is, where its words or its authority say so."""
        self._by_code = {kind.code.casefold(): kind for kind in self._kinds}
        self._asked: dict[tuple[str, str | None, int | None], KindGuess | None] = {}

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
        asked = text, subject, year
        if asked not in self._asked:
            self._asked[asked] = self._look_up(text, subject, year)
        return self._asked[asked]

    def _look_up(self, text: str, subject: str | None, year: int | None) -> KindGuess | None:
        if exact := self._by_code.get(text.strip().casefold()):
            return KindGuess((exact,), sure=True)
        key = kind_key(text)
        if not key:
            return None
        if body := self._of_a_body(text):
            return KindGuess((body,), sure=True)
        kinds = self._by_key.get(key)
        if kinds is None:
            from rapidfuzz import fuzz, process

            close = process.extractOne(key, self._by_key.keys(), scorer=fuzz.ratio)
            if close is None or close[1] < _CLOSE or _sorts_differ(key, close[0]):
                return None
            kinds = self._by_key[close[0]]
        guess = self._narrowed(kinds, subject, year)
        if kind_words(text) in self._beginnings:
            return KindGuess(guess.kinds, sure=False)
        return guess

    def of_code(self, code: str) -> AwardKind | None:
        """Return the kind with a code."""
        return self._by_code.get(code.casefold()) if code else None

    def _of_a_body(self, text: str) -> AwardKind | None:
        """Return what a form of a body that is no office of the law's own is here.

        Before any likeness: ``Bằng khen của Tỉnh Đoàn`` is like ``Bằng khen của tỉnh``.
        """
        if _full_words(text) in self._full_names:
            return None
        return self._by_code.get(self.bodies.kind(text).casefold())

    def spoken(
        self, text: str, subject: str | None = None, year: int | None = None
    ) -> KindGuess | None:
        """Return the kind whose spelling stands in ``text`` among other words, or ``None``.

        The longest spelling wins. A spelling that others only make longer (``bằng khen``) counts
        only when nothing beside it could be the rest of such a one.
        """
        if guess := self.find(text, subject, year):
            return guess
        words = kind_words(text)
        best: tuple[str, ...] = ()
        for start, word in enumerate(words):
            for spelling in self._by_first_word.get(word, ()):
                if len(spelling) > len(best) and words[start : start + len(spelling)] == spelling:
                    best = spelling
        if not best or (best in self._beginnings and len(words) > len(best)):
            return None
        return self._narrowed(self._by_key["".join(best)], subject, year)

    @cached_property
    def _by_first_word(self) -> Mapping[str, list[tuple[str, ...]]]:
        found: dict[str, list[tuple[str, ...]]] = {}
        for kind in self._kinds:
            for spelling in {kind_words(text) for text in (kind.name, *kind.aliases)}:
                if spelling:
                    found.setdefault(spelling[0], []).append(spelling)
        return found

    @cached_property
    def _beginnings(self) -> frozenset[tuple[str, ...]]:
        """Return the spellings with which a longer one of another kind begins."""
        every = [spelling for spellings in self._by_first_word.values() for spelling in spellings]
        means = {one: {kind.code for kind in self._by_key["".join(one)]} for one in every}
        return frozenset(
            one[:length]
            for one in means
            for length in range(1, len(one))
            if one[:length] in means and not means[one] & means[one[:length]]
        )

    def named_in(self, title: str, *, bare: bool = False) -> str:
        """Return the longest name of a kind that stands in a title in full words, or nothing.

        Of abbreviations only those with a ``Đ`` count: ``NGƯỜI LAO ĐỘNG TT Y TẾ`` names no title.
        Nor does a title that denies or only wishes. ``giấy khen`` or ``bằng khen`` alone needs a
        word of giving, unless ``bare`` says that the list is one of awards or nothing else stands
        there but the year.
        """
        plain = _full_words(title)
        if _DENIED.search(plain):
            return ""
        for word in nfc(title).split():
            if word.strip('()"“”,.:') in self._plain_abbreviations:
                return word.strip('()"“”,.:')
        found = [words for words in self._full_names if f" {words} " in f" {plain} "]
        best = max(found, key=len, default="")
        if not best:
            return ""
        short = len(best.split()) == 2  # noqa: PLR2004 - bằng khen, giấy khen
        if short and (whose := self._with_its_body(title)):
            return whose
        alone = not re.sub(
            r"\bdanh sach\b|\bnam(?: hoc)?\b|\d+", "", plain.replace(best, "")
        ).strip()
        given = bare or alone or _GIVING.search(plain.replace(best, ""))
        return "" if short and not given else self._full_names[best]

    def names_in(self, text: str) -> list[tuple[int, int, str]]:
        """Return where kinds are named in full words in ``text``: start, end, and the words.

        Longer names win; of abbreviations only those that mean nothing else count.
        """
        plain = fold(nfc(text)).replace("chien sy", "chien si").replace("nghe sy", "nghe si")
        taken, found = list[tuple[int, int]](), list[tuple[int, int, str]]()
        for pattern, name in self._name_patterns:
            for match in pattern.finditer(plain):
                start, end = match.span()
                if not any(s < end and start < e for s, e in taken):
                    taken.append((start, end))
                    found.append((start, end, name))
        for word in re.finditer(r"[A-ZĐ]{4,}", nfc(text)):
            if word[0] in self._plain_abbreviations:
                found.append((*word.span(), word[0]))
        return sorted(found)

    @cached_property
    def _name_patterns(self) -> list[tuple[re.Pattern[str], str]]:
        names = sorted(self._full_names, key=len, reverse=True)
        return [
            (re.compile(rf"\b{_GAP.join(map(re.escape, name.split()))}\b"), self._full_names[name])
            for name in names
        ]

    def _with_its_body(self, title: str) -> str:
        """Return the form and the body that a title names, where together they are one kind."""
        found = _FORM_OF.search(nfc(title))
        if found is None:
            return ""
        body = self.bodies.find(found[0])
        theirs = body.axis != STATE if body is not None else self.bodies.is_outside(found[2])
        whole = f"{found[1].capitalize()} của {found[2]}"
        guess = None if theirs else self.find(whole)
        return whole if theirs or (guess is not None and guess.sure) else ""

    @cached_property
    def _plain_abbreviations(self) -> frozenset[str]:
        """Return abbreviations that mean nothing else: ``LĐTT``, ``CSTĐCS``."""
        return frozenset(
            alias
            for kind in self._kinds
            for alias in kind.aliases
            if alias.isupper() and "Đ" in alias and len(alias) > 3  # noqa: PLR2004 - LĐTT, not BĐ
        )

    @cached_property
    def _full_names(self) -> Mapping[str, str]:
        """Map the spellings of kinds in full words, folded, to how they are written."""
        return {
            _full_words(text): text
            for kind in self._kinds
            if not kind.import_only
            for text in (kind.name, *kind.aliases)
            if len(text.split()) > 1 and not _ABBREVIATED.search(text)
        }

    @staticmethod
    def _narrowed(kinds: list[AwardKind], subject: str | None, year: int | None) -> KindGuess:
        for fits in (
            lambda k: not k.import_only,
            lambda k: subject is None or subject in k.subjects,
            lambda k: year is None or k.in_force(year),
        ):
            kinds = [kind for kind in kinds if fits(kind)] or kinds
        return KindGuess(tuple(kinds), sure=len(kinds) == 1)


def _sorts_differ(one: str, other: str) -> bool:
    """Whether two spellings name two things: no slip makes a ``hạng Nhì`` of a ``hạng Nhất``.

    Nor a ``bằng khen`` of a ``giấy khen``, a committee of a province of one of a district.
    """
    return any(
        (first and first[0]) != (second and second[0])
        for first, second in ((sort.search(one), sort.search(other)) for sort in _SORTS)
    )
