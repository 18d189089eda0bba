"""What no part of the window may do."""

import ast
from pathlib import Path

SOURCE = Path(__file__).resolve().parent.parent / "tdkt_desktop"


def test_no_widget_is_asked_for_its_screen() -> None:
    """PySide frees the screen with the wrapper it gives: the next painting is a crash."""
    asking = [
        f"{path.name}:{node.lineno}"
        for path in SOURCE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Attribute) and node.attr == "screen"
    ]
    assert not asking
