"""What stands otherwise on file than when a decision was entered: to be corrected on paper too."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from tdkt_desktop.domain.awards.awards import AwardQuery, AwardRow, Decision
from tdkt_desktop.domain.ids import DecisionId
from tdkt_desktop.domain.vietnamese.keys import nfc
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.file.changes import Image, images_since
from tdkt_desktop.storage.file.database import Database

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

    That is the name of a person, and the position and achievement told on an award. What a unit
    is called now is its new name, no correction.
    """
    rows = Awards(database).find(AwardQuery(decision=decision, status="valid", order="ordinal"))
    ids = [row.award.id for row in rows]
    entered = _entered(database, ids)
    people = [row.award.person for row in rows if row.award.person is not None]
    since = min(entered.values(), default=0)
    persons = images_since(database.conn, since, "person", people)
    awards = images_since(database.conn, since, "award", ids)
    found = list[Correction]()
    for row in rows:
        person = _first_after(persons.get(row.award.person or 0, ()), entered[row.award.id])
        award = _first_after(awards.get(row.award.id, ()), entered[row.award.id])
        found += _differences(row, person, award)
    return list(dict.fromkeys(found))


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
        if award is not None and was != now and was and now:
            yield Correction(row.recipient, f"{words}: {was}", now)


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
