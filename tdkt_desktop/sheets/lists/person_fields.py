"""What a column may mean of a person or a unit, and the headers lists use for it."""

from dataclasses import dataclass

from tdkt_desktop.i18n import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Field:
    """What a column may mean; ``synonyms`` are folded headers."""

    key: str
    title: str
    synonyms: tuple[str, ...]


def words_of(text: str) -> tuple[str, ...]:
    """Return headers parted by ``|``."""
    return tuple(text.split("|"))


PERSON_FIELDS = (
    Field(
        "number",
        QT_TRANSLATE_NOOP("fields", "Số thứ tự"),
        words_of("stt|tt|so tt|so thu tu|st|no"),
    ),
    Field(
        "name",
        QT_TRANSLATE_NOOP("fields", "Họ và tên"),
        words_of(
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
            "ho va ten ten tap the|ho va ten chuc danh|"
            "ten don vi tap the|full name|name|employee name|staff name"
        ),
    ),
    Field(
        "family",
        QT_TRANSLATE_NOOP("fields", "Họ và tên đệm"),
        words_of(
            "ho|ho dem|ho va dem|ho va ten dem|ho lot|ho va ten lot|ho va chu dem|ho chu dem|"
            "family name|last name|surname"
        ),
    ),
    Field(
        "given", QT_TRANSLATE_NOOP("fields", "Tên"), words_of("ten|ten goi|given name|first name")
    ),
    Field(
        "birth_date",
        QT_TRANSLATE_NOOP("fields", "Ngày sinh"),
        words_of(
            "ngay sinh|nam sinh|dob|date of birth|ngay thang nam sinh|sinh ngay|"
            "ngay thang sinh|sinh nam|n sinh|"
            "ngay sinh ngay thang nam|nam sinh gioi tinh|ntns|ngay nam sinh|birth date|birthday|"
            "birthdate|year of birth"
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
        words_of(
            "gioi tinh|phai|gioi|nam nu|gt|g tinh|gioi tinh nam nu|danh xung|xung ho|gender|sex"
        ),
    ),
    Field(
        "female", QT_TRANSLATE_NOOP("fields", "Nữ (đánh dấu)"), words_of("nu|la nu|gioi tinh nu")
    ),
    Field("male", QT_TRANSLATE_NOOP("fields", "Nam (đánh dấu)"), words_of("nam")),
    Field(
        "identity",
        QT_TRANSLATE_NOOP("fields", "Số định danh"),
        words_of(
            "so cccd|cccd|so cccd cmnd|cccd cmnd|so cmnd|cmnd|so cmnd cccd|cmnd cccd|"
            "so dinh danh|"
            "so dinh danh ca nhan|so cccd dinh danh|can cuoc cong dan|so can cuoc|"
            "so the can cuoc|"
            "so can cuoc cong dan|ma dinh danh|so cmnd cccd ho chieu|can cuoc|"
            "so cccd so dinh danh|cccd so|cmnd so|so cmt|id card|id card number|"
            "identity card|citizen id"
        ),
    ),
    Field(
        "code",
        QT_TRANSLATE_NOOP("fields", "Mã cán bộ"),
        words_of(
            "ma can bo|ma cb|ma nhan vien|ma nv|manv|ma cbcc|ma cbccvc|ma so can bo|"
            "ma vien chuc|"
            "ma cong chuc|so hieu cong chuc|so hieu vien chuc|so hieu cbcc|so hieu|ma so|ma|"
            "so hieu cong chuc thua hanh|ma giang vien|ma giao vien|ma sinh vien|mssv|ma sv|"
            "employee id|employee code|staff id|staff code|code"
        ),
    ),
    Field(
        "unit",
        QT_TRANSLATE_NOOP("fields", "Đơn vị"),
        words_of(
            "don vi|don vi cong tac|phong ban|phong|phong ban don vi|don vi phong ban|bo phan|"
            "noi cong tac|co quan don vi|co quan|don vi vi tri cong tac|to bo mon|khoa phong|"
            "phong ban khoi to|don vi phong|don vi bo phan|co quan don vi cong tac|phong khoa|"
            "khoa|ten don vi|don vi truc thuoc|to chuyen mon|doi|to doi|bo mon|"
            "don vi dang cong tac|co quan cong tac|cq cong tac|phong ban to|bo phan cong tac|"
            "ban nganh|don vi moi|thuoc don vi|ten co quan don vi|ten co quan|ten truong|"
            "truong|to|thon don vi|don vi thon|to dan pho don vi|"
            "to khoi|"
            "don vi lam viec|ten phong|ten phong ban|to cong tac|"
            "phong ban cong tac|don vi quan ly|khoi cong tac|department|unit|division"
        ),
    ),
    Field(
        "position",
        QT_TRANSLATE_NOOP("fields", "Chức vụ"),
        words_of(
            "chuc vu|chuc danh|chuc vu chuyen mon|chuc vu dam nhiem|chuc vu chinh quyen|"
            "chuc danh nghe nghiep|chuc danh cong viec|cong viec dam nhan|nhiem vu duoc giao|"
            "chuc vu vi tri|chuc trach nhiem vu|chuc vu moi|chuc trach|chuc vu chuc danh|"
            "chuc danh chuc vu|chuc vu hien tai|cv|"
            "chuc vu cong tac|chuc vu hien nay|chuc vu chuc danh cong tac|"
            "chuc vu vi tri viec lam|"
            "vi tri viec lam|chuc vu dang dam nhiem|cap bac chuc vu|chuc danh moi|"
            "position|job title"
        ),
    ),
    Field(
        "place",
        QT_TRANSLATE_NOOP("fields", "Chức vụ, đơn vị (một cột)"),
        words_of(
            "vi tri cong tac|chuc vu don vi|chuc vu don vi cong tac|chuc vu noi cong tac|"
            "chuc danh don vi|chuc vu noi o|chuc vu dia chi|chuc vu co quan|chuc vu don vi noi o|"
            "chuc vu co quan don vi|chuc vu co quan cong tac|chuc vu chuc danh don vi|"
            "chuc vu chuc danh don vi cong tac|chuc vu chuc danh noi cong tac|nghe nghiep noi o|"
            "nghe nghiep dia chi|chuc vu nghe nghiep noi o|chuc danh noi cong tac|"
            "chuc vu don vi cong tac noi o"
        ),
    ),
    Field(
        "ethnic",
        QT_TRANSLATE_NOOP("fields", "Dân tộc"),
        words_of("dan toc|ten dan toc|ethnicity|ethnic group"),
    ),
    Field(
        "account",
        QT_TRANSLATE_NOOP("fields", "Số tài khoản"),
        words_of(
            "so tai khoan|so tk|stk|tai khoan|so tai khoan ngan hang|tai khoan ngan hang|"
            "so tk ngan hang|"
            "so tai khoan ca nhan|so tai khoan nhan tien|account|account number|bank account"
        ),
    ),
    Field(
        "bank",
        QT_TRANSLATE_NOOP("fields", "Ngân hàng"),
        words_of(
            "ngan hang|ten ngan hang|tai ngan hang|ngan hang mo tai khoan|mo tai ngan hang|"
            "bank|bank name"
        ),
    ),
    Field("record", QT_TRANSLATE_NOOP("fields", "Mã dòng (bảng soát)"), words_of("ma dong")),
    Field(
        "opinion",
        QT_TRANSLATE_NOOP("fields", "Ý kiến của đơn vị (bảng soát)"),
        words_of("y kien cua don vi"),
    ),
    Field(
        "hometown",
        QT_TRANSLATE_NOOP("fields", "Quê quán"),
        words_of("que quan|que|nguyen quan|que quan xa huyen tinh|que quan xa tinh|hometown"),
    ),
    Field(
        "residence",
        QT_TRANSLATE_NOOP("fields", "Nơi thường trú"),
        words_of(
            "noi thuong tru|tru quan|ho khau|ho khau thuong tru|noi dang ky thuong tru|"
            "noi o hien nay|cho o hien nay|noi cu tru hien nay|noi o hien tai|residence"
        ),
    ),
    Field(
        "education",
        QT_TRANSLATE_NOOP("fields", "Trình độ chuyên môn"),
        words_of(
            "trinh do|trinh do chuyen mon|trinh do chuyen mon nghiep vu|trinh do cm|"
            "trinh do dao tao|chuyen mon|chuyen mon nghiep vu|trinh do chuyen mon cao nhat|"
            "education"
        ),
    ),
    Field(
        "academic",
        QT_TRANSLATE_NOOP("fields", "Học hàm, học vị"),
        words_of(
            "hoc ham|hoc vi|hoc ham hoc vi|hoc ham hoc vi danh hieu giai thuong|"
            "hoc ham hoc vi danh hieu"
        ),
    ),
    Field(
        "party_date",
        QT_TRANSLATE_NOOP("fields", "Ngày vào Đảng"),
        words_of(
            "ngay vao dang|ngay vao dang csvn|ngay ket nap dang|ngay ket nap|ngay vao dcsvn|"
            "ngay vao dang du bi|ngay vao dang cong san viet nam|vao dang ngay"
        ),
    ),
    Field(
        "start_date",
        QT_TRANSLATE_NOOP("fields", "Ngày vào cơ quan"),
        words_of(
            "ngay vao co quan|ngay vao lam|ngay tuyen dung|ngay bat dau cong tac|"
            "ngay ve co quan|ngay vao nganh|ngay nhan viec|"
            "ngay bat dau lam viec|ngay ve don vi|ngay vao don vi|ngay nhan cong tac|"
            "ngay ve cong tac|ngay vao truong|ngay bat dau lam|ngay vao cong tac|"
            "ngay tiep nhan|ngay vao lam viec|ngay vao bien che|start date|hire date|join date"
        ),
    ),
    Field(
        "leave_date",
        QT_TRANSLATE_NOOP("fields", "Ngày thôi công tác"),
        words_of(
            "ngay nghi viec|ngay nghi huu|ngay thoi viec|ngay chuyen di|ngay nghi cong tac|"
            "ngay nghi|ngay roi co quan|ngay roi don vi|ngay chuyen cong tac|ngay thoi lam viec|"
            "ngay ket thuc cong tac|ngay nghi che do|ngay nghi huong che do|nghi huu tu ngay|"
            "nghi viec tu ngay|ngay nghi viec nghi huu|ngay nghi huu thoi viec|ngay roi nganh|"
            "ngay nghi huu nghi viec|thoi diem nghi huu|thoi diem nghi viec|ngay ra khoi nganh"
        ),
    ),
    Field(
        "note",
        QT_TRANSLATE_NOOP("fields", "Ghi chú"),
        words_of("ghi chu|gchu|note|notes|remark|remarks"),
    ),
)
