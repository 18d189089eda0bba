"""What stands otherwise on file than when a decision was entered: to be corrected on paper too."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from tdkt_desktop.domain.awards.awards import AwardQuery, AwardRow, Decision
from tdkt_desktop.domain.ids import DecisionId, PersonId
from tdkt_desktop.domain.vietnamese.keys import nfc
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.file.changes import Image, images_since
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.units import Units

_OF_AWARD = {"position": "Chức vụ", "achievement": "Thành tích"}
_PARTS = 3


@dataclass(frozen=True, slots=True)
class Correction:
    """One place of a decision: whose it is, what was written, what is right."""

    who: str
    wrong: str
    right: str


def corrections(database: Database, decision: DecisionId) -> list[Correction]:
    """Return what was changed of a decision's recipients since it was entered, in its order.

    That is the name of a person, the position and achievement told on an award, and the post held
    on the day where the award itself tells none. A later post is no correction, nor is what a unit
    is called now.
    """
    rows = Awards(database).find(AwardQuery(decision=decision, status="valid", order="ordinal"))
    ids = [row.award.id for row in rows]
    entered = _entered(database, ids)
    people = [row.award.person for row in rows if row.award.person is not None]
    since = min(entered.values(), default=0)
    persons = images_since(database.conn, since, "person", people)
    awards = images_since(database.conn, since, "award", ids)
    posts = _Posts(database, since, people)
    found = list[Correction]()
    for row in rows:
        done = entered[row.award.id]
        person = _first_after(persons.get(row.award.person or 0, ()), done)
        award = _first_after(awards.get(row.award.id, ()), done)
        found += [*_differences(row, person, award), *posts.differences(row, done)]
    return list(dict.fromkeys(found))


class _Posts:
    """Where people stood on the day of an award, as it is on file now and as it was."""

    def __init__(self, database: Database, since: int, people: Iterable[PersonId]) -> None:
        every = People(database).all_postings()
        self._held = {person: every.get(person, []) for person in people}
        ids = [one.id for held in self._held.values() for one in held]
        self._before = images_since(database.conn, since, "posting", ids)
        self._units: dict[Any, str] = {unit.id: unit.name for unit in Units(database).all()}

    def differences(self, row: AwardRow, entered: int) -> Iterator[Correction]:
        award = row.award
        day = (row.decision.date if row.decision else None) or f"{award.year}-12-31"
        for held in self._held.get(award.person or PersonId(0), ()):
            was = _first_after(self._before.get(held.id, ()), entered)
            if was is None or not (held.start or "") <= day <= (held.end or day):
                continue
            if award.position is None and held.position and was["position"]:
                yield from _other(row, "Chức vụ", was["position"], held.position)
            old, new = (self._units.get(one) for one in (was["unit"], held.unit))
            if award.unit is None and old and new:
                yield from _other(row, "Đơn vị", old, new)


def _other(row: AwardRow, what: str, was: str, now: str) -> Iterator[Correction]:
    if was != now:
        yield Correction(row.recipient, f"{what}: {was}", now)


def _entered(database: Database, awards: Sequence[int]) -> dict[int, int]:
    """Return the operation that added each award; of those as old as the journal, none."""
    added = images_since(database.conn, 0, "award", awards, added=True)
    return {award: added[award][0][0] if award in added else 0 for award in awards}


def _first_after(images: Iterable[tuple[int, Image]], operation: int) -> Image | None:
    """Return a row as it was before it first changed after an operation."""
    return next((image for done, image in images if done > operation), None)


def _differences(row: AwardRow, person: Image | None, award: Image | None) -> Iterator[Correction]:
    if person is not None and person["name"] != row.recipient:
        yield Correction(row.recipient, f"Họ và tên: {person['name']}", row.recipient)
    for column, words in _OF_AWARD.items():
        was, now = (award or {}).get(column), getattr(row.award, column)
        if was and now:
            yield from _other(row, words, was, now)


def read_correction(text: str) -> Correction:
    """Return a correction typed as ``AI|ĐÃ GHI|NAY GHI LÀ``.

    Raises:
        TdktError: it has not these three parts, or one says nothing.
    """
    parts = [nfc(part) for part in text.split("|")]
    if len(parts) != _PARTS or not all(parts):
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "“{text}”: ghi AI|ĐÃ GHI|NAY GHI LÀ."), text=text
        )
    return Correction(*parts)


def require_some(found: Sequence[Correction], decision: Decision) -> None:
    """See that there is something to correct.

    Raises:
        TdktError: there is nothing.
    """
    if not found:
        raise TdktError(
            QT_TRANSLATE_NOOP(
                "errors",
                "Quyết định {number}: chưa có chỗ nào cần đính chính. Sửa hồ sơ trước hoặc ghi "
                "chỗ sai và chỗ đúng.",
            ),
            number=decision.number,
        )
