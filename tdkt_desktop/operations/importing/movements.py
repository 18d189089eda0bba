"""Lists of movements, a row for each or for each of its targets, compared and written."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from tdkt_desktop.domain.ids import MovementId, TargetId
from tdkt_desktop.domain.movements.movements import (
    OWN_LEVEL,
    Cost,
    Measured,
    Movement,
    NewCost,
    NewMovement,
    NewReview,
    NewTarget,
    Review,
    Target,
    movement_key,
)
from tdkt_desktop.domain.movements.standing import MovementRow
from tdkt_desktop.domain.vietnamese.dates import first_day, last_day, parse_date, show_iso
from tdkt_desktop.domain.vietnamese.keys import fold, text_key
from tdkt_desktop.domain.vietnamese.numbers import number_words, read_number
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP, worded
from tdkt_desktop.operations.importing.list_source import ListSource
from tdkt_desktop.operations.importing.plan import Change, Choices, Fate, PlanRow
from tdkt_desktop.operations.movements.terms import choices as coded
from tdkt_desktop.operations.movements.terms import words as coded_words
from tdkt_desktop.sheets.lists.fields import MOVEMENTS
from tdkt_desktop.sheets.lists.records import Severity, SheetRow
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.movements import Movements

_NUMBER_AND_DAY = re.compile(
    r"(.*\S)\s*[,;(]?\s*(?:\bngày\b|[,;(])\s*(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})\)?", re.IGNORECASE
)
"""A document's number with its day after it."""
_OWN = {
    "movement": "name",
    "movement_form": "form",
    "movement_scope": "scope",
    "movement_level": "level",
    "launcher": "launcher",
    "document": "document",
    "document_date": "document_date",
    "plan": "plan",
    "plan_date": "plan_date",
    "from_date": "start",
    "until_date": "end",
    "theme": "theme",
    "purpose": "purpose",
    "meaning": "meaning",
    "subjects": "subjects",
    "content": "content",
    "criteria": "criteria",
    "measures": "measures",
    "note": "note",
}
"""The fields of a list, and what a movement calls them."""
_CODED = ("movement_form", "movement_scope", "movement_level")
_NUMBERS = ("base", "aim", "result", "cost_amount")
_DAYS = frozenset(("document_date", "plan_date", "start", "end"))
_TELLING = ("target", "checked", "review_day", "cost_words", "cost_amount", "cost_day")
"""What two rows of one movement differ in."""


class MovementPlanner:
    """Compares a list of movements with those of the file."""

    def __init__(self, database: Database, choices: Choices) -> None:
        self._choices = choices
        self._there = {row.movement.key: row for row in Movements(database).rows().values()}
        self._met: dict[tuple[object, ...], int] = {}
        self._costs = Movements(database).costs()
        self._begun: dict[str, str] = {}
        self._last, self._last_target = ("", ""), ""

    def rows(self, read: SheetRow, source: ListSource) -> Iterator[PlanRow]:
        """Yield the movement of a row, or its target, with its fate."""
        row = source.plan_row(read, MOVEMENTS)
        self._take_name(row, source)
        self._take_year(row, source)
        if self._choices.opens(row):
            self._read(row, source)
            if not row.failed:
                self._compare(row, source)
        yield row

    def _take_name(self, row: PlanRow, source: ListSource) -> None:
        """Take the movement named further up where a row names but another target of it."""
        values = row.values
        if name := values.get("movement", ""):
            if movement_key(name) != movement_key(self._last[1]):
                self._last_target = ""
            self._last = (row.sheet, name)
        elif self._last[0] == row.sheet:
            values["movement"] = self._last[1]
        else:
            message = QT_TRANSLATE_NOOP("problems", "Thiếu tên phong trào")
            source.doubt(row, "movement", message, severity=Severity.ERROR)
        if target := values.get("target", ""):
            self._last_target = target
        elif self._last_target and values.get("result"):
            values["target"] = self._last_target  # another check of the one further up

    def _take_year(self, row: PlanRow, source: ListSource) -> None:
        """Take the year of the list for what says no day, and the days said further up."""
        values = row.values
        name = movement_key(values.get("movement", ""))
        year = values.pop("year", "") or str(source.table.year or "")
        if not values.get("from_date"):
            known = self._begun.get(name, year)
            if known:
                values["from_date"] = known
        if values.get("from_date"):
            self._begun.setdefault(name, values["from_date"])
        decided = values.pop("decision_number", ""), values.pop("decision_date", "")
        for key, text in zip(("document", "document_date"), decided, strict=True):
            if text:
                values.setdefault(key, text)
        for key in ("document", "plan"):
            _part_number_and_day(values, key)

    def _read(self, row: PlanRow, source: ListSource) -> None:
        values = row.values
        for key in _CODED:
            text = values.get(key, "")
            code = coded_words(_OWN[key]).find(text) if text else None
            if code is not None:
                values[key], values[f"{key}_code"] = coded(_OWN[key])[code], code
            elif text:
                message = QT_TRANSLATE_NOOP("problems", "Không hiểu “{text}”, bỏ trống")
                source.doubt(row, key, worded(message, text=text))
                del values[key]
        for key in _NUMBERS:
            text = values.get(key, "")
            number = read_number(text)
            if number is not None:
                values[key] = number_words(number)
            elif text:
                message = QT_TRANSLATE_NOOP("problems", "“{text}” không phải số, bỏ trống")
                source.doubt(row, key, worded(message, text=text))
                del values[key]
        if values.get("result") and len(values.get("checked", "")) != len("2025-01-01"):
            self._date_the_check(row, source)
        start, end = values.get("from_date", ""), values.get("until_date", "")
        if start and end and last_day(end) < first_day(start):
            message = QT_TRANSLATE_NOOP(
                "problems", "Ngày kết thúc {end} trước ngày bắt đầu {start}"
            )
            text = worded(message, end=show_iso(end), start=show_iso(start))
            source.doubt(row, "until_date", text, severity=Severity.ERROR)

    def _date_the_check(self, row: PlanRow, source: ListSource) -> None:
        """Give a result without a whole day the last day it may be of."""
        values = row.values
        day = values.get("checked") or values.get("due") or values.get("until_date")
        if day:
            values["checked"] = last_day(day)
            message = QT_TRANSLATE_NOOP("problems", "Không có ngày đo: lấy ngày {day}")
            source.doubt(row, "result", worded(message, day=show_iso(values["checked"])))
        else:
            message = QT_TRANSLATE_NOOP("problems", "Không có ngày đo, bỏ kết quả")
            source.doubt(row, "result", message)
            del values["result"]

    def _compare(self, row: PlanRow, source: ListSource) -> None:
        values = row.values
        made = _made(values)
        which = made.key, *(text_key(values.get(key, "")) for key in _TELLING)
        if which in self._met:
            source.doubt_repeat(row, "movement", self._met[which], Severity.ERROR)
            row.fate = Fate.PROBLEM
            return
        self._met[which] = row.number
        there = self._there.get(made.key)
        if there is None:
            row.fate = Fate.NEW
            return
        row.target = there.movement.id
        row.changes = (
            *_own_changes(values, there.movement),
            *_target_changes(values, there),
            *_review_changes(values, there),
            *self._cost_changes(values, there),
        )
        row.fate = Fate.CHANGED if row.changes else Fate.SAME

    def _cost_changes(self, values: Mapping[str, str], there: MovementRow) -> Iterator[Change]:
        if cost := _cost(values):
            known = (_plain(one) for one in self._costs if one.movement == there.movement.id)
            if cost not in known:
                yield Change("cost_amount", "", values["cost_amount"])


def _part_number_and_day(values: dict[str, str], key: str) -> None:
    """Take the day out of ``15/KH-UBND ngày 20/01/2023``, where no column holds it."""
    found = _NUMBER_AND_DAY.fullmatch(values.get(key, ""))
    read = parse_date(found[2]) if found else None
    if found and read and read.value and f"{key}_date" not in values:
        values[key], values[f"{key}_date"] = found[1], read.value.iso


def _plain(cost: Cost) -> NewCost:
    return NewCost(amount=cost.amount, words=cost.words, day=cost.day)


def _cost(values: Mapping[str, str]) -> NewCost | None:
    """Return what a row says was spent; ``None`` where it says nothing whole."""
    amount, words = read_number(values.get("cost_amount", "")), values.get("cost_words")
    if not amount or not words:
        return None
    return NewCost(amount=int(amount), words=words, day=values.get("cost_day"))


def _review(values: Mapping[str, str]) -> NewReview | None:
    """Return the review a row says was held; ``None`` where it says none."""
    day = values.get("review_day", "")
    if len(day) != len("2025-01-01"):
        return None
    return NewReview(
        day=day,
        final="tong ket" in fold(values.get("review", "")),
        document=values.get("report_number"),
        words=values.get("review_words"),
    )


def _same_review(review: NewReview, there: Iterable[Review]) -> Review | None:
    return next((r for r in there if (r.day, r.final) == (review.day, review.final)), None)


def _review_changes(values: Mapping[str, str], there: MovementRow) -> Iterator[Change]:
    review = _review(values)
    if review is None:
        return
    known = _same_review(review, there.reviews)
    if known is None:
        yield Change("review_day", "", show_iso(review.day))
        return
    for key, new, old in (
        ("report_number", review.document, known.document),
        ("review_words", review.words, known.words),
    ):
        if new and " ".join(new.split()) != " ".join((old or "").split()):
            yield Change(key, old or "", new)


def _made(values: Mapping[str, str]) -> NewMovement:
    """Return the movement that a row says."""
    said: dict[str, Any] = {own: values[key] for key, own in _OWN.items() if values.get(key)}
    for key in _CODED:
        if f"{key}_code" in values:
            said[_OWN[key]] = values[f"{key}_code"]
    return NewMovement(**{"level": OWN_LEVEL, **said, "source": "imported"})


def _own_changes(values: Mapping[str, str], there: Movement) -> Iterator[Change]:
    """Yield what a row would write over in a movement; an empty cell never erases."""
    for key, own in _OWN.items():
        new, old = values.get(key, ""), str(getattr(there, own) or "")
        if key in _CODED:
            code = values.get(f"{key}_code", "")
            if code and code != old:
                yield Change(key, coded(own).get(old, ""), new)
        elif key != "movement" and new and new != old and not _less_exact(own, new, old):
            shown = (show_iso(old), show_iso(new)) if own in _DAYS else (old, new)
            yield Change(key, *shown)


def _less_exact(own: str, new: str, old: str) -> bool:
    """Whether a day is only the year or month of the one known."""
    return own in _DAYS and old.startswith(new)


def _target_changes(values: Mapping[str, str], there: MovementRow) -> Iterator[Change]:
    name = values.get("target", "")
    if not name:
        return
    found = next((p for p in there.progress if text_key(p.target.name) == text_key(name)), None)
    if found is None:
        yield Change("target", "", name)
        return
    old = _target_values(found.target)
    for key, was in old.items():
        new = values.get(key, "")
        if new and new != was:
            shown = (show_iso(was), show_iso(new)) if key == "due" else (was, new)
            yield Change(key, *shown)
    if values.get("result"):
        measured = found.on(values["checked"])
        before = "" if measured is None else number_words(measured)
        if before != values["result"]:
            yield Change("result", before, values["result"])


def _target_values(target: Target) -> dict[str, str]:
    return {
        "counted_in": target.counted_in or "",
        "base": "" if target.base is None else number_words(target.base),
        "aim": "" if target.aim is None else number_words(target.aim),
        "due": target.due or "",
        "measurer": target.measurer or "",
    }


# -- saving ------------------------------------------------------------------------------


def save_movements(database: Database, rows: Iterable[PlanRow]) -> None:
    """Write the new and changed movements of a plan, with their targets and what those came to."""
    store = Movements(database)
    known = {one.key: one for one in store.everything()}
    for row in rows:
        if row.entity != MOVEMENTS or row.fate not in (Fate.NEW, Fate.CHANGED):
            continue
        made = _made(row.values)
        there = known.get(made.key)
        number = store.save(made if there is None else _over(there, row.values))
        (known[made.key],) = store.get([number])
        if row.values.get("target"):
            _save_target(store, number, row.values)
        if (review := _review(row.values)) is not None:
            _save_review(store, number, review)
        if (cost := _cost(row.values)) is not None:
            store.save_cost(number, cost)


def _over(there: Movement, values: Mapping[str, str]) -> Movement:
    """Return a movement of the file with what a row says written over it."""
    said: dict[str, Any] = {}
    for key, own in _OWN.items():
        new = values.get(f"{key}_code" if key in _CODED else key, "")
        if new and key != "movement" and not _less_exact(own, new, str(getattr(there, own) or "")):
            said[own] = new
    return replace(there, **said)


def _save_review(store: Movements, movement: MovementId, review: NewReview) -> None:
    known = _same_review(review, store.reviews(movement))
    if known is None:
        store.save_review(movement, review)
    else:
        document, words = review.document or known.document, review.words or known.words
        store.save_review(movement, replace(known, document=document, words=words))


def _save_target(store: Movements, movement: MovementId, values: Mapping[str, str]) -> None:
    name = values["target"]
    there = next(
        (one for one in store.targets(movement) if text_key(one.name) == text_key(name)), None
    )
    said: dict[str, Any] = {
        key: values[key] for key in ("counted_in", "due", "measurer") if values.get(key)
    }
    said |= {key: read_number(values[key]) for key in ("base", "aim") if values.get(key)}
    target = NewTarget(name=name, **said) if there is None else replace(there, **said)
    number: TargetId = store.save_target(movement, target)
    result = read_number(values.get("result", ""))
    if result is not None:
        store.measure(Measured(target=number, day=values["checked"], value=result))
