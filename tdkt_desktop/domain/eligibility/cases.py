"""One question: this history, this kind, this year, by the law of that day."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from tdkt_desktop.domain.awards.conduct import NewAbsence
from tdkt_desktop.domain.awards.kinds import NewAwardKind
from tdkt_desktop.domain.eligibility.histories import History, bit, until
from tdkt_desktop.domain.ids import UnitId
from tdkt_desktop.domain.law.rulebook import Rulebook
from tdkt_desktop.domain.vietnamese.dates import last_day


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """Names and ranks of the codes the law uses.

    Levels, scopes and disciplines map code to rank; ``names`` has their words. ``kinds`` are
    those of the file.
    """

    levels: Mapping[str, int]
    scopes: Mapping[str, int]
    disciplines: Mapping[str, int]
    pending: frozenset[str]
    names: Mapping[str, str]
    kinds: Mapping[str, NewAwardKind]
    types: Mapping[str, str] = field(default_factory=dict)

    def level_of(self, rank: int) -> str:
        """Return the name of the level with ``rank``."""
        code = next((code for code, one in self.levels.items() if one == rank), "")
        return self.names.get(code, code)

    def shorts(self, codes: Sequence[str]) -> str:
        """Return the abbreviations of kinds, as a phrase."""
        return " / ".join(self.kinds[code].short if code in self.kinds else code for code in codes)


Members = Callable[[UnitId, int, str], Sequence[History]]
"""The histories of who belongs to a unit: its number, the year and the day looked at (ISO)."""


class Case:
    """A history looked at in one year; what rules share about it is reckoned once.

    ``hopeful`` looks ahead: the year is not here yet, and others are taken to do well in it.
    ``trusting`` looks back: what only judgement could tell is taken to have been told. ``waits``:
    what only people judge, and nobody has, is open.
    """

    __slots__ = (
        "_absent",
        "_cut",
        "_doubt",
        "after",
        "bit",
        "book",
        "everything_ticked",
        "history",
        "hopeful",
        "known",
        "lexicon",
        "members",
        "span",
        "ticked",
        "trusting",
        "waits",
        "year",
    )

    def __init__(
        self,
        history: History,
        year: int,
        book: Rulebook,
        lexicon: Lexicon,
        members: Members,
        ticked: frozenset[str] = frozenset(),
        *,
        everything_ticked: bool = False,
    ) -> None:
        self.history, self.year, self.book, self.lexicon = history, year, book, lexicon
        self.members, self.ticked, self.everything_ticked = members, ticked, everything_ticked
        self.bit = bit(year)
        self.known: dict[str, bool | None] = {}
        self.span = 0
        self.after: int | None = None
        self.hopeful = False
        self.trusting = False
        self.waits = True
        self._cut: int | None = None
        self._doubt = 0
        self._absent: tuple[NewAbsence, ...] | None = None

    @property
    def day(self) -> dt.date:
        """The day looked at: that of the dossier, or the year's last if that is earlier."""
        if self.hopeful:
            return dt.date(self.year, 12, 31)
        received = dt.date.fromisoformat(self.book.day)
        return min(received, dt.date(self.year, 12, 31))

    @property
    def over(self) -> bool:
        """Whether the year is over on the day of the dossier."""
        return self.hopeful or self.book.day >= f"{self.year}-12-31"

    @property
    def begun(self) -> str | None:
        """The day somebody began: as recorded, or the first posting's where nothing is older."""
        history = self.history
        if history.start or not history.stays:
            return history.start
        starts = [stay.start or "" for stay in history.stays]
        first = min(starts)
        if not first or int(first[:4]) < self.year - 1:
            return first or None
        known = history.rated & until(int(first[:4]) - 1)
        older = known or any(year < int(first[:4]) for year in history.noted)
        return None if older else first

    @property
    def cut(self) -> int:
        """The years that no longer count since a discipline began the counting anew."""
        if self._cut is None:
            self._cut, self._doubt = self._reckon_cut() if self.history.disciplines else (0, 0)
        return self._cut

    @property
    def doubt(self) -> int:
        """The years that count only if a discipline whose end is not recorded was over."""
        return self._doubt if self.cut is not None else 0

    def _reckon_cut(self) -> tuple[int, int]:
        cut = doubt = 0
        day, ranks = self.book.day, self.lexicon.disciplines
        for exclusion in self.book.resets(self.history.subject):
            least = ranks.get(str(exclusion.value), 0)
            for discipline in self.history.disciplines:
                pending = discipline.form in self.lexicon.pending
                if pending or discipline.date > day or ranks.get(discipline.form, 0) < least:
                    continue
                # the year it was given in is lost, the one it ended in counts from then on
                cut |= until(discipline.year)
                if discipline.until is None:
                    doubt |= until(self.year) & ~until(discipline.year)
                else:
                    end = last_day(discipline.until)
                    whole = end[5:] == "12-31"
                    cut |= until(int(end[:4]) - (not whole))
        return cut, doubt & ~cut

    @property
    def cut_basis(self) -> str:
        """The article by which a discipline begins the counting anew."""
        return "; ".join(exclusion.basis for exclusion in self.book.resets(self.history.subject))

    @property
    def uncounted(self) -> tuple[NewAbsence, ...]:
        """The absences that do not count as work."""
        if self._absent is None:
            counts = {counting.absence for counting in self.book.countings if counting.counts}
            self._absent = tuple(a for a in self.history.absences if a.kind not in counts)
        return self._absent

    @property
    def bridged(self) -> int:
        """The years in which an absence keeps a run from breaking."""
        if not self.history.absences:
            return 0
        kinds = {counting.absence for counting in self.book.countings if counting.bridges}
        found = 0
        for absence in self.history.absences:
            if absence.kind in kinds:
                first, last = int(absence.start[:4]), int((absence.end or self.book.day)[:4])
                found |= until(last) & ~until(first - 1)
        return found

    @property
    def unrecorded(self) -> int:
        """The years of which a missing award is not known to be none."""
        since = self.book.standing.complete_since
        return 0 if since is None else until(since - 1)
