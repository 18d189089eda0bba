"""The papers that put forward, decide, pay, certify and annul."""

from collections.abc import Sequence
from copy import deepcopy
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from form_parts import (
    CENTER,
    LEFT,
    NAME,
    RIGHT,
    SHORT,
    STT,
    Column,
    body,
    cites,
    head,
    listing,
    resolves,
    sheet,
    signatures,
    signed,
    title,
    write,
)


def appended(
    where: Any,
    name: str,
    of: str,
    columns: Sequence[Column],
    groups: str = "cac_nhom",
    when: str = "",
) -> None:
    """Write a list on pages of its own, said to go with the paper."""
    if when:
        write(where, f"{{%p if {when} %}}", size=2)
    part(where)
    write(where, name, bold=True, align=CENTER, keep=True)
    write(
        where,
        f"(Kèm theo {of} {{{{ so_van_ban_kem }}}} của {{{{ nguoi_quyet_dinh }}}})",
        italic=True,
        align=CENTER,
        keep=True,
    )
    write(where, "", style=SHORT)
    write(where, "", size=6)
    listing(where, columns, groups=groups)
    if when:
        write(where, "{%p endif %}", size=2)


def part(where: Any) -> None:
    """End the section here: what comes next is on a page of its own, numbered from one again."""
    own = where.element.body.sectPr
    if not own.xpath("./w:pgNumType"):
        numbers = OxmlElement("w:pgNumType")
        numbers.set(qn("w:start"), "1")
        own.xpath("./w:pgMar")[0].addnext(numbers)
    end = write(where, "", size=2)
    end._p.get_or_add_pPr().append(deepcopy(own))


def submission() -> Any:
    """Tờ trình (Mẫu số 01) with its list."""
    made = sheet()
    head(made, number="{{ so_ky_hieu }}")
    title(made, "TỜ TRÌNH", "Về việc đề nghị khen thưởng {{ xet }}")
    write(made, "Kính gửi: {{ noi_trinh }}", align=CENTER, after=6)
    cites(
        made,
        ["Căn cứ kết quả họp Hội đồng Thi đua - Khen thưởng {{ co_quan }} {{ ngay_hop_chu }}."],
        end="{{ ';' if da_hop or not loop.last else '.' }}",
    )
    body(
        made,
        "{{ co_quan }} kính trình {{ noi_trinh }} xem xét, khen thưởng {{ gom_nguoi }} (có danh sách, "
        "báo cáo thành tích và biên bản họp Hội đồng kèm theo), gồm:",
    )
    write(made, "{%p for nhom in cac_nhom %}", size=2)
    body(made, "- {{ nhom.goi }}: {{ nhom.gom }}{{ nhom.dau }}")
    write(made, "{%p endfor %}", size=2)
    body(made, "Kính đề nghị {{ noi_trinh }} xem xét, quyết định./.")
    signed(made, to=["Như trên;", "Lưu: VT, TĐKT."])
    appended(
        made,
        "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG",
        "Tờ trình",
        [
            STT,
            ("Họ và tên, tên tập thể", "ten", 42, LEFT),
            ("Chức vụ, đơn vị", "chuc_danh", 45, LEFT),
            ("Tóm tắt thành tích", "thanh_tich", 48, LEFT),
            ("Phiếu, tỷ lệ", "phieu_ty_le", 19, CENTER),
        ],
    )
    return made


def decision() -> Any:
    """Quyết định khen thưởng with lists for persons, units and households."""
    made = sheet()
    head(made, number="{{ so_ky_hieu }}")
    title(made, "QUYẾT ĐỊNH", "Về việc tặng {{ tang_gi }} {{ dip }}")
    resolves(
        made,
        [
            "Căn cứ kết quả họp Hội đồng Thi đua - Khen thưởng {{ ngay_hop_chu }};",
            "Theo đề nghị của Thường trực Hội đồng Thi đua - Khen thưởng {{ co_quan }}.",
        ],
    )
    body(
        made,
        "**Điều 1.** Tặng {{ tang_gi }} {{ dip }} cho {{ cho_ai }}"
        "{{ ', ' + vi if 'danh hiệu' not in tang_gi else '' }} (có danh sách kèm theo), gồm:",
    )
    write(made, "{%p for nhom in cac_nhom %}", size=2)
    body(made, "- {{ nhom.goi }}: {{ nhom.gom }}{{ nhom.dau }}")
    write(made, "{%p endfor %}", size=2)
    write(made, "{%p if co_tien %}", size=2)
    body(
        made,
        "**Điều 2.** {{ duoc_thuong[:1].upper() + duoc_thuong[1:] }} có tên tại Điều 1 được thưởng "
        "tiền theo quy định tại {{ nghi_dinh }}. Tổng số tiền thưởng: {{ tong_tien }} đồng (Bằng chữ: "
        "{{ tong_tien_chu_hoa }} đồng), chi từ Quỹ thi đua, khen thưởng năm {{ nam }} của {{ co_quan }}.",
    )
    write(made, "{%p endif %}", size=2)
    body(
        made,
        "**{{ dieu_cuoi }}.** Quyết định này có hiệu lực kể từ ngày ký. Thủ trưởng các đơn vị thuộc "
        "{{ co_quan }} và {{ cac_doi_tuong }} có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.",
    )
    signed(made, to=["Như {{ dieu_cuoi }};", "{{ cap_tren }} (để báo cáo);", "Lưu: VT, TĐKT."])
    common = ("Chức vụ, đơn vị; thành tích", "chuc_danh_thanh_tich", 74, LEFT)
    money = ("Tiền thưởng (đồng)", "tien_chu_so", 30, RIGHT)
    for name, groups, flag, columns in (
        (
            "DANH SÁCH CÁ NHÂN ĐƯỢC KHEN THƯỞNG",
            "nhom_ca_nhan",
            "so_ca_nhan",
            [STT, ("Họ và tên", "ten", 50, LEFT), common, money],
        ),
        (
            "DANH SÁCH TẬP THỂ ĐƯỢC KHEN THƯỞNG",
            "nhom_tap_the",
            "so_tap_the",
            [
                STT,
                ("Tên tập thể", "ten", 50, LEFT),
                ("Đơn vị quản lý; thành tích", "chuc_danh_thanh_tich", 74, LEFT),
                money,
            ],
        ),
        (
            "DANH SÁCH HỘ GIA ĐÌNH ĐƯỢC KHEN THƯỞNG",
            "nhom_ho",
            "so_ho",
            [STT, ("Hộ gia đình", "ten", 50, LEFT), ("Thành tích", "thanh_tich", 74, LEFT), money],
        ),
    ):
        appended(made, name, "Quyết định", columns, groups, flag)
    return made


def payment() -> Any:
    """Danh sách chi tiền thưởng."""
    made = sheet()
    head(made)
    title(made, "DANH SÁCH CHI TIỀN THƯỞNG", "Khen thưởng {{ xet }}", line=False)
    write(made, "(Kèm theo Quyết định {{ so_van_ban_kem }})", italic=True, align=CENTER, after=6)
    listing(
        made,
        [
            STT,
            ("Họ và tên, tên tập thể", "ten", 40, LEFT),
            ("Danh hiệu, hình thức", "danh_hieu", 34, LEFT),
            ("Hệ số", "he_so", 13, CENTER),
            ("Số tiền (đồng)", "tien_chu_so", 23, RIGHT),
            ("Ghi chú", "ghi_chu_tien", 22, LEFT),
            ("Ký nhận", "de_trong", 22, LEFT),
        ],
        groups="",
        total=[(1, "Tổng cộng"), (4, "{{ tong_tien }}")],
    )
    body(made, "Bằng chữ: {{ tong_tien_chu_hoa }} đồng.", italic=True, before=6, keep=True)
    signatures(
        made,
        (55, 55, 55),
        [
            ("NGƯỜI LẬP", "{{ nguoi_lap }}"),
            ("KẾ TOÁN", ""),
            ("{{ chuc_vu_ky_hoa }}", "{{ nguoi_ky }}"),
        ],
    )
    return made


def register() -> Any:
    """Sổ cấp bằng, giấy khen."""
    made = sheet(landscape=True)
    head(made, wide=252)
    title(made, "SỔ CẤP BẰNG, GIẤY KHEN", "{{ dot_xet }}")
    listing(
        made,
        [
            STT,
            ("Số sổ vàng", "so_bang", 18, CENTER),
            ("Họ và tên, tên tập thể", "ten", 54, LEFT),
            ("Chức vụ, đơn vị", "chuc_danh", 60, LEFT),
            ("Danh hiệu, hình thức", "danh_hieu", 45, LEFT),
            ("Quyết định", "so_va_ngay_qd", 36, LEFT),
            ("Ký nhận", "de_trong", 28, LEFT),
        ],
        groups="",
    )
    signed(made, left="NGƯỜI LẬP", wide=252)
    return made


def extract() -> Any:
    """Giấy xác nhận khen thưởng of one person."""
    made = sheet()
    head(made, number="{{ so_ky_hieu }}")
    title(made, "GIẤY XÁC NHẬN", "Về quá trình được khen thưởng")
    body(made, "{{ co_quan }} xác nhận:")
    body(
        made,
        "{{ nguoi.xung_ho }} **{{ nguoi.ten }}**{{ ', sinh ' + nguoi.ngay_sinh if nguoi.ngay_sinh else '' }}.",
        align=LEFT,
    )
    write(made, "{%p if nguoi.cccd %}", size=2)
    body(made, "Số định danh cá nhân: {{ nguoi.cccd }}.", align=LEFT)
    write(made, "{%p endif %}", size=2)
    body(made, "Chức vụ, đơn vị công tác: {{ nguoi.chuc_danh }}.", align=LEFT)
    body(
        made,
        "Theo hồ sơ khen thưởng lưu tại {{ co_quan }}, {{ nguoi.xung_ho }} {{ nguoi.ten }} đã {{ so_lan }} "
        "lần được tặng danh hiệu thi đua, hình thức khen thưởng, gồm:",
        keep=True,
    )
    listing(
        made,
        [
            STT,
            ("Năm", "nam", 22, CENTER),
            ("Danh hiệu thi đua, hình thức khen thưởng", "danh_hieu", 66, LEFT),
            ("Số, ngày, cơ quan ban hành quyết định", "quyet_dinh", 66, LEFT),
        ],
        "lich_su",
        groups="",
    )
    body(
        made,
        "Giấy xác nhận này được cấp theo đề nghị của {{ nguoi.xung_ho }} {{ nguoi.ten }} để "
        "……………………………………./.",
        before=6,
    )
    signed(made, to=["{{ nguoi.xung_ho }} {{ nguoi.ten }};", "Lưu: VT, TĐKT."])
    return made


def annulment() -> Any:
    """Quyết định hủy bỏ quyết định khen thưởng."""
    made = sheet()
    head(made, number="{{ so_ky_hieu }}")
    title(made, "QUYẾT ĐỊNH", "Về việc hủy bỏ quyết định tặng {{ tang_gi }}")
    resolves(made, ["Theo đề nghị của Thường trực Hội đồng Thi đua - Khen thưởng {{ co_quan }}."])
    body(
        made,
        "**Điều 1.** Hủy bỏ {{ '' if ca_quyet_dinh else 'một phần ' }}Quyết định {{ quyet_dinh }} về việc "
        "tặng {{ tang_gi }} đối với {{ gom_nguoi }} có tên sau đây:",
        keep=True,
    )
    listing(
        made,
        [
            STT,
            NAME,
            ("Chức vụ, đơn vị", "chuc_danh", 56, LEFT),
            ("Danh hiệu, hình thức", "danh_hieu", 46, LEFT),
        ],
        groups="",
    )
    body(made, "Lý do hủy bỏ: {{ ly_do }}.", before=6)
    body(
        made,
        "**Điều 2.** Thu hồi hiện vật khen thưởng và tiền thưởng đã trao cho {{ cac_doi_tuong }} có tên "
        "tại Điều 1.",
    )
    body(
        made,
        "**Điều 3.** Quyết định này có hiệu lực kể từ ngày ký. Thủ trưởng các đơn vị thuộc {{ co_quan }} và "
        "{{ cac_doi_tuong }} có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.",
    )
    signed(made, to=["Như Điều 3;", "{{ cap_tren }} (để báo cáo);", "Lưu: VT, TĐKT."])
    return made


def correction() -> Any:
    """Quyết định đính chính quyết định khen thưởng."""
    made = sheet()
    head(made, number="{{ so_ky_hieu }}")
    title(made, "QUYẾT ĐỊNH", "Về việc đính chính quyết định khen thưởng")
    resolves(made, ["Theo đề nghị của Thường trực Hội đồng Thi đua - Khen thưởng {{ co_quan }}."])
    body(
        made, "**Điều 1.** Đính chính nội dung của Quyết định {{ quyet_dinh }} như sau:", keep=True
    )
    listing(
        made,
        [
            STT,
            NAME,
            ("Nội dung đã ghi", "da_ghi", 51, LEFT),
            ("Đính chính thành", "nay_ghi", 51, LEFT),
        ],
        "dinh_chinh",
        groups="",
    )
    write(made, "{%p if ly_do %}", size=2)
    body(made, "Lý do đính chính: {{ ly_do }}.", before=6)
    write(made, "{%p endif %}", size=2)
    body(
        made,
        "**Điều 2.** Các nội dung khác của Quyết định {{ quyet_dinh }} không thay đổi.",
        before=6,
    )
    body(
        made,
        "**Điều 3.** Quyết định này có hiệu lực kể từ ngày ký. Thủ trưởng các đơn vị thuộc {{ co_quan }} và "
        "tập thể, cá nhân, hộ gia đình có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.",
    )
    signed(made, to=["Như Điều 3;", "{{ cap_tren }} (để báo cáo);", "Lưu: VT, TĐKT."])
    return made
