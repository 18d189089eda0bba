"""Which letters can make a Vietnamese syllable: how one alphabet is told from another."""

import re
import unicodedata
from functools import lru_cache

from tdkt_desktop.domain.vietnamese.keys import TONES

_ONSETS = "ngh ng nh kh ph th tr ch gh gi qu b c d đ g h k l m n p r s t v x".split()
_RHYMES = frozenset(
    """
    a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
    e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu
    i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
    y ych ynh yt yn ya yêm yên yêng yêt yêu
    o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi
    om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơc ơi ơm ơn ơng ơp ơt
    u ua uân uâng uât uây uc uê uêch uên uênh ui um un ung uôc uôi uôm uôn uông uôt uơ uơn up ut
    uy uya uych uyên uyêt uyn uynh uyp uyt uyu
    ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
    """.split()
)
_STOPPED = re.compile("(?:c|ch|p|t)$")
_SHARP = frozenset(list(TONES)[:3])
"""Grave, hook and tilde: never on a syllable that ends in a stop."""
_WORD = re.compile(r"[^\W\d_]+")


@lru_cache(maxsize=1 << 15)
def is_syllable(word: str) -> bool:
    """Whether ``word`` (composed, any case) is built as Vietnamese syllables are."""
    bare, marks = "", set[str]()
    tones = 0
    for char in unicodedata.normalize("NFD", word.lower()):
        if char in TONES:
            tones += 1
            marks.add(char)
        else:
            bare += char
    if tones > 1 or (_STOPPED.search(bare) and not _SHARP.isdisjoint(marks)):
        return False
    bare = unicodedata.normalize("NFC", bare)
    for onset in _ONSETS:
        if bare.startswith(onset) and bare[len(onset) :] in _RHYMES:
            return True
    return bare in _RHYMES or bare in ("gi", "qui", "quy")


def odd_words(text: str) -> int:
    """Return how many words of ``text`` beyond ASCII are no Vietnamese syllable."""
    return sum(not word.isascii() and not is_syllable(word) for word in _WORD.findall(text))
