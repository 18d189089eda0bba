"""Keys by which Vietnamese text is searched, compared and put in order."""

import re
import unicodedata
from functools import lru_cache
from itertools import product

ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
TONES = {"\u0300": 1, "\u0309": 2, "\u0303": 3, "\u0301": 4, "\u0323": 5}
_RANK = {letter: chr(ord("A") + rank) for rank, letter in enumerate(ALPHABET)}


def _letters() -> dict[int, str]:
    """Map every accented Latin letter to its bare lower-case one."""
    table = {ord("đ"): "d", ord("Đ"): "d", ord("ð"): "d", ord("Ð"): "d"}
    ranges = (range(0x41, 0x5B), range(0xC0, 0x250), range(0x1EA0, 0x1EFA))
    for code in (code for codes in ranges for code in codes):
        if code in table:
            continue
        bare = unicodedata.normalize("NFD", chr(code).lower())
        bare = "".join(c for c in bare if not unicodedata.combining(c))
        if bare != chr(code):
            table[code] = bare
    return table


_FOLD = _letters()


def _spellings() -> dict[str, str]:
    """Map each lower-case accented vowel to its letter and tone, e.g. ``ằ`` to ``ă`` and 1."""
    found = {}
    for letter, (mark, tone) in product("aăâeêioôơuưy", TONES.items()):
        found[unicodedata.normalize("NFC", letter + mark)] = f"{letter}{tone}"
    return found


_SPELLING = _spellings()


_UNSEEN_BLANK = re.compile("(?<=[^\\W\\d_])\u200b(?=[A-ZĐÀ-ÖØ-ÝĂĨŨƠƯẠ-Ỹ])")
_ODD = re.compile("[Ðð\u200b\ufeff]")


_NUMBER = re.compile(r"[0-9]+")
_DIGITS = 6


_CONTROL = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff"
    "\u200e\u200f\u202a-\u202e\u2066-\u2069]"
)
"""What no document can hold, and what turns the words beside it round unseen."""


def writable(text: str) -> str:
    """Return ``text`` without the characters that no document can hold; line breaks stay."""
    return text if text.isprintable() else _CONTROL.sub("", text)


@lru_cache(maxsize=1 << 17)
def nfc(text: str) -> str:
    """Return ``text`` composed, its runs of any white space made one space, its ends trimmed.

    Control characters are gone. The Icelandic ``Ð`` that some fonts draw like ``Đ`` becomes ``Đ``.
    """
    text = writable(text)
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
        if _ODD.search(text):
            text = text.replace("Ð", "Đ").replace("ð", "đ")
            text = _UNSEEN_BLANK.sub(" ", text).replace("\u200b", "").replace("\ufeff", "")
    return " ".join(text.split())


def fold(text: str) -> str:
    """Return ``text`` in lower case without any accent: what a search box compares."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFC", text).translate(_FOLD).lower()


@lru_cache(maxsize=65536)
def _syllable(text: str) -> tuple[str, str]:
    """Return the rank of each letter, and the tone, of one lower-case syllable.

    One tone per syllable, so ``hòa`` and ``hoà`` are the same word.
    """
    letters, tone = [], 0
    for char in text:
        spelt = _SPELLING.get(char, char)
        letters.append(_RANK.get(spelt[0], spelt[0] if spelt[0] < "A" else "z" + spelt[0]))
        if len(spelt) > 1:
            tone = int(spelt[1])
    return "".join(letters), str(tone)


@lru_cache(maxsize=1 << 16)
def text_key(text: str) -> str:
    """Return a key whose byte order is the order of a Vietnamese dictionary.

    Letters decide first (``a ă â b ... d đ e ê ...``), word by word; tones only between words
    of the same letters (level, huyền, hỏi, ngã, sắc, nặng). Case and the place of the tone
    mark in its syllable do not matter, so equal keys mean the same words.
    """
    words = [_syllable(word) for word in nfc(text).lower().split()]
    return " ".join(w[0] for w in words) + "!" + "".join(w[1] for w in words)


@lru_cache(maxsize=1 << 12)
def numbered_key(text: str) -> str:
    """Return what orders names with numbers in them: ``Tổ 2`` before ``Tổ 10``, else as a text."""
    return text_key(_NUMBER.sub(lambda found: found.group().zfill(_DIGITS), text))


@lru_cache(maxsize=1 << 17)
def name_key(name: str) -> str:
    """Return the key that orders people: given name, then family name, then middle names.

    Equal keys mean the same full name.
    """
    words = nfc(name).lower().split()
    if len(words) < 2:
        return text_key(words[0] if words else "")
    family, given, middle = words[0], words[-1], " ".join(words[1:-1])
    return f"{text_key(given)}\t{text_key(family)}\t{text_key(middle)}"


_MARKS = str.maketrans(dict.fromkeys("’‘ʼ`´′", "'") | dict.fromkeys("-‐‑–", " "))


def same_name_key(name: str) -> str:
    """Return what two spellings of one full name share.

    As :func:`name_key`, with every apostrophe taken for one and every hyphen for a space:
    ``H’Hen Niê`` is ``H'Hen Niê``, ``Y-Moan Êban`` is ``Y Moan Êban``.
    """
    return name_key(name.translate(_MARKS).replace("' ", "'"))


def fits(text: str, words: str) -> bool:
    """Whether every typed word begins a word of ``words``, accents left out."""
    parts = fold(words).split()
    return all(any(part.startswith(typed) for part in parts) for typed in fold(text).split())
