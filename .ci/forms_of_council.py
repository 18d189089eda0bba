"""The papers of the council's meeting."""

from collections.abc import Sequence
from typing import Any

from form_parts import (
    CENTER,
    LEFT,
    NAME,
    STT,
    Column,
    body,
    cites,
    each,
    head,
    listing,
    resolves,
    sheet,
    signatures,
    signed,
    title,
    write,
)

TO_TICK: Sequence[Column] = (
    STT,
    NAME,
    ("Chức vụ, đơn vị", "chuc_danh", 58, LEFT),
    ("Đồng ý", "de_trong", 20, CENTER),
    ("Không đồng ý", "de_trong", 24, CENTER),
)


def ballot() -> Any:
    """Phiếu bầu."""
    made = sheet(numbered=False)
    with each(made, "phieu", "cac_phieu"):
        head(made)
        title(made, "PHIẾU BẦU", "Xét khen thưởng {{ xet }}")
        body(
            made,
            "Đề nghị thành viên Hội đồng đánh dấu **X** vào cột “Đồng ý” hoặc “Không đồng ý” đối với "
            "từng trường hợp. Thành viên có tên trong danh sách không bỏ phiếu cho mình.",
            size=13,
        )
        listing(made, TO_TICK)
        body(
            made,
            "Phiếu hợp lệ là phiếu do Hội đồng phát hành, có đóng dấu treo của cơ quan; dòng để trống cả hai ô hoặc đánh dấu cả hai ô "
            "không được tính là đồng ý.",
            size=13,
            before=6,
        )
    return made


MEMBERS: Sequence[Column] = (
    STT,
    ("Họ và tên", "ten", 50, LEFT),
    ("Chức vụ", "chuc_vu", 60, LEFT),
    ("Vai trò trong Hội đồng", "vai_tro", 44, LEFT),
)


def invitation() -> Any:
    """Giấy mời họp Hội đồng (Mẫu 1.7 of the decree on papers)."""
    made = sheet()
    head(made, number="{{ so_ky_hieu }}")
    title(made, "GIẤY MỜI", "Họp Hội đồng xét khen thưởng {{ xet }}")
    body(
        made,
        "{{ co_quan }} trân trọng kính mời các ông, bà có tên sau đây tới dự cuộc họp của Hội đồng "
        "Thi đua - Khen thưởng {{ co_quan }}:",
    )
    listing(made, MEMBERS, "hoi_dong", groups="")
    body(made, "**Chủ trì:** {{ chu_tich or '……………………' }}.", before=6)
    body(made, "**Thời gian:** …… giờ ……, {{ ngay_hop_chu }}.")
    body(made, "**Địa điểm:** {{ dia_diem }}.")
    body(made, "**Nội dung:** xét {{ gom_luot }} đề nghị khen thưởng, gồm:", keep=True)
    write(made, "{%p for nhom in cac_nhom %}", size=2)
    body(made, "- {{ nhom.goi }}: {{ nhom.gom }}{{ nhom.dau }}")
    write(made, "{%p endfor %}", size=2)
    body(
        made,
        "Thành viên không dự họp được đề nghị gửi ý kiến bằng văn bản đến Thường trực Hội đồng trước "
        "giờ họp. Kính mong các ông, bà tới dự./.",
    )
    signed(made, to=["Như trên;", "Lưu: VT, TĐKT."])
    return made


def opinion() -> Any:
    """Phiếu lấy ý kiến bằng văn bản, a page or more for each member who is not there."""
    made = sheet(numbered=False)
    with each(made, "v", "cac_vang"):
        head(made, council=True)
        title(made, "PHIẾU LẤY Ý KIẾN", "Về việc xét khen thưởng {{ xet }}")
        body(made, "Họ và tên thành viên Hội đồng: {{ v.ten }}.", align=LEFT)
        body(
            made, "Chức vụ: {{ v.chuc_vu }}. Vai trò trong Hội đồng: {{ v.vai_tro }}.", align=LEFT
        )
        body(
            made,
            "Do không dự họp {{ ngay_hop_chu }}, đề nghị ông/bà đánh dấu **X** vào cột “Đồng ý” hoặc “Không "
            "đồng ý” đối với từng trường hợp và gửi phiếu về Thường trực Hội đồng trước giờ họp. Thành viên có tên "
            "trong danh sách không cho ý kiến về mình.",
            size=13,
        )
        listing(made, TO_TICK)
        body(made, "Ý kiến khác:\t", size=13, before=6, align=LEFT)
        signatures(made, (82, 83), (("", ""), ("NGƯỜI CHO Ý KIẾN", "{{ v.ten }}")))
    return made


def seating() -> Any:
    """Quyết định thành lập Hội đồng Thi đua - Khen thưởng."""
    made = sheet()
    head(made, number="{{ so_ky_hieu }}")
    title(made, "QUYẾT ĐỊNH", "Về việc thành lập Hội đồng Thi đua - Khen thưởng")
    resolves(made, ["Xét đề nghị của bộ phận phụ trách công tác thi đua, khen thưởng."])
    body(
        made,
        "**Điều 1.** Thành lập Hội đồng Thi đua - Khen thưởng {{ co_quan }} gồm {{ so_thanh_vien_chu }} "
        "thành viên có tên sau đây:",
        keep=True,
    )
    listing(made, MEMBERS, "hoi_dong", groups="")
    body(
        made,
        "**Điều 2.** Hội đồng Thi đua - Khen thưởng thực hiện nhiệm vụ, quyền hạn theo quy định của pháp "
        "luật về thi đua, khen thưởng và quy chế hoạt động của Hội đồng.",
        before=6,
    )
    body(
        made,
        "**Điều 3.** Quyết định này có hiệu lực kể từ ngày ký và thay thế các quyết định trước đây về "
        "Hội đồng Thi đua - Khen thưởng của {{ co_quan }}. Các ông, bà có tên tại Điều 1 và thủ trưởng "
        "các đơn vị thuộc {{ co_quan }} chịu trách nhiệm thi hành Quyết định này./.",
    )
    signed(made, to=["Như Điều 3;", "{{ cap_tren }} (để báo cáo);", "Lưu: VT, TĐKT."])
    return made


def counting_group(where: Any) -> None:
    """Leave room for the names of Tổ kiểm phiếu, which the council chooses at its meeting."""
    for place, role in enumerate(("Tổ trưởng", "Thành viên", "Thành viên"), start=1):
        body(where, f"{place}. Ông/Bà ………………………………… - {role};", align=LEFT)


def counting() -> Any:
    """Quyết định thành lập Tổ kiểm phiếu."""
    made = sheet()
    head(made, council=True, number="{{ so_ky_hieu }}")
    title(made, "QUYẾT ĐỊNH", "Về việc thành lập Tổ kiểm phiếu xét khen thưởng {{ xet }}")
    write(
        made,
        "CHỦ TỊCH HỘI ĐỒNG THI\xa0ĐUA\xa0-\xa0KHEN\xa0THƯỞNG",
        bold=True,
        align=CENTER,
        after=6,
    )
    cites(
        made,
        [
            "Theo ý kiến thống nhất của Hội đồng Thi đua - Khen thưởng tại cuộc họp {{ ngay_hop_chu }}."
        ],
    )
    write(made, "QUYẾT ĐỊNH:", bold=True, align=CENTER, before=6, after=6)
    body(
        made,
        "**Điều 1.** Thành lập Tổ kiểm phiếu xét khen thưởng {{ xet }}, gồm các ông, bà có tên sau "
        "đây:",
        keep=True,
    )
    counting_group(made)
    body(
        made,
        "**Điều 2.** Tổ kiểm phiếu phát phiếu, thu phiếu, kiểm phiếu, lập biên bản kiểm phiếu và báo cáo "
        "kết quả với Hội đồng; kết thúc nhiệm vụ khi Hội đồng thông qua biên bản.",
    )
    body(
        made,
        "**Điều 3.** Quyết định này có hiệu lực kể từ ngày ký. Các thành viên Hội đồng và các ông, bà có "
        "tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.",
    )
    signed(
        made,
        to=["Như Điều 3;", "Lưu: VT, HĐTĐKT."],
        by=("{{ chuc_danh_chu_tri_ky }}", "{{ chu_tri }}"),
    )
    return made


def tally() -> Any:
    """Biên bản kiểm phiếu."""
    made = sheet()
    head(made, council=True)
    title(made, "BIÊN BẢN", "Kiểm phiếu xét khen thưởng {{ xet }}")
    body(
        made,
        "Hôm nay, hồi …… giờ ……, {{ ngay_hop_chu }}, tại {{ dia_diem }}, Tổ kiểm phiếu của Hội đồng "
        "Thi đua - Khen thưởng tiến hành kiểm phiếu xét danh hiệu thi đua, hình thức khen thưởng.",
    )
    body(made, "Tổ kiểm phiếu gồm:", keep=True)
    counting_group(made)
    council_figures(made)
    body(
        made,
        "Số phiếu phát ra: {{ phieu_phat }}; thu về: {{ phieu_thu }}; hợp lệ: {{ phieu_hop_le }}; "
        "không hợp lệ: {{ phieu_khong_hop_le }}.",
    )
    body(
        made,
        "Tỷ lệ tính trên tổng số thành viên Hội đồng; thành viên vắng mặt được lấy ý kiến bằng văn bản.",
    )
    votes(made)
    body(
        made,
        "Biên bản lập xong lúc ...... giờ ...... cùng ngày, đã đọc cho các thành viên nghe và thống "
        "nhất.",
        before=6,
    )
    signatures(made, (82, 83), (("THÀNH VIÊN", ""), ("TỔ TRƯỞNG TỔ KIỂM PHIẾU", "")))
    return made


def council_figures(where: Any) -> None:
    """Say how many members there are and were there."""
    body(
        where,
        "Tổng số thành viên Hội đồng: {{ so_thanh_vien }}; dự họp: {{ so_co_mat }}; vắng mặt có ý "
        "kiến bằng văn bản: {{ so_van_ban }}; vắng mặt không có ý kiến: {{ so_vang }}.",
    )


def votes(where: Any) -> None:
    """Write the table of votes."""
    listing(
        where,
        [
            STT,
            ("Họ và tên, tên tập thể", "ten", 50, LEFT),
            ("Phiếu tại cuộc họp", "phieu_hop", 20, CENTER),
            ("Ý kiến văn bản", "phieu_van_ban", 19, CENTER),
            ("Tổng đồng ý", "phieu", 19, CENTER),
            ("Tỷ lệ", "ty_le", 18, CENTER),
            ("Kết quả", "ket_qua", 28, CENTER),
        ],
    )


OF_THE_COUNCIL = (("THƯ KÝ", "{{ thu_ky }}"), ("{{ chuc_danh_chu_tri_hoa }}", "{{ chu_tri }}"))


def minutes() -> Any:
    """Biên bản họp Hội đồng."""
    made = sheet()
    head(made, council=True)
    title(made, "BIÊN BẢN", "Họp xét khen thưởng {{ xet }}")
    body(made, "**Thời gian:** bắt đầu lúc …… giờ ……, {{ ngay_hop_chu }}.")
    body(made, "**Địa điểm:** {{ dia_diem }}.")
    body(made, "**I. THÀNH PHẦN**", keep=True)
    council_figures(made)
    listing(
        made,
        [
            STT,
            ("Họ và tên", "ten", 46, LEFT),
            ("Chức vụ", "chuc_vu", 44, LEFT),
            ("Vai trò", "vai_tro", 34, LEFT),
            ("Thành phần dự họp", "du_hop", 30, CENTER),
        ],
        "hoi_dong",
        groups="",
    )
    body(made, "**Chủ trì:** {{ chu_tri }}; **Thư ký:** {{ thu_ky }}.", before=6)
    body(made, "**II. NỘI DUNG**", keep=True)
    body(made, "Hội đồng xét {{ gom_luot }} đề nghị khen thưởng ({{ gom_nguoi }}).")
    write(made, "{%p if co_cong_khai %}", size=2)
    body(
        made,
        "Danh sách được công khai từ {{ cong_khai_tu }} đến {{ cong_khai_den }}; "
        "{{ nhan_y_kien }}.",
    )
    write(made, "{%p endif %}", size=2)
    write(made, "{%p for y in y_kien %}", size=2)
    body(
        made,
        "- Ngày {{ y.ngay }}, {{ y.nguoi_gui }}: {{ y.noi_dung }}. Kết quả xử lý: {{ y.tra_loi }}.",
    )
    write(made, "{%p endfor %}", size=2)
    body(made, "**III. KẾT QUẢ**", keep=True)
    body(made, "{{ cach_xet }}")
    votes(made)
    write(made, "{%p for v in y_kien_van_ban %}", size=2)
    body(made, "- {{ v.ten }} (vắng mặt, ý kiến bằng văn bản): {{ v.y_kien }}", before=4)
    write(made, "{%p endfor %}", size=2)
    body(made, "**IV. KẾT LUẬN**", keep=True, before=6)
    body(made, "{{ ket_luan }}")
    body(
        made,
        "Biên bản lập xong lúc …… giờ …… cùng ngày, đã đọc cho các thành viên nghe và thống nhất.",
    )
    signatures(made, (82, 83), OF_THE_COUNCIL)
    return made
