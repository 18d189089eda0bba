"""A paper's decisions, put together: head, articles, annexes, and what does not agree."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from tdkt_desktop.documents.reading.blocks import Paper
from tdkt_desktop.domain.awards.kinds import HOUSEHOLD, PERSON, UNIT
from tdkt_desktop.domain.awards.vocabulary import Vocabulary
from tdkt_desktop.domain.vietnamese.dates import show_iso
from tdkt_desktop.domain.vietnamese.keys import fold, same_name_key
from tdkt_desktop.i18n import worded
from tdkt_desktop.operations.importing.decisions import sayings as say
from tdkt_desktop.operations.importing.decisions.amounts import take_amounts
from tdkt_desktop.operations.importing.decisions.articles import (
    ARTICLE,
    Article,
    Counted,
    Does,
    annex_number,
    articles_of,
    is_annex_title,
    weigh,
)
from tdkt_desktop.operations.importing.decisions.head import Head, check_annexed, read_foot
from tdkt_desktop.operations.importing.decisions.kinds import DecisionKinds
from tdkt_desktop.operations.importing.decisions.lines import Line, lines_of
from tdkt_desktop.operations.importing.decisions.listing import Listing, Under, numbered
from tdkt_desktop.operations.importing.decisions.read_decision import ReadAward, ReadDecision
from tdkt_desktop.operations.importing.decisions.years import years_in

_STATE = "cong hoa xa hoi chu nghia"
_PRESIDENT = re.compile(
    r"\b(?:chu tich|quoc hoi|chinh phu)\s+(?:nuoc\s+)?cong hoa xa hoi chu nghia"
)
_DENIED = re.compile(
    r"\b(?:khong|chua)\s+(?:duoc|du|dat|cong nhan|xet|tang|dong y|khen|thong nhat|du dieu kien)\b"
)
_ABOVE = 5
_SUBJECT_WORDS = {UNIT: "tập thể", PERSON: "cá nhân", HOUSEHOLD: "hộ gia đình"}


def read_decisions(paper: Paper, words: Vocabulary) -> list[ReadDecision]:
    """Return the decisions that a paper holds, none where it is no decision."""
    lines = lines_of(paper.blocks)
    made = list[ReadDecision]()
    for part in _parts(lines):
        title = next((n for n, line in enumerate(part) if _is_title(line)), None)
        if title is not None and any(ARTICLE.match(line.text) for line in part[title:]):
            made.append(_Reader(part, title, words).read())
    return made


def _is_title(line: Line) -> bool:
    return line.plain.strip(" :") == "quyet dinh" or (
        line.shouted
        and bool(re.match(r"^quyet dinh\s+(?:ve|v/v|tang|cong nhan|khen)\b", line.plain))
    )


def _parts(lines: Sequence[Line]) -> Iterator[Sequence[Line]]:
    """Part a file that holds several papers: each begins with the name of the State."""
    heads = [n for n, line in enumerate(lines) if _STATE in line.plain and _is_head(lines, n)]
    starts = [0]
    for head in heads[1:]:
        start = head
        while start - 1 > starts[-1] and head - start < _ABOVE and _may_head(lines[start - 1]):
            start -= 1
        starts.append(start)
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        yield lines[start:end]


def _is_head(lines: Sequence[Line], at: int) -> bool:
    if _PRESIDENT.search(lines[at].plain):
        return False  # whose decision it is, under its title
    return any(_is_title(line) for line in lines[at : at + 15])


def _may_head(line: Line) -> bool:
    return line.shouted and len(line.text.split()) < 12 and not line.table  # noqa: PLR2004 - a name


class _Reader:
    """Reads one decision."""

    def __init__(self, lines: Sequence[Line], title: int, words: Vocabulary) -> None:
        self._lines, self._title, self._words = lines, title, words
        self._made = ReadDecision(lines=[_shown(line) for line in lines])

    def read(self) -> ReadDecision:
        lines, made = self._lines, self._made
        order = next(
            (n for n in range(self._title + 1, len(lines))
             if _is_title(lines[n]) or ARTICLE.match(lines[n].text)),
            len(lines),
        )  # fmt: skip
        Head(lines, self._title, order).read(made)
        articles, end = articles_of(lines, order)
        annex = next(
            (n for n in range(end, len(lines))
             if lines[n].starts_page or lines[n].table or is_annex_title(lines[n], signed=True)),
            len(lines),
        )  # fmt: skip
        read_foot(lines[end:annex], made)
        if not made.authority:
            made.authority = made.signs_for or made.signer_title
        check_annexed(lines[annex:], made)
        self._kinds = DecisionKinds(self._words.kinds, made.authority)
        self._listing = Listing(self._kinds, self._words)
        weigh(articles, self._kinds)
        self._read_awards(articles, annex)
        take_amounts(made.awards, " ".join(one.text for one in articles))
        self._judge(articles)
        return made

    # -- awards --------------------------------------------------------------------------

    def _read_awards(self, articles: Sequence[Article], annex: int) -> None:
        giving = [one for one in articles if one.does == Does.GIVES]
        taking = [one for one in articles if one.does == Does.TAKES_BACK]
        sections = list(self._annexes(annex))
        for article in giving + taking:
            into = self._made.awards if article.does == Does.GIVES else self._made.revoked
            into += self._of_article(article)
        if not giving and not taking:
            return
        into = self._made.awards if giving else self._made.revoked
        given = giving or taking
        for start, end, title in sections:
            if self._is_refused(title, articles):
                self._made.doubt("refused", worded(say.REFUSED, title=title[:120]))
            else:
                into += self._of_annex(start, end, title, given)
        self._drop_unfit(into)
        if (
            giving
            and not any(kind for one in giving for kind, _ in one.kinds)
            and not any(award.kind for award in into)
        ):
            into.clear()  # an article that grants something else: leave, a rise, an initiative

    @staticmethod
    def _is_refused(title: str, articles: Sequence[Article]) -> bool:
        """Whether an annex lists those who are not given what the decision gives."""
        if _DENIED.search(fold(title)):
            return True
        number = annex_number(title)
        does = {one.does for one in articles if number and number in one.annexes}
        return Does.REFUSES in does and Does.GIVES not in does

    def _drop_unfit(self, awards: Sequence[ReadAward]) -> None:
        """Leave open what those were given whom the kind read cannot be given to."""
        for award in awards:
            subjects = self._kinds.subjects(award.kind)
            if award.kind and subjects and award.subject not in subjects:
                why = worded(
                    say.OTHER_SUBJECT, name=award.name, kind=award.kind_text,
                    subject=_SUBJECT_WORDS[award.subject],
                )  # fmt: skip
                self._made.doubt(award.name, why)
                award.kind = award.kind_text = ""

    def _annexes(self, start: int) -> Iterator[tuple[int, int, str]]:
        """Yield the annexes: first line, line after the last, and their titles."""
        lines = self._lines
        starts = [
            n
            for n, line in enumerate(lines[start:], start=start)
            if n == start or (line.starts_page and not line.table) or is_annex_title(line)
        ]
        merged = list[int]()
        for number in starts:
            if merged and not any(
                line.table or line.plain[:2].strip(".").isdigit()
                for line in lines[merged[-1] : number]
            ):
                continue  # PHỤ LỤC I / DANH SÁCH …: one title over two lines
            merged.append(number)
        for first, last in zip(merged, [*merged[1:], len(lines)], strict=False):
            title = list[str]()
            for line in lines[first : min(first + 6, last)]:
                if line.table or re.match(r"^\s*(?:[IVX]{1,4}|\d+|[A-E])\s*[.)]", line.text):
                    break
                title.append(line.text)
            yield first, last, " ".join(title)

    def _of_article(self, article: Article) -> Iterator[ReadAward]:
        kind, words = article.kinds[0] if len(article.kinds) == 1 else ("", "")
        under = Under(kind, words, years=tuple(article.years), achievement=_why(article))
        inline = list(self._listing.inline(article.opening, article.first, under))
        yield from inline
        yield from self._listing.read(article.lines, under)

    def _of_annex(
        self, start: int, end: int, title: str, giving: Sequence[Article]
    ) -> Iterator[ReadAward]:
        number = annex_number(title)
        own = [one for one in giving if number and number in one.annexes] or giving
        kinds = list(dict.fromkeys(kind for one in own for kind in one.kinds))
        named = self._kinds.named_in(title)
        if len(named) == 1 and not (len(kinds) == 1 and not named[0][0]):
            kind = self._same_form(named[0], kinds)
        else:
            kind = kinds[0] if len(kinds) == 1 else ("", "")
        years = years_in(title) or [year for one in own for year in one.years]
        why = _why(own[0]) if len(own) == 1 else ""
        under = Under(*kind, years=tuple(dict.fromkeys(years)), achievement=why)
        for award in self._listing.read(numbered(self._lines, start, end), under):
            if not award.kind and not award.kind_text:
                fitting = [k for k in kinds if award.subject in self._kinds.subjects(k[0])]
                if len(fitting) == 1:
                    award.kind, award.kind_text = fitting[0]
            yield award

    @staticmethod
    def _same_form(named: tuple[str, str], kinds: Sequence[tuple[str, str]]) -> tuple[str, str]:
        """Of a form that the title only names (GIẤY KHEN), take what the article calls it."""
        for code, words in kinds:
            if fold(words).startswith(fold(named[1])):
                return code, words
        return named

    # -- doubts --------------------------------------------------------------------------

    def _judge(self, articles: Sequence[Article]) -> None:
        made = self._made
        giving = [one for one in articles if one.does == Does.GIVES]
        self._settle_years(giving)
        if made.revoked:
            made.doubt("revocation", worded(say.REVOKES, count=len(made.revoked)))
        if any(one.does == Does.CORRECTS for one in articles) and not made.awards:
            made.doubt("correction", say.CORRECTS)
        elif not made.awards and not made.revoked:
            kinds = [words for one in giving for _, words in one.kinds]
            if kinds:
                made.doubt("awards", worded(say.NO_RECIPIENTS, kind=kinds[0]))
            else:
                made.doubt("awards", say.GIVES_NONE)
        self._doubt_unread(giving, [one for one in articles if one.does == Does.TAKES_BACK])
        self._check_counts([count for one in giving for count in one.counts])
        self._check_names()
        unknown = [award for award in made.awards if not award.kind]
        for words in dict.fromkeys(award.kind_text for award in unknown):
            why = (
                worded(say.OUR_KIND, text=words) if words
                else worded(say.NO_KIND, count=sum(not a.kind_text for a in unknown))
            )  # fmt: skip
            made.doubt("kind", why)
        for text in self._listing.unread if made.awards else []:
            made.doubt("line", worded(say.UNREAD_LINE, text=text))

    def _doubt_unread(self, giving: Sequence[Article], taking: Sequence[Article]) -> None:
        """Doubt what articles give to nobody who was read, where others gave to somebody."""
        made = self._made
        if made.awards:
            read = {(award.kind, award.kind_text) for award in made.awards}
            codes = {code for code, _ in read if code}
            for code, words in dict.fromkeys(kind for one in giving for kind in one.kinds):
                if code not in codes and (code, words) not in read:
                    made.doubt("awards", worded(say.NOT_ALL_READ, kind=words))
            if not made.revoked:
                for article in taking:
                    text = article.opening[:120]
                    made.doubt("revocation", worded(say.REVOKES_TOO, text=text))

    def _settle_years(self, giving: Sequence[Article]) -> None:
        made = self._made
        without = [award for award in made.awards if award.year is None]
        self._doubt_several(giving)
        if not without:
            return
        told = years_in(made.summary)
        for award in without:
            if told:
                award.year, award.year_to = told[-1]
            elif made.date:
                award.year = int(made.date[:4])
        if told:
            return
        year = made.date[:4]
        made.doubt("year", worded(say.YEAR_OF_DAY, year=year) if year else say.NO_YEAR)

    def _doubt_several(self, giving: Sequence[Article]) -> None:
        for article in giving:
            if len(article.years) > 1:
                years = ", ".join(str(first) for first, _ in article.years)
                year = article.years[-1][0]
                self._made.doubt("year", worded(say.TWO_YEARS, years=years, year=year))

    def _check_counts(self, counts: Sequence[Counted]) -> None:
        """Doubt every count that the articles state and the list does not have."""
        awards = self._made.awards
        if not awards:
            return
        for kind in dict.fromkeys(count.kind for count in counts):
            for subject in (UNIT, PERSON, HOUSEHOLD):
                stated = [c.count for c in counts if c.kind == kind and c.subject == subject]
                if not stated:
                    continue
                listed = [a for a in awards if a.subject == subject and kind in ("", a.kind)]
                people = len({(a.name, a.birth_date, a.unit) for a in listed})
                said = sum(stated) if kind else stated[0]
                if said not in (len(listed), people):
                    self._made.doubt("count", worded(
                        say.COUNTS, said=said, subject=_SUBJECT_WORDS[subject],
                        kind=self._kinds.name(kind) or "tất cả", count=len(listed),
                    ))  # fmt: skip

    def _check_names(self) -> None:
        """Tell two people of one name apart, and doubt one who is twice for one title."""
        people = dict[str, list[ReadAward]]()
        for award in self._made.awards:
            if award.subject == PERSON:
                people.setdefault(same_name_key(award.name), []).append(award)
        for awards in people.values():
            told = list(dict.fromkeys((a.birth_date, a.unit) for a in awards))
            if len(told) > 1:
                first, second = (", ".join(filter(None, (show_iso(b), u))) for b, u in told[:2])
                why = worded(say.NAMESAKES, first=first or "…", second=second or "…")
                self._made.doubt(awards[0].name, why)
        twice = Counter(
            (fold(a.name), a.kind, a.year, a.birth_date, a.unit, a.subject, a.achievement)
            for a in self._made.awards
        )
        names = {fold(award.name): award.name for award in self._made.awards}
        for (name, *_), count in twice.items():
            if count > 1:
                self._made.doubt(names[name], worded(say.REPEATED, name=names[name]))


def _why(article: Article) -> str:
    """Return what an article says the awards are for."""
    for text in (article.opening, *(line.text for _, line in article.lines if not line.table)):
        match = re.search(
            r"(?:đã\s+)?có\s+(?:nhiều\s+)?(?:thành tích|đóng góp|công lao)[^.;:(]*",
            text,
            re.IGNORECASE,
        )
        if match:
            words = re.sub(r",?\s*(?:cụ thể|gồm|như sau).*$", "", match[0]).strip(" ,")
            return words[:1].upper() + words[1:]
    return ""


def _shown(line: Line) -> str:
    if line.table is None:
        return line.text
    return "\n".join("  |  ".join(row) for row in line.table.rows)
