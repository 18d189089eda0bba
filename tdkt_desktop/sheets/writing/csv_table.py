"""A table as CSV: UTF-8 with its mark, so that Excel too reads the letters right."""

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path

from tdkt_desktop.errors import unwritable
from tdkt_desktop.whole_file import replacing


def write_csv(path: Path, heads: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Write ``rows`` under ``heads``, separated by commas; what is empty is an empty field.

    Raises:
        TdktError: the file cannot be written.
    """
    try:
        with (
            replacing(path) as unfinished,
            unfinished.open("w", encoding="utf-8-sig", newline="") as file,
        ):
            writer = csv.writer(file)
            writer.writerow(heads)
            writer.writerows(["" if cell is None else cell for cell in row] for row in rows)
    except OSError as error:
        raise unwritable(path, error) from error
