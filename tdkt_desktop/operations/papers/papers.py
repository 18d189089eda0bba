"""The papers of a round: what each says, from templates that ship or the agency's own."""

import hashlib
import itertools
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tdkt_desktop.documents import word
from tdkt_desktop.domain.ids import NominationId
from tdkt_desktop.domain.rounds import Stage
from tdkt_desktop.domain.vietnamese.dates import today
from tdkt_desktop.errors import TdktError, unwritable, why
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.papers.paper_forms import form, round_forms, stage_forms
from tdkt_desktop.operations.papers.phrases import all_unbroken
from tdkt_desktop.operations.papers.placeholders import sample_words
from tdkt_desktop.operations.papers.values import PaperValues
from tdkt_desktop.operations.rounds.review import Review
from tdkt_desktop.operations.rounds.terms import stages
from tdkt_desktop.paths import asset, file_name
from tdkt_desktop.progress import Progress, silent
from tdkt_desktop.storage.certificates import Attachments
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.journal import ChangeSet
from tdkt_desktop.storage.paper_templates import PaperTemplates
from tdkt_desktop.storage.settings import Settings
from tdkt_desktop.whole_file import replacing

STANDING, ALL, DECIDED, EACH = "standing", "all", "decided", "each"


# -- templates ---------------------------------------------------------------------------


def template(database: Database, code: str) -> bytes:
    """Return the template of a form: the agency's own, or the one that ships."""
    own = PaperTemplates(database).all().get(form(code).code)
    if own is not None:
        data = Attachments(database).get(own[1])
        if data is not None:
            return data
    return asset("resources", "forms", f"{code}.docx").read_bytes()


def own_template(database: Database, code: str) -> str | None:
    """Return the name of the file the agency's own template came from, if it has one."""
    found = PaperTemplates(database).all().get(code)
    return found[0] if found else None


def copy_template(database: Database, code: str, path: Path) -> None:
    """Write the template in use to ``path``, to be changed in Word.

    Raises:
        TdktError: the file cannot be written.
    """
    write_paper(path, template(database, code))


def use_template(database: Database, code: str, path: Path) -> ChangeSet:
    """Take a template changed in Word for the agency's own, from now on.

    Raises:
        TdktError: it cannot be read, is no Word document, or asks for something unknown.
    """
    data = read_template(path)
    word.check(data, sample_words(form(code).who))
    return take_template(database, code, path.name, data)


def take_template(database: Database, code: str, name: str, data: bytes) -> ChangeSet:
    """Keep a template that was checked as the agency's own; ``name`` is that of its file."""
    with database.operation(f"Dùng mẫu riêng cho {form(code).name}") as done:
        hash_ = Attachments(database).keep(data)
        PaperTemplates(database).put(code, name, hash_)
    return done.changes


def drop_template(database: Database, code: str) -> ChangeSet:
    """Go back to the template that ships."""
    with database.operation(f"Dùng lại mẫu có sẵn cho {form(code).name}") as done:
        PaperTemplates(database).drop(code)
    return done.changes


def is_in_use(database: Database, code: str, path: Path) -> bool:
    """Whether the file at ``path`` is, to the byte, the template in use."""
    try:
        data = path.read_bytes()
    except OSError:
        return False
    same = hashlib.sha256(data).digest()
    return same == hashlib.sha256(template(database, code)).digest()


def read_template(path: Path) -> bytes:
    """Return the bytes of a template.

    Raises:
        TdktError: it cannot be read.
    """
    try:
        return path.read_bytes()
    except OSError as error:
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Không đọc được tệp “{name}”: {reason}."),
            name=path.name,
            reason=why(error),
        ) from error


def lacking(database: Database) -> list[str]:
    """Return which settings papers need are not there, as the settings page calls them."""
    agency = Settings(database).agency()
    asked = (
        (agency.name, QT_TRANSLATE_NOOP("papers", "tên cơ quan")),
        (agency.symbol, QT_TRANSLATE_NOOP("papers", "chữ viết tắt tên cơ quan")),
        (agency.place, QT_TRANSLATE_NOOP("papers", "nơi ký")),
        (agency.signer, QT_TRANSLATE_NOOP("papers", "người ký")),
        (agency.signer_title, QT_TRANSLATE_NOOP("papers", "chức vụ người ký")),
    )
    return [words for value, words in asked if not value]


# -- papers ------------------------------------------------------------------------------


def paper(
    review: Review,
    database: Database,
    code: str,
    *,
    day: str = "",
    own: bytes | None = None,
    only: Sequence[NominationId] | None = None,
) -> bytes:
    """Return one paper of a round, filled; ``own`` is a template to use this once.

    ``only`` confines it to some nominations.

    Raises:
        TdktError: nobody is to be listed, or the template is at fault.
    """
    wanted = form(code)
    if code not in round_forms():
        raise TdktError(
            QT_TRANSLATE_NOOP(
                "errors", "“{form}” không lập từ đợt xét: cần nêu một người hay một quyết định."
            ),
            form=wanted.name,
        )
    if own is not None:
        word.check(own, sample_words(wanted.who))
    values = PaperValues(database, review, day or today()).of(wanted, only)
    return word.fill(own if own is not None else template(database, code), values)


def save_filled(database: Database, code: str, values: dict[str, Any], path: Path) -> None:
    """Fill the template in use for a form with ``values``, and write the paper to ``path``.

    Raises:
        TdktError: the template is at fault, or the file cannot be written.
    """
    write_paper(path, word.fill(template(database, code), all_unbroken(values)))


def save_paper(
    review: Review,
    database: Database,
    code: str,
    path: Path,
    *,
    own: Path | None = None,
    only: Sequence[NominationId] | None = None,
) -> Path:
    """Write one paper of a round to ``path``.

    Raises:
        TdktError: as :func:`paper`, the path is no .docx, or cannot be written.
    """
    if path.suffix.lower() != ".docx":
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Văn bản ghi ra tệp .docx, không phải “{name}”."),
            name=path.name,
        )
    changed = read_template(own) if own is not None else None
    write_paper(path, paper(review, database, code, own=changed, only=only))
    return path


def save_stage(
    review: Review, database: Database, stage: Stage, folder: Path, progress: Progress = silent
) -> list[Path]:
    """Write all papers of a stage into ``folder``; a report is a file for each nominee.

    Papers that would list nobody are left out; one there already that says something else, for it
    was changed in Word perhaps, is not written over.

    Raises:
        TdktError: no paper of the stage has anybody to list, or a file cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise unwritable(folder, error) from error
    words, written = PaperValues(database, review, today()), list[Path]()
    for wanted in stage_forms(stage, review.round.sort):
        if wanted.apart or not words.has_members(wanted):
            continue
        listed = words.listed(wanted)
        if wanted.who == EACH and stage == Stage.SUBMISSION:
            going = [one for one in listed if review.goes_up(one)]
            listed = [one for one in going if review.passed(one) is not False]
        if not listed and wanted.who != "seated":
            continue
        data = template(database, wanted.code)
        if wanted.who != EACH:
            path = folder / f"{len(written) + 1:02d} {wanted.name}.docx"
            written.append(
                write_paper(_free(path, made := word.fill(data, words.of(wanted))), made)
            )
            continue
        own = folder / wanted.name
        own.mkdir(exist_ok=True)
        for place, nominee in enumerate(listed, start=1):
            progress(place, len(listed))
            name = file_name(f"{place:03d} {nominee.name} - {nominee.kind_short}")
            made = word.fill(data, words.of(wanted, [nominee.nomination.id]))
            written.append(write_paper(_free(own / f"{name}.docx", made), made))
    if not written:
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Bước {stage} chưa có ai để lập văn bản."),
            stage=stages()[stage].name,
        )
    return written


def _free(path: Path, data: bytes) -> Path:
    """Return ``path``, or the next like it where there is a paper that says something else."""
    for place in itertools.count(2):
        try:
            there = path.read_bytes()
        except FileNotFoundError:
            return path
        except OSError as error:
            raise unwritable(path, error) from error
        if word.is_same_paper(there, data):
            return path
        stem = re.sub(r" \(\d+\)$", "", path.stem)
        path = path.with_stem(f"{stem} ({place})")
    raise AssertionError


def write_paper(path: Path, data: bytes) -> Path:
    """Write a paper whole, or leave what stood there.

    Raises:
        TdktError: it cannot be written.
    """
    try:
        with replacing(path) as unfinished:
            unfinished.write_bytes(data)
    except OSError as error:
        raise unwritable(path, error) from error
    return path
