"""What is said of a decision's doubts."""

from tdkt_desktop.i18n import QT_TRANSLATE_NOOP

DRAFT = QT_TRANSLATE_NOOP("problems", "Văn bản ghi “Dự thảo”: chưa chắc đã ban hành")
NO_NUMBER = QT_TRANSLATE_NOOP("problems", "Số quyết định để trống: hãy ghi số khi đã ban hành")
NO_DAY = QT_TRANSLATE_NOOP("problems", "Ngày quyết định để trống hoặc không đủ ngày, tháng, năm")
NO_SIGNER = QT_TRANSLATE_NOOP("problems", "Không đọc được người ký")
NUMBER_OF_ANNEX = QT_TRANSLATE_NOOP(
    "problems", "Số quyết định lấy theo danh sách kèm theo: {number}"
)
OTHER_NUMBER = QT_TRANSLATE_NOOP(
    "problems", "Quyết định số {number} nhưng danh sách kèm theo ghi số {other}"
)
YEAR_OF_DAY = QT_TRANSLATE_NOOP(
    "problems", "Quyết định không nói năm khen: năm lấy theo ngày quyết định ({year})"
)
NO_YEAR = QT_TRANSLATE_NOOP("problems", "Quyết định không nói năm khen và không có ngày")
TWO_YEARS = QT_TRANSLATE_NOOP("problems", "Quyết định nói nhiều năm ({years}): lấy năm {year}")
COUNTS = QT_TRANSLATE_NOOP(
    "problems", "Quyết định ghi {said} {subject} ({kind}) nhưng danh sách có {count}"
)
NAMESAKES = QT_TRANSLATE_NOOP(
    "problems", "Hai người cùng tên ({first}; {second}): là hai người, không gộp"
)
REPEATED = QT_TRANSLATE_NOOP("problems", "“{name}” có hai lần với cùng danh hiệu, có thể là lặp")
NO_KIND = QT_TRANSLATE_NOOP(
    "problems", "Chưa rõ danh hiệu hoặc hình thức khen thưởng của {count} dòng"
)
OUR_KIND = QT_TRANSLATE_NOOP(
    "problems", "“{text}”: chưa rõ thuộc loại giấy khen, bằng khen nào trong danh mục"
)
REVOKES = QT_TRANSLATE_NOOP(
    "problems",
    "Quyết định hủy bỏ, thu hồi khen thưởng của {count} trường hợp: hãy hủy bỏ ở trang Khen "
    "thưởng; không ghi là được tặng",
)
CORRECTS = QT_TRANSLATE_NOOP(
    "problems", "Quyết định đính chính, sửa đổi một quyết định khác: hãy sửa ở quyết định đó"
)
GIVES_NONE = QT_TRANSLATE_NOOP(
    "problems", "Quyết định này không tặng danh hiệu, hình thức khen thưởng nào"
)
NO_RECIPIENTS = QT_TRANSLATE_NOOP(
    "problems",
    "Quyết định tặng {kind} nhưng chưa đọc được danh sách nào trong tệp: nếu danh sách ở tệp khác "
    "thì đưa vào cả tệp đó, nếu không thì ghi khen thưởng bằng tay",
)
NOT_ALL_READ = QT_TRANSLATE_NOOP(
    "problems",
    "Quyết định tặng {kind} nhưng chưa đọc được ai được tặng: hãy xem lại văn bản và ghi thêm",
)
REFUSED = QT_TRANSLATE_NOOP(
    "problems", "“{title}”: là những trường hợp không được công nhận, nên không ghi khen thưởng"
)
REVOKES_TOO = QT_TRANSLATE_NOOP(
    "problems",
    "Quyết định còn hủy bỏ, thu hồi khen thưởng ({text}): hãy hủy bỏ ở trang Khen thưởng",
)
OTHER_SUBJECT = QT_TRANSLATE_NOOP(
    "problems", "“{name}”: {kind} không tặng cho {subject}, chưa rõ được tặng gì"
)
UNREAD_LINE = QT_TRANSLATE_NOOP("problems", "Không hiểu dòng “{text}”")
