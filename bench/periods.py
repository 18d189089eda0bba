"""The five-year report over many awards, a fresh process, the annex of everybody included.

Usage: ``python bench/periods.py [AWARDS]`` (100 000). Goal: at most 5 s without
the awards of the lowest level in the annex, as such a report goes up.
"""

import statistics
import subprocess
import sys
from functools import partial

from common import WORK, timed
from questions import AWARDS, make

_LAST = "2025"


def main() -> None:
    """Time the report as the command line makes it, in three fresh processes."""
    WORK.mkdir(exist_ok=True)
    path = WORK / f"cau-hoi-{AWARDS}.tdkt"
    if not path.exists():
        make(path)
    for whole in ((), ("--whole",)):
        out = WORK / "bao-cao.docx"
        verb = ["period", "five", "--db", path, "--year", _LAST, *whole, "-o", out]
        command = [sys.executable, "-m", "tdkt_desktop", *map(str, verb)]
        run = partial(subprocess.run, command, check=True, stdout=subprocess.DEVNULL)
        taken = [timed(run) for _ in range(3)]
        size = out.stat().st_size
        print(f"{'whole' if whole else 'without the lowest level':26}", end="")
        print(f"{statistics.median(taken):6.2f} s  {size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
