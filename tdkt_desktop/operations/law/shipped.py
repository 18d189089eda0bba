"""The law that ships, and how the agency applies it."""

from collections.abc import Sequence
from dataclasses import fields, replace
from functools import cache
from typing import Any

from tdkt_desktop.domain.awards.kinds import NewAwardKind
from tdkt_desktop.domain.eligibility.cases import Lexicon
from tdkt_desktop.domain.law.bonuses import BonusTables
from tdkt_desktop.domain.law.entry_reader import Codes
from tdkt_desktop.domain.law.reading import read_law
from tdkt_desktop.domain.law.rulebook import Law, LawStanding, Rule
from tdkt_desktop.operations.law.catalogue import shipped_kinds
from tdkt_desktop.operations.law.record_terms import absence_kinds, award_types, discipline_forms
from tdkt_desktop.operations.law.shipped_files import entries, terms
from tdkt_desktop.operations.law.vocabulary import rating_levels
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.journal import ChangeSet
from tdkt_desktop.storage.settings import Settings

LAW_FILES = (
    "documents.toml",
    "rules.toml",
    "exclusions.toml",
    "conflicts.toml",
    "options.toml",
    "quotas.toml",
    "base_salaries.toml",
    "bonuses.toml",
    "dossiers.toml",
)
_STANDING, _ROUNDING = "law_standing", "bonus_rounding"


# -- the law that ships ------------------------------------------------------------------


def codes(kinds: Sequence[NewAwardKind], *, sources: bool = True) -> Codes:
    """Return the codes the data may name, where ``kinds`` are those of the file."""
    return Codes(
        kinds=frozenset(kind.code for kind in kinds),
        subjects=frozenset(terms("subject")),
        levels=frozenset(level.code for level in rating_levels()),
        scopes=frozenset(terms("initiative_scope")),
        disciplines=frozenset(discipline_forms()),
        types=frozenset(award_types()),
        absences=frozenset(absence_kinds()),
        groups=frozenset(terms("group")),
        award_levels=frozenset(terms("level")),
        options=frozenset(one["code"] for one in entries("options.toml")["option"]),
        sources=frozenset(entries("sources.toml")) if sources else None,
    )


@cache
def shipped_law() -> tuple[Law, BonusTables]:
    """Return the law as it ships.

    Raises:
        ValueError: the data is wrong; says where. A test keeps that from shipping.
    """
    files = {name: entries(name) for name in LAW_FILES}
    law, bonuses, flaws = read_law(files, codes(shipped_kinds()))
    if flaws:
        raise ValueError("\n".join(map(str, flaws)))
    return law, bonuses


def evidence_kinds() -> dict[str, str]:
    """Return code to name of what may stand for an initiative."""
    return {one["code"]: one["name"] for one in entries("records.toml")["evidence"]}


def lexicon(kinds: Sequence[NewAwardKind]) -> Lexicon:
    """Return names and ranks of the codes, where ``kinds`` are those of the file."""
    levels, forms = rating_levels(), discipline_forms()
    names = {level.code: level.name for level in levels}
    names |= terms("initiative_scope") | terms("subject")
    names |= {form.code: form.name for form in forms.values()}
    names |= {kind.code: kind.name for kind in absence_kinds().values()}
    return Lexicon(
        levels={level.code: level.rank for level in levels},
        scopes=scope_ranks(),
        disciplines={code: form.rank for code, form in forms.items()},
        pending=frozenset(code for code, form in forms.items() if form.pending),
        names=names,
        kinds={kind.code: kind for kind in kinds},
        types=award_types(),
    )


def scope_ranks() -> dict[str, int]:
    """Return the scopes of initiatives, narrow ones first, with their ranks from 1."""
    return {code: rank for rank, code in enumerate(terms("initiative_scope"), start=1)}


# -- how the agency applies it -----------------------------------------------------------


def standing(database: Database) -> LawStanding:
    """Return what the agency switched on or off, its readings, and since when it is complete."""
    stored: dict[str, Any] = Settings(database).get(_STANDING, {})
    known = {part.name for part in fields(LawStanding)}
    return LawStanding(**{key: value for key, value in stored.items() if key in known})


def save_standing(database: Database, wanted: LawStanding, what: str = "") -> ChangeSet:
    """Write how the agency applies the law; ``what`` says what is changed, for the history."""
    label = "Sửa cách áp dụng quy định"
    with database.operation(f"{label}: {what}" if what else label) as done:
        Settings(database).put(
            _STANDING,
            {
                "switched": dict(wanted.switched),
                "options": dict(wanted.options),
                "complete_since": wanted.complete_since,
            },
        )
    return done.changes


def save_complete_since(database: Database, year: int | None) -> ChangeSet:
    """Say from which year on nothing recorded means nothing given; verdicts rest on it."""
    what = (
        f"dữ liệu khen thưởng đầy đủ từ năm {year}"
        if year
        else "chưa xác định dữ liệu khen thưởng đầy đủ từ năm nào"
    )
    return save_standing(database, replace(standing(database), complete_since=year), what)


def rounds_bonuses(database: Database) -> bool:
    """Whether bonuses are rounded up as the decree says."""
    return Settings(database).get(_ROUNDING, True)


def save_rounding(database: Database, *, on: bool) -> ChangeSet:
    """Say whether bonuses are rounded up."""
    with database.operation("Sửa cách làm tròn tiền thưởng") as done:
        Settings(database).put(_ROUNDING, on)
    return done.changes


def uncertain_rules() -> list[Rule]:
    """Return the rules that ship switched off until the officer has confirmed them."""
    return [rule for rule in shipped_law()[0].rules if not rule.default]
