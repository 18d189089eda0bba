"""The words of review rounds: sorts, stages, roles; and how a council decides without a ballot."""

from dataclasses import dataclass
from functools import cache

from tdkt_desktop.domain.rounds import Presence, Role, Stage, Threshold
from tdkt_desktop.operations.law.shipped_files import entries


@dataclass(frozen=True, slots=True)
class RoundType:
    """A sort of round: its name, the type of award it gives, the stages it begins with."""

    code: str
    name: str
    type: str
    title: str
    stages: tuple[Stage, ...]
    about: str
    """What its papers say is reviewed, after ``khen thưởng``; holds ``{year}``, ``{theme}``."""
    given: str
    """On what occasion its awards are given."""
    merit: str
    """For what its commendations are given."""


@dataclass(frozen=True, slots=True)
class StageTerms:
    """A stage: its name, and the papers that belong to it."""

    code: str
    name: str
    papers: tuple[str, ...]


@cache
def round_types() -> dict[str, RoundType]:
    """Return the sorts of rounds by code."""
    return {
        one["code"]: RoundType(
            one["code"],
            one["name"],
            one["type"],
            one["title"],
            (*map(Stage, one["stages"]),),
            one["about"],
            one["given"],
            one["merit"],
        )
        for one in entries("rounds.toml")["sort"]
    }


@cache
def stages() -> dict[Stage, StageTerms]:
    """Return the stages by code, in their order."""
    return {
        Stage(one["code"]): StageTerms(one["code"], one["name"], (*one["papers"],))
        for one in entries("rounds.toml")["stage"]
    }


@cache
def roles() -> dict[Role, str]:
    """Return code to name of the roles in a council, the highest first."""
    return {Role(one["code"]): one["name"] for one in entries("rounds.toml")["role"]}


@cache
def presences(*, long: bool = False) -> dict[Presence, str]:
    """Return code to name of how a member may be there; ``long`` as minutes say it."""
    word = "long" if long else "name"
    return {Presence(one["code"]): one[word] for one in entries("rounds.toml")["presence"]}


@cache
def show_of_hands() -> Threshold:
    """Return what passes where the law asks for no ballot."""
    one = entries("rounds.toml")["counter"][0]
    return Threshold(
        percent=one["more_than_pct"],
        of=one["of"],
        basis=one["basis"],
        confidence=one["confidence"],
        beyond=True,
        binding=False,
    )
