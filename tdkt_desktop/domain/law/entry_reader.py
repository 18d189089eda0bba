"""Reads single entries of the law from plain data, and says clearly what is wrong with them."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from tdkt_desktop.domain.law import conditions as c
from tdkt_desktop.domain.law.rulebook import SURENESS
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP, worded

_MAX_YEARS = 60
PERCENT = 100


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
class EntryReader:
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

    def count(self, entry: Mapping[str, Any], key: str, default: Any, most: int) -> int:  # noqa: ANN401 - as TOML has it
        """Return a number from 1 to ``most``."""
        found: int = self.value(entry, key, int, default)
        if key in entry and found is not None and found is entry[key] and not 1 <= found <= most:
            self.wrong(
                key,
                QT_TRANSLATE_NOOP("law", "phải từ 1 đến {most}, không phải {value}"),
                most=most,
                value=found,
            )
        return found

    def code(self, entry: Mapping[str, Any], key: str, known: Iterable[str], default: Any) -> str:  # noqa: ANN401 - as TOML has it
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
        default: Any,  # noqa: ANN401 - as TOML has it
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


def _rated(r: EntryReader, name: str, e: Mapping[str, Any]) -> c.Leaf:
    if r.value(e, "window", str, "year") != "year":
        r.wrong("window", QT_TRANSLATE_NOOP("law", "xếp loại chỉ xét của năm: “year”"))
    return c.Rated(r.code(e, "min", r.codes.levels, ...), name == "collective_rating")


def _rated_years(r: EntryReader, _: str, e: Mapping[str, Any]) -> c.Leaf:
    return c.RatedYears(
        r.code(e, "min", r.codes.levels, ...),
        r.count(e, "years", ..., _MAX_YEARS),
        r.code(e, "up_to", (c.PROPOSAL,), None),
        r.code(e, "after", (c.PRIOR,), None),
        tuple(r.listed(e, "or_held", r.codes.kinds, [])),
    )


def _rated_times(r: EntryReader, _: str, e: Mapping[str, Any]) -> c.Leaf:
    return c.RatedTimes(
        r.code(e, "min", r.codes.levels, ...),
        r.count(e, "times", 1, _MAX_YEARS),
        r.code(e, "within", (c.STREAK,), None),
    )


def _prior(r: EntryReader, _: str, e: Mapping[str, Any]) -> c.Leaf:
    return c.Prior(
        r.listed(e, "codes", r.codes.kinds, ...),
        r.count(e, "times", 1, _MAX_YEARS),
        r.value(e, "consecutive", bool, False),
        r.code(e, "ends", (c.YEAR_BEFORE_OR_SAME, c.ANY_END), c.ANY_END),
        r.code(e, "by", (c.YEAR, c.OCCASION), c.YEAR),
        r.code(e, "within", (c.STREAK,), None),
    )


def _evidence(r: EntryReader, name: str, e: Mapping[str, Any]) -> c.Leaf:
    return c.Evidence(
        name,
        r.code(e, "scope", r.codes.scopes, ...),
        r.count(e, "count", 1, _MAX_YEARS),
        r.code(e, "within", (c.STREAK,), None),
    )


def _members_share(r: EntryReader, _: str, e: Mapping[str, Any]) -> c.Leaf:
    return c.MembersShare(
        r.code(e, "having", r.codes.kinds, ...),
        r.count(e, "min_pct", ..., PERCENT),
        r.value(e, "strict", bool, False),
    )


_Make = Callable[[EntryReader, str, Mapping[str, Any]], c.Leaf]
_LEAVES: Mapping[str, tuple[tuple[str, ...], _Make]] = {
    "rating": (("min", "window"), _rated),
    "collective_rating": (("min", "window"), _rated),
    "rating_streak": (("min", "years", "up_to", "after", "or_held"), _rated_years),
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
            r.code(e, "min_severity", r.codes.disciplines, ...), r.count(e, "years", 1, _MAX_YEARS)
        ),
    ),
    "service": (("months",), lambda r, _, e: c.Served(r.count(e, "months", ..., 720))),
    **{
        name: ((), lambda _r, name, _e: c.Judged(name, ""))  # read before this table is asked
        for name in ("meets", *c.JUDGED)
    },
}
