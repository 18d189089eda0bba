"""Finds out what a printer does to a page: a sheet printed, two crosses measured, four numbers."""

from PySide6.QtCore import QSizeF
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from tdkt_desktop.documents.certificate_pdf import MM
from tdkt_desktop.documents.test_page import (
    calibration_sheet,
    correction_from,
    crosses,
    draw_calibration,
)
from tdkt_desktop.errors import TdktError
from tdkt_desktop.ui.certificates.printing import correction_of, profile_key
from tdkt_desktop.ui.kit.asking import ask_where
from tdkt_desktop.ui.kit.boxes import NoWheelComboBox
from tdkt_desktop.ui.kit.controls import button, label, row
from tdkt_desktop.ui.kit.form_dialog import FormDialog
from tdkt_desktop.ui.kit.millimetres import Millimetres
from tdkt_desktop.ui.kit.painter_canvas import PainterCanvas
from tdkt_desktop.ui.kit.printers import prepare
from tdkt_desktop.ui.kit.session import Session
from tdkt_desktop.whole_file import replacing


class PrinterDialog(FormDialog):
    """Keeps, for this machine, one printer's correction for one paper."""

    def __init__(self, session: Session, paper: tuple[float, float], parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.name_it(self.tr("Căn chỉnh máy in"), self.tr("Lưu"))
        self._session, self._paper = session, paper
        self.printer = NoWheelComboBox()
        for name in QPrinterInfo.availablePrinterNames():
            self.printer.addItem(name)
        self.printer.setCurrentText(QPrinterInfo.defaultPrinterName())
        self.form.addRow(self.tr("Máy in"), self.printer)
        wide, high = paper
        self.form.addRow(self.tr("Khổ giấy"), label(f"{wide:g} × {high:g} mm"))
        self.note(self.tr("1. In tờ căn chỉnh lên giấy thường, cùng khay và chiều giấy với phôi."))
        test, save = button(self.tr("In tờ căn chỉnh"), "printer"), button(self.tr("Lưu PDF…"))
        test.clicked.connect(self.print_sheet)
        test.setEnabled(self.printer.count() > 0)
        save.clicked.connect(self.save_sheet)
        self.form.addRow("", row(test, save, None))
        self.note(self.tr("2. Đo từ mép trái và mép trên tờ giấy đến tâm hai dấu thập."))
        self.measures: list[Millimetres] = []
        for number, place in enumerate(crosses(wide, high), start=1):
            pair = [Millimetres(0, 1200), Millimetres(0, 1200)]
            for box, meant, title in zip(
                pair, place, (self.tr("trái"), self.tr("trên")), strict=True
            ):
                box.setValue(meant)
                box.setAccessibleName(f"{number} {title}")
            self.measures += pair
            words = self.tr("Dấu {number}: trái, trên").format(number=number)
            self.form.addRow(words, row(*pair, None))
        self._shown: list[float] = []
        self.told = self.note("")
        drop = button(self.tr("Bỏ căn chỉnh của máy in này"), "x")
        drop.clicked.connect(self.forget)
        self.form.addRow("", row(drop, None))
        self.printer.activated.connect(lambda _: self._show())
        self.check_with(self.keep)
        self._show()

    def _key(self) -> str:
        return profile_key(self.printer.currentText(), *self._paper)

    def _show(self) -> None:
        """Show where the crosses stand on this printer's paper, as last measured."""
        correction = correction_of(self._session.preferences, self._key())
        places = [
            value
            for x, y in crosses(*self._paper)
            for value in (
                (x - correction.across) / correction.wide,
                (y - correction.down) / correction.high,
            )
        ]
        for box, value in zip(self.measures, places, strict=True):
            box.setValue(value)
        self._shown = [box.value() for box in self.measures]
        across, down = -correction.across / correction.wide, -correction.down / correction.high
        self.told.setText(
            self.tr("Đang bù: lệch ngang {across} mm, dọc {down} mm.").format(
                across=f"{across:.1f}", down=f"{down:.1f}"
            )
            if self._key() in self._session.preferences.printers
            else self.tr("Máy in này chưa căn chỉnh.")
        )

    def keep(self) -> None:
        """Remember what the measures say.

        Raises:
            TdktError: they cannot be right.
        """
        if not self.printer.currentText():
            raise TdktError(self.tr("Máy này chưa có máy in nào."))
        if [box.value() for box in self.measures] == self._shown:
            return  # nothing was measured anew
        one, other, three, four = (box.value() for box in self.measures)
        correction = correction_from(*self._paper, (one, other), (three, four))
        if correction is None:
            raise TdktError(
                self.tr("Số đo lệch quá 25 mm so với chỗ đúng: hãy đo lại, đúng dấu 1 và dấu 2.")
            )
        values = [correction.across, correction.down, correction.wide, correction.high]
        printers = self._session.preferences.printers | {self._key(): values}
        self._session.prefer(printers=printers)
        self._session.said.emit(
            self.tr("Đã lưu căn chỉnh của máy in {name}").format(name=self.printer.currentText())
        )

    def forget(self) -> None:
        """Print as the printer does by itself again."""
        printers = dict(self._session.preferences.printers)
        printers.pop(self._key(), None)
        self._session.prefer(printers=printers)
        self._show()

    def print_sheet(self) -> None:
        """Print the two crosses, nothing put right."""
        info = QPrinterInfo.printerInfo(self.printer.currentText())
        printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
        prepare(printer, QSizeF(*self._paper) * MM, self.windowTitle())
        canvas = PainterCanvas(printer)
        draw_calibration(canvas, *self._paper)
        canvas.finish()
        self._session.said.emit(
            self.tr("Đã gửi tới máy in {name}").format(name=printer.printerName())
        )

    def save_sheet(self) -> None:
        """Write the sheet as PDF, to print from elsewhere."""
        start = self._session.database.path.with_name("can-chinh.pdf")
        path = ask_where(self, self.tr("Lưu PDF"), start, "PDF (*.pdf)")
        if path is not None:
            try:
                with replacing(path) as unfinished:
                    unfinished.write_bytes(calibration_sheet(*self._paper))
            except OSError as error:
                self.wrong.setText(str(error.strerror or error))
                self.wrong.show()
