"""The law that ships, the agency's own regulation beside it, and how the agency applies them."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from functools import cache
from pathlib import Path
from typing import Any

from tdkt_desktop.domain.bonuses import BonusTables
from tdkt_desktop.domain.conduct import AbsenceKind, DisciplineForm
from tdkt_desktop.domain.eligibility.cases import Lexicon
from tdkt_desktop.domain.kinds import AwardKind
from tdkt_desktop.domain.law.reading import Codes, Flaw, read_law
from tdkt_desktop.domain.law.rulebook import Law, Rule, Rulebook, Standing
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.catalogue import entries, rating_levels, shipped_kinds, terms
from tdkt_desktop.paths import asset
from tdkt_desktop.storage.database import Database
from tdkt_desktop.storage.journal import ChangeSet
from tdkt_desktop.storage.kinds import Kinds
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
OVERLAY_TABLES = ("overlay", "rule", "exclusion", "quota", "vote", "deadline", "dossier")
"""What an agency's own regulation may hold."""
_OVERLAY, _STANDING, _ROUNDING = "overlay", "law_standing", "bonus_rounding"
_SHOWN = 6


# -- the law that ships ------------------------------------------------------------------


def codes(kinds: Sequence[AwardKind], *, sources: bool = True) -> Codes:
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


def award_types() -> dict[str, str]:
    """Return code to name of what awards are given for."""
    return {one["code"]: one["name"] for one in entries("records.toml")["award_type"]}


def evidence_kinds() -> dict[str, str]:
    """Return code to name of what may stand for an initiative."""
    return {one["code"]: one["name"] for one in entries("records.toml")["evidence"]}


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


def lexicon(kinds: Sequence[AwardKind]) -> Lexicon:
    """Return names and ranks of the codes, where ``kinds`` are those of the file."""
    levels, forms = rating_levels(), discipline_forms()
    names = {level.code: level.name for level in levels}
    names |= terms("initiative_scope") | terms("subject")
    names |= {form.code: form.name for form in forms.values()}
    names |= {one.code: one.name for one in absence_kinds().values()}
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


# -- the agency's own regulation ---------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Overlay:
    """The agency's regulation: whose it is, by which document, and what it adds to the law."""

    name: str = ""
    document: str = ""
    text: str = ""
    law: Law = field(default_factory=Law)


def read_overlay(text: str, kinds: Sequence[AwardKind]) -> Overlay:
    """Return the regulation that ``text`` (TOML) holds.

    Raises:
        TdktError: it is no TOML, or its entries do not make sense; says where and why.
    """
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Tệp quy chế không đọc được: {error}"), error=str(error)
        ) from error
    head = tables.pop("overlay", {})
    head = head if isinstance(head, Mapping) else {}
    for rule in tables.get("rule", ()):
        if isinstance(rule, dict):
            rule.setdefault("tightens", _law_judges(rule))
    own, _, flaws = read_law({"quy-che": tables}, codes(kinds, sources=False), OVERLAY_TABLES)
    flaws += _clashes(own)
    if flaws:
        more = f"\n… ({len(flaws)})" if len(flaws) > _SHOWN else ""
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Quy chế có chỗ chưa đúng:\n{flaws}"),
            flaws="\n".join(map(str, flaws[:_SHOWN])) + more,
        )
    return Overlay(
        name=str(head.get("name", "")), document=str(head.get("document", "")), text=text, law=own
    )


def _law_judges(rule: Mapping[str, Any]) -> bool:
    """Whether the law has a rule of its own for what ``rule`` is about, details and all."""
    kinds, subjects = rule.get("kinds", ()), rule.get("subjects", ())
    return any(
        set(one.kinds) & set(kinds) and set(one.subjects) & set(subjects) and not one.local
        for one in shipped_law()[0].rules
    )


def _clashes(own: Law) -> list[Flaw]:
    """Return where a regulation would loosen the law, or takes one of its names."""
    shipped, found = shipped_law()[0], list[Flaw]()
    taken = {one.id for one in (*shipped.rules, *shipped.exclusions, *shipped.quotas)}
    for one in (*own.rules, *own.exclusions, *own.quotas):
        if one.id in taken:
            message = QT_TRANSLATE_NOOP("law", "mã này là của luật, hãy đặt mã khác")
            found.append(Flaw(one.id, message))
    for rule in own.rules:
        about = {"kinds": rule.kinds, "subjects": rule.subjects}
        if not rule.tightens and _law_judges(about):
            message = QT_TRANSLATE_NOOP(
                "law", "luật đã có tiêu chuẩn này: quy chế chỉ được thêm chặt (tightens = true)"
            )
            found.append(Flaw(rule.id, message))
        if not rule.basis:
            message = QT_TRANSLATE_NOOP("law", "hãy ghi điều, khoản của quy chế (basis)")
            found.append(Flaw(rule.id, message))
    return found


def overlay(database: Database) -> Overlay:
    """Return the agency's regulation, empty when there is none."""
    text = Settings(database).get(_OVERLAY, "")
    return read_overlay(text, Kinds(database).all()) if text else Overlay()


def save_overlay(database: Database, text: str, name: str = "") -> ChangeSet:
    """Write the agency's regulation in place of what there was; empty text removes it.

    Raises:
        TdktError: it does not make sense; says where and why.
    """
    if text.strip():
        name = read_overlay(text, Kinds(database).all()).name or name
    label = f"Ghi quy chế {name}".strip() if text.strip() else "Bỏ quy chế của cơ quan"
    with database.operation(label) as done:
        Settings(database).put(_OVERLAY, text if text.strip() else "")
    return done.changes


def import_overlay(database: Database, path: Path) -> ChangeSet:
    """Take over the regulation of a file that a sister agency exported.

    Raises:
        TdktError: the file cannot be read, or does not make sense.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Không đọc được tệp “{name}”."), name=path.name
        ) from error
    return save_overlay(database, text, path.stem)


def export_overlay(database: Database, path: Path) -> None:
    """Write the agency's regulation to a file.

    Raises:
        TdktError: there is none, or the file cannot be written.
    """
    text = Settings(database).get(_OVERLAY, "")
    if not text:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Cơ quan chưa ghi quy chế nào."))
    try:
        path.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Không ghi được tệp “{name}”: {error}."),
            name=path.name,
            error=error.strerror or str(error),
        ) from error


def example_overlay() -> str:
    """Return the regulation that ships as an example."""
    return asset("resources", "catalogue", "overlays", "vi-du.toml").read_text(encoding="utf-8")


# -- how the agency applies it -----------------------------------------------------------


def standing(database: Database) -> Standing:
    """Return what the agency switched on or off, its readings, and since when it is complete."""
    stored: dict[str, Any] = Settings(database).get(_STANDING, {})
    known = {part.name for part in fields(Standing)}
    return Standing(**{key: value for key, value in stored.items() if key in known})


def save_standing(database: Database, wanted: Standing) -> ChangeSet:
    """Write how the agency applies the law."""
    with database.operation("Sửa cách áp dụng quy định") as done:
        Settings(database).put(
            _STANDING,
            {
                "switched": dict(wanted.switched),
                "options": dict(wanted.options),
                "complete_since": wanted.complete_since,
            },
        )
    return done.changes


def rounds_bonuses(database: Database) -> bool:
    """Whether bonuses are rounded up as the decree says."""
    return Settings(database).get(_ROUNDING, True)


def save_rounding(database: Database, *, on: bool) -> ChangeSet:
    """Say whether bonuses are rounded up."""
    with database.operation("Sửa cách làm tròn tiền thưởng") as done:
        Settings(database).put(_ROUNDING, on)
    return done.changes


def law_of(database: Database) -> Law:
    """Return the law with the agency's regulation beside it."""
    own = overlay(database).law
    law = shipped_law()[0]
    both = {
        part.name: (*getattr(law, part.name), *getattr(own, part.name)) for part in fields(Law)
    }
    return replace(law, **both)


def rulebook(database: Database, day: str) -> Rulebook:
    """Return the law in force on ``day`` (ISO), as the agency applies it."""
    return Rulebook(law_of(database), day, standing(database))


def uncertain_rules() -> list[Rule]:
    """Return the rules that ship switched off until the officer has confirmed them."""
    return [rule for rule in shipped_law()[0].rules if not rule.default]
