"""What a cell says of points, and of what one month or quarter got."""

from tdkt_desktop.domain.awards.points import period_of, points_words, read_points
from tdkt_desktop.domain.awards.ratings import RatingIndex
from tdkt_desktop.sheets.lists.headers import BETWEEN, ListColumn
from tdkt_desktop.sheets.lists.records import SheetRow


def take_points(row: SheetRow, text: str, column: ListColumn | None, period: str) -> bool:
    """Take points of a year, or of the ``period`` that the list is about; false if it is none."""
    points = read_points(text)
    year = column.year if column is not None else None
    if points is None:
        return False
    if period and year is None:
        take_of_period(row, period, points_words(points))
    else:
        row.points[year] = points_words(points)
    return True


def take_period(row: SheetRow, text: str, column: ListColumn, levels: RatingIndex) -> bool:
    """Take points or a level of the month or quarter in a header; false if it is neither."""
    names = [found for part in column.header.split(BETWEEN) if (found := period_of(part))]
    points, level = read_points(text), levels.find(text)
    if names and points is not None:
        take_of_period(row, names[-1], points_words(points))
    elif names and level is not None:
        take_of_period(row, names[-1], level.code)
    return points is not None or level is not None


def take_of_period(row: SheetRow, period: str, said: str) -> None:
    """Add to what a month or quarter got: its points, its level, or both."""
    row.periods[period] = " ".join(filter(None, (row.periods.get(period), said)))
