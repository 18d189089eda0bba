"""Yearly ratings from a list, of people and of units."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from tdkt_desktop.domain.awards.kinds import PERSON, UNIT
from tdkt_desktop.domain.awards.points import (
    level_of,
    periods_words,
    points_words,
    read_periods,
    read_points,
)
from tdkt_desktop.domain.awards.ratings import NewRating, Rating, RatingIndex
from tdkt_desktop.domain.ids import PersonId, RatingId, UnitId
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP, worded
from tdkt_desktop.operations.awards.rating_share import share_of_best
from tdkt_desktop.operations.importing.list_source import ListSource
from tdkt_desktop.operations.importing.plan import Change, Choices, Fate, Key, PlanRow
from tdkt_desktop.operations.importing.postings import owner_of
from tdkt_desktop.operations.importing.recipients import Recipient, Recipients, person_of
from tdkt_desktop.operations.importing.unit_places import UnitFinder
from tdkt_desktop.operations.law.vocabulary import rating_regimes
from tdkt_desktop.progress import Progress
from tdkt_desktop.sheets.lists.fields import RATINGS
from tdkt_desktop.sheets.lists.records import RATING, Mention, Problem, Severity, SheetRow
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.ratings import Ratings
from tdkt_desktop.storage.settings import Settings

_MANY = 10
"""Of fewer people a share says nothing."""
_REMARK = re.compile(r"\(([^)]+)\)\s*$")


class RatingPlanner:
    """Compares ratings of a list with those of the file."""

    def __init__(
        self, database: Database, levels: RatingIndex, recipients: Recipients, choices: Choices
    ) -> None:
        self._levels, self._recipients, self._choices = levels, recipients, choices
        self._database, self._agency = database, Settings(database).agency()
        self._there: dict[tuple[object, int], Rating] = {}
        for rating in Ratings(database).everything():
            self._there[rating.recipient_key, rating.year] = rating
        self._met: dict[tuple[object, int], PlanRow] = {}
        """The row that each was first met in."""

    def rows(self, read: SheetRow, source: ListSource) -> Iterator[PlanRow]:
        """Yield a row of the plan per rating of one row of a list of ratings."""
        rows = [self._row(read, mention, source) for mention in _mentions(read)]
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
        for mention in read.mentions:
            if mention.what == RATING:
                row = self._row(read, mention, source, owner)
                self._decide(row, source, recipient)
                yield row

    def _row(
        self, read: SheetRow, mention: Mention, source: ListSource, owner: PlanRow | None = None
    ) -> PlanRow:
        row = source.plan_row(read, RATINGS, mention=mention, owner=owner)
        self._take_level(row, mention, source)
        if points := read.points.get(mention.year):
            row.values["points"] = points
        if read.periods and mention == _mentions(read)[0]:
            row.values["periods"] = periods_words(read.periods)
        year = mention.year or row.values.get("year") or source.table.year
        if year:
            row.values["year"] = str(year)
            self._weigh_points(row, int(year), source)
        else:
            message = QT_TRANSLATE_NOOP("problems", "Thiếu năm xếp loại")
            source.doubt(row, "year", message, severity=Severity.ERROR)
        return row

    def _take_level(self, row: PlanRow, mention: Mention, source: ListSource) -> None:
        level = self._levels.find(mention.text) if mention.text else None
        if level is not None:
            row.values["rating"], row.values["level"] = level.name, level.code
            if (remark := _REMARK.search(mention.text)) and row.owner is None:
                row.values.setdefault("note", remark[1].strip())
        else:
            row.values["rating"], row.values["level"] = mention.text, ""
            if mention.text:
                message = QT_TRANSLATE_NOOP("problems", "Không hiểu mức xếp loại “{text}”")
                text = worded(message, text=mention.text)
                source.doubt(row, "rating", text, severity=Severity.ERROR)

    def _weigh_points(self, row: PlanRow, year: int, source: ListSource) -> None:
        """Propose the level that points stand for, or say that the list has another one."""
        points = read_points(row.values.get("points", ""))
        if points is None:
            return
        day = self._agency.last_day(year)
        code, basis = level_of(points, rating_regimes(), day)
        level = self._levels.by_code(code)
        if row.values["level"] and level is not None and code != row.values["level"]:
            message = QT_TRANSLATE_NOOP(
                "problems",
                "{points} điểm ứng với “{level}” theo {basis}: ghi mức như trong danh sách",
            )
            text = worded(message, points=points_words(points), level=level.name, basis=basis)
            source.doubt(row, "points", text)
        elif not row.values["rating"] and level is not None:
            row.values["rating"], row.values["level"] = level.name, code
            message = QT_TRANSLATE_NOOP("problems", "Mức suy từ điểm theo {basis}")
            text = worded(message, basis=basis)
            source.doubt(row, "rating", text, severity=Severity.INFO)
        elif not row.values["rating"]:
            message = QT_TRANSLATE_NOOP(
                "problems",
                "Có điểm, chưa có mức: không có quy định đổi điểm năm {year} ra mức; ghi điểm, "
                "mức ghi sau",
            )
            source.doubt(row, "rating", worded(message, year=year))

    def notes(self) -> Iterator[Problem]:
        """Yield where a plan would have more rated best than the rules of the year allow."""
        levels = {
            (recipient, year): row
            for (recipient, year), row in self._met.items()
            if row.fate in (Fate.NEW, Fate.CHANGED) and row.values.get("level")
        }
        for year in sorted({year for _, year in levels if year >= self._agency.year}):
            more = [
                _counted(recipient, number, row)
                for number, ((recipient, of_year), row) in enumerate(levels.items(), start=1)
                if of_year == year
            ]
            share = share_of_best(self._database, year, more)
            if share is None or not share.passed or share.best + share.below < _MANY:
                continue
            message = QT_TRANSLATE_NOOP(
                "problems",
                "Năm {year}: {best} người {best_name}, bằng {percent} % số người {below_name} "
                "({below}), quá {cap} % theo {basis}: quy định chưa đối chiếu",
            )
            text = worded(message, year=self._agency.year_label(year), **share.said)
            first = next(row for (_, of_year), row in levels.items() if of_year == year)
            yield Problem(first.sheet, first.number, "", Severity.WARNING, text)

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
        key = recipient, int(row.values["year"])
        first = self._met.setdefault(key, row)
        rating = self._there.get(key)
        if first is not row:
            self._join(first, row, source)
            row = first
        if rating is None:
            row.fate = Fate.NEW
            return
        row.target, row.changes = rating.id, tuple(self._changes(rating, row))
        row.fate = Fate.CHANGED if row.changes else Fate.SAME

    def _join(self, first: PlanRow, row: PlanRow, source: ListSource) -> None:
        """Add to an earlier row what a later one says of other months; else it is a repeat."""
        known, more = (read_periods(one.values.get("periods", "")) for one in (first, row))
        level, other = first.values["level"], row.values["level"]
        if level and other and level != other:
            message = QT_TRANSLATE_NOOP("problems", "Có hai mức xếp loại khác nhau trong một năm")
            source.doubt(row, "rating", message, severity=Severity.ERROR)
        elif any(known.get(period, said) != said for period, said in more.items()):
            message = QT_TRANSLATE_NOOP("problems", "Có hai kết quả khác nhau của một tháng, quý")
            source.doubt(row, "periods", message, severity=Severity.ERROR)
        elif more.keys() <= known.keys() and (level or not other):
            source.doubt_repeat(row, "rating", first.number, Severity.ERROR)
        else:
            if known or more:
                first.values["periods"] = periods_words({**known, **more})
            for field in ("rating", "level", "points"):
                first.values[field] = first.values.get(field) or row.values.get(field, "")
            row.fate = Fate.SAME
            message = QT_TRANSLATE_NOOP("problems", "Ghi chung với dòng {row} ở trên")
            text = worded(message, row=first.number)
            source.doubt(row, "name", text, severity=Severity.INFO)

    def _changes(self, rating: Rating, row: PlanRow) -> Iterator[Change]:
        """Yield what a row says otherwise than the file: what it leaves open stays."""
        values = row.values
        if values["level"] and values["level"] != rating.level:
            old = self._levels.by_code(rating.level)
            yield Change("rating", old.name if old else rating.level, values["rating"])
        points = read_points(values.get("points", ""))
        if points is not None and points != rating.points:
            before = points_words(rating.points) if rating.points is not None else ""
            yield Change("points", before, points_words(points))
        known = read_periods(rating.periods or "")
        periods = {**known, **read_periods(values.get("periods", ""))}
        if periods != known:
            yield Change("periods", periods_words(known), periods_words(periods))
        note = _note(row) or ""
        if note and note != rating.note:
            yield Change("note", rating.note or "", note)


def _counted(recipient: object, number: int, row: PlanRow) -> NewRating:
    """Return a rating as it would count: somebody new gets an id that nobody has."""
    subject, who = recipient if isinstance(recipient, tuple) else (PERSON, None)
    known = who if isinstance(who, int) else -number
    year, level = int(row.values["year"]), row.values["level"]
    if subject == UNIT:
        return NewRating(unit=UnitId(known), year=year, level=level)
    return NewRating(person=PersonId(known), year=year, level=level)


def _mentions(read: SheetRow) -> list[Mention]:
    """Return the levels a row speaks of, and an empty one for points or months without a level."""
    mentions = [mention for mention in read.mentions if mention.what == RATING]
    told = {mention.year for mention in mentions}
    mentions += [Mention(RATING, "", year) for year in read.points if year not in told]
    if not mentions and read.periods:
        mentions.append(Mention(RATING, ""))
    return mentions


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
            values = changed[rating.id].values
            said = {key: value for key, value in _said(changed[rating.id]).items() if value}
            said["periods"] = periods_words(
                {**read_periods(rating.periods or ""), **read_periods(values.get("periods", ""))}
            )
            store.save(replace(rating, **said, source="imported"))
    fresh = [_rating(row, units, people, owners) for row in wanted if row.fate == Fate.NEW]
    store.add_all(fresh)
    progress(len(wanted), len(wanted))


def _rating(
    row: PlanRow, units: UnitFinder, people: Mapping[str, PersonId], owners: Mapping[Key, PersonId]
) -> NewRating:
    values, owner = row.values, row.owner
    person, unit = None, None
    if owner is not None:
        person = owner_of(owner, owners)
    elif values["subject"] == UNIT:
        unit = units.find(values["name"])
    else:
        person = person_of(values, people)
    return NewRating(
        person=person, unit=unit, year=int(values["year"]), source="imported", **_said(row)
    )


def _note(row: PlanRow) -> str | None:
    """Return what is noted on a rating; beside somebody's other data it is of the person."""
    return row.values.get("note") if row.owner is None else None


def _said(row: PlanRow) -> dict[str, Any]:
    """Return what a row says of a rating, by the fields of one."""
    values = row.values
    return {
        "note": _note(row),
        "level": values["level"],
        "points": read_points(values.get("points", "")),
        "periods": values.get("periods") or None,
    }
