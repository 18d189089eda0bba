"""Disciplines, and absences that count as work or do not."""

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tdkt_desktop.domain.awards.kinds import PERSON, UNIT
from tdkt_desktop.domain.ids import AbsenceId, DisciplineId, PersonId, UnitId
from tdkt_desktop.domain.vietnamese.dates import first_day, last_day
from tdkt_desktop.domain.vietnamese.keys import fold, nfc


@dataclass(frozen=True, slots=True, kw_only=True)
class DisciplineForm:
    """One form of discipline, the graver the higher its rank.

    ``pending``: nothing is decided yet, and awards wait until it is.
    """

    code: str
    name: str
    rank: int
    words: tuple[str, ...] = ()
    pending: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NewDiscipline:
    """A person or a unit disciplined on ``date``, until ``until`` (ISO, as precise as known)."""

    person: PersonId | None = None
    unit: UnitId | None = None
    form: str
    date: str
    until: str | None = None
    number: str | None = None
    reason: str | None = None
    source: str = "typed"

    @property
    def recipient_key(self) -> tuple[str, int | None]:
        """What tells whose it is from another's."""
        return (PERSON, self.person) if self.person is not None else (UNIT, self.unit)

    @property
    def year(self) -> int:
        """The year it was given in."""
        return int(self.date[:4])

    def over(self, day: str) -> bool:
        """Whether it is known to have ended by ``day``."""
        return self.until is not None and last_day(self.until) <= day


@dataclass(frozen=True, slots=True, kw_only=True)
class Discipline(NewDiscipline):
    """A discipline of the file."""

    id: DisciplineId


@dataclass(frozen=True, slots=True, kw_only=True)
class AbsenceKind:
    """A kind of absence; ``words`` are how lists write it."""

    code: str
    name: str
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NewAbsence:
    """A person away from ``start`` to ``end``, both days included (ISO)."""

    person: PersonId
    kind: str
    start: str
    end: str | None = None
    note: str | None = None
    source: str = "typed"

    def days(self, first: dt.date, last: dt.date) -> int:
        """Return how many of the days from ``first`` to ``last`` it takes."""
        start = max(first, dt.date.fromisoformat(first_day(self.start)))
        end = last if self.end is None else dt.date.fromisoformat(last_day(self.end))
        return max(0, (min(last, end) - start).days + 1)

    def working_days(self, first: dt.date, last: dt.date) -> int:
        """Return how many of them are Mondays to Fridays."""
        start = max(first, dt.date.fromisoformat(first_day(self.start)))
        days = (start + dt.timedelta(n) for n in range(self.days(first, last)))
        return sum(day.weekday() < 5 for day in days)  # noqa: PLR2004 - Saturday is day five

    def touches(self, year: int) -> bool:
        """Whether some day of ``year`` lies in it."""
        return self.days(dt.date(year, 1, 1), dt.date(year, 12, 31)) > 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Absence(NewAbsence):
    """An absence of the file."""

    id: AbsenceId


class WordIndex:
    """Finds the code that a list means by its words; of each code the name comes second."""

    def __init__(self, words: Mapping[str, Sequence[str]]) -> None:
        self._words = {_key(word): code for code, all_ in words.items() for word in all_}
        self._names = {code: all_[1] for code, all_ in words.items()}
        self._longest = sorted((w for w in self._words if len(w) > _SHORT), key=len, reverse=True)
        said = {fold(nfc(word)) for all_ in words.values() for word in all_}
        longest = sorted((w for w in said if len(_key(w)) > _SHORT), key=len, reverse=True)
        self._spoken = re.compile("|".join(rf"\b{re.escape(word)}\b" for word in longest))

    def name(self, code: str) -> str:
        """Return the name of a code."""
        return self._names[code]

    def find(self, text: str) -> str | None:
        """Return the code that ``text`` names."""
        key = _key(text)
        return self._words.get(key) or self._words.get(key.removeprefix("khenthuong"))

    def find_in(self, text: str) -> str | None:
        """Return the code that ``text`` names or speaks of, longer words first."""
        return self.find(text) or next(iter(self.all_in(text)), None)

    def all_in(self, text: str) -> list[str]:
        """Return each code that ``text`` speaks of, longer words first."""
        plain, found = _key(text), list[str]()
        for word in self._longest:
            if word in plain:
                plain = plain.replace(word, " ")
                found.append(self._words[word])
        return list(dict.fromkeys(found))

    def parted(self, text: str) -> tuple[str, str | None]:
        """Return ``text`` without the words of the code it speaks of, and that code."""
        plain = fold(text)
        match = self._spoken.search(plain) if self._longest and len(plain) == len(text) else None
        if match is None:
            return text, None
        rest = f"{text[: match.start()]} {text[match.end() :]}"
        return " ".join(rest.split()), self._words[_key(match[0])]


_SHORT = 3
"""Words that short stand in others by chance."""


def _key(text: str) -> str:
    return "".join(c for c in fold(nfc(text)) if c.isalnum())
