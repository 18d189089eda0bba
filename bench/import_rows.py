"""Import of 10 000 rows of 20 columns, bytes to committed, against a bare read and a bare insert."""

import sqlite3
import sys
from pathlib import Path

from common import WORK, compare, emit, person, timed

ROWS = 10_000
HEADER = (
    "STT",
    "Mã cán bộ",
    "Họ và tên",
    "Ngày sinh",
    "Giới tính",
    "Số CCCD",
    "Chức vụ",
    "Đơn vị",
    *(f"Cột phụ {n}" for n in range(1, 13)),
)
LIST = WORK / f"danh-sach-{ROWS}.xlsx"


def make(path: Path = LIST, rows: int = ROWS) -> None:
    """Write a list of ``rows`` people."""
    import openpyxl

    WORK.mkdir(exist_ok=True)
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Danh sách")
    sheet.append(HEADER)
    for number in range(rows):
        code, name, birth, sex, identity, position, unit = person(number)
        extra = (f"giá trị {number % 97}",) * 12
        sheet.append((number + 1, code, name, birth, sex, identity, position, unit, *extra))
    book.save(path)


def fresh(name: str) -> Path:
    """Return a path where nothing is."""
    for path in WORK.glob(f"*{name}*"):
        path.unlink()
    return WORK / name


def floor() -> None:
    """Read with python-calamine, insert the same rows with sqlite3; nothing else."""
    from python_calamine import CalamineWorkbook

    path = fresh("san.db")

    def work() -> None:
        rows = CalamineWorkbook.from_path(str(LIST)).get_sheet_by_index(0).to_python()
        base = sqlite3.connect(path)
        base.execute(f"CREATE TABLE t ({', '.join(f'c{n}' for n in range(20))})")
        texts = ([str(cell) for cell in row] for row in rows)
        base.executemany(f"INSERT INTO t VALUES ({', '.join('?' * 20)})", texts)
        base.commit()
        base.close()

    emit(timed(work))


def ours() -> None:
    """Read, understand, compare, plan, save, journal, index."""
    from tdkt_desktop.domain.agency.agency import Agency
    from tdkt_desktop.operations.files import create_file
    from tdkt_desktop.operations.importing import planning  # noqa: F401 - loaded before, as at work
    from tdkt_desktop.operations.importing.plan import Fate
    from tdkt_desktop.operations.importing.planning import plan_import, save_plan

    with create_file(fresh("nhap.tdkt"), Agency(name="Đo")) as database:

        def work() -> None:
            plan = plan_import(database, LIST)
            assert plan.count(Fate.NEW) == ROWS
            save_plan(database, plan)

        emit(timed(work))


if __name__ == "__main__":
    if len(sys.argv) > 1:
        globals()[sys.argv[1]]()
    else:
        make()
        compare(__file__, ["floor", "ours"])
