"""The lists of a round in Excel: as they ship, or in the workbook the level above sent."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from tdkt_desktop.documents.list_pdf import Target
from tdkt_desktop.domain.ids import NominationId
from tdkt_desktop.domain.rounds import Nominee
from tdkt_desktop.domain.vietnamese.dates import today
from tdkt_desktop.domain.vietnamese.numbers import dotted, in_words
from tdkt_desktop.errors import TdktError
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.exporting.lists import ExportColumn, write_out
from tdkt_desktop.operations.papers.form_answers import NOTHING_TOLD, FormAnswers
from tdkt_desktop.operations.papers.form_filling import fill_form
from tdkt_desktop.operations.papers.occasions import honoured
from tdkt_desktop.operations.papers.paper_forms import Form, form
from tdkt_desktop.operations.papers.phrases import Row
from tdkt_desktop.operations.papers.values import PaperValues
from tdkt_desktop.operations.rounds.review import Review
from tdkt_desktop.sheets.forms.filling import Filled
from tdkt_desktop.sheets.writing.workbook import CODE, DATE, MONEY, OutColumn
from tdkt_desktop.storage.file.database import Database

LISTS = ("dang-ky", "de-nghi", "to-trinh", "kiem-phieu", "quyet-dinh", "chi-thuong")
"""The forms that are lists, by the code of their paper."""
_COLUMNS = {
    "ten": OutColumn("Họ và tên, tên tập thể", 28),
    "ngay_sinh": OutColumn("Ngày sinh", 12, DATE),
    "gioi_tinh": OutColumn("Giới tính", 8),
    "chuc_vu": OutColumn("Chức vụ", 20),
    "don_vi": OutColumn("Đơn vị", 28),
    "danh_hieu": OutColumn("Danh hiệu thi đua, hình thức khen thưởng đề nghị", 30),
    "xep_loai": OutColumn("Mức xếp loại năm", 12),
    "sang_kien": OutColumn("Sáng kiến (tên, số QĐ công nhận)", 30),
    "da_khen": OutColumn("Danh hiệu các năm liền kề", 28),
    "phieu_ty_le": OutColumn("Số phiếu, tỷ lệ", 14, CODE),
    "thanh_tich": OutColumn("Thành tích", 32),
    "tai_khoan": OutColumn("Số tài khoản", 18, CODE),
    "ngan_hang": OutColumn("Ngân hàng", 18),
    "tien": OutColumn("Tiền thưởng (đồng)", 14, MONEY),
    "ky_nhan": OutColumn("Ký nhận", 16),
    "ghi_chu_tien": OutColumn("Ghi chú", 18),
    "ghi_chu": OutColumn("Ghi chú", 18),
}
_ALWAYS = ("ten", "danh_hieu", "ky_nhan")
_OF_MONEY = ("tai_khoan", "ngan_hang", "tien", "ky_nhan", "ghi_chu_tien")
"""The columns of lists that pay."""
_OF_FORM = {
    "dang-ky": ("ten", "ngay_sinh", "gioi_tinh", "chuc_vu", "don_vi", "danh_hieu", "ghi_chu"),
    "chi-thuong": (
        *("ten", "chuc_vu", "don_vi", "danh_hieu"),
        *("tai_khoan", "ngan_hang", "tien", "ky_nhan", "ghi_chu_tien"),
    ),
}


def _column(key: str, code: str) -> OutColumn:
    """Return a column as a list heads it: what is decided is no longer put forward."""
    column = _COLUMNS[key]
    given = key == "danh_hieu" and code in ("quyet-dinh", "chi-thuong")
    return replace(column, title=column.title.removesuffix(" đề nghị")) if given else column


def _date(key: str) -> Callable[[Row], str | None]:
    """Return what reads a shown date back as ISO, for a column of dates."""
    return lambda row: "-".join(reversed(row[key].split("/"))) if row[key] else None


def export_round(
    review: Review,
    database: Database,
    code: str,
    path: Target,
    only: Sequence[NominationId] | None = None,
) -> int:
    """Write a list of a round as .xlsx or .pdf in the form that ships; returns how many rows.

    Raises:
        TdktError: there is no such list, nobody is in it, or it cannot be written.
    """
    wanted = _list(code)
    words = PaperValues(database, review, today())
    nominees = _listed(words, review, wanted, only)
    rows = words.rows(nominees)
    keys = _OF_FORM.get(code, tuple(key for key in _COLUMNS if key not in _OF_MONEY))
    columns = [
        ExportColumn(
            key, _column(key, code), _date(key) if _COLUMNS[key].kind == DATE else _got(key)
        )
        for key in keys
        if key in _ALWAYS or any(row[key] for row in rows)
    ]
    total = f"Tổng cộng: {honoured(nominees, '')['gom_luot']}."
    notes = list[str]()
    if "tien" in keys:
        money = sum(row["tien"] for row in rows)
        total = f"{total[:-1]}, {dotted(money)} đồng."
        words_of_money = in_words(money)
        notes = [f"Bằng chữ: {words_of_money[:1].upper()}{words_of_money[1:]} đồng."]
    filled, day = words.of(wanted, only), None
    subtitle = review.round.name
    if wanted.who == "decided":
        day = rows[0]["ngay_qd"] and "-".join(reversed(rows[0]["ngay_qd"].split("/")))
        subtitle = f"(Kèm theo Quyết định {filled['so_van_ban_kem']})"
    elif wanted.dated:
        day = getattr(review.round, wanted.dated)
    return write_out(
        database,
        path,
        form=columns,
        rows=rows,
        title=wanted.name,
        subtitle=subtitle,
        total=total,
        day=day or None,
        sheet="Danh sách",
        accountant="tien" in keys,
        notes=notes,
    )


def _got(key: str) -> Callable[[Row], str | int | None]:
    return lambda row: row.get(key) or None


def fill_superiors(
    review: Review,
    database: Database,
    code: str,
    template: Path,
    path: Path | None,
    answers: FormAnswers = NOTHING_TOLD,
) -> Filled:
    """Fill the workbook the level above sent with a list of a round.

    Raises:
        TdktError: there is no such list, nobody is in it, the workbook is not understood or asks
            for something unknown, or ``path`` cannot be written.
    """
    wanted = _list(code)
    values = PaperValues(database, review, today()).of(wanted)
    return fill_form(database, template, values, values["danh_sach"], path, answers)


def _list(code: str) -> Form:
    if code not in LISTS:
        raise TdktError(
            QT_TRANSLATE_NOOP(
                "errors", "Không có danh sách “{code}”. Các danh sách xuất được: {known}."
            ),
            code=code,
            known=", ".join(LISTS),
        )
    return form(code)


def _rows(
    review: Review, database: Database, wanted: Form, only: Sequence[NominationId] | None
) -> list[Row]:
    words = PaperValues(database, review, today())
    return words.rows(_listed(words, review, wanted, only))


def _listed(
    words: PaperValues, review: Review, wanted: Form, only: Sequence[NominationId] | None
) -> list[Nominee]:
    nominees = words.listed(wanted, only)
    if not nominees:
        raise TdktError(
            QT_TRANSLATE_NOOP("errors", "“{form}”: đợt “{round}” chưa có ai để đưa vào."),
            form=wanted.name,
            round=review.round.name,
        )
    return nominees
