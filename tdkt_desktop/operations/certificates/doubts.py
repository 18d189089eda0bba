"""What is to be looked at on certificates before they are printed."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from tdkt_desktop.documents.certificate_pdf import FilledLayout, placeholders
from tdkt_desktop.domain.awards.awards import AwardRow
from tdkt_desktop.operations.certificates.issuing import Batch
from tdkt_desktop.operations.certificates.texts import UNKNOWN, UNSURE

_A_DAY = len("2025-12-20")


class DoubtKind(StrEnum):
    """Why somebody should look before it is printed."""

    ADDRESS = "address"
    DAY = "day"
    NUMBER = "number"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class Doubt:
    """One place on one certificate: its page from 1, whose it is, the key of the field."""

    page: int
    recipient: str
    field: str
    kind: DoubtKind


def doubts(batch: Batch) -> list[Doubt]:
    """Return what certificates would say that nobody means to hand over, in their order.

    That is "Ông/Bà" of a person whose sex is unknown, a decision whose day is unknown, and the
    dots of a number nobody has; a text of the certificate's own is what somebody wrote, and
    only its placeholders are looked at. A whole field is named once.
    """
    return [
        Doubt(page, certificate.recipient, field, kind)
        for page, (certificate, row) in enumerate(
            zip(batch.certificates, batch.rows, strict=True), start=1
        )
        for field, kind in _of(certificate, row)
    ]


def _of(certificate: FilledLayout, row: AwardRow) -> Iterator[tuple[str, DoubtKind]]:
    """Yield the fields of one certificate that hold something doubtful, the kind once."""
    decision = row.decision
    doubtful = {
        "xung_ho": DoubtKind.ADDRESS if certificate.texts.get("xung_ho") == UNSURE else None,
        **{
            key: DoubtKind.PLACE
            for key in ("so_vang", "so_thu_tu")
            if certificate.texts.get(key) == UNKNOWN
        },
        "so_qd": None if decision and decision.number else DoubtKind.NUMBER,
        "ngay_qd": _day(row),
        "noi_ngay": _day(row),
    }
    said = set[DoubtKind]()
    for item in certificate.layout.fields:
        for name in placeholders(certificate.own.get(item.key, item.text)):
            kind = doubtful.get(name)
            if kind is not None and kind not in said:
                said.add(kind)
                yield item.key, kind


def _day(row: AwardRow) -> DoubtKind | None:
    """Return the doubt about the day of an award's decision, if it is not known whole."""
    date = row.decision.date if row.decision else None
    return None if date and len(date) == _A_DAY else DoubtKind.DAY
