"""Reads the law from plain data, and says clearly what is wrong with it."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from tdkt_desktop.domain.bonuses import BaseSalary, BonusRule, BonusTables, Multiplier, Rate
from tdkt_desktop.domain.law import conditions as c
from tdkt_desktop.domain.law.rulebook import (
    BLOCK,
    HOLD,
    RESET,
    SURENESS,
    Conflict,
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
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP, worded

_TESTS: Mapping[str, type] = {
    "pending": bool,
    "disciplined": str,
    "worked_under_months": int,
    "absent_working_days": int,
    "dissolved": bool,
}
_MAX_YEARS = 60
_PERCENT = 100


@dataclass(frozen=True, slots=True)
class Flaw:
    """Something wrong with the data: where, and what."""

    place: str
    message: str

    def __str__(self) -> str:
        """Return it as one line."""
        return f"{self.place}: {self.message}"


@dataclass(frozen=True, slots=True)
class Codes:
    """The codes that the data may name."""

    kinds: frozenset[str]
    subjects: frozenset[str]
    levels: frozenset[str]
    scopes: frozenset[str]
    disciplines: frozenset[str]
    types: frozenset[str]
    absences: frozenset[str]
    groups: frozenset[str]
    award_levels: frozenset[str]
    options: frozenset[str] = frozenset()
    sources: frozenset[str] | None = None
    """``None`` when sources are not named by codes, as in an agency's own regulation."""


@dataclass(slots=True)
class _Reader:
    """Reads entries one by one, gathering flaws instead of stopping at the first."""

    codes: Codes
    flaws: list[Flaw] = field(default_factory=list)
    place: str = ""

    def wrong(self, key: str, message: str, **params: object) -> None:
        """Note a flaw of ``key`` of the entry being read."""
        place = f"{self.place}, {key}" if key else self.place
        self.flaws.append(Flaw(place, worded(message, **params)))

    # -- single values -------------------------------------------------------------------

    def value(self, entry: Mapping[str, Any], key: str, kind: type, default: Any) -> Any:  # noqa: ANN401 - plain data
        """Return ``entry[key]`` if it is a ``kind``; with ``...`` for ``default`` it is needed."""
        if key not in entry:
            if default is ...:
                self.wrong(key, QT_TRANSLATE_NOOP("law", "thiếu mục này"))
                return kind()
            return default
        found = entry[key]
        if not isinstance(found, kind) or (kind is int and isinstance(found, bool)):
            words = {str: "chữ", int: "số nguyên", bool: "true hoặc false", list: "danh sách"}
            self.wrong(
                key,
                QT_TRANSLATE_NOOP("law", "phải là {kind}, không phải “{value}”"),
                kind=words.get(kind, kind.__name__),
                value=found,
            )
            return kind() if default is ... else default
        return found

    def count(self, entry: Mapping[str, Any], key: str, default: Any, most: int) -> int:  # noqa: ANN401
        """Return a number from 1 to ``most``."""
        found: int = self.value(entry, key, int, default)
        if key in entry and not 1 <= found <= most:
            self.wrong(
                key,
                QT_TRANSLATE_NOOP("law", "phải từ 1 đến {most}, không phải {value}"),
                most=most,
                value=found,
            )
        return found

    def code(self, entry: Mapping[str, Any], key: str, known: Iterable[str], default: Any) -> str:  # noqa: ANN401
        """Return a code that is one of ``known``."""
        found: str = self.value(entry, key, str, default)
        if key in entry:
            self._known(key, [found], known)
        return found

    def listed(
        self,
        entry: Mapping[str, Any],
        key: str,
        known: Iterable[str] | None,
        default: Any,  # noqa: ANN401
    ) -> tuple[str, ...]:
        """Return a list of codes, each one of ``known``; ``None`` knows all."""
        found: list[str] = self.value(entry, key, list, default)
        if any(not isinstance(one, str) for one in found):
            self.wrong(key, QT_TRANSLATE_NOOP("law", "phải là danh sách chữ"))
            return ()
        if key in entry and known is not None:
            self._known(key, found, known)
        return tuple(found)

    def _known(self, key: str, found: Iterable[str], known: Iterable[str]) -> None:
        for one in found:
            if one not in known:
                message = QT_TRANSLATE_NOOP("law", "không có mã “{code}” (các mã: {codes})")
                self.wrong(key, message, code=one, codes=", ".join(sorted(known)[:12]))

    def date(self, entry: Mapping[str, Any], key: str) -> str | None:
        """Return an ISO date or nothing."""
        found: str | None = self.value(entry, key, str, None)
        if found is None:
            return None
        try:
            return dt.date.fromisoformat(found).isoformat()
        except ValueError:
            message = QT_TRANSLATE_NOOP(
                "law", "phải là ngày dạng 2025-07-01, không phải “{value}”"
            )
            self.wrong(key, message, value=found)
            return None

    def strangers(self, entry: Mapping[str, Any], known: Iterable[str]) -> None:
        """Note keys that mean nothing: likely misspelt."""
        for key in entry:
            if key not in known:
                message = QT_TRANSLATE_NOOP("law", "không có mục này (các mục: {keys})")
                self.wrong(key, message, keys=", ".join(sorted(known)))

    def provision(self, entry: Mapping[str, Any], *, name: str = "id") -> dict[str, Any]:
        """Return what every entry says of itself."""
        first, last = self.date(entry, "valid_from"), self.date(entry, "valid_to")
        if first and last and last < first:
            message = QT_TRANSLATE_NOOP("law", "ngày hết hiệu lực {last} trước ngày có hiệu lực")
            self.wrong("valid_to", message, last=last)
        sure = self.code(entry, "confidence", SURENESS, "high")
        sources = entry.get("sources", ())
        if self.codes.sources is not None:
            self._known("sources", sources, self.codes.sources)
        return {
            "id": self.value(entry, name, str, ...),
            "basis": self.value(entry, "basis", str, ""),
            "valid_from": first or "",
            "valid_to": last,
            "review_from": self.date(entry, "review_from"),
            "confidence": sure,
            "default": self.value(entry, "enabled_default", bool, sure != "low"),
            "fact": self.value(entry, "fact", str, ""),
            "notes": self.listed(entry, "notes", None, []),
            "extends": self.value(entry, "extends_until_verified", bool, False),
        }

    # -- conditions ----------------------------------------------------------------------

    def condition(self, entry: object, key: str) -> c.Condition:
        """Return a condition; what cannot be read counts as left to judgement."""
        if not isinstance(entry, Mapping):
            self.wrong(key, QT_TRANSLATE_NOOP("law", "điều kiện phải là một bảng {{…}}"))
            return c.Judged("attest", "")
        option = None
        names = [name for name in entry if name != "option"]
        if "option" in entry:
            option = self.code(entry, "option", self.codes.options, ...)
        if len(names) != 1 or (names[0] not in _LEAVES and names[0] not in ("all", "any")):
            self.wrong(
                key,
                QT_TRANSLATE_NOOP("law", "phải có đúng một trong: {names}"),
                names=", ".join(("all", "any", *_LEAVES)),
            )
            return c.Judged("attest", "")
        name = names[0]
        if name in ("all", "any"):
            return self._group(entry, name, f"{key}.{name}", option)
        made = self._leaf(name, entry[name], f"{key}.{name}")
        return c.All((made,), option) if option else made

    def _group(
        self, entry: Mapping[str, Any], name: str, key: str, option: str | None
    ) -> c.Condition:
        parts = self.value(entry, name, list, ...)
        if not parts:
            self.wrong(key, QT_TRANSLATE_NOOP("law", "phải có ít nhất một điều kiện"))
        made = tuple(self.condition(part, f"{key}[{n}]") for n, part in enumerate(parts))
        return c.All(made, option) if name == "all" else c.Any(made, option)

    def _leaf(self, name: str, entry: object, key: str) -> c.Leaf:
        if name in c.JUDGED or name == "meets":
            if not isinstance(entry, str) or not entry.strip():
                self.wrong(key, QT_TRANSLATE_NOOP("law", "phải là chữ"))
                entry = ""
            if name == "meets":
                self._known(key, [entry], self.codes.kinds)
                return c.Meets(entry)
            return c.Judged(name, entry)
        if not isinstance(entry, Mapping):
            self.wrong(key, QT_TRANSLATE_NOOP("law", "điều kiện phải là một bảng {{…}}"))
            entry = {}
        keys, make = _LEAVES[name]
        old, self.place = self.place, f"{self.place}, {key}"
        self.strangers(entry, keys)
        made = make(self, name, entry)
        self.place = old
        return made


def _rated(r: _Reader, name: str, e: Mapping[str, Any]) -> c.Leaf:
    return c.Rated(r.code(e, "min", r.codes.levels, ...), name == "collective_rating")


def _rated_years(r: _Reader, _: str, e: Mapping[str, Any]) -> c.Leaf:
    return c.RatedYears(
        r.code(e, "min", r.codes.levels, ...),
        r.count(e, "years", ..., _MAX_YEARS),
        r.code(e, "up_to", (c.PROPOSAL,), None),
        r.code(e, "after", (c.PRIOR,), None),
    )


def _rated_times(r: _Reader, _: str, e: Mapping[str, Any]) -> c.Leaf:
    return c.RatedTimes(
        r.code(e, "min", r.codes.levels, ...),
        r.count(e, "times", 1, _MAX_YEARS),
        r.code(e, "within", (c.STREAK,), None),
    )


def _prior(r: _Reader, _: str, e: Mapping[str, Any]) -> c.Leaf:
    return c.Prior(
        r.listed(e, "codes", r.codes.kinds, ...),
        r.count(e, "times", 1, _MAX_YEARS),
        r.value(e, "consecutive", bool, False),
        r.code(e, "ends", (c.YEAR_BEFORE_OR_SAME, c.ANY_END), c.ANY_END),
        r.code(e, "by", (c.YEAR, c.OCCASION), c.YEAR),
        r.code(e, "within", (c.STREAK,), None),
    )


def _evidence(r: _Reader, name: str, e: Mapping[str, Any]) -> c.Leaf:
    return c.Evidence(
        name,
        r.code(e, "scope", r.codes.scopes, ...),
        r.count(e, "count", 1, _MAX_YEARS),
        r.code(e, "within", (c.STREAK,), None),
    )


def _members_share(r: _Reader, _: str, e: Mapping[str, Any]) -> c.Leaf:
    return c.MembersShare(
        r.code(e, "having", r.codes.kinds, ...),
        r.count(e, "min_pct", ..., _PERCENT),
        r.value(e, "strict", bool, False),
    )


_Make = Callable[[_Reader, str, Mapping[str, Any]], c.Leaf]
_LEAVES: Mapping[str, tuple[tuple[str, ...], _Make]] = {
    "rating": (("min",), _rated),
    "collective_rating": (("min",), _rated),
    "rating_streak": (("min", "years", "up_to", "after"), _rated_years),
    "rating_count": (("min", "times", "within"), _rated_times),
    "prior": (("codes", "times", "consecutive", "ends", "by", "within"), _prior),
    "initiative": (("scope", "count", "within"), _evidence),
    "research": (("scope", "count", "within"), _evidence),
    "members_share": (("having", "min_pct", "strict"), _members_share),
    "members_all": (
        ("rating_min",),
        lambda r, _, e: c.MembersAll(r.code(e, "rating_min", r.codes.levels, ...)),
    ),
    "members_exist": (
        ("having", "count"),
        lambda r, _, e: c.MembersExist(
            r.code(e, "having", r.codes.kinds, ...), r.count(e, "count", 1, 10_000)
        ),
    ),
    "members_none_disciplined": (
        ("min_severity",),
        lambda r, _, e: c.MembersUndisciplined(
            r.code(e, "min_severity", r.codes.disciplines, ...)
        ),
    ),
    "no_discipline": (
        ("min_severity", "years"),
        lambda r, _, e: c.Undisciplined(
            r.code(e, "min_severity", r.codes.disciplines, ...),
            r.count(e, "years", 1, _MAX_YEARS),
        ),
    ),
    "service": (("months",), lambda r, _, e: c.Served(r.count(e, "months", ..., 720))),
    **{
        name: ((), lambda _r, name, _e: c.Judged(name, ""))  # read before this table is asked
        for name in ("meets", *c.JUDGED)
    },
}

_COMMON = (
    "id", "basis", "valid_from", "valid_to", "review_from", "confidence", "enabled_default",
    "fact", "notes", "note", "sources", "extends_until_verified", "after_note", "status",
    "fact_note", "dispute", "example", "scope", "after",
)  # fmt: skip


def _rule(r: _Reader, e: Mapping[str, Any]) -> Rule:
    r.strangers(
        e,
        (*_COMMON, "kinds", "subjects", "condition", "group", "staff", "tightens",
         "local_overlay_required"),
    )  # fmt: skip
    made = Rule(
        **r.provision(e),
        kinds=r.listed(e, "kinds", r.codes.kinds, ...),
        subjects=r.listed(e, "subjects", r.codes.subjects, ...),
        condition=r.condition(e.get("condition"), "condition"),
        local=r.value(e, "local_overlay_required", bool, False),
        staff=r.value(e, "staff", bool, True),
        tightens=r.value(e, "tightens", bool, False),
    )
    if c.refers_to_run(made.condition) and not any(map(c.names_run, c.leaves(made.condition))):
        message = QT_TRANSLATE_NOOP(
            "law", "within = “streak” cần một điều kiện nhiều năm liên tục đứng cạnh"
        )
        r.wrong("condition", message)
    if not made.kinds:
        r.wrong("kinds", QT_TRANSLATE_NOOP("law", "phải có ít nhất một danh hiệu, hình thức"))
    return made


def _exclusion(r: _Reader, e: Mapping[str, Any]) -> Exclusion:
    r.strangers(e, (*_COMMON, "effect", "when", "subjects", "kinds", "types"))
    when = r.value(e, "when", dict, ...)
    test = next(iter(when), "")
    if len(when) != 1 or test not in _TESTS:
        message = QT_TRANSLATE_NOOP("law", "phải có đúng một trong: {names}")
        r.wrong("when", message, names=", ".join(_TESTS))
        test = "pending"
    value = r.value(when, test, _TESTS[test], ...)
    if test == "disciplined":
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


def _counting(r: _Reader, e: Mapping[str, Any]) -> Counting:
    r.strangers(e, (*_COMMON, "absence", "counts", "bridges", "on"))
    return Counting(
        **r.provision(e),
        absence=r.code(e, "absence", r.codes.absences, None),
        counts=r.value(e, "counts", bool, False),
        bridges=r.value(e, "bridges", bool, False),
        on=r.value(e, "on", str, None),
    )


def _conflict(r: _Reader, e: Mapping[str, Any]) -> Conflict:
    r.strangers(
        e,
        (*_COMMON, "severity", "no_basis_types", "doubtful_types", "initiative_once", "option",
         "same_year_level", "except_types", "title_with_groups", "counted_twice", "warns_on",
         "one_achievement"),
    )  # fmt: skip
    return Conflict(
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
    )


def _quota(r: _Reader, e: Mapping[str, Any]) -> Quota:
    r.strangers(e, (*_COMMON, "kinds", "max_pct", "max_count", "of"))
    return Quota(
        **r.provision(e),
        kinds=r.listed(e, "kinds", r.codes.kinds, []),
        max_pct=r.count(e, "max_pct", None, _PERCENT),
        max_count=r.count(e, "max_count", None, 100_000),
        of=r.value(e, "of", str, ""),
    )


def _vote(r: _Reader, e: Mapping[str, Any]) -> Vote:
    r.strangers(e, (*_COMMON, "kinds", "min_pct", "of", "ballot", "absent"))
    return Vote(
        **r.provision(e),
        kinds=r.listed(e, "kinds", r.codes.kinds, []),
        min_pct=r.count(e, "min_pct", None, _PERCENT),
        of=r.value(e, "of", str, ""),
        ballot=r.value(e, "ballot", str, ""),
    )


def _deadline(r: _Reader, e: Mapping[str, Any]) -> Deadline:
    r.strangers(e, (*_COMMON, "kinds", "is_example", "month_day"))
    day = r.value(e, "month_day", str, None)
    if day is not None:
        try:
            dt.date.fromisoformat(f"2024-{day}")
        except ValueError:
            message = QT_TRANSLATE_NOOP("law", "phải là tháng-ngày dạng 12-10")
            r.wrong("month_day", message)
    return Deadline(**r.provision(e), kinds=r.listed(e, "kinds", r.codes.kinds, []), month_day=day)


def _dossier(r: _Reader, e: Mapping[str, Any]) -> Dossier:
    r.strangers(e, (*_COMMON, "kinds", "items", "copies", "at", "processing", "steps"))
    return Dossier(
        **r.provision(e),
        kinds=r.listed(e, "kinds", r.codes.kinds, []),
        items=r.listed(e, "items", None, []),
        copies=r.value(e, "copies", str, ""),
    )


def _form(r: _Reader, e: Mapping[str, Any]) -> ReportForm:
    return ReportForm(
        **r.provision(e, name="number"),
        number=r.value(e, "number", str, ...),
        name=r.value(e, "name", str, ...),
        serves=r.listed(e, "for", None, []),
    )


def _option(r: _Reader, e: Mapping[str, Any]) -> Option:
    r.strangers(e, (*_COMMON, "code", "name", "default", "choices"))
    choices = tuple((one["code"], one["name"]) for one in e.get("choices", ()))
    return Option(
        **r.provision(e, name="code"),
        name=r.value(e, "name", str, ...),
        preset=r.value(e, "default", str if choices else bool, ...),
        choices=choices,
    )


def _document(r: _Reader, e: Mapping[str, Any]) -> Document:
    return Document(
        id=r.value(e, "id", str, ...),
        number=r.value(e, "number", str, ...),
        title=r.value(e, "title", str, ""),
        valid_from=r.date(e, "valid_from") or "",
        valid_to=r.date(e, "valid_to"),
    )


def _salary(r: _Reader, e: Mapping[str, Any]) -> BaseSalary:
    r.strangers(e, (*_COMMON, "amount"))
    values = r.provision({"id": str(e.get("valid_from", "")), **e})
    return BaseSalary(**values, amount=r.count(e, "amount", ..., 10**9))


def _rate(r: _Reader, e: Mapping[str, Any]) -> Rate:
    r.strangers(e, (*_COMMON, "kind", "subject", "hundredths", "is_cap"))
    number = f"{e.get('kind')}/{e.get('subject')}/{e.get('valid_from')}"
    return Rate(
        **r.provision({"id": number, **e}),
        kind=r.code(e, "kind", r.codes.kinds, ...),
        subject=r.code(e, "subject", r.codes.subjects, ...),
        hundredths=r.count(e, "hundredths", ..., 100_000),
        is_cap=r.value(e, "is_cap", bool, False),
    )


def _multiplier(r: _Reader, e: Mapping[str, Any]) -> Multiplier:
    r.strangers(e, (*_COMMON, "subject", "of", "hundredths", "groups"))
    return Multiplier(
        **r.provision({"id": str(e.get("subject")), **e}),
        subject=r.code(e, "subject", r.codes.subjects, ...),
        of=r.code(e, "of", r.codes.subjects, ...),
        hundredths=r.count(e, "hundredths", ..., 100_000),
        groups=r.listed(e, "groups", r.codes.groups, ...),
    )


def _bonus_rule(r: _Reader, e: Mapping[str, Any]) -> BonusRule:
    r.strangers(e, (*_COMMON, "round_up_to", "highest_title_only"))
    return BonusRule(
        **r.provision(e),
        round_up_to=r.count(e, "round_up_to", None, 10**9),
        highest_title_only=r.value(e, "highest_title_only", bool, False),
    )


_ENTRIES: Mapping[str, tuple[str, Callable[[_Reader, Mapping[str, Any]], Any]]] = {
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
    reader = _Reader(codes)
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


def _tables(reader: _Reader, table: str, entries: object) -> list[Mapping[str, Any]]:
    if isinstance(entries, list) and all(isinstance(one, Mapping) for one in entries):
        return entries
    message = QT_TRANSLATE_NOOP("law", "phải viết dạng [[{table}]]")
    reader.wrong(table, message, table=table)
    return []


def _once(reader: _Reader, met: dict[str, str], table: str, number: str, name: str) -> None:
    key = f"{table} {number}"
    if number and key in met:
        reader.wrong("id", QT_TRANSLATE_NOOP("law", "mã này đã có ở {file}"), file=met[key])
    met[key] = name
