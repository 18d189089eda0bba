"""What a column may mean of a movement, and the headers lists use for it."""

from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.sheets.lists.person_fields import Field, words_of

MOVEMENT_FIELDS = (
    Field(
        "movement",
        QT_TRANSLATE_NOOP("fields", "Tên phong trào"),
        words_of(
            "ten phong trao|phong trao|phong trao thi dua|ten phong trao thi dua|"
            "noi dung phong trao|ten phong trao thi dua chuyen de|phong trao thi dua chuyen de"
        ),
    ),
    Field(
        "movement_form",
        QT_TRANSLATE_NOOP("fields", "Hình thức tổ chức phong trào"),
        words_of(
            "hinh thuc to chuc|hinh thuc phong trao|loai phong trao|phuong thuc to chuc|"
            "hinh thuc to chuc phong trao|thuong xuyen hay chuyen de"
        ),
    ),
    Field(
        "movement_scope",
        QT_TRANSLATE_NOOP("fields", "Phạm vi tổ chức"),
        words_of("pham vi to chuc|pham vi phong trao|pham vi to chuc phong trao"),
    ),
    Field(
        "movement_level",
        QT_TRANSLATE_NOOP("fields", "Cấp phát động"),
        words_of("cap phat dong|cap chu tri phat dong|cap chu tri|cap phat dong phong trao"),
    ),
    Field(
        "launcher",
        QT_TRANSLATE_NOOP("fields", "Người phát động"),
        words_of(
            "nguoi phat dong|co quan phat dong|don vi phat dong|noi phat dong|"
            "co quan chu tri phat dong|don vi chu tri phat dong"
        ),
    ),
    Field(
        "document",
        QT_TRANSLATE_NOOP("fields", "Văn bản phát động"),
        words_of("van ban phat dong|so van ban phat dong|so hieu van ban phat dong"),
    ),
    Field(
        "document_date",
        QT_TRANSLATE_NOOP("fields", "Ngày văn bản"),
        words_of("ngay van ban|ngay van ban phat dong|ngay phat dong"),
    ),
    Field(
        "plan",
        QT_TRANSLATE_NOOP("fields", "Kế hoạch thực hiện"),
        words_of("ke hoach thuc hien|so ke hoach|ke hoach so|so ke hoach thuc hien"),
    ),
    Field("plan_date", QT_TRANSLATE_NOOP("fields", "Ngày kế hoạch"), words_of("ngay ke hoach")),
    Field("theme", QT_TRANSLATE_NOOP("fields", "Chủ đề"), words_of("chu de|chu de phong trao")),
    Field(
        "purpose", QT_TRANSLATE_NOOP("fields", "Mục đích"), words_of("muc dich|muc dich y nghia")
    ),
    Field("meaning", QT_TRANSLATE_NOOP("fields", "Ý nghĩa"), words_of("y nghia")),
    Field(
        "subjects",
        QT_TRANSLATE_NOOP("fields", "Đối tượng của phong trào"),
        words_of("doi tuong tham gia|doi tuong thi dua|doi tuong cua phong trao"),
    ),
    Field(
        "content", QT_TRANSLATE_NOOP("fields", "Nội dung thi đua"), words_of("noi dung thi dua")
    ),
    Field(
        "criteria", QT_TRANSLATE_NOOP("fields", "Tiêu chí"), words_of("tieu chi|tieu chi thi dua")
    ),
    Field(
        "measures",
        QT_TRANSLATE_NOOP("fields", "Biện pháp"),
        words_of("bien phap|giai phap thi dua"),
    ),
    Field(
        "target",
        QT_TRANSLATE_NOOP("fields", "Chỉ tiêu"),
        words_of("chi tieu|ten chi tieu|noi dung chi tieu|chi tieu thi dua"),
    ),
    Field("counted_in", QT_TRANSLATE_NOOP("fields", "Đơn vị tính"), words_of("don vi tinh|dvt")),
    Field(
        "base",
        QT_TRANSLATE_NOOP("fields", "Trước khi phát động"),
        words_of("truoc khi phat dong|muc truoc|so truoc|truoc|hien trang"),
    ),
    Field(
        "aim",
        QT_TRANSLATE_NOOP("fields", "Đặt ra"),
        words_of(
            "dat ra|chi tieu dat ra|muc dat ra|chi tieu giao|muc tieu dat ra|so dat ra|muc tieu"
        ),
    ),
    Field(
        "due",
        QT_TRANSLATE_NOOP("fields", "Hạn của chỉ tiêu"),
        words_of("han|han hoan thanh|thoi han hoan thanh|han cua chi tieu"),
    ),
    Field(
        "measurer",
        QT_TRANSLATE_NOOP("fields", "Ai đo"),
        words_of("ai do|don vi do|nguoi do|don vi theo doi"),
    ),
    Field(
        "checked",
        QT_TRANSLATE_NOOP("fields", "Ngày đo"),
        words_of("ngay do|ngay kiem tra|ngay do ket qua|ngay danh gia|ngay danh gia ket qua"),
    ),
    Field(
        "result",
        QT_TRANSLATE_NOOP("fields", "Kết quả của chỉ tiêu"),
        words_of("ket qua|ket qua dat duoc|ket qua thuc hien|ket qua do|thuc hien|so thuc hien"),
    ),
    Field(
        "review",
        QT_TRANSLATE_NOOP("fields", "Sơ kết hay tổng kết"),
        words_of("so ket hay tong ket|so ket tong ket|lan so ket tong ket"),
    ),
    Field(
        "review_day",
        QT_TRANSLATE_NOOP("fields", "Ngày sơ kết, tổng kết"),
        words_of("ngay so ket tong ket|ngay so ket|ngay tong ket"),
    ),
    Field(
        "report_number",
        QT_TRANSLATE_NOOP("fields", "Số báo cáo"),
        words_of("so bao cao|bao cao so"),
    ),
    Field(
        "review_words",
        QT_TRANSLATE_NOOP("fields", "Kết quả, đánh giá"),
        words_of("ket qua danh gia phong trao|danh gia phong trao"),
    ),
    Field("cost_day", QT_TRANSLATE_NOOP("fields", "Ngày chi"), words_of("ngay chi")),
    Field(
        "cost_words",
        QT_TRANSLATE_NOOP("fields", "Chi cho"),
        words_of("chi cho|noi dung chi|chi cho viec"),
    ),
    Field(
        "cost_amount",
        QT_TRANSLATE_NOOP("fields", "Số tiền chi"),
        words_of("so tien chi|so tien da chi"),
    ),
    Field(
        "movement_since",
        QT_TRANSLATE_NOOP("fields", "Phong trào từ ngày"),
        words_of("phong trao tu ngay"),
    ),
    Field(
        "entry_day",
        QT_TRANSLATE_NOOP("fields", "Ngày đăng ký"),
        words_of("ngay dang ky|dang ky ngay"),
    ),
    Field(
        "entry_words",
        QT_TRANSLATE_NOOP("fields", "Đăng ký nội dung"),
        words_of("noi dung dang ky|dang ky noi dung"),
    ),
)
ENTRY_FIELDS = ("movement_since", "entry_day", "entry_words")
"""Those that lists of who registered for a movement hold."""
