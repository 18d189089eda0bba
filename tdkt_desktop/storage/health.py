"""Whether the file is sound: its pages and keys, its journal, what cannot be or is not whole."""

import json
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from tdkt_desktop.domain.vietnamese.dates import today
from tdkt_desktop.domain.vietnamese.keys import name_key
from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.progress import Progress, silent
from tdkt_desktop.storage.file.backups import require_whole
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.identity import JOURNALLED
from tdkt_desktop.storage.file.packing import ENTRIES

_LOOKED_THROUGH = 32 * 1024 * 1024
"""Bytes that a quick look reads in a fraction of a second."""
DAMAGE, CHECK, FINE = "damage", "check", "fine"
"""How grave a finding is: the file is damaged; records want a look; all in order."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at: how grave, what it is, how many records (ids) of which page it is of.

    ``words`` and ``why`` are texts to translate; ``examples`` name some of what was found.
    """

    code: str
    grade: str
    words: str
    why: str = ""
    count: int = 0
    page: str = ""
    ids: Sequence[int] = ()
    examples: Sequence[str] = ()


def check(database: Database, progress: Progress = silent) -> list[Finding]:
    """Look at everything; writes nothing. Damage comes first, what is in order last.

    A part that damage keeps from being read is damage, and no reason to stop.
    """
    found = list[Finding]()
    for number, look in enumerate(_LOOKS):
        progress(number, len(_LOOKS))
        try:
            found += look(database.conn)
        except sqlite3.DatabaseError as error:
            words = QT_TRANSLATE_NOOP("health", "Không đọc được một phần của tệp")
            name = look.__name__.strip("_")
            found.append(Finding(name, DAMAGE, words, count=1, examples=[str(error)]))
    order = (DAMAGE, CHECK, FINE)
    return sorted(found, key=lambda finding: order.index(finding.grade))


def looks_whole(database: Database) -> bool:
    """Whether a quick look at the pages finds nothing; a large file is not looked through."""
    if database.path.stat().st_size > _LOOKED_THROUGH:
        return True
    try:
        require_whole(database.conn)
    except sqlite3.ProgrammingError:  # closed meanwhile
        return True
    except sqlite3.DatabaseError:
        return False
    return True


def is_damaged(findings: Sequence[Finding]) -> bool:
    """Whether the file itself is damaged."""
    return any(finding.grade == DAMAGE for finding in findings)


# -- the file itself ---------------------------------------------------------------------


def _pages(conn: sqlite3.Connection) -> Iterator[Finding]:
    told = [row[0] for row in conn.execute("PRAGMA integrity_check(20)")]
    sound = told == ["ok"]
    yield Finding(
        "pages",
        FINE if sound else DAMAGE,
        QT_TRANSLATE_NOOP("health", "Cấu trúc tệp"),
        QT_TRANSLATE_NOOP("health", "hãy trở về bản sao lưu gần nhất còn lành"),
        0 if sound else len(told),
        examples=() if sound else told,
    )


def _keys(conn: sqlite3.Connection) -> Iterator[Finding]:
    broken = [f"{row[0]} {row[1]} → {row[2]}" for row in conn.execute("PRAGMA foreign_key_check")]
    yield Finding(
        "keys",
        DAMAGE if broken else FINE,
        QT_TRANSLATE_NOOP("health", "Liên kết giữa các bản ghi"),
        QT_TRANSLATE_NOOP("health", "hãy trở về bản sao lưu gần nhất còn lành"),
        len(broken),
        examples=broken[:20],
    )


def _journal(conn: sqlite3.Connection) -> Iterator[Finding]:
    """Compare every row with what the journal last said of it."""
    wrong = list[str]()
    every: dict[str, dict[int, str | None]] = {table: {} for table in JOURNALLED}
    entries = f"SELECT tbl, row, after FROM {ENTRIES} ORDER BY operation, id"
    for table, number, after in conn.execute(entries):
        if table in every:  # damage may have spoilt the name
            every[table][number] = after
    for table, latest in every.items():
        cursor = conn.execute(f"SELECT * FROM {table}")
        names = [column[0] for column in cursor.description]
        rows = (dict(zip(names, row, strict=True)) for row in cursor)
        there: dict[int, dict[str, object]] = {row["id"]: row for row in rows}
        for number, after in latest.items():
            image = None if after is None else json.loads(after)
            row = there.get(number)
            if row is None or image is None:
                differs = row is not image
            else:
                differs = any(row.get(name, value) != value for name, value in image.items())
            wrong += [f"{table} {number}"] if differs else []
        wrong += [f"{table} {number}" for number in there.keys() - latest.keys()]
    yield Finding(
        "journal",
        DAMAGE if wrong else FINE,
        QT_TRANSLATE_NOOP("health", "Nhật ký khớp với bản ghi"),
        QT_TRANSLATE_NOOP("health", "có bản ghi bị sửa ngoài chương trình"),
        len(wrong),
        examples=wrong[:20],
    )


def _attached(conn: sqlite3.Connection) -> Iterator[Finding]:
    """Look for attached files whose bytes are not in the file."""
    sql = """SELECT f.name FROM attached_file f LEFT JOIN attachment a ON a.hash = f.hash
             WHERE a.bytes IS NULL OR a.bytes = x''"""
    lacking = [row[0] for row in conn.execute(sql)]
    yield Finding(
        "attached",
        CHECK if lacking else FINE,
        QT_TRANSLATE_NOOP("health", "Tệp đính kèm còn nội dung"),
        QT_TRANSLATE_NOOP("health", "hãy trở về bản sao lưu còn đủ hay đính kèm lại"),
        len(lacking),
        examples=lacking[:20],
    )


def _order(conn: sqlite3.Connection) -> Iterator[Finding]:
    people = conn.execute("SELECT id, name, sort_key FROM person").fetchall()
    wrong = [row for row in people if row[2] != name_key(row[1])]
    yield Finding(
        "order",
        CHECK if wrong else FINE,
        QT_TRANSLATE_NOOP("health", "Thứ tự và tìm kiếm theo tên"),
        QT_TRANSLATE_NOOP("health", "sửa lại họ tên là đúng"),
        len(wrong),
        "people",
        [row[0] for row in wrong],
        [row[1] for row in wrong[:20]],
    )


def _tree(conn: sqlite3.Connection) -> Iterator[Finding]:
    above = dict(conn.execute("SELECT id, parent FROM unit").fetchall())
    names = dict(conn.execute("SELECT id, name FROM unit").fetchall())
    wrong = [unit for unit in above if _goes_round(unit, above)]
    yield Finding(
        "tree",
        DAMAGE if wrong else FINE,
        QT_TRANSLATE_NOOP("health", "Cây đơn vị"),
        QT_TRANSLATE_NOOP("health", "đơn vị trực thuộc chính mình"),
        len(wrong),
        "units",
        wrong,
        [names[unit] for unit in wrong[:20]],
    )


def _goes_round(unit: int, above: dict[int, int | None]) -> bool:
    met, at = set[int](), above.get(unit)
    while at is not None and at not in met:
        met.add(at)
        at = above.get(at)
    return unit in met


# -- what the records say ----------------------------------------------------------------


def _records(
    code: str, page: str, words: str, why: str, sql: str
) -> Callable[[sqlite3.Connection], Iterator[Finding]]:
    """Return a look at records that ``sql`` finds: their ids and names; ``:today`` is known."""

    def look(conn: sqlite3.Connection) -> Iterator[Finding]:
        rows = conn.execute(sql, {"today": today()}).fetchall()
        yield Finding(
            code,
            CHECK if rows else FINE,
            words,
            why,
            len(rows),
            page,
            [row[0] for row in rows],
            [str(row[1]) for row in rows[:20]],
        )

    look.__name__ = code
    return look


_PEOPLE_DATES = _records(
    "people_dates",
    "people",
    QT_TRANSLATE_NOOP("health", "Ngày không thể có của cán bộ"),
    QT_TRANSLATE_NOOP(
        "health", "sinh sau hôm nay, vào cơ quan hay vào Đảng trước khi sinh, thôi trước khi vào"
    ),
    """SELECT id, name FROM person
       WHERE birth_date > :today OR birth_date < '1900' OR start_date <= birth_date
       OR start_date > date(:today, '+1 year') OR leave_date < start_date
       OR party_date <= birth_date OR party_date > :today
       ORDER BY sort_key""",
)
_DECISION_DATES = _records(
    "decision_dates",
    "decisions",
    QT_TRANSLATE_NOOP("health", "Ngày không thể có của quyết định"),
    QT_TRANSLATE_NOOP("health", "ký sau hôm nay hay trước năm 1945"),
    "SELECT id, number FROM decision WHERE date > :today OR date < '1945' ORDER BY date",
)
_EARLY_AWARDS = _records(
    "early_awards",
    "awards",
    QT_TRANSLATE_NOOP("health", "Năm khen thưởng sau ngày ký quyết định"),
    QT_TRANSLATE_NOOP("health", "quyết định ký trước năm được khen"),
    """SELECT a.id, coalesce(p.name, u.name, a.recipient, '') || ' ' || a.year
       FROM award a JOIN decision d ON d.id = a.decision
       LEFT JOIN person p ON p.id = a.person
       LEFT JOIN unit u ON u.id = a.unit
       WHERE d.date < CAST(a.year AS TEXT) ORDER BY a.year""",
)
_NO_DECISION = _records(
    "no_decision",
    "awards",
    QT_TRANSLATE_NOOP("health", "Khen thưởng chưa có quyết định"),
    QT_TRANSLATE_NOOP("health", "thêm số, ngày quyết định khi tìm được"),
    """SELECT a.id, coalesce(p.name, u.name, a.recipient, '') || ' ' || a.year FROM award a
       LEFT JOIN person p ON p.id = a.person LEFT JOIN unit u ON u.id = a.unit
       WHERE a.decision IS NULL AND a.revoked IS NULL ORDER BY a.year DESC""",
)
_NO_AWARDS = _records(
    "no_awards",
    "decisions",
    QT_TRANSLATE_NOOP("health", "Quyết định chưa có danh sách"),
    QT_TRANSLATE_NOOP("health", "nhập danh sách kèm quyết định ấy"),
    """SELECT d.id, d.number FROM decision d
       WHERE NOT EXISTS (SELECT 1 FROM award a WHERE a.decision = d.id) ORDER BY d.date""",
)
_EMPTY_UNITS = _records(
    "empty_units",
    "units",
    QT_TRANSLATE_NOOP("health", "Đơn vị không còn ai"),
    QT_TRANSLATE_NOOP("health", "sáp nhập hay nhập nhầm?"),
    """SELECT u.id, u.name FROM unit u WHERE u.end IS NULL
       AND NOT EXISTS (SELECT 1 FROM unit c WHERE c.parent = u.id)
       AND NOT EXISTS (SELECT 1 FROM posting q WHERE q.unit = u.id)
       AND NOT EXISTS (SELECT 1 FROM award a WHERE a.unit = u.id) ORDER BY u.sort_key""",
)
_LOOKS: tuple[Callable[[sqlite3.Connection], Iterator[Finding]], ...] = (
    _pages,
    _keys,
    _journal,
    _attached,
    _order,
    _tree,
    _PEOPLE_DATES,
    _DECISION_DATES,
    _EARLY_AWARDS,
    _NO_DECISION,
    _NO_AWARDS,
    _EMPTY_UNITS,
)
