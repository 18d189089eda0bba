"""What the packed program is put through: demonstration, console, windows, installation."""

import shutil
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import watching
from lane import HOME, ON_WINDOWS, Lane, say, stop, windows_path
from packing import FOLDER, INSTALLER, NAME, unpack_portable

AWKWARD = HOME / "chạy thử" / "Thư mục có dấu, ‘bà’ & 'ông'"
USER = "Trần Thị Bích Ngọc"
_KEYS = (
    r"HKCU\Software\Classes\.tdkt",
    r"HKCU\Software\Classes\TDKTDesktop.tdkt\shell\open\command",
    r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\TDKTDesktop",
)


def _told(program: Path | str, *arguments: object, lane: Lane | None = None) -> str:
    done = (lane or Lane()).run(program, *arguments, seconds=600)
    if done.returncode:
        stop(f"{program} {arguments} gave {done.returncode}:\n{done.stdout}")
    return done.stdout


def demonstration() -> None:
    """The main job, in a folder with accents, quotes and an ampersand."""
    shutil.rmtree(AWKWARD, ignore_errors=True)
    AWKWARD.mkdir(parents=True)
    printed = _told(FOLDER / f"{NAME}.com", "demo", windows_path(AWKWARD / "kết quả"))
    for words in ("Kết quả", "khen thưởng"):
        if words not in printed:
            stop(f"the demonstration did not say “{words}”:\n{printed}")
    made = {path.suffix for path in AWKWARD.rglob("*") if path.is_file()}
    if not {".tdkt", ".xlsx", ".docx", ".pdf", ".png"} <= made:
        stop(f"the demonstration made only {made}")
    say(f"  {sum(1 for path in AWKWARD.rglob('*') if path.is_file())} files, letters right")


def sample() -> Path:
    """Return the demonstration's file; made when it is not there yet."""
    if not AWKWARD.is_dir():
        demonstration()
    return next((AWKWARD / "kết quả").glob("*.tdkt"))


def console() -> None:
    """A command prompt of code page 1258: redirected, piped, found by its bare name, failing."""
    folder = HOME / "console"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    shutil.copy(sample(), folder / "a.tdkt")
    lines = (
        "@echo off",
        "chcp 1258 >nul",
        f'cd /d "{windows_path(folder)}"',
        f'set "PATH={windows_path(FOLDER)};%PATH%"',
        f"{NAME} people --db a.tdkt > redirected.txt",
        f'{NAME} people --db a.tdkt --json | find "name" > piped.txt',
        f"{NAME} people --db absent.tdkt > failed.txt 2>&1",
        "echo %ERRORLEVEL% > code.txt",
        f"{NAME} people > usage.txt 2>&1",
        "set TDKT_NEW_PASSWORD=mat khau dai",
        f"{NAME} password set --db a.tdkt > recovery.txt",
        f"{NAME} people --db a.tdkt > locked.txt 2>&1 < nul",
        "set TDKT_PASSWORD=mat khau dai",
        f"{NAME} people --db a.tdkt > unlocked.txt",
    )
    (folder / "run.bat").write_bytes("\r\n".join(lines).encode("ascii", "strict"))
    Lane().run("cmd", "/c", windows_path(folder / "run.bat"), seconds=300)
    for name, words in {
        "redirected.txt": "Nguyễn",
        "piped.txt": "Nguyễn",
        "failed.txt": "absent.tdkt",
        "usage.txt": "--db",
        "code.txt": "1",
        "recovery.txt": "Khóa khôi phục: ",
        "locked.txt": "TDKT_PASSWORD",
        "unlocked.txt": "Nguyễn",
    }.items():
        text = (folder / name).read_bytes().decode("utf-8")
        if words not in text:
            stop(f"{name} lacks “{words}”: {text[:300]}")
    for name in ("failed.txt", "usage.txt"):
        say(f"  {(folder / name).read_text('utf-8').strip().splitlines()[-1]}")


def window() -> None:
    """The window opens, a second start hands its file over and ends, and it closes."""
    folder = HOME / "cửa sổ"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    shutil.copy(sample(), folder / "Sổ của bà Bích & ông 'Nam'.tdkt")
    other = folder / "Trường.tdkt"
    _told(
        *(FOLDER / f"{NAME}.com", "new", windows_path(other)),
        *("--agency", "Trường THPT Thử Nghiệm", "--kind", "SU_NGHIEP_SO"),
    )
    lane, program = Lane(), FOLDER / f"{NAME}.exe"
    first = lane.start(program, windows_path(next(folder.glob("Sổ*.tdkt"))))
    say(f"  shown after {watching.wait_for('· TĐKT Desktop'):.1f} s")
    time.sleep(2)
    watching.picture("cua-so")
    done = lane.run(program, windows_path(other), seconds=60)
    if done.returncode:
        stop(f"the second start ended with {done.returncode}: {done.stdout}")
    watching.wait_for("Trường THPT Thử Nghiệm")
    watching.picture("lan-mo-thu-hai")
    watching.close("TĐKT Desktop", lambda: first.poll() is not None)
    if code := first.wait():
        stop(f"the window ended with {code}")
    say("  a second start opened its file in the window that stood")


def installation() -> None:
    """Install without a question, open by double click, install over, remove; the data stay."""
    lane = Lane() if ON_WINDOWS else Lane("prefix-ngoc", USER)
    if not ON_WINDOWS:
        lane.stop_all()
        shutil.rmtree(lane.prefix, ignore_errors=True)
    lane.make_prefix()
    home = lane.home()
    say(f"  the user's folder: {home.name}")
    place = home / "AppData" / "Local" / "Programs" / "TDKT Desktop"
    _installed(lane, place)
    _opened(lane, home)
    stray = place / "_internal" / "old.dll"
    stray.write_bytes(b"of an older version")
    _installed(lane, place)
    if stray.exists():
        stop("an upgrade left a file of the older version")
    lane.run(place / "go-bo.exe", "/S", seconds=120)
    _until(lambda: not place.exists(), "the program's folder is still there after its removal")
    if any(_registered(lane, key) for key in _KEYS):
        stop("the removal left its keys in the registry")
    if not (home / "Documents" / "Sổ khen thưởng.tdkt").exists():
        stop("the removal took the officer's file")
    say("  installed, opened by double click, installed over, removed; the file stayed")
    lane.wait()


def _until(done: Callable[[], bool], otherwise: str) -> None:
    for _ in range(300):
        if done():
            return
        time.sleep(0.1)
    stop(otherwise)


def _registered(lane: Lane, key: str) -> bool:
    return lane.run("reg", "query", key, seconds=60).returncode == 0


def _installed(lane: Lane, place: Path) -> None:
    _told(INSTALLER, "/S", lane=lane)
    lacking = [n for n in (f"{NAME}.exe", f"{NAME}.com", "go-bo.exe") if not (place / n).exists()]
    if lacking:
        stop(f"the installer did not bring {lacking}")
    if not all(_registered(lane, key) for key in _KEYS):
        stop("the installer did not register .tdkt")


def _opened(lane: Lane, home: Path) -> None:
    file = home / "Documents" / "Sổ khen thưởng.tdkt"
    file.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(sample(), file)
    if ON_WINDOWS:
        subprocess.run(["cmd", "/c", "start", "", str(file)], check=False)
    else:
        for kind in (".tdkt", "TDKTDesktop.tdkt"):  # Wine's shell reads the machine's alone
            ours, everybody = (rf"{root}\Software\Classes\{kind}" for root in ("HKCU", "HKLM"))
            _told("reg", "copy", ours, everybody, "/s", "/f", lane=lane)
        lane.start("start", "/unix", file)  # what a double click does
    watching.wait_for("· TĐKT Desktop")
    time.sleep(2)
    watching.picture("da-cai")
    watching.close(
        "TĐKT Desktop", lambda: not any("TĐKT Desktop" in title for title in watching.titles())
    )
    time.sleep(1)


def portable() -> None:
    """Carried about: settings, log and recent files lie beside the program and nowhere else."""
    stick = HOME / "USB của Ngọc"
    shutil.rmtree(stick, ignore_errors=True)
    carried = unpack_portable(stick)
    (carried / "thiet-lap").mkdir(exist_ok=True)
    shutil.copy(sample(), stick / "Sổ.tdkt")
    lane = Lane()
    local = lane.home() / "AppData" / "Local" / "TDKT Desktop"
    before = sorted(local.rglob("*")) if local.exists() else []
    running = lane.start(carried / f"{NAME}.exe", windows_path(stick / "Sổ.tdkt"))
    watching.wait_for("· TĐKT Desktop")
    time.sleep(2)
    watching.close("TĐKT Desktop", lambda: running.poll() is not None)
    kept = (carried / "thiet-lap" / "preferences.json").read_text("utf-8")
    if '"Sổ.tdkt"' not in kept:
        stop(f"the recent files are not kept as they lie on the stick: {kept}")
    if before != (sorted(local.rglob("*")) if local.exists() else []):
        stop("the portable program wrote into the user's own folder")
    moved = stick.with_name("USB ở máy khác")
    shutil.rmtree(moved, ignore_errors=True)
    stick.rename(moved)
    running = lane.start(moved / carried.name / f"{NAME}.exe")
    watching.wait_for("· TĐKT Desktop")
    watching.close("TĐKT Desktop", lambda: running.poll() is not None)
    say("  settings beside the program; on another drive it finds the file again")
