"""Whom a sentence of a decision names, and how several named together are parted."""

import re
from collections.abc import Iterator

from tdkt_desktop.domain.awards.households import names_household
from tdkt_desktop.domain.awards.kinds import HOUSEHOLD, PERSON, UNIT
from tdkt_desktop.domain.people.unit_names import stands_over
from tdkt_desktop.domain.people.units import names_unit
from tdkt_desktop.domain.vietnamese.names import starts_with_family
from tdkt_desktop.operations.importing.decisions.articles import names_count
from tdkt_desktop.operations.importing.decisions.people_words import ADDRESS
from tdkt_desktop.operations.importing.decisions.read_decision import ReadAward
from tdkt_desktop.operations.importing.decisions.recipients import recipient_of

_TO_BOTH = re.compile(
    r"\bcho\s+(?:các\s+)?ông(?:\s*,\s*bà\s*:|\s*,?\s*[(/]\s*bà\s*\)?\s*:?)\s+"
    r"(?!có tên|sau|dưới)(?=[A-ZĐÀ-Ỹ])"
)
"""``cho ông (bà): Nguyễn …``: the names follow without what they are called by."""
_TO_UNIT = re.compile(r"\bcho\s+(?:các\s+|\d{1,3}\s+)?(?:tập thể\s*:?\s+)?(?=[A-ZĐÀ-Ỹ])")
_UNTIL = re.compile(
    r"\s*(?:[(.:]|,?\s*\b(?:đã|vì|do|có\s+(?:nhiều\s+)?thành tích)\b).*$", re.DOTALL
)
_INLINE = re.compile(
    r"(?:\b(?:cho|đối với)\s+(?:các\s+)?|(?:\bcá nhân|\bông,?\s*\(?bà\)?|"
    r"\bngười|\bđồng chí|\bgồm|\bsau)[^:.;]{0,40}:\s*)"
    r"(?=(?:ông|bà|đồng chí|đ/c|thầy|cô|em|cháu|hộ|gia đình)\b(?!\s+(?:có tên|sau|dưới)))",
    re.IGNORECASE,
)
EACH = re.compile(
    r"\s*;\s*|\s*,\s*(?:và\s+)?(?=(?:ông|bà|đồng chí|đ/c|thầy giáo|cô giáo)\s+\p)".replace(
        r"\p", r"[A-ZĐÀ-Ỹ]"
    )
)
AND = re.compile(r"\s+và\s+(?=(?:ông|bà|đồng chí|đ/c|thầy giáo|cô giáo|hộ)\s+[A-ZĐÀ-Ỹ])")


def named_in_sentence(text: str, *, units: bool) -> Iterator[ReadAward]:
    """Yield those whom a sentence names: ``cho ông A, chức vụ …``; ``units`` may be meant too."""
    match = None
    for match in _INLINE.finditer(text):  # noqa: B007 - the last one counts
        pass
    if match is None or _TO_BOTH.search(text) is not None:
        yield from _unaddressed(text, units=units)
        return
    rest = text[match.end() :]
    for piece in EACH.split(rest):
        for part in AND.split(piece):
            if not (ADDRESS.match(part) or names_household(part)) or names_count(part[:25]):
                continue
            award = recipient_of(part, HOUSEHOLD if names_household(part) else PERSON)
            if award is not None:
                yield award


def _unaddressed(text: str, *, units: bool) -> Iterator[ReadAward]:
    """Yield those an opening names without ``ông`` or ``bà`` before each; units too."""
    if (match := _TO_BOTH.search(text)) is not None:
        for part in re.split(r"\s*;\s*", text[match.end() :].rstrip(" .")):
            award = recipient_of(part, PERSON)
            if award is not None and starts_with_family(award.name):
                yield award
        return
    if not units or (match := _TO_UNIT.search(text)) is None:
        return
    for part in _units_in(_UNTIL.sub("", text[match.end() :])):
        if (award := recipient_of(part, UNIT)) is not None:
            yield award


def _units_in(text: str) -> list[str]:
    """Part ``Phòng A, Phòng B và Ban C``; what stands over the one before it stays with it."""
    found = list[str]()
    for piece in re.split(r"\s*;\s*|\s+và\s+(?=[A-ZĐÀ-Ỹ])", text.strip(" .;,")):
        for place, part in enumerate(piece.split(", ")):
            over = bool(place and found) and stands_over(part, found[-1])
            if names_unit(part) and not over:
                found.append(part)
            elif found:
                found[-1] += f", {part}"
    return found


def each_person(name: str) -> list[str]:
    """Part ``Ông A và bà B`` in the cell of a table; a lone name is itself."""
    parts = [part.strip() for piece in EACH.split(name) for part in AND.split(piece)]
    parts = [part for part in parts if part]
    first, *others = parts or [name]
    persons = bool(ADDRESS.match(first)) or starts_with_family(first)
    return parts if others and persons and all(map(ADDRESS.match, others)) else [name]
