"""A rule made ready: values without words for many, findings for one."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from tdkt_desktop.domain.eligibility.cases import Case
from tdkt_desktop.domain.eligibility.conditions import Check, Explanation, PriorAwards
from tdkt_desktop.domain.eligibility.histories import BASE_YEAR
from tdkt_desktop.domain.eligibility.rating_conditions import RatingRun
from tdkt_desktop.domain.eligibility.verdicts import (
    ALL_OF,
    ANY_OF,
    ATTESTATION,
    Finding,
    Tri,
    both,
    either,
)
from tdkt_desktop.domain.law import conditions as c
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP, worded

_RANK = {True: 2, None: 1, False: 0}


@dataclass(frozen=True, slots=True)
class RuleSource:
    """The rule a finding comes from: article and how sure we are."""

    basis: str
    confidence: str = "high"


class Node(Protocol):
    """A part of a rule, made ready."""

    judged: bool
    """Whether nothing in it can be told from the records."""

    def value(self, case: Case) -> Tri:
        """Return whether it holds."""

    def find(self, case: Case) -> Finding:
        """Return why."""


class LeafNode:
    """One condition the records decide."""

    judged = False

    def __init__(self, check: Check, origin: RuleSource) -> None:
        self.check, self._origin = check, origin
        self.value = check.value

    def find(self, case: Case) -> Finding:
        """Return its finding."""
        return self._finding(self.check.value(case), self.check.explain(case))

    def find_run(self, case: Case, value: Tri, run: int) -> Finding:
        """Return its finding for one of the runs of years it names."""
        assert isinstance(self.check, RatingRun | PriorAwards)  # noqa: S101 - built so
        return self._finding(value, self.check.explain_run(case, value, run))

    def _finding(self, value: Tri, told: Explanation) -> Finding:
        return Finding(
            satisfied=value,
            text=told.text,
            source="; ".join(filter(None, (self._origin.basis, told.basis))),
            confidence=self._origin.confidence,
            records=told.records,
            shortage=max(1, told.shortage),
            lacking=told.lacking,
        )


class AttestNode:
    """One condition left to judgement; beside others it never holds back."""

    judged = True

    def __init__(self, words: str, origin: RuleSource, *, of_its_kind: bool = False) -> None:
        self.words, self._origin = words, origin
        self._of_its_kind = of_its_kind

    def value(self, case: Case) -> Tri:
        """Return whether it is ticked.

        Looking back, what makes an award one of its own kind (sudden, in a movement, for long
        service) is taken to have been so.
        """
        if case.trusting and self._of_its_kind:
            return True
        return case.everything_ticked or self.words in case.ticked

    def find(self, case: Case) -> Finding:
        """Return its finding, as an alternative of its own."""
        return Finding(
            satisfied=self.words in case.ticked,
            text=self.words,
            source=self._origin.basis,
            confidence=self._origin.confidence,
            shape=ATTESTATION,
            lacking=self.words,
            offered=True,
        )

    def find_beside(self, case: Case) -> Finding:
        """Return its finding beside other conditions: unknown until ticked, and no hindrance."""
        return Finding(
            satisfied=True if self.words in case.ticked else None,
            text=self.words,
            source=self._origin.basis,
            confidence=self._origin.confidence,
            shape=ATTESTATION,
        )


class AnyNode:
    """One of several must hold; alternatives left to judgement hold only when ticked."""

    def __init__(self, parts: Sequence[Node]) -> None:
        self.parts = tuple(parts)
        self.judged = all(part.judged for part in parts)

    def value(self, case: Case) -> Tri:
        """Return whether one holds; what only people judge is open until somebody did."""
        if self.judged and case.trusting:
            return True
        found = either(alternative(part, case) for part in self.parts)
        return None if self.judged and case.waits and not found else found

    def find(self, case: Case) -> Finding:
        """Return the findings of all."""
        children = tuple(_offer(part, case) for part in self.parts)
        value = either(child.satisfied for child in children)
        if self.judged:
            value = value or None
        words = "; ".join(leaf.text for child in children for leaf in child.leaves())
        text = (
            worded(
                QT_TRANSLATE_NOOP("verdict", "Chờ cơ quan, hội đồng xác nhận một trong: {words}"),
                words=words,
            )
            if self.judged
            else worded(QT_TRANSLATE_NOOP("verdict", "Một trong các điều kiện"))
        )
        source = next((leaf.source for child in children for leaf in child.leaves()), "")
        return Finding(
            satisfied=value,
            text=text,
            source=source,
            shape=ANY_OF,
            children=children,
            lacking=text if self.judged else "",
        )


def alternative(part: Node, case: Case) -> Tri:
    """Return the value of an alternative; wholly left to judgement, all must be ticked."""
    if part.judged and isinstance(part, AllNode):
        return all(node.value(case) is True for node in part.parts)
    return part.value(case)


def _offer(part: Node, case: Case) -> Finding:
    if part.judged and isinstance(part, AllNode):
        children = tuple(node.find(case) for node in part.parts)
        value = all(child.satisfied is True for child in children)
        text = worded(QT_TRANSLATE_NOOP("verdict", "Tất cả các điều kiện"))
        return Finding(satisfied=value, text=text, shape=ALL_OF, children=children)
    return part.find(case)


class AllNode:
    """Every part must hold; parts left to judgement are listed only, beside others.

    Where there are no others it is open until all of them are ticked.
    """

    def __init__(self, parts: Sequence[Node]) -> None:
        self.parts = tuple(parts)
        self.told = tuple(part for part in parts if not isinstance(part, AttestNode))
        self.judged = all(part.judged for part in parts)

    def value(self, case: Case) -> Tri:
        """Return whether all hold."""
        if self.judged:
            ticked = case.trusting or alternative(self, case)
            return True if ticked or not case.waits else None
        return both(part.value(case) for part in self.told)

    def find(self, case: Case) -> Finding:
        """Return the findings of all."""
        gathered = _gathered(self._find(part, case) for part in self.parts)
        if not self.judged:
            return gathered
        words = "; ".join(leaf.text for leaf in gathered.leaves())
        text = worded(
            QT_TRANSLATE_NOOP("verdict", "Chờ cơ quan, hội đồng xác nhận: {words}"), words=words
        )
        source = next((leaf.source for leaf in gathered.leaves()), "")
        value = all(leaf.satisfied is True for leaf in gathered.leaves()) or None
        return replace(gathered, satisfied=value, text=text, source=source, lacking=text)

    @staticmethod
    def _find(part: Node, case: Case) -> Finding:
        return part.find_beside(case) if isinstance(part, AttestNode) else part.find(case)


class RunNode(AllNode):
    """Every part must hold, some of them within a run of years that another names."""

    def __init__(
        self, parts: Sequence[Node], run: LeafNode, within: Sequence[Node], prior: LeafNode | None
    ) -> None:
        super().__init__(parts)
        self._run, self._prior = run, prior
        self._within = tuple(part for part in within if part in self.told)
        self._beside = tuple(
            part for part in self.told if part is not run and part not in self._within
        )

    def _spans(self, case: Case) -> list[tuple[Tri, int]]:
        check = self._run.check
        assert isinstance(check, RatingRun | PriorAwards)  # noqa: S101 - built so
        case.after = None
        if self._prior is None or not isinstance(self._prior.check, PriorAwards):
            return check.spans(case)
        years = self._prior.check.years(case)
        unsaid: list[tuple[Tri, int]] = []
        if years and case.unrecorded:  # an older one may stand in no list of ours
            unsaid = [(None, span) for value, span in check.spans(case) if value is not False]
        # the oldest award leaves the most years after it
        case.after = (years & -years).bit_length() - 1 + BASE_YEAR if years else None
        return [*check.spans(case), *unsaid]

    def value(self, case: Case) -> Tri:
        """Return whether all hold for some run."""
        beside = both(part.value(case) for part in self._beside)
        if beside is False:
            return False
        best: Tri = False
        for value, span in self._spans(case):
            if value is False:
                continue
            case.span = span
            found = both(iter((value, beside, *(part.value(case) for part in self._within))))
            if found is True:
                return True
            best = None if found is None else best
        return best

    def find(self, case: Case) -> Finding:
        """Return the findings for the run that serves best."""
        best: Finding | None = None
        for value, span in self._spans(case):
            case.span = span
            run = self._run.find_run(case, value, span)
            finding = _gathered(
                run if part is self._run else self._find(part, case) for part in self.parts
            )
            if best is None or _better(finding, best):
                best = finding
        return best or super().find(case)


def _gathered(findings: Iterable[Finding]) -> Finding:
    """Return several findings as one, with the value of what the records decide."""
    children = tuple(findings)
    value = both(c.satisfied for c in children if c.shape != ATTESTATION)
    text = worded(QT_TRANSLATE_NOOP("verdict", "Tất cả các điều kiện"))
    return Finding(satisfied=value, text=text, shape=ALL_OF, children=children)


def _better(one: Finding, other: Finding) -> bool:
    mine = (_RANK[one.satisfied], -one.distance)
    return mine > (_RANK[other.satisfied], -other.distance)


def with_runs(made: Sequence[tuple[c.Condition, Node]]) -> Node | None:
    """Return a node that shares one run of years among its parts, if any part refers to one."""
    within = [node for part, node in made if c.refers_to_run(part) and not c.names_run(part)]
    after = any(isinstance(part, c.RatedYears) and part.after for part, _ in made)
    run = next((n for p, n in made if c.names_run(p) and isinstance(n, LeafNode)), None)
    if run is None or not (within or after):
        return None
    prior = next(
        (
            n
            for p, n in made
            if isinstance(p, c.Prior)
            and not p.within
            and not p.consecutive
            and isinstance(n, LeafNode)
        ),
        None,
    )
    return RunNode([node for _, node in made], run, within, prior if after else None)
