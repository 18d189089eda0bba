"""Who is listed in an article or an annex: under headings, in lines and in tables."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from tdkt_desktop.domain.awards.households import household_parts, names_household
from tdkt_desktop.domain.awards.kinds import HOUSEHOLD, PERSON, UNIT
from tdkt_desktop.domain.awards.vocabulary import Vocabulary, subject_of
from tdkt_desktop.domain.awards.words import read_awards
from tdkt_desktop.domain.people.unit_names import as_written, parted
from tdkt_desktop.domain.people.units import names_unit
from tdkt_desktop.domain.vietnamese.keys import fold, nfc
from tdkt_desktop.domain.vietnamese.names import looks_like_name, starts_with_family
from tdkt_desktop.operations.importing.decisions.articles import names_count
from tdkt_desktop.operations.importing.decisions.in_sentence import (
    AND,
    EACH,
    each_person,
    named_in_sentence,
)
from tdkt_desktop.operations.importing.decisions.kinds import DecisionKinds
from tdkt_desktop.operations.importing.decisions.lines import Line
from tdkt_desktop.operations.importing.decisions.people_words import ADDRESS
from tdkt_desktop.operations.importing.decisions.read_decision import ReadAward
from tdkt_desktop.operations.importing.decisions.recipients import place_of, recipient_of
from tdkt_desktop.operations.importing.decisions.years import years_in
from tdkt_desktop.sheets.files.grids import Grid, Span
from tdkt_desktop.sheets.lists.finding import find_tables
from tdkt_desktop.sheets.lists.headers import text_of
from tdkt_desktop.sheets.lists.records import AWARD, SheetRow
from tdkt_desktop.sheets.lists.row_reader import RowReader
from tdkt_desktop.sheets.lists.tables import Asked, Table

_LABEL = re.compile(
    r"^\s*(?:(?P<roman>[IVX]{1,5})\s*[.)/:-]\s*|(?P<letter>[A-EĐa-eđ])\s*[.)]\s+|"
    r"(?P<number>\d{1,3}(?:\.\d{1,2})*)\s*[.)/\t]\s*|(?P<bullet>[-–+*•])\s*)"
)
_SUBJECT = re.compile(
    r"^(?:(?:danh hieu|hinh thuc|khen thuong|doi voi|cho|ve|cac|danh sach)\s+)*(?:\d{1,4}\s+)?"
    r"(tap the(?: va ca nhan)?|ca nhan|ho gia dinh|cac ho)\b(?! lao dong| nho)"
)
_OF: dict[str, str | None] = {
    "tap the": UNIT, "ca nhan": PERSON, "ho gia dinh": HOUSEHOLD, "cac ho": HOUSEHOLD,
    "tap the va ca nhan": None,
}  # fmt: skip
_MONEY = re.compile(r"\b(?:muc thuong|tien thuong|so tien|muc tien|thanh tien|tien khen thuong)\b")
_HOME = re.compile(r"^(?:dia chi|noi o|noi cu tru|thuong tru|cho o)\b")
_NUMBER_HEADS = ("stt", "tt", "so tt", "so thu tu", "so")
_UNIT_HEADS = re.compile(
    r"\b(?:don vi|tap the|co quan|thon|to dan pho|khu pho|ap|ban|buon|xom|phong)\b"
)
_YEAR_HEAD = re.compile(r"^nam\b")
_SEVERAL_YEARS = re.compile(r"\d{4}(?:\s*(?:,|;|\bvà\b)\s*\d{4})+")
_WHOSE = re.compile(
    r"^(?P<of>tập thể|cá nhân|hộ gia đình)\s*:\s*(?P<rest>(?!\d)\S.*)$", re.IGNORECASE | re.DOTALL
)
"""``Tập thể: Phòng Kế hoạch``: a heading and who stands under it in one line."""
_SHORT = re.compile(r"[A-ZĐ]{2,8}")
_IN_FULL = {"GK": "giấy khen", "BK": "bằng khen"}
_TOTAL = re.compile(
    r"^(?:tong cong|cong|tong so|an dinh|danh sach (?:nay )?(?:co|gom)|tong|\(?co danh sach|"
    r"\(?danh sach kem|\(?kem theo|\(?ban hanh)\b|^\(?(?:nhu dieu|theo)"
)
_AMOUNT_COUNT = re.compile(
    r"\s*[(:–-]?\s*\d{1,4}\s*(?:tập thể|cá nhân|"
    r"hộ(?: gia đình)?|người|đồng chí|lượt.*)\)?\s*[:;.]?\s*$",
    re.IGNORECASE,
)
_HAS_NAMES = re.compile(r"\b(?:sau|dưới đây|như sau|gồm|có tên)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Under:
    """What the headings above a line say: kind, subject, unit, year."""

    kind: str = ""
    kind_text: str = ""
    subject: str | None = None
    unit: str = ""
    years: tuple[tuple[int, int | None], ...] = ()
    achievement: str = ""


class Listing:
    """Reads the recipients out of lines that list them."""

    def __init__(self, kinds: DecisionKinds, words: Vocabulary) -> None:
        self._kinds, self._words = kinds, words
        self.unread = list[str]()

    def read(self, lines: Iterable[tuple[int, Line]], under: Under) -> Iterator[ReadAward]:
        """Yield the awards that ``lines`` (with their numbers) list; ``under`` holds at first."""
        start, sections = under, dict[str, Under]()
        every = list(lines)
        for place, (number, line) in enumerate(every):
            if line.table is not None:
                yield from self._of_table(line, number, under)
                continue
            if not line.text or _TOTAL.match(line.plain):
                continue
            label = _LABEL.match(line.text)
            if whose := _WHOSE.match(line.text[label.end() :] if label else line.text):
                under = replace(under, subject=_OF[fold(whose["of"])])
                yield from self._listed(whose["rest"], number, under)
                continue
            if (heading := self._heading(line, under, sections, start)) is not None:
                under = heading
                continue
            after = every[place + 1][1] if place + 1 < len(every) else None
            if after is not None and self._stands_over(line, after):
                rest = line.text[match.end() :] if (match := _LABEL.match(line.text)) else ""
                under = replace(under, unit=as_written(rest.strip(" :;.")))
                continue
            yield from self._of_line(line, number, under)

    # -- headings ------------------------------------------------------------------------

    def _heading(
        self, line: Line, under: Under, sections: dict[str, Under], start: Under
    ) -> Under | None:
        """Return what holds after a line that is a heading, or ``None`` where it is none."""
        text = nfc(line.text)
        label = _LABEL.match(text)
        mark = next((k for k, v in label.groupdict().items() if v), "") if label else ""
        rest = text[label.end() :] if label else text
        bare = _AMOUNT_COUNT.sub("", rest).strip(" :;.")
        plain = fold(bare)
        named = self._kinds.named_in(bare)
        subject = _SUBJECT.match(plain)
        whole = subject_of(bare)
        addressed = ADDRESS.match(rest) and "," in rest
        if addressed or (names_household(rest) and whole is None):
            return None
        years = tuple(years_in(rest))
        base = self._above(mark, under, sections, start)
        if named and (mark in ("roman", "letter") or line.shouted or rest.rstrip().endswith(":")
                      or names_count(rest) or len(plain.split()) < 14):  # noqa: PLR2004 # fmt: skip
            made = replace(
                base, kind=named[0][0], kind_text=named[0][1], unit="",
                subject=self._subject_of_kind(named[0][0], plain, base.subject),
                years=years or base.years,
            )  # fmt: skip
        elif whole or (subject and (len(plain.split()) < 12 or mark == "roman")):  # noqa: PLR2004
            told = whole or (_OF[subject[1]] if subject else None)
            made = replace(base, subject=told, unit="", years=years or base.years)
        elif line.plain.startswith("danh sach") or (years and line.shouted):
            made = replace(under, years=years or under.years)
        elif self._heads_unit(rest, mark, line):
            made = replace(under, unit=as_written(rest.strip(" :;.")))
        else:
            return None
        if mark:
            sections[mark] = made
        return made

    @staticmethod
    def _above(mark: str, under: Under, sections: dict[str, Under], start: Under) -> Under:
        """Return what holds over a heading with this sort of number: not its own last sibling."""
        if mark in sections:
            keys = list(sections)
            higher = keys[: keys.index(mark)]
            for one in keys[keys.index(mark) :]:
                del sections[one]
            return sections[higher[-1]] if higher else start
        return under

    def _subject_of_kind(self, code: str, plain: str, above: str | None) -> str | None:
        if match := _SUBJECT.search(plain):
            return _OF[match[1]]
        subjects = self._kinds.subjects(code)
        if len(subjects) == 1:
            return subjects[0]
        return above if above in subjects else None

    @staticmethod
    def _heads_unit(rest: str, mark: str, line: Line) -> bool:
        bare = rest.strip(" ;.")
        if not names_unit(bare):
            return False
        return bare.endswith(":") or (mark in ("roman", "letter", "bullet") and line.shouted)

    @staticmethod
    def _stands_over(line: Line, after: Line) -> bool:
        """Whether a line ``I. Văn phòng`` is the unit of the people counted under it."""
        label, below = _LABEL.match(line.text), _LABEL.match(after.text)
        if label is None or not (label["roman"] or label["letter"]):
            return False
        if not names_unit(line.text[label.end() :].strip()):
            return False
        if after.table is not None:
            return True
        if below is None or not (below["number"] or below["bullet"]):
            return False
        return not names_unit(ADDRESS.sub("", after.text[below.end() :]))

    # -- lines ---------------------------------------------------------------------------

    def _listed(self, text: str, number: int, under: Under) -> Iterator[ReadAward]:
        """Yield those a line names one after the other, parted by semicolons."""
        for piece in EACH.split(text.strip(" .;")):
            for part in filter(None, AND.split(piece)):
                award = recipient_of(part, under.subject)
                if award is None:
                    self.unread.append(part)
                else:
                    yield self._filled(award, number, under, None)

    def _of_line(self, line: Line, number: int, under: Under) -> Iterator[ReadAward]:
        label = _LABEL.match(line.text)
        rest = line.text[label.end() :] if label else line.text
        numbered = bool(label) or "\t" in line.text
        addressed = ADDRESS.match(rest) or names_household(rest)
        if not numbered and not addressed and not _begins_with_person(rest):
            return
        parts = [part for piece in EACH.split(rest) for part in AND.split(piece)]
        several = sum(bool(ADDRESS.match(part)) for part in parts) > 1 or all(
            map(names_unit, parts)
        )
        texts = parts if several else [rest]
        for text in texts:
            award = recipient_of(text, under.subject)
            if award is None:
                if len(text.split()) < 30:  # noqa: PLR2004 - a recipient, not a sentence
                    self.unread.append(text)
                continue
            named = self._kinds.named_in(text) if award.subject == PERSON else []
            yield self._filled(award, number, under, named[0] if len(named) == 1 else None)

    def inline(self, text: str, number: int, under: Under) -> Iterator[ReadAward]:
        """Yield those whom the opening of an article names itself: ``cho ông A, chức vụ …``."""
        subjects = self._kinds.subjects(under.kind)
        for award in named_in_sentence(text, units=not subjects or UNIT in subjects):
            yield self._filled(award, number, under, None)

    def _filled(
        self, award: ReadAward, number: int, under: Under, own: tuple[str, str] | None
    ) -> ReadAward:
        award.line = number
        award.kind, award.kind_text = own or (under.kind, under.kind_text)
        if not award.unit and under.unit:
            award.unit = under.unit
        elif under.unit and award.subject == PERSON and fold(under.unit) not in fold(award.unit):
            award.unit = f"{award.unit}, {under.unit}"
        award.achievement = award.achievement or under.achievement
        if under.years:
            award.year, award.year_to = under.years[-1]
        return award

    # -- tables --------------------------------------------------------------------------

    def _of_table(self, line: Line, number: int, under: Under) -> Iterator[ReadAward]:
        assert line.table is not None  # noqa: S101 - the caller looked
        spans = tuple(Span(*span) for span in line.table.spans)
        grid = Grid("danh sách", line.table.rows, spans)
        found = find_tables(grid, self._words, Asked(kind="awards"))
        tables = [table for table in found if isinstance(table, Table)]
        read = False
        for table in tables:
            for row in RowReader(table, self._words).rows():
                if not row.values.get("address") and (home := _beside(row, table, _HOME)):
                    row.values["address"] = home
                for award in self._of_row(row, table, number, under):
                    read = True
                    yield award
        if not read:
            yield from self._of_plain_table(line.table.rows, number, under)

    def _of_plain_table(
        self, rows: Sequence[Sequence[str]], number: int, under: Under
    ) -> Iterator[ReadAward]:
        """Read a table of no more than numbers and names, its header naming no person or none."""
        head = fold(rows[0][0]).strip(" .") in _NUMBER_HEADS if rows and rows[0] else False
        of_units = head and len(rows[0]) > 1 and bool(_UNIT_HEADS.search(fold(rows[0][1])))
        subject = under.subject or (UNIT if of_units else None)
        for row in rows[1:] if head else rows:
            cells = [nfc(cell).strip() for cell in row]
            if len(cells) < 2 or not cells[0].strip(" .").isdecimal() or not cells[1]:  # noqa: PLR2004 - a number, a name
                continue
            text = cells[1] if subject == UNIT else ", ".join(filter(None, cells[1:]))
            award = recipient_of(text, subject)
            if award is None:
                self.unread.append(" | ".join(cells))
            else:
                yield self._filled(award, number, under, None)

    def _of_row(
        self, row: SheetRow, table: Table, number: int, under: Under
    ) -> Iterator[ReadAward]:
        for name in each_person(row.values.get("name", "")):
            values = {**row.values, "name": name} if name else row.values
            award = self._recipient(values, under)
            if award is None:
                self.unread.append(name or row.values.get("unit", ""))
            else:
                yield from self._given(award, values, row, table, number, under)

    def _given(
        self,
        award: ReadAward,
        values: Mapping[str, str],
        row: SheetRow,
        table: Table,
        number: int,
        under: Under,
    ) -> Iterator[ReadAward]:
        """Yield what one recipient of a row is given."""
        award.line = number
        digits = re.sub(r"\D", "", _beside(row, table, _MONEY))
        award.amount = int(digits) if digits else None
        written = nfc(_beside(row, table, None))
        if award.subject != HOUSEHOLD and award.name in written and award.name != written:
            award.as_written = written if award.subject == PERSON else ""
        award.achievement = values.get("achievement", "") or under.achievement
        award.kind, award.kind_text = under.kind, under.kind_text
        if under.years:
            award.year, award.year_to = under.years[-1]
        elif values.get("year", "").isdecimal():
            award.year = int(values["year"])
        mentions = [mention for mention in row.mentions if mention.what == AWARD]
        years = _SEVERAL_YEARS.fullmatch(_beside(row, table, _YEAR_HEAD).strip())
        every = [int(year) for year in re.findall(r"\d{4}", years[0])] if years else [award.year]
        for one in [replace(award, year=year) for year in every]:
            if not mentions:
                yield one
            for mention in mentions:
                yield from self._spoken(mention.text, None if years else mention.year, one)

    def _spoken(self, text: str, year: int | None, award: ReadAward) -> Iterator[ReadAward]:
        """Yield one award per kind that a cell or a section of the table names."""
        if not text:
            yield replace(award, year=year or award.year)
            return
        if short := _in_short(text):
            for piece in short:
                named = self._kinds.named_in(_IN_FULL.get(piece, piece))
                if len(named) != 1:
                    self.unread.append(piece)
                    continue
                yield replace(
                    award, kind=named[0][0], kind_text=named[0][1], year=year or award.year
                )
            return
        named = self._kinds.named_in(text)
        if len(named) == 1:
            code, words = named[0]
            years = years_in(text)
            told = years[-1] if years else (year or award.year, award.year_to)
            yield replace(award, kind=code, kind_text=words, year=told[0], year_to=told[1])
            return
        for one in read_awards(text, self._words.kinds, year=year or award.year).awards:
            code = self._kinds.code(one.text)
            yield replace(
                award, kind=code, kind_text=one.text, year=one.year or award.year,
                year_to=one.year_to or (award.year_to if one.year in (None, award.year) else None),
            )  # fmt: skip

    def _recipient(self, values: dict[str, str], under: Under) -> ReadAward | None:
        """Return whom a row of a table names, with what stands beside the name."""
        name = values.get("name") or values.get("unit", "")
        if not name:
            return None
        subject = values.get("subject") or under.subject or self._subject_of_name(name, values)
        unit = _unit_of(values)
        if subject == HOUSEHOLD:
            head, where = household_parts(name)
            return replace(
                recipient_of(head, HOUSEHOLD) or ReadAward(name=head, subject=HOUSEHOLD),
                unit=where or unit or values.get("address", ""), as_written=head,
            )  # fmt: skip
        if subject == UNIT:
            award = recipient_of(name, UNIT)
            if award is None:
                return None
            beside = unit if values.get("name") else ""
            award.unit = award.unit or beside or values.get("address", "")
            return award
        award = recipient_of(name, PERSON)
        if award is None:
            return None
        award.birth_date = values.get("birth_date", "") or award.birth_date
        own = ", ".join(filter(None, (award.position, values.get("position", ""))))
        unit = unit or award.unit or values.get("address", "")
        award.position, award.unit = (own, unit) if unit or not own else place_of(own)
        award.unit = award.unit or under.unit
        return award

    @staticmethod
    def _subject_of_name(name: str, values: dict[str, str]) -> str:
        if names_household(name):
            return HOUSEHOLD
        told = any(values.get(key) for key in ("birth_date", "sex", "position"))
        person = looks_like_name(ADDRESS.sub("", name)) and starts_with_family(
            ADDRESS.sub("", name)
        )
        return UNIT if names_unit(name) and not told and not person else PERSON


def _in_short(text: str) -> list[str]:
    """Part ``LĐTT, GK``: several kinds by their short names alone; else nothing."""
    pieces = re.split(r"\s*[,;+/&]\s*|\s+và\s+", nfc(text).strip(" .;"))
    return pieces if len(pieces) > 1 and all(map(_SHORT.fullmatch, pieces)) else []


def _begins_with_person(text: str) -> bool:
    """Whether a line is ``Nguyễn Thị A, Trưởng phòng B``, without a number before it."""
    name, comma, post = text.partition(",")
    words = name.split()
    return (
        bool(comma) and bool(post.strip()) and 1 < len(words) < 7  # noqa: PLR2004 - a person's name
        and starts_with_family(name) and looks_like_name(name) and not names_unit(name)
        and all(word[:1].isupper() for word in words)
    )  # fmt: skip


def _unit_of(values: dict[str, str]) -> str:
    """Return the unit a row names, with what it stands under."""
    name, place = parted(values.get("unit", ""))
    parent = values.get("parent", "") or place
    return f"{name}, {parent}" if parent and parent != name else name


def _beside(row: SheetRow, table: Table, header: re.Pattern[str] | None) -> str:
    """Return a row's cell under the last header like this; without one, the name's cell."""
    columns = [
        c.index for c in table.columns
        if (header.search(fold(c.header)) if header else c.field in ("name", "unit", "head"))
    ]  # fmt: skip
    cells = table.grid.rows[row.number - 1]
    at = (columns[-1] if header else columns[0]) if columns else len(cells)
    return text_of(cells[at]) if at < len(cells) else ""


def numbered(lines: Sequence[Line], start: int, end: int) -> list[tuple[int, Line]]:
    """Return lines with their numbers."""
    return list(enumerate(lines[start:end], start=start))
