"""Noting exemplars, and saying in a report what became of them."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from tdkt_desktop.domain.ids import ExemplarId, UnitId
from tdkt_desktop.domain.reports.exemplars import Exemplar, NewExemplar
from tdkt_desktop.domain.typed import needed_day
from tdkt_desktop.domain.vietnamese.dates import today
from tdkt_desktop.domain.vietnamese.keys import nfc
from tdkt_desktop.domain.vietnamese.numbers import dotted
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.people.naming import unit_named
from tdkt_desktop.operations.reports.officers import person_named
from tdkt_desktop.operations.result import Result
from tdkt_desktop.storage.exemplars import Exemplars
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.journal import ChangeSet
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.unit_labels import UnitLabels

_NAMED = 12
"""How many a report names."""


def note_exemplar(
    database: Database, name: str, typed: Mapping[str, str], *, unit: bool = False
) -> Result[ExemplarId]:
    """Note a person, or a ``unit``, of the name typed, and ``why``; of today without a ``day``.

    Raises:
        TdktError: there is nobody of that name, or several; a text cannot stand in its field.
    """
    values = {key: _clean(key, text) for key, text in typed.items()}
    values.setdefault("day", today())
    values["why"] = values.get("why") or _clean("why", "")
    who: dict[str, object] = (
        {"unit": unit_named(database, name)} if unit else {"person": person_named(database, name)}
    )
    made = NewExemplar(**values, **who)  # type: ignore[arg-type]
    with database.operation(f"Ghi điển hình: {exemplar_name(database, made)}") as done:
        number = Exemplars(database).save(made)
    return Result(number, done.changes)


def edit_exemplar(database: Database, exemplar: Exemplar, key: str, text: str) -> ChangeSet | None:
    """Write one field from typed text; ``None`` when it says that already.

    Raises:
        TdktError: the text cannot stand there.
    """
    value = _clean(key, text)
    if value == getattr(exemplar, key):
        return None
    changed: Exemplar = replace(exemplar, **{key: value})  # type: ignore[arg-type]
    with database.operation(f"Sửa điển hình {exemplar_name(database, exemplar)}") as done:
        Exemplars(database).save(changed)
    return done.changes


def delete_exemplars(database: Database, exemplars: Sequence[ExemplarId]) -> ChangeSet:
    """Take some off the list; one undo brings them back."""
    with database.operation(f"Bỏ {len(exemplars)} điển hình") as done:
        Exemplars(database).delete(exemplars)
    return done.changes


def exemplar_name(database: Database, exemplar: NewExemplar) -> str:
    """Return who it is."""
    if exemplar.person is not None:
        return People(database).rows([exemplar.person])[exemplar.person].person.name
    return UnitLabels(database.conn).full(exemplar.unit or UnitId(0))


def exemplar_words(database: Database, exemplars: Sequence[Exemplar]) -> list[str]:
    """Return what a report says of the exemplars found in its time."""
    if not exemplars:
        return []
    people = sum(one.person is not None for one in exemplars)
    counts = ((people, "cá nhân"), (len(exemplars) - people, "tập thể"))
    who = ", ".join(f"{dotted(count)} {noun}" for count, noun in counts if count)
    nurtured = sum(bool(one.nurtured) for one in exemplars)
    told = sum(bool(one.told) for one in exemplars)
    became = [
        f"{verb} {dotted(count)}"
        for verb, count in (("bồi dưỡng", nurtured), ("nêu gương, nhân rộng", told))
        if count
    ]
    after = f"; {', '.join(became)}" if became else ""
    lines = [f"Phát hiện {dotted(len(exemplars))} điển hình tiên tiến ({who}){after}."]
    shown = [
        f"{exemplar_name(database, one)}: {one.why.rstrip('.')}." for one in exemplars[:_NAMED]
    ]
    return lines + shown


def _clean(key: str, text: str) -> object:
    said = nfc(text).strip()
    if key == "day":
        return needed_day(text)
    if key == "why" and not said:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Hãy ghi vì sao là điển hình."))
    return said or None
