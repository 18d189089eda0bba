"""What operations do to the file, written down whole: for tests that hold it as it was."""

import datetime as dt
import json
from collections.abc import Callable
from typing import Any

from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations import history
from tdkt_desktop.storage.file.database import Database
from tests.conftest import dump


class Diary:
    """Carries operations out, and notes of each its line of history and every row it changed.

    Each is undone and done again at once, and the file compared both times.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._entries: list[object] = []

    def do(self, operation: Callable[..., Any], *given: Any, **more: Any) -> Any:
        """Carry out an operation and note what came of it; returns what it returns."""
        database = self._database
        before, last = dump(database), self._last()
        try:
            result = operation(database, *given, **more)
        except TdktError as error:
            assert dump(database) == before, "what is refused changes nothing"
            self._entries.append(f"{operation.__name__} ✗ {error}")
            return None
        after, done = dump(database), self._last()
        rows = {
            table: {
                "gone": [row for row in before[table] if row not in after[table]],
                "come": [row for row in after[table] if row not in before[table]],
            }
            for table in before
            if before[table] != after[table]
        }
        if done == last:
            assert not rows, "nothing changes without a line of history"
            self._entries.append(f"{operation.__name__}: nothing")
            return result
        assert rows, "no line of history where nothing changed"
        self._entries.append({f"{operation.__name__}: {done[1]}": rows})
        history.undo(database)
        assert dump(database) == before
        history.redo(database)
        assert dump(database) == after
        return result

    def see(self, what: str, seen: object) -> None:
        """Note what is read."""
        self._entries.append({f"see {what}": seen})

    def pages(self) -> Any:
        """Return all that was noted, with today's day written as such."""
        day = dt.datetime.now().astimezone().date()
        text = json.dumps(self._entries, ensure_ascii=False, default=str)
        for one, name in ((day, "today"), (day - dt.timedelta(days=1), "yesterday")):
            text = text.replace(one.isoformat(), name)
            text = text.replace(one.strftime("%d/%m/%Y"), name)
        return json.loads(text)

    def _last(self) -> tuple[int, str]:
        lines = history.history(self._database)
        return (lines[0].id, lines[0].label) if lines else (0, "")
