"""What the agency says of itself: it heads every paper."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Agency:
    """The agency's own words. Kept in the file, so they travel with the data and are undoable."""

    name: str = ""
    superior: str = ""
    place: str = ""
    signer_title: str = ""
    signer: str = ""
    deputy_title: str = ""
    deputy: str = ""
    compiler: str = ""
    symbol: str = ""
    year: int = 0
    own_certificate: str = ""
    certificate_reason: str = "Đã có thành tích xuất sắc trong công tác năm {nam}"

    @property
    def head(self) -> str:
        """The office that decides here, ``Giám đốc Sở Nội vụ``; empty until it is known."""
        title = self.signer_title.strip()
        title = title.capitalize() if title.isupper() else title
        return f"{title} {self.name}".strip() if title else ""
