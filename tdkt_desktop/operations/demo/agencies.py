"""The made-up agencies that ship, one file each in ``resources/samples``."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from tdkt_desktop.domain.agency.agency import Agency
from tdkt_desktop.domain.awards.awards import NewDecision
from tdkt_desktop.domain.rounds import Role
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.agency.agencies import agency_kinds, with_kind
from tdkt_desktop.paths import asset

USUAL = "SO"
_OWN_SUMMARY = "Công nhận danh hiệu thi đua và khen thưởng"


@dataclass(frozen=True, slots=True)
class SampleUnit:
    """A unit, how many work there, and as what: the first, the second, the others in turn."""

    name: str
    size: int
    head: str
    deputy: str
    others: tuple[str, ...]

    def position(self, place: int) -> str:
        """Return what the person at a place, from 0, works as."""
        if place < 2:
            return self.deputy if place else self.head
        return self.others[place % len(self.others)]


@dataclass(frozen=True, slots=True)
class Decider:
    """An office above that decides some kinds, in a month (1 to 12), to a year if not for good."""

    kinds: tuple[str, ...]
    authority: str
    signer: str
    signer_title: str
    symbol: str
    month: int
    until: int | None = None


@dataclass(frozen=True, slots=True)
class SampleRound:
    """The review round at hand: where it meets, who remarks, the number its decision gets."""

    place: str
    sender: str
    fund: int
    eligible: tuple[str, ...]
    number: str = ""
    households: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SampleAgency:
    """A made-up agency: who works there, what it does, who decides above it."""

    code: str
    title: str
    file: str
    last_year: int
    month: int
    agency: Agency
    round: SampleRound
    deciders: tuple[Decider, ...]
    units: tuple[SampleUnit, ...]
    seats: tuple[tuple[str, str, Role], ...]
    deeds: tuple[str, ...]
    matters: tuple[str, ...]
    movements: tuple[Mapping[str, Any], ...] = ()
    activities: tuple[Mapping[str, str], ...] = ()
    lessons: tuple[Mapping[str, str], ...] = ()

    @property
    def superior(self) -> str:
        """What its papers go up to: its superior, or the body whose head is the highest above."""
        return self.agency.superior or self.deciders[-1].authority.removeprefix("Chủ tịch ")

    def day(self, year: int, month: int, number: int) -> str:
        """Return a day (ISO) on which a year of its own ends: in the year or the one after."""
        later = self.agency.school or month < self.month
        return f"{year + 1 if later else year}-{month:02d}-{number:02d}"

    def decision(self, year: int, number: int, day: int) -> NewDecision:
        """Return a decision of its own head."""
        return NewDecision(
            number=f"{number}/QĐ-{self.agency.symbol}",
            date=self.day(year, self.month, day),
            authority=self.agency.head,
            signer=self.agency.signer,
            signer_title=self.agency.signer_title,
            summary=f"{_OWN_SUMMARY} năm {self.agency.year_words(year)}",
        )

    def decision_above(self, office: Decider, year: int, number: int, day: int) -> NewDecision:
        """Return a decision of an office above."""
        return NewDecision(
            number=f"{number}/QĐ-{office.symbol}",
            date=self.day(year, office.month, day),
            authority=office.authority,
            signer=office.signer,
            signer_title=office.signer_title,
            summary=f"Khen thưởng thành tích công tác năm {self.agency.year_words(year)}",
        )

    def above(self, code: str, year: int) -> Decider | None:
        """Return the office above that decides a kind; ``None`` where its own head does."""
        fitting = (one for one in self.deciders if code in one.kinds)
        return next((one for one in fitting if one.until is None or year <= one.until), None)


@cache
def sample_agencies() -> Mapping[str, SampleAgency]:
    """Return every sample by its code, the usual one first."""
    folder = asset("resources", "samples")
    found = [_read(path.stem, path.read_text("utf-8")) for path in sorted(folder.glob("*.toml"))]
    found.sort(key=lambda sample: sample.code != USUAL)
    return {sample.code: sample for sample in found}


def sample_agency(code: str) -> SampleAgency:
    """Return the sample of a code, or of a kind of agency.

    Raises:
        TdktError: there is none; says which there are.
    """
    samples, wanted = sample_agencies(), (code or USUAL).upper()
    if wanted in samples:
        return samples[wanted]
    of_kind = [sample for sample in samples.values() if sample.agency.kind == wanted]
    if not of_kind:
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Không có cơ quan mẫu “{code}”. Có: {codes}."),
            code=code,
            codes=", ".join(f"{sample.code} ({sample.title})" for sample in samples.values()),
        )
    return of_kind[-1]


def sample_like(agency: Agency) -> SampleAgency:
    """Return the sample most like an agency: of its kind, with a year like its own."""
    samples = sample_agencies()
    alike = [sample for sample in samples.values() if sample.agency.kind == agency.kind]
    alike.sort(key=lambda sample: sample.agency.school != agency.school)
    return alike[0] if alike else samples[USUAL]


def _read(file: str, text: str) -> SampleAgency:
    import tomllib

    entry: dict[str, Any] = tomllib.loads(text)
    last_year = int(entry["last_year"])
    agency = Agency(**entry["agency"], year=last_year + 1)
    return SampleAgency(
        code=entry["code"],
        title=entry["title"],
        file=file,
        last_year=last_year,
        month=entry["month"],
        agency=with_kind(agency, agency.kind) if agency.kind in agency_kinds() else agency,
        round=SampleRound(**_frozen(entry["round"])),
        deciders=tuple(Decider(**_frozen(one)) for one in entry["decider"]),
        units=tuple(SampleUnit(**_frozen(one)) for one in entry["unit"]),
        seats=tuple((s["name"], s["position"], Role(s["role"])) for s in entry["seat"]),
        deeds=tuple(entry["deeds"]),
        matters=tuple(entry["matters"]),
        movements=tuple(entry.get("movement", ())),
        activities=tuple(entry.get("activity", ())),
        lessons=tuple(entry.get("lesson", ())),
    )


def _frozen(entry: Mapping[str, Any]) -> dict[str, Any]:
    return {
        key: tuple(value) if isinstance(value, list) else value for key, value in entry.items()
    }
