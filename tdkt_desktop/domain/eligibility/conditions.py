"""What one condition asks of one history: its value at once, its words when asked."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from tdkt_desktop.domain.eligibility.cases import Case
from tdkt_desktop.domain.eligibility.histories import (
    BASE_YEAR,
    Work,
    bit,
    run_ending,
    runs,
    until,
    years_in,
)
from tdkt_desktop.domain.eligibility.reuse import SingleUse
from tdkt_desktop.domain.eligibility.verdicts import Record, Tri
from tdkt_desktop.domain.law import conditions as c
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP, worded

RECORDS_SHOWN = 12
Span = tuple[Tri, int]
"""A run of years that may serve, and whether it does."""


@dataclass(frozen=True, slots=True)
class Explanation:
    """The words of a finding; ``lacking`` is what to add, in a few words.

    ``basis`` is a second article that it came to so by.
    """

    text: str
    records: tuple[Record, ...] = ()
    lacking: str = ""
    shortage: int = 1
    basis: str = ""


class Check(Protocol):
    """One condition, made ready."""

    def value(self, case: Case) -> Tri:
        """Return whether it holds."""

    def explain(self, case: Case) -> Explanation:
        """Return why."""


def listed(years: Sequence[int]) -> str:
    """Return years as a phrase: ``2021, 2023–2025``."""
    parts, start = list[str](), 0
    for place, year in enumerate(years):
        if place + 1 == len(years) or years[place + 1] != year + 1:
            first = years[start]
            span = f"{first}, {year}" if year == first + 1 else f"{first}–{year}"
            parts.append(str(year) if first == year else span)
            start = place + 1
    return ", ".join(parts[-RECORDS_SHOWN:])


def history_cut(case: Case, years: int) -> str:
    """Return, in words, which of ``years`` a discipline takes away."""
    return listed(
        years_in(years & case.cut & until(case.year) & ~until(case.year - RECORDS_SHOWN))
    )


class PriorAwards:
    """Awards received before."""

    def __init__(self, leaf: c.Prior, kind: str) -> None:
        self._leaf, self._kind = leaf, kind

    def years(self, case: Case) -> int:
        """Return the years whose awards may serve as a basis."""
        leaf, history = self._leaf, case.history
        years = history.years_of(leaf.codes, case.book.no_basis) & until(case.year)
        if leaf.within:
            years &= case.span
        if leaf.consecutive:
            years &= ~case.cut
            if not case.book.option("reuse_years"):
                last = history.years_of((self._kind,)) & until(case.year - 1)
                years &= ~until(BASE_YEAR - 1 + last.bit_length())
        return years

    def value(self, case: Case) -> Tri:
        """Return whether they are enough."""
        return max((value for value, _ in self.spans(case)), key=preference)

    def spans(self, case: Case) -> list[Span]:
        """Return the runs of awards that may serve, or all of them where none is asked for."""
        sure, leaf = self.years(case), self._leaf
        maybe = sure | (case.unrecorded & until(case.year) & ~case.cut)
        firm = sure & ~case.doubt if leaf.consecutive else sure
        if leaf.within:
            maybe &= case.span
        if not leaf.consecutive or leaf.by == c.OCCASION:
            if firm.bit_count() >= leaf.times:
                return [(True, firm)]
            return [(None if maybe.bit_count() >= leaf.times else False, firm)]
        bridged = case.bridged
        # a bridged year needs its rating, as every year does
        firm_bridge = bridged & case.history.rated
        known = self._runs(case, firm, firm_bridge & ~firm)
        found: list[Span] = [(True, run) for run in known]
        wider = self._runs(case, maybe, bridged & ~maybe)
        found += [(None, run) for run in wider if run not in known]
        return found or [(False, self._best(case, firm, firm_bridge))]

    def _runs(self, case: Case, awarded: int, bridge: int) -> list[int]:
        """Return the runs long enough that end where they should, without what bridges them."""
        found = []
        for run in runs(awarded | bridge):
            given = run & awarded
            ends_well = self._leaf.ends != c.YEAR_BEFORE_OR_SAME or run & (
                bit(case.year - 1) | case.bit
            )
            if given.bit_count() >= self._leaf.times and ends_well:
                found.append(given)
        return found

    def _best(self, case: Case, firm: int, bridge: int) -> int:
        """Return the run to go on from."""
        if self._leaf.ends != c.YEAR_BEFORE_OR_SAME:
            return max(runs(firm), key=int.bit_count, default=0)
        both = firm | bridge
        return (run_ending(both, case.year) or run_ending(both, case.year - 1)) & firm

    def explain(self, case: Case) -> Explanation:
        """Return the awards, or which are missing."""
        return self.explain_run(case, *max(self.spans(case), key=lambda span: preference(span[0])))

    def explain_run(self, case: Case, value: Tri, run: int) -> Explanation:
        """Return what is to be said of one of the runs."""
        leaf, years = self._leaf, years_in(run)
        kinds = case.lexicon.shorts(leaf.codes)
        records = tuple(
            Record("award", code, year, f"{case.lexicon.shorts([code])} {year}")
            for year in years[-RECORDS_SHOWN:]
            for code in leaf.codes
            if case.history.years_of((code,), case.book.no_basis) & bit(year)
        )
        have, need = len(years), leaf.times
        params = {"kinds": kinds, "have": have, "need": need, "years": listed(years)}
        if value is True:
            text = (
                QT_TRANSLATE_NOOP("verdict", "{have} lần liên tục {kinds}: {years}")
                if leaf.consecutive
                else QT_TRANSLATE_NOOP("verdict", "Có {kinds}: {years}")
            )
            return Explanation(worded(text, **params), records)
        if value is None:
            since = case.book.standing.complete_since
            text = QT_TRANSLATE_NOOP(
                "verdict",
                "Chưa đủ dữ liệu về {need} lần {kinds}: khen thưởng trước năm {since} chưa ghi đủ",
            )
            lacking = QT_TRANSLATE_NOOP("verdict", "chưa rõ {kinds} trước năm {since}")
            if since is None:
                text = QT_TRANSLATE_NOOP(
                    "verdict",
                    "Chưa đủ dữ liệu về {need} lần {kinds}: chưa ghi ngày hết hiệu lực kỷ luật",
                )
                lacking = QT_TRANSLATE_NOOP("verdict", "chưa ghi ngày hết hiệu lực kỷ luật")
            return Explanation(
                worded(text, **params, since=since),
                records,
                worded(lacking, **params, since=since),
            )
        return self._missing(case, params, records)

    def _missing_in_a_row(
        self, case: Case, params: dict[str, object], records: tuple[Record, ...]
    ) -> Explanation:
        """Say which years a run of years still lacks."""
        have, need = int(str(params["have"])), self._leaf.times
        run = years_in(self.spans(case)[0][1])
        ongoing = bool(run) and run[-1] >= case.year - 1
        start = run[-1] + 1 if ongoing else case.year
        short = need - (have if ongoing else 0)
        lost = history_cut(case, case.history.years_of(self._leaf.codes))
        params |= {"missing": listed(range(start, start + short)), "lost": lost}
        text = (
            QT_TRANSLATE_NOOP(
                "verdict", "Mới có {have}/{need} lần liên tục {kinds}; còn thiếu năm {missing}"
            )
            if have
            else QT_TRANSLATE_NOOP(
                "verdict",
                "Chưa được tặng {kinds} lần nào (cần {need} lần liên tục); "
                "còn thiếu năm {missing}",
            )
        )
        if lost:
            text = QT_TRANSLATE_NOOP(
                "verdict",
                "Mới có {have}/{need} lần liên tục {kinds}; kỷ luật: năm {lost} không tính; "
                "còn thiếu năm {missing}",
            )
        lacking = QT_TRANSLATE_NOOP("verdict", "còn thiếu {kinds} năm {missing}")
        return Explanation(
            worded(text, **params),
            records,
            worded(lacking, **params),
            max(1, short),
            case.cut_basis if lost else "",
        )

    def _missing(
        self, case: Case, params: dict[str, object], records: tuple[Record, ...]
    ) -> Explanation:
        leaf = self._leaf
        have, need = int(str(params["have"])), leaf.times
        unfit = (
            case.history.years_of(leaf.codes)
            & until(case.year)
            & ~case.history.years_of(leaf.codes, case.book.no_basis)
        )
        if leaf.consecutive and leaf.by == c.YEAR:
            return self._missing_in_a_row(case, params, records)
        params |= {"short": need - have, "unfit": listed(years_in(unfit))}
        if unfit:
            text = QT_TRANSLATE_NOOP(
                "verdict",
                "Mới có {have}/{need} lần {kinds}; lần năm {unfit} là khen đột xuất, chuyên đề, "
                "không làm căn cứ",
            )
        elif leaf.within:
            text = QT_TRANSLATE_NOOP(
                "verdict", "Mới có {have}/{need} lần {kinds} trong thời gian ấy"
            )
        elif have:
            text = QT_TRANSLATE_NOOP("verdict", "Mới có {have}/{need} lần {kinds}: {years}")
        else:
            text = QT_TRANSLATE_NOOP("verdict", "Chưa có {kinds} (cần {need} lần)")
        lacking = QT_TRANSLATE_NOOP("verdict", "còn thiếu {short} lần {kinds}")
        barred = (
            [conflict.basis for conflict in case.book.conflicts if conflict.no_basis_types]
            if unfit
            else []
        )
        return Explanation(
            worded(text, **params),
            records,
            worded(lacking, **params),
            need - have,
            "; ".join(barred),
        )


class Works:
    """Initiatives, or research, recognised and not used up."""

    def __init__(self, leaf: c.Evidence, rank: int, kind: str) -> None:
        self._leaf, self._rank, self._kind = leaf, rank, kind
        self._research = leaf.what == c.RESEARCH

    def value(self, case: Case) -> Tri:
        """Return whether they are enough."""
        works = case.history.works
        if not works:
            return False
        sure = maybe = 0
        for work in works:
            if work.research is self._research and self._serves(case, work):
                if work.scope >= self._rank:
                    sure += 1
                elif not work.scope:
                    maybe += 1
        if sure >= self._leaf.count:
            return True
        return None if sure + maybe >= self._leaf.count else False

    def _serves(self, case: Case, work: Work) -> bool:
        span = case.span if self._leaf.within else until(case.year)
        return bool(bit(work.year) & span) and not self.used(case, work)

    def used(self, case: Case, work: Work) -> bool:
        """Whether a work was put forward for something that rules it out here."""
        if not work.uses:
            return False
        rule, kinds = SingleUse(case.book), case.lexicon.kinds
        return any(
            rule.forbids(kinds.get(self._kind), kinds.get(kind))
            for kind, year in work.uses
            if (kind, year) != (self._kind, case.year)
        )

    def explain(self, case: Case) -> Explanation:
        """Return the works, or how many are missing and which are used up."""
        leaf, scope = self._leaf, case.lexicon.names[self._leaf.scope]
        fitting = [w for w in case.history.works if w.research is self._research]
        good = [w for w in fitting if self._serves(case, w) and w.scope >= self._rank]
        used = [w for w in fitting if w.scope >= self._rank and self.used(case, w)]
        records = tuple(Record(leaf.what, str(w.id), w.year, w.title) for w in good)
        params = {"have": len(good), "need": leaf.count, "scope": scope, "used": len(used)}
        value = self.value(case)
        if value is None:
            text = QT_TRANSLATE_NOOP(
                "verdict", "Chưa ghi phạm vi công nhận của sáng kiến, đề tài (cần: {scope})"
            )
            return Explanation(worded(text, **params), records, worded(text, **params))
        text = _WORKS[self._research, bool(used), bool(good)]
        lacking = (
            QT_TRANSLATE_NOOP("verdict", "còn thiếu {short} đề tài phạm vi {scope}")
            if self._research
            else QT_TRANSLATE_NOOP("verdict", "còn thiếu {short} sáng kiến phạm vi {scope}")
        )
        short = max(0, leaf.count - len(good))
        rule = SingleUse(case.book).rule
        return Explanation(
            worded(text, **params),
            records,
            worded(lacking, short=short, scope=scope),
            short,
            rule.basis if used and rule is not None else "",
        )


_WORKS = {
    (True, False, True): QT_TRANSLATE_NOOP(
        "verdict", "{have} đề tài đã nghiệm thu, phạm vi {scope} (cần {need})"
    ),
    (True, False, False): QT_TRANSLATE_NOOP(
        "verdict", "Chưa có đề tài đã nghiệm thu, phạm vi {scope} (cần {need})"
    ),
    (True, True, True): QT_TRANSLATE_NOOP(
        "verdict", "{have} đề tài chưa dùng, phạm vi {scope} (cần {need}); {used} đã dùng"
    ),
    (True, True, False): QT_TRANSLATE_NOOP(
        "verdict", "Không còn đề tài chưa dùng, phạm vi {scope} (cần {need}); {used} đã dùng"
    ),
    (False, False, True): QT_TRANSLATE_NOOP(
        "verdict", "{have} sáng kiến được công nhận, phạm vi {scope} (cần {need})"
    ),
    (False, False, False): QT_TRANSLATE_NOOP(
        "verdict", "Chưa có sáng kiến được công nhận, phạm vi {scope} (cần {need})"
    ),
    (False, True, True): QT_TRANSLATE_NOOP(
        "verdict", "{have} sáng kiến chưa dùng, phạm vi {scope} (cần {need}); {used} đã dùng"
    ),
    (False, True, False): QT_TRANSLATE_NOOP(
        "verdict", "Không còn sáng kiến chưa dùng, phạm vi {scope} (cần {need}); {used} đã dùng"
    ),
}
"""What is said of works: of research, of those some of which are used up, if any are left."""


def preference(value: Tri) -> int:
    """Return a number by which what is met comes last, what cannot be told before it."""
    return 2 if value is True else 1 if value is None else 0
