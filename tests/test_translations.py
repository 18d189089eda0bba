"""Both translations: complete, filled in with the same placeholders, and compiled."""

import gettext
import re
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from tdkt_desktop import cli
from tdkt_desktop.errors import TdktError
from tdkt_desktop.paths import asset
from tdkt_desktop.ui.kit.errors import error_text

ROOT = Path(__file__).resolve().parent.parent
TOOLS = Path(PySide6.__file__).parent
"""Beside the library: the commands of a virtual environment only call these."""


def messages(path: Path) -> list[tuple[str, str, str]]:
    """Return context, source and translation of every message."""
    return [
        (context.findtext("name", ""), m.findtext("source", ""), m.findtext("translation", ""))
        for context in ET.parse(path).iter("context")  # noqa: S314 - our own file
        for m in context.iter("message")
    ]


def test_the_english_translation_knows_every_text_of_the_program(tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.ts"
    command = [TOOLS / "lupdate", "-extensions", "py", ROOT / "tdkt_desktop", "-ts", fresh]
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
    command = [str(TOOLS / "lrelease"), str(source), "-qm", str(path)]
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


def test_the_command_line_s_words_are_compiled_from_their_source() -> None:
    """``msgfmt -o translations/vi/LC_MESSAGES/messages.mo translations/click_vi.po``."""
    written = re.findall(
        r'^msgid "(.+)"\n(?:msgid_plural ".*"\n)?msgstr(?:\[0\])? "(.+)"$',
        asset("translations", "click_vi.po").read_text("utf-8"),
        re.MULTILINE,
    )
    with asset("translations", "vi", "LC_MESSAGES", "messages.mo").open("rb") as file:
        compiled = gettext.GNUTranslations(file)
    escaped = {r"\n": "\n", r"\t": "\t", r"\"": '"'}
    for pair in written:
        source, translation = (
            re.sub(r"\\[nt\"]", lambda sign: escaped[sign[0]], part) for part in pair
        )
        placeholders = re.compile(r"\{\w+(?:!r)?\}|%\(\w+\)s")
        unknown = set(placeholders.findall(translation)) - set(placeholders.findall(source))
        assert not unknown, source
        asked = compiled.ngettext(source, source, 1)
        assert asked == translation or compiled.gettext(source) == translation
    assert len(written) > 40


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["people"], "Thiếu tùy chọn '--db'"),
        (["people", "--nope"], "Không có tùy chọn '--nope'"),
        (["peple"], "Không có lệnh 'peple'"),
        (["people", "--db", "a.tdkt", "--status", "x"], "không phải một trong"),
        (["eligible", "--db", "a.tdkt", "--year", "abc"], "không phải năm"),
        (["round", "show", "--db", "a.tdkt", "--round", "9" * 30], "quá lớn"),
        (["round", "show", "--db", "a.tdkt", "--round", "một"], "không phải số"),
    ],
)
def test_wrong_usage_is_told_in_vietnamese(
    arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(arguments, lambda *_: ()) == 2
    told = capsys.readouterr().err
    assert words in told
    assert not re.search(r"\b(Usage|Error|Try|Invalid|Missing|No such)\b", told)


@pytest.mark.parametrize("arguments", [["--help"], ["people", "--help"], ["import", "--help"]])
def test_help_is_in_vietnamese(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(arguments, lambda *_: ()) == 0
    told = capsys.readouterr().out
    assert "Cách dùng: tdkt-desktop" in told
    assert not re.search(r"\b(Usage|Options|OPTIONS|Commands|TEXT|INTEGER|PATH|required)\b", told)
