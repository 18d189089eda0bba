"""Judges histories by the law of a day: everybody quickly, or one with every reason."""

from collections.abc import Iterable, Sequence

from tdkt_desktop.domain.awards.kinds import UNIT, NewAwardKind
from tdkt_desktop.domain.eligibility.cases import Case, Lexicon, Members
from tdkt_desktop.domain.eligibility.cautions import cautions
from tdkt_desktop.domain.eligibility.conditions import Check, PriorAwards, Works
from tdkt_desktop.domain.eligibility.conduct_conditions import AtWork, Barred, NotDisciplined
from tdkt_desktop.domain.eligibility.histories import BASE_YEAR, History, Work, until
from tdkt_desktop.domain.eligibility.meets import MeetsNode
from tdkt_desktop.domain.eligibility.member_conditions import (
    AllMembersRated,
    NoMemberDisciplined,
    ShareOfMembers,
    SomeMembers,
)
from tdkt_desktop.domain.eligibility.rating_conditions import RatingOfYear, RatingRun, RatingTimes
from tdkt_desktop.domain.eligibility.tree import (
    AllNode,
    AnyNode,
    AttestNode,
    LeafNode,
    Node,
    RuleSource,
    with_runs,
)
from tdkt_desktop.domain.eligibility.verdicts import (
    ALL_OF,
    ATTESTATION,
    Attestation,
    Finding,
    Tri,
    Verdict,
    outcome_of,
)
from tdkt_desktop.domain.law import conditions as c
from tdkt_desktop.domain.law.rulebook import Rule, Rulebook
from tdkt_desktop.domain.vietnamese.dates import show_iso
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP, worded

_FARTHEST = 25
_ASSUMED_WORKS = 6
_BEST_SCOPE = 99
_NEVER = 1000


def nobody(_unit: int, _year: int, _day: str) -> Sequence[History]:
    """Stand in for the members of a unit where none are asked for."""
    return ()


class RuleEngine:
    """The rules of one day, made ready as they are asked for."""

    def __init__(self, book: Rulebook, lexicon: Lexicon, members: Members = nobody) -> None:
        self.book, self.lexicon, self._members = book, lexicon, members
        self._ready: dict[tuple[str, str], Node | None] = {}
        self._asked: dict[tuple[str, str], tuple[str, ...]] = {}
        self._later: dict[int, RuleEngine] = {}
        self._finding = set[str]()

    def kinds(self, subject: str) -> list[str]:
        """Return the kinds that the law of the day judges for ``subject``."""
        kinds = self.lexicon.kinds
        return [
            code
            for code in self.book.kinds(subject)
            if code in kinds and subject in kinds[code].subjects and self._stands(kinds[code])
        ]

    def _stands(self, kind: NewAwardKind) -> bool:
        return (kind.valid_from or "") <= self.book.day <= (kind.valid_to or "9999")

    # -- making ready --------------------------------------------------------------------

    def _node(self, kind: str, subject: str) -> Node | None:
        key = kind, subject
        if key not in self._ready:
            self._ready[key] = None  # a kind that rests on itself rests on nothing
            self._ready[key] = self._make(kind, subject)
        return self._ready[key]

    def _make(self, kind: str, subject: str) -> Node | None:
        rules = self.book.rules(kind, subject)
        own = [self._rule(rule, kind, subject) for rule in rules if not rule.tightens]
        if not own:
            return None
        parts: list[Node] = [
            LeafNode(Barred(bar), RuleSource(bar.basis, bar.confidence))
            for bar in self.book.bars(kind, subject)
        ]
        root = own[0] if len(own) == 1 else AnyNode(own)
        more = [self._rule(rule, kind, subject) for rule in rules if rule.tightens]
        return AllNode([root, *more, *parts]) if parts or more else root

    def _rule(self, rule: Rule, kind: str, subject: str) -> Node:
        origin = RuleSource(rule.basis, rule.confidence)
        return self._condition(rule.condition, kind, subject, origin)

    def _condition(self, one: c.Condition, kind: str, subject: str, origin: RuleSource) -> Node:
        if isinstance(one, c.Judged):
            return AttestNode(one.words, origin, of_its_kind=one.what != "attest")
        if not isinstance(one, c.All | c.Any):
            if isinstance(one, c.Meets):
                return MeetsNode(self, one.code, subject, origin)
            return LeafNode(self._check(one, kind), origin)
        made = [
            (part, self._condition(part, kind, subject, origin))
            for part in one.parts
            if not (isinstance(part, c.All | c.Any) and self._idle(part))
        ]
        nodes = [node for _, node in made]
        if isinstance(one, c.Any):
            return AnyNode(nodes)
        return with_runs(made) or AllNode(nodes)

    def _idle(self, group: c.All | c.Any) -> bool:
        """Whether a group asks only under a reading that the agency does not follow."""
        return group.option is not None and not self.book.option(group.option)

    def _check(self, leaf: c.Leaf, kind: str) -> Check:  # noqa: C901 - one line per leaf
        levels = self.lexicon.levels
        match leaf:
            case c.Rated():
                return RatingOfYear(leaf, levels[leaf.level])
            case c.RatedYears():
                return RatingRun(leaf, levels[leaf.level])
            case c.RatedTimes():
                return RatingTimes(leaf, levels[leaf.level])
            case c.Prior():
                return PriorAwards(leaf, kind)
            case c.Evidence():
                return Works(leaf, self.lexicon.scopes[leaf.scope], kind)
            case c.MembersShare():
                return ShareOfMembers(leaf)
            case c.MembersAll():
                return AllMembersRated(leaf, levels[leaf.level])
            case c.MembersExist():
                return SomeMembers(leaf)
            case c.MembersUndisciplined():
                return NoMemberDisciplined(leaf)
            case c.Undisciplined():
                return NotDisciplined(leaf.form, leaf.years)
            case c.Served():
                return AtWork(leaf.months, asked=True)
            case _:
                raise AssertionError(leaf)  # the two left are nodes of their own

    # -- judging -------------------------------------------------------------------------

    def case(
        self,
        history: History,
        year: int,
        ticked: frozenset[str] = frozenset(),
        *,
        everything_ticked: bool = False,
    ) -> Case:
        """Return the question about a history in a year; rules share what they find of it."""
        return Case(
            history,
            year,
            self.book,
            self.lexicon,
            self._members,
            ticked,
            everything_ticked=everything_ticked,
        )

    def value(self, case: Case, kind: str) -> Tri:
        """Return whether ``kind`` may come, without saying why."""
        known = case.known
        if kind not in known:
            known[kind] = None
            node = self._node(kind, case.history.subject)
            after, span = case.after, case.span
            known[kind] = None if node is None else node.value(case)
            case.after, case.span = after, span
        return known[kind]

    def outcomes(self, history: History, year: int, kinds: Iterable[str]) -> dict[str, str]:
        """Return the outcome of each kind, without reasons."""
        case = self.case(history, year)
        return {kind: outcome_of(self.value(case, kind)) for kind in kinds}

    def verdict(
        self, history: History, kind: str, year: int, ticked: frozenset[str] = frozenset()
    ) -> Verdict:
        """Return the verdict on ``kind`` in ``year`` with every reason."""
        case = self.case(history, year, ticked)
        root = self.find(case, kind)
        return Verdict(
            kind=kind,
            subject=history.subject,
            number=history.id,
            name=history.name,
            year=year,
            outcome=outcome_of(root.satisfied),
            root=root,
            attestations=tuple(_attestations(root)),
            warnings=tuple(
                dict.fromkeys(cautions(case, kind, self.asked(kind, history.subject), root))
            ),
            earliest=year
            if root.satisfied is True
            else self.earliest(history, kind, year, ticked),
            rules=self.asked(kind, history.subject),
        )

    def find(self, case: Case, kind: str) -> Finding:
        """Return the finding on ``kind``, as one of several where others rest on it."""
        subject = case.history.subject
        known = self.lexicon.kinds.get(kind)
        node = self._node(kind, subject)
        if known is not None and not self._stands(known):
            return _bare(False, _gone(known), known.basis)
        if node is not None and kind not in self._finding:
            self._finding.add(kind)
            try:
                return node.find(case)
            finally:
                self._finding.remove(kind)
        off = self.book.switched_off(kind, subject)
        name = known.name if known else kind
        if off:
            text = QT_TRANSLATE_NOOP(
                "verdict",
                "Quy định {rule} về {kind} chưa đủ tin cậy nên đang tắt; bật ở Thiết lập để xét",
            )
            return _bare(
                None, worded(text, rule=off[0].id, kind=name), off[0].basis, off[0].confidence
            )
        text = QT_TRANSLATE_NOOP(
            "verdict", "Chương trình chưa có tiêu chuẩn của {kind} vào ngày {day}"
        )
        return _bare(
            None,
            worded(text, kind=name, day=show_iso(self.book.day)),
            known.basis if known else "",
        )

    def asked(self, kind: str, subject: str) -> tuple[str, ...]:
        """Return the ids of the provisions that judge ``kind``."""
        key = kind, subject
        if key not in self._asked:
            found = dict[str, None]()
            for rule in self.book.rules(kind, subject):
                found[rule.id] = None
                for leaf in c.leaves(rule.condition):
                    if isinstance(leaf, c.Meets) and leaf.code != kind:
                        found |= dict.fromkeys(self.asked(leaf.code, subject))
            found |= dict.fromkeys(bar.id for bar in self.book.bars(kind, subject))
            self._asked[key] = tuple(found)
        return self._asked[key]

    # -- looking ahead -------------------------------------------------------------------

    def earliest(
        self, history: History, kind: str, year: int, ticked: frozenset[str] = frozenset()
    ) -> int | None:
        """Return the first year ``kind`` can come if things go on well.

        What is not recorded yet is taken to turn out well: ratings missing up to the year looked
        at, initiatives from ``year`` on, and the awards it rests on, each given in every year,
        before the one looked at, in which its own standard is met. Years to come are judged by
        the law known for them.
        """
        known = self.lexicon.kinds.get(kind)
        if self._node(kind, history.subject) is None or (known and not self._stands(known)):
            return None
        ahead = _Ahead(self, history, kind, year)
        left = history.leave
        for looked_at in range(year, year + _FARTHEST + 1):
            if left is not None and int(left[:4]) < looked_at + (history.subject == UNIT):
                return None
            if ahead.reached(looked_at, ticked):
                return looked_at
        return None

    def later(self, year: int) -> "RuleEngine":
        """Return the judge of dossiers of a year to come."""
        day = f"{year}-12-31"
        if day <= self.book.day:
            return self
        if year not in self._later:
            book = Rulebook(self.book.law, day, self.book.standing, since=self.book.day)
            self._later[year] = RuleEngine(book, self.lexicon, self._members)
        return self._later[year]


class _Ahead:
    """One history carried on year by year as well as it can go."""

    def __init__(self, engine: RuleEngine, history: History, kind: str, year: int) -> None:
        self._engine, self._kind, self._year = engine, kind, year
        self._history = history.copy()
        self._best = max(engine.lexicon.levels.values())
        self._steps = engine.book.prerequisites(kind, history.subject)

    def reached(self, year: int, ticked: frozenset[str]) -> bool:
        """Whether the kind can come in ``year``, everything going well before it."""
        first = year == self._year
        if not first:
            self._carry_on(year - 1)
        self._rate(year)
        if first:
            # what cannot be told yet may still turn out well
            case = self._engine.case(self._history, year, ticked)
            case.waits = False  # no record brings nearer what only people judge
            return self._engine.value(case, self._kind) is not False
        self._write(year)
        return self._value(self._kind, year, ticked) is True

    def _value(self, kind: str, year: int, ticked: frozenset[str] = frozenset()) -> Tri:
        engine = self._engine if year == self._year else self._engine.later(year)
        case = engine.case(self._history, year, ticked)
        case.hopeful, case.waits = year > self._year, False
        return engine.value(case, kind)

    def _rate(self, year: int) -> None:
        history = self._history
        missing = until(year) & ~history.rated
        history.rated |= missing
        for rank in range(1, self._best + 1):
            history.ratings[rank] = history.ratings.get(rank, 0) | missing

    def _write(self, year: int) -> None:
        have = {work.year for work in self._history.works if work.id < 0}
        for one in range(self._year, year + 1):
            if one not in have:
                for research in (False, True):
                    self._history.works += [
                        Work(-1, "", one, _BEST_SCOPE, research) for _ in range(_ASSUMED_WORKS)
                    ]

    def _carry_on(self, year: int) -> None:
        """Give the awards of ``year`` that the kind rests on, where their standard is met."""
        history = self._history
        self._rate(year)
        self._write(year)
        for kind in self._steps:
            given = history.years_of((kind,)) & (1 << (year - BASE_YEAR))
            if not given and self._value(kind, year) is True:
                history.add_award(kind, "", year)


def _attestations(root: Finding) -> Iterable[Attestation]:
    found = dict[str, Attestation]()
    for leaf in root.leaves():
        if leaf.shape == ATTESTATION and leaf.text not in found:
            found[leaf.text] = Attestation(
                words=leaf.text,
                source=leaf.source,
                ticked=leaf.satisfied is True,
                alternative=leaf.offered,
            )
    return found.values()


def _bare(satisfied: Tri, text: str, source: str, confidence: str = "high") -> Finding:
    leaf = Finding(
        satisfied=satisfied,
        text=text,
        source=source,
        confidence=confidence,
        lacking=text,
        shortage=_NEVER,
    )
    return Finding(satisfied=satisfied, text=text, shape=ALL_OF, children=(leaf,))


def _gone(kind: NewAwardKind) -> str:
    if kind.valid_to:
        text = QT_TRANSLATE_NOOP("verdict", "{kind} chỉ có đến ngày {day}")
        return worded(text, kind=kind.name, day=show_iso(kind.valid_to))
    text = QT_TRANSLATE_NOOP("verdict", "{kind} chỉ có từ ngày {day}")
    return worded(text, kind=kind.name, day=show_iso(kind.valid_from))
