"""What the benchmarks share: made-up people, and medians of interleaved fresh processes."""

import json
import random
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

FAMILIES = "Nguyễn Trần Lê Phạm Hoàng Phan Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Mai".split()
MIDDLES = "Văn Thị Đức Minh Quang Hữu Thành Công Xuân Ngọc Thu Mỹ Hồng Kim Phương".split()
GIVENS = "An Bình Cường Dũng Đạt Giang Hải Hòa Hùng Khánh Long Nam Phong Sơn Ánh Yến Thảo".split()
WORK = Path(__file__).parent / ".work"


def person(number: int) -> tuple[str, ...]:
    """Return one made-up person: code, name, birth date, sex, identity, position, unit."""
    dice = random.Random(number)  # noqa: S311 - repeatable, nothing secret
    woman = number % 2
    name = f"{dice.choice(FAMILIES)} {dice.choice(MIDDLES)} {dice.choice(MIDDLES)} {dice.choice(GIVENS)}"
    year = 1960 + number % 40
    identity = f"031{woman}{year % 100:02d}{number:06d}"
    birth = f"{1 + number % 28:02d}/{1 + number % 12:02d}/{year}"
    return (
        f"NV{number:06d}",
        name,
        birth,
        "Nữ" if woman else "Nam",
        identity,
        "Chuyên viên",
        f"Phòng số {number % 60 + 1}",
    )


def emit(seconds: float) -> None:
    """Report one measurement to the parent process."""
    print(json.dumps(seconds))


def compare(
    script: str, ways: list[str], rounds: int = 5, arguments: tuple[str, ...] = ()
) -> dict[str, float]:
    """Run ``script WAY`` in fresh processes, interleaved; print and return the medians in seconds."""
    taken: dict[str, list[float]] = {way: [] for way in ways}
    for turn in range(rounds + 1):
        for way in ways:
            done = subprocess.run(
                [sys.executable, script, way, *arguments],
                capture_output=True,
                text=True,
                check=True,
            )
            if turn:  # the first warms the disk's cache
                taken[way].append(json.loads(done.stdout.strip().splitlines()[-1]))
    medians = {way: statistics.median(times) for way, times in taken.items()}
    floor = medians[ways[0]]
    for way, seconds in medians.items():
        print(f"{way:24} {seconds * 1000:9.1f} ms {seconds / floor:7.2f}x")
    return medians


def timed(work: Callable[[], object]) -> float:
    """Return how many seconds ``work`` takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start
