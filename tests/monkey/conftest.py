"""The real window the monkey is let loose on."""

from tests.ui.conftest import filled, window

__all__ = ["filled", "window"]
