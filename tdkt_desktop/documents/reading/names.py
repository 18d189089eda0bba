"""Names of WordprocessingML's elements, and what their attributes say."""

from typing import Any

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
COMPATIBLE = "http://schemas.openxmlformats.org/markup-compatibility/2006"


def w(name: str) -> str:
    """Return the full name of an element of a Word document."""
    return f"{{{WORD}}}{name}"


def value(element: Any, child: str | None, attribute: str = "val") -> str:
    """Return an attribute of an element, or of its first ``child``; nothing where it is not."""
    one = element if child is None else element.find(w(child))
    return "" if one is None else str(one.get(w(attribute)) or "")
