"""The votes of a council: thresholds, counts, ballots, and who passed."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from tdkt_desktop.domain.ids import NominationId, RoundId
from tdkt_desktop.domain.law.rulebook import SURENESS
from tdkt_desktop.domain.rounds import (
    STAGES,
    Council,
    Nomination,
    Presence,
    Round,
    Stage,
    Threshold,
)
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.agency import agencies
from tdkt_desktop.operations.law import regulation
from tdkt_desktop.operations.rounds.terms import show_of_hands
from tdkt_desktop.storage.councils import Councils
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.journal import ChangeSet
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.rounds import Rounds

_NAMED = 12
"""How many of those refused are told one by one."""


def thresholds(database: Database, round_: Round, codes: Iterable[str]) -> dict[str, Threshold]:
    """Return what each of several kinds needs."""
    book, found = regulation.rulebook(database, round_.rules_date), dict[str, Threshold]()
    kind = agencies.powers(database).kind
    for code in codes:
        votes = [
            vote
            for vote in book.of_kind(book.law.votes, code)
            if vote.min_pct and (kind is None or vote.council in ("", kind.council))
        ]
        strictest = max(votes, key=lambda vote: vote.min_pct or 0, default=None)
        if strictest is None:
            found[code] = show_of_hands()
            continue
        unsure = max((strictest.confidence, "high"), key=SURENESS.index)
        found[code] = Threshold(
            percent=strictest.min_pct or 0,
            of=strictest.of or show_of_hands().of,
            basis=strictest.basis,
            confidence=unsure,
        )
    return found


def count_votes(
    database: Database, round_: Round, votes: Mapping[NominationId, tuple[int | None, int | None]]
) -> ChangeSet | None:
    """Write the tally: votes for at the meeting and in writing, by nomination.

    ``None`` when nothing changes.

    Raises:
        TdktError: there are more than may vote on that one (nobody votes on themselves), or they
            would not carry what is decided already.
    """
    store, seated = Rounds(database), Councils(database).council(round_.id)
    changed = list[Nomination]()
    for nomination in store.get_nominations(list(votes)):
        wanted = replace(
            nomination, votes=votes[nomination.id][0], written=votes[nomination.id][1]
        )
        _require_consistent_votes(database, round_, seated, wanted)
        if wanted != nomination:
            changed.append(wanted)
    if not changed:
        return None
    _require_counted_votes_kept(database, round_, seated, changed)
    with database.operation(_counted_words(store, changed)) as done:
        store.save_nominations(changed)
    return done.changes


def _counted_words(store: Rounds, changed: Sequence[Nomination]) -> str:
    """Return what the history says of a tally: whose and how many, or of how many."""
    if len(changed) > 1:
        return f"Ghi phiếu của {len(changed)} đề nghị"
    one = changed[0]
    return f"Ghi phiếu của {store.name_of(one)}: {one.tally or 'bỏ số phiếu'}"


def check_votes(
    database: Database,
    round_: Round,
    seated: Council,
    one: Nomination,
    votes: tuple[int | None, int | None],
) -> None:
    """See that a tally could be written.

    Raises:
        TdktError: as :func:`count_votes`.
    """
    wanted = replace(one, votes=votes[0], written=votes[1])
    _require_consistent_votes(database, round_, seated, wanted)
    _require_counted_votes_kept(database, round_, seated, [wanted])


def _require_counted_votes_kept(
    database: Database, round_: Round, seated: Council, changed: Sequence[Nomination]
) -> None:
    """See that votes written after the decision still carry it."""
    decided = [one for one in changed if one.award is not None]
    if not decided:
        return
    kinds = {kind.id: kind.code for kind in Kinds(database).all()}
    needs = thresholds(database, round_, {kinds[one.kind] for one in decided})
    store = Rounds(database)
    before = {one.id: one.total for one in store.get_nominations([n.id for n in decided])}
    for nomination in decided:
        carried = passed(nomination, needs[kinds[nomination.kind]], seated.size)
        if carried is False or (nomination.total is None and before[nomination.id] is not None):
            raise TdktError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "{name} đã có quyết định: số phiếu ghi lại phải đủ. Hãy hủy bỏ "
                    "khen thưởng trước.",
                ),
                name=store.name_of(nomination),
            )


def require_still_consistent_votes(database: Database, rounds: Iterable[RoundId | None]) -> None:
    """See that the votes counted are not more than may vote now."""
    store = Rounds(database)
    for round_ in store.all():
        if round_.id in rounds:
            seated = Councils(database).council(round_.id)
            for nomination in store.nominations(round_.id):
                if nomination.total is not None:
                    _require_consistent_votes(database, round_, seated, nomination)


def _require_consistent_votes(
    database: Database, round_: Round, seated: Council, one: Nomination
) -> None:
    for count, presence, words in (
        (
            one.votes,
            Presence.PRESENT,
            QT_TRANSLATE_NOOP(
                "errors", "{name}: {count} phiếu, mà chỉ {most} thành viên dự họp được bỏ phiếu."
            ),
        ),
        (
            one.written,
            Presence.WRITTEN,
            QT_TRANSLATE_NOOP(
                "errors",
                "{name}: {count} ý kiến, mà chỉ {most} thành viên gửi ý kiến bằng văn bản.",
            ),
        ),
    ):
        most = seated.voters(one, presence)
        if presence == Presence.PRESENT and round_.ballots_valid is not None:
            most = min(most, round_.ballots_valid)
        if count is not None and not 0 <= count <= most:
            name = Rounds(database).name_of(one)
            if seated.voters(one, presence) < seated.count(presence):
                own = QT_TRANSLATE_NOOP(
                    "errors",
                    "{name}: {count} phiếu, mà chỉ {most} thành viên được bỏ phiếu: không ai bỏ "
                    "phiếu cho chính mình.",
                )
                raise TdktError(own, name=name, count=count, most=most)
            raise TdktError(words, name=name, count=count, most=most)


def read_count(text: str) -> int | None:
    """Return a typed count, or ``None`` when empty.

    Raises:
        TdktError: it is no count.
    """
    text = text.strip()
    if not text:
        return None
    if not text.isdecimal():
        raise TdktError(
            QT_TRANSLATE_NOOP(
                "errors", "“{text}” không phải số phiếu: ghi một số từ 0 trở lên hoặc để trống."
            ),
            text=text,
        )
    return int(text)


def set_ballots(
    database: Database, round_: Round, out: int | None, back: int | None, valid: int | None
) -> ChangeSet:
    """Write how many ballots were given out, came back and are valid.

    Raises:
        TdktError: more came back than went out, are valid than came back, or are counted for
            somebody than are valid.
    """
    present = Councils(database).council(round_.id).count(Presence.PRESENT)
    for fewer, more, words in (
        (
            out,
            present,
            QT_TRANSLATE_NOOP("errors", "Phát ra {fewer} phiếu mà chỉ {more} thành viên dự họp."),
        ),
        (back, out, QT_TRANSLATE_NOOP("errors", "Thu về {fewer} phiếu mà phát ra {more}.")),
        (valid, back, QT_TRANSLATE_NOOP("errors", "{fewer} phiếu hợp lệ mà thu về {more}.")),
    ):
        if fewer is not None and more is not None and fewer > more:
            raise TdktError(words, fewer=fewer, more=more)
    made = replace(round_, ballots_out=out, ballots_in=back, ballots_valid=valid)
    with database.operation("Ghi số phiếu phát ra, thu về, hợp lệ") as done:
        Rounds(database).save(made)
        require_still_consistent_votes(database, {made.id})
    return done.changes


def passed(one: Nomination, needs: Threshold, size: int) -> bool | None:
    """Whether the council passed a nomination; ``None`` while no votes are counted."""
    return None if one.total is None or not size else needs.passed(one.total, size)


def require_passed(
    database: Database, round_: Round, nominations: Sequence[Nomination], stage: Stage
) -> None:
    """See that what goes on past the council was passed by it.

    Raises:
        TdktError: some failed, or a ballot the law asks for was not counted; names each.
    """
    faults = list(held_back(database, round_, nominations, stage).values())
    if len(faults) == 1:
        raise faults[0]
    if faults:
        lines = [str(fault) for fault in faults[:_NAMED]] + ["…"] * (len(faults) > _NAMED)
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "{count} đề nghị chưa qua được Hội đồng:\n{lines}"),
            count=len(faults),
            lines="\n".join(lines),
        )


def held_back(
    database: Database, round_: Round, nominations: Sequence[Nomination], stage: Stage
) -> dict[NominationId, TdktError]:
    """Return what of ``nominations`` the council keeps from going on to ``stage``, and why."""
    if Stage.COUNCIL not in round_.stages or STAGES.index(stage) <= STAGES.index(Stage.COUNCIL):
        return {}
    kinds = {kind.id: kind.code for kind in Kinds(database).all()}
    needs = thresholds(database, round_, {kinds[n.kind] for n in nominations})
    size = Councils(database).council(round_.id).size
    faults = dict[NominationId, TdktError]()
    for nomination in nominations:
        need = needs[kinds[nomination.kind]]
        result = passed(nomination, need, size)
        if result is None and need.binding:
            faults[nomination.id] = TdktError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "{name}: chưa có kết quả bỏ phiếu của Hội đồng, cần từ {percent}% ({basis}).",
                ),
                name=Rounds(database).name_of(nomination),
                percent=need.percent,
                basis=need.basis,
            )
        if result is False:
            faults[nomination.id] = TdktError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "{name}: {votes} trên {size} phiếu, cần {needed}. Hãy chuyển danh hiệu, "
                    "hình thức đề nghị hoặc ghi không đề nghị.",
                ),
                name=Rounds(database).name_of(nomination),
                votes=nomination.total,
                size=size,
                needed=need.needed(size),
            )
    return faults


def out_of_reach(
    seated: Council, nominations: Sequence[Nomination], need: Threshold
) -> list[Nomination]:
    """Return the nominations that cannot pass though all who may vote were for them."""
    return [
        nomination
        for nomination in nominations
        if seated.voters(nomination, Presence.PRESENT)
        + seated.voters(nomination, Presence.WRITTEN)
        < need.needed(seated.size)
    ]
