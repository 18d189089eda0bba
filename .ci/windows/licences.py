"""The licences of what is shipped, laid beside the program."""

import importlib.metadata
import re
import shutil
import sys
import tomllib
from collections.abc import Iterable
from pathlib import Path

_TEXT = re.compile(r"(?:licen[cs]e|copying|notice)[^/]*$|/licenses/", re.IGNORECASE)


def _distributions(places: Iterable[str]) -> dict[str, importlib.metadata.Distribution]:
    found = importlib.metadata.distributions(path=list(places))
    return {re.sub(r"[-_.]+", "-", one.metadata["Name"]).lower(): one for one in found}


def lay_out(resources: Path, folder: Path) -> None:
    """Write each library's licence into ``folder``, and a list of them all.

    Raises:
        SystemExit: a package that is shipped has no licence text.
    """
    kept = tomllib.loads((resources / "licences" / "libraries.toml").read_text("utf-8"))
    known = _distributions(sys.path)
    folder.mkdir(parents=True, exist_ok=True)
    lines = []
    for library in kept["library"]:
        packages = library.get("packages", ())
        lines.append(f"{library['name']}: {library['licence']}")
        lines += [f"  {package}" for package in packages if len(packages) > 1]
        for text in library.get("text", ()):
            shutil.copy(resources / "licences" / text, folder / text)
        for package in packages:
            texts = [file for file in known[package].files or () if _TEXT.search(file.as_posix())]
            if not texts and "text" not in library:
                sys.exit(f"{package} has no licence text: name one in libraries.toml")
            for file in texts:
                target = folder / package / f"{file.stem if file.suffix else file.name}.txt"
                target.parent.mkdir(exist_ok=True)
                shutil.copy(file.locate(), target)
    for text in (*resources.glob("fonts/*OFL*.txt"), *resources.glob("icons/LICENSE*.txt")):
        shutil.copy(text, folder / text.name)
    for name in ("LICENSE.txt", "LICENSE"):
        if (python := Path(sys.base_prefix) / name).is_file():
            shutil.copy(python, folder / "python.txt")
    shutil.copy(resources.parent / "LICENSE", folder / "tdkt-desktop.txt")
    (folder / "00-danh-sach.txt").write_text("\n".join([*lines, ""]), "utf-8")
