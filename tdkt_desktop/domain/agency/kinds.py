"""Kinds of agency: what each is called, who heads it, what the head may decide on which day."""

from collections.abc import Iterable
from dataclasses import dataclass

from tdkt_desktop.domain.agency.agency import Agency
from tdkt_desktop.domain.awards.kinds import Level, NewAwardKind, decides, said_authority
from tdkt_desktop.domain.vietnamese.keys import fold


@dataclass(frozen=True, slots=True, kw_only=True)
class Power:
    """Kinds of award (codes) a head decides, from when to when, by which article."""

    kinds: frozenset[str]
    valid_from: str = ""
    valid_to: str = "9999"
    basis: str = ""
    confidence: str = "high"

    def holds(self, day: str) -> bool:
        """Whether it is in force on a day (ISO)."""
        return self.valid_from <= day <= self.valid_to


@dataclass(frozen=True, slots=True, kw_only=True)
class Titled:
    """What the head is called where the agency's name begins so (folded)."""

    begins: str
    head: str
    deputy: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AgencyKind:
    """One kind of agency of the law."""

    code: str
    name: str
    example: str
    head: str
    deputy: str
    body: str = ""
    """In whose name the papers that the head alone does not decide are signed: ``TM. …``."""
    own_certificate: str = ""
    council: str = "CO_SO"
    """The level of its council, by which the law tells whose votes need which share."""
    goes_to: str
    puts_up: tuple[str, ...] = ()
    """The kinds of award (codes) that whoever it goes to decides."""
    names: tuple[str, ...] = ()
    schools: tuple[str, ...] = ()
    """How the names of those of them begin that count by school years."""
    school_year_starts: int = 1
    basis: str = ""
    confidence: str = "high"
    powers: tuple[Power, ...] = ()
    titled: tuple[Titled, ...] = ()

    def year_starts(self, name: str) -> int:
        """Return the month in which the year of an agency of this name is likely to begin."""
        is_school = f"{fold(name)} ".startswith(self.schools) if self.schools else False
        return self.school_year_starts if is_school else 1

    def head_of(self, name: str) -> str:
        """Return the title of who heads an agency of this name."""
        folded = f"{fold(name)} "
        return next((one.head for one in self.titled if folded.startswith(one.begins)), self.head)

    def power(self, kind: str, day: str) -> Power | None:
        """Return by what the head decides a kind of award (code) on a day (ISO)."""
        held = (power for power in self.powers if kind in power.kinds and power.holds(day))
        return next(held, None)

    def kinds_on(self, day: str) -> frozenset[str]:
        """Return the kinds of award (codes) the head decides on a day (ISO)."""
        return frozenset[str]().union(*(one.kinds for one in self.powers if one.holds(day)))


def proposed_kind(kinds: Iterable[AgencyKind], name: str) -> AgencyKind | None:
    """Return the kind an agency's name begins like; the longest beginning tells."""
    folded = f"{fold(name)} "
    fitting = [
        (len(begin), kind) for kind in kinds for begin in kind.names if folded.startswith(begin)
    ]
    return max(fitting, key=lambda found: found[0])[1] if fitting else None


@dataclass(frozen=True, slots=True)
class Powers:
    """What the head of an agency decides; without a ``kind`` as far as the office's title says."""

    agency: Agency
    kind: AgencyKind | None = None

    def decides(self, award: NewAwardKind, day: str) -> bool:
        """Whether the head may decide a kind of award on a day (ISO).

        Where the law's data do not reach back to the day, the title of the office tells.
        """
        if award.own and award.level == Level.CO_SO:
            return True
        if self.kind is None or not _told(award, day):
            return decides(award, self.agency.head)
        return self.kind.power(award.code, day) is not None

    def on_behalf(self, title: str) -> str:
        """Return a signer's title on a paper of the body that the head alone does not decide."""
        body = self.kind.body if self.kind is not None else ""
        if not body or not title or title.lower().startswith("tm."):
            return title
        return f"TM. {body} {title}"

    def decider(self, award: NewAwardKind) -> str:
        """Return who decides a kind that the head does not, in the law's words."""
        if self.kind is not None and award.code in self.kind.puts_up:
            return self.kind.goes_to
        return said_authority(award)


def _told(award: NewAwardKind, day: str) -> bool:
    """Whether the law's data say who decided a kind on a day."""
    return any(
        (one.valid_from or "") <= day <= (one.valid_to or "9999") for one in award.authorities
    )
