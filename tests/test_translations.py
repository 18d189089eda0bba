"""Both translations: complete, filled in with the same placeholders, and compiled."""

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from tdkt_desktop.errors import TdktError
from tdkt_desktop.paths import asset
from tdkt_desktop.ui.kit.errors import error_text

ROOT = Path(__file__).resolve().parent.parent
TOOLS = Path(sys.executable).parent


def messages(path: Path) -> list[tuple[str, str, str]]:
    """Return context, source and translation of every message."""
    return [
        (context.findtext("name", ""), m.findtext("source", ""), m.findtext("translation", ""))
        for context in ET.parse(path).iter("context")  # noqa: S314 - our own file
        for m in context.iter("message")
    ]


def test_the_english_translation_knows_every_text_of_the_program(tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.ts"
    command = [TOOLS / "pyside6-lupdate", "-extensions", "py", ROOT / "tdkt_desktop", "-ts", fresh]
    subprocess.run([str(part) for part in command], check=True, capture_output=True)
    wanted = {message[:2] for message in messages(fresh)}
    assert {message[:2] for message in messages(asset("translations", "tdkt_en.ts"))} == wanted


@pytest.mark.parametrize("name", ["tdkt_en.ts", "qt_vi.ts"])
def test_nothing_is_left_untranslated(name: str) -> None:
    for _, source, translation in messages(asset("translations", name)):
        assert translation.strip(), source
        placeholders = re.compile(r"\{\w+\}|%\d")
        found = sorted(placeholders.findall(translation))
        assert found == sorted(placeholders.findall(source)), source


@pytest.mark.parametrize("name", ["tdkt_en", "qt_vi"])
def test_the_compiled_files_are_those_of_the_sources(name: str, tmp_path: Path) -> None:
    path = tmp_path / f"{name}.qm"
    source = asset("translations", f"{name}.ts")
    command = [str(TOOLS / "pyside6-lrelease"), str(source), "-qm", str(path)]
    subprocess.run(command, check=True, capture_output=True)
    assert path.read_bytes() == asset("translations", f"{name}.qm").read_bytes()


def test_errors_speak_the_windows_language(qapp: QApplication) -> None:
    error = TdktError("Tệp “{name}” rỗng.", name="a.xlsx")
    assert error_text(error) == str(error) == "Tệp “a.xlsx” rỗng."
    translator = QTranslator()
    assert translator.load(str(asset("translations", "tdkt_en.qm")))
    qapp.installTranslator(translator)
    try:
        assert error_text(error) == "“a.xlsx” is empty."
    finally:
        qapp.removeTranslator(translator)


def test_qts_own_buttons_speak_vietnamese(qapp: QApplication) -> None:
    translator = QTranslator()
    assert translator.load(str(asset("translations", "qt_vi.qm")))
    qapp.installTranslator(translator)
    try:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Hủy"
    finally:
        qapp.removeTranslator(translator)
