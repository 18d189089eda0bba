"""The law whole, and what of it is in force on a day."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from tdkt_desktop.domain.law.conditions import Condition, Meets, Prior, leaves

BLOCK, HOLD, RESET = "block", "hold", "reset"
SURENESS = ("high", "medium", "low")


@dataclass(frozen=True, slots=True, kw_only=True)
class Provision:
    """What every entry of the law says of itself.

    Dates are ISO and inclusive; from ``review_from`` its wording may have changed. ``default``
    says whether it ships switched on.
    """

    id: str
    basis: str = ""
    valid_from: str = ""
    valid_to: str | None = None
    review_from: str | None = None
    confidence: str = "high"
    default: bool = True
    fact: str = ""
    notes: tuple[str, ...] = ()
    extends: bool = False

    def in_force(self, day: str) -> bool:
        """Whether it is in force on ``day``, or goes on after it for want of its successor."""
        return self.valid_from <= day and (self.extends or day <= (self.valid_to or "9999"))

    def outlived(self, day: str) -> bool:
        """Whether it goes on though its last day is past."""
        return self.extends and day > (self.valid_to or "9999")


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule(Provision):
    """Who may receive one of ``kinds``. ``local`` leaves the details to the ministry, province.

    ``tightens``: it stands beside the law's own rule, both must be met. ``staff``: for those in
    the agency's employment.
    """

    kinds: tuple[str, ...]
    subjects: tuple[str, ...]
    condition: Condition
    local: bool = False
    staff: bool = True
    tightens: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Exclusion(Provision):
    """What bars an award, holds it back or begins the counting anew.

    Empty ``kinds`` means all of them; ``types`` are those of awards it is confined to.
    ``test`` names what is looked at and ``value`` how much of it.
    """

    effect: str
    subjects: tuple[str, ...]
    test: str
    value: int | str | bool
    kinds: tuple[str, ...] = ()
    types: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Counting(Provision):
    """How a kind of absence, or an event, counts. ``bridges``: a run is not broken by it."""

    absence: str | None = None
    counts: bool = False
    bridges: bool = False
    on: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ConflictRule(Provision):
    """Which awards may not stand together or serve as a basis."""

    severity: str
    no_basis_types: tuple[str, ...] = ()
    doubtful_types: tuple[str, ...] = ()
    initiative_once: bool = False
    option: str | None = None
    same_year_level: str | None = None
    except_types: tuple[str, ...] = ()
    title_with_groups: tuple[str, ...] = ()
    counted_twice: bool = False
    warns_on: bool = False
    one_achievement: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Quota(Provision):
    """At most ``max_pct`` of those who receive what ``of`` says; ``None``: not limited."""

    kinds: tuple[str, ...] = ()
    max_pct: int | None = None
    max_count: int | None = None
    of: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Vote(Provision):
    """The share of a council's members an award needs.

    ``council`` is the level of the one council it binds; empty where it binds whichever votes.
    """

    kinds: tuple[str, ...] = ()
    council: str = ""
    min_pct: int | None = None
    of: str = ""
    ballot: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline(Provision):
    """By when something is due; ``month_day`` (``12-10``) where it is a day of the year."""

    kinds: tuple[str, ...] = ()
    month_day: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier(Provision):
    """The papers of a dossier."""

    kinds: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
    copies: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportForm(Provision):
    """A report form of the decree; ``serves`` are kinds, types of awards, or words."""

    number: str
    name: str
    serves: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Option(Provision):
    """A disputed reading, as the agency sets it; without ``choices`` it is yes or no."""

    name: str
    preset: bool | str
    choices: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A document of law."""

    id: str
    number: str
    title: str = ""
    valid_from: str = ""
    valid_to: str | None = None


_P = TypeVar("_P", bound=Provision)
_K = TypeVar("_K", Quota, Vote, Dossier, Deadline)


@dataclass(frozen=True, slots=True, kw_only=True)
class Law:
    """All of it."""

    rules: tuple[Rule, ...] = ()
    exclusions: tuple[Exclusion, ...] = ()
    countings: tuple[Counting, ...] = ()
    conflicts: tuple[ConflictRule, ...] = ()
    quotas: tuple[Quota, ...] = ()
    votes: tuple[Vote, ...] = ()
    deadlines: tuple[Deadline, ...] = ()
    dossiers: tuple[Dossier, ...] = ()
    forms: tuple[ReportForm, ...] = ()
    options: tuple[Option, ...] = ()
    documents: tuple[Document, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LawStanding:
    """How the agency applies the law.

    ``switched`` turns provisions on or off against what ships; ``options`` sets the disputed
    readings; ``complete_since`` is the first year whose awards are all recorded.
    """

    switched: Mapping[str, bool] = field(default_factory=dict)
    options: Mapping[str, bool | str] = field(default_factory=dict)
    complete_since: int | None = None

    def applies(self, provision: Provision) -> bool:
        """Whether ``provision`` is switched on."""
        return self.switched.get(provision.id, provision.default)


class Rulebook:
    """The law in force on one day, as the agency applies it.

    ``since`` is for looking ahead from an earlier day: what bars, resets and rules out then, and
    lapses without another provision of its sort, is taken to go on.
    """

    def __init__(self, law: Law, day: str, standing: LawStanding, *, since: str = "") -> None:
        self.law, self.day, self.standing = law, day, standing
        self.exclusions = self._lasting(law.exclusions, since, lambda p: (p.effect, p.test))
        self.countings = tuple(self._now(law.countings))
        self.conflicts = self._lasting(
            law.conflicts, since, lambda p: (bool(p.no_basis_types), p.initiative_once)
        )
        self.no_basis = frozenset(t for c in self.conflicts for t in c.no_basis_types)
        self.doubtful = frozenset(t for c in self.conflicts for t in c.doubtful_types)
        self._rules: dict[tuple[str, str], tuple[Rule, ...]] = {}

    def _now(self, provisions: Iterable[_P]) -> Iterator[_P]:
        return (p for p in provisions if p.in_force(self.day) and self.standing.applies(p))

    def _lasting(
        self, provisions: Sequence[_P], since: str, sort: Callable[[_P], object]
    ) -> tuple[_P, ...]:
        """Return what is in force, and of what was ``since`` then the sorts nothing replaced."""
        found = list(self._now(provisions))
        if since:
            round_types = {sort(one) for one in found}
            found += [
                provision
                for provision in provisions
                if provision.in_force(since)
                and self.standing.applies(provision)
                and sort(provision) not in round_types
            ]
        return tuple(found)

    def option(self, code: str) -> bool | str:
        """Return how the agency reads what is disputed."""
        preset = next((o.preset for o in self.law.options if o.id == code), True)
        return self.standing.options.get(code, preset)

    def rules(self, kind: str, subject: str) -> tuple[Rule, ...]:
        """Return the rules that judge ``kind`` for ``subject``: the latest, and what tightens."""
        key = kind, subject
        if key not in self._rules:
            rules = [
                rule
                for rule in self._now(self.law.rules)
                if kind in rule.kinds and subject in rule.subjects and rule.staff
            ]
            own = [rule for rule in rules if not rule.tightens]
            latest = max((rule.valid_from for rule in own), default="")
            kept = [rule for rule in own if rule.valid_from == latest]
            self._rules[key] = (*kept, *(rule for rule in rules if rule.tightens))
        return self._rules[key]

    def switched_off(self, kind: str, subject: str) -> list[Rule]:
        """Return the rules that would judge if the officer turned them on."""
        return [
            rule
            for rule in self.law.rules
            if rule.in_force(self.day)
            and kind in rule.kinds
            and subject in rule.subjects
            and not self.standing.applies(rule)
        ]

    def kinds(self, subject: str) -> list[str]:
        """Return the kinds that have a rule for ``subject``, in the order of the law's data."""
        found = {
            kind: None
            for rule in self._now(self.law.rules)
            if subject in rule.subjects and rule.staff and not rule.tightens
            for kind in rule.kinds
        }
        return list(found)

    def bars(self, kind: str, subject: str) -> tuple[Exclusion, ...]:
        """Return what may bar ``kind`` or hold it back; what is confined to a type is left out."""
        return tuple(
            exclusion
            for exclusion in self.exclusions
            if exclusion.effect in (BLOCK, HOLD)
            and subject in exclusion.subjects
            and (not exclusion.kinds or kind in exclusion.kinds)
            and not exclusion.types
        )

    def resets(self, subject: str) -> tuple[Exclusion, ...]:
        """Return what begins the counting anew."""
        return tuple(
            exclusion
            for exclusion in self.exclusions
            if exclusion.effect == RESET and subject in exclusion.subjects
        )

    def of_kind(self, provisions: Sequence[_K], kind: str) -> list[_K]:
        """Return those of ``provisions`` about ``kind`` that are in force."""
        return [one for one in self._now(provisions) if kind in one.kinds]

    def prerequisites(self, kind: str, subject: str) -> list[str]:
        """Return the kinds that ``kind`` rests on, each after those it rests on itself."""
        found, open_ = dict[str, None](), {kind}

        def visit(code: str) -> None:
            for rule in self.rules(code, subject):
                for leaf in leaves(rule.condition):
                    codes = leaf.codes if isinstance(leaf, Prior) else ()
                    codes = (leaf.code,) if isinstance(leaf, Meets) else codes
                    for one in codes:
                        if one not in open_:
                            open_.add(one)
                            visit(one)
                            found[one] = None

        visit(kind)
        return list(found)

    def implying(self, code: str, subject: str) -> frozenset[str]:
        """Return ``code`` and the kinds whose rules ask that its standard be met."""
        return frozenset({code}) | {
            kind
            for rule in self._now(self.law.rules)
            if subject in rule.subjects
            and any(
                isinstance(leaf, Meets) and leaf.code == code for leaf in leaves(rule.condition)
            )
            for kind in rule.kinds
        }
