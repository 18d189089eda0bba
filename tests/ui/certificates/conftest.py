"""A designer left without saving, as most tests leave it, is not asked about."""

import pytest

ASKED = "tdkt_desktop.ui.certificates.designer.designer_dialog.asked_to_keep"


@pytest.fixture
def nothing_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ASKED, lambda *_: False)
