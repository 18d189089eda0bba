"""What is in the way of the nominations of a round, beside the rule of each kind."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from tdkt_desktop.domain.awards.kinds import PERSON, AwardKind
from tdkt_desktop.domain.eligibility.clashes import clash
from tdkt_desktop.domain.eligibility.histories import bit
from tdkt_desktop.domain.eligibility.quotas import excess
from tdkt_desktop.domain.eligibility.reuse import SingleUse
from tdkt_desktop.domain.ids import AuthorId, AwardId, KindId, NominationId
from tdkt_desktop.domain.law.rulebook import ConflictRule, Quota
from tdkt_desktop.domain.rounds import Conflict, Nomination, Nominee, Round
from tdkt_desktop.domain.vietnamese.keys import text_key
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP, worded
from tdkt_desktop.operations.eligibility.assessment import Assessment
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.initiatives import Initiatives
from tdkt_desktop.storage.rounds import Rounds

_Key = tuple[str, int | str | None]


class ConflictFinder:
    """Finds awards and nominations that may not stand together, works used up, quotas passed."""

    def __init__(
        self,
        database: Database,
        round_: Round,
        kinds: Mapping[KindId, AwardKind],
        nominees: Sequence[Nominee],
        assessment: Assessment,
    ) -> None:
        self._database, self._round, self._kinds = database, round_, kinds
        self._nominees, self._assessment, self._book = nominees, assessment, assessment.book
        self._rounds = Rounds(database)

    def find(self) -> Mapping[NominationId, Sequence[Conflict]]:
        """Return what is in the way of each nomination that stands, by its id."""
        found: dict[NominationId, list[Conflict]] = {}
        standing = [one for one in self._nominees if one.nomination.stands]
        everywhere = self._everywhere(standing)
        given = self._awarded()
        used = self._used()
        beyond = self._beyond(standing)
        own = self._rounds.authors(self._round.id)
        for nominee in standing:
            nomination = nominee.nomination
            conflicts = [*self._met_again(nominee, given.get(nomination.recipient_key, []))]
            conflicts += self._beside(nominee, everywhere[nomination.recipient_key])
            conflicts += self._initiatives(nominee, own.get(nomination.id, []), used)
            conflicts += beyond.get(nominee.kind_code, [])
            if conflicts:
                found[nomination.id] = conflicts
        return found

    def _everywhere(
        self, standing: Sequence[Nominee]
    ) -> Mapping[_Key, list[tuple[Nomination, str]]]:
        """Return what everybody is put forward for this year, here and in other rounds."""
        found: dict[_Key, list[tuple[Nomination, str]]] = {}
        for nominee in standing:
            found.setdefault(nominee.nomination.recipient_key, []).append((nominee.nomination, ""))
        for nomination, name in self._rounds.elsewhere(self._round):
            if nomination.recipient_key in found and nomination.award is None:
                found[nomination.recipient_key].append((nomination, name))
        return found

    def _awarded(self) -> Mapping[_Key, list[tuple[KindId, AwardId]]]:
        """Return the kinds everybody has in the year, each with the award's id."""
        found: dict[_Key, list[tuple[KindId, AwardId]]] = {}
        for award in Awards(self._database).of_year(self._round.year):
            if award.revoked is None:
                found.setdefault(award.recipient_key, []).append((award.kind, award.id))
        return found

    def _met_again(
        self, one: Nominee, given: Sequence[tuple[KindId, AwardId]]
    ) -> Iterator[Conflict]:
        nomination = one.nomination
        others = [kind for kind, award in given if award != nomination.award]
        if nomination.kind in others:
            text = QT_TRANSLATE_NOOP("verdict", "Đã có {kind} năm {year}")
            yield Conflict(worded(text, kind=one.kind_short, year=self._round.year), blocks=True)
        for rule in self._book.conflicts:
            clashing = [k for k in others if self._clash(rule, one, k)]
            if clashing:
                yield self._said(
                    rule,
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
        for rule in self._book.conflicts:
            kinds = [n.kind for n, _ in others if self._clash(rule, one, n.kind)]
            if kinds:
                yield self._said(
                    rule,
                    QT_TRANSLATE_NOOP("verdict", "Cùng được đề nghị {kinds}: {fact} ({basis})"),
                    kinds,
                )
            if rule.one_achievement and nomination.result:
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
                        rule,
                        QT_TRANSLATE_NOOP(
                            "verdict", "Cùng một thành tích với đề nghị {kinds}: {fact} ({basis})"
                        ),
                        same,
                    )

    def _clash(self, rule: ConflictRule, nominee: Nominee, other: KindId) -> bool:
        """Whether ``rule`` is about a nomination's kind and another standing in one year."""
        nomination = nominee.nomination
        kind = self._kinds[nomination.kind]
        return clash(self._book, rule, kind, self._kinds[other], nomination.subject)

    def _rest_on_each_other(self, one: KindId, other: KindId) -> bool:
        """Whether one of two kinds is a condition of the other: both are for the same work."""
        first, second = self._kinds[one].code, self._kinds[other].code
        return first in self._grounds(second) or second in self._grounds(first)

    def _grounds(self, code: str) -> Sequence[str]:
        """Return the kinds that ``code`` rests on: having those too is no clash."""
        return self._book.prerequisites(code, PERSON)

    def _said(self, rule: ConflictRule, text: str, kinds: Iterable[KindId]) -> Conflict:
        names = ", ".join(dict.fromkeys(self._kinds[kind].short for kind in kinds))
        return self._conflict(rule, worded(text, kinds=names, fact=rule.fact, basis=rule.basis))

    def _conflict(self, rule: ConflictRule, words: str) -> Conflict:
        return Conflict(words, blocks=rule.severity == "block")

    # -- initiatives ---------------------------------------------------------------------

    def _used(self) -> Mapping[AuthorId, list[tuple[KindId, str]]]:
        """Return for what each author's initiative was or is put forward elsewhere.

        Each is a kind's id and, in words, where.
        """
        found: dict[AuthorId, list[tuple[KindId, str]]] = {}
        for use in Initiatives(self._database).uses():
            if use.year != self._round.year:
                found.setdefault(use.author, []).append((use.kind, str(use.year)))
        elsewhere = self._rounds.put_forward(without=self._round.id)
        for author, uses in elsewhere.items():
            found.setdefault(author, []).extend((kind, where) for kind, _, where in uses)
        here = self._rounds.authors(self._round.id)
        kind_of = {o.nomination.id: o.nomination for o in self._nominees}
        for number, authors in here.items():
            if number in kind_of and kind_of[number].stands:
                for author in authors:
                    found.setdefault(author, []).append((kind_of[number].kind, ""))
        return found

    def _initiatives(
        self,
        one: Nominee,
        authors: Sequence[AuthorId],
        used: Mapping[AuthorId, Sequence[tuple[KindId, str]]],
    ) -> Iterator[Conflict]:
        single, kind = SingleUse(self._book), self._kinds[one.nomination.kind]
        if single.rule is None:
            return
        for author in authors:
            others = [
                (other, where)
                for other, where in used.get(author, ())
                if (where or other != kind.id) and single.forbids(kind, self._kinds[other])
            ]
            if others:
                names = ", ".join(
                    f"{self._kinds[kind].short} ({where})" if where else self._kinds[kind].short
                    for kind, where in others
                )
                text = QT_TRANSLATE_NOOP(
                    "verdict", "Sáng kiến đã dùng để xét {kinds}: {fact} ({basis})"
                )
                yield self._conflict(
                    single.rule,
                    worded(text, kinds=names, fact=single.rule.fact, basis=single.rule.basis),
                )

    # -- quotas --------------------------------------------------------------------------

    def _beyond(self, standing: Sequence[Nominee]) -> Mapping[str, list[Conflict]]:
        """Return the quotas that the nominations pass, by kind."""
        book, found = self._book, dict[str, list[Conflict]]()
        for code in dict.fromkeys(nominee.kind_code for nominee in standing):
            for quota in book.of_kind(book.law.quotas, code):
                if (conflict := self._past(quota, code, standing)) is not None:
                    found.setdefault(code, []).append(conflict)
        return found

    def _past(self, quota: Quota, code: str, standing: Sequence[Nominee]) -> Conflict | None:
        known = quota.of in {kind.code for kind in self._kinds.values()}
        holders = self._holders(quota.of, standing) if known else None
        passed = excess(quota, self._holders(code, standing), holders)
        if passed is None:
            return None
        params = {"kind": self._short(code), "having": passed.having, "basis": quota.basis}
        if passed.of is None:
            text = QT_TRANSLATE_NOOP(
                "verdict", "Vượt chỉ tiêu {kind}: {having} trên {most} ({basis})"
            )
            return Conflict(worded(text, **params, most=quota.max_count))
        text = QT_TRANSLATE_NOOP(
            "verdict", "Vượt tỷ lệ {kind}: {having} trên {all} {of}, quá {percent}% ({basis})"
        )
        of = self._short(quota.of)
        return Conflict(worded(text, **params, all=passed.of, of=of, percent=quota.max_pct))

    def _holders(self, code: str, standing: Sequence[Nominee]) -> set[_Key]:
        """Return who has ``code`` in the year or is put forward for it."""
        mask = bit(self._round.year)
        histories = (*self._assessment.people.values(), *self._assessment.units.values())
        found: set[_Key] = {
            (history.subject, history.id)
            for history in histories
            if history.years_of((code,)) & mask
        }
        return found | {o.nomination.recipient_key for o in standing if o.kind_code == code}

    def _short(self, code: str) -> str:
        return next((k.short for k in self._kinds.values() if k.code == code), code)
