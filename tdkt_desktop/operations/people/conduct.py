"""Disciplines and absences kept by hand."""

from dataclasses import replace

from tdkt_desktop.domain.awards.conduct import Absence, Discipline, NewAbsence, NewDiscipline
from tdkt_desktop.domain.typed import read_year
from tdkt_desktop.domain.vietnamese.dates import first_day, last_day, show_iso
from tdkt_desktop.domain.vietnamese.keys import nfc
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.law.record_terms import absence_kinds, discipline_forms
from tdkt_desktop.storage.conduct import Conduct
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.journal import ChangeSet


def save_discipline(database: Database, discipline: NewDiscipline, name: str) -> ChangeSet:
    """Add or correct a discipline; ``name`` is whose it is, for the history.

    Raises:
        TdktError: there is no date, or it ends before it begins.
    """
    _check_dates(discipline.date, discipline.until)
    made = replace(
        discipline,
        number=nfc(discipline.number or "") or None,
        reason=nfc(discipline.reason or "") or None,
    )
    verb = "Sửa" if isinstance(discipline, Discipline) else "Ghi"
    form = discipline_forms()[made.form].name.lower()
    with database.operation(f"{verb} kỷ luật {form} của {name}") as done:
        Conduct(database).save(made)
    return done.changes


def save_absence(database: Database, absence: NewAbsence, name: str) -> ChangeSet:
    """Add or correct an absence; ``name`` is whose it is, for the history.

    Raises:
        TdktError: there is no date, it ends before it begins, or it is there already.
    """
    _check_dates(absence.start, absence.end)
    for other in Conduct(database).absences(absence.person):
        same = (other.kind, other.start) == (absence.kind, absence.start)
        if same and not (isinstance(absence, Absence) and other.id == absence.id):
            raise TdktError(
                QT_TRANSLATE_NOOP("errors", "Đã ghi thời gian nghỉ này từ ngày {date}."),
                date=show_iso(absence.start),
            )
    verb = "Sửa" if isinstance(absence, Absence) else "Ghi"
    kind = absence_kinds()[absence.kind].name.lower()
    with database.operation(f"{verb} {kind} của {name}") as done:
        Conduct(database).save(replace(absence, note=nfc(absence.note or "") or None))
    return done.changes


def _check_dates(start: str, end: str | None) -> None:
    if not start:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Hãy ghi ngày bắt đầu."))
    for date in (start, end):
        if date is not None:
            read_year(date[:4])
    if end is not None and last_day(end) < first_day(start):
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Ngày kết thúc {end} trước ngày bắt đầu {start}."),
            end=show_iso(end),
            start=show_iso(start),
        )


def delete_record(database: Database, record: Discipline | Absence, name: str) -> ChangeSet:
    """Delete a discipline or an absence entered by mistake; one undo brings it back."""
    what = "kỷ luật" if isinstance(record, Discipline) else "thời gian nghỉ"
    with database.operation(f"Xóa {what} của {name}") as done:
        Conduct(database).delete(record)
    return done.changes
