"""Sealing the figures of a year once they have been reported."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tdkt_desktop.domain.reports.periods import Period, Span
from tdkt_desktop.domain.reports.seals import (
    Difference,
    Figure,
    LateChange,
    NewSeal,
    Seal,
    differences,
)
from tdkt_desktop.domain.typed import whole_day
from tdkt_desktop.domain.vietnamese.dates import show_iso, today
from tdkt_desktop.domain.vietnamese.keys import nfc
from tdkt_desktop.domain.vietnamese.numbers import dotted
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.law.shipped_files import terms
from tdkt_desktop.operations.reports.questions import Reckoner
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.journal import ChangeSet
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.reports import PeriodFigures
from tdkt_desktop.storage.seals import Seals

_SIGNED = ", theo năm ký quyết định"


@dataclass(frozen=True, slots=True)
class SealedYear:
    """A year that was reported, how its figures differ by now, and what changed them."""

    seal: Seal
    differences: Sequence[Difference]
    changes: Sequence[LateChange]


def sealed_years(database: Database) -> Mapping[int, SealedYear]:
    """Return every sealed year, with what became other after it was reported."""
    seals = Seals(database)
    every = seals.all()
    if not every:
        return {}
    figures = PeriodFigures(database, Reckoner(database).figures)
    return {
        year: SealedYear(
            seal,
            differences(seals.figures(seal.id), _figures(figures, year)),
            seals.changes(seal.id),
        )
        for year, seal in every.items()
    }


def seal_year(database: Database, year: int, day: str, words: str = "") -> ChangeSet:
    """Seal the figures of a year as they were reported on a typed day.

    From then on a change of its awards needs a reason. A year sealed before is sealed anew: what
    was reported last counts.

    Raises:
        TdktError: the day is missing, none or yet to come, or the year has no awards.
    """
    when = whole_day(day)
    if when is None:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Hãy ghi ngày báo cáo."))
    if not f"{year}-01-01" <= when <= today():
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Ngày báo cáo {day} chưa tới, hay trước năm {year}."),
            day=show_iso(when),
            year=year,
        )
    counts = _figures(PeriodFigures(database, Reckoner(database).figures), year)
    if not counts:
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Năm {year} chưa có khen thưởng nào để chốt."), year=year
        )
    seals = Seals(database)
    with database.operation(f"Chốt số liệu năm {year} đã báo cáo") as done:
        if (old := seals.all().get(year)) is not None:
            seals.remove(old.id)
        seals.add(NewSeal(year=year, day=when, words=nfc(words) or None), counts)
    return done.changes


def unseal_year(database: Database, year: int) -> ChangeSet:
    """Take the seal of a year away.

    Raises:
        TdktError: the year is not sealed.
    """
    seal = Seals(database).all().get(year)
    if seal is None:
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Số liệu năm {year} chưa được chốt."), year=year
        )
    with database.operation(f"Bỏ chốt số liệu năm {year}") as done:
        Seals(database).remove(seal.id)
    return done.changes


def difference_words(database: Database, sealed: SealedYear) -> list[str]:
    """Return how figures differ from those reported: ``Lao động tiên tiến (cá nhân): 98 → 99``."""
    names = {kind.id: kind.name for kind in Kinds(database).all()}
    subjects = terms("subject")
    return [
        f"{names[one.kind]} ({subjects[one.subject].lower()}){_SIGNED * one.signed}: "
        f"{dotted(one.reported)} → {dotted(one.now)}"
        for one in sealed.differences
    ]


def report_words(database: Database, sealed: SealedYear) -> str:
    """Return the sentence a later report has of a year that changed after it was reported."""
    seal = sealed.seal
    named = f" ({seal.words})" if seal.words else ""
    what = "; ".join(difference_words(database, sealed))
    count = dotted(len(sealed.changes))
    return (
        f"Số liệu năm {seal.year} khác số đã báo cáo ngày {show_iso(seal.day)}{named}, "
        f"sau {count} lần sửa: {what}."
    )


def _figures(figures: PeriodFigures, year: int) -> Mapping[Figure, int]:
    of_year = figures.awards(Period(Span.YEAR, year))
    counts = Counter((False, one.kind, one.subject) for one in of_year)
    counts.update((True, one.kind, one.subject) for one in figures.decided(year))
    return counts
