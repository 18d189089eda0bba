"""How the papers of a round say numbers, days, decisions, members and groups."""

import re
from collections import Counter
from collections.abc import Container, Iterable, Mapping, Sequence
from typing import Any

from tdkt_desktop.domain.awards.awards import Decision
from tdkt_desktop.domain.awards.initiatives import Initiative
from tdkt_desktop.domain.awards.kinds import HOUSEHOLD, PERSON, UNIT
from tdkt_desktop.domain.rounds import Member, Nominee, Role
from tdkt_desktop.domain.vietnamese.dates import show_iso
from tdkt_desktop.domain.vietnamese.numbers import dotted
from tdkt_desktop.operations.certificates.texts import date_words
from tdkt_desktop.operations.rounds.terms import presences, roles

_TEN = 10
_DATES = re.compile(
    r"ngày \d{1,2} tháng \d{1,2} năm \d{4}|tháng \d{1,2} năm \d{4}|năm (?:học )?\d{4}| (?=\d{4}\b)"
)
_PLACE = re.compile(r" (?:TỈNH|THÀNH PHỐ|XÃ|PHƯỜNG|ĐẶC KHU) \S+(?: \S+){0,2}$")
BLANK = "……"
"""What is left to be written by hand."""
_ROMAN = (
    "I",
    "II",
    "III",
    "IV",
    "V",
    "VI",
    "VII",
    "VIII",
    "IX",
    "X",
    "XI",
    "XII",
    "XIII",
    "XIV",
    "XV",
    "XVI",
    "XVII",
    "XVIII",
    "XIX",
    "XX",
)
Row = dict[str, Any]


def count_words(number: int) -> str:
    """Return a number as papers write it: those below ten with a nought before them."""
    return f"{number:02d}" if number < _TEN else dotted(number)


def asked_count(pairs: Sequence[tuple[Nominee, Row]]) -> int:
    """Return how many are put forward: what was asked for first is not counted again."""
    return sum(not nominee.lowered_to for nominee, _ in pairs)


SUBJECTS = {UNIT: "Tập thể", PERSON: "Cá nhân", HOUSEHOLD: "Hộ gia đình"}
"""What sorts of recipients are called, in the order papers name them."""


def nouns(subjects: Container[str]) -> str:
    """Return what sorts of recipients are called within a sentence: ``tập thể, cá nhân``."""
    return ", ".join(noun.lower() for one, noun in SUBJECTS.items() if one in subjects)


def subject_counts(counts: Mapping[str, int], of: str = "") -> str:
    """Return how many of whom there are: ``03 tập thể, 94 cá nhân``; ``of`` stands before each."""
    return ", ".join(
        f"{count_words(counts[one])} {of}{noun.lower()}"
        for one, noun in SUBJECTS.items()
        if counts.get(one)
    )


def by_kind_groups(pairs: Iterable[tuple[Nominee, Row]]) -> list[Row]:
    """Return rows by kind, each numbered anew; what a group holds, placeholders.py tells."""
    found: dict[str, list[tuple[Nominee, Row]]] = {}
    for nominee, row in pairs:
        found.setdefault(row["danh_hieu"], []).append((nominee, row))
    made = list[Row]()
    for place, (name, members) in enumerate(found.items()):
        made.append(
            {
                "thu_tu": _ROMAN[place] if place < len(_ROMAN) else str(place + 1),
                "ten": name,
                "so_luong": len(members),
                "goi": members[0][1]["danh_hieu_goi"],
                "gom": subject_counts(Counter(one.nomination.subject for one, _ in members)),
                "dau": "." if place == len(found) - 1 else ";",
                "danh_sach": [row | {"stt": n} for n, (_, row) in enumerate(members, start=1)],
            }
        )
    return made


def unbroken(name: str) -> str:
    """Return words whose dates and years stand on one line."""
    return _DATES.sub(lambda found: found[0].replace(" ", "\N{NO-BREAK SPACE}"), name)


def all_unbroken(value: Any) -> Any:  # noqa: ANN401 - whatever a paper is filled with
    """Return the values of a paper with every date and year on one line."""
    if isinstance(value, str):
        return unbroken(value)
    if isinstance(value, dict):
        return {key: all_unbroken(one) for key, one in value.items()}
    return [all_unbroken(one) for one in value] if isinstance(value, list) else value


def heading_name(name: str) -> str:
    """Return an agency's name in capitals, the place it is of on one line."""
    return _PLACE.sub(
        lambda found: " " + found[0][1:].replace(" ", "\N{NO-BREAK SPACE}"), name.upper()
    )


def years_by_kind(history: Sequence[Row]) -> str:
    """Return awards in words, the years of each kind in runs: ``LĐTT 2020–2022, 2024``."""
    years: dict[str, set[int]] = {}
    for row in history:
        years.setdefault(row["tat"], set()).add(row["nam"])
    said = list[str]()
    for kind, found in years.items():
        runs = list[list[int]]()
        for year in sorted(found):
            if runs and year == runs[-1][-1] + 1:
                runs[-1].append(year)
            else:
                runs.append([year])
        words = ", ".join(f"{r[0]}–{r[-1]}" if len(r) > 1 else str(r[0]) for r in runs)
        said.append(f"{kind} {words}")
    return "; ".join(said)


def member_row(place: int, one: Member) -> Row:
    """Return a member of the council as a row of a list."""
    return {
        "stt": place,
        "ten": one.name,
        "chuc_vu": one.position or "",
        "vai_tro": roles().get(one.role, ""),
        "du_hop": presences(long=True)[one.presence],
        "y_kien": one.opinion or "",
    }


def in_role(members: Sequence[Member], role: Role) -> str:
    """Return who has a role in the council; nothing when nobody has."""
    return next((member.name for member in members if member.role == role), "")


def initiative_words(initiative: Initiative) -> str:
    """Return an initiative with its year and the decision that recognised it."""
    number = f", QĐ {initiative.number}" if initiative.number else ""
    return f"{initiative.title} ({initiative.year}{number})"


def decision_words(decision: Decision | None) -> str:
    """Return a decision in the words of a report: number, day, who."""
    if decision is None:
        return ""
    when = f" ngày {show_iso(decision.date)}" if decision.date else ""
    by = f" của {decision.authority}" if decision.authority else ""
    return f"{decision.number}{when}{by}"


def gift_name(name: str, group: str, decision: Decision | None) -> str:
    """Return what an award is called; a giấy khen whose it is, where its decision says so."""
    by = decision.authority if decision is not None and group == "GIAY_KHEN" else None
    return f"Giấy khen của {by}" if by else name


def day_or_blank(iso: str | None) -> str:
    """Return a day in words, or room to write it."""
    return date_words(iso) if iso else f"ngày {BLANK}"


def number_and_day(decision: Decision) -> str:
    """Return a decision as another paper names it: ``số 07/QĐ-SNV ngày 05 tháng 01 năm 2022``."""
    return f"số {two_digits(decision.number)} {day_or_blank(decision.date)}"


def two_digits(number: str) -> str:
    """Write a number below ten with a zero before it, as NĐ 30/2020 asks."""
    first, slash, rest = number.partition("/")
    return f"{first.zfill(2)}{slash}{rest}" if first.isdecimal() else number


def place_and_day(place: str, day: str, *, blank: bool) -> str:
    """Return place and date; day and month are left to be written where nothing is decided."""
    words = date_words(day)
    if blank:
        words = f"ngày {BLANK} tháng {BLANK} năm {day[:4]}"
    return f"{place}, {words}" if place else words[:1].upper() + words[1:]


def or_blank(number: int | None) -> str:
    """Return a number, or room to write it."""
    return BLANK if number is None else str(number)


def or_nothing(number: int | None) -> str:
    """Return a number, or nothing."""
    return "" if number is None else str(number)


def share_words(votes: int | None, size: int) -> str:
    """Return votes as a share of all members: ``42,86%``.

    To a hundredth: no council is so large that a vote too few would round to enough.
    """
    if votes is None or not size:
        return ""
    return f"{votes * 100 / size:.2f}".rstrip("0").rstrip(".").replace(".", ",") + "%"
