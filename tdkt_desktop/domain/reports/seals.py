"""A year whose figures have gone up in a report, and what became other since."""

from collections.abc import Mapping
from dataclasses import dataclass

from tdkt_desktop.domain.ids import KindId, SealId

Figure = tuple[bool, KindId, str]
"""Whether awards decided in the year are counted, not those of it; their kind; who got them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewSeal:
    """A ``year`` was reported on a ``day`` (ISO), in the report that ``words`` name."""

    year: int
    day: str
    words: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Seal(NewSeal):
    """A seal of the file."""

    id: SealId


@dataclass(frozen=True, slots=True)
class LateChange:
    """An operation that changed figures after they were reported, and why."""

    operation: int
    at: str
    label: str
    words: str


@dataclass(frozen=True, slots=True)
class Difference:
    """How many of a kind were reported, and how many there are by now."""

    signed: bool
    kind: KindId
    subject: str
    reported: int
    now: int


def differences(reported: Mapping[Figure, int], now: Mapping[Figure, int]) -> list[Difference]:
    """Return where what there is now differs from what was reported."""
    every = [*reported, *(one for one in now if one not in reported)]
    return [
        Difference(*one, reported.get(one, 0), now.get(one, 0))
        for one in every
        if reported.get(one, 0) != now.get(one, 0)
    ]
