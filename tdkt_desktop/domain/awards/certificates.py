"""Certificates issued, the book they are numbered in, and the stock they are printed on."""

from dataclasses import dataclass
from enum import StrEnum

from tdkt_desktop.domain.awards.awards import AwardRow
from tdkt_desktop.domain.ids import AwardId, CertificateId, StockId


class CertificateState(StrEnum):
    """What may be said of a certificate, in the order it happens."""

    WAITING = "waiting"
    PRINTED = "printed"
    HANDED = "handed"
    VOID = "void"
    REVOKED = "revoked"


STATES = (
    CertificateState.WAITING,
    CertificateState.PRINTED,
    CertificateState.HANDED,
    CertificateState.VOID,
    CertificateState.REVOKED,
)
"""What may be said of a certificate, in the order it happens."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewCertificate:
    """One certificate in the book, with its ``number`` in the ``series`` of its kind and year.

    ``note`` tells what became of it: spoiled and why, the number it replaces or is replaced by.

    ``printed``, ``handed`` and ``voided`` are ISO dates; ``sheets`` counts the preprinted stock
    (of ``layout``) that it took, the ``spoiled`` sheets among it.
    """

    award: AwardId
    series: str
    number: int
    layout: str | None = None
    printed: str | None = None
    handed: str | None = None
    handed_to: str | None = None
    voided: str | None = None
    void_reason: str | None = None
    spoiled: int = 0
    sheets: int = 0
    note: str | None = None

    @property
    def state(self) -> CertificateState:
        """What has become of it, the award left aside."""
        if self.voided:
            return CertificateState.VOID
        return (
            CertificateState.HANDED
            if self.handed
            else CertificateState.PRINTED
            if self.printed
            else CertificateState.WAITING
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate(NewCertificate):
    """A certificate in the book of certificates."""

    id: CertificateId


@dataclass(frozen=True, slots=True, kw_only=True)
class BookRow:
    """A certificate as the book shows one, with the award it is for."""

    certificate: Certificate
    award: AwardRow

    @property
    def state(self) -> CertificateState:
        """What has become of it: an award revoked takes its certificate along."""
        state = self.certificate.state
        return (
            CertificateState.REVOKED
            if self.award.award.revoked and state != CertificateState.VOID
            else state
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class NewStock:
    """Sheets of preprinted stock received for a layout on a day; below nothing, lost.

    ``printed`` marks those that went through the printer.
    """

    layout: str
    date: str
    count: int
    note: str | None = None
    printed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Stock(NewStock):
    """A line of the stock book."""

    id: StockId


@dataclass(frozen=True, slots=True)
class StockLevel:
    """What is in the drawer for one layout: received less used; ``spoiled`` are of those used."""

    layout: str
    received: int
    used: int
    spoiled: int

    @property
    def left(self) -> int:
        """How many sheets should be there."""
        return self.received - self.used


def series_of(kind: str, year: int | str) -> str:
    """Return the series that certificates of a kind are numbered in, a new one each year."""
    return f"{kind}/{year}"
