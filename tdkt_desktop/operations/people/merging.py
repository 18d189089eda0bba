"""Two records that are one: found, and made one, field by field."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from tdkt_desktop.domain.awards.kinds import PERSON, UNIT
from tdkt_desktop.domain.ids import PersonId, UnitId
from tdkt_desktop.domain.people.likeness import Likeness, duplicate_people
from tdkt_desktop.domain.people.matching import Known
from tdkt_desktop.domain.people.unit_names import likest_unit
from tdkt_desktop.domain.people.units import ALIAS, NewFormerName, Unit
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.storage.file.backups import Reason
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.journal import ChangeSet
from tdkt_desktop.storage.merging import Joining
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.units import Units

PERSON_FIELDS = (
    "name",
    "sex",
    "birth_date",
    "identity",
    "code",
    "ethnic",
    "start_date",
    "account",
    "bank",
    "hometown",
    "residence",
    "education",
    "academic",
    "party_date",
    "note",
)
"""The fields of two persons between which the officer chooses."""


@dataclass(frozen=True, slots=True)
class UnitLikeness:
    """Two units that may be one."""

    one: Unit
    other: Unit


def likely_people(database: Database) -> list[Likeness]:
    """Return the pairs of people who are likely one and were not told apart, likeliest first."""
    apart = Joining(database).told_apart(PERSON)
    people = [
        Known(person, str(posting.unit) if posting and posting.unit else "")
        for person, posting in People(database).everyone()
    ]
    return [pair for pair in duplicate_people(people) if (pair.one, pair.other) not in apart]


def likely_units(database: Database) -> list[UnitLikeness]:
    """Return the pairs of standing units beside each other whose names are one, spelt anew."""
    apart = Joining(database).told_apart(UNIT)
    likenesses, places = list[UnitLikeness](), dict[UnitId | None, dict[str, Unit]]()
    for unit in sorted(Units(database).all(), key=lambda one: one.id):
        if unit.end is not None:
            continue
        met = places.setdefault(unit.parent, {})
        like = likest_unit(unit.name, met)
        if like is not None and (met[like].id, unit.id) not in apart:
            likenesses.append(UnitLikeness(met[like], unit))
        met[unit.name] = unit
    return likenesses


def tell_apart(database: Database, entity: str, one: int, other: int, names: str) -> ChangeSet:
    """Note that two records alike are two; they are not offered again."""
    with database.operation(f"Không gộp: {names} là hai") as done:
        Joining(database).tell_apart(entity, one, other)
    return done.changes


def merge_people(
    database: Database, keep: PersonId, gone: PersonId, values: Mapping[str, str | None]
) -> ChangeSet:
    """Make two persons one: ``keep`` takes ``values`` and all that ``gone`` had.

    Of an award or posting both had, the fuller one stays; of a rating, that of ``keep``.

    Raises:
        TdktError: one of them is gone already.
    """
    store = People(database)
    first, second = store.get(keep), store.get(gone)
    if first is None or second is None or keep == gone:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Người này không còn trong danh sách."))
    merged = replace(first, **{k: v or None for k, v in values.items() if k != "name"})  # type: ignore[arg-type]
    merged = replace(merged, name=values.get("name") or first.name)
    if first.leave_date and not second.leave_date:
        merged = replace(merged, leave_date=None, leave_reason=None)
    with database.operation(f"Gộp hai hồ sơ {merged.name}", copy=Reason.MERGE) as done:
        Joining(database).people(keep, gone)
        store.delete([gone])
        store.save(merged)
        store.mark_latest(keep)
    return done.changes


def merge_units(database: Database, keep: Unit, gone: Unit) -> ChangeSet:
    """Make two spellings of one unit one; lists that write the other find it from then on.

    Unlike a merger of units on a day (:func:`.units.merge_units`), the past changes too.

    Raises:
        TdktError: one lies under the other.
    """
    store = Units(database)
    if keep.id == gone.id:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Hãy chọn hai đơn vị khác nhau."))
    if keep.id in store.under(gone.id) or gone.id in store.under(keep.id):
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "“{into}” nằm trong “{name}”, không sáp nhập được."),
            into=keep.name,
            name=gone.name,
        )
    label = f"Gộp đơn vị {gone.name} vào {keep.name}"
    with database.operation(label, copy=Reason.MERGE) as done:
        Joining(database).units(keep.id, gone.id)
        store.delete(gone.id)
        if keep.name.casefold() != gone.name.casefold():
            store.add_former_name(NewFormerName(unit=keep.id, name=gone.name, until=ALIAS))
    return done.changes
