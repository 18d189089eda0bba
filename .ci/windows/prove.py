"""Build the Windows program, pack it and prove it: on Windows, or under Wine on Debian 12.

    python3 .ci/windows/prove.py               everything, in order
    python3 .ci/windows/prove.py build sizes   these steps only

Steps: setup, tests, build, sizes, pack, demo, console, window, print, install, portable, start.
What is made lies in dist/, pictures of what was seen in .winlane/hinh/.
"""

import sys
import time
from collections.abc import Callable

import lane
import packing
import printing
import proofs
import starting


def tests() -> None:
    """Run the whole suite on Windows Python, with real windows and a printer to choose."""
    printing.have_queue()
    alone = ("tests/ui", "tests/journeys", "tests/monkey")  # one keyboard, one window that has it
    apart = (f"--ignore={folder}" for folder in alone)
    runs = (("tests", *apart, "-n", "2", "--dist", "worksteal"), alone)
    told = ("-m", "pytest", "-q", "-p", "no:cacheprovider", "--tb", "short")
    codes = [
        lane.Lane().python(*told, *run, echo=True, TDKT_TEST_PLATFORM="windows") for run in runs
    ]
    if any(codes):
        lane.stop("tests failed")


STEPS: dict[str, Callable[[], object]] = {
    "setup": lane.set_up,
    "tests": tests,
    "build": packing.build,
    "sizes": packing.sizes,
    "pack": packing.pack,
    "demo": proofs.demonstration,
    "console": proofs.console,
    "window": proofs.window,
    "print": printing.measured,
    "install": proofs.installation,
    "portable": proofs.portable,
    "start": starting.measured,
}


def main() -> None:
    """Do the steps that were asked for."""
    wanted = sys.argv[1:] or list(STEPS)
    if unknown := [name for name in wanted if name not in STEPS]:
        print(__doc__)
        lane.stop(f"no such step: {', '.join(unknown)}")
    if "setup" not in wanted:
        wanted = ["setup", *wanted]
    for name in wanted:
        lane.say(f"== {name}")
        began = time.monotonic()
        if name == "setup":
            lane.set_up()
        else:
            with lane.screen():
                STEPS[name]()
        lane.say(f"   {time.monotonic() - began:.0f} s")


if __name__ == "__main__":
    main()
