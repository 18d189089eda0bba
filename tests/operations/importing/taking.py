"""Lists written as workbooks and taken in, for the tests of importing."""

from collections.abc import Sequence
from pathlib import Path

from tdkt_desktop.operations.importing.plan import Choices, Plan
from tdkt_desktop.operations.importing.planning import plan_import, save_plan
from tdkt_desktop.storage.file.database import Database
from tests.workbooks import workbook

Cells = Sequence[object]


def plan(database: Database, path: Path, *rows: Cells, kind: str | None = None) -> Plan:
    """Return the plan for ``rows``, written as a workbook at ``path``."""
    return plan_import(database, workbook(path, rows), Choices(kind=kind))


def take(database: Database, path: Path, *rows: Cells, kind: str | None = None) -> Plan:
    """Take ``rows`` in and return the plan they were."""
    made = plan(database, path, *rows, kind=kind)
    save_plan(database, made)
    return made
