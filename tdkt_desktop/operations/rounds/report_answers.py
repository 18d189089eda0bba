"""What reports on achievements ask that no other record tells: asked once, kept, counted."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from tdkt_desktop.domain.ids import RoundId
from tdkt_desktop.domain.rounds import Nominee, Round
from tdkt_desktop.domain.vietnamese.keys import nfc
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.law.shipped_files import entries
from tdkt_desktop.operations.law.vocabulary import leader_words
from tdkt_desktop.operations.rounds.terms import round_types
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.journal import ChangeSet
from tdkt_desktop.storage.report_answers import LASTING, ReportAnswers

_LONGEST = 20_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One thing a report says, of whom, in reports on which type of award.

    ``code`` is its placeholder. ``lasting`` stays from year to year, else it is of the round's;
    ``long`` holds paragraphs; ``leaders`` is asked only of those who lead.
    """

    code: str
    name: str
    subjects: tuple[str, ...]
    types: tuple[str, ...] = ()
    lasting: bool = False
    long: bool = False
    leaders: bool = False


@cache
def every_question() -> tuple[Asked, ...]:
    """Return what is asked, in the order reports say it (``report_questions.toml``)."""
    return tuple(
        Asked(
            code=one["code"],
            name=one["name"],
            subjects=tuple(one["subjects"]),
            types=tuple(one.get("types", ())),
            lasting=one.get("lasting", False),
            long=one.get("long", False),
            leaders=one.get("leaders", False),
        )
        for one in entries("report_questions.toml")["asked"]
    )


def questions(round_: Round, nominee: Nominee) -> list[Asked]:
    """Return what the report on one nominee asks."""
    type_ = round_types()[round_.sort].type
    leads = leader_words().leads(nominee.position)
    return [
        one
        for one in every_question()
        if nominee.nomination.subject in one.subjects
        and (not one.types or type_ in one.types)
        and (leads or not one.leaders)
    ]


def answers(database: Database, round_: Round, nominee: Nominee) -> Mapping[str, str]:
    """Return what is known of a nominee, by the codes of what is asked."""
    known = ReportAnswers(database).of_round(round_.id)
    return known.get(nominee.nomination.recipient_key, {})


def open_questions(database: Database, round_: Round, nominees: Sequence[Nominee]) -> int:
    """Return how many of the nominees have something yet unanswered."""
    known = ReportAnswers(database).of_round(round_.id)
    return sum(
        any(
            not known.get(nominee.nomination.recipient_key, {}).get(one.code)
            for one in questions(round_, nominee)
        )
        for nominee in nominees
    )


def save_answers(
    database: Database, round_: Round, nominee: Nominee, words: Mapping[str, str]
) -> ChangeSet | None:
    """Write what a report says of a nominee, by code; ``None`` when it says that already.

    Raises:
        TdktError: a code is not asked of them, or a text is too long.
    """
    known = answers(database, round_, nominee)
    asked = {one.code: one for one in questions(round_, nominee)}
    changed = list[tuple[str, RoundId | None, str]]()
    for code, text in words.items():
        one = asked.get(code)
        if one is None:
            raise TdktError(
                QT_TRANSLATE_NOOP(
                    "errors", "Báo cáo thành tích của {name} không có mục “{code}”. Có: {known}."
                ),
                name=nominee.name,
                code=code,
                known=", ".join(asked),
            )
        if len(text) > _LONGEST:
            raise TdktError(
                QT_TRANSLATE_NOOP("errors", "Chữ dài quá {most} ký tự."), most=_LONGEST
            )
        clean = _clean(text, long=one.long)
        if clean != known.get(code, ""):
            changed.append((code, LASTING if one.lasting else round_.id, clean))
    if not changed:
        return None
    with database.operation(f"Ghi nội dung báo cáo thành tích của {nominee.name}") as done:
        ReportAnswers(database).save(nominee.nomination.recipient_key, changed)
    return done.changes


def _clean(text: str, *, long: bool) -> str:
    lines = [nfc(line) for line in text.splitlines()]
    return "\n".join(filter(None, lines)) if long else " ".join(filter(None, lines))
