"""A verdict to read: every condition with its sign, words and article; attestations to tick."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from tdkt_desktop.domain.eligibility.verdicts import ALL_OF, ANY_OF, ATTESTATION, Finding, Verdict
from tdkt_desktop.i18n import Worded
from tdkt_desktop.ui.kit.controls import clear, label
from tdkt_desktop.ui.kit.plain_text import tip

_SIGNS = {True: ("✓", "sign-ok"), False: ("✗", "sign-no"), None: ("?", "sign-doubt")}
_STEP = 14
Tick = Callable[[str, bool], None]


def said(text: str) -> str:
    """Return the words of a finding in the window's language."""
    if not isinstance(text, Worded):
        return QCoreApplication.translate("verdict", text)
    return QCoreApplication.translate("verdict", text.template).format(**text.params)


class FindingsView(QWidget):
    """The conditions of one verdict, one under the other; alternatives are set in."""

    def __init__(self, tick: Tick | None = None) -> None:
        super().__init__()
        self._tick = tick
        self.boxes: dict[str, QCheckBox] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)

    def show_verdict(self, verdict: Verdict) -> None:
        """Show the conditions and the warnings of ``verdict``."""
        held = next((words for words, box in self.boxes.items() if box.hasFocus()), None)
        clear(self._column)
        self.boxes = {}
        self._met = set[tuple[str, str]]()
        self._add(verdict.root, 0)
        if held in self.boxes:
            self.boxes[held].setFocus()
        for warning in verdict.warnings:
            self._column.addWidget(label(f"⚠ {said(warning)}", "doubt", wrap=True))

    def _add(self, finding: Finding, depth: int) -> None:
        if finding.shape == ANY_OF:
            words = self.tr("Một trong các điều kiện sau:")
            self._line(finding, words, "", depth)
            for child in finding.children:
                self._add(child, depth + 1)
        elif finding.shape == ALL_OF and depth and len(finding.children) > 1:
            self._line(finding, self.tr("Cả các điều kiện sau:"), "", depth)
            for child in finding.children:
                self._add(child, depth + 1)
        elif finding.shape == ALL_OF:
            for child in finding.children:
                self._add(child, depth)
        elif finding.shape == ATTESTATION:
            self._attestation(finding, depth)
        elif (finding.text, finding.source) not in self._met or depth:
            self._met.add((finding.text, finding.source))
            self._line(finding, said(finding.text), finding.source, depth)

    def _line(self, finding: Finding, text: str, source: str, depth: int) -> None:
        sign, role = _SIGNS[finding.satisfied]
        mark = label(sign, role)
        mark.setFixedWidth(16)
        mark.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        spoken = {
            True: self.tr("đạt"),
            False: self.tr("chưa đạt"),
            None: self.tr("chưa đủ dữ liệu"),
        }
        mark.setAccessibleName(spoken[finding.satisfied])
        words = label(text, wrap=True)
        if finding.records:
            words.setToolTip(tip("\n".join(record.text for record in finding.records)))
        self._row(mark, words, self._source(finding, source), depth)

    def _source(self, finding: Finding, source: str) -> str:
        sure = {"medium": self.tr("cần đối chiếu thêm"), "low": self.tr("chưa đối chiếu")}.get(
            finding.confidence, ""
        )
        return " · ".join(filter(None, (source, sure)))

    def _attestation(self, finding: Finding, depth: int) -> None:
        if finding.text in self.boxes:
            return
        box = QCheckBox()
        box.setChecked(finding.satisfied is True)
        box.setEnabled(self._tick is not None)
        box.setAccessibleName(finding.text)
        box.setFixedWidth(20)
        if self._tick is not None:
            tick = self._tick
            box.clicked.connect(lambda on, words=finding.text: tick(words, on))
        self.boxes[finding.text] = box
        note = (
            self.tr("Hội đồng, cơ quan xác nhận") if finding.offered else self.tr("lưu ý khi xét")
        )
        self._row(box, label(finding.text, wrap=True), f"{finding.source} · {note}", depth)

    def _row(self, sign: QWidget, words: QWidget, source: str, depth: int) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(depth * _STEP, 0, 0, 0)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(0)
        grid.addWidget(sign, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(words, 0, 1)
        if source:
            grid.addWidget(label(source, "source", wrap=True), 1, 1)
        grid.setColumnStretch(1, 1)
        self._column.addLayout(grid)
