"""The head and the foot of a decision: number, day, who decides, what about, who signs."""

import re
from collections.abc import Iterable, Sequence

from tdkt_desktop.domain.people.unit_names import as_written
from tdkt_desktop.domain.vietnamese.dates import PartialDate, parse_date
from tdkt_desktop.domain.vietnamese.keys import fold, nfc
from tdkt_desktop.domain.vietnamese.names import looks_like_name, title_case
from tdkt_desktop.i18n import worded
from tdkt_desktop.operations.importing.decisions import sayings as say
from tdkt_desktop.operations.importing.decisions.lines import Line
from tdkt_desktop.operations.importing.decisions.people_words import DEGREE, RANK
from tdkt_desktop.operations.importing.decisions.read_decision import ReadDecision

_NUMBER = re.compile(r"^số\s*:?\s*(.*)$", re.IGNORECASE)
_SYMBOL = re.compile(r"\d*\s*[-/]?\s*(?:\d{4}\s*/)?\s*Q[ĐD]\b.*", re.IGNORECASE)
_BESIDE = re.compile(r"\s+(?=\S.*,?\s*ngày\b)|\s+V/v\b.*", re.IGNORECASE)
_DAY = re.compile(
    r"ngày\s*(\d{0,2})[\s.…_]*tháng\s*(\d{0,2})[\s.…_]*năm\s*(\d{4}|[\d.…_]*)", re.IGNORECASE
)
_BASIS = re.compile(r"^[-–+•]?\s*(?:can cu|xet|theo|thuc hien|chieu|tren co so)\b")
_OFFICE = re.compile(
    r"^(?:quyen )?(?:pho )?(?:tong giam doc|giam doc|chu tich|bo truong|thu truong|thu tuong|"
    r"tong cuc truong|chi cuc truong|cuc truong|vu truong|vien truong|hieu truong|truong ban|"
    r"truong phong|truong tram|hat truong|bi thu|chanh|tong bien tap|tong thanh tra|"
    r"tong kiem toan|thong doc|chu nhiem|tu lenh|chinh uy|chi huy truong|truong ty|"
    r"ban (?:chap hanh|thuong vu|thuong truc|giam doc)|uy ban nhan dan|hoi dong|truong doan|"
    r"thuong truc|doan chu tich)\b"
)
_FORM = re.compile(r"^(?:k/?t|t/?m|t/?l|tuq|q)\s*\.\s*")
_ANNEXED = re.compile(
    r"(?:kèm theo|"
    r"theo)\s+quyết\s+định\s+số\s*:?\s*(.+?)\s*,?\s*ngày\s+(.+?)(?:\s+của\s+(.+?))?\)?\s*$",
    re.IGNORECASE,
)
_OF_PROVINCE = re.compile(r"^(?:ubnd|uy ban nhan dan)\s+(?:tinh|thanh pho|tp\.?)\s+\S")
_PROVINCE = re.compile(r"(?:TỈNH|THÀNH PHỐ|TP\.?)\s+(.+)$")
_LEVEL = re.compile(
    r"\b(tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu)$", re.IGNORECASE
)
"""How an office ends whose place only the letterhead names."""
_SCHOOL = re.compile(
    r"^(TRƯỜNG (?:MẦM NON|MẪU GIÁO|TIỂU HỌC|THCS|THPT|TRUNG HỌC CƠ SỞ|TRUNG HỌC PHỔ THÔNG|"
    r"TIỂU HỌC VÀ THCS|TIỂU HỌC VÀ TRUNG HỌC CƠ SỞ)) (.+)$"
)
_NO_SIGNER = re.compile(r"^\(|noi nhan|^-|^luu\b|[/:;\d]")
_MOST_ABOUT = 12
"""How many lines the words of a head may take."""
_OF_STATE = re.compile(r"^chủ tịch nước\s+cộng hòa xã hội chủ nghĩa việt nam.*$", re.IGNORECASE)


class Head:
    """Reads the head of one decision.

    Args:
        lines: those of the decision.
        title: the index of the line ``QUYẾT ĐỊNH``.
        order: the index of the line after which the articles stand.
    """

    def __init__(self, lines: Sequence[Line], title: int, order: int) -> None:
        self._lines, self._title, self._order = lines, title, order
        self._mixed = "\n".join(line.text for line in lines if not line.shouted)

    def read(self, into: ReadDecision) -> None:
        """Write what the head says into the decision, and what is doubtful of it."""
        above = [part for line in self._lines[: self._title] for part in line.parts]
        into.draft = any(re.search(r"\bdu ?thao\b", fold(part)) for part in above)
        if into.draft:
            into.doubt("draft", say.DRAFT)
        self._read_number(above, into)
        self._read_day(above, into)
        self._read_about(above, into)

    def _read_number(self, above: Iterable[str], into: ReadDecision) -> None:
        for part in above:
            match = _NUMBER.match(part)
            if match and (found := _SYMBOL.search(_BESIDE.sub("", match[1]))):
                into.number = re.sub(r"\s+", "", found[0]).rstrip(".,;")
                break
        if not into.number[:1].isdecimal():
            into.number = ""
            into.doubt("number", say.NO_NUMBER)

    def _read_day(self, above: Sequence[str], into: ReadDecision) -> None:
        parts = [*above, " ".join(above)]
        for part in parts:
            if match := _DAY.search(part):
                day, month, year = (
                    int(text) if text.isdecimal() else 0 for text in match.groups()
                )
                if not year and part != parts[-1]:
                    continue  # the year stands in the next line
                into.date = _iso(year, month, day)
                break
        if len(into.date) < len("2025-12-31"):
            into.doubt("date", say.NO_DAY)

    def _read_about(self, above: Sequence[str], into: ReadDecision) -> None:
        """Take the summary and whose decision it is from the lines under the title."""
        about = list[Line]()
        first = self._lines[self._title]
        if (rest := re.sub(r"^quyết định\s*:?\s*", "", first.text, flags=re.IGNORECASE)) != "":
            about.append(Line(rest))
        for line in self._lines[self._title + 1 : self._order]:
            if _BASIS.match(line.plain) or line.table or len(about) > _MOST_ABOUT:
                break
            about.append(line)
        office = next(
            (n for n, line in enumerate(about)
             if n and line.shouted and _OFFICE.match(_FORM.sub("", line.plain))),
            next((n for n, line in enumerate(about)
                  if line.shouted and _OFFICE.match(_FORM.sub("", line.plain))), len(about)),
        )  # fmt: skip
        summary = " ".join(line.text for line in about[:office])
        into.summary = nfc(summary).strip(" ./")
        authority = nfc(" ".join(line.text for line in about[office:])).strip(" ,:")
        authority = _OF_STATE.sub("Chủ tịch nước", authority)
        into.authority = self._with_province(self._recased(authority), above)

    def _recased(self, shouted: str) -> str:
        """Return what stands in capitals as the paper writes it elsewhere, or as usual."""
        if not shouted.isupper():
            return shouted
        if found := self._elsewhere(shouted):
            return found
        words = shouted.split()
        for cut in range(len(words) - 1, 2, -1):  # the name without where it is may stand below
            if begin := self._elsewhere(" ".join(words[:cut])):
                rest = " ".join(words[cut:])
                named = _PROVINCE.fullmatch(rest)
                rest = f"{rest[: -len(named[1])].lower()}{title_case(named[1])}" if named else (
                    self._recased(rest) if len(words) - cut > 1 else title_case(rest)
                )  # fmt: skip
                return f"{begin} {rest}"
        office = _OFFICE.match(fold(shouted))
        count = len(office[0].split()) if office else 0
        begins, body = " ".join(words[:count]).capitalize(), " ".join(words[count:])
        return " ".join(filter(None, (begins, _body(body))))

    def _elsewhere(self, shouted: str) -> str:
        """Return how the paper writes words in capitals where it does not shout, or nothing."""
        for match in re.finditer(re.escape(shouted), self._mixed, re.IGNORECASE):
            if match[0] != shouted:
                return match[0][:1].upper() + match[0][1:]
        return ""

    @staticmethod
    def _with_province(authority: str, above: Iterable[str]) -> str:
        """Name the province of a department that only the line above it names."""
        plain = fold(authority)
        if (level := _LEVEL.search(authority)) is not None:
            for part in above:
                named = re.search(rf"\b{level[1]}\s+(\S.*)$", nfc(part), re.IGNORECASE)
                state = "cong hoa" in fold(part)  # whose name holds XÃ
                if named and part.upper() == part and not state:
                    return f"{authority} {title_case(named[1])}"
            return authority
        if " so " not in f"{plain} " or re.search(r"\b(?:tinh|thanh pho)\b", plain):
            return authority
        for part in above:
            if _OF_PROVINCE.match(fold(part)) and (named := _PROVINCE.search(nfc(part).upper())):
                kind = "thành phố" if "THÀNH" in named[0] or "TP" in named[0] else "tỉnh"
                return f"{authority} {kind} {title_case(named[1])}"
        return authority


def _iso(year: int, month: int, day: int) -> str:
    """Return a day as precisely as it can be: no day of a month that has none such."""
    if not year:
        return ""
    for told in (PartialDate(year, month, day if month else 0), PartialDate(year, month)):
        read = parse_date(told.shown)
        if read is not None and read.value == told:
            return told.iso
    return str(year)


def _body(name: str) -> str:
    """Return a body's name in capitals as a sentence has it, its place with capitals."""
    if (school := _SCHOOL.match(name)) is not None:
        kind = as_written(school[1]).replace("thcs", "THCS").replace("thpt", "THPT")
        return f"{kind} {title_case(school[2])}"
    place = re.search(
        r"\b(TỈNH|THÀNH PHỐ|HUYỆN|THỊ XÃ|XÃ|PHƯỜNG|QUẬN|THỊ TRẤN|ĐẶC KHU)\s+(\S.*)$", name
    )
    if place is None:
        return _LEVEL.sub(lambda level: level[0].lower(), as_written(name))
    before = name[: place.start()].strip()
    whole = as_written(before) if " " in before else before.capitalize()
    return " ".join(filter(None, (whole, place[1].lower(), title_case(place[2]))))


def read_foot(lines: Sequence[Line], into: ReadDecision) -> None:
    """Take who signs, and how, from the lines after the last article."""
    titles, name = list[str](), ""
    for line in lines:
        for part in line.parts:
            text = nfc(part)
            if is_signing_title(text):
                if name:
                    break  # another block of signatures
                titles.append(text)
            elif titles and not name and not _NO_SIGNER.search(fold(text)):
                bare = RANK.sub("", DEGREE.sub("", text)).strip(" .")
                if looks_like_name(bare) and not is_signing_title(bare):
                    name = title_case(bare) if bare.isupper() else bare
    into.signer = name
    if not name:
        into.doubt("signer", say.NO_SIGNER)
    for_whom = [text for text in titles if _FORM.match(fold(text)) and not _acts(text)]
    own = [text for text in titles if text not in for_whom]
    into.signs_for = " ".join(map(_sentence, for_whom))
    into.signer_title = " ".join(map(_sentence, own)) or into.signs_for


def _acts(text: str) -> bool:
    return fold(text).startswith("q")


def _sentence(title: str) -> str:
    """Return a title in capitals as in a sentence: ``KT. Giám đốc``."""
    form = re.match(r"(?:K/?T|T/?M|T/?L|TUQ|Q)\s*\.\s*", title)
    mark = form[0].strip() + " " if form else ""
    rest = title[form.end() :] if form else title
    if not rest.isupper():
        return mark + rest
    office = _OFFICE.match(fold(rest))
    words = rest.split()
    count = len(office[0].split()) if office else len(words)
    titled = [" ".join(words[:count]).capitalize(), *(word.capitalize() for word in words[count:])]
    if words[0] in ("PHÓ", "QUYỀN") and count > 1:
        titled[0] = f"{words[0].capitalize()} {' '.join(words[1:count]).capitalize()}"
    return mark + " ".join(titled)


def is_signing_title(text: str) -> bool:
    """Whether a part of a line is the title somebody signs with: ``KT. GIÁM ĐỐC``."""
    plain = fold(text)
    form = _FORM.match(plain)
    return text == text.upper() and bool(form or _OFFICE.match(plain)) and not text.endswith(":")


def annexed_to(lines: Iterable[Line]) -> tuple[str, str]:
    """Return the number and the day (as written) of the decision an annex says it goes with."""
    for line in lines:
        if (match := _ANNEXED.search(line.text)) is not None:
            return re.sub(r"\s+", "", match[1]), match[2]
    return "", ""


def check_annexed(lines: Iterable[Line], into: ReadDecision) -> None:
    """Take a blank number from the annex, or doubt it where the annex says another."""
    number, _ = annexed_to(lines)
    if not number[:1].isdecimal():
        return
    if not into.number:
        into.number = number
        into.doubt("number", worded(say.NUMBER_OF_ANNEX, number=number))
    elif fold(number) != fold(into.number):
        into.doubt("number", worded(say.OTHER_NUMBER, number=into.number, other=number))
