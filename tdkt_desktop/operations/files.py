"""Making and opening the officer's file, and saying whose it is."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

from tdkt_desktop.domain.agency.agency import Agency
from tdkt_desktop.domain.people.unit_names import unit_key
from tdkt_desktop.domain.people.units import NewUnit
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.agency import agencies
from tdkt_desktop.operations.law.loading import load_catalogue
from tdkt_desktop.storage.file import journal
from tdkt_desktop.storage.file.database import SUFFIX, Database
from tdkt_desktop.storage.file.journal import ChangeSet
from tdkt_desktop.storage.file.opening import damaged, is_damage
from tdkt_desktop.storage.settings import Settings
from tdkt_desktop.storage.units import Units

_EDIT = "Sửa thông tin cơ quan"
_CALLED = {
    "name": "tên cơ quan",
    "kind": "loại cơ quan",
    "superior": "cơ quan cấp trên",
    "place": "địa danh",
    "signer_title": "chức vụ người ký",
    "signer": "người ký",
    "deputy_title": "chức vụ cấp phó",
    "deputy": "cấp phó ký thay",
    "compiler": "người lập danh sách",
    "symbol": "chữ viết tắt",
    "functions": "căn cứ chức năng",
    "year": "năm thi đua",
    "year_starts": "tháng bắt đầu năm",
    "own_certificate": "“giấy khen” trong danh sách",
    "identities": "số định danh khi xuất",
    "golden": "số sổ vàng trên giấy",
    "certificate_reason": "nội dung giấy khen",
}
"""What the history calls each of the agency's own words."""


def named_file(path: Path) -> Path:
    """Return ``path`` with the ending our files have."""
    return path if path.suffix.lower() == SUFFIX else path.with_name(path.name + SUFFIX)


def create_file(path: Path, agency: Agency) -> Database:
    """Make a new file with the catalogue and the agency's name in it, and open it.

    It is made whole under another name first: a failure leaves nothing behind, and a file that
    is there already is never touched.

    Raises:
        TdktError: there is a file of that name, or the folder cannot be written.
    """
    if not agency.name.strip():
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Hãy ghi tên cơ quan."))
    path = named_file(path)
    with Database.making(path) as database:
        begin_file(database, agency)
    return Database.open(path)


def begin_file(database: Database, agency: Agency) -> None:
    """Write the catalogue, and what the agency says of itself, into an empty file."""
    load_catalogue(database)
    with database.operation(f"Tạo tệp cho {agency.name}", undoable=False):
        year = agency.year or dt.datetime.now().astimezone().year
        if agency.kind:
            agency = agencies.with_kind(agency, agency.kind)
            _stand_at_root(database, agency.name)
        Settings(database).save(replace(agency, year=year))


def open_file(path: Path) -> Database:
    """Open a file for work; brings an older file and its catalogue up to date.

    Raises:
        TdktError: the file cannot be opened; says why and what to do.
    """
    database = Database.open(path)
    try:
        load_catalogue(database)
        Settings(database).agency()  # what a window shows first, and the journal's end
        journal.next_undo(database.conn)
    except Exception as error:
        database.close()
        if is_damage(error):
            raise damaged(path) from error
        raise
    return database


def save_agency(database: Database, agency: Agency) -> ChangeSet:
    """Write what the agency says of itself.

    Raises:
        TdktError: it has no name.
    """
    if not agency.name.strip():
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Hãy ghi tên cơ quan."))
    before = Settings(database).agency()
    changed = ", ".join(
        words for key, words in _CALLED.items() if getattr(agency, key) != getattr(before, key)
    )
    with database.operation(": ".join(filter(None, (_EDIT, changed)))) as done:
        if agency.kind:
            _stand_at_root(database, agency.name, before.name)
        Settings(database).save(agency)
    return done.changes


def _stand_at_root(database: Database, name: str, before: str = "") -> None:
    """See that the agency is a unit itself, under no other: cờ and collective titles are its.

    One that bears the name it had ``before`` goes on under the new one.
    """
    units = Units(database)
    roots = {unit_key(unit.name): unit for unit in units.all() if unit.parent is None}
    if unit_key(name) in roots:
        return
    known = roots.get(unit_key(before))
    units.save(NewUnit(name=name) if known is None else replace(known, name=name))
