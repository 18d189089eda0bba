"""The law's entries in the words of the screen."""

from collections.abc import Iterator, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from tdkt_desktop.domain.vietnamese.dates import show_iso
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.operations.law.amending import Difference
from tdkt_desktop.operations.law.law_rows import TABLE_NAMES, LawRow, LawState
from tdkt_desktop.ui.eligibility.regulation_dialogs import CONDITIONS, condition_words

_OTHERS: Mapping[str, str] = {
    "urgent": QT_TRANSLATE_NOOP("rules", "Thành tích đột xuất: {words}"),
    "movement": QT_TRANSLATE_NOOP("rules", "Phong trào thi đua: {words}"),
    "contribution": QT_TRANSLATE_NOOP("rules", "Quá trình cống hiến: {words}"),
    "long_service": QT_TRANSLATE_NOOP("rules", "Niên hạn: {words}"),
    "rating_count": QT_TRANSLATE_NOOP("rules", "{times} lần xếp loại từ {min}"),
    "meets": QT_TRANSLATE_NOOP("rules", "Đạt tiêu chuẩn {words}"),
    "members_all": QT_TRANSLATE_NOOP("rules", "Mọi cá nhân xếp loại từ {rating_min}"),
}
"""Conditions of the law that no form of the regulation asks for."""
KEYS: Mapping[str, str] = {
    "id": QT_TRANSLATE_NOOP("law", "mã"),
    "basis": QT_TRANSLATE_NOOP("law", "điều, khoản"),
    "valid_from": QT_TRANSLATE_NOOP("law", "từ ngày"),
    "valid_to": QT_TRANSLATE_NOOP("law", "đến ngày"),
    "extends_until_verified": QT_TRANSLATE_NOOP("law", "áp dụng tiếp khi hết hạn"),
    "review_from": QT_TRANSLATE_NOOP("law", "cần đối chiếu từ ngày"),
    "confidence": QT_TRANSLATE_NOOP("law", "mức chắc chắn"),
    "enabled_default": QT_TRANSLATE_NOOP("law", "bật sẵn"),
    "kinds": QT_TRANSLATE_NOOP("law", "danh hiệu, hình thức"),
    "subjects": QT_TRANSLATE_NOOP("law", "đối tượng"),
    "condition": QT_TRANSLATE_NOOP("law", "điều kiện"),
    "fact": QT_TRANSLATE_NOOP("law", "nội dung"),
    "notes": QT_TRANSLATE_NOOP("law", "ghi chú"),
    "min_pct": QT_TRANSLATE_NOOP("law", "từ bao nhiêu phần trăm"),
    "max_pct": QT_TRANSLATE_NOOP("law", "không quá bao nhiêu phần trăm"),
    "hundredths": QT_TRANSLATE_NOOP("law", "hệ số (phần trăm lương cơ sở)"),
    "amount": QT_TRANSLATE_NOOP("law", "số tiền"),
    "month_day": QT_TRANSLATE_NOOP("law", "ngày trong năm"),
    "title": QT_TRANSLATE_NOOP("law", "tên văn bản"),
    "number": QT_TRANSLATE_NOOP("law", "số"),
}
"""What the parts of an entry are called."""
_SURE = {
    "high": QT_TRANSLATE_NOOP("law", "chắc chắn"),
    "medium": QT_TRANSLATE_NOOP("law", "khá chắc"),
    "low": QT_TRANSLATE_NOOP("law", "chưa chắc"),
}


def law(text: str) -> str:
    """Return words of the law's data in the window's language."""
    return QCoreApplication.translate("law", text)


def sureness(row: LawRow) -> str:
    """Say how far an entry is known."""
    if row.confirmed:
        return QCoreApplication.translate("LawPage", "đã đối chiếu")
    if row.needs_review:
        return QCoreApplication.translate("LawPage", "cần đối chiếu")
    return law(_SURE.get(row.confidence, row.confidence))


def about(row: LawRow) -> str:
    """Return what an entry is about: its table, and its fact where it states one."""
    named = law(TABLE_NAMES[row.table])
    return row.fact or (named.lower() if row.kinds else named)


def validity(row: LawRow) -> str:
    """Return from when to when an entry is in force."""
    start, end = show_iso(row.valid_from), show_iso(row.valid_to)
    words = QCoreApplication.translate("LawPage", "từ {start}").format(start=start)
    if end and row.state != LawState.EXTENDED:
        words += QCoreApplication.translate("LawPage", " đến {end}").format(end=end)
    return words


def clauses(condition: Mapping[str, Any], depth: int = 0) -> Iterator[str]:
    """Yield the parts of a condition, one to a line, those of a choice under it."""
    name = next((key for key in condition if key != "option"), "")
    before = "    " * depth
    if name == "any":
        yield before + QCoreApplication.translate("LawPage", "một trong các cách:")
        for part in condition[name]:
            yield from clauses(part, depth + 1)
    elif name == "all":
        parts = list(condition[name])
        if depth and len(parts) > 1:
            yield before + "• " + "; ".join(_leaf(part) for part in parts)
            return
        for part in parts:
            yield from clauses(part, depth)
    else:
        yield f"{before}• {_leaf(condition)}"


def _leaf(condition: Mapping[str, Any]) -> str:
    name = next((key for key in condition if key != "option"), "")
    if name in ("all", "any") or name in CONDITIONS:
        return condition_words(condition)
    template = _OTHERS.get(name)
    if template is None:
        return name
    value = condition[name]
    values = value if isinstance(value, Mapping) else {"words": value}
    shown = {key: " / ".join(map(str, one)) if isinstance(one, list) else one
             for key, one in values.items()}  # fmt: skip
    words = QCoreApplication.translate("rules", template)
    try:
        return words.format(**shown)
    except KeyError:  # a part the phrase speaks of is left to the law's default
        return f"{words.split('{', maxsplit=1)[0]}{', '.join(map(str, shown.values()))}"


def difference_words(one: Difference) -> str:
    """Say in a line what a package does to an entry."""
    entry = one.after or one.before or {}
    called = str(entry.get("basis") or entry.get("title") or one.id)
    if one.before is None:
        return QCoreApplication.translate("LawPage", "Thêm: {what}").format(what=called)
    if one.after is None:
        return QCoreApplication.translate("LawPage", "Bỏ: {what}").format(what=called)
    parts = [
        f"{law(KEYS.get(key, key))}: {_shown(one.before.get(key))} → {_shown(one.after.get(key))}"
        for key in one.keys
    ]
    words = QCoreApplication.translate("LawPage", "Sửa: {what} ({parts})")
    return words.format(what=called, parts="; ".join(parts))


def _shown(value: object) -> str:
    if value is None or value == "":
        return "…"
    if isinstance(value, Mapping):
        return "; ".join(line.strip(" •") for line in clauses(value))
    if isinstance(value, list):
        return ", ".join(map(str, value))
    text = str(value)
    return show_iso(text) if len(text) == len("2026-01-01") and text[4] == "-" else text
