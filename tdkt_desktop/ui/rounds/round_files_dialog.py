"""The files kept with a round as a whole."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from tdkt_desktop.domain.attached import Holder
from tdkt_desktop.domain.rounds import Round
from tdkt_desktop.storage.attached_files import AttachedFiles
from tdkt_desktop.storage.file.journal import ChangeSet
from tdkt_desktop.ui.kit.controls import label, scrolled
from tdkt_desktop.ui.kit.files_section import FilesSection
from tdkt_desktop.ui.kit.form_dialog import fitting
from tdkt_desktop.ui.kit.session import Session


class RoundFilesDialog(QDialog):
    """What is attached to a round; dropped on it or chosen, it is kept at once."""

    def __init__(self, session: Session, round_: Round, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Tệp đính kèm của đợt"))
        self._round = round_
        self.files = FilesSection(session, Holder.ROUND)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(12)
        box.addWidget(label(round_.name, "title", wrap=True))
        box.addWidget(
            label(
                self.tr("Công văn của cấp trên, biên bản đã ký, bản chụp: kéo thả vào đây."),
                "muted",
                wrap=True,
            )
        )
        holder = QWidget()
        inner = QVBoxLayout(holder)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.files)
        inner.addStretch(1)
        box.addWidget(scrolled(holder), 1)
        box.addWidget(buttons)
        self.resize(fitting(560, 380))
        session.changed.connect(self._changed)
        self._show()

    def _changed(self, changes: ChangeSet) -> None:
        if changes.touches(*AttachedFiles.READS):
            self._show()

    def _show(self) -> None:
        self.files.show_files(self._round.id, self._round.name)
