"""The papers of a movement: plan, launch, who registers, what came of it."""

from typing import Any

from form_parts import (
    CENTER,
    LEFT,
    RIGHT,
    STT,
    Column,
    body,
    cites,
    head,
    listing,
    sheet,
    signed,
    title,
    write,
)

_TARGETS: tuple[Column, ...] = (
    STT,
    ("Chỉ tiêu", "ten", 56, LEFT),
    ("Đơn vị tính", "don_vi_tinh", 24, LEFT),
    ("Trước", "truoc", 18, RIGHT),
    ("Đặt ra", "dat_ra", 18, RIGHT),
)
_UNITS = ["Các đơn vị thuộc cơ quan;", "Lưu: VT, TĐKT."]


def lines(where: Any, of: str, left_open: str = "") -> None:
    """Write each paragraph of a text; where there is none, room to write or nothing."""
    write(where, f"{{%p for dong in {of} %}}", size=2)
    body(where, "{{ dong }}")
    write(where, "{%p endfor %}", size=2)
    if left_open:
        write(where, f"{{%p if not {of} %}}", size=2)
        body(where, left_open)
        write(where, "{%p endif %}", size=2)


def section(where: Any, name: str) -> None:
    """Write the heading of a part."""
    body(where, f"**{name}**", keep=True, before=6)


def targets(where: Any, *more: Column) -> None:
    """Write the table of targets, or that there are none."""
    write(where, "{%p if chi_tieu %}", size=2)
    listing(where, [*_TARGETS, *more], "chi_tieu", groups="", size=13)
    write(where, "{%p else %}", size=2)
    body(where, "……")
    write(where, "{%p endif %}", size=2)


def plan() -> Any:
    """Kế hoạch tổ chức phong trào (the content of Luật 2022 Đ17)."""
    made = sheet()
    head(made, number="{{ so_ky_hieu }}")
    title(made, "KẾ HOẠCH", "Tổ chức {{ phong_trao }}")
    cites(made, end="{{ ';' if not loop.last or van_ban else '.' }}")
    write(made, "{%p if van_ban and cap_tren_phat_dong %}", size=2)
    body(made, "Thực hiện {{ van_ban }} về {{ phong_trao }}.", italic=True)
    write(made, "{%p endif %}", size=2)
    body(made, "{{ co_quan }} xây dựng Kế hoạch tổ chức {{ phong_trao }} như sau:")
    section(made, "I. MỤC ĐÍCH, Ý NGHĨA")
    lines(made, "muc_dich", "……")
    lines(made, "y_nghia")
    section(made, "II. PHẠM VI, ĐỐI TƯỢNG, THỜI GIAN")
    body(made, "1. Hình thức: {{ hinh_thuc }}. Phạm vi tổ chức: {{ pham_vi }}.")
    body(made, "2. Đối tượng: {{ doi_tuong_thi_dua }}")
    body(made, "3. Thời gian: {{ thoi_gian }}.")
    section(made, "III. NỘI DUNG, TIÊU CHÍ, CHỈ TIÊU")
    write(made, "{%p if chu_de %}", size=2)
    body(made, "Chủ đề: {{ chu_de }}.")
    write(made, "{%p endif %}", size=2)
    lines(made, "noi_dung", "……")
    lines(made, "tieu_chi")
    body(made, "Các chỉ tiêu:", keep=True)
    targets(made, ("Hạn", "han", 24, CENTER), ("Ai đo", "ai_do", 25, LEFT))
    section(made, "IV. BIỆN PHÁP, KIỂM TRA, TUYÊN TRUYỀN")
    lines(made, "bien_phap", "……")
    section(made, "V. SƠ KẾT, TỔNG KẾT, KHEN THƯỞNG")
    body(
        made,
        "Các đơn vị đo kết quả theo từng chỉ tiêu, báo cáo {{ co_quan }} để sơ kết, tổng kết khi kết "
        "thúc phong trào; tập thể, cá nhân có thành tích xuất sắc được xét khen thưởng theo quy định.",
    )
    section(made, "VI. TỔ CHỨC THỰC HIỆN")
    body(
        made,
        "Thủ trưởng các đơn vị tổ chức đăng ký, thực hiện Kế hoạch này; có vướng mắc thì báo cáo "
        "{{ co_quan }} (bộ phận thi đua, khen thưởng) để xem xét./.",
    )
    signed(made, to=["{{ cap_tren }} (để báo cáo);", *_UNITS])
    return made


def launch() -> Any:
    """Công văn phát động, with what is aimed at."""
    made = sheet()
    head(made, number="{{ so_ky_hieu }}", about="V/v phát động {{ phong_trao }}")
    write(made, "Kính gửi: Các đơn vị thuộc {{ co_quan }}", align=CENTER, before=12, after=6)
    body(
        made,
        "{{ nguoi_phat_dong }} phát động {{ phong_trao }} ({{ hinh_thuc[:1].lower() }}{{ hinh_thuc[1:] }}), "
        "{{ thoi_gian }}. {{ co_quan }} đề nghị các đơn vị triển khai như sau:",
    )
    body(made, "**1. Mục đích, yêu cầu**", keep=True)
    lines(made, "muc_dich", "……")
    body(made, "**2. Nội dung thi đua**", keep=True)
    lines(made, "noi_dung", "……")
    body(made, "**3. Chỉ tiêu**", keep=True)
    targets(made, ("Hạn", "han", 24, CENTER))
    body(made, "**4. Đăng ký, báo cáo**", keep=True, before=6)
    body(
        made,
        "Các đơn vị phổ biến tới từng công chức, viên chức, người lao động; gửi danh sách đăng ký về "
        "{{ co_quan }} trước ngày …… và báo cáo kết quả từng chỉ tiêu khi sơ kết, tổng kết./.",
    )
    signed(made, to=["Như trên;", "Lưu: VT, TĐKT."])
    return made


def entries() -> Any:
    """Danh sách đăng ký phong trào."""
    made = sheet()
    head(made)
    title(made, "DANH SÁCH", "Đăng ký {{ phong_trao }}")
    listing(
        made,
        [
            STT,
            ("Đơn vị, họ và tên", "ten", 50, LEFT),
            ("Thuộc đơn vị", "don_vi", 38, LEFT),
            ("Nội dung đăng ký", "noi_dung", 42, LEFT),
            ("Ký tên", "de_trong", 24, LEFT),
        ],
        "dang_ky",
        groups="",
    )
    body(made, "Danh sách này có {{ so_dang_ky }}./.", before=6)
    signed(made, left="NGƯỜI LẬP")
    return made


def review(*, final: bool) -> Any:
    """Báo cáo sơ kết, tổng kết."""
    made = sheet()
    head(made, number="{{ so_ky_hieu }}")
    title(made, "BÁO CÁO", ("Tổng kết " if final else "Sơ kết ") + "{{ phong_trao }}")
    section(made, "I. TÌNH HÌNH TRIỂN KHAI")
    body(
        made,
        "{{ phong_trao[:1].upper() }}{{ phong_trao[1:] }} do {{ nguoi_phat_dong }} phát động"
        "{{ ' (' + van_ban + ')' if van_ban else '' }}, {{ thoi_gian }}.",
    )
    write(made, "{%p if so_dang_ky %}", size=2)
    body(made, "Đã có {{ so_dang_ky }} đăng ký tham gia.")
    write(made, "{%p endif %}", size=2)
    section(made, "II. KẾT QUẢ")
    targets(made, ("Kết quả", "ket_qua", 20, RIGHT), ("Đánh giá", "danh_gia", 26, LEFT))
    write(made, "{%p if so_chi_tieu %}", size=2)
    body(made, "Đạt {{ so_chi_tieu_dat }}/{{ so_chi_tieu }} chỉ tiêu.", before=6)
    write(made, "{%p endif %}", size=2)
    lines(made, "nhan_xet")
    section(made, "III. HẠN CHẾ, NGUYÊN NHÂN, BÀI HỌC")
    body(made, "……")
    if not final:
        section(made, "IV. NHIỆM VỤ THỜI GIAN TỚI")
        lines(made, "bien_phap", "……")
    else:
        section(made, "IV. KHEN THƯỞNG")
        write(made, "{%p if khen %}", size=2)
        body(made, "Đã khen thưởng {{ so_khen }}{{ den_khen }}:", keep=True)
        listing(
            made,
            [
                STT,
                ("Họ và tên, tên tập thể", "ten", 48, LEFT),
                ("Chức vụ, đơn vị", "chuc_danh", 46, LEFT),
                ("Hình thức", "danh_hieu", 32, LEFT),
                ("Quyết định", "so_va_ngay_qd", 28, LEFT),
            ],
            "khen",
            groups="",
            size=13,
        )
        write(made, "{%p else %}", size=2)
        body(made, "Chưa có tập thể, cá nhân nào được khen thưởng trong phong trào.")
        write(made, "{%p endif %}", size=2)
        write(made, "{%p if tong_chi %}", size=2)
        section(made, "V. KINH PHÍ")
        body(made, "Tổng chi {{ tong_chi }} đồng ({{ tong_chi_chu }} đồng).")
        write(made, "{%p endif %}", size=2)
    body(made, "Trên đây là báo cáo của {{ co_quan }}./.", before=6)
    signed(made, to=["{{ cap_tren }} (để báo cáo);", *_UNITS])
    return made
