"""The papers of a round: a menu of them by stage, to Word, to Excel, to a folder."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from tdkt_desktop.documents.list_pdf import Target
from tdkt_desktop.domain.rounds import Round, Stage
from tdkt_desktop.operations.papers import paper_forms, papers, round_lists
from tdkt_desktop.operations.papers.form_answers import FormAnswers
from tdkt_desktop.operations.rounds import rounds
from tdkt_desktop.operations.rounds.review import Review
from tdkt_desktop.operations.rounds.terms import stages
from tdkt_desktop.paths import file_name
from tdkt_desktop.progress import Progress
from tdkt_desktop.sheets.forms.filling import Filled
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.ui.kit.asking import ask_where
from tdkt_desktop.ui.kit.catalogue_words import shown
from tdkt_desktop.ui.kit.list_out import ListOut, export_list, print_list
from tdkt_desktop.ui.kit.session import Session
from tdkt_desktop.ui.kit.word_paper import written_words
from tdkt_desktop.ui.kit.written import open_written
from tdkt_desktop.ui.papers.filling import fill_workbook
from tdkt_desktop.ui.papers.making import say_written


class RoundPapers(QObject):
    """Makes papers of the round that ``wanted`` returns; asks where to."""

    def __init__(
        self, session: Session, wanted: Callable[[], Round | None], window: QWidget
    ) -> None:
        super().__init__(window)
        self._session, self._wanted, self._window = session, wanted, window

    def fill_menu(self, menu: QMenu) -> None:
        """Fill ``menu`` with the papers of every stage the round uses."""
        menu.clear()
        round_ = self._wanted()
        if round_ is None:
            return
        for stage in round_.stages:
            sub = menu.addMenu(shown(stages()[stage].name))
            for form in paper_forms.stage_forms(stage, round_.sort):
                sub.addAction(f"{shown(form.name)}…").triggered.connect(
                    partial(self.word, form.code)
                )
            sub.addSeparator()
            sub.addAction(self.tr("Cả bộ, vào một thư mục…")).triggered.connect(
                partial(self.whole, stage)
            )
        menu.addSeparator()
        lists = menu.addMenu(self.tr("Danh sách ra Excel, PDF"))
        printed = menu.addMenu(self.tr("In danh sách"))
        superiors = menu.addMenu(self.tr("Điền vào bảng tính cấp trên gửi"))
        for code in round_lists.LISTS:
            name = paper_forms.form(code).name
            lists.addAction(f"{name}…").triggered.connect(
                partial(self._list_goes, export_list, code)
            )
            printed.addAction(f"{name}…").triggered.connect(
                partial(self._list_goes, print_list, code)
            )
            superiors.addAction(f"{name}…").triggered.connect(partial(self.superiors, code))

    def _start(self, words: str, suffix: str) -> Path:
        round_ = self._wanted()
        stem = file_name(f"{words} - {round_.name if round_ else ''}")
        return self._session.database.path.with_name(f"{stem}{suffix}")

    def _run(
        self, work: Callable[[Review, Database, Progress], Any], done: Callable[[Any], None]
    ) -> None:
        round_ = self._wanted()
        if round_ is None:
            return
        number = round_.id

        def job(database: Database, progress: Progress) -> Any:  # noqa: ANN401 - whatever it gives
            return work(Review(database, rounds.get(database, number)), database, progress)

        self._session.run(job, done, text=self.tr("Đang lập văn bản…"), window=self._window)

    def _told(self, path: Path) -> None:
        say_written(self._session, path, written_words(path))
        open_written(path)

    def word(self, code: str, *_: object) -> None:
        """Ask where, write one paper and open it."""
        path = ask_where(
            self._window,
            paper_forms.form(code).name,
            self._start(paper_forms.form(code).name, ".docx"),
            self.tr("Word (*.docx)"),
        )
        if path is not None:
            self._run(lambda review, db, _: papers.save_paper(review, db, code, path), self._told)

    def whole(self, stage: Stage, *_: object) -> None:
        """Ask for a folder and write all papers of a stage into it."""
        name = QFileDialog.getExistingDirectory(
            self._window,
            self.tr("Thư mục cho cả bộ văn bản"),
            str(self._session.database.path.parent),
        )
        if not name:
            return
        round_ = self._wanted()
        title = f"{round_.name if round_ else ''} - {stages()[stage].name}"
        folder = Path(name) / file_name(title)

        def told(written: list[Path]) -> None:
            words = self.tr("Đã ghi {count} văn bản vào {name}")
            said = words.format(count=len(written), name=folder.name)
            say_written(self._session, folder, said)
            open_written(folder)

        self._run(
            lambda review, db, progress: papers.save_stage(review, db, stage, folder, progress),
            told,
        )

    def list_out(self, code: str) -> ListOut | None:
        """Return a list of the round in the form that ships."""
        round_ = self._wanted()
        if round_ is None:
            return None
        number, name = round_.id, paper_forms.form(code).name

        def save(database: Database, to: Target) -> int:
            review = Review(database, rounds.get(database, number))
            return round_lists.export_round(review, database, code, to)

        told = self.tr("Đã xuất {count} dòng vào {name}")
        return ListOut(name, file_name(f"{name} - {round_.name}"), save, told)

    def _list_goes(
        self, way: Callable[[Session, ListOut, QWidget], None], code: str, *_: object
    ) -> None:
        if (out := self.list_out(code)) is not None:
            way(self._session, out, self._window)

    def superiors(self, code: str, *_: object) -> None:
        """Ask which workbook the level above sent and where the filled one goes."""
        round_ = self._wanted()
        if round_ is None:
            return
        number = round_.id

        def fill(
            database: Database, source: Path, path: Path | None, answers: FormAnswers
        ) -> Filled:
            review = Review(database, rounds.get(database, number))
            return round_lists.fill_superiors(review, database, code, source, path, answers)

        fill_workbook(self._session, fill, self._window)
