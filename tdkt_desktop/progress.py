"""How long work reports on itself and is told to stop."""

from typing import Protocol


class Cancelled(Exception):  # noqa: N818 - a wish, not an error
    """The officer pressed Cancel; raised inside the work so that its transaction unwinds."""


class Progress(Protocol):
    """Called now and then by long work; may raise :class:`Cancelled`."""

    def __call__(self, done: int, total: int, /) -> None:
        """Report ``done`` of ``total`` steps; a total of 0 means it is not known."""


def silent(done: int, total: int, /) -> None:
    """Report to nobody."""
