"""A page is read anew whenever something it shows is other than before."""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.file.identity import JOURNALLED
from tdkt_desktop.ui.kit.page import ListPage
from tdkt_desktop.ui.shell.main_window import MainWindow

SETTLED_MS = 220


@contextmanager
def noting(database: Database) -> Iterator[set[str]]:
    """Note the journalled tables that are read meanwhile."""
    tables = set[str]()

    def note(action: int, table: str | None, *_: object) -> int:
        if action == sqlite3.SQLITE_READ and table in JOURNALLED:
            tables.add(table)
        return sqlite3.SQLITE_OK

    database.conn.set_authorizer(note)
    try:
        yield tables
    finally:
        database.conn.set_authorizer(None)


def test_a_page_watches_every_table_it_reads(filled: MainWindow) -> None:
    unwatched = dict[str, set[str]]()
    for name in filled.pages:
        with noting(filled.session.database) as tables:
            page = filled.go_to(name)
            page.read()
            if isinstance(page, ListPage):
                for row in range(page.table.model().rowCount()):
                    page.table.go_to_row(row)
            QTest.qWait(SETTLED_MS)  # what comes a moment after the list
            while filled.session.runner.busy:
                QApplication.processEvents()
                time.sleep(0.005)  # the worker gets its turn
        if tables - set(page.watched()):
            unwatched[name] = tables - set(page.watched())
    assert not unwatched
