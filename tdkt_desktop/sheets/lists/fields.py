"""One table of what a column can mean: field, title, and the headers lists use for it."""

from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.sheets.lists.movement_fields import ENTRY_FIELDS, MOVEMENT_FIELDS
from tdkt_desktop.sheets.lists.person_fields import PERSON_FIELDS, Field, words_of

PEOPLE, AWARDS, UNITS = "people", "awards", "units"
RATINGS, INITIATIVES = "ratings", "initiatives"
DISCIPLINES, ABSENCES = "disciplines", "absences"
MOVEMENTS, ENTRIES = "movements", "entries"
KINDS = (PEOPLE, UNITS, AWARDS, RATINGS, INITIATIVES, DISCIPLINES, ABSENCES, MOVEMENTS, ENTRIES)
"""The kinds of lists, in the order they are offered."""
POSTINGS = "postings"
"""Further rows of people in a list of them: another unit, from another day."""


FIELDS: tuple[Field, ...] = (
    *PERSON_FIELDS,
    Field(
        "kind",
        QT_TRANSLATE_NOOP("fields", "Danh hiệu, hình thức"),
        words_of(
            "danh hieu|danh hieu thi dua|hinh thuc khen thuong|danh hieu hinh thuc khen thuong|"
            "danh hieu thi dua hinh thuc khen thuong|danh hieu hinh thuc|hinh thuc|khen thuong|"
            "danh hieu thi dua khen thuong|thanh tich khen thuong|danh hieu dat duoc|"
            "danh hieu duoc tang|danh hieu hinh thuc de nghi|danh hieu de nghi|hinh thuc khen|"
            "danh hieu khen thuong|danh hieu thi dua va hinh thuc khen thuong|"
            "hinh thuc kt|ht kt|htkt|dh htkt|danh hieu ht kt|danh hieu hinh thuc kt|"
            "hinh thuc de nghi|hinh thuc khen de nghi|de nghi khen thuong|"
            "hinh thuc de nghi khen thuong|ht khen thuong|loai thanh tich|award|award title"
        ),
    ),
    Field(
        "year",
        QT_TRANSLATE_NOOP("fields", "Năm"),
        words_of(
            "nam|nam hoc|nam khen thuong|nam dat|nam duoc tang|nam dat danh hieu|nam cong nhan|"
            "nam xet|"
            "nam khen|nam tang|nam xet tang|nam thanh tich|nam duoc cong nhan|nam cn|"
            "nam duoc khen|nam trao|nam danh gia|nam xep loai|nam ghi nhan|nam kt|"
            "nam nghiem thu|nam cong nhan sang kien|nam qd|nam quyet dinh|nam ap dung|year"
        ),
    ),
    Field(
        "decision_number",
        QT_TRANSLATE_NOOP("fields", "Số quyết định"),
        words_of(
            "so quyet dinh|so qd|quyet dinh so|so qd khen thuong|so quyet dinh khen thuong|"
            "qd so|quyet dinh|so ky hieu|so va ky hieu quyet dinh|so van ban|so qd cong nhan|"
            "quyet dinh cong nhan|so quyet dinh cong nhan|qd cong nhan|so ngay quyet dinh|"
            "qd|can cu|theo qd so|theo quyet dinh so|theo quyet dinh|quyet dinh khen thuong|"
            "qd khen thuong|so ngay thang qd|so ngay thang quyet dinh|so ngay thang nam qd|"
            "so ngay thang qd khen thuong|so ngay thang quyet dinh khen thuong|"
            "so ngay qd khen thuong|"
            "so ngay thang nam quyet dinh|so qd ngay thang nam|so ngay qd|so qd ngay|"
            "so quyet dinh ngay|so quyet dinh ngay thang nam|"
            "quyet dinh so ngay|quyet dinh so ngay thang nam|qd so ngay|quyet dinh so ngay ky|"
            "quyet dinh ky luat|so qd ky luat|so quyet dinh ky luat|quyet dinh so ngay thang|"
            "decision no|decision number"
        ),
    ),
    Field(
        "decision_date",
        QT_TRANSLATE_NOOP("fields", "Ngày quyết định"),
        words_of(
            "ngay quyet dinh|ngay qd|ngay ky qd|ngay ky quyet dinh|ngay ky ban hanh|ngay ky|"
            "ngay|ngay thang quyet dinh|ngay ban hanh|"
            "ngay thang nam quyet dinh|ngay thang nam|quyet dinh ngay|ngay ra quyet dinh|"
            "ngay cong nhan|ngay qd cong nhan|ngay quyet dinh cong nhan|ngay thang qd|"
            "ngay chap nhan|ngay phe duyet|decision date"
        ),
    ),
    Field(
        "authority",
        QT_TRANSLATE_NOOP("fields", "Thẩm quyền quyết định"),
        words_of(
            "cap quyet dinh|co quan khen|don vi khen|noi khen|co quan quyet dinh|"
            "co quan ban hanh|cap khen thuong|"
            "co quan khen thuong|tham quyen|noi ban hanh|cap khen|cap hang|cap hang khen thuong"
        ),
    ),
    Field(
        "signer", QT_TRANSLATE_NOOP("fields", "Người ký"), words_of("nguoi ky|nguoi ky quyet dinh")
    ),
    Field(
        "signer_title",
        QT_TRANSLATE_NOOP("fields", "Chức vụ người ký"),
        words_of("chuc vu nguoi ky|chuc danh nguoi ky|chuc vu ky|chuc danh ky"),
    ),
    Field(
        "summary",
        QT_TRANSLATE_NOOP("fields", "Trích yếu quyết định"),
        words_of("trich yeu|trich yeu quyet dinh|trich yeu noi dung|noi dung quyet dinh"),
    ),
    Field(
        "achievement",
        QT_TRANSLATE_NOOP("fields", "Thành tích"),
        words_of(
            "thanh tich|noi dung khen thuong|noi dung|tom tat thanh tich|thanh tich dat duoc|"
            "noi dung thanh tich|ly do khen thuong|ten thanh tich"
        ),
    ),
    Field(
        "subject",
        QT_TRANSLATE_NOOP("fields", "Loại đối tượng"),
        words_of("phan loai khen thuong|doi tuong|loai doi tuong|ca nhan tap the ho gia dinh"),
    ),
    Field("by_year", QT_TRANSLATE_NOOP("fields", "Danh hiệu hoặc xếp loại của một năm"), ()),
    Field("year_decision", QT_TRANSLATE_NOOP("fields", "Quyết định của một năm"), ()),
    Field("tick_kind", QT_TRANSLATE_NOOP("fields", "Đánh dấu danh hiệu ở tiêu đề"), ()),
    Field(
        "rating",
        QT_TRANSLATE_NOOP("fields", "Xếp loại chất lượng"),
        words_of(
            "xep loai|xl|xep loai chat luong|ket qua xep loai|muc xep loai|ket qua danh gia|"
            "danh gia xep loai|xep loai can bo|xep loai cong chuc|xep loai vien chuc|"
            "ket qua danh gia xep loai|muc do hoan thanh|muc do hoan thanh nhiem vu|"
            "ket qua phan loai|phan loai danh gia|ket qua xep loai chat luong|xep loai danh gia|"
            "xep loai muc do hoan thanh nhiem vu|danh gia phan loai|xep loai cuoi nam|"
            "ket qua danh gia xep loai chat luong|xep loai chat luong can bo|"
            "danh gia xep loai chat luong|muc do hoan thanh cong viec|phan loai can bo|"
            "ket qua danh gia phan loai|xep loai chat luong cong chuc|xep loai thi dua"
        ),
    ),
    Field(
        "points",
        QT_TRANSLATE_NOOP("fields", "Điểm xếp loại"),
        words_of(
            "diem|tong diem|diem danh gia|diem xep loai|diem trung binh|diem tb|diem ca nam|"
            "diem nam|diem tong hop|diem binh quan|so diem|tong so diem|ket qua diem|diem tb nam|"
            "diem danh gia xep loai|diem dat duoc|diem trung binh nam|diem ca nam trung binh|"
            "diem binh quan nam|tong diem danh gia|diem xep loai nam|diem danh gia nam"
        ),
    ),
    Field("period", QT_TRANSLATE_NOOP("fields", "Điểm, mức của một tháng, một quý"), ()),
    Field(
        "periods",
        QT_TRANSLATE_NOOP("fields", "Điểm, mức các tháng, quý"),
        words_of("diem muc cac thang quy|diem thang quy|diem cac thang quy"),
    ),
    Field("tick_rating", QT_TRANSLATE_NOOP("fields", "Đánh dấu mức xếp loại ở tiêu đề"), ()),
    Field(
        "initiative",
        QT_TRANSLATE_NOOP("fields", "Tên sáng kiến, đề tài"),
        words_of(
            "ten sang kien|sang kien|ten sang kien de tai|ten de tai|ten de tai sang kien|"
            "sang kien kinh nghiem|ten sang kien kinh nghiem|ten giai phap|de tai|"
            "ten giai phap sang kien|tenskkn|ten skkn|ten de tai skkn|ten skkn de tai|"
            "ten de tai sang kien kinh nghiem|ten sang kien giai phap|noi dung sang kien|"
            "de tai sang kien|sang kien de tai|ten sang kien cai tien|sang kien cai tien|"
            "ten de tai nckh|ten sk|ten skkn sk|ten de tai khoa hoc|"
            "ten nhiem vu khoa hoc|ten de an|ten cong trinh"
        ),
    ),
    Field(
        "authors",
        QT_TRANSLATE_NOOP("fields", "Tác giả"),
        words_of(
            "tac gia|ten tac gia|ho ten tac gia|ho va ten tac gia|nhom tac gia|chu nhiem|"
            "tac gia dong tac gia|chu nhiem de tai|tac gia sang kien|tac gia nhom tac gia|"
            "nguoi thuc hien|chu nhiem dong tac gia|ho ten chu nhiem|nhom thuc hien|"
            "cong su|dong tac gia|tac gia chinh"
        ),
    ),
    Field(
        "scope",
        QT_TRANSLATE_NOOP("fields", "Phạm vi, cấp công nhận"),
        words_of(
            "pham vi|pham vi anh huong|pham vi ap dung|cap cong nhan|pham vi cong nhan|"
            "pham vi anh huong hieu qua ap dung|muc do anh huong|cap cong nhan sang kien|"
            "cap sang kien|hieu qua ap dung pham vi anh huong|cap de tai|"
            "cap quan ly|cap nghiem thu|muc anh huong"
        ),
    ),
    Field(
        "share",
        QT_TRANSLATE_NOOP("fields", "Tỷ lệ đóng góp"),
        words_of("ty le dong gop|ti le dong gop|dong gop|ty le|muc do dong gop|ty le tham gia"),
    ),
    Field(
        "type",
        QT_TRANSLATE_NOOP("fields", "Loại hình khen thưởng"),
        words_of(
            "loai hinh|loai hinh khen thuong|loai hinh khen|phuong thuc khen thuong|"
            "phuong thuc khen|loai khen thuong|khen thuong theo|loai khen"
        ),
    ),
    Field(
        "revoked",
        QT_TRANSLATE_NOOP("fields", "Thu hồi"),
        words_of(
            "thu hoi|da thu hoi|bi thu hoi|ngay thu hoi|ly do thu hoi|quyet dinh thu hoi|"
            "so quyet dinh thu hoi|qd thu hoi|so qd thu hoi|trang thai|tinh trang|huy bo|"
            "ngay huy|ngay huy bo|trang thai quyet dinh|tinh trang quyet dinh|trang thai qd|"
            "tinh trang qd|tinh trang hieu luc|trang thai hieu luc|thu hoi huy bo|"
            "ngay quyet dinh thu hoi|ngay qd thu hoi|thu hoi ngay|tinh trang thu hoi"
        ),
    ),
    Field(
        "evidence",
        QT_TRANSLATE_NOOP("fields", "Sáng kiến hay đề tài"),
        words_of(
            "loai sang kien|loai sang kien de tai|phan loai sang kien|loai cong trinh|"
            "loai hinh sang kien|sang kien hay de tai|loai hinh nghien cuu|hinh thuc sang kien"
        ),
    ),
    Field(
        "used_for",
        QT_TRANSLATE_NOOP("fields", "Đã dùng để xét"),
        words_of(
            "da dung|da dung cho|da dung xet|da dung de xet|dung cho|dung de xet|dung xet|"
            "da su dung|da su dung cho|da su dung de xet|su dung cho|su dung de xet|"
            "dung cho danh hieu|da dung cho danh hieu|da dung xet danh hieu|"
            "da dung de xet danh hieu|danh hieu da xet|dung xet danh hieu|"
            "da dung de xet khen thuong|da dung xet khen thuong|su dung xet|dung de xet tang|"
            "da su dung xet danh hieu|danh hieu da dung|dung cho khen thuong|"
            "sang kien da dung cho|da dung lam can cu|can cu cho danh hieu"
        ),
    ),
    Field(
        "discipline",
        QT_TRANSLATE_NOOP("fields", "Hình thức kỷ luật"),
        words_of(
            "hinh thuc ky luat|ky luat|muc ky luat|hinh thuc xu ly ky luat|hinh thuc xu ly|"
            "hinh thuc kl|muc kl|muc do ky luat|hinh thuc bi ky luat|ky luat hinh thuc"
        ),
    ),
    Field(
        "absence",
        QT_TRANSLATE_NOOP("fields", "Loại nghỉ"),
        words_of(
            "loai nghi|che do nghi|hinh thuc nghi|loai vang mat|ly do nghi|loai nghi phep|"
            "kieu nghi|dang nghi|noi dung nghi|nghi che do"
        ),
    ),
    Field(
        "from_date",
        QT_TRANSLATE_NOOP("fields", "Từ ngày"),
        words_of(
            "tu ngay|ngay bat dau|thoi gian bat dau|ngay bi ky luat|ngay ky luat|ngay hieu luc|"
            "ngay co hieu luc|ngay bat dau ky luat|ngay thi hanh|ngay bat dau nghi|"
            "thoi diem ky luat|ngay ap dung|"
            "nghi tu ngay|bat dau|tu|ngay bat dau tinh|"
            "hieu luc tu ngay|hieu luc tu|ngay bat dau co hieu luc|chuyen den tu ngay|"
            "tu ngay thang nam|tu thang nam|ngay nghi thai san"
        ),
    ),
    Field(
        "until_date",
        QT_TRANSLATE_NOOP("fields", "Đến ngày"),
        words_of(
            "den ngay|ngay het hieu luc|ngay het han|ngay ket thuc|ngay het thoi han ky luat|"
            "thoi gian ket thuc|"
            "ngay het han ky luat|ngay xoa ky luat|ngay cham dut|ngay cham dut ky luat|"
            "ngay chap hanh xong|ngay hoan thanh|ngay het ky luat|ngay go ky luat|"
            "ngay duoc xoa ky luat|het hieu luc|het han|ngay het|ngay cham dut hieu luc|"
            "ngay xoa|ngay het thoi han|ngay het hieu luc ky luat|ngay tro lai|"
            "ngay cham dut hieu luc ky luat|ngay ket thuc ky luat|ngay het thoi hieu|"
            "ngay xoa an ky luat|chap hanh xong ngay|ngay chap hanh xong ky luat|"
            "nghi den ngay|ket thuc|den|"
            "thoi han den|thoi han den ngay|ngay ket thuc nghi|ngay di lam lai|ngay di lam|"
            "den ngay thang nam|den thang nam|hieu luc den|hieu luc den ngay"
        ),
    ),
    Field(
        "months",
        QT_TRANSLATE_NOOP("fields", "Thời hạn (tháng)"),
        words_of(
            "thoi han|thoi han ky luat|thoi gian ky luat|thoi han thang|so thang|"
            "thoi han ky luat thang|thoi gian|"
            "thoi gian thi hanh|thoi han thi hanh|"
            "thoi gian thi hanh ky luat"
        ),
    ),
    Field(
        "reason",
        QT_TRANSLATE_NOOP("fields", "Lý do"),
        words_of(
            "ly do|ly do ky luat|hanh vi vi pham|noi dung vi pham|hanh vi|vi pham|"
            "noi dung ky luat|ly do bi ky luat"
        ),
    ),
    Field(
        "parent",
        QT_TRANSLATE_NOOP("fields", "Đơn vị cấp trên"),
        words_of(
            "don vi cap tren|truc thuoc|don vi chu quan|cap tren|co quan chu quan|"
            "don vi cap tren truc tiep|thuoc don vi|co quan cap tren|don vi cha"
        ),
    ),
    Field(
        "head",
        QT_TRANSLATE_NOOP("fields", "Chủ hộ"),
        words_of(
            "chu ho|ten chu ho|ho ten chu ho|ho va ten chu ho|ho gia dinh|ten ho gia dinh|ten ho|"
            "dai dien ho|dai dien ho gia dinh|ho va ten dai dien ho|ten ho gia dinh ca nhan"
        ),
    ),
    Field(
        "address",
        QT_TRANSLATE_NOOP("fields", "Địa chỉ"),
        words_of("dia chi|dia chi thuong tru|noi o|noi cu tru|cho o|cho o hien nay|thuong tru"),
    ),
    Field(
        "group",
        QT_TRANSLATE_NOOP("fields", "Thôn, tổ dân phố"),
        words_of(
            "to dan pho|thon|ap|xom|khu pho|khu dan cu|thon to dan pho|thon ap|thon xom|"
            "thon ban|to dan pho thon|khu pho ap|ap khu pho"
        ),
    ),
    Field(
        "founded",
        QT_TRANSLATE_NOOP("fields", "Ngày thành lập"),
        words_of("ngay thanh lap|thanh lap|thanh lap ngay|nam thanh lap|ngay bat dau hoat dong"),
    ),
    Field(
        "dissolved",
        QT_TRANSLATE_NOOP("fields", "Ngày giải thể"),
        words_of(
            "ngay giai the|giai the|giai the ngay|ngay sap nhap|ngay ket thuc hoat dong|"
            "ngay cham dut hoat dong|ngay giai the sap nhap|sap nhap tu ngay"
        ),
    ),
    Field(
        "successor",
        QT_TRANSLATE_NOOP("fields", "Sáp nhập vào"),
        words_of(
            "sap nhap vao|nhap vao|don vi ke thua|sap nhap vao don vi|don vi tiep nhan|"
            "hop nhat thanh|sap nhap thanh|don vi sau sap nhap"
        ),
    ),
    Field(
        "former",
        QT_TRANSLATE_NOOP("fields", "Tên cũ"),
        words_of("ten cu|ten goi cu|ten truoc day|ten don vi cu|ten khac|ten cu ten khac"),
    ),
    *MOVEMENT_FIELDS,
)
KEYS = ("identity", "code")
"""Fields that tell a person of the file from all others without a name."""
MANY = frozenset(
    {
        "kind",
        "by_year",
        "year_decision",
        "tick_kind",
        "tick_rating",
        "rating",
        "points",
        "period",
        "revoked",
    }
)
"""Fields that several columns of one list may hold."""
DATES = (
    "birth_date",
    "start_date",
    "leave_date",
    "party_date",
    "decision_date",
    "from_date",
    "until_date",
    "revoked",
    "founded",
    "dissolved",
    "document_date",
    "plan_date",
    "due",
    "checked",
    "review_day",
    "cost_day",
    "movement_since",
    "entry_day",
)
"""Fields whose values are dates."""
ONLY_OF = {
    "revoked": (AWARDS,),
    "leave_date": (PEOPLE, AWARDS, RATINGS, INITIATIVES),
    "from_date": (PEOPLE, DISCIPLINES, ABSENCES, MOVEMENTS),
    "until_date": (PEOPLE, DISCIPLINES, ABSENCES, MOVEMENTS),
    "points": (RATINGS,),
    "period": (RATINGS,),
    "periods": (RATINGS,),
    "head": (AWARDS,),
    "address": (AWARDS,),
    "group": (AWARDS,),
    **dict.fromkeys(
        ("record", "opinion", "hometown", "residence", "education", "academic", "party_date"),
        (PEOPLE,),
    ),
    "founded": (UNITS,),
    "dissolved": (UNITS,),
    "successor": (UNITS,),
    "former": (UNITS,),
    **{field.key: (MOVEMENTS,) for field in MOVEMENT_FIELDS},
    **dict.fromkeys(ENTRY_FIELDS, (ENTRIES,)),
    "movement": (MOVEMENTS, AWARDS, ENTRIES),
}
"""Fields that only lists of some kinds hold: elsewhere such words mean something else."""
BY_KEY = {field.key: field for field in FIELDS}
