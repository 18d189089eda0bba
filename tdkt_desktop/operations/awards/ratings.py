"""Yearly ratings kept by hand: given to many at once, corrected, deleted."""

from collections.abc import Sequence
from dataclasses import replace

from tdkt_desktop.domain.awards.points import read_points
from tdkt_desktop.domain.awards.ratings import NewRating, RatingIndex, RatingQuery
from tdkt_desktop.domain.ids import PersonId, RatingId, UnitId
from tdkt_desktop.domain.people.people import PeopleQuery
from tdkt_desktop.domain.typed import read_year
from tdkt_desktop.domain.vietnamese.keys import nfc
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.law.vocabulary import rating_levels
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.journal import ChangeSet
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.ratings import Ratings


def level_names() -> dict[str, str]:
    """Return code to name of the levels, best first."""
    return {level.code: level.name for level in rating_levels()}


def unrated(database: Database, year: int, unit: UnitId | None = None) -> list[PersonId]:
    """Return who works in ``unit`` (everybody when ``None``) and has no rating of ``year``."""
    rated = {
        rating.person
        for rating in Ratings(database).get(Ratings(database).ids(RatingQuery(year=year)))
        if rating.level
    }
    people = People(database).ids(PeopleQuery(unit=unit, status="working"))
    return [person for person in people if person not in rated]


def rate(database: Database, people: Sequence[PersonId], year: int, level: str) -> ChangeSet:
    """Give ``people`` the ``level`` (a code) for ``year``, in place of what they had.

    Raises:
        TdktError: nobody is chosen, or the year is none.
    """
    if not people:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Chưa chọn ai để ghi xếp loại."))
    read_year(str(year))
    store = Ratings(database)
    there = {r.person: r for r in store.get(store.ids(RatingQuery(year=year)))}
    name = level_names()[level]
    with database.operation(f"Xếp loại {len(people)} người năm {year}: {name}") as done:
        for person in people:
            old = there.get(person)
            if old is None:
                store.save(NewRating(person=person, year=year, level=level))
            elif old.level != level:
                store.save(replace(old, level=level))
    return done.changes


def edit_rating(database: Database, rating: RatingId, key: str, text: str) -> ChangeSet | None:
    """Write ``level`` (in words), ``points``, ``year`` or ``note`` of a rating.

    ``None`` when it says that already.

    Raises:
        TdktError: the value cannot stand there, or the year is rated already.
    """
    store = Ratings(database)
    found = next(iter(store.get([rating])), None)
    if found is None:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Xếp loại này không còn nữa."))
    value = _value(key, nfc(text))
    if value == getattr(found, key):
        return None
    changed = replace(found, **{key: value})  # type: ignore[arg-type]
    if key == "year":
        query = RatingQuery(year=changed.year, person=found.person, of_unit=found.unit)
        if store.ids(query):
            raise TdktError(
                QT_TRANSLATE_NOOP("errors", "Năm {year} đã có xếp loại."), year=changed.year
            )
    with database.operation(f"Sửa xếp loại năm {found.year}") as done:
        store.save(changed)
    return done.changes


def _value(key: str, text: str) -> object:
    if key == "level":
        level = RatingIndex(rating_levels()).find(text)
        if level is None:
            raise TdktError(
                QT_TRANSLATE_NOOP("errors", "Không rõ mức “{text}”. Các mức: {levels}."),
                text=text,
                levels=", ".join(level_names().values()),
            )
        return level.code
    if key == "points":
        return _typed_points(text)
    if key == "year":
        return read_year(text)
    return text or None


def _typed_points(text: str) -> float | None:
    points = read_points(text) if text else None
    if text and points is None:
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "“{text}” không phải điểm: ghi số từ 0 đến 100."),
            text=text,
        )
    return points


def delete_ratings(database: Database, ratings: Sequence[int]) -> ChangeSet:
    """Delete ratings; one undo brings them back."""
    with database.operation(f"Xóa {len(ratings)} xếp loại") as done:
        Ratings(database).delete(ratings)
    return done.changes
