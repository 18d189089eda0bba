"""Units: a tree that changes over time without rewriting the past."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tdkt_desktop.domain.ids import FormerNameId, UnitId
from tdkt_desktop.domain.people.unit_names import unit_key
from tdkt_desktop.domain.vietnamese.keys import nfc

ALIAS = "0001"
"""The date until which a unit bore a name that is only another spelling of its own: never."""
_UNIT_WORDS = re.compile(
    r"(tập thể|phòng|ban|chi cục|cục|tổng cục|vụ|khoa|trung tâm|đội|tổ|ubnd|ủy ban|uỷ ban|sở|"
    r"trường|văn phòng|thanh tra|viện|bộ môn|đảng ủy|đảng uỷ|chi bộ|công đoàn|hội|đơn vị|trạm|"
    r"bệnh viện|công ty|hợp tác xã|xã(?!\s+hội)|phường|thị trấn|đặc khu|huyện|tỉnh|thành phố|"
    r"thôn|khu phố|"
    r"tổ dân phố|cụm|khối|nhóm|lớp|kho bạc|chi nhánh|ngân hàng|tòa án|toà án|công an|quỹ|"
    r"chi hội|doanh nghiệp|câu lạc bộ|"
    r"bộ phận|cơ quan|lãnh đạo|thường trực|hđnd|chi đội|phân hiệu|"
    r"đoàn (?:thanh niên|tncs|cơ sở|xã|phường|trường|khối|thể)|mttq|"
    r"ủy ban mttq)(?:\s|$)(?!(?:trưởng|phó)(?:\s|$|,))",
    re.IGNORECASE,
)
"""With their accents: folded, ``Tô`` and ``Trương`` would be taken for units."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewUnit:
    """One unit. ``successor`` took over when it ended; ``name`` is what it is called now."""

    name: str
    parent: UnitId | None = None
    start: str | None = None
    end: str | None = None
    successor: UnitId | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit(NewUnit):
    """A unit of the file."""

    id: UnitId


@dataclass(frozen=True, slots=True, kw_only=True)
class NewFormerName:
    """What a unit was called up to and including the day before ``until``."""

    unit: UnitId
    name: str
    until: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FormerName(NewFormerName):
    """A former name in the file."""

    id: FormerNameId


_UNIT_INSIDE = re.compile(
    r"(?<!\w)(?:UBND|Ủy ban|Uỷ ban|HĐND|Sở|Phòng|Ban|Chi cục|Cục|Tổng cục|Vụ|Khoa|Trung tâm|Đội|"
    r"Tổ|Trường|Văn phòng|Thanh tra|Viện|Bộ môn|Bộ phận|Chi nhánh|Trạm|Bệnh viện|Công ty|Kho bạc|"
    r"Ngân hàng|Tòa án|Công an|Đảng ủy|Hội)\s(?!trưởng\b|phó\b)"
)
_HEADING = re.compile(r"(?:chánh|trưởng|phó|chủ nhiệm|giám đốc)\s*$", re.IGNORECASE)
"""Words of a post that the word after them only completes: ``Chánh Văn phòng``."""


_POST_OF_COMMUNE = re.compile(r"công chức văn phòng\s*[-–]\s*thống kê\s*$", re.IGNORECASE)
"""The one post of a commune's officers whose name sounds like a room."""


def split_place(text: str) -> tuple[str, str]:
    """Part ``Giáo viên Trường THCS A`` into position and unit; either may be empty."""
    text = nfc(text)
    if _POST_OF_COMMUNE.match(text):
        return text.strip(), ""
    for match in _UNIT_INSIDE.finditer(text):
        before = text[: match.start()]
        if not _HEADING.search(before):
            return before.strip(" ,;-–."), text[match.start() :].strip(" ,;")
    position, _, unit = text.partition(",")
    return position.strip(), unit.strip()


def names_unit(name: str) -> bool:
    """Whether ``name`` begins as units' names do."""
    return bool(_UNIT_WORDS.match(nfc(name)))


def name_on(unit: Unit, former: Iterable[NewFormerName], day: str) -> str:
    """Return what ``unit`` was called on ``day`` (ISO; a year alone means its last day)."""
    day = (day + "-12-31")[:10]
    for old in sorted(former, key=lambda name: name.until):
        if day < (old.until + "-01-01")[:10]:
            return old.name
    return unit.name


def subtree(units: Iterable[Unit], root: UnitId) -> set[UnitId]:
    """Return ``root`` and every unit under it."""
    children: dict[UnitId | None, list[UnitId]] = {}
    for unit in units:
        children.setdefault(unit.parent, []).append(unit.id)
    found, open_ = set[UnitId](), [root]
    while open_:
        current = open_.pop()
        if current not in found:
            found.add(current)
            open_ += children.get(current, [])
    return found


def that_are(units: Iterable[Unit], agency: str) -> frozenset[UnitId]:
    """Return the units under none that are the agency itself, by its name."""
    key = unit_key(agency)
    return frozenset(one.id for one in units if one.parent is None and unit_key(one.name) == key)


def tops(units: Sequence[Unit], agency: str) -> dict[UnitId, UnitId]:
    """Return the unit right under the agency that each unit is in; the agency is itself."""
    known, roots = {unit.id: unit for unit in units}, that_are(units, agency)
    found = dict[UnitId, UnitId]()
    for unit in units:
        top, met = unit, {unit.id}
        while (
            top.parent is not None
            and top.parent in known
            and top.parent not in roots
            and top.parent not in met
        ):
            top = known[top.parent]
            met.add(top.id)
        found[unit.id] = top.id
    return found


def as_tree(units: Sequence[Unit]) -> list[tuple[Unit, int]]:
    """Return units in tree order with their depth; orphans of ended parents come to the top."""
    known = {unit.id for unit in units}
    children: dict[int | None, list[Unit]] = {}
    for unit in units:
        children.setdefault(unit.parent if unit.parent in known else None, []).append(unit)
    found: list[tuple[Unit, int]] = []

    def visit(parent: UnitId | None, depth: int) -> None:
        for unit in children.get(parent, []):
            found.append((unit, depth))
            visit(unit.id, depth + 1)

    visit(None, 0)
    return found
