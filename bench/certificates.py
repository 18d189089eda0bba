"""1 000 certificates against the bare library: reportlab, border as a form, eight centred strings."""

import io
import sys

from common import compare, emit, person, timed

COUNT = 1_000
TEXTS = [
    {
        "ten": person(n)[1], "xung_ho": "Bà", "chuc_danh": f"Chuyên viên, {person(n)[6]}",
        "thanh_tich": "Đã có thành tích xuất sắc trong thực hiện nhiệm vụ công tác năm 2025",
        "tham_quyen": "GIÁM ĐỐC SỞ NỘI VỤ TỈNH HẢI MINH", "so_qd": "45/QĐ-SNV",
        "ngay_qd": ", ngày 20 tháng 12 năm 2025", "so_vang": str(n + 1),
        "noi_ngay": "Hải Minh, ngày 20 tháng 12 năm 2025", "chuc_vu_ky": "GIÁM ĐỐC",
        "nguoi_ky": "Trần Quang Khải Hoàn",
    }
    for n in range(COUNT)
]  # fmt: skip


def floor() -> None:
    """Draw the same border once, then eight centred strings a page, unmeasured by us."""
    from reportlab.pdfgen.canvas import Canvas

    from tdkt_desktop.documents.borders import BORDERS
    from tdkt_desktop.documents.fonts import font

    fonts = ("serif-bold", "serif-bold", "serif", "serif", "serif-bold-italic", "serif-bold",
             "serif-bold-italic", "serif-bold")  # fmt: skip
    keys = ("tham_quyen", "ten", "chuc_danh", "thanh_tich", "noi_ngay", "chuc_vu_ky", "so_qd",
            "nguoi_ky")  # fmt: skip

    def work() -> None:
        canvas = Canvas(io.BytesIO(), pagesize=(841.89, 595.28), pageCompression=1)
        canvas.beginForm("base", 0, 0, 841.89, 595.28)
        BORDERS["lotus"](canvas, 297, 210)
        canvas.endForm()
        for texts in TEXTS:
            canvas.doForm("base")
            for place, (key, name) in enumerate(zip(keys, fonts, strict=True)):
                canvas.setFont(font(name), 16)
                canvas.drawCentredString(420, 450 - 40 * place, texts[key])
            canvas.showPage()
        canvas.save()

    emit(timed(work))


def ours() -> None:
    """Fit and draw the shipped layout."""
    from tdkt_desktop.documents.certificates import Certificate, draw
    from tdkt_desktop.documents.layouts import shipped_layouts

    layout = next(one for one in shipped_layouts() if one.id == "giay-khen")
    batch = [Certificate(layout, texts) for texts in TEXTS]
    emit(timed(lambda: draw(batch, full=True, title="Đo")))


if __name__ == "__main__":
    if len(sys.argv) > 1:
        globals()[sys.argv[1]]()
    else:
        compare(__file__, ["floor", "ours"])
