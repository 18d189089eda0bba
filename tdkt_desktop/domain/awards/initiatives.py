"""Initiatives and research recognised for their authors."""

from collections.abc import Mapping
from dataclasses import dataclass

from tdkt_desktop.domain.ids import AuthorId, InitiativeId, KindId, PersonId, UseId
from tdkt_desktop.domain.vietnamese.keys import fold, text_key


@dataclass(frozen=True, slots=True, kw_only=True)
class NewAuthor:
    """One author: a person of the file, or an outsider by name. ``share`` is a percentage."""

    person: PersonId | None = None
    name: str | None = None
    share: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Author(NewAuthor):
    """An author in the file."""

    id: AuthorId
    initiative: InitiativeId


@dataclass(frozen=True, slots=True, kw_only=True)
class NewInitiative:
    """One initiative, recognised in ``year`` for ``scope``; number and date of the recognition.

    ``evidence`` is the code of what it is (records.toml); an initiative unless said otherwise.
    """

    title: str
    year: int
    scope: str | None = None
    number: str | None = None
    date: str | None = None
    note: str | None = None
    source: str = "typed"
    evidence: str | None = None

    @property
    def key(self) -> tuple[str, int]:
        """What two entries of one initiative share."""
        return initiative_key(self.title), self.year


@dataclass(frozen=True, slots=True, kw_only=True)
class Initiative(NewInitiative):
    """An initiative of the file."""

    id: InitiativeId


@dataclass(frozen=True, slots=True, kw_only=True)
class NewUse:
    """What an author's initiative was put forward for: a kind (its id) and the year."""

    author: AuthorId
    kind: KindId
    year: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Use(NewUse):
    """A use noted in the file."""

    id: UseId


@dataclass(frozen=True, slots=True, kw_only=True)
class InitiativeRow:
    """An initiative as a list shows one; ``authors`` in words, the first first."""

    initiative: Initiative
    authors: str = ""
    count: int = 0


@dataclass(frozen=True, slots=True)
class InitiativeQuery:
    """What a list of initiatives is narrowed to and ordered by."""

    text: str = ""
    year: int | None = None
    scope: str | None = None
    person: PersonId | None = None
    order: str = "year"
    descending: bool = False


def initiative_key(title: str) -> str:
    """Return what two spellings of one title share."""
    return "".join(c for c in text_key(title) if c.isalnum())


class ScopeIndex:
    """Finds the scope a list means by its words."""

    def __init__(self, words: Mapping[str, str]) -> None:
        self._words = {fold(word): code for word, code in words.items()}

    def find(self, text: str) -> str | None:
        """Return the code of the scope ``text`` names."""
        plain = " ".join(fold(text).split()).strip(" .,")
        return self._words.get(plain) or self._words.get(plain.removeprefix("pham vi "))
