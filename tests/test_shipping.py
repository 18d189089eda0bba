"""What is shipped: licences of everything, no way to a network, a program carried on a stick."""

import ast
import importlib.metadata
import re
import sys
import tomllib
from collections.abc import Iterable
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from tdkt_desktop.paths import asset, portable, user_config, user_documents, user_log
from tdkt_desktop.settings import Preferences, PreferenceStore
from tdkt_desktop.ui.shell.help_dialog import libraries

ROOT = Path(__file__).resolve().parent.parent
ONLY_HERE = {"tdkt_desktop/ui/shell/second_start.py": {"PySide6.QtNetwork"}}
"""A pipe of this machine, which Qt keeps with what goes over a network."""

NETWORK = ("socket", "ssl", "http", "urllib.request", "ftplib", "smtplib", "PySide6.QtNetwork")


def brought(lines: Iterable[str], found: set[str]) -> set[str]:
    """Return the packages that requirements bring, with what those need themselves."""
    for need in map(Requirement, lines):
        key = re.sub(r"[-_.]+", "-", need.name).lower()
        if key in found or (need.marker and not need.marker.evaluate({"extra": ""})):
            continue
        found.add(key)
        brought(importlib.metadata.distribution(need.name).requires or (), found)
    return found


def test_every_library_that_is_shipped_is_listed_with_its_licence() -> None:
    kept = tomllib.loads(asset("resources", "licences", "libraries.toml").read_text("utf-8"))
    listed = [package for library in kept["library"] for package in library.get("packages", ())]
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    not_shipped = {"pip", "colorama", "tzdata"}
    assert set(listed) == brought(project["dependencies"], set()) - not_shipped
    assert len(listed) == len(set(listed))
    assert all(licence for _, licence in libraries())
    for library in kept["library"]:
        for text in library.get("text", ()):
            assert asset("resources", "licences", text).is_file()


def test_nothing_reaches_for_a_network() -> None:
    for path in (ROOT / "tdkt_desktop").rglob("*.py"):
        named = set[str]()
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                named |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                named |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
        reaching = {name for name in named if name.startswith(NETWORK)}
        allowed = ONLY_HERE.get(path.relative_to(ROOT).as_posix(), set())
        assert {name for name in reaching if not name.startswith(tuple(allowed or "-"))} == set()


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A stick with the program on it; returns the stick's own folder."""
    program = tmp_path / "USB" / "TDKT-Desktop"
    (program / "thiet-lap").mkdir(parents=True)
    carried(monkeypatch, program)
    return program.parent


def carried(monkeypatch: pytest.MonkeyPatch, program: Path) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program / "tdkt-desktop.exe"))


def test_a_program_on_a_stick_keeps_its_settings_beside_itself(stick: Path) -> None:
    settings = stick / "TDKT-Desktop" / "thiet-lap"
    assert portable() == user_config() == user_log() == settings
    assert user_documents() == stick
    PreferenceStore().save(Preferences(theme="dark"))
    assert PreferenceStore().load().theme == "dark"
    assert [path.name for path in settings.iterdir()] == ["preferences.json"]


def test_an_installed_program_does_not(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    carried(monkeypatch, tmp_path)
    assert portable() is None
    assert tmp_path not in user_config().parents


def test_recent_files_are_found_again_where_the_stick_has_another_letter(
    stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inside, outside = stick / "Sổ" / "sở.tdkt", tmp_path / "máy" / "sở.tdkt"
    PreferenceStore().save(Preferences(recent=(str(inside), str(outside))))
    moved = stick.rename(tmp_path / "E")
    carried(monkeypatch, moved / "TDKT-Desktop")
    found = PreferenceStore().load().recent
    assert [Path(path) for path in found] == [moved / "Sổ" / "sở.tdkt", outside]
