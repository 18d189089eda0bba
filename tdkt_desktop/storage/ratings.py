"""Yearly ratings in the file."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict
from typing import Any

from tdkt_desktop.domain.awards.ratings import NewRating, Rating, RatingQuery, RatingRow
from tdkt_desktop.domain.ids import RatingId
from tdkt_desktop.domain.vietnamese.keys import fold
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.repository import Repository
from tdkt_desktop.storage.file.sql import columns_of, marks
from tdkt_desktop.storage.people import match_query
from tdkt_desktop.storage.unit_labels import UnitLabels
from tdkt_desktop.storage.units import Units

_RATING = columns_of(Rating)
_ORDERS = {
    "year": "r.year",
    "subject": "coalesce(p.sort_key, u.sort_key)",
    "level": "r.level",
    "points": "r.points",
    "unit": "qu.sort_key",
}
_FROM = (
    " FROM rating r LEFT JOIN person p ON p.id = r.person LEFT JOIN unit u ON u.id = r.unit"
    " LEFT JOIN posting q ON q.person = p.id AND q.latest = 1 LEFT JOIN unit qu ON qu.id = q.unit"
)


class Ratings(Repository):
    """The ratings in a database. No other class writes their SQL."""

    READS = ("rating", "person", "posting", "unit")

    def __init__(self, database: Database) -> None:
        self._database = database
        self._db = database
        self._conn = database.conn

    def ids(self, query: RatingQuery) -> list[RatingId]:
        """Return the ids that ``query`` keeps, in display order."""
        where, params = self._where(query)
        direction = " DESC" if query.descending else ""
        sql = (
            f"SELECT r.id{_FROM} WHERE {where} ORDER BY {_ORDERS[query.order]}{direction},"
            " r.year DESC, coalesce(p.sort_key, u.sort_key), r.id"
        )
        return [row[0] for row in self._conn.execute(sql, params)]

    def _where(self, query: RatingQuery) -> tuple[str, list[Any]]:
        terms, params = ["1"], list[Any]()
        if match := match_query(query.text):
            terms.append(
                "(r.person IN (SELECT rowid FROM person_search WHERE person_search MATCH ?)"
                " OR u.search LIKE ?)"
            )
            params += [match, f"%{fold(query.text.strip())}%"]
        for column, value in (
            ("r.year", query.year),
            ("r.level", query.level),
            ("r.person", query.person),
            ("r.unit", query.of_unit),
        ):
            if value is not None:
                terms.append(f"{column} = ?")
                params.append(value)
        if query.unit is not None:
            under = sorted(Units(self._database).under(query.unit))
            terms.append(f"(r.unit IN ({marks(under)}) OR q.unit IN ({marks(under)}))")
            params += under * 2
        return " AND ".join(terms), params

    def rows(self, ids: Sequence[RatingId]) -> dict[RatingId, RatingRow]:
        """Return what a list shows of each rating; those deleted meanwhile are left out."""
        columns = ", ".join(f"r.{name}" for name in _RATING)
        sql = (
            f"SELECT {columns}, coalesce(p.name, u.name), p.code, p.birth_date, q.unit, q.position"
            f"{_FROM} WHERE r.id IN ({marks(ids)})"
        )
        labels, of_unit = UnitLabels(self._conn), _RATING.index("unit")
        return {
            row[0]: RatingRow(
                rating=Rating(**dict(zip(_RATING, row, strict=False))),
                subject=labels.full(row[of_unit], row[-5]),
                code=row[-4],
                birth_date=row[-3],
                unit_name=labels.full(row[-2]),
                position=row[-1] or "",
            )
            for row in self._conn.execute(sql, list(ids))
        }

    def get(self, ids: Sequence[int]) -> list[Rating]:
        """Return the ratings with ``ids``; those deleted meanwhile are left out."""
        sql = f"SELECT {', '.join(_RATING)} FROM rating WHERE id IN ({marks(ids)})"
        return [
            Rating(**dict(zip(_RATING, row, strict=True)))
            for row in self._conn.execute(sql, list(ids))
        ]

    def everything(self) -> Iterable[Rating]:
        """Return every rating: what an import compares with."""
        for row in self._conn.execute(f"SELECT {', '.join(_RATING)} FROM rating"):
            yield Rating(**dict(zip(_RATING, row, strict=True)))

    def between(self, first: int, last: int) -> list[Rating]:
        """Return the ratings of years, year by year."""
        sql = (
            f"SELECT {', '.join(_RATING)} FROM rating WHERE year BETWEEN ? AND ? ORDER BY year, id"
        )
        rows = self._conn.execute(sql, (first, last))
        return [Rating(**dict(zip(_RATING, row, strict=True))) for row in rows]

    def years(self) -> list[int]:
        """Return the years that have ratings, newest first."""
        sql = "SELECT DISTINCT year FROM rating ORDER BY 1 DESC"
        return [row[0] for row in self._conn.execute(sql)]

    def save(self, rating: NewRating) -> RatingId:
        """Insert or update one rating; returns its id."""
        row = asdict(rating)
        return RatingId(self._db.save("rating", row))

    def add_all(self, ratings: Sequence[NewRating]) -> None:
        """Insert many ratings at once."""
        columns = _RATING[1:]
        self._conn.executemany(
            f"INSERT INTO rating({', '.join(columns)}) VALUES ({marks(columns)})",
            ([getattr(rating, column) for column in columns] for rating in ratings),
        )

    def delete(self, ratings: Iterable[int]) -> None:
        """Delete ratings."""
        self._conn.executemany("DELETE FROM rating WHERE id = ?", ((r,) for r in ratings))
