"""The registry: every command of the window, once."""

from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.ui.kit.commands import Command
from tdkt_desktop.ui.shell.pages import PAGES

_ROUND, _BOOK, _UNIT = "work/rounds", "work/book", "work/units"
_REPORTS = "work/reports"
_MOVEMENTS = "work/movements"

COMMANDS = (
    Command(
        "file.new",
        QT_TRANSLATE_NOOP("Commands", "Tạo tệp mới…"),
        "file",
        icon="file-plus",
        keys="Ctrl+N",
    ),
    Command(
        "file.open",
        QT_TRANSLATE_NOOP("Commands", "Mở tệp…"),
        "file",
        icon="folder-open",
        keys="Ctrl+O",
    ),
    Command("file.sample", QT_TRANSLATE_NOOP("Commands", "Xem dữ liệu mẫu"), "file", icon="eye"),
    Command(
        "file.import",
        QT_TRANSLATE_NOOP("Commands", "Nhập danh sách, quyết định…"),
        "file",
        icon="file-down",
        keys="Ctrl+I",
        apart=True,
    ),
    Command(
        "file.import_report",
        QT_TRANSLATE_NOOP("Commands", "Báo cáo lần nhập vừa rồi…"),
        "file",
        icon="file-up",
    ),
    Command(
        "file.export",
        QT_TRANSLATE_NOOP("Commands", "Xuất danh sách đang xem…"),
        "file",
        icon="file-up",
        keys="Ctrl+E",
    ),
    Command("file.saved", QT_TRANSLATE_NOOP("Commands", "Đã lưu những gì"), keys="Ctrl+S"),
    Command(
        "file.quit", QT_TRANSLATE_NOOP("Commands", "Thoát"), "file", keys="Ctrl+Q", apart=True
    ),
    Command(
        "edit.undo",
        QT_TRANSLATE_NOOP("Commands", "Hoàn tác"),
        "edit",
        icon="undo-2",
        keys="Ctrl+Z",
    ),
    Command(
        "edit.redo", QT_TRANSLATE_NOOP("Commands", "Làm lại"), "edit", icon="redo-2", keys="Ctrl+Y"
    ),
    Command(
        "edit.copy", QT_TRANSLATE_NOOP("Commands", "Sao chép dòng đã chọn"), "edit", apart=True
    ),
    Command("edit.paste", QT_TRANSLATE_NOOP("Commands", "Dán từ Excel"), "edit", keys="Ctrl+V"),
    Command("edit.delete", QT_TRANSLATE_NOOP("Commands", "Xóa"), "edit", icon="trash-2"),
    Command(
        "edit.find",
        QT_TRANSLATE_NOOP("Commands", "Tìm"),
        "edit",
        icon="search",
        keys="Ctrl+F",
        apart=True,
    ),
    Command(
        "edit.go",
        QT_TRANSLATE_NOOP("Commands", "Tìm và đi tới mọi nơi…"),
        "edit",
        icon="search",
        keys="Ctrl+K",
    ),
    Command(
        "awards.record",
        QT_TRANSLATE_NOOP("Commands", "Ghi khen thưởng…"),
        "work",
        icon="award",
        keys="Ctrl+G",
    ),
    Command(
        "awards.record_anew", QT_TRANSLATE_NOOP("Commands", "Ghi khen thưởng, chọn người sau…")
    ),
    Command(
        "people.add",
        QT_TRANSLATE_NOOP("Commands", "Thêm cán bộ…"),
        "work",
        icon="user-plus",
        keys="Ctrl+Shift+N",
        page="people",
        anywhere=True,
        apart=True,
    ),
    Command(
        "people.move",
        QT_TRANSLATE_NOOP("Commands", "Chuyển đơn vị, chức vụ…"),
        "work",
        icon="git-merge",
        page="people",
    ),
    Command(
        "people.leave",
        QT_TRANSLATE_NOOP("Commands", "Thôi công tác…"),
        "work",
        icon="user-minus",
        page="people",
    ),
    Command(
        "people.return",
        QT_TRANSLATE_NOOP("Commands", "Trở lại công tác…"),
        "work",
        icon="user-check",
        page="people",
    ),
    Command(
        "people.history",
        QT_TRANSLATE_NOOP("Commands", "Lịch sử của người này"),
        "work",
        icon="history",
        page="people",
    ),
    Command(
        "people.extract",
        QT_TRANSLATE_NOOP("Commands", "Giấy xác nhận khen thưởng…"),
        "work",
        icon="file-text",
        page="people",
    ),
    Command(
        "units.add",
        QT_TRANSLATE_NOOP("Commands", "Thêm đơn vị…"),
        _UNIT,
        icon="network",
        page="units",
        anywhere=True,
    ),
    Command(
        "units.edit",
        QT_TRANSLATE_NOOP("Commands", "Sửa tên, vị trí trong cây…"),
        _UNIT,
        page="units",
    ),
    Command(
        "units.rename", QT_TRANSLATE_NOOP("Commands", "Đổi tên từ ngày…"), _UNIT, page="units"
    ),
    Command(
        "units.merge",
        QT_TRANSLATE_NOOP("Commands", "Sáp nhập vào đơn vị khác…"),
        _UNIT,
        page="units",
    ),
    Command("units.end", QT_TRANSLATE_NOOP("Commands", "Giải thể…"), _UNIT, page="units"),
    Command(
        "decisions.add",
        QT_TRANSLATE_NOOP("Commands", "Thêm quyết định…"),
        "work",
        icon="stamp",
        page="decisions",
        anywhere=True,
        apart=True,
    ),
    Command(
        "decisions.annulment",
        QT_TRANSLATE_NOOP("Commands", "Văn bản hủy bỏ quyết định…"),
        "work",
        icon="file-text",
        page="decisions",
    ),
    Command(
        "awards.revoke",
        QT_TRANSLATE_NOOP("Commands", "Hủy bỏ khen thưởng…"),
        "work",
        page="awards",
    ),
    Command(
        "ratings.rate",
        QT_TRANSLATE_NOOP("Commands", "Ghi xếp loại…"),
        "work",
        page="ratings",
        anywhere=True,
    ),
    Command(
        "initiatives.add",
        QT_TRANSLATE_NOOP("Commands", "Thêm sáng kiến…"),
        "work",
        page="initiatives",
        anywhere=True,
    ),
    Command(
        "rounds.begin",
        QT_TRANSLATE_NOOP("Commands", "Mở đợt mới…"),
        _ROUND,
        page="rounds",
        anywhere=True,
    ),
    Command(
        "rounds.change",
        QT_TRANSLATE_NOOP("Commands", "Sửa đợt, hạn, lịch họp…"),
        _ROUND,
        page="rounds",
    ),
    Command(
        "rounds.nominate",
        QT_TRANSLATE_NOOP("Commands", "Thêm đề nghị…"),
        _ROUND,
        page="rounds",
        apart=True,
    ),
    Command(
        "rounds.import",
        QT_TRANSLATE_NOOP("Commands", "Nhập đề nghị từ Excel…"),
        _ROUND,
        page="rounds",
    ),
    Command(
        "rounds.remarks",
        QT_TRANSLATE_NOOP("Commands", "Ý kiến về danh sách công khai…"),
        _ROUND,
        page="rounds",
    ),
    Command(
        "rounds.files",
        QT_TRANSLATE_NOOP("Commands", "Tệp đính kèm của đợt…"),
        _ROUND,
        page="rounds",
    ),
    Command(
        "rounds.results",
        QT_TRANSLATE_NOOP("Commands", "Kết quả của cấp trên…"),
        _ROUND,
        page="rounds",
    ),
    Command(
        "rounds.advance",
        QT_TRANSLATE_NOOP("Commands", "Chuyển bước tiếp"),
        _ROUND,
        page="rounds",
        apart=True,
    ),
    Command(
        "rounds.decide",
        QT_TRANSLATE_NOOP("Commands", "Ghi quyết định khen thưởng…"),
        _ROUND,
        page="rounds",
    ),
    Command(
        "rounds.drop", QT_TRANSLATE_NOOP("Commands", "Bỏ đề nghị ghi nhầm"), _ROUND, page="rounds"
    ),
    Command(
        "rounds.close",
        QT_TRANSLATE_NOOP("Commands", "Kết thúc đợt xét"),
        _ROUND,
        page="rounds",
        apart=True,
    ),
    Command(
        "rounds.delete", QT_TRANSLATE_NOOP("Commands", "Xóa đợt mở nhầm"), _ROUND, page="rounds"
    ),
    Command(
        "council.add",
        QT_TRANSLATE_NOOP("Commands", "Thêm thành viên Hội đồng…"),
        "work",
        page="council",
        anywhere=True,
    ),
    Command(
        "certificates.print",
        QT_TRANSLATE_NOOP("Commands", "In giấy khen…"),
        "work",
        icon="printer",
        keys="Ctrl+P",
        apart=True,
    ),
    Command(
        "book.layouts",
        QT_TRANSLATE_NOOP("Commands", "Mẫu in…"),
        "work",
        icon="frame",
        keys="Ctrl+Shift+M",
        page="book",
        anywhere=True,
    ),
    Command(
        "movements.launch",
        QT_TRANSLATE_NOOP("Commands", "Phát động phong trào…"),
        _MOVEMENTS,
        icon="flag",
        page="movements",
        anywhere=True,
    ),
    Command(
        "movements.receive",
        QT_TRANSLATE_NOOP("Commands", "Nhận phong trào cấp trên…"),
        _MOVEMENTS,
        page="movements",
        anywhere=True,
    ),
    Command(
        "movements.reward",
        QT_TRANSLATE_NOOP("Commands", "Mở đợt xét từ phong trào…"),
        _MOVEMENTS,
        page="movements",
    ),
    Command(
        "reports.keep", QT_TRANSLATE_NOOP("Commands", "Lưu câu hỏi…"), _REPORTS, page="reports"
    ),
    Command(
        "reports.excel",
        QT_TRANSLATE_NOOP("Commands", "Xuất bảng số liệu ra Excel…"),
        _REPORTS,
        page="reports",
    ),
    Command(
        "reports.pdf",
        QT_TRANSLATE_NOOP("Commands", "Xuất bảng số liệu ra PDF…"),
        _REPORTS,
        page="reports",
    ),
    Command(
        "reports.word",
        QT_TRANSLATE_NOOP("Commands", "Lập báo cáo Word…"),
        _REPORTS,
        page="reports",
        anywhere=True,
    ),
    Command("book.hand", QT_TRANSLATE_NOOP("Commands", "Trao tặng…"), _BOOK, page="book"),
    Command("book.unhand", QT_TRANSLATE_NOOP("Commands", "Bỏ ngày trao tặng"), _BOOK, page="book"),
    Command("book.spoil", QT_TRANSLATE_NOOP("Commands", "Hỏng, in lại…"), _BOOK, page="book"),
    Command("book.void", QT_TRANSLATE_NOOP("Commands", "Hủy số…"), _BOOK, page="book"),
    Command("book.begin", QT_TRANSLATE_NOOP("Commands", "Đặt số tiếp theo…"), _BOOK, page="book"),
    Command(
        "book.receive",
        QT_TRANSLATE_NOOP("Commands", "Nhập phôi…"),
        _BOOK,
        page="book",
        anywhere=True,
    ),
    *(Command(f"go.{page.name}", page.title, "view", keys=page.keys) for page in PAGES),
    Command(
        "view.theme",
        QT_TRANSLATE_NOOP("Commands", "Đổi giao diện sáng/tối"),
        "view",
        icon="moon",
        keys="Ctrl+Shift+D",
        apart=True,
    ),
    Command(
        "view.larger",
        QT_TRANSLATE_NOOP("Commands", "Chữ to hơn"),
        "view",
        icon="zoom-in",
        keys="Ctrl++",
    ),
    Command(
        "view.smaller",
        QT_TRANSLATE_NOOP("Commands", "Chữ nhỏ hơn"),
        "view",
        icon="zoom-out",
        keys="Ctrl+-",
    ),
    Command("view.usual", QT_TRANSLATE_NOOP("Commands", "Cỡ chữ thường"), "view", keys="Ctrl+0"),
    Command(
        "view.read", QT_TRANSLATE_NOOP("Commands", "Đọc lại trang"), "view", keys="F5", apart=True
    ),
    Command(
        "safe.backup",
        QT_TRANSLATE_NOOP("Commands", "Sao lưu ngay"),
        "file",
        icon="save",
        page="health",
        anywhere=True,
        apart=True,
    ),
    Command(
        "safe.export_all",
        QT_TRANSLATE_NOOP("Commands", "Xuất cả sổ ra Excel…"),
        "file",
        icon="file-down",
        page="health",
        anywhere=True,
    ),
    Command("safe.place", QT_TRANSLATE_NOOP("Commands", "Nơi sao lưu thứ hai…"), page="health"),
    Command("safe.handover", QT_TRANSLATE_NOOP("Commands", "Bản bàn giao…"), page="health"),
    Command("safe.check", QT_TRANSLATE_NOOP("Commands", "Kiểm tra lại tệp"), page="health"),
    Command("safe.restore", QT_TRANSLATE_NOOP("Commands", "Trở về bản sao lưu…"), page="health"),
    Command(
        "safe.save_copy",
        QT_TRANSLATE_NOOP("Commands", "Lưu bản sao lưu thành tệp…"),
        page="health",
    ),
    Command("view.parts", QT_TRANSLATE_NOOP("Commands", "Sang phần kế"), "view", keys="F6"),
    Command(
        "help.guide",
        QT_TRANSLATE_NOOP("Commands", "Hướng dẫn"),
        "help",
        icon="circle-help",
        keys="F1",
    ),
    Command("help.about", QT_TRANSLATE_NOOP("Commands", "Giới thiệu"), "help", icon="info"),
)
"""In the order menus show them; ``menu`` is where each stands."""
