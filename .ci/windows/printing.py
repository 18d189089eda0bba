"""Printing through Windows' own drawing into a queue, read back in millimetres."""

import os
import shutil
import subprocess
import time
from pathlib import Path

from lane import HOME, ON_WINDOWS, Lane, called, say, stop, windows_path
from proofs import sample

QUEUE = "TDKT-PDF"
_NEAR_MM = 0.5
_DOTS = 150
_PAGES = 3
_WORK = Path(__file__).with_name("print_pages.py")


def have_queue() -> Path:
    """Make a queue whose pages become a PDF; returns where those are laid."""
    if ON_WINDOWS:
        return Path()
    told = subprocess.run(
        ["lpstat", "-r"],
        capture_output=True,
        text=True,
        env=os.environ | {"LC_ALL": "C"},
        check=False,
    )
    if "not running" in told.stdout or told.returncode:
        called("/usr/sbin/cupsd")
        time.sleep(2)
    ppd = "/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd"
    called("lpadmin", "-p", QUEUE, "-E", "-v", "cups-pdf:/", "-P", ppd, "-o", "PageSize=A4")
    called("lpadmin", "-d", QUEUE)
    return Path.home() / "PDF"


def _inked(pdf: Path, page: int) -> tuple[float, float, float, float]:
    """Return where a page's ink begins and ends, in mm: left, top, right, bottom."""
    done = subprocess.run(
        [*("pdftoppm", "-r", str(_DOTS), "-gray", "-f", str(page), "-l", str(page)), str(pdf)],
        capture_output=True,
        check=True,
    )
    shape = subprocess.run(
        ["convert", "pgm:-", "-threshold", "60%", "-trim", "-format", "%@ %w %h %X %Y", "info:"],
        input=done.stdout,
        capture_output=True,
        check=True,
    )
    _, width, height, left, top = shape.stdout.decode().split()
    mm = 25.4 / _DOTS
    across, down = int(left) * mm, int(top) * mm
    return across, down, across + int(width) * mm, down + int(height) * mm


def measured() -> None:
    """Print certificates and compare each page's edges with those of the PDF they came from."""
    if ON_WINDOWS:
        say("  left out: read back on Debian only, where the queue is ours")
        return
    spool = have_queue()
    shutil.rmtree(spool, ignore_errors=True)
    folder = HOME / "in thử"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    Lane().stop_all()  # Wine reads the printers when its server starts
    Lane().wait()
    shutil.copy(sample(), folder / "so.tdkt")
    told = [windows_path(path) for path in (_WORK, folder / "so.tdkt")]
    if Lane().python(*told, QUEUE, _PAGES, windows_path(folder / "in.ps")):
        stop("printing failed")
    # not straight into the queue: CUPS 2.4.2 as Debian 12 has it now dies of Wine's request
    called("lp", "-d", QUEUE, folder / "in.ps")
    for _ in range(60):
        printed = list(spool.glob("*.pdf"))
        if printed and printed[0].stat().st_size:
            break
        time.sleep(1)
    else:
        stop("nothing came out of the queue")
    time.sleep(2)
    worst = 0.0
    for page in range(1, _PAGES + 1):
        pairs = zip(_inked(folder / "in.ps.pdf", page), _inked(printed[0], page), strict=True)
        worst = max(worst, *(abs(one - other) for one, other in pairs))
    size = printed[0].stat().st_size // _PAGES // 1000
    say(f"  {_PAGES} pages of {size} kB, edges of the ink at most {worst:.2f} mm from the PDF's")
    if worst > _NEAR_MM:
        stop(f"more than {_NEAR_MM} mm off")
