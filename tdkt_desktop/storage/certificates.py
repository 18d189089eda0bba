"""The book of certificates, the stock, layouts and pictures in the file."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from tdkt_desktop.domain.awards.certificates import (
    Certificate,
    NewCertificate,
    NewStock,
    Stock,
    StockLevel,
)
from tdkt_desktop.domain.ids import AwardId, CertificateId, PersonId, StockId
from tdkt_desktop.storage.file.connecting import key_of
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.repository import Repository
from tdkt_desktop.storage.file.set_aside import Shelf
from tdkt_desktop.storage.file.sql import columns_of, marks

_CERTIFICATE = columns_of(Certificate)
_STOCK = columns_of(Stock)
_STEP = 500


class Certificates(Repository):
    """The certificates in a database. No other class writes their SQL."""

    READS = ("certificate", "certificate_text", "stock", "number_printed", "award")

    def __init__(self, database: Database) -> None:
        self._db = database
        self._conn = database.conn

    def ids(self, *, series: str | None = None, year: str | None = None) -> list[CertificateId]:
        """Return the ids of a series, of a year's series, or of all: by series and number."""
        where, params = "1", list[Any]()
        if series is not None:
            where, params = "series = ?", [series]
        elif year is not None:
            where, params = "series LIKE '%/' || ?", [year]
        sql = f"SELECT id FROM certificate WHERE {where} ORDER BY series, number"
        return [row[0] for row in self._conn.execute(sql, params)]

    def get(self, ids: Sequence[int]) -> list[Certificate]:
        """Return the certificates with ``ids``, in their order."""
        return self._find("id", ids)

    def of_awards(self, awards: Sequence[AwardId]) -> dict[AwardId, Certificate]:
        """Return the certificate that stands for each award which has one."""
        certificates = self._find("award", awards)
        return {
            certificate.award: certificate
            for certificate in certificates
            if certificate.voided is None
        }

    def _find(self, column: str, values: Sequence[int]) -> list[Certificate]:
        certificates = list[Certificate]()
        for start in range(0, len(values), _STEP):
            some = values[start : start + _STEP]
            sql = (
                f"SELECT {', '.join(_CERTIFICATE)} FROM certificate"
                f" WHERE {column} IN ({marks(some)}) ORDER BY id"
            )
            rows = self._conn.execute(sql, list(some))
            certificates += [
                Certificate(**dict(zip(_CERTIFICATE, row, strict=True))) for row in rows
            ]
        places = {value: place for place, value in enumerate(values)}
        return sorted(certificates, key=lambda certificate: places[getattr(certificate, column)])

    def given_to(self, people: Sequence[PersonId]) -> int | None:
        """Return a number given to one of ``people``, if any was."""
        for start in range(0, len(people), _STEP):
            some = people[start : start + _STEP]
            sql = (
                "SELECT c.number FROM certificate c JOIN award a ON a.id = c.award"
                f" WHERE a.person IN ({marks(some)}) LIMIT 1"
            )
            if row := self._conn.execute(sql, list(some)).fetchone():
                return int(row[0])
        return None

    def last_numbers(self) -> dict[str, int]:
        """Return the highest number given in each series."""
        sql = (
            "SELECT series, max(number) FROM (SELECT series, number FROM certificate"
            " UNION ALL SELECT series, number FROM number_printed) GROUP BY series"
        )
        return dict(self._conn.execute(sql).fetchall())

    def keep_printed(self, certificates: Sequence[NewCertificate]) -> None:
        """Remember which numbers are on paper: undo does not make them free again."""
        self._conn.executemany(
            "INSERT INTO number_printed(series, number) VALUES (?, ?) ON CONFLICT(series)"
            " DO UPDATE SET number = max(number, excluded.number)",
            [(certificate.series, certificate.number) for certificate in certificates],
        )

    def years(self) -> list[str]:
        """Return the years of the series, latest first."""
        sql = (
            "SELECT DISTINCT substr(series, instr(series, '/') + 1) FROM certificate"
            " ORDER BY 1 DESC"
        )
        return [row[0] for row in self._conn.execute(sql)]

    def save(self, certificate: NewCertificate) -> CertificateId:
        """Insert or update one certificate; returns its id."""
        row = asdict(certificate)
        return CertificateId(self._db.save("certificate", row))

    # -- texts of single certificates ----------------------------------------------------

    def texts(self, awards: Sequence[AwardId]) -> dict[AwardId, dict[str, str]]:
        """Return the texts of their own that certificates have, by award and field."""
        found: dict[AwardId, dict[str, str]] = {}
        for start in range(0, len(awards), _STEP):
            some = awards[start : start + _STEP]
            sql = f"SELECT award, field, text FROM certificate_text WHERE award IN ({marks(some)})"
            for award, field, text in self._conn.execute(sql, list(some)):
                found.setdefault(award, {})[field] = text
        return found

    def set_text(self, award: AwardId, field: str, text: str | None) -> None:
        """Give one field of one certificate a text of its own, or the layout's again."""
        self._conn.execute(
            "DELETE FROM certificate_text WHERE award = ? AND field = ?", (award, field)
        )
        if text is not None:
            self._conn.execute(
                "INSERT INTO certificate_text(award, field, text) VALUES (?, ?, ?)",
                (award, field, text),
            )

    # -- stock ---------------------------------------------------------------------------

    def stock(self) -> list[Stock]:
        """Return what was received and lost, latest first."""
        sql = f"SELECT {', '.join(_STOCK)} FROM stock ORDER BY date DESC, id DESC"
        rows = self._conn.execute(sql)
        return [
            Stock(**dict(zip(_STOCK, row, strict=True)) | {"printed": bool(row[-1])})
            for row in rows
        ]

    def add_stock(self, stock: NewStock) -> StockId:
        """Note sheets received or lost; returns the note's id."""
        return StockId(self._db.save("stock", asdict(stock)))

    def levels(self) -> list[StockLevel]:
        """Return what should be in the drawer, layout by layout."""
        sql = (
            "SELECT layout, sum(received), sum(used), sum(spoiled) FROM ("
            " SELECT layout, CASE printed WHEN 0 THEN count ELSE 0 END AS received,"
            " CASE printed WHEN 1 THEN -count ELSE 0 END AS used, 0 AS spoiled FROM stock"
            " UNION ALL SELECT layout, 0, 0, spoiled FROM certificate"
            " WHERE sheets > 0 AND layout IS NOT NULL"
            ") GROUP BY layout ORDER BY layout"
        )
        return [StockLevel(*row) for row in self._conn.execute(sql)]


class Layouts(Repository):
    """The agency's own layouts: name and data, as JSON holds them."""

    READS = ("layout", "attachment")

    def __init__(self, database: Database) -> None:
        self._conn = database.conn

    def all(self) -> list[tuple[int, Mapping[str, Any]]]:
        """Return id and data of each, in order of name."""
        sql = "SELECT id, data FROM layout ORDER BY name"
        return [(number, json.loads(data)) for number, data in self._conn.execute(sql)]

    def save(self, layout_id: int | None, data: Mapping[str, Any]) -> int:
        """Insert or update one; returns its id."""
        values = str(data["name"]), json.dumps(data, ensure_ascii=False)
        if layout_id is None:
            cursor = self._conn.execute("INSERT INTO layout(name, data) VALUES (?, ?)", values)
            return int(cursor.lastrowid or 0)
        self._conn.execute(
            "UPDATE layout SET name = ?, data = ? WHERE id = ?", (*values, layout_id)
        )
        return layout_id

    def rename(self, layout_id: int, name: str) -> None:
        """Let the stock and the certificates of a layout follow its name."""
        sql = "SELECT name FROM layout WHERE id = ?"
        row = self._conn.execute(sql, (layout_id,)).fetchone()
        if row is not None and row[0] != name:
            for table in ("stock", "certificate"):
                self._conn.execute(
                    f"UPDATE {table} SET layout = ? WHERE layout = ?", (name, row[0])
                )

    def delete(self, layout_id: int) -> None:
        """Delete one."""
        self._conn.execute("DELETE FROM layout WHERE id = ?", (layout_id,))


class Attachments:
    """Bytes kept once by their SHA-256. They are never changed, so undo leaves them be."""

    def __init__(self, database: Database) -> None:
        self._conn = database.conn
        self._beside = Shelf(database.path.parent, key_of(database.conn))

    def keep(self, data: bytes) -> str:
        """Keep ``data`` and return its SHA-256 in hexadecimal."""
        digest = hashlib.sha256(data).hexdigest()
        self._conn.execute(
            "INSERT OR IGNORE INTO attachment(hash, bytes) VALUES (?, ?)", (digest, data)
        )
        return digest

    def get(self, digest: str) -> bytes:
        """Return what was kept under ``digest``, in a copy beside it; nothing for what was not."""
        sql = "SELECT bytes FROM attachment WHERE hash = ?"
        row = self._conn.execute(sql, (digest,)).fetchone()
        if row is None:
            return b""
        return bytes(row[0]) or self._beside.take(digest)
