"""A disk that fails, and power that goes: ``python bench/disk.py full|broken|power TRIALS SEED``.

``full`` and ``broken`` let the n-th write and all after it fail (ENOSPC, EIO), for n of all writes of
a sitting. ``power`` notes what a sitting writes, then makes the folder as it would stand had the
power gone at some moment: what was flushed is there, of the rest each write is there, lost or torn at
a sector. Half of the sittings give, change and take off a password. Afterwards the file opens, is
sound, and holds every step that was told as done and none by half; each copy that was told is whole;
what was written out stands whole; nothing half made is left. Needs gcc. Prints the faults; exit
code 1 if there is any.
"""

import ctypes
import errno
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from power import Disk, people_at, records
from sitting import KEYS, Told, judge, sitting

from tdkt_desktop.domain.agency.agency import Agency
from tdkt_desktop.operations.files import create_file
from tdkt_desktop.storage.file.keys import KEYRING

_SHIM = "TDKT_IO_SHIM"
_ERRORS = {"full": errno.ENOSPC, "broken": errno.EIO}


def _fresh(folder: Path) -> Path:
    """Return a new file in a folder of its own."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    path = folder / "so.tdkt"
    create_file(path, Agency(name="Sở")).close()
    return path


def failing(error: int, trials: int, chance: random.Random, shim: ctypes.CDLL) -> list[str]:
    """Let writes fail from the n-th on, for as many n as asked."""
    faults = list[str]()
    with tempfile.TemporaryDirectory() as name:
        for protected in (False, True):
            path, told = _fresh(Path(name) / "trial"), Told()
            shim.shim_watch(str(path.parent).encode(), b"")
            shim.shim_arm(-1, 0)
            sitting(path, told, protected=protected)
            writes = shim.shim_count()
            assert not told.wrong, told.wrong
            moments = sorted(chance.sample(range(1, writes + 1), min(trials // 2, writes)))
            for number in moments:
                path, told = _fresh(path.parent), Told()
                shim.shim_arm(number, error)
                sitting(path, told, protected=protected)
                shim.shim_arm(-1, 0)
                found = [*told.wrong, *judge(path, {told.people}, told)]
                faults += [f"write {number}, protected {protected}: {one}" for one in found]
            print(f"protected {protected}: {len(moments)} of {writes} moments")
    return faults


def power(trials: int, chance: random.Random, shim: ctypes.CDLL) -> list[str]:
    """Cut the power at random moments of two sittings."""
    faults = list[str]()
    with tempfile.TemporaryDirectory() as name:
        for protected in (False, True):
            path, log = _fresh(Path(name) / f"sitting{protected}"), Path(name) / "log"
            disk = Disk(path.parent)
            shim.shim_watch(str(path.parent).encode(), str(log).encode())
            with (path.parent / "said").open("a", buffering=1) as said:
                told = Told(lambda words, out=said: print(words, file=out))  # type: ignore[misc]
                sitting(path, told, protected=protected)
            shim.shim_watch(b"", b"")
            assert not told.wrong, told.wrong
            noted, played, root = records(log), 0, Path(name) / "after"
            allowed = people_at(noted)
            for moment in sorted(chance.choices(range(len(noted)), k=trials // 2)):
                while played < moment:
                    disk.play(noted[played])
                    played += 1
                shutil.rmtree(root, ignore_errors=True)
                disk.write(root, chance)
                found = judge(root / path.name, allowed[moment], Told())
                faults += [f"record {moment}, protected {protected}: {one}" for one in found]
            print(f"protected {protected}: {trials // 2} cuts among {len(noted)} records")
    return faults


def _under_shim() -> int:
    """Run this again with the shim before the C library."""
    with tempfile.TemporaryDirectory() as folder:
        shim, source = Path(folder) / "io_shim.so", Path(__file__).with_name("io_shim.c")
        compiler = shutil.which("gcc") or "gcc"
        command = [compiler, "-shared", "-fPIC", "-O1", "-o", str(shim), str(source), "-ldl"]
        subprocess.run(command, check=True)
        environment = os.environ | {_SHIM: str(shim), "LD_PRELOAD": str(shim)}
        again = [sys.executable, __file__, *sys.argv[1:]]
        return subprocess.run(again, check=False, env=environment).returncode


def main() -> int:
    """Run the trials; return the exit code."""
    if _SHIM not in os.environ:
        return _under_shim()
    what, trials, seed = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    shim = ctypes.CDLL(os.environ[_SHIM])
    shim.shim_count.restype = ctypes.c_long
    shim.shim_arm.argtypes = [ctypes.c_long, ctypes.c_int]
    for key in KEYS:
        KEYRING.give(key)
    began, chance = time.perf_counter(), random.Random(seed)  # noqa: S311 - no secret
    if what == "power":
        faults = power(trials, chance, shim)
    else:
        faults = failing(_ERRORS[what], trials, chance, shim)
    print(f"{what}, seed {seed}: {len(faults)} faults, {time.perf_counter() - began:.0f} s")
    print("\n".join(faults[:60]))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
