"""What records.toml calls the forms of discipline, the kinds of absence and of merit."""

from functools import cache

from tdkt_desktop.domain.awards.conduct import AbsenceKind, DisciplineForm
from tdkt_desktop.operations.law.shipped_files import entries


def award_types() -> dict[str, str]:
    """Return code to name of what awards are given for."""
    return {one["code"]: one["name"] for one in entries("records.toml")["award_type"]}


@cache
def discipline_forms() -> dict[str, DisciplineForm]:
    """Return the forms of discipline by code, mild ones first."""
    return {
        one["code"]: DisciplineForm(
            code=one["code"],
            name=one["name"],
            rank=one["rank"],
            words=tuple(one.get("words", ())),
            pending=one.get("pending", False),
        )
        for one in entries("records.toml")["discipline_form"]
    }


@cache
def absence_kinds() -> dict[str, AbsenceKind]:
    """Return the kinds of absence by code."""
    return {
        one["code"]: AbsenceKind(code=one["code"], name=one["name"], words=tuple(one["words"]))
        for one in entries("records.toml")["absence_kind"]
    }
