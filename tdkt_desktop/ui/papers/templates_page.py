"""Mẫu văn bản: the Word templates of papers, copied to be changed, used from then on."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit

from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations.papers import paper_forms, papers
from tdkt_desktop.operations.papers.converting import proposed, wants_converting
from tdkt_desktop.operations.papers.placeholders import WORDS, row_words, sample_words
from tdkt_desktop.operations.rounds.terms import stages
from tdkt_desktop.storage.paper_templates import PaperTemplates
from tdkt_desktop.ui.kit.asking import ask_where
from tdkt_desktop.ui.kit.catalogue_words import shown
from tdkt_desktop.ui.kit.controls import EmptyState, Heading, button, hinder, label, row, rule
from tdkt_desktop.ui.kit.detail_pane import DetailPane
from tdkt_desktop.ui.kit.errors import show_error
from tdkt_desktop.ui.kit.page import ListPage
from tdkt_desktop.ui.kit.record_model import Column, RecordModel
from tdkt_desktop.ui.kit.record_table import RecordTable
from tdkt_desktop.ui.kit.session import Session
from tdkt_desktop.ui.kit.written import open_written
from tdkt_desktop.ui.papers.convert_dialog import ConvertDialog


@dataclass(frozen=True, slots=True)
class FormRow:
    """A form as the list shows one."""

    form: paper_forms.Form
    stages: str
    own: str | None


class TemplatesPage(ListPage):
    """Every paper with its template: the one that ships, or the agency's own."""

    READS = (PaperTemplates,)
    MENU = ("edit.copy",)

    def __init__(self, session: Session) -> None:
        super().__init__(session, "templates")
        self._found: dict[int, FormRow] = {}
        self._out: dict[str, Path] = {}
        self._model = RecordModel(self._columns(), lambda _: self._found, self)
        self.table = RecordTable("templates", self._model, session)
        self.pane = TemplatePane(session)
        self.copy = button(self.tr("Lưu bản sao để sửa…"), "pencil", role="primary")
        self.use = button(self.tr("Dùng tệp đã sửa…"), "file-up")
        self.drop = button(self.tr("Dùng lại mẫu có sẵn"), "rotate-ccw")
        self.heading = Heading(self.tr("Mẫu văn bản"), [self.drop, self.use, self.copy])
        empty = EmptyState("files", self.tr("Chương trình thiếu các mẫu văn bản: hãy cài lại."))
        self.lay_out([None, self.table.columns_button()], self.pane, empty)
        self.table.picked.connect(lambda _: self._pick())
        self.copy.clicked.connect(self.copy_out)
        self.use.clicked.connect(self.use_changed)
        self.drop.clicked.connect(self.drop_own)
        self.pane.take.clicked.connect(self.take_out)

    def _columns(self) -> list[Column]:
        return [
            Column(
                "name",
                self.tr("Văn bản"),
                lambda r: shown(r.form.name),
                260,
                strong=True,
                grows=True,
            ),
            Column(
                "stages", self.tr("Dùng ở bước"), lambda r: r.stages, 170, muted=True, grows=True
            ),
            Column(
                "own",
                self.tr("Mẫu"),
                lambda r: r.own or self.tr("có sẵn"),
                180,
                grows=True,
                color=lambda r: "ok" if r.own else "muted",
            ),
        ]

    def read(self) -> None:
        """Read which templates are the agency's own."""
        used: dict[str, list[str]] = {}
        for stage in stages().values():
            for code in stage.papers:
                used.setdefault(code, []).append(shown(stage.name))
        database = self.session.database
        self._found = {
            number: FormRow(
                form,
                ", ".join(used.get(code, ())) or self.tr("ngoài đợt xét"),
                papers.own_template(database, code),
            )
            for number, (code, form) in enumerate(paper_forms.forms().items(), start=1)
        }
        self.show_empty(empty=not self._found)
        self.table.show_ids(list(self._found))
        own = sum(one.own is not None for one in self._found.values())
        self.heading.count.setText(
            self.tr("{count} văn bản, {own} mẫu riêng").format(count=len(self._found), own=own)
        )
        if self._found and self.table.current_id() is None:
            self.table.go_to_row(0)
        self._pick()

    def current(self) -> FormRow | None:
        """Return the form that is current."""
        form: FormRow | None = self.table.current_record()
        return form

    def _pick(self) -> None:
        one = self.current()
        if one is None:
            return
        path = self._out.get(one.form.code)
        changed = (
            path is not None
            and path.exists()
            and not papers.is_in_use(self.session.database, one.form.code, path)
        )
        self.pane.show_form(one, path if changed else None)
        hinder(self.drop, "" if one.own else self.tr("Đang dùng mẫu có sẵn"))

    def showEvent(self, event: object) -> None:
        """See whether a template taken out was changed meanwhile."""
        super().showEvent(event)  # type: ignore[arg-type]
        self._pick()

    def open_current(self) -> None:
        """Copy the current template out, to be changed in Word."""
        self.copy_out()

    def copy_out(self) -> None:
        """Ask where, write the template in use there and open it in Word."""
        one = self.current()
        if one is None:
            return
        start = self.session.database.path.with_name(f"Mẫu {one.form.name}.docx")
        path = ask_where(self, self.tr("Lưu bản sao của mẫu"), start, self.tr("Word (*.docx)"))
        if path is None:
            return

        def copy(_: object) -> None:
            papers.copy_template(self.session.database, one.form.code, path)

        if self.session.write(copy):
            self._out[one.form.code] = path
            self.session.said.emit(
                self.tr("Sửa xong trong Word, lưu lại, rồi bấm “Dùng tệp đã sửa”.")
            )
            open_written(path)

    def use_changed(self) -> None:
        """Ask which changed template to use from now on."""
        one = self.current()
        if one is None:
            return
        start = self._out.get(one.form.code, self.session.database.path.parent)
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Mẫu đã sửa"), str(start), self.tr("Word (*.docx)")
        )
        if name:
            self._use(one, Path(name))

    def take_out(self) -> None:
        """Use the template that was copied out and changed since."""
        one = self.current()
        if one is not None and one.form.code in self._out:
            self._use(one, self._out[one.form.code])

    def _use(self, one: FormRow, path: Path) -> None:
        try:
            data = papers.read_template(path)
            marks = proposed(one.form.code, data) if wants_converting(data) else {}
        except TdktError as error:
            show_error(error, self)
            return
        if marks:
            ConvertDialog(self.session, one.form, path, marks, self).exec()
        else:
            self.session.do(lambda db: papers.use_template(db, one.form.code, path), self)
        self._pick()

    def drop_own(self) -> None:
        """Go back to the template that ships."""
        one = self.current()
        if one is not None and one.own is not None:
            self.session.do(lambda db: papers.drop_template(db, one.form.code), self)


class TemplatePane(DetailPane):
    """What a template may say."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.name, self.about = label(role="name", wrap=True), label(role="muted", wrap=True)
        self.changed = label(role="ok", wrap=True)
        self.take = button(self.tr("Dùng bản vừa sửa"), "check", role="primary")
        self.words = QPlainTextEdit()
        self.words.setReadOnly(True)
        self.words.setTabChangesFocus(True)
        self.words.setAccessibleName(self.tr("Các trường dữ liệu"))
        self.words.setMinimumHeight(320)
        for widget in (self.name, self.about, self.changed):
            self._column.addWidget(widget)
        self._column.addLayout(row(self.take, None))
        self._column.addWidget(rule())
        self._column.addWidget(label(self.tr("Các trường dữ liệu"), "caption"))
        self._column.addWidget(self.words, 1)

    def _listed(self, form: paper_forms.Form) -> str:
        """Return what a template of a form may say, with what it means."""
        known = sample_words(form.who)
        said = QCoreApplication.translate

        def lines(words: Mapping[str, str], before: str = "") -> list[str]:
            return [
                f"{{{{ {before}{key} }}}}  {said('placeholders', text)}"
                for key, text in words.items()
            ]

        return "\n".join(
            [
                *lines({key: words for key, words in WORDS.items() if key in known}),
                "",
                self.tr("Trong mỗi dòng của một danh sách:"),
                *lines(row_words(), "n."),
            ]
        )

    def show_form(self, one: FormRow, changed: Path | None) -> None:
        """Show one form; ``changed`` is its copy that was changed since it was taken out."""
        self.name.setText(shown(one.form.name))
        self.words.setPlainText(self._listed(one.form))
        self.about.setText(
            self.tr("Đang dùng mẫu riêng: {name}").format(name=one.own)
            if one.own
            else self.tr(
                "Đang dùng mẫu có sẵn, theo Nghị định 30/2020. Muốn đổi: lưu bản sao, sửa trong "
                "Word (chữ, cột, thứ tự; giữ các trường dữ liệu cần), rồi dùng tệp đã sửa."
            )
        )
        self.changed.setVisible(changed is not None)
        self.take.setVisible(changed is not None)
        if changed is not None:
            self.changed.setText(
                self.tr("{name} đã được sửa sau khi chép ra.").format(name=changed.name)
            )
