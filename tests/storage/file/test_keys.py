"""Keys made of passwords, with and without OpenSSL."""

import hashlib

import pytest

from tdkt_desktop.storage.file import keys
from tdkt_desktop.storage.file.keys import MARK, Key

SALT = MARK + bytes(range(12))


def test_a_python_without_openssl_makes_the_same_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keys, "_ROUNDS", 700)
    whole = Key.of_password("Mật khẩu dài", SALT)
    monkeypatch.delattr(hashlib, "pbkdf2_hmac")
    assert Key.of_password("Mật khẩu dài", SALT).raw == whole.raw


def test_a_key_is_not_shown_by_accident() -> None:
    key = Key(b"x" * 32, SALT)
    assert "x" * 8 not in repr(key)
    assert Key.of_recovery(key.recovery, SALT) == key
    assert Key.of_recovery("không phải khóa", SALT) is None
