"""What is known of the nominations of a round: verdicts, and what is in the way of each."""

from collections.abc import Mapping, Sequence
from functools import cached_property

from tdkt_desktop.domain.agency.kinds import Powers
from tdkt_desktop.domain.awards.kinds import UNIT, AwardKind, Level
from tdkt_desktop.domain.eligibility.histories import History
from tdkt_desktop.domain.eligibility.verdicts import Verdict, outcome_of
from tdkt_desktop.domain.ids import KindId, NominationId, PersonId, UnitId
from tdkt_desktop.domain.rounds import Conflict, Nomination, Nominee, Round, Stage, Threshold
from tdkt_desktop.operations.agency import agencies
from tdkt_desktop.operations.eligibility.assessment import Assessment
from tdkt_desktop.operations.rounds import council, counting
from tdkt_desktop.operations.rounds.conflicts import ConflictFinder
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.rounds import Rounds

OWN_LEVEL = Level.CO_SO
"""The level whose awards an agency decides on itself."""
NO_RULE = ""
"""The outcome where the law of the day has no rule."""


class Review:
    """One round with its nominations, judged by the law of its rules date.

    Units are judged as if their people had what this round puts them forward for.

    Reads each table once; ``assessment`` may be handed on as long as no history has changed.
    """

    def __init__(
        self, database: Database, round_: Round, assessment: Assessment | None = None
    ) -> None:
        self._database, self.round = database, round_
        self._store = Rounds(database)
        self.kinds: dict[KindId, AwardKind] = {k.id: k for k in Kinds(database).all()}
        self.nominees: Sequence[Nominee] = self._store.nominees(round_, round_.rules_date)
        self.council = council.council(database, round_)
        self._given = assessment

    @cached_property
    def powers(self) -> Powers:
        """What the agency's head decides."""
        return agencies.powers(self._database)

    @cached_property
    def assessment(self) -> Assessment:
        """The judge and the histories."""
        assessment = self._given or Assessment(
            self._database, self.round.year, self.round.rules_date
        )
        supposed: dict[PersonId, list[str]] = {}
        for nominee in self.nominees:
            if nominee.nomination.person is not None and nominee.nomination.stands:
                supposed.setdefault(nominee.nomination.person, []).append(nominee.kind_code)
        if any(one.nomination.subject == UNIT for one in self.nominees):
            assessment.suppose(supposed)
        return assessment

    @cached_property
    def thresholds(self) -> Mapping[str, Threshold]:
        """What each kind put forward needs of the council."""
        codes = dict.fromkeys(nominee.kind_code for nominee in self.nominees)
        first = {nominee.nomination.first_kind for nominee in self.nominees}
        codes |= dict.fromkeys(self.kinds[one].code for one in first if one is not None)
        return counting.thresholds(self._database, self.round, codes)

    def passed(self, one: Nominee) -> bool | None:
        """Whether the council passed a nomination; ``None`` while no votes are counted."""
        need = self.thresholds[one.kind_code]
        return counting.passed(one.nomination, need, self.council.size)

    @cached_property
    def shared_names(self) -> frozenset[str]:
        """The names that several of those put forward bear."""
        bearers: dict[str, set[object]] = {}
        for one in self.nominees:
            bearers.setdefault(one.name, set()).add(one.nomination.recipient_key)
        return frozenset(name for name, keys in bearers.items() if len(keys) > 1)

    def goes_up(self, one: Nominee) -> bool:
        """Whether the level above decides on it: by its kind, where the round does both."""
        stages = self.round.stages
        if Stage.SUBMISSION not in stages:
            return False
        return Stage.DECISION not in stages or self.is_above(one)

    def is_above(self, one: Nominee) -> bool:
        """Whether a kind is not the agency's own to decide: of a level above, or another's."""
        kind = self.kinds[one.nomination.kind]
        return not self.powers.decides(kind, self.round.rules_date)

    def is_anothers(self, one: Nominee) -> bool:
        """Whether a kind of the local level is decided by an office that is not the agency's."""
        return self.is_above(one) and self.kinds[one.nomination.kind].level == OWN_LEVEL

    def next_stage(self, one: Nominee) -> Stage | None:
        """Return where an open nomination goes next; up only what the level above decides."""
        following = self.round.after(one.nomination.stage)
        if following == Stage.HANDING:
            return None  # handed over is what was awarded
        if following == Stage.SUBMISSION and not self.goes_up(one):
            following = self.round.after(Stage.SUBMISSION)
            return None if following == Stage.HANDING else following
        return following

    def prepare(self) -> None:
        """Find everything out now: afterwards the file is needed no more."""
        assessment = self.assessment
        assessment.members(UnitId(0), self.round.year, f"{self.round.year}-12-31")
        for known in (assessment.people, assessment.units, assessment.households, self.thresholds):
            len(known)
        for found in (self.outcomes, self.conflicts, self.powers.agency.name):
            len(found)

    # -- verdicts ------------------------------------------------------------------------

    def history(self, one: Nomination) -> History | None:
        """Return the history of who is put forward; ``None`` for somebody outside the file."""
        if one.person is not None:
            return self.assessment.people.get(one.person)
        if one.unit is not None and one.subject == UNIT:
            return self.assessment.units.get(one.unit)
        return self.assessment.households.get(one.recipient or "")

    def verdict(self, nominee: Nominee) -> Verdict | None:
        """Return the verdict with its reasons; ``None`` where no rule judges."""
        history = self.history(nominee.nomination)
        if history is None or not self.assessment.book.rules(nominee.kind_code, history.subject):
            return None
        return self.assessment.verdict(history, nominee.kind_code)

    def outcome(self, one: Nominee) -> str:
        """Return the outcome of a nomination's verdict; :data:`NO_RULE` where none judges."""
        return self.outcomes.get(one.nomination.id, NO_RULE)

    def conflicts_of(self, one: Nominee) -> Sequence[Conflict]:
        """Return what is in the way of a nomination."""
        return self.conflicts.get(one.nomination.id, ())

    @cached_property
    def outcomes(self) -> Mapping[NominationId, str]:
        """The outcome of every nomination's verdict, without reasons; by its id."""
        found, engine = dict[NominationId, str](), self.assessment.engine
        for nominee in self.nominees:
            history = self.history(nominee.nomination)
            if history is None or not self.assessment.book.rules(
                nominee.kind_code, history.subject
            ):
                found[nominee.nomination.id] = NO_RULE
                continue
            case = engine.case(
                history, self.round.year, self.assessment.ticked(history, nominee.kind_code)
            )
            found[nominee.nomination.id] = outcome_of(engine.value(case, nominee.kind_code))
        return found

    @cached_property
    def conflicts(self) -> Mapping[NominationId, Sequence[Conflict]]:
        """What is in the way of each nomination that stands, by its id."""
        finder = ConflictFinder(
            self._database, self.round, self.kinds, self.nominees, self.assessment
        )
        return finder.find()
