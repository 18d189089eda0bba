"""Warns of awards in a list that the rules of their own year do not support; refuses none."""

from collections.abc import Callable, Sequence

from tdkt_desktop.domain.awards.awards import counted_to
from tdkt_desktop.domain.awards.kinds import PERSON
from tdkt_desktop.domain.eligibility.histories import BASE_YEAR, History, Work
from tdkt_desktop.domain.ids import PersonId
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP, worded
from tdkt_desktop.operations.eligibility.award_years import AwardYears
from tdkt_desktop.operations.importing.plan import Fate, PlanRow
from tdkt_desktop.progress import Progress
from tdkt_desktop.sheets.lists.fields import AWARDS, INITIATIVES, RATINGS
from tdkt_desktop.sheets.lists.records import Problem, Severity
from tdkt_desktop.storage.file.database import Database

_STEP = 500
_Who = int | str


def warn_of_unsupported(database: Database, rows: Sequence[PlanRow], progress: Progress) -> None:
    """Add a warning to each new award that the rules of its year do not support.

    What the list itself brings counts as recorded; what the law leaves to judgement as given.
    """
    wanted = [row for row in rows if row.fate == Fate.NEW and _given(row) and _who(row)]
    if not wanted:
        return
    years = AwardYears(database)
    histories = _histories(years, rows)
    for number, row in enumerate(wanted):
        if number % _STEP == 0:
            progress(number, len(wanted))
        who = _who(row)
        if who is not None and who in histories:
            _look(years, histories[who], row)


def _given(row: PlanRow) -> bool:
    return row.entity == AWARDS and "revoked" not in row.values


def _look(years: AwardYears, history: History, row: PlanRow) -> None:
    kind, year = row.values["kind_code"], int(row.values["year"])
    lacking = years.lacking(history, kind, year)
    if lacking:
        message = QT_TRANSLATE_NOOP(
            "problems",
            "Theo dữ liệu đã nhập, chưa đủ điều kiện theo quy định năm {year}: {lacking}",
        )
        row.problems.append(
            Problem(
                row.sheet,
                row.number,
                "",
                Severity.WARNING,
                worded(message, year=year, lacking=lacking),
                field="kind",
            )
        )


def _who(row: PlanRow) -> _Who | None:
    """Return the person a row is about: an id, or the key of somebody new."""
    owner = row.owner
    if owner is not None:
        return owner.target or f"{owner.key}"
    if row.values.get("subject", PERSON) != PERSON:
        return None
    if row.values.get("person"):
        return int(row.values["person"])
    return row.values.get("person_key")


def _histories(years: AwardYears, rows: Sequence[PlanRow]) -> dict[_Who, History]:
    """Return the histories of those the list is about, with what it brings."""
    found: dict[_Who, History] = {}
    there = years.people
    add: dict[str, Callable[[AwardYears, History, PlanRow], None]] = {
        AWARDS: _award,
        RATINGS: _rating,
        INITIATIVES: _work,
    }
    for row in rows:
        who = _who(row) if row.entity in add and row.fate in (Fate.NEW, Fate.CHANGED) else None
        if who is None or "revoked" in row.values:
            continue
        if who not in found:
            known = there.get(PersonId(who)) if isinstance(who, int) else None
            found[who] = known.copy() if known else History(PERSON, 0, row.values.get("name", ""))
        add[row.entity](years, found[who], row)
    return found


def _award(years: AwardYears, history: History, row: PlanRow) -> None:
    first = int(row.values["year"])
    last = counted_to(first, int(row.values.get("year_to", first)), school=years.school)
    kind = row.values["kind_code"]
    history.add_award(
        kind, row.values.get("type_code", ""), first if years.yearly(kind) else last, last
    )


def _rating(years: AwardYears, history: History, row: PlanRow) -> None:
    year = int(row.values["year"])
    if not history.rated & (1 << (year - BASE_YEAR)):
        history.add_rating(years.lexicon.levels[row.values["level"]], year)


def _work(years: AwardYears, history: History, row: PlanRow) -> None:
    scope = years.lexicon.scopes.get(row.values.get("scope_code", ""), 0)
    history.works.append(
        Work(
            0,
            row.values["initiative"],
            int(row.values["year"]),
            scope,
            row.values.get("evidence_code") == "DE_TAI",
        )
    )
