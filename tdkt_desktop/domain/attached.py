"""Files kept with records: a decision in Word, a scan, a dossier."""

from dataclasses import dataclass
from enum import StrEnum

from tdkt_desktop.domain.ids import AttachedId


class Holder(StrEnum):
    """The records that files are kept with, each the name of its table."""

    DECISION = "decision"
    PERSON = "person"
    INITIATIVE = "initiative"
    NOMINATION = "nomination"
    ROUND = "round"
    MOVEMENT = "movement"


@dataclass(frozen=True, slots=True)
class Owner:
    """One record that files are kept with."""

    holder: Holder
    id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AttachedFile:
    """A file kept with a record: ``hash`` names its bytes, ``size`` counts them.

    ``added`` is the day (ISO) it was kept.
    """

    id: AttachedId
    hash: str
    name: str
    size: int
    added: str
