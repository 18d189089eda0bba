"""Who signs and for whom: ``KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC`` (forms of signing of NĐ 30/2020)."""

import re
from dataclasses import dataclass, fields
from enum import StrEnum

from tdkt_desktop.domain.ids import SignerId

_HEAD = (
    r"(?:tổng giám đốc|giám đốc|chủ tịch|hiệu trưởng|viện trưởng|tổng cục trưởng|chi cục trưởng|"
    r"cục trưởng|vụ trưởng|bộ trưởng|trưởng ban|trưởng phòng|trưởng trạm|hạt trưởng|bí thư|"
    r"thủ trưởng(?: cơ quan| đơn vị)?|chánh thanh tra|chánh văn phòng)"
)
_FIRST_HEAD = re.compile(rf"(?<!phó )\b{_HEAD}\b", re.IGNORECASE)
_FOR_HEAD = re.compile(r"\b(?:kt|tl|tuq)\.\s*(.*)", re.IGNORECASE)
_FOR_BODY = re.compile(r"\btm\.\s*(.*)", re.IGNORECASE)
_ACTING = re.compile(r"^(?:q\.|quyền)\s*", re.IGNORECASE)
_DEPUTY = re.compile(r"^phó\s+", re.IGNORECASE)

_HEADS_NAME = re.compile(rf"((?:kt|tl|tuq)\.\s*{_HEAD})\s+(.+)", re.IGNORECASE)
_BODYS_NAME = re.compile(rf"(tm\.\s*.+?)\s+((?:phó\s+)?{_HEAD})$", re.IGNORECASE)


def office_of(title: str) -> str:
    """Return the office whose decision it is, of a title in any form of signing.

    ``KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC`` is the director's, ``TM. ỦY BAN NHÂN DÂN CHỦ TỊCH`` the
    chairman's, never the deputy's who signs.
    """
    text = _ACTING.sub("", " ".join(title.split()))
    for form in (_FOR_HEAD, _FOR_BODY):
        if (match := form.search(text)) is not None:
            head = _FIRST_HEAD.search(match[1])
            return head[0] if head is not None else match[1]
    return _DEPUTY.sub("", text)


def signing_lines(title: str) -> list[str]:
    """Return a title over the lines it takes above a signature.

    ``TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH``; a plain title is one line.
    """
    text = " ".join(title.split())
    if not _FOR_HEAD.search(text) and not _FOR_BODY.search(text):
        return [text] if text else []
    text = re.sub(r"\s+(?=(?:kt|tl|tuq)\.\s)", "\n", text, flags=re.IGNORECASE)
    lines = list[str]()
    for line in text.split("\n"):
        lines += _parted(line)
    return lines


def _parted(line: str) -> list[str]:
    """Part one form of signing from the title of who signs: ``TL. GIÁM ĐỐC CHÁNH VĂN PHÒNG``."""
    for form in (_HEADS_NAME, _BODYS_NAME):
        if (match := form.match(line)) is not None:
            return [match[1], match[2]]
    return [line]


class SigningForm(StrEnum):
    """For whom somebody signs (NĐ 30/2020): in one's own office, for the head, by order."""

    OWN = ""
    FOR_HEAD = "KT."
    BY_ORDER = "TL."
    EMPOWERED = "TUQ."
    ACTING = "Q."


@dataclass(frozen=True, slots=True, kw_only=True)
class NewSigner:
    """Somebody who signs for the agency, by what office, from when to when (ISO, inclusive)."""

    name: str
    title: str
    form: SigningForm = SigningForm.OWN
    start: str | None = None
    end: str | None = None

    def signs_as(self, head: str) -> str:
        """Return the whole title above the signature, where ``head`` is the office's: Giám đốc."""
        if self.form == SigningForm.OWN:
            return self.title
        if self.form == SigningForm.ACTING:
            return f"{self.form} {self.title}"
        return f"{self.form} {head} {self.title}".upper()

    def with_id(self, signer: SignerId) -> "Signer":
        """Return this signer as one of the file."""
        return Signer(
            id=signer, **{field.name: getattr(self, field.name) for field in fields(NewSigner)}
        )

    def signs_on(self, day: str) -> bool:
        """Whether the office is held on a day (ISO)."""
        return (self.start or "") <= day <= (self.end or "9999")


@dataclass(frozen=True, slots=True, kw_only=True)
class Signer(NewSigner):
    """A signer of the file."""

    id: SignerId
