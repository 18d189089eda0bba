"""What a rule asks of a unit's members, and of somebody's conduct and time at work."""

import datetime as dt
from collections.abc import Sequence

from tdkt_desktop.domain.awards.conduct import first_day, last_day, months_later
from tdkt_desktop.domain.awards.kinds import PERSON
from tdkt_desktop.domain.eligibility.cases import Case
from tdkt_desktop.domain.eligibility.conditions import Explanation
from tdkt_desktop.domain.eligibility.histories import History
from tdkt_desktop.domain.eligibility.verdicts import Record, Tri
from tdkt_desktop.domain.law import conditions as c
from tdkt_desktop.domain.law.rulebook import Exclusion
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP, worded

_NAMED = 4


def _people(case: Case) -> Sequence[History]:
    return case.members(case.history.number, case.year, case.day.isoformat())


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
                if all(Barred(bar).value(_of(case, history)) is not False for bar in bars)
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


class NotDisciplined:
    """Not disciplined gravely in the last years."""

    def __init__(self, form: str, years: int) -> None:
        self._form, self._years = form, years

    def _found(self, case: Case) -> list[Record]:
        ranks, day = case.lexicon.disciplines, case.book.day
        first, least = case.year - self._years + 1, ranks[self._form]
        return [
            Record(
                "discipline",
                discipline.form,
                discipline.year,
                f"{case.lexicon.names[discipline.form]} {discipline.year}",
            )
            for discipline in case.history.disciplines
            if first <= discipline.year <= case.year
            and discipline.date <= day
            and discipline.form not in case.lexicon.pending
            and ranks.get(discipline.form, 0) >= least
        ]

    def value(self, case: Case) -> Tri:
        """Return whether there is none."""
        return not (case.history.disciplines and self._found(case))

    def explain(self, case: Case) -> Explanation:
        """Return the disciplines."""
        records, form = self._found(case), case.lexicon.names[self._form]
        when = str(case.year) if self._years == 1 else f"{case.year - self._years + 1}–{case.year}"
        if records:
            text = QT_TRANSLATE_NOOP("verdict", "Bị kỷ luật năm {when}: {forms}")
        else:
            text = QT_TRANSLATE_NOOP("verdict", "Không bị kỷ luật từ “{form}” trở lên năm {when}")
        told = worded(
            text, when=when, form=form, forms=", ".join(record.text for record in records)
        )
        return Explanation(told, tuple(records), told)


class AtWork:
    """Long enough at work, without the absences that do not count."""

    def __init__(self, months: int, *, asked: bool = False, absences: bool = True) -> None:
        self._months, self._asked, self._absences = months, asked, absences

    def _away(self, case: Case, first: dt.date, last: dt.date) -> int:
        """Return the days not at work, of those looked at."""
        return (
            sum(absence.days(first, last) for absence in case.uncounted) if self._absences else 0
        )

    def value(self, case: Case) -> Tri:
        """Return whether it is long enough; without a start date only an absence tells."""
        start = case.begun
        if not case.history.absences and (start is None or int(start[:4]) < case.year - 1):
            if not self._asked:
                return True
            return None if start is None else self._since_start(case)
        if start is None and self._asked:
            return None
        if self._months <= 12 and not self._year_worked(case):  # noqa: PLR2004 - months of a year
            return False
        return True if start is None else self._since_start(case)

    def _since_start(self, case: Case) -> Tri:
        start = case.begun or ""
        early, late = (
            self._long_enough(case, dt.date.fromisoformat(day))
            for day in (first_day(start), last_day(start))
        )
        return early if early == late else None

    def _long_enough(self, case: Case, start: dt.date) -> bool:
        end = case.day
        away = self._away(case, start, end)
        reached = months_later(start + dt.timedelta(away), self._months)
        return reached <= end + dt.timedelta(1)

    def _year_worked(self, case: Case) -> bool:
        first, last = dt.date(case.year, 1, 1), dt.date(case.year, 12, 31)
        away = self._away(case, first, last)
        return months_later(first + dt.timedelta(away), self._months) <= last + dt.timedelta(1)

    def explain(self, case: Case) -> Explanation:
        """Return since when, and what it comes to."""
        start, value = case.begun, self.value(case)
        months = self._months
        absences = tuple(
            Record(
                "absence",
                absence.kind,
                int(absence.start[:4]),
                case.lexicon.names.get(absence.kind, absence.kind),
            )
            for absence in case.uncounted
        )
        if value is False:
            text = QT_TRANSLATE_NOOP("verdict", "Làm việc chưa đủ {months} tháng{since}")
            if absences and self._absences and not self._year_worked(case):
                text = QT_TRANSLATE_NOOP(
                    "verdict",
                    "Làm việc chưa đủ {months} tháng trong năm, trừ thời gian nghỉ: {away}",
                )
        elif value is None:
            text = QT_TRANSLATE_NOOP("verdict", "Chưa rõ đã làm việc đủ {months} tháng{since}")
        else:
            text = (
                QT_TRANSLATE_NOOP("verdict", "Làm việc từ {months} tháng trở lên{since}")
                if start
                else QT_TRANSLATE_NOOP(
                    "verdict", "Không có ngày vào cơ quan: coi là đã làm việc từ {months} tháng"
                )
            )
        told = worded(
            text,
            months=months,
            since=f" ({_shown(start)})" if start else "",
            away=", ".join(dict.fromkeys(record.text.lower() for record in absences)),
        )
        return Explanation(told, absences, told)


def _shown(date: str) -> str:
    return "/".join(reversed(date.split("-")))


class Away:
    """Not away for so many working days of the year."""

    def __init__(self, days: int) -> None:
        self._days = days

    def _away(self, case: Case) -> int:
        first, last = dt.date(case.year, 1, 1), dt.date(case.year, 12, 31)
        return sum(absence.working_days(first, last) for absence in case.uncounted)

    def value(self, case: Case) -> Tri:
        """Return whether the absences are shorter."""
        return not case.history.absences or self._away(case) < self._days

    def explain(self, case: Case) -> Explanation:
        """Return how long they were."""
        text = QT_TRANSLATE_NOOP(
            "verdict", "Nghỉ {days} ngày làm việc trong năm (không xét từ {most} ngày)"
        )
        told = worded(text, days=self._away(case), most=self._days)
        return Explanation(told, (), told)


class NotPending:
    """No proceedings are under way."""

    def value(self, case: Case) -> Tri:
        """Return whether there are none."""
        return case.hopeful or not (case.history.disciplines and self._found(case))

    def _found(self, case: Case) -> list[Record]:
        day = case.book.day
        return [
            Record(
                "discipline", discipline.form, discipline.year, case.lexicon.names[discipline.form]
            )
            for discipline in case.history.disciplines
            if discipline.form in case.lexicon.pending
            and discipline.date <= day
            and not discipline.over(day)
        ]

    def explain(self, case: Case) -> Explanation:
        """Return what is under way."""
        records = self._found(case)
        text = (
            QT_TRANSLATE_NOOP("verdict", "Đang bị xem xét, chưa có kết luận: tạm chưa xét")
            if records
            else QT_TRANSLATE_NOOP("verdict", "Không ghi nhận việc đang bị xem xét kỷ luật")
        )
        return Explanation(worded(text), tuple(records), worded(text))


class StillThere:
    """The unit stands on the day."""

    def value(self, case: Case) -> Tri:
        """Return whether it does."""
        return case.history.leave is None or case.history.leave > case.book.day

    def explain(self, case: Case) -> Explanation:
        """Return since when it does not."""
        if self.value(case):
            return Explanation(worded(QT_TRANSLATE_NOOP("verdict", "Đơn vị còn hoạt động")))
        text = QT_TRANSLATE_NOOP("verdict", "Đơn vị đã giải thể, sắp xếp từ {date}")
        told = worded(text, date=_shown(case.history.leave or ""))
        return Explanation(told, (), told)


class Barred:
    """An exclusion of the law, looked at as a condition that it does not apply."""

    def __init__(self, exclusion: Exclusion) -> None:
        value = exclusion.value
        self._check: AtWork | NotDisciplined | Away | NotPending | StillThere
        if exclusion.test == "worked_under_months":
            self._check = AtWork(int(value))
        elif exclusion.test == "recruited_under_months":
            self._check = AtWork(int(value), absences=False)
        elif exclusion.test == "disciplined":
            self._check = NotDisciplined(str(value), 1)
        elif exclusion.test == "absent_working_days":
            self._check = Away(int(value))
        elif exclusion.test == "dissolved":
            self._check = StillThere()
        else:
            self._check = NotPending()

    def value(self, case: Case) -> Tri:
        """Return whether the exclusion does not apply."""
        return self._check.value(case)

    def explain(self, case: Case) -> Explanation:
        """Return why."""
        return self._check.explain(case)


def _of(case: Case, member: History) -> Case:
    return Case(member, case.year, case.book, case.lexicon, case.members)
