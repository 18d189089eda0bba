"""Many units' exports in a province's PostgreSQL: tables made from the very files, loaded by psql.

Usage: ``python bench/province.py [UNITS] [PEOPLE] [PSQL ARGUMENTS…]`` (10 units of 300 people). What
follows the numbers goes to psql (``-h HOST -d DATABASE``). The statements are left in
``bench/.work/tinh.sql``, to be read and changed. DuckDB reads the same files as they lie:
``docs/tong-hop-tinh.md``.
"""

import csv
import subprocess
import sys
from pathlib import Path

_FIRST = next((n for n, one in enumerate(sys.argv) if one.startswith("-")), len(sys.argv))
PSQL = ["psql", "-q", *sys.argv[_FIRST:]]
sys.argv[1:] = sys.argv[1:_FIRST] or ["10", "300"]

from common import WORK, timed  # noqa: E402
from gathering import FOLDER, PEOPLE, UNITS, send  # noqa: E402

SQL = WORK / "tinh.sql"
_SENDER = "co_quan"


def statements(folder: Path) -> str:
    """Return what makes a table per sort of list and loads every unit's file into it.

    Every column is text, as it was sent; a column that only some units have is there for all.
    """
    heads: dict[str, list[str]] = {}
    loads = list[str]()
    for path in sorted(folder.glob("*/*.csv")):
        with path.open(encoding="utf-8-sig", newline="") as file:
            columns = next(csv.reader(file))
        table = path.stem.split("-", 1)[1].replace("-", "_")
        known = heads.setdefault(table, [_SENDER])
        known += [one for one in columns if one not in known]
        named = ", ".join(map(_quoted, columns))
        loads += [
            f"ALTER TABLE {table} ALTER {_SENDER} SET DEFAULT {_text(path.parent.name)};",
            f"\\copy {table}({named}) FROM {_text(str(path))} WITH (FORMAT csv, HEADER)",
        ]
    tables = [
        f"DROP TABLE IF EXISTS {table};\n"
        f"CREATE TABLE {table} ({', '.join(f'{_quoted(one)} text' for one in columns)});"
        for table, columns in heads.items()
    ]
    lines = ["\\set ON_ERROR_STOP on", "SET client_encoding = 'UTF8';", "BEGIN;"]
    return "\n".join([*lines, *tables, *loads, "COMMIT;", ""])


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _text(words: str) -> str:
    return "'" + words.replace("'", "''") + "'"


def main() -> None:
    """Export, write the statements, load them, count."""
    WORK.mkdir(exist_ok=True)
    send(as_csv=True)
    SQL.write_text(statements(FOLDER), encoding="utf-8")

    def load() -> None:
        subprocess.run([*PSQL, "-f", str(SQL)], check=True)

    print(f"{UNITS} units of {PEOPLE}, loaded by psql: {timed(load):.1f} s")
    count = f"SELECT count(*), count(DISTINCT {_SENDER}) FROM khen_thuong"
    subprocess.run([*PSQL, "-c", count], check=True)


if __name__ == "__main__":
    main()
