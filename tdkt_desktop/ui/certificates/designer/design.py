"""A layout being designed: what is selected, and every change a step to take back."""

import math
import tomllib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

import tomli_w
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from tdkt_desktop.documents.borders import inner
from tdkt_desktop.documents.layouts import (
    Frame,
    Item,
    Layout,
    Line,
    TextField,
    layout_data,
    layout_from,
)
from tdkt_desktop.errors import TdktError

_PASTED = 4.0
"""How far a pasted item lies from the one copied, in millimetres."""
_SIZES = 4.0, 400.0
_LEAST = 1.0
"""The least width and height an item may be dragged to."""


class _Change(QUndoCommand):
    """One layout in place of another; changes of one ``run`` that follow each other are one."""

    def __init__(
        self, design: "Design", words: str, before: Layout, after: Layout, run: str
    ) -> None:
        super().__init__(words)
        self._design, self.run = design, run
        self.before, self.after = before, after

    def id(self) -> int:
        return 1 if self.run else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _Change) or other.run != self.run:
            return False
        self.after = other.after
        return True

    def undo(self) -> None:
        self._design.show(self.before)

    def redo(self) -> None:
        self._design.show(self.after)


class Design(QObject):
    """The state of one designer. Positions and sizes are millimetres."""

    changed = Signal()
    """The layout is another."""
    selected = Signal()
    """Other items are selected."""

    def __init__(self, layout: Layout, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.layout = layout
        self.undo = QUndoStack(self)
        self.keys: tuple[str, ...] = ()
        self._era = 0

    # -- changing ------------------------------------------------------------------------

    def show(self, layout: Layout) -> None:
        """Show a layout without a step to take back: while dragging, undoing, redoing."""
        self.layout = layout
        self._keep_selection()
        self.changed.emit()

    def commit(
        self, words: str, layout: Layout, *, before: Layout | None = None, run: str = ""
    ) -> None:
        """Make ``layout`` the next step; ``run`` joins it to steps of the same run."""
        before = before or self.layout
        if layout != before:
            run = f"{self._era} {run}" if run else ""
            self.undo.push(_Change(self, words, before, layout, run))

    def end_run(self) -> None:
        """Let what comes next be a step of its own: another item, or saved in between."""
        self._era += 1

    def _keep_selection(self) -> None:
        there = {item.key for item in self.layout.items}
        kept = tuple(key for key in self.keys if key in there)
        if kept != self.keys:
            self.keys = kept
            self.selected.emit()

    def select(self, keys: Iterable[str]) -> None:
        """Select items by their keys."""
        made = tuple(dict.fromkeys(keys))
        if made != self.keys:
            self.keys = made
            self.end_run()
            self.selected.emit()

    @property
    def items(self) -> list[Item]:
        """The items selected, in drawing order."""
        return [item for item in self.layout.items if item.key in self.keys]

    def step(self, words: str, make: Callable[[Item], Item], *, run: str = "") -> None:
        """Change each selected item."""
        self.commit(words, self.with_each(self.layout, make), run=run)

    def with_each(self, layout: Layout, make: Callable[[Item], Item]) -> Layout:
        """Return ``layout`` with each selected item changed and kept on the paper."""
        items = tuple(
            _inside(make(item), layout) if item.key in self.keys else item for item in layout.items
        )
        return replace(layout, items=items)

    def moved(self, layout: Layout, across: float, down: float) -> Layout:
        """Return ``layout`` with the selected items moved together, none off the paper."""
        items = [item for item in layout.items if item.key in self.keys]
        if not items:
            return layout
        across = _within(
            across, -min(i.x for i in items), layout.width - max(i.x + i.width for i in items)
        )
        down = _within(
            down, -min(i.y for i in items), layout.height - max(i.y + i.height for i in items)
        )
        return self.with_each(layout, lambda i: replace(i, x=_mm(i.x + across), y=_mm(i.y + down)))

    def nudge(self, across: float, down: float) -> None:
        """Move the selected items a little; nudges one after the other are one step."""
        run = f"nudge {' '.join(self.keys)}"
        self.commit(self.tr("Dịch"), self.moved(self.layout, across, down), run=run)

    def grow(self, across: float, down: float) -> None:
        """Make the selected items a little wider and higher."""
        run = f"grow {' '.join(self.keys)}"
        self.step(
            self.tr("Đổi cỡ"),
            lambda i: replace(
                i,
                width=max(_LEAST, _mm(i.width + across)),
                height=max(_LEAST, _mm(i.height + down)),
            ),
            run=run,
        )

    def add(self, item: Item, words: str) -> None:
        """Put an item on the paper and select it."""
        item = _inside(item, self.layout)
        self.commit(words, self.layout.with_item(item))
        self.select([item.key])

    def delete(self) -> None:
        """Take the selected items away."""
        kept = tuple(item for item in self.layout.items if item.key not in self.keys)
        self.commit(self.tr("Xóa"), replace(self.layout, items=kept))

    def raise_(self, *, front: bool) -> None:
        """Draw the selected items above, or below, all others."""
        chosen, others = self.items, [i for i in self.layout.items if i.key not in self.keys]
        items = (*others, *chosen) if front else (*chosen, *others)
        words = self.tr("Đưa lên trên") if front else self.tr("Đưa xuống dưới")
        self.commit(words, replace(self.layout, items=items))

    def resize_paper(self, width: float, height: float) -> None:
        """Change the paper; what stands on it keeps its share, and letters theirs of its area.

        So they are as they were once the paper is again; what is too wide then is set smaller by
        measure.
        """
        layout = self.layout
        across, down = width / layout.width, height / layout.height
        share = math.sqrt(across * down)
        paper = replace(
            layout,
            width=width,
            height=height,
            guides_x=tuple(_mm(at * across) for at in layout.guides_x),
            guides_y=tuple(_mm(at * down) for at in layout.guides_y),
        )
        items = tuple(
            _clear_of_border(_inside(_scaled(i, across, down, share), paper), i, layout, paper)
            for i in layout.items
        )
        self.commit(self.tr("Đổi khổ giấy"), replace(paper, items=items))

    # -- copying -------------------------------------------------------------------------

    def copied(self) -> str:
        """Return the selected items as text, for the clipboard."""
        return tomli_w.dumps(layout_data(replace(self.layout, items=tuple(self.items))))

    def paste(self, text: str) -> bool:
        """Put copied items on the paper; say whether ``text`` was such."""
        try:
            found = layout_from(tomllib.loads(text), "", "")
        except (TdktError, tomllib.TOMLDecodeError):
            return False
        layout, keys = self.layout, []
        for item in found.items:
            shift = 0.0
            while any(_lies_on(item, other, shift) for other in layout.items):
                shift += _PASTED
            key = layout.free_key(item.key.rstrip("0123456789").rstrip("_") or "chu")
            made = replace(item, key=key, x=item.x + shift, y=item.y + shift)
            layout = layout.with_item(_inside(made, layout))
            keys.append(key)
        self.commit(self.tr("Dán"), layout)
        self.select(keys)
        return bool(keys)

    # -- arranging -----------------------------------------------------------------------

    def align(self, edge: str) -> None:
        """Align the selected items: to each other, a lone one to the paper.

        ``edge`` is ``left``, ``center``, ``right``, ``top``, ``middle`` or ``bottom``.
        """
        items = self.items
        if not items:
            return
        if len(items) == 1:
            left, top, right, bottom = 0.0, 0.0, self.layout.width, self.layout.height
        else:
            left, top = min(i.x for i in items), min(i.y for i in items)
            right = max(i.x + i.width for i in items)
            bottom = max(i.y + i.height for i in items)
        places: dict[str, Callable[[Item], Item]] = {
            "left": lambda i: replace(i, x=_mm(left)),
            "center": lambda i: replace(i, x=_mm((left + right - i.width) / 2)),
            "right": lambda i: replace(i, x=_mm(right - i.width)),
            "top": lambda i: replace(i, y=_mm(top)),
            "middle": lambda i: replace(i, y=_mm((top + bottom - i.height) / 2)),
            "bottom": lambda i: replace(i, y=_mm(bottom - i.height)),
        }
        self.step(self.tr("Căn thẳng"), places[edge])

    def distribute(self, *, across: bool) -> None:
        """Leave the same room between the selected items, three or more."""
        items = sorted(self.items, key=lambda i: i.x if across else i.y)
        if len(items) < 3:
            return
        first, last = items[0], items[-1]
        if across:
            whole = last.x + last.width - first.x - sum(i.width for i in items)
        else:
            whole = last.y + last.height - first.y - sum(i.height for i in items)
        gap, at, places = whole / (len(items) - 1), first.x if across else first.y, {}
        for item in items:
            places[item.key] = at
            at += (item.width if across else item.height) + gap
        self.step(
            self.tr("Chia đều"),
            lambda i: (
                replace(i, x=_mm(places[i.key])) if across else replace(i, y=_mm(places[i.key]))
            ),
        )

    def resized(self, layout: Layout, key: str, box: Sequence[float]) -> Layout:
        """Return ``layout`` with one item in ``box``: left, top, right, bottom."""
        left, right = sorted((_within(box[0], 0, layout.width), _within(box[2], 0, layout.width)))
        top, bottom = sorted(
            (_within(box[1], 0, layout.height), _within(box[3], 0, layout.height))
        )
        item = next(one for one in layout.items if one.key == key)
        made = replace(
            item,
            x=_mm(left),
            y=_mm(top),
            width=max(_LEAST, _mm(right - left)),
            height=max(_LEAST, _mm(bottom - top)),
        )
        return layout.with_item(_inside(made, layout))


def _scaled(item: Item, across: float, down: float, share: float) -> Item:
    made = replace(
        item,
        x=_mm(item.x * across),
        y=_mm(item.y * down),
        width=_mm(item.width * across),
        height=_mm(item.height * down),
    )
    if isinstance(made, TextField):
        size = _within(round(made.size * share, 1), *_SIZES)
        least = _within(round(made.min_size * share, 1), _SIZES[0], size)
        return replace(made, size=size, min_size=least, spacing=_mm(made.spacing * share))
    if isinstance(made, Line | Frame):
        return replace(made, thickness=max(0.1, _mm(made.thickness * share)))
    return made


def _clear_of_border(made: Item, was: Item, before: Layout, paper: Layout) -> Item:
    """Move what stood within a border in from its sides: those keep their width."""
    old, new = inner(before.width, before.height), inner(paper.width, paper.height)
    if not paper.border or was.x < old or was.x + was.width > before.width - old:
        return made
    left, right = max(made.x, new), min(made.x + made.width, paper.width - new)
    return replace(made, x=_mm(left), width=max(_LEAST, _mm(right - left)))


def _mm(value: float) -> float:
    """Return millimetres to the hundredth: no printer knows more."""
    return round(value, 2)


def _within(value: float, least: float, most: float) -> float:
    return max(least, min(value, most)) if least <= most else value


def _inside(item: Item, layout: Layout) -> Item:
    """Return ``item`` no larger than the paper and wholly on it."""
    width, height = min(item.width, layout.width), min(item.height, layout.height)
    return replace(
        item,
        width=width,
        height=height,
        x=_mm(_within(item.x, 0, layout.width - width)),
        y=_mm(_within(item.y, 0, layout.height - height)),
    )


def _lies_on(item: Item, other: Item, shift: float) -> bool:
    return (_mm(item.x + shift), _mm(item.y + shift)) == (other.x, other.y)
