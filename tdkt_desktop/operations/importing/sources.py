"""Whatever holds a list, read: workbooks, text, and decisions in Word or PDF."""

import os
import zipfile
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from tdkt_desktop.documents.reading.blocks import Paper
from tdkt_desktop.documents.reading.reading import paper_form, read_paper
from tdkt_desktop.domain.awards.vocabulary import Vocabulary
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.exporting.everything import lists_of
from tdkt_desktop.operations.exporting.leaver import is_leavers_sheet
from tdkt_desktop.operations.importing.decisions.as_list import decision_grid
from tdkt_desktop.operations.importing.decisions.lines import lines_of
from tdkt_desktop.operations.importing.decisions.read_decision import Doubt, ReadDecision
from tdkt_desktop.operations.importing.decisions.reader import read_decisions
from tdkt_desktop.operations.law.vocabulary import vocabulary
from tdkt_desktop.paths import untaken
from tdkt_desktop.progress import Progress, silent
from tdkt_desktop.sheets.files.endings import LISTS, PAPERS
from tdkt_desktop.sheets.files.grids import Grid, Origin, Span
from tdkt_desktop.sheets.files.reading import read_bytes, read_grids
from tdkt_desktop.sheets.files.zipped import sheet_titles
from tdkt_desktop.storage.file.backups import is_copy
from tdkt_desktop.storage.file.database import SUFFIX, Database

_TAKEN = (*LISTS, *PAPERS, SUFFIX)
_TITLE_LINES = 12
_GIVES_NONE = ("revocation", "correction", "awards")


class ScanError(TdktError):
    """A paper of pictures alone: somebody is to type what it says."""


def files_in(paths: Iterable[Path], *, but: Path | None = None) -> list[Path]:
    """Return the files asked for, folders by what they hold, in order of name.

    ``but`` is the file they are taken into, which may lie in the very folder; copies kept beside
    a file of ours are not what anybody sent.
    """
    found = list[Path]()
    for path in paths:
        if path.is_dir():
            inside = (one for one in path.rglob("*") if one.suffix.lower() in _TAKEN)
            found += sorted(one for one in inside if one.is_file() and _is_sent(one, but))
        else:
            found.append(path)
    return list(dict.fromkeys(found))


def _is_sent(path: Path, but: Path | None) -> bool:
    """Whether a file of a folder is one that was put there to be taken in."""
    if path.name.startswith(("~$", ".")):
        return False
    if path.suffix.lower() != SUFFIX:
        return True
    return not is_copy(path) and (but is None or not path.samefile(but))


@dataclass(frozen=True, slots=True)
class Source:
    """Lists that are planned together, under the name of ``path``."""

    path: Path
    grids: Sequence[Grid]

    @property
    def decision(self) -> bool:
        """Whether they are decisions' lists."""
        return any(grid.origin is not None and grid.origin.decision for grid in self.grids)


def holds_several(path: Path) -> bool:
    """Whether several lists come of what was given: a folder, a file of ours, a leaver's sheet."""
    if path.is_dir() or path.suffix.lower() == SUFFIX:
        return True
    try:
        with zipfile.ZipFile(path) as archive:
            return is_leavers_sheet([name for _, name in sheet_titles(archive)])
    except (OSError, zipfile.BadZipFile, LookupError, zlib.error, NotImplementedError):
        return False  # what it is instead is told once it is read


def read_source(path: Path) -> list[Grid]:
    """Return the lists of one file; a decision gives one of its awards.

    Raises:
        TdktError: the file cannot be read, is a scan without text, or a decision that gives none.
    """
    data = read_bytes(path)
    if not paper_form(data, path.name):
        return read_grids(path)
    paper, words = read_paper(data, path.name), vocabulary()
    decisions = _decisions(paper, path, words)
    if not decisions:
        return _tables(paper, path)
    giving = [one for one in decisions if one.awards]
    if not giving:
        reasons = dict.fromkeys(doubt.why for one in decisions for doubt in _reasons(one))
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Không nhập được “{name}”: {reasons}."),
            name=path.name,
            reasons="; ".join(reasons),
        )
    return [
        decision_grid(one, words.kinds, path, _sheet_name(path, giving, number))
        for number, one in enumerate(giving)
    ]


def _reasons(decision: ReadDecision) -> list[Doubt]:
    """Return the doubts that say why a decision gives nothing."""
    return [one for one in decision.doubts if one.about in _GIVES_NONE] or decision.doubts


def read_decision_file(path: Path) -> list[ReadDecision]:
    """Return the decisions of a paper; none where it is no paper, or no decision.

    Raises:
        TdktError: the paper cannot be read, or is a scan without text.
    """
    data = read_bytes(path)
    if not paper_form(data, path.name):
        return []
    return _decisions(read_paper(data, path.name), path, vocabulary())


def read_sources(
    paths: Sequence[Path], progress: Progress = silent
) -> tuple[list[Source], list[tuple[Path, TdktError]]]:
    """Return what several files hold, decisions together, and which could not be read and why."""
    sources, failed = list[Source](), list[tuple[Path, TdktError]]()
    decisions, papers = list[Grid](), list[Path]()
    for number, path in enumerate(paths):
        progress(number, len(paths))
        try:
            if path.suffix.lower() == SUFFIX:
                sources += _lists_of(path)
                continue
            source = Source(path, read_source(path))
            if is_leavers_sheet([grid.name for grid in source.grids]):
                sources += [Source(path / grid.name, [grid]) for grid in source.grids[1:]]
                continue
        except TdktError as error:
            failed.append((path, error))
            continue
        if source.decision:
            papers.append(path)
            decisions += source.grids
        else:
            sources.append(source)
    if decisions:
        sources.insert(0, Source(name_of(papers), _told_apart(decisions)))
    return sources, failed


def _lists_of(path: Path) -> list[Source]:
    """Return the lists that another file of ours would write out for us, as if they lay in it.

    They never lie anywhere: the file may have a password.
    """
    sources = list[Source]()
    with Database.read(path) as database:
        for name, title, heads, records in lists_of(database):
            rows = [_cells(row) for row in records()]
            if rows:
                grid = Grid(name, [_cells([title]), (), _cells(heads), *rows])
                sources.append(Source(path / f"{name}.xlsx", [grid]))
    return sources


def _cells(row: Iterable[object]) -> list[object]:
    return ["" if value is None else value for value in row]


def name_of(papers: Sequence[Path]) -> Path:
    """Return what files taken in together are called: the file, or the folder they are in."""
    if len(papers) == 1:
        return papers[0]
    return Path(os.path.commonpath([paper.parent.absolute() for paper in papers]))


def _told_apart(grids: Iterable[Grid]) -> list[Grid]:
    """Give each list a name of its own: two folders may hold files of one name."""
    taken, made = set[str](), list[Grid]()
    for grid in grids:
        name = untaken(grid.name, taken.__contains__)
        taken.add(name)
        made.append(replace(grid, name=name))
    return made


def _decisions(paper: Paper, path: Path, words: Vocabulary) -> list[ReadDecision]:
    if paper.is_picture:
        told = QT_TRANSLATE_NOOP(
            "errors",
            "“{name}” là bản chụp, không có chữ để đọc. Hãy tìm tệp Word của quyết định; nếu "
            "không có thì thả riêng tệp này vào cửa sổ để ghi cạnh trang chụp.",
        )
        raise ScanError(told, name=path.name)
    return read_decisions(paper, words)


def _sheet_name(path: Path, decisions: Sequence[ReadDecision], number: int) -> str:
    """Return what tells a decision from the others that are taken in together."""
    return path.name if len(decisions) == 1 else f"{path.name} ({decisions[number].name})"


def _tables(paper: Paper, path: Path) -> list[Grid]:
    """Return the tables of a paper that is no decision, under the lines that stand above them."""
    grids, above = list[Grid](), list[str]()
    lines = lines_of(paper.blocks)
    texts = [line.text for line in lines]
    for number, line in enumerate(lines):
        if line.table is None:
            above.append(line.text)
            continue
        title = above[-_TITLE_LINES:]
        width = len(line.table.rows[0])
        head = [(text, *[""] * (width - 1)) for text in title]
        spans = tuple(
            Span(t + len(head), le, b + len(head), r) for t, le, b, r in line.table.spans
        )
        count = len(line.table.rows)
        places = dict.fromkeys(range(len(head), len(head) + count), number)
        name = path.name if not grids else f"{path.name} ({len(grids) + 1})"
        rows = [*head, *line.table.rows]
        grids.append(Grid(name, rows, spans, origin=Origin(path, texts, places)))
        above = []
    if not grids:
        raise TdktError(
            QT_TRANSLATE_NOOP(
                "errors",
                "“{name}” không phải quyết định và không có bảng nào đọc được. Hãy kiểm tra lại "
                "tệp; nếu trong đó có danh sách thì chép rồi dán vào đây.",
            ),
            name=path.name,
        )
    return grids
