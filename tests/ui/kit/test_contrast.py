"""Contrast as the screen needs it, in both themes: words 4.5 to 1, edges of what is typed in 3."""

import pytest
from PySide6.QtGui import QColor, QPalette

from tdkt_desktop.ui.kit.tokens import DARK, LIGHT, Tokens, contrasting

WORDS = (
    ("text", "surface"),
    ("text", "ground"),
    ("text", "zebra"),
    ("text", "selection"),
    ("text", "pale"),
    ("muted", "surface"),
    ("muted", "ground"),
    ("muted", "zebra"),
    ("muted", "pale"),
    ("accent", "surface"),
    ("accent", "accent_soft"),
    ("on_accent", "accent"),
    ("ok", "surface"),
    ("ok", "ok_soft"),
    ("warn", "surface"),
    ("warn", "warn_soft"),
    ("text", "mild"),
)
EDGES = (("edge", "surface"), ("edge", "ground"), ("accent", "surface"), ("accent", "ground"))


def _light(color: str) -> float:
    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4

    ink = QColor(color)
    parts = (0.2126 * linear(ink.redF()), 0.7152 * linear(ink.greenF()))
    return sum(parts) + 0.0722 * linear(ink.blueF())


def contrast(one: str, other: str) -> float:
    """Return the ratio of two colours after WCAG 2."""
    lights = sorted((_light(one), _light(other)))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), WORDS)
def test_words_can_be_read_on_their_ground(tokens: Tokens, ink: str, ground: str) -> None:
    assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= 4.5


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("edge", "ground"), EDGES)
def test_what_is_typed_in_has_an_edge_that_is_seen(tokens: Tokens, edge: str, ground: str) -> None:
    assert contrast(getattr(tokens, edge), getattr(tokens, ground)) >= 3


def system(window: str, text: str, highlight: str, link: str) -> QPalette:
    """Return the colours of a Windows that is set to high contrast."""
    palette = QPalette()
    role = QPalette.ColorRole
    for part, colour in (
        (role.Window, window),
        (role.WindowText, text),
        (role.Highlight, highlight),
        (role.Link, link),
    ):
        palette.setColor(part, QColor(colour))
    return palette


@pytest.mark.parametrize(
    "colours",
    [
        ("#000000", "#FFFFFF", "#1AEBFF", "#FFFF00"),
        ("#000000", "#FFFF00", "#008000", "#FFFF00"),
        ("#000000", "#00FF00", "#0000FF", "#00FF00"),
        ("#FFFFFF", "#000000", "#37006E", "#00009F"),
        ("#2D3236", "#FFFFFF", "#A1BFDE", "#75E9FC"),
        ("#FFFAEF", "#3D3D3D", "#903909", "#1C5E75"),
    ],
    ids=["black", "one", "two", "white", "dusk", "desert"],
)
def test_a_system_in_high_contrast_gives_its_own_colours_readable_on_each_other(
    colours: tuple[str, str, str, str],
) -> None:
    tokens = contrasting(system(*colours))
    assert QColor(tokens.ground) == QColor(colours[0])
    assert QColor(tokens.text) == QColor(colours[1])
    for word, ground in WORDS:
        assert contrast(getattr(tokens, word), getattr(tokens, ground)) >= 4.5, (word, ground)
    for edge, ground in EDGES:
        assert contrast(getattr(tokens, edge), getattr(tokens, ground)) >= 3, (edge, ground)
