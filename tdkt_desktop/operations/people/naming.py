"""Units found by the name somebody typed."""

from collections.abc import Mapping

from tdkt_desktop.domain.ids import UnitId
from tdkt_desktop.domain.people.units import Unit
from tdkt_desktop.domain.vietnamese.keys import nfc, text_key
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.units import Units


def unit_named(database: Database, name: str) -> UnitId:
    """Return the unit called ``name``, or ``name, thuộc PARENT`` where several bear it.

    Raises:
        TdktError: there is none, or several.
    """
    name = nfc(name).strip()
    units = {unit.id: unit for unit in Units(database).all()}
    found = [unit.id for unit in units.values() if text_key(unit.name) == text_key(name)]
    if not found:
        wanted = text_key(name)
        found = [number for number, unit in units.items() if wanted in _placed(unit, units)]
    if not found:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Không có đơn vị “{name}”."), name=name)
    if len(found) > 1:
        parents = (units[units[number].parent or number].name for number in found)
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Có nhiều đơn vị “{name}”: hãy ghi {places}."),
            name=name,
            places="; ".join(f"“{name}, thuộc {parent}”" for parent in parents),
        )
    return found[0]


def _placed(unit: Unit, units: Mapping[UnitId, Unit]) -> set[str]:
    """Return the keys of a unit's name with that of each unit above it."""
    forms, above = set[str](), unit.parent
    while above is not None:
        parent = units[above]
        forms |= {
            text_key(f"{unit.name}{between}{parent.name}")
            for between in (", thuộc ", " thuộc ", ", ", " - ")
        }
        above = parent.parent
    return forms
