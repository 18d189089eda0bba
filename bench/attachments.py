"""A file with much attached beside one with none: opening, the copy of the day, what copies take.

Usage: ``python bench/attachments.py [MEGABYTES]`` (1000). The floor: it opens as fast as one without.
"""

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from common import WORK, timed

NUMBERS = [int(one) for one in sys.argv[1:] if one.isdecimal()]
MEGABYTES = (*NUMBERS, 1000)[0]
_EACH = 100 * 2**20


def scans(folder: Path) -> Iterator[Path]:
    """Write made-up scans of 100 MB until there is enough."""
    for number in range(-(-MEGABYTES * 2**20 // _EACH)):
        path = folder / f"{number}.pdf"
        path.write_bytes(os.urandom(_EACH))
        yield path
        path.unlink()


def main() -> None:
    """Time both files one after the other."""
    from tdkt_desktop.domain.agency.agency import Agency
    from tdkt_desktop.domain.attached import Holder, Owner
    from tdkt_desktop.domain.awards.awards import NewDecision
    from tdkt_desktop.operations import attaching
    from tdkt_desktop.operations.files import create_file, open_file
    from tdkt_desktop.operations.safekeeping import copies
    from tdkt_desktop.storage.awards import Decisions

    folder = WORK / "dinh-kem"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    files = {name: folder / f"{name}.tdkt" for name in ("khong", "nhieu")}
    for name, path in files.items():
        with create_file(path, Agency(name="Sở Đo lường")) as database:
            with database.operation("Đo"):
                decision = Decisions(database).save(NewDecision(number="1/QĐ"))
            if name == "nhieu":
                for scan in scans(folder):
                    owner = Owner(Holder.DECISION, decision)
                    attaching.attach(database, owner, [scan], "quyết định 1/QĐ")
    for name, path in files.items():
        opened = min(timed(lambda path=path: open_file(path).close()) for _ in range(5))  # type: ignore[misc]
        with copies.open_kept(path) as database:
            first = timed(lambda database=database: copies.keep_now(database))  # type: ignore[misc]
            second = timed(lambda database=database: copies.keep_now(database))  # type: ignore[misc]
        kept = sum(one.stat().st_size for one in path.with_suffix(".sao-luu").rglob("*"))
        print(
            f"{name}: {path.stat().st_size / 2**20:.0f} MB, opened in {opened * 1000:.0f} ms, "
            f"copied in {first:.1f} s, again {second:.1f} s, both copies {kept / 2**20:.0f} MB"
        )
    shutil.rmtree(folder)


if __name__ == "__main__":
    main()
