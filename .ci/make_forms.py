"""Write the Word templates that ship, in the layout of Nghị định 30/2020/NĐ-CP, Phụ lục I.

    .venv/bin/python .ci/make_forms.py

Run it after changing a form here; officers change their copies in Word instead. Sizes and margins are
those of the decree; ``TĐKT dòng kẻ dài`` and ``TĐKT dòng kẻ ngắn`` are styles whose line the program
draws as long, or two fifths as long, as the text above it.
"""

import sys
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

sys.path.append(str(Path(__file__).parent))  # also where it is run from a test
from forms_of_awards import annulment, correction, decision, extract, payment, register, submission
from forms_of_council import ballot, counting, invitation, minutes, opinion, seating, tally
from forms_of_movements import entries, launch, plan, review
from forms_of_nominees import answer, handover, nomination, notice, registration
from forms_of_periods import period
from forms_of_reports import person_report, service_report, short_report, unit_report

FORMS = Path(__file__).resolve().parent.parent / "resources" / "forms"


WAYS: dict[str, Callable[[], Any]] = {
    "dang-ky": registration,
    "de-nghi": nomination,
    "thong-bao": notice,
    "giay-moi": invitation,
    "hoi-dong": seating,
    "to-kiem-phieu": counting,
    "phieu-bau": ballot,
    "phieu-y-kien": opinion,
    "kiem-phieu": tally,
    "bien-ban": minutes,
    "to-trinh": submission,
    "bao-cao-ca-nhan": person_report,
    "bao-cao-tap-the": unit_report,
    "bao-cao-dot-xuat": lambda: short_report(thematic=False),
    "bao-cao-chuyen-de": lambda: short_report(thematic=True),
    "bao-cao-cong-hien": service_report,
    "tra-loi": answer,
    "quyet-dinh": decision,
    "chi-thuong": payment,
    "so-cap-bang": register,
    "giay-xac-nhan": extract,
    "huy-bo": annulment,
    "dinh-chinh": correction,
    "ban-giao": handover,
    "ke-hoach-phong-trao": plan,
    "phat-dong-phong-trao": launch,
    "dang-ky-phong-trao": entries,
    "so-ket-phong-trao": lambda: review(final=False),
    "tong-ket-phong-trao": lambda: review(final=True),
    "bao-cao-cong-tac": period,
}


def packed(document: Any) -> bytes:
    """Return the .docx, without the hour it was made at: the same form is the same bytes."""
    stamped, plain = BytesIO(), BytesIO()
    document.save(stamped)
    with ZipFile(stamped) as source, ZipFile(plain, "w") as target:
        for name in source.namelist():
            target.writestr(ZipInfo(name), source.read(name), ZIP_DEFLATED)
    return plain.getvalue()


def forms() -> dict[str, bytes]:
    """Return every template by its file name."""
    made = {}
    for name, make in WAYS.items():
        document = make()
        document.core_properties.title, document.core_properties.author = name, "TĐKT Desktop"
        made[f"{name}.docx"] = packed(document)
    return made


def main() -> None:
    """Write every template."""
    for name, content in forms().items():
        (FORMS / name).write_bytes(content)


if __name__ == "__main__":
    main()
