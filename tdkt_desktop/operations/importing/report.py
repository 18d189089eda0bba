"""What an import did, row by row, as a workbook to keep or to send back."""

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from tdkt_desktop.domain.vietnamese.dates import show_iso
from tdkt_desktop.operations.importing.plan import Fate, Plan, PlanRow
from tdkt_desktop.sheets.lists.fields import BY_KEY, DATES
from tdkt_desktop.sheets.writing.plain_table import write_table

WORDS = {
    Fate.NEW: "mới",
    Fate.CHANGED: "sửa",
    Fate.SAME: "giống",
    Fate.PROBLEM: "vướng",
    Fate.LEFT_OUT: "bỏ ra",
}
_LEFT = {"person_key", "kind_code", "level", "scope_code", "person", "subject", "recipient"}


def write_report(plans: Sequence[Plan], path: Path, *, saved: bool) -> int:
    """Write every row of the plans with its fate, changes and doubts; returns how many.

    Raises:
        TdktError: the file cannot be written.
    """
    rows = [row for plan in plans for row in plan.rows]
    fields = [
        key
        for key in dict.fromkeys(key for row in rows for key in row.values)
        if key in BY_KEY and key not in _LEFT
    ]
    several = len(plans) > 1
    heads = (
        *(["Tệp"] * several),
        "Trang",
        "Dòng",
        "Kết quả",
        "Thay đổi",
        "Nhận xét",
        *(BY_KEY[key].title for key in fields),
    )
    verb = "Đã nhập" if saved else "Sẽ nhập"
    totals = Counter(row.fate for row in rows)
    whence = f"{len(plans)} danh sách" if several else plans[0].source
    title = f"{verb} từ {whence}: " + ", ".join(
        f"{totals[fate]} {word}" for fate, word in WORDS.items() if totals[fate]
    )
    lines = [
        (*([plan.source] * several), *line) for plan in plans for line in _lines(plan.rows, fields)
    ]
    write_table(path, title, heads, lines)
    return len(rows)


def _lines(rows: Sequence[PlanRow], fields: Sequence[str]) -> Iterator[Sequence[object]]:
    for row in rows:
        changes = "; ".join(
            f"{BY_KEY[c.field].title if c.field in BY_KEY else c.field}: {c.old or '∅'} → {c.new}"
            for c in row.changes
        )
        doubts = "; ".join(
            p.message + (f" → {p.proposal}" if p.proposal else "") for p in row.problems
        )
        values = (
            show_iso(row.values.get(key)) if key in DATES else row.values.get(key, "")
            for key in fields
        )
        yield row.sheet, row.number, WORDS[row.fate], changes, doubts, *values
