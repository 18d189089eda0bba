"""Who the authors are that one cell of an initiative names."""

import re

from tdkt_desktop.domain.vietnamese.keys import fold, nfc
from tdkt_desktop.domain.vietnamese.names import looks_like_name

_BETWEEN = re.compile(
    r"\s*[;,+&\n]\s*|\s+-\s+|\s+(?:và|Và|VÀ)\s+|\s+(?=\d{1,2}\s*[.)]\s*[A-ZĐÀ-Ỹ])"
)


_SHARE = re.compile(r"\(?\s*:?\s*(\d{1,3})\s*%\s*\)?")


_ROLE = re.compile(
    r"\((?:chủ nhiệm|tác giả chính|đồng tác giả|cn|đtg)\)|^(?:chủ nhiệm|đồng tác giả)\s*:",
    re.IGNORECASE,
)


_NUMBERED = re.compile(r"^\s*(?:\d{1,2}\s*[.)/]|[-+*•])\s*")


_LABEL = re.compile(r"^\s*(?:(?:nhóm|đồng)\s+)?(?:tác giả|thực hiện)\s*:\s*", re.IGNORECASE)


_POST = re.compile(
    r"(?:gv|giao vien|giang vien|cv|chuyen vien|nv|nhan vien|can bo|to truong|to pho|hieu truong|"
    r"pho hieu truong|ht|pht|bac si|dieu duong|truong|pho truong|giam doc|pho giam doc)\b"
)
"""What an author works as, written behind a name."""
_AND_OTHERS = re.compile(
    r"\s*(?:,|và|cùng)?\s*(?:các\s+)?(?:cộng sự|cs|ctv)\.?\s*$", re.IGNORECASE
)


def authors_named(text: str) -> list[tuple[str, int | None]]:
    """Return the names in a cell of authors, each with the percentage beside it."""
    found = list[tuple[str, int | None]]()
    for part in _BETWEEN.split(_AND_OTHERS.sub("", _LABEL.sub("", text))):
        share = _SHARE.search(part)
        part = _LABEL.sub("", _NUMBERED.sub("", _SHARE.sub("", part)))  # noqa: PLW2901 - bare of its marks
        name = nfc(_ROLE.sub("", part)).strip(" .:-()")
        if name and not (found and _POST.match(fold(name))):
            found.append((name, int(share[1]) if share else None))
    if len(found) > 1 and not all(looks_like_name(name) for name, _ in found):
        return [(nfc(text), None)]
    return found
