"""Files kept with records; their bytes stand once, by their SHA-256."""

from tdkt_desktop.domain.attached import AttachedFile, Holder, Owner
from tdkt_desktop.domain.ids import AttachedId
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.storage.certificates import Attachments
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.repository import Repository
from tdkt_desktop.storage.file.sql import columns_of

_FILE = columns_of(AttachedFile)
_CALLED = {
    Holder.DECISION: "SELECT number FROM decision WHERE id = {}",
    Holder.PERSON: "SELECT name FROM person WHERE id = {}",
    Holder.INITIATIVE: "SELECT title FROM initiative WHERE id = {}",
    Holder.NOMINATION: (
        "SELECT coalesce(p.name, u.name, n.recipient) FROM nomination n"
        " LEFT JOIN person p ON p.id = n.person LEFT JOIN unit u ON u.id = n.unit WHERE n.id = {}"
    ),
    Holder.ROUND: "SELECT name FROM round WHERE id = {}",
    Holder.MOVEMENT: "SELECT name FROM movement WHERE id = {}",
}
"""What finds the name of each sort of record by its id."""


class AttachedFiles(Repository):
    """The files kept with the records of one database."""

    READS = ("attached_file",)

    def __init__(self, database: Database) -> None:
        self._db, self._conn = database, database.conn
        self._bytes = Attachments(database)

    def of(self, owner: Owner) -> list[AttachedFile]:
        """Return the files kept with a record, in the order they were added."""
        sql = f"SELECT {', '.join(_FILE)} FROM attached_file WHERE {owner.holder} = ? ORDER BY id"
        rows = self._conn.execute(sql, (owner.id,))
        return [AttachedFile(**dict(zip(_FILE, row, strict=True))) for row in rows]

    def everything(self) -> list[tuple[Holder, str, AttachedFile]]:
        """Return every file with what holds it and what that is called, record by record."""
        named = ", ".join(f"({_CALLED[holder].format(f'f.{holder}')})" for holder in Holder)
        owners = ", ".join(f"f.{holder}" for holder in Holder)
        sql = (
            f"SELECT f.{', f.'.join(_FILE)}, {owners}, coalesce({named}, '')"
            f" FROM attached_file f ORDER BY {owners}, f.id"
        )
        found, end = list[tuple[Holder, str, AttachedFile]](), len(_FILE)
        for row in self._conn.execute(sql):
            holders = zip(Holder, row[end:-1], strict=True)
            holder, number = next((h, o) for h, o in holders if o is not None)
            file = AttachedFile(**dict(zip(_FILE, row[:end], strict=True)))
            found.append((holder, str(row[-1]) or str(number), file))
        return found

    def there(self, owner: Owner) -> bool:
        """Whether there is such a record."""
        sql = f"SELECT 1 FROM {owner.holder} WHERE id = ?"
        return self._conn.execute(sql, (owner.id,)).fetchone() is not None

    def called(self, owner: Owner) -> str:
        """Return what a record is called; nothing for one without a name of its own."""
        row = self._conn.execute(_CALLED[owner.holder].format("?"), (owner.id,)).fetchone()
        return str(row[0]) if row and row[0] else ""

    def counts(self, holder: Holder) -> dict[int, int]:
        """Return how many files are kept with each record of one kind that has any."""
        sql = (
            f"SELECT {holder}, count(*) FROM attached_file WHERE {holder} IS NOT NULL"
            f" GROUP BY {holder}"
        )
        return dict(self._conn.execute(sql).fetchall())

    def keep(self, owner: Owner, name: str, data: bytes, added: str) -> AttachedId | None:
        """Keep a file with a record; nothing happens where this very file is kept with it."""
        digest = self._bytes.keep(data)
        sql = f"SELECT 1 FROM attached_file WHERE {owner.holder} = ? AND hash = ? AND name = ?"
        if self._conn.execute(sql, (owner.id, digest, name)).fetchone() is not None:
            return None
        row = {"hash": digest, "name": name, "size": len(data), "added": added}
        return AttachedId(self._db.save("attached_file", {**row, owner.holder.value: owner.id}))

    def remove(self, file: AttachedId) -> None:
        """Keep a file no longer with its record. Its bytes stay, for undoing."""
        self._conn.execute("DELETE FROM attached_file WHERE id = ?", (file,))

    def data(self, file: AttachedFile) -> bytes:
        """Return a file's bytes.

        Raises:
            TdktError: they are not in this file: a copy that was taken away from what lies beside.
        """
        data = self._bytes.get(file.hash)
        if not data:
            words = QT_TRANSLATE_NOOP(
                "errors",
                "Tệp đính kèm “{name}” không còn nội dung trong tệp này: hãy mở tệp gốc hay bản "
                "sao lưu ở nguyên thư mục của nó.",
            )
            raise TdktError(words, name=file.name)
        return data
