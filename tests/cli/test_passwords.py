"""The command line and a protected file: where its password is taken from, what is said."""

from pathlib import Path

import pytest

from tdkt_desktop import cli
from tdkt_desktop.storage.file.backups import backups_in, folder_of
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.keys import KEYRING, salt_of
from tests.conftest import Run

PASSWORD = "mật khẩu dài"  # noqa: S105 - made up


@pytest.fixture(autouse=True)
def no_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(KEYRING, "_keys", {})


@pytest.fixture
def protected(
    database: Database, path: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> dict[str, object]:
    database.close()
    run("backup", "--db", path)
    monkeypatch.setenv("TDKT_NEW_PASSWORD", PASSWORD)
    made: dict[str, object] = run("password", "set", "--db", path)
    KEYRING._keys.clear()
    return made


def test_without_a_password_it_says_where_to_write_it(
    protected: object, path: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = run("people", "--db", path, code=1)["error"]
    assert "TDKT_PASSWORD" in told
    assert "--password-file" in told
    monkeypatch.setenv("TDKT_PASSWORD", "không phải")
    assert "không đúng" in run("people", "--db", path, code=1)["error"]


def test_the_password_comes_from_a_file_or_the_environment(
    protected: object, path: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    secret = path.with_name("mật khẩu.txt")
    secret.write_text(f"\ufeff{PASSWORD}\r\nkhông đọc dòng này\n", "utf-8")
    assert run("--password-file", secret, "check", "--db", path)["protected"]
    KEYRING._keys.clear()
    monkeypatch.setenv("TDKT_PASSWORD", PASSWORD)
    assert run("check", "--db", path)["sound"]
    assert run("backup", "--db", path, "--list")["backups"][0]["rows"]
    none = path.with_name("không có.txt")
    KEYRING._keys.clear()
    assert "không có.txt" in run("--password-file", none, "check", "--db", path, code=1)["error"]


def test_a_protected_file_is_made_open_again_by_its_recovery_key(
    protected: dict[str, object], path: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    copies = backups_in(folder_of(path))
    assert all(salt_of(one.path) for one in copies)
    monkeypatch.setenv("TDKT_PASSWORD", str(protected["recovery"]))
    assert run("password", "remove", "--db", path)["copies_left"] == []
    assert salt_of(path) is None
    assert not any(salt_of(one.path) for one in copies)
    monkeypatch.delenv("TDKT_PASSWORD")
    assert not run("check", "--db", path)["protected"]


def test_a_new_password_must_be_given_and_long_enough(
    database: Database, path: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    database.close()
    assert "TDKT_NEW_PASSWORD" in run("password", "set", "--db", path, code=1)["error"]
    short = path.with_name("ngan.txt")
    short.write_text("ngắn", "utf-8")
    told = run("password", "set", "--db", path, "--new-file", short, code=1)["error"]
    assert "8 ký tự" in told
    assert salt_of(path) is None


def test_a_second_place_that_is_not_there_is_told(
    protected: object,
    path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("TDKT_PASSWORD", PASSWORD)
    stick = path.with_name("the nho")
    arguments = ["password", "set", "--db", str(path), "--second", str(stick)]
    assert cli.run(arguments, lambda *_: ()) == 0
    told = capsys.readouterr().out
    assert "Khóa khôi phục: " in told
    assert f"chưa đổi: {stick}" in told
