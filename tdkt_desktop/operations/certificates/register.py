"""The book of certificates: numbered, printed, handed out, spoiled, issued anew; the stock."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from tdkt_desktop.documents.layouts import LONGEST_TEXT
from tdkt_desktop.domain.awards.awards import AwardRow
from tdkt_desktop.domain.awards.certificates import (
    BookRow,
    Certificate,
    CertificateState,
    NewCertificate,
    NewStock,
    StockLevel,
    series_of,
)
from tdkt_desktop.domain.ids import AwardId, CertificateId
from tdkt_desktop.domain.vietnamese.dates import show_iso, today
from tdkt_desktop.domain.vietnamese.keys import nfc
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.certificates import Certificates
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.journal import ChangeSet
from tdkt_desktop.storage.file.sql import in_pages
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.settings import Settings

_FIRST = "series/"
_HIGHEST = 1_000_000


def last_number(database: Database, series: str) -> int:
    """Return the highest number given in a series."""
    return Certificates(database).last_numbers().get(series, 0)


def series_for(row: AwardRow) -> str:
    """Return the series an award's certificate is numbered in: its kind, the decision's year."""
    year = row.decision.year if row.decision and row.decision.year else str(row.award.year)
    return series_of(row.kind_code, year)


class Numbers:
    """The numbers certificates have, and the next ones: of those it gives none twice."""

    def __init__(self, database: Database, awards: Sequence[AwardId]) -> None:
        self._known: dict[AwardId, NewCertificate] = {**Certificates(database).of_awards(awards)}
        self._last = Certificates(database).last_numbers()
        self._settings = Settings(database)

    def certificate(self, row: AwardRow) -> NewCertificate:
        """Return the certificate of an award, or the one it would get: that is not stored yet."""
        known = self._known.get(row.award.id)
        if known is None:
            series = series_for(row)
            first = self._settings.get(f"{_FIRST}{series}", 1)
            number = max(self._last.get(series, 0) + 1, first)
            self._last[series] = number
            known = NewCertificate(award=row.award.id, series=series, number=number)
            self._known[row.award.id] = known
        return known


def allot(database: Database, rows: Sequence[AwardRow]) -> ChangeSet | None:
    """Number the certificates of those awards that have none, in this order.

    Returns ``None`` when all have one. Revoked awards get none.
    """
    fresh = _to_number(database, rows)
    if not fresh:
        return None
    with database.operation(f"Cấp số {len(fresh)} bằng, giấy khen") as done:
        allot_in_operation(database, rows)
    return done.changes


def allot_in_operation(database: Database, rows: Sequence[AwardRow]) -> None:
    """Number the certificates of those awards that have none; inside the caller's operation."""
    store = Certificates(database)
    for certificate in _to_number(database, rows):
        store.save(certificate)


def _to_number(database: Database, rows: Sequence[AwardRow]) -> list[NewCertificate]:
    numbers = Numbers(database, [row.award.id for row in rows])
    wanted = {row.award.id: row for row in rows if not row.award.revoked}
    return [
        certificate
        for row in wanted.values()
        if not isinstance(certificate := numbers.certificate(row), Certificate)
    ]


def begin_at(database: Database, series: str, number: int) -> ChangeSet:
    """Let a series go on from ``number``: those before were given outside the program.

    Raises:
        TdktError: that number, or a later one, is given already.
    """
    last = Certificates(database).last_numbers().get(series, 0)
    if number <= last:
        code, _, year = series.rpartition("/")
        kind = Kinds(database).by_code(code)
        raise TdktError(
            QT_TRANSLATE_NOOP(
                "errors", "Đã cấp đến số {last} ({series}); chỉ đặt được số lớn hơn."
            ),
            last=last,
            series=f"{kind.short if kind else code} {year}",
        )
    if number > _HIGHEST:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Số lớn nhất là {most}."), most=_HIGHEST)
    with database.operation(f"Số của {series} tiếp từ {number}") as done:
        Settings(database).put(f"{_FIRST}{series}", number)
    return done.changes


def note_printed(
    database: Database,
    layouts: Mapping[AwardId, str],
    *,
    on_stock: bool,
    copies: int = 1,
    day: str = "",
) -> ChangeSet | None:
    """Note that certificates were printed on ``day`` (today); ``layouts`` are names by award.

    ``on_stock`` takes a sheet of preprinted stock for each copy.
    """
    store = Certificates(database)
    certificates = list(store.of_awards(list(layouts)).values())
    if not certificates:
        return None
    sheets = copies if on_stock else 0
    with database.operation(f"In {len(certificates)} bằng, giấy khen") as done:
        store.keep_printed(certificates)
        for one in certificates:
            certificate = replace(one, printed=day or today(), layout=layouts[one.award])
            store.save(replace(certificate, sheets=one.sheets + sheets))
        for layout, count in Counter(layouts[one.award] for one in certificates).items():
            if sheets:
                store.add_stock(
                    NewStock(
                        layout=layout, date=day or today(), count=-count * sheets, printed=True
                    )
                )
    return done.changes


def hand_out(
    database: Database, certificates: Sequence[CertificateId], *, to: str = "", day: str = ""
) -> ChangeSet:
    """Note that certificates were handed out on ``day`` (today) to ``to``.

    Raises:
        TdktError: one is not printed yet, or no longer stands.
    """
    store = Certificates(database)
    found = store.get(certificates)
    _require_standing(found, _rows(database, [one.award for one in found]))
    day = day or today()
    if day > today():
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Ngày trao tặng chưa đến."))
    for certificate in found:
        if certificate.printed and day < certificate.printed:
            raise TdktError(
                QT_TRANSLATE_NOOP("errors", "Số {number} in sau ngày trao tặng."),
                number=certificate.number,
            )
        if certificate.voided or not certificate.printed:
            raise TdktError(
                QT_TRANSLATE_NOOP(
                    "errors", "Số {number} chưa in hoặc đã hủy: chưa trao tặng được."
                ),
                number=certificate.number,
            )
    with database.operation(f"Trao tặng {len(found)} bằng, giấy khen") as done:
        for certificate in found:
            store.save(replace(certificate, handed=day, handed_to=nfc(to) or None))
    return done.changes


def hand_out_in_operation(database: Database, awards: Sequence[AwardId]) -> None:
    """Note the printed certificates of awards as handed out today; inside an operation."""
    store = Certificates(database)
    for certificate in store.of_awards(awards).values():
        if certificate.state == CertificateState.PRINTED:
            store.save(replace(certificate, handed=today()))


def take_back(database: Database, certificates: Sequence[CertificateId]) -> ChangeSet:
    """Note that certificates were not handed out after all."""
    store = Certificates(database)
    with database.operation(f"Bỏ ngày trao tặng của {len(certificates)} bằng, giấy khen") as done:
        for certificate in store.get(certificates):
            store.save(replace(certificate, handed=None, handed_to=None))
    return done.changes


def spoil(
    database: Database, certificates: Sequence[CertificateId], *, reason: str, new_number: bool
) -> ChangeSet:
    """Note a spoiled sheet of each, to be printed again: under its number, or a new one.

    With a new number the old one stays in the book as void, and is never given again.

    Raises:
        TdktError: one is void, or its award revoked.
    """
    store = Certificates(database)
    rows = _rows(database, [one.award for one in store.get(certificates)])
    _require_standing(store.get(certificates), rows)
    with database.operation(f"Hỏng, in lại {len(certificates)} bằng, giấy khen") as done:
        for certificate in store.get(certificates):
            words = nfc(reason) or "hỏng"
            printed = f", in {show_iso(certificate.printed)}" if certificate.printed else ""
            spoiled = replace(
                certificate,
                spoiled=certificate.spoiled + 1,
                note=_added(certificate.note, f"Hỏng ngày {show_iso(today())}: {words}{printed}"),
            )
            if not new_number:
                store.save(replace(spoiled, printed=None, handed=None, handed_to=None))
                continue
            store.save(replace(spoiled, voided=today(), void_reason=words))
            fresh = Numbers(database, [certificate.award]).certificate(rows[certificate.award])
            store.save(replace(fresh, note=f"Cấp lại, thay số {certificate.number}"))
            note = _added(spoiled.note, f"Thay bằng số {fresh.number}")
            store.save(replace(spoiled, voided=today(), void_reason=words, note=note))
    return done.changes


def _added(note: str | None, words: str) -> str:
    return "; ".join(filter(None, (note, words)))


def void(database: Database, certificates: Sequence[CertificateId], reason: str) -> ChangeSet:
    """Strike certificates out of the book; their numbers are never given again.

    Raises:
        TdktError: no reason is given.
    """
    if not nfc(reason):
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Hãy ghi lý do hủy số."))
    store = Certificates(database)
    with database.operation(f"Hủy {len(certificates)} số bằng, giấy khen") as done:
        for certificate in store.get(certificates):
            if certificate.voided is None:
                store.save(replace(certificate, voided=today(), void_reason=nfc(reason)))
    return done.changes


def _require_standing(found: Sequence[Certificate], rows: Mapping[AwardId, AwardRow]) -> None:
    for certificate in found:
        if certificate.voided or (
            certificate.award in rows and rows[certificate.award].award.revoked
        ):
            raise TdktError(
                QT_TRANSLATE_NOOP("errors", "Số {number} đã hủy hoặc khen thưởng đã hủy bỏ."),
                number=certificate.number,
            )


def set_texts(
    database: Database, award: AwardId, texts: Mapping[str, str | None]
) -> ChangeSet | None:
    """Let one certificate say its own in some fields; ``None``: what its layout says."""
    if not texts:
        return None
    for text in texts.values():
        if text is not None and len(text) > LONGEST_TEXT:
            raise TdktError(
                QT_TRANSLATE_NOOP("errors", "Chữ dài quá {most} ký tự."), most=LONGEST_TEXT
            )
    with database.operation("Sửa chữ trên một giấy khen") as done:
        for field, text in texts.items():
            Certificates(database).set_text(award, field, text)
    return done.changes


# -- the book ----------------------------------------------------------------------------


def book(
    database: Database, *, year: str | None = None, series: str | None = None
) -> list[BookRow]:
    """Return the book, by series and number."""
    store = Certificates(database)
    certificates = store.get(store.ids(series=series, year=year))
    rows = _rows(database, list(dict.fromkeys(certificate.award for certificate in certificates)))
    return [
        BookRow(certificate=certificate, award=rows[certificate.award])
        for certificate in certificates
        if certificate.award in rows
    ]


def numbered(database: Database, awards: Sequence[AwardId]) -> dict[AwardId, int]:
    """Return the numbers given so far, by award."""
    found = Certificates(database).of_awards(awards)
    return {award: certificate.number for award, certificate in found.items()}


def not_yet_printed(database: Database, awards: Sequence[AwardId]) -> list[AwardId]:
    """Return which of ``awards`` have no certificate printed that stands."""
    known = Certificates(database).of_awards(awards)
    return [
        award
        for award in awards
        if award not in known
        or known[award].state in (CertificateState.WAITING, CertificateState.VOID)
    ]


def _rows(database: Database, awards: Sequence[AwardId]) -> dict[AwardId, AwardRow]:
    return in_pages(Awards(database).rows, awards)


# -- stock -------------------------------------------------------------------------------


def receive_stock(
    database: Database, layout: str, count: int, *, day: str = "", note: str = ""
) -> ChangeSet:
    """Note sheets of preprinted stock received; fewer than none are lost or given away.

    Raises:
        TdktError: no sheets are counted.
    """
    if not count:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Hãy ghi số phôi nhập hoặc số âm nếu mất."))
    left = next((level.left for level in stock_levels(database) if level.layout == layout), 0)
    if count < 0 and left + count < 0:
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "“{layout}” chỉ còn {left} phôi trong sổ."),
            layout=layout,
            left=left,
        )
    verb = "Nhận" if count > 0 else "Bớt"
    with database.operation(f"{verb} {abs(count)} phôi “{layout}”") as done:
        stock = NewStock(layout=layout, date=day or today(), count=count, note=nfc(note) or None)
        Certificates(database).add_stock(stock)
    return done.changes


def stock_levels(database: Database) -> list[StockLevel]:
    """Return what should be in the drawer, layout by layout."""
    return Certificates(database).levels()
