"""How many are rated best in a year, beside what the rules of that year allow."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from tdkt_desktop.domain.awards.kinds import PERSON, UNIT
from tdkt_desktop.domain.awards.ratings import NewRating, RatingQuery
from tdkt_desktop.operations.law.vocabulary import rating_levels, rating_regimes
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.ratings import Ratings
from tdkt_desktop.storage.settings import Settings
from tdkt_desktop.storage.units import Units


@dataclass(frozen=True, slots=True, kw_only=True)
class RatingShare:
    """People of the best level and of the one below it, and how many per hundred may be."""

    year: int
    best: int
    below: int
    cap: int
    best_name: str
    below_name: str
    basis: str

    @property
    def percent(self) -> float:
        """How many of the best there are for a hundred of the level below."""
        return 100 * self.best / self.below if self.below else 100.0 * bool(self.best)

    @property
    def said(self) -> dict[str, object]:
        """What a sentence says of it, by the names of its parts; the year is left to it."""
        return {
            "best": self.best,
            "best_name": self.best_name,
            "percent": round(self.percent),
            "below_name": self.below_name,
            "below": self.below,
            "cap": self.cap,
            "basis": self.basis,
        }

    @property
    def passed(self) -> bool:
        """Whether there are more than the rules allow."""
        return self.percent > self.cap


def share_of_best(
    database: Database, year: int, more: Iterable[NewRating] = ()
) -> RatingShare | None:
    """Return the share of the best ratings of a year, as if ``more`` were in the file.

    ``None`` where nobody is rated or nothing in force limits it. Source: the regimes of
    ratings.toml; another share holds where the agency itself is rated best.
    """
    settings, store = Settings(database).agency(), Ratings(database)
    day = settings.last_day(year)
    caps = [one for one in rating_regimes() if one.in_force(day) and one.cap_pct is not None]
    ratings = {r.recipient_key: r for r in store.get(store.ids(RatingQuery(year=year)))}
    levels = {key: rating.level for key, rating in ratings.items()}
    levels |= {rating.recipient_key: rating.level for rating in more if rating.year == year}
    roots = {unit.id for unit in Units(database).all() if unit.parent is None}
    best, below = rating_levels()[:2]
    excellent = any(levels.get((UNIT, root)) == best.code for root in roots)
    counted = Counter(level for (subject, _), level in levels.items() if subject == PERSON)
    if not caps or not counted:
        return None
    cap = max((one.cap_pct_if_best if excellent else None) or one.cap_pct or 0 for one in caps)
    return RatingShare(
        year=year,
        best=counted[best.code],
        below=counted[below.code],
        cap=cap,
        best_name=best.short,
        below_name=below.short,
        basis="; ".join(dict.fromkeys(one.basis for one in caps)),
    )
