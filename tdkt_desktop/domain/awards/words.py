"""Awards as people write them into one cell: what, which years, by which decisions.

``LĐTT 2018-2022; CSTĐCS các năm 2020, 2021; BK của UBND tỉnh năm 2021 (QĐ số 1234/QĐ-UBND
ngày 05/01/2022)`` is nine awards. What is not understood is returned as it stands.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from tdkt_desktop.domain.awards.conduct import WordIndex
from tdkt_desktop.domain.awards.decision_words import (
    DECISION,
    SpokenDecision,
    decision_for,
    spoken_decision,
)
from tdkt_desktop.domain.awards.kind_index import KindGuess, KindIndex
from tdkt_desktop.domain.awards.years_in_words import YEAR, Marks, Years
from tdkt_desktop.domain.vietnamese.dates import show_iso
from tdkt_desktop.domain.vietnamese.keys import fold, nfc

_MOST_PIECES = 80
_OPEN_ENDED = re.compile(r"\bden\s+(?:nay|hien\s+nay)\b")
_NOTHING = re.compile(r"(?:khong(?:\s+co)?|chua(?:\s+co)?|0|x|-+|\.+)?")
_BULLET = re.compile(r"^\s*(?:[-+*•–▪◦·]|\(?\d{1,2}[.)](?!\d)|[a-z]\))\s*", re.IGNORECASE)
_SPLIT = re.compile(
    r"[\n;]+|(?:(?<=[^\W\d_]{3})|(?<=\d{4})|(?<=\)))\.\s+(?=[A-ZĐ])|(?<=[\d)])\s+[-+•]\s+(?=[^\W\d])"
)
_MINISTRY = re.compile(r"\b(?:bo|so|ban|hoi|nganh|tong cuc|uy ban)\s+\S+$|\bbo\s+\S")
_PIECE = re.compile(
    r"\s*(,|\+|&|\b[vV]à\b|\b[vV]a\b|(?<=[^\W\d_])/(?=[^\W\d_])|(?<=[A-ZĐ]{2})\s*-\s*(?=[A-ZĐ]{2}))\s*"
)
_DENIED = re.compile(
    r"\b(?:khong|chua|truot|dang ky|de nghi|du kien|phan dau|huong toi|dang cho|xin)\b"
)
"""Words of awards not given, or not yet."""
_BY = re.compile(
    r"^(?:cua |do )?(?:giam doc|chu tich|bo truong|thu tuong|cuc truong|tong cuc|hieu truong|"
    r"thu truong|ubnd|uy ban|ban |so |bo |ky|truong )"
)
"""How words that only say who decided begin."""
_FILLER = re.compile(
    r"\b(?:năm|các năm|trong năm|từ năm|vào năm|đạt|được|theo|số|ngày|các|và|trong|với|thành tích"
    r"|danh hiệu|khen thưởng|ngành|ban ngành|tặng|liên tục|quyết định|qđ|công nhận|là)\b"
)
"""Words that say nothing; read without accents only where a text has none: *là* is not *lạ*."""
_FOLDED_FILLER = re.compile(fold(_FILLER.pattern))
_WHY = re.compile(
    r"\s*[,(]?\s*(?<![\"“'‘«])\b(?:về việc|về|vì đã|vì(?!\s+sự\s+nghiệp)|do có|đã có)\s+(?=\S)",
    re.IGNORECASE,
)
_GIVEN = re.compile(
    r"^(?:được|đã được|được đồng chí)?\s*(?P<by>.+?)\s+"
    r"(?:tặng(?: thưởng)?|khen thưởng|trao tặng|công nhận)"
    r"(?: danh hiệu)?\s+(?P<what>.+)$",
    re.IGNORECASE,
)

_AROUND = re.compile(
    r"^(?:được|đồng chí|đ/c)\s+|\s+(?:trao tặng|tặng thưởng|tặng|khen thưởng|khen)$", re.IGNORECASE
)
"""What stands around the name of who gave an award, and is none of it."""


@dataclass(frozen=True, slots=True)
class SpokenAward:
    """One award as said. ``year`` is ``None`` when nothing says it.

    ``guess`` is ``None`` where the words name no kind we know; ``text`` is how they stand.
    """

    text: str
    guess: KindGuess | None
    year: int | None = None
    year_to: int | None = None
    decision_number: str = ""
    decision_date: str = ""
    misdated: str = ""
    authority: str = ""
    achievement: str = ""
    times: int = 0
    """How many times it was given, where the words say so and the years do not agree."""
    type: str = ""
    """The code of what it was given for, where the words say so: ``BK đột xuất``."""


@dataclass(slots=True)
class SpokenAwards:
    """What a cell says: awards, and the words that were not understood."""

    awards: list[SpokenAward] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _Group:
    """Kinds said together, and the years and decisions that go with them."""

    kinds: list[SpokenAward] = field(default_factory=list)
    years: Years = field(default_factory=list)
    decisions: list[SpokenDecision] = field(default_factory=list)
    times: int = 0

    def note(self, what: str, value: Any) -> None:  # noqa: ANN401 - a token's value
        """Take what is said beside the kinds and years."""
        if what == "decision":
            self.decisions.append(value)
        elif what == "times":
            self.times = value
        elif what == "authority" and self.kinds and self.kinds[-1].authority:
            self.kinds[-1] = replace(
                self.kinds[-1], authority=f"{self.kinds[-1].authority}{value}"
            )
        elif what == "type":
            self.kinds = [replace(kind, type=value) for kind in self.kinds]


def read_awards(
    text: str,
    index: KindIndex,
    *,
    year: int | None = None,
    subject: str | None = None,
    stated: bool = False,
    types: WordIndex | None = None,
) -> SpokenAwards:
    """Understand the awards in ``text``; ``year`` is the one to assume where none is said.

    A decision's date says the year too, unless ``stated``: the list gives ``year`` for this very
    text. ``types`` are the words for what an award is given for.
    """
    return _Reader(index, year, subject, stated=stated, types=types).read(text)


class _Reader:
    def __init__(
        self,
        index: KindIndex,
        year: int | None,
        subject: str | None,
        *,
        stated: bool,
        types: WordIndex | None,
    ) -> None:
        self._types = types or WordIndex({})
        self._index, self._year, self._subject = index, year, subject
        self._stated = stated
        self._decisions: list[SpokenDecision] = []
        self._groups: list[_Group] = []
        self._heading: Years = []
        self._found = SpokenAwards()
        self._school = False

    def read(self, text: str) -> SpokenAwards:
        text = "\n".join(nfc(line) for line in text.splitlines())
        whole = self._index.find(text, self._subject, self._year)
        if whole is not None:
            self._found.awards.append(SpokenAward(text, whole, self._year))
            return self._found
        self._school = "nam hoc" in fold(text)
        marked = DECISION.sub(self._mark, text)
        for segment in _segments(marked):
            self._segment(segment)
        if self._heading and not self._groups and not self._found.unread:
            self._found.unread.append(self._shown(marked))  # years of nothing
        for group in self._groups:
            if group.times > 1 and not group.years and not group.decisions:
                self._found.unread += [f"{kind.text} ({group.times} lần)" for kind in group.kinds]
            else:
                self._found.awards += _unfold(group, self._year, stated=self._stated)
        return self._found

    def _mark(self, found: re.Match[str]) -> str:
        """Put a decision aside, so that its number and date are no years of awards."""
        number = found["said"] or found["bare"]
        said = found["said"] is not None and re.match(r"[,(\s]*số", found[0], re.IGNORECASE)
        if said and not re.search(r"[-/]", number):
            return found[0]
        self._decisions.append(spoken_decision(found))
        opened = found[0].lstrip(" ,").startswith("(")
        return f"{'(' if opened else ' '}\x01{len(self._decisions) - 1}\x02 "

    # -- one segment ---------------------------------------------------------------------

    def _segment(self, segment: str) -> None:
        bare = _BULLET.sub("", segment).strip(" .,:")
        if _NOTHING.fullmatch(fold(bare)):
            return
        why = _WHY.search(bare)
        achievement = ""
        if why and why.start() != 0:
            rest = bare[why.end() :]
            kept = re.findall("\x01\\d+\x02", rest)
            kept += [] if re.search(YEAR, bare[: why.start()]) else _year_words(rest)
            achievement = re.sub("[(\\s]*\x01\\d+\x02[)\\s]*", " ", rest).strip(" ,;")
            bare = f"{bare[: why.start()]} {' '.join(kept)}"
        if _DENIED.search(fold(bare)):
            self._found.unread.append(self._shown(segment))
            return
        tokens = _without_authors(list(self._tokens(bare)))
        kinds = [value for what, value in tokens if what == "kind"]
        words = [value for what, value in tokens if what == "words"]
        if words or _OPEN_ENDED.search(fold(bare)):
            self._found.unread.append(self._shown(segment))
            return
        if not kinds:
            self._years_alone(tokens, bare)
            return
        self._attach(tokens, achievement)

    def _shown(self, text: str) -> str:
        """Return ``text`` with its decisions as they were written."""

        def told(found: re.Match[str]) -> str:
            decision = self._decisions[int(found[1])]
            return f"QĐ {decision.number}" + (
                f" ngày {show_iso(decision.date)}" if decision.date else ""
            )

        return " ".join(re.sub("\x01(\\d+)\x02", told, text).split())

    def _years_alone(self, tokens: Sequence[tuple[str, Any]], bare: str) -> None:
        years = [one for what, value in tokens if what == "years" for one in value]
        decisions = [value for what, value in tokens if what == "decision"]
        if years and not decisions and (bare.endswith(":") or not self._groups):
            self._heading = years
        elif self._groups and (years or decisions):
            self._groups[-1].years += years
            self._groups[-1].decisions += decisions
        elif bare:
            self._found.unread.append(self._shown(bare))

    def _attach(self, tokens: Sequence[tuple[str, Any]], achievement: str) -> None:
        """Put kinds, years and decisions together in the order they are said."""
        first = next(what for what, _ in tokens if what in ("kind", "years"))
        if first == "years":
            self._heading = []
        group = _Group(years=[*self._heading])
        leading: Years = []
        closed = False
        for what, value in tokens:
            if what == "years":
                if first == "years" and not (group.kinds and not leading):
                    if group.kinds:
                        self._close(group)
                        group, leading = _Group(), []
                    leading = [*leading, *value]
                    group.years = [*leading]
                else:
                    group.years = [*(group.years if closed else []), *value]
                    closed = True
            elif what == "kind":
                if closed:
                    self._close(group)
                    group, closed = _Group(), False
                group.kinds.append(replace(value, achievement=achievement))
            else:
                group.note(what, value)
                closed = closed or bool(what == "decision" and group.kinds and not leading)
        self._close(group)

    def _close(self, group: _Group) -> None:
        if group.kinds:
            self._groups.append(group)

    # -- words to tokens -----------------------------------------------------------------

    def _tokens(self, text: str) -> Iterator[tuple[str, Any]]:
        """Yield years, decisions, counts and kinds in order; words that are none of these too."""
        plain = fold(text)
        if len(plain) != len(text):
            text = plain
        marks = Marks(plain, school=self._school).found()
        place = 0
        for start, end, what, value in [*marks, (len(text), len(text), "", None)]:
            if start < place:
                continue
            yield from self._kinds(text[place:start])
            if what == "decision":
                yield what, self._decisions[value]
            elif what:
                yield what, value
            place = end

    def _kinds(self, text: str) -> Iterator[tuple[str, Any]]:
        """Yield the kinds named in words between years; the longest readings first."""
        parts = _PIECE.split(text.strip(" ,.:()-–"))
        pieces = [(parts[n], parts[n - 1] if n else "") for n in range(0, len(parts), 2)]
        pieces = [piece for piece in pieces if piece[0].strip(" .:()-–")]
        pieces = [part for piece in pieces for part in self._unjoined(*piece)]
        if len(pieces) > _MOST_PIECES:
            yield "words", text
            return
        start, loose = 0, False
        while start < len(pieces):
            for end in range(min(len(pieces), start + 6), start, -1):
                joined = ", ".join(piece for piece, _ in pieces[start:end]).strip(" .:()-–")
                if award := self._kind(joined, alone=end == start + 1):
                    yield "kind", award
                    loose = bool(_MINISTRY.search(fold(joined)))
                    start = end
                    break
            else:
                words, sign = pieces[start][0].strip(" .:()-–"), pieces[start][1].lower()
                # the rest of a ministry's name: Bộ Nông nghiệp *và* Phát triển nông thôn
                rest = loose and sign in ("và", "va", "&") and words[:1].isupper()
                if type_ := self._types.find(words):
                    yield "type", type_
                elif rest:
                    yield "authority", f" {sign} {words}"
                elif _without_filler(words).strip(' .:()-–,/"“”'):
                    yield "words", words
                start += 1

    def _unjoined(self, words: str, sign: str) -> list[tuple[str, str]]:
        """Part abbreviations with only a blank between them: ``LĐTT CSTĐCS``."""
        parts = words.split()
        if len(parts) > 1 and all(part.isupper() and self._index.find(part) for part in parts):
            return [(part, sign if number == 0 else ",") for number, part in enumerate(parts)]
        return [(words, sign)]

    def _kind(self, words: str, *, alone: bool) -> SpokenAward | None:
        guess = self._index.find(words, self._subject, self._year)
        if guess is None and alone:
            if given := _GIVEN.match(words):
                turned = f"{given['what']} {given['by']}"
                guess = self._index.spoken(turned, self._subject, self._year)
                if guess is not None:
                    return SpokenAward(words, guess, authority=_authority(given["by"]))
            guess = self._index.spoken(words, self._subject, self._year)
            rest, type_ = self._types.parted(words)
            if guess is None and type_ is not None and rest:
                award = self._kind(rest, alone=True)
                return replace(award, text=words, type=type_) if award is not None else None
        if guess is None:
            return None
        by = re.search(r"\b(?:của|do)\s+(.+)$", words, re.IGNORECASE)
        return SpokenAward(words, guess, authority=_authority(by[1]) if by else "")


def _without_filler(words: str) -> str:
    plain = words.lower()
    return (_FOLDED_FILLER if fold(words) == plain else _FILLER).sub("", plain)


def _authority(words: str) -> str:
    return _AROUND.sub("", nfc(words))


def _segments(text: str) -> Iterator[str]:
    """Yield the parts of ``text`` that stand for themselves; brackets hold together."""
    depth, guarded = 0, []
    for char in text:
        depth += (char == "(") - (char == ")" and depth > 0)
        guarded.append("," if depth and char in ";\n" else char)
    yield from (part for part in _SPLIT.split("".join(guarded)) if part and part.strip())


def _year_words(text: str) -> list[str]:
    return [match[0] for match in re.finditer(rf"\b(?:năm\s+)?{YEAR}\b", text)][:1]


def _without_authors(tokens: list[tuple[str, Any]]) -> list[tuple[str, Any]]:
    """Leave out words behind a decision that only say who decided."""
    places = [place for place, (what, _) in enumerate(tokens) if what == "decision"]
    return [
        (what, value)
        for place, (what, value) in enumerate(tokens)
        if not (what == "words" and places and place > places[0] and _BY.match(fold(value)))
    ]


def _unfold(group: _Group, default: int | None, *, stated: bool) -> Iterator[SpokenAward]:
    """Yield one award per kind and year, each with its decision where that can be told."""
    years: list[tuple[int | None, int | None]] = [*dict.fromkeys(group.years)]
    decisions = group.decisions
    if not years and decisions and all(decision.date for decision in decisions):
        dated = [int(decision.date[:4]) for decision in decisions]
        near = default is not None and all(year in (default, default + 1) for year in dated)
        if not near and not (stated and default is not None):
            years = [(year, None) for year in dated]
    for kind in group.kinds:
        for number, (year, last) in enumerate(years or [(default, None)]):
            given = decision_for(decisions, number, len(years or [0]), year)
            yield replace(
                kind,
                year=year,
                year_to=last if last != year else None,
                decision_number=given.number if given else "",
                decision_date=given.date if given else "",
                misdated=given.misdated if given else "",
                authority=kind.authority or (given.by if given else ""),
                times=group.times if group.times not in (0, len(years)) else 0,
            )
