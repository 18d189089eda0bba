"""The line that says what of a round is due next, or how soon the rewarded were rewarded."""

from tdkt_desktop.domain.rounds import Due, Round
from tdkt_desktop.domain.vietnamese.dates import show_iso
from tdkt_desktop.operations.rounds import deadlines, rounds
from tdkt_desktop.operations.rounds.terms import stages
from tdkt_desktop.ui.kit.catalogue_words import shown
from tdkt_desktop.ui.kit.controls import ShortLabel
from tdkt_desktop.ui.kit.plain_text import tip
from tdkt_desktop.ui.kit.session import Session


class DueLine(ShortLabel):
    """Hidden while there is nothing to say."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setProperty("role", "doubt")
        self._session = session

    def show_round(self, round_: Round) -> None:
        """Say which deadline comes next, or is past; without any, the days that were waited."""
        database = self._session.database
        due = [one for one in deadlines.board(database) if one.round.id == round_.id]
        waited = rounds.timeliness(database, round_) if not due else None
        self.setVisible(bool(due) or waited is not None)
        self.setToolTip("")
        if due:
            self.setText(self._due_words(due[0]))
            waiting = self.tr("Còn {count} đề nghị chưa qua bước này")
            self.setToolTip(tip(waiting.format(count=due[0].waiting)))
        elif waited is not None:
            words = self.tr(
                "Từ khi lập thành tích đến khi khen thưởng: bình quân {average} "
                "ngày ({shortest}–{longest})"
            )
            self.setText(
                words.format(
                    average=waited.average, shortest=waited.shortest, longest=waited.longest
                )
            )

    def _due_words(self, due: Due) -> str:
        words = (
            self.tr("Quá hạn {stage} ({day}): còn {count} đề nghị")
            if due.late
            else self.tr("Đến hạn {stage}: {day}, còn {count} đề nghị")
        )
        stage = shown(stages()[due.stage].name).lower()
        return words.format(stage=stage, day=show_iso(due.due), count=due.waiting)
