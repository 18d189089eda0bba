"""Giving the file a password, changing it, taking it off; the recovery key, shown once."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QDialog, QLineEdit, QWidget

from tdkt_desktop.documents.recovery_sheet import draw_recovery_sheet, recovery_sheet
from tdkt_desktop.domain.vietnamese.dates import show_iso, today
from tdkt_desktop.errors import TdktError, unwritable
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.safekeeping import protecting
from tdkt_desktop.operations.safekeeping.protecting import Copies
from tdkt_desktop.paths import user_documents
from tdkt_desktop.storage.file.keys import SHORTEST
from tdkt_desktop.ui.kit import theme
from tdkt_desktop.ui.kit.asking import ask_where
from tdkt_desktop.ui.kit.controls import button, label, row
from tdkt_desktop.ui.kit.errors import confirmed, show_error
from tdkt_desktop.ui.kit.form_dialog import FormDialog
from tdkt_desktop.ui.kit.painter_canvas import PainterCanvas
from tdkt_desktop.ui.kit.session import Session
from tdkt_desktop.ui.kit.unlock_dialog import password_field
from tdkt_desktop.whole_file import replacing

_KEY_SIZE = 18
_MINUTES = (5, 10, 15, 30, 60, 0)


class PasswordDialog(FormDialog):
    """Asks for a new password, and for the one the file has; or to take that off."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        self._database = session.database
        self.protected = protecting.is_protected(session.database)
        self._yes = self.tr("Ghi") if self.protected else self.tr("Đặt mật khẩu")
        super().__init__(self.tr("Mật khẩu của tệp"), self._yes, parent)
        self.note(
            self.tr(
                "Có mật khẩu thì không ai đọc được tệp này, các bản sao lưu và tệp đính kèm nếu "
                "không biết mật khẩu. Quên mật khẩu mà mất cả khóa khôi phục thì không cách nào "
                "mở lại được."
            )
        )
        self.former = password_field(self, self.tr("Mật khẩu đang dùng"))
        hint = self.tr("từ {count} ký tự, nên là một câu dễ nhớ").format(count=SHORTEST)
        self.first = password_field(self, self.tr("Mật khẩu mới"), hint)
        self.second = password_field(self, self.tr("Ghi lại lần nữa"))
        self.minutes = QComboBox()
        for count in _MINUTES:
            words = self.tr("sau {count} phút không dùng") if count else self.tr("không tự khóa")
            self.minutes.addItem(words.format(count=count), count)
        self.minutes.setCurrentIndex(self.minutes.findData(session.preferences.lock_after))
        self.form.addRow(self.tr("Tự khóa"), self.minutes)
        self.remove = QCheckBox(self.tr("Bỏ mật khẩu: ai có tệp cũng mở được"))
        self.form.addRow("", self.remove)
        self.form.setRowVisible(self.former, self.protected)
        self.form.setRowVisible(self.remove, self.protected)
        self.remove.toggled.connect(self._show_removing)
        self.check_with(self._require)

    def _show_removing(self, *_: object) -> None:
        gone = self.remove.isChecked()
        for field in (self.first, self.second, self.minutes):
            self.form.setRowVisible(field, not gone)
        self.ok.setText(self.tr("Bỏ mật khẩu") if gone else self._yes)

    def wrong_field(self) -> QLineEdit:
        """Return the field of the three that is not right."""
        return self._wrong_field

    def _require(self) -> None:
        """See that everything is right.

        Raises:
            TdktError: a field is not; ``_wrong_field`` is the one.
        """
        if self.protected:
            self._wrong_field: QLineEdit = self.former
            if not protecting.is_password(self._database, self.former.text()):
                raise TdktError(QT_TRANSLATE_NOOP("errors", "Mật khẩu đang dùng không đúng."))
            if self.remove.isChecked() or self.keeps:
                return
        self._wrong_field = self.first
        protecting.require_password(self.first.text())
        self._wrong_field = self.second
        if self.first.text() != self.second.text():
            raise TdktError(
                QT_TRANSLATE_NOOP("errors", "Hai lần ghi mật khẩu mới không giống nhau.")
            )

    @property
    def keeps(self) -> bool:
        """Whether the password stays, and only the locking changes."""
        return self.protected and not self.first.text() and not self.second.text()


class RecoveryDialog(FormDialog):
    """Shows the recovery key, once: to be printed or written down before work goes on."""

    def __init__(self, session: Session, recovery: str, parent: QWidget) -> None:
        super().__init__(self.tr("Khóa khôi phục"), self.tr("Xong"), parent)
        self._path, self._recovery = session.database.path, recovery
        self.note(
            self.tr(
                "Khóa này mở được tệp khi quên mật khẩu, và chỉ hiện một lần này. Hãy in, cất "
                "riêng với máy tính, ví dụ trong két hay tủ hồ sơ có khóa."
            )
        )
        groups = recovery.split("-")
        lines = [" ".join(groups[at : at + 5]) for at in range(0, len(groups), 5)]
        self.shown = label("\n".join(lines), "name")
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(theme.scaled(_KEY_SIZE))
        self.shown.setFont(font)
        self.shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.shown.setAccessibleName(self.tr("Khóa khôi phục"))
        self.form.addRow(self.shown)
        self.printing = button(self.tr("In…"), "printer")
        self.printing.clicked.connect(self._print)
        self.saving = button(self.tr("Lưu ra PDF…"), "file-down")
        self.saving.clicked.connect(self._save)
        self.copying = button(self.tr("Chép"), "copy")
        self.copying.clicked.connect(self._copy)
        self.form.addRow(row(self.printing, self.saving, self.copying, None))
        self.told = self.note("")
        self.kept = QCheckBox(self.tr("Tôi đã in hoặc chép khóa này, cất riêng với tệp"))
        self.form.addRow(self.kept)
        self.kept.toggled.connect(self.ok.setEnabled)
        self.ok.setEnabled(False)
        self.cancel.hide()

    def reject(self) -> None:
        """Close only once the officer agrees to do without the key."""
        question = self.tr("Chưa cất khóa khôi phục thì chưa đặt mật khẩu. Thôi đặt mật khẩu?")
        if confirmed(self, self.windowTitle(), question, self.tr("Thôi")):
            QDialog.reject(self)

    def _sheet(self) -> tuple[str, list[str], list[str], list[str]]:
        """Return what stands on the sheet: a title, which file, the key, what to do with it."""
        above = [
            self.tr("Tệp: {name}").format(name=self._path),
            self.tr("Ngày đặt mật khẩu: {day}").format(day=show_iso(today())),
        ]
        below = [
            self.tr(
                "Khi quên mật khẩu: mở tệp, ghi khóa này vào chỗ mật khẩu rồi đặt mật khẩu mới."
            ),
            self.tr("Đổi mật khẩu thì khóa này hết dùng, có khóa khác."),
        ]
        return self.tr("Khóa khôi phục"), above, self.shown.text().split("\n"), below

    def _print(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if QPrintDialog(printer, self).exec():
            printer.setFullPage(True)
            canvas = PainterCanvas(printer)
            draw_recovery_sheet(canvas, *self._sheet())
            canvas.finish()
            self._say(self.tr("Đã gửi tới máy in {name}").format(name=printer.printerName()))

    def _save(self) -> None:
        # not beside the file: whoever takes that would have the key with it
        name = user_documents() / f"{self._path.stem} khoa-khoi-phuc.pdf"
        path = ask_where(self, self.tr("Lưu khóa khôi phục"), name, "PDF (*.pdf)")
        if path is None:
            return
        try:
            with replacing(path) as unfinished:
                unfinished.write_bytes(recovery_sheet(*self._sheet()))
        except OSError as error:
            show_error(unwritable(path, error), self)
        else:
            self._say(self.tr("Đã lưu {name}").format(name=path))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._recovery)
        self._say(self.tr("Đã chép: dán vào chỗ cất rồi xóa ở nơi khác"))

    def _say(self, words: str) -> None:
        self.told.setText(words)
        self._grow()


def change_password(session: Session, parent: QWidget) -> None:
    """Ask for a password and put it on the file and its copies."""
    dialog = PasswordDialog(session, parent)
    if not dialog.exec():
        return
    session.prefer(lock_after=dialog.minutes.currentData())
    if dialog.remove.isChecked():
        if _done(session, lambda: protecting.remove_password(session.database), parent):
            _protect_copies(session, parent)
        return
    if dialog.keeps:
        return
    key = protecting.new_key(dialog.first.text())
    if not RecoveryDialog(session, key.recovery, parent).exec():
        words = QCoreApplication.translate(
            "PasswordDialog", "Chưa cất khóa khôi phục nên chưa đặt mật khẩu"
        )
        session.warned.emit(words)
    elif _done(session, lambda: protecting.protect(session.database, key), parent):
        _protect_copies(session, parent)


def _done(session: Session, work: Callable[[], object], parent: QWidget) -> bool:
    """Write the file anew while nothing else is done; whether that went well."""
    QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        work()
    except TdktError as error:
        QApplication.restoreOverrideCursor()
        show_error(error, parent)
        return False
    QApplication.restoreOverrideCursor()
    session.protection_changed.emit()
    return True


def _protect_copies(session: Session, parent: QWidget) -> None:
    """Make the copies as protected as the file, and say which could not be."""

    def done(copies: Copies) -> None:
        translate = QCoreApplication.translate
        if copies.left:
            words = translate("PasswordDialog", "{count} bản sao lưu chưa đổi theo được: {names}")
            names = ", ".join(path.name for path in copies.left)
            session.warned.emit(words.format(count=len(copies.left), names=names))
        elif copies.missing is not None:
            words = translate("PasswordDialog", "“{place}” chưa cắm: các bản ở đó chưa đổi theo.")
            session.warned.emit(words.format(place=copies.missing))
        elif protecting.is_protected(session.database):
            session.said.emit(translate("PasswordDialog", "Tệp và các bản sao lưu đã có mật khẩu"))
        else:
            session.said.emit(translate("PasswordDialog", "Tệp và các bản sao lưu hết mật khẩu"))
        session.protection_changed.emit()

    session.run(
        protecting.protect_copies,
        done,
        text=QCoreApplication.translate("PasswordDialog", "Đang đổi các bản sao lưu…"),
        window=parent,
    )
