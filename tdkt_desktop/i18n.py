"""Marking text for translation where Qt may not be imported.

``pyside6-lupdate`` finds strings by the *name* of the function around them, so this
pure-Python marker of the same name makes the domain's literals translatable.
"""

from typing import Any


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802, ARG001 - lupdate's name
    """Return ``text`` unchanged; ``context`` is read by ``pyside6-lupdate`` only."""
    return text


class Worded(str):  # noqa: SLOT000 - it carries two attributes, and is copied
    """A text that remembers how it was worded, so that a window can say it in its language."""

    template: str
    params: dict[str, Any]


def worded(template: str, **params: Any) -> Worded:  # noqa: ANN401 - any printable value
    """Return ``template`` filled with ``params``, remembering both."""
    made = Worded(template.format(**params))
    made.template, made.params = template, params
    return made
