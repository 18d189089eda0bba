"""Names of the catalogue that the window says in its own language; papers keep the law's."""

from PySide6.QtCore import QCoreApplication

from tdkt_desktop.i18n import QT_TRANSLATE_NOOP

NAMES = (
    QT_TRANSLATE_NOOP("catalogue", "Tổng kết năm"),
    QT_TRANSLATE_NOOP("catalogue", "Chuyên đề, phong trào"),
    QT_TRANSLATE_NOOP("catalogue", "Đột xuất"),
    QT_TRANSLATE_NOOP("catalogue", "Đăng ký"),
    QT_TRANSLATE_NOOP("catalogue", "Đề nghị"),
    QT_TRANSLATE_NOOP("catalogue", "Thẩm định"),
    QT_TRANSLATE_NOOP("catalogue", "Công khai"),
    QT_TRANSLATE_NOOP("catalogue", "Họp Hội đồng"),
    QT_TRANSLATE_NOOP("catalogue", "Trình cấp trên"),
    QT_TRANSLATE_NOOP("catalogue", "Quyết định"),
    QT_TRANSLATE_NOOP("catalogue", "Trao tặng"),
    QT_TRANSLATE_NOOP("catalogue", "Chủ tịch Hội đồng"),
    QT_TRANSLATE_NOOP("catalogue", "Phó Chủ tịch Hội đồng"),
    QT_TRANSLATE_NOOP("catalogue", "Ủy viên"),
    QT_TRANSLATE_NOOP("catalogue", "Ủy viên, Thư ký"),
    QT_TRANSLATE_NOOP("catalogue", "Có mặt"),
    QT_TRANSLATE_NOOP("catalogue", "Văn bản"),
    QT_TRANSLATE_NOOP("catalogue", "Vắng"),
    QT_TRANSLATE_NOOP("catalogue", "Danh sách đăng ký thi đua"),
    QT_TRANSLATE_NOOP("catalogue", "Danh sách đề nghị khen thưởng"),
    QT_TRANSLATE_NOOP("catalogue", "Thông báo công khai danh sách"),
    QT_TRANSLATE_NOOP("catalogue", "Giấy mời họp Hội đồng"),
    QT_TRANSLATE_NOOP("catalogue", "Quyết định thành lập Hội đồng"),
    QT_TRANSLATE_NOOP("catalogue", "Quyết định thành lập Tổ kiểm phiếu"),
    QT_TRANSLATE_NOOP("catalogue", "Phiếu lấy ý kiến bằng văn bản"),
    QT_TRANSLATE_NOOP("catalogue", "Giấy xác nhận khen thưởng"),
    QT_TRANSLATE_NOOP("catalogue", "Bản bàn giao"),
    QT_TRANSLATE_NOOP("catalogue", "Văn bản trả lời về đề nghị khen thưởng"),
    QT_TRANSLATE_NOOP("catalogue", "Quyết định hủy bỏ khen thưởng"),
    QT_TRANSLATE_NOOP("catalogue", "Phiếu bầu"),
    QT_TRANSLATE_NOOP("catalogue", "Biên bản kiểm phiếu"),
    QT_TRANSLATE_NOOP("catalogue", "Kế hoạch tổ chức phong trào thi đua"),
    QT_TRANSLATE_NOOP("catalogue", "Công văn phát động phong trào thi đua"),
    QT_TRANSLATE_NOOP("catalogue", "Danh sách đăng ký phong trào thi đua"),
    QT_TRANSLATE_NOOP("catalogue", "Báo cáo sơ kết phong trào thi đua"),
    QT_TRANSLATE_NOOP("catalogue", "Báo cáo tổng kết phong trào thi đua"),
    QT_TRANSLATE_NOOP("catalogue", "Báo cáo công tác thi đua, khen thưởng"),
    QT_TRANSLATE_NOOP("catalogue", "Biên bản họp Hội đồng"),
    QT_TRANSLATE_NOOP("catalogue", "Tờ trình đề nghị khen thưởng"),
    QT_TRANSLATE_NOOP("catalogue", "Báo cáo thành tích cá nhân"),
    QT_TRANSLATE_NOOP("catalogue", "Báo cáo thành tích tập thể"),
    QT_TRANSLATE_NOOP("catalogue", "Quyết định khen thưởng"),
    QT_TRANSLATE_NOOP("catalogue", "Danh sách chi tiền thưởng"),
    QT_TRANSLATE_NOOP("catalogue", "Sổ cấp bằng, giấy khen"),
)
"""The stages, sorts, roles and papers of a round, for the translation to find."""


def shown(name: str) -> str:
    """Return a name of the catalogue in the window's language."""
    return QCoreApplication.translate("catalogue", name)
