"""The house: who may import whom, and nothing of the law in Python."""

import ast
import re
from pathlib import Path

import pytest
from importlinter.cli import lint_imports as run_import_linter

from tdkt_desktop.operations.catalogue import shipped_kinds

ROOT = Path(__file__).resolve().parent.parent
SOURCES = sorted((ROOT / "tdkt_desktop").rglob("*.py"))


def test_packages_import_in_one_direction(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    assert run_import_linter(config_filename=str(ROOT / "pyproject.toml"), cache_dir=None) == 0


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
