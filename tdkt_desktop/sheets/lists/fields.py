"""One table of what a column can mean: field, title, and the headers lists use for it."""

from dataclasses import dataclass

from tdkt_desktop.i18n import QT_TRANSLATE_NOOP

PEOPLE, AWARDS, UNITS = "people", "awards", "units"
RATINGS, INITIATIVES = "ratings", "initiatives"
DISCIPLINES, ABSENCES = "disciplines", "absences"
KINDS = (PEOPLE, UNITS, AWARDS, RATINGS, INITIATIVES, DISCIPLINES, ABSENCES)
"""The kinds of lists, in the order they are offered."""
POSTINGS = "postings"
"""Further rows of people in a list of them: another unit, from another day."""


@dataclass(frozen=True, slots=True)
class Field:
    """What a column may mean; ``synonyms`` are folded headers."""

    key: str
    title: str
    synonyms: tuple[str, ...]


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split("|"))


FIELDS: tuple[Field, ...] = (
    Field("number", QT_TRANSLATE_NOOP("fields", "Số thứ tự"), _words("stt|tt|so tt|so thu tu|st")),
    Field(
        "name",
        QT_TRANSLATE_NOOP("fields", "Họ và tên"),
        _words(
            "ho va ten|ho ten|nguoi duoc khen|nguoi duoc khen thuong|ho va chu dem ten|"
            "ho va chu dem va ten|dang vien|hovaten|ho va ten khai sinh|ho ten can bo|"
            "ho va ten can bo|"
            "ho va ten can bo cong chuc|ho va ten cong chuc|ho va ten vien chuc|ten can bo|"
            "ho dem va ten|ho chu dem va ten|ho ten nhan vien|ho va ten nguoi lao dong|"
            "ten nhan vien|"
            "ho va ten ca nhan|ten ca nhan|ten ca nhan tap the|ten tap the ca nhan|"
            "ten tap the ca nhan ho gia dinh|ho va ten ten don vi|ho ten ca nhan tap the|"
            "ten don vi ca nhan|ca nhan tap the|ten tap the|tap the|ong ba|ten nguoi|"
            "ho va ten hoc sinh|"
            "ten tap the ho gia dinh|"
            "ho va ten ten tap the|ho va ten chuc danh"
        ),
    ),
    Field(
        "family",
        QT_TRANSLATE_NOOP("fields", "Họ và tên đệm"),
        _words("ho|ho dem|ho va dem|ho va ten dem|ho lot|ho va ten lot|ho va chu dem|ho chu dem"),
    ),
    Field("given", QT_TRANSLATE_NOOP("fields", "Tên"), _words("ten|ten goi")),
    Field(
        "birth_date",
        QT_TRANSLATE_NOOP("fields", "Ngày sinh"),
        _words(
            "ngay sinh|nam sinh|dob|date of birth|ngay thang nam sinh|sinh ngay|"
            "ngay thang sinh|sinh nam|n sinh|"
            "ngay sinh ngay thang nam|nam sinh gioi tinh|ntns|ngay nam sinh"
        ),
    ),
    Field("birth_male", QT_TRANSLATE_NOOP("fields", "Ngày sinh (nam)"), ()),
    Field("birth_female", QT_TRANSLATE_NOOP("fields", "Ngày sinh (nữ)"), ()),
    Field("birth_day", QT_TRANSLATE_NOOP("fields", "Ngày (của ngày sinh)"), ()),
    Field("birth_month", QT_TRANSLATE_NOOP("fields", "Tháng sinh"), ()),
    Field("birth_year", QT_TRANSLATE_NOOP("fields", "Năm sinh (riêng cột)"), ()),
    Field(
        "sex",
        QT_TRANSLATE_NOOP("fields", "Giới tính"),
        _words("gioi tinh|phai|gioi|nam nu|gt|g tinh|gioi tinh nam nu"),
    ),
    Field("female", QT_TRANSLATE_NOOP("fields", "Nữ (đánh dấu)"), _words("nu|la nu|gioi tinh nu")),
    Field("male", QT_TRANSLATE_NOOP("fields", "Nam (đánh dấu)"), _words("nam")),
    Field(
        "identity",
        QT_TRANSLATE_NOOP("fields", "Số định danh (CCCD)"),
        _words(
            "so cccd|cccd|so cccd cmnd|cccd cmnd|so cmnd|cmnd|so cmnd cccd|cmnd cccd|"
            "so dinh danh|"
            "so dinh danh ca nhan|so cccd dinh danh|can cuoc cong dan|so can cuoc|"
            "so the can cuoc|"
            "so can cuoc cong dan|ma dinh danh|so cmnd cccd ho chieu|can cuoc|"
            "so cccd so dinh danh"
        ),
    ),
    Field(
        "code",
        QT_TRANSLATE_NOOP("fields", "Mã cán bộ"),
        _words(
            "ma can bo|ma cb|ma nhan vien|ma nv|manv|ma cbcc|ma cbccvc|ma so can bo|"
            "ma vien chuc|"
            "ma cong chuc|so hieu cong chuc|so hieu vien chuc|so hieu cbcc|so hieu|ma so|ma|"
            "so hieu cong chuc thua hanh|ma giang vien|ma giao vien|ma sinh vien|mssv|ma sv"
        ),
    ),
    Field(
        "unit",
        QT_TRANSLATE_NOOP("fields", "Đơn vị"),
        _words(
            "don vi|don vi cong tac|phong ban|phong|phong ban don vi|don vi phong ban|bo phan|"
            "noi cong tac|co quan don vi|co quan|don vi vi tri cong tac|to bo mon|khoa phong|"
            "phong ban khoi to|don vi phong|don vi bo phan|co quan don vi cong tac|phong khoa|"
            "khoa|ten don vi|don vi truc thuoc|to chuyen mon|doi|to doi|bo mon|"
            "don vi dang cong tac|co quan cong tac|cq cong tac|phong ban to|bo phan cong tac|"
            "ban nganh|don vi moi|thuoc don vi|ten co quan don vi|ten co quan|ten truong|"
            "truong|to|"
            "to khoi|"
            "don vi lam viec|ten phong|ten phong ban|to cong tac|"
            "phong ban cong tac|don vi quan ly"
        ),
    ),
    Field(
        "position",
        QT_TRANSLATE_NOOP("fields", "Chức vụ"),
        _words(
            "chuc vu|chuc danh|chuc vu chuyen mon|chuc vu dam nhiem|chuc vu chinh quyen|"
            "chuc danh nghe nghiep|chuc danh cong viec|cong viec dam nhan|nhiem vu duoc giao|"
            "chuc vu vi tri|chuc trach nhiem vu|chuc vu moi|chuc trach|chuc vu chuc danh|"
            "chuc danh chuc vu|chuc vu hien tai|cv|"
            "chuc vu cong tac|chuc vu hien nay|chuc vu chuc danh cong tac|"
            "chuc vu vi tri viec lam|"
            "vi tri viec lam|chuc vu dang dam nhiem"
        ),
    ),
    Field(
        "place",
        QT_TRANSLATE_NOOP("fields", "Chức vụ, đơn vị (một cột)"),
        _words(
            "vi tri cong tac|chuc vu don vi|chuc vu don vi cong tac|chuc vu noi cong tac|"
            "chuc danh don vi"
        ),
    ),
    Field("ethnic", QT_TRANSLATE_NOOP("fields", "Dân tộc"), _words("dan toc|ten dan toc")),
    Field(
        "start_date",
        QT_TRANSLATE_NOOP("fields", "Ngày vào cơ quan"),
        _words(
            "ngay vao co quan|ngay vao lam|ngay tuyen dung|ngay bat dau cong tac|"
            "ngay ve co quan|ngay vao nganh|ngay nhan viec|"
            "ngay bat dau lam viec|ngay ve don vi|ngay vao don vi|ngay nhan cong tac|"
            "ngay ve cong tac|ngay vao truong|ngay bat dau lam|ngay vao cong tac|"
            "ngay tiep nhan|ngay vao lam viec|ngay vao bien che"
        ),
    ),
    Field(
        "leave_date",
        QT_TRANSLATE_NOOP("fields", "Ngày thôi làm việc"),
        _words(
            "ngay nghi viec|ngay nghi huu|ngay thoi viec|ngay chuyen di|ngay nghi cong tac|"
            "ngay nghi|ngay roi co quan|ngay roi don vi|ngay chuyen cong tac|ngay thoi lam viec|"
            "ngay ket thuc cong tac|ngay nghi che do|ngay nghi huong che do|nghi huu tu ngay|"
            "nghi viec tu ngay|ngay nghi viec nghi huu|ngay nghi huu thoi viec|ngay roi nganh|"
            "ngay nghi huu nghi viec|thoi diem nghi huu|thoi diem nghi viec|ngay ra khoi nganh"
        ),
    ),
    Field("note", QT_TRANSLATE_NOOP("fields", "Ghi chú"), _words("ghi chu|gchu")),
    Field(
        "kind",
        QT_TRANSLATE_NOOP("fields", "Danh hiệu, hình thức"),
        _words(
            "danh hieu|danh hieu thi dua|hinh thuc khen thuong|danh hieu hinh thuc khen thuong|"
            "danh hieu thi dua hinh thuc khen thuong|danh hieu hinh thuc|hinh thuc|khen thuong|"
            "danh hieu thi dua khen thuong|thanh tich khen thuong|danh hieu dat duoc|"
            "danh hieu duoc tang|danh hieu hinh thuc de nghi|danh hieu de nghi|hinh thuc khen|"
            "danh hieu khen thuong|danh hieu thi dua va hinh thuc khen thuong|"
            "hinh thuc kt|ht kt|htkt|dh htkt|danh hieu ht kt|danh hieu hinh thuc kt|ht khen thuong"
        ),
    ),
    Field(
        "year",
        QT_TRANSLATE_NOOP("fields", "Năm"),
        _words(
            "nam|nam hoc|nam khen thuong|nam dat|nam duoc tang|nam dat danh hieu|nam cong nhan|"
            "nam xet|"
            "nam khen|nam tang|nam xet tang|nam thanh tich|nam duoc cong nhan|nam cn|"
            "nam duoc khen|nam trao|nam danh gia|nam xep loai|nam ghi nhan|nam kt|"
            "nam nghiem thu|nam cong nhan sang kien|nam qd|nam quyet dinh|nam ap dung"
        ),
    ),
    Field(
        "decision_number",
        QT_TRANSLATE_NOOP("fields", "Số quyết định"),
        _words(
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
            "quyet dinh ky luat|so qd ky luat|so quyet dinh ky luat|quyet dinh so ngay thang"
        ),
    ),
    Field(
        "decision_date",
        QT_TRANSLATE_NOOP("fields", "Ngày quyết định"),
        _words(
            "ngay quyet dinh|ngay qd|ngay ky qd|ngay ky quyet dinh|ngay ky ban hanh|ngay ky|"
            "ngay|ngay thang quyet dinh|ngay ban hanh|"
            "ngay thang nam quyet dinh|ngay thang nam|quyet dinh ngay|ngay ra quyet dinh|"
            "ngay cong nhan|ngay qd cong nhan|ngay quyet dinh cong nhan|ngay thang qd"
        ),
    ),
    Field(
        "authority",
        QT_TRANSLATE_NOOP("fields", "Cơ quan quyết định"),
        _words(
            "cap quyet dinh|co quan khen|don vi khen|noi khen|co quan quyet dinh|"
            "co quan ban hanh|cap khen thuong|"
            "co quan khen thuong|tham quyen|noi ban hanh|cap khen"
        ),
    ),
    Field(
        "signer", QT_TRANSLATE_NOOP("fields", "Người ký"), _words("nguoi ky|nguoi ky quyet dinh")
    ),
    Field(
        "achievement",
        QT_TRANSLATE_NOOP("fields", "Thành tích"),
        _words(
            "thanh tich|noi dung khen thuong|noi dung|tom tat thanh tich|thanh tich dat duoc|"
            "noi dung thanh tich|ly do khen thuong"
        ),
    ),
    Field(
        "subject",
        QT_TRANSLATE_NOOP("fields", "Loại đối tượng"),
        _words("phan loai khen thuong|doi tuong|loai doi tuong|ca nhan tap the ho gia dinh"),
    ),
    Field("by_year", QT_TRANSLATE_NOOP("fields", "Danh hiệu hoặc xếp loại của một năm"), ()),
    Field("year_decision", QT_TRANSLATE_NOOP("fields", "Quyết định của một năm"), ()),
    Field("tick_kind", QT_TRANSLATE_NOOP("fields", "Đánh dấu danh hiệu ở tiêu đề"), ()),
    Field(
        "rating",
        QT_TRANSLATE_NOOP("fields", "Xếp loại chất lượng"),
        _words(
            "xep loai|xep loai chat luong|ket qua xep loai|muc xep loai|ket qua danh gia|"
            "danh gia xep loai|xep loai can bo|xep loai cong chuc|xep loai vien chuc|"
            "ket qua danh gia xep loai|muc do hoan thanh|muc do hoan thanh nhiem vu|"
            "ket qua phan loai|phan loai danh gia|ket qua xep loai chat luong|xep loai danh gia|"
            "xep loai muc do hoan thanh nhiem vu|danh gia phan loai|xep loai cuoi nam|"
            "ket qua danh gia xep loai chat luong|xep loai chat luong can bo|"
            "danh gia xep loai chat luong|muc do hoan thanh cong viec|phan loai can bo|"
            "ket qua danh gia phan loai|xep loai chat luong cong chuc|xep loai thi dua"
        ),
    ),
    Field("tick_rating", QT_TRANSLATE_NOOP("fields", "Đánh dấu mức xếp loại ở tiêu đề"), ()),
    Field(
        "initiative",
        QT_TRANSLATE_NOOP("fields", "Tên sáng kiến, đề tài"),
        _words(
            "ten sang kien|sang kien|ten sang kien de tai|ten de tai|ten de tai sang kien|"
            "sang kien kinh nghiem|ten sang kien kinh nghiem|ten giai phap|de tai|"
            "ten giai phap sang kien|tenskkn|ten skkn|"
            "ten de tai sang kien kinh nghiem|ten sang kien giai phap|noi dung sang kien|"
            "de tai sang kien|sang kien de tai|ten sang kien cai tien|sang kien cai tien|"
            "ten de tai nckh|ten sk|ten skkn sk|ten de tai khoa hoc|"
            "ten nhiem vu khoa hoc|ten de an|ten cong trinh"
        ),
    ),
    Field(
        "authors",
        QT_TRANSLATE_NOOP("fields", "Tác giả"),
        _words(
            "tac gia|ten tac gia|ho ten tac gia|ho va ten tac gia|nhom tac gia|chu nhiem|"
            "tac gia dong tac gia|chu nhiem de tai|tac gia sang kien|tac gia nhom tac gia|"
            "nguoi thuc hien|chu nhiem dong tac gia|ho ten chu nhiem|nhom thuc hien"
        ),
    ),
    Field(
        "scope",
        QT_TRANSLATE_NOOP("fields", "Phạm vi, cấp công nhận"),
        _words(
            "pham vi|pham vi anh huong|pham vi ap dung|cap cong nhan|pham vi cong nhan|"
            "pham vi anh huong hieu qua ap dung|muc do anh huong|cap cong nhan sang kien|"
            "cap sang kien|hieu qua ap dung pham vi anh huong|cap de tai|"
            "cap quan ly|cap nghiem thu|muc anh huong"
        ),
    ),
    Field(
        "share",
        QT_TRANSLATE_NOOP("fields", "Tỷ lệ đóng góp"),
        _words("ty le dong gop|ti le dong gop|dong gop|ty le|muc do dong gop|ty le tham gia"),
    ),
    Field(
        "type",
        QT_TRANSLATE_NOOP("fields", "Loại hình khen thưởng"),
        _words(
            "loai hinh|loai hinh khen thuong|loai hinh khen|phuong thuc khen thuong|"
            "phuong thuc khen|loai khen thuong|khen thuong theo|loai khen"
        ),
    ),
    Field(
        "revoked",
        QT_TRANSLATE_NOOP("fields", "Thu hồi"),
        _words(
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
        _words(
            "loai sang kien|loai sang kien de tai|phan loai sang kien|loai cong trinh|"
            "loai hinh sang kien|sang kien hay de tai|loai hinh nghien cuu|hinh thuc sang kien"
        ),
    ),
    Field(
        "used_for",
        QT_TRANSLATE_NOOP("fields", "Đã dùng để xét"),
        _words(
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
        _words(
            "hinh thuc ky luat|ky luat|muc ky luat|hinh thuc xu ly ky luat|hinh thuc xu ly|"
            "hinh thuc kl|muc kl|muc do ky luat|hinh thuc bi ky luat|ky luat hinh thuc"
        ),
    ),
    Field(
        "absence",
        QT_TRANSLATE_NOOP("fields", "Loại nghỉ"),
        _words(
            "loai nghi|che do nghi|hinh thuc nghi|loai vang mat|ly do nghi|loai nghi phep|"
            "kieu nghi|dang nghi|noi dung nghi|nghi che do"
        ),
    ),
    Field(
        "from_date",
        QT_TRANSLATE_NOOP("fields", "Từ ngày"),
        _words(
            "tu ngay|ngay bat dau|ngay bi ky luat|ngay ky luat|ngay hieu luc|"
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
        _words(
            "den ngay|ngay het hieu luc|ngay het han|ngay ket thuc|ngay het thoi han ky luat|"
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
        _words(
            "thoi han|thoi han ky luat|thoi gian ky luat|thoi han thang|so thang|"
            "thoi han ky luat thang|thoi gian|"
            "thoi gian thi hanh|thoi han thi hanh|"
            "thoi gian thi hanh ky luat"
        ),
    ),
    Field(
        "reason",
        QT_TRANSLATE_NOOP("fields", "Lý do"),
        _words(
            "ly do|ly do ky luat|hanh vi vi pham|noi dung vi pham|hanh vi|vi pham|"
            "noi dung ky luat|ly do bi ky luat"
        ),
    ),
    Field(
        "parent",
        QT_TRANSLATE_NOOP("fields", "Đơn vị cấp trên"),
        _words(
            "don vi cap tren|truc thuoc|don vi chu quan|cap tren|co quan chu quan|"
            "don vi cap tren truc tiep|thuoc don vi|co quan cap tren|don vi cha"
        ),
    ),
    Field(
        "founded",
        QT_TRANSLATE_NOOP("fields", "Ngày thành lập"),
        _words("ngay thanh lap|thanh lap|thanh lap ngay|nam thanh lap|ngay bat dau hoat dong"),
    ),
    Field(
        "dissolved",
        QT_TRANSLATE_NOOP("fields", "Ngày giải thể"),
        _words(
            "ngay giai the|giai the|giai the ngay|ngay sap nhap|ngay ket thuc hoat dong|"
            "ngay cham dut hoat dong|ngay giai the sap nhap|sap nhap tu ngay"
        ),
    ),
    Field(
        "successor",
        QT_TRANSLATE_NOOP("fields", "Sáp nhập vào"),
        _words(
            "sap nhap vao|nhap vao|don vi ke thua|sap nhap vao don vi|don vi tiep nhan|"
            "hop nhat thanh|sap nhap thanh|don vi sau sap nhap"
        ),
    ),
)
MANY = frozenset(
    {"kind", "by_year", "year_decision", "tick_kind", "tick_rating", "rating", "revoked"}
)
"""Fields that several columns of one list may hold."""
DATES = (
    "birth_date",
    "start_date",
    "leave_date",
    "decision_date",
    "from_date",
    "until_date",
    "revoked",
    "founded",
    "dissolved",
)
"""Fields whose values are dates."""
ONLY_OF = {
    "revoked": (AWARDS,),
    "leave_date": (PEOPLE, AWARDS, RATINGS, INITIATIVES),
    "from_date": (PEOPLE, DISCIPLINES, ABSENCES),
    "until_date": (PEOPLE, DISCIPLINES, ABSENCES),
    "founded": (UNITS,),
    "dissolved": (UNITS,),
    "successor": (UNITS,),
}
"""Fields that only lists of some kinds hold: elsewhere such words mean something else."""
BY_KEY = {field.key: field for field in FIELDS}
