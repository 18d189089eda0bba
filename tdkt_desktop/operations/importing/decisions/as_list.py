"""A decision as a list of awards, so that it is planned, doubted and saved as every list is."""

from collections.abc import Sequence
from pathlib import Path

from tdkt_desktop.domain.awards.kind_index import KindIndex
from tdkt_desktop.domain.awards.kinds import HOUSEHOLD, UNIT
from tdkt_desktop.domain.people.units import names_unit
from tdkt_desktop.domain.vietnamese.dates import show_iso
from tdkt_desktop.operations.importing.decisions.kinds import DecisionKinds
from tdkt_desktop.operations.importing.decisions.read_decision import ReadAward, ReadDecision
from tdkt_desktop.operations.law.shipped_files import terms
from tdkt_desktop.sheets.files.grids import Grid, Origin

HEADER = (
    "Loại đối tượng",
    "Họ và tên",
    "Ngày sinh",
    "Chức vụ",
    "Đơn vị",
    "Đơn vị cấp trên",
    "Danh hiệu, hình thức khen thưởng",
    "Năm",
    "Thành tích",
    "Số quyết định",
    "Ngày quyết định",
    "Thẩm quyền",
    "Người ký",
    "Chức vụ người ký",
    "Trích yếu",
)


def decision_grid(
    decision: ReadDecision, index: KindIndex, path: Path, name: str, lines: Sequence[str] = ()
) -> Grid:
    """Return the awards of a decision as a sheet called ``name``: a header and a row each."""
    kinds = DecisionKinds(index, decision.authority)
    rows: list[Sequence[object]] = [HEADER]
    places = dict[int, int]()
    for award in decision.awards:
        places[len(rows)] = award.line
        rows.append(_row(award, decision, kinds))
    return Grid(
        name=name,
        rows=rows,
        origin=Origin(
            path,
            lines or decision.lines,
            places,
            [doubt.why for doubt in decision.doubts],
            decision=True,
        ),
    )


def _unit_and_place(text: str) -> tuple[str, str]:
    """Part a unit from what it stands under; ``Phòng Kinh tế, Hạ tầng`` is one name."""
    parts = text.split(", ")
    for number in range(1, len(parts)):
        if names_unit(parts[number]):
            return ", ".join(parts[:number]), ", ".join(parts[number:])
    return text, ""


def _row(award: ReadAward, decision: ReadDecision, kinds: DecisionKinds) -> Sequence[object]:
    unit, parent = _unit_and_place(award.unit)
    name = award.name
    if award.subject == UNIT:
        unit, parent = "", award.unit
    elif award.subject == HOUSEHOLD:
        name = award.as_written or f"Hộ {award.name}"
    year: object = award.year or ""
    if award.year and award.year_to:
        year = f"{award.year}-{award.year_to}"
    return (
        terms("subject")[award.subject],
        name,
        show_iso(award.birth_date) if award.birth_date else "",
        award.position,
        unit,
        parent,
        kinds.name(award.kind) or award.kind_text,
        year,
        award.achievement,
        decision.number,
        show_iso(decision.date) if decision.date else "",
        decision.authority,
        decision.signer,
        " ".join(filter(None, (decision.signs_for, decision.signer_title))),
        decision.summary,
    )
