"""Whose an award is: the State's, the Party's, a mass organisation's, somebody else's."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from tdkt_desktop.domain.vietnamese.keys import fold, nfc

STATE = "NHA_NUOC"
"""The axis of the State's own bodies."""
OTHER = "HOI"
"""The body that stands for one nobody knows and that is not the State's."""
_FORM = re.compile(r"^(?:bằng khen|giấy khen|kỷ niệm chương|cờ thi đua)\s+", re.IGNORECASE)
_MEDAL = "KY_NIEM_CHUONG"
_SEVERAL = re.compile(r"[,;\n]|\d{4}")
"""What stands in a text of several awards, or of one with its year."""
_LONGEST = 16
"""Words in a text that names one form and one body, and nothing else."""


@dataclass(frozen=True, slots=True)
class Body:
    """One body, or several of a sort; ``kinds`` says the kind (code) of its forms (groups)."""

    code: str
    name: str
    axis: str
    words: tuple[str, ...]
    kinds: Mapping[str, str] = field(default_factory=dict)


class BodyIndex:
    """Finds the body and the form that a text names; ``known`` are names the officer explained."""

    def __init__(
        self,
        bodies: Iterable[Body] = (),
        forms: Mapping[str, Iterable[str]] | None = None,
        known: Mapping[str, str] | None = None,
        outside: Iterable[str] = (),
        medals: Mapping[str, str] | None = None,
    ) -> None:
        self.bodies = {body.code: body for body in bodies}
        self._forms = {word: group for group, words in (forms or {}).items() for word in words}
        self._medals = dict(medals or {})
        said = "|".join(map(re.escape, sorted(outside, key=len, reverse=True)))
        self._outside = re.compile(rf"(?:{said})\b") if said else None
        self._state = next((body.code for body in self.bodies.values() if body.axis == STATE), "")
        self._known = {_plain(name): code for name, code in (known or {}).items()}

    @cached_property
    def _by_words(self) -> Mapping[str, Body]:
        said = {word: body for body in self.bodies.values() for word in body.words}
        told = {name: self.bodies[code] for name, code in self._known.items()}
        return said | told

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        longest = sorted(map(re.escape, self._by_words), key=len, reverse=True)
        return re.compile(rf"\b(?:{'|'.join(longest)})\b")

    def find(self, text: str) -> Body | None:
        """Return the body a text names, by the longest of its words that stand there."""
        if not self.bodies:
            return None
        found = self._pattern.findall(_plain(text))
        if not found:
            return None
        words = max(found, key=len)
        body = self._by_words[words]
        unsaid = body.code == self._state and words not in self._known
        return None if unsaid and self.is_outside(named_body(text)) else body

    def is_outside(self, name: str) -> bool:
        """Whether a body's name begins as those of bodies outside the State do: ``Quỹ …``."""
        return bool(self._outside and self._outside.match(nfc(name).casefold()))

    def form(self, text: str) -> str:
        """Return the group of the form a text begins with: ``Bằng khen của …``."""
        plain = _plain(text)
        return next(
            (
                group
                for words, group in self._forms.items()
                if plain == words or plain.startswith(f"{words} ")
            ),
            "",
        )

    def kind(self, text: str) -> str:
        """Return the kind (code) of one form of one body named in full; empty if there is none."""
        if _SEVERAL.search(text) or len(text.split()) > _LONGEST:
            return ""
        group = self.form(text)
        if group == _MEDAL and (known := self._medal(text)):
            return known
        body = self.find(text) if group else None
        return body.kinds.get(group, "") if body is not None else ""

    def _medal(self, text: str) -> str:
        """Return the kind (code) of a kỷ niệm chương known by its name."""
        plain = f" {_plain(text)} "
        known = [words for words in self._medals if f" {words} " in plain]
        return self._medals[max(known, key=len)] if known else ""


def named_body(text: str) -> str:
    """Return the body in ``Bằng khen của Quỹ Mơ``: what follows ``của``, else the whole text."""
    before, of, after = nfc(text).partition(" của ")
    return after if of else _FORM.sub("", before)


def _plain(text: str) -> str:
    return " ".join(re.sub(r"[^\w\s]", " ", fold(nfc(text))).split())
