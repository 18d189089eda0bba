"""The folder, the installer and the portable folder, and what they weigh."""

import re
import shutil
import subprocess
import zipfile
from collections import Counter
from pathlib import Path

from lane import HOME, ON_WINDOWS, ROOT, Lane, called, say, stop

NAME = "tdkt-desktop"
DIST = ROOT / "dist"
FOLDER = DIST / NAME
MOST_MB = 105
_VERSION = re.search(
    r'__version__ = "([^"]+)"', (ROOT / "tdkt_desktop" / "__init__.py").read_text("utf-8")
)
VERSION = _VERSION[1] if _VERSION else stop("tdkt_desktop has no version")
INSTALLER = DIST / f"TDKT-Desktop-{VERSION}-cai-dat.exe"
PORTABLE = DIST / f"TDKT-Desktop-{VERSION}-mang-theo.zip"
CARRIED = "TDKT-Desktop"
README = """TĐKT Desktop: bản mang theo

Mở tdkt-desktop.exe. Không cần cài đặt, không cần quyền quản trị.
Thiết lập, nhật ký lỗi, danh sách tệp mở gần đây nằm ở thư mục thiet-lap cạnh chương trình.
Tệp mới được đề nghị lưu cạnh thư mục này. Thay bản mới vào chỗ bản cũ: giữ lại thiet-lap.
Dòng lệnh: tdkt-desktop.com.
"""
FORBIDDEN = re.compile(
    r"virtualkeyboard|opengl32sw|qt6qml|qt6quick|webengine|libcrypto|libssl|objectify|tzdata"
    r"|\.ts$|\.py$|/tests?/|icuuc|bcryptprimitives|\.tdkt$|preferences\.json|/qml/",
    re.IGNORECASE,
)
"""What has no business in the program; the first two libraries of Windows are Wine's stand-ins."""

PARTS = {
    "Qt": r"^_internal/(PySide6|shiboken6|Qt6|pyside6|shiboken)",
    "Python và thư viện chuẩn": (
        r"^_internal/(python3|base_library|_|[a-z_]+\.pyd|sqlite3|libffi|VCRUNTIME)"
    ),
    "chương trình và mọi mã Python": r"^tdkt-desktop\.",
    "PDFium (đọc PDF)": r"^_internal/pypdfium2",
    "lxml": r"^_internal/lxml",
    "rapidfuzz": r"^_internal/rapidfuzz",
    "Pillow": r"^_internal/PIL",
    "python-calamine": r"^_internal/python_calamine",
    "phông, mẫu, biểu tượng, luật": r"^_internal/tdkt_desktop",
    "giấy phép": r"^giay-phep",
}


def build() -> None:
    """Make the folder with the two programs."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    work = HOME / "build"
    if Lane().python(
        *("-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"),
        *("--distpath", "dist", "--workpath", work.relative_to(ROOT), "build.spec"),
    ):
        stop("the build failed")


def sizes() -> None:
    """Print what each part weighs, in millions of bytes.

    Raises:
        SystemExit: there is something that should not be, or it is too heavy.
    """
    weights = Counter[str]()
    for path in FOLDER.rglob("*"):
        if not path.is_file():
            continue
        name = path.relative_to(FOLDER).as_posix()
        if FORBIDDEN.search(f"/{name}"):
            stop(f"{name} does not belong into the program")
        part = next((part for part, form in PARTS.items() if re.search(form, name)), "còn lại")
        weights[part] += path.stat().st_size
    for part, weight in weights.most_common():
        say(f"  {weight / 1e6:6.1f} MB  {part}")
    whole = sum(weights.values()) / 1e6
    say(f"  {whole:6.1f} MB  all, in {sum(1 for _ in FOLDER.rglob('*'))} files and folders")
    if whole > MOST_MB:
        stop(f"heavier than {MOST_MB} MB")


def pack() -> None:
    """Make the installer and the portable folder out of the folder."""
    maker = shutil.which("makensis") or r"C:\Program Files (x86)\NSIS\makensis.exe"
    mark = "/" if ON_WINDOWS else "-"
    told = {
        "VERSION": VERSION,
        "FOLDER": FOLDER,
        "OUT": INSTALLER,
        "ICON": ROOT / "resources" / "icons" / "tdkt.ico",
    }
    called(
        *(maker, f"{mark}V2", f"{mark}INPUTCHARSET", "UTF8"),
        *(f"{mark}D{name}={value}" for name, value in told.items()),
        Path(__file__).with_name("installer.nsi"),
    )
    with zipfile.ZipFile(PORTABLE, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for path in sorted(FOLDER.rglob("*")):
            if path.is_file():
                packed.write(path, f"{CARRIED}/{path.relative_to(FOLDER).as_posix()}")
        packed.writestr(
            f"{CARRIED}/DOC-TRUOC.txt", README.replace("\n", "\r\n").encode("utf-8-sig")
        )
        packed.writestr(f"{CARRIED}/thiet-lap/", "")
    for made in (INSTALLER, PORTABLE):
        say(f"  {made.stat().st_size / 1e6:6.1f} MB  {made.name}")


def unpack_portable(folder: Path) -> Path:
    """Put the portable folder somewhere; returns it."""
    folder.mkdir(parents=True, exist_ok=True)
    if shutil.which("unzip"):  # as an officer's own program would
        subprocess.run(["unzip", "-qo", PORTABLE, "-d", folder], check=True)
    else:
        with zipfile.ZipFile(PORTABLE) as packed:
            packed.extractall(folder)
    return folder / CARRIED
