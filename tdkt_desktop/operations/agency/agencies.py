"""The kinds of agency that ship, and what follows from the one a file is of."""

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from typing import Any

from tdkt_desktop.domain.agency.agency import Agency
from tdkt_desktop.domain.agency.kinds import AgencyKind, Power, Powers, Titled, proposed_kind
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.law.shipped_files import entries
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.settings import Settings


@cache
def agency_kinds() -> Mapping[str, AgencyKind]:
    """Return the kinds of agency by code, in the order they are offered."""
    return {kind.code: kind for kind in map(_kind, entries("agencies.toml")["agency_kind"])}


def _kind(entry: Mapping[str, Any]) -> AgencyKind:
    powers = tuple(
        Power(**{**power, "kinds": frozenset(power["kinds"])})
        for power in entry.get("decides", ())
    )
    titled = tuple(Titled(**one) for one in entry.get("titled", ()))
    parted = ("decides", "titled", "sources")
    known = {key: entry[key] for key in entry if key not in parted}
    lists = {key: tuple(entry.get(key, ())) for key in ("names", "puts_up", "schools")}
    return AgencyKind(**{**known, **lists}, powers=powers, titled=titled)


def kind_of_name(name: str) -> AgencyKind | None:
    """Return the kind that an agency's name speaks for; a proposal only."""
    return proposed_kind(agency_kinds().values(), name)


def powers_of(agency: Agency) -> Powers:
    """Return what the head of an agency decides."""
    return Powers(agency, agency_kinds().get(agency.kind))


def powers(database: Database) -> Powers:
    """Return what the head of the file's agency decides."""
    return powers_of(Settings(database).agency())


def with_kind(agency: Agency, code: str) -> Agency:
    """Return an agency said to be of a kind; what follows from it is written where nothing is.

    That is the giấy khen of its own, and the title of who signs.
    """
    before, kind = agency_kinds().get(agency.kind), agency_kinds().get(code)
    follows = {"", before.own_certificate} if before is not None else {""}
    own = agency.own_certificate
    if own in follows:
        own = kind.own_certificate if kind is not None else ""
    title = agency.signer_title
    if not title or (before is not None and title == before.head_of(agency.name)):
        title = kind.head_of(agency.name) if kind is not None else ""
    return replace(agency, kind=code, own_certificate=own, signer_title=title)


def decided_names(code: str, day: str) -> list[str]:
    """Return the names of what the head of a kind of agency decides on a day, as they rank."""
    from tdkt_desktop.operations.law.catalogue import shipped_kinds

    kind = agency_kinds().get(code)
    decided = kind.kinds_on(day) if kind is not None else frozenset[str]()
    return [one.name for one in shipped_kinds() if one.code in decided]


def known_kind(code: str) -> str:
    """Return a kind's code as typed in either case.

    Raises:
        TdktError: there is none of that code; says which there are.
    """
    if code and code.upper() not in agency_kinds():
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Không có loại cơ quan “{code}”. Các loại: {codes}."),
            code=code,
            codes=", ".join(agency_kinds()),
        )
    return code.upper()
