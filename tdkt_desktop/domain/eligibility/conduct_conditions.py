"""Conditions on discipline, absence and being there at all."""

import datetime as dt

from tdkt_desktop.domain.eligibility.cases import Case
from tdkt_desktop.domain.eligibility.conditions import Explanation
from tdkt_desktop.domain.eligibility.histories import History
from tdkt_desktop.domain.eligibility.verdicts import Record, Tri
from tdkt_desktop.domain.law.rulebook import Exclusion
from tdkt_desktop.domain.vietnamese.dates import first_day, last_day, months_later
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP, worded


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


class NotUnderDiscipline:
    """No discipline was in force in the year; one that was leaves the year in doubt."""

    def __init__(self, form: str) -> None:
        self._form = form

    def _found(self, case: Case) -> list[Record]:
        ranks, names = case.lexicon.disciplines, case.lexicon.names
        first, last = f"{case.year}-01-01", f"{case.year}-12-31"
        return [
            Record("discipline", one.form, one.year, f"{names[one.form]} {_shown(one.date)}")
            for one in case.history.disciplines
            if one.form not in case.lexicon.pending
            and ranks.get(one.form, 0) >= ranks[self._form]
            and one.date <= min(last, case.book.day)
            and (one.until or one.date)[:10] >= first[: len(one.until or one.date)]
        ]

    def value(self, case: Case) -> Tri:
        """Return whether there was none; ``None`` where there was."""
        return None if case.history.disciplines and self._found(case) else True

    def explain(self, case: Case) -> Explanation:
        """Return the disciplines, and what of their year."""
        records = self._found(case)
        if not records:
            return Explanation(
                worded(QT_TRANSLATE_NOOP("verdict", "Không ở trong thời gian chấp hành kỷ luật"))
            )
        text = QT_TRANSLATE_NOOP(
            "verdict",
            "Năm {year} có thời gian đang chấp hành kỷ luật ({forms}): thành tích chỉ tính từ khi "
            "chấp hành xong, hội đồng xem xét",
        )
        forms = ", ".join(record.text for record in records)
        told = worded(text, year=case.year, forms=forms)
        return Explanation(told, tuple(records), told)


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
        self._check: AtWork | NotDisciplined | NotUnderDiscipline | Away | NotPending | StillThere
        if exclusion.test == "worked_under_months":
            self._check = AtWork(int(value))
        elif exclusion.test == "recruited_under_months":
            self._check = AtWork(int(value), absences=False)
        elif exclusion.test == "disciplined":
            self._check = NotDisciplined(str(value), 1)
        elif exclusion.test == "disciplined_in_force":
            self._check = NotUnderDiscipline(str(value))
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


def of_member(case: Case, member: History) -> Case:
    """Return the same question asked of a member of the unit."""
    return Case(member, case.year, case.book, case.lexicon, case.members)
