"""A mark for each person by which a line that was sent out is known again when it comes back."""

import zlib

from tdkt_desktop.domain.ids import PersonId
from tdkt_desktop.storage.file.database import Database


class RecordMarks:
    """The marks of one file: the person's number and four signs no other file would write."""

    def __init__(self, database: Database) -> None:
        first = database.conn.execute("SELECT min(at) FROM operation").fetchone()
        self._begun = str(first[0])

    def of(self, person: PersonId) -> str:
        """Return the mark of a person: ``12-3F9A``."""
        check = zlib.crc32(f"{self._begun}|{person}".encode()) & 0xFFFF
        return f"{person}-{check:04X}"
