"""The reviews of a movement on the way and at its end; what was spent, and the files kept."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from tdkt_desktop.domain.attached import Holder
from tdkt_desktop.domain.ids import CostId, ReviewId
from tdkt_desktop.domain.movements.movements import Cost, Review
from tdkt_desktop.domain.movements.standing import MovementRow
from tdkt_desktop.domain.vietnamese.dates import show_iso
from tdkt_desktop.domain.vietnamese.numbers import dotted
from tdkt_desktop.operations.movements import course
from tdkt_desktop.storage.movements import Movements
from tdkt_desktop.ui.kit.controls import button, row, scrolled
from tdkt_desktop.ui.kit.files_section import FilesSection
from tdkt_desktop.ui.kit.form_dialog import FormDialog, date_hint, today_shown
from tdkt_desktop.ui.kit.record_model import Column
from tdkt_desktop.ui.kit.session import Session
from tdkt_desktop.ui.kit.theme import scaled
from tdkt_desktop.ui.movements.parts import MovementPart

_FILES = 300


class ReviewsPart(MovementPart):
    """The tab of reviews; Enter opens one to be corrected."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.make_table("movement-reviews", self._columns())
        self.table.nothing = self.tr("Chưa sơ kết, tổng kết lần nào.")
        self.table.opened.connect(lambda number: self._correct(ReviewId(number)))
        self.on_the_way = button(self.tr("Ghi sơ kết…"), "plus")
        self.on_the_way.clicked.connect(lambda _: self.hold(final=False))
        self.final = button(self.tr("Ghi tổng kết…"), "check")
        self.final.clicked.connect(lambda _: self.hold(final=True))
        self.lay_out(self.on_the_way, self.final)

    def _columns(self) -> list[Column]:
        def kind(review: Review) -> str:
            return self.tr("Tổng kết") if review.final else self.tr("Sơ kết")

        return [
            Column("kind", self.tr("Lần"), kind, 100, strong=True),
            Column("day", self.tr("Ngày"), lambda review: show_iso(review.day), 104),
            Column("document", self.tr("Số báo cáo"), lambda review: review.document or "", 140),
            Column(
                "words",
                self.tr("Kết quả, đánh giá"),
                lambda review: " ".join((review.words or "").split()),
                300,
                grows=True,
                muted=True,
            ),
        ]

    def read(self, found: MovementRow) -> Mapping[ReviewId, Review]:
        """Return the reviews held."""
        return {one.id: one for one in found.reviews}

    def hold(self, *, final: bool) -> None:
        """Ask for a review that was held."""
        if self.shown is not None:
            ReviewDialog(self.session, self.shown, self, final=final).exec()

    def _correct(self, number: ReviewId) -> None:
        review = self._records.get(number)
        if review is not None and self.shown is not None:
            ReviewDialog(self.session, self.shown, self, final=review.final, old=review).exec()

    def delete_selected(self) -> None:
        """Take reviews off; one undo brings them back."""
        ids, shown = self.table.selected_ids(), self.shown
        if ids and shown is not None:
            self.session.do(lambda db: course.remove_reviews(db, shown.movement.id, ids), self)


class ReviewDialog(FormDialog):
    """Asks for a review: its day, its report, what was found."""

    def __init__(
        self,
        session: Session,
        found: MovementRow,
        parent: QWidget,
        *,
        final: bool,
        old: Review | None = None,
    ) -> None:
        super().__init__("", "", parent)
        self.name_it(
            self.tr("Tổng kết phong trào") if final else self.tr("Sơ kết phong trào"),
            self.tr("Lưu"),
        )
        self._session, self._movement, self._final, self._old = session, found.movement, final, old
        self.note(found.movement.name)
        self.day = self.line(
            self.tr("Ngày"), show_iso(old.day) if old else today_shown(), date_hint()
        )
        self.document = self.line(self.tr("Số báo cáo"), (old and old.document) or "")
        self.words = QPlainTextEdit((old and old.words) or "")
        self.words.setTabChangesFocus(True)
        self.words.setFixedHeight(scaled(130))
        self.form.addRow(self.tr("Kết quả, đánh giá"), self.words)
        self.check_with(self._write)

    def _write(self) -> None:
        result = course.hold_review(
            self._session.database,
            self._movement.id,
            self.day.text(),
            final=self._final,
            document=self.document.text(),
            words=self.words.toPlainText(),
            review=self._old.id if self._old else None,
        )
        self._session.tell(result)


class CostsPart(MovementPart):
    """The tab of what was spent, and beside it the files of the movement."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.make_table("movement-costs", self._columns())
        self.table.nothing = self.tr("Chưa ghi khoản chi nào.")
        self.add = button(self.tr("Ghi khoản chi…"), "plus")
        self.add.clicked.connect(lambda _: self.ask())
        self.files = FilesSection(session, Holder.MOVEMENT)
        held = QWidget()
        inner = QVBoxLayout(held)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.files)
        inner.addStretch(1)
        area = scrolled(held)
        area.setFixedWidth(scaled(_FILES))
        both = row(spacing=16)
        both.addWidget(self.table, 1)
        both.addWidget(area)
        both.setContentsMargins(0, 0, 0, 0)
        self.setLayout(both)
        self.set_tools(self.add)

    def _columns(self) -> list[Column]:
        return [
            Column("day", self.tr("Ngày"), lambda cost: show_iso(cost.day), 104),
            Column(
                "words", self.tr("Chi cho"), lambda cost: cost.words, 220, strong=True, grows=True
            ),
            Column(
                "amount",
                self.tr("Số tiền (đồng)"),
                lambda cost: dotted(cost.amount),
                130,
                right=True,
            ),
        ]

    def read(self, found: MovementRow) -> Mapping[CostId, Cost]:
        """Return what was spent; shows the files, too."""
        self.files.show_files(found.movement.id, f"phong trào “{found.movement.called}”")
        costs = Movements(self.session.database).costs(found.movement.id)
        return {one.id: one for one in costs}

    def ask(self) -> None:
        """Ask what was spent."""
        if self.shown is not None:
            CostDialog(self.session, self.shown, self).exec()

    def delete_selected(self) -> None:
        """Take costs off; one undo brings them back."""
        ids, shown = self.table.selected_ids(), self.shown
        if ids and shown is not None:
            self.session.do(lambda db: course.remove_costs(db, shown.movement.id, ids), self)


class CostDialog(FormDialog):
    """Asks what was spent, and for what."""

    def __init__(self, session: Session, found: MovementRow, parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.name_it(self.tr("Ghi khoản chi"), self.tr("Ghi"))
        self.note(found.movement.name)
        self.words = self.line(self.tr("Chi cho"), hint=self.tr("tập huấn, in ấn, tổng kết…"))
        self.amount = self.line(self.tr("Số tiền (đồng)"), hint="18.500.000")
        self.day = self.line(self.tr("Ngày"), today_shown(), date_hint())
        self.check_with(partial(self._write, session, found))

    def _write(self, session: Session, found: MovementRow) -> None:
        result = course.spend(
            session.database,
            found.movement.id,
            self.amount.text(),
            self.words.text(),
            self.day.text(),
        )
        session.tell(result)
