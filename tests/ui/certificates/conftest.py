"""A designer left without saving, as most tests leave it, is not asked about."""

import pytest
from PySide6.QtWidgets import QMessageBox


@pytest.fixture
def nothing_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Discard)
