"""What the level above decided: its list matched with what was submitted, and taken over."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from pathlib import Path

from tdkt_desktop.domain.awards.awards import NewAward, NewDecision
from tdkt_desktop.domain.ids import NominationId
from tdkt_desktop.domain.rounds import STAGES, NominationState, Nominee, Round, Stage
from tdkt_desktop.domain.vietnamese.keys import fold
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.importing import planning
from tdkt_desktop.operations.importing.choosing_lists import is_refused, is_wished_for, takes_back
from tdkt_desktop.operations.importing.plan import Choices, Plan
from tdkt_desktop.operations.rounds.review import Review
from tdkt_desktop.sheets.lists.fields import AWARDS
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.kinds import Kinds


class ResultFate(StrEnum):
    """What became of somebody put forward to the level above.

    ``UNCLEAR`` is named in a row that does not say for what; ``PENDING`` asks for a title the list
    does not speak of: another list will say what becomes of it. ``EXTRA`` was not submitted.
    """

    GRANTED = "granted"
    OTHER_KIND = "other_kind"
    NOT_GRANTED = "not_granted"
    EXTRA = "extra"
    UNCLEAR = "unclear"
    PENDING = "pending"


SUPERIOR = "Cấp trên"
_NAMED = 12
"""How alike a name must be to be taken for a misspelt one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultLine:
    """What became of one nomination above, or what was given beside those submitted."""

    fate: ResultFate
    name: str
    asked: str = ""
    given: str = ""
    nomination: NominationId | None = None
    award: NewAward | None = None


def submitted(review: Review) -> list[Nominee]:
    """Return what went to the level above: open, and come to that stage if the round uses it."""
    still = [
        nominee for nominee in review.nominees if nominee.nomination.state == NominationState.OPEN
    ]
    if Stage.SUBMISSION not in review.round.stages:
        return still
    place = STAGES.index(Stage.SUBMISSION)
    return [
        nominee
        for nominee in still
        if review.goes_up(nominee) and STAGES.index(nominee.nomination.stage) >= place
    ]


@dataclass(frozen=True, slots=True)
class UnreadRow:
    """A row that does not say who or what for sure: its number, whom it names, why not."""

    number: int
    name: str
    why: str

    def __str__(self) -> str:
        """Return it as a list of such rows shows it."""
        return f"{self.number}. {self.name}: {self.why}"


Matched = Mapping[int, NominationId]
"""Rows (by their numbers) the officer said are of these nominations."""


@dataclass(frozen=True, slots=True)
class Results:
    """The list of the level above beside what was submitted.

    ``decision`` is the one it names, if it does; ``unread`` are its rows that do not say who or
    what for sure, each with the reason; ``elsewhere`` names those of no concern here.
    """

    outcomes: Sequence[ResultLine]
    decision: NewDecision | None
    unread: Sequence[UnreadRow]
    elsewhere: Sequence[str] = ()

    @property
    def elsewhere_words(self) -> str:
        """Who is of no concern here: the first of them by name."""
        more = "; …" if len(self.elsewhere) > _NAMED else ""
        return "; ".join(self.elsewhere[:_NAMED]) + more

    @property
    def refuses(self) -> bool:
        """Whether those not in the list may be taken for refused: all of it was understood."""
        return not self.unread and any(
            o.fate in (ResultFate.GRANTED, ResultFate.OTHER_KIND) for o in self.outcomes
        )


def plan_results(database: Database, round_: Round, path: Path) -> Plan:
    """Read the list the level above sent; rows that say no year are of the round's.

    Raises:
        TdktError: the file cannot be read, holds no list of awards, or one of awards wished
            for, refused or taken back.
    """
    choices = Choices(kind=AWARDS, constants={"year": str(round_.year)})
    plan = planning.plan_import(database, path, choices)
    if all(map(is_refused, plan.tables)) or all(map(takes_back, plan.tables)):
        raise TdktError(
            QT_TRANSLATE_NOOP(
                "errors", "“{name}” là danh sách không được khen thưởng hoặc bị hủy bỏ."
            ),
            name=path.name,
        )
    if all(map(is_wished_for, plan.tables)):
        raise TdktError(
            QT_TRANSLATE_NOOP(
                "errors",
                "“{name}” là danh sách đề nghị, không phải kết quả. Hãy chọn danh sách kèm quyết "
                "định của cấp trên.",
            ),
            name=path.name,
        )
    return plan


def nearest_first(nominees: Iterable[Nominee], written: str) -> list[Nominee]:
    """Return nominees with those first whose names are most like the one ``written``."""
    name = fold(written)
    return sorted(nominees, key=lambda one: -SequenceMatcher(None, fold(one.name), name).ratio())


def match(
    database: Database,
    nominees: Sequence[Nominee],
    awards: Sequence[NewAward],
    names: Sequence[str],
) -> list[ResultLine]:
    """Match what the level above gave (``awards`` to ``names``) with what was submitted."""
    kinds = {kind.id: kind.short for kind in Kinds(database).all()}
    left = list(range(len(awards)))
    found = dict[NominationId, ResultLine]()
    for fate in (ResultFate.GRANTED, ResultFate.OTHER_KIND):
        for nominee in nominees:
            place = next((p for p in left if _given(nominee, awards[p]) == fate), None)
            if place is not None and nominee.nomination.id not in found:
                left.remove(place)
                found[nominee.nomination.id] = ResultLine(
                    fate=fate,
                    name=nominee.name,
                    asked=nominee.kind_short,
                    given=kinds[awards[place].kind],
                    nomination=nominee.nomination.id,
                    award=awards[place],
                )
    missing = [
        ResultLine(
            fate=ResultFate.NOT_GRANTED,
            name=one.name,
            asked=one.kind_short,
            nomination=one.nomination.id,
        )
        for one in nominees
        if one.nomination.id not in found
    ]
    extra = [
        ResultLine(
            fate=ResultFate.EXTRA,
            name=names[place],
            given=kinds[awards[place].kind],
            award=awards[place],
        )
        for place in left
    ]
    return [*found.values(), *missing, *extra]


def _given(nominee: Nominee, award: NewAward) -> ResultFate | None:
    """Return what an award makes of a nomination; ``None`` when it is somebody else's."""
    nomination = nominee.nomination
    if award.recipient_key != nomination.recipient_key:
        return None
    return ResultFate.GRANTED if award.kind == nomination.kind else ResultFate.OTHER_KIND
