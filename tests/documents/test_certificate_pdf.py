from pathlib import Path

import pypdfium2
import pytest

from tdkt_desktop.documents.certificate_pdf import FilledLayout, draw, fit_field
from tdkt_desktop.documents.fitting import KEEP
from tdkt_desktop.documents.fonts import FILES, missing_letters
from tdkt_desktop.documents.layouts import TextField, read_layout, shipped_layouts
from tdkt_desktop.documents.wrapping import split_words
from tdkt_desktop.errors import TdktError
from tdkt_desktop.paths import asset
from tdkt_desktop.progress import Cancelled

GK, TITLE = (
    next(one for one in shipped_layouts() if one.id == name) for name in ("giay-khen", "danh-hieu")
)
TEXTS = {
    "ten": "Đặng Thị Ngọc Ánh",
    "xung_ho": "Bà",
    "chuc_danh": "Chuyên viên, Văn phòng Sở",
    "thanh_tich": "Đã có thành tích xuất sắc năm 2025",
    "tham_quyen": "GIÁM ĐỐC SỞ THỬ NGHIỆM",
    "so_qd": "45/QĐ-STN",
    "ngay_qd": ", ngày 20 tháng 12 năm 2025",
    "so_vang": "7",
    "noi_ngay": "Hải Minh, ngày 20 tháng 12 năm 2025",
    "chuc_vu_ky": "GIÁM ĐỐC",
    "nguoi_ky": "Mai Văn Ký",
    "danh_hieu_hoa": "CHIẾN SĨ THI ĐUA CƠ SỞ",
}
LETTERS = "ăằắẳẵặâầấẩẫậđêềếểễệôồốổỗộơờớởỡợưừứửữựỳýỷỹỵàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụ"


def page_texts(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()


def test_the_lines_stand_in_the_decrees_order() -> None:
    printed = draw([FilledLayout(GK, TEXTS)], full=True, title="x")
    text = page_texts(printed.pdf)[0]
    shown = [
        "CỘNG HÒA XÃ HỘI",
        "Độc lập",
        "GIÁM ĐỐC SỞ THỬ NGHIỆM",
        "TẶNG",
        "GIẤY KHEN",
        "Đặng Thị Ngọc Ánh",
    ]
    assert all(words in text for words in shown)
    assert "Quyết định số 45/QĐ-STN, ngày 20 tháng 12 năm 2025" in text
    assert "Số sổ vàng: 7" in text
    in_order = ("quoc_hieu", "tieu_ngu", "tham_quyen", "tang", "hinh_thuc", "ten", "chuc_danh")
    ys = [field.y for field in GK.fields if field.key in in_order]
    assert ys == sorted(ys)


def test_stock_gets_only_what_it_leaves_open() -> None:
    text = page_texts(draw([FilledLayout(GK, TEXTS)], full=False, title="x").pdf)[0]
    assert "CỘNG HÒA" not in text
    assert "GIẤY KHEN" not in text
    assert "Đặng Thị Ngọc Ánh" in text


def test_both_ways_put_a_name_at_the_same_place() -> None:
    boxes = []
    for full in (True, False):
        document = pypdfium2.PdfDocument(draw([FilledLayout(GK, TEXTS)], full=full, title="x").pdf)
        page = document[0].get_textpage()
        start = page.get_text_range().index("Đặng Thị")
        boxes.append(page.get_charbox(start))
        document.close()
    assert boxes[0] == pytest.approx(boxes[1], abs=0.1)


def test_pages_are_a4_across_and_the_border_is_drawn_once() -> None:
    printed = draw([FilledLayout(GK, TEXTS)], full=True, title="x")
    many = draw([FilledLayout(GK, TEXTS)] * 50, full=True, title="x")
    document = pypdfium2.PdfDocument(many.pdf)
    assert len(document) == many.pages == 50
    assert document[0].get_size() == pytest.approx((841.9, 595.3), abs=0.1)
    document.close()
    assert len(many.pdf) < 2 * len(printed.pdf)


@pytest.mark.parametrize(
    "name", ["Lê Ấn", "Nguyễn Phúc Hoàng Bảo Trân Châu Thị Ngọc Thanh Thuỳ Phương Uyên"]
)
def test_names_of_six_and_of_sixty_letters_fit(name: str) -> None:
    for layout in (GK, TITLE):
        printed = draw([FilledLayout(layout, TEXTS | {"ten": name})], full=True, title="x")
        assert not printed.unfit
        assert name in page_texts(printed.pdf)[0].replace("\r\n", " ")


def test_what_does_not_fit_is_reported_by_name_and_left_out() -> None:
    long = "Đã hoàn thành xuất sắc nhiệm vụ " * 40
    printed = draw([FilledLayout(GK, TEXTS | {"thanh_tich": long})], full=True, title="x")
    assert [(misfit.page, misfit.recipient, misfit.field) for misfit in printed.unfit] == [
        (1, "Đặng Thị Ngọc Ánh", "thanh_tich")
    ]
    assert "hoàn thành" not in page_texts(printed.pdf)[0]


def test_a_letter_without_a_shape_is_reported() -> None:
    printed = draw([FilledLayout(GK, TEXTS | {"ten": "Lê 漢 An"})], full=True, title="x")
    assert [misfit.letters for misfit in printed.unfit] == ["漢"]


def test_a_hyphen_that_holds_a_name_together_is_drawn() -> None:
    printed = draw(
        [FilledLayout(GK, TEXTS | {"ten": "Trần\u2011Lê Văn Thử"})], full=True, title="x"
    )
    assert not printed.unfit
    assert "Trần-Lê Văn Thử" in page_texts(printed.pdf)[0]


@pytest.mark.parametrize("name", FILES)
def test_every_bundled_font_is_whole_in_vietnamese(name: str) -> None:
    assert missing_letters(LETTERS + LETTERS.upper(), name) == ""


def test_every_font_is_embedded() -> None:
    pdf = draw([FilledLayout(GK, TEXTS)], full=True, title="x").pdf
    assert b"/FontFile2" in pdf


def test_drawing_can_be_cancelled() -> None:
    def stop(done: int, total: int, /) -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        draw([FilledLayout(GK, TEXTS)] * 50, full=True, title="x", progress=stop)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("width = 297", "width = 100"),
        ('valign = "middle"', 'valign = "low"'),
        ("size = 16", 'size = "16"'),
        ("basis = ", "basic = "),
        ('key = "ten"', 'kye = "ten"'),
    ],
)
def test_a_broken_layout_says_what_is_wrong(tmp_path: Path, old: str, new: str) -> None:
    text = asset("resources", "certificates", "giay-khen.toml").read_text("utf-8")
    assert old in text
    (tmp_path / "sai.toml").write_text(text.replace(old, new), "utf-8")
    with pytest.raises(TdktError, match=r"sai\.toml"):
        read_layout(tmp_path / "sai.toml")


def test_words_are_split_as_seldom_as_can_be() -> None:
    layout = next(one for one in shipped_layouts() if one.id == "giay-khen")
    item = next(i for i in layout.items if isinstance(i, TextField) and i.key == "thanh_tich")
    text = (
        "Đã có thành tích xuất sắc trong cải cách thủ tục hành chính, chuyển đổi số, xây dựng "
        "chính quyền số, góp phần phát triển kinh tế - xã hội, quốc phòng, an ninh và trật tự an "
        "toàn xã hội trên địa bàn tỉnh trong giai đoạn vừa qua"
    )
    for length in range(60, len(text), 7):
        part = text[:length].rsplit(" ", 1)[0]
        fitted = fit_field(item, part)
        assert fitted is not None
        plain = " ".join(fitted.lines).replace(KEEP, " ")
        assert plain == part
        assert len(split_words(part, fitted.lines)) <= 1
