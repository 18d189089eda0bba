"""What Ctrl+K leads to: what is in the file, what can be done, the pages, the guide."""

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache, partial

from PySide6.QtCore import QObject

from tdkt_desktop.domain.vietnamese.keys import fold
from tdkt_desktop.operations import finding
from tdkt_desktop.operations.finding import Found
from tdkt_desktop.paths import asset
from tdkt_desktop.ui.kit.commands import Commands
from tdkt_desktop.ui.kit.session import Session
from tdkt_desktop.ui.shell.pages import PAGES
from tdkt_desktop.ui.shell.palette import Line, matching

_LATELY, _USED, _FEW = 5, 3, 4
_OF_GUIDE = "circle-help"
_FIRST = ("awards.record_anew", "file.import", "rounds.begin")
"""What is offered before anything was used."""


class Going(QObject):
    """Answers what is typed; remembers what was opened and used."""

    def __init__(
        self,
        session: Session,
        commands: Commands,
        navigate: Callable[[str, int], None],
        guide: Callable[[str], None],
    ) -> None:
        super().__init__(commands)
        self._session, self._commands = session, commands
        self._navigate, self._guide = navigate, guide
        self._lately: list[Found] = []

    def lines(self, typed: str) -> Sequence[Line]:
        """Return the lines for what was typed; what begins with ``>`` are commands only."""
        if typed.lstrip().startswith(">"):
            return matching(list(self._all_commands()), typed.lstrip()[1:])
        if not typed.strip():
            return [*map(self._record, self._lately), *self._used()]
        found = finding.find(self._session.database, typed, _FEW)
        people = [self._record(one) for one in found if one.page in ("people", "units")]
        wanted = fold(typed.strip())
        exact_first = sorted(found, key=lambda one: fold(one.name) != wanted)
        others = [self._record(one) for one in exact_first if one.page not in ("people", "units")]
        chosen = people[0].acts[:2] if len(people) == 1 else ()
        commands = matching([*self._all_commands(), *self._parts()], typed)[:_FEW]
        called = [
            one
            for one in commands
            if fold(one.words.rstrip("…")) == wanted
            and one.picture != _OF_GUIDE  # a page or a command comes before what tells of it
        ]
        rest = [one for one in commands if one not in called]
        return [*called, *people, *chosen, *others, *rest]

    # -- what is in the file -------------------------------------------------------------

    def _record(self, found: Found) -> Line:
        pictures = {page.name: page.icon for page in PAGES}
        group = (
            self.tr("Cán bộ, đơn vị")
            if found.page in ("people", "units")
            else self.tr("Quyết định, đợt xét, phong trào")
        )
        return Line(
            group,
            found.name,
            found.about,
            pictures[found.page],
            partial(self._open, found),
            acts=self._acts_for(found),
        )

    def _open(self, found: Found) -> None:
        self._lately = [found, *(f for f in self._lately if f != found)][:_LATELY]
        self._navigate(found.page, found.id)

    def _acts_for(self, found: Found) -> Sequence[Line]:
        """Return what can be done with somebody; what cannot says why."""
        if found.page != "people":
            return ()
        none = "" if found.awards else self.tr("chưa có khen thưởng nào")
        group = self.tr("Với {name}").format(name=found.name)
        return [
            self._act(group, found, "awards.record", "award", ""),
            self._act(group, found, "certificates.print", "printer", none),
            self._act(group, found, "people.move", "git-merge", ""),
            self._act(group, found, "people.leave", "user-minus", ""),
        ]

    def _act(self, group: str, found: Found, command: str, picture: str, why: str) -> Line:
        def run() -> None:
            self._open(found)
            self._commands.refresh()
            self._commands.run(command)

        return Line(group, self._commands.name(command), "", picture, run, why)

    # -- what can be done ----------------------------------------------------------------

    def _all_commands(self) -> Iterator[Line]:
        pictures = {f"go.{page.name}": page.icon for page in PAGES}
        for command in self._commands:
            keys = self._commands.action(command.id).shortcut().toString()
            yield Line(
                self.tr("Lệnh, trang, hướng dẫn"),
                self._commands.name(command.id),
                keys,
                command.icon or pictures.get(command.id, "arrow-right"),
                partial(self._do, command.id),
                self._commands.hindrance(command.id),
            )

    def _do(self, command: str) -> None:
        used = self._session.preferences.used
        self._session.prefer(used=used | {command: used.get(command, 0) + 1})
        self._commands.run(command)

    def _used(self) -> list[Line]:
        """Return the acts most used."""
        used = self._session.preferences.used
        most = sorted(used, key=lambda command: -used[command])[:_USED] or _FIRST
        lines = {line.words: line for line in self._all_commands()}
        names = [self._commands.name(command) for command in most if self._commands.has(command)]
        return [lines[name] for name in names]

    def _parts(self) -> Iterator[Line]:
        """Yield the parts of the guide."""
        for part in _guide_parts():
            yield Line(
                self.tr("Lệnh, trang, hướng dẫn"),
                part,
                self.tr("Hướng dẫn"),
                _OF_GUIDE,
                partial(self._guide, part),
            )


@lru_cache(maxsize=1)
def _guide_parts() -> Sequence[str]:
    text = asset("docs", "huong-dan.md").read_text("utf-8")
    return [line.lstrip("# ") for line in text.splitlines() if line.startswith("##")]
