"""What the law leaves to judgement, ticked by those who judge."""

from collections.abc import Sequence

from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.storage.conduct import Attestations
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.journal import ChangeSet


def attest(
    database: Database,
    *,
    subject: str,
    who: Sequence[int | str],
    kind: str,
    year: int,
    words: str,
    on: bool,
) -> ChangeSet:
    """Tick what the law leaves to judgement, for one or many put forward for ``kind``.

    Raises:
        TdktError: nobody is chosen.
    """
    if not who:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Chưa chọn ai để xác nhận."))
    verb = "Xác nhận" if on else "Bỏ xác nhận"
    with database.operation(f"{verb} “{words}” cho {len(who)} đối tượng năm {year}") as done:
        Attestations(database).tick(subject, who, kind, year, words, on=on)
    return done.changes
