"""Kill the program in the middle of its work: ``python bench/kills.py TRIALS SEED``.

A child process does one sitting after the other (people, copies, papers, the way back; every other
child also gives, changes and takes off a password), telling each step once it is through; it is killed at
a random moment. Afterwards the file opens, is sound, and holds every step that was told. Prints what
was lost, if anything; exit code 1 then.
"""

import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from sitting import KEYS, Told, judge, sitting

from tdkt_desktop.domain.agency.agency import Agency
from tdkt_desktop.operations.files import create_file
from tdkt_desktop.storage.file.keys import KEYRING

_LONGEST = 1.6
"""Seconds a child lives at most: a sitting and a half."""


def work(path: Path, *, protected: bool) -> None:
    """Be the child: work until killed."""
    told = Told(lambda words: print(words, flush=True))
    told.say("people 0")
    while True:
        sitting(path, told, protected=protected)


def main() -> int:
    """Run the trials; return the exit code."""
    for key in KEYS:
        KEYRING.give(key)
    if sys.argv[1] == "child":
        work(Path(sys.argv[2]), protected=sys.argv[3] == "True")
    trials, seed = int(sys.argv[1]), int(sys.argv[2])
    chance, faults = random.Random(seed), list[str]()  # noqa: S311 - no secret
    began = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        for trial in range(trials):
            path = Path(folder) / str(trial) / "so.tdkt"
            path.parent.mkdir()
            create_file(path, Agency(name="Sở")).close()
            faults += [f"trial {trial}: {fault}" for fault in _one(path, chance, trial % 2 == 1)]
    seconds = time.perf_counter() - began
    print(f"{trials} kills, seed {seed}: {len(faults)} faults, {seconds:.0f} s")
    print("\n".join(faults))
    return 1 if faults else 0


def _one(path: Path, chance: random.Random, protected: bool) -> list[str]:
    """Let a child work on a file, kill it, and see what is there."""
    command = [sys.executable, __file__, "child", str(path), str(protected)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        child.stdout.readline()
        time.sleep(chance.uniform(0.0, _LONGEST))
        child.kill()
        lines = child.stdout.read().splitlines()
    people = [int(line.split()[1]) for line in lines if line.startswith("people")] or [0]
    told = Told(copies=[Path(line.split(maxsplit=1)[1]) for line in lines if line[:5] == "copy "])
    # told last, or the step that was under way, which adds or takes one, or goes back to a copy
    allowed = {people[-1] - 1, people[-1], people[-1] + 1, *people, 1}
    return list(judge(path, allowed, told))


if __name__ == "__main__":
    sys.exit(main())
