"""The program as it is started: the demonstration from end to end, and a start without display."""

import sys
import zipfile
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tdkt_desktop import __main__ as program
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.rounds import Rounds
from tdkt_desktop.ui.shell.pages import PAGES


def test_the_demonstration_does_the_whole_job(
    dressed: QApplication,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    folder = tmp_path / "ket-qua"
    monkeypatch.setattr(sys, "argv", ["tdkt-desktop", "demo", str(folder)])
    with pytest.raises(SystemExit) as ended:
        program.main()
    assert not ended.value.code
    assert "Kết quả:" in capsys.readouterr().out
    found = {path.suffix: path for path in folder.rglob("*") if path.is_file()}
    assert {".tdkt", ".xlsx", ".docx", ".pdf", ".png"} <= found.keys()
    for path in folder.rglob("*.docx"):
        with zipfile.ZipFile(path) as paper:
            words = paper.read("word/document.xml").decode()
        assert "{{" not in words, path.name
        assert "{%" not in words, path.name
    assert all(len(pdfium.PdfDocument(path)) for path in folder.rglob("*.pdf"))
    pictures = {path.stem for path in folder.rglob("*.png")}
    assert {f"{page.name}-light" for page in PAGES} <= pictures
    assert {f"{page.name}-dark" for page in PAGES if page.dark} <= pictures
    assert not QImage(str(found[".png"])).isNull()
    with Database.read(found[".tdkt"]) as database:
        assert [round_.closed for round_ in Rounds(database).all()]
    assert dressed is not None


def test_without_a_display_it_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "argv", ["tdkt-desktop"])
    monkeypatch.setattr(sys, "platform", "linux")
    with pytest.raises(SystemExit, match="Không có màn hình"):
        program.main()
