"""Kill the program in the middle of its work: ``python -m bench.kills TRIALS SEED``.

A child process adds people, makes copies of the file and goes back to them, telling each step once
it is through; it is killed at a random moment. Afterwards the file opens, is sound, and holds every
step that was told. Prints what was lost, if anything; exit code 1 then.
"""

import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tdkt_desktop.domain.agency.agency import Agency
from tdkt_desktop.operations.files import create_file
from tdkt_desktop.operations.safekeeping import copies
from tdkt_desktop.storage.file import backups
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.health import check, is_damaged

CHILD = """
import sys
from pathlib import Path
from tdkt_desktop.operations import history
from tdkt_desktop.operations.people import people
from tdkt_desktop.operations.safekeeping import copies
from tdkt_desktop.storage.people import People
database = copies.open_kept(Path(sys.argv[1]))
print("open", flush=True)
number = 0
while True:
    number += 1
    people.add_person(database, {"name": f"Nguyễn Văn A{number}"})
    print("people", People(database).count(), flush=True)
    if number % 4 == 0:
        made = copies.keep_now(database)
        print("copy", made.path.name, flush=True)
    if number % 7 == 0:
        history.undo(database)
        print("people", People(database).count(), flush=True)
    if number % 9 == 0:
        copies.go_back(database, made)
        print("people", People(database).count(), flush=True)
"""


def main() -> int:
    """Run the trials; return the exit code."""
    trials, seed = int(sys.argv[1]), int(sys.argv[2])
    chance, faults = random.Random(seed), list[str]()  # noqa: S311 - no secret
    began = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        for trial in range(trials):
            path = Path(folder) / f"{trial}.tdkt"
            create_file(path, Agency(name="Sở")).close()
            faults += [f"trial {trial}: {fault}" for fault in _one(path, chance)]
    seconds = time.perf_counter() - began
    print(f"{trials} kills, seed {seed}: {len(faults)} faults, {seconds:.0f} s")
    print("\n".join(faults))
    return 1 if faults else 0


def _one(path: Path, chance: random.Random) -> list[str]:
    """Let a child work on a file, kill it, and see what is there."""
    command = [sys.executable, "-c", CHILD, str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        child.stdout.readline()
        time.sleep(chance.uniform(0.0, 0.6))
        child.kill()
        told = [line.split(maxsplit=1) for line in child.stdout.read().splitlines()]
    faults = list[str]()
    with copies.open_kept(path) as database:
        if is_damaged(check(database)):
            faults.append("damaged")
        there = backups.counts(database.conn)["person"]
        copies.keep_now(database)  # clears what a kill left half made
    people = [int(rest[0]) for what, *rest in told if what == "people" and rest]
    if people and abs(there - people[-1]) > 1 and there not in people:
        faults.append(f"{there} people, told {people[-3:]}")
    for made in [rest[0].strip() for what, *rest in told if what == "copy" and rest]:
        copy = backups.folder_of(path) / made
        with Database.read(copy) as kept:
            if is_damaged(check(kept)):
                faults.append(f"copy {made} is damaged")
    left = [one.name for one in backups.folder_of(path).glob(".~*")]
    if left:
        faults.append(f"left behind: {left}")
    return faults


if __name__ == "__main__":
    sys.exit(main())
