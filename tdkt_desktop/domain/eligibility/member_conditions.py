"""What a rule asks of a unit's members, and of somebody's conduct and time at work."""

from collections.abc import Sequence

from tdkt_desktop.domain.awards.kinds import PERSON
from tdkt_desktop.domain.eligibility.cases import Case
from tdkt_desktop.domain.eligibility.conditions import Explanation
from tdkt_desktop.domain.eligibility.conduct_conditions import Barred, of_member
from tdkt_desktop.domain.eligibility.histories import History
from tdkt_desktop.domain.eligibility.verdicts import Tri
from tdkt_desktop.domain.ids import UnitId
from tdkt_desktop.domain.law import conditions as c
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP, worded

_NAMED = 4


def _people(case: Case) -> Sequence[History]:
    return case.members(UnitId(case.history.id), case.year, case.day.isoformat())


def _names(members: Sequence[History]) -> str:
    shown = ", ".join(history.name for history in members[:_NAMED])
    return shown + (f", … ({len(members)})" if len(members) > _NAMED else "")


def _nobody() -> Explanation:
    text = QT_TRANSLATE_NOOP("verdict", "Chưa có ai trong đơn vị vào thời điểm xét")
    return Explanation(worded(text), (), worded(text))


class ShareOfMembers:
    """So many percent of the members hold a title of the year."""

    def __init__(self, leaf: c.MembersShare) -> None:
        self._leaf = leaf

    def _counted(self, case: Case) -> list[History]:
        people, way = _people(case), case.book.option("members_denominator")
        if way == "rated":
            return [history for history in people if history.rated & case.bit]
        if way == "considered":
            bars = [
                bar
                for bar in case.book.bars(self._leaf.code, PERSON)
                if bar.test == "worked_under_months"
            ]
            return [
                history
                for history in people
                if all(Barred(bar).value(of_member(case, history)) is not False for bar in bars)
            ]
        return list(people)

    def _holding(self, case: Case, people: Sequence[History]) -> int:
        codes = case.book.implying(self._leaf.code, PERSON)
        return sum(bool(history.years_of(codes) & case.bit) for history in people)

    def value(self, case: Case) -> Tri:
        """Return whether they are enough; ``None`` when there is nobody."""
        people = self._counted(case)
        if not people or case.hopeful:
            return True if case.hopeful else None
        held, needed = self._holding(case, people) * 100, self._leaf.percent * len(people)
        return held > needed if self._leaf.strict else held >= needed

    def explain(self, case: Case) -> Explanation:
        """Return how many of how many."""
        people = self._counted(case)
        if not people:
            return _nobody()
        held, kind = self._holding(case, people), case.lexicon.shorts([self._leaf.code])
        percent = f"{held * 100 / len(people):.1f}".replace(".", ",").removesuffix(",0")
        text = (
            QT_TRANSLATE_NOOP(
                "verdict", "{held}/{all} người đạt {kind}: {percent}% (cần trên {need}%)"
            )
            if self._leaf.strict
            else QT_TRANSLATE_NOOP(
                "verdict", "{held}/{all} người đạt {kind}: {percent}% (cần từ {need}%)"
            )
        )
        told = worded(
            text, held=held, all=len(people), kind=kind, percent=percent, need=self._leaf.percent
        )
        needed = -(-self._leaf.percent * len(people) // 100)
        if self._leaf.strict and needed * 100 == self._leaf.percent * len(people):
            needed += 1
        short = max(1, needed - held)
        lacking = QT_TRANSLATE_NOOP("verdict", "còn thiếu {short} người đạt {kind}")
        return Explanation(told, (), worded(lacking, short=short, kind=kind), short)


class AllMembersRated:
    """Every member has a rating or better."""

    def __init__(self, leaf: c.MembersAll, rank: int) -> None:
        self._leaf, self._rank = leaf, rank

    def value(self, case: Case) -> Tri:
        """Return whether all have; ``None`` when somebody is not rated."""
        if case.hopeful:
            return True
        people, found = _people(case), True
        for history in people:
            if not history.rated & case.bit:
                found = False
            elif not history.ratings.get(self._rank, 0) & case.bit:
                return False
        return True if found and people else None

    def explain(self, case: Case) -> Explanation:
        """Return who has not."""
        people, level = _people(case), case.lexicon.names[self._leaf.level]
        if not people:
            return _nobody()
        unrated = [history for history in people if not history.rated & case.bit]
        below = [
            history
            for history in people
            if history.rated & case.bit and not history.ratings.get(self._rank, 0) & case.bit
        ]
        if below:
            text = QT_TRANSLATE_NOOP("verdict", "{count} người chưa đạt “{level}”: {names}")
            told = worded(text, count=len(below), level=level, names=_names(below))
            return Explanation(told, (), told, len(below))
        if unrated:
            text = QT_TRANSLATE_NOOP(
                "verdict", "{count} người chưa có xếp loại năm {year}: {names}"
            )
            told = worded(text, count=len(unrated), year=case.year, names=_names(unrated))
            return Explanation(told, (), told, len(unrated))
        text = QT_TRANSLATE_NOOP("verdict", "Cả {count} người đạt từ “{level}” trở lên")
        return Explanation(worded(text, count=len(people), level=level))


class SomeMembers:
    """Some members hold a title of the year."""

    def __init__(self, leaf: c.MembersExist) -> None:
        self._leaf = leaf

    def _holders(self, case: Case) -> list[History]:
        codes = case.book.implying(self._leaf.code, PERSON)
        return [history for history in _people(case) if history.years_of(codes) & case.bit]

    def value(self, case: Case) -> Tri:
        """Return whether they are enough."""
        return case.hopeful or len(self._holders(case)) >= self._leaf.count

    def explain(self, case: Case) -> Explanation:
        """Return who they are."""
        holders, kind = self._holders(case), case.lexicon.shorts([self._leaf.code])
        short = max(0, self._leaf.count - len(holders))
        text = QT_TRANSLATE_NOOP("verdict", "{count} người đạt {kind} (cần {need}){names}")
        names = f": {_names(holders)}" if holders else ""
        lacking = QT_TRANSLATE_NOOP("verdict", "còn thiếu {short} người đạt {kind}")
        return Explanation(
            worded(text, count=len(holders), kind=kind, need=self._leaf.count, names=names),
            (),
            worded(lacking, short=short, kind=kind),
            short,
        )


class NoMemberDisciplined:
    """Nobody of the unit was disciplined gravely in the year."""

    def __init__(self, leaf: c.MembersUndisciplined) -> None:
        self._leaf = leaf

    def _disciplined(self, case: Case) -> list[History]:
        ranks = case.lexicon.disciplines
        least, people = ranks[self._leaf.form], _people(case)
        return [
            history
            for history in people
            if any(
                d.year == case.year and d.date <= case.book.day and ranks.get(d.form, 0) >= least
                for d in history.disciplines
            )
        ]

    def value(self, case: Case) -> Tri:
        """Return whether nobody was."""
        return case.hopeful or not self._disciplined(case)

    def explain(self, case: Case) -> Explanation:
        """Return who was."""
        histories, form = self._disciplined(case), case.lexicon.names[self._leaf.form]
        if histories:
            text = QT_TRANSLATE_NOOP("verdict", "Có người bị kỷ luật từ “{form}” trở lên: {names}")
        else:
            text = QT_TRANSLATE_NOOP("verdict", "Không có ai bị kỷ luật từ “{form}” trở lên")
        told = worded(text, form=form, names=_names(histories))
        return Explanation(told, (), told, max(1, len(histories)))
