"""Failures the officer can do something about."""

from pathlib import Path
from typing import Any

from tdkt_desktop.i18n import QT_TRANSLATE_NOOP


class TdktError(Exception):
    """An expected failure: what happened and what to do, in the officer's words.

    ``template`` is a literal in Vietnamese marked for translation with
    :func:`tdkt_desktop.i18n.mark`; ``params`` fill it after translation.
    """

    def __init__(self, template: str, **params: Any) -> None:  # noqa: ANN401 - any printable value
        super().__init__(template.format(**params))
        self.template = template
        self.params = params


def unwritable(path: Path, error: OSError) -> TdktError:
    """Return what to tell when a file cannot be written."""
    return TdktError(
        QT_TRANSLATE_NOOP(
            "errors",
            "Không ghi được “{name}”: {reason}. Nếu tệp đang mở trong chương trình khác, hãy "
            "đóng lại.",
        ),
        name=path.name,
        reason=error.strerror or str(error),
    )
