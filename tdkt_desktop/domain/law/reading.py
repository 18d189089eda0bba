"""Reads the law from plain data: every table, every entry."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from tdkt_desktop.domain.law import conditions as c
from tdkt_desktop.domain.law.bonuses import BaseSalary, BonusRule, BonusTables, Multiplier, Rate
from tdkt_desktop.domain.law.entry_reader import PERCENT, Codes, EntryReader, Flaw
from tdkt_desktop.domain.law.rulebook import (
    BLOCK,
    HOLD,
    RESET,
    ConflictRule,
    Counting,
    Deadline,
    Document,
    Dossier,
    Exclusion,
    Law,
    Option,
    Quota,
    ReportForm,
    Rule,
    Vote,
)
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP

_TESTS: Mapping[str, type] = {
    "pending": bool,
    "disciplined": str,
    "disciplined_in_force": str,
    "worked_under_months": int,
    "recruited_under_months": int,
    "absent_working_days": int,
    "dissolved": bool,
}

_COMMON = (
    "id",
    "basis",
    "valid_from",
    "valid_to",
    "review_from",
    "confidence",
    "enabled_default",
    "fact",
    "notes",
    "note",
    "sources",
    "extends_until_verified",
    "after_note",
    "status",
    "fact_note",
    "dispute",
    "example",
    "scope",
    "after",
)


def _rule(r: EntryReader, e: Mapping[str, Any]) -> Rule:
    r.strangers(
        e,
        (
            *_COMMON,
            "kinds",
            "subjects",
            "condition",
            "group",
            "staff",
            "tightens",
            "local_overlay_required",
        ),
    )
    rule = Rule(
        **r.provision(e),
        kinds=r.listed(e, "kinds", r.codes.kinds, ...),
        subjects=r.listed(e, "subjects", r.codes.subjects, ...),
        condition=r.condition(e.get("condition"), "condition"),
        local=r.value(e, "local_overlay_required", bool, False),
        staff=r.value(e, "staff", bool, True),
        tightens=r.value(e, "tightens", bool, False),
    )
    if c.refers_to_run(rule.condition) and not any(map(c.names_run, c.leaves(rule.condition))):
        message = QT_TRANSLATE_NOOP(
            "law", "within = “streak” cần một điều kiện nhiều năm liên tục đứng cạnh"
        )
        r.wrong("condition", message)
    if not rule.kinds:
        r.wrong("kinds", QT_TRANSLATE_NOOP("law", "phải có ít nhất một danh hiệu, hình thức"))
    return rule


def _exclusion(r: EntryReader, e: Mapping[str, Any]) -> Exclusion:
    r.strangers(e, (*_COMMON, "effect", "when", "subjects", "kinds", "types"))
    when = r.value(e, "when", dict, ...)
    test = next(iter(when), "")
    if len(when) != 1 or test not in _TESTS:
        message = QT_TRANSLATE_NOOP("law", "phải có đúng một trong: {names}")
        r.wrong("when", message, names=", ".join(_TESTS))
        test = "pending"
    value = r.value(when, test, _TESTS[test], ...)
    if test in ("disciplined", "disciplined_in_force"):
        r.code(when, test, r.codes.disciplines, ...)
    return Exclusion(
        **r.provision(e),
        effect=r.code(e, "effect", (BLOCK, HOLD, RESET), ...),
        subjects=r.listed(e, "subjects", r.codes.subjects, ...),
        test=test,
        value=value,
        kinds=r.listed(e, "kinds", r.codes.kinds, []),
        types=r.listed(e, "types", r.codes.types, []),
    )


def _counting(r: EntryReader, e: Mapping[str, Any]) -> Counting:
    r.strangers(e, (*_COMMON, "absence", "counts", "bridges", "on"))
    return Counting(
        **r.provision(e),
        absence=r.code(e, "absence", r.codes.absences, None),
        counts=r.value(e, "counts", bool, False),
        bridges=r.value(e, "bridges", bool, False),
        on=r.value(e, "on", str, None),
    )


def _conflict(r: EntryReader, e: Mapping[str, Any]) -> ConflictRule:
    r.strangers(
        e,
        (
            *_COMMON,
            "severity",
            "no_basis_types",
            "doubtful_types",
            "initiative_once",
            "option",
            "same_year_level",
            "except_types",
            "title_with_groups",
            "counted_twice",
            "warns_on",
            "one_achievement",
        ),
    )
    return ConflictRule(
        **r.provision(e),
        severity=r.code(e, "severity", ("block", "warn", "info"), ...),
        no_basis_types=r.listed(e, "no_basis_types", r.codes.types, []),
        doubtful_types=r.listed(e, "doubtful_types", r.codes.types, []),
        initiative_once=r.value(e, "initiative_once", bool, False),
        option=r.code(e, "option", r.codes.options, None),
        same_year_level=r.code(e, "same_year_level", r.codes.award_levels, None),
        except_types=r.listed(e, "except_types", r.codes.types, []),
        title_with_groups=r.listed(e, "title_with_groups", r.codes.groups, []),
        counted_twice=r.value(e, "counted_twice", bool, False),
        warns_on=r.value(e, "warns_on", bool, False),
        one_achievement=r.value(e, "one_achievement", bool, False),
    )


def _quota(r: EntryReader, e: Mapping[str, Any]) -> Quota:
    r.strangers(e, (*_COMMON, "kinds", "max_pct", "max_count", "of"))
    return Quota(
        **r.provision(e),
        kinds=r.listed(e, "kinds", r.codes.kinds, []),
        max_pct=r.count(e, "max_pct", None, PERCENT),
        max_count=r.count(e, "max_count", None, 100_000),
        of=r.value(e, "of", str, ""),
    )


def _vote(r: EntryReader, e: Mapping[str, Any]) -> Vote:
    r.strangers(e, (*_COMMON, "kinds", "council", "min_pct", "of", "ballot", "absent"))
    return Vote(
        **r.provision(e),
        kinds=r.listed(e, "kinds", r.codes.kinds, []),
        council=r.value(e, "council", str, ""),
        min_pct=r.count(e, "min_pct", None, PERCENT),
        of=r.value(e, "of", str, ""),
        ballot=r.value(e, "ballot", str, ""),
    )


def _deadline(r: EntryReader, e: Mapping[str, Any]) -> Deadline:
    r.strangers(e, (*_COMMON, "kinds", "is_example", "month_day"))
    day = r.value(e, "month_day", str, None)
    if day is not None:
        try:
            dt.date.fromisoformat(f"2024-{day}")
        except ValueError:
            message = QT_TRANSLATE_NOOP("law", "phải là tháng-ngày dạng 12-10")
            r.wrong("month_day", message)
    return Deadline(**r.provision(e), kinds=r.listed(e, "kinds", r.codes.kinds, []), month_day=day)


def _dossier(r: EntryReader, e: Mapping[str, Any]) -> Dossier:
    r.strangers(e, (*_COMMON, "kinds", "items", "copies", "at", "processing", "steps"))
    return Dossier(
        **r.provision(e),
        kinds=r.listed(e, "kinds", r.codes.kinds, []),
        items=r.listed(e, "items", None, []),
        copies=r.value(e, "copies", str, ""),
    )


def _form(r: EntryReader, e: Mapping[str, Any]) -> ReportForm:
    return ReportForm(
        **r.provision(e, name="number"),
        number=r.value(e, "number", str, ...),
        name=r.value(e, "name", str, ...),
        serves=r.listed(e, "for", None, []),
    )


def _option(r: EntryReader, e: Mapping[str, Any]) -> Option:
    r.strangers(e, (*_COMMON, "code", "name", "default", "choices"))
    choices = tuple((one["code"], one["name"]) for one in e.get("choices", ()))
    return Option(
        **r.provision(e, name="code"),
        name=r.value(e, "name", str, ...),
        preset=r.value(e, "default", str if choices else bool, ...),
        choices=choices,
    )


def _document(r: EntryReader, e: Mapping[str, Any]) -> Document:
    return Document(
        id=r.value(e, "id", str, ...),
        number=r.value(e, "number", str, ...),
        title=r.value(e, "title", str, ""),
        valid_from=r.date(e, "valid_from") or "",
        valid_to=r.date(e, "valid_to"),
    )


def _salary(r: EntryReader, e: Mapping[str, Any]) -> BaseSalary:
    r.strangers(e, (*_COMMON, "amount"))
    values = r.provision({"id": str(e.get("valid_from", "")), **e})
    return BaseSalary(**values, amount=r.count(e, "amount", ..., 10**9))


def _rate(r: EntryReader, e: Mapping[str, Any]) -> Rate:
    r.strangers(e, (*_COMMON, "kind", "subject", "hundredths", "is_cap"))
    number = f"{e.get('kind')}/{e.get('subject')}/{e.get('valid_from')}"
    return Rate(
        **r.provision({"id": number, **e}),
        kind=r.code(e, "kind", r.codes.kinds, ...),
        subject=r.code(e, "subject", r.codes.subjects, ...),
        hundredths=r.count(e, "hundredths", ..., 100_000),
        is_cap=r.value(e, "is_cap", bool, False),
    )


def _multiplier(r: EntryReader, e: Mapping[str, Any]) -> Multiplier:
    r.strangers(e, (*_COMMON, "subject", "of", "hundredths", "groups"))
    return Multiplier(
        **r.provision({"id": str(e.get("subject")), **e}),
        subject=r.code(e, "subject", r.codes.subjects, ...),
        of=r.code(e, "of", r.codes.subjects, ...),
        hundredths=r.count(e, "hundredths", ..., 100_000),
        groups=r.listed(e, "groups", r.codes.groups, ...),
    )


def _bonus_rule(r: EntryReader, e: Mapping[str, Any]) -> BonusRule:
    r.strangers(e, (*_COMMON, "round_up_to", "highest_title_only"))
    return BonusRule(
        **r.provision(e),
        round_up_to=r.count(e, "round_up_to", None, 10**9),
        highest_title_only=r.value(e, "highest_title_only", bool, False),
    )


_ENTRIES: Mapping[str, tuple[str, Callable[[EntryReader, Mapping[str, Any]], Any]]] = {
    "rule": ("rules", _rule),
    "exclusion": ("exclusions", _exclusion),
    "counting": ("countings", _counting),
    "conflict": ("conflicts", _conflict),
    "quota": ("quotas", _quota),
    "vote": ("votes", _vote),
    "deadline": ("deadlines", _deadline),
    "dossier": ("dossiers", _dossier),
    "form": ("forms", _form),
    "option": ("options", _option),
    "document": ("documents", _document),
    "base_salary": ("salaries", _salary),
    "rate": ("rates", _rate),
    "multiplier": ("multipliers", _multiplier),
    "bonus_rule": ("bonus_rules", _bonus_rule),
}


def read_law(
    files: Mapping[str, Mapping[str, Any]], codes: Codes, only: Sequence[str] = ()
) -> tuple[Law, BonusTables, list[Flaw]]:
    """Return the law in ``files`` (name to its tables), its bonuses, and what is wrong.

    ``only`` names the tables that may stand in them; others are then flaws.
    """
    reader = EntryReader(codes)
    found: dict[str, list[Any]] = {attribute: [] for attribute, _ in _ENTRIES.values()}
    met: dict[str, str] = {}
    for name, tables in files.items():
        for table, entries in tables.items():
            reader.place = name
            if only and table not in only:
                message = QT_TRANSLATE_NOOP("law", "không có mục này (các mục: {keys})")
                reader.wrong(table, message, keys=", ".join(only))
            elif table in _ENTRIES:
                attribute, read = _ENTRIES[table]
                for number, entry in enumerate(_tables(reader, table, entries), start=1):
                    label = entry.get("id") or entry.get("code") or entry.get("number") or number
                    reader.place = f"{name}, {table} {label}"
                    one = read(reader, entry)
                    found[attribute].append(one)
                    _once(reader, met, table, one.id, name)
    made = {attribute: tuple(entries) for attribute, entries in found.items()}
    bonuses = BonusTables(
        salaries=made.pop("salaries"),
        rates=made.pop("rates"),
        multipliers=made.pop("multipliers"),
        rules=made.pop("bonus_rules"),
    )
    return Law(**made), bonuses, reader.flaws


def _tables(reader: EntryReader, table: str, entries: object) -> list[Mapping[str, Any]]:
    if isinstance(entries, list) and all(isinstance(entry, Mapping) for entry in entries):
        return entries
    message = QT_TRANSLATE_NOOP("law", "phải viết dạng [[{table}]]")
    reader.wrong(table, message, table=table)
    return []


def _once(reader: EntryReader, met: dict[str, str], table: str, number: str, name: str) -> None:
    key = f"{table} {number}"
    if number and key in met:
        reader.wrong("id", QT_TRANSLATE_NOOP("law", "mã này đã có ở {file}"), file=met[key])
    met[key] = name
