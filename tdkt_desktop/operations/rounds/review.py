"""What is known of the nominations of a round: verdicts, and what is in the way of each."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property

from tdkt_desktop.domain.awards.kinds import PERSON, UNIT, AwardKind
from tdkt_desktop.domain.eligibility.histories import History, bit
from tdkt_desktop.domain.eligibility.verdicts import Verdict, outcome_of
from tdkt_desktop.domain.law.rulebook import Conflict as Clash
from tdkt_desktop.domain.law.rulebook import Quota
from tdkt_desktop.domain.rounds import Conflict, Nomination, Nominee, Round, Stage, Threshold
from tdkt_desktop.domain.vietnamese.keys import text_key
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP, worded
from tdkt_desktop.operations.eligibility.assessment import Assessment
from tdkt_desktop.operations.rounds import council
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.initiatives import Initiatives
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.rounds import Rounds

OWN_LEVEL = "CO_SO"
"""The level whose awards an agency decides on itself."""
NO_RULE = ""
"""The outcome where the law of the day has no rule."""
_Key = tuple[str, int | str | None]


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
        self.kinds: dict[int, AwardKind] = {k.id or 0: k for k in Kinds(database).all()}
        self.nominees: Sequence[Nominee] = self._store.nominees(round_, round_.rules_date)
        self.council = council.council(database, round_)
        self._given = assessment

    @cached_property
    def assessment(self) -> Assessment:
        """The judge and the histories."""
        assessment = self._given or Assessment(
            self._database, self.round.year, self.round.rules_date
        )
        supposed: dict[int, list[str]] = {}
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
        return council.thresholds(self._database, self.round, codes)

    def passed(self, one: Nominee) -> bool | None:
        """Whether the council passed a nomination; ``None`` while no votes are counted."""
        need = self.thresholds[one.kind_code]
        return council.passed(one.nomination, need, self.council.size)

    def goes_up(self, one: Nominee) -> bool:
        """Whether the level above decides on it: by its kind, where the round does both."""
        stages = self.round.stages
        if Stage.SUBMISSION not in stages:
            return False
        return Stage.DECISION not in stages or self.is_above(one)

    def is_above(self, one: Nominee) -> bool:
        """Whether a kind is of a level above the agency's own."""
        return self.kinds[one.nomination.kind].level != OWN_LEVEL

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
        assessment.members(0, self.round.year, f"{self.round.year}-12-31")
        for known in (assessment.people, assessment.units, assessment.households, self.thresholds):
            len(known)
        for found in (self.outcomes, self.conflicts):
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

    @cached_property
    def outcomes(self) -> Mapping[int, str]:
        """The outcome of every nomination's verdict, without reasons; by its id."""
        found, engine = dict[int, str](), self.assessment.engine
        for nominee in self.nominees:
            history = self.history(nominee.nomination)
            if history is None or not self.assessment.book.rules(
                nominee.kind_code, history.subject
            ):
                found[nominee.nomination.id or 0] = NO_RULE
                continue
            case = engine.case(
                history, self.round.year, self.assessment.ticked(history, nominee.kind_code)
            )
            found[nominee.nomination.id or 0] = outcome_of(engine.value(case, nominee.kind_code))
        return found

    # -- conflicts -----------------------------------------------------------------------

    @cached_property
    def conflicts(self) -> Mapping[int, Sequence[Conflict]]:
        """What is in the way of each nomination that stands, by its id."""
        found: dict[int, list[Conflict]] = {}
        standing = [one for one in self.nominees if one.nomination.stands]
        everywhere = self._everywhere(standing)
        given = self._awarded()
        used = self._used()
        beyond = self._beyond(standing)
        own = self._store.authors(self.round.id or 0)
        for nominee in standing:
            nomination = nominee.nomination
            conflicts = [*self._met_again(nominee, given.get(nomination.recipient_key, []))]
            conflicts += self._beside(nominee, everywhere[nomination.recipient_key])
            conflicts += self._initiatives(nominee, own.get(nomination.id or 0, []), used)
            conflicts += beyond.get(nominee.kind_code, [])
            if conflicts:
                found[nomination.id or 0] = conflicts
        return found

    def _everywhere(
        self, standing: Sequence[Nominee]
    ) -> Mapping[_Key, list[tuple[Nomination, str]]]:
        """Return what everybody is put forward for this year, here and in other rounds."""
        found: dict[_Key, list[tuple[Nomination, str]]] = {}
        for nominee in standing:
            found.setdefault(nominee.nomination.recipient_key, []).append((nominee.nomination, ""))
        for nomination, name in self._store.elsewhere(self.round):
            if nomination.recipient_key in found and nomination.award is None:
                found[nomination.recipient_key].append((nomination, name))
        return found

    def _awarded(self) -> Mapping[_Key, list[tuple[int, int]]]:
        """Return the kinds everybody has in the year, each with the award's id."""
        found: dict[_Key, list[tuple[int, int]]] = {}
        for award in Awards(self._database).of_year(self.round.year):
            if award.revoked is None:
                found.setdefault(award.recipient_key, []).append((award.kind, award.id or 0))
        return found

    def _met_again(self, one: Nominee, given: Sequence[tuple[int, int]]) -> Iterator[Conflict]:
        nomination = one.nomination
        others = [kind for kind, award in given if award != nomination.award]
        if nomination.kind in others:
            text = QT_TRANSLATE_NOOP("verdict", "Đã có {kind} năm {year}")
            yield Conflict(worded(text, kind=one.kind_short, year=self.round.year), blocks=True)
        for clash in self.assessment.book.conflicts:
            clashing = [k for k in others if self._clashes(clash, nomination.kind, k)]
            if clashing:
                yield self._said(
                    clash,
                    QT_TRANSLATE_NOOP("verdict", "Cùng năm đã có {kinds}: {fact} ({basis})"),
                    clashing,
                )

    def _beside(
        self, one: Nominee, put_forward: Sequence[tuple[Nomination, str]]
    ) -> Iterator[Conflict]:
        nomination = one.nomination
        others = [(n, name) for n, name in put_forward if n.id != nomination.id]
        for other, name in others:
            if other.kind == nomination.kind and name:
                text = QT_TRANSLATE_NOOP(
                    "verdict", "Cũng đang được đề nghị {kind} ở đợt “{round}”"
                )
                yield Conflict(worded(text, kind=one.kind_short, round=name), blocks=True)
        for clash in self.assessment.book.conflicts:
            kinds = [n.kind for n, _ in others if self._clashes(clash, nomination.kind, n.kind)]
            if kinds:
                yield self._said(
                    clash,
                    QT_TRANSLATE_NOOP("verdict", "Cùng được đề nghị {kinds}: {fact} ({basis})"),
                    kinds,
                )
            if clash.one_achievement and nomination.result:
                words = text_key(nomination.result)
                same = [
                    n.kind
                    for n, _ in others
                    if n.result
                    and text_key(n.result) == words
                    and not self._rest_on_each_other(n.kind, nomination.kind)
                ]
                if same:
                    yield self._said(
                        clash,
                        QT_TRANSLATE_NOOP(
                            "verdict", "Cùng một thành tích với đề nghị {kinds}: {fact} ({basis})"
                        ),
                        same,
                    )

    def _clashes(self, clash: Clash, one: int, other: int) -> bool:
        """Whether ``clash`` is about the two kinds standing together in a year."""
        if one == other:
            return False
        first, second = self.kinds[one], self.kinds[other]
        if clash.same_year_level:
            return first.level == second.level == clash.same_year_level
        pair = (first, second)
        return any(
            a.category == "DANH_HIEU"
            and b.group in clash.title_with_groups
            and a.code not in self._grounds(b.code)
            for a, b in (pair, pair[::-1])
        )

    def _rest_on_each_other(self, one: int, other: int) -> bool:
        """Whether one of two kinds is a condition of the other: both are for the same work."""
        first, second = self.kinds[one].code, self.kinds[other].code
        return first in self._grounds(second) or second in self._grounds(first)

    def _grounds(self, code: str) -> Sequence[str]:
        """Return the kinds that ``code`` rests on: having those too is no clash."""
        return self.assessment.book.prerequisites(code, PERSON)

    def _said(self, clash: Clash, text: str, kinds: Iterable[int]) -> Conflict:
        names = ", ".join(dict.fromkeys(self.kinds[kind].short for kind in kinds))
        words = worded(text, kinds=names, fact=clash.fact, basis=clash.basis)
        return Conflict(words, blocks=clash.severity == "block")

    # -- initiatives ---------------------------------------------------------------------

    def _used(self) -> Mapping[int, list[tuple[int, str]]]:
        """Return for what each author's initiative was or is put forward elsewhere.

        Each is a kind's id and, in words, where.
        """
        found: dict[int, list[tuple[int, str]]] = {}
        for use in Initiatives(self._database).uses():
            if use.year != self.round.year:
                found.setdefault(use.author, []).append((use.kind, str(use.year)))
        elsewhere = self._store.put_forward(without=self.round.id)
        for author, uses in elsewhere.items():
            found.setdefault(author, []).extend((kind, where) for kind, _, where in uses)
        here = self._store.authors(self.round.id or 0)
        kind_of = {o.nomination.id: o.nomination for o in self.nominees}
        for number, authors in here.items():
            if number in kind_of and kind_of[number].stands:
                for author in authors:
                    found.setdefault(author, []).append((kind_of[number].kind, ""))
        return found

    def _initiatives(
        self, one: Nominee, authors: Sequence[int], used: Mapping[int, Sequence[tuple[int, str]]]
    ) -> Iterator[Conflict]:
        book = self.assessment.book
        rule = next((c for c in book.conflicts if c.initiative_once), None)
        if rule is None:
            return
        reuse = bool(rule.option and book.option(rule.option))
        for author in authors:
            others = [
                (kind, where)
                for kind, where in used.get(author, ())
                if (where or kind != one.nomination.kind)
                and not (reuse and self._both_titles(kind, one.nomination.kind))
            ]
            if others:
                names = ", ".join(
                    f"{self.kinds[kind].short} ({where})" if where else self.kinds[kind].short
                    for kind, where in others
                )
                text = QT_TRANSLATE_NOOP(
                    "verdict", "Sáng kiến đã dùng để xét {kinds}: {fact} ({basis})"
                )
                words = worded(text, kinds=names, fact=rule.fact, basis=rule.basis)
                yield Conflict(words, blocks=rule.severity == "block")

    def _both_titles(self, one: int, other: int) -> bool:
        """Whether both kinds are emulation titles, and two of them."""
        titles = [self.kinds[k].category == "DANH_HIEU" for k in (one, other)]
        return all(titles) and one != other

    # -- quotas --------------------------------------------------------------------------

    def _beyond(self, standing: Sequence[Nominee]) -> Mapping[str, list[Conflict]]:
        """Return the quotas that the nominations pass, by kind."""
        book, found = self.assessment.book, dict[str, list[Conflict]]()
        for code in dict.fromkeys(nominee.kind_code for nominee in standing):
            for quota in book.of_kind(book.law.quotas, code):
                if (conflict := self._past(quota, code, standing)) is not None:
                    found.setdefault(code, []).append(conflict)
        return found

    def _past(self, quota: Quota, code: str, standing: Sequence[Nominee]) -> Conflict | None:
        having = self._holders(code, standing)
        if quota.max_count is not None and len(having) > quota.max_count:
            text = QT_TRANSLATE_NOOP(
                "verdict", "Vượt chỉ tiêu {kind}: {having} trên {most} ({basis})"
            )
            return Conflict(
                worded(
                    text,
                    kind=self._short(code),
                    having=len(having),
                    most=quota.max_count,
                    basis=quota.basis,
                )
            )
        if quota.max_pct is None or quota.of not in {kind.code for kind in self.kinds.values()}:
            return None
        base = self._holders(quota.of, standing) | having
        if len(having) * 100 <= quota.max_pct * len(base):
            return None
        text = QT_TRANSLATE_NOOP(
            "verdict", "Vượt tỷ lệ {kind}: {having} trên {all} {of}, quá {percent}% ({basis})"
        )
        return Conflict(
            worded(
                text,
                kind=self._short(code),
                having=len(having),
                all=len(base),
                of=self._short(quota.of),
                percent=quota.max_pct,
                basis=quota.basis,
            )
        )

    def _holders(self, code: str, standing: Sequence[Nominee]) -> set[_Key]:
        """Return who has ``code`` in the year or is put forward for it."""
        mask = bit(self.round.year)
        histories = (*self.assessment.people.values(), *self.assessment.units.values())
        found: set[_Key] = {
            (history.subject, history.number)
            for history in histories
            if history.years_of((code,)) & mask
        }
        return found | {o.nomination.recipient_key for o in standing if o.kind_code == code}

    def _short(self, code: str) -> str:
        return next((k.short for k in self.kinds.values() if k.code == code), code)
