"""The placeholders a template may hold, what each is called, and a made-up value of each."""

from collections.abc import Mapping
from typing import Any

from tdkt_desktop.domain.reports.lessons import Section
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.rounds.report_answers import every_question

WORDS: Mapping[str, str] = {
    "co_quan": QT_TRANSLATE_NOOP("placeholders", "Cơ quan"),
    "co_quan_hoa": QT_TRANSLATE_NOOP("placeholders", "Cơ quan (chữ hoa)"),
    "cap_tren": QT_TRANSLATE_NOOP("placeholders", "Cơ quan cấp trên"),
    "cap_tren_hoa": QT_TRANSLATE_NOOP("placeholders", "Cơ quan cấp trên (chữ hoa)"),
    "noi_trinh": QT_TRANSLATE_NOOP("placeholders", "Nơi trình"),
    "noi_ngay": QT_TRANSLATE_NOOP("placeholders", "Nơi, ngày tháng năm"),
    "so_ky_hieu": QT_TRANSLATE_NOOP("placeholders", "Số, ký hiệu văn bản"),
    "so_van_ban_kem": QT_TRANSLATE_NOOP("placeholders", "Số và ngày của văn bản mà danh sách kèm"),
    "chuc_vu_ky_hoa": QT_TRANSLATE_NOOP("placeholders", "Chức vụ người ký (chữ hoa)"),
    "nguoi_ky": QT_TRANSLATE_NOOP("placeholders", "Người ký"),
    "tham_quyen_hoa": QT_TRANSLATE_NOOP("placeholders", "Thủ trưởng cơ quan khen (chữ hoa)"),
    "nguoi_lap": QT_TRANSLATE_NOOP("placeholders", "Người lập danh sách"),
    "can_cu": QT_TRANSLATE_NOOP("placeholders", "Các căn cứ pháp lý"),
    "tang_gi": QT_TRANSLATE_NOOP("placeholders", "Danh hiệu hay hình thức được tặng"),
    "dot_xet": QT_TRANSLATE_NOOP("placeholders", "Tên đợt xét"),
    "chuyen_de": QT_TRANSLATE_NOOP("placeholders", "Tên phong trào, chuyên đề"),
    "nam": QT_TRANSLATE_NOOP("placeholders", "Năm"),
    "so_luong": QT_TRANSLATE_NOOP("placeholders", "Số đề nghị trong danh sách"),
    "so_ca_nhan": QT_TRANSLATE_NOOP("placeholders", "Số cá nhân"),
    "so_tap_the": QT_TRANSLATE_NOOP("placeholders", "Số tập thể"),
    "so_ho": QT_TRANSLATE_NOOP("placeholders", "Số hộ gia đình"),
    "danh_sach": QT_TRANSLATE_NOOP("placeholders", "Mọi dòng của danh sách"),
    "ca_nhan": QT_TRANSLATE_NOOP("placeholders", "Các dòng là cá nhân"),
    "tap_the": QT_TRANSLATE_NOOP("placeholders", "Các dòng là tập thể"),
    "ho_gia_dinh": QT_TRANSLATE_NOOP("placeholders", "Các dòng là hộ gia đình"),
    "cac_nhom": QT_TRANSLATE_NOOP("placeholders", "Danh sách theo danh hiệu, hình thức"),
    "nhom_ca_nhan": QT_TRANSLATE_NOOP("placeholders", "Cá nhân theo danh hiệu, hình thức"),
    "nhom_tap_the": QT_TRANSLATE_NOOP("placeholders", "Tập thể theo danh hiệu, hình thức"),
    "nhom_ho": QT_TRANSLATE_NOOP("placeholders", "Hộ gia đình theo hình thức"),
    "cac_phieu": QT_TRANSLATE_NOOP(
        "placeholders", "Các phiếu bầu, mỗi thành viên dự họp một phiếu"
    ),
    "cac_vang": QT_TRANSLATE_NOOP("placeholders", "Thành viên không dự họp, mỗi người một phiếu"),
    "hoi_dong": QT_TRANSLATE_NOOP("placeholders", "Các thành viên Hội đồng"),
    "chu_tich": QT_TRANSLATE_NOOP("placeholders", "Chủ tịch Hội đồng"),
    "chu_tri": QT_TRANSLATE_NOOP("placeholders", "Người chủ trì cuộc họp"),
    "chuc_danh_chu_tri_hoa": QT_TRANSLATE_NOOP(
        "placeholders", "Vai trò của người chủ trì (chữ hoa)"
    ),
    "chuc_danh_chu_tri_ky": QT_TRANSLATE_NOOP(
        "placeholders", "Chức danh ký của người chủ trì, cấp phó thì ký thay"
    ),
    "thu_ky": QT_TRANSLATE_NOOP("placeholders", "Thư ký Hội đồng"),
    "so_thanh_vien": QT_TRANSLATE_NOOP("placeholders", "Số thành viên Hội đồng"),
    "so_thanh_vien_chu": QT_TRANSLATE_NOOP("placeholders", "Số thành viên Hội đồng, hai chữ số"),
    "so_co_mat": QT_TRANSLATE_NOOP("placeholders", "Số thành viên dự họp"),
    "so_van_ban": QT_TRANSLATE_NOOP("placeholders", "Số thành viên cho ý kiến bằng văn bản"),
    "so_vang": QT_TRANSLATE_NOOP("placeholders", "Số thành viên vắng mặt"),
    "phieu_phat": QT_TRANSLATE_NOOP("placeholders", "Số phiếu phát ra"),
    "phieu_thu": QT_TRANSLATE_NOOP("placeholders", "Số phiếu thu về"),
    "phieu_hop_le": QT_TRANSLATE_NOOP("placeholders", "Số phiếu hợp lệ"),
    "phieu_khong_hop_le": QT_TRANSLATE_NOOP("placeholders", "Số phiếu không hợp lệ"),
    "cach_xet": QT_TRANSLATE_NOOP("placeholders", "Cách xét và tỷ lệ cần của từng danh hiệu"),
    "so_dat": QT_TRANSLATE_NOOP("placeholders", "Số trường hợp Hội đồng đồng ý"),
    "so_khong_dat": QT_TRANSLATE_NOOP("placeholders", "Số trường hợp không đạt"),
    "da_hop": QT_TRANSLATE_NOOP("placeholders", "Đã ghi ngày họp Hội đồng"),
    "ngay_hop_chu": QT_TRANSLATE_NOOP("placeholders", "Ngày họp Hội đồng"),
    "dia_diem": QT_TRANSLATE_NOOP("placeholders", "Địa điểm họp"),
    "co_cong_khai": QT_TRANSLATE_NOOP("placeholders", "Danh sách có được công khai"),
    "cong_khai_tu": QT_TRANSLATE_NOOP("placeholders", "Công khai từ ngày"),
    "cong_khai_den": QT_TRANSLATE_NOOP("placeholders", "Công khai đến ngày"),
    "so_y_kien": QT_TRANSLATE_NOOP("placeholders", "Số ý kiến nhận được"),
    "y_kien": QT_TRANSLATE_NOOP("placeholders", "Các ý kiến nhận được"),
    "y_kien_van_ban": QT_TRANSLATE_NOOP("placeholders", "Thành viên vắng mặt và ý kiến"),
    "tong_tien": QT_TRANSLATE_NOOP("placeholders", "Tổng tiền thưởng"),
    "tong_tien_chu": QT_TRANSLATE_NOOP("placeholders", "Tổng tiền thưởng bằng chữ"),
    "tong_tien_chu_hoa": QT_TRANSLATE_NOOP(
        "placeholders", "Tổng tiền thưởng bằng chữ, viết hoa chữ đầu"
    ),
    "co_tien": QT_TRANSLATE_NOOP("placeholders", "Có tiền thưởng"),
    "duoc_thuong": QT_TRANSLATE_NOOP("placeholders", "Những đối tượng có tiền thưởng"),
    "nguoi_quyet_dinh": QT_TRANSLATE_NOOP("placeholders", "Người ký ban hành quyết định"),
    "dieu_cuoi": QT_TRANSLATE_NOOP("placeholders", "Điều về hiệu lực, thi hành"),
    "nghi_dinh": QT_TRANSLATE_NOOP("placeholders", "Nghị định đang có hiệu lực"),
    "chuc_nang": QT_TRANSLATE_NOOP("placeholders", "Văn bản quy định chức năng, nhiệm vụ"),
    "xet": QT_TRANSLATE_NOOP("placeholders", "Xét khen thưởng về việc gì"),
    "dip": QT_TRANSLATE_NOOP("placeholders", "Tặng trong dịp nào"),
    "vi": QT_TRANSLATE_NOOP("placeholders", "Thành tích chung được khen"),
    "gom_nguoi": QT_TRANSLATE_NOOP("placeholders", "Số tập thể, cá nhân, hộ gia đình"),
    "gom_luot": QT_TRANSLATE_NOOP("placeholders", "Số lượt tập thể, cá nhân, hộ gia đình"),
    "cac_doi_tuong": QT_TRANSLATE_NOOP("placeholders", "Các tập thể, cá nhân, hộ gia đình"),
    "cho_ai": QT_TRANSLATE_NOOP("placeholders", "Tặng cho ai"),
    "ket_luan": QT_TRANSLATE_NOOP("placeholders", "Kết luận của Hội đồng"),
    "tep": QT_TRANSLATE_NOOP("placeholders", "Tệp dữ liệu ở đâu"),
    "co_gi": QT_TRANSLATE_NOOP("placeholders", "Trong tệp có gì"),
    "sao_luu": QT_TRANSLATE_NOOP("placeholders", "Các nơi sao lưu"),
    "dot_mo": QT_TRANSLATE_NOOP("placeholders", "Các đợt xét đang mở"),
    "den_han": QT_TRANSLATE_NOOP("placeholders", "Các việc phải làm, đến hạn"),
    "mau_rieng": QT_TRANSLATE_NOOP("placeholders", "Các mẫu riêng của cơ quan"),
    "may_in": QT_TRANSLATE_NOOP("placeholders", "Các máy in đã chỉnh"),
    "nguoi": QT_TRANSLATE_NOOP("placeholders", "Người được xác nhận"),
    "so_lan": QT_TRANSLATE_NOOP("placeholders", "Số lần được khen"),
    "lich_su": QT_TRANSLATE_NOOP("placeholders", "Từng lần đã được khen"),
    "quyet_dinh": QT_TRANSLATE_NOOP("placeholders", "Quyết định bị hủy bỏ, đính chính"),
    "ca_quyet_dinh": QT_TRANSLATE_NOOP("placeholders", "Hủy bỏ cả quyết định"),
    "ly_do": QT_TRANSLATE_NOOP("placeholders", "Lý do hủy bỏ, đính chính"),
    "dinh_chinh": QT_TRANSLATE_NOOP("placeholders", "Từng chỗ đính chính"),
    "phong_trao": QT_TRANSLATE_NOOP("placeholders", "Phong trào thi đua “…”"),
    "hinh_thuc": QT_TRANSLATE_NOOP("placeholders", "Hình thức tổ chức phong trào"),
    "pham_vi": QT_TRANSLATE_NOOP("placeholders", "Phạm vi tổ chức phong trào"),
    "nguoi_phat_dong": QT_TRANSLATE_NOOP("placeholders", "Người phát động phong trào"),
    "van_ban": QT_TRANSLATE_NOOP("placeholders", "Văn bản phát động: số, ngày"),
    "cap_tren_phat_dong": QT_TRANSLATE_NOOP("placeholders", "Phong trào do cấp trên phát động"),
    "thoi_gian": QT_TRANSLATE_NOOP("placeholders", "Thời gian của phong trào"),
    "chu_de": QT_TRANSLATE_NOOP("placeholders", "Chủ đề của phong trào"),
    "muc_dich": QT_TRANSLATE_NOOP("placeholders", "Mục đích, từng đoạn"),
    "y_nghia": QT_TRANSLATE_NOOP("placeholders", "Ý nghĩa, từng đoạn"),
    "doi_tuong_thi_dua": QT_TRANSLATE_NOOP("placeholders", "Đối tượng của phong trào"),
    "noi_dung": QT_TRANSLATE_NOOP("placeholders", "Nội dung thi đua, từng đoạn"),
    "tieu_chi": QT_TRANSLATE_NOOP("placeholders", "Tiêu chí, từng đoạn"),
    "bien_phap": QT_TRANSLATE_NOOP("placeholders", "Biện pháp, từng đoạn"),
    "chi_tieu": QT_TRANSLATE_NOOP("placeholders", "Từng chỉ tiêu và kết quả"),
    "so_chi_tieu": QT_TRANSLATE_NOOP("placeholders", "Số chỉ tiêu"),
    "so_chi_tieu_dat": QT_TRANSLATE_NOOP("placeholders", "Số chỉ tiêu đã đạt"),
    "dang_ky": QT_TRANSLATE_NOOP("placeholders", "Từng đăng ký phong trào"),
    "so_dang_ky": QT_TRANSLATE_NOOP("placeholders", "Số đơn vị, số người đăng ký"),
    "nhan_xet": QT_TRANSLATE_NOOP("placeholders", "Kết quả, đánh giá khi sơ kết, tổng kết"),
    "khen": QT_TRANSLATE_NOOP("placeholders", "Từng lượt khen của phong trào"),
    "so_khen": QT_TRANSLATE_NOOP("placeholders", "Số lượt tập thể, cá nhân được khen"),
    "den_khen": QT_TRANSLATE_NOOP("placeholders", "Số ngày từ tổng kết đến khen"),
    "tong_chi": QT_TRANSLATE_NOOP("placeholders", "Tổng chi cho phong trào"),
    "tong_chi_chu": QT_TRANSLATE_NOOP("placeholders", "Tổng chi cho phong trào, bằng chữ"),
    "ky": QT_TRANSLATE_NOOP("placeholders", "Kỳ báo cáo"),
    "muc": QT_TRANSLATE_NOOP("placeholders", "Các phần của báo cáo, từng đoạn"),
    "nhieu_nam": QT_TRANSLATE_NOOP("placeholders", "Báo cáo của nhiều năm"),
    "theo_hinh_thuc": QT_TRANSLATE_NOOP("placeholders", "Khen thưởng theo danh hiệu, hình thức"),
    "theo_nam": QT_TRANSLATE_NOOP("placeholders", "Khen thưởng theo năm"),
    "cac_phong_trao": QT_TRANSLATE_NOOP("placeholders", "Từng phong trào của kỳ báo cáo"),
    "duoc_khen": QT_TRANSLATE_NOOP("placeholders", "Ai được khen, theo danh hiệu, hình thức"),
    "nhan_y_kien": QT_TRANSLATE_NOOP("placeholders", "Đã nhận bao nhiêu ý kiến"),
}
"""The placeholders of every paper, and what each is called."""
ROW_WORDS: Mapping[str, str] = {
    "stt": QT_TRANSLATE_NOOP("placeholders", "Số thứ tự"),
    "ten": QT_TRANSLATE_NOOP("placeholders", "Họ tên, tên tập thể"),
    "xung_ho": QT_TRANSLATE_NOOP("placeholders", "Ông, Bà"),
    "gioi_tinh": QT_TRANSLATE_NOOP("placeholders", "Giới tính"),
    "ngay_sinh": QT_TRANSLATE_NOOP("placeholders", "Ngày sinh"),
    "dan_toc": QT_TRANSLATE_NOOP("placeholders", "Dân tộc"),
    "tai_khoan": QT_TRANSLATE_NOOP("placeholders", "Số tài khoản"),
    "ngan_hang": QT_TRANSLATE_NOOP("placeholders", "Ngân hàng"),
    "que_quan": QT_TRANSLATE_NOOP("placeholders", "Quê quán"),
    "thuong_tru": QT_TRANSLATE_NOOP("placeholders", "Nơi thường trú"),
    "trinh_do": QT_TRANSLATE_NOOP("placeholders", "Trình độ chuyên môn, nghiệp vụ"),
    "hoc_ham": QT_TRANSLATE_NOOP("placeholders", "Học hàm, học vị, danh hiệu, giải thưởng"),
    "vao_dang": QT_TRANSLATE_NOOP("placeholders", "Ngày vào Đảng"),
    "cong_tac_tu": QT_TRANSLATE_NOOP("placeholders", "Ngày tham gia công tác"),
    "nghi_tu": QT_TRANSLATE_NOOP("placeholders", "Ngày nghỉ hưu, thôi công tác"),
    "ma": QT_TRANSLATE_NOOP("placeholders", "Mã cán bộ"),
    "cccd": QT_TRANSLATE_NOOP("placeholders", "Số định danh"),
    "chuc_vu": QT_TRANSLATE_NOOP("placeholders", "Chức vụ"),
    "don_vi": QT_TRANSLATE_NOOP("placeholders", "Đơn vị"),
    "chuc_danh": QT_TRANSLATE_NOOP("placeholders", "Chức vụ, đơn vị"),
    "chuc_danh_thanh_tich": QT_TRANSLATE_NOOP(
        "placeholders", "Chức vụ, đơn vị; thành tích của hình thức khen thưởng"
    ),
    "doi_tuong": QT_TRANSLATE_NOOP("placeholders", "Cá nhân, tập thể hay hộ gia đình"),
    "nguoi_bao_cao_hoa": QT_TRANSLATE_NOOP("placeholders", "Người báo cáo (chữ hoa)"),
    "loai": QT_TRANSLATE_NOOP("placeholders", "cá nhân, tập thể, hộ gia đình (chữ thường)"),
    "danh_hieu": QT_TRANSLATE_NOOP("placeholders", "Danh hiệu, hình thức"),
    "danh_hieu_goc": QT_TRANSLATE_NOOP("placeholders", "Danh hiệu, hình thức, như danh mục gọi"),
    "danh_hieu_goi": QT_TRANSLATE_NOOP(
        "placeholders", "Danh hiệu “…” hoặc hình thức, như trong câu"
    ),
    "danh_hieu_tat": QT_TRANSLATE_NOOP("placeholders", "Danh hiệu, hình thức (viết tắt)"),
    "nam": QT_TRANSLATE_NOOP("placeholders", "Năm"),
    "xep_loai": QT_TRANSLATE_NOOP("placeholders", "Xếp loại của năm"),
    "xep_loai_cac_nam": QT_TRANSLATE_NOOP("placeholders", "Xếp loại các năm"),
    "sang_kien": QT_TRANSLATE_NOOP("placeholders", "Sáng kiến đưa ra xét"),
    "cac_sang_kien": QT_TRANSLATE_NOOP("placeholders", "Từng sáng kiến đưa ra xét"),
    "thanh_tich": QT_TRANSLATE_NOOP("placeholders", "Thành tích"),
    "da_khen": QT_TRANSLATE_NOOP("placeholders", "Đã được khen những năm qua"),
    "lich_su": QT_TRANSLATE_NOOP("placeholders", "Từng lần đã được khen"),
    "cac_danh_hieu": QT_TRANSLATE_NOOP("placeholders", "Từng danh hiệu thi đua đã được tặng"),
    "cac_hinh_thuc": QT_TRANSLATE_NOOP("placeholders", "Từng hình thức khen thưởng đã được tặng"),
    "nha_nuoc": QT_TRANSLATE_NOOP("placeholders", "Hình thức, danh hiệu cấp Nhà nước"),
    "dung_dau": QT_TRANSLATE_NOOP("placeholders", "Giữ chức vụ lãnh đạo, quản lý"),
    "qua_trinh": QT_TRANSLATE_NOOP("placeholders", "Từng chức vụ đã giữ"),
    "giu_chuc": QT_TRANSLATE_NOOP("placeholders", "Thời gian giữ từng chức vụ"),
    "phieu_hop": QT_TRANSLATE_NOOP("placeholders", "Phiếu đồng ý tại cuộc họp"),
    "phieu_van_ban": QT_TRANSLATE_NOOP("placeholders", "Ý kiến đồng ý bằng văn bản"),
    "phieu": QT_TRANSLATE_NOOP("placeholders", "Tổng phiếu đồng ý"),
    "ty_le": QT_TRANSLATE_NOOP("placeholders", "Tỷ lệ đồng ý"),
    "phieu_ty_le": QT_TRANSLATE_NOOP("placeholders", "Phiếu và tỷ lệ"),
    "de_nghi_gi": QT_TRANSLATE_NOOP("placeholders", "Danh hiệu, hình thức đề nghị ban đầu"),
    "ket_qua_tra_loi": QT_TRANSLATE_NOOP("placeholders", "Kết quả xét, để trả lời"),
    "ly_do": QT_TRANSLATE_NOOP("placeholders", "Lý do trả lại, không đề nghị, chuyển danh hiệu"),
    "chua_dat": QT_TRANSLATE_NOOP("placeholders", "Từng điều kiện chưa đạt"),
    "som_nhat": QT_TRANSLATE_NOOP("placeholders", "Năm sớm nhất được xét"),
    "ket_qua": QT_TRANSLATE_NOOP("placeholders", "Đạt hay không đạt"),
    "he_so": QT_TRANSLATE_NOOP("placeholders", "Hệ số lương cơ sở"),
    "tien": QT_TRANSLATE_NOOP("placeholders", "Tiền thưởng, là số"),
    "tien_chu_so": QT_TRANSLATE_NOOP("placeholders", "Tiền thưởng, có dấu chấm"),
    "ghi_chu_tien": QT_TRANSLATE_NOOP("placeholders", "Ghi chú về tiền thưởng"),
    "so_bang": QT_TRANSLATE_NOOP("placeholders", "Số trong sổ"),
    "quyet_dinh": QT_TRANSLATE_NOOP("placeholders", "Quyết định: số, ngày, cơ quan"),
    "so_va_ngay_qd": QT_TRANSLATE_NOOP("placeholders", "Số và ngày quyết định"),
    "so_qd": QT_TRANSLATE_NOOP("placeholders", "Số quyết định"),
    "co_quan_qd": QT_TRANSLATE_NOOP("placeholders", "Cơ quan ký quyết định"),
    "ngay_qd": QT_TRANSLATE_NOOP("placeholders", "Ngày quyết định"),
    "mau_so": QT_TRANSLATE_NOOP("placeholders", "Số mẫu báo cáo của nghị định"),
    "so_nguoi": QT_TRANSLATE_NOOP("placeholders", "Số người của tập thể"),
    "ghi_chu": QT_TRANSLATE_NOOP("placeholders", "Ghi chú"),
    "de_trong": QT_TRANSLATE_NOOP("placeholders", "Để trống, để ghi tay"),
    "cuoi": QT_TRANSLATE_NOOP("placeholders", "Là dòng cuối"),
}
"""The placeholders of each row of a list, and what each is called."""


_OF_ALL = (
    "co_quan",
    "co_quan_hoa",
    "cap_tren",
    "cap_tren_hoa",
    "noi_ngay",
    "so_ky_hieu",
    "chuc_vu_ky_hoa",
    "nguoi_ky",
    "tham_quyen_hoa",
    "nguoi_lap",
    "can_cu",
    "chuc_nang",
    "nghi_dinh",
)
"""What papers outside a round say too."""
_OF_ROUNDS_TOO = ("tang_gi", "gom_nguoi", "cac_doi_tuong", "danh_sach")
_OF_MOVEMENTS = (
    "phong_trao",
    "hinh_thuc",
    "pham_vi",
    "nguoi_phat_dong",
    "van_ban",
    "cap_tren_phat_dong",
    "thoi_gian",
    "chu_de",
    "muc_dich",
    "y_nghia",
    "doi_tuong_thi_dua",
    "noi_dung",
    "tieu_chi",
    "bien_phap",
    "chi_tieu",
    "so_chi_tieu",
    "so_chi_tieu_dat",
    "dang_ky",
    "so_dang_ky",
    "nhan_xet",
    "khen",
    "so_khen",
    "den_khen",
    "tong_chi",
    "tong_chi_chu",
)
_PARAGRAPHS = ("muc_dich", "y_nghia", "noi_dung", "tieu_chi", "bien_phap", "nhan_xet")
_OUTSIDE: Mapping[str, tuple[str, ...]] = {
    "person": ("nguoi", "so_lan", "lich_su"),
    "revoked": (*_OF_ROUNDS_TOO, "quyet_dinh", "ca_quyet_dinh", "ly_do"),
    "corrected": ("quyet_dinh", "ly_do", "dinh_chinh"),
    "movement": _OF_MOVEMENTS,
    "period": (
        "ky",
        "muc",
        "nhieu_nam",
        "theo_hinh_thuc",
        "theo_nam",
        "cac_phong_trao",
        "duoc_khen",
    ),
    "handover": ("tep", "co_gi", "sao_luu", "dot_mo", "den_han", "mau_rieng", "may_in"),
}
"""What a paper outside a round says beside that, by whom it is of (``who``)."""
_ONLY_OUTSIDE = {key for keys in _OUTSIDE.values() for key in keys} - {*_OF_ROUNDS_TOO}


def row_words() -> Mapping[str, str]:
    """Return the placeholders of each row, with those of what reports on achievements ask."""
    return {**ROW_WORDS, **{one.code: one.name for one in every_question()}}


def fillable() -> Mapping[str, str]:
    """Return those placeholders of each row that a cell can hold, with what each is called."""
    (row,) = _every_sample()["danh_sach"]
    return {
        key: words
        for key, words in row_words().items()
        if isinstance(row[key], str | int) and not isinstance(row[key], bool)
    }


def sample_words(who: str = "standing") -> dict[str, Any]:
    """Return every placeholder of a form with a made-up value, one item in each list.

    ``who`` is whom the form is of: what another form alone says is unknown to it.
    """
    every = _every_sample()
    if who in _OUTSIDE:
        return {key: every[key] for key in (*_OF_ALL, *_OUTSIDE[who])}
    return {key: value for key, value in every.items() if key not in _ONLY_OUTSIDE}


def _every_sample() -> dict[str, Any]:
    history = {"nam": 2024, "danh_hieu": "…", "tat": "…", "quyet_dinh": "…"}
    row: dict[str, Any] = dict.fromkeys(ROW_WORDS, "…")
    row |= {one.code: ["…"] if one.long else "…" for one in every_question()}
    row |= {"cac_sang_kien": ["…"], "lich_su": [history], "tien": 0, "stt": 1, "cuoi": True}
    row |= {
        "cac_danh_hieu": [history],
        "cac_hinh_thuc": [history],
        "dung_dau": True,
        "nha_nuoc": True,
    }
    held = dict.fromkeys(("tu_den", "chuc_vu", "don_vi", "thoi_gian", "de_trong"), "…")
    row |= {"qua_trinh": [held], "giu_chuc": [{"chuc_vu": "…", "thoi_gian": "…"}]}
    row["chua_dat"] = [{"noi_dung": "…", "can_cu": "…"}]
    group = {
        "thu_tu": "I",
        "ten": "…",
        "goi": "…",
        "so_luong": 1,
        "gom": "…",
        "dau": ";",
        "danh_sach": [row],
    }
    values: dict[str, Any] = dict.fromkeys(WORDS, "…")
    for key in ("danh_sach", "ca_nhan", "tap_the", "ho_gia_dinh"):
        values[key] = [row]
    for key in ("cac_nhom", "nhom_ca_nhan", "nhom_tap_the", "nhom_ho"):
        values[key] = [group]
    for key in ("sao_luu", "dot_mo", "den_han", "mau_rieng", "may_in"):
        values[key] = [{"stt": 1, "viec": "…", "chi_tiet": "…"}]
    for key in _PARAGRAPHS:
        values[key] = ["…"]
    target = (
        "stt",
        "ten",
        "don_vi_tinh",
        "truoc",
        "dat_ra",
        "han",
        "ai_do",
        "ket_qua",
        "danh_gia",
    )
    values |= {
        "chi_tieu": [dict.fromkeys(target, "…")],
        "dang_ky": [dict.fromkeys(("stt", "ten", "don_vi", "noi_dung", "ngay", "de_trong"), "…")],
        "khen": [dict.fromkeys(("stt", "ten", "chuc_danh", "danh_hieu", "so_va_ngay_qd"), "…")],
    }
    values["dinh_chinh"] = [dict.fromkeys(("stt", "ten", "da_ghi", "nay_ghi"), "…")]
    tables = {
        "theo_hinh_thuc": ("stt", "ten", "tap_the", "ca_nhan", "tong", "truoc", "tang_giam"),
        "theo_nam": ("nam", "nha_nuoc", "bo_tinh", "co_so", "tong"),
        "cac_phong_trao": ("stt", "ten", "thoi_gian", "chi_tieu", "dang_ky", "khen"),
    }
    values |= {key: [dict.fromkeys(columns, "…")] for key, columns in tables.items()}
    honoured = ("stt", "ten", "chuc_danh", "nam", "quyet_dinh")
    values["duoc_khen"] = [
        {"thu_tu": "I", "goi": "…", "gom": "…", "danh_sach": [dict.fromkeys(honoured, "…")]}
    ]
    values["muc"] = {str(section): ["…"] for section in Section}
    values |= {
        "can_cu": ["…"],
        "cac_phieu": [{"so": 1, "cuoi": True}],
        "hoi_dong": [dict.fromkeys(("stt", "ten", "chuc_vu", "vai_tro", "du_hop", "y_kien"), "…")],
        "nguoi": row,
        "lich_su": [history | {"stt": 1}],
        "cac_vang": [dict.fromkeys(("ten", "chuc_vu", "vai_tro"), "…") | {"cuoi": True}],
        "y_kien": [dict.fromkeys(("ngay", "nguoi_gui", "noi_dung", "tra_loi"), "…")],
        "y_kien_van_ban": [{"ten": "…", "y_kien": "…"}],
    }
    return values
