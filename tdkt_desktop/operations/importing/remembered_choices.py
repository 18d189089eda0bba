"""What was chosen for a list, offered again for the next one with its header."""

from dataclasses import replace

from tdkt_desktop.operations.importing.plan import Choices, Plan
from tdkt_desktop.operations.law.vocabulary import BODIES
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.import_choices import ImportLayouts
from tdkt_desktop.storage.settings import Settings


def recall(database: Database, shape: str, choices: Choices) -> Choices | None:
    """Return ``choices`` with what was chosen for a header of ``shape``; ``None`` if unknown."""
    found = ImportLayouts(database).find(shape) if shape else None
    if found is None:
        return None
    mapping = {int(column): field for column, field in found.get("mapping", {}).items()}
    return replace(
        choices,
        kind=choices.kind or found.get("kind"),
        mapping={shape: mapping} if mapping else {},
        title_case=found.get("title_case", False),
        units=found.get("units", {}),
    )


def remember(database: Database, plan: Plan) -> None:
    """Keep what the officer chose, if anything was; part of the import's own operation."""
    choices, shape = plan.choices, plan.table.shape
    mapping = choices.mapping.get(shape, {})
    kept: dict[str, object] = {}
    if mapping:
        kept["mapping"] = {str(column): field for column, field in sorted(mapping.items())}
    if choices.kind is not None and mapping:
        kept["kind"] = choices.kind
    if choices.title_case:
        kept["title_case"] = True
    if choices.units:
        kept["units"] = dict(choices.units)
    if choices.bodies:
        settings = Settings(database)
        settings.put(BODIES, {**settings.get(BODIES, {}), **choices.bodies})
    if kept and shape:
        ImportLayouts(database).save(shape, kept)
    elif choices.forget:
        ImportLayouts(database).forget(shape)
