"""What a report of a year, a half or five years says by itself: sentences and tables."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from tdkt_desktop.domain.awards.awards import AwardRow
from tdkt_desktop.domain.awards.kinds import PERSON, UNIT, AwardKind
from tdkt_desktop.domain.ids import KindId
from tdkt_desktop.domain.movements.standing import MovementRow, Standing, middle
from tdkt_desktop.domain.reports.lessons import GATHERED, Section
from tdkt_desktop.domain.reports.periods import (
    Period,
    PeriodAward,
    Span,
    change_words,
    share_words,
)
from tdkt_desktop.domain.rounds import NominationState
from tdkt_desktop.domain.vietnamese.dates import last_day, show_iso, today
from tdkt_desktop.domain.vietnamese.keys import fold
from tdkt_desktop.domain.vietnamese.numbers import dotted
from tdkt_desktop.operations.law.shipped import standing
from tdkt_desktop.operations.law.shipped_files import terms
from tdkt_desktop.operations.movements.board import till_reward
from tdkt_desktop.operations.movements.terms import limits
from tdkt_desktop.operations.papers.phrases import subject_counts
from tdkt_desktop.operations.reports.activities import activity_words
from tdkt_desktop.operations.reports.exemplars import exemplar_words
from tdkt_desktop.operations.reports.officers import officer_words
from tdkt_desktop.operations.reports.questions import Reckoner
from tdkt_desktop.operations.reports.seals import report_words, sealed_years
from tdkt_desktop.storage.activities import Activities
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.exemplars import Exemplars
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.sql import in_pages
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.movements import Movements
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.reports import Lessons, PeriodFigures, ReportTexts
from tdkt_desktop.storage.settings import Settings
from tdkt_desktop.storage.unit_labels import UnitLabels

_NAMED = 12
_HIGHER = ("NHA_NUOC", "BO_TINH")
_ALL_LEVELS = (*_HIGHER, "CO_SO")
Row = dict[str, object]


@dataclass(frozen=True, slots=True)
class PeriodReport:
    """A report: what it says by itself in each part, what was noted and written, its tables.

    ``doubts`` are what its numbers do not mean.
    """

    period: Period
    said: Mapping[Section, Sequence[str]]
    noted: Mapping[Section, Sequence[str]]
    written: Mapping[Section, str]
    earlier: Mapping[Section, str]
    by_kind: Sequence[Row] = ()
    by_year: Sequence[Row] = ()
    movements: Sequence[Row] = ()
    honoured: Sequence[Row] = ()
    doubts: Sequence[str] = field(default_factory=list)


def make_report(database: Database, period: Period, *, whole: bool = False) -> PeriodReport:
    """Return what the file says of a period, beside the period before it.

    ``whole`` names everybody honoured, not only those above the lowest level.
    """
    return _Maker(database, period, _ALL_LEVELS if whole else _HIGHER).report()


class _Maker:
    """Counts once what several parts of a report say."""

    def __init__(self, database: Database, period: Period, named: Sequence[str]) -> None:
        self._database, self._period, self._named = database, period, named
        self._figures = PeriodFigures(database, Reckoner(database).figures)
        self._given = self._figures.awards(period)
        self._before = self._figures.awards(period.before)
        self._kinds: dict[KindId, AwardKind] = {one.id: one for one in Kinds(database).all()}
        self._doubts = list[str]()
        self._compares = self._may_compare()

    def report(self) -> PeriodReport:
        """Return the report."""
        texts, period = ReportTexts(self._database), self._period
        said = {
            Section.SITUATION: self._situation(),
            Section.AWARENESS: activity_words(
                Activities(self._database).within(period.first_day, period.last_day)
            ),
            Section.MOVEMENTS: self._movements(),
            Section.ORGANISATION: officer_words(self._database, period.year),
            Section.REVIEWS: self._reviews(),
            Section.AWARDS: self._awards(),
            Section.INITIATIVES: self._initiatives(),
            Section.EXEMPLARS: self._exemplars(),
        }
        noted: dict[Section, list[str]] = {}
        for lesson in Lessons(self._database).within(period.first_day, period.last_day):
            theme = lesson.theme or ""
            about = f"{theme}: " if theme and not _begins(lesson.words, theme) else ""
            noted.setdefault(GATHERED[lesson.kind], []).append(f"{about}{lesson.words}")
        return PeriodReport(
            period,
            {section: lines for section, lines in said.items() if lines},
            noted,
            texts.of(period),
            texts.earlier(period),
            self._by_kind(),
            self._by_year(),
            self._movement_rows(),
            self._honoured(),
            self._doubts,
        )

    # -- comparing -----------------------------------------------------------------------

    def _may_compare(self) -> bool:
        """Say whether the period before is whole; what is not is no ground to compare with."""
        since = standing(self._database).complete_since
        before = self._period.before
        if since is not None and since <= before.years[0]:
            return True
        if not self._before:
            self._doubts.append(f"Không so sánh: sổ không có khen thưởng nào của {before.words}.")
            return False
        self._doubts.append(
            f"Số của {before.words} lấy theo dữ liệu đang có; chưa xác nhận đã ghi đủ "
            "(trang Dữ liệu các năm)."
        )
        return True

    def _changed(self, now: int, before: int) -> str:
        """Return how a number changed, as a part of a sentence; empty where nothing compares."""
        if not self._compares:
            return ""
        words = change_words(now, before)
        return f", {words} so với {self._period.before.words} ({dotted(before)})"

    # -- the parts -----------------------------------------------------------------------

    def _situation(self) -> list[str]:
        day = min(self._period.last_day, today())
        count, women, minority = self._figures.staff(day)
        if not count:
            return []
        agency = Settings(self._database).agency().name
        more = [f"{dotted(women)} nữ ({share_words(women, count)})"] if women else []
        if minority:
            more.append(f"{dotted(minority)} người dân tộc thiểu số")
        among = f", trong đó {', '.join(more)}" if more else ""
        units = self._figures.units(day)
        within = f"; {dotted(units)} đơn vị trực thuộc" if units else ""
        return [f"Đến ngày {show_iso(day)}, {agency} có {dotted(count)} người{among}{within}."]

    @cached_property
    def _running(self) -> list[MovementRow]:
        """Return the movements that ran in the period, as they were known at its end."""
        first, last = self._period.first_day, self._period.last_day
        half = self._period.span == Span.HALF
        found = list[MovementRow]()
        for row in Movements(self._database).rows().values():
            start, end = row.movement.start, row.movement.end
            if start is None or start > last or (end is not None and last_day(end) < first):
                continue
            known = row.as_of(last)
            if half:  # the year's report has the awards of the year, whenever they were given
                given = tuple(one for one in row.awards if one[1] and first <= one[1] <= last)
                known = replace(known, awards=given)
            found.append(known)
        return found

    def _movements(self) -> list[str]:
        rows = self._running
        if not rows:
            return []
        own = [row for row in rows if row.movement.own]
        new = sum(self._began(row) for row in own)
        held = f"phát động {dotted(new)} phong trào" if new else ""
        if len(own) > new:
            going = f"tiếp tục {dotted(len(own) - new)} phong trào đã phát động"
            held = ", ".join(filter(None, (held, going)))
        parts = [held]
        if above := len(rows) - len(own):
            parts.append(f"tổ chức thực hiện {dotted(above)} phong trào cấp trên phát động")
        said = " và ".join(filter(None, parts))
        lines = [f"Cơ quan {said}.{self._targets(rows)}"]
        people, units = sum(row.people for row in rows), sum(row.units for row in rows)
        if people or units:
            lines.append(
                f"Có {dotted(units)} lượt đơn vị, {dotted(people)} lượt người đăng ký tham gia."
            )
        if given := sum(len(row.awards) for row in rows):
            days = till_reward(rows)
            took = f", thường sau tổng kết {dotted(days)} ngày" if days else ""
            lines.append(f"Đã khen {dotted(given)} lượt trong các phong trào{took}.")
        if cost := self._spent(rows):
            lines.append(f"Chi cho các phong trào {dotted(cost)} đồng.")
        day = self._period.last_day
        empty = [row for row in rows if row.standing(day, limits()) == Standing.EMPTY]
        if empty:
            names = "; ".join(f"“{row.movement.called}”" for row in empty)
            count = dotted(len(empty))
            lines.append(f"{count} phong trào đã kết thúc mà chưa có kết quả: {names}.")
        return lines

    def _began(self, row: MovementRow) -> bool:
        """Whether a movement was launched in the period."""
        return (row.movement.start or "") >= str(self._period.years[0])

    def _spent(self, rows: Sequence[MovementRow]) -> int:
        """Return what was spent on movements in the period; what bears no day counts too."""
        first, last = self._period.first_day, self._period.last_day
        some = {row.movement.id for row in rows}
        return sum(
            one.amount
            for one in Movements(self._database).costs()
            if one.movement in some and (one.day is None or first <= one.day <= last)
        )

    @staticmethod
    def _targets(rows: Sequence[MovementRow]) -> str:
        every = [one for row in rows for one in row.progress]
        reached = sum(bool(one.reached) for one in every)
        if not every:
            return ""
        return f" Các phong trào đặt {dotted(len(every))} chỉ tiêu, đã đạt {dotted(reached)}."

    def _reviews(self) -> list[str]:
        rounds, states, lowered, remarks, answered = self._figures.rounds(self._period)
        put = sum(states.values())
        if not rounds:
            return self._waits()
        refused = states.get(NominationState.REJECTED, 0) + states.get(NominationState.RETURNED, 0)
        awarded = states.get(NominationState.AWARDED, 0)
        counts = (
            (awarded, "đã được khen"),
            (refused, "không đề nghị hoặc trả lại"),
            (lowered, "chuyển danh hiệu"),
        )
        parts = ", ".join(f"{dotted(count)} {what}" for count, what in counts if count)
        became = f": {parts}" if parts else ""
        lines = [f"Mở {dotted(rounds)} đợt xét với {dotted(put)} đề nghị{became}."]
        if remarks:
            lines.append(
                f"Nhận {dotted(remarks)} ý kiến về danh sách công khai, đã trả lời "
                f"{dotted(answered)}."
            )
        return lines + self._waits()

    def _waits(self) -> list[str]:
        """Return how long it took from achievement to decision, from that to handing over."""
        words = ("Từ lập thành tích đến quyết định khen", "Từ quyết định đến trao tặng")
        lines = list[str]()
        for what, days in zip(words, self._figures.waits(self._period), strict=True):
            if (usual := middle(days)) is not None:
                known = f"{dotted(len(days))} lượt đã rõ ngày"
                lines.append(f"{what}: thường {dotted(usual)} ngày ({known}).")
        return lines

    def _awards(self) -> list[str]:
        given = self._given
        if not given:
            return ["Không có khen thưởng nào trong thời gian này."]
        people = sum(one.subject == PERSON for one in given)
        units = sum(one.subject == UNIT for one in given)
        changed = self._changed(len(given), len(self._before))
        counts = ((units, "lượt tập thể"), (people, "lượt cá nhân"))
        parts = ", ".join(f"{dotted(count)} {what}" for count, what in counts if count)
        signed = ", tính theo ngày ký quyết định" if self._period.span == Span.HALF else ""
        lines = [f"Có {dotted(len(given))} lượt khen thưởng{signed} ({parts}){changed}."]
        levels, before = (Counter(one.level for one in some) for some in (given, self._before))
        names = terms("level")
        lines += [
            f"{names[level]}: {dotted(levels[level])} lượt"
            f"{self._changed(levels[level], before[level])}."
            for level in _ALL_LEVELS
            if levels[level] or (self._compares and before[level])
        ]
        lines += self._shares([one for one in given if one.subject == PERSON])
        return lines + self._since_reported()

    def _since_reported(self) -> list[str]:
        """Return by how much years that were reported before differ from what was sent."""
        return [
            report_words(self._database, sealed)
            for year, sealed in sealed_years(self._database).items()
            if year in self._period.years and sealed.differences
        ]

    def _shares(self, given: Sequence[PeriodAward]) -> list[str]:
        """Return the shares that reports ask for, of awards of which they can be told."""
        lines = list[str]()
        known: Sequence[tuple[str, Callable[[PeriodAward], bool | None]]] = (
            ("người không giữ chức vụ lãnh đạo", lambda one: _not(one.leads)),
            ("nữ", lambda one: one.female),
            ("người dân tộc thiểu số", lambda one: one.minority),
        )
        for what, tell in known:
            told = [answer for one in given if (answer := tell(one)) is not None]
            if sum(told):
                of = "" if len(told) == len(given) else f" (trong {dotted(len(told))} lượt đã rõ)"
                share = share_words(sum(told), len(told))
                lines.append(f"Lượt khen {what} chiếm {share} số lượt cá nhân{of}.")
        return lines

    def _initiatives(self) -> list[str]:
        now = self._figures.initiatives(self._period)
        before = self._figures.initiatives(self._period.before)
        count = sum(now.values())
        if not count:
            return []
        names = terms("initiative_scope") | {"": "chưa ghi phạm vi"}
        parts = "; ".join(
            f"{names.get(scope, scope).lower()}: {dotted(number)}" for scope, number in now.items()
        )
        changed = self._changed(count, sum(before.values()))
        return [f"Có {dotted(count)} sáng kiến, đề tài được công nhận ({parts}){changed}."]

    def _exemplars(self) -> list[str]:
        higher = {one.person for one in self._given if one.level in _HIGHER and one.person}
        period = self._period
        found = Exemplars(self._database).within(period.first_day, period.last_day)
        lines = exemplar_words(self._database, found)
        if higher:
            lines.append(
                f"{dotted(len(higher))} người được khen ở cấp Nhà nước hay cấp bộ, ngành, tỉnh."
            )
        people, units = self._figures.never_awarded(self._period, self._given)
        if people:
            lines.append(
                f"{dotted(len(people))} người công tác suốt thời gian này chưa được khen lần nào"
                f"{self._names_of(people)}."
            )
        if units:
            labels = UnitLabels(self._database.conn)
            names = [labels.full(one) for one in units]
            lines.append(
                f"{dotted(len(units))} đơn vị chưa có khen thưởng tập thể: {_some(names)}."
            )
        return lines

    def _names_of(self, people: Sequence[object]) -> str:
        rows = People(self._database).rows(list(people)[:_NAMED])  # type: ignore[arg-type]
        names = [row.person.name for row in rows.values()]
        more = len(people) - len(names)
        return f": {', '.join(names)}" + (f" và {dotted(more)} người nữa" if more else "")

    # -- the tables ----------------------------------------------------------------------

    def _by_kind(self) -> list[Row]:
        now = Counter((one.kind, one.subject == UNIT) for one in self._given)
        before = Counter(one.kind for one in self._before)
        rows = list[Row]()
        shown = {kind for kind, _ in now} | (set(before) if self._compares else set())
        for place, kind in enumerate((k for k in self._kinds if k in shown), start=1):
            units, others = now[kind, True], now[kind, False]
            total = units + others
            rows.append(
                {
                    "stt": place,
                    "ten": self._kinds[kind].name,
                    "tap_the": _or_dash(units),
                    "ca_nhan": _or_dash(others),
                    "tong": _or_dash(total),
                    "truoc": _or_dash(before[kind]) if self._compares else "",
                    "tang_giam": change_words(total, before[kind]) if self._compares else "",
                }
            )
        return rows

    def _by_year(self) -> list[Row]:
        counts = Counter((one.year, one.level) for one in self._given)
        rows = list[Row]()
        for year in self._period.years:
            numbers = [counts[year, level] for level in _ALL_LEVELS]
            cells = map(_or_dash, (*numbers, sum(numbers)))
            heads = ("nha_nuoc", "bo_tinh", "co_so", "tong")
            rows.append({"nam": str(year), **dict(zip(heads, cells, strict=True))})
        return rows

    def _movement_rows(self) -> list[Row]:
        rows = list[Row]()
        for place, row in enumerate(self._running, start=1):
            movement = row.movement
            days = (show_iso(movement.start), show_iso(movement.end))
            reached = sum(bool(one.reached) for one in row.progress)
            rows.append(
                {
                    "stt": place,
                    "ten": movement.called,
                    "thoi_gian": " – ".join(day or "…" for day in days),
                    "chi_tieu": f"{reached}/{len(row.progress)}" if row.progress else "–",
                    "dang_ky": _or_dash(row.people + row.units),
                    "khen": _or_dash(len(row.awards)),
                }
            )
        return rows

    def _honoured(self) -> list[Row]:
        """Return whom the annex names, kind by kind: the groups as papers list them."""
        wanted = [one for one in self._given if one.level in self._named]
        rows = in_pages(Awards(self._database).rows, [one.id for one in wanted])
        groups = list[Row]()
        for kind in self._kinds:
            some = [one for one in wanted if one.kind == kind and one.id in rows]
            if not some:
                continue
            counts = Counter(one.subject for one in some)
            groups.append(
                {
                    "thu_tu": str(len(groups) + 1),
                    "goi": self._kinds[kind].name,
                    "gom": subject_counts(counts, "lượt "),
                    "danh_sach": [
                        _honour(place, rows[one.id]) for place, one in enumerate(some, start=1)
                    ],
                }
            )
        return groups


def _honour(place: int, row: AwardRow) -> Row:
    decision = row.decision
    number = "" if decision is None else decision.number
    day = "" if decision is None else show_iso(decision.date)
    return {
        "stt": place,
        "ten": row.recipient,
        "chuc_danh": ", ".join(filter(None, (row.position, row.unit_name))),
        "nam": row.award.years,
        "quyet_dinh": ", ".join(filter(None, (number, day))),
    }


def _begins(words: str, theme: str) -> bool:
    """Whether a note begins with its theme, which need not be said twice."""
    return fold(words).startswith(fold(theme))


def _not(answer: bool | None) -> bool | None:
    return None if answer is None else not answer


def _or_dash(number: int) -> str:
    return dotted(number) if number else "–"


def _some(names: Sequence[str]) -> str:
    shown = "; ".join(names[:_NAMED])
    more = len(names) - _NAMED
    return shown + (f" và {dotted(more)} đơn vị nữa" if more > 0 else "")
