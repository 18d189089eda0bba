"""A keystroke in the search box over 100 000 people, to the rows painted, in the real window."""

import os
import statistics
import time

from common import WORK, person

COUNT = 100_000
WORDS = (
    "nguyen van a",
    "dang",
    "hoa",
    "tran thi binh",
    "nv0123",
    "le",
    "0310",
    "yen",
    "n",
    "mai kim",
)
FILE = WORK / f"tim-{COUNT}.tdkt"


def make() -> None:
    """Make the file once."""
    from tdkt_desktop.domain.agency.agency import Agency
    from tdkt_desktop.domain.people.people import NewPerson
    from tdkt_desktop.operations.files import create_file
    from tdkt_desktop.storage.people import People

    if FILE.exists():
        return
    WORK.mkdir(exist_ok=True)
    with create_file(FILE, Agency(name="Đo")) as database, database.operation("Thêm"):
        rows = (person(n) for n in range(COUNT))
        People(database).add_all(
            [
                (NewPerson(code=c, name=n, birth_date=b[-4:], sex=s, identity=i), None)
                for c, n, b, s, i, _, _ in rows
            ]
        )


def main() -> None:
    """Type each word letter by letter and time every keystroke."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from tdkt_desktop.operations.files import open_file
    from tdkt_desktop.settings import PreferenceStore
    from tdkt_desktop.ui.kit import theme
    from tdkt_desktop.ui.kit.session import Session
    from tdkt_desktop.ui.shell.main_window import MainWindow

    make()
    app = QApplication([])
    theme.load_fonts()
    theme.apply_theme(app, "light")
    window = MainWindow(Session(open_file(FILE), PreferenceStore(WORK / "preferences.json")))
    window.resize(1366, 768)
    window.show()
    page = window.go_to("people")
    field = page.search_field()
    assert field is not None
    app.processEvents()
    taken = []
    for word in WORDS:
        field.clear()
        app.processEvents()
        for letter in word:
            start = time.perf_counter()
            QTest.keyClicks(field, letter)
            for _ in range(3):
                app.processEvents()
            taken.append((time.perf_counter() - start) * 1000)
    taken.sort()
    print(
        f"keystroke to rows, {COUNT} people: median {statistics.median(taken):.1f} ms, "
        f"p90 {taken[int(len(taken) * 0.9)]:.1f} ms, worst {taken[-1]:.1f} ms"
    )
    window.close()


if __name__ == "__main__":
    main()
