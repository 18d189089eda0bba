"""An answer in words, and out as Excel or PDF."""

from collections.abc import Sequence
from pathlib import Path

from tdkt_desktop.domain.reports.questions import Answer, Dimension, Measure, Question
from tdkt_desktop.domain.vietnamese.numbers import dotted
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.exporting.lists import ExportColumn, write_out
from tdkt_desktop.operations.reports.questions import DIMENSIONS, MEASURES, Reckoner, Say, whole
from tdkt_desktop.sheets.writing.count_table import write_count_table
from tdkt_desktop.sheets.writing.workbook import NUMBER, OutColumn
from tdkt_desktop.storage.file.database import Database

TOTAL = QT_TRANSLATE_NOOP("reports", "Cộng")
_WIDE, _NARROW = 34, 9
_NAMED = 4
_ON_PAPER = 18
"""How many columns stand on a page of A4 and can be read."""
_OF_THEN = frozenset({Dimension.UNIT, Dimension.OWN_UNIT, Dimension.LEADER})


def title_of(question: Question, say: Say) -> str:
    """Return what a question asks, as a title."""
    words = QT_TRANSLATE_NOOP("reports", "{what} theo {rows} và {columns}")
    if question.rows == question.columns:
        words = QT_TRANSLATE_NOOP("reports", "{what} theo {rows}")
    return say(words).format(
        what=say(MEASURES[question.measure]),
        rows=_lowered(_short(say(DIMENSIONS[question.rows]))),
        columns=_lowered(_short(say(DIMENSIONS[question.columns]))),
    )


def only_words(reckoner: Reckoner, question: Question, say: Say) -> list[str]:
    """Return each thing a question is narrowed to, in words."""
    return [
        f"{_short(say(DIMENSIONS[dimension]))}: {_listed(reckoner, dimension, question)}"
        for dimension in question.only
    ]


def _listed(reckoner: Reckoner, dimension: Dimension, question: Question) -> str:
    labels = reckoner.labels(dimension, list(question.only[dimension]))
    years = [int(one.value) for one in labels if one.value is not None and dimension.is_year]
    if len(years) > 1 and years == list(range(years[0], years[-1] + 1)):
        return f"{years[0]}–{years[-1]}"
    texts = [one.text for one in labels]
    return ", ".join(texts[:_NAMED]) + (", …" if len(texts) > _NAMED else "")


def _short(words: str) -> str:
    """Return what a dimension is called without what is said in brackets."""
    return words.partition(" (")[0]


def _lowered(words: str) -> str:
    return words[:1].lower() + words[1:]


def caution(answer: Answer, say: Say) -> str:
    """Return what an answer leaves out, and what its totals do not mean."""
    question, told = answer.question, list[str]()
    if question.measure == Measure.AWARDS and whole(question) != question:
        told.append(
            QT_TRANSLATE_NOOP(
                "reports", "Chỉ tính khen thưởng cá nhân: tập thể, hộ không có mục này."
            )
        )
    if {question.rows, question.columns, *question.only} & _OF_THEN:
        told.append(
            QT_TRANSLATE_NOOP(
                "reports",
                "Đơn vị, chức vụ là nơi công tác cuối năm được khen, nếu quyết định sớm hơn thì "
                "lúc quyết định.",
            )
        )
    if question.measure != Measure.AWARDS and not answer.adds_up:
        words = QT_TRANSLATE_NOOP(
            "reports", "Một người được khen nhiều lần chỉ tính một ở mỗi ô và mỗi dòng cộng."
        )
        if question.measure == Measure.UNITS:
            words = QT_TRANSLATE_NOOP(
                "reports", "Một tập thể được khen nhiều lần chỉ tính một ở mỗi ô và mỗi dòng cộng."
            )
        told.append(words)
    return " ".join(map(say, told))


def lines_of(answer: Answer) -> list[tuple[str, list[int]]]:
    """Return each row's name and numbers, its total last."""
    return [
        (
            row.text,
            [
                *(answer.cell(row.value, column.value) for column in answer.columns),
                answer.row_totals.get(row.value, 0),
            ],
        )
        for row in answer.rows
    ]


def last_line(answer: Answer, say: Say) -> tuple[str, list[int]]:
    """Return the totals of the columns, and that of all."""
    totals = [answer.column_totals.get(column.value, 0) for column in answer.columns]
    return say(TOTAL), [*totals, answer.total]


def save_answer(database: Database, answer: Answer, path: Path, say: Say, name: str = "") -> int:
    """Write an answer as .xlsx (a real table) or .pdf; returns how many rows it has.

    ``name`` is that of the question, where it has one.

    Raises:
        TdktError: it is to be another kind of file, or cannot be written.
    """
    title = name or title_of(answer.question, say)
    reckoner = Reckoner(database, say)
    narrowed = "; ".join(only_words(reckoner, answer.question, say))
    heads = [
        _short(say(DIMENSIONS[answer.question.rows])),
        *(column.text for column in answer.columns),
        say(TOTAL),
    ]
    lines, last = lines_of(answer), last_line(answer, say)
    suffix = path.suffix.lower()
    if suffix == ".xlsx":
        subtitle = "; ".join(filter(None, (say(MEASURES[answer.question.measure]), narrowed)))
        write_count_table(path, title, subtitle, heads, lines, last)
        return len(lines)
    if suffix != ".pdf":
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Chỉ xuất được ra tệp .xlsx, .pdf, không phải “{name}”."),
            name=path.name,
        )
    if len(heads) > _ON_PAPER:
        raise TdktError(
            QT_TRANSLATE_NOOP(
                "errors",
                "Bảng có {count} cột, không vừa một trang giấy: hãy đổi dòng với cột, chỉ lấy ít "
                "cột hơn hay xuất ra Excel.",
            ),
            count=len(heads),
        )
    notes = [note] if (note := caution(answer, say)) else []
    write_out(
        database,
        path,
        form=[_column(heads, place) for place in range(len(heads))],
        rows=[(text, *_shown(counts)) for text, counts in lines],
        last=[(last[0], *_shown(last[1]))],
        title=title.upper(),
        subtitle=narrowed,
        total="",
        sheet=say(MEASURES[answer.question.measure]),
        notes=notes,
    )
    return len(lines)


def _column(heads: Sequence[str], place: int) -> ExportColumn:
    out = OutColumn(heads[place], _NARROW if place else _WIDE, *([NUMBER] if place else []))
    return ExportColumn(str(place), out, lambda row: row[place])


def _shown(counts: Sequence[int]) -> list[str]:
    return [dotted(count) if count else "–" for count in counts]
