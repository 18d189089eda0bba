"""The real window the journeys go through."""

from tests.ui.conftest import filled, window

__all__ = ["filled", "window"]
