"""Papers made from the window: asked where, written, opened; what they lack is said."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from tdkt_desktop.domain.awards.awards import Decision
from tdkt_desktop.domain.movements.movements import Movement
from tdkt_desktop.domain.people.people import Person
from tdkt_desktop.operations.awards.corrections import Correction
from tdkt_desktop.operations.exporting.leaver import save_leavers_sheet
from tdkt_desktop.operations.papers import movement_papers, papers, record_papers
from tdkt_desktop.operations.papers.paper_forms import form
from tdkt_desktop.paths import file_name
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.ui.kit.asking import ask_where
from tdkt_desktop.ui.kit.catalogue_words import shown
from tdkt_desktop.ui.kit.session import Session
from tdkt_desktop.ui.kit.word_paper import make_word_paper, written_words

_Found = TypeVar("_Found")


def say_written(session: Session, path: Path, words: str) -> None:
    """Say what was written, and what of the settings papers lack."""
    lacking = papers.lacking(session.database)
    if not lacking:
        session.say_written(path, words)
        return
    names = ", ".join(QCoreApplication.translate("papers", one) for one in lacking)
    told = QCoreApplication.translate(
        "making", "{words}; để trống vì chưa có trong Thiết lập: {names}"
    )
    session.say_written(path, told.format(words=words, names=names), warning=True)


def make_extract(session: Session, person: Person, window: QWidget) -> None:
    """Ask where, and write what a person received, to be certified."""

    def told(path: Path, undecided: int) -> None:
        if undecided:
            words = QCoreApplication.translate(
                "making",
                "Đã ghi {name}; {count} lượt khen thưởng chưa có số quyết định: đối chiếu "
                "trước khi ký",
            )
            words = words.format(name=path.name, count=undecided)
            session.say_written(path, words, warning=True)
            return
        say_written(session, path, written_words(path))

    _make(
        session,
        window,
        record_papers.EXTRACT,
        person.name,
        lambda db, path: record_papers.save_extract(db, person.id, path),
        told,
    )


def make_leavers_sheet(session: Session, person: Person, window: QWidget) -> None:
    """Ask where, and write all that is on file of a person for the agency they go to."""
    title = QCoreApplication.translate("making", "Phiếu chuyển công tác")
    start = session.database.path.with_name(f"{file_name(f'{title} - {person.name}')}.xlsx")
    kinds = QCoreApplication.translate("making", "Excel (*.xlsx)")
    path = ask_where(window, title, start, kinds)
    if path is None:
        return
    session.run(
        lambda db, _: save_leavers_sheet(db, person.id, path),
        lambda _: session.say_written(path, written_words(path)),
        text=QCoreApplication.translate("making", "Đang ghi {name}…").format(name=path.name),
        window=window,
    )


def make_annulment(session: Session, decision: Decision, window: QWidget) -> None:
    """Ask where, and write the decision that annuls another."""
    _make(
        session,
        window,
        record_papers.ANNULMENT,
        decision.number,
        lambda db, path: record_papers.save_annulment(db, decision, path),
        lambda path, _: say_written(session, path, written_words(path)),
    )


def make_correction(
    session: Session, decision: Decision, found: Sequence[Correction], reason: str, window: QWidget
) -> None:
    """Ask where, and write the decision that corrects places of another."""
    _make(
        session,
        window,
        record_papers.CORRECTION,
        decision.number,
        lambda db, path: record_papers.save_correction(db, decision, found, path, reason=reason),
        lambda path, _: say_written(session, path, written_words(path)),
    )


def make_movement_paper(session: Session, movement: Movement, code: str, window: QWidget) -> None:
    """Ask where, and write one paper of a movement."""
    _make(
        session,
        window,
        code,
        movement.called,
        lambda db, path: movement_papers.save_movement_paper(db, movement.id, code, path),
        lambda path, _: say_written(session, path, written_words(path)),
    )


def _make(
    session: Session,
    window: QWidget,
    code: str,
    of: str,
    save: Callable[[Database, Path], _Found],
    told: Callable[[Path, _Found], None],
) -> None:
    name = shown(form(code).name)
    start = session.database.path.with_name(f"{file_name(f'{name} - {of}')}.docx")
    make_word_paper(session, window, name, start, save, told)
