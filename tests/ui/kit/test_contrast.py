"""Contrast as the screen needs it, in both themes: words 4.5 to 1, edges of what is typed in 3."""

import pytest
from PySide6.QtGui import QColor

from tdkt_desktop.ui.kit.theme import DARK, LIGHT, Tokens

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
