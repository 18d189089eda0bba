"""What the agency says of itself: it heads every paper."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Agency:
    """The agency's own words. Kept in the file, so they travel with the data and are undoable."""

    name: str = ""
    superior: str = ""
    place: str = ""
    signer_title: str = "THỦ TRƯỞNG CƠ QUAN"
    signer: str = ""
    deputy_title: str = ""
    deputy: str = ""
    compiler: str = ""
    symbol: str = ""
    year: int = 0
    own_certificate: str = ""
    certificate_reason: str = "Đã có thành tích xuất sắc trong công tác năm {nam}"
