"""What the window says of the catalogue is there for the translation, all of it."""

from tdkt_desktop.operations.law.shipped_files import entries
from tdkt_desktop.operations.papers.paper_forms import forms
from tdkt_desktop.operations.rounds.report_answers import every_question
from tdkt_desktop.ui.kit.catalogue_words import NAMES


def test_every_stage_role_and_paper_can_be_translated() -> None:
    rounds = entries("rounds.toml")
    wanted = {entry["name"] for table in ("sort", "stage", "role") for entry in rounds[table]}
    wanted |= {form.name for form in forms().values()}
    wanted |= {one.name for one in every_question()}
    assert wanted <= set(NAMES)
