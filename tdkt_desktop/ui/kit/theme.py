"""Colours, sizes and fonts: the only place where they are written."""

import re
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from tdkt_desktop.paths import asset

FAMILY = "Be Vietnam Pro"
ROW, ROW_COMPACT = 33, 26
RAIL, RAIL_NARROW = 220, 60


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one theme."""

    ground: str
    surface: str
    line: str
    text: str
    muted: str
    selection: str
    accent: str
    accent_soft: str
    on_accent: str
    gold: str
    ok: str
    ok_soft: str
    warn: str
    warn_soft: str
    zebra: str
    pale: str
    mild: str
    rim: str
    edge: str
    scrim: str


LIGHT = Tokens(
    ground="#F6F6F4",
    surface="#FFFFFF",
    line="#E3E2DE",
    text="#1F1F1D",
    muted="#66655F",
    selection="#F1E6E4",
    accent="#A4262C",
    accent_soft="#F7E9E9",
    on_accent="#FFFFFF",
    gold="#B7791F",
    ok="#2B764A",
    ok_soft="#E6F2EA",
    warn="#8A5C00",
    warn_soft="#FBF1DA",
    zebra="#FBFBFA",
    pale="#F1F0EE",
    mild="#D6979B",
    rim="#C9C7C0",
    edge="#8A8880",
    scrim="#611F1F1D",
)
DARK = Tokens(
    ground="#1B1B1D",
    surface="#242427",
    line="#37373C",
    text="#ECECEA",
    muted="#A09F9B",
    selection="#3B2F30",
    accent="#E5736F",
    accent_soft="#3A2628",
    on_accent="#1B1B1D",
    gold="#D9A441",
    ok="#6CC08B",
    ok_soft="#21352A",
    warn="#E0B354",
    warn_soft="#39301C",
    zebra="#27272A",
    pale="#1D1D1F",
    mild="#84494B",
    rim="#4C4C53",
    edge="#7C7C85",
    scrim="#80000000",
)


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


def contrasting(system: QPalette) -> Tokens:
    """Return the colours of a system that is set to high contrast: no shades, lines that show."""
    role = QPalette.ColorRole
    ground, text = system.color(role.Window), system.color(role.WindowText)
    accent = system.color(role.Highlight)
    if _contrast(accent, ground) < _READABLE:
        accent = system.color(role.Link)
    if _contrast(accent, ground) < _READABLE:
        accent = text
    plain = dict.fromkeys(Tokens.__dataclass_fields__, ground.name())
    lines = dict.fromkeys(("line", "rim", "edge", "text", "muted", "gold"), text.name())
    told = dict.fromkeys(("ok", "warn"), text.name())
    shade = QColor.fromRgbF(
        *(low + (high - low) * _CHOSEN for low, high in zip(_rgb(ground), _rgb(text), strict=True))
    )
    own = {
        "accent": accent.name(),
        "on_accent": ground.name(),
        "selection": shade.name(),
        "mild": shade.name(),
    }
    return Tokens(**plain | lines | told | own | {"scrim": f"#80{ground.name()[1:]}"})


_READABLE = 4.5
_CHOSEN = 0.3
"""How far what is chosen stands between the ground and the text: both can be read on it."""


def _rgb(color: QColor) -> tuple[float, float, float]:
    return color.redF(), color.greenF(), color.blueF()


def _contrast(one: QColor, other: QColor) -> float:
    """Return how well two colours are told apart, 1 to 21 (WCAG 2.2, 1.4.3)."""
    weights = (0.2126, 0.7152, 0.0722)
    dark, light = sorted(
        sum(
            weight * (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4)
            for weight, part in zip(weights, _rgb(color), strict=True)
        )
        for color in (one, other)
    )
    return (light + 0.05) / (dark + 0.05)


def apply_theme(app: QApplication, choice: str, zoom: int = 0) -> None:
    """Dress the whole program in the chosen theme, ``zoom`` steps larger than usual.

    Asked for a scheme, the system says that it has changed: in the middle of this, that is no news.
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
    sheet = _SHEET.format_map(
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


_SHEET = """
QWidget {{ color: {text}; }}
QMenuBar, QMenu, QToolTip, QMessageBox QLabel, QStatusBar {{ font-family: "{family}"; font-size: 13px; }}
QMainWindow, QDialog {{ background: {ground}; }}
QToolTip {{ background: {surface}; color: {text}; border: 1px solid {line}; padding: 4px 6px; }}
QLabel[role="title"] {{ font-size: 20px; font-weight: 600; }}
QLabel[role="name"] {{ font-size: 17px; font-weight: 600; }}
QLabel[role="muted"] {{ color: {muted}; }}
QLabel[role="caption"] {{ color: {text}; font-size: 13px; font-weight: 600; }}
QLabel[role="rail-heading"] {{ color: {muted}; font-size: 12px; font-weight: 600; padding: 0 6px; }}
QLabel[role="medium"] {{ font-weight: 500; }}
QLabel[role="tag-late"] {{ background: {accent_soft}; color: {accent}; border-radius: 4px; padding: 1px 8px; font-size: 12px; font-weight: 600; }}
QLabel[role="tag-soon"] {{ background: {warn_soft}; color: {warn}; border-radius: 4px; padding: 1px 8px; font-size: 12px; font-weight: 600; }}
QLabel[role="tag-ok"] {{ background: {ok_soft}; color: {ok}; border-radius: 4px; padding: 1px 8px; font-size: 12px; font-weight: 600; }}
QLabel[role="tag-quiet"] {{ background: {pale}; color: {muted}; border-radius: 4px; padding: 1px 8px; font-size: 12px; font-weight: 600; }}
QLabel[role="step"] {{ border: 1px solid {rim}; border-radius: 14px; color: {muted}; font-weight: 600; }}
QLabel[role="step-done"] {{ background: {ok_soft}; border-radius: 14px; color: {ok}; font-weight: 600; }}
QFrame[role="drop"] {{ background: {zebra}; border: 1px dashed {edge}; border-radius: 8px; }}
QFrame[role="drop-over"] {{ background: {accent_soft}; border: 2px dashed {accent}; border-radius: 8px; }}
QLabel[role="tag"] {{ background: {pale}; color: {muted}; border-radius: 4px; padding: 1px 6px; font-size: 12px; font-weight: 600; }}
QLabel[role="strong"] {{ font-weight: 600; }}
QLabel[role="figure"] {{ font-size: 26px; font-weight: 600; }}
QLabel[role="warn"] {{ background: {warn_soft}; color: {warn}; border-radius: 6px; padding: 8px 10px; }}
QLabel[role="ok"] {{ background: {ok_soft}; color: {ok}; border-radius: 6px; padding: 8px 10px; }}
QLabel[role="source"] {{ color: {muted}; font-size: 12px; }}
QLabel[role="sign-ok"] {{ color: {ok}; font-weight: 700; }}
QLabel[role="sign-no"] {{ color: {accent}; font-weight: 700; }}
QLabel[role="sign-doubt"] {{ color: {warn}; font-weight: 700; }}
QLabel[role="doubt"] {{ color: {warn}; }}
QLabel[role="error"] {{ color: {accent}; }}
QFrame[role="panel"] {{ background: {surface}; border: 1px solid {line}; border-radius: 8px; }}
QFrame[role="panel"]:focus {{ border: 1px solid {accent}; }}
QFrame[role="rail"] {{ background: {surface}; border: none; border-right: 1px solid {line}; }}
QFrame[role="rule"] {{ background: {line}; border: none; max-height: 1px; min-height: 1px; }}
QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: none; }}
QStatusBar {{ background: {surface}; border-top: 1px solid {line}; color: {muted}; }}
QStatusBar::item {{ border: none; }}
QStatusBar QLabel {{ color: {muted}; padding: 0 8px; }}
QStatusBar QLabel[role="warning"] {{ color: {accent}; font-weight: 600; }}

QPushButton {{
  background: {surface}; border: 1px solid {rim}; border-radius: 6px;
  padding: 6px 12px; min-height: 18px; font-weight: 500;
}}
QPushButton:focus {{ outline: none; }}
QPushButton:hover {{ border-color: {muted}; }}
QPushButton:pressed {{ background: {selection}; }}
QPushButton:focus {{ border: 2px solid {accent}; padding: 5px 11px; }}
QPushButton:disabled {{ color: {muted}; background: {ground}; border-color: {line}; }}
QPushButton[role="primary"] {{
  background: {accent}; border-color: {accent}; color: {on_accent}; font-weight: 600;
}}
QPushButton[role="primary"]:hover {{ border-color: {text}; }}
QPushButton[role="primary"]:focus {{ border: 2px solid {text}; }}
QPushButton[role="primary"]:disabled {{ background: {line}; border-color: {line}; color: {muted}; }}
QPushButton[role="chip"] {{ border-radius: 14px; padding: 4px 12px; font-weight: 600; }}
QPushButton[role="chip"][empty="true"] {{
  background: transparent; border: 1px dashed {rim}; color: {muted}; font-weight: 400;
}}
QPushButton[role="chip"]:checked {{
  background: {accent_soft}; border: 1px solid {accent}; color: {accent}; font-weight: 600;
}}
QPushButton[role="chip"]:focus {{ border: 2px solid {accent}; padding: 3px 11px; }}
QPushButton[role="rail"] {{
  background: transparent; border: none; border-radius: 6px; text-align: left;
  padding: 0 6px; font-weight: 500; min-height: 0;
}}
QPushButton[role="rail"]:hover {{ background: {ground}; }}
QPushButton[role="rail"]:checked {{ background: {accent_soft}; color: {accent}; font-weight: 600; }}
QPushButton[role="rail"]:focus {{ border: 2px solid {accent}; padding: 0 4px; }}
QPushButton[role="stage"] {{
  border-radius: 0; border-left-width: 0; padding: 0 6px; min-height: 28px; max-height: 28px;
}}
QPushButton[role="stage"][edge="first"] {{
  border-left-width: 1px; border-top-left-radius: 6px; border-bottom-left-radius: 6px;
}}
QPushButton[role="stage"][edge="last"] {{ border-top-right-radius: 6px; border-bottom-right-radius: 6px; }}
QPushButton[role="stage"][state="todo"] {{ color: {muted}; background: {ground}; }}
QPushButton[role="stage"][state="current"] {{
  background: {accent_soft}; color: {accent}; font-weight: 600;
}}
QPushButton[role="stage"]:checked {{ background: {selection}; border-color: {accent}; color: {text}; font-weight: 600; }}
QPushButton[role="stage"]:focus {{ border: 2px solid {accent}; padding: 0 5px; min-height: 26px; }}
QFrame[role="strip"] {{ background: {warn_soft}; border: 1px solid {warn}; border-radius: 8px; }}
QFrame[role="bar"] {{ background: {pale}; border: 1px solid {line}; border-radius: 8px; }}
QPushButton[role="card"] {{
  background: {surface}; border: 1px solid {line}; border-radius: 8px; padding: 1px; text-align: left; font-weight: 400;
}}
QPushButton[role="card"]:hover {{ border-color: {rim}; }}
QPushButton[role="card"]:checked {{ border: 2px solid {accent}; padding: 0; }}
QPushButton[role="card"]:focus {{ border: 2px solid {accent}; padding: 0; background: {zebra}; }}
QLabel[role="slow"] {{ color: {warn}; font-size: 12px; font-weight: 600; }}
QLabel[role="board-text"] {{ color: {text}; font-weight: 600; }}
QLabel[role="board-warn"] {{ color: {warn}; font-weight: 600; }}
QLabel[role="board-ok"] {{ color: {ok}; font-weight: 600; }}
QLabel[role="board-accent"] {{ color: {accent}; font-weight: 600; }}
QPushButton[role="tab"] {{
  background: transparent; border: none; border-bottom: 2px solid transparent; border-radius: 0;
  padding: 6px 0; color: {muted}; font-weight: 500;
}}
QPushButton[role="tab"]:hover {{ color: {text}; }}
QPushButton[role="tab"]:checked {{ color: {accent}; border-bottom: 2px solid {accent}; }}
QPushButton[role="tab"]:focus {{ border: 2px solid {accent}; border-radius: 4px; padding: 4px 0; }}
QPushButton[role="line"] {{ background: transparent; border: none; border-radius: 6px; padding: 0; text-align: left; }}
QPushButton[role="line"]:hover {{ background: {zebra}; }}
QPushButton[role="line"]:focus {{ border: 2px solid {accent}; padding: 0; }}
QPushButton[role="number"] {{ background: transparent; border: none; padding: 2px 6px; font-weight: 500; min-height: 16px; }}
QPushButton[role="number"]:hover {{ color: {accent}; }}
QPushButton[role="number"]:focus {{ border: 2px solid {accent}; padding: 0 4px; }}
QPushButton[role="number"]:disabled {{ color: {muted}; background: transparent; }}
QPushButton[role="link"] {{
  background: transparent; border: none; padding: 3px 0; min-height: 16px; text-align: left;
  font-weight: 400;
}}
QPushButton[role="link"]:hover {{ color: {accent}; }}
QPushButton[role="link"]:focus {{ color: {accent}; text-decoration: underline; }}
QPushButton[role="link"]:disabled {{ color: {muted}; }}

QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox, QPlainTextEdit, QTextEdit {{
  background: {surface}; border: 1px solid {edge}; border-radius: 6px; padding: 5px 8px; min-height: 18px;
  selection-background-color: {accent}; selection-color: {on_accent}; placeholder-text-color: {muted};
}}
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus, QPlainTextEdit:focus, QTextEdit:focus {{
  border: 2px solid {accent}; padding: 4px 7px;
}}
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled,
QDoubleSpinBox:disabled {{ color: {muted}; background: {ground}; }}
QLineEdit[role="quiet"] {{ background: transparent; border-color: transparent; padding: 4px 6px; }}
QLineEdit[role="quiet"]:hover {{ border-color: {line}; }}
QLineEdit[role="quiet"]:focus {{ background: {surface}; border: 2px solid {accent}; padding: 3px 5px; }}
QLineEdit[wrong="true"], QComboBox[wrong="true"], QSpinBox[wrong="true"],
QPlainTextEdit[wrong="true"] {{ border: 1px solid {accent}; background: {accent_soft}; }}
QLineEdit[role="quiet"][wrong="true"] {{ border: 2px solid {warn}; }}
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button,
QDoubleSpinBox::down-button {{ width: 0; }}
QAbstractSpinBox QLineEdit, QComboBox QLineEdit, QAbstractSpinBox QLineEdit:focus, QComboBox QLineEdit:focus {{
  border: none; padding: 0 0 0 6px; min-height: 0; background: transparent;
}}
QComboBox {{ combobox-popup: 0; }}
QComboBox::drop-down {{ border: none; width: 22px; }}
QComboBox::down-arrow {{ image: url({down}); width: 12px; height: 12px; }}
QComboBox QAbstractItemView {{
  background: {surface}; border: 1px solid {line}; selection-background-color: {selection};
  selection-color: {text}; outline: none;
}}
QCheckBox, QRadioButton {{ spacing: 8px; }}
QCheckBox::indicator, QTableView::indicator, QTreeView::indicator {{
  width: 15px; height: 15px; border: 1px solid {edge}; border-radius: 4px; background: {surface};
}}
QCheckBox::indicator:checked, QTableView::indicator:checked, QTreeView::indicator:checked {{
  background: {accent}; border-color: {accent}; image: url({check});
}}
QRadioButton::indicator {{
  width: 13px; height: 13px; border: 1px solid {edge}; border-radius: 7px; background: {surface};
}}
QRadioButton::indicator:checked {{
  width: 7px; height: 7px; border: 4px solid {accent}; border-radius: 7px;
}}
QCheckBox:focus, QRadioButton:focus {{ color: {accent}; }}

QTableView, QTreeView, QListView {{
  background: {surface}; alternate-background-color: {zebra}; border: 1px solid {line};
  border-radius: 8px; gridline-color: transparent; outline: none;
  selection-background-color: {selection}; selection-color: {text};
}}
QTableView::item, QTreeView::item, QListView::item {{ padding: 0 8px; border: none; }}
QTreeView::item {{ height: 31px; }}
QListView::item {{ min-height: 31px; }}
QListView[role="palette"] {{ border: none; border-radius: 0; }}
QLineEdit[role="palette"], QLineEdit[role="palette"]:focus {{
  border: none; border-bottom: 1px solid {line}; border-radius: 0; font-size: 17px; padding: 0 16px;
}}
QTableView::item:selected, QTreeView::item:selected, QListView::item:selected {{
  background: {selection}; color: {text};
}}
QTableView:focus, QTreeView:focus, QListView:focus {{ border: 1px solid {muted}; }}
QTableView[role="flat"], QTableView[role="flat"]:focus {{ border: none; border-radius: 0; border-top: 1px solid {line}; }}
QTableView QLineEdit {{ border-radius: 0; padding: 0 6px; border: 2px solid {accent}; }}
QTableView QLineEdit[wrong="true"] {{ border: 2px solid {accent}; background: {accent_soft}; }}
QHeaderView {{ background: {surface}; border: none; border-top-left-radius: 8px; }}
QHeaderView::section {{
  background: {surface}; color: {muted}; border: none; border-bottom: 1px solid {line};
  padding: 0 11px; height: 36px; font-size: 12px; font-weight: 600; text-align: left;
}}
QTableView[role="counts"] QHeaderView::section:vertical {{
  color: {text}; border-bottom: none; font-size: 13px; font-weight: 400;
}}
QTableCornerButton::section {{ background: {surface}; border: none; }}
QSplitter::handle {{ background: transparent; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 2px; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 2px; }}
QScrollBar::handle {{ background: {line}; border-radius: 3px; min-height: 28px; min-width: 28px; }}
QScrollBar::handle:hover {{ background: {muted}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QMenuBar {{ background: {surface}; border-bottom: 1px solid {line}; padding: 2px 6px; }}
QMenuBar::item {{ padding: 4px 10px; border-radius: 4px; background: transparent; }}
QMenuBar::item:selected {{ background: {selection}; }}
QMenu {{ background: {surface}; border: 1px solid {line}; border-radius: 6px; padding: 4px; }}
QMenu::item {{ padding: 6px 28px 6px 12px; border-radius: 4px; }}
QMenu::item:selected {{ background: {selection}; }}
QMenu::item:disabled {{ color: {muted}; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 4px 8px; }}
QProgressBar {{ background: {line}; border: none; border-radius: 3px; max-height: 6px; }}
QProgressBar::chunk {{ background: {accent}; border-radius: 3px; }}
QGroupBox {{ border: none; font-weight: 600; padding-top: 22px; }}
QGroupBox::title {{ subcontrol-origin: margin; left: 0; }}
"""
