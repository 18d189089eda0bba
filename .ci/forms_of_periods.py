"""The report of a year, a half or five years, with its tables and the annex of the honoured."""

from typing import Any

from form_parts import CENTER, LEFT, RIGHT, STT, body, head, listing, sheet, signed, title, write
from forms_of_awards import part
from forms_of_movements import section


def told(where: Any, code: str) -> None:
    """Write what the file says, what was noted, and the officer's own words of a part."""
    write(where, f"{{%p for dong in muc.{code} %}}", size=2)
    body(where, "{{ dong }}")
    write(where, "{%p endfor %}", size=2)
    write(where, f"{{%p if not muc.{code} %}}", size=2)
    body(where, "……")
    write(where, "{%p endif %}", size=2)


def period() -> Any:
    """Báo cáo công tác thi đua, khen thưởng."""
    made = sheet()
    head(made, number="{{ so_ky_hieu }}")
    title(made, "BÁO CÁO", "Công tác thi đua, khen thưởng {{ ky }}")
    section(made, "I. TÌNH HÌNH, ĐẶC ĐIỂM")
    told(made, "tinh_hinh")
    section(made, "II. KẾT QUẢ THỰC HIỆN")
    for place, (code, name) in enumerate(
        (
            ("tuyen_truyen", "Quán triệt chủ trương, tuyên truyền"),
            ("phong_trao", "Các phong trào thi đua"),
            ("to_chuc", "Tổ chức, cán bộ, Hội đồng Thi đua - Khen thưởng"),
            ("xet_khen", "Xét khen thưởng: công khai, công bằng, dân chủ, kịp thời"),
            ("khen_thuong", "Kết quả khen thưởng"),
            ("sang_kien", "Sáng kiến"),
            ("dien_hinh", "Điển hình tiên tiến"),
        ),
        start=1,
    ):
        body(made, f"**{place}. {name}**", keep=True, before=6)
        told(made, code)
        if code == "phong_trao":
            write(made, "{%p if cac_phong_trao %}", size=2)
            listing(
                made,
                [
                    STT,
                    ("Phong trào", "ten", 62, LEFT),
                    ("Thời gian", "thoi_gian", 42, CENTER),
                    ("Chỉ tiêu đạt", "chi_tieu", 18, CENTER),
                    ("Đăng ký", "dang_ky", 17, RIGHT),
                    ("Lượt khen", "khen", 15, RIGHT),
                ],
                "cac_phong_trao",
                groups="",
                size=13,
            )
            write(made, "{%p endif %}", size=2)
        if code == "khen_thuong":
            tables(made)
    for code, name in (
        ("han_che", "III. HẠN CHẾ"),
        ("nguyen_nhan", "IV. NGUYÊN NHÂN"),
        ("bai_hoc", "V. BÀI HỌC KINH NGHIỆM"),
        ("phuong_huong", "VI. PHƯƠNG HƯỚNG, NHIỆM VỤ"),
        ("kien_nghi", "VII. KIẾN NGHỊ"),
    ):
        section(made, name)
        told(made, code)
    body(made, "Trên đây là báo cáo của {{ co_quan }}./.", before=6)
    signed(
        made, to=["{{ cap_tren }} (để báo cáo);", "Các đơn vị thuộc cơ quan;", "Lưu: VT, TĐKT."]
    )
    annex(made)
    return made


def tables(where: Any) -> None:
    """Write how many of which kind, beside the time before, and by year."""
    write(where, "{%p if theo_hinh_thuc %}", size=2)
    body(where, "Theo danh hiệu, hình thức (lượt):", keep=True)
    listing(
        where,
        [
            STT,
            ("Danh hiệu, hình thức", "ten", 62, LEFT),
            ("Tập thể", "tap_the", 16, RIGHT),
            ("Cá nhân", "ca_nhan", 16, RIGHT),
            ("Tổng", "tong", 16, RIGHT),
            ("Kỳ trước", "truoc", 18, RIGHT),
            ("So sánh", "tang_giam", 26, LEFT),
        ],
        "theo_hinh_thuc",
        groups="",
        size=13,
    )
    write(where, "{%p if nhieu_nam %}", size=2)
    body(where, "Theo năm (lượt):", keep=True, before=6)
    listing(
        where,
        [
            ("Năm", "nam", 25, CENTER),
            ("Cấp Nhà nước", "nha_nuoc", 35, RIGHT),
            ("Cấp bộ, tỉnh", "bo_tinh", 35, RIGHT),
            ("Cấp cơ sở", "co_so", 35, RIGHT),
            ("Tổng", "tong", 35, RIGHT),
        ],
        "theo_nam",
        groups="",
        size=13,
    )
    write(where, "{%p endif %}", size=2)
    write(where, "{%p endif %}", size=2)


def annex(where: Any) -> None:
    """Write everybody honoured by the State, a ministry or the province, on pages of their own."""
    write(where, "{%p if duoc_khen %}", size=2)
    part(where)
    write(where, "PHỤ LỤC", bold=True, align=CENTER, keep=True)
    write(
        where,
        "Danh sách tập thể, cá nhân được khen thưởng {{ ky }}",
        bold=True,
        align=CENTER,
        keep=True,
        after=6,
    )
    listing(
        where,
        [
            STT,
            ("Họ và tên, tên tập thể", "ten", 50, LEFT),
            ("Chức vụ, đơn vị", "chuc_danh", 58, LEFT),
            ("Năm", "nam", 16, CENTER),
            ("Quyết định", "quyet_dinh", 35, LEFT),
        ],
        groups="duoc_khen",
        size=13,
    )
    write(where, "{%p endif %}", size=2)
