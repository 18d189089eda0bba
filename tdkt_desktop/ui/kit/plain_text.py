"""Words shown as they are, wherever Qt would guess that they are markup."""

from PySide6.QtGui import Qt


def tip(text: str) -> str:
    """Return ``text`` for a tool tip, which has no plain mode of its own.

    A name such as ``<img src="file://…">`` must be read, not opened.
    """
    if not Qt.mightBeRichText(text):
        return text
    from html import escape

    return f'<span style="white-space: pre-wrap">{escape(text)}</span>'
