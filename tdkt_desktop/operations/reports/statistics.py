"""Statutory tables of awards and movements: filled, what they lack, out as Excel or PDF."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

from tdkt_desktop.domain.awards.kinds import PERSON
from tdkt_desktop.domain.ids import AwardId, MovementId
from tdkt_desktop.domain.movements.standing import term
from tdkt_desktop.domain.reports.statistics import Fact, FilledForm, Form, fill, read_form
from tdkt_desktop.domain.vietnamese.numbers import dotted
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.exporting.lists import ExportColumn, write_out
from tdkt_desktop.operations.law.record_terms import award_types
from tdkt_desktop.operations.law.shipped_files import entries, terms
from tdkt_desktop.operations.reports.officers import officer_facts
from tdkt_desktop.paths import asset
from tdkt_desktop.sheets.writing.statutory_table import StatutoryTable, write_statutory_table
from tdkt_desktop.sheets.writing.workbook import NUMBER, OutColumn
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.figures import Facts
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.journal import ChangeSet
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.movements import Movements
from tdkt_desktop.storage.settings import Settings

TOTAL = "Tổng số"
MOVEMENTS, PEOPLE = "movements", "people"
"""What a form counts that is not of awards."""
_UNKNOWN = "…"
LACKING = {
    "classes": QT_TRANSLATE_NOOP("statistics", "Chưa ghi nhóm đối tượng"),
    "types": QT_TRANSLATE_NOOP("statistics", "Chưa ghi loại hình"),
    "scopes": QT_TRANSLATE_NOOP("statistics", "Chưa ghi phạm vi tổ chức"),
    "terms": QT_TRANSLATE_NOOP("statistics", "Chưa ghi ngày kết thúc"),
    "sexes": QT_TRANSLATE_NOOP("statistics", "Chưa ghi giới tính"),
    "ages": QT_TRANSLATE_NOOP("statistics", "Chưa ghi ngày sinh"),
    "educations": QT_TRANSLATE_NOOP("statistics", "Chưa ghi trình độ"),
    "tenures": QT_TRANSLATE_NOOP("statistics", "Chưa ghi từ ngày làm công tác này"),
}
"""What is lacking of a record, by what a table asks of it."""


@cache
def forms() -> Mapping[str, Form]:
    """Return the forms that ship, by code, those in force last first."""
    found = list[Form]()
    for path in sorted(asset("resources", "statistics").glob("*.toml")):
        with path.open("rb") as opened:
            found.append(read_form(tomllib.load(opened)))
    return {
        form.code: form for form in sorted(found, key=lambda form: (-form.years[1], form.code))
    }


def form_named(code: str) -> Form:
    """Return a form by its code.

    Raises:
        TdktError: there is none; says which there are.
    """
    found = forms().get(code)
    if found is None:
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Không có biểu “{code}”. Các biểu: {known}."),
            code=code,
            known=", ".join(forms()),
        )
    return found


def filled(database: Database, form: Form, year: int) -> FilledForm:
    """Return a form filled with what it counts of ``year``.

    That are awards decided in it, movements launched in it, or who did the work at its end.
    An award whose decision has no day, or that has none, cannot be counted: it is told apart by
    the year it is of. A movement without a first day is told apart in every year.
    """
    if form.about == MOVEMENTS:
        return fill(form, year, *_movement_facts(database, year))
    if form.about == PEOPLE:
        return fill(form, year, officer_facts(database, year), [])
    facts, undated = Facts(database).of_year(year, form.level)
    given = {fact.said["kinds"] for fact in facts}
    kinds = {
        kind.code: (kind.name, kind.group)
        for kind in sorted(Kinds(database).all(), key=lambda one: -one.rank)
        if kind.code in given
    }
    return fill(form.expanded(kinds), year, facts, undated)


def _movement_facts(database: Database, year: int) -> tuple[list[Fact], list[int]]:
    every = Movements(database).everything()
    facts = [
        Fact(
            one.id,
            {
                "forms": one.form,
                "scopes": one.scope or "",
                "levels": one.level,
                "terms": term(one),
            },
        )
        for one in every
        if (one.start or "")[:4] == str(year)
    ]
    return facts, [one.id for one in every if one.start is None]


def count_of(table: FilledForm, row: int, column: int) -> int | None:
    """Return the number of a cell; ``None`` in a heading and where the records do not say."""
    one = table.form.rows[row]
    if one.heading or one.unknown:
        return None
    return len(table.behind(row, column))


def classes(subject: str = PERSON) -> dict[str, str]:
    """Return the classes that tables tell recipients of one kind apart by."""
    every = entries("terms.toml")["subject_class"]
    return {one["code"]: one["name"] for one in every if one["subject"] == subject}


def save_class(database: Database, awards: Sequence[AwardId], code: str) -> ChangeSet:
    """Say of many awards at once which class those they went to are of."""
    name = terms("subject_class")[code]
    label = f"Ghi nhóm đối tượng “{name}” cho {len(awards)} lượt khen thưởng"
    with database.operation(label) as done:
        Awards(database).set_all(awards, subject_class=code)
    return done.changes


def save_type(database: Database, awards: Sequence[AwardId], code: str) -> ChangeSet:
    """Say of many awards at once what sort of award they were."""
    label = f"Ghi loại hình “{award_types()[code]}” cho {len(awards)} lượt khen thưởng"
    with database.operation(label) as done:
        Awards(database).set_all(awards, type=code)
    return done.changes


def save_scope(database: Database, several: Sequence[MovementId], code: str) -> ChangeSet:
    """Say of many movements at once which scope they were organised in."""
    label = f"Ghi phạm vi “{terms('movement_scope')[code]}” cho {len(several)} phong trào"
    store = Movements(database)
    with database.operation(label) as done:
        for one in store.get(several):
            store.save(replace(one, scope=code))
    return done.changes


def save_statistics(database: Database, table: FilledForm, path: Path) -> int:
    """Write a filled form as .xlsx in its own layout or as .pdf; returns how many rows it has.

    Raises:
        TdktError: it is to be another kind of file, or cannot be written.
    """
    form, agency = table.form, Settings(database).agency().on_paper()
    rows = range(len(form.rows))
    columns = range(len(form.columns) + 1)
    shown = [[count_of(table, row, column) for column in columns] for row in rows]
    if path.suffix.lower() == ".xlsx":
        write_statutory_table(
            path,
            StatutoryTable(
                number=f"Biểu số: {form.number}",
                issued=form.issued,
                received=f"Ngày nhận báo cáo: {form.received}",
                title=form.title,
                subtitle=f"Năm {table.year}",
                reporter=f"Đơn vị báo cáo: {agency.name}",
                receiver=f"Đơn vị nhận báo cáo: {agency.superior}",
                columns=[("1", TOTAL, ""), *((c.number, c.name, c.under) for c in form.columns)],
                rows=[(one.name, one.code, one.unit, one.inner, one.heading) for one in form.rows],
                cells=[
                    [_UNKNOWN if one.unknown else cell for cell in cells]
                    for one, cells in zip(form.rows, shown, strict=True)
                ],
                compiler=agency.compiler,
                signer_title=agency.signer_title,
                signer=agency.signer,
            ),
        )
        return len(rows)
    heads = ["Chỉ tiêu", "Mã số", "Đơn vị tính", TOTAL]
    heads += [f"{c.under}: {c.name}" if c.under else c.name for c in form.columns]
    write_out(
        database,
        path,
        form=[_column(head, place) for place, head in enumerate(heads)],
        rows=[],
        last=[
            [one.name, one.code, one.unit, *(_text(cell, unknown=one.unknown) for cell in cells)]
            for one, cells in zip(form.rows, shown, strict=True)
        ],
        title=form.title.upper(),
        subtitle=f"Năm {table.year}; Biểu số: {form.number}; {form.issued}",
        total="",
        sheet=form.code,
        numbered=False,
    )
    return len(rows)


def _column(head: str, place: int) -> ExportColumn:
    out = OutColumn(head, 9 if place else 38, *([NUMBER] if place else []))
    return ExportColumn(str(place), out, lambda row: row[place])


def _text(count: int | None, *, unknown: bool) -> str:
    if unknown:
        return _UNKNOWN
    return "" if count is None else dotted(count) if count else "–"
