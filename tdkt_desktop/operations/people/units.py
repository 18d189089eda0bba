"""Units kept up by hand: added, renamed, made one, ended."""

from collections.abc import Sequence
from dataclasses import replace

from tdkt_desktop.domain.ids import UnitId
from tdkt_desktop.domain.people.people import NewPosting
from tdkt_desktop.domain.people.units import NewFormerName, NewUnit, Unit
from tdkt_desktop.domain.vietnamese.keys import nfc
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.people.people import day_before
from tdkt_desktop.operations.result import Result
from tdkt_desktop.storage.file.backups import Reason
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.journal import ChangeSet
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.units import Units


def add_unit(
    database: Database, name: str, parent: UnitId | None = None, start: str | None = None
) -> Result[UnitId]:
    """Add a unit under ``parent``; returns its id.

    Raises:
        TdktError: it has no name, or a standing unit there has the same.
    """
    name = _unit_name(database, name, parent)
    with database.operation(f"Thêm đơn vị {name}") as done:
        number = Units(database).save(NewUnit(name=name, parent=parent, start=start))
    return Result(number, done.changes)


def _unit_name(
    database: Database, name: str, parent: UnitId | None, own: int | None = None
) -> str:
    name = nfc(name)
    if not name:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Tên đơn vị không được để trống."))
    for unit in Units(database).all():
        same = unit.name.casefold() == name.casefold() and unit.parent == parent
        if same and unit.end is None and unit.id != own:
            raise TdktError(QT_TRANSLATE_NOOP("errors", "Đã có đơn vị “{name}”."), name=name)
    return name


def correct_unit(database: Database, unit: Unit) -> ChangeSet:
    """Correct a unit's own words, place in the tree or dates; the past reads the new name too.

    Raises:
        TdktError: no name, a name already there, or a parent that lies under the unit itself.
    """
    store = Units(database)
    name = _unit_name(database, unit.name, unit.parent, unit.id)
    if unit.parent is not None and unit.parent in store.under(unit.id):
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "“{name}” không thể nằm dưới chính nó."), name=name
        )
    with database.operation(f"Sửa đơn vị {name}") as done:
        store.save(replace(unit, name=name))
    return done.changes


def rename_unit(database: Database, unit: Unit, name: str, since: str) -> ChangeSet:
    """Give a unit another name from ``since`` (ISO); awards before keep the old one.

    Raises:
        TdktError: no name, its own, or one already there.
    """
    name = _unit_name(database, name, unit.parent, unit.id)
    if name == unit.name:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Tên “{name}” vẫn như cũ."), name=name)
    store = Units(database)
    with database.operation(f"Đổi tên {unit.name} thành {name}") as done:
        store.add_former_name(NewFormerName(unit=unit.id, name=unit.name, until=since))
        store.save(replace(unit, name=name))
    return done.changes


def merge_units(database: Database, units: Sequence[Unit], into: Unit, since: str) -> ChangeSet:
    """End ``units`` and let ``into`` take over their people and sub-units from ``since`` (ISO).

    Awards stay with the units that received them.

    Raises:
        TdktError: ``into`` is one of ``units`` or lies under one.
    """
    store, people = Units(database), People(database)
    for unit in units:
        if into.id in store.under(unit.id):
            raise TdktError(
                QT_TRANSLATE_NOOP("errors", "“{into}” nằm trong “{name}”, không sáp nhập được."),
                into=into.name,
                name=unit.name,
            )
    names = ", ".join(unit.name for unit in units)
    label = f"Sáp nhập {names} vào {into.name}"
    with database.operation(label, copy=Reason.MERGE) as done:
        for unit in units:
            for person in people.in_unit(unit.id):
                latest = people.postings(person)[0]
                people.save_posting(replace(latest, end=day_before(since)))
                people.save_posting(
                    NewPosting(person=person, unit=into.id, position=latest.position, start=since)
                )
            store.move_children(unit.id, into.id)
            store.save(replace(unit, end=day_before(since), successor=into.id))
    return done.changes


def end_unit(database: Database, unit: Unit, date: str) -> ChangeSet:
    """Note that a unit was dissolved on ``date`` (ISO).

    Raises:
        TdktError: people still work there.
    """
    people = People(database).in_unit(unit.id)
    if people:
        raise TdktError(
            QT_TRANSLATE_NOOP(
                "errors",
                "“{name}” còn {count} người. Hãy chuyển họ đi hoặc sáp nhập đơn vị trước.",
            ),
            name=unit.name,
            count=len(people),
        )
    with database.operation(f"Giải thể {unit.name}") as done:
        Units(database).save(replace(unit, end=date))
    return done.changes


def delete_unit(database: Database, unit: Unit) -> ChangeSet:
    """Delete a unit entered by mistake.

    Raises:
        TdktError: people, awards or other units refer to it.
    """
    store = Units(database)
    if store.in_use(unit.id):
        raise TdktError(
            QT_TRANSLATE_NOOP(
                "errors",
                "“{name}” còn cán bộ, khen thưởng hoặc đơn vị con, không xóa được. Hãy sáp nhập "
                "hoặc giải thể.",
            ),
            name=unit.name,
        )
    with database.operation(f"Xóa đơn vị {unit.name}") as done:
        store.delete(unit.id)
    return done.changes
