"""Marking text for translation where Qt may not be imported.

``pyside6-lupdate`` finds strings by the *name* of the function around them, so this
pure-Python marker of the same name makes the domain's literals translatable.
"""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802, ARG001 - lupdate's name
    """Return ``text`` unchanged; ``context`` is read by ``pyside6-lupdate`` only."""
    return text
