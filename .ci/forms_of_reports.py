"""Reports on achievements, by the form that the award's type and the sort of recipient ask for."""

from typing import Any

from form_parts import (
    CENTER,
    LEFT,
    RIGHT,
    body,
    each,
    grid,
    head,
    listing,
    no_break,
    plain_cell,
    sheet,
    title,
    write,
)

_AWARD = (
    "Đề nghị tặng {{ n.danh_hieu_goi[:1].lower() if n.danh_hieu_goi.startswith('Danh') "
    "else n.danh_hieu_goi[:1] }}{{ n.danh_hieu_goi[1:] }}"
)
_UNIT, _HOUSEHOLD = "n.loai == 'tập thể'", "n.loai == 'hộ gia đình'"


def _when(where: Any, condition: str) -> None:
    write(where, f"{{%p if {condition} %}}", size=2)


def _otherwise(where: Any) -> None:
    write(where, "{%p else %}", size=2)


def _end(where: Any) -> None:
    write(where, "{%p endif %}", size=2)


def _line(where: Any, label: str, value: str) -> None:
    """Write one line of a field: its value, or dots to the edge to write on."""
    body(
        where, f"{label}: {{{{ {value} }}}}{{% if not {value} %}}\t{{% endif %}}", align=LEFT
    ).paragraph_format.keep_together = True


def _part(where: Any, heading: str, value: str, *, lines: int = 2, last: bool = False) -> None:
    """Write what was said in paragraphs under its heading, or dotted lines where nothing was.

    The ``last`` part keeps its end with the signatures.
    """
    body(where, heading, keep=True)
    _when(where, value)
    write(where, f"{{%p for d in {value} %}}", size=2)
    if last:
        _when(where, "loop.last")
        body(where, "{{ d }}", keep=True)
        _otherwise(where)
    body(where, "{{ d }}")
    if last:
        _end(where)
    write(where, "{%p endfor %}", size=2)
    _otherwise(where)
    for _ in range(lines):
        body(where, "\t", align=LEFT, indent=0, keep=last)
    _end(where)


def _achieved(where: Any, heading: str) -> None:
    """Write the achievement: in full, or else in short as the lists have it."""
    _part(where, heading, "(n.chi_tiet or ([n.thanh_tich] if n.thanh_tich else []))", lines=4)


def _awards(where: Any, number: str = "III") -> None:
    """Write both tables of what was awarded before, three columns each (Nghị định 91, mẫu 01, 02)."""
    body(where, f"**{number}. CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG**", keep=True)
    for place, name, rows in (
        (1, "Danh hiệu thi đua", "n.cac_danh_hieu"),
        (2, "Hình thức khen thưởng", "n.cac_hinh_thuc"),
    ):
        body(where, f"{place}. {name}:", align=LEFT, keep=True, before=6 if place > 1 else 0)
        listing(
            where,
            [
                ("Năm", "nam", 20, CENTER),
                (name, "danh_hieu", 65, LEFT),
                (
                    "Số, ngày, tháng, năm của quyết định; cơ quan ban hành quyết định",
                    "quyet_dinh",
                    80,
                    LEFT,
                ),
            ],
            rows,
            groups="",
            keep_last=place > 1,
        )
    write(where, "", size=6, keep=True)


def _signed(where: Any, by: str, name: str, *, unit: bool = False) -> None:
    """Write who confirms at the left, who reports at the right.

    Below stands, for awards of the State, the body that submits.
    """
    table = grid(where, (82, 83), 1, lined=False)
    no_break(table.rows[0])
    one, two = map(plain_cell, table.rows[0].cells)
    confirms = (
        ("THỦ TRƯỞNG CƠ QUAN", "CẤP TRÊN TRỰC TIẾP", "NHẬN XÉT, XÁC NHẬN")
        if unit
        else ("THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ", "XÁC NHẬN, ĐỀ NGHỊ")
    )
    for place, words in enumerate(confirms):
        write(one, words, bold=True, align=CENTER, before=0 if place else 6, keep=True)
    write(one, "(Ký, đóng dấu)", size=13, italic=True, align=CENTER, keep=True)
    write(two, by, bold=True, align=CENTER, before=6, keep=True)
    how = "(Ký, đóng dấu)" if unit else "(Ký, ghi rõ họ và tên)"
    write(two, how, size=13, italic=True, align=CENTER, keep=True)
    for cell, words in ((one, ""), (two, name)):
        for _ in range(4 - (cell is one)):
            write(cell, "")
        write(cell, words, bold=True, align=CENTER)
    _when(where, "n.nha_nuoc")
    write(where, "XÁC NHẬN CỦA CƠ QUAN TRÌNH KHEN", bold=True, align=CENTER, before=12, keep=True)
    write(where, "(Ký, đóng dấu)", size=13, italic=True, align=CENTER, keep=True)
    for _ in range(4):
        write(where, "", keep=True)
    _end(where)


def _begun(made: Any, about: str = "") -> None:
    write(made, "{{ n.mau_so }}", size=13, bold=True, align=RIGHT)
    head(made)
    title(made, "BÁO CÁO THÀNH TÍCH", _AWARD, line=not about)
    if about:
        write(made, about, italic=True, align=CENTER, after=6)
    write(made, "(Tên {{ n.loai }} đề nghị: {{ n.ten }})", italic=True, align=CENTER, after=6)


def _person(made: Any, first: int = 1, *, short: bool = False) -> None:
    """Write who a person is."""
    lines = [
        ("Họ và tên", "n.ten"),
        ("Sinh ngày, tháng, năm", "n.ngay_sinh"),
        ("Giới tính", "n.gioi_tinh"),
        ("Dân tộc", "n.dan_toc"),
        ("Quê quán", "n.que_quan"),
        ("Trú quán", "n.thuong_tru"),
        ("Đơn vị công tác", "n.don_vi"),
        ("Chức vụ (chính quyền)", "n.chuc_vu"),
        ("Chức vụ (đảng, đoàn thể)", "n.chuc_vu_doan_the"),
        ("Trình độ chuyên môn, nghiệp vụ", "n.trinh_do"),
        ("Học hàm, học vị, danh hiệu, giải thưởng", "n.hoc_ham"),
        ("Điện thoại", "n.dien_thoai"),
    ]
    if short:
        kept = ("n.ten", "n.ngay_sinh", "n.gioi_tinh", "n.thuong_tru", "n.don_vi", "n.chuc_vu")
        lines = [line for line in lines if line[1] in kept]
    for place, (label, value) in enumerate(lines, start=first):
        _line(made, f"{place}. {label}", value)


def _household(made: Any) -> None:
    for place, (label, value) in enumerate(
        (
            ("Tên hộ gia đình", "n.ten"),
            ("Chủ hộ", "n.chu_ho"),
            ("Nơi ở", "n.noi_o"),
            ("Điện thoại", "n.dien_thoai"),
        ),
        start=1,
    ):
        _line(made, f"{place}. {label}", value)


def _unit(made: Any) -> None:
    _line(made, "- Tên tập thể", "n.ten")
    _line(made, "- Đơn vị cấp trên", "(n.don_vi or co_quan)")
    _line(made, "- Trụ sở chính", "n.tru_so")
    _line(made, "- Điện thoại", "n.dien_thoai")


def person_report() -> Any:
    """Báo cáo thành tích cá nhân (công trạng, danh hiệu thi đua), of a household too."""
    made = sheet()
    with each(made, "n", "danh_sach"):
        _begun(made)
        body(made, "**I. SƠ LƯỢC LÝ LỊCH**", keep=True)
        _when(made, _HOUSEHOLD)
        _household(made)
        _otherwise(made)
        _person(made)
        _end(made)
        body(made, "**II. THÀNH TÍCH ĐẠT ĐƯỢC**", keep=True)
        _when(made, _HOUSEHOLD)
        _achieved(made, "Kết quả thực hiện phong trào thi đua, chấp hành chủ trương, chính sách:")
        _otherwise(made)
        _when(made, "n.dung_dau")
        _part(made, "1. Tóm tắt thành tích của tập thể:", "n.tap_the")
        body(made, "2. Thành tích của cá nhân:", keep=True)
        _end(made)
        _part(made, "a) Quyền hạn, nhiệm vụ được giao hoặc đảm nhận:", "n.nhiem_vu")
        _achieved(made, "b) Thành tích đạt được:")
        _when(made, "n.cac_sang_kien")
        body(made, "Sáng kiến, đề tài đã được công nhận:", keep=True)
        write(made, "{%p for s in n.cac_sang_kien %}", size=2)
        body(made, "- {{ s }};")
        write(made, "{%p endfor %}", size=2)
        _end(made)
        _line(made, "Kết quả đánh giá, xếp loại chất lượng", "n.xep_loai_cac_nam")
        _part(
            made,
            "c) Chấp hành chủ trương của Đảng, chính sách, pháp luật của Nhà nước; học tập, nâng cao "
            "trình độ:",
            "n.chinh_sach",
        )
        _part(made, "d) Tham gia phong trào, công tác đảng, đoàn thể:", "n.dang_doan_the")
        _end(made)
        _awards(made)
        _signed(made, "{{ n.nguoi_bao_cao_hoa }}", "{{ n.chu_ho or n.ten }}")
    return made


def unit_report() -> Any:
    """Báo cáo thành tích tập thể (công trạng, danh hiệu thi đua)."""
    made = sheet()
    with each(made, "n", "danh_sach"):
        _begun(made)
        body(made, "**I. SƠ LƯỢC ĐẶC ĐIỂM, TÌNH HÌNH**", keep=True)
        body(made, "1. Đặc điểm, tình hình:", keep=True)
        _unit(made)
        _line(made, "- Địa chỉ trang thông tin điện tử", "n.trang_tin")
        _part(made, "- Quá trình thành lập và phát triển:", "n.thanh_lap")
        _line(made, "- Tổng số người", "n.so_nguoi")
        _part(
            made, "- Cơ cấu tổ chức, chất lượng đội ngũ; các tổ chức đảng, đoàn thể:", "n.co_cau"
        )
        _part(made, "- Thuận lợi, khó khăn trong thực hiện nhiệm vụ:", "n.thuan_loi")
        _part(made, "2. Chức năng, nhiệm vụ được giao:", "n.chuc_nang")
        body(made, "**II. THÀNH TÍCH ĐẠT ĐƯỢC**", keep=True)
        _achieved(
            made, "1. Thành tích nổi bật; việc thực hiện các chỉ tiêu nhiệm vụ, so với năm trước:"
        )
        _line(made, "Kết quả đánh giá, xếp loại chất lượng", "n.xep_loai_cac_nam")
        for place, label, value in (
            (2, "Biện pháp, nguyên nhân đạt được thành tích; sáng kiến, giải pháp", "bien_phap"),
            (3, "Việc thực hiện các phong trào thi đua", "phong_trao"),
            (4, "Chấp hành chủ trương của Đảng, chính sách, pháp luật của Nhà nước", "chinh_sach"),
            (5, "Hoạt động của tổ chức đảng, đoàn thể", "dang_doan_the"),
        ):
            _part(made, f"{place}. {label}:", f"n.{value}")
        _awards(made)
        _signed(made, "THỦ TRƯỞNG ĐƠN VỊ", "", unit=True)
    return made


def short_report(*, thematic: bool) -> Any:
    """Báo cáo thành tích đột xuất, or theo chuyên đề, of whomever: no tables of former awards."""
    made = sheet()
    with each(made, "n", "danh_sach"):
        _begun(
            made,
            "(Về thành tích xuất sắc trong phong trào thi đua"
            "{% if chuyen_de %} “{{ chuyen_de }}”{% endif %})"
            if thematic
            else "(Về thành tích xuất sắc đột xuất)",
        )
        _when(made, _UNIT)
        body(made, "**I. SƠ LƯỢC ĐẶC ĐIỂM, TÌNH HÌNH**", keep=True)
        _unit(made)
        _part(made, "- Chức năng, nhiệm vụ được giao:", "n.chuc_nang")
        _otherwise(made)
        body(made, "**I. SƠ LƯỢC LÝ LỊCH**", keep=True)
        _when(made, _HOUSEHOLD)
        _household(made)
        _otherwise(made)
        _person(made, short=True)
        _end(made)
        _end(made)
        body(made, "**II. THÀNH TÍCH ĐẠT ĐƯỢC**", keep=True)
        _part(made, "1. Nhiệm vụ; khó khăn, nỗ lực:", "n.hoan_canh")
        _achieved(made, "2. Thành tích đã lập được:")
        _part(made, "3. Ý nghĩa của thành tích:", "n.y_nghia", last=True)
        _when(made, _UNIT)
        _signed(made, "THỦ TRƯỞNG ĐƠN VỊ", "", unit=True)
        _otherwise(made)
        _signed(made, "{{ n.nguoi_bao_cao_hoa }}", "{{ n.chu_ho or n.ten }}")
        _end(made)
    return made


def service_report() -> Any:
    """Báo cáo thành tích về quá trình cống hiến of a person."""
    made = sheet()
    with each(made, "n", "danh_sach"):
        _begun(made, "(Về quá trình cống hiến)")
        body(made, "**I. SƠ LƯỢC LÝ LỊCH**", keep=True)
        for place, (label, value) in enumerate(
            (
                ("Họ và tên", "n.ten"),
                ("Tên gọi khác, bí danh", "n.bi_danh"),
                ("Sinh ngày, tháng, năm", "n.ngay_sinh"),
                ("Giới tính", "n.gioi_tinh"),
                ("Quê quán", "n.que_quan"),
                ("Nơi thường trú", "n.thuong_tru"),
                ("Chức vụ, đơn vị công tác hiện nay", "n.chuc_danh"),
                ("Chức vụ đề nghị khen thưởng", "n.chuc_vu_de_nghi"),
                ("Ngày, tháng, năm tham gia công tác", "n.cong_tac_tu"),
                ("Ngày, tháng, năm vào Đảng", "n.vao_dang"),
                ("Ngày, tháng, năm nghỉ hưu (hoặc từ trần)", "n.nghi_tu"),
            ),
            start=1,
        ):
            _line(made, f"{place}. {label}", value)
        body(made, "**II. TÓM TẮT QUÁ TRÌNH CÔNG TÁC**", keep=True)
        listing(
            made,
            [
                ("Từ tháng, năm đến tháng, năm", "tu_den", 38, LEFT),
                ("Chức vụ", "chuc_vu", 42, LEFT),
                ("Đơn vị công tác", "don_vi", 43, LEFT),
                ("Số năm, tháng giữ chức vụ", "thoi_gian", 24, CENTER),
                ("Ghi chú", "de_trong", 18, LEFT),
            ],
            "n.qua_trinh",
            groups="",
        )
        write(made, "{%p for g in n.giu_chuc %}", size=2)
        body(made, "- Tổng thời gian giữ chức vụ {{ g.chuc_vu }}: {{ g.thoi_gian }}.", before=3)
        write(made, "{%p endfor %}", size=2)
        _awards(made)
        _signed(made, "{{ n.nguoi_bao_cao_hoa }}", "{{ n.chu_ho or n.ten }}")
    return made
