"""A field for who signs: somebody known to the file, by their title, or another."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLineEdit

from tdkt_desktop.ui.kit.boxes import NoWheelComboBox


class SignerBox(NoWheelComboBox):
    """Holds a name; choosing somebody known writes the title beside it.

    ``signatures`` are names with the whole titles above them; ``name`` stands there first.
    """

    def __init__(
        self, signatures: Sequence[tuple[str, str]], title: QLineEdit, name: str = ""
    ) -> None:
        super().__init__()
        self.setEditable(True)
        self.setInsertPolicy(self.InsertPolicy.NoInsert)
        self._title = title
        for known, signed in signatures:
            self.addItem(f"{known} · {signed}", (known, signed))
        self.activated.connect(lambda _: self._choose())
        self.setCurrentIndex(-1)
        self.line.setText(name)

    @property
    def line(self) -> QLineEdit:
        """The field the name stands in."""
        field = self.lineEdit()
        assert field is not None  # noqa: S101 - the box is editable
        return field

    def _choose(self) -> None:
        chosen = self.currentData()
        if chosen:
            name, signed = chosen
            self._title.setText(signed)
            self.setEditText(name)
            self.line.setCursorPosition(0)
