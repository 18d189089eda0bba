"""Who signs for the agency: its head, deputies and those empowered, by office and day."""

from collections.abc import Sequence
from dataclasses import replace

from tdkt_desktop.domain.agency.signing import NewSigner, Signer, SigningForm, office_of
from tdkt_desktop.domain.ids import SignerId
from tdkt_desktop.domain.vietnamese.keys import fold, nfc
from tdkt_desktop.domain.vietnamese.names import tidy_name
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.result import Result
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.journal import ChangeSet
from tdkt_desktop.storage.settings import Settings
from tdkt_desktop.storage.signers import Signers

Signature = tuple[str, str]
"""The name under a signature, and the whole title above it."""

FORMS = {
    SigningForm.OWN: QT_TRANSLATE_NOOP("signers", "Ký theo chức vụ của mình"),
    SigningForm.FOR_HEAD: QT_TRANSLATE_NOOP("signers", "KT.: ký thay người đứng đầu"),
    SigningForm.BY_ORDER: QT_TRANSLATE_NOOP("signers", "TL.: thừa lệnh"),
    SigningForm.EMPOWERED: QT_TRANSLATE_NOOP("signers", "TUQ.: thừa ủy quyền"),
    SigningForm.ACTING: QT_TRANSLATE_NOOP("signers", "Q.: quyền, phụ trách"),
}
"""The forms of signing, in words."""


def signatures(database: Database, day: str) -> list[Signature]:
    """Return who may sign on a day (ISO): the head first, then the others in office."""
    agency = Settings(database).agency()
    head = office_of(agency.signer_title)
    found = [(agency.signer, agency.signer_title)] if agency.signer else []
    others = (one for one in Signers(database).all() if one.signs_on(day))
    return found + [(one.name, one.signs_as(head)) for one in others]


def signature_of(database: Database, name: str, day: str) -> Signature | None:
    """Return how somebody signs on a day (ISO), by a name typed; ``None`` if nobody is known."""
    wanted = fold(nfc(name)).strip()
    known = signatures(database, day)
    return next((one for one in known if fold(one[0]) == wanted), None)


def known_signature(database: Database, name: str, day: str) -> Signature:
    """Return how somebody signs on a day (ISO), by a name typed.

    Raises:
        TdktError: nobody of that name may sign then; says who may.
    """
    found = signature_of(database, name, day)
    if found is None:
        known = ", ".join(signer for signer, _ in signatures(database, day))
        raise TdktError(
            QT_TRANSLATE_NOOP(
                "errors", "Không có người ký “{name}” vào ngày ấy. Có: {known}. Thêm ở Thiết lập."
            ),
            name=name,
            known=known or "…",
        )
    return found


def save_signer(database: Database, signer: NewSigner) -> Result[SignerId]:
    """Add a signer, or change one.

    Raises:
        TdktError: the name or the title is missing, or the days are the wrong way round.
    """
    if not signer.name.strip():
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Hãy ghi họ tên người ký."))
    if not signer.title.strip():
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Hãy ghi chức vụ người ký."))
    if signer.start and signer.end and signer.end < signer.start:
        raise TdktError(QT_TRANSLATE_NOOP("errors", "Đến ngày phải sau từ ngày."))
    signer = replace(signer, name=tidy_name(nfc(signer.name)), title=nfc(signer.title).strip())
    verb = "Sửa" if isinstance(signer, Signer) else "Thêm"
    with database.operation(f"{verb} người ký {signer.name}") as done:
        number = Signers(database).save(signer)
    return Result(number, done.changes)


def drop_signers(database: Database, names: Sequence[str]) -> ChangeSet:
    """Take signers off the list by their names.

    Raises:
        TdktError: nobody there bears one of the names.
    """
    known = {fold(one.name): one.id for one in Signers(database).all()}
    for name in names:
        if fold(name) not in known:
            raise TdktError(QT_TRANSLATE_NOOP("errors", "Không có người ký “{name}”."), name=name)
    return delete_signers(database, [known[fold(name)] for name in names])


def delete_signers(database: Database, ids: Sequence[SignerId]) -> ChangeSet:
    """Take signers off the list; what they signed stays."""
    store = Signers(database)
    names = ", ".join(one.name for one in store.all() if one.id in set(ids))
    with database.operation(f"Bỏ người ký {names}") as done:
        store.delete(ids)
    return done.changes
