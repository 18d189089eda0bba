"""One recipient as a line of a decision writes it: ``Ông A, Phó Giám đốc Sở B;``."""

import re

from tdkt_desktop.domain.awards.households import names_household
from tdkt_desktop.domain.awards.kinds import HOUSEHOLD, PERSON, UNIT
from tdkt_desktop.domain.people.units import names_unit, split_place
from tdkt_desktop.domain.vietnamese.dates import parse_date
from tdkt_desktop.domain.vietnamese.keys import fold, nfc
from tdkt_desktop.domain.vietnamese.names import (
    looks_like_name,
    starts_with_family,
    tidy_name,
    title_case,
)
from tdkt_desktop.operations.importing.decisions.people_words import ADDRESS, DEGREE, RANK
from tdkt_desktop.operations.importing.decisions.read_decision import ReadAward

_LONG_DAY = r"\d{1,2}\s*tháng\s*\d{1,2}\s*năm\s*\d{4}"
_BORN = re.compile(
    rf"[,;(\s]*\b(?:sinh|ngày sinh|năm sinh|sn)\b\s*(?:ngày|năm|tháng)?\s*:?\s*"
    rf"({_LONG_DAY}|\d{{1,2}}\s*[/.\-]\s*\d{{1,2}}\s*[/.\-]\s*\d{{4}}|\d{{1,2}}\s*/\s*\d{{4}}|\d{{4}})\)?",
    re.IGNORECASE,
)
_MONEY = re.compile(
    r"[,;:\-–\s]*(?:số tiền|mức thưởng|"
    r"tiền thưởng)?\s*:?\s*(\d{1,3}(?:[.,]\d{3})+)\s*(?:đồng|đ)\b[^,;]*"
)
_WHY = re.compile(
    r"\s*[,;–-]?\s*\b((?:đã\s+)?có\s+(?:nhiều\s+)?(?:thành tích|đóng góp|công lao)|vì\s+(?:đã|có)|"
    r"đã\s+(?:dũng cảm|đạt|hoàn thành|lập)|(?:do|"
    r"vì)\s+(?:đã\s+)?(?:kê khai|khai|vi phạm|gian dối|bị)|"
    r"lý do)\b.*$",
    re.IGNORECASE | re.DOTALL,
)
_ENDS_NAME = re.compile(r"\s*(?:[,;:\t(]|\s[-–]\s|\bsinh\b|\bnăm sinh\b)", re.IGNORECASE)
_IDENTITY = re.compile(
    r"[,;(\s]*\b(?:CCCD|CMND|căn cước|số định danh)\b[^,;\d]*\d{9,12}\)?", re.IGNORECASE
)
_BETWEEN = re.compile(r"\s*[\t;]\s*")
_DASH = re.compile(r"\s+[-–]\s+")
_UNITS = (
    r"(?:Sở|Bộ(?=\s(?:Chỉ huy|Tư lệnh|[A-ZĐ]))|Bộ đội|Ủy ban|"
    r"Uỷ ban|UBND|HĐND|UBMTTQ|Trung tâm|Bệnh viện|"
    r"Trường|Chi cục|Cục|Tổng cục|Tổng công ty|Công ty|"
    r"Hợp tác xã|HTX|Xí nghiệp|Nhà máy|Ban Quản lý|Viện|"
    r"Học viện|Đại học|Công an|Đồn|Hạt|Trạm|Đài|Báo|Tạp chí|"
    r"Liên đoàn|Hội|Đoàn|Mặt trận|Đảng ủy|Huyện ủy|"
    r"Tỉnh ủy|Thành ủy|Chi bộ|Quỹ|Kho bạc|Ngân hàng|Tòa án|"
    r"Viện kiểm sát|Thanh tra|Bản|Thôn|Ấp|Xóm|Khu phố|"
    r"Tổ dân phố|Phòng|Khoa)"
)
_HEAD_OF_BODY = re.compile(
    r"^((?:nguyên\s+)?(?:quyền\s+)?(?:phó\s+)?(?:tổng\s+)?"
    r"(?:giám đốc|chủ tịch|bí thư|cục trưởng|chi cục trưởng|"
    r"hiệu trưởng|viện trưởng|chính ủy|chính trị viên|tư lệnh|"
    r"chỉ huy trưởng|trạm trưởng|hạt trưởng|đồn trưởng|"
    r"chi hội trưởng|chủ nhiệm))\s+(" + _UNITS + r"\s+\S.*)$",
    re.IGNORECASE,
)
"""The head of a body and which: ``Phó Giám đốc Sở Tư pháp``, not ``Phó Giám đốc Sở`` alone."""
_HEAD_OF_OFFICE = re.compile(
    r"^((?:phó\s+)?chánh văn phòng)\s+((?:HĐND|Hội đồng nhân dân)\s+(?:và|-)\s+\S.*)$",
    re.IGNORECASE,
)
_LABELS = re.compile(
    r"^(?:chức vụ|đơn vị|nơi công tác|địa chỉ|trú tại|thường trú tại|ngụ tại|hiện là|là)\s*:?\s+",
    re.IGNORECASE,
)
_HOME = re.compile(r"^(?:trú tại|thường trú|ngụ tại|địa chỉ|nơi ở|ở)\b", re.IGNORECASE)
_HOUSE = re.compile(
    r"^(?:hộ gia đình|gia đình|hộ)\s+(?:(?:ông|bà|anh|chị)(?:\s+và\s+(?:ông|bà))?\s*:?\s+)?",
    re.IGNORECASE,
)
_HEAD_OF_ROOM = re.compile(
    r"^((?:phó\s+)?trưởng)\s+(phòng|ban|khoa|đoàn|trạm|đội|tổ|bộ môn)\s+(\S.*)$", re.IGNORECASE
)
_ROOMS = ("phòng", "ban", "khoa", "trạm", "đội", "tổ", "bộ môn")
_HEADED = re.compile(
    r"^(?:chủ tịch|phó chủ tịch|bí thư|phó bí thư|chi hội trưởng|giám đốc|phó giám đốc)\s+",
    re.IGNORECASE,
)


def recipient_of(text: str, subject: str | None = None) -> ReadAward | None:
    """Return whom a line names, or ``None`` where it names nobody.

    ``subject`` is what the heading above it says they are.
    """
    text = nfc(text.replace("\t", " \t ")).strip(" ;,./–-")
    why = _WHY.search(text)
    achievement = why[0].strip(" ,;–-") if why else ""
    text = text[: why.start()].strip(" ,;") if why else text
    amount = None
    if (money := _MONEY.search(text)) is not None:
        amount = int(re.sub(r"\D", "", money[1]))
        text = text[: money.start()] + text[money.end() :]
    if subject == HOUSEHOLD or (subject is None and names_household(text)):
        made = _household(text)
    elif subject == UNIT or (subject is None and names_unit(text) and not _is_person(text)):
        made = _collective(text)
    else:
        made = _person(text)
    if made is not None:
        made.amount, made.achievement = amount, achievement
    return made


def _household(text: str) -> ReadAward | None:
    head, _, where = text.partition(",")
    bare = _HOUSE.sub("", head)
    name = ADDRESS.sub("", bare) if ADDRESS.match(bare) else bare
    if not looks_like_name(name.strip()):
        return None
    return ReadAward(
        name=name.strip(), subject=HOUSEHOLD, unit=_LABELS.sub("", where.strip(" ,;")),
        as_written=head.strip(),
    )  # fmt: skip


def _collective(text: str) -> ReadAward | None:
    """Part a collective's name from its parents: at a comma after which another unit begins."""
    text = re.sub(r"^tập thể\s*:?\s+(?=\S+\s)", "", text, flags=re.IGNORECASE)
    if not text or len(text) > 250 or not any(map(str.isalpha, text)):  # noqa: PLR2004 - a name
        return None
    parts = re.split(r"\s*(,|;|\t|\s[-–]\s)\s*", text)
    for number in range(2, len(parts), 2):
        rest = parts[number]
        if names_unit(rest) and rest[:1].isupper():
            name = "".join(_joined(parts[: number - 1])).strip(" ,;")
            return ReadAward(
                name=name, subject=UNIT, unit="".join(_joined(parts[number:])).strip()
            )
    return ReadAward(name=text.strip(" ,;"), subject=UNIT)


def _joined(parts: list[str]) -> list[str]:
    signs = {",": ", ", ";": "; ", "\t": " "}
    return [signs.get(part, f" {part.strip()} " if part.strip() in "-–" and part.strip() else part)
            for part in parts]  # fmt: skip


def _is_person(text: str) -> bool:
    return bool(ADDRESS.match(text)) and not names_household(text)


def _person(text: str) -> ReadAward | None:
    whole = text
    text, position = _bare(_IDENTITY.sub("", text))
    born = ""
    if (found := _BORN.search(text)) is not None:
        read = parse_date(re.sub(r"\s*(?:tháng|năm)\s*", "/", found[1]), birth=True)
        born = read.value.iso if read and read.value else ""
        text = text[: found.start()] + ", " + text[found.end() :]
    ends = _ENDS_NAME.search(text)
    name = text[: ends.start()] if ends else text
    remark = re.match(r"\s*\(([^)]*)\)", text[len(name) :])
    rest = text[len(name) + (remark.end() if remark else 0) :]
    name = name.strip(" ,;.")
    if not looks_like_name(name) or len(name.split()) > 6:  # noqa: PLR2004 - a person's name
        return None
    written = whole[: whole.find(name) + len(name)] if name in whole else name
    name = title_case(name) if name.isupper() else tidy_name(name)
    post, unit = _post_and_unit(rest)
    return ReadAward(
        name=name, subject=PERSON, birth_date=born, unit=unit,
        position=", ".join(filter(None, (position, post))),
        as_written=written if written != name else "",
    )  # fmt: skip


def _bare(text: str) -> tuple[str, str]:
    """Return a line without what stands before the name, and the rank that stood there."""
    rank = ""
    for _ in range(4):
        before = text
        if (address := ADDRESS.match(text)) and _goes_on_as_name(text[address.end() :]):
            text = text[address.end() :]
        text = DEGREE.sub("", text)
        if (found := RANK.match(text)) is not None:
            rank, text = found[0].strip(" ,.:"), text[found.end() :]
        if text == before:
            break
    return text, rank


def _goes_on_as_name(rest: str) -> bool:
    """Whether a whole name follows ``Ông``, which is a family too: ``Ông Thế Nghĩa``."""
    name = (_ENDS_NAME.split(DEGREE.sub("", RANK.sub("", rest)), maxsplit=1) or [""])[0].split()
    if not name:
        return False
    middle = fold(name[0]) in ("thi", "van")
    return starts_with_family(name[0]) or (len(name) > 2 and not middle)  # noqa: PLR2004 - a name


def _post_and_unit(rest: str) -> tuple[str, str]:
    """Part what follows a name into position and unit."""
    rest = _DASH.sub(lambda dash: ", " if names_unit(rest[dash.end() :]) else dash[0], rest)
    parts = [
        _LABELS.sub("", part.strip(" ,;.()")) for part in _BETWEEN.split(rest.strip(" ,;:–-\t"))
    ]
    joined = ", ".join(filter(None, parts)).strip(" ,")
    if not joined:
        return "", ""
    if _HOME.match(rest.strip(" ,;")):
        return "", joined
    return place_of(joined)


_LED = re.compile(
    r"^(.*\b(?:kế toán|điều dưỡng|y tá|hộ sinh|kỹ thuật viên|"
    r"tổ|đội|nhóm|trạm|bản|thôn)\s+trưởng)\s+(" + _UNITS + r"\s+\S.*)$",
    re.IGNORECASE,
)
"""A post that ends in ``trưởng`` and needs no room to be whole: ``Kế toán trưởng Trung tâm A``."""


def place_of(text: str) -> tuple[str, str]:
    """Part ``Trưởng phòng Tổng hợp, Trung tâm A`` into the position and the unit held."""
    if (head := _HEAD_OF_ROOM.match(text)) is not None and head[2].lower() in _ROOMS:
        room = head[2]
        return f"{head[1]} {room.lower()}", f"{room.capitalize()} {head[3]}"
    if (office := _HEAD_OF_OFFICE.match(text)) is not None:
        return office[1], f"Văn phòng {office[2]}"
    if (body := _HEAD_OF_BODY.match(text) or _LED.match(text)) is not None:
        return body[1], body[2]
    if names_unit(text) and not _HEADED.match(text):
        return "", text
    return split_place(text)
