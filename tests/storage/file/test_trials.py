"""The trials of bench in their quick form: a disk that fails, power that goes, a kill."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

BENCH = Path(__file__).parents[3] / "bench"


@pytest.mark.skipif(shutil.which("gcc") is None, reason="the shim before the disk wants gcc")
@pytest.mark.skipif(sys.platform == "win32", reason="it is preloaded")
@pytest.mark.parametrize("what", ["full", "broken", "power"])
def test_nothing_told_as_done_is_lost(what: str) -> None:
    command = [sys.executable, str(BENCH / "disk.py"), what, "10", "5"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
