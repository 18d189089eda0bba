"""How a rating is said in a line: its level, its points."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from tdkt_desktop.domain.awards.points import points_words
from tdkt_desktop.domain.awards.ratings import NewRating


def level_words(rating: NewRating, names: Mapping[str, str]) -> str:
    """Return the level of a rating by ``names``, or that there is none yet."""
    none = QCoreApplication.translate("RatingWords", "(chưa có mức)")
    return names.get(rating.level, none)


def rating_words(rating: NewRating, names: Mapping[str, str]) -> str:
    """Return the level of a rating, and its points where they are known."""
    level = level_words(rating, names)
    if rating.points is None:
        return level
    points = QCoreApplication.translate("RatingWords", "{points} điểm")
    return f"{level} · {points.format(points=points_words(rating.points))}"
