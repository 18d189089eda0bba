"""A box for lengths and sizes."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QValidator, QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox


class Millimetres(QDoubleSpinBox):
    """A length the mouse wheel scrolls past."""

    def __init__(self, least: float = 0.0, most: float = 1200.0, suffix: str = " mm") -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setRange(least, most)
        self.setDecimals(1)
        self.setSingleStep(0.5)
        self.setSuffix(suffix)
        self.setKeyboardTracking(False)
        self.setLocale(QLocale.c())
        self.setMinimumWidth(58)
        self.lineEdit().setTextMargins(6, 0, 0, 0)  # the style sheet's padding does not reach it

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to whatever scrolls around it."""
        event.ignore()

    def textFromValue(self, value: float) -> str:
        """Return the number with a comma, as Vietnamese write it."""
        return f"{value:.{self.decimals()}f}".replace(".", ",")

    def valueFromText(self, text: str) -> float:
        """Take a comma and a point alike."""
        return float(super().valueFromText(text.replace(",", ".")))

    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        """Take a comma and a point alike."""
        state, _, where = super().validate(text.replace(",", "."), place)
        return state, text, where
