"""Texts set in the fonts of before Unicode (.VnTime, VNI-Times), in Unicode."""

from collections.abc import Sequence
from dataclasses import dataclass

from tdkt_desktop.domain.vietnamese.legacy import ColumnReader

_SOFT = "\xad"


@dataclass(frozen=True, slots=True)
class Run:
    """Letters in one font."""

    text: str
    font: str = ""


class Unifier:
    """Turns the runs of one paper into text: its texts together tell the alphabet they are in.

    A font's name alone proves nothing: many texts in ``.VnTime`` are Unicode. In the old
    alphabets the optional hyphen is the letter ``ư``.
    """

    def __init__(self, paragraphs: Sequence[Sequence[Run]]) -> None:
        self._reader = ColumnReader(["".join(run.text for run in runs) for runs in paragraphs])

    def text(self, runs: Sequence[Run]) -> str:
        """Return one paragraph's text."""
        joined = list[Run]()
        for run in runs:
            if joined and joined[-1].font == run.font:
                joined[-1] = Run(joined[-1].text + run.text, run.font)
            else:
                joined.append(run)
        made = (self._reader.convert(run.text, font=run.font).text for run in joined)
        return "".join(made).replace(_SOFT, "")
