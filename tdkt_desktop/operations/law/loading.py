"""The shipped catalogue into the file, when it is another than the file was given."""

import zlib

from tdkt_desktop.operations.law.shipped_files import KIND_FILES
from tdkt_desktop.paths import asset
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.kinds import Kinds


def load_catalogue(database: Database) -> None:
    """Bring the law's kinds in the file up to what ships; not the officer's, so not undoable."""
    mark = 0
    for name in KIND_FILES:
        mark = zlib.crc32(asset("resources", "catalogue", name).read_bytes(), mark)
    mark &= 0x7FFFFFFF
    if database.stamp == mark:
        return
    from tdkt_desktop.operations.law.catalogue import shipped_kinds

    with database.operation("Nạp danh mục", undoable=False):
        Kinds(database).save(shipped_kinds())
    database.stamp = mark
