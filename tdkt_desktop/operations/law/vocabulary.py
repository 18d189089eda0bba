"""The words lists may hold: kinds, quality ratings, scopes, forms of discipline and of absence."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from tdkt_desktop.domain.awards.bodies import Body, BodyIndex
from tdkt_desktop.domain.awards.conduct import WordIndex
from tdkt_desktop.domain.awards.initiatives import ScopeIndex
from tdkt_desktop.domain.awards.kind_index import KindIndex
from tdkt_desktop.domain.awards.kinds import AwardKind, NewAwardKind
from tdkt_desktop.domain.awards.points import Regime, score_bounds
from tdkt_desktop.domain.awards.ratings import RatingIndex, RatingLevel
from tdkt_desktop.domain.awards.vocabulary import Vocabulary
from tdkt_desktop.domain.ids import KindId
from tdkt_desktop.domain.reports.leaders import LeaderWords
from tdkt_desktop.operations.law.catalogue import shipped_kinds
from tdkt_desktop.operations.law.shipped_files import entries
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.settings import Settings

BODIES = "bodies"
"""The setting that keeps which sort of body a name is, as the officer said."""


def rating_levels() -> list[RatingLevel]:
    """Return the levels of quality ratings, best first."""
    return [
        RatingLevel(
            code=entry["code"],
            name=entry["name"],
            short=entry["short"],
            aliases=tuple(entry["aliases"]),
            bare=tuple(entry["bare"]),
            rank=entry["rank"],
        )
        for entry in entries("ratings.toml")["level"]
    ]


@cache
def leader_words() -> LeaderWords:
    """Return which positions count as leading."""
    return LeaderWords(entries("leaders.toml")["leader"][0])


@cache
def rating_regimes() -> tuple[Regime, ...]:
    """Return by what ratings were given, and are."""
    return tuple(
        Regime(
            id=entry["id"],
            subjects=tuple(entry["subjects"]),
            basis=entry["basis"],
            valid_from=entry["valid_from"],
            valid_to=entry.get("valid_to"),
            score={code: score_bounds(words) for code, words in entry.get("score", {}).items()},
            cap_pct=entry.get("cap_htxs_pct_of_htt"),
            cap_pct_if_best=entry.get("cap_htxs_pct_if_unit_htxs"),
            confidence=entry["confidence"],
        )
        for entry in entries("ratings.toml")["regime"]
    )


def _as_in_a_new_file(kinds: Iterable[NewAwardKind]) -> Iterator[AwardKind]:
    """Yield the kinds that ship with the ids a new file gives them."""
    for number, kind in enumerate(kinds, start=1):
        yield kind.with_id(KindId(number))


def body_index(known: Mapping[str, str] | None = None) -> BodyIndex:
    """Return a finder of whose an award is; ``known`` says of which sort (code) a name is."""
    file = entries("bodies.toml")
    bodies = (
        Body(
            code=one["code"],
            name=one["name"],
            axis=one["axis"],
            words=tuple(one["words"]),
            kinds=one.get("kinds", {}),
        )
        for one in file["body"]
    )
    forms = {form["group"]: form["words"] for form in file["form"]}
    medals = {words: one["kind"] for one in file["medal"] for words in one["words"]}
    return BodyIndex(bodies, forms, known, file["outside"], medals)


def kind_index(database: Database, known: Mapping[str, str] | None = None) -> KindIndex:
    """Return a finder over the file's kinds, by their words and by whose they are.

    ``known`` are bodies explained just now, beside those the file remembers.
    """
    told = {**Settings(database).get(BODIES, {}), **(known or {})}
    return KindIndex(Kinds(database).all(), body_index(told))


def vocabulary(kinds: KindIndex | None = None) -> Vocabulary:
    """Return the words lists may hold; ``kinds`` are the file's, or else those that ship."""
    scopes = {
        word: entry["code"]
        for entry in entries("terms.toml")["initiative_scope"]
        for word in (entry["name"], entry["code"], *entry["words"])
    }
    return Vocabulary(
        kinds=kinds or _shipped_index(),
        ratings=RatingIndex(rating_levels()),
        scopes=ScopeIndex(scopes),
        types=word_index("award_type"),
        evidence=word_index("evidence"),
        disciplines=word_index("discipline_form"),
        absences=word_index("absence_kind"),
    )


@cache
def _shipped_index() -> KindIndex:
    return KindIndex(_as_in_a_new_file(shipped_kinds()), body_index())


@cache
def word_index(table: str) -> WordIndex:
    """Return a finder over the entries of one table of ``records.toml``."""
    return WordIndex(
        {
            entry["code"]: [
                entry["code"],
                entry["name"],
                *entry.get("words", ()),
                *entry.get("former_names", ()),
            ]
            for entry in entries("records.toml")[table]
        }
    )
