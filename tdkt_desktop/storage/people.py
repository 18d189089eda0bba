"""People and their postings in the file."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from operator import attrgetter
from typing import Any

from tdkt_desktop.domain.ids import PersonId, PostingId, UnitId
from tdkt_desktop.domain.people.people import (
    NewPerson,
    NewPosting,
    PeopleQuery,
    Person,
    PersonRow,
    Posting,
)
from tdkt_desktop.domain.vietnamese.keys import fold, name_key
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.repository import Repository
from tdkt_desktop.storage.file.sql import columns_of, marks
from tdkt_desktop.storage.unit_labels import UnitLabels
from tdkt_desktop.storage.units import Units

_PERSON = columns_of(Person)
_POSTING = columns_of(Posting)
_ORDERS = {
    "name": "p.sort_key",
    "birth_date": "p.birth_date",
    "unit": "u.sort_key",
    "position": "q.position",
    "code": "p.code",
    "identity": "p.identity",
    "sex": "p.sex",
    "awards": "(SELECT count(*) FROM award a WHERE a.person = p.id AND a.revoked IS NULL)",
    "latest_award": (
        "(SELECT max(a.year) FROM award a WHERE a.person = p.id AND a.revoked IS NULL)"
    ),
}

_FEW = 20
"""Up to one in so many found, sorting what was found is quicker than walking through everybody."""


def search_text(person: NewPerson) -> str:
    """Return what the search box finds a person by: folded name, code, identity number."""
    return " ".join(filter(None, (fold(person.name), fold(person.code or ""), person.identity)))


def match_query(text: str) -> str | None:
    """Return ``text`` as an FTS query: every word a prefix; ``None`` when it has no word."""
    words = "".join(c if c.isalnum() else " " for c in fold(text)).split()
    return " ".join(f'"{word}"*' for word in words) or None


class People(Repository):
    """The people in a database. No other class writes their SQL."""

    READS = ("person", "posting", "unit", "award", "award_kind")

    def __init__(self, database: Database) -> None:
        self._db = database
        self._conn = database.conn
        self._units = Units(database)
        self._ranked: tuple[tuple[int, int], dict[PersonId, int]] | None = None

    # -- reading -------------------------------------------------------------------------

    def ids(self, query: PeopleQuery) -> list[PersonId]:
        """Return the ids that ``query`` keeps, in display order."""
        plain = query.unit is None and not query.missing and query.only is None
        if query.text.strip() and query.order == "name" and plain:
            return self._found(query)
        where, params = self._where(query)
        if where is None:
            return []
        direction = " DESC" if query.descending else ""
        order = _ORDERS[query.order]
        joins = " LEFT JOIN posting q ON q.person = p.id AND q.latest = 1"
        if query.order == "unit":
            joins += " LEFT JOIN unit u ON u.id = q.unit"
        needs_posting = query.order in ("unit", "position") or "q." in where
        sql = (
            f"SELECT p.id FROM person p{joins if needs_posting else ''} WHERE {where}"
            f" ORDER BY {order}{direction}"
        )
        if query.order != "name":
            sql += ", p.sort_key"
        sql += ", p.id"
        if query.limit is not None:
            sql += f" LIMIT {int(query.limit)}"
        return [row[0] for row in self._conn.execute(sql, params)]

    def _found(self, query: PeopleQuery) -> list[PersonId]:
        """Answer a search as it is typed: ids from the index, put in order by remembered ranks.

        Twice as quick as SQL's own sorting when a letter or two find thousands.
        """
        match = match_query(query.text)
        if match is None:
            return []
        sql = "SELECT rowid FROM person_search WHERE person_search MATCH ?"
        ids = [row[0] for row in self._conn.execute(sql, (match,))]
        if query.status != "all":
            sql = "SELECT id FROM person WHERE leave_date IS NOT NULL"
            left = {row[0] for row in self._conn.execute(sql)}
            ids = [number for number in ids if (number in left) == (query.status == "left")]
        ranks = self._ranks()
        if len(ids) * _FEW > len(ranks):
            found = set(ids)
            ids = [number for number in ranks if number in found]
            if query.descending:
                ids.reverse()
        else:
            ids.sort(key=ranks.__getitem__, reverse=query.descending)
        return ids[: query.limit]

    def _ranks(self) -> dict[PersonId, int]:
        """Return everybody's place, in order of name; remembered until somebody writes."""
        version = self._conn.execute("PRAGMA data_version").fetchone()[0]
        state = (version, self._conn.total_changes)
        if self._ranked is None or self._ranked[0] != state:
            rows = self._conn.execute("SELECT id FROM person ORDER BY sort_key, id")
            self._ranked = state, {row[0]: place for place, row in enumerate(rows)}
        return self._ranked[1]

    def _where(self, query: PeopleQuery) -> tuple[str | None, list[Any]]:
        terms, params = ["1"], list[Any]()
        if query.text.strip():
            match = match_query(query.text)
            if match is None:
                return None, []
            terms.append("p.id IN (SELECT rowid FROM person_search WHERE person_search MATCH ?)")
            params.append(match)
        if query.status != "all":
            terms.append(f"p.leave_date IS {'NOT ' if query.status == 'left' else ''}NULL")
        if query.unit is not None:
            under = sorted(self._units.under(query.unit))
            terms.append(f"q.unit IN ({marks(under)})")
            params += under
        if query.missing:
            terms.append("(p.birth_date IS NULL OR q.unit IS NULL)")
        if query.only is not None:
            terms.append("p.id IN (SELECT value FROM json_each(?))")
            params.append(json.dumps(sorted(query.only)))
        return " AND ".join(terms), params

    def rows(self, ids: Sequence[PersonId]) -> dict[PersonId, PersonRow]:
        """Return what a list shows of each person; those deleted meanwhile are left out."""
        sql = f"""
            SELECT p.{", p.".join(_PERSON)}, q.unit, u.name, q.position,
              (SELECT coalesce(json_extract(k.detail, '$.aliases[0]'), k.name) || ' ' || a.year
                      || coalesce('-' || nullif(a.year_to, a.year), '')
                 FROM award a JOIN award_kind k ON k.id = a.kind
                WHERE a.person = p.id AND a.revoked IS NULL
                ORDER BY a.year DESC, k.rank DESC LIMIT 1),
              (SELECT count(*) FROM award a WHERE a.person = p.id AND a.revoked IS NULL)
            FROM person p LEFT JOIN posting q ON q.person = p.id AND q.latest = 1
            LEFT JOIN unit u ON u.id = q.unit WHERE p.id IN ({marks(ids)})"""
        end, labels = len(_PERSON), UnitLabels(self._conn)
        return {
            row[0]: PersonRow(
                person=Person(**dict(zip(_PERSON, row, strict=False))),
                unit=row[end],
                unit_name=labels.full(row[end], row[end + 1]),
                position=row[end + 2] or "",
                latest_award=row[end + 3] or "",
                awards=row[end + 4],
            )
            for row in self._conn.execute(sql, list(ids))
        }

    def get(self, person: PersonId) -> Person | None:
        """Return one person, or ``None`` if gone."""
        sql = f"SELECT {', '.join(_PERSON)} FROM person WHERE id = ?"
        row = self._conn.execute(sql, (person,)).fetchone()
        return Person(**dict(zip(_PERSON, row, strict=True))) if row else None

    def postings(self, person: PersonId) -> list[Posting]:
        """Return a person's postings, latest first."""
        return self._postings("WHERE person = ?", person).get(person, [])

    def all_postings(self) -> dict[PersonId, list[Posting]]:
        """Return everybody's postings, latest first."""
        return self._postings("")

    def _postings(self, where: str, *values: object) -> dict[PersonId, list[Posting]]:
        sql = (
            f"SELECT {', '.join(_POSTING)} FROM posting {where}"
            " ORDER BY latest DESC, coalesce(start, '') DESC, id DESC"
        )
        found: dict[PersonId, list[Posting]] = {}
        for row in self._conn.execute(sql, values):
            posting = Posting(**dict(zip(_POSTING, row, strict=True)))
            found.setdefault(posting.person, []).append(posting)
        return found

    def bearer(self, key: str, number: str, but: PersonId | None = None) -> Person | None:
        """Return somebody other than ``but`` whose ``identity`` or ``code`` is ``number``."""
        ids = self._conn.execute(
            f"SELECT id FROM person WHERE {key} = ? COLLATE NOCASE AND id IS NOT ? LIMIT 1",
            (number, but),
        ).fetchone()
        return self.get(PersonId(ids[0])) if ids else None

    def everyone(self) -> list[tuple[Person, Posting | None]]:
        """Return every person with the latest posting: what an import compares with."""
        posting = ", ".join(f"q.{name}" for name in _POSTING)
        sql = (
            f"SELECT p.{', p.'.join(_PERSON)}, {posting} FROM person p"
            " LEFT JOIN posting q ON q.person = p.id AND q.latest = 1 ORDER BY p.id"
        )
        end = len(_PERSON)
        return [
            (
                Person(**dict(zip(_PERSON, row, strict=False))),
                Posting(**dict(zip(_POSTING, row[end:], strict=True))) if row[end] else None,
            )
            for row in self._conn.execute(sql)
        ]

    def count(self, *, working: bool = False, missing: bool = False) -> int:
        """Return how many people there are, working ones or incomplete ones only if asked."""
        query = PeopleQuery(status="working" if working else "all", missing=missing)
        where, params = self._where(query)
        joins = " LEFT JOIN posting q ON q.person = p.id AND q.latest = 1" if missing else ""
        sql = f"SELECT count(*) FROM person p{joins} WHERE {where}"
        return int(self._conn.execute(sql, params).fetchone()[0])

    # -- writing -------------------------------------------------------------------------

    def save(self, person: NewPerson) -> PersonId:
        """Insert or update one person; returns the id."""
        row = asdict(person) | {"sort_key": name_key(person.name), "search": search_text(person)}
        return PersonId(self._db.save("person", row))

    def add_all(self, people: Sequence[tuple[NewPerson, NewPosting | None]]) -> list[PersonId]:
        """Insert many people at once, each with a posting; returns their ids in order.

        The ``person`` of each posting is filled in here.
        """
        first = int(self._conn.execute("SELECT coalesce(max(id), 0) FROM person").fetchone()[0])
        ids = [PersonId(first + place) for place in range(1, len(people) + 1)]
        columns = (*_PERSON, "sort_key", "search")
        values = attrgetter(*_PERSON[1:])
        # one by one the search index would flush at every row: ten times slower
        self._conn.execute("UPDATE current_operation SET bulk = 1")
        self._conn.executemany(
            f"INSERT INTO person({', '.join(columns)}) VALUES ({marks(columns)})",
            (
                (number, *values(person), name_key(person.name), search_text(person))
                for number, (person, _) in zip(ids, people, strict=True)
            ),
        )
        self._conn.execute("UPDATE current_operation SET bulk = 0")
        self._conn.execute(
            "INSERT INTO person_search(rowid, search) SELECT id, search FROM person WHERE id > ?",
            (first,),
        )
        self._conn.executemany(
            "INSERT INTO posting(person, unit, position, start, end) VALUES (?, ?, ?, ?, ?)",
            (
                (number, posting.unit, posting.position, posting.start, posting.end)
                for number, (_, posting) in zip(ids, people, strict=True)
                if posting is not None
            ),
        )
        return ids

    def delete(self, people: Iterable[PersonId]) -> None:
        """Delete people with their postings and awards."""
        self._conn.executemany("DELETE FROM person WHERE id = ?", ((p,) for p in people))

    def save_posting(self, posting: NewPosting) -> PostingId:
        """Insert or update a posting, and keep track of which one is the latest."""
        stored = PostingId(self._db.save("posting", asdict(posting)))
        self.mark_latest(posting.person)
        return stored

    def delete_posting(self, posting: Posting) -> None:
        """Delete one posting."""
        self._conn.execute("DELETE FROM posting WHERE id = ?", (posting.id,))
        self.mark_latest(posting.person)

    def mark_latest(self, person: PersonId) -> None:
        """Note which of a person's postings is the latest."""
        sql = (
            "UPDATE posting SET latest = (id = :latest)"
            " WHERE person = :person AND latest IS NOT (id = :latest)"
        )
        found = self._conn.execute(
            "SELECT id FROM posting WHERE person = ?"
            " ORDER BY end IS NOT NULL, coalesce(start, '') DESC, id DESC LIMIT 1",
            (person,),
        ).fetchone()
        if found:
            self._conn.execute(sql, {"latest": found[0], "person": person})

    def in_unit(self, unit: UnitId) -> list[PersonId]:
        """Return the people whose latest posting is in ``unit`` itself and has not ended."""
        sql = "SELECT person FROM posting WHERE unit = ? AND latest = 1 AND end IS NULL"
        return [row[0] for row in self._conn.execute(sql, (unit,))]
