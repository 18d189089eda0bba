"""The council of a round on the command line: its members, who attends, the votes."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

import click

from tdkt_desktop.cli.round_shared import (
    ROUND,
    nominee_document,
    nominee_line,
    round_,
    those_meant,
)
from tdkt_desktop.cli.shared import AS_JSON, DATABASE, NUMBER, fail, show, writing
from tdkt_desktop.domain.ids import MemberId, NominationId, PersonId, RoundId
from tdkt_desktop.domain.rounds import PRESENCES, Member, NewMember, Presence, Role
from tdkt_desktop.domain.vietnamese.keys import fold
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.people.people import namesakes
from tdkt_desktop.operations.rounds import council as councils
from tdkt_desktop.operations.rounds import counting, rounds
from tdkt_desktop.operations.rounds.review import Review
from tdkt_desktop.operations.rounds.terms import presences, roles


@round_.command(name="council")
@DATABASE
@click.option(
    "--round", "round_id", type=NUMBER, help="Đợt xét; không ghi là Hội đồng của cơ quan."
)
@click.option("--add", "added", multiple=True, help="Thêm: họ tên;chức vụ;vai trò;số (id) cán bộ.")
@click.option("--attend", "attended", multiple=True, help="Điểm danh: số=có mặt, vắng, văn bản.")
@click.option("--opinion", help="Ý kiến bằng văn bản của những người vừa ghi thành phần dự họp.")
@click.option("--ballots", help="Phiếu phát ra, thu về, hợp lệ: 9,9,8.")
@AS_JSON
def council(
    path: Path,
    round_id: RoundId | None,
    added: Sequence[str],
    attended: Sequence[str],
    opinion: str | None,
    ballots: str | None,
    as_json: bool,
) -> None:
    """Xem, lập Hội đồng; ghi thành phần dự họp; ghi số phiếu."""
    told = list[str]()
    with writing(path) as database:
        found = rounds.get(database, round_id) if round_id is not None else None
        for text in added:
            member = _member(text, round_id)
            councils.save_member(database, member)
            bearers = namesakes(database, member.name) if member.person is None else []
            told += [
                f"{member.name}: trong danh sách có cán bộ cùng tên, số {row.person.id}; là người "
                f"ấy thì thêm ;{row.person.id} vào cuối."
                for row in bearers
            ]
        members = {one.id: one for one in councils.council(database, found).members}
        if attended:
            roll = [_attending(text, members) for text in attended]
            councils.call_the_roll(database, roll, opinion)
        if ballots and found is not None:
            counts = [counting.read_count(part) for part in ballots.split(",")]
            if len(counts) != 3:  # noqa: PLR2004 - out, in, valid
                message = f"--ballots {ballots}: ghi ba số"
                raise click.UsageError(message)
            counting.set_ballots(database, found, counts[0], counts[1], counts[2])
        seated = councils.council(database, found).members
    names, there = roles(), presences()
    show(
        as_json,
        {"members": [asdict(one) for one in seated]},
        [
            f"{one.id}. {one.name}\t{one.position or ''}\t{names[one.role]}\t{there[one.presence]}"
            for one in seated
        ]
        or ["Chưa có thành viên nào."],
    )
    for words in told:
        click.echo(words, err=True)


def _member(text: str, round_id: RoundId | None) -> NewMember:
    """Return a member as ``name;position;role;person``, of which the name alone is needed."""
    name, position, role, person = (*text.split(";"), "", "", "")[:4]
    if person.strip() and not person.strip().isdecimal():
        message = f"--add {text}: phần thứ tư là số (id) của cán bộ"
        raise click.UsageError(message)
    return NewMember(
        round=round_id,
        name=name,
        position=position,
        person=PersonId(int(person)) if person.strip() else None,
        role=_role(role) if role.strip() else Role.MEMBER,
    )


def _attending(text: str, members: Mapping[MemberId, Member]) -> tuple[Member, Presence]:
    """Return who ``number=presence`` means and whether they were there."""
    which, _, said = text.partition("=")
    presence = _coded(said, presences())
    if not which.isdecimal() or int(which) not in members or presence not in PRESENCES:
        known = ", ".join((*PRESENCES, *presences().values()))
        message = f"--attend {text}: ghi số thành viên={known}"
        raise click.UsageError(message)
    return members[MemberId(int(which))], Presence(presence)


def _role(words: str) -> Role:
    code = _coded(words, roles())
    if code not in tuple(Role):
        fail(
            QT_TRANSLATE_NOOP("errors", "Không có vai trò “{role}”. Các vai trò: {known}."),
            role=words.strip(),
            known=", ".join(roles().values()),
        )
    return Role(code)


def _coded(words: str, names: Mapping[Role, str] | Mapping[Presence, str]) -> str:
    """Return the code whose name begins with ``words``, or holds them; else they themselves."""
    plain = fold(words).strip()
    folded = {code: fold(name) for code, name in names.items()}
    beginning = [code for code, name in folded.items() if name.startswith(plain)]
    return next(
        iter(beginning or [c for c, name in folded.items() if plain in name]), words.strip()
    )


@round_.command(name="votes")
@DATABASE
@ROUND
@click.argument("counts", nargs=-1, required=True)
@AS_JSON
def votes(path: Path, round_id: RoundId, counts: Sequence[str], as_json: bool) -> None:
    """Ghi phiếu đồng ý: số đề nghị=phiếu tại cuộc họp[+ý kiến văn bản], ví dụ 12=7+1."""
    wanted: dict[NominationId, tuple[int | None, int | None]] = {}
    for text in counts:
        which, _, said = text.partition("=")
        here, _, written = said.replace("-", "").partition("+")
        if not which.isdecimal() or not said:
            message = f"{text}: ghi số đề nghị=số phiếu, ví dụ 12=7+1; 12=- là xóa phiếu đã ghi"
            raise click.UsageError(message)
        wanted[NominationId(int(which))] = counting.read_count(here), counting.read_count(written)
    with writing(path) as database:
        found = rounds.get(database, round_id)
        those_meant(database, found, list(wanted))
        counting.count_votes(database, found, wanted)
        review = Review(database, rounds.get(database, round_id))
        told = [nominee_document(review, o) for o in review.nominees if o.nomination.id in wanted]
    show(as_json, {"nominations": told}, [nominee_line(one) for one in told])
