"""The house: who may import whom, and nothing of the law in Python."""

import ast
import logging
import re
from pathlib import Path

import pytest
from importlinter.cli import lint_imports as run_import_linter

from tdkt_desktop.operations.law.catalogue import shipped_kinds

ROOT = Path(__file__).resolve().parent.parent
SOURCES = sorted((ROOT / "tdkt_desktop").rglob("*.py"))


def test_packages_import_in_one_direction(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    fault = run_import_linter(config_filename=str(ROOT / "pyproject.toml"), cache_dir=None)
    for one in logging.root.manager.loggerDict.values():  # it silences whoever spoke before
        if isinstance(one, logging.Logger):
            one.disabled = False
    assert fault == 0


@pytest.mark.parametrize("path", SOURCES, ids=lambda p: str(p.relative_to(ROOT)))
def test_no_title_of_the_law_stands_in_python(path: Path) -> None:
    names = {kind.name for kind in shipped_kinds()}
    tree = ast.parse(path.read_text("utf-8"))
    texts = {
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    assert not texts & names


@pytest.mark.parametrize("path", SOURCES, ids=lambda p: str(p.relative_to(ROOT)))
def test_heavy_libraries_load_at_first_use(path: Path) -> None:
    heavy = re.compile(r"^(?:import|from) (?:openpyxl|reportlab|python_calamine)\b", re.MULTILINE)
    assert not heavy.search(path.read_text("utf-8"))


WINDOW = [path for path in SOURCES if path.is_relative_to(ROOT / "tdkt_desktop" / "ui")]


@pytest.mark.parametrize("path", WINDOW, ids=lambda p: str(p.relative_to(ROOT)))
def test_a_tool_tip_never_takes_a_name_for_markup(path: Path) -> None:
    """Words of the officer go through ``tip``; what we wrote ourselves is a literal."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and _called(node) == "setToolTip":
            assert _is_plain(node.args[-1]), f"{path.name}:{node.lineno}"


def _called(call: ast.Call) -> str:
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _is_plain(node: ast.expr) -> bool:
    if isinstance(node, ast.IfExp):
        return _is_plain(node.body) and _is_plain(node.orelse)
    if isinstance(node, ast.Call):
        ours = _called(node) == "tr" and isinstance(node.args[0], ast.Constant)
        return ours or _called(node) in {"tip", "as_tip"}
    return isinstance(node, ast.Constant)


@pytest.mark.parametrize("path", WINDOW, ids=lambda p: str(p.relative_to(ROOT)))
def test_labels_and_boxes_are_plain(path: Path) -> None:
    """``label`` and ``ask`` show text as it is; Qt's own would guess whether it is markup."""
    text = path.read_text("utf-8")
    assert not re.search(r"\bQLabel\((?!\))", text) or path.name == "controls.py"
    assert not re.search(r"QMessageBox\.(?:information|warning|critical)\(", text)
