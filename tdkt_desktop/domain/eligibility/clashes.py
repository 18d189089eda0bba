"""Which kinds may not stand beside each other in one year, the same before and after a round."""

from tdkt_desktop.domain.awards.kinds import PERSON, NewAwardKind
from tdkt_desktop.domain.law.rulebook import ConflictRule, Rulebook


def clash(
    book: Rulebook, rule: ConflictRule, one: NewAwardKind, other: NewAwardKind, subject: str
) -> bool:
    """Whether ``rule`` is about two kinds standing together in a year of one ``subject``.

    A title and the commendation that rests on it are for the same work, and no clash; of titles
    beside commendations the law speaks of persons only.
    """
    if one.code == other.code:
        return False
    if rule.same_year_level:
        return one.level == other.level == rule.same_year_level
    return subject == PERSON and any(
        title.is_title
        and form.group in rule.title_with_groups
        and title.code not in book.prerequisites(form.code, PERSON)
        for title, form in ((one, other), (other, one))
    )
