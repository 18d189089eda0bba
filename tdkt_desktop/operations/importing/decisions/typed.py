"""A decision that could not be read, typed by somebody who has its picture beside."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tdkt_desktop.domain.awards.kind_index import KindIndex
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.importing.decisions.as_list import decision_grid
from tdkt_desktop.operations.importing.decisions.read_decision import ReadDecision
from tdkt_desktop.operations.importing.decisions.recipients import recipient_of
from tdkt_desktop.sheets.files.grids import Grid

_COUNTED = re.compile(r"^\s*(?:\d{1,3}\s*[.)/\t]|[-–+*•])\s*")


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedDecision:
    """What was typed: the head, one kind and year, and a line for each recipient.

    ``date`` is ISO; a line is ``Họ tên, chức vụ, đơn vị``, a unit, or ``Hộ ông …, thôn …``.
    """

    number: str = ""
    date: str = ""
    authority: str = ""
    signer: str = ""
    summary: str = ""
    kind: str = ""
    year: int = 0
    lines: Sequence[str] = ()


def typed_grid(typed: TypedDecision, index: KindIndex, path: Path) -> Grid:
    """Return the awards typed as the list of a decision whose paper is ``path``.

    Raises:
        TdktError: no kind was chosen, no line was typed, or one names nobody; says which.
    """
    if not typed.kind:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Hãy chọn danh hiệu, hình thức khen thưởng."))
    made = ReadDecision(
        number=typed.number.strip(),
        date=typed.date,
        authority=typed.authority.strip(),
        signer=typed.signer.strip(),
        summary=typed.summary.strip(),
        lines=list(typed.lines),
    )
    for number, line in enumerate(typed.lines):
        if not (text := _COUNTED.sub("", line).strip()):
            continue
        award = recipient_of(text)
        if award is None:
            words = QT_TRANSLATE_NOOP(
                "errors",
                "Dòng {row} “{text}” chưa rõ là ai: ghi như “Lê Văn An, Chuyên viên, Văn phòng”.",
            )
            raise TdktError(words, row=number + 1, text=text)
        award.kind, award.year, award.line = typed.kind, typed.year or None, number
        made.awards.append(award)
    if not made.awards:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Hãy ghi mỗi người, tập thể một dòng."))
    return decision_grid(made, index, path, path.name)
