"""What is done to make emulation known: directives, conferences, articles, training."""

from dataclasses import dataclass
from enum import StrEnum

from tdkt_desktop.domain.ids import ActivityId, MovementId


class ActivityKind(StrEnum):
    """What was done, or came in to be done."""

    RECEIVED = "received"
    ISSUED = "issued"
    CONFERENCE = "conference"
    ARTICLE = "article"
    BROADCAST = "broadcast"
    TRAINING = "training"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class NewActivity:
    """One thing of a ``day`` (ISO): a document that came or went out, a conference, an article.

    ``number`` is the document's, ``by`` whoever issued or held it, ``reached`` how many it
    reached, ``answer`` what was done about a directive.
    """

    kind: ActivityKind
    day: str
    title: str
    number: str | None = None
    by: str | None = None
    reached: int | None = None
    answer: str | None = None
    movement: MovementId | None = None

    @property
    def waits(self) -> bool:
        """Whether a directive came in and nothing says what was done about it."""
        return self.kind == ActivityKind.RECEIVED and not self.answer


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity(NewActivity):
    """What is noted in the file."""

    id: ActivityId
