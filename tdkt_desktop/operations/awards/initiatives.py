"""Initiatives kept by hand: added with their authors, corrected, deleted."""

from collections.abc import Sequence
from dataclasses import replace

from tdkt_desktop.domain.awards.initiatives import NewAuthor, NewInitiative, NewUse
from tdkt_desktop.domain.awards.words import read_awards
from tdkt_desktop.domain.ids import AuthorId, InitiativeId, PersonId
from tdkt_desktop.domain.typed import read_date, read_year
from tdkt_desktop.domain.vietnamese.keys import nfc, same_name_key
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.law.vocabulary import kind_index
from tdkt_desktop.operations.result import Result
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.journal import ChangeSet
from tdkt_desktop.storage.initiatives import Initiatives
from tdkt_desktop.storage.people import People

_WHOLE = 100


def read_share(text: str) -> int | None:
    """Return a typed percentage, or ``None`` when empty.

    Raises:
        TdktError: it is no whole percentage.
    """
    text = text.strip().rstrip("%").strip()
    if not text:
        return None
    if not text.isdecimal() or not 0 < int(text) <= _WHOLE:
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Tỷ lệ đóng góp ghi từ 1 đến 100, không phải “{text}”."),
            text=text,
        )
    return int(text)


def add_initiative(
    database: Database, initiative: NewInitiative, authors: Sequence[NewAuthor]
) -> Result[InitiativeId]:
    """Add an initiative with its authors; returns its id.

    Raises:
        TdktError: it has no title, or no author.
    """
    title = nfc(initiative.title)
    if not title:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Hãy ghi tên sáng kiến."))
    if not authors:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Hãy ghi ít nhất một tác giả."))
    store = Initiatives(database)
    with database.operation(f"Thêm sáng kiến “{title}”") as done:
        number = store.save(replace(initiative, title=title))
        for author in authors:
            store.add_author(number, author)
    return Result(number, done.changes)


def edit_initiative(
    database: Database, initiative: InitiativeId, key: str, text: str
) -> ChangeSet | None:
    """Write one field of an initiative from typed text; ``None`` when it says that already.

    Raises:
        TdktError: the value cannot stand in that field.
    """
    store = Initiatives(database)
    found = next(iter(store.get([initiative])), None)
    if found is None:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Sáng kiến này không còn nữa."))
    value = _value(key, nfc(text))
    if value == getattr(found, key):
        return None
    with database.operation(f"Sửa sáng kiến “{found.title}”") as done:
        store.save(replace(found, **{key: value}))  # type: ignore[arg-type]
    return done.changes


def _value(key: str, text: str) -> object:
    if key == "title" and not text:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Hãy ghi tên sáng kiến."))
    if key == "year":
        return read_year(text)
    if key == "date":
        return read_date(text)
    return text or None


def author_named(database: Database, name: str) -> PersonId | None:
    """Return the one person of the file called ``name``; ``None`` when there is nobody.

    Raises:
        TdktError: several people are called so.
    """
    people = [
        person
        for person, _ in People(database).everyone()
        if same_name_key(person.name) == same_name_key(name)
    ]
    if len(people) > 1:
        raise TdktError(
            QT_TRANSLATE_NOOP(
                "errors", "Có {count} người tên “{name}”: hãy chọn trong danh sách gợi ý."
            ),
            count=len(people),
            name=name,
        )
    return people[0].id if people else None


def add_author(
    database: Database, initiative: InitiativeId, author: NewAuthor, name: str
) -> ChangeSet:
    """Add an author to an initiative; ``name`` is for the history."""
    with database.operation(f"Thêm tác giả {name}") as done:
        Initiatives(database).add_author(initiative, author)
    return done.changes


def set_share(database: Database, author: AuthorId, text: str) -> ChangeSet:
    """Write an author's share from typed text.

    Raises:
        TdktError: it is no percentage.
    """
    share = read_share(text)
    with database.operation("Sửa tỷ lệ đóng góp") as done:
        Initiatives(database).set_share(author, share)
    return done.changes


def set_uses(database: Database, author: AuthorId, text: str) -> ChangeSet:
    """Write what an author's initiative was put forward for: ``CSTĐCS 2024; BK tỉnh 2025``.

    Raises:
        TdktError: the words name no kind, or no year.
    """
    store, uses = Initiatives(database), list[NewUse]()
    awards = read_awards(text, kind_index(database))
    for spoken in awards.awards:
        if spoken.guess is None or spoken.year is None:
            awards.unread.append(spoken.text)
        else:
            kind = spoken.guess.kinds[0].id
            uses.append(NewUse(author=author, kind=kind, year=spoken.year))
    if awards.unread or (text.strip() and not uses):
        raise TdktError(
            QT_TRANSLATE_NOOP(
                "errors", "Không rõ “{text}”: hãy ghi danh hiệu và năm, ví dụ CSTĐCS 2024."
            ),
            text=awards.unread[0] if awards.unread else text,
        )
    with database.operation("Ghi sáng kiến đã dùng để xét") as done:
        store.set_uses(author, uses)
    return done.changes


def remove_author(database: Database, author: AuthorId, name: str) -> ChangeSet:
    """Take an author off an initiative."""
    with database.operation(f"Bỏ tác giả {name}") as done:
        Initiatives(database).remove_author(author)
    return done.changes


def delete_initiatives(database: Database, initiatives: Sequence[InitiativeId]) -> ChangeSet:
    """Delete initiatives with their authors; one undo brings them back."""
    with database.operation(f"Xóa {len(initiatives)} sáng kiến") as done:
        Initiatives(database).delete(initiatives)
    return done.changes
