"""Small parts that every page is put together from."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from tdkt_desktop.domain.vietnamese.numbers import dotted
from tdkt_desktop.ui.kit.icons import icon, pixmap
from tdkt_desktop.ui.kit.plain_text import tip as as_tip
from tdkt_desktop.ui.kit.theme import scaled

_EMPTY_WIDTH = 430


def label(text: str = "", role: str = "", *, wrap: bool = False) -> QLabel:
    """Return a label dressed for its ``role`` in the style sheet."""
    text_label = QLabel(text)
    if role:
        text_label.setProperty("role", role)
    text_label.setWordWrap(wrap)
    if wrap:
        # wrapped labels must be allowed to shrink, or they widen the pane they stand in
        text_label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.MinimumExpanding)
    text_label.setTextFormat(Qt.TextFormat.PlainText)
    return text_label


class _Button(QPushButton):
    """A push button that Enter presses when it has the focus, without being a dialog's default."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press on Enter too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class _Link(_Button):
    """A button that looks like words: a long line ends in … instead of widening its pane."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setMinimumWidth(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as much of the words as there is room for."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        room = self.contentsRect().width()
        if not option.icon.isNull():
            room -= option.iconSize.width() + 4
        right = Qt.TextElideMode.ElideRight
        option.text = self.fontMetrics().elidedText(option.text, right, room)
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)


class ShortLabel(QLabel):
    """One line that ends in … where there is no room for it; the tip says all of it."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setMinimumWidth(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as much of the words as there is room for."""
        painter = QStylePainter(self)
        words = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width()
        )
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, words)


def button(
    text: str,
    picture: str = "",
    *,
    role: str = "",
    tip: str = "",
    token: str = "text",  # noqa: S107 - a colour
) -> QPushButton:
    """Return a push button with an icon."""
    push_button = _Link(text) if role == "link" else _Button(text)
    if role != "link":  # its words are never cut
        push_button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
    if role:
        push_button.setProperty("role", role)
    if picture:
        gap = 5 if text else 0
        push_button.setIcon(icon(picture, "on_accent" if role == "primary" else token, gap=gap))
        push_button.setIconSize(QSize(18 + gap, 18) * 0.9)
    push_button.setToolTip(as_tip(tip))
    push_button.setAutoDefault(False)
    return push_button


def dress(widget: QWidget, role: str) -> None:
    """Give a widget another role in the style sheet."""
    restyle(widget, role=role)


def restyle(widget: QWidget, **properties: object) -> None:
    """Give a widget properties that the style sheet knows, and let it look again if it must."""
    if all((widget.property(name) or "") == (value or "") for name, value in properties.items()):
        return
    for name, value in properties.items():
        widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def hinder(push_button: QPushButton, why: str) -> None:
    """Disable a button and let it say why; empty enables it again."""
    push_button.setEnabled(not why)
    push_button.setToolTip(as_tip(why))


def rule() -> QFrame:
    """Return a thin line across."""
    line = QFrame()
    line.setProperty("role", "rule")
    return line


def panel(layout: QLayout) -> QFrame:
    """Return a surface with rounded corners around ``layout``."""
    frame = QFrame()
    frame.setProperty("role", "panel")
    frame.setLayout(layout)
    return frame


def check_row(text: str, role: str = "") -> tuple[QCheckBox, QHBoxLayout]:
    """Return a check box and a layout that holds it beside its words, which may wrap."""
    box = QCheckBox()
    box.setAccessibleName(text)
    box.setFixedWidth(20)
    line = QHBoxLayout()
    line.setSpacing(6)
    line.setContentsMargins(0, 0, 0, 0)
    line.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(label(text, role, wrap=True), 1)
    return box, line


def row(*widgets: QWidget | None, spacing: int = 8) -> QHBoxLayout:
    """Return widgets side by side; ``None`` stretches."""
    box = QHBoxLayout()
    box.setSpacing(spacing)
    box.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        if widget is None:
            box.addStretch(1)
        else:
            box.addWidget(widget)
    return box


class _ScrollColumn(QScrollArea):
    """Scrolls up and down only, and gives its content the height its wrapped texts need.

    ``QScrollArea`` asks for a least size only, which knows nothing of height for width.
    """

    def __init__(self) -> None:
        super().__init__()
        across = self.horizontalScrollBar()
        # a field wider than the room would draw everything aside when the keyboard comes to it
        across.rangeChanged.connect(lambda *_: across.setRange(0, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            # later: the style sheet has not reached every new child yet
            QTimer.singleShot(0, self, self._fit)
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        inner = self.widget()
        layout = inner.layout() if inner is not None else None
        if inner is None or layout is None:
            return
        for child in inner.findChildren(QWidget):
            if not child.property("fitted"):
                # the style sheet changes sizes without telling the layout, which remembers them
                child.ensurePolished()
                child.setProperty("fitted", True)
                child.updateGeometry()
        layout.activate()
        width = self.viewport().width()
        height = layout.totalMinimumSize().height()
        if layout.hasHeightForWidth():
            height = max(height, layout.totalHeightForWidth(width))
        inner.setMinimumHeight(height)


def scrolled(inner: QWidget) -> QScrollArea:
    """Return ``inner`` in an area that scrolls up and down only."""
    area = _ScrollColumn()
    inner.installEventFilter(area)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inner)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


def clear(layout: QLayout) -> None:
    """Take everything out of ``layout`` and let it go."""
    while layout.count() and (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear(inner)


class Heading(QWidget):
    """A page's title, a count beside it, and at most three buttons."""

    def __init__(
        self, title: str, buttons: Sequence[QPushButton], *, beside: QWidget | None = None
    ) -> None:
        super().__init__()
        self.title, self.count = title, label(role="muted")
        more = (beside,) if beside is not None else ()
        box = row(label(title, "title"), self.count, *more, None, *buttons, spacing=12)
        self.setLayout(box)


_BESIDE_HINT = 64
"""What the glass, the cross and the padding take beside a search box's hint."""


class SearchField(QLineEdit):
    """A search box. ``searched`` comes with each keystroke, once events have settled.

    ``done`` is Enter or the Down key: on to what was found.
    """

    searched = Signal(str)
    done = Signal()

    def __init__(self, hint: str) -> None:
        super().__init__()
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint.rstrip("…"))
        self.setClearButtonEnabled(True)
        self.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.setToolTip(self.tr("Gõ không cần dấu; Esc để xóa"))
        self.setMinimumWidth(120)
        self.setMaximumWidth(340)
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._settle)
        self.textChanged.connect(lambda _: self._timer.start())

    def sizeHint(self) -> QSize:
        """Ask for the room the hint takes, between the glass and the cross."""
        wished = super().sizeHint()
        hint = self.fontMetrics().horizontalAdvance(self.placeholderText())
        return QSize(max(wished.width(), hint + scaled(_BESIDE_HINT)), wished.height())

    def _settle(self) -> None:
        if self.isVisible():
            self.searched.emit(self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc empties the box; an empty box lets Esc pass."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            event.accept()  # what is typed is searched already; a dialog must not take it for OK
            self.done.emit()
        else:
            super().keyPressEvent(event)


def chip(text: str, *, checked: bool = False) -> QPushButton:
    """Return a filter that is on or off."""
    push_button = button(text, role="chip")
    push_button.setCheckable(True)
    push_button.setChecked(checked)
    return push_button


def show_count(push_button: QPushButton, words: str, count: int) -> None:
    """Let a chip say how many it stands for; one that stands for none looks empty."""
    push_button.setText(f"{words} {dotted(count)}")
    restyle(push_button, empty=not count)


class EmptyState(QWidget):
    """What an empty page shows: a drawing, a sentence, one or two buttons."""

    def __init__(self, picture: str, text: str, buttons: Sequence[QPushButton] = ()) -> None:
        super().__init__()
        drawing = QLabel()
        drawing.setPixmap(pixmap(picture, "muted", 56))
        words = label(text, "muted")
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words.setWordWrap(True)
        words.setFixedWidth(_EMPTY_WIDTH)
        # a wrapped label in a centred column is otherwise given one line's height
        words.setMinimumHeight(words.heightForWidth(_EMPTY_WIDTH))
        box = QVBoxLayout(self)
        box.addStretch(2)
        box.addWidget(drawing, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addSpacing(12)
        box.addWidget(words, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addSpacing(12)
        box.addLayout(row(None, *buttons, None))
        box.addStretch(3)
