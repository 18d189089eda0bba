"""The recipe for whoever gathers the exports of many agencies: its SQL, run as it is printed."""

import re
from pathlib import Path

import duckdb
import pytest

from tdkt_desktop.domain.agency.agency import Agency
from tdkt_desktop.domain.awards.awards import NewAward
from tdkt_desktop.domain.people.people import NewPerson
from tdkt_desktop.operations.exporting.everything import export_everything
from tdkt_desktop.operations.files import create_file
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.people import People
from tests.operations.reports.figures import make_figures

RECIPE = Path(__file__).parents[3] / "docs" / "tong-hop-tinh.md"
AGENCIES = 10


@pytest.fixture(scope="module")
def gathered(tmp_path_factory: pytest.TempPathFactory) -> duckdb.DuckDBPyConnection:
    """Ten agencies' exports in a folder, one that sent nothing, and the recipe run over them."""
    folder = tmp_path_factory.mktemp("province")
    for number in range(AGENCIES):
        path = folder / f"{number}.tdkt"
        with create_file(path, Agency(name=f"Sở số {number}", year=2026)) as database:
            make_figures(database)
            with database.operation("Người chuyển công tác"):
                someone = People(database).save(
                    NewPerson(name=f"Người {number // 2}", identity=f"00120000000{number // 2}")
                )
                (kind,) = (one.id for one in Kinds(database).all() if one.code == "CSTDCS")
                award = NewAward(kind=kind, person=someone, year=2021, year_to=2022)
                Awards(database).save(award)
            export_everything(database, folder / "gui" / f"so-{number}", as_csv=True)
    names = [f"so-{number},{'x' if number == 9 else ''}" for number in range(AGENCIES + 1)]
    words = "\n".join(["co_quan,nam_hoc", *names])
    (folder / "co-quan.csv").write_text(words, encoding="utf-8")
    connection = duckdb.connect()
    for block in re.findall(r"```sql\n(.*?)```", RECIPE.read_text(encoding="utf-8"), re.DOTALL):
        connection.execute(
            block.replace("'gui/", f"'{folder.as_posix()}/gui/").replace(
                "'co-quan.csv'", f"'{folder.as_posix()}/co-quan.csv'"
            )
        )
    return connection


def test_the_whole_is_the_sum_of_its_agencies(gathered: duckdb.DuckDBPyConnection) -> None:
    found = gathered.execute("SELECT nam, danh_hieu, luot, co_quan FROM toan_tinh").fetchall()
    assert sorted(found) == [
        (2021, "Chiến sĩ thi đua cơ sở", 1, 1),  # the school's year, of that it begins in
        (2022, "Chiến sĩ thi đua cơ sở", AGENCIES - 1, AGENCIES - 1),  # two years, of the last
        (2022, "Lao động tiên tiến", 2 * AGENCIES, AGENCIES),
        (2023, "Chiến sĩ thi đua cơ sở", AGENCIES, AGENCIES),
        (2023, "Lao động tiên tiến", 3 * AGENCIES, AGENCIES),
        (2023, "Tập thể lao động tiên tiến", AGENCIES, AGENCIES),
    ]


def test_who_sent_nothing_is_named(gathered: duckdb.DuckDBPyConnection) -> None:
    assert gathered.execute("SELECT * FROM chua_gui").fetchall() == [("so-10",)]


def test_a_person_of_two_agencies_is_found(gathered: duckdb.DuckDBPyConnection) -> None:
    for table in ("hai_noi", "trung_luot"):
        found = gathered.table(table).project("ho_ten, cac_co_quan").fetchall()
        assert found == [
            (f"Người {n}", f"so-{2 * n}, so-{2 * n + 1}")
            for n in range(5)
            if table == "hai_noi" or n < 4  # counted of two years, by the school
        ]
