"""Text into a box: wrapped by measured width, shrunk to a least size, or said not to fit."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

KEEP = "\u00a0"
"""A space at which no line may break."""
_STEP = 0.5
LEADING = 1.22


@dataclass(frozen=True, slots=True)
class LineRoom:
    """What a line of a font takes, in its size: above its foot, in all, and to the next one."""

    above: float = 0.8
    first: float = 1.0
    leading: float = LEADING


SERIF_ROOM = LineRoom()


@dataclass(frozen=True, slots=True)
class Fitted:
    """Lines of text at one size, in points."""

    lines: tuple[str, ...]
    size: float


Measure = Callable[[str], float]
"""Width of a text at size 1."""


def fit(  # noqa: PLR0913 - a box, part by part
    text: str,
    measure: Measure,
    *,
    size: float,
    least: float,
    width: float,
    height: float,
    lines: int = 0,
    room: LineRoom = SERIF_ROOM,
) -> Fitted | None:
    """Return ``text`` set in ``width`` by ``height`` points, as large as it goes, or ``None``.

    Sizes go from ``size`` down to ``least``; ``lines`` is the most there may be (0: as many as
    the height takes). Lines break between words only; line feeds always break. The lines of a
    paragraph are made about equally long.
    """
    steps = int((size - least) / _STEP + 1e-9)
    sizes = [size - _STEP * step for step in range(steps + 1)]
    if sizes[-1] > least:
        sizes.append(least)
    for current in sizes:
        most = int((height / current - room.first) / room.leading + 1 + 1e-9)
        if most < 1:
            continue
        made = _wrap(text, measure, width / current, min(most, lines or most))
        if made is not None:
            return Fitted(tuple(made), current)
    return None


def fit_name(  # noqa: PLR0913 - a box, part by part
    text: str,
    measure: Measure,
    *,
    size: float,
    least: float,
    width: float,
    height: float,
    lines: int = 0,
    room: LineRoom = SERIF_ROOM,
) -> Fitted | None:
    """Like :func:`fit`, keeping the last middle name and the given name together if it can."""
    before, space, given = text.rpartition(" ")
    for words in dict.fromkeys((f"{before}{KEEP}{given}" if space else text, text)):
        fitted = fit(
            words,
            measure,
            size=size,
            least=least,
            width=width,
            height=height,
            lines=lines,
            room=room,
        )
        if fitted is not None:
            return fitted
    return None


def _wrap(text: str, measure: Measure, width: float, most: int) -> list[str] | None:
    """Return at most ``most`` lines no wider than ``width``, or ``None``."""
    lines = list[str]()
    for paragraph in text.split("\n"):
        words = paragraph.split(" ")
        widths = [measure(word) for word in words]
        if max(widths, default=0) > width:
            return None
        space = measure(" ")
        broken = _greedy(words, widths, space, width)
        if len(broken) > 1:
            broken = _evened(words, widths, space, width)
        lines += broken
        if len(lines) > most:
            return None
    return lines


def _greedy(
    words: Sequence[str], widths: Sequence[float], space: float, width: float
) -> list[str]:
    lines, current, run = list[str](), list[str](), 0.0
    for word, wide in zip(words, widths, strict=True):
        if current and run + space + wide > width:
            lines.append(" ".join(current))
            current, run = [], 0.0
        run += wide + (space if current else 0)
        current.append(word)
    lines.append(" ".join(current))
    return lines


def _evened(
    words: Sequence[str], widths: Sequence[float], space: float, width: float
) -> list[str]:
    """Return the same number of lines with the longest as short as it can be."""
    wanted = len(_greedy(words, widths, space, width))
    low, high = max(widths), width
    for _ in range(12):
        middle = (low + high) / 2
        if len(_greedy(words, widths, space, middle)) <= wanted:
            high = middle
        else:
            low = middle
    return _greedy(words, widths, space, high)
