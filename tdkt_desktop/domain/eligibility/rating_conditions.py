"""Conditions on yearly ratings: of the year, of a run of years, of so many years."""

from tdkt_desktop.domain.eligibility.cases import Case
from tdkt_desktop.domain.eligibility.conditions import (
    RECORDS_SHOWN,
    Explanation,
    Span,
    history_cut,
    listed,
    preference,
)
from tdkt_desktop.domain.eligibility.histories import (
    BASE_YEAR,
    bit,
    run_ending,
    runs,
    until,
    years_in,
)
from tdkt_desktop.domain.eligibility.verdicts import Record, Tri
from tdkt_desktop.domain.law import conditions as c
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP, worded


def _rating_records(case: Case, mask: int) -> tuple[Record, ...]:
    records = []
    for year in years_in(mask & case.history.rated)[-RECORDS_SHOWN:]:
        rank = rank_in(case, year)
        code = next((code for code, one in case.lexicon.levels.items() if one == rank), "")
        records.append(Record("rating", code, year, f"{case.lexicon.level_of(rank)} {year}"))
    return tuple(records)


def rank_in(case: Case, year: int) -> int:
    """Return the rank of the rating of ``year``, 0 without one."""
    mask = bit(year)
    return max((rank for rank, years in case.history.ratings.items() if years & mask), default=0)


class RatingOfYear:
    """The rating of the year asked about."""

    def __init__(self, leaf: c.Rated, rank: int) -> None:
        self._leaf, self._rank = leaf, rank

    def value(self, case: Case) -> Tri:
        """Return whether it is good enough; ``None`` without a rating."""
        history = case.history
        if not history.rated & case.bit:
            return None
        return bool(history.ratings.get(self._rank, 0) & case.bit)

    def explain(self, case: Case) -> Explanation:
        """Return the rating, or that there is none."""
        level = case.lexicon.names[self._leaf.level]
        if not case.history.rated & case.bit:
            text = QT_TRANSLATE_NOOP(
                "verdict", "Chưa có xếp loại năm {year} (cần từ “{level}” trở lên)"
            )
            lacking = QT_TRANSLATE_NOOP("verdict", "chưa có xếp loại năm {year}")
            return Explanation(
                worded(text, year=case.year, level=level), (), worded(lacking, year=case.year)
            )
        found = case.lexicon.level_of(rank_in(case, case.year))
        text = QT_TRANSLATE_NOOP(
            "verdict", "Xếp loại năm {year}: {found} (cần từ “{level}” trở lên)"
        )
        lacking = QT_TRANSLATE_NOOP("verdict", "xếp loại năm {year} chưa đạt “{level}”")
        return Explanation(
            worded(text, year=case.year, found=found, level=level),
            _rating_records(case, case.bit),
            worded(lacking, year=case.year, level=level),
        )


class RatingRun:
    """Years running with a rating or better."""

    def __init__(self, leaf: c.RatedYears, rank: int) -> None:
        self._leaf, self._rank = leaf, rank

    def value(self, case: Case) -> Tri:
        """Return whether some run is long enough."""
        return max((value for value, _ in self.spans(case)), key=preference)

    def spans(self, case: Case) -> list[Span]:
        """Return the runs that may serve; one that does not if none may."""
        sure, maybe = self._years(case)
        if self._leaf.up_to == c.PROPOSAL:
            return self._up_to_now(case, sure, maybe)
        years = self._leaf.years
        found: list[Span] = [(True, run) for run in runs(sure) if run.bit_count() >= years]
        known = {run for _, run in found}
        found += [
            (None, run) for run in runs(maybe) if run.bit_count() >= years and run not in known
        ]
        return found or [(False, max(runs(sure), key=int.bit_count, default=0))]

    def _years(self, case: Case) -> tuple[int, int]:
        """Return the years that surely count and those that may."""
        history = case.history
        window = until(case.year) & ~case.cut
        if self._leaf.after == c.PRIOR and case.after is not None:
            window &= ~until(case.after)
        good = self._good(case)
        return good & window & ~case.doubt, (good | ~history.rated) & window

    def _good(self, case: Case) -> int:
        """Return the years rated well enough, or that a title proves to be."""
        history = case.history
        return history.ratings.get(self._rank, 0) | history.years_of(self._leaf.or_held)

    def _up_to_now(self, case: Case, sure: int, maybe: int) -> list[Span]:
        """Return the runs that reach the proposal: the year itself is needed once it is over."""
        years, now = self._leaf.years, case.year
        needed = case.history.rated & case.bit or case.over
        run = run_ending(sure, now if needed else now - 1)
        wide = run_ending(maybe, now)
        if run.bit_count() >= years:
            return [(True, run), (None, wide)] if wide != run else [(True, run)]
        return [(None, wide)] if wide.bit_count() >= years else [(False, run)]

    def explain(self, case: Case) -> Explanation:
        """Return the best run, or what it wants."""
        return self.explain_run(case, *max(self.spans(case), key=lambda span: preference(span[0])))

    def explain_run(self, case: Case, value: Tri, run: int) -> Explanation:
        """Return what is to be said of one of the runs."""
        if value is None:
            return self._unsure(case, run)
        if value is False:
            return self._too_short(case, run)
        have, level = years_in(run), case.lexicon.names[self._leaf.level]
        text = QT_TRANSLATE_NOOP("verdict", "{count} năm liên tục từ “{level}” trở lên: {years}")
        told = worded(text, count=len(have), level=level, years=listed(have))
        return Explanation(told, _rating_records(case, run))

    def _unsure(self, case: Case, run: int) -> Explanation:
        level, need = case.lexicon.names[self._leaf.level], self._leaf.years
        sure, maybe = self._years(case)
        missing = self._unrated(case, maybe, run)
        text = QT_TRANSLATE_NOOP(
            "verdict",
            "Chưa có xếp loại năm {missing} (cần {need} năm liên tục từ “{level}” trở lên)",
        )
        lacking = QT_TRANSLATE_NOOP("verdict", "chưa có xếp loại năm {missing}")
        if not missing:
            text = QT_TRANSLATE_NOOP(
                "verdict",
                "Chưa ghi ngày hết hiệu lực kỷ luật (cần {need} năm liên tục "
                "từ “{level}” trở lên)",
            )
            lacking = QT_TRANSLATE_NOOP("verdict", "chưa ghi ngày hết hiệu lực kỷ luật")
        return Explanation(
            worded(text, missing=listed(missing), need=need, level=level),
            _rating_records(case, sure & run),
            worded(lacking, missing=listed(missing)),
        )

    def _too_short(self, case: Case, run: int) -> Explanation:
        level, need = case.lexicon.names[self._leaf.level], self._leaf.years
        have = years_in(run)
        text = (
            QT_TRANSLATE_NOOP(
                "verdict", "Mới có {count}/{need} năm liên tục từ “{level}” trở lên{span}"
            )
            if have
            else QT_TRANSLATE_NOOP(
                "verdict", "Chưa có năm nào từ “{level}” trở lên (cần {need} năm liên tục)"
            )
        )
        lost = history_cut(case, self._good(case))
        if lost:
            text = QT_TRANSLATE_NOOP(
                "verdict",
                "Mới có {count}/{need} năm liên tục từ “{level}” trở lên{span}; kỷ luật: năm "
                "{lost} không tính",
            )
        lacking = QT_TRANSLATE_NOOP("verdict", "còn thiếu {short} năm liên tục từ “{level}”")
        span = f": {listed(have)}" if have else ""
        return Explanation(
            worded(text, count=len(have), need=need, level=level, span=span, lost=lost),
            _rating_records(case, run),
            worded(lacking, short=need - len(have), level=level),
            need - len(have),
            case.cut_basis if lost else "",
        )

    def _unrated(self, case: Case, maybe: int, run: int) -> list[int]:
        """Return the years to enter: those without a rating among the last ones needed."""
        end = (maybe & run).bit_length() - 1 + BASE_YEAR
        while end > BASE_YEAR and not maybe & bit(end):
            end -= 1
        needed = until(end) & ~until(end - self._leaf.years)
        missing = years_in(needed & ~case.history.rated)
        if missing or case.doubt:
            return missing
        # a longer run is wanted, so that it takes in what was received or recognised before
        first = min((year for year in case.history.noted if bit(year) & run), default=end)
        return years_in(run & ~case.history.rated & ~until(first - 1))


class RatingTimes:
    """A rating or better, so many times."""

    def __init__(self, leaf: c.RatedTimes, rank: int) -> None:
        self._leaf, self._rank = leaf, rank

    def _span(self, case: Case) -> int:
        return case.span if self._leaf.within else until(case.year)

    def value(self, case: Case) -> Tri:
        """Return whether it is often enough."""
        span, history = self._span(case), case.history
        good = history.ratings.get(self._rank, 0) & span
        if good.bit_count() >= self._leaf.times:
            return True
        missing = span & ~history.rated if self._leaf.within else 0
        return None if (good | missing).bit_count() >= self._leaf.times else False

    def explain(self, case: Case) -> Explanation:
        """Return the years."""
        span, level = self._span(case), case.lexicon.names[self._leaf.level]
        good = case.history.ratings.get(self._rank, 0) & span
        text = QT_TRANSLATE_NOOP(
            "verdict", "{count} năm đạt “{level}” trong thời gian ấy{years} (cần {need})"
        )
        years = f": {listed(years_in(good))}" if good else ""
        short = max(0, self._leaf.times - good.bit_count())
        lacking = QT_TRANSLATE_NOOP("verdict", "còn thiếu {short} năm “{level}”")
        return Explanation(
            worded(text, count=good.bit_count(), need=self._leaf.times, level=level, years=years),
            _rating_records(case, good),
            worded(lacking, short=short, level=level),
            short,
        )
