"""Yearly ratings from a list, of people and of units."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from tdkt_desktop.domain.awards.kinds import UNIT
from tdkt_desktop.domain.awards.ratings import NewRating, Rating, RatingIndex
from tdkt_desktop.domain.ids import PersonId, RatingId
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP, worded
from tdkt_desktop.operations.importing.list_source import ListSource
from tdkt_desktop.operations.importing.plan import Change, Choices, Fate, Key, PlanRow
from tdkt_desktop.operations.importing.postings import owner_of
from tdkt_desktop.operations.importing.recipients import Recipient, Recipients, person_of
from tdkt_desktop.operations.importing.unit_places import UnitFinder
from tdkt_desktop.progress import Progress
from tdkt_desktop.sheets.lists.fields import RATINGS
from tdkt_desktop.sheets.lists.records import RATING, Mention, Severity, SheetRow
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.ratings import Ratings

_REMARK = re.compile(r"\(([^)]+)\)\s*$")


class RatingPlanner:
    """Compares ratings of a list with those of the file."""

    def __init__(
        self, database: Database, levels: RatingIndex, recipients: Recipients, choices: Choices
    ) -> None:
        self._levels, self._recipients, self._choices = levels, recipients, choices
        self._there: dict[tuple[object, int], Rating] = {}
        for rating in Ratings(database).everything():
            self._there[rating.recipient_key, rating.year] = rating
        self._met: dict[tuple[object, int], tuple[int, str]] = {}
        """The row and the level that each was first met with."""

    def rows(self, read: SheetRow, source: ListSource) -> Iterator[PlanRow]:
        """Yield a row of the plan per rating of one row of a list of ratings."""
        rows = [self._row(read, m, source) for m in read.mentions if m.what == RATING]
        if not rows:
            row = source.plan_row(read, RATINGS)
            message = QT_TRANSLATE_NOOP("problems", "Thiếu mức xếp loại")
            source.doubt(row, "rating", message, severity=Severity.ERROR)
            rows = [row]
        else:
            rows[0].problems[:0] = read.problems  # what is doubtful of the whole row is said once
        for row in rows:
            self._decide(row, source, None)
            yield row

    def beside(
        self, read: SheetRow, source: ListSource, owner: PlanRow, recipient: Recipient | None
    ) -> Iterator[PlanRow]:
        """Yield a row of the plan per rating that stands beside a person of a list of people."""
        for mention in read.mentions if not source.table.monthly else ():
            if mention.what == RATING:
                row = self._row(read, mention, source, owner)
                self._decide(row, source, recipient)
                yield row

    def _row(
        self, read: SheetRow, mention: Mention, source: ListSource, owner: PlanRow | None = None
    ) -> PlanRow:
        row = source.plan_row(read, RATINGS, mention=mention, owner=owner)
        level = self._levels.find(mention.text)
        if level is None:
            row.values["rating"] = mention.text
            message = QT_TRANSLATE_NOOP("problems", "Không hiểu mức xếp loại “{text}”")
            text = worded(message, text=mention.text)
            source.doubt(row, "rating", text, severity=Severity.ERROR)
        else:
            row.values["rating"], row.values["level"] = level.name, level.code
            if (remark := _REMARK.search(mention.text)) and owner is None:
                row.values.setdefault("note", remark[1].strip())
        year = mention.year or row.values.get("year") or source.table.year
        if year:
            row.values["year"] = str(year)
        else:
            message = QT_TRANSLATE_NOOP("problems", "Thiếu năm xếp loại")
            source.doubt(row, "year", message, severity=Severity.ERROR)
        return row

    def _decide(self, row: PlanRow, source: ListSource, recipient: Recipient | None) -> None:
        if not self._choices.opens(row):
            return
        if row.owner is None:
            year, level = int(row.values["year"]), row.values["level"]
            recipient = self._recipients.of(
                row,
                source,
                lambda one: (
                    (found := self._there.get((one, year))) is not None and found.level == level
                ),
            )
        if recipient is None:
            if row.owner is not None:
                message = QT_TRANSLATE_NOOP("problems", "Chưa rõ là xếp loại của ai")
                source.doubt(row, "name", message, severity=Severity.ERROR)
            return
        self._compare(row, recipient, source)

    def _compare(self, row: PlanRow, recipient: Recipient, source: ListSource) -> None:
        key, level = (recipient, int(row.values["year"])), row.values["level"]
        if key in self._met:
            first, other = self._met[key]
            if other == level:
                source.doubt_repeat(row, "rating", first, Severity.ERROR)
            else:
                message = QT_TRANSLATE_NOOP(
                    "problems", "Có hai mức xếp loại khác nhau trong một năm"
                )
                source.doubt(row, "rating", message, severity=Severity.ERROR)
            return
        self._met[key] = row.number, level
        rating = self._there.get(key)
        if rating is None:
            row.fate = Fate.NEW
        elif rating.level == level:
            row.fate, row.target = Fate.SAME, rating.id
        else:
            old = self._levels.by_code(rating.level)
            row.fate, row.target = Fate.CHANGED, rating.id
            new = row.values["rating"]
            row.changes = (Change("rating", old.name if old else rating.level, new),)


def save_ratings(
    database: Database,
    rows: Iterable[PlanRow],
    units: UnitFinder,
    people: Mapping[str, PersonId],
    owners: Mapping[Key, PersonId],
    progress: Progress,
) -> None:
    """Write the new and changed ratings of a plan."""
    store = Ratings(database)
    wanted = [
        row for row in rows if row.entity == RATINGS and row.fate in (Fate.NEW, Fate.CHANGED)
    ]
    changed = {RatingId(row.target): row for row in wanted if row.target is not None}
    for start in range(0, len(changed), 500):
        for rating in store.get(list(changed)[start : start + 500]):
            level = changed[rating.id].values["level"]
            store.save(replace(rating, level=level, source="imported"))
    fresh = [_rating(row, units, people, owners) for row in wanted if row.fate == Fate.NEW]
    store.add_all(fresh)
    progress(len(wanted), len(wanted))


def _rating(
    row: PlanRow, units: UnitFinder, people: Mapping[str, PersonId], owners: Mapping[Key, PersonId]
) -> NewRating:
    values, owner = row.values, row.owner
    year, level = int(values["year"]), values["level"]
    if owner is not None:
        person = owner_of(owner, owners)
        return NewRating(person=person, year=year, level=level, source="imported")
    if values["subject"] == UNIT:
        unit = units.find(values["name"])
        return NewRating(unit=unit, year=year, level=level, source="imported")
    return NewRating(person=person_of(values, people), year=year, level=level, source="imported")
