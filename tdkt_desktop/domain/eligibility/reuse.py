"""One initiative, one award: what a work that was put forward once still serves for."""

from tdkt_desktop.domain.awards.kinds import NewAwardKind
from tdkt_desktop.domain.law.rulebook import ConflictRule, Rulebook


class SingleUse:
    """The rule that a work serves once, as the agency reads it.

    ``rule`` is ``None`` where the law of the day has none. By a disputed reading, which the
    agency may choose, two emulation titles may rest on one work.
    """

    def __init__(self, book: Rulebook) -> None:
        self.rule: ConflictRule | None = next(
            (c for c in book.conflicts if c.initiative_once), None
        )
        option = self.rule.option if self.rule is not None else None
        self._titles_share = option is not None and bool(book.option(option))

    def forbids(self, kind: NewAwardKind | None, other: NewAwardKind | None) -> bool:
        """Whether a work put forward for ``other`` serves no more for ``kind``."""
        if self.rule is None:
            return False
        if kind is None or other is None or not self._titles_share:
            return True
        return not (kind.is_title and other.is_title and kind.code != other.code)
