"""Text typed in the fonts of before Unicode: TCVN3 (``.VnTime``) and VNI (``VNI-Times``).

Such a cell holds Western letters that only its font draws as Vietnamese: ``NguyÔn V¨n An`` or
``Nguyeãn Vaên An``. The tables follow TCVN 5712:1993 and the VNI-Win layout.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from tdkt_desktop.domain.vietnamese.keys import TONES
from tdkt_desktop.domain.vietnamese.syllables import odd_words

UNICODE, TCVN3, VNI = "unicode", "tcvn3", "vni"
MIXED = "mixed"

_TCVN3_CODES = "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦"
_TCVN3_LETTERS = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ"
_GRAVE, _HOOK, _TILDE, _ACUTE, _DOT = TONES
_UNICODE_ONLY = re.compile("[Ăăđ\u0110\u0128\u0129\u0168\u0169Ơơ\u01af\u01b0\u1ea0-\u1ef9]")
_WITH_CAPITALS = "ăâđêôơư"
"""The letters for which TCVN3 has codes of small and of capital form."""
_SMALL_WORDS = frozenset({"ở", "ít", "ấy"})
"""Words that begin so and are seldom names."""
_MOST = 0.8
_LOST = re.compile("[\ufffd\x80-\x9f]|(?<=\\w)\\?(?=\\w)")
_FONT = re.compile(r"^(?:\.vn|vni[- ]|vni$)", re.IGNORECASE)


def _with(letter: str, tone: str) -> str:
    return unicodedata.normalize("NFC", letter + tone)


def _tcvn3() -> dict[str, str]:
    """Map each code, and each capital with the small toned code that repeats it, to a letter."""
    table = dict(zip(_TCVN3_CODES, _TCVN3_LETTERS, strict=True))
    single = dict(table)
    capitals = {"A": "a", "E": "e", "I": "i", "O": "o", "U": "u", "Y": "y"}
    capitals |= {code: letter.lower() for code, letter in single.items() if letter.isupper()}
    for code, letter in single.items():
        bare = unicodedata.normalize("NFD", letter)
        tone = next((mark for mark in bare if mark in TONES), "")
        base = unicodedata.normalize("NFC", bare.replace(tone, "")) if tone else ""
        for capital, small in capitals.items():
            if tone and base == small:
                table[capital + code] = letter.upper()
    return table


def _vni() -> dict[str, str]:
    """Map each letter followed by its mark, and the letters that stand alone, to a letter."""
    plain = {_GRAVE: "ø", _ACUTE: "ù", _HOOK: "û", _TILDE: "õ", _DOT: "ï"}
    roof = {"": "â", _GRAVE: "à", _ACUTE: "á", _HOOK: "å", _TILDE: "ã", _DOT: "ä"}
    bowl = {"": "ê", _GRAVE: "è", _ACUTE: "é", _HOOK: "ú", _TILDE: "ü", _DOT: "ë"}
    small = {"ô": "ơ", "ö": "ư", "ñ": "đ", "í": "í", "ì": "ì", "æ": "ỉ", "ó": "ĩ", "ò": "ị"}
    small |= {"î": "ỵ"}
    for typed, letter in (*((v, v) for v in "aeouy"), ("ô", "ơ"), ("ö", "ư")):
        small |= {typed + mark: _with(letter, tone) for tone, mark in plain.items()}
    small |= {
        v + m: _with(w, t) for v, w in zip("aeo", "âêô", strict=True) for t, m in roof.items()
    }
    small |= {"a" + mark: _with("ă", tone) for tone, mark in bowl.items()}
    table = {}
    for typed, letter in small.items():
        table[typed] = letter
        table[typed.upper()] = letter.upper()
        if len(typed) > 1:
            table[typed[0].upper() + typed[1]] = letter.upper()
    return table


_TABLES = {TCVN3: _tcvn3(), VNI: _vni()}
_PATTERNS = {
    name: re.compile("|".join(sorted(map(re.escape, table), key=len, reverse=True)))
    for name, table in _TABLES.items()
}


@dataclass(frozen=True, slots=True)
class Converted:
    """A converted text; ``lost`` letters could not be recovered."""

    text: str
    encoding: str = UNICODE
    lost: int = 0


def from_legacy(text: str, encoding: str, *, capitals: bool = False, begins: bool = False) -> str:
    """Return ``text`` of ``encoding`` (:data:`TCVN3` or :data:`VNI`) in Unicode.

    ``capitals``: its font draws small letters as capitals (``.VnTimeH``). ``begins``: texts
    beside it begin with capitals, so a first letter that had no code for its capital is one.
    """
    table = _TABLES[encoding]
    made = _PATTERNS[encoding].sub(lambda match: table[match[0]], text)
    if capitals:
        return made.upper()
    if encoding != TCVN3:
        return made
    made = _recased(text, made)
    toned = made[:1].islower() and not made[0].isascii() and made[0] not in _WITH_CAPITALS
    return made[:1].upper() + made[1:] if begins and toned else made


def _recased(typed: str, made: str) -> str:
    """Give toned letters the capitals TCVN3 has no code for, where the words around show them."""
    before, after = typed.split(" "), made.split(" ")
    if len(before) != len(after):
        return made
    words = [_recased_word(*pair) for pair in zip(before, after, strict=True)]
    others = [word for word in words if word and word[0].isalpha()]
    small = [word for word in others if word[0].islower()]
    toned = all(w[0] not in _WITH_CAPITALS and not w[0].isascii() for w in small)
    if small and toned and len(others) > len(small) and not _SMALL_WORDS.intersection(small):
        words = [word[:1].upper() + word[1:] for word in words]
    return " ".join(words)


def _recased_word(typed: str, made: str) -> str:
    plain = [c for c in typed if c.isascii() and c.isalpha()]
    shouted = len(plain) > 1 and all(c.isupper() for c in plain)
    return made.upper() if shouted else made


def font_encoding(font: str) -> tuple[str, bool] | None:
    """Return the encoding a font's name tells, and whether it draws capitals only."""
    if not _FONT.match(font):
        return None
    if font.startswith("."):
        return TCVN3, font.rstrip().upper().endswith("H")
    return VNI, False


@lru_cache(maxsize=1 << 15)
def told_by_letters(text: str) -> str:
    """Return the encoding that the letters of ``text`` prove, or an empty text if they do not.

    Unicode is proved by a letter only Unicode has; an old alphabet by words that are Vietnamese
    only when read in it.
    """
    if text.isascii():
        return ""
    composed = unicodedata.normalize("NFC", text)
    if _UNICODE_ONLY.search(composed):
        return UNICODE
    scores = {UNICODE: odd_words(composed) + _signs(composed)}
    for encoding in (TCVN3, VNI):
        if _PATTERNS[encoding].search(text):
            made = from_legacy(text, encoding)
            scores[encoding] = odd_words(made) + _signs(made)
    least = min(scores.values())
    best = [encoding for encoding, score in scores.items() if score == least]
    return best[0] if len(best) == 1 and (best[0] != UNICODE or len(scores) == 1) else ""


def _signs(text: str) -> int:
    """Return how many signs stand inside words, as no Vietnamese text has them."""
    return len(re.findall(r"(?<=[^\W\d_])[¡-¿×÷](?=\w|\s|$)|(?<!\S)[¡-¿×÷](?=\w)", text))


def count_lost(text: str) -> int:
    """Return how many letters of ``text`` are gone: replaced by a sign that says nothing."""
    return len((_LOST.search(text) and _LOST.findall(text)) or ())


class ColumnReader:
    """Tells the encoding of a column's texts and converts them; Unicode is never touched.

    A text that proves nothing by itself follows the texts in its row, then its column.
    """

    def __init__(self, texts: Sequence[str]) -> None:
        told = [told_by_letters(text) for text in texts]
        plain = [text[0] for text in texts if text and text[0].isascii() and text[0].isalpha()]
        self._begins = bool(plain) and sum(map(str.isupper, plain)) >= len(plain) * _MOST
        self.counts = {name: told.count(name) for name in (UNICODE, TCVN3, VNI)}

    @property
    def usual(self) -> str:
        """The encoding most texts prove; Unicode when none proves an old one."""
        return max(self.counts, key=lambda name: (self.counts[name], name == UNICODE))

    @property
    def plain(self) -> bool:
        """Whether no text proves an old encoding."""
        return not (self.counts[TCVN3] or self.counts[VNI])

    def convert(self, text: str, beside: str = "", font: str = "") -> Converted:
        """Return ``text`` in Unicode. ``beside`` is what the rest of its row proves."""
        named = font_encoding(font)
        told = told_by_letters(text)
        believed = named is not None and (not self.counts[UNICODE] or not self.plain)
        encoding = told or (named[0] if named and believed else "") or beside or self.usual
        capitals = bool(named and named[1])
        if encoding == UNICODE or (text.isascii() and not capitals):
            return Converted(text)
        made = from_legacy(text, encoding, capitals=capitals, begins=self._begins)
        return Converted(made, encoding, count_lost(made)) if made != text else Converted(text)
