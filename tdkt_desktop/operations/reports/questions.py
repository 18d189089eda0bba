"""Questions of the figures: what may be asked, the answer, the awards behind a number."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from tdkt_desktop.domain.awards.kinds import PERSON
from tdkt_desktop.domain.ids import AwardId, PersonId, QuestionId
from tdkt_desktop.domain.people.units import as_tree, tops
from tdkt_desktop.domain.reports.questions import (
    AGES,
    Answer,
    Dimension,
    Label,
    Measure,
    Question,
    SavedQuestion,
    Value,
)
from tdkt_desktop.domain.vietnamese.keys import numbered_key, text_key
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.law.record_terms import award_types
from tdkt_desktop.operations.law.shipped_files import terms
from tdkt_desktop.operations.law.vocabulary import leader_words
from tdkt_desktop.operations.result import Result
from tdkt_desktop.progress import Progress, silent
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.figures import OLDER, Figures, Questions
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.journal import ChangeSet
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.settings import Settings
from tdkt_desktop.storage.unit_labels import UnitLabels
from tdkt_desktop.storage.units import Units

MEASURES: Mapping[Measure, str] = {
    Measure.AWARDS: QT_TRANSLATE_NOOP("reports", "Lượt khen thưởng"),
    Measure.PEOPLE: QT_TRANSLATE_NOOP("reports", "Số người được khen"),
    Measure.UNITS: QT_TRANSLATE_NOOP("reports", "Số tập thể được khen"),
}
DIMENSIONS: Mapping[Dimension, str] = {
    Dimension.UNIT: QT_TRANSLATE_NOOP("reports", "Đơn vị (lúc đó)"),
    Dimension.OWN_UNIT: QT_TRANSLATE_NOOP("reports", "Đơn vị trực tiếp (lúc đó)"),
    Dimension.YEAR: QT_TRANSLATE_NOOP("reports", "Năm"),
    Dimension.KIND: QT_TRANSLATE_NOOP("reports", "Danh hiệu, hình thức"),
    Dimension.GROUP: QT_TRANSLATE_NOOP("reports", "Nhóm danh hiệu, hình thức"),
    Dimension.LEVEL: QT_TRANSLATE_NOOP("reports", "Cấp khen"),
    Dimension.SUBJECT: QT_TRANSLATE_NOOP("reports", "Loại đối tượng"),
    Dimension.SEX: QT_TRANSLATE_NOOP("reports", "Giới tính"),
    Dimension.ETHNIC: QT_TRANSLATE_NOOP("reports", "Dân tộc"),
    Dimension.AGE: QT_TRANSLATE_NOOP("reports", "Độ tuổi"),
    Dimension.LEADER: QT_TRANSLATE_NOOP("reports", "Chức vụ"),
    Dimension.FIRST: QT_TRANSLATE_NOOP("reports", "Lần đầu hay thêm lần"),
    Dimension.METHOD: QT_TRANSLATE_NOOP("reports", "Loại hình khen thưởng"),
    Dimension.AUTHORITY: QT_TRANSLATE_NOOP("reports", "Thẩm quyền quyết định"),
    Dimension.SIGNED: QT_TRANSLATE_NOOP("reports", "Năm ký quyết định"),
}
"""What each is called, in the order they are offered."""
_UNKNOWN = QT_TRANSLATE_NOOP("reports", "Chưa ghi")
_LEADER = {
    1: QT_TRANSLATE_NOOP("reports", "Giữ chức vụ lãnh đạo, quản lý"),
    0: QT_TRANSLATE_NOOP("reports", "Không giữ chức vụ"),
}
_FIRST = {
    1: QT_TRANSLATE_NOOP("reports", "Lần đầu"),
    0: QT_TRANSLATE_NOOP("reports", "Đã được trước đó"),
}
_PERSONAL = frozenset(
    {Dimension.SEX, Dimension.ETHNIC, Dimension.AGE, Dimension.LEADER, Dimension.FIRST}
)
Say = Callable[[str], str]
"""Says a marked text in the reader's language."""


def _plain(text: str) -> str:
    return text


class Reckoner:
    """Answers questions about one file; ``say`` puts marked words into the reader's language."""

    def __init__(self, database: Database, say: Say = _plain) -> None:
        self._database, self._say = database, say
        self._units = Units(database).all()
        self.figures = Figures(
            database, tops(self._units, Settings(database).agency().name), leader_words().leads
        )

    def ask(self, question: Question, progress: Progress = silent) -> Answer:
        """Return the answer.

        Raises:
            Cancelled: ``progress`` says so in the middle of it.
        """
        counted = self.figures.count(whole(question), progress)
        return Answer(
            question,
            self.labels(question.rows, _with_years(question.rows, question, counted.rows)),
            self.labels(
                question.columns, _with_years(question.columns, question, counted.columns)
            ),
            counted.cells,
            counted.rows,
            counted.columns,
            counted.total,
        )

    def behind(
        self,
        question: Question,
        row: Sequence[Value] | None = None,
        column: Sequence[Value] | None = None,
    ) -> list[AwardId]:
        """Return the awards behind the numbers of some rows and columns (``None``: of all)."""
        return self.figures.behind(whole(question), row, column)

    def people_behind(self, awards: Sequence[AwardId]) -> list[PersonId]:
        """Return the people of awards, each once."""
        found = Awards(self._database).get(awards)
        return list(dict.fromkeys(one.person for one in found if one.person is not None))

    def choices(self, dimension: Dimension) -> list[Label]:
        """Return the values there are of a dimension, to choose from."""
        return self.labels(dimension, self.figures.values(dimension))

    def labels(self, dimension: Dimension, values: Sequence[Value]) -> list[Label]:
        """Return what values are called, in the order they are read; what is not known last."""
        say, named = self._say, self._names(dimension)
        known = [one for one in values if one is not None]
        if dimension.is_year or dimension == Dimension.AGE:
            known.sort(key=int)
        elif named is not None:
            order = {value: place for place, value in enumerate(named)}
            known.sort(key=lambda one: (order.get(one, len(order)), numbered_key(str(one))))
        else:
            known.sort(key=lambda one: numbered_key(str(one)))
        texts = [Label(one, (named or {}).get(one, str(one))) for one in known]
        return [*texts, *([Label(None, say(_UNKNOWN))] if None in values else [])]

    def _names(self, dimension: Dimension) -> dict[Value, str] | None:
        """Return what the values of a dimension are called, in order; ``None``: as they are."""
        say = self._say
        if dimension in (Dimension.UNIT, Dimension.OWN_UNIT):
            labels = UnitLabels(self._database.conn)
            return {unit.id: labels.full(unit.id) for unit, _ in as_tree(self._units)}
        if dimension == Dimension.KIND:
            kinds = sorted(Kinds(self._database).all(), key=lambda kind: -kind.rank)
            return {kind.id: kind.name for kind in kinds}
        if dimension == Dimension.AGE:
            return self._ages()
        if dimension in (Dimension.LEADER, Dimension.FIRST):
            words = _LEADER if dimension == Dimension.LEADER else _FIRST
            return {value: say(text) for value, text in words.items()}
        if dimension in (Dimension.LEVEL, Dimension.GROUP, Dimension.SUBJECT):
            return dict[Value, str](terms(dimension).items())
        if dimension == Dimension.METHOD:
            return dict[Value, str](award_types().items())
        return None

    def _ages(self) -> dict[Value, str]:
        say, after = self._say, 0
        named = dict[Value, str]()
        for age in AGES:
            words = QT_TRANSLATE_NOOP("reports", "{first}–{last}")
            if not after:
                words = QT_TRANSLATE_NOOP("reports", "Đến {last}")
            named[age] = say(words).format(first=after + 1, last=age)
            after = age
        named[OLDER] = say(QT_TRANSLATE_NOOP("reports", "Trên {last}")).format(last=after)
        return named


def _with_years(dimension: Dimension, question: Question, counted: Iterable[Value]) -> list[Value]:
    """Return the values to show: years asked for, and those between others, are there too."""
    found = list(counted)
    if not dimension.is_year:
        return found
    years = [int(one) for one in found if one is not None]
    if asked := [int(one) for one in question.only.get(dimension, ()) if one is not None]:
        span: Iterable[int] = asked
    else:
        span = range(min(years), max(years) + 1) if years else ()
    return [*span, *([None] if None in found else [])]


def whole(question: Question) -> Question:
    """Return a question that asks of people alone what only people have."""
    asked = {question.rows, question.columns, *question.only}
    if not asked & _PERSONAL or Dimension.SUBJECT in question.only:
        return question
    return replace(question, only={**question.only, Dimension.SUBJECT: (PERSON,)})


def save_question(
    database: Database, name: str, question: Question, number: QuestionId | None = None
) -> Result[QuestionId]:
    """Keep a question under a name; ``number`` is that of the one it replaces.

    Raises:
        TdktError: it has no name, or another one bears it.
    """
    name, store = " ".join(name.split()), Questions(database)
    others = {one.id: one.name for one in store.all()}
    before = others.pop(number, None) if number is not None else None
    if not name:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Hãy đặt tên cho câu hỏi."))
    if text_key(name) in map(text_key, others.values()):
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "Đã có câu hỏi tên “{name}”: hãy đặt tên khác."), name=name
        )
    if before is None:
        title = f"Lưu câu hỏi “{name}”"
    elif before == name:
        title = f"Sửa câu hỏi “{name}”"
    else:
        title = f"Đổi tên câu hỏi “{before}” thành “{name}”"
    with database.operation(title) as done:
        found = store.save(name, question, number)
    return Result(found, done.changes)


def delete_question(database: Database, saved: SavedQuestion) -> ChangeSet:
    """Keep a question no longer."""
    with database.operation(f"Xóa câu hỏi “{saved.name}”") as done:
        Questions(database).delete(saved.id)
    return done.changes
