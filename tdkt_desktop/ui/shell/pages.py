"""The pages of the rail, once: rail, menu, keys and pictures are views of this one tuple."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from tdkt_desktop.i18n import QT_TRANSLATE_NOOP
from tdkt_desktop.ui.kit.page import Page
from tdkt_desktop.ui.kit.session import Session

# Each module is loaded when its page is first gone to: the window is there before all of them are.


def _overview() -> type[Page]:
    from tdkt_desktop.ui.shell.overview_page import OverviewPage

    return OverviewPage


def _people() -> type[Page]:
    from tdkt_desktop.ui.people.people_page import PeoplePage

    return PeoplePage


def _units() -> type[Page]:
    from tdkt_desktop.ui.people.units_page import UnitsPage

    return UnitsPage


def _awards() -> type[Page]:
    from tdkt_desktop.ui.awards.awards_page import AwardsPage

    return AwardsPage


def _eligible() -> type[Page]:
    from tdkt_desktop.ui.eligibility.eligible_page import EligiblePage

    return EligiblePage


def _rounds() -> type[Page]:
    from tdkt_desktop.ui.rounds.rounds_page import RoundsPage

    return RoundsPage


def _council() -> type[Page]:
    from tdkt_desktop.ui.rounds.council_page import CouncilPage

    return CouncilPage


def _decisions() -> type[Page]:
    from tdkt_desktop.ui.awards.decisions_page import DecisionsPage

    return DecisionsPage


def _book() -> type[Page]:
    from tdkt_desktop.ui.certificates.register_page import BookPage

    return BookPage


def _ratings() -> type[Page]:
    from tdkt_desktop.ui.awards.ratings_page import RatingsPage

    return RatingsPage


def _initiatives() -> type[Page]:
    from tdkt_desktop.ui.awards.initiatives_page import InitiativesPage

    return InitiativesPage


def _templates() -> type[Page]:
    from tdkt_desktop.ui.papers.templates_page import TemplatesPage

    return TemplatesPage


def _law() -> type[Page]:
    from tdkt_desktop.ui.eligibility.law_page import LawPage

    return LawPage


def _health() -> type[Page]:
    from tdkt_desktop.ui.safekeeping.health_page import HealthPage

    return HealthPage


def _movements() -> type[Page]:
    from tdkt_desktop.ui.movements.movements_page import MovementsPage

    return MovementsPage


def _reports() -> type[Page]:
    from tdkt_desktop.ui.reports.reports_page import ReportsPage

    return ReportsPage


def _coverage() -> type[Page]:
    from tdkt_desktop.ui.awards.coverage_page import CoveragePage

    return CoveragePage


def _duplicates() -> type[Page]:
    from tdkt_desktop.ui.people.duplicates_page import DuplicatesPage

    return DuplicatesPage


def _history() -> type[Page]:
    from tdkt_desktop.ui.shell.history_page import HistoryPage

    return HistoryPage


def _settings() -> type[Page]:
    from tdkt_desktop.ui.shell.settings_page import SettingsPage

    return SettingsPage


@dataclass(frozen=True, slots=True)
class PageSpec:
    """One page: its ``title`` (marked for translation in ``Commands``), icon, keys, class.

    ``group`` is the heading it stands under in the rail (one of :data:`GROUPS`); ``dark`` are
    those pictured in dark, too.
    """

    name: str
    title: str
    icon: str
    keys: str
    load: Callable[[], type[Page]]
    group: str = ""
    dark: bool = False


GROUPS = {
    "": "",
    "records": QT_TRANSLATE_NOOP("Rail", "Hồ sơ"),
    "review": QT_TRANSLATE_NOOP("Rail", "Xét khen"),
    "emulation": QT_TRANSLATE_NOOP("Rail", "Thi đua"),
    "papers": QT_TRANSLATE_NOOP("Rail", "Văn bản"),
    "foot": "",
}
"""The headings of the rail, in order; those without words have none."""

PAGES = (
    PageSpec(
        "overview",
        QT_TRANSLATE_NOOP("Commands", "Tổng quan"),
        "layout-dashboard",
        "Ctrl+1",
        _overview,
        "",
        dark=True,
    ),
    PageSpec(
        "people",
        QT_TRANSLATE_NOOP("Commands", "Cán bộ"),
        "users",
        "Ctrl+2",
        _people,
        "records",
        dark=True,
    ),
    PageSpec(
        "units", QT_TRANSLATE_NOOP("Commands", "Đơn vị"), "network", "Ctrl+3", _units, "records"
    ),
    PageSpec(
        "awards",
        QT_TRANSLATE_NOOP("Commands", "Khen thưởng"),
        "medal",
        "Ctrl+4",
        _awards,
        "records",
        dark=True,
    ),
    PageSpec(
        "ratings",
        QT_TRANSLATE_NOOP("Commands", "Xếp loại chất lượng"),
        "clipboard-check",
        "Ctrl+Shift+X",
        _ratings,
        "records",
    ),
    PageSpec(
        "initiatives",
        QT_TRANSLATE_NOOP("Commands", "Sáng kiến"),
        "lightbulb",
        "Ctrl+Shift+K",
        _initiatives,
        "records",
    ),
    PageSpec(
        "eligible",
        QT_TRANSLATE_NOOP("Commands", "Xét điều kiện"),
        "list-checks",
        "Ctrl+5",
        _eligible,
        "review",
        dark=True,
    ),
    PageSpec(
        "rounds",
        QT_TRANSLATE_NOOP("Commands", "Đợt xét"),
        "list-todo",
        "Ctrl+6",
        _rounds,
        "review",
        dark=True,
    ),
    PageSpec(
        "council", QT_TRANSLATE_NOOP("Commands", "Hội đồng"), "vote", "Ctrl+7", _council, "review"
    ),
    PageSpec(
        "decisions",
        QT_TRANSLATE_NOOP("Commands", "Quyết định"),
        "stamp",
        "Ctrl+8",
        _decisions,
        "review",
    ),
    PageSpec(
        "book",
        QT_TRANSLATE_NOOP("Commands", "Sổ cấp bằng, giấy khen"),
        "book-open",
        "Ctrl+9",
        _book,
        "review",
    ),
    PageSpec(
        "movements",
        QT_TRANSLATE_NOOP("Commands", "Phong trào"),
        "flag",
        "Ctrl+Shift+P",
        _movements,
        "emulation",
        dark=True,
    ),
    PageSpec(
        "reports",
        QT_TRANSLATE_NOOP("Commands", "Báo cáo"),
        "chart-column",
        "Ctrl+Shift+B",
        _reports,
        "emulation",
        dark=True,
    ),
    PageSpec(
        "templates",
        QT_TRANSLATE_NOOP("Commands", "Mẫu văn bản"),
        "files",
        "Ctrl+Shift+T",
        _templates,
        "papers",
    ),
    PageSpec(
        "law", QT_TRANSLATE_NOOP("Commands", "Luật"), "scale", "Ctrl+Shift+U", _law, "papers"
    ),
    PageSpec(
        "health",
        QT_TRANSLATE_NOOP("Commands", "Sức khỏe dữ liệu"),
        "shield-check",
        "Ctrl+Shift+H",
        _health,
        "foot",
        dark=True,
    ),
    PageSpec(
        "coverage",
        QT_TRANSLATE_NOOP("Commands", "Dữ liệu các năm"),
        "calendar",
        "Ctrl+Shift+Y",
        _coverage,
        "foot",
    ),
    PageSpec(
        "duplicates",
        QT_TRANSLATE_NOOP("Commands", "Trùng lặp"),
        "copy-check",
        "Ctrl+Shift+L",
        _duplicates,
        "foot",
    ),
    PageSpec(
        "history",
        QT_TRANSLATE_NOOP("Commands", "Lịch sử thay đổi"),
        "history",
        "Ctrl+H",
        _history,
        "foot",
    ),
    PageSpec(
        "settings",
        QT_TRANSLATE_NOOP("Commands", "Thiết lập"),
        "settings",
        "Ctrl+,",
        _settings,
        "foot",
    ),
)
"""In the order of the rail."""


def titles() -> dict[str, str]:
    """Return what each page is called in the window's language, by its name."""
    return {page.name: QCoreApplication.translate("Commands", page.title) for page in PAGES}


class LazyPages(Mapping[str, Page]):
    """Pages by name, each made at first look and handed to ``welcome`` once."""

    def __init__(self, session: Session, welcome: Callable[[str, Page], None]) -> None:
        self._session, self._welcome = session, welcome
        self._specs = {page.name: page for page in PAGES}
        self._made: dict[str, Page] = {}

    def __getitem__(self, name: str) -> Page:
        """Return the page, made if need be."""
        if name not in self._made:
            page = self._specs[name].load()(self._session)
            self._made[name] = page
            self._welcome(name, page)
        return self._made[name]

    def __contains__(self, name: object) -> bool:
        """Whether there is such a page; does not make it."""
        return name in self._specs

    def __iter__(self) -> Iterator[str]:
        """Return the names of all pages, made or not."""
        return iter(self._specs)

    def __len__(self) -> int:
        """Return how many pages there are."""
        return len(self._specs)

    def made(self, name: str) -> Page | None:
        """Return a page that was gone to before, without making it."""
        return self._made.get(name)
