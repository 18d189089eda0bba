"""One module per page of the rail, each loaded when it is first gone to."""

from collections.abc import Callable, Iterable, Iterator, Mapping

from tdkt_desktop.ui.kit.page import Page
from tdkt_desktop.ui.kit.session import Session


class LazyPages(Mapping[str, Page]):
    """Pages by name, made at first look."""

    def __init__(self, names: Iterable[str], make: Callable[[str], Page]) -> None:
        self._names, self._make = tuple(names), make
        self._made: dict[str, Page] = {}

    def __getitem__(self, name: str) -> Page:
        """Return the page, made if need be."""
        if name not in self._made:
            if name not in self._names:
                raise KeyError(name)
            self._made[name] = self._make(name)
        return self._made[name]

    def __contains__(self, name: object) -> bool:
        """Whether there is such a page; does not make it."""
        return name in self._names

    def __iter__(self) -> Iterator[str]:
        """Return the names of all pages, made or not."""
        return iter(self._names)

    def __len__(self) -> int:
        """Return how many pages there are."""
        return len(self._names)


def make_page(name: str, session: Session) -> Page:  # noqa: C901, PLR0912 - one line per page
    """Return a new page.

    Raises:
        KeyError: there is no page of that name.
    """
    page: type[Page]
    if name == "overview":
        from tdkt_desktop.ui.shell.overview_page import OverviewPage as page  # noqa: N813, PLC0415
    elif name == "people":
        from tdkt_desktop.ui.people.people_page import PeoplePage as page  # noqa: N813, PLC0415
    elif name == "units":
        from tdkt_desktop.ui.people.units_page import UnitsPage as page  # noqa: N813, PLC0415
    elif name == "awards":
        from tdkt_desktop.ui.awards.awards_page import AwardsPage as page  # noqa: N813, PLC0415
    elif name == "rounds":
        from tdkt_desktop.ui.rounds.rounds_page import RoundsPage as page  # noqa: N813, PLC0415
    elif name == "council":
        from tdkt_desktop.ui.rounds.council_page import CouncilPage as page  # noqa: N813, PLC0415
    elif name == "templates":
        from tdkt_desktop.ui.papers.templates_page import TemplatesPage as page  # noqa: N813, PLC0415
    elif name == "decisions":
        from tdkt_desktop.ui.awards.decisions_page import DecisionsPage as page  # noqa: N813, PLC0415
    elif name == "book":
        from tdkt_desktop.ui.certificates.register_page import BookPage as page  # noqa: N813, PLC0415
    elif name == "eligible":
        from tdkt_desktop.ui.eligibility.eligible_page import EligiblePage as page  # noqa: N813, PLC0415
    elif name == "ratings":
        from tdkt_desktop.ui.awards.ratings_page import RatingsPage as page  # noqa: N813, PLC0415
    elif name == "initiatives":
        from tdkt_desktop.ui.awards.initiatives_page import InitiativesPage as page  # noqa: N813, PLC0415
    elif name == "duplicates":
        from tdkt_desktop.ui.people.duplicates_page import DuplicatesPage as page  # noqa: N813, PLC0415
    elif name == "history":
        from tdkt_desktop.ui.shell.history_page import HistoryPage as page  # noqa: N813, PLC0415
    elif name == "settings":
        from tdkt_desktop.ui.shell.settings_page import SettingsPage as page  # noqa: N813, PLC0415
    else:
        raise KeyError(name)
    return page(session)
