"""How many columns of the labelled lists (tests/sheets/lists/labelled.py) are understood."""

import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from tdkt_desktop.operations.law.vocabulary import vocabulary
from tdkt_desktop.sheets.files.reading import read_grids
from tdkt_desktop.sheets.lists.finding import find_tables
from tests.sheets.lists.labelled import LISTS
from tests.workbooks import workbook


def main() -> None:
    """Print each column that was taken for something else, then the share of right ones."""
    words, right, total = vocabulary(), 0, 0
    with tempfile.TemporaryDirectory() as folder:
        for one in LISTS:
            path = workbook(Path(folder) / "a.xlsx", one.rows, *one.merged)
            table = find_tables(read_grids(path)[0], words)[0]
            found = {c.index: c.field or "-" for c in getattr(table, "columns", ())}
            for index, wanted in enumerate(one.fields.split()):
                total += 1
                right += found.get(index, "-") == wanted
                if found.get(index, "-") != wanted:
                    print(
                        f"{one.name}: column {index + 1} is {wanted}, taken for {found.get(index)}"
                    )
    print(f"{right} of {total} columns in {len(LISTS)} lists: {right / total:.1%}")


if __name__ == "__main__":
    main()
