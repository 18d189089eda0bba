"""The group the verbs belong to, and what they share: options, output, failing."""

import datetime as dt
import json
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

import click

from tdkt_desktop import __version__
from tdkt_desktop.cli.vietnamese import speak_vietnamese
from tdkt_desktop.domain.typed import FIRST_YEAR, LAST_YEAR
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.law.vocabulary import kind_index
from tdkt_desktop.operations.safekeeping.copies import Keeper, open_kept
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.keys import KEYRING
from tdkt_desktop.storage.file.opening import is_damage

TakePictures = Callable[[Path, Path], Sequence[Path]]
"""Saves pictures of the window showing a file into a folder; returns them."""
DATABASE = click.option(
    "--db", "path", type=click.Path(path_type=Path), required=True, help="Tệp .tdkt."
)
AS_JSON = click.option("--json", "as_json", is_flag=True, help="In một tài liệu JSON.")
OUT = click.option("-o", "--output", "out", type=click.Path(path_type=Path), required=True)


def run(arguments: Sequence[str], take_pictures: TakePictures) -> int:
    """Carry out one command; returns its exit code: 0 done, 1 expected failure, 2 wrong usage."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    speak_vietnamese(commands)
    KEYRING.ask = _ask_password
    try:
        code = commands.main(
            list(arguments), "tdkt-desktop", standalone_mode=False, obj=take_pictures
        )
    except TdktError as error:
        if "--json" in arguments:
            click.echo(json.dumps({"error": str(error)}, ensure_ascii=False))
        click.echo(str(error), err=True)
        return 1
    except click.exceptions.Exit as error:
        return error.exit_code
    except click.Abort:
        return 1
    except click.ClickException as error:
        error.show()
        return 2
    except Exception as error:
        if not is_damage(error):
            raise
        click.echo(f"Một phần của tệp bị hỏng ({error}): xem lệnh check, restore.", err=True)
        return 1
    finally:
        KEYRING.ask = None
    return code if isinstance(code, int) else 0


def _ask_password(path: Path) -> str:
    from tdkt_desktop.cli.passwords import ask_password

    return ask_password(path)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(
    __version__, message="%(prog)s, phiên bản %(version)s", help="In phiên bản rồi thôi."
)
@click.option("--why", default="", help="Vì sao sửa số liệu của năm đã báo cáo và chốt.")
@click.option(
    "--password-file",
    type=click.Path(path_type=Path),
    help="Tệp chữ có mật khẩu của tệp .tdkt ở dòng đầu; không nêu thì lấy ở biến TDKT_PASSWORD.",
)
def commands(why: str, password_file: Path | None) -> None:
    """TĐKT Desktop: thi đua, khen thưởng của một cơ quan, trên một máy."""
    del why, password_file  # read where a year is sealed, a file protected


class NumberType(click.ParamType[int]):
    """A whole number the file can hold."""

    name = "integer"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> int:
        """Return the number."""
        try:
            number = int(str(value))
        except ValueError:
            self.fail(f"“{value}” không phải số", param, ctx)
        if not -(2**63) <= number < 2**63:
            self.fail(f"số {value} quá lớn", param, ctx)
        return number


NUMBER = NumberType()


class YearType(click.ParamType[int]):
    """A year: ``2025``, or ``2025-2026`` for the school year that begins in 2025."""

    name = "year"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> int:
        """Return the year it begins in."""
        match = re.fullmatch(r"(\d{4})(?:\s*[-–/]\s*(\d{4}|\d\d))?", str(value).strip())
        first = int(match[1]) if match else 0
        ends = match is None or match[2] is None or int(match[2][-2:]) == (first + 1) % 100
        if not FIRST_YEAR <= first <= LAST_YEAR or not ends:
            self.fail(f"“{value}” không phải năm, ví dụ 2025 hoặc 2025-2026", param, ctx)
        return first


YEAR = YearType()


class DayType(click.ParamType[dt.datetime]):
    """A day: ``31/12/2026``, or ``2026-12-31``."""

    name = "day"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> dt.datetime:
        """Return its midnight."""
        match = re.fullmatch(r"(\d{1,2})/(\d{1,2})/(\d{4})", str(value).strip())
        try:
            if match:
                return dt.datetime(int(match[3]), int(match[2]), int(match[1]))  # noqa: DTZ001 - a day
            return dt.datetime.fromisoformat(str(value).strip())
        except ValueError:
            self.fail(f"“{value}” không phải ngày, ví dụ 31/12/2026", param, ctx)


DAY = DayType()


def show(as_json: bool, document: object, lines: Sequence[str]) -> None:
    """Print one JSON document, or lines for people."""
    if as_json:
        click.echo(json.dumps(document, ensure_ascii=False, indent=1))
    else:
        for line in lines:
            click.echo(line)


def progressed(done: int, total: int, /) -> None:
    """Tell how far a piece of work is, on a terminal only."""
    if sys.stderr is not None and sys.stderr.isatty():
        click.echo(f"\r{done}/{total} ", err=True, nl=False)


@contextmanager
def writing(path: Path, second: Path | None = None) -> Iterator[Database]:
    """Open a file for work, and close it; ``second`` is another place for its copies."""
    with open_kept(path, second) as database:
        database.ask_reason = _reason_given
        yield database
        kept = database.before_writing
    if isinstance(kept, Keeper) and kept.trouble is not None:
        click.echo(str(kept.trouble), err=True)


def _reason_given(years: Sequence[int]) -> str:
    """Return the reason the command was given for changing what was reported."""
    reason = str(click.get_current_context().find_root().params.get("why") or "")
    if not reason:
        fail(
            QT_TRANSLATE_NOOP(
                "errors",
                "Số liệu năm {years} đã báo cáo và chốt: ghi lý do trước tên lệnh, "
                "--why “vì sao”. Chưa ghi gì.",
            ),
            years=", ".join(map(str, years)),
        )
    return reason


def meant_by(typed: Iterable[str], how: str, *, first: bool = False) -> dict[str, str]:
    """Return what each of the words typed as ``words=key`` means; ``how`` is told otherwise.

    The last ``=`` parts them, or the ``first`` where what follows may hold one.
    """
    found = dict[str, str]()
    for text in typed:
        words, sign, key = text.partition("=") if first else text.rpartition("=")
        if not sign:
            message = f"“{text}”: ghi {how}."
            raise click.BadParameter(message)
        found[words.strip()] = key.strip()
    return found


def fail(template: str, **params: object) -> NoReturn:
    """Stop with an expected failure.

    Raises:
        TdktError: always.
    """
    raise TdktError(template, **params)


def kind_named(database: Database, words: str) -> str:
    """Return the code of the kind that ``words`` names: a code in any case, a name, its initials.

    Raises:
        TdktError: there is none, or several.
    """
    guess = kind_index(database).find(words)
    if guess is None:
        fail(QT_TRANSLATE_NOOP("errors", "Không có mã danh hiệu “{kind}”."), kind=words)
    if not guess.sure:
        codes = ", ".join(kind.code for kind in guess.kinds)
        template = QT_TRANSLATE_NOOP("errors", "“{kind}” có nhiều nghĩa, hãy ghi mã: {codes}.")
        fail(template, kind=words, codes=codes)
    return guess.kinds[0].code
