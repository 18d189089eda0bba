"""Nominations added, moved, lowered, returned, withdrawn, described: nothing without a trace."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from tdkt_desktop.domain.awards.kinds import PERSON, UNIT, AwardKind
from tdkt_desktop.domain.rounds import Act, Nomination, NominationState, Remark, Round, Stage, Step
from tdkt_desktop.domain.typed import read_date
from tdkt_desktop.domain.vietnamese.dates import today
from tdkt_desktop.domain.vietnamese.keys import name_key, nfc
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.awards import bonuses
from tdkt_desktop.operations.rounds import council
from tdkt_desktop.operations.rounds.review import Review
from tdkt_desktop.operations.rounds.terms import stages
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.journal import ChangeSet
from tdkt_desktop.storage.initiatives import Initiatives
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.rounds import Rounds
from tdkt_desktop.storage.units import Units

_LONGEST = 8_000


def nomination_of(kind: int, subject: str, who: int | str, round_: Round) -> Nomination:
    """Return somebody put forward for ``kind``, at the first stage of the round."""
    return Nomination(
        round=round_.id or 0,
        kind=kind,
        subject=subject,
        person=who if subject == PERSON and isinstance(who, int) else None,
        unit=who if subject == UNIT and isinstance(who, int) else None,
        recipient=nfc(who) if isinstance(who, str) else None,
        stage=round_.stages[0],
    )


def left_before(database: Database, round_: Round) -> set[int]:
    """Return the people who left before the round's year began."""
    first = f"{round_.year}-01-01"
    return {
        person.id
        for person, _ in People(database).everyone()
        if person.id is not None and person.leave_date and person.leave_date < first
    }


# -- adding ------------------------------------------------------------------------------


def add_in_operation(
    database: Database, round_: Round, nominations: Iterable[Nomination]
) -> list[int]:
    """Add those not put forward for the same kind already; inside the caller's operation."""
    return _add(database, _fresh(database, round_, nominations))


def _fresh(
    database: Database, round_: Round, nominations: Iterable[Nomination]
) -> list[Nomination]:
    """Return those not put forward for the same kind already, each once, as of this round."""
    there = {(_who(one), one.kind) for one in Rounds(database).nominations(round_.id or 0)}
    fresh = list[Nomination]()
    for nomination in nominations:
        key = _who(nomination), nomination.kind
        if key not in there:
            there.add(key)
            fresh.append(replace(nomination, id=None, round=round_.id or 0))
    return fresh


def _add(database: Database, fresh: Sequence[Nomination]) -> list[int]:
    store = Rounds(database)
    ids = store.add(fresh)
    store.add_steps(
        Step(nomination=number, day=today(), act=Act.ADDED, detail=nomination.stage)
        for number, nomination in zip(ids, fresh, strict=True)
    )
    return ids


def _who(one: Nomination) -> tuple[str, int | str | None]:
    """Return what tells one put forward from another; a name in any spelling is the same."""
    subject, who = one.recipient_key
    return subject, name_key(who) if isinstance(who, str) else who


def namesakes(database: Database, names: Iterable[str]) -> list[str]:
    """Return those of the people put forward by name alone who are called as somebody on file."""
    known = {name_key(person.name) for person, _ in People(database).everyone()}
    return [name for name in names if name_key(name) in known]


def add(
    database: Database,
    round_: Round,
    kind: AwardKind,
    *,
    people: Sequence[int] = (),
    units: Sequence[int] = (),
    outside: Sequence[str] = (),
    subject: str = PERSON,
) -> tuple[int, ChangeSet]:
    """Put people, units, and others known by name (of ``subject``) forward for ``kind``.

    Those put forward for it already are left alone; returns how many are new.

    Raises:
        TdktError: nobody is chosen, one is not in the file, the kind is not for such
            recipients, or is out of force.
    """
    _require_existing(database, people, units)
    wanted = [nomination_of(kind.id or 0, PERSON, person, round_) for person in people]
    wanted += [nomination_of(kind.id or 0, UNIT, unit, round_) for unit in units]
    wanted += [nomination_of(kind.id or 0, subject, one, round_) for one in outside if nfc(one)]
    if not wanted:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Chưa chọn ai để đề nghị."))
    _require_fitting_subject(kind, round_, {nomination.subject for nomination in wanted})
    return put_forward(database, round_, wanted, f"{kind.short} năm {round_.year}")


def put_forward(
    database: Database, round_: Round, wanted: Sequence[Nomination], what: str
) -> tuple[int, ChangeSet]:
    """Add nominations as one operation; returns how many are new.

    Raises:
        TdktError: the round is put away.
    """
    _require_open(round_)
    fresh = _fresh(database, round_, wanted)
    with database.operation(f"Đề nghị {what} cho {len(fresh)} đối tượng") as done:
        _add(database, fresh)
    return len(fresh), done.changes


def _require_existing(database: Database, people: Sequence[int], units: Sequence[int]) -> None:
    known = (
        {person.id for person, _ in People(database).everyone()},
        {unit.id for unit in Units(database).all()},
    )
    for wanted, there in zip((people, units), known, strict=True):
        missing = [str(one) for one in wanted if one not in there]
        if missing:
            raise TdktError(
                QT_TRANSLATE_NOOP("errors", "Không có trong tệp: số id {numbers}."),
                numbers=", ".join(missing),
            )


def _require_fitting_subject(kind: AwardKind, round_: Round, subjects: Iterable[str]) -> None:
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
            QT_TRANSLATE_NOOP("errors", "Đợt “{name}” đã cất: hãy mở lại trước."), name=round_.name
        )


def remove(database: Database, nominations: Sequence[int]) -> ChangeSet:
    """Delete nominations entered by mistake, before anything became of them.

    Raises:
        TdktError: one has come past its first stage, or has an award: withdraw it instead.
    """
    store = Rounds(database)
    found = store.get_nominations(nominations)
    for nomination in found:
        if nomination.award is not None or any(
            s.act != Act.ADDED for s in store.steps(nomination.id or 0)
        ):
            raise TdktError(
                QT_TRANSLATE_NOOP(
                    "errors", "{name} đã qua bước đầu: hãy cho rút hoặc trả lại, để còn dấu vết."
                ),
                name=store.name_of(nomination),
            )
    with database.operation(f"Bỏ {len(found)} đề nghị ghi nhầm") as done:
        store.delete_nominations([one.id or 0 for one in found])
    return done.changes


# -- moving ------------------------------------------------------------------------------


def move(database: Database, round_: Round, nominations: Sequence[int], stage: Stage) -> ChangeSet:
    """Take open nominations to a stage of their round, onward or back.

    Those that are no longer open stay where they are.

    Raises:
        TdktError: the round does not use the stage, it is that of handing over, none is open,
            or one the council did not pass is to go past it.
    """
    if stage not in round_.stages:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Đợt xét này không dùng bước ấy."))
    if stage == Stage.HANDING:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Chỉ trao được khi đã có quyết định."))
    store = Rounds(database)
    found = [
        nomination
        for nomination in store.get_nominations(nominations)
        if nomination.state == NominationState.OPEN
    ]
    going = [nomination for nomination in found if nomination.stage != stage]
    if not found:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Không có đề nghị nào còn đang xét."))
    council.require_passed(database, round_, going, stage)
    label = f"Chuyển {len(going)} đề nghị sang bước {stages()[stage].name}"
    with database.operation(label) as done:
        store.save_nominations(replace(nomination, stage=stage) for nomination in going)
        _note(store, going, Act.MOVED, stage)
    return done.changes


def advance(database: Database, review: Review, nominations: Sequence[int]) -> ChangeSet:
    """Take open nominations each to its next stage; what the agency decides is not submitted.

    Raises:
        TdktError: none can go on, or the council did not pass one.
    """
    wanted, store = set(nominations), Rounds(database)
    going: dict[Stage, list[Nomination]] = {}
    for nominee in review.nominees:
        stage = review.next_stage(nominee)
        if (
            nominee.nomination.id in wanted
            and nominee.nomination.state == NominationState.OPEN
            and stage is not None
        ):
            going.setdefault(stage, []).append(nominee.nomination)
    if not going:
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Không có đề nghị nào còn đang xét để chuyển tiếp.")
        )
    for following, some in going.items():
        council.require_passed(database, review.round, some, following)
    count = sum(map(len, going.values()))
    names = ", ".join(stages()[stage].name for stage in going)
    with database.operation(f"Chuyển {count} đề nghị sang bước {names}") as done:
        for following, some in going.items():
            store.save_nominations(replace(nomination, stage=following) for nomination in some)
            _note(store, some, Act.MOVED, following)
    return done.changes


def _note(store: Rounds, nominations: Sequence[Nomination], act: str, detail: str) -> None:
    store.add_steps(
        Step(nomination=nomination.id or 0, day=today(), act=act, detail=detail or None)
        for nomination in nominations
    )


def set_state(
    database: Database, nominations: Sequence[int], state: NominationState, reason: str = ""
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
                    "errors", "{name} đã có quyết định: hãy thu hồi thành tích thay vì đổi ở đây."
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
        _note(store, found, Act.REOPENED if state == NominationState.OPEN else state, reason)
    return done.changes


def lower(
    database: Database, round_: Round, nominations: Sequence[int], kind: AwardKind, reason: str
) -> ChangeSet:
    """Put nominations forward for another kind than was asked for (hạ danh hiệu).

    Votes counted for the first kind are kept with it, and none are counted for the new one.

    Raises:
        TdktError: no reason is given, the kind is not for them or is higher than what is asked
            for, or somebody is put forward for it in this round already.
    """
    if not nfc(reason):
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Hãy ghi lý do."))
    store = Rounds(database)
    found = [one for one in store.get_nominations(nominations) if one.kind != kind.id]
    _require_fitting_subject(kind, round_, {one.subject for one in found})
    there = {(n.recipient_key, n.kind) for n in store.nominations(round_.id or 0) if n.stands}
    kinds = {k.id: k for k in Kinds(database).all()}
    names = {number: k.short for number, k in kinds.items()}
    for nomination in found:
        if bonuses.is_higher(kind, kinds[nomination.kind], nomination.subject, round_.rules_date):
            raise TdktError(
                QT_TRANSLATE_NOOP(
                    "errors", "{kind} không thấp hơn {first}: hãy thêm đề nghị mới."
                ),
                kind=kind.short,
                first=names[nomination.kind],
            )
        if nomination.award is not None:
            raise TdktError(
                QT_TRANSLATE_NOOP(
                    "errors", "{name} đã có quyết định: hãy thu hồi thành tích thay vì đổi ở đây."
                ),
                name=store.name_of(nomination),
            )
        if (nomination.recipient_key, kind.id) in there:
            raise TdktError(
                QT_TRANSLATE_NOOP(
                    "errors", "{name} đã được đề nghị {kind} trong đợt này: hãy cho rút."
                ),
                name=store.name_of(nomination),
                kind=kind.short,
            )
    with database.operation(f"Hạ {len(found)} đề nghị xuống {kind.short}") as done:
        for nomination in found:
            lower_in_operation(store, nomination, kind.id or 0, names, nfc(reason))
    return done.changes


def lower_in_operation(
    store: Rounds, one: Nomination, kind: int, names: Mapping[int | None, str], reason: str
) -> Nomination:
    """Let a nomination be for another kind; ``names`` are those of kinds. Returns it as it is."""
    nomination = replace(
        one,
        kind=kind,
        first_kind=one.first_kind or one.kind,
        votes=None,
        written=None,
        first_votes=one.votes if one.first_kind is None else one.first_votes,
        first_written=one.written if one.first_kind is None else one.first_written,
        reason=reason,
    )
    store.save_nominations([nomination])
    _note(
        store, [one], Act.LOWERED, f"{names.get(one.kind, '')} → {names.get(kind, '')}: {reason}"
    )
    return nomination


def refuse_in_operation(store: Rounds, nominations: Sequence[Nomination], reason: str) -> None:
    """Close nominations that were not granted; inside the caller's operation."""
    store.save_nominations(
        replace(nomination, state=NominationState.REJECTED, reason=reason)
        for nomination in nominations
    )
    _note(store, nominations, NominationState.REJECTED, reason)


# -- describing --------------------------------------------------------------------------

_READERS: Mapping[str, Callable[[str], object]] = {
    "result": lambda text: nfc(text) or None,
    "position": lambda text: nfc(text) or None,
    "achieved": read_date,
}
_TITLES = {"result": "thành tích", "position": "chức vụ", "achieved": "ngày lập thành tích"}


def edit(database: Database, nominations: Sequence[int], key: str, text: str) -> ChangeSet | None:
    """Write one field (``result``, ``position``, ``achieved``) of many from typed text.

    ``None`` when they say that already.

    Raises:
        TdktError: the text cannot stand in that field.
    """
    if len(text) > _LONGEST:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Chữ dài quá {most} ký tự."), most=_LONGEST)
    value = _READERS[key](text)
    store = Rounds(database)
    found = [
        nomination
        for nomination in store.get_nominations(nominations)
        if getattr(nomination, key) != value
    ]
    if not found:
        return None
    with database.operation(f"Ghi {_TITLES[key]} của {len(found)} đề nghị") as done:
        store.save_nominations(replace(nomination, **{key: value}) for nomination in found)  # type: ignore[arg-type]
    return done.changes


def set_papers(
    database: Database, round_: Round, nominations: Sequence[int], item: str, *, there: bool
) -> ChangeSet:
    """Note that a paper of the dossier is there, or not, for many at once."""
    store = Rounds(database)
    known = store.papers(round_.id or 0)
    verb = "Có" if there else "Chưa có"
    with database.operation(f"{verb} “{item}” của {len(nominations)} hồ sơ") as done:
        for number in nominations:
            kept = [one for one in known.get(number, []) if one != item]
            store.set_papers(number, [*kept, item] if there else kept)
    return done.changes


def own_initiatives(database: Database, person: int) -> list[tuple[int, str]]:
    """Return a person's initiatives: the author's id and the initiative in words, newest first."""
    store = Initiatives(database)
    authors = store.authors_of(person)
    found = {
        initiative.id: initiative for initiative in store.get([a.initiative for a in authors])
    }
    told = [(a.id or 0, found[a.initiative]) for a in authors if a.initiative in found]
    told.sort(key=lambda pair: pair[1].year, reverse=True)
    return [(number, f"{initiative.title} ({initiative.year})") for number, initiative in told]


def set_initiatives(
    database: Database, nomination: Nomination, authors: Sequence[int]
) -> ChangeSet:
    """Write which of their initiatives a nomination puts forward.

    Raises:
        TdktError: one is not theirs, or the nomination is decided.
    """
    if nomination.award is not None:
        raise TdktError(
            QT_TRANSLATE_NOOP(
                "errors", "{name} đã có quyết định: hãy thu hồi thành tích thay vì đổi ở đây."
            ),
            name=Rounds(database).name_of(nomination),
        )
    own = {number for number, _ in own_initiatives(database, nomination.person or 0)}
    if set(authors) - own:
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Chỉ đưa được sáng kiến của chính người được đề nghị.")
        )
    store = Rounds(database)
    name = store.name_of(nomination)
    with database.operation(f"Đưa {len(authors)} sáng kiến vào đề nghị của {name}") as done:
        store.set_authors(nomination.id or 0, authors)
    return done.changes


# -- public notice -----------------------------------------------------------------------


def save_remark(database: Database, remark: Remark) -> tuple[int, ChangeSet]:
    """Write a remark received on the posted list, or its answer; returns its id.

    Raises:
        TdktError: it says nothing.
    """
    if not nfc(remark.words):
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Hãy ghi nội dung ý kiến."))
    made = replace(
        remark,
        words=nfc(remark.words),
        sender=nfc(remark.sender or "") or None,
        answer=nfc(remark.answer or "") or None,
    )
    verb = "Ghi" if remark.id is None else "Sửa"
    with database.operation(f"{verb} ý kiến về danh sách công khai") as done:
        number = Rounds(database).save_remark(made)
    return number, done.changes


def delete_remark(database: Database, remark: Remark) -> ChangeSet:
    """Delete a remark entered by mistake."""
    with database.operation("Xóa ý kiến ghi nhầm") as done:
        Rounds(database).delete_remark(remark.id or 0)
    return done.changes
