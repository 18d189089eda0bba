"""A box for a year, of a school or of several years: ``2025-2026`` is shown and may be typed."""

import re

from PySide6.QtGui import QValidator

from tdkt_desktop.ui.kit.boxes import NoWheelSpinBox, fit_number_box

_TYPED = re.compile(r"\d{0,4}(?:\s*[-–]\s*\d{0,4})?")
_YEAR = re.compile(r"\d{4}")
_WIDEST = 124


class YearBox(NoWheelSpinBox):
    """Holds the first year; ``more`` years after it, where there are any, are shown with it."""

    def __init__(self, first: int, last: int, *, school: bool = False) -> None:
        super().__init__()
        self._more = int(school)
        fit_number_box(self, first, last)
        self.setMaximumWidth(_WIDEST)

    def show_years(self, year: int, last: int | None) -> None:
        """Show an award's year, and where it ends."""
        self._more = last - year if last else 0
        self.setValue(year)
        self.lineEdit().setText(self.textFromValue(year))

    def last_of(self, year: int) -> int | None:
        """Return where the years shown end if they begin with ``year``."""
        return year + self._more if self._more else None

    def textFromValue(self, value: int) -> str:
        """Write the first year, and the last where it is another."""
        return f"{value}-{value + self._more}" if self._more else str(value)

    def valueFromText(self, text: str) -> int:
        """Read the first year of what is typed."""
        found = _YEAR.search(text)
        return int(found[0]) if found else self.value()

    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        """Take a year, or two with a stroke between them."""
        if not _TYPED.fullmatch(text.strip()):
            return QValidator.State.Invalid, text, place
        found = _YEAR.search(text)
        whole = found is not None and self.minimum() <= int(found[0]) <= self.maximum()
        state = QValidator.State.Acceptable if whole else QValidator.State.Intermediate
        return state, text, place
