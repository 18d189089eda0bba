"""Dialogs of a review round: set up, nominate, lower, give a reason, decide."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from tdkt_desktop.domain.awards import Decision
from tdkt_desktop.domain.kinds import HOUSEHOLD, PERSON, UNIT, AwardKind
from tdkt_desktop.domain.rounds import Nominee, Round
from tdkt_desktop.domain.vietnamese.dates import show_iso
from tdkt_desktop.domain.vietnamese.numbers import dotted
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations import deciding, eligibility, nominating, rounds
from tdkt_desktop.operations.keeping import FIRST_YEAR, LAST_YEAR, read_date
from tdkt_desktop.operations.reviewing import Review
from tdkt_desktop.operations.round_terms import sorts, stages
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.rounds import Rounds
from tdkt_desktop.storage.settings import Settings
from tdkt_desktop.ui.dialogs.forms import DATE_HINT, FormDialog, today_shown
from tdkt_desktop.ui.errors import error_text
from tdkt_desktop.ui.session import Session
from tdkt_desktop.ui.widgets.parts import CalmBox, label, number_box, row, scrolled
from tdkt_desktop.ui.widgets.recipients import RecipientChooser

_WHOLE_DAY = len("2025-01-01")


def whole_day(text: str) -> str | None:
    """Return a typed day whole (ISO), or ``None`` when empty.

    Raises:
        TdktError: it is no date, or day or month are missing.
    """
    day = read_date(text)
    if day and len(day) != _WHOLE_DAY:
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Hãy ghi đủ ngày, tháng, năm: “{text}”."), text=text
        )
    return day


class RoundDialog(FormDialog):
    """Asks for a round: what it is called, its days, the stages it uses and when they are due."""

    def __init__(self, session: Session, parent: QWidget, round_: Round | None = None) -> None:
        super().__init__("", "", parent)
        self.name_it(
            self.tr("Mở đợt xét") if round_ is None else self.tr("Sửa đợt xét"),
            self.tr("Mở đợt") if round_ is None else self.tr("Ghi"),
        )
        self.setMinimumWidth(620)
        self._session, self._old = session, round_
        self.number = round_.id if round_ is not None else None
        year = Settings(session.database).agency().year or int(today_shown()[-4:])
        self._base = round_ or rounds.proposed("year_end", year)
        self.form.setVerticalSpacing(7)
        self._add_names()
        if round_ is None:
            self._add_origin()
        self._add_days()
        self._add_stages()
        self.check_with(self._write)

    def _add_names(self) -> None:
        self.sort = CalmBox()
        for code, one in sorts().items():
            self.sort.addItem(one.name, code)
        self.sort.setCurrentIndex(self.sort.findData(self._base.sort))
        self.year = number_box(FIRST_YEAR, LAST_YEAR)
        self.year.setValue(self._base.year)
        self.form.addRow(self.tr("Loại đợt"), self.sort)
        self.form.addRow(self.tr("Năm"), self.year)
        self.name = self.line(self.tr("Tên đợt"), self._base.name)
        if self._old is None:
            self.sort.activated.connect(lambda _: self._propose())
            self.year.valueChanged.connect(lambda _: self._propose())

    def _add_origin(self) -> None:
        """Offer where the first nominations come from."""
        self.origin = CalmBox()
        self.origin.addItem(self.tr("Danh sách trống"), "")
        self.origin.addItem(self.tr("Mọi người, tập thể đủ điều kiện"), "eligible")
        for one in Rounds(self._session.database).all():
            self.origin.addItem(self.tr("Theo đợt: {name}").format(name=one.name), one.id)
        self.origin.currentIndexChanged.connect(lambda _: self._show_origin())
        self.form.addRow(self.tr("Bắt đầu từ"), self.origin)
        self.kinds = _Ticks(self._judged())
        self.form.addRow("", self.kinds)
        self._show_origin()

    def _judged(self) -> Mapping[str, str]:
        """Return the kinds the law of the year judges, code to name."""
        bench = eligibility.Bench(self._session.database, self._base.year)
        kinds = bench.lexicon.kinds
        found = dict.fromkeys(
            code for subject in (PERSON, UNIT, HOUSEHOLD) for code in bench.kinds(subject)
        )
        return {code: kinds[code].name for code in sorted(found, key=lambda c: kinds[c].rank)}

    def _show_origin(self) -> None:
        self.form.setRowVisible(self.kinds, self.origin.currentData() == "eligible")

    def _add_days(self) -> None:
        base = self._base
        self.rules_date = self.line(
            self.tr("Xét theo luật ngày"), show_iso(base.rules_date), DATE_HINT
        )
        self.superior = self.line(
            self.tr("Nơi trình"), base.superior or "",
            Settings(self._session.database).agency().superior,
        )  # fmt: skip
        self.theme_ = self.line(self.tr("Phong trào, chuyên đề"), base.theme or "")
        self.achieved = self.line(
            self.tr("Ngày lập thành tích"), show_iso(base.achieved), DATE_HINT
        )
        self.notice_from = QLineEdit(show_iso(base.notice_from))
        self.notice_to = QLineEdit(show_iso(base.notice_to))
        self.meeting, self.place = QLineEdit(show_iso(base.meeting)), QLineEdit(base.place or "")
        for field in (self.notice_from, self.notice_to, self.meeting):
            field.setPlaceholderText(DATE_HINT)
        for title, first, word, second in (
            (self.tr("Công khai từ"), self.notice_from, self.tr("đến"), self.notice_to),
            (self.tr("Họp Hội đồng ngày"), self.meeting, self.tr("tại"), self.place),
        ):
            first.setAccessibleName(title)
            second.setAccessibleName(f"{title}, {word}")
            self.form.addRow(title, row(first, label(word, "muted"), second))

    def _add_stages(self) -> None:
        held = QWidget()
        grid = QGridLayout(held)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        self.stages: dict[str, QCheckBox] = {}
        self.due: dict[str, QLineEdit] = {}
        deadlines = (
            Rounds(self._session.database).deadlines(self._old.id or 0) if self._old else {}
        )
        for place, (code, stage) in enumerate(stages().items()):
            box, due = QCheckBox(stage.name), QLineEdit(show_iso(deadlines.get(code)))
            box.setChecked(code in self._base.stages)
            due.setPlaceholderText(self.tr("hạn, nếu có"))
            due.setAccessibleName(self.tr("Hạn của bước {stage}").format(stage=stage.name))
            due.setEnabled(box.isChecked())
            due.setMinimumHeight(30)  # a layout in a form asks before the style sheet is on
            box.toggled.connect(due.setEnabled)
            self.stages[code], self.due[code] = box, due
            grid.addWidget(box, place % 4, place // 4 * 2)
            grid.addWidget(due, place % 4, place // 4 * 2 + 1)
        held.setMinimumHeight(4 * 34 + 3 * 4)
        self.form.addRow(self.tr("Các bước"), held)
        self._show_fields()

    def _show_fields(self) -> None:
        """Show what a round of the sort chosen has."""
        sort = self.sort.currentData()
        self.form.setRowVisible(self.theme_, sort == "thematic")
        self.form.setRowVisible(self.achieved, sort != "year_end")

    def _propose(self) -> None:
        """Follow the sort and year chosen, where nothing else was typed."""
        old, self._base = (
            self._base,
            rounds.proposed(self.sort.currentData(), self.year.value()),
        )
        self._show_fields()
        if self.name.text() == old.name:
            self.name.setText(self._base.name)
        if self.rules_date.text() == show_iso(old.rules_date):
            self.rules_date.setText(show_iso(self._base.rules_date))
        if tuple(c for c, box in self.stages.items() if box.isChecked()) == old.stages:
            for code, box in self.stages.items():
                box.setChecked(code in self._base.stages)

    def value(self) -> Round:
        """Return the round as typed.

        Raises:
            TdktError: a day is none.
        """
        rules_date = whole_day(self.rules_date.text())
        return replace(
            self._base,
            name=self.name.text(),
            sort=self.sort.currentData(),
            year=self.year.value(),
            rules_date=rules_date or eligibility.default_day(self.year.value()),
            stages=tuple(code for code, box in self.stages.items() if box.isChecked()),
            superior=self.superior.text().strip() or None,
            theme=self.theme_.text().strip() or None,
            achieved=whole_day(self.achieved.text()),
            notice_from=whole_day(self.notice_from.text()),
            notice_to=whole_day(self.notice_to.text()),
            meeting=whole_day(self.meeting.text()),
            place=self.place.text().strip() or None,
        )

    def deadlines(self) -> dict[str, str]:
        """Return the days typed, by stage.

        Raises:
            TdktError: one is none.
        """
        found = {
            code: whole_day(field.text())
            for code, field in self.due.items()
            if self.stages[code].isChecked()
        }
        return {code: day for code, day in found.items() if day}

    def _write(self) -> None:
        made, due = self.value(), self.deadlines()
        database = self._session.database
        if self._old is not None:
            self._session.changed.emit(rounds.change(database, made, due))
            return
        chosen = self.origin.currentData()
        origin = rounds.Origin(
            round=chosen if isinstance(chosen, int) else None,
            eligible=self.kinds.ticked() if chosen == "eligible" else (),
        )
        if chosen == "eligible" and not origin.eligible:
            raise TdktError(
                QT_TRANSLATE_NOOP("errors", "Hãy đánh dấu ít nhất một danh hiệu, hình thức.")
            )
        given = due or None if isinstance(chosen, int) else due
        self.number, changes = rounds.begin(database, made, origin, deadlines=given)
        self._session.changed.emit(changes)


class _Ticks(QWidget):
    """A column of boxes to tick, which scrolls when it is long."""

    def __init__(self, names: Mapping[str, str]) -> None:
        super().__init__()
        self._boxes = {code: QCheckBox(name) for code, name in names.items()}
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for box in self._boxes.values():
            column.addWidget(box)
        area = scrolled(inner)
        area.setFixedHeight(112)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    def ticked(self) -> list[str]:
        """Return the codes ticked."""
        return [code for code, box in self._boxes.items() if box.isChecked()]

    def tick(self, code: str) -> None:
        """Tick one."""
        self._boxes[code].setChecked(True)


class NominateDialog(QDialog):
    """Asks whom to put forward for what."""

    def __init__(self, session: Session, round_: Round, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Thêm đề nghị"))
        self.resize(980, 640)
        self._session, self._round = session, round_
        self._kinds = [
            kind
            for kind in Kinds(session.database).all()
            if not kind.import_only and kind.in_force(round_.year)
        ]
        self.chooser = RecipientChooser(session)
        self.chooser.households.setPlaceholderText(
            self.tr("Mỗi dòng một hộ gia đình, hoặc một người ngoài cơ quan")
        )
        self.kind = CalmBox()
        self.kind.setMaxVisibleItems(24)
        self.kind.setMinimumContentsLength(34)
        self.outsiders = QCheckBox(self.tr("Là người ngoài cơ quan, không phải hộ gia đình"))
        self.outsiders.toggled.connect(lambda _: self._show_kinds())
        self.wrong = label(role="error", wrap=True)
        self.wrong.hide()
        self.buttons = QDialogButtonBox()
        self.ok = self.buttons.addButton(
            self.tr("Đề nghị"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.ok.setProperty("role", "primary")
        self.buttons.addButton(self.tr("Hủy"), QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(12)
        chips = self.chooser.subject_chips
        box.addLayout(row(label(self.tr("Thêm đề nghị"), "title"), None, *chips.values()))
        box.addLayout(row(label(self.tr("Danh hiệu, hình thức"), "muted"), self.kind, None))
        box.addWidget(self.chooser, 1)
        box.addWidget(self.outsiders)
        box.addWidget(self.wrong)
        box.addLayout(row(None, self.buttons))
        for made in chips.values():
            made.toggled.connect(lambda _: self._show_kinds())
        self.chooser.changed.connect(self._tell)
        self.chooser.show_lists()
        self._show_kinds()
        self.chooser.search.setFocus()
        self.restoreGeometry(session.state("dialog/nominate"))

    def subject(self) -> str:
        """Return who is being put forward."""
        subject = self.chooser.subject
        return PERSON if subject == HOUSEHOLD and self.outsiders.isChecked() else subject

    def _show_kinds(self) -> None:
        self.outsiders.setVisible(self.chooser.subject == HOUSEHOLD)
        keep, subject = self.kind.currentData(), self.subject()
        self.kind.clear()
        for kind in self._kinds:
            if subject in kind.subjects:
                self.kind.addItem(kind.name, kind.code)
        self.kind.setCurrentIndex(max(0, self.kind.findData(keep)))
        self._tell()

    def _chosen(self) -> tuple[tuple[int, ...], tuple[int, ...], tuple[str, ...]]:
        chooser = self.chooser
        people = tuple(chooser.people.chosen) if chooser.subject == PERSON else ()
        units = tuple(chooser.units.chosen) if chooser.subject == UNIT else ()
        return people, units, chooser.names() if chooser.subject == HOUSEHOLD else ()

    def _tell(self) -> None:
        count = sum(map(len, self._chosen()))
        self.chooser.tell_count(count)
        self.ok.setEnabled(count > 0)
        self.ok.setText(self.tr("Đề nghị {count}").format(count=count or ""))

    def accept(self) -> None:
        """Put them forward; what is wrong stays on the screen."""
        people, units, outside = self._chosen()
        kind = next((k for k in self._kinds if k.code == self.kind.currentData()), None)
        if kind is None:
            return
        try:
            count, changes = nominating.add(
                self._session.database, self._round, kind, people=people, units=units,
                outside=outside, subject=self.subject(),
            )  # fmt: skip
        except TdktError as error:
            self.wrong.setText(error_text(error))
            self.wrong.show()
            return
        self._session.changed.emit(changes)
        left = sum(map(len, (people, units, outside))) - count
        if left:
            words = self.tr("{count} đề nghị mới; {left} đã có từ trước")
            self._session.said.emit(words.format(count=count, left=left))
        if same := nominating.namesakes(self._session.database, outside):
            words = self.tr("Trùng tên cán bộ trong tệp, hãy xem lại: {names}")
            self._session.warned.emit(words.format(names=", ".join(same)))
        super().accept()

    def done(self, result: int) -> None:
        """Remember the size."""
        self._session.keep_state("dialog/nominate", self.saveGeometry())
        super().done(result)


class ReasonDialog(FormDialog):
    """Asks why; ``needed`` says whether it must be said."""

    def __init__(self, title: str, parent: QWidget, *, needed: bool, hint: str = "") -> None:
        super().__init__(title, title, parent)
        self.reason = QPlainTextEdit()
        self.reason.setPlaceholderText(hint)
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(84)
        self.form.addRow(self.tr("Lý do"), self.reason)
        if needed:
            self.check_with(self._must_say)

    def _must_say(self) -> None:
        if not self.words():
            raise TdktError(QT_TRANSLATE_NOOP("errors", "Hãy ghi lý do."))

    def words(self) -> str:
        """Return the reason."""
        return self.reason.toPlainText().strip()


class LowerDialog(ReasonDialog):
    """Asks to what, and why, nominations are lowered."""

    def __init__(self, kinds: Sequence[AwardKind], parent: QWidget) -> None:
        super().__init__("", parent, needed=True)
        self.name_it(self.tr("Hạ danh hiệu"), self.tr("Hạ"))
        self.reason.setPlaceholderText(self.tr("không đủ phiếu, chưa có sáng kiến…"))
        self.kind = CalmBox()
        self.kind.setMinimumContentsLength(30)
        for kind in kinds:
            self.kind.addItem(kind.name, kind.code)
        self.form.insertRow(0, self.tr("Xuống"), self.kind)


class DecideDialog(FormDialog):
    """Asks for the decision that gives the awards; shows how many and what it costs."""

    def __init__(
        self, session: Session, review: Review, chosen: Sequence[Nominee], parent: QWidget
    ) -> None:
        super().__init__("", "", parent)
        self.name_it(self.tr("Ra quyết định khen thưởng"), self.tr("Ra quyết định"))
        self.setMinimumWidth(560)
        self._session, self._review, self._chosen = session, review, chosen
        base = deciding.proposed_decision(session.database, review.round)
        symbol = Settings(session.database).agency().symbol
        self.number = self.line(self.tr("Số"), hint=f"12/QĐ-{symbol or 'SNV'}")
        self.date = self.line(self.tr("Ngày ký"), today_shown(), DATE_HINT)
        self.authority = self.line(self.tr("Người quyết định"), base.authority or "")
        self.signer_title = self.line(self.tr("Chức vụ người ký"), base.signer_title or "")
        self.signer = self.line(self.tr("Người ký"), base.signer or "")
        self.summary = self.line(self.tr("Trích yếu"), base.summary or "")
        self.numbered = QCheckBox(self.tr("Cấp số vào sổ cấp bằng cho giấy cơ quan in"))
        self.numbered.setChecked(True)
        self.form.addRow("", self.numbered)
        self.note(self._told())
        ids = [one.nomination.id or 0 for one in chosen]
        if beyond := deciding.beyond_own(review, ids):
            words = self.tr(
                "{kinds} thường do cấp trên quyết định: chỉ ghi ở đây nếu cơ quan có thẩm quyền."
            )
            self.note(words.format(kinds=", ".join(beyond)), "warn")
        self.check_with(self._write)

    def _told(self) -> str:
        counts: dict[str, int] = {}
        for one in self._chosen:
            counts[one.kind_short] = counts.get(one.kind_short, 0) + 1
        kinds = ", ".join(f"{count} {kind}" for kind, count in counts.items())
        return self.tr("{count} lượt: {kinds}. Một lần hoàn tác là trở lại như trước.").format(
            count=dotted(len(self._chosen)), kinds=kinds
        )

    def value(self) -> Decision:
        """Return the decision as typed.

        Raises:
            TdktError: the day is none.
        """
        return Decision(
            number=self.number.text(),
            date=whole_day(self.date.text()),
            authority=self.authority.text().strip() or None,
            signer=self.signer.text().strip() or None,
            signer_title=self.signer_title.text().strip() or None,
            summary=self.summary.text().strip() or None,
        )

    def _write(self) -> None:
        ids = [one.nomination.id or 0 for one in self._chosen]
        changes = deciding.decide(
            self._session.database, self._review.round, ids, self.value(),
            numbered=self.numbered.isChecked(),
        )  # fmt: skip
        self._session.changed.emit(changes)


class AskDialog(FormDialog):
    """Asks for a few texts under titles and does something with them."""

    def __init__(
        self,
        title: str,
        fields: Sequence[tuple[str, str, str]],
        act: Callable[[Sequence[str]], None],
        parent: QWidget,
    ) -> None:
        super().__init__(title, title, parent)
        self.fields = [self.line(name, text, hint) for name, text, hint in fields]
        self.check_with(partial(self._do, act))

    def _do(self, act: Callable[[Sequence[str]], None]) -> None:
        act([field.text() for field in self.fields])


class RevokeDialog(ReasonDialog):
    """Asks when and why a whole decision is revoked; names what rested on it."""

    def __init__(
        self, session: Session, decision: Decision, seen: deciding.Revocation, parent: QWidget
    ) -> None:
        super().__init__("", parent, needed=True, hint="")
        self.name_it(
            self.tr("Thu hồi quyết định {number}").format(number=decision.number),
            self.tr("Thu hồi"),
        )
        self.setMinimumWidth(560)
        self._session, self._decision = session, decision
        self.date = QLineEdit(today_shown())
        self.form.insertRow(0, self.tr("Ngày thu hồi"), self.date)
        self.reason.setPlaceholderText(self.tr("số quyết định thu hồi, căn cứ"))
        self.note(self._told(seen))
        self.check_with(self._write)

    def _told(self, seen: deciding.Revocation) -> str:
        lines = [
            self.tr(
                "{awards} thành tích ghi là đã thu hồi, {certificates} giấy đã cấp số. Đề nghị "
                "của đợt xét trở lại trạng thái đang xét."
            ).format(awards=seen.awards, certificates=seen.certificates)
        ]
        if seen.touched:
            lines.append(self.tr("Thành tích về sau không còn đủ căn cứ, cần xem lại:"))
            lines += [f"· {t.name}: {t.kind} {t.year} – {t.lacking}" for t in seen.touched[:8]]
            if len(seen.touched) > 8:
                lines.append(self.tr("… và {count} nữa").format(count=len(seen.touched) - 8))
        else:
            lines.append(self.tr("Không có thành tích nào về sau dựa vào quyết định này."))
        if seen.nominations:
            lines.append(self.tr("Đang được đề nghị, điều kiện sẽ xét lại:"))
            lines += [f"· {words}" for words in seen.nominations[:8]]
        return "\n".join(lines)

    def _write(self) -> None:
        self._must_say()
        day = whole_day(self.date.text()) or whole_day(today_shown()) or ""
        changes = deciding.revoke_decision(
            self._session.database, self._decision, day, self.words()
        )
        self._session.changed.emit(changes)
