"""The lists of those put forward, and what is written of each."""

from typing import Any

from form_parts import (
    CENTER,
    LEFT,
    NAME,
    PLACE,
    STT,
    body,
    each,
    head,
    listing,
    sheet,
    signatures,
    signed,
    title,
    write,
)


def registration() -> Any:
    """Danh sách đăng ký thi đua."""
    made = sheet()
    head(made)
    title(made, "DANH SÁCH", "Đăng ký thi đua năm {{ nam }}")
    listing(made, [STT, NAME, PLACE, ("Ký tên", "de_trong", 40, LEFT)])
    body(made, "Danh sách này có {{ gom_nguoi }}./.", before=6)
    signed(made, left="NGƯỜI LẬP")
    return made


def nomination() -> Any:
    """Danh sách đề nghị khen thưởng."""
    made = sheet(landscape=True)
    wide = 252.0
    head(made, wide=wide)
    title(made, "DANH SÁCH", "Đề nghị khen thưởng {{ xet }}")
    listing(
        made,
        [
            STT,
            ("Họ và tên, tên tập thể", "ten", 42, LEFT),
            ("Ngày sinh", "ngay_sinh", 24, CENTER),
            ("Chức vụ, đơn vị", "chuc_danh", 48, LEFT),
            ("Xếp loại năm", "xep_loai", 20, CENTER),
            ("Sáng kiến", "sang_kien", 46, LEFT),
            ("Đã được khen", "da_khen", 36, LEFT),
            ("Ghi chú", "ghi_chu", 25, LEFT),
        ],
    )
    body(made, "Danh sách này có {{ gom_nguoi }} ({{ gom_luot }} đề nghị)./.", before=6)
    body(
        made,
        "Ghi chú: HTXSNV, HTTNV, HTNV: hoàn thành xuất sắc, hoàn thành tốt, hoàn thành nhiệm vụ.",
        size=13,
        italic=True,
    )
    signed(made, left="NGƯỜI LẬP", wide=wide)
    return made


def notice() -> Any:
    """Thông báo công khai danh sách."""
    made = sheet()
    head(made, number="{{ so_ky_hieu }}")
    title(made, "THÔNG BÁO", "Về việc công khai danh sách đề nghị khen thưởng {{ xet }}")
    body(
        made,
        "Thực hiện nguyên tắc khen thưởng chính xác, công khai, minh bạch, công bằng, kịp thời quy "
        "định tại khoản 2 Điều 5 Luật Thi đua, khen thưởng, {{ co_quan }} công khai danh sách "
        "{{ cac_doi_tuong[4:] }} được đề nghị khen thưởng như sau:",
    )
    listing(
        made,
        [
            STT,
            ("Họ và tên, tên tập thể", "ten", 45, LEFT),
            ("Chức vụ, đơn vị", "chuc_danh", 51, LEFT),
            ("Thành tích", "thanh_tich", 58, LEFT),
        ],
    )
    body(made, "Thời gian công khai: từ {{ cong_khai_tu }} đến {{ cong_khai_den }}.", before=6)
    body(
        made,
        "Ý kiến về danh sách đề nghị gửi về {{ co_quan }} (bộ phận thi đua, khen thưởng) trong thời "
        "gian công khai, bằng văn bản hoặc trực tiếp, ghi rõ họ tên, đơn vị người gửi ý kiến.",
    )
    signed(
        made,
        to=["Các đơn vị thuộc cơ quan;", "Bảng tin, trang thông tin nội bộ;", "Lưu: VT, TĐKT."],
    )
    return made


def handover() -> Any:
    """Bản bàn giao: where the file is, what is open, what is due."""
    made = sheet()
    head(made)
    title(made, "BẢN BÀN GIAO", "Công tác thi đua, khen thưởng")
    body(made, "**1. Tệp dữ liệu:** {{ tep }}", align=LEFT)
    body(made, "Trong tệp có {{ co_gi }}.")
    for place, (name, rows, none) in enumerate(
        (
            ("Bản sao lưu", "sao_luu", ""),
            ("Đợt xét đang mở", "dot_mo", "Không có đợt nào đang mở."),
            ("Việc phải làm, đến hạn", "den_han", "Không có việc nào."),
            ("Mẫu văn bản riêng của cơ quan", "mau_rieng", "Dùng các mẫu có sẵn."),
            ("Chỉnh vị trí in của máy in", "may_in", "Chưa chỉnh máy in nào."),
        ),
        start=2,
    ):
        body(made, f"**{place}. {name}**", keep=True, before=6)
        if none:
            write(made, f"{{%p if not {rows} %}}", size=2)
            body(made, none)
            write(made, "{%p else %}", size=2)
        listing(
            made,
            [STT, ("Nội dung", "viec", 92, LEFT), ("Chi tiết", "chi_tiet", 62, LEFT)],
            rows,
            groups="",
        )
        if none:
            write(made, "{%p endif %}", size=2)
    body(
        made,
        "Hai bên đã bàn giao, nhận đủ các nội dung trên và hồ sơ giấy kèm theo (nếu có)./.",
        before=6,
    )
    signatures(
        made,
        (55, 55, 55),
        [("NGƯỜI BÀN GIAO", ""), ("NGƯỜI NHẬN", ""), ("{{ chuc_vu_ky_hoa }}", "{{ nguoi_ky }}")],
    )
    return made


def answer() -> Any:
    """Công văn trả lời, a page for each nomination refused, sent back, lowered or voted down."""
    made = sheet(numbered=False)
    with each(made, "n", "danh_sach"):
        head(made, number="{{ so_ky_hieu }}", about="V/v trả lời đề nghị khen thưởng {{ xet }}")
        write(
            made,
            "Kính gửi: {{ (n.xung_ho + ' ' + n.ten).strip() }}",
            align=CENTER,
            before=12,
            after=6,
        )
        body(
            made,
            "{{ co_quan }} đã xem xét đề nghị tặng {{ n.de_nghi_gi }} {{ dip }} cho "
            "{{ (n.xung_ho + ' ' + n.ten).strip() }}{{ ', ' + n.chuc_danh if n.chuc_danh else '' }}. "
            "Kết quả: {{ n.ket_qua_tra_loi }}.",
        )
        write(made, "{%p if n.ly_do %}", size=2)
        body(made, "Lý do: {{ n.ly_do }}.")
        write(made, "{%p endif %}", size=2)
        write(made, "{%p if n.chua_dat %}", size=2)
        body(made, "Đối chiếu quy định với hồ sơ lưu tại {{ co_quan }}:", keep=True)
        write(made, "{%p for d in n.chua_dat %}", size=2)
        body(made, "- {{ d.noi_dung }}{{ ' (' + d.can_cu + ')' if d.can_cu else '' }};")
        write(made, "{%p endfor %}", size=2)
        write(made, "{%p if n.som_nhat %}", size=2)
        body(
            made, "Nếu đạt các điều kiện còn thiếu, năm sớm nhất được xét là năm {{ n.som_nhat }}."
        )
        write(made, "{%p endif %}", size=2)
        write(made, "{%p endif %}", size=2)
        body(made, "{{ co_quan }} trả lời để {{ (n.xung_ho + ' ' + n.ten).strip() }} biết./.")
        signed(made, to=["Như trên;", "Lưu: VT, TĐKT."])
    return made
