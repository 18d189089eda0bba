"""What belongs to one nomination: fields, papers handed in, initiatives, remarks received."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from tdkt_desktop.domain.ids import AuthorId, NominationId, PersonId, RemarkId
from tdkt_desktop.domain.rounds import NewRemark, Nomination, Remark, Round
from tdkt_desktop.domain.typed import read_date
from tdkt_desktop.domain.vietnamese.keys import nfc
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.result import Result
from tdkt_desktop.storage.councils import Remarks
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.journal import ChangeSet
from tdkt_desktop.storage.initiatives import Initiatives
from tdkt_desktop.storage.rounds import Rounds

_LONGEST = 8_000
_READERS: Mapping[str, Callable[[str], object]] = {
    "result": lambda text: nfc(text) or None,
    "position": lambda text: nfc(text) or None,
    "achieved": read_date,
}
_TITLES = {"result": "thành tích", "position": "chức vụ", "achieved": "ngày lập thành tích"}


def edit(
    database: Database, nominations: Sequence[NominationId], key: str, text: str
) -> ChangeSet | None:
    """Write one field (``result``, ``position``, ``achieved``) of many from typed text.

    ``None`` when they say that already.

    Raises:
        TdktError: the text cannot stand in that field.
    """
    if len(text) > _LONGEST:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Chữ dài quá {most} ký tự."), most=_LONGEST)
    value = _READERS[key](text)
    store = Rounds(database)
    found = [
        nomination
        for nomination in store.get_nominations(nominations)
        if getattr(nomination, key) != value
    ]
    if not found:
        return None
    with database.operation(f"Ghi {_TITLES[key]} của {len(found)} đề nghị") as done:
        store.save_nominations(replace(nomination, **{key: value}) for nomination in found)  # type: ignore[arg-type]
    return done.changes


def set_papers(
    database: Database,
    round_: Round,
    nominations: Sequence[NominationId],
    item: str,
    *,
    there: bool,
) -> ChangeSet:
    """Note that a paper of the dossier is there, or not, for many at once."""
    store = Rounds(database)
    known = store.papers(round_.id)
    verb = "Có" if there else "Chưa có"
    with database.operation(f"{verb} “{item}” của {len(nominations)} hồ sơ") as done:
        for number in nominations:
            kept = [one for one in known.get(number, []) if one != item]
            store.set_papers(number, [*kept, item] if there else kept)
    return done.changes


def own_initiatives(database: Database, person: PersonId) -> list[tuple[AuthorId, str]]:
    """Return a person's initiatives: the author's id and the initiative in words, newest first."""
    store = Initiatives(database)
    authors = store.authors_of(person)
    found = {
        initiative.id: initiative for initiative in store.get([a.initiative for a in authors])
    }
    told = [(a.id, found[a.initiative]) for a in authors if a.initiative in found]
    told.sort(key=lambda pair: pair[1].year, reverse=True)
    return [(number, f"{initiative.title} ({initiative.year})") for number, initiative in told]


def set_initiatives(
    database: Database, nomination: Nomination, authors: Sequence[AuthorId]
) -> ChangeSet:
    """Write which of their initiatives a nomination puts forward.

    Raises:
        TdktError: one is not theirs, or the nomination is decided.
    """
    if nomination.award is not None:
        raise TdktError(
            QT_TRANSLATE_NOOP(
                "errors", "{name} đã có quyết định: hãy hủy bỏ khen thưởng thay vì đổi ở đây."
            ),
            name=Rounds(database).name_of(nomination),
        )
    person = nomination.person
    own = {number for number, _ in own_initiatives(database, person)} if person else set()
    if set(authors) - own:
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Chỉ đưa được sáng kiến của chính người được đề nghị.")
        )
    store = Rounds(database)
    name = store.name_of(nomination)
    with database.operation(f"Đưa {len(authors)} sáng kiến vào đề nghị của {name}") as done:
        store.set_authors(nomination.id, authors)
    return done.changes


def save_remark(database: Database, remark: NewRemark) -> Result[RemarkId]:
    """Write a remark received on the posted list, or its answer; returns its id.

    Raises:
        TdktError: it says nothing.
    """
    if not nfc(remark.words):
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Hãy ghi nội dung ý kiến."))
    made = replace(
        remark,
        words=nfc(remark.words),
        sender=nfc(remark.sender or "") or None,
        answer=nfc(remark.answer or "") or None,
    )
    verb = "Sửa" if isinstance(remark, Remark) else "Ghi"
    with database.operation(f"{verb} ý kiến về danh sách công khai") as done:
        number = Remarks(database).save(made)
    return Result(number, done.changes)


def delete_remark(database: Database, remark: Remark) -> ChangeSet:
    """Delete a remark entered by mistake."""
    with database.operation("Xóa ý kiến ghi nhầm") as done:
        Remarks(database).delete(remark.id)
    return done.changes
