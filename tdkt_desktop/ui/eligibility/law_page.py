"""Luật: what judges a day, what is unsure of it, what the agency confirmed or put right."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMenu

from tdkt_desktop.domain.typed import whole_day
from tdkt_desktop.domain.vietnamese.dates import show_iso, today
from tdkt_desktop.domain.vietnamese.keys import fits
from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations.law import amending, law_rows
from tdkt_desktop.operations.law.law_rows import LawRow
from tdkt_desktop.operations.law.shipped import save_standing, standing
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.settings import Settings
from tdkt_desktop.ui.eligibility.law_dialogs import AmendDialog, ConfirmDialog, PackageDialog
from tdkt_desktop.ui.eligibility.law_pane import LawPane
from tdkt_desktop.ui.eligibility.law_words import about, law, sureness, validity
from tdkt_desktop.ui.kit.controls import EmptyState, Heading, SearchField, button, chip, label
from tdkt_desktop.ui.kit.errors import error_text, show_error
from tdkt_desktop.ui.kit.inline import InlineField
from tdkt_desktop.ui.kit.page import ListPage
from tdkt_desktop.ui.kit.record_model import Column, RecordModel
from tdkt_desktop.ui.kit.record_table import RecordTable
from tdkt_desktop.ui.kit.session import Session

_LONGEST_ABOUT, _LONGEST_BASIS = 34, 24
"""How much of what a provision says stands in the list; the pane has it whole."""
_FILTERS: dict[str, Callable[[LawRow], bool]] = {
    "now": lambda row: row.applies,
    "unsure": lambda row: row.in_force and row.needs_review,
    "ours": lambda row: row.changed or row.state == law_rows.LawState.OFF,
    "all": lambda _: True,
}


class LawPage(ListPage):
    """Every provision as it stands on a day; the documents of that day above."""

    READS = (Settings, Kinds)
    MENU = ("edit.copy",)

    def __init__(self, session: Session) -> None:
        super().__init__(session, "law")
        self._day = today()
        self._filter = "now"
        self._every: list[LawRow] = []
        self._found: dict[int, LawRow] = {}
        self._numbers: dict[str, int] = {}
        self._names: dict[str, str] = {}
        self._model = RecordModel(self._columns(), lambda _: self._found, self)
        self.table = RecordTable("law", self._model, session)
        self.search = SearchField(self.tr("Tìm điều, khoản, danh hiệu…"))
        self.day = InlineField(self._take_day, self.tr("Ngày"), writes=False)
        self.day.setProperty("role", "")
        self.day.setFixedWidth(112)
        self.day.setAccessibleName(self.tr("Ngày áp dụng"))
        self.chips = {
            "now": chip(self.tr("Đang áp dụng"), checked=True),
            "unsure": chip(self.tr("Cần đối chiếu")),
            "ours": chip(self.tr("Tắt, đã sửa")),
            "all": chip(self.tr("Tất cả")),
        }
        self.pane = LawPane(session)
        self.packages = button(self.tr("Gói đã nhập…"), "package")
        self.take = button(self.tr("Nhập gói quy định…"), "file-down")
        self.heading = Heading(self.tr("Luật"), [self.packages, self.take])
        empty = EmptyState("scale", self.tr("Chương trình thiếu dữ liệu luật: hãy cài lại."))
        self.documents = label(role="muted", wrap=True)
        self.lay_out(
            [self.search, self.day, *self.chips.values(), None, self.table.columns_button()],
            self.pane,
            empty,
        )
        self.pane.add_above(self.documents)
        self._connect()

    def _connect(self) -> None:
        for name, one in self.chips.items():
            one.setAutoExclusive(True)
            one.clicked.connect(lambda _, n=name: self._narrow(n))
        self.search.searched.connect(lambda _: self._show())
        self.table.picked.connect(lambda _: self._pick())
        self.take.clicked.connect(self.ask_package)
        self.packages.clicked.connect(self.show_packages)
        self.pane.confirm.clicked.connect(self.ask_confirming)
        self.pane.switch.clicked.connect(self.turn)
        self.pane.amend.clicked.connect(lambda: self.ask_amending(follows=False))
        self.pane.follow.clicked.connect(lambda: self.ask_amending(follows=True))
        self.pane.put_back.clicked.connect(self.put_back)

    def _columns(self) -> list[Column]:
        return [
            Column(
                "about",
                self.tr("Về"),
                lambda r: _cut(self._about(r), _LONGEST_ABOUT),
                220,
                strong=True,
                full=self._about,
            ),
            Column(
                "basis",
                self.tr("Điều, khoản"),
                lambda r: _cut(r.basis, _LONGEST_BASIS),
                170,
                full=lambda r: r.basis,
            ),
            Column(
                "sure",
                self.tr("Đối chiếu"),
                sureness,
                110,
                color=lambda r: "warn" if r.needs_review else "ok" if r.confirmed else "muted",
            ),
            Column("state", self.tr("Trạng thái"), lambda r: law(r.state_words), 120, muted=True),
            Column("valid", self.tr("Hiệu lực"), validity, 170, muted=True),
        ]

    def _about(self, row: LawRow) -> str:
        return " · ".join(filter(None, (self._kinds(row), about(row))))

    def _kinds(self, row: LawRow) -> str:
        return ", ".join(self._names.get(code, code) for code in row.kinds)

    # -- showing -------------------------------------------------------------------------

    def search_field(self) -> SearchField:
        """Return the search box."""
        return self.search

    def read(self) -> None:
        """Read the law as it stands on the day."""
        database = self.session.database
        self._names = {kind.code: kind.short for kind in Kinds(database).all()}
        self._every = law_rows.rows(database, self._day)
        self.day.show_value(show_iso(self._day))
        documents = amending.documents_on(amending.amended_law(database)[0], self._day)
        listed = "\n".join(
            f"• {one.title} ({one.number})" if one.title else f"• {one.number}"
            for one in documents
        )
        words = self.tr("Văn bản của ngày {day}:").format(day=show_iso(self._day))
        if not amending.still_fits(database):
            broken = self.tr(
                "Gói quy định hoặc phần đã sửa không còn khớp với dữ liệu luật của bản chương "
                "trình này: đang tạm dùng luật có sẵn. Hãy bỏ rồi nhập lại gói."
            )
            words = f"{broken}\n\n{words}"
        self.documents.setText(f"{words}\n{listed}")
        self.packages.setVisible(bool(amending.amendments(database).packages))
        self._show()

    def _show(self) -> None:
        text = self.search.text()
        passes = _FILTERS[self._filter]
        kept = [row for row in self._every if passes(row) and self._matches(row, text)]
        for row in self._every:  # a row keeps its number, and so stays the current one
            self._numbers.setdefault(row.key, len(self._numbers) + 1)
        self._found = {self._numbers[row.key]: row for row in kept}
        for name, one in self.chips.items():
            count = sum(map(_FILTERS[name], self._every))
            one.setText(f"{self._chip_words(name)}  {count}")
        self.show_empty(empty=not self._every)
        before = self.table.current_id()
        self.table.show_ids(list(self._found))
        self.heading.count.setText(self.tr("{count} quy định").format(count=len(kept)))
        if self._found and (before is None or before not in self._found):
            self.table.go_to_row(0)
        self._pick()

    def _chip_words(self, name: str) -> str:
        words = {
            "now": self.tr("Đang áp dụng"),
            "unsure": self.tr("Cần đối chiếu"),
            "ours": self.tr("Tắt, đã sửa"),
            "all": self.tr("Tất cả"),
        }
        return words[name]

    def _matches(self, row: LawRow, text: str) -> bool:
        return fits(text, " ".join((row.key, row.basis, row.fact, self._kinds(row), *row.kinds)))

    def _narrow(self, name: str) -> None:
        self._filter = name
        self._show()

    def _take_day(self, text: str) -> bool:
        try:
            self._day = whole_day(text) or today()
        except TdktError as error:
            self.session.warned.emit(error_text(error))
            return False
        self.read()
        return True

    def current(self) -> LawRow | None:
        """Return the provision that is current."""
        row: LawRow | None = self.table.current_record()
        return row

    def _pick(self) -> None:
        row = self.current()
        self.pane.show_law(row, "" if row is None else self._kinds(row))

    # -- doing ---------------------------------------------------------------------------

    def ask_confirming(self) -> None:
        """Ask who compared the current provision, and with which text."""
        row = self.current()
        if row is None:
            return
        signer = Settings(self.session.database).agency().signer
        dialog = ConfirmDialog(row, signer, self)
        dialog.check_with(
            lambda: self.session.tell(
                amending.confirm(self.session.database, row.key, *dialog.values())
            )
        )
        dialog.exec()

    def turn(self) -> None:
        """Switch the current provision on or off."""
        row = self.current()
        if row is None:
            return
        database = self.session.database
        applied = standing(database)
        on = row.state == law_rows.LawState.OFF
        wanted = replace(applied, switched={**applied.switched, row.key: on})
        what = f"{'bật' if on else 'tắt'} “{row.basis}”"
        self.session.do(lambda db: save_standing(db, wanted, what), self)

    def ask_amending(self, *, follows: bool) -> None:
        """Ask for the agency's wording of the current provision, or of what follows it."""
        row = self.current()
        if row is None:
            return
        dialog = AmendDialog(row, self, follows=follows)

        def save() -> None:
            database = self.session.database
            entry = dialog.entry()
            if follows:
                change = amending.supersede(
                    database, row.table, row.key, entry, dialog.first_day()
                )
            else:
                change = amending.correct(database, row.table, entry)
            self.session.tell(change)

        dialog.check_with(save)
        dialog.exec()

    def put_back(self) -> None:
        """Drop what was put right or confirmed here of the current provision."""
        row = self.current()
        if row is not None:
            self.session.do(lambda db: amending.put_back(db, row.key), self)

    def ask_package(self) -> None:
        """Ask for a package of law, show what it changes, and take it in."""
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Nhập gói quy định"), "", self.tr("Gói quy định (*.toml)")
        )
        if not name:
            return
        database = self.session.database
        try:
            package = amending.read_package(Path(name))
            found = amending.differences(database, package)
        except TdktError as error:
            show_error(error, self)
            return
        dialog = PackageDialog(package, found, self)
        dialog.check_with(lambda: self.session.tell(amending.take_package(database, package)))
        dialog.exec()

    def show_packages(self) -> None:
        """Show the packages taken in, each to be dropped."""
        menu = QMenu(self)
        for package in amending.amendments(self.session.database).packages:
            words = self.tr("Bỏ gói “{name}” (nhập ngày {day})").format(
                name=package.name, day=show_iso(package.taken)
            )
            menu.addAction(words.replace("&", "&&")).triggered.connect(
                lambda _, n=package.name: self.session.do(
                    lambda db: amending.drop_package(db, n), self
                )
            )
        menu.exec(self.packages.mapToGlobal(self.packages.rect().bottomLeft()))


def _cut(words: str, longest: int) -> str:
    return words if len(words) <= longest else f"{words[:longest].rstrip()}…"
