"""Award kinds: emulation titles and commendations, the law's and the agency's own."""

from dataclasses import dataclass, fields
from enum import StrEnum

from tdkt_desktop.domain.ids import KindId
from tdkt_desktop.domain.vietnamese.keys import fold

PERSON, UNIT, HOUSEHOLD = "CA_NHAN", "TAP_THE", "HO_GIA_DINH"


@dataclass(frozen=True, slots=True)
class Authority:
    """Who may decide an award, from when to when, under which article."""

    who: str
    basis: str = ""
    valid_from: str | None = None
    valid_to: str | None = None


class Category(StrEnum):
    """What a kind is: an emulation title, or a form of commendation."""

    DANH_HIEU = "DANH_HIEU"
    HINH_THUC = "HINH_THUC"


class Level(StrEnum):
    """Whose a kind is: the agency's own, the ministry's or province's, the State's."""

    CO_SO = "CO_SO"
    BO_TINH = "BO_TINH"
    NHA_NUOC = "NHA_NUOC"


TITLES = "DANH_HIEU"
"""The group of the emulation titles; other groups are those of commendations (terms.toml)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewAwardKind:
    """One emulation title or commendation, as the law or the agency names it."""

    code: str
    name: str
    aliases: tuple[str, ...] = ()
    category: Category
    group: str
    grade: int | None = None
    subjects: tuple[str, ...]
    level: Level
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
    def is_title(self) -> bool:
        """Whether it is an emulation title."""
        return self.category == Category.DANH_HIEU

    @property
    def short(self) -> str:
        """The commonest abbreviation, or the name when there is none."""
        return self.aliases[0] if self.aliases else self.name

    def in_force(self, year: int) -> bool:
        """Whether the kind exists at some day of ``year``."""
        return (self.valid_from or "") <= f"{year}-12-31" and f"{year}-01-01" <= (
            self.valid_to or "9999"
        )

    def with_id(self, kind_id: KindId) -> "AwardKind":
        """Return this kind as it is in the file."""
        return AwardKind(
            id=kind_id, **{field.name: getattr(self, field.name) for field in fields(NewAwardKind)}
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class AwardKind(NewAwardKind):
    """A kind of the file."""

    id: KindId


_OFFICE = "chu tich "
"""How an authority begins that is one particular office, not whoever heads an agency."""


def decides(kind: NewAwardKind, head: str) -> bool:
    """Whether whoever signs as ``head`` may be the one who decides ``kind``.

    Kinds above the local level never are; of the local ones those not whose authority is only
    an office of another title, e.g. ``Chủ tịch UBND cấp xã`` for a director.
    """
    if kind.level != Level.CO_SO:
        return False
    who = [fold(one.who) for one in kind.authorities]
    an_office = bool(who) and all(one.startswith(_OFFICE) for one in who)
    return not an_office or not head or fold(head).startswith(_OFFICE)


def said_authority(kind: NewAwardKind) -> str:
    """Return who decides a kind, in the law's words, the latest to be said."""
    return kind.authorities[-1].who if kind.authorities else ""


def sole_authority(kind: NewAwardKind) -> str:
    """Return the one office that decides a kind of the State; nothing where it may be several."""
    sole = kind.level == Level.NHA_NUOC and len({one.who for one in kind.authorities}) == 1
    return said_authority(kind) if sole else ""


def is_meant(kind: NewAwardKind, typed: str) -> bool:
    """Whether typed letters mean a kind: beginnings of its words, or its abbreviation."""
    words = fold(kind.name).split()
    parts = fold(typed).split()
    if all(any(word.startswith(part) for word in words) for part in parts):
        return True
    close = "".join(parts)
    short = ["".join(fold(alias).split()) for alias in kind.aliases]
    initials = "".join(word[0] for word in words)
    return any(one.startswith(close) for one in (*short, initials, fold(kind.code).lower()))
