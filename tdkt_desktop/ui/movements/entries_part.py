"""Who registered for a movement: people and units, each with the day and for what."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from tdkt_desktop.domain.awards.kinds import PERSON, UNIT
from tdkt_desktop.domain.ids import EntryId
from tdkt_desktop.domain.movements.standing import MovementRow
from tdkt_desktop.domain.typed import read_date
from tdkt_desktop.domain.vietnamese.dates import show_iso
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.movements import course
from tdkt_desktop.ui.kit.controls import button, row
from tdkt_desktop.ui.kit.form_dialog import FormDialog, date_hint, today_shown
from tdkt_desktop.ui.kit.recipients import RecipientChooser
from tdkt_desktop.ui.kit.record_model import Column
from tdkt_desktop.ui.kit.session import Session
from tdkt_desktop.ui.movements.parts import MovementPart


class EntriesPart(MovementPart):
    """The tab of registrations."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.make_table("movement-entries", self._columns())
        self.table.nothing = self.tr("Chưa có người, đơn vị nào đăng ký.")
        self.add = button(self.tr("Ghi đăng ký…"), "plus")
        self.add.clicked.connect(lambda _: self.ask())
        self.lay_out(self.add)

    def _columns(self) -> list[Column]:
        def writes(key: str) -> Callable[[int, str], bool]:
            return lambda number, text: self._write(EntryId(number), key, text)

        return [
            Column("name", self.tr("Người, đơn vị"), lambda one: one.name, 200, strong=True),
            Column(
                "unit",
                self.tr("Đơn vị của người ấy"),
                lambda one: one.unit_name,
                180,
                middle=True,
                muted=True,
            ),
            Column(
                "day",
                self.tr("Ngày đăng ký"),
                lambda one: show_iso(one.entry.day),
                110,
                edit=writes("day"),
            ),
            Column(
                "words",
                self.tr("Đăng ký nội dung"),
                lambda one: one.entry.words or "",
                240,
                grows=True,
                edit=writes("words"),
            ),
        ]

    def read(self, found: MovementRow) -> Mapping[EntryId, course.EntryRow]:
        """Return who registered."""
        return course.entry_rows(self.session.database, found.movement.id)

    def _write(self, number: EntryId, key: str, text: str) -> bool:
        entry = self._records[number].entry
        return self.session.write(lambda db: course.edit_entry(db, entry, key, text))

    def ask(self) -> None:
        """Ask who registers."""
        if self.shown is not None:
            EntryDialog(self.session, self.shown, self).exec()

    def delete_selected(self) -> None:
        """Take registrations off; one undo brings them back."""
        ids, shown = self.table.selected_ids(), self.shown
        if ids and shown is not None:
            self.session.do(lambda db: course.unregister(db, shown.movement.id, ids), self)


class EntryDialog(FormDialog):
    """Asks who registers: people to tick, or units; on which day and for what."""

    def __init__(self, session: Session, found: MovementRow, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.name_it(self.tr("Ghi đăng ký phong trào"), self.tr("Ghi đăng ký"))
        self.setMinimumWidth(760)
        self._session, self._movement = session, found.movement
        self.note(found.movement.name)
        self.whom = RecipientChooser(session)
        chips = self.whom.subject_chips
        self.form.addRow(row(chips[PERSON], chips[UNIT], None))
        self.whom.changed.connect(self._count)
        self.whom.set_subject(PERSON)
        self.whom.setMinimumHeight(320)
        self.form.addRow(self.whom)
        self.day = self.line(self.tr("Ngày đăng ký"), today_shown(), date_hint())
        self.words = self.line(
            self.tr("Đăng ký nội dung"), hint=self.tr("một mô hình, một sáng kiến…")
        )
        self.check_with(self._write)

    def _count(self) -> None:
        self.whom.tell_count(len(self.whom.people.chosen) + len(self.whom.units.chosen))

    def _write(self) -> None:
        people, units = self.whom.people.chosen, self.whom.units.chosen
        if not people and not units:
            raise TdktError(
                QT_TRANSLATE_NOOP("errors", "Hãy chọn ít nhất một người hay một đơn vị.")
            )
        result = course.register(
            self._session.database,
            self._movement.id,
            list(people),
            list(units),
            day=read_date(self.day.text()),
            words=self.words.text(),
        )
        self._session.tell(result)
