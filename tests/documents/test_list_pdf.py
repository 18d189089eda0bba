"""Lists on paper: what stands on each page, and that nobody signs an empty one."""

import datetime as dt
from pathlib import Path

import pypdfium2
import pytest

from tdkt_desktop.documents.list_pdf import Listing, write_listing


def listing(count: int) -> Listing:
    return Listing(
        superior="Ủy ban nhân dân tỉnh Hải Minh",
        agency="Sở Thử nghiệm",
        place="Hải Minh",
        day=dt.date.fromisoformat("2026-12-01"),
        title="Danh sách cán bộ",
        subtitle="",
        heads=["STT", "Họ và tên", "Đơn vị"],
        widths=[1, 4, 4],
        middle=[True, False, False],
        rows=[[str(place), f"Người {place}", "Văn phòng"] for place in range(1, count + 1)],
        total=f"Tổng cộng: {count} người.",
        compiler="Lê An",
        signer_title="Giám đốc",
        signer="Mai Bình",
    )


def pages(path: Path) -> list[str]:
    document = pypdfium2.PdfDocument(path)
    return [document[place].get_textpage().get_text_bounded() for place in range(len(document))]


@pytest.mark.parametrize("count", [1, 2, 3, *range(14, 26), 60])
def test_who_signs_stands_with_rows_under_their_heads(count: int, tmp_path: Path) -> None:
    path = tmp_path / "ds.pdf"
    assert write_listing(listing(count), path) == count
    found = pages(path)
    assert f"Người {count}\r" in found[-1] or f"Người {count} " in found[-1]
    assert "Mai Bình" in found[-1]
    assert all(page.count("Họ và tên") == 1 for page in found)
    said = "".join(found)
    assert [said.count(f"{place} Người {place} ") for place in range(1, count + 1)] == [1] * count
