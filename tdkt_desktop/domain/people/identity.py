"""What a citizen identity number (CCCD, CMND) says about its holder."""

import re
from dataclasses import dataclass

from tdkt_desktop.domain.vietnamese.dates import PartialDate
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP

CITIZEN_DIGITS = 12
OLD_DIGITS = 9
_PROVINCES = frozenset(
    """
    001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025
    026 027 030 031 033 034 035 036 037 038 040 042 044 045 046 048
    049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075
    077 079 080 082 083 084 086 087 089 091 092 093 094 095 096
    """.split()
)
"""The province of registration, the first three digits; those merged in 2025 keep theirs."""
_ABROAD = ("1", "2", "3")
"""Numbers of people registered abroad begin with a country's code, 100 and above."""
_SEPARATORS = re.compile(r"[\s.\-']+")


@dataclass(frozen=True, slots=True)
class IdentityDoubt:
    """Why a number looks wrong, and the repair to propose if there is one.

    ``impossible``: it is no number that anybody could have.
    """

    message: str
    proposal: str = ""
    impossible: bool = False


def clean_identity(text: str) -> str:
    """Return the number without the spaces, dots and quotes people type into it."""
    return _SEPARATORS.sub("", text)


def encoded_birth(number: str) -> tuple[str, int] | None:
    """Return the sex (``Nam`` or ``Nữ``) and birth year in a 12-digit number.

    Digit 4 gives century and sex, digits 5 and 6 the year (Thông tư 59/2021/TT-BCA, Điều 4).
    """
    if len(number) != CITIZEN_DIGITS or not number.isdecimal():
        return None
    century, sex = divmod(int(number[3]), 2)
    return ("Nữ" if sex else "Nam"), 1900 + 100 * century + int(number[4:6])


def doubt_identity(
    number: str, sex: str | None, birth: PartialDate | None
) -> IdentityDoubt | None:
    """Say what contradicts ``number``, or ``None`` when it may stand."""
    if not number.isdecimal():
        message = QT_TRANSLATE_NOOP("problems", "Số định danh có ký tự không phải số")
        return IdentityDoubt(message, impossible=True)
    if len(number) == CITIZEN_DIGITS - 1 or len(number) == OLD_DIGITS - 1:
        proposal = "0" + number
        return IdentityDoubt(
            QT_TRANSLATE_NOOP("problems", "Số định danh có lẽ mất số 0 ở đầu"), proposal
        )
    if len(number) == CITIZEN_DIGITS - 2 and "00" + number[0] in _PROVINCES:
        return IdentityDoubt(
            QT_TRANSLATE_NOOP("problems", "Số định danh có lẽ mất số 0 ở đầu"), "00" + number
        )
    if len(number) not in (OLD_DIGITS, CITIZEN_DIGITS):
        return IdentityDoubt(
            QT_TRANSLATE_NOOP(
                "problems",
                "Số định danh phải có 12 chữ số (số CCCD, thẻ căn cước) hoặc 9 chữ số (CMND cũ)",
            ),
            impossible=True,
        )
    encoded = encoded_birth(number)
    if encoded is None:
        return None
    if number[:3] not in _PROVINCES and number[0] not in _ABROAD:
        return IdentityDoubt(
            QT_TRANSLATE_NOOP("problems", "Ba số đầu của số định danh không phải mã tỉnh nào")
        )
    if birth is not None and birth.year != encoded[1]:
        return IdentityDoubt(QT_TRANSLATE_NOOP("problems", "Năm sinh khác năm trong số định danh"))
    if sex and sex != encoded[0]:
        return IdentityDoubt(
            QT_TRANSLATE_NOOP("problems", "Giới tính khác giới tính trong số định danh")
        )
    return None
