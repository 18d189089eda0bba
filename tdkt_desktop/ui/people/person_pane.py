"""Everything about one person: who, the grid of years, data edited in place, postings, awards."""

from functools import partial

from PySide6.QtWidgets import QFormLayout, QMenu, QVBoxLayout, QWidget

from tdkt_desktop.domain.attached import Holder
from tdkt_desktop.domain.awards.awards import AwardQuery, AwardRow
from tdkt_desktop.domain.awards.initiatives import InitiativeQuery
from tdkt_desktop.domain.awards.ratings import RatingQuery
from tdkt_desktop.domain.ids import PersonId, UnitId
from tdkt_desktop.domain.people.people import FEMALE, MALE, NewPosting, PersonRow, Posting
from tdkt_desktop.domain.vietnamese.dates import show_iso
from tdkt_desktop.operations.awards.ratings import level_names
from tdkt_desktop.operations.people import people
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.initiatives import Initiatives
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.ratings import Ratings
from tdkt_desktop.storage.settings import Settings
from tdkt_desktop.storage.units import Units
from tdkt_desktop.ui.eligibility.next_steps import NextSteps
from tdkt_desktop.ui.kit.boxes import NoWheelComboBox
from tdkt_desktop.ui.kit.controls import button, clear, label, row, rule
from tdkt_desktop.ui.kit.detail_pane import DetailPane
from tdkt_desktop.ui.kit.files_section import FilesSection
from tdkt_desktop.ui.kit.inline import InlineField
from tdkt_desktop.ui.kit.plain_text import tip
from tdkt_desktop.ui.kit.rating_words import rating_words
from tdkt_desktop.ui.kit.session import Session
from tdkt_desktop.ui.people.conduct_section import ConductSection
from tdkt_desktop.ui.people.dialogs import PostingDialog
from tdkt_desktop.ui.people.year_grid import YearGrid, award_words

_RECENT = 12


def edit_person(session: Session, person: PersonId, key: str, text: str) -> bool:
    """Write one field of a person; says whether it was taken. A failure is told in the status."""
    return session.write(lambda db: people.edit_person(db, person, key, text))


class PersonPane(DetailPane):
    """The detail beside the list of people."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._people = People(session.database)
        self._awards = Awards(session.database)
        self._person: PersonId | None = None
        self._row: PersonRow | None = None
        self._build()

    def _build(self) -> None:
        self.name, self.place = label(role="name", wrap=True), label(role="muted", wrap=True)
        self.left = label(role="warn", wrap=True)
        self.grid = YearGrid()
        self.none = label(self.tr("Chưa có khen thưởng nào."), "muted")
        form = self._form()
        self._postings, self._recent, self._more = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        for lines in (self._postings, self._recent, self._more):
            lines.setSpacing(2)
        self._more_title = label(self.tr("Xếp loại chất lượng, sáng kiến"), "caption")
        self.steps = NextSteps(self._session)
        self.conduct = ConductSection(self._session)
        self.files = FilesSection(self._session, Holder.PERSON)
        self.transfer = button(self.tr("Chuyển đơn vị, chức vụ…"), "git-merge", role="link")
        self.transfer.clicked.connect(self.ask_move)
        for item in (
            self.name,
            self.place,
            self.left,
            label(self.tr("Khen thưởng"), "caption"),
            self.grid,
            self.none,
            self.steps,
            rule(),
            self._recent,
            rule(),
            self._more_title,
            self._more,
            self.conduct,
            rule(),
            label(self.tr("Thông tin"), "caption"),
            form,
            rule(),
            label(self.tr("Quá trình công tác"), "caption"),
            self._postings,
            row(self.transfer, None),
            rule(),
            self.files,
        ):
            if isinstance(item, QWidget):
                self._column.addWidget(item)
            else:
                self._column.addLayout(item)
        self._column.addStretch(1)

    def _form(self) -> QFormLayout:
        """Return the fields edited in place."""
        self._fields: dict[str, InlineField] = {}
        form = QFormLayout()
        form.setHorizontalSpacing(10)
        form.setVerticalSpacing(2)
        for key, title, hint in (
            ("name", self.tr("Họ và tên"), ""),
            ("birth_date", self.tr("Ngày sinh"), self.tr("01/02/1975 hoặc 1975")),
            ("identity", self.tr("Số định danh"), self.tr("12 số")),
            ("code", self.tr("Mã cán bộ"), ""),
            ("ethnic", self.tr("Dân tộc"), ""),
            ("start_date", self.tr("Ngày vào cơ quan"), "01/02/2010"),
            ("party_date", self.tr("Ngày vào Đảng"), ""),
            ("hometown", self.tr("Quê quán"), ""),
            ("residence", self.tr("Nơi thường trú"), ""),
            ("education", self.tr("Trình độ chuyên môn"), ""),
            ("academic", self.tr("Học hàm, học vị"), ""),
            ("account", self.tr("Số tài khoản"), ""),
            ("bank", self.tr("Ngân hàng"), ""),
            ("note", self.tr("Ghi chú"), ""),
        ):
            field = InlineField(partial(self._write, key), hint)
            field.setAccessibleName(title)
            self._fields[key] = field
            form.addRow(label(title, "muted"), field)
        self.sex = NoWheelComboBox()
        self.sex.addItems(["", MALE, FEMALE])
        self.sex.setMaximumWidth(110)
        self.sex.activated.connect(lambda _: self._write("sex", self.sex.currentText()))
        form.insertRow(2, label(self.tr("Giới tính"), "muted"), self.sex)
        return form

    def _write(self, key: str, text: str) -> bool:
        return self._person is None or edit_person(self._session, self._person, key, text)

    # -- showing -------------------------------------------------------------------------

    def show_person(self, person_id: PersonId | None) -> None:
        """Show a person, or nobody."""
        found = None if person_id is None else self._people.rows([person_id]).get(person_id)
        self._inner.setVisible(found is not None)
        self._person, self._row = (None if found is None else person_id), found
        if person_id is None or found is None:
            return
        person = found.person
        self.name.setText(person.name)
        self.files.show_files(person_id, person.name)
        born = self.tr("sinh {date}").format(date=person.born) if person.born else ""
        self.place.setText(" · ".join(filter(None, (found.position, found.unit_name, born))))
        self.left.setVisible(not found.working)
        since = show_iso(person.leave_date)
        why = f": {person.leave_reason}" if person.leave_reason else ""
        self.left.setText(self.tr("Đã thôi công tác từ {date}{why}").format(date=since, why=why))
        self.sex.setCurrentText(person.sex or "")
        for key, field in self._fields.items():
            value = getattr(person, key) or ""
            field.show_value(show_iso(value) if key in people.PERSON_DATES else value)
        self._show_awards(person_id)
        self._show_more(person_id)
        self._show_postings(person_id)
        self.steps.setVisible(found.working)
        if found.working:
            self.steps.show_for(person=person_id)
        self.conduct.show_records(person_id, person.name)

    def _show_more(self, person_id: PersonId) -> None:
        """Show ratings and initiatives, if there are any."""
        clear(self._more)
        ratings, initiatives = (
            Ratings(self._session.database),
            Initiatives(self._session.database),
        )
        rated = ratings.ids(RatingQuery(person=person_id, descending=True))[:_RECENT]
        written = initiatives.ids(InitiativeQuery(person=person_id, descending=True))[:_RECENT]
        found, ideas = ratings.rows(rated), initiatives.rows(written)
        names = level_names() if rated else {}  # read from data, which most starts do not need
        named = Settings(self._session.database).agency().year_label
        lines: list[tuple[str, int, str]] = [
            (
                "ratings",
                key,
                f"{named(found[key].rating.year)}   {rating_words(found[key].rating, names)}",
            )
            for key in rated
        ]
        lines += [
            ("initiatives", key, f"{one.initiative.year}   {one.initiative.title}")
            for key, one in ((key, ideas[key]) for key in written)
        ]
        self._more_title.setVisible(bool(lines))
        for page, key, words in lines:
            line = button(words, role="link")
            line.setToolTip(tip(words))
            line.clicked.connect(partial(self.navigate.emit, page, key))
            self._more.addWidget(line)

    def _show_awards(self, person_id: PersonId) -> None:
        query = AwardQuery(person=person_id, order="year", descending=True)
        awards = self._awards.find(query)
        self.grid.setVisible(bool(awards))
        self.none.setVisible(not awards)
        agency = Settings(self._session.database).agency()
        self.grid.show_awards(awards, agency.year, school=agency.school)
        clear(self._recent)
        for award in awards[:_RECENT]:
            self._recent.addWidget(self._award_line(award))

    def _award_line(self, award: AwardRow) -> QWidget:
        line = button(short_words(award), role="link")
        line.setToolTip(tip(award_words(award)))
        line.clicked.connect(lambda: self.navigate.emit("awards", award.award.id))
        return line

    def _show_postings(self, person_id: PersonId) -> None:
        clear(self._postings)
        units = {unit.id: unit.name for unit in Units(self._session.database).all()}
        for posting in self._people.postings(person_id):
            words = " · ".join(
                filter(None, (posting.position, units.get(posting.unit or UnitId(0))))
            ) or self.tr("(chưa rõ)")
            line = button(f"{span_words(posting)}  {words}", role="link")
            line.setToolTip(tip(self.tr("{words}\nBấm để sửa hoặc xóa").format(words=words)))
            line.clicked.connect(partial(self._posting_menu, posting, line))
            self._postings.addWidget(line)

    # -- doing ---------------------------------------------------------------------------

    def _posting_menu(self, posting: Posting, near: QWidget) -> None:
        menu = QMenu(self)
        menu.addAction(self.tr("Sửa…")).triggered.connect(lambda: self._edit_posting(posting))
        menu.addAction(self.tr("Xóa")).triggered.connect(
            lambda: self._session.do(lambda db: people.delete_posting(db, posting), self)
        )
        menu.exec(near.mapToGlobal(near.rect().bottomLeft()))

    def _edit_posting(self, posting: Posting) -> None:
        dialog = self._dialog(self.tr("Sửa quá trình công tác"), posting, with_end=True)
        if dialog.exec():
            self._session.do(lambda db: people.edit_posting(db, dialog.value()), self)

    def ask_move(self) -> None:
        """Ask for a new unit and position of the person shown."""
        if self._row is not None:
            posting = NewPosting(
                person=self._row.person.id,
                unit=self._row.unit,
                position=self._row.position or None,
            )
            self.ask_posting(posting)

    def ask_posting(self, posting: NewPosting, *, back: bool = False) -> None:
        """Ask for a new posting, of somebody who is here or who comes back."""
        title = self.tr("Trở lại công tác") if back else self.tr("Chuyển đơn vị, chức vụ")
        dialog = self._dialog(title, posting, with_end=False)
        if dialog.exec():
            act = people.come_back if back else None
            self._session.do(
                lambda db: (
                    act(db, posting.person, dialog.value())
                    if act
                    else people.move(db, dialog.value())
                ),
                self,
            )

    def _dialog(self, title: str, posting: NewPosting, *, with_end: bool) -> PostingDialog:
        units = Units(self._session.database).all()
        return PostingDialog(title, posting, units, [], self, with_end=with_end)


def span_words(posting: Posting) -> str:
    """Return from when to when, as short as it is known."""
    start, end = show_iso(posting.start), show_iso(posting.end)
    if start and end:
        return f"{start} – {end}"
    return f"từ {start}" if start else f"đến {end}" if end else "nay"


def short_words(row: AwardRow) -> str:
    """Return one award as a short line: year, abbreviation, decision."""
    decision = f" · QĐ {row.decision.number}" if row.decision else ""
    revoked = " · đã thu hồi" if row.award.revoked else ""
    return f"{row.award.years}   {row.kind_short}{decision}{revoked}"
