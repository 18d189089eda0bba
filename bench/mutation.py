"""Do the tests notice? One random fault at a time in domain, storage and operations.

    python bench/mutation.py [COUNT [SEED]]

Runs the tests once to learn which of them pass through which line, then puts one fault after another
into a copy of the program and runs the tests that pass through its line. Prints every fault that no
test noticed, with its place, and the share noticed. The same seed makes the same faults.
"""

import ast
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from common import WORK

ROOT = Path(__file__).resolve().parent.parent
ROOMS = ("domain", "storage", "operations")
NEEDED = (
    "tdkt_desktop",
    "tests",
    "resources",
    "translations",
    "docs",
    "pyproject.toml",
    ".ci",
    "README.md",
)
SECONDS = 120  # longer than that is a loop that does not end: noticed
MOST = 400  # plain tests run for one fault
COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
}
SUMS: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Add,
    ast.FloorDiv: ast.Mult,
}


@dataclass(frozen=True)
class Fault:
    """One faulty expression: where, what stood there and what stands there now."""

    path: Path
    statement: int
    line: int
    start: int
    end: int
    before: str
    after: str


def faulty(node: ast.AST) -> Iterator[ast.AST]:
    """Yield what could stand in the place of ``node`` by mistake."""
    match node:
        case ast.Compare(left=left, ops=[op], comparators=right) if type(op) in COMPARISONS:
            yield ast.Compare(left=left, ops=[COMPARISONS[type(op)]()], comparators=right)
        case ast.BoolOp(op=op, values=values):
            yield ast.BoolOp(op=ast.Or() if isinstance(op, ast.And) else ast.And(), values=values)
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            yield operand
        case ast.BinOp(left=left, op=op, right=right) if type(op) in SUMS:
            if not any(
                isinstance(side, ast.Constant | ast.JoinedStr)
                and not isinstance(getattr(side, "value", 0), int)
                for side in (left, right)
            ):
                yield ast.BinOp(left=left, op=SUMS[type(op)](), right=right)
        case ast.Constant(value=bool() as value):
            yield ast.Constant(not value)
        case ast.Constant(value=int() as value):
            yield ast.Constant(value + 1)
        case ast.IfExp(test=test, body=body, orelse=orelse):
            yield ast.IfExp(test=test, body=orelse, orelse=body)


def expressions(statement: ast.stmt) -> Iterator[ast.expr]:
    """Yield the expressions of one statement, without the statements in it."""
    waiting = [*ast.iter_child_nodes(statement)]
    while waiting:
        match waiting.pop():
            case ast.stmt():
                pass
            case ast.keyword(arg="strict"):
                pass  # of zip: it only asks for what is so anyhow
            case node:
                if isinstance(node, ast.expr):
                    yield node
                waiting += ast.iter_child_nodes(node)


def faults(path: Path) -> list[Fault]:
    """Return every fault this module could have, one at a time, on lines of one line each."""
    text = path.read_text(encoding="utf-8")
    starts = [0]
    for line in text.encode().splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    found, inside = [], [n for n in ast.walk(ast.parse(text)) if isinstance(n, ast.FunctionDef)]
    statements = [s for function in inside for s in ast.walk(function) if isinstance(s, ast.stmt)]
    for statement in statements:
        for node in expressions(statement):
            for other in faulty(node):
                begin = starts[node.lineno - 1] + node.col_offset
                end = starts[(node.end_lineno or 0) - 1] + (node.end_col_offset or 0)
                before = text.encode()[begin:end].decode()
                after = f"({ast.unparse(ast.fix_missing_locations(other))})"
                found.append(Fault(path, statement.lineno, node.lineno, begin, end, before, after))
    return sorted(set(found), key=lambda fault: (fault.start, fault.end, fault.after))


def traced() -> Path:
    """Run every test once, noting which passes through which line; returns coverage's file.

    Not again while no source has changed.
    """
    WORK.mkdir(exist_ok=True)
    data = WORK / "mutation.coverage"
    sources = [path for name in ("tdkt_desktop", "tests") for path in (ROOT / name).rglob("*.py")]
    if data.exists() and data.stat().st_mtime > max(path.stat().st_mtime for path in sources):
        return data
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-n",
        "2",
        "--cov=tdkt_desktop",
        "--cov-context=test",
        "--cov-report=",
    ]
    subprocess.run(
        command,
        cwd=ROOT,
        check=True,
        env={**os.environ, "COVERAGE_FILE": str(data)},
        stdout=subprocess.DEVNULL,
    )
    return data


def tests_through(data: sqlite3.Connection, fault: Fault) -> list[str]:
    """Return the tests that pass through the line of ``fault``."""
    from coverage.numbits import register_sqlite_functions

    register_sqlite_functions(data)
    sql = """SELECT DISTINCT c.context FROM line_bits l JOIN file f ON f.id = l.file_id
             JOIN context c ON c.id = l.context_id
             WHERE f.path = ? AND num_in_numbits(?, l.numbits) AND c.context <> ''"""
    lines = range(fault.statement, fault.line + 1)
    rows = [row for line in lines for row in data.execute(sql, (str(fault.path), line))]
    names = {row[0].split("|")[0] for row in rows}
    return sorted(names)


def fitting(fault: Fault, names: list[str]) -> list[str]:
    """Choose of the tests through a line those of its room first, and of those with a window few."""
    room = "/".join(fault.path.relative_to(ROOT / "tdkt_desktop").parts[:2]).removesuffix(".py")
    own = [name for name in names if name.startswith(f"tests/{room}")]
    plain = [name for name in names if name not in own and "/ui/" not in name]
    windowed = [name for name in names if name not in own and "/ui/" in name]
    return own[:MOST] + thinned(plain, MOST) + thinned(windowed, MOST // 16)


def thinned(names: list[str], most: int) -> list[str]:
    """Return at most so many, evenly."""
    step = max(len(names) / most, 1)
    return [names[int(n * step)] for n in range(min(len(names), most))]


def noticed(fault: Fault, names: list[str], copy: Path) -> bool:
    """Put the fault into ``copy``, run the tests, take it out again."""
    target = copy / fault.path.relative_to(ROOT)
    whole = target.read_bytes()
    target.write_bytes(whole[: fault.start] + fault.after.encode() + whole[fault.end :])
    try:
        done = subprocess.run(
            [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *names],
            cwd=copy,
            capture_output=True,
            timeout=SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return True
    finally:
        target.write_bytes(whole)
    return done.returncode != 0


def copied(where: Path) -> Path:
    """Copy the program and its tests, to be spoiled."""
    for name in NEEDED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, where / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, where / name)
    return where


def main(count: int, seed: int) -> int:
    """Try ``count`` faults; returns how many nobody noticed."""
    dice = random.Random(seed)  # noqa: S311 - repeatable, nothing secret
    modules = [
        path
        for room in ROOMS
        for path in sorted((ROOT / "tdkt_desktop" / room).rglob("*.py"))
        if "demo" not in path.parts  # made-up people may be made up otherwise
    ]
    every = [fault for path in modules for fault in faults(path)]
    chosen = dice.sample(every, min(count, len(every)))
    print(f"seed {seed}: {len(chosen)} of {len(every)} faults", flush=True)
    data = sqlite3.connect(traced(), check_same_thread=False)
    tests = [fitting(fault, tests_through(data, fault)) for fault in chosen]
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(2) as pool:
        copies = [copied(Path(folder) / str(n)) for n in range(2)]

        def half(which: int) -> list[tuple[Fault, bool, int]]:
            mine = list(zip(chosen, tests, strict=True))[which::2]
            return [
                (one, bool(names) and noticed(one, names, copies[which]), len(names))
                for one, names in mine
            ]

        results = [result for part in pool.map(half, range(2)) for result in part]
    missed = [(fault, names) for fault, caught, names in results if not caught]
    for fault, names in missed:
        where = fault.path.relative_to(ROOT)
        print(
            f"not noticed by {names} tests: {where}:{fault.line}: {fault.before!r} -> {fault.after!r}"
        )
    print(
        f"noticed: {len(results) - len(missed)} of {len(results)} ({1 - len(missed) / len(results):.0%})"
    )
    return len(missed)


if __name__ == "__main__":
    numbers = [int(text) for text in sys.argv[1:]]
    main(numbers[0] if numbers else 100, numbers[1] if len(numbers) > 1 else 1)
