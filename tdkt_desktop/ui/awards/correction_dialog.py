"""Which places of a decision are corrected on paper: what the file says now, and others."""

from typing import cast

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QWidget

from tdkt_desktop.domain.awards.awards import AwardQuery, Decision
from tdkt_desktop.domain.vietnamese.keys import nfc
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.awards.corrections import Correction, corrections, require_some
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.ui.kit.controls import button, check_row
from tdkt_desktop.ui.kit.form_dialog import FormDialog
from tdkt_desktop.ui.kit.inline import complete_from
from tdkt_desktop.ui.kit.session import Session


class PlaceFields(QWidget):
    """One place typed by hand: whose, what was written, what is right."""

    def __init__(self, names: list[str]) -> None:
        super().__init__()
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        self.who, self.wrong, self.right = QLineEdit(), QLineEdit(), QLineEdit()
        for field, words in (
            (self.who, self.tr("Họ tên, tên tập thể")),
            (self.wrong, self.tr("Đã ghi")),
            (self.right, self.tr("Nay ghi là")),
        ):
            field.setPlaceholderText(words)
            field.setAccessibleName(words)
            box.addWidget(field)
        complete_from(self.who, names)
        self.setFocusProxy(self.who)

    def place(self) -> Correction | None:
        """Return what was typed; nothing where all is empty.

        Raises:
            TdktError: a part is missing.
        """
        parts = [nfc(field.text()) for field in (self.who, self.wrong, self.right)]
        if not any(parts):
            return None
        if not all(parts):
            raise TdktError(
                QT_TRANSLATE_NOOP("errors", "Chỗ đính chính cần đủ: ai, đã ghi gì, nay ghi gì.")
            )
        return Correction(*parts)


class CorrectionDialog(FormDialog):
    """Asks which places of a decision the paper corrects, and why."""

    def __init__(self, session: Session, decision: Decision, parent: QWidget) -> None:
        super().__init__("", "", parent)
        title = self.tr("Đính chính quyết định {number}")
        self.name_it(title.format(number=decision.number), self.tr("Lập văn bản…"))
        self.setMinimumWidth(720)
        self._decision = decision
        rows = Awards(session.database).find(AwardQuery(decision=decision.id, order="ordinal"))
        self._names = list(dict.fromkeys(row.recipient for row in rows))
        found = corrections(session.database, decision.id)
        self.note(
            self.tr("Hồ sơ đã sửa sau khi ghi quyết định; bỏ dấu ở chỗ không cần đính chính:")
            if found
            else self.tr(
                "Từ khi ghi quyết định, hồ sơ chưa sửa tên, chức vụ, thành tích của ai. Ghi chỗ "
                "sai ở dưới hoặc sửa hồ sơ rồi mở lại."
            )
        )
        self.ticks: list[tuple[QCheckBox, Correction]] = []
        for one in found:
            box, line = check_row(f"{one.who}: “{one.wrong}” → “{one.right}”")
            box.setChecked(True)
            self.form.addRow(line)
            self.ticks.append((box, one))
        self.places: list[PlaceFields] = []
        self.more = button(self.tr("Thêm chỗ khác"), "plus", role="link")
        self.more.clicked.connect(self.add_place)
        self.form.addRow("", self.more)
        self.add_place()
        self.reason = self.line(self.tr("Lý do"), hint=self.tr("có thể để trống"))
        self.check_with(self.found)

    def add_place(self) -> None:
        """Make room for one more place typed by hand, and put the cursor there."""
        place = PlaceFields(self._names)
        row, _ = cast("tuple[int, object]", self.form.getWidgetPosition(self.more))
        self.form.insertRow(row, self.tr("Chỗ khác"), place)
        self.places.append(place)
        if self.isVisible():
            place.who.setFocus()
            self._grow()

    def found(self) -> list[Correction]:
        """Return the places to be corrected.

        Raises:
            TdktError: there is none, or one typed by hand lacks a part.
        """
        typed = [place for one in self.places if (place := one.place()) is not None]
        found = [one for box, one in self.ticks if box.isChecked()] + typed
        require_some(found, self._decision)
        return found
