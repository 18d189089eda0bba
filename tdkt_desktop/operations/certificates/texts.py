"""What a certificate says: a value for every placeholder."""

import re
from collections.abc import Mapping

from tdkt_desktop.domain.agency.agency import Agency, GoldenNumber
from tdkt_desktop.domain.agency.signing import office_of, signing_lines
from tdkt_desktop.domain.awards.awards import AwardRow
from tdkt_desktop.domain.awards.households import household_parts
from tdkt_desktop.domain.awards.kinds import HOUSEHOLD, PERSON
from tdkt_desktop.domain.people.people import FEMALE, MALE
from tdkt_desktop.domain.vietnamese.keys import fold
from tdkt_desktop.domain.vietnamese.spelling import spelt_out
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP

PLACEHOLDERS: Mapping[str, str] = {
    "xung_ho": QT_TRANSLATE_NOOP("placeholders", "Ông, Bà"),
    "ten": QT_TRANSLATE_NOOP("placeholders", "Họ tên, tên tập thể"),
    "chuc_danh": QT_TRANSLATE_NOOP("placeholders", "Chức vụ, đơn vị"),
    "thanh_tich": QT_TRANSLATE_NOOP("placeholders", "Thành tích"),
    "danh_hieu": QT_TRANSLATE_NOOP("placeholders", "Danh hiệu, hình thức"),
    "danh_hieu_hoa": QT_TRANSLATE_NOOP("placeholders", "Danh hiệu, hình thức (chữ hoa)"),
    "nam": QT_TRANSLATE_NOOP("placeholders", "Năm"),
    "co_quan": QT_TRANSLATE_NOOP("placeholders", "Cơ quan"),
    "tham_quyen": QT_TRANSLATE_NOOP("placeholders", "Thủ trưởng cơ quan khen (chữ hoa)"),
    "so_qd": QT_TRANSLATE_NOOP("placeholders", "Số quyết định"),
    "ngay_qd": QT_TRANSLATE_NOOP("placeholders", "Ngày quyết định"),
    "so_vang": QT_TRANSLATE_NOOP("placeholders", "Số sổ vàng (theo Thiết lập)"),
    "so_trong_so": QT_TRANSLATE_NOOP("placeholders", "Số trong sổ"),
    "so_thu_tu": QT_TRANSLATE_NOOP("placeholders", "Số thứ tự trong quyết định"),
    "noi_ngay": QT_TRANSLATE_NOOP("placeholders", "Nơi, ngày tháng năm"),
    "chuc_vu_ky": QT_TRANSLATE_NOOP("placeholders", "Chức vụ người ký (chữ hoa)"),
    "nguoi_ky": QT_TRANSLATE_NOOP("placeholders", "Người ký"),
}
"""What a layout's texts may hold in braces, and what each is called."""


_ADDRESS = {MALE: "Ông", FEMALE: "Bà"}
UNKNOWN = "………"
"""What stands for a number nobody has."""
UNSURE = "Ông/Bà"
"""How somebody is addressed whose sex is unknown."""

_OFFICE = re.compile(
    r"(?:giam doc|chu tich|thu truong|truong ban|cuc truong|hieu truong|bo truong)\b"
)


def sample_texts(agency: Agency, *, long: bool) -> Mapping[str, str]:
    """Return made-up texts to design with, all of them ``long`` or short."""
    date = "ngày 20 tháng 12 năm 2025"
    unit = "Phòng Tổng hợp và Kiểm soát thủ tục hành chính" if long else "Văn phòng"
    reason = "Đã có thành tích xuất sắc trong công tác năm 2025"
    more = " và trong thực hiện phong trào thi đua đẩy mạnh cải cách hành chính, chuyển đổi số"
    name = agency.name or "Sở Nội vụ"
    return {
        "xung_ho": "Bà",
        "ten": "Nguyễn Hoàng Thị Thanh Huyền Trang" if long else "Lê An",
        "chuc_danh": f"Phó Trưởng phòng, {unit}, {name}" if long else f"Chuyên viên, {unit}",
        "thanh_tich": reason + more if long else reason,
        "danh_hieu": "Giấy khen",
        "danh_hieu_hoa": "GIẤY KHEN",
        "nam": "2025",
        "co_quan": name,
        "tham_quyen": head_of("", agency.signer_title, name),
        "so_qd": "1234/QĐ-UBND" if long else "12/QĐ",
        "ngay_qd": f", {date}",
        "so_vang": "1234" if long else "7",
        "so_trong_so": "1234" if long else "7",
        "so_thu_tu": "1234" if long else "7",
        "noi_ngay": f"{agency.place or 'Hà Nội'}, {date}",
        "chuc_vu_ky": "\n".join(signing_lines(agency.signer_title.upper())),
        "nguoi_ky": agency.signer or "Nguyễn Văn Minh",
    }


def texts(row: AwardRow, agency: Agency, number: int) -> Mapping[str, str]:
    """Return a text for every placeholder a layout may hold; ``number`` is that of the book."""
    decision = row.decision
    date = decision.date if decision else None
    person = row.award.subject == PERSON
    authority = (decision and decision.authority) or ""
    ours = agency.decided(authority)
    # another's award is never signed by our head
    signer_title = (decision and decision.signer_title) or (
        agency.signer_title if ours else office_in(authority)
    )
    signer_title = spelt_out(signer_title)
    place = agency.place if ours else ""
    name = row.recipient
    where = ", ".join(filter(None, (row.position, row.unit_name if person else "")))
    if row.award.subject == HOUSEHOLD and not where:  # its name is written with where it lives
        name, where = household_parts(name)
    place_in_list = str(row.award.ordinal or UNKNOWN)
    when = date_words(date) if date else f"năm {row.award.year}"
    filled = {"nam": row.award.years, "danh_hieu": row.kind_name, "co_quan": agency.name}
    reason = row.award.achievement or agency.certificate_reason
    if row.award.year_to == row.award.year + 1:
        reason = reason.replace("năm {nam}", "năm học {nam}")
    for key, value in filled.items():
        reason = reason.replace("{" + key + "}", value)
    return filled | {
        "ten": name,
        "xung_ho": address(row.sex, row.recipient, UNSURE) if person else "",
        "chuc_danh": where,
        "thanh_tich": reason,
        "danh_hieu_hoa": row.kind_name.upper(),
        "tham_quyen": head_of(authority, signer_title, agency.name),
        "so_qd": decision.number if decision else UNKNOWN,
        "ngay_qd": f", {when}" if decision else "",
        "so_vang": str(number) if agency.golden == GoldenNumber.BOOK else place_in_list,
        "so_trong_so": str(number),
        "so_thu_tu": place_in_list,
        "noi_ngay": f"{place}, {when}" if place else when[:1].upper() + when[1:],
        "chuc_vu_ky": "\n".join(signing_lines(signer_title.upper())),
        "nguoi_ky": (decision and decision.signer) or (agency.signer if ours else ""),
    }


def address(sex: str | None, name: str, unsure: str = "") -> str:
    """Return how somebody is addressed; nothing where the name says it already."""
    if fold(name).split(" ", 1)[0] in ("ong", "ba"):
        return ""
    return _ADDRESS.get(sex or "", unsure)


def date_words(iso: str) -> str:
    """Return ``2022-01-05`` as ``ngày 05 tháng 01 năm 2022``; zeros as NĐ 30/2020 asks."""
    parts = iso.split("-")
    words = f"năm {parts[0]}"
    if len(parts) > 1:
        month = parts[1] if int(parts[1]) < 3 else str(int(parts[1]))  # noqa: PLR2004 - the decree writes 01 and 02, and days where known
        words = f"tháng {month} {words}"
    return f"ngày {parts[2]} {words}" if len(parts) > 2 else words  # noqa: PLR2004 - the decree writes 01 and 02, and days where known


def office_in(authority: str) -> str:
    """Return the office that an authority begins with, ``Giám đốc``; empty where it names none."""
    words = authority.split()
    found = _OFFICE.match(fold(authority))
    return " ".join(words[: len(found[0].split())]) if found else ""


def head_of(authority: str, title: str, agency: str) -> str:
    """Return whose award it is, in capitals: ``GIÁM ĐỐC SỞ NỘI VỤ``.

    An ``authority`` that begins with an office ("Giám đốc", "Chủ tịch" ...) says it already.
    """
    authority, title, agency = map(spelt_out, (authority, title, agency))
    told = office_of(authority)
    if told != " ".join(authority.split()):
        return f"{told} {agency}".upper()  # a form of signing, not an authority
    if office_in(authority):
        return authority.upper()
    # a deputy signs for the head: the award is the head's
    words, body = office_of(title).upper().split(), (authority or agency).upper().split()
    if words and body and words[-1] == body[0]:
        words.pop()
    return " ".join(words + body)
