"""Nominations added, moved, lowered, returned, withdrawn, described: nothing without a trace."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from tdkt_desktop.domain.awards.kinds import PERSON, UNIT, AwardKind
from tdkt_desktop.domain.ids import KindId, NominationId, PersonId, UnitId
from tdkt_desktop.domain.rounds import (
    NewNomination,
    NewRound,
    Nomination,
    NominationState,
    Round,
    Stage,
    Step,
    StepKind,
)
from tdkt_desktop.domain.vietnamese.dates import today
from tdkt_desktop.domain.vietnamese.keys import nfc, same_name_key
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.result import Result
from tdkt_desktop.operations.rounds import counting
from tdkt_desktop.operations.rounds.review import Review
from tdkt_desktop.operations.rounds.terms import stages
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.journal import ChangeSet
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.rounds import Rounds
from tdkt_desktop.storage.units import Units


def nomination_of(kind: KindId, subject: str, who: int | str, round_: Round) -> NewNomination:
    """Return somebody put forward for ``kind``, at the first stage of the round."""
    return NewNomination(
        round=round_.id,
        kind=kind,
        subject=subject,
        person=PersonId(who) if subject == PERSON and isinstance(who, int) else None,
        unit=UnitId(who) if subject == UNIT and isinstance(who, int) else None,
        recipient=nfc(who) if isinstance(who, str) else None,
        stage=round_.stages[0],
    )


def left_before(database: Database, round_: NewRound) -> set[PersonId]:
    """Return the people who left before the round's year began."""
    first = f"{round_.year}-01-01"
    return {
        person.id
        for person, _ in People(database).everyone()
        if person.leave_date and person.leave_date < first
    }


# -- adding ------------------------------------------------------------------------------


def add_in_operation(
    database: Database, round_: Round, nominations: Iterable[NewNomination]
) -> list[NominationId]:
    """Add those not put forward for the same kind already; inside the caller's operation."""
    return _add(database, _fresh(database, round_, nominations))


def _fresh(
    database: Database, round_: Round, nominations: Iterable[NewNomination]
) -> list[NewNomination]:
    """Return those not put forward for the same kind already, each once, as of this round."""
    there = {(_who(one), one.kind) for one in Rounds(database).nominations(round_.id)}
    fresh = list[NewNomination]()
    for nomination in nominations:
        key = _who(nomination), nomination.kind
        if key not in there:
            there.add(key)
            fresh.append(replace(nomination, round=round_.id))
    return fresh


def _add(database: Database, fresh: Sequence[NewNomination]) -> list[NominationId]:
    store = Rounds(database)
    ids = store.add(fresh)
    store.add_steps(
        Step(nomination=number, day=today(), act=StepKind.ADDED, detail=nomination.stage)
        for number, nomination in zip(ids, fresh, strict=True)
    )
    return ids


def _who(one: NewNomination) -> tuple[str, int | str | None]:
    """Return what tells one put forward from another; a name in any spelling is the same."""
    subject, who = one.recipient_key
    return subject, same_name_key(who) if isinstance(who, str) else who


def namesakes(database: Database, names: Iterable[str]) -> list[str]:
    """Return those of the people put forward by name alone who are called as somebody on file."""
    known = {same_name_key(person.name) for person, _ in People(database).everyone()}
    return [name for name in names if same_name_key(name) in known]


def add(
    database: Database,
    round_: Round,
    kind: AwardKind,
    *,
    people: Sequence[PersonId] = (),
    units: Sequence[UnitId] = (),
    outside: Sequence[str] = (),
    subject: str = PERSON,
) -> Result[int]:
    """Put people, units, and others known by name (of ``subject``) forward for ``kind``.

    Those put forward for it already are left alone; returns how many are new.

    Raises:
        TdktError: nobody is chosen, one is not in the file, the kind is not for such
            recipients, or is out of force.
    """
    _require_existing(database, people, units)
    wanted = [nomination_of(kind.id, PERSON, person, round_) for person in people]
    wanted += [nomination_of(kind.id, UNIT, unit, round_) for unit in units]
    wanted += [nomination_of(kind.id, subject, one, round_) for one in outside if nfc(one)]
    if not wanted:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Chưa chọn ai để đề nghị."))
    require_fitting_subject(kind, round_, {nomination.subject for nomination in wanted})
    return put_forward(database, round_, wanted, f"{kind.short} năm {round_.year}")


def put_forward(
    database: Database, round_: Round, wanted: Sequence[NewNomination], what: str
) -> Result[int]:
    """Add nominations as one operation; returns how many are new.

    Raises:
        TdktError: the round is put away.
    """
    _require_open(round_)
    fresh = _fresh(database, round_, wanted)
    with database.operation(f"Đề nghị {what} cho {len(fresh)} đối tượng") as done:
        _add(database, fresh)
    return Result(len(fresh), done.changes)


def _require_existing(
    database: Database, people: Sequence[PersonId], units: Sequence[UnitId]
) -> None:
    known: tuple[set[int], set[int]] = (
        {person.id for person, _ in People(database).everyone()},
        {unit.id for unit in Units(database).all()},
    )
    for wanted, there in zip((people, units), known, strict=True):
        missing = [str(one) for one in wanted if one not in there]
        if missing:
            raise TdktError(
                QT_TRANSLATE_NOOP("errors", "Không tìm thấy trong tệp (mã nội bộ {numbers})."),
                numbers=", ".join(missing),
            )


def require_fitting_subject(kind: AwardKind, round_: Round, subjects: Iterable[str]) -> None:
    """Raise ``TdktError`` unless the kind is for these subjects, in the year of the round."""
    for subject in subjects:
        if subject not in kind.subjects:
            raise TdktError(
                QT_TRANSLATE_NOOP("errors", "“{kind}” không dành cho đối tượng này."),
                kind=kind.name,
            )
    if kind.import_only or not kind.in_force(round_.year):
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "“{kind}” không có trong quy định của năm {year}."),
            kind=kind.name,
            year=round_.year,
        )


def _require_open(round_: Round) -> None:
    if round_.closed:
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Đợt “{name}” đã kết thúc: hãy mở lại trước."),
            name=round_.name,
        )


def remove(database: Database, nominations: Sequence[NominationId]) -> ChangeSet:
    """Delete nominations entered by mistake, before anything became of them.

    Raises:
        TdktError: one has come past its first stage, or has an award: withdraw it instead.
    """
    store = Rounds(database)
    found = store.get_nominations(nominations)
    for nomination in found:
        if nomination.award is not None or any(
            s.act != StepKind.ADDED for s in store.steps(nomination.id)
        ):
            raise TdktError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "{name} đã qua bước đầu: hãy rút hoặc trả lại để lưu quá trình xử lý.",
                ),
                name=store.name_of(nomination),
            )
    with database.operation(f"Bỏ {len(found)} đề nghị ghi nhầm") as done:
        store.delete_nominations([one.id for one in found])
    return done.changes


# -- moving ------------------------------------------------------------------------------


def move(
    database: Database, round_: Round, nominations: Sequence[NominationId], stage: Stage
) -> ChangeSet:
    """Take open nominations to a stage of their round, onward or back.

    Those that are no longer open stay where they are.

    Raises:
        TdktError: the round does not use the stage, it is that of handing over, none is open,
            or one the council did not pass is to go past it.
    """
    if stage not in round_.stages:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Đợt xét này không dùng bước ấy."))
    if stage == Stage.HANDING:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Chỉ trao tặng được khi đã có quyết định."))
    store = Rounds(database)
    found = [
        nomination
        for nomination in store.get_nominations(nominations)
        if nomination.state == NominationState.OPEN
    ]
    going = [nomination for nomination in found if nomination.stage != stage]
    if not found:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Không có đề nghị nào còn đang xét."))
    counting.require_passed(database, round_, going, stage)
    label = f"Chuyển {len(going)} đề nghị sang bước {stages()[stage].name}"
    with database.operation(label) as done:
        store.save_nominations(replace(nomination, stage=stage) for nomination in going)
        note_step(store, going, StepKind.MOVED, stage)
    return done.changes


def advance(database: Database, review: Review, nominations: Sequence[NominationId]) -> ChangeSet:
    """Take open nominations each to its next stage; what the agency decides is not submitted.

    Raises:
        TdktError: none can go on, or the council did not pass one.
    """
    store, going = Rounds(database), _by_next_stage(review, nominations)
    if not going:
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Không có đề nghị nào còn đang xét để chuyển tiếp.")
        )
    for following, some in going.items():
        counting.require_passed(database, review.round, some, following)
    count = sum(map(len, going.values()))
    names = ", ".join(stages()[stage].name for stage in going)
    with database.operation(f"Chuyển {count} đề nghị sang bước {names}") as done:
        for following, some in going.items():
            store.save_nominations(replace(nomination, stage=following) for nomination in some)
            note_step(store, some, StepKind.MOVED, following)
    return done.changes


def held_back(
    database: Database, review: Review, nominations: Sequence[NominationId]
) -> dict[NominationId, TdktError]:
    """Return what of ``nominations`` the council keeps from its next stage, and why."""
    found = dict[NominationId, TdktError]()
    for stage, some in _by_next_stage(review, nominations).items():
        found |= counting.held_back(database, review.round, some, stage)
    return found


def _by_next_stage(
    review: Review, nominations: Sequence[NominationId]
) -> dict[Stage, list[Nomination]]:
    """Return the open ones of ``nominations`` that can go on, by where they go."""
    wanted, going = set(nominations), dict[Stage, list[Nomination]]()
    for nominee in review.nominees:
        stage = review.next_stage(nominee)
        one = nominee.nomination
        if one.id in wanted and one.state == NominationState.OPEN and stage is not None:
            going.setdefault(stage, []).append(one)
    return going


def note_step(store: Rounds, nominations: Sequence[Nomination], act: str, detail: str) -> None:
    """Write into the history of nominations what was done with them today."""
    store.add_steps(
        Step(nomination=nomination.id, day=today(), act=act, detail=detail or None)
        for nomination in nominations
    )


def set_state(
    database: Database,
    nominations: Sequence[NominationId],
    state: NominationState,
    reason: str = "",
) -> ChangeSet:
    """Return, withdraw or refuse nominations for a ``reason``, or open them again.

    Raises:
        TdktError: no reason is given, or one has an award: revoke that instead.
    """
    reason = nfc(reason)
    if state in (NominationState.RETURNED, NominationState.REJECTED) and not reason:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Hãy ghi lý do."))
    store = Rounds(database)
    found = [one for one in store.get_nominations(nominations) if one.state != state]
    for nomination in found:
        if nomination.state == NominationState.AWARDED or nomination.award is not None:
            raise TdktError(
                QT_TRANSLATE_NOOP(
                    "errors", "{name} đã có quyết định: hãy hủy bỏ khen thưởng thay vì đổi ở đây."
                ),
                name=store.name_of(nomination),
            )
    verbs = {
        NominationState.RETURNED: "Trả lại",
        NominationState.WITHDRAWN: "Rút",
        NominationState.REJECTED: "Không đề nghị",
        NominationState.OPEN: "Xét lại",
    }
    with database.operation(f"{verbs[state]} {len(found)} đề nghị") as done:
        kept = reason or None
        store.save_nominations(replace(one, state=state, reason=kept) for one in found)
        note_step(
            store, found, StepKind.REOPENED if state == NominationState.OPEN else state, reason
        )
    return done.changes
