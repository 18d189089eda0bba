"""What a list was narrowed to, remembered for the next time its file is opened."""

import json
from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QObject
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from tdkt_desktop.ui.kit.chips import Chips
from tdkt_desktop.ui.kit.session import Session


class RememberedFilters(QObject):
    """Keeps what the officer chose in a page's boxes and chips, by the file it was chosen in.

    Only what her own hand chose is kept: what another page's link narrowed a list to is not. What
    is searched for and the days typed begin anew each time, as everywhere.
    """

    def __init__(self, session: Session, key: str, widgets: Sequence[QWidget | None]) -> None:
        super().__init__()
        self._session, self._key = session, f"filters/{key}"
        self._restored = False
        self._parts = list[QComboBox | QPushButton]()
        for widget in widgets:
            parts = list(widget.boxes.values()) if isinstance(widget, Chips) else [widget]
            for part in parts:
                if isinstance(part, QComboBox):
                    part.activated.connect(self._keep)
                elif isinstance(part, QPushButton) and part.isCheckable():
                    part.clicked.connect(self._keep)
                else:
                    continue
                self._parts.append(part)
            if isinstance(widget, Chips):
                widget.everything.clicked.connect(self._keep)

    def _keep(self, *_: object) -> None:
        said = {"file": str(self._session.database.path), "chosen": [*map(_chosen, self._parts)]}
        self._session.keep_state(self._key, QByteArray(json.dumps(said).encode()))

    def restore(self) -> None:
        """Choose again, once, what was chosen when this file was last open."""
        if self._restored:
            return
        self._restored = True
        kept = bytes(self._session.state(self._key).data())
        said = json.loads(kept) if kept else {}
        if said.get("file") != str(self._session.database.path):
            return
        if len(said["chosen"]) != len(self._parts):  # another version of the page
            return
        for part, chosen in zip(self._parts, said["chosen"], strict=True):
            _choose(part, chosen)


def _chosen(part: QComboBox | QPushButton) -> str | bool:
    """Return what stands in a box, or whether a chip is pressed."""
    return str(part.currentData()) if isinstance(part, QComboBox) else part.isChecked()


def _choose(part: QComboBox | QPushButton, chosen: str | bool) -> None:
    """Choose as by hand; what is no longer there is left as it stands."""
    if _chosen(part) == chosen:
        return
    if isinstance(part, QPushButton):
        part.click()
        return
    place = next((n for n in range(part.count()) if str(part.itemData(n)) == chosen), -1)
    if place >= 0:
        part.setCurrentIndex(place)
        part.activated.emit(place)
