"""What lets a form be read aloud, and reached by the keyboard."""

from PySide6.QtWidgets import QFormLayout, QLabel, QPushButton, QWidget

from tdkt_desktop.domain.vietnamese.keys import fold


def name_fields(root: QWidget) -> None:
    """Let every field of a form say to screen readers what stands before it."""
    for form in root.findChildren(QFormLayout):
        for place in range(form.rowCount()):
            item = form.itemAt(place, QFormLayout.ItemRole.LabelRole)
            words = item.widget() if item is not None else None
            field = form.itemAt(place, QFormLayout.ItemRole.FieldRole)
            widget = field.widget() if field is not None else None
            if isinstance(words, QLabel) and widget is not None and not widget.accessibleName():
                widget.setAccessibleName(words.text().replace("&", ""))


def give_access_keys(root: QWidget) -> None:
    """Let each label and button be reached by Alt and a letter of its own."""
    taken = set[str]()
    named: list[QLabel | QPushButton] = [
        *(one for one in root.findChildren(QLabel) if one.buddy() is not None),
        *(one for one in root.findChildren(QPushButton) if one.isVisibleTo(root)),
    ]
    for widget in named:
        words = widget.text()
        if "&" in words:
            continue
        for place, letter in enumerate(words):
            plain = fold(letter)
            if plain.isalpha() and plain.isascii() and letter.isascii() and plain not in taken:
                taken.add(plain)
                widget.setText(f"{words[:place]}&{words[place:]}")
                break
