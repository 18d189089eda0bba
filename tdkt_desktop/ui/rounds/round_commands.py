"""What is done with a round as a whole: opened, set up, filled from lists, put away."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from tdkt_desktop.domain.ids import MovementId, PersonId, UnitId
from tdkt_desktop.domain.rounds import Round
from tdkt_desktop.operations.importing.plan import Plan
from tdkt_desktop.operations.rounds import results, rounds
from tdkt_desktop.progress import Progress
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.ui.kit.asking import ask_list
from tdkt_desktop.ui.kit.page import Page
from tdkt_desktop.ui.rounds.nominate_dialog import NominateDialog
from tdkt_desktop.ui.rounds.round_dialog import RoundDialog


class RoundActs(QObject):
    """The acts on the round that ``wanted`` returns; each asks what it needs."""

    def __init__(self, page: Page, wanted: Callable[[], Round | None]) -> None:
        super().__init__(page)
        self._page, self._wanted, self.session = page, wanted, page.session

    def begin(self) -> None:
        """Ask for a new round and show it."""
        dialog = RoundDialog(self.session, self._page)
        if dialog.exec() and dialog.number is not None:
            self._page.open_record(dialog.number)

    def reward(self, movement: MovementId) -> None:
        """Ask for a new round that rewards a movement, and show it."""
        dialog = RoundDialog(self.session, self._page, movement=movement)
        if dialog.exec() and dialog.number is not None:
            self._page.open_record(dialog.number)

    def change(self) -> None:
        """Ask for the set-up of the round shown."""
        if (round_ := self._wanted()) is not None:
            RoundDialog(self.session, self._page, round_).exec()

    def nominate(self, people: Sequence[PersonId] = (), units: Sequence[UnitId] = ()) -> None:
        """Ask whom to put forward for what; some may be chosen already."""
        if (round_ := self._wanted()) is not None:
            NominateDialog(self.session, round_, self._page, people, units).exec()

    def close_round(self) -> None:
        """Put the round away, or take it out again."""
        if (round_ := self._wanted()) is not None:
            self.session.do(lambda db: rounds.close(db, round_), self._page)

    def delete_round(self) -> None:
        """Delete a round begun by mistake; Ctrl+Z brings it back."""
        if (round_ := self._wanted()) is not None:
            self.session.do(lambda db: rounds.delete(db, round_), self._page)

    def show_remarks(self) -> None:
        """Show what was said of the posted list."""
        from tdkt_desktop.ui.rounds.remarks_dialog import RemarksDialog

        if (round_ := self._wanted()) is not None:
            RemarksDialog(self.session, round_, self._page).exec()

    def show_files(self) -> None:
        """Show what is attached to the round: what came from above, minutes signed, scans."""
        from tdkt_desktop.ui.rounds.round_files_dialog import RoundFilesDialog

        if (round_ := self._wanted()) is not None:
            RoundFilesDialog(self.session, round_, self._page).exec()

    def bring(self) -> None:
        """Ask for a list of nominations in Excel and show what taking it in would do."""
        from tdkt_desktop.ui.importing.opening import open_nominations

        round_ = self._wanted()
        path = self._ask_list(self.tr("Danh sách đề nghị, đăng ký"))
        if path is not None and round_ is not None:
            open_nominations(self.session, path, round_, self._page)

    def bring_results(self) -> None:
        """Ask for the list the level above sent back and show how it differs."""
        from tdkt_desktop.ui.rounds.results_dialog import ResultsDialog

        round_ = self._wanted()
        path = self._ask_list(self.tr("Danh sách được cấp trên khen thưởng"))
        if path is None or round_ is None:
            return

        def work(database: Database, _: Progress) -> Plan:
            return results.plan_results(database, round_, path)

        def show(plan: Plan) -> None:
            ResultsDialog(self.session, round_, plan, self._page).exec()

        self.session.run(
            work, show, text=self.tr("Đang đọc {name}…").format(name=path.name), window=self._page
        )

    def _ask_list(self, title: str) -> Path | None:
        return ask_list(self._page, title, self.session.database.path.parent)
