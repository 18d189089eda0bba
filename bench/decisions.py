"""A folder of decisions in Word: read, planned, saved as one operation.

The floor is python-docx's bare walk over the same tables. Usage: ``python bench/decisions.py [DECISIONS] [PEOPLE]``
for so many papers (50) of so many people each (100).
"""

import shutil
import sys
from pathlib import Path
from typing import Any

from common import WORK, compare, emit, person, timed
from import_rows import fresh

NUMBERS = [int(one) for one in sys.argv[1:] if one.isdecimal()]
DECISIONS, PEOPLE = (*NUMBERS, *(50, 100)[len(NUMBERS) :])[:2]
FOLDER = WORK / f"quyet-dinh-{DECISIONS}-{PEOPLE}"


def make() -> None:
    """Write the papers once: one title a year, everybody in an appendix with lines."""
    import docx

    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    for number in range(DECISIONS):
        year = 2015 + number % 10
        paper: Any = docx.Document()
        head = paper.add_table(2, 2)
        head.cell(0, 0).text = "UBND TỈNH LÂM HẢI\nSỞ CÔNG THƯƠNG"
        head.cell(1, 0).text = f"Số: {number + 1}/QĐ-SCT"
        head.cell(1, 1).text = f"Lâm Hải, ngày 05 tháng 01 năm {year + 1}"
        for text in (
            "QUYẾT ĐỊNH",
            f"Về việc công nhận danh hiệu “Lao động tiên tiến” năm {year}",
            "GIÁM ĐỐC SỞ CÔNG THƯƠNG",
            "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;",
            "QUYẾT ĐỊNH:",
            (
                f"Điều 1. Công nhận danh hiệu “Lao động tiên tiến” năm {year} cho {PEOPLE} cá nhân "
                "(có danh sách kèm theo)."
            ),
            "Điều 2. Chánh Văn phòng Sở và các cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành./.",
        ):
            paper.add_paragraph(text)
        foot = paper.add_table(1, 2)
        foot.cell(0, 0).text = "Nơi nhận:\n- Lưu: VT."
        foot.cell(0, 1).text = "GIÁM ĐỐC\n\nTrần Văn Giám"
        paper.add_page_break()
        listed = [person(number * PEOPLE // 2 + place) for place in range(PEOPLE)]
        table = paper.add_table(0, 4)
        for row in (
            ("STT", "Họ và tên", "Chức vụ", "Đơn vị"),
            *((str(place), one[1], one[5], one[6]) for place, one in enumerate(listed, 1)),
        ):
            for cell, text in zip(table.add_row().cells, row, strict=True):
                cell.text = text
        paper.save(str(FOLDER / f"qd-{number + 1}.docx"))


def papers() -> list[Path]:
    """Return the papers as the window and the command line find them in a folder."""
    from tdkt_desktop.operations.importing.sources import files_in

    return files_in([FOLDER])


def floor() -> None:
    """Read every table's cells with python-docx, nothing else."""
    import docx

    def work() -> None:
        for path in papers():
            for table in docx.Document(str(path)).tables:
                for row in table.rows:
                    [cell.text for cell in row.cells]

    emit(timed(work))


def run(*, save: bool) -> None:
    """Read and plan against a file with nobody in it; then save if asked."""
    from tdkt_desktop.domain.agency.agency import Agency
    from tdkt_desktop.operations.files import create_file
    from tdkt_desktop.operations.importing.planning import plan_grids, save_plan
    from tdkt_desktop.operations.importing.sources import read_sources

    with create_file(fresh("quyet-dinh.tdkt"), Agency(name="Sở Công Thương")) as database:

        def work() -> None:
            sources, _ = read_sources(papers())
            plan = plan_grids(database, FOLDER, sources[0].grids)
            assert len(plan.rows) == DECISIONS * PEOPLE, len(plan.rows)
            if save:
                save_plan(database, plan)

        emit(timed(work))


def plan() -> None:
    """To the plan shown before anything is written."""
    run(save=False)


def saved() -> None:
    """To the people and awards in the file, with the papers attached."""
    run(save=True)


if __name__ == "__main__":
    if len(sys.argv) > 1 and sys.argv[1] in ("floor", "plan", "saved"):
        {"floor": floor, "plan": plan, "saved": saved}[sys.argv[1]]()
    else:
        make()
        compare(__file__, ["floor", "plan", "saved"], rounds=3, arguments=tuple(map(str, NUMBERS)))
