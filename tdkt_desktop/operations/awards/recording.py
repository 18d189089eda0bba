"""Awards recorded, corrected and revoked; the decisions that give them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tdkt_desktop.domain.awards.awards import Award, NewAward, NewDecision
from tdkt_desktop.domain.awards.kinds import HOUSEHOLD, PERSON, UNIT, AwardKind
from tdkt_desktop.domain.eligibility.histories import History
from tdkt_desktop.domain.ids import AwardId, PersonId, UnitId
from tdkt_desktop.domain.typed import is_award_year
from tdkt_desktop.domain.vietnamese.dates import show_iso
from tdkt_desktop.domain.vietnamese.keys import nfc
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.awards.decisions import next_ordinal, save_in_operation
from tdkt_desktop.operations.eligibility.award_years import AwardYears
from tdkt_desktop.progress import Progress, silent
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.journal import ChangeSet
from tdkt_desktop.storage.settings import Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class Recording:
    """One kind given to many at once. Give people, units, or names of households.

    ``decision`` may be new or one of the file; ``None`` leaves it to be added later.
    """

    kind: AwardKind
    year: int
    subject: str = PERSON
    people: tuple[PersonId, ...] = ()
    units: tuple[UnitId, ...] = ()
    households: tuple[str, ...] = ()
    decision: NewDecision | None = None
    achievement: str = ""
    type: str | None = None

    @property
    def count(self) -> int:
        """How many receive it."""
        return len(self.people) + len(self.units) + len(self.households)


def same_kind_same_year(database: Database, recording: Recording) -> set[int]:
    """Return the people, or units, who have that kind in that year already: warn, do not block."""
    recipients = recording.units if recording.subject == UNIT else recording.people
    return Awards(database).same_kind(
        recording.kind.id, recording.year, recording.subject, recipients
    )


def unsupported(years: AwardYears, recording: Recording) -> dict[int, str]:
    """Return, by person or unit, what the rules of the year find wanting: warn, do not block.

    What the law leaves to judgement counts as given, and what is not recorded as unknown.
    """
    found = dict[int, str]()
    histories: dict[int, History | None] = (
        {unit: years.unit(unit) for unit in recording.units}
        if recording.subject == UNIT
        else {person: years.person(person) for person in recording.people}
    )
    for number, history in histories.items():
        lacking = years.lacking(history, recording.kind.code, recording.year) if history else ""
        if lacking:
            found[number] = lacking
    return found


def record(database: Database, recording: Recording, progress: Progress = silent) -> ChangeSet:
    """Record awards for many recipients as one operation.

    Raises:
        TdktError: nobody is chosen, the kind is not for such recipients, or the year is absurd.
    """
    _check(recording)
    who = {PERSON: "người", UNIT: "tập thể", HOUSEHOLD: "hộ"}[recording.subject]
    agency = Settings(database).agency()
    year = agency.year_words(recording.year)
    label = f"Ghi {recording.kind.short} năm {year} cho {recording.count} {who}"
    with database.operation(label) as done:
        given = recording.decision
        decision = save_in_operation(database, given) if given is not None else None
        first = next_ordinal(database, decision)
        common = NewAward(
            kind=recording.kind.id,
            subject=recording.subject,
            year=recording.year,
            year_to=agency.year_to(recording.year),
            decision=decision,
            achievement=nfc(recording.achievement) or None,
            type=recording.type,
        )
        awards = [replace(common, person=person) for person in recording.people]
        awards += [replace(common, unit=unit) for unit in recording.units]
        awards += [replace(common, recipient=nfc(name)) for name in recording.households]
        if decision is not None:
            awards = [replace(a, ordinal=first + n) for n, a in enumerate(awards)]
        progress(0, len(awards))
        Awards(database).add_all(awards)
        progress(len(awards), len(awards))
    return done.changes


def _check(recording: Recording) -> None:
    if not recording.count:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Chưa chọn ai để ghi khen thưởng."))
    if recording.subject not in recording.kind.subjects:
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "“{kind}” không dành cho đối tượng này."),
            kind=recording.kind.name,
        )
    if not is_award_year(recording.year):
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Năm {year} không hợp lệ."), year=recording.year
        )


def edit_award(database: Database, award: Award, name: str) -> ChangeSet:
    """Correct an award; ``name`` is whose it is, for the history."""
    with database.operation(f"Sửa khen thưởng của {name}") as done:
        Awards(database).save(award)
    return done.changes


def revoke(database: Database, awards: Sequence[AwardId], date: str, reason: str) -> ChangeSet:
    """Revoke awards on ``date`` (ISO) for ``reason``; they stay in the history as revoked.

    Raises:
        TdktError: no reason is given.
    """
    reason = nfc(reason)
    if not reason:
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Hãy ghi lý do hủy bỏ (số quyết định, căn cứ).")
        )
    store = Awards(database)
    with database.operation(f"Hủy bỏ {len(awards)} lượt khen thưởng từ {show_iso(date)}") as done:
        for award in store.get(awards):
            store.save(replace(award, revoked=date, revoke_reason=reason))
    return done.changes


def unrevoke(database: Database, awards: Sequence[AwardId]) -> ChangeSet:
    """Let revoked awards stand again."""
    store = Awards(database)
    with database.operation(f"Khôi phục {len(awards)} lượt khen thưởng đã hủy bỏ") as done:
        for award in store.get(awards):
            store.save(replace(award, revoked=None, revoke_reason=None))
    return done.changes
