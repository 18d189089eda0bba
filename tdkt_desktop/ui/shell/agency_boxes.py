"""Fields that say what sort of agency it is, and when its year begins."""

from PySide6.QtCore import QCoreApplication

from tdkt_desktop.domain.agency.kinds import AgencyKind
from tdkt_desktop.domain.vietnamese.dates import today
from tdkt_desktop.operations.agency import agencies
from tdkt_desktop.ui.kit.boxes import NoWheelComboBox

_SCHOOLS = 7
"""The month from which a year that begins there is a school's."""


class AgencyKindBox(NoWheelComboBox):
    """The kinds of agency of the law; one is proposed by the name until it is chosen by hand."""

    def __init__(self) -> None:
        super().__init__()
        self._by_hand = False
        self.setAccessibleName(self.tr("Loại cơ quan"))
        self.addItem(self.tr("(chưa chọn)"), "")
        for kind in agencies.agency_kinds().values():
            self.addItem(kind.name, kind.code)
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.activated.connect(lambda _: self._chosen())

    def _chosen(self) -> None:
        self._by_hand = True

    def propose(self, name: str) -> None:
        """Choose what an agency's name speaks for, unless a kind was chosen."""
        if not self._by_hand:
            kind = agencies.kind_of_name(name)
            self.show_kind(kind.code if kind is not None else "")

    def show_kind(self, code: str) -> None:
        """Show a kind by its code; none is empty."""
        self.setCurrentIndex(max(0, self.findData(code)))

    @property
    def code(self) -> str:
        """The code of the kind chosen; empty while none is."""
        return str(self.currentData())

    @property
    def kind(self) -> AgencyKind | None:
        """The kind chosen."""
        return agencies.agency_kinds().get(self.code)


class YearStartBox(NoWheelComboBox):
    """The month in which the agency's year of emulation begins."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Năm bắt đầu từ"))
        self.addItem(self.tr("Tháng 1 (năm dương lịch)"), 1)
        school, other = self.tr("Tháng {month} (năm học)"), self.tr("Tháng {month}")
        for month in range(2, 13):
            words = school if month >= _SCHOOLS else other
            self.addItem(words.format(month=month), month)

    def show_month(self, month: int) -> None:
        """Show a month."""
        self.setCurrentIndex(self.findData(month))


def what_follows(kind: AgencyKind | None, name: str) -> str:
    """Return in words what follows from a kind of agency today, a line each."""
    translate = QCoreApplication.translate
    if kind is None:
        return translate(
            "AgencyKind",
            "Chưa chọn loại cơ quan: chương trình chưa biết chắc người đứng đầu quyết định "
            "những gì, và hỏi lại khi ghi.",
        )
    head = kind.head_of(name)
    decided = agencies.decided_names(kind.code, today())
    decides = translate("AgencyKind", "{head} quyết định: {kinds}.")
    none = translate("AgencyKind", "Luật không giao {head} quyết định danh hiệu nào.")
    lines = [
        decides.format(head=head, kinds=", ".join(decided)) if decided else none.format(head=head),
        translate("AgencyKind", "Còn lại trình {who}.").format(who=kind.goes_to),
    ]
    if kind.body:
        words = translate("AgencyKind", "Tờ trình, báo cáo ký TM. {body}; quyết định {head} ký.")
        lines.append(words.format(body=kind.body.upper(), head=head))
    lines.append(translate("AgencyKind", "Căn cứ: {basis}.").format(basis=kind.basis))
    return "\n".join(lines)
