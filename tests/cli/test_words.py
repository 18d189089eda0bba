"""What the commands say in plain words, from the first list to the certificates."""

from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from tdkt_desktop import cli
from tests.workbooks import awards, roster, workbook

Say = Callable[..., None]
Compare = Callable[[str, object], None]


def told(line: str) -> bool:
    """Whether a line is the program's own: not how far it is, nor click's words on usage."""
    return bool(line.strip()) and "%" not in line and not line.startswith(("Usage", "Try", "  "))


@pytest.fixture
def said(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> list[dict[str, object]]:
    """Return what was said so far; see :func:`say`."""
    return []


@pytest.fixture
def say(said: list[dict[str, object]], capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Say:
    """Carry out a command and note what it said, and whether it was done."""

    def here(text: str) -> str:
        return text.replace(str(tmp_path), "…").replace("…\\", "…/")

    def call(*arguments: object) -> None:
        capsys.readouterr()
        words = [str(one) for one in arguments]
        code = cli.run(words, lambda *_: ())
        out, wrong = (here(text) for text in capsys.readouterr())
        said.append(
            {
                "command": here(" ".join(words)),
                "code": code,
                "out": out.splitlines(),
                "err": [line for line in wrong.splitlines() if told(line)],
            }
        )

    return call


def test_a_year_in_words(
    said: list[dict[str, object]], say: Say, tmp_path: Path, same_as_before: Compare
) -> None:
    path = tmp_path / "so.tdkt"
    db = ("--db", path)
    say("new", path, "--agency", "Sở Thử nghiệm")
    say("new", path, "--agency", "Sở Thử nghiệm")
    people, given = roster(tmp_path / "can-bo.xlsx"), awards(tmp_path / "khen.xlsx")
    say("inspect", people)
    say("import", *db, people, "--dry-run")
    say("import", *db, people, given, "--report", tmp_path / "bao-cao.xlsx")
    say("import", *db, people, "--set", "unit")
    wrong = workbook(tmp_path / "sai.xlsx", (("Họ và tên", "Danh hiệu"), ("Lê An", "LĐTT")))
    say("import", *db, wrong)
    say("people", *db, "--search", "hoa")
    say("people", *db, "--unit", "Phòng không có")
    say("awards", *db, "--kind", "LDTT")
    say("awards", *db, "--person", 1, "--from", 2024)
    say("eligible", *db, "--year", 2025, "--kind", "LDTT")
    say("eligible", *db, "--year", 2025, "--person", 1, "--received", "2031-01-01")
    say("eligible", *db, "--year", 2025, "--kind", "TTLDTT")
    say("bonus", "--code", "LDTT", "--date", "2025-12-20")
    say("bonus", "--code", "LDTT", "--date", "2025-12-20", "--exact", "--subject", "TAP_THE")
    for extra in (
        ("--decision", "12/QĐ-STN", "--pages", "1-2"),
        ("--decision", "12/QĐ-STN", "--pages", "2-1"),
        ("--decision", "12/QĐ-STN", "--shift", "1"),
        ("--decision", "12/QĐ-STN", "--shift", "99,0"),
        ("--decision", "12/QĐ-STN", "--shift", "1.5,-2", "--text-only", "--book"),
        ("--decision", "12/QĐ-STN", "--unprinted"),
        ("--decision", "không có"),
        (),
    ):
        say("certificates", *db, "-o", tmp_path / "gk.pdf", *extra)
    say("certificates", *db, "-o", tmp_path / "moi", "--decision", "12/QĐ-STN", "--each")
    say("register", *db)
    say("register", *db, "--year", 2024, "-o", tmp_path / "so.xlsx")
    say("export", "people", *db, "-o", tmp_path / "cb.xlsx", "--columns", "name, unit")
    say("export", "people", *db, "-o", tmp_path / "cb.xlsx", "--columns", "khong_co")
    say("export", "people", *db, "-o", tmp_path / "cb.xlsx", "--template", wrong)
    say("export", "de-nghi", *db, "-o", tmp_path / "dn.xlsx", "--year", 2024)
    say("export", "de-nghi", *db, "-o", tmp_path / "dn.xlsx")
    say("regulation", *db)
    say("regulation", *db, "-o", tmp_path / "quy-che.toml")
    say("regulation", *db, "--remove")
    same_as_before("commands in words", said)


def test_a_round_in_words(
    said: list[dict[str, object]], say: Say, tmp_path: Path, same_as_before: Compare
) -> None:
    path = tmp_path / "so.tdkt"
    db = ("--db", path)
    say("new", path, "--agency", "Sở Thử nghiệm")
    say("import", *db, roster(tmp_path / "can-bo.xlsx"))
    say("round", "list", *db)
    say("round", "new", *db, "--year", 2025, "--name", "Cuối năm", "--superior", "UBND tỉnh")
    of = (*db, "--round", 1)
    say("round", "add", *of, "--kind", "LDTT", "--person", 1, "--person", 2)
    say("round", "add", *of, "--kind", "LDTT", "--outside", "Đặng Thị Hòa")
    say("round", "add", *of, "--kind", "không có", "--person", 1)
    listed = workbook(
        tmp_path / "dang-ky.xlsx",
        (
            ("Họ và tên", "Danh hiệu đăng ký", "Năm"),
            ("Đặng Thị Hòa", "CSTĐCS", 2025),
            ("Đặng Thị Hòa", "LĐTT", 2023),
            ("Người Mới", "LĐTT", 2025),
            ("Ai Đó", "không rõ", 2025),
        ),
    )
    say("round", "import", *of, listed, "--dry-run")
    say("round", "import", *of, listed)
    say("round", "show", *of)
    say("round", "move", *of, "--to", "council")
    say("round", "council", *of, "--add", "A Một;Giám đốc;chair", "--add", "B Hai")
    say("round", "council", *of, "--attend", "1=không rõ")
    say("round", "council", *of, "--attend", "2=vắng", "--ballots", "1,1,1")
    say("round", "council", *of, "--ballots", "1,1")
    say("round", "votes", *of, "1=1", "2=-")
    say("round", "votes", *of, "một")
    say("round", "votes", *of, "99=1")
    say("round", "initiatives", *of, "--nomination", 1)
    say("round", "lower", *of, "--nomination", 1, "--kind", "GK_SO", "--reason", "ít phiếu")
    say("round", "remark", *of, "--words", "Xem lại", "--sender", "Bà Tư", "--date", "2025-12-03")
    say("round", "decide", *of, "--nomination", 2, "--number", "9/QĐ", "--date", "2025-12-20")
    say("fund", *db, "--year", 2025, "--amount", 5_000_000)
    book = openpyxl.Workbook()
    book.active.append(["STT", "Họ và tên", "Số hộ chiếu"])
    book.save(tmp_path / "mau.xlsx")
    out = tmp_path / "da-dien.xlsx"
    say("export", "de-nghi", *of, "-o", out, "--template", tmp_path / "mau.xlsx")
    say("certificates", *of, "-o", tmp_path / "gk.pdf")
    say("round", "close", *of)
    say("round", "add", *of, "--kind", "LDTT", "--person", 3)
    say("round", "delete", *of)
    same_as_before("a round in words", said)


def test_what_arguments_are_called_is_vietnamese(capsys: pytest.CaptureFixture[str]) -> None:
    for verb in ("backup", "restore", "report", "import", "new"):
        assert cli.run([verb, "--help"], lambda *_: ()) == 0
        usage = capsys.readouterr().out.splitlines()[0]
        assert not {"PATH", "FOLDER", "FORM", "FILE", "BACKUP"} & set(usage.split()), usage
