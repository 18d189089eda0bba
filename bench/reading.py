"""What looking costs: `inspect` and `import --dry-run` against python-calamine's bare read.

Takes the number of rows (of 20 columns): 10 000 unless said; 100 000 takes a minute.
"""

import resource
import subprocess
import sys

from common import WORK, compare, emit, timed
from import_rows import fresh, make

ROWS = int(
    sys.argv[2]
    if len(sys.argv) > 2
    else sys.argv[1]
    if len(sys.argv) > 1 and sys.argv[1].isdigit()
    else 10_000
)
LIST = WORK / f"danh-sach-{ROWS}.xlsx"


def floor() -> None:
    """Read with python-calamine, nothing else."""
    from python_calamine import CalamineWorkbook

    emit(timed(lambda: CalamineWorkbook.from_path(str(LIST)).get_sheet_by_index(0).to_python()))


def inspect() -> None:
    """Read, find the list, understand every row."""
    from tdkt_desktop.operations.importing.inspection import inspect_file

    emit(timed(lambda: inspect_file(LIST)))


def dry_run() -> None:
    """Read and plan against a file with nobody in it."""
    from tdkt_desktop.domain.agency.agency import Agency
    from tdkt_desktop.operations.files import create_file
    from tdkt_desktop.operations.importing.planning import plan_import

    with create_file(fresh("xem.tdkt"), Agency(name="Đo")) as database:
        emit(timed(lambda: plan_import(database, LIST)))


def memory() -> None:
    """Print the peak memory of each way, in MB."""
    for way in ("floor", "inspect", "dry_run"):
        subprocess.run([sys.executable, __file__, way, str(ROWS)], check=True, capture_output=True)
        done = subprocess.run(
            [sys.executable, __file__, f"peak:{way}", str(ROWS)],
            check=True,
            capture_output=True,
            text=True,
        )
        print(f"{way:24} {done.stdout.strip().splitlines()[-1]} MB")


if __name__ == "__main__":
    way = sys.argv[1] if len(sys.argv) > 1 and not sys.argv[1].isdigit() else ""
    if way.startswith("peak:"):
        globals()[way.removeprefix("peak:")]()
        print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
    elif way:
        globals()[way]()
    else:
        make(LIST, ROWS)
        compare(__file__, ["floor", "inspect", "dry_run"], arguments=(str(ROWS),), rounds=3)
        memory()
