"""Initiatives and their authors in the file."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict
from typing import Any

from tdkt_desktop.domain.awards.initiatives import (
    Author,
    Initiative,
    InitiativeQuery,
    InitiativeRow,
    NewAuthor,
    NewInitiative,
    NewUse,
    Use,
    initiative_key,
)
from tdkt_desktop.domain.ids import AuthorId, InitiativeId, PersonId
from tdkt_desktop.domain.vietnamese.keys import fold
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.repository import Repository
from tdkt_desktop.storage.file.sql import columns_of, marks
from tdkt_desktop.storage.people import match_query

_INITIATIVE = columns_of(Initiative)
_AUTHOR = columns_of(Author)
_ORDERS = {"year": "i.year", "title": "i.title_key", "scope": "i.scope", "date": "i.date"}


class Initiatives(Repository):
    """The initiatives in a database. No other class writes their SQL."""

    READS = ("initiative", "initiative_author", "initiative_use", "person")

    def __init__(self, database: Database) -> None:
        self._db = database
        self._conn = database.conn

    def ids(self, query: InitiativeQuery) -> list[InitiativeId]:
        """Return the ids that ``query`` keeps, in display order."""
        terms, params = ["1"], list[Any]()
        if match := match_query(query.text):
            terms.append(
                "(i.search LIKE ? OR i.id IN (SELECT a.initiative FROM initiative_author a WHERE"
                " a.person IN (SELECT rowid FROM person_search WHERE person_search MATCH ?)))"
            )
            params += [f"%{fold(query.text.strip())}%", match]
        for column, value in (("i.year", query.year), ("i.scope", query.scope)):
            if value is not None:
                terms.append(f"{column} = ?")
                params.append(value)
        if query.person is not None:
            terms.append("i.id IN (SELECT initiative FROM initiative_author WHERE person = ?)")
            params.append(query.person)
        direction = " DESC" if query.descending else ""
        sql = (
            f"SELECT i.id FROM initiative i WHERE {' AND '.join(terms)}"
            f" ORDER BY {_ORDERS[query.order]}{direction}, i.year DESC, i.title_key, i.id"
        )
        return [row[0] for row in self._conn.execute(sql, params)]

    def rows(self, ids: Sequence[InitiativeId]) -> dict[InitiativeId, InitiativeRow]:
        """Return what a list shows of each initiative; those deleted meanwhile are left out."""
        authors: dict[InitiativeId, list[str]] = {}
        sql = (
            "SELECT a.initiative, coalesce(p.name, a.name), a.share FROM initiative_author a"
            f" LEFT JOIN person p ON p.id = a.person WHERE a.initiative IN ({marks(ids)})"
            " ORDER BY a.id"
        )
        for number, name, share in self._conn.execute(sql, list(ids)):
            words = f"{name} ({share}%)" if share is not None else name
            authors.setdefault(number, []).append(words)
        return {
            initiative.id: InitiativeRow(
                initiative=initiative,
                authors=", ".join(authors.get(initiative.id, [])),
                count=len(authors.get(initiative.id, [])),
            )
            for initiative in self.get(ids)
        }

    def get(self, ids: Sequence[InitiativeId]) -> list[Initiative]:
        """Return the initiatives with ``ids``; those deleted meanwhile are left out."""
        sql = f"SELECT {', '.join(_INITIATIVE)} FROM initiative WHERE id IN ({marks(ids)})"
        return [_initiative(row) for row in self._conn.execute(sql, list(ids))]

    def everything(self) -> list[Initiative]:
        """Return every initiative: what an import compares with."""
        sql = f"SELECT {', '.join(_INITIATIVE)} FROM initiative"
        return [_initiative(row) for row in self._conn.execute(sql)]

    def authors(self, initiative: InitiativeId | None = None) -> list[Author]:
        """Return the authors of one initiative, or of all, in order."""
        sql = f"SELECT {', '.join(_AUTHOR)} FROM initiative_author"
        where, params = (" WHERE initiative = ?", [initiative]) if initiative else ("", [])
        rows = self._conn.execute(f"{sql}{where} ORDER BY id", params)
        return [Author(**dict(zip(_AUTHOR, row, strict=True))) for row in rows]

    def authors_of(self, person: PersonId) -> list[Author]:
        """Return a person as the author of each of their initiatives."""
        sql = f"SELECT {', '.join(_AUTHOR)} FROM initiative_author WHERE person = ? ORDER BY id"
        rows = self._conn.execute(sql, (person,))
        return [Author(**dict(zip(_AUTHOR, row, strict=True))) for row in rows]

    def years(self) -> list[int]:
        """Return the years that have initiatives, newest first."""
        sql = "SELECT DISTINCT year FROM initiative ORDER BY 1 DESC"
        return [row[0] for row in self._conn.execute(sql)]

    def save(self, initiative: NewInitiative) -> InitiativeId:
        """Insert or update one initiative; returns its id."""
        row = asdict(initiative) | {
            "title_key": initiative_key(initiative.title),
            "search": fold(f"{initiative.title} {initiative.number or ''}"),
        }
        return InitiativeId(self._db.save("initiative", row))

    def add_author(self, initiative: InitiativeId, author: NewAuthor) -> AuthorId:
        """Add an author to an initiative; returns the id."""
        return AuthorId(
            self._db.save("initiative_author", asdict(author) | {"initiative": initiative})
        )

    def uses(self, initiative: InitiativeId | None = None) -> list[Use]:
        """Return what the initiative of each author, or all initiatives, were used for."""
        sql = "SELECT u.id, u.author, u.kind, u.year FROM initiative_use u"
        params: list[int] = []
        if initiative is not None:
            sql += " JOIN initiative_author a ON a.id = u.author WHERE a.initiative = ?"
            params = [initiative]
        rows = self._conn.execute(f"{sql} ORDER BY u.year, u.id", params)
        return [Use(id=row[0], author=row[1], kind=row[2], year=row[3]) for row in rows]

    def set_uses(self, author: AuthorId, uses: Iterable[NewUse]) -> None:
        """Write what an author's initiative was used for, in place of what stood there."""
        wanted = {(use.kind, use.year) for use in uses}
        sql = "SELECT kind, year FROM initiative_use WHERE author = ?"
        there = set(self._conn.execute(sql, (author,)).fetchall())
        self._conn.executemany(
            "DELETE FROM initiative_use WHERE author = ? AND kind = ? AND year = ?",
            ((author, *use) for use in there - wanted),
        )
        self._conn.executemany(
            "INSERT INTO initiative_use(author, kind, year) VALUES (?, ?, ?)",
            ((author, *use) for use in sorted(wanted - there)),
        )

    def set_share(self, author: AuthorId, share: int | None) -> None:
        """Write the share of one author."""
        self._conn.execute("UPDATE initiative_author SET share = ? WHERE id = ?", (share, author))

    def remove_author(self, author: AuthorId) -> None:
        """Take one author off."""
        self._conn.execute("DELETE FROM initiative_author WHERE id = ?", (author,))

    def delete(self, initiatives: Iterable[InitiativeId]) -> None:
        """Delete initiatives with their authors."""
        self._conn.executemany("DELETE FROM initiative WHERE id = ?", ((i,) for i in initiatives))


def _initiative(row: Sequence[Any]) -> Initiative:
    return Initiative(**dict(zip(_INITIATIVE, row, strict=True)))
