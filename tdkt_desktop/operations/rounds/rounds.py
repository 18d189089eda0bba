"""Review rounds begun, set up, and put away."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from tdkt_desktop.domain.agency.agency import Agency
from tdkt_desktop.domain.awards.kinds import PERSON, UNIT, AwardKind
from tdkt_desktop.domain.eligibility.verdicts import Outcome
from tdkt_desktop.domain.ids import KindId, PersonId, RoundId
from tdkt_desktop.domain.movements.movements import Movement
from tdkt_desktop.domain.rounds import STAGES, NewNomination, NewRound, Round, Stage
from tdkt_desktop.domain.typed import FIRST_YEAR, LAST_YEAR
from tdkt_desktop.domain.vietnamese.dates import today
from tdkt_desktop.domain.vietnamese.keys import nfc
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.eligibility.assessment import Assessment
from tdkt_desktop.operations.eligibility.verdicts import judged_subjects
from tdkt_desktop.operations.result import Result
from tdkt_desktop.operations.rounds import nominations
from tdkt_desktop.operations.rounds.terms import round_types, stages
from tdkt_desktop.progress import Progress, silent
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.councils import Councils
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.journal import ChangeSet
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.rounds import Rounds

_R = TypeVar("_R", bound=NewRound)
_Candidacy = tuple[KindId, str, int | str]
"""A kind, and who may be put forward for it: the sort of recipient, an id or a name."""


def get(database: Database, round_id: RoundId) -> Round:
    """Return one round.

    Raises:
        TdktError: there is no such round.
    """
    round_ = Rounds(database).get(round_id)
    if round_ is None:
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Không tìm thấy đợt xét (mã nội bộ {id}) trong tệp."),
            id=round_id,
        )
    return round_


CALENDAR = Agency()
"""An agency whose year is the calendar's."""


def proposed(sort: str, year: int, agency: Agency = CALENDAR) -> NewRound:
    """Return a round as one of that sort and year would begin."""
    made = round_types()[sort]
    return NewRound(
        name=made.title.format(year=agency.year_words(year)),
        sort=sort,
        year=year,
        stages=made.stages,
        rules_date=agency.last_day(year),
    )


def rewarding(movement: Movement, year: int, agency: Agency = CALENDAR) -> NewRound:
    """Return the round that would reward a movement in a year, before it is begun."""
    made = proposed("thematic", year, agency)
    return replace(
        made,
        name=f"Khen thưởng phong trào “{movement.called}”",
        theme=f"“{movement.called}”",
        movement=movement.id,
    )


# -- beginning ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundOrigin:
    """Where the first nominations of a round come from.

    ``round`` copies set-up, council and whoever stands there; ``eligible`` are kinds of which
    everybody eligible is put forward, also those of whom it cannot be told if ``unsure``.
    """

    round: RoundId | None = None
    nominees: bool = True
    eligible: Sequence[str] = ()
    unsure: bool = False


def begin(
    database: Database,
    round_: NewRound,
    origin: RoundOrigin | None = None,
    *,
    deadlines: Mapping[Stage, str] | None = None,
    progress: Progress = silent,
) -> Result[RoundId]:
    """Begin a round, with nominations from ``origin``; returns its id.

    Raises:
        TdktError: its name, year, day or stages cannot stand.
    """
    round_ = _checked(database, round_)
    origin = origin or RoundOrigin()
    source = get(database, origin.round) if origin.round is not None else None
    eligible = _eligible(database, round_, origin, progress)
    store = Rounds(database)
    with database.operation(f"Mở đợt xét “{round_.name}”") as done:
        number = store.save(round_)
        made = get(database, number)
        due = dict(deadlines or {})
        if source is not None and deadlines is None:
            due = _later(store.deadlines(source.id), round_.year - source.year)
        store.set_deadlines(number, {s: day for s, day in due.items() if s in round_.stages})
        _copy_council(Councils(database), made, source)
        wanted = [
            nominations.nomination_of(kind, subject, who, made) for kind, subject, who in eligible
        ]
        if source is not None and origin.nominees:
            wanted += _standing(database, made, source)
        nominations.add_in_operation(database, made, wanted)
    return Result(number, done.changes)


def _copy_council(store: Councils, made: Round, source: Round | None) -> None:
    """Give a round the council of the round it follows, or the standing one."""
    members = store.members(source.id) if source is not None else []
    for member in members or store.members(None):
        store.save(member.seated(made.id))


def _later(deadlines: Mapping[Stage, str], years: int) -> dict[Stage, str]:
    found = {}
    for stage, day in deadlines.items():
        year, rest = int(day[:4]) + years, day[4:]
        leap = rest == "-02-29" and (year % 4 or (not year % 100 and year % 400))
        found[stage] = f"{year}{'-02-28' if leap else rest}"
    return found


def _eligible(
    database: Database, round_: NewRound, origin: RoundOrigin, progress: Progress
) -> list[_Candidacy]:
    """Return everybody eligible for the kinds of ``origin``."""
    if not origin.eligible:
        return []
    assessment = Assessment(database, round_.year, round_.rules_date)
    kinds, found = Kinds(database), list[_Candidacy]()
    wanted = {Outcome.ELIGIBLE} | ({Outcome.UNKNOWN} if origin.unsure else set())
    asked = list[tuple[str, AwardKind]]()
    for code in origin.eligible:
        kind = kinds.by_code(code)
        if kind is None:
            raise TdktError(
                QT_TRANSLATE_NOOP("errors", "Không có mã danh hiệu “{kind}”."), kind=code
            )
        asked += [(subject, kind) for subject in judged_subjects(assessment, code)]
    supposed: dict[PersonId, list[str]] = {}
    for subject, kind in sorted(asked, key=lambda one: one[0] == UNIT):  # units rest on people
        if subject == UNIT:
            assessment.suppose(supposed)
        for candidate in assessment.candidates(kind.code, subject, progress):
            if candidate.group in wanted:
                found.append((kind.id, subject, candidate.who))
                if subject == PERSON:
                    supposed.setdefault(PersonId(candidate.history.id), []).append(kind.code)
    return found


def _standing(database: Database, made: Round, source: Round) -> list[NewNomination]:
    """Return who stands in ``source``, as put forward anew: not those who left since."""
    gone = nominations.left_before(database, made)
    return [
        nominations.nomination_of(nomination.kind, nomination.subject, nomination.who, made)
        for nomination in Rounds(database).nominations(source.id)
        if nomination.stands and not (nomination.subject == PERSON and nomination.person in gone)
    ]


def _checked(database: Database, round_: _R) -> _R:
    name = nfc(round_.name)
    if not name:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Hãy ghi tên đợt xét."))
    for other in Rounds(database).all():
        itself = isinstance(round_, Round) and other.id == round_.id
        if other.name == name and not itself:
            raise TdktError(QT_TRANSLATE_NOOP("errors", "Đã có đợt xét “{name}”."), name=name)
    if not FIRST_YEAR <= round_.year <= LAST_YEAR:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Năm {year} không hợp lệ."), year=round_.year)
    kept = tuple(stage for stage in STAGES if stage in round_.stages)
    if not kept:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Đợt xét phải có ít nhất một bước."))
    for first, last in ((round_.notice_from, round_.notice_to),):
        if first and last and last < first:
            raise TdktError(
                QT_TRANSLATE_NOOP("errors", "Ngày hết công khai trước ngày bắt đầu công khai.")
            )
    if round_.meeting and round_.notice_from and round_.meeting < round_.notice_from:
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Ngày họp Hội đồng trước ngày bắt đầu công khai.")
        )
    return replace(round_, name=name, stages=kept)


# -- changing ----------------------------------------------------------------------------


def change(
    database: Database, round_: Round, deadlines: Mapping[Stage, str] | None = None
) -> ChangeSet:
    """Write the set-up of a round; a stage given up hands its nominations to the next.

    Raises:
        TdktError: its name, year, day or stages cannot stand, or somebody has come to a stage
            that is given up and nothing follows.
    """
    round_ = _checked(database, round_)
    store = Rounds(database)
    stranded = [n for n in store.nominations(round_.id) if n.stage not in round_.stages]
    for nomination in stranded:
        if nomination.award is not None or round_.after(nomination.stage) is None:
            raise TdktError(
                QT_TRANSLATE_NOOP("errors", "{name} đã tới bước {stage}: không bỏ được bước ấy."),
                name=store.name_of(nomination),
                stage=stages()[nomination.stage].name,
            )
    with database.operation(f"Sửa đợt xét “{round_.name}”") as done:
        store.save(round_)
        if deadlines is not None:
            kept = {stage: day for stage, day in deadlines.items() if stage in round_.stages}
            store.set_deadlines(round_.id, kept)
        moved = [
            replace(one, stage=round_.after(one.stage) or round_.stages[-1]) for one in stranded
        ]
        store.save_nominations(moved)
    return done.changes


def close(database: Database, round_: Round) -> ChangeSet:
    """Put a round away, or take it out again; its nominations stay as they are."""
    verb = "Mở lại" if round_.closed else "Kết thúc"
    with database.operation(f"{verb} đợt xét “{round_.name}”") as done:
        Rounds(database).save(replace(round_, closed=None if round_.closed else today()))
    return done.changes


def delete(database: Database, round_: Round) -> ChangeSet:
    """Delete a round begun by mistake; one undo brings it back whole.

    Raises:
        TdktError: awards were given from it.
    """
    store = Rounds(database)
    if any(nomination.award is not None for nomination in store.nominations(round_.id)):
        raise TdktError(
            QT_TRANSLATE_NOOP(
                "errors", "Đợt “{name}” đã có quyết định: hãy kết thúc đợt thay vì xóa."
            ),
            name=round_.name,
        )
    with database.operation(f"Xóa đợt xét “{round_.name}”") as done:
        store.delete(round_.id)
    return done.changes


# -- deadlines and timeliness ------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Timeliness:
    """Days from achievement to reward, over the awards of a round."""

    count: int
    shortest: int
    average: int
    longest: int


def timeliness(database: Database, round_: Round) -> Timeliness | None:
    """Return how long the rewarded waited; ``None`` when no achievement's day is known.

    The day is the nomination's own or the round's; for a year's titles its last day, unless they
    are given before it.
    """
    nominated = Rounds(database).nominations(round_.id)
    given = {one.award: one for one in nominated if one.award is not None}
    rows = Awards(database).rows(list(given))
    waited = list[int]()
    for number, nomination in given.items():
        row = rows.get(number)
        since = nomination.achieved or round_.achieved or f"{round_.year}-12-31"
        day = (row.decision.date if row is not None and row.decision else None) or ""
        known = nomination.achieved or round_.achieved or day > since
        if known and len(day) == len(since) == len("2025-01-01"):
            waited.append((dt.date.fromisoformat(day) - dt.date.fromisoformat(since)).days)
    if not waited:
        return None
    waited = [max(0, days) for days in waited]
    return Timeliness(len(waited), min(waited), round(sum(waited) / len(waited)), max(waited))
