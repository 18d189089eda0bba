"""Movements as lists: a row for each target and check, for each review, for each cost."""

from collections.abc import Iterable, Sequence

from tdkt_desktop.domain.movements.movements import Movement
from tdkt_desktop.domain.movements.standing import Progress
from tdkt_desktop.domain.vietnamese.dates import show_iso
from tdkt_desktop.domain.vietnamese.numbers import number_words
from tdkt_desktop.operations.law.shipped_files import terms
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.movements import Movements

_NAMED = ("Tên phong trào", "Từ ngày")
MOVEMENT_HEADS = (
    *_NAMED,
    "Đến ngày",
    "Hình thức tổ chức",
    "Phạm vi tổ chức",
    "Cấp phát động",
    "Người phát động",
    "Văn bản phát động",
    "Ngày văn bản",
    "Kế hoạch thực hiện",
    "Ngày kế hoạch",
    "Chủ đề",
    "Mục đích",
    "Ý nghĩa",
    "Đối tượng tham gia",
    "Nội dung thi đua",
    "Tiêu chí",
    "Biện pháp",
    "Ghi chú",
    "Chỉ tiêu",
    "Đơn vị tính",
    "Trước khi phát động",
    "Đặt ra",
    "Hạn hoàn thành",
    "Ai đo",
    "Ngày đo",
    "Kết quả đạt được",
)
REVIEW_HEADS = (
    *_NAMED,
    "Sơ kết hay tổng kết",
    "Ngày sơ kết, tổng kết",
    "Số báo cáo",
    "Đánh giá phong trào",
)
COST_HEADS = (*_NAMED, "Ngày chi", "Chi cho", "Số tiền chi (đồng)")
_Cells = Sequence[object]


class MovementLists:
    """Turns movements and what hangs on them into the cells of lists."""

    def __init__(self, database: Database) -> None:
        self._store = Movements(database)
        self._rows = self._store.rows()

    def targets(self) -> Iterable[_Cells]:
        """Yield every movement, once for each check of each of its targets."""
        form, scope = terms("movement_form"), terms("movement_scope")
        level = terms("movement_level")
        for row in self._rows.values():
            one = row.movement
            said = (
                *_named(one),
                show_iso(one.end),
                form[one.form],
                scope.get(one.scope or ""),
                level[one.level],
                one.launcher,
                one.document,
                show_iso(one.document_date),
                one.plan,
                show_iso(one.plan_date),
                one.theme,
                one.purpose,
                one.meaning,
                one.subjects,
                one.content,
                one.criteria,
                one.measures,
                one.note,
            )
            for progress in row.progress:
                yield from ((*said, *cells) for cells in _checks(progress))
            if not row.progress:
                yield (*said, *[""] * (len(MOVEMENT_HEADS) - len(said)))

    def reviews(self) -> Iterable[_Cells]:
        """Yield every review."""
        for one in self._store.reviews():
            movement = self._rows[one.movement].movement
            kind = "Tổng kết" if one.final else "Sơ kết"
            yield (*_named(movement), kind, show_iso(one.day), one.document, one.words)

    def costs(self) -> Iterable[_Cells]:
        """Yield every cost."""
        for one in self._store.costs():
            movement = self._rows[one.movement].movement
            yield (*_named(movement), show_iso(one.day), one.words, one.amount)


def _named(movement: Movement) -> _Cells:
    return movement.name, show_iso(movement.start)


def _checks(progress: Progress) -> Iterable[_Cells]:
    target = progress.target
    said = (
        target.name,
        target.counted_in,
        _number(target.base),
        _number(target.aim),
        show_iso(target.due),
        target.measurer,
    )
    for check in progress.checks:
        yield (*said, show_iso(check.day), number_words(check.value))
    if not progress.checks:
        yield (*said, "", "")


def _number(number: float | None) -> str:
    return "" if number is None else number_words(number)
