"""One initiative beside the list, edited in place, with its authors."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtWidgets import QComboBox, QFormLayout, QVBoxLayout

from tdkt_desktop.domain.attached import Holder
from tdkt_desktop.domain.awards.initiatives import InitiativeRow, NewAuthor
from tdkt_desktop.domain.ids import AuthorId, InitiativeId, PersonId
from tdkt_desktop.domain.people.people import PeopleQuery, PersonRow
from tdkt_desktop.domain.vietnamese.dates import show_iso
from tdkt_desktop.operations.awards import initiatives
from tdkt_desktop.operations.law.shipped import evidence_kinds
from tdkt_desktop.operations.law.shipped_files import terms
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.journal import ChangeSet
from tdkt_desktop.storage.initiatives import Initiatives
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.people import People
from tdkt_desktop.ui.kit.boxes import NoWheelComboBox
from tdkt_desktop.ui.kit.controls import button, clear, label, row, rule
from tdkt_desktop.ui.kit.detail_pane import DetailPane
from tdkt_desktop.ui.kit.files_section import FilesSection
from tdkt_desktop.ui.kit.inline import AddingLine, InlineField, complete_from
from tdkt_desktop.ui.kit.session import Session


def person_words(found: PersonRow) -> str:
    """Return a person as offered while an author is typed: enough to tell namesakes apart."""
    return " · ".join(filter(None, (found.person.name, found.person.born, found.unit_name)))


def people_in_words(database: Database, query: PeopleQuery) -> dict[str, PersonId]:
    """Return the people to offer while an author is typed: words to id."""
    store = People(database)
    return {person_words(found): n for n, found in store.rows(store.ids(query)).items()}


def typed_author(
    database: Database, offered: Mapping[str, PersonId], typed: str, share: int | None = None
) -> NewAuthor:
    """Return the author meant by ``typed``: one of those offered, the one called so, or a name.

    Raises:
        TdktError: several people are called so.
    """
    person = offered.get(typed) or initiatives.author_named(database, typed)
    return NewAuthor(person=person, name=None if person else typed, share=share)


class InitiativePane(DetailPane):
    """The detail beside the list of initiatives."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._store = Initiatives(session.database)
        self._row: InitiativeRow | None = None
        self._people: dict[str, PersonId] = {}
        session.changed.connect(self._forget_people)
        self.title = label(role="name", wrap=True)
        form = self._form()
        self._authors = QVBoxLayout()
        self._authors.setSpacing(2)
        self.new_author = AddingLine()
        self.new_author.setAccessibleName(self.tr("Tác giả"))
        self.new_author.setPlaceholderText(self.tr("Thêm tác giả: gõ tên rồi Enter"))
        self.new_author.returnPressed.connect(self._add)
        self._column.addWidget(self.title)
        self._column.addLayout(form)
        self._column.addWidget(rule())
        self._column.addWidget(label(self.tr("Tác giả"), "caption"))
        self._column.addLayout(self._authors)
        self._column.addWidget(self.new_author)
        self.files = FilesSection(session, Holder.INITIATIVE)
        self._column.addWidget(rule())
        self._column.addWidget(self.files)
        self._column.addStretch(1)

    def _form(self) -> QFormLayout:
        """Return the fields edited in place."""
        self._fields: dict[str, InlineField] = {}
        form = QFormLayout()
        form.setHorizontalSpacing(10)
        form.setVerticalSpacing(2)
        for key, title in (
            ("title", self.tr("Tên")),
            ("year", self.tr("Năm")),
            ("number", self.tr("Số QĐ")),
            ("date", self.tr("Ngày")),
            ("note", self.tr("Ghi chú")),
        ):
            field = InlineField(partial(self._write, key))
            field.setAccessibleName(title)
            self._fields[key] = field
            form.addRow(label(title, "muted"), field)
        self.scope = NoWheelComboBox()
        self.scope.addItem(self.tr("(chưa rõ)"), "")
        for code, name in terms("initiative_scope").items():
            self.scope.addItem(name, code)
        self.scope.activated.connect(lambda _: self._write("scope", self.scope.currentData()))
        form.insertRow(2, label(self.tr("Phạm vi ảnh hưởng"), "muted"), self.scope)
        self.evidence = NoWheelComboBox()
        self.evidence.setMinimumContentsLength(12)
        self.evidence.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        for code, name in evidence_kinds().items():
            self.evidence.addItem(name, code)
        self.evidence.activated.connect(
            lambda _: self._write("evidence", self.evidence.currentData())
        )
        form.insertRow(3, label(self.tr("Loại"), "muted"), self.evidence)
        return form

    def _forget_people(self, changes: ChangeSet) -> None:
        if changes.touches("person", "posting"):
            self._people = {}

    def show_initiative(self, found: InitiativeRow | None) -> None:
        """Show an initiative and its authors, or nothing."""
        before = self._row.initiative.id if self._row else None
        if before != (found.initiative.id if found else None):
            self.new_author.clear()  # it was typed of another
        self._row = found
        self._inner.setVisible(found is not None)
        if found is None:
            return
        initiative = found.initiative
        self.title.setText(initiative.title)
        self.files.show_files(initiative.id, initiative.title)
        for key, field in self._fields.items():
            value = getattr(initiative, key)
            field.show_value(show_iso(value) if key == "date" else str(value or ""))
        self.scope.setCurrentIndex(max(0, self.scope.findData(initiative.scope or "")))
        self.evidence.setCurrentIndex(max(0, self.evidence.findData(initiative.evidence)))
        self._show_authors(initiative.id)
        if not self._people:
            self._people = people_in_words(self._session.database, PeopleQuery(limit=5000))
            complete_from(self.new_author, list(self._people))

    def _show_authors(self, initiative: InitiativeId) -> None:
        clear(self._authors)
        authors = self._store.authors(initiative)
        shorts = {kind.id: kind.short for kind in Kinds(self._session.database).all()}
        uses: dict[AuthorId, list[str]] = {}
        for use in self._store.uses(initiative):
            uses.setdefault(use.author, []).append(f"{shorts.get(use.kind, '')} {use.year}")
        rows = People(self._session.database).rows([a.person for a in authors if a.person])
        for author in authors:
            person = None if author.person is None else rows.get(author.person)
            name = person.person.name if person else author.name or ""
            line = button(name, role="link")
            if author.person is not None:
                line.clicked.connect(partial(self.navigate.emit, "people", author.person))
            else:
                line.setToolTip(self.tr("Chỉ có tên, chưa nối với cán bộ nào"))
                line.setEnabled(False)
            share = InlineField(partial(self._set_share, author.id), "%")
            share.setFixedWidth(64)
            share.setAccessibleName(self.tr("Tỷ lệ đóng góp của {name}").format(name=name))
            share.show_value(f"{author.share}%" if author.share is not None else "")
            away = button("", "x", tip=self.tr("Bỏ tác giả này"))
            away.setAccessibleName(self.tr("Bỏ tác giả {name}").format(name=name))
            away.clicked.connect(partial(self._remove, author.id, name))
            self._authors.addLayout(row(line, None, share, away))
            used = InlineField(
                partial(self._set_uses, author.id), self.tr("đã dùng xét: CSTĐCS 2024; …")
            )
            used.setAccessibleName(self.tr("Đã dùng để xét của {name}").format(name=name))
            used.show_value("; ".join(uses.get(author.id, [])))
            self._authors.addWidget(used)

    # -- doing ---------------------------------------------------------------------------

    def _write(self, key: str, text: str) -> bool:
        if self._row is None:
            return False
        number = self._row.initiative.id
        return self._session.write(lambda db: initiatives.edit_initiative(db, number, key, text))

    def _set_share(self, author: AuthorId, text: str) -> bool:
        return self._session.write(lambda db: initiatives.set_share(db, author, text))

    def _set_uses(self, author: AuthorId, text: str) -> bool:
        return self._session.write(lambda db: initiatives.set_uses(db, author, text))

    def _remove(self, author: AuthorId, name: str, *_: object) -> None:
        self._session.do(lambda db: initiatives.remove_author(db, author, name), self)

    def _add(self) -> None:
        name = self.new_author.text().strip()
        if self._row is None or not name:
            return
        initiative = self._row.initiative.id

        def add(database: Database) -> ChangeSet:
            author = typed_author(database, self._people, name)
            return initiatives.add_author(database, initiative, author, name.split(" · ")[0])

        if self._session.write(add):
            self.new_author.clear()
