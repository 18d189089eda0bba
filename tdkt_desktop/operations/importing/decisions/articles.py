"""The articles of a decision: which of them give awards, which take back, to how many."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from tdkt_desktop.domain.awards.kinds import HOUSEHOLD, PERSON, UNIT
from tdkt_desktop.domain.vietnamese.keys import fold
from tdkt_desktop.operations.importing.decisions.kinds import DecisionKinds
from tdkt_desktop.operations.importing.decisions.lines import Line
from tdkt_desktop.operations.importing.decisions.years import years_in

ARTICLE = re.compile(r"^\s*Điều\s+(\d{1,2})\s*[.:)\-–]?\s*", re.IGNORECASE)
_GIVES = re.compile(
    r"^(?:nay\s+)?(?:quyet dinh\s+)?(?:xet\s+)?(?:tang thuong|truy tang|"
    r"phong tang|trao tang|tang|cong nhan|khen thuong|"
    r"khen tang|cap|thuong)\b"
)
_NO_AWARD = re.compile(
    r"^(?:nay\s+)?(?:cong nhan|cong bo|xet cong nhan)\s+(?:\d{1,4}\s+)?(?:cac\s+)?"
    r"(?:sang kien|de tai|giai phap|ket qua|muc do|pham vi)\b"
)
_REFUSES = re.compile(r"^(?:nay\s+)?(?:khong|chua)\b")
_AS_GROUND = re.compile(
    r"\b(?:(?:để\s+)?làm|là)\s+(?:căn cứ|cơ sở)\b|\b(?:để|phục vụ(?:\s+việc)?)\s+xét\b",
    re.IGNORECASE,
)
"""Before what is only to be proposed later."""
_HAVING = re.compile(r"\b(?:đã\s+)?đạt\s+(?:các\s+)?(?:danh hiệu|tiêu chuẩn)\b", re.IGNORECASE)
"""Before what those awarded had already: ``tặng Giấy khen cho các hộ đạt danh hiệu …``."""
_TAKES_BACK = re.compile(r"^(?:nay\s+)?(?:huy bo|thu hoi|tuoc|bai bo)\b")
_CORRECTS = re.compile(r"^(?:nay\s+)?(?:dinh chinh|sua doi|dieu chinh|bo sung)\b")
_COUNT = re.compile(
    r"(\d{1,4})\s*(?:\([^)]*\)\s*)?(?:lượt\s+)?(tập thể|"
    r"hộ gia đình|gia đình|hộ|cá nhân|đồng chí|người|"
    r"ông,?\s*(?:\(?bà\)?)|cán bộ|công chức|viên chức|giáo viên|nhân viên|học sinh|đơn vị)\b",
    re.IGNORECASE,
)
_SUBJECTS: Mapping[str, str] = {
    "tap the": UNIT,
    "don vi": UNIT,
    "ho gia dinh": HOUSEHOLD,
    "gia dinh": HOUSEHOLD,
    "ho": HOUSEHOLD,
}
_ANNEX = re.compile(
    r"(?:phụ lục|danh sách|biểu)\s*(?:số)?\s*:?\s*([IVX]{1,5}|\d{1,2})\b", re.IGNORECASE
)


class Does(StrEnum):
    """What an article does."""

    GIVES = "gives"
    TAKES_BACK = "takes_back"
    REFUSES = "refuses"
    CORRECTS = "corrects"
    ELSE = "else"


@dataclass(slots=True)
class Counted:
    """How many of one subject an article says it gives a kind to. An empty kind is any."""

    kind: str
    subject: str
    count: int


@dataclass(slots=True)
class Article:
    """One article: its text, and the lines (with their numbers) that follow in it."""

    opening: str
    lines: list[tuple[int, Line]] = field(default_factory=list)
    first: int = 0
    does: Does = Does.ELSE
    kinds: list[tuple[str, str]] = field(default_factory=list)
    years: list[tuple[int, int | None]] = field(default_factory=list)
    counts: list[Counted] = field(default_factory=list)
    annexes: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The whole article as one text."""
        return " ".join([self.opening, *(line.text for _, line in self.lines)])


def articles_of(lines: Sequence[Line], start: int) -> tuple[list[Article], int]:
    """Return the articles from line ``start`` on, and the line after the last of them.

    What follows an article belongs to it until the next one, until the signature or an annex.
    """
    found, number = list[Article](), start
    while number < len(lines):
        line = lines[number]
        if (match := ARTICLE.match(line.text)) is not None and not line.table:
            if found and int(match[1]) <= len(found) and int(match[1]) == 1:
                break  # the articles of another paper
            found.append(Article(line.text[match.end() :].strip(), first=number))
        elif found and not found[-1].opening and not line.table:
            found[-1].opening = line.text
        elif found and _ends(line):
            break
        elif found:
            found[-1].lines.append((number, line))
        number += 1
    return found, number


def _ends(line: Line) -> bool:
    from tdkt_desktop.operations.importing.decisions.head import is_signing_title

    if line.table:
        return line.starts_page
    heads = line.plain.startswith("noi nhan") or is_annex_title(line)
    return heads or any(is_signing_title(part) for part in line.parts)


def is_annex_title(line: Line, *, signed: bool = False) -> bool:
    """Whether a line is the title of an annex: ``DANH SÁCH …``, ``Phụ lục I``.

    After the signature (``signed``) it need not be in capitals.
    """
    plain = line.plain
    if re.match(r"^(?:phu luc|bieu)\b", plain) and len(plain.split()) < 30:  # noqa: PLR2004 - a title
        return line.shouted or bool(_ANNEX.match(line.text)) or plain == "phu luc"
    return plain.startswith("danh sach") and (line.shouted or line.starts_page or signed)


def weigh(articles: Iterable[Article], kinds: DecisionKinds) -> None:
    """Say of each article what it does, of which kinds and years, and to how many."""
    for article in articles:
        article.does = _what_it_does(fold(article.opening))
        article.annexes = [m[1].upper() for m in _ANNEX.finditer(article.text)]
        if article.does not in (Does.GIVES, Does.TAKES_BACK):
            continue
        said = _AS_GROUND.split(article.opening)[0]
        article.kinds = kinds.named_in(_HAVING.split(said)[0]) or kinds.named_in(said)
        article.years = years_in(article.opening)
        article.counts = list(_counts(article, kinds))
        for _, line in article.lines:
            if line.table:
                continue
            if _COUNT.search(line.text):
                article.kinds += [k for k in kinds.named_in(line.text) if k not in article.kinds]
            if not article.years:
                article.years = years_in(line.text)


def _what_it_does(plain: str) -> Does:
    if _TAKES_BACK.match(plain):
        return Does.TAKES_BACK
    if _CORRECTS.match(plain):
        return Does.CORRECTS
    if _REFUSES.match(plain):
        return Does.REFUSES
    return Does.GIVES if _GIVES.match(plain) and not _NO_AWARD.match(plain) else Does.ELSE


def _counts(article: Article, kinds: DecisionKinds) -> Iterator[Counted]:
    own = article.kinds[0][0] if len(article.kinds) == 1 else ""
    yield from _counts_in(article.opening, own)
    for _, line in article.lines:
        if line.table:
            continue
        named = kinds.named_in(line.text)
        if len(named) == 1:
            yield from _counts_in(line.text, named[0][0])


def _counts_in(text: str, kind: str) -> Iterator[Counted]:
    for match in _COUNT.finditer(text):
        subject = _SUBJECTS.get(" ".join(fold(match[2]).split()), PERSON)
        yield Counted(kind, subject, int(match[1]))


def names_count(text: str) -> bool:
    """Whether a text says how many there are of something."""
    return bool(_COUNT.search(text))


def annex_number(text: str) -> str:
    """Return the number of an annex that its title says: ``II``, ``2``."""
    match = _ANNEX.match(text.strip())
    return match[1].upper() if match else ""
