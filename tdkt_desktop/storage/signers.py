"""Who signs for the agency, in its file."""

from collections.abc import Sequence
from dataclasses import asdict

from tdkt_desktop.domain.agency.signing import NewSigner, Signer, SigningForm
from tdkt_desktop.domain.ids import SignerId
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.repository import Repository
from tdkt_desktop.storage.file.sql import columns_of

_SIGNER = columns_of(Signer)


class Signers(Repository):
    """The signers beside the head, who stands among the agency's settings."""

    READS = ("signer", "setting")

    def __init__(self, database: Database) -> None:
        self._db = database

    def all(self) -> list[Signer]:
        """Return all of them, in the order they were entered."""
        sql = f"SELECT {', '.join(_SIGNER)} FROM signer ORDER BY id"
        rows = [dict(zip(_SIGNER, row, strict=True)) for row in self._db.conn.execute(sql)]
        return [Signer(**{**row, "form": SigningForm(row["form"])}) for row in rows]

    def save(self, signer: NewSigner) -> SignerId:
        """Insert or update one; returns the id."""
        return SignerId(self._db.save("signer", asdict(signer)))

    def delete(self, ids: Sequence[SignerId]) -> None:
        """Delete some."""
        self._db.conn.executemany("DELETE FROM signer WHERE id = ?", [(one,) for one in ids])
