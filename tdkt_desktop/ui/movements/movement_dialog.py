"""Asks for a movement: one the agency launches, or one launched above that it carries out."""

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from tdkt_desktop.domain.ids import MovementId
from tdkt_desktop.domain.movements.movements import OWN_LEVEL, REGULAR, THEMATIC
from tdkt_desktop.domain.vietnamese.dates import show_iso
from tdkt_desktop.operations.movements import movements
from tdkt_desktop.operations.movements.terms import choices
from tdkt_desktop.storage.settings import Settings
from tdkt_desktop.ui.kit.boxes import NoWheelComboBox
from tdkt_desktop.ui.kit.form_dialog import FormDialog, date_hint, today_shown
from tdkt_desktop.ui.kit.session import Session
from tdkt_desktop.ui.kit.theme import scaled

_TEXT = 56


class MovementDialog(FormDialog):
    """The first fields of a movement; targets and the rest of the plan are filled in below."""

    def __init__(self, session: Session, parent: QWidget, *, above: bool) -> None:
        super().__init__("", "", parent)
        title = self.tr("Nhận phong trào cấp trên") if above else self.tr("Phát động phong trào")
        self.name_it(title, self.tr("Nhận") if above else self.tr("Phát động"))
        self.setMinimumWidth(620)
        self._session, self._above = session, above
        self.number: MovementId | None = None
        agency = Settings(session.database).agency()
        self.name = self.line(
            self.tr("Tên phong trào"), hint=self.tr("ví dụ: Chuyển đổi số, mỗi người một việc")
        )
        self.kind = self._choice("form", self.tr("Hình thức"), THEMATIC)
        self.level = self._choice(
            "level", self.tr("Cấp phát động"), "BO_TINH" if above else OWN_LEVEL
        )
        self.scope = self._choice("scope", self.tr("Phạm vi"), "BO_TINH" if above else OWN_LEVEL)
        if above:
            self.level.removeItem(self.level.findData(OWN_LEVEL))
            self.level.setCurrentIndex(self.level.findData("BO_TINH"))
        else:
            self.form.setRowVisible(self.level, False)
        launcher = "" if above else (agency.head or agency.name)
        self.launcher = self.line(self.tr("Người phát động"), launcher)
        self.document = self.line(self.tr("Văn bản phát động"), hint=agency.number_example)
        self.document_date = self.line(self.tr("Ngày văn bản"), hint=date_hint())
        self.plan = self.line(self.tr("Kế hoạch thực hiện của cơ quan"))
        self.plan_date = self.line(self.tr("Ngày kế hoạch"), hint=date_hint())
        for field in (self.plan, self.plan_date):
            self.form.setRowVisible(field, above)
        year = agency.year or int(today_shown()[-4:])
        self.start = self.line(self.tr("Từ ngày"), today_shown(), date_hint())
        self.end = self.line(self.tr("Đến ngày"), show_iso(f"{year}-12-31"), date_hint())
        self.kind.currentIndexChanged.connect(lambda _: self._propose_days(year))
        self.purpose = QPlainTextEdit()
        self.purpose.setTabChangesFocus(True)
        self.purpose.setFixedHeight(scaled(_TEXT))
        self.form.addRow(self.tr("Mục đích"), self.purpose)
        self.check_with(self._write)

    def _choice(self, field: str, title: str, chosen: str) -> NoWheelComboBox:
        box = NoWheelComboBox()
        for code, name in choices(field).items():
            box.addItem(name, code)
        box.setCurrentIndex(box.findData(chosen))
        self.form.addRow(title, box)
        return box

    def _propose_days(self, year: int) -> None:
        """A regular movement is of a year: propose all of it where today was proposed."""
        whole = show_iso(f"{year}-01-01")
        regular = self.kind.currentData() == REGULAR
        if self.start.text() in (today_shown(), whole):
            self.start.setText(whole if regular else today_shown())

    def _write(self) -> None:
        values = {
            "name": self.name.text(),
            "form": self.kind.currentData(),
            "level": self.level.currentData(),
            "scope": self.scope.currentData(),
            "purpose": self.purpose.toPlainText(),
        }
        for key in ("launcher", "document", "document_date", "plan", "plan_date", "start", "end"):
            values[key] = getattr(self, key).text()
        result = movements.add_movement(self._session.database, values)
        self.number = result.value
        self._session.tell(result)
