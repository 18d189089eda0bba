"""Awards filled into a workbook somebody sent."""

from collections.abc import Sequence

from tdkt_desktop.domain.ids import AwardId
from tdkt_desktop.ui.kit.page import Page
from tdkt_desktop.ui.papers.filling import fill_workbook


def fill_with(page: Page, awards: Sequence[AwardId]) -> None:
    """Ask which workbook, and fill it with awards, a line each."""
    from tdkt_desktop.operations.papers.form_filling import fill_awards

    fill_workbook(page.session, lambda db, *asked: fill_awards(db, awards, *asked), page)
