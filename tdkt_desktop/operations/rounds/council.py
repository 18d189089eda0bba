"""The council: who sits in it and who was there."""

from collections.abc import Sequence
from dataclasses import replace

from tdkt_desktop.domain.ids import MemberId
from tdkt_desktop.domain.rounds import PRESENCES, Council, Member, NewMember, Presence, Role, Round
from tdkt_desktop.domain.vietnamese.keys import nfc, same_name_key
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.result import Result
from tdkt_desktop.operations.rounds.counting import require_still_consistent_votes
from tdkt_desktop.operations.rounds.terms import roles
from tdkt_desktop.storage.councils import Councils
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.journal import ChangeSet


def council(database: Database, round_: Round | None) -> Council:
    """Return the council of a round, or the standing one."""
    return Councils(database).council(round_.id if round_ else None)


# -- members -----------------------------------------------------------------------------


def save_member(database: Database, member: NewMember) -> Result[MemberId]:
    """Add or change a member; who of the staff it is, if anybody, ``member.person`` says.

    A name alone ties nobody: two may bear it.

    Raises:
        TdktError: no name, an unknown role, somebody twice, or a second chair; or too many votes.
    """
    name = nfc(member.name)
    if not name:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Hãy ghi họ tên thành viên."))
    if member.role not in roles():
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Không có vai trò “{role}”."), role=member.role
        )
    store = Councils(database)
    stored = isinstance(member, Member)
    others = [
        one
        for one in store.members(member.round)
        if not (isinstance(member, Member) and one.id == member.id)
    ]
    made = replace(
        member,
        name=name,
        position=nfc(member.position or "") or None,
        ordinal=list(roles()).index(member.role) * 100
        + (member.ordinal % 100 if stored else len(others)),
    )
    for other in others:
        same = other.person is not None and other.person == made.person
        if same or (
            same_name_key(other.name) == same_name_key(name) and other.position == made.position
        ):
            raise TdktError(
                QT_TRANSLATE_NOOP("errors", "{name} đã có trong Hội đồng."), name=other.name
            )
        if other.role == made.role == Role.CHAIR:
            raise TdktError(
                QT_TRANSLATE_NOOP("errors", "Hội đồng đã có Chủ tịch: {name}."), name=other.name
            )
    verb = "Sửa" if stored else "Thêm"
    with database.operation(f"{verb} thành viên Hội đồng {name}") as done:
        number = store.save(made)
        require_still_consistent_votes(database, {made.round})
    return Result(number, done.changes)


def remove_members(database: Database, members: Sequence[Member]) -> ChangeSet:
    """Take members off their council, all at once.

    Raises:
        TdktError: more votes are counted than are then left to vote.
    """
    names = ", ".join(member.name for member in members)
    with database.operation(f"Bỏ thành viên Hội đồng {names}") as done:
        for member in members:
            Councils(database).delete(member.id)
        require_still_consistent_votes(database, {member.round for member in members})
    return done.changes


def attend(
    database: Database, members: Sequence[Member], presence: Presence, opinion: str | None = None
) -> ChangeSet:
    """Note whether members were there, wrote, or neither; ``None`` leaves what they wrote.

    Raises:
        TdktError: as :func:`call_the_roll`.
    """
    return call_the_roll(database, [(member, presence) for member in members], opinion)


def call_the_roll(
    database: Database, roll: Sequence[tuple[Member, Presence]], opinion: str | None = None
) -> ChangeSet:
    """Note of each member whether they were there, wrote, or neither, all at once.

    Raises:
        TdktError: there is no such presence, or more votes are counted than may then vote.
    """
    if any(presence not in PRESENCES for _, presence in roll):
        raise TdktError(
            QT_TRANSLATE_NOOP(
                "errors", "Chỉ ghi được một trong: dự họp, có ý kiến bằng văn bản, vắng mặt."
            )
        )
    store = Councils(database)
    with database.operation(f"Ghi thành phần dự họp của {len(roll)} thành viên Hội đồng") as done:
        for member, presence in roll:
            words = member.opinion if opinion is None else nfc(opinion) or None
            store.save(
                replace(
                    member,
                    presence=presence,
                    opinion=words if presence == Presence.WRITTEN else None,
                )
            )
        require_still_consistent_votes(database, {one.round for one, _ in roll})
    return done.changes


def make_standing(database: Database, round_: Round) -> ChangeSet:
    """Let the council of a round be the one later rounds begin with."""
    store = Councils(database)
    with database.operation("Lấy Hội đồng của đợt làm Hội đồng của cơ quan") as done:
        for member in store.members(None):
            store.delete(member.id)
        for member in store.members(round_.id):
            store.save(member.seated(None))
    return done.changes


# -- votes -------------------------------------------------------------------------------
