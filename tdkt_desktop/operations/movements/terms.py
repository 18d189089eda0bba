"""What the law calls the forms, scopes and levels of movements, and how lists write them."""

from functools import cache

from tdkt_desktop.domain.awards.conduct import WordIndex
from tdkt_desktop.domain.movements.standing import Limits
from tdkt_desktop.operations.law.shipped_files import entries, terms

CODED = {"form": "movement_form", "scope": "movement_scope", "level": "movement_level"}
"""The fields of a movement that hold codes, and the groups of terms.toml these are of."""


@cache
def choices(field: str) -> dict[str, str]:
    """Return code to name of what a coded field may hold."""
    return terms(CODED[field])


@cache
def words(field: str) -> WordIndex:
    """Return a finder of the code that a list means by its words."""
    return WordIndex(
        {
            one["code"]: [one["code"], one["name"], *one["words"]]
            for one in entries("terms.toml")[CODED[field]]
        }
    )


@cache
def limits() -> Limits:
    """Return how many days count as soon, as over, as slow."""
    return Limits(**entries("movements.toml")["board"])
