"""Which field a header names: by its synonyms, by one word of it, or nearly."""

import re
from collections.abc import Iterable
from functools import lru_cache

from tdkt_desktop.domain.vietnamese.keys import fold, nfc
from tdkt_desktop.sheets.lists.fields import FIELDS, MANY

_SYNONYM = {words: field.key for field in FIELDS for words in field.synonyms}


_JOINED = {words.replace(" ", ""): key for words, key in _SYNONYM.items() if " " in words}


_UNSURE = frozenset({"hinh thuc kl"})
"""Headers one letter from others that mean something else."""


_FUZZY = {w: key for w, key in _SYNONYM.items() if len(w) > 6 and w not in _UNSURE}


_PARTS = {"ngay": "birth_day", "thang": "birth_month", "nam": "birth_year", "nu": "female"}


_CLOSE = 88


_YEARS = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)")


_SCHOOL_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)\s*[-–/]\s*((?:19|20)?\d\d)(?!\d)")


_OF_ONE_SEX = re.compile(r"(.+) (nam|nu)")


_RATED = re.compile(r"\bxep loai\b|\bdanh gia (?:phan loai|chat luong)\b")


_SELF_RATED = re.compile(
    r"\btu (?:danh gia|xep loai|nhan|phan loai)\b|\bca nhan (?:danh gia|xep loai)\b"
)


_SELF = re.compile(r"^(tu|y kien|nhan xet|de nghi cua) (xep loai|danh gia|nhan)")


_NAME = re.compile(
    r"(ho va ten|ho ten|hovaten|ho ten dem va ten|ho chu dem|ten (can bo|cong chuc|vien chuc|"
    r"nhan vien|giao vien|dang vien|doan vien|nguoi lao dong))\b"
)


_YEAR = re.compile(r"nam (?:duoc |de nghi )?(?:khen|tang|xet|cong nhan|dat|trao|ghi nhan)\b")


_WORK = re.compile(r"ten (?:de tai|sang kien|skkn|giai phap)\b")


_WHO = re.compile(r"\b(?:ca nhan|tap the)\b")


_RECIPIENT = re.compile(
    r"(?:(?:ho va ten|ho ten|ten|ca nhan|tap the|ho gia dinh|don vi|duoc khen thuong|duoc tang|"
    r"duoc khen|va|chu ho)\b\s*)+"
)
"""A header made of words for whoever is honoured: ``Tên tập thể/Họ và tên cá nhân``."""


_RELATIVE = re.compile(r"\b(cha|bo|me|vo|chong|con|chu ho|nguoi ky|giam ho|lien he)\b")


def is_self_rated(header: str) -> bool:
    """Whether a header speaks of what people say of themselves."""
    return bool(_SELF_RATED.search(header_words(header)))


def header_words(text: str) -> str:
    """Return a header folded, without what stands in brackets, numbers and signs."""
    plain = re.sub(r"\([^)]*\)|\[[^\]]*\]", " ", fold(nfc(text)))
    return " ".join(re.sub(r"[^a-z\s]", " ", plain).split())


@lru_cache(maxsize=4096)
def years_of(header: str) -> tuple[int | None, int | None]:
    """Return the year a header names and, of a school year (``2024-2025``), the one it ends in.

    ``None`` for none, or for several that are no school year.
    """
    if pair := _SCHOOL_YEAR.search(header):
        first, second = pair.groups()
        last = int(first[:2] + second) if len(second) < len(first) else int(second)
        return (int(first), last) if last == int(first) + 1 else (None, None)
    years = set(_YEARS.findall(header))
    return (int(years.pop()) if len(years) == 1 else None), None


@lru_cache(maxsize=4096)
def guess_field(header: str, parent: str = "") -> tuple[str, float] | None:
    """Return the field a header means and how sure that is (0 to 1), or ``None``.

    ``parent`` is the header above it that spans it, as in ``Ngày sinh`` over ``Nam | Nữ``.
    """
    leaf, above = header_words(header), header_words(parent)
    if _YEARS.search(header):
        leaf = leaf.removesuffix(" nam").removesuffix(" nam hoc")
    if _SELF.match(leaf):
        return None
    if leaf in _PARTS and (part := _part(header, leaf, parent)):
        return part
    return _born(header, leaf) or _synonym(leaf, above) or _by_a_word(leaf) or _close_to(leaf)


def _born(header: str, leaf: str) -> tuple[str, float] | None:
    """Return which sex's birth dates ``Ngày sinh Nam`` and ``Ngày sinh Nữ`` hold."""
    found = _OF_ONE_SEX.fullmatch(leaf)
    if found is None or nfc(header).lower().rstrip(" .)").endswith("năm"):
        return None
    if (_synonym(found[1], "") or ("",))[0] != "birth_date":
        return None
    return ("birth_male" if found[2] == "nam" else "birth_female"), 1.0


def _synonym(leaf: str, above: str) -> tuple[str, float] | None:
    """Return the field whose header these are the words of."""
    for words in (leaf, f"{above} {leaf}".strip()):
        if words in _SYNONYM:
            return _SYNONYM[words], 1.0
    if " " not in leaf and leaf in _JOINED:
        return _JOINED[leaf], 0.95
    return (_SYNONYM[above], 0.9) if above and not leaf and above in _SYNONYM else None


def _by_a_word(leaf: str) -> tuple[str, float] | None:
    """Return the field that some word of a longer header names."""
    if _RATED.search(leaf) and not _SELF_RATED.search(leaf):
        return "rating", 0.8
    if _YEAR.match(leaf):
        return "year", 0.8
    if _WORK.match(leaf):
        return "initiative", 0.8
    if _RECIPIENT.fullmatch(leaf) and "ten" in leaf.split() and _WHO.search(leaf):
        return "name", 0.9
    return ("name", 0.9) if _NAME.match(leaf) and not _RELATIVE.search(leaf) else None


def _part(header: str, leaf: str, parent: str) -> tuple[str, float] | None:
    """Return what ``Ngày``, ``Tháng``, ``Năm``, ``Nam`` or ``Nữ`` means under its parent."""
    year = nfc(header).lower().startswith("năm")
    if not parent:
        bare = {"nam": "male", "nữ": "female"}.get(nfc(header).lower())
        return (bare, 0.9) if bare else None
    over = guess_field(parent)
    if over and over[0] == "birth_date":
        if leaf in ("ngay", "thang") or year:
            return _PARTS[leaf], 1.0
        return ("birth_male" if leaf == "nam" else "birth_female"), 1.0
    if leaf in ("nam", "nu") and not year:
        return ("male" if leaf == "nam" else "female"), 0.9
    return None


def _close_to(leaf: str) -> tuple[str, float] | None:
    """Return the field whose header ``leaf`` is a slip of the pen for."""
    from rapidfuzz import fuzz, process

    close = process.extractOne(leaf, _FUZZY.keys(), scorer=fuzz.ratio, score_cutoff=_CLOSE)
    return (_FUZZY[close[0]], close[1] / 100 - 0.05) if close else None


def assign_fields(
    guesses: Iterable[tuple[int, tuple[str, float] | None]],
) -> dict[int, tuple[str, float]]:
    """Give each field to its best column, leftmost first; ``name`` makes its halves needless.

    Those of :data:`MANY` go to every column that means them.
    """
    best: dict[str, tuple[int, float]] = {}
    many: dict[int, tuple[str, float]] = {}
    for column, guess in guesses:
        if guess and guess[0] in MANY:
            many[column] = guess
        elif guess and (guess[0] not in best or guess[1] > best[guess[0]][1]):
            best[guess[0]] = column, guess[1]
    if "name" in best:
        best.pop("family", None)
        best.pop("given", None)
    elif "family" not in best and "given" in best:
        column, _ = best.pop("given")
        best["name"] = column, 0.7
    if "birth_male" not in best and "birth_female" not in best and "year" in best:
        best.pop("male", None)
    if "name" in best and "parent" in best and "unit" not in best:
        best["unit"] = best.pop("parent")
    if "absence" in best and "leave_date" in best and "from_date" not in best:
        best["from_date"] = best.pop("leave_date")  # of a list of absences it is their first day
    if "initiative" in best and "name" not in best and "authors" in best:
        best["name"] = best.pop("authors")
    return {column: (key, sure) for key, (column, sure) in best.items()} | many
