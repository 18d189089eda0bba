"""The stages of a round as one bar: done, current, to come; a click shows one of them."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from tdkt_desktop.domain.rounds import Stage
from tdkt_desktop.domain.vietnamese.numbers import dotted
from tdkt_desktop.operations.rounds.terms import stages
from tdkt_desktop.ui.kit.catalogue_words import shown
from tdkt_desktop.ui.kit.controls import button, restyle


class StageBar(QWidget):
    """One segment a stage; none chosen means all."""

    narrowed = Signal()

    def __init__(self) -> None:
        super().__init__()
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        self.segments: dict[Stage, QPushButton] = {}
        for code, terms in stages().items():
            segment = button(shown(terms.name), role="stage")
            segment.setCheckable(True)
            segment.setAccessibleName(shown(terms.name))
            segment.toggled.connect(lambda _: self.narrowed.emit())
            box.addWidget(segment, 1)
            self.segments[code] = segment

    def wanted(self) -> frozenset[str]:
        """Return the stages chosen, or all."""
        chosen = frozenset(code for code, box in self.segments.items() if box.isChecked())
        return chosen or frozenset(self.segments)

    def clear(self) -> None:
        """Choose all stages again."""
        for segment in self.segments.values():
            segment.setChecked(False)

    def show_stages(self, of_round: Sequence[Stage], counts: Mapping[Stage, int]) -> None:
        """Show how many stand at which stage: the first with somebody open is the current one."""
        here = [code for code in self.segments if code in of_round]
        busiest = max(here, key=lambda code: counts.get(code, 0), default=None)
        place = here.index(busiest) if busiest is not None and counts.get(busiest) else -1
        for code, segment in self.segments.items():
            segment.setVisible(code in here)
            if code not in here:
                continue
            count, at = counts.get(code, 0), here.index(code)
            name = shown(stages()[code].name)
            state = "current" if at == place else "done" if at < place else "todo"
            mark = "✓ " if state == "done" and not count else ""
            segment.setText(f"{mark}{name} {dotted(count)}" if count else f"{mark}{name}")
            edge = "first" if at == 0 else "last" if at == len(here) - 1 else "inner"
            restyle(segment, state=state, edge=edge)
