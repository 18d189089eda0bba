"""The provisions of the law as the page of the law lists them, on a day."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any

from tdkt_desktop.domain.law.rulebook import Law, LawStanding, Provision
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.law.amending import (
    PROVISIONS,
    Amendments,
    Entry,
    amended_law,
    amendments,
    confirmation,
    confirmed_words,
    is_changed,
    key_of,
    laid,
)
from tdkt_desktop.operations.law.shipped import standing
from tdkt_desktop.storage.file.database import Database

_ATTRIBUTES = {
    "rule": "rules",
    "exclusion": "exclusions",
    "conflict": "conflicts",
    "quota": "quotas",
    "vote": "votes",
    "deadline": "deadlines",
    "dossier": "dossiers",
}
TABLE_NAMES: Mapping[str, str] = {
    "rule": QT_TRANSLATE_NOOP("law", "Tiêu chuẩn"),
    "exclusion": QT_TRANSLATE_NOOP("law", "Không xét, chưa xét"),
    "conflict": QT_TRANSLATE_NOOP("law", "Không khen trùng"),
    "quota": QT_TRANSLATE_NOOP("law", "Tỷ lệ"),
    "vote": QT_TRANSLATE_NOOP("law", "Bỏ phiếu"),
    "deadline": QT_TRANSLATE_NOOP("law", "Thời hạn"),
    "dossier": QT_TRANSLATE_NOOP("law", "Hồ sơ"),
}


class LawState(StrEnum):
    """How an entry stands on a day."""

    APPLIES = "applies"
    EXTENDED = "extended"
    OFF = "off"
    FUTURE = "future"
    ENDED = "ended"


STATE_WORDS: Mapping[LawState, str] = {
    LawState.APPLIES: QT_TRANSLATE_NOOP("law", "đang áp dụng"),
    LawState.EXTENDED: QT_TRANSLATE_NOOP("law", "đã hết hạn, tạm áp dụng tiếp"),
    LawState.OFF: QT_TRANSLATE_NOOP("law", "đang tắt"),
    LawState.FUTURE: QT_TRANSLATE_NOOP("law", "chưa có hiệu lực"),
    LawState.ENDED: QT_TRANSLATE_NOOP("law", "hết hiệu lực"),
}


@dataclass(frozen=True, slots=True)
class LawRow:
    """One provision on a day. ``entry`` is its data; ``confirmed`` says by whom it was compared.

    ``needs_review``: its wording is not sure, or may have changed by that day, and nobody here
    has compared it.
    """

    table: str
    key: str
    basis: str
    kinds: tuple[str, ...]
    valid_from: str
    valid_to: str
    confidence: str
    state: LawState
    needs_review: bool
    changed: bool
    confirmed: str
    fact: str
    notes: tuple[str, ...]
    entry: Entry

    @property
    def applies(self) -> bool:
        """Whether it judges that day."""
        return self.state in (LawState.APPLIES, LawState.EXTENDED)

    @property
    def in_force(self) -> bool:
        """Whether it judges that day, or would were it not switched off."""
        return self.applies or self.state == LawState.OFF

    @property
    def state_words(self) -> str:
        """How it stands, in words."""
        return STATE_WORDS[self.state]


def rows(database: Database, day: str) -> list[LawRow]:
    """Return every provision of the law as it stands on ``day`` (ISO), by table."""
    kept, law, applied = amendments(database), amended_law(database)[0], standing(database)
    data = laid(kept)
    made = list[LawRow]()
    for table in PROVISIONS:
        found = {one.id: one for one in _those(law, table)}
        for entry in data.get(table, ()):
            key = key_of(table, entry)
            provision = found.get(str(entry.get("id")))
            if provision is not None:
                made.append(_row(table, key, entry, provision, day, (kept, applied)))
    return made


def _those(law: Law, table: str) -> Sequence[Provision]:
    known = {part.name for part in fields(Law)}
    name = _ATTRIBUTES[table]
    return getattr(law, name) if name in known else ()


def _row(
    table: str,
    key: str,
    entry: Entry,
    provision: Provision,
    day: str,
    kept: tuple[Amendments, LawStanding],
) -> LawRow:
    said = confirmation(kept[0], table, entry)
    changes = provision.review_from is not None and provision.review_from <= day
    state = _state(provision, day, on=kept[1].applies(provision))
    unsure = provision.confidence != "high" or changes or state == LawState.EXTENDED
    return LawRow(
        table=table,
        key=key,
        basis=provision.basis or str(entry.get("basis", "")),
        kinds=_kinds(entry),
        valid_from=provision.valid_from,
        valid_to=provision.valid_to or "",
        confidence=provision.confidence,
        state=state,
        needs_review=unsure and said is None,
        changed=is_changed(kept[0], key),
        confirmed=confirmed_words(said) if said is not None else "",
        fact=provision.fact,
        notes=provision.notes,
        entry=entry,
    )


def _state(provision: Provision, day: str, *, on: bool) -> LawState:
    if provision.valid_from > day:
        return LawState.FUTURE
    if not provision.in_force(day):
        return LawState.ENDED
    if not on:
        return LawState.OFF
    return LawState.EXTENDED if provision.outlived(day) else LawState.APPLIES


def _kinds(entry: Entry) -> tuple[str, ...]:
    named: Any = entry.get("kinds") or entry.get("kind") or ()
    return (named,) if isinstance(named, str) else tuple(named)
