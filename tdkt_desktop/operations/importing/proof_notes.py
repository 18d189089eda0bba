"""What units say in proofs of collectives and households: told, for it is put right by hand."""

from collections.abc import Iterable, Iterator

from tdkt_desktop.domain.vietnamese.keys import nfc, text_key
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP, worded
from tdkt_desktop.operations.certificates.proofs import ON_FILE, OPINION, OTHERS, PRINTED
from tdkt_desktop.sheets.files.grids import Grid
from tdkt_desktop.sheets.lists.headers import text_of
from tdkt_desktop.sheets.lists.records import Problem, Severity


def proof_notes(grids: Iterable[Grid]) -> Iterator[Problem]:
    """Yield what is said on the sheets of proofs that hold no persons."""
    for grid in grids:
        if grid.name == OTHERS:
            yield from _said(grid)


def _said(grid: Grid) -> Iterator[Problem]:
    at: dict[str, int] = {}
    for number, cells in enumerate(grid.rows, start=1):
        texts = [nfc(text_of(cell)) for cell in cells]
        if {ON_FILE, PRINTED, OPINION} <= set(texts):
            at = {head: texts.index(head) for head in (ON_FILE, PRINTED, OPINION)}
            continue
        if not at:
            continue
        name, wished, opinion = (
            texts[at[head]] if at[head] < len(texts) else ""
            for head in (ON_FILE, PRINTED, OPINION)
        )
        if name and text_key(wished) != text_key(name):
            message = QT_TRANSLATE_NOOP(
                "problems",
                "“{name}”: đơn vị muốn in là “{wished}”. Sửa tên ở trang Đơn vị "
                "(của hộ: ở lượt khen thưởng); chỉ một giấy thì sửa riêng khi xem trước",
            )
            text = worded(message, name=name, wished=wished)
            yield Problem(grid.name, number, PRINTED, Severity.WARNING, text)
        if name and opinion:
            message = QT_TRANSLATE_NOOP("problems", "“{name}”: ý kiến của đơn vị: {words}")
            text = worded(message, name=name, words=opinion)
            yield Problem(grid.name, number, OPINION, Severity.WARNING, text)
