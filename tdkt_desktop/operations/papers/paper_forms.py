"""The forms of papers: what each is called, whom it lists, what it cites."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from tdkt_desktop.domain.rounds import Stage
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.rounds.terms import round_types, stages
from tdkt_desktop.paths import asset

OUTSIDE = ("person", "revoked", "corrected", "handover", "movement", "period")
"""What papers of no round are of: a person, what is annulled or corrected, a successor, …"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """A kind of paper: whom it lists, its mark in numbers (``QĐ``), the law it cites.

    Of ``subjects``, in rounds of award ``types``, where these are told; ``tallied`` when it lists
    also what did not pass; ``dated`` names the day of the round that it bears; ``apart`` when it
    is made only when asked for; ``council`` when there must be one.
    """

    code: str
    name: str
    who: str
    subjects: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    tallied: bool = False
    apart: bool = False
    council: bool = False
    dated: str = ""
    symbol: str = ""
    cites: tuple[str, ...] = ()


@cache
def _shipped() -> dict[str, list[dict[str, Any]]]:
    import tomllib

    with asset("resources", "forms", "forms.toml").open("rb") as file:
        return tomllib.load(file)


def shipped_cites() -> dict[str, str]:
    """Return the full names of the documents of law that papers cite, by id."""
    return {one["document"]: one["words"] for one in _shipped()["cite"]}


@cache
def forms() -> dict[str, Form]:
    """Return the forms by code, in the order of a season."""
    return {
        one["code"]: Form(
            code=one["code"],
            name=one["name"],
            who=one["who"],
            subjects=tuple(one.get("subjects", ())),
            types=tuple(one.get("types", ())),
            symbol=one.get("symbol", ""),
            tallied=one.get("tallied", False),
            apart=one.get("apart", False),
            council=one.get("council", False),
            dated=one.get("dated", ""),
            cites=tuple(one.get("cites", ())),
        )
        for one in _shipped()["form"]
    }


def round_forms() -> dict[str, Form]:
    """Return the forms that papers of a round are made of, by code."""
    return {code: one for code, one in forms().items() if one.who not in OUTSIDE}


def form(code: str) -> Form:
    """Return one form.

    Raises:
        TdktError: there is none of that code.
    """
    if code not in forms():
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Không có văn bản “{code}”. Có: {known}."),
            code=code,
            known=", ".join(forms()),
        )
    return forms()[code]


def movement_forms() -> list[Form]:
    """Return the forms that papers of a movement are made of, in the order of its course."""
    return [one for one in forms().values() if one.who == "movement"]


def stage_forms(stage: Stage, sort: str) -> list[Form]:
    """Return the forms that belong to a stage of a round of one sort."""
    type_ = round_types()[sort].type
    found = map(form, stages()[stage].papers)
    return [one for one in found if not one.types or type_ in one.types]
