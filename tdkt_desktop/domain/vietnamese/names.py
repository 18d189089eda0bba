"""People's names as lists write them."""

import re
from functools import lru_cache

from tdkt_desktop.domain.vietnamese.keys import fold, nfc

# The families that cover almost every Kinh name and the commonest others; used to tell a
# column of names by its values, never to judge a name.
FAMILIES = frozenset(
    """
    nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh doan trinh
    truong lam mai dao cao luong luu ta thai chau ha quach chu kieu nong be ma vi lo quan tong
    to trieu bach dam thach son kim y a h nie hoa hua la luc mac mau nghiem nhu ninh phung
    quang sam tang than thieu tieu tu uong vuong viet khong giang cu cam cung cong au an
    ksor kpa rmah siu ro
    """.split()
)

_STEMS = "iy"
"""Letters some converters leave small because no accent stands on them."""
_BEGINNING = re.compile(r"(?:^|(?<=[ '’(-]))[^\W\d_]")

_WRITTEN = frozenset(
    """
    Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Đoàn Trịnh
    Trương Lâm Mai Đào Cao Lương Lưu Tạ Thái Châu Hà Quách Chu Kiều Nông Bế Tô Triệu Bạch Đàm
    Phùng Tống Tăng Nghiêm Thạch Sơn Kim Vi Lò Quàng Hứa La Lục Mạc Mã Ninh Từ Uông Vương Giang
    Đồng Khổng Thân Tiêu Lại Cù Cung Cầm Sầm Lù Giàng Hờ
    """.split()
)


@lru_cache(maxsize=65536)
def _mend_word(word: str) -> str:
    plain = [c for c in word if c.isascii() and c.isalpha()]
    marked = [c for c in word if not c.isascii() and c.isalpha()]
    broken = (
        len(word) > 1
        and word.isalpha()
        and any(c.islower() for c in marked)
        and plain
        and all(c.isupper() for c in plain)
        and not (word[0].isupper() and len(plain) == 1 and word[0] in plain)
    )
    return word.upper() if broken or _has_small_stems(word) else word


def _has_small_stems(word: str) -> bool:
    """Whether all of a word is capital but its ``i`` or ``y``, as in ``HiỀN`` and ``KiỀU``."""
    others = [c for c in word if c not in _STEMS]
    return (
        word.isalpha()
        and len(others) < len(word)
        and len(others) > 1
        and word[0].isupper()
        and all(c.isupper() for c in others)
    )


def mend_capitals(name: str) -> str:
    """Return ``name`` with words such as ``PHạM`` or ``NGUYễN`` in whole capitals.

    Old fonts had no accented capitals, so converters left those letters small. Only words
    whose bare letters are all capitals are touched.
    """
    words = [_mend_word(word) for word in name.split(" ")]
    shouted = any(len(word) > 2 and word.isupper() for word in words)
    if shouted and all(word.isupper() or _half_small(word) for word in words):
        words = [word.upper() for word in words]
    return " ".join(words)


def _half_small(word: str) -> bool:
    """Whether ``word`` could be a whole-capitals word of two letters such as ``HÀ`` gone wrong."""
    return len(word) == 2 and word[0].isupper() and not word[1].isascii() and word[1].islower()


def tidy_name(text: str) -> str:
    """Return a name composed, single-spaced and with its broken capitals mended."""
    return mend_capitals(nfc(text))


def title_case(name: str) -> str:
    """Return ``NGUYỄN VĂN AN`` as ``Nguyễn Văn An``; only ever on the officer's request.

    ``H'HEN NIÊ`` is ``H'Hen Niê``: what follows an apostrophe begins a name too.
    """
    return _BEGINNING.sub(lambda found: found[0].upper(), nfc(name).lower())


def looks_like_name(text: str) -> bool:
    """Whether ``text`` reads as a person's full name: two to eight words, letters only."""
    words = nfc(text).split(" ")
    letters = all(w.replace("'", "").replace(".", "").replace("-", "").isalpha() for w in words)
    return 2 <= len(words) <= 8 and letters and not words[0][0].islower()


def starts_with_family(text: str) -> bool:
    """Whether the first word of ``text`` is a common family name."""
    return fold(nfc(text).split(" ", 1)[0]) in FAMILIES


def starts_with_written_family(text: str) -> bool:
    """Whether the first word is a common family name with its accents: ``Đinh``, not ``Đình``."""
    return nfc(text).split(" ", 1)[0].capitalize() in _WRITTEN
