"""Articles as the catalogue writes them, in the words of a paper that goes out."""

import re
from collections.abc import Iterable

_DOCUMENT = re.compile(
    r"(?P<sort>Luật|NĐ|TT) (?P<number>\d+(?:/\d{4})?)(?P<mark>/[A-ZĐ-]+)?"
    r"(?P<articles>(?:,? (?:Đ\d+|k\d+(?:-\d+|[a-zđ])?(?= |,|$)))*)(?P<more>.*)",
    re.DOTALL,
)
_PART = re.compile(r"Đ(?P<article>\d+)(?P<clauses>(?:,? k[\da-zđ-]+)*)")
_CLAUSE = re.compile(r"k(\d+(?:-\d+)?)([a-zđ]?)")
_SHORT = re.compile(r"\b(?:NĐ|TT|QĐ) \d|\bĐ\d|\bk\d")
_SORTS = {"NĐ": ("Nghị định số", "NĐ-CP"), "TT": ("Thông tư số", "TT-")}


def written_out(basis: str, numbers: Iterable[str]) -> str:
    """Return ``NĐ 98 Đ30 k7`` as ``khoản 7 Điều 30 Nghị định số 98/2023/NĐ-CP``.

    ``numbers`` are the full numbers of the documents known. What is no article of a document
    stays as it stands; of several documents each is written out.
    """
    known = list(numbers)
    return "; ".join(_one(part.strip(), known) for part in basis.split(";"))


def only_written_out(basis: str, numbers: Iterable[str]) -> str:
    """Return what of a basis could be written out; nothing when none of it could."""
    parts = written_out(basis, numbers).split("; ")
    return "; ".join(part for part in parts if not _SHORT.search(part))


def _one(part: str, numbers: list[str]) -> str:
    found = _DOCUMENT.fullmatch(part)
    if found is None:
        return part
    articles = ", ".join(map(_article, _PART.finditer(found["articles"])))
    return f"{articles} {_document(found, numbers)}{found['more']}".strip()


def _document(found: re.Match[str], numbers: list[str]) -> str:
    number = found["number"]
    if found["sort"] == "Luật":
        return f"Luật Thi đua, khen thưởng năm {number}"
    words, mark = _SORTS[found["sort"]]
    begins = number if "/" in number else f"{number}/"
    full = (one.partition(" ")[0] for one in numbers if one.startswith(begins) and mark in one)
    stood = number + (found["mark"] or ("/NĐ-CP" if mark == "NĐ-CP" and "/" in number else ""))
    return f"{words} {next(full, stood)}"


def _article(found: re.Match[str]) -> str:
    """Return one article with its clauses, the least first: ``điểm a khoản 1 Điều 5``."""
    said = [
        f"điểm {point} khoản {clause}" if point else f"khoản {clause}"
        for clause, point in _CLAUSE.findall(found["clauses"])
    ]
    return f"{', '.join(said)} Điều {found['article']}".strip()
