"""Exemplars (điển hình tiên tiến): found, nurtured, made known."""

from dataclasses import dataclass

from tdkt_desktop.domain.ids import ExemplarId, PersonId, UnitId


@dataclass(frozen=True, slots=True, kw_only=True)
class NewExemplar:
    """A person or a unit found on a ``day`` (ISO), ``by`` somebody, for ``why``.

    ``nurtured`` says what was done for them, ``told`` where they were made known.
    """

    day: str
    why: str
    person: PersonId | None = None
    unit: UnitId | None = None
    by: str | None = None
    nurtured: str | None = None
    told: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Exemplar(NewExemplar):
    """One of the file."""

    id: ExemplarId
