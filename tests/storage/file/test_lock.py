"""One program per file, told apart from one that crashed."""

import subprocess
import sys
from pathlib import Path

import pytest

from tdkt_desktop.domain.agency.agency import Agency
from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations.files import create_file, open_file
from tdkt_desktop.storage.file.lock import ProgramLock, lock_of

HOLDER = """
import sys, time
from pathlib import Path
from tdkt_desktop.storage.file.lock import ProgramLock
lock = ProgramLock(Path(sys.argv[1]))
print("held", flush=True)
time.sleep(60)
"""


def test_a_second_opener_is_told_and_the_first_keeps_its_lock(path: Path) -> None:
    lock = ProgramLock(path)
    for _ in range(2):  # a vain try must not let the lock go
        with pytest.raises(TdktError, match="đang được mở ở cửa sổ hoặc chương trình khác"):
            ProgramLock(path)
    lock.release()
    ProgramLock(path).release()
    assert list(path.parent.iterdir()) == [lock_of(path)]


SNIFFED = HOLDER.replace(
    'print("held"', 'open(lock._path, "rb").close(); open(sys.argv[1], "rb").close(); print("held"'
)
"""The same after the files were looked into, as Qt's own file dialog does with a whole folder."""


@pytest.mark.parametrize("holding", [HOLDER, SNIFFED], ids=["held", "looked into"])
def test_another_process_holds_it_until_it_dies(path: Path, holding: str) -> None:
    create_file(path, Agency(name="Sở")).close()
    with subprocess.Popen(
        [sys.executable, "-c", holding, str(path)], stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(TdktError, match="đang được mở"):
            open_file(path)
        holder.kill()
    open_file(path).close()  # what it left is no obstacle
    assert {*path.parent.iterdir()} == {path, lock_of(path)}


def test_something_else_in_the_lock_file_is_no_obstacle(path: Path) -> None:
    path.with_name(f".~{path.name}.lock").write_text("pid 123 of an older program " * 40)
    ProgramLock(path).release()
    assert list(path.parent.iterdir()) == [lock_of(path)]


def test_one_of_many_holds_it_at_a_time(path: Path) -> None:
    """A lock let go must not live on under its name while others wait for the old one."""
    script = """
import sys
from pathlib import Path
from tdkt_desktop.errors import TdktError
from tdkt_desktop.storage.file.lock import ProgramLock
path, counter = Path(sys.argv[1]), Path(sys.argv[2])
had = 0
while had < 40:
    try:
        lock = ProgramLock(path)
    except TdktError:
        continue
    mark = counter.with_name("inside")
    assert not mark.exists(), "two at once"
    mark.touch()
    mark.unlink()
    lock.release()
    had += 1
"""
    command = [sys.executable, "-c", script, str(path), str(path.with_name("n"))]
    crowd = [subprocess.Popen(command, stderr=subprocess.PIPE, text=True) for _ in range(4)]
    for one in crowd:
        _, errors = one.communicate(timeout=60)
        assert one.returncode == 0, errors
