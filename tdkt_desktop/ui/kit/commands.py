"""Commands: everything the officer can do, once; menus, buttons and keys are views of them."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from tdkt_desktop.ui.kit.icons import icon
from tdkt_desktop.ui.kit.plain_text import tip

_CONTEXT = "Commands"
_COMMAND, _FOLLOWS = "command", "follows"
"""The properties of a button that say whose command it is, and whether it says what that does."""


def nothing() -> str:
    """Return that nothing is in the way."""
    return ""


@dataclass(frozen=True, slots=True)
class Command:
    """One thing the officer can do, as menus and keys show it.

    ``words`` are marked for translation in the context ``Commands``. ``menu`` is where it stands
    (``work``, ``work/rounds``), empty for none. ``page`` is the page whose act it is; unless it
    works ``anywhere`` that page must be shown, for it acts on what is chosen there.
    """

    id: str
    words: str
    menu: str = ""
    icon: str = ""
    keys: str = ""
    page: str = ""
    anywhere: bool = False
    apart: bool = False
    """Whether a line in the menu parts it from what stands above."""


@dataclass(frozen=True, slots=True)
class Act:
    """What a command does now.

    ``hindrance`` says why it cannot be done, and is empty when it can; ``words`` says it more
    exactly than its name: where to, on whom.
    """

    run: Callable[[], object]
    hindrance: Callable[[], str] = nothing
    words: Callable[[], str] | None = None


class Commands(QObject):
    """An action for each command, enabled or saying why not; ``act_of`` knows what each does."""

    def __init__(
        self, parent: QWidget, commands: Iterable[Command], act_of: Callable[[Command], Act]
    ) -> None:
        super().__init__(parent)
        self._commands = {command.id: command for command in commands}
        self._act_of = act_of
        self._actions = {command.id: self._action(command) for command in self}
        parent.addActions(list(self._actions.values()))

    def __iter__(self) -> Iterator[Command]:
        """Yield every command."""
        return iter(self._commands.values())

    def _action(self, command: Command) -> QAction:
        action = QAction(_said(command.words), self)
        action.setObjectName(command.id)
        if command.icon:
            action.setIcon(icon(command.icon))
        if command.keys:
            action.setShortcut(QKeySequence(command.keys))
        action.triggered.connect(partial(self.run, command.id))
        return action

    def action(self, command: str) -> QAction:
        """Return the action of a command, for a menu."""
        return self._actions[command]

    def name(self, command: str) -> str:
        """Return what a command is called, in the window's language."""
        return _said(self._commands[command].words)

    def has(self, command: str) -> bool:
        """Whether there is such a command."""
        return command in self._commands

    def hindrance(self, command: str) -> str:
        """Return why a command cannot be done now; empty if it can."""
        return self._act_of(self._commands[command]).hindrance()

    def run(self, command: str, *_: object) -> None:
        """Do a command, if nothing is in the way."""
        act = self._act_of(self._commands[command])
        if not act.hindrance():
            act.run()

    def refresh(self, page: str | None = None) -> None:
        """Let the actions say what can be done now: all, or those of one page and of none."""
        for command in self:
            if page is None or command.page in ("", page):
                self._show(command)

    def _show(self, command: Command) -> None:
        act, action = self._act_of(command), self._actions[command.id]
        hindrance = act.hindrance()
        words = act.words() if act.words is not None else _said(command.words)
        action.setText(words)
        action.setEnabled(not hindrance)
        action.setToolTip(tip(hindrance or words))
        action.setStatusTip(hindrance)

    def asked_by(self, keys: QKeySequence) -> str:
        """Return the command that a combination of keys is for; empty if none is."""
        return next(
            (name for name, action in self._actions.items() if action.shortcut() == keys), ""
        )

    def bind(self, push_button: QPushButton) -> None:
        """Let a button made by :func:`for_command` do its command, and say why it cannot."""
        name = push_button.property(_COMMAND)
        action = self._actions[name]
        push_button.clicked.connect(partial(self.run, name))

        def follow() -> None:
            push_button.setEnabled(action.isEnabled())
            push_button.setToolTip(tip(action.statusTip()))
            if push_button.property(_FOLLOWS):
                push_button.setText(action.text())

        action.changed.connect(follow)
        follow()

    def fill(self, menu: QMenu, place: str) -> None:
        """Put the commands that stand in ``place`` into a menu; each says why it cannot."""
        menu.setToolTipsVisible(True)
        for command in self:
            if command.menu == place:
                if command.apart:
                    menu.addSeparator()
                menu.addAction(self._actions[command.id])

    def context_menu(self, names: Sequence[str], parent: QWidget) -> QMenu:
        """Return a menu of commands for what is chosen; an empty name parts them by a line."""
        menu = QMenu(parent)
        menu.setToolTipsVisible(True)
        for name in names:
            if name:
                menu.addAction(self._actions[name])
            else:
                menu.addSeparator()
        return menu


def for_command(push_button: QPushButton, command: str, *, follows: bool = False) -> QPushButton:
    """Return a button that does a command once the window has bound it.

    One that ``follows`` says what the command would do now, instead of its own words.
    """
    push_button.setProperty(_COMMAND, command)
    push_button.setProperty(_FOLLOWS, follows)
    return push_button


def buttons_of(widget: QWidget) -> list[QPushButton]:
    """Return the buttons in ``widget`` that do commands."""
    found = widget.findChildren(QPushButton)
    return [push_button for push_button in found if push_button.property(_COMMAND)]


def _said(words: str) -> str:
    return QCoreApplication.translate(_CONTEXT, words)
