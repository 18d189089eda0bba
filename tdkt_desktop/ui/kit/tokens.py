"""The colours of each theme: the only place where they are written."""

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette


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
