"""One certificate beside the book, and the stock in the drawer."""

from collections.abc import Sequence

from tdkt_desktop.domain.awards.certificates import BookRow, CertificateState, StockLevel
from tdkt_desktop.domain.vietnamese.dates import show_iso
from tdkt_desktop.ui.kit.commands import for_command
from tdkt_desktop.ui.kit.controls import button, label, rule
from tdkt_desktop.ui.kit.detail_pane import DetailPane
from tdkt_desktop.ui.kit.session import Session


class BookPane(DetailPane):
    """One certificate beside the book, what can be done with it, and the stock."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.name, self.about = label(role="name", wrap=True), label(role="muted", wrap=True)
        self.facts = label(wrap=True)
        self.spoiled = for_command(button(self.tr("Hỏng, in lại…"), "rotate-ccw"), "book.spoil")
        self.back = for_command(button(self.tr("Bỏ ngày trao tặng"), "undo-2"), "book.unhand")
        self.void = for_command(button(self.tr("Hủy số…"), "ban"), "book.void")
        self.open = button(self.tr("Xem thông tin cán bộ"), "users", role="link")
        self.open.clicked.connect(self._open)
        self.begin = for_command(button(self.tr("Đặt số tiếp theo…"), "ruler"), "book.begin")
        self.stock = label(wrap=True)
        self.receive = for_command(button(self.tr("Nhập phôi…"), "package"), "book.receive")
        self._rows: Sequence[BookRow] = ()
        for widget in (
            self.name,
            self.about,
            self.facts,
            self.spoiled,
            self.back,
            self.void,
            self.begin,
            self.open,
            rule(),
            label(self.tr("Phôi giấy khen còn tồn"), "caption"),
            self.stock,
            self.receive,
        ):
            self._column.addWidget(widget)
        self._column.addStretch(1)

    def show_rows(self, rows: Sequence[BookRow], levels: Sequence[StockLevel]) -> None:
        """Show what is chosen and what is in the drawer."""
        self._rows = rows
        words = self.tr(
            "{layout}: còn {left} (nhận {received}, đã dùng {used}, trong đó hỏng {spoiled})"
        )
        lines = [
            words.format(
                layout=level.layout,
                left=level.left,
                received=level.received,
                used=level.used,
                spoiled=level.spoiled,
            )
            for level in levels
        ]
        short = [level.layout for level in levels if level.left < 0]
        if short:
            words = self.tr("⚠ Số phôi tồn âm: còn lần nhập chưa ghi ({names})")
            lines.append(words.format(names=", ".join(short)))
        self.stock.setText("\n".join(lines) or self.tr("Chưa nhập phôi nào."))
        states = {row.state for row in rows}
        alive = bool(rows) and states <= {
            CertificateState.WAITING,
            CertificateState.PRINTED,
            CertificateState.HANDED,
        }
        self.spoiled.setVisible(alive and CertificateState.WAITING not in states)
        self.void.setVisible(alive)
        self.back.setVisible(CertificateState.HANDED in states)
        self.open.setVisible(len(rows) == 1 and rows[0].award.award.person is not None)
        self.begin.setVisible(bool(rows))
        if not rows:
            self.name.setText("")
            self.about.setText(self.tr("Chọn một số để xem."))
            self.facts.setText("")
        elif len(rows) > 1:
            self.name.setText(self.tr("{count} số đang chọn").format(count=len(rows)))
            self.about.setText("")
            self.facts.setText("")
        else:
            self._show_one(rows[0])

    def _show_one(self, one: BookRow) -> None:
        certificate, award = one.certificate, one.award
        self.name.setText(award.recipient)
        self.about.setText(
            self.tr("{kind} · số {number} · sổ năm {year}").format(
                kind=award.kind_name,
                number=certificate.number,
                year=certificate.series.partition("/")[2],
            )
        )
        facts = []
        if certificate.printed:
            facts.append(
                self.tr("In ngày {date}, mẫu {layout}").format(
                    date=show_iso(certificate.printed), layout=certificate.layout or "–"
                )
            )
        if certificate.handed:
            facts.append(
                self.tr("Trao tặng ngày {date}, {to} nhận").format(
                    date=show_iso(certificate.handed), to=certificate.handed_to or award.recipient
                )
            )
        if certificate.spoiled:
            facts.append(self.tr("Hỏng {count} tờ").format(count=certificate.spoiled))
        if certificate.note:
            facts.append(certificate.note)
        if certificate.voided:
            facts.append(
                self.tr("Hủy ngày {date}: {reason}").format(
                    date=show_iso(certificate.voided), reason=certificate.void_reason or ""
                )
            )
        if award.award.revoked:
            facts.append(
                self.tr("Khen thưởng đã hủy bỏ ngày {date}").format(
                    date=show_iso(award.award.revoked)
                )
            )
        self.facts.setText("\n".join(facts) or self.tr("Chưa in."))

    def _open(self) -> None:
        if len(self._rows) == 1 and self._rows[0].award.award.person is not None:
            self.navigate.emit("people", self._rows[0].award.award.person)
