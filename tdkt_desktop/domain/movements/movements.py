"""Movements of emulation, as they are kept: aims, registrations, reviews, costs."""

import re
from dataclasses import dataclass

from tdkt_desktop.domain.ids import (
    CostId,
    EntryId,
    MovementId,
    PersonId,
    ReviewId,
    TargetId,
    UnitId,
)
from tdkt_desktop.domain.vietnamese.keys import nfc, text_key

_BEFORE = re.compile(r"^(?:phong trào(?: thi đua)?|thi đua)(?=\W)[:\s]*", re.IGNORECASE)
_OPENING, _CLOSING = "“\"'«", "”\"'»"
OWN_LEVEL = "CO_QUAN"
"""The level of what the agency launches itself; the others are taken in from above."""
REGULAR, THEMATIC = "THUONG_XUYEN", "CHUYEN_DE"
"""The forms of movements (Luật 2022 Đ16 k1)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewMovement:
    """A movement and what its plan says (Luật 2022 Đ17). Days are ISO.

    ``form``, ``scope`` and ``level`` are codes of terms.toml; ``launcher`` is who launched it and
    ``document`` by what, of ``document_date``. ``plan`` is the agency's own for carrying out what
    was launched above it.
    """

    name: str
    form: str = THEMATIC
    scope: str | None = None
    level: str = OWN_LEVEL
    launcher: str | None = None
    document: str | None = None
    document_date: str | None = None
    plan: str | None = None
    plan_date: str | None = None
    start: str | None = None
    end: str | None = None
    theme: str | None = None
    purpose: str | None = None
    meaning: str | None = None
    subjects: str | None = None
    content: str | None = None
    criteria: str | None = None
    measures: str | None = None
    note: str | None = None
    source: str = "typed"

    @property
    def own(self) -> bool:
        """Whether the agency launched it itself."""
        return self.level == OWN_LEVEL

    @property
    def key(self) -> tuple[str, str]:
        """What two entries of one movement share: the words of its name, the year it began."""
        return movement_key(self.name), (self.start or "")[:4]

    @property
    def called(self) -> str:
        """Its name without *Phong trào thi đua* and quotation marks, as a sentence quotes it."""
        return bare_name(self.name)


@dataclass(frozen=True, slots=True, kw_only=True)
class Movement(NewMovement):
    """A movement of the file."""

    id: MovementId


@dataclass(frozen=True, slots=True, kw_only=True)
class NewTarget:
    """What a movement is to reach, ``counted_in`` some unit: from ``base`` to ``aim`` by ``due``.

    ``measurer`` is who measures it, in words.
    """

    name: str
    counted_in: str | None = None
    base: float | None = None
    aim: float | None = None
    due: str | None = None
    measurer: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Target(NewTarget):
    """A target of a movement in the file."""

    id: TargetId
    movement: MovementId


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """What a target had come to on a day."""

    target: TargetId
    day: str
    value: float


@dataclass(frozen=True, slots=True, kw_only=True)
class NewEntry:
    """Who registered: a person or a unit, on which day, for what in words."""

    person: PersonId | None = None
    unit: UnitId | None = None
    day: str | None = None
    words: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry(NewEntry):
    """A registration in the file."""

    id: EntryId
    movement: MovementId


@dataclass(frozen=True, slots=True, kw_only=True)
class NewReview:
    """A review of a movement: ``final`` closes it, any other is on the way (sơ kết)."""

    day: str
    final: bool = False
    document: str | None = None
    words: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Review(NewReview):
    """A review in the file."""

    id: ReviewId
    movement: MovementId


@dataclass(frozen=True, slots=True, kw_only=True)
class NewCost:
    """What was spent on a movement, in đồng."""

    amount: int
    words: str
    day: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost(NewCost):
    """A cost in the file."""

    id: CostId
    movement: MovementId


@dataclass(frozen=True, slots=True)
class MovementQuery:
    """What a list of movements is narrowed to and ordered by: those running in ``years``."""

    text: str = ""
    years: tuple[int, int] | None = None
    level: str | None = None
    only: frozenset[MovementId] | None = None
    order: str = "start"
    descending: bool = True


def movement_key(name: str) -> str:
    """Return what two spellings of one name share, with or without *Phong trào* before it."""
    return "".join(c for c in text_key(bare_name(name)) if c.isalnum())


def bare_name(name: str) -> str:
    """Return a name without *Phong trào thi đua* before it and quotation marks round it."""
    bare = _BEFORE.sub("", nfc(name), count=1).strip()
    if bare[:1] in _OPENING and bare[-1:] in _CLOSING:
        bare = bare[1:-1].strip()
    return bare or nfc(name)
