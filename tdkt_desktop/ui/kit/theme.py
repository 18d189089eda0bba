"""The theme, sizes and fonts the program is dressed in."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from tdkt_desktop.paths import asset
from tdkt_desktop.ui.kit.style_sheet import SHEET
from tdkt_desktop.ui.kit.tokens import DARK, LIGHT, Tokens, contrasting

FAMILY = "Be Vietnam Pro"
ROW, ROW_COMPACT = 33, 26
RAIL, RAIL_NARROW = 220, 60


_SIZES = (13, 15, 17)
"""The size of the body text at each step of the zoom, in pixels."""


class _Current:
    tokens: Tokens = LIGHT
    zoom: int = 0
    dressing: bool = False


def tokens() -> Tokens:
    """Return the colours in use."""
    return _Current.tokens


def color(name: str) -> QColor:
    """Return a token as a Qt colour, e.g. ``color("accent")``."""
    return QColor(str(getattr(_Current.tokens, name)))


def scaled(pixels: int) -> int:
    """Return a length of the usual size as it is at the zoom in use."""
    return round(pixels * _SIZES[_Current.zoom] / _SIZES[0])


def zoomed(steps: int, zoom: int) -> int:
    """Return the zoom that is ``steps`` larger, as far as it goes; no steps is the usual size."""
    return max(0, min(len(_SIZES) - 1, zoom + steps)) if steps else 0


def with_figures(font: QFont) -> QFont:
    """Return a font whose digits are all of one width, for numbers that stand under each other."""
    lined = QFont(font)
    lined.setFeature(QFont.Tag("tnum"), 1)
    return lined


def arguments(program: str) -> list[str]:
    """Return what the application is begun with: the one style the sheet is written for.

    Set there it costs nothing; set later, Python would wrap the style and all that it names.
    """
    return [program, "-style", "Fusion"]


def load_fonts() -> None:
    """Register the window's fonts; a machine's own are never relied on."""
    for path in asset("resources", "fonts").glob("BeVietnamPro*.ttf"):
        # by its bytes: Windows does not open every folder's name
        QFontDatabase.addApplicationFontFromData(path.read_bytes())


def is_dark(choice: str) -> bool:
    """Whether ``choice`` (``auto``, ``light`` or ``dark``) means dark on this machine now."""
    if choice == "auto":
        return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return choice == "dark"


def other(choice: str) -> str:
    """Return the theme that the one chosen is not."""
    return "light" if is_dark(choice) else "dark"


def asks_for_contrast(app: QApplication) -> bool:
    """Whether the system is set to high contrast."""
    hints = app.styleHints()
    accessibility = hints.accessibility()  # PySide frees it with the wrapper of its parent
    return accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast


def wanted_tokens(app: QApplication, choice: str) -> Tokens:
    """Return the colours ``choice`` means now; where the system asks for contrast, its own."""
    if asks_for_contrast(app):
        app.setPalette(QPalette())  # what the system says, not what was set before
        return contrasting(app.palette())
    return DARK if is_dark(choice) else LIGHT


def apply_theme(app: QApplication, choice: str, zoom: int = 0) -> None:
    """Dress the whole program in the chosen theme, ``zoom`` steps larger than usual.

    Asked for a scheme, the system says that it has changed: in the middle of this no news.
    """
    if _Current.dressing:
        return
    _Current.dressing = True
    try:
        app.styleHints().setColorScheme(_SCHEMES.get(choice, Qt.ColorScheme.Unknown))
        _Current.tokens = wanted_tokens(app, choice)
        _Current.zoom = max(0, min(len(_SIZES) - 1, zoom))
        font = QFont(FAMILY)
        font.setPixelSize(_SIZES[_Current.zoom])
        font.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
        app.setFont(font)
        app.setPalette(_palette(_Current.tokens))
        app.setStyleSheet(_style_sheet(_Current.tokens))
    finally:
        _Current.dressing = False


_SCHEMES = {
    "auto": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}
"""What the system's own parts are asked for: the title bar, its boxes."""


def _palette(t: Tokens) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for place, value in (
        (role.Window, t.ground),
        (role.WindowText, t.text),
        (role.Base, t.surface),
        (role.AlternateBase, t.zebra),
        (role.Text, t.text),
        (role.Button, t.surface),
        (role.ButtonText, t.text),
        (role.ToolTipBase, t.surface),
        (role.ToolTipText, t.text),
        (role.Highlight, t.selection),
        (role.HighlightedText, t.text),
        (role.PlaceholderText, t.muted),
        (role.Link, t.accent),
        (role.Accent, t.accent),
    ):
        palette.setColor(place, QColor(value))
    for place in (role.Text, role.ButtonText, role.WindowText):
        palette.setColor(QPalette.ColorGroup.Disabled, place, QColor(t.muted))
    return palette


def _style_sheet(t: Tokens) -> str:
    sheet = SHEET.format_map(
        {name: getattr(t, name) for name in Tokens.__dataclass_fields__}
        | {"family": FAMILY, "check": _url("check-white.svg"), "down": _url("chevron-mid.svg")}
    )
    return re.sub(r"font-size: (\d+)px", lambda size: _larger(int(size[1])), sheet)


def _larger(pixels: int) -> str:
    return f"font-size: {scaled(pixels)}px"


def _url(icon: str) -> str:
    """Return an icon's path as a style sheet takes it, from any folder."""
    path = asset("resources", "icons", icon).as_posix()
    return '"' + path.replace("\\", "\\\\").replace('"', '\\"') + '"'
