"""Who does the work of emulation and commendation: since when, how, with what schooling."""

import datetime as dt
from dataclasses import dataclass

from tdkt_desktop.domain.ids import OfficerId, PersonId
from tdkt_desktop.domain.vietnamese.dates import last_day


@dataclass(frozen=True, slots=True, kw_only=True)
class NewOfficer:
    """A person in charge of the work: ``specialised``, or beside other work.

    ``since`` and ``until`` are days (ISO) or no more than a month or a year; ``education`` is a
    code of the terms.
    """

    person: PersonId
    specialised: bool = False
    education: str | None = None
    since: str | None = None
    until: str | None = None

    def serves(self, day: str) -> bool:
        """Whether the person does the work on a day."""
        return (self.since or "") <= day and (self.until is None or self.until > day)

    def years(self, day: str) -> int | None:
        """Return the whole years in the work by a day; ``None`` when nobody knows since when."""
        if self.since is None:
            return None
        first, then = (dt.date.fromisoformat(one) for one in (last_day(self.since), day))
        early = (then.month, then.day) < (first.month, first.day)
        return max(0, then.year - first.year - early)


@dataclass(frozen=True, slots=True, kw_only=True)
class Officer(NewOfficer):
    """One of the file."""

    id: OfficerId
