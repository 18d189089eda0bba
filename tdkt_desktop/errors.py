"""Failures the officer can do something about."""

import errno
import os
from pathlib import Path
from typing import Any

from tdkt_desktop.i18n import QT_TRANSLATE_NOOP

WINDOWS = os.name == "nt"
_LONGEST = 260


class TdktError(Exception):
    """An expected failure: what happened and what to do, in the officer's words.

    ``template`` is a literal in Vietnamese marked for translation with
    :func:`tdkt_desktop.i18n.mark`; ``params`` fill it after translation.
    """

    def __init__(self, template: str, **params: Any) -> None:  # noqa: ANN401 - any printable value
        super().__init__(template.format(**params))
        self.template = template
        self.params = params


class DamagedError(TdktError):
    """The file itself is damaged: nothing may be written to it."""


_WHY = {
    errno.ENOENT: QT_TRANSLATE_NOOP("system", "không có thư mục hoặc tệp này"),
    errno.EACCES: QT_TRANSLATE_NOOP("system", "không có quyền hoặc tệp đang mở"),
    errno.EPERM: QT_TRANSLATE_NOOP("system", "không có quyền"),
    errno.ENOSPC: QT_TRANSLATE_NOOP("system", "ổ đĩa đã đầy"),
    errno.EISDIR: QT_TRANSLATE_NOOP("system", "đó là thư mục"),
    errno.ENOTDIR: QT_TRANSLATE_NOOP("system", "đó không phải thư mục"),
    errno.EROFS: QT_TRANSLATE_NOOP("system", "ổ đĩa chỉ cho đọc"),
    errno.ENODEV: QT_TRANSLATE_NOOP("system", "tên này Windows giữ cho thiết bị"),
    errno.EINVAL: QT_TRANSLATE_NOOP("system", "tên có chữ mà máy không nhận"),
    errno.ENAMETOOLONG: QT_TRANSLATE_NOOP("system", "tên tệp hay đường dẫn dài quá"),
}


def why(error: OSError) -> str:
    """Return what the system says is in the way, in Vietnamese where it is a common thing."""
    number = error.errno or 0
    if WINDOWS and number == errno.ENOENT and len(str(error.filename or "")) >= _LONGEST:
        number = errno.ENAMETOOLONG  # which Windows tells by not finding it
    return _WHY.get(number) or error.strerror or str(error)


def unwritable(path: Path, error: OSError) -> TdktError:
    """Return what to tell when a file cannot be written."""
    return TdktError(
        QT_TRANSLATE_NOOP(
            "errors",
            "Không ghi được “{name}”: {reason}. Nếu tệp đang mở trong chương trình khác, hãy "
            "đóng lại.",
        ),
        name=path.name,
        reason=why(error),
    )
