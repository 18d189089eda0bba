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


def write_report(plan: Plan, path: Path, *, saved: bool) -> int:
    """Write every row of ``plan`` with its fate, changes and doubts; returns how many.

    Raises:
        TdktError: the file cannot be written.
    """
    fields = [
        key
        for key in dict.fromkeys(key for row in plan.rows for key in row.values)
        if key in BY_KEY and key not in _LEFT
    ]
    heads = (
        "Trang",
        "Dòng",
        "Kết quả",
        "Thay đổi",
        "Nhận xét",
        *(BY_KEY[key].title for key in fields),
    )
    verb = "Đã nhập" if saved else "Sẽ nhập"
    totals = Counter(row.fate for row in plan.rows)
    title = f"{verb} từ {plan.source}: " + ", ".join(
        f"{totals[fate]} {word}" for fate, word in WORDS.items() if totals[fate]
    )
    write_table(path, title, heads, list(_lines(plan.rows, fields)))
    return len(plan.rows)


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
