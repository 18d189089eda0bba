from dataclasses import astuple

import pytest
from PySide6.QtGui import QColor, QFontDatabase
from PySide6.QtWidgets import QApplication

from tdkt_desktop.paths import asset
from tdkt_desktop.ui.kit import theme
from tdkt_desktop.ui.kit.icons import icon
from tdkt_desktop.ui.kit.tokens import DARK, LIGHT, Tokens


def brightness(color: QColor) -> float:
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (color.redF(), color.greenF(), color.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((brightness(QColor(one)), brightness(QColor(other))), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("color", "ground"),
    [
        ("text", "ground"),
        ("text", "surface"),
        ("text", "selection"),
        ("text", "zebra"),
        ("muted", "ground"),
        ("muted", "surface"),
        ("muted", "zebra"),
        ("muted", "selection"),
        ("accent", "surface"),
        ("accent", "ground"),
        ("accent", "accent_soft"),
        ("on_accent", "accent"),
        ("ok", "ok_soft"),
        ("warn", "warn_soft"),
    ],
)
def test_text_stands_out_from_its_ground(tokens: Tokens, color: str, ground: str) -> None:
    assert contrast(getattr(tokens, color), getattr(tokens, ground)) >= 4.5


def test_every_token_is_a_colour() -> None:
    for value in (*astuple(LIGHT), *astuple(DARK)):
        assert QColor(value).isValid()


def test_the_bundled_font_is_the_one_used(dressed: QApplication) -> None:
    assert theme.FAMILY in QFontDatabase.families()
    assert dressed.font().family() == theme.FAMILY


def test_every_icon_can_be_drawn(dressed: QApplication) -> None:
    for path in asset("resources", "icons").glob("*.svg"):
        assert not icon(path.stem).pixmap(16, 16).isNull()
