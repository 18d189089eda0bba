"""What comes out: a verdict, with a finding for every condition."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from tdkt_desktop.i18n import QT_TRANSLATE_NOOP


class Outcome(StrEnum):
    """What a verdict comes to; unknown where the records cannot tell."""

    ELIGIBLE = "eligible"
    NOT_ELIGIBLE = "not_eligible"
    UNKNOWN = "unknown"


Tri = bool | None
"""Satisfied, not, or ``None``: the records cannot tell."""
LEAF, ALL_OF, ANY_OF, ATTESTATION = "leaf", "all", "any", "attestation"
_FAR = 1000
OR = QT_TRANSLATE_NOOP("verdict", "hoặc")
Say = Callable[[str], str]
"""Says a text in the reader's language."""


@dataclass(frozen=True, slots=True)
class Record:
    """One record a finding rests on; ``what`` is ``award``, ``rating``, ``initiative`` ..."""

    what: str
    code: str
    year: int | None = None
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What one condition came to.

    ``source`` is the article, ``confidence`` how sure we are of the rule. ``shortage`` counts
    what is missing; ``lacking`` says it in a few words. An attestation beside other conditions
    does not hold the verdict back; ``offered`` marks one that is an alternative of its own.
    """

    satisfied: Tri
    text: str
    source: str = ""
    confidence: str = "high"
    shape: str = LEAF
    children: tuple["Finding", ...] = ()
    records: tuple[Record, ...] = ()
    shortage: int = 1
    lacking: str = ""
    offered: bool = False

    def leaves(self) -> Iterator["Finding"]:
        """Yield the findings at the ends, attestations among them."""
        if self.shape in (LEAF, ATTESTATION):
            yield self
        for child in self.children:
            yield from child.leaves()

    def decided(self) -> Iterator["Finding"]:
        """Yield what the records decide, and where only judgement could, that it has not."""
        open_ = self.shape != ATTESTATION and self.lacking and not self.satisfied
        if self.shape == LEAF or open_:
            yield self
        elif self.shape in (ALL_OF, ANY_OF):
            for child in self.children:
                yield from child.decided()

    @property
    def distance(self) -> int:
        """How many things are missing; unticked alternatives count where nothing else does."""
        if self.satisfied is True:
            return 0
        if self.shape == ALL_OF and self.lacking:
            return 1
        if self.shape == ALL_OF:
            return min(_FAR, sum(child.distance for child in self.children))
        if self.shape == ANY_OF:
            told = [
                c.distance for c in self.children if any(not _ticks(leaf) for leaf in c.leaves())
            ]
            return min(told or [1])
        if self.shape == ATTESTATION:
            return 1 if self.offered else 0
        return self.shortage

    def short_of(self, say: Say = str) -> str:
        """Return what failed, in the words of the findings: for looking back."""
        failed = (finding for finding in self.decided() if finding.satisfied is False)
        return "; ".join(_once(say(finding.text) for finding in failed))

    def wanting(self, say: Say = str) -> str:
        """Return what is missing in a few words, said by ``say``; of alternatives the nearest."""
        if self.satisfied is True:
            return ""
        if self.shape == ALL_OF and self.lacking:
            return say(self.lacking)
        if self.shape == ALL_OF:
            return "; ".join(_once(child.wanting(say) for child in self.children))
        if self.shape == ANY_OF and self.lacking:
            return say(self.lacking)
        if self.shape == ANY_OF:
            real = [c for c in self.children if any(not _ticks(leaf) for leaf in c.leaves())]
            near = [c for c in real if c.distance == self.distance] or real or self.children
            return f" {say(OR)} ".join(_once(child.wanting(say) for child in near))
        return say(self.lacking or self.text) if self.shape == LEAF or self.offered else ""


def _once(words: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(filter(None, words)))


def _ticks(finding: Finding) -> bool:
    return finding.shape == ATTESTATION


@dataclass(frozen=True, slots=True, kw_only=True)
class Attestation:
    """What the officer may tick; ``alternative``: ticked, it is enough by itself."""

    words: str
    source: str
    ticked: bool
    alternative: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """Whether ``kind`` may come to somebody in ``year``, and why.

    ``earliest`` is the first year it can come if things go on well; ``None`` when no record
    brings it nearer, only judgement.
    """

    kind: str
    subject: str
    number: int
    name: str
    year: int
    outcome: Outcome
    root: Finding
    attestations: tuple[Attestation, ...] = ()
    warnings: tuple[str, ...] = ()
    earliest: int | None = None
    rules: tuple[str, ...] = ()

    @property
    def reasons(self) -> list[Finding]:
        """The findings the records decide, each once, in the order of the rule."""
        found = {(leaf.text, leaf.source): leaf for leaf in self.root.decided()}
        return list(found.values())

    @property
    def near(self) -> bool:
        """Whether it is one step away."""
        return self.outcome == Outcome.NOT_ELIGIBLE and self.root.distance == 1

    @property
    def lacking(self) -> str:
        """What is missing, in a few words."""
        return self.root.wanting()


def outcome_of(value: Tri) -> Outcome:
    """Return the word for a value."""
    return (
        Outcome.UNKNOWN if value is None else Outcome.ELIGIBLE if value else Outcome.NOT_ELIGIBLE
    )


def both(values: Iterator[Tri]) -> Tri:
    """Return whether all hold; what is unknown stays so unless something fails."""
    found: Tri = True
    for value in values:
        if value is False:
            return False
        if value is None:
            found = None
    return found


def either(values: Iterator[Tri]) -> Tri:
    """Return whether one holds; what is unknown stays so unless something holds."""
    found: Tri = False
    for value in values:
        if value is True:
            return True
        if value is None:
            found = None
    return found
