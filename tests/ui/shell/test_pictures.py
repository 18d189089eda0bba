"""Pictures of a file whose agency prints nothing of its own are taken all the same."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from tdkt_desktop.domain.agency.agency import Agency
from tdkt_desktop.operations.files import create_file
from tdkt_desktop.ui.shell.pictures import take_pictures


def test_an_agency_without_its_own_certificate_is_pictured(
    dressed: QApplication, tmp_path: Path
) -> None:
    path = tmp_path / "chi-cuc.tdkt"
    create_file(path, Agency(name="Chi cục Thử nghiệm", kind="THUOC_SO")).close()
    taken = {one.stem for one in take_pictures(path, tmp_path / "hinh")}
    assert {"people-light", "record-light"} <= taken
    assert "certificates-light" not in taken
    assert dressed is not None
