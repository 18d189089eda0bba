"""Keys of protected files: made of a password, told as a recovery key, kept while in use.

A protected file is a plain SQLCipher 4 file, which any tool opens that knows its password. Its
salt, the first sixteen bytes of the file, begins with :data:`MARK`: so it is told from a file that
is none of ours. The key is derived once; connections, copies and passing files get it as it is.
"""

import base64
import hashlib
import hmac
import os
import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP

MARK = b"TDKT"
SHORTEST = 8
"""Letters a password has at least."""

_SALT = 16
_ROUNDS = 256_000
_BYTES = 32
_PAGE = 4096
_TAG = 64
_HMAC_SALT_MASK = 0x3A
_GROUP = 4
_WORDS = 52
_SAMPLE = 64
_WAL_HEAD, _FRAME_HEAD = 32, 24
"""The sizes SQLCipher 4 and SQLite's log have; a file of ours is never of others."""


class PasswordError(TdktError):
    """A file is protected by a password: none was given, or a wrong one."""

    def __init__(self, template: str, path: Path) -> None:
        super().__init__(template, name=path.name)
        self.path = path


@dataclass(frozen=True, slots=True)
class Key:
    """What a protected file is encrypted with."""

    raw: bytes = field(repr=False)
    salt: bytes

    @classmethod
    def of_password(cls, password: str, salt: bytes | None = None) -> "Key":
        """Derive a key of a password; a new one where no ``salt`` is given.

        However the letters with marks were typed, they are the same password.
        """
        salt = salt if salt is not None else MARK + os.urandom(_SALT - len(MARK))
        return cls(
            _stretched(unicodedata.normalize("NFC", password).encode(), salt, _ROUNDS), salt
        )

    @classmethod
    def of_recovery(cls, words: str, salt: bytes) -> "Key | None":
        """Return the key that a recovery key tells; ``None`` if it is none."""
        letters = re.sub(r"[^A-Z2-7]", "", words.upper().replace("0", "O").replace("1", "I"))
        if len(letters) != _WORDS:
            return None
        return cls(base64.b32decode(letters + "=" * (-len(letters) % 8)), salt)

    @property
    def recovery(self) -> str:
        """The recovery key: it opens the file where the password is lost; thirteen groups."""
        letters = base64.b32encode(self.raw).decode().rstrip("=")
        return "-".join(letters[at : at + _GROUP] for at in range(0, len(letters), _GROUP))

    @property
    def pragma(self) -> str:
        """How SQLCipher is told the key itself, nothing to be derived."""
        return f"\"x'{self.raw.hex()}{self.salt.hex()}'\""

    def sealed_name(self, digest: str) -> str:
        """Return a name for what has ``digest`` that does not tell it."""
        return hmac.new(self.raw, digest.encode(), "sha256").hexdigest()

    def opens(self, path: Path) -> bool:
        """Whether any page of a file was written with this key, a damaged head left aside."""
        masked = bytes(byte ^ _HMAC_SALT_MASK for byte in self.salt)
        secret = _stretched(self.raw, masked, 2)
        for number, page in _pages(path):
            body = page[_SALT if number == 1 else 0 :]
            tag = hmac.new(secret, body[:-_TAG] + number.to_bytes(4, "little"), "sha512")
            if hmac.compare_digest(tag.digest(), body[-_TAG:]):
                return True
        return False


def _stretched(secret: bytes, salt: bytes, rounds: int) -> bytes:
    """Return the first bytes of PBKDF2 with SHA-512.

    Where Python has no OpenSSL, as in the Windows program, it is a second's work of its own.
    """
    if hasattr(hashlib, "pbkdf2_hmac"):
        return hashlib.pbkdf2_hmac("sha512", secret, salt, rounds, _BYTES)
    keyed = hmac.new(secret, None, "sha512")

    def once(message: bytes) -> bytes:
        round_ = keyed.copy()
        round_.update(message)
        return round_.digest()

    last = once(salt + (1).to_bytes(4, "big"))
    mixed = int.from_bytes(last, "big")
    for _ in range(rounds - 1):
        last = once(last)
        mixed ^= int.from_bytes(last, "big")
    return mixed.to_bytes(len(last), "big")[:_BYTES]


def _pages(path: Path) -> Iterator[tuple[int, bytes]]:
    """Yield some pages with their numbers: of the file, then of the log beside it."""
    with path.open("rb") as file:
        for number in range(1, _SAMPLE + 1):
            page = file.read(_PAGE)
            if len(page) < _PAGE:
                break
            yield number, page
    yield from _logged_pages(path)


def _logged_pages(path: Path) -> Iterator[tuple[int, bytes]]:
    log = path.with_name(path.name + "-wal")
    if not log.is_file():
        return
    with log.open("rb") as file:
        file.seek(_WAL_HEAD)
        for _ in range(_SAMPLE):
            head, page = file.read(_FRAME_HEAD), file.read(_PAGE)
            if len(page) < _PAGE:
                return
            yield int.from_bytes(head[:4], "big"), page


def salt_of(path: Path) -> bytes | None:
    """Return the salt of a protected file; ``None`` for any other, also for one not there.

    Where the head is spoilt, the first page may stand whole in the log beside it.
    """
    try:
        with path.open("rb") as file:
            salt = file.read(_SALT)
        if not salt.strip(b"\0") and path.stat().st_size:
            salt = next((page[:_SALT] for at, page in _logged_pages(path) if at == 1), b"")
    except OSError:
        return None
    return salt if salt.startswith(MARK) and len(salt) == _SALT else None


class Keyring:
    """The keys that were given while this program runs, each for the files of one salt."""

    def __init__(self) -> None:
        self._keys: dict[bytes, Key] = {}
        self.recovered: set[bytes] = set()
        """The salts of files that were opened by their recovery key: the password is forgotten."""
        self.ask: Callable[[Path], str] | None = None
        """Asks for the password of a file where nobody has given one; the command line does."""

    def give(self, key: Key) -> None:
        """Keep a key for the files of its salt."""
        self._keys[key.salt] = key

    def forget(self, key: Key) -> None:
        """Forget a key: whoever opens a file of its salt must give the password again."""
        self._keys.pop(key.salt, None)

    def of(self, path: Path) -> Key | None:
        """Return the key of a file; ``None`` for one that is not protected.

        Raises:
            PasswordError: it is protected, and nobody has given its password.
        """
        salt = salt_of(path)
        if salt is None:
            return None
        if salt not in self._keys and self.ask is not None:
            self.unlock(path, self.ask(path))
        if salt not in self._keys:
            words = QT_TRANSLATE_NOOP("errors", "Tệp “{name}” có mật khẩu: mở bằng mật khẩu đã.")
            raise PasswordError(words, path)
        return self._keys[salt]

    def unlock(self, path: Path, words: str) -> Key:
        """Return the key of a protected file by its password or recovery key, and keep it.

        Raises:
            PasswordError: it is neither.
        """
        salt = salt_of(path) or b""
        recovery = Key.of_recovery(words, salt)
        for key in (recovery, Key.of_password(words, salt)):
            if key is not None and key.opens(path):
                self.give(key)
                if key is recovery:
                    self.recovered.add(salt)
                return key
        wrong = QT_TRANSLATE_NOOP(
            "errors", "Mật khẩu của “{name}” không đúng. Hãy xem lại bộ gõ và phím Caps Lock."
        )
        raise PasswordError(wrong, path)


KEYRING = Keyring()
"""The one of this program."""
