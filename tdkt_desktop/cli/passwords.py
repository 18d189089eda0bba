"""Verbs for the password of a file, and where the command line takes a password from."""

import ctypes
import os
import sys
from collections.abc import Sequence
from pathlib import Path

import click

from tdkt_desktop.cli.shared import AS_JSON, DATABASE, commands, fail, progressed, show, writing
from tdkt_desktop.errors import why
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.safekeeping import protecting
from tdkt_desktop.operations.safekeeping.protecting import Copies
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.keys import Key, PasswordError, salt_of

_STDIN = -10
_GIVEN, _NEW = "TDKT_PASSWORD", "TDKT_NEW_PASSWORD"
_SECOND = click.option(
    "--second", type=click.Path(path_type=Path), help="Nơi sao lưu thứ hai, cũng đổi theo."
)


def ask_password(path: Path) -> str:
    """Return the password of a file: from a file or the environment, else asked on the terminal.

    Raises:
        PasswordError: nobody can be asked.
    """
    named = click.get_current_context().find_root().params.get("password_file")
    if written := _written(named, _GIVEN):
        return _fitting(path, written)
    if not _somebody_there():
        words = QT_TRANSLATE_NOOP(
            "errors",
            "Tệp “{name}” có mật khẩu: ghi mật khẩu vào biến TDKT_PASSWORD, hay vào một tệp và "
            "nêu tệp ấy trước tên lệnh bằng --password-file.",
        )
        raise PasswordError(words, path)
    return str(click.prompt(f"Mật khẩu của {path.name}", hide_input=True, err=True))


def _somebody_there() -> bool:
    """Whether a question on the terminal could be answered: nobody answers a scheduled task."""
    if sys.stdin is None or not sys.stdin.isatty():
        return False
    if sys.platform != "win32":
        return True
    # there the empty device says that it is a terminal too
    kernel, mode = ctypes.windll.kernel32, ctypes.c_uint32()
    return bool(kernel.GetConsoleMode(kernel.GetStdHandle(_STDIN), ctypes.byref(mode)))


def _fitting(path: Path, written: Sequence[str]) -> str:
    """Return which of several passwords opens a file; the first where none does."""
    salt = salt_of(path)
    for words in written if salt and len(written) > 1 else ():
        if Key.of_password(words, salt).opens(path):
            return words
    return written[0]


def _written(named: Path | None, variable: str) -> list[str]:
    """Return the passwords that stand in a file, one a line, or the one in the environment."""
    if named is None:
        return [words for words in (os.environ.get(variable),) if words]
    try:
        lines = named.read_text("utf-8-sig").splitlines()
    except OSError as error:
        words = QT_TRANSLATE_NOOP("errors", "Không đọc được tệp “{name}”: {reason}.")
        fail(words, name=named.name, reason=why(error))
    except UnicodeDecodeError:
        words = QT_TRANSLATE_NOOP("errors", "Tệp “{name}” không phải tệp chữ UTF-8.")
        fail(words, name=named.name)
    return [line for line in lines if line]


def _new_password(named: Path | None) -> str:
    if written := _written(named, _NEW):
        return written[0]
    if not _somebody_there():
        words = QT_TRANSLATE_NOOP(
            "errors",
            "Ghi mật khẩu mới vào biến TDKT_NEW_PASSWORD, hay nêu tệp chứa nó bằng --new-file.",
        )
        fail(words)
    again = "Ghi lại lần nữa"
    return str(click.prompt("Mật khẩu mới", hide_input=True, confirmation_prompt=again, err=True))


@commands.group()
def password() -> None:
    """Đặt, đổi, bỏ mật khẩu của tệp và các bản sao lưu của tệp."""


@password.command(name="set")
@DATABASE
@click.option(
    "--new-file", type=click.Path(path_type=Path), help="Tệp có mật khẩu mới ở dòng đầu."
)
@_SECOND
@AS_JSON
def set_(path: Path, new_file: Path | None, second: Path | None, as_json: bool) -> None:
    """Đặt mật khẩu, hoặc đổi mật khẩu đang có; in khóa khôi phục, chỉ một lần này."""
    with writing(path, second) as database:
        recovery = protecting.set_password(database, _new_password(new_file))
        # told before the copies are written: without it nothing could be opened after a kill
        told = [f"Khóa khôi phục: {recovery}", "Hãy in hoặc chép khóa này, cất riêng với tệp."]
        if not as_json:
            show(as_json, None, told)
        done = _copies_alike(database)
    show(as_json, {"protected": True, "recovery": recovery} | _left(done), _told(done))


@password.command()
@DATABASE
@_SECOND
@AS_JSON
def remove(path: Path, second: Path | None, as_json: bool) -> None:
    """Bỏ mật khẩu: ai có tệp cũng mở được."""
    with writing(path, second) as database:
        if protecting.is_protected(database):
            protecting.remove_password(database)
        done = _copies_alike(database)
    show(as_json, {"protected": False} | _left(done), ["Tệp không còn mật khẩu", *_told(done)])


def _copies_alike(database: Database) -> Copies:
    return protecting.protect_copies(database, progressed)


def _left(done: Copies) -> dict[str, object]:
    missing = str(done.missing) if done.missing is not None else None
    return {"copies_left": [str(path) for path in done.left], "missing": missing}


def _told(done: Copies) -> list[str]:
    """Say what the copies came to."""
    lines = [f"Bản sao lưu chưa đổi được: {path}" for path in done.left]
    if done.missing is not None:
        lines.append(f"Nơi sao lưu thứ hai chưa có, các bản ở đó chưa đổi: {done.missing}")
    lines = lines or ["Các bản sao lưu ở cạnh tệp đã đổi theo tệp"]
    return [*lines, "Bản đã chép đi nơi khác (backup THƯ_MỤC) vẫn như lúc chép."]
