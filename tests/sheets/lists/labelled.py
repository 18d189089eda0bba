"""Lists as offices lay them out, with made-up people, and what each column of them means.

Each is rows, merged ranges, the meaning of each column in order (``-`` for one not taken in), and
how many records there are. The bench counts columns right over all of them.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from tests.workbooks import Cells


@dataclass(frozen=True)
class Labelled:
    """One list and its truth."""

    name: str
    rows: Sequence[Cells]
    kind: str
    fields: str
    records: int
    merged: Sequence[str] = ()


LISTS = (
    Labelled(
        "trích ngang",
        [
            ("DANH SÁCH TRÍCH NGANG CÁN BỘ, CÔNG CHỨC",),
            ("Đơn vị: Phòng Nội vụ",),
            ("TT", "Họ và tên", "Năm sinh", "", "Dân tộc", "Chức vụ", "Quê quán", "Trình độ", ""),
            ("", "", "Nam", "Nữ", "", "", "", "Chuyên môn", "Lý luận"),
            (1, "Nguyễn Văn An", 1975, "", "Kinh", "Trưởng phòng", "Hải Minh", "ĐH", "CC"),
            (2, "Trần Thị Bình", "", 1980, "Tày", "Chuyên viên", "Hải Minh", "ĐH", "TC"),
            (3, "Lê Văn Cường", "1979", "", "Kinh", "Chuyên viên", "Hải Minh", "Ths", "TC"),
        ],
        "people",
        "number name birth_male birth_female ethnic position hometown education -",
        3,
        ("A3:A4", "B3:B4", "C3:D3", "E3:E4", "F3:F4", "G3:G4", "H3:I3"),
    ),
    Labelled(
        "họ đệm và tên, nữ đánh dấu x",
        [
            ("STT", "Họ và tên đệm", "Tên", "Nữ", "Ngày sinh", "Phòng ban"),
            (1, "Nguyễn Văn", "An", "", "01/02/1975", "Phòng Kế hoạch"),
            (2, "Trần Thị", "Bình", "x", "12/10/1980", "Phòng Kế hoạch"),
            (3, "Lê", "Cường", "", "3/4/1990", "Văn phòng"),
        ],
        "people",
        "number family given female birth_date unit",
        3,
    ),
    Labelled(
        "họ và tên là một tiêu đề trên hai cột",
        [
            ("TT", "Họ và tên", "", "Giới tính", "Ngày, tháng, năm sinh", "Số CCCD"),
            (1, "Phạm Thị", "Dung", "Nữ", "05/06/1988", "031188000011"),
            (2, "Đỗ Văn", "Em", "Nam", "07/08/1985", "031085000012"),
        ],
        "people",
        "number family given sex birth_date identity",
        2,
        ("B1:C1",),
    ),
    Labelled(
        "xếp loại một cột mỗi mức",
        [
            ("KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG NĂM 2024",),
            ("STT", "Họ và tên", "Chức vụ", "Mức xếp loại", "", "", "", "Ghi chú"),
            ("", "", "", "HTXSNV", "HTTNV", "HTNV", "KHTNV", ""),
            (1, "Nguyễn Văn An", "Trưởng phòng", "x", "", "", "", ""),
            (2, "Trần Thị Bình", "Chuyên viên", "", "x", "", "", ""),
            (3, "Lê Văn Cường", "Chuyên viên", "", "", "x", "", ""),
        ],
        "ratings",
        "number name position tick_rating tick_rating tick_rating tick_rating note",
        3,
        ("A2:A3", "B2:B3", "C2:C3", "D2:G2", "H2:H3"),
    ),
    Labelled(
        "danh hiệu theo năm",
        [
            ("TỔNG HỢP DANH HIỆU THI ĐUA",),
            ("STT", "Họ và tên", "Ngày sinh", "Danh hiệu đạt được các năm", "", ""),
            ("", "", "", 2021, 2022, 2023),
            (1, "Nguyễn Văn An", "01/02/1975", "LĐTT", "CSTĐCS", "LĐTT"),
            (2, "Trần Thị Bình", "12/10/1980", "LĐTT", "", "LĐTT, CSTĐCS"),
        ],
        "awards",
        "number name birth_date by_year by_year by_year",
        2,
        ("A2:A3", "B2:B3", "C2:C3", "D2:F2"),
    ),
    Labelled(
        "xếp loại ba năm",
        [
            (
                "TT",
                "Họ và tên",
                "Chức vụ",
                "Xếp loại năm 2021",
                "Xếp loại năm 2022",
                "Xếp loại năm 2023",
            ),
            (1, "Nguyễn Văn An", "Trưởng phòng", "HTXSNV", "HTTNV", "HTXSNV"),
            (2, "Trần Thị Bình", "Chuyên viên", "HTTNV", "HTTNV", "HTNV"),
        ],
        "ratings",
        "number name position rating rating rating",
        2,
    ),
    Labelled(
        "lý lịch có cột khen thưởng bằng lời",
        [
            ("DANH SÁCH CÁN BỘ",),
            ("TT", "Họ và tên", "Ngày sinh", "Chức vụ", "Đơn vị", "Khen thưởng"),
            (
                1,
                "Nguyễn Văn An",
                "01/02/1975",
                "Trưởng phòng",
                "Văn phòng",
                "LĐTT 2018-2020; CSTĐCS 2020",
            ),
            (2, "Trần Thị Bình", "12/10/1980", "Chuyên viên", "Văn phòng", ""),
            (3, "Lê Văn Cường", "3/4/1990", "Chuyên viên", "Thanh tra", "BK UBND tỉnh năm 2019"),
        ],
        "people",
        "number name birth_date position unit kind",
        3,
    ),
    Labelled(
        "đánh dấu danh hiệu",
        [
            ("DANH SÁCH KHEN THƯỞNG NĂM 2024",),
            ("STT", "Họ và tên", "Chức vụ", "LĐTT", "CSTĐCS", "Giấy khen"),
            (1, "Nguyễn Văn An", "Trưởng phòng", "x", "x", ""),
            (2, "Trần Thị Bình", "Chuyên viên", "x", "", "x"),
        ],
        "awards",
        "number name position tick_kind tick_kind tick_kind",
        2,
    ),
    Labelled(
        "khen thưởng có quyết định",
        [
            (
                "STT",
                "Tên tập thể, cá nhân",
                "Chức vụ, đơn vị",
                "Danh hiệu",
                "Số QĐ",
                "Ngày QĐ",
                "Năm",
            ),
            (
                1,
                "Nguyễn Văn An",
                "Trưởng phòng, Văn phòng",
                "LĐTT",
                "12/QĐ-STN",
                "20/12/2024",
                2024,
            ),
            (2, "Phòng Tổ chức", "", "Tập thể LĐTT", "12/QĐ-STN", "20/12/2024", 2024),
        ],
        "awards",
        "number name place kind decision_number decision_date year",
        2,
    ),
    Labelled(
        "sáng kiến",
        [
            ("DANH SÁCH SÁNG KIẾN ĐƯỢC CÔNG NHẬN NĂM 2024",),
            ("STT", "Tên sáng kiến", "Tác giả", "Đơn vị", "Phạm vi ảnh hưởng", "Số QĐ công nhận"),
            (
                1,
                "Phần mềm quản lý hồ sơ",
                "Nguyễn Văn An (60%), Trần Thị Bình (40%)",
                "Văn phòng",
                "Cơ sở",
                "5/QĐ-STN",
            ),
            (2, "Cải tiến quy trình tiếp dân", "Lê Văn Cường", "Thanh tra", "Tỉnh", "6/QĐ-STN"),
        ],
        "initiatives",
        "number initiative name unit scope decision_number",
        2,
    ),
    Labelled(
        "đơn vị",
        [
            ("STT", "Tên đơn vị", "Đơn vị cấp trên", "Ghi chú"),
            (1, "Sở Thử nghiệm", "", ""),
            (2, "Phòng Tổ chức", "Sở Thử nghiệm", ""),
            (3, "Văn phòng", "Sở Thử nghiệm", ""),
        ],
        "units",
        "number unit parent note",
        3,
    ),
    Labelled(
        "mục là đơn vị, số thứ tự đếm lại",
        [
            ("TT", "HỌ VÀ TÊN", "NGÀY SINH", "CHỨC DANH", "MÃ SỐ"),
            ("I", "PHÒNG TỔ CHỨC (2 người)", "", "", ""),
            (1, "Nguyễn Văn An", "01/02/1975", "Trưởng phòng", "CB01"),
            (2, "Trần Thị Bình", "12/10/1980", "Chuyên viên", "CB02"),
            ("II", "VĂN PHÒNG", "", "", ""),
            (1, "Lê Văn Cường", "3/4/1990", "Kế toán", "CB03"),
            ("", "Tổng cộng", "", 3, ""),
        ],
        "people",
        "number name birth_date position code",
        3,
    ),
    Labelled(
        "tên trường kiểu cơ sở dữ liệu",
        [
            ("MaNV", "HoVaTen", "NgaySinh", "GioiTinh", "TenDonVi", "ChucVu"),
            ("NV001", "Nguyễn Văn An", "1975-02-01", "Nam", "Văn phòng", "Trưởng phòng"),
            ("NV002", "Trần Thị Bình", "1980-10-12", "Nữ", "Văn phòng", "Chuyên viên"),
        ],
        "people",
        "code name birth_date sex unit position",
        2,
    ),
    Labelled(
        "tiêu đề có số thứ tự cột và ghi chú dài",
        [
            (
                "TT",
                "Họ và tên khai sinh\n(Viết chữ in hoa)",
                "Ngày tháng năm sinh (dd/mm/yyyy)",
                "Số định danh cá nhân/CCCD",
                "Cơ quan, đơn vị công tác",
                "Ngày vào ngành",
            ),
            ("(1)", "(2)", "(3)", "(4)", "(5)", "(6)"),
            (1, "NGUYỄN VĂN AN", "01/02/1975", "031075000001", "Văn phòng", "01/09/1998"),
            (2, "TRẦN THỊ BÌNH", "12/10/1980", "031180000002", "Văn phòng", "15/03/2004"),
        ],
        "people",
        "number name birth_date identity unit start_date",
        2,
    ),
    Labelled(
        "tiêu đề bốn dòng",
        [
            ("BIỂU TỔNG HỢP",),
            ("STT", "Thông tin cá nhân", "", "", "", "Công tác", ""),
            ("", "Họ và tên", "Ngày sinh", "", "Dân tộc", "Đơn vị", "Chức vụ"),
            ("", "", "Nam", "Nữ", "", "", ""),
            ("A", "B", 1, 2, 3, 4, 5),
            (1, "Nguyễn Văn An", "01/02/1975", "", "Kinh", "Văn phòng", "Trưởng phòng"),
            (2, "Trần Thị Bình", "", "12/10/1980", "Mường", "Văn phòng", "Chuyên viên"),
        ],
        "people",
        "number name birth_male birth_female ethnic unit position",
        2,
        ("A2:A4", "B2:E2", "F2:G2", "B3:B4", "C3:D3", "E3:E4", "F3:F4", "G3:G4"),
    ),
    Labelled(
        "ngày, tháng, năm sinh ba cột",
        [
            ("STT", "Họ tên", "Sinh ngày", "", "", "Lớp"),
            ("", "", "Ngày", "Tháng", "Năm", ""),
            (1, "Nguyễn Văn An", 1, 2, 1975, "10A"),
            (2, "Trần Thị Bình", 12, 10, 1980, "10B"),
        ],
        "people",
        "number name birth_day birth_month birth_year -",
        2,
        ("A1:A2", "B1:B2", "C1:E1", "F1:F2"),
    ),
    Labelled(
        "bảng lương",
        [
            ("BẢNG THANH TOÁN LƯƠNG THÁNG 5/2024",),
            ("TT", "Họ và tên", "Chức vụ", "Hệ số", "Phụ cấp", "Thành tiền", "Ký nhận"),
            (1, "Nguyễn Văn An", "Trưởng phòng", 4.98, 0.5, 9864000, ""),
            (2, "Trần Thị Bình", "Chuyên viên", 3.66, 0, 6588000, ""),
            ("", "Cộng", "", 8.64, 0.5, 16452000, ""),
        ],
        "people",
        "number name position - - - -",
        2,
    ),
    Labelled(
        "đảng viên",
        [
            (
                "Số TT",
                "Họ và tên đảng viên",
                "Sinh ngày",
                "Ngày vào Đảng",
                "Chức vụ Đảng",
                "Chi bộ",
            ),
            (1, "Nguyễn Văn An", "01/02/1975", "03/02/2000", "Bí thư", "Chi bộ 1"),
            (2, "Trần Thị Bình", "12/10/1980", "19/05/2008", "Đảng viên", "Chi bộ 1"),
        ],
        "people",
        "number name birth_date party_date - -",
        2,
    ),
    Labelled(
        "giáo viên",
        [
            ("DANH SÁCH GIÁO VIÊN NĂM HỌC 2024 - 2025",),
            ("Stt", "Họ và tên giáo viên", "Năm sinh", "Tổ bộ môn", "Chức danh", "Điện thoại"),
            (1, "Nguyễn Văn An", 1975, "Tổ Toán", "Tổ trưởng", "0900000001"),
            (2, "Trần Thị Bình", 1980, "Tổ Văn", "Giáo viên", "0900000002"),
        ],
        "people",
        "number name birth_date unit position -",
        2,
    ),
    Labelled(
        "ông, bà",
        [
            ("STT", "Ông/Bà", "Đơn vị công tác", "Hình thức khen thưởng", "Năm khen thưởng"),
            (1, "Ông Nguyễn Văn An", "Văn phòng", "Bằng khen của UBND tỉnh", 2020),
            (2, "Bà Trần Thị Bình", "Văn phòng", "Giấy khen của Giám đốc Sở", 2021),
        ],
        "awards",
        "number name unit kind year",
        2,
    ),
    Labelled(
        "danh hiệu và hình thức hai cột",
        [
            ("STT", "Họ và tên", "Ngày sinh", "Danh hiệu thi đua", "Hình thức khen thưởng", "Năm"),
            (1, "Nguyễn Văn An", "01/02/1975", "CSTĐCS", "Giấy khen Sở", 2022),
            (2, "Trần Thị Bình", "12/10/1980", "LĐTT", "", 2022),
        ],
        "awards",
        "number name birth_date kind kind year",
        2,
    ),
    Labelled(
        "đề tài có chủ nhiệm",
        [
            ("TT", "Tên đề tài", "Chủ nhiệm đề tài", "Cấp công nhận", "Năm công nhận"),
            (1, "Nghiên cứu giải pháp lưu trữ", "Nguyễn Văn An", "Cấp tỉnh", 2022),
            (2, "Ứng dụng số hóa tài liệu", "Trần Thị Bình", "Cơ sở", 2023),
        ],
        "initiatives",
        "number initiative name scope year",
        2,
    ),
    Labelled(
        "đơn vị gộp ô",
        [
            ("STT", "Đơn vị", "Họ và tên", "Chức vụ"),
            (1, "Phòng Tổ chức", "Nguyễn Văn An", "Trưởng phòng"),
            (2, "", "Trần Thị Bình", "Chuyên viên"),
            (3, "Văn phòng", "Lê Văn Cường", "Kế toán"),
            (4, "", "Phạm Thị Dung", "Văn thư"),
        ],
        "people",
        "number unit name position",
        4,
        ("B2:B3", "B4:B5"),
    ),
    Labelled(
        "xếp loại một cột",
        [
            ("DANH SÁCH XẾP LOẠI VIÊN CHỨC NĂM HỌC 2023-2024",),
            ("STT", "Họ và tên", "Chức vụ", "Tự xếp loại", "Kết quả xếp loại"),
            (1, "Nguyễn Văn An", "Hiệu trưởng", "HTXSNV", "HTTNV"),
            (2, "Trần Thị Bình", "Giáo viên", "HTTNV", "HTTNV"),
        ],
        "ratings",
        "number name position - rating",
        2,
    ),
    Labelled(
        "không có tiêu đề",
        [
            ("CB01", "Nguyễn Văn An", "01/02/1975", "Nam", "Phòng Tổ chức"),
            ("CB02", "Trần Thị Bình", "12/10/1980", "Nữ", "Phòng Tổ chức"),
            ("CB03", "Lê Văn Cường", "03/04/1990", "Nam", "Phòng Kế hoạch"),
            ("CB04", "Phạm Thị Dung", "05/06/1988", "Nữ", "Phòng Kế hoạch"),
            ("CB05", "Đỗ Văn Em", "07/08/1985", "Nam", "Phòng Kế hoạch"),
            ("CB06", "Hoàng Thị Hoa", "09/10/1991", "Nữ", "Phòng Kế hoạch"),
        ],
        "people",
        "code name birth_date sex unit",
        6,
    ),
)
