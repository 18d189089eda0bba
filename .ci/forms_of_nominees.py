"""The lists of those put forward, and what is written of each."""

from typing import Any

from form_parts import (
    CENTER,
    LEFT,
    NAME,
    PLACE,
    RIGHT,
    STT,
    body,
    each,
    grid,
    head,
    listing,
    no_break,
    plain_cell,
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


def report(unit: bool) -> Any:
    """Báo cáo thành tích, a page or more for each."""
    made = sheet()
    with each(made, "n", "danh_sach"):
        write(made, "{{ n.mau_so }}", size=13, bold=True, align=RIGHT)
        head(made)
        title(
            made,
            "BÁO CÁO THÀNH TÍCH",
            "Đề nghị tặng {{ n.danh_hieu_goi[:1].lower() if n.danh_hieu_goi.startswith('Danh') else n.danh_hieu_goi[:1] }}{{ n.danh_hieu_goi[1:] }}",
        )
        write(made, "(Tên {{ n.loai }} đề nghị: {{ n.ten }})", italic=True, align=CENTER, after=6)
        body(
            made,
            "**I. SƠ LƯỢC ĐẶC ĐIỂM, TÌNH HÌNH**" if unit else "**I. SƠ LƯỢC LÝ LỊCH**",
            keep=True,
        )
        lines = (
            [
                "Tên tập thể: {{ n.ten }}.",
                "Đơn vị cấp trên: {{ n.don_vi or '……………' }}.",
                "Số người: {{ n.so_nguoi or '……' }}. Chức năng, nhiệm vụ được giao:\t",
            ]
            if unit
            else [
                "Họ và tên: {{ n.ten }}. Giới tính: {{ n.gioi_tinh or '………' }}.",
                "Ngày, tháng, năm sinh: {{ n.ngay_sinh or '………………' }}. Dân tộc: {{ n.dan_toc or '………' }}.",
                "Quê quán:\t",
                "Đơn vị công tác: {{ n.don_vi or '……………' }}. Chức vụ: {{ n.chuc_vu or '……………' }}.",
                "Trình độ chuyên môn, nghiệp vụ:\t",
            ]
        )
        if not unit:
            write(made, "{%p if n.loai == 'hộ gia đình' %}", size=2)
            body(made, "1. Tên hộ gia đình: {{ n.ten }}.", align=LEFT)
            body(made, "2. Chủ hộ:\t", align=LEFT)
            body(made, "3. Nơi ở:\t", align=LEFT)
            write(made, "{%p else %}", size=2)
        for place, text in enumerate(lines, start=1):
            body(made, f"{place}. {text}", align=LEFT)
        if not unit:
            write(made, "{%p endif %}", size=2)
        body(made, "**II. THÀNH TÍCH ĐẠT ĐƯỢC**", keep=True)
        body(
            made,
            "{{ n.thanh_tich or '(Nêu kết quả thực hiện nhiệm vụ được giao, phong trào thi đua, chủ trương "
            "của Đảng, chính sách pháp luật của Nhà nước)' }}",
        )
        if not unit:
            write(made, "{%p if n.cac_sang_kien %}", size=2)
            body(made, "Sáng kiến, đề tài đã được công nhận:", keep=True)
            write(made, "{%p for s in n.cac_sang_kien %}", size=2)
            body(made, "- {{ s }};")
            write(made, "{%p endfor %}", size=2)
            write(made, "{%p endif %}", size=2)
        write(made, "{%p if n.loai != 'hộ gia đình' %}", size=2)
        body(made, "Kết quả đánh giá, xếp loại chất lượng: {{ n.xep_loai_cac_nam or '……………' }}.")
        write(made, "{%p endif %}", size=2)
        body(made, "**III. CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG**", keep=True)
        listing(
            made,
            [
                ("Năm", "nam", 20, CENTER),
                ("Danh hiệu thi đua, hình thức khen thưởng", "danh_hieu", 80, LEFT),
                ("Số, ngày, cơ quan ban hành quyết định", "quyet_dinh", 65, LEFT),
            ],
            "n.lich_su",
            groups="",
        )
        write(made, "", size=6)
        table = grid(made, (82, 83), 1, lined=False)
        no_break(table.rows[0])
        one, two = map(plain_cell, table.rows[0].cells)
        write(one, "THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ", bold=True, align=CENTER, before=6, keep=True)
        write(one, "XÁC NHẬN, ĐỀ NGHỊ", bold=True, align=CENTER, keep=True)
        write(one, "(Ký, đóng dấu)", size=13, italic=True, align=CENTER, keep=True)
        write(
            two,
            "THỦ TRƯỞNG ĐƠN VỊ" if unit else "{{ n.nguoi_bao_cao_hoa }}",
            bold=True,
            align=CENTER,
            before=6,
            keep=True,
        )
        write(two, "(Ký, ghi rõ họ và tên)", size=13, italic=True, align=CENTER, keep=True)
        for cell, words in ((one, ""), (two, "" if unit else "{{ n.ten }}")):
            for _ in range(4 - (cell is one)):
                write(cell, "")
            write(cell, words, bold=True, align=CENTER)
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
