import sqlite3
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

import pytest

from tdkt_desktop.domain.agency.agency import Agency
from tdkt_desktop.domain.awards.awards import NewAward, NewDecision
from tdkt_desktop.domain.awards.conduct import NewAbsence, NewDiscipline
from tdkt_desktop.domain.awards.initiatives import NewAuthor, NewInitiative, NewUse
from tdkt_desktop.domain.awards.kinds import HOUSEHOLD, PERSON, UNIT
from tdkt_desktop.domain.awards.ratings import NewRating
from tdkt_desktop.domain.ids import KindId, PersonId, UnitId
from tdkt_desktop.domain.movements.movements import (
    Measured,
    NewCost,
    NewEntry,
    NewMovement,
    NewReview,
    NewTarget,
)
from tdkt_desktop.domain.people.people import NewPerson, NewPosting
from tdkt_desktop.domain.people.units import ALIAS, NewFormerName, NewUnit
from tdkt_desktop.domain.reports.activities import ActivityKind, NewActivity
from tdkt_desktop.domain.reports.exemplars import NewExemplar
from tdkt_desktop.domain.reports.lessons import LessonKind, NewLesson
from tdkt_desktop.domain.reports.officers import NewOfficer
from tdkt_desktop.operations.exporting.everything import export_everything
from tdkt_desktop.operations.files import create_file
from tdkt_desktop.storage.activities import Activities
from tdkt_desktop.storage.awards import Awards, Decisions
from tdkt_desktop.storage.conduct import Conduct
from tdkt_desktop.storage.exemplars import Exemplars
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.initiatives import Initiatives
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.movements import Movements
from tdkt_desktop.storage.officers import Officers
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.ratings import Ratings
from tdkt_desktop.storage.report_answers import LASTING, ReportAnswers
from tdkt_desktop.storage.reports import Lessons
from tdkt_desktop.storage.units import Units
from tests.conftest import Run

_RECORDS = {
    "person": "SELECT name, sex, birth_date, code, ethnic, start_date, leave_date FROM person",
    "posting": """SELECT person.name, posting.position, unit, posting.start, posting.end, latest
                  FROM posting JOIN person ON person.id = posting.person""",
    "name": """SELECT unit_name.name, unit, until FROM unit_name""",
    "note": """SELECT note, id FROM unit WHERE note IS NOT NULL""",
    "award": """SELECT person.name, award.unit, recipient, award.position, award_kind.code, year,
                       year_to, achievement, revoked, type, number, decision.date, authority,
                       signer, signer_title, summary
                FROM award JOIN award_kind ON award_kind.id = kind
                LEFT JOIN person ON person.id = person
                LEFT JOIN decision ON decision.id = decision""",
    "rating": """SELECT person.name, unit, year, level, points, periods, rating.note FROM rating
                 LEFT JOIN person ON person.id = person""",
    "initiative": """SELECT title, initiative.year, scope, number, date, evidence,
                            (SELECT group_concat(name || share) FROM (
                                SELECT coalesce(person.name, a.name) AS name, share
                                FROM initiative_author a LEFT JOIN person ON person.id = person
                                WHERE a.initiative = initiative.id ORDER BY 1)),
                            person.name, initiative_author.name, share,
                            award_kind.code, initiative_use.year
                     FROM initiative JOIN initiative_author ON initiative = initiative.id
                     LEFT JOIN person ON person.id = person
                     LEFT JOIN initiative_use ON author = initiative_author.id
                     LEFT JOIN award_kind ON award_kind.id = kind""",
    "discipline": """SELECT person.name, unit, form, date, until, number, reason FROM discipline
                     LEFT JOIN person ON person.id = person""",
    "movement": """SELECT name, form, scope, level, launcher, document, document_date, plan,
                          start, end, purpose, note FROM movement""",
    "target": """SELECT m.name, t.name, counted_in, base, aim, due, measurer, c.day, c.value
                 FROM movement_target t JOIN movement m ON m.id = t.movement
                 LEFT JOIN movement_check c ON c.target = t.id""",
    "review": """SELECT m.name, day, final, r.document, words FROM movement_review r
                 JOIN movement m ON m.id = r.movement""",
    "cost": """SELECT m.name, day, words, amount FROM movement_cost c
               JOIN movement m ON m.id = c.movement""",
    "entry": """SELECT person.name, movement_entry.unit, m.name, day, words FROM movement_entry
                JOIN movement m ON m.id = movement LEFT JOIN person ON person.id = person""",
    "rewarded": """SELECT person.name, m.name, award.year FROM award
                   JOIN movement m ON m.id = award.movement JOIN person ON person.id = person""",
    "absence": """SELECT person.name, kind, start, end, absence.note FROM absence
                  JOIN person ON person.id = person""",
}
"""What a file holds of each kind, as told apart from other files' by names."""
_UNIT_AT = {
    "posting": 2,
    "name": 1,
    "note": 1,
    "award": 1,
    "rating": 1,
    "discipline": 1,
    "entry": 1,
}


_GIVEN = ("", "Bảy", "Tám", "Chín")


def _records(path: Path, agency: str = "") -> set[Sequence[object]]:
    """Return every record of a file; units by their way up, which begins with ``agency``."""
    with closing(sqlite3.connect(path)) as conn:
        units = {row[0]: row[1:] for row in conn.execute("SELECT id, name, parent FROM unit")}

        def way(unit: int | None) -> Iterator[str]:
            while unit is not None:
                yield units[unit][0]
                unit = units[unit][1]
            if agency:
                yield agency

        found: set[Sequence[object]] = {("unit", *way(number)) for number in units}
        found |= {("unit", agency)} if agency else set()
        for kind, sql in _RECORDS.items():
            for row in conn.execute(sql):
                at = _UNIT_AT.get(kind)
                placed = [
                    ".".join(way(cell)) if place == at else cell for place, cell in enumerate(row)
                ]
                own = kind not in ("name", "note")
                if own and at == 1 and (row[0] is not None or row[1] is None):
                    placed[1] = ""  # a person's own is told with the posting
                found.add((kind, *placed))
    return found


def _centre(folder: Path, number: int) -> tuple[Path, str]:
    """Make the file of a centre whose rooms are called as those of every other."""
    name = f"Trung tâm Giống số {number}"
    path = folder / f"{number}.tdkt"
    with create_file(path, Agency(name=name)) as database, database.operation("Mẫu"):
        _fill(database, number)
    return path, name


def _fill(database: Database, number: int) -> None:
    units = Units(database)
    room = units.save(NewUnit(name="Phòng Hành chính", start="2015-03", note="Nhà B"))
    team = units.save(NewUnit(name="Tổ Văn thư", parent=room))
    units.save(NewUnit(name="Trạm cũ", end="2020-06-30", successor=room))
    people = People(database)
    someone = people.save(
        NewPerson(
            name=f"Lê Văn {_GIVEN[number]}",
            sex="Nam",
            birth_date="1980",
            code=f"C{number}",
            ethnic="Tày",
            start_date="2005-09",
        )
    )
    earlier = NewPosting(
        person=someone, unit=room, position="Văn thư", start="2012-03-01", end="2019-12-31"
    )
    people.save_posting(earlier)
    people.save_posting(
        NewPosting(person=someone, unit=team, position="Tổ trưởng", start="2020-01-01")
    )
    units.add_former_name(NewFormerName(unit=room, name="Phòng Tổng hợp", until="2018-06-30"))
    units.add_former_name(NewFormerName(unit=room, name="P. HC", until=ALIAS))
    gone = people.save(NewPerson(name=f"Ngô Thị {_GIVEN[number]}", leave_date="2023-05-01"))
    people.save_posting(NewPosting(person=gone, unit=room, position="Kế toán"))
    kinds = {kind.code: kind.id for kind in Kinds(database).all()}
    decision = Decisions(database).save(
        NewDecision(
            number=f"{number}/QĐ-UBND",
            date="2024-01-15",
            authority="Chủ tịch Ủy ban nhân dân tỉnh Lâm Hải",
            signer="Trần Văn Ký",
            signer_title="KT. CHỦ TỊCH PHÓ CHỦ TỊCH",
            summary="Về việc khen thưởng năm 2023",
        )
    )
    awards = Awards(database)
    awards.save(
        NewAward(
            kind=kinds["BK_TINH"],
            person=someone,
            position="Tổ trưởng",
            year=2022,
            year_to=2023,
            decision=decision,
            achievement="Có thành tích trong hai năm 2022, 2023",
            type="CONG_TRANG",
        )
    )
    awards.save(NewAward(kind=kinds["LDTT"], person=gone, year=2021, revoked="2022-02-03"))
    awards.save(NewAward(kind=kinds["LDTT"], person=gone, year=2022))
    awards.save(NewAward(kind=kinds["TTLDTT"], subject=UNIT, unit=room, year=2023))
    household = f"Hộ ông Vũ Văn {_GIVEN[number]}, thôn Đông"
    awards.save(NewAward(kind=kinds["GK_SO"], subject=HOUSEHOLD, recipient=household, year=2023))
    ratings = Ratings(database)
    ratings.save(NewRating(person=someone, year=2023, level="HTXS", points=95.5, note="Quý IV"))
    ratings.save(NewRating(unit=room, year=2023, level="HTT"))
    initiatives = Initiatives(database)
    for author in (someone, gone):
        made = initiatives.save(
            NewInitiative(
                title="Cải tiến sổ giống", year=2023, scope="CO_SO", number=f"9/QĐ-{number}"
            )
        )
        alone = initiatives.add_author(made, NewAuthor(person=author, share=100))
    initiatives.set_uses(alone, [NewUse(author=alone, kind=kinds["CSTDCS"], year=2023)])
    joint = initiatives.save(NewInitiative(title="Sổ chung", year=2022, date="2022-12-01"))
    initiatives.add_author(joint, NewAuthor(person=someone, share=60))
    initiatives.add_author(joint, NewAuthor(name="Hà Văn Ngoài", share=40))
    conduct = Conduct(database)
    conduct.save(
        NewDiscipline(
            person=someone, form="KHIEN_TRACH", date="2019-05-06", number="3", reason="Đi muộn"
        )
    )
    conduct.save(NewDiscipline(unit=room, form="CANH_CAO", date="2018-01-02", until="2019-01-02"))
    conduct.save(NewAbsence(person=gone, kind="THAI_SAN", start="2020-01-01", end="2020-06-30"))
    _launch(database, f"Sổ sách gọn gàng {_GIVEN[number]}", someone, room, kinds["GK_SO"])


def _launch(database: Database, name: str, person: PersonId, unit: UnitId, kind: KindId) -> None:
    """Write a movement with all that hangs on it, and one with nothing."""
    store = Movements(database)
    store.save(NewMovement(name=f"{name} từ trên", level="TRUNG_UONG", start="2021"))
    movement = store.save(
        NewMovement(
            name=name,
            form="THUONG_XUYEN",
            scope="CO_QUAN",
            launcher="Giám đốc",
            document="7/KH",
            document_date="2022-01-10",
            plan="8/KH",
            start="2022-01-01",
            end="2022-12-31",
            purpose="Sổ nào cũng tìm thấy ngay.",
            note="Cả năm",
        )
    )
    target = store.save_target(
        movement,
        NewTarget(name="Sổ gọn", counted_in="quyển", base=3.5, aim=1200, due="2022-12-31"),
    )
    store.measure(Measured(target=target, day="2022-06-30", value=600))
    store.measure(Measured(target=target, day="2022-12-30", value=1204.25))
    store.save_target(movement, NewTarget(name="Tủ mới", measurer="Kế toán"))
    store.save_review(movement, NewReview(day="2022-07-05", document="3/BC", words="Được nửa."))
    store.save_review(movement, NewReview(day="2023-01-05", final=True))
    store.save_cost(movement, NewCost(amount=1_500_000, words="In bìa", day="2022-02"))
    store.add_entry(movement, NewEntry(person=person, day="2022-01-15", words="một tủ"))
    store.add_entry(movement, NewEntry(unit=unit))
    Awards(database).save(
        NewAward(kind=kind, person=person, year=2022, movement=movement, type="PHONG_TRAO")
    )


@pytest.fixture
def lists(tmp_path: Path) -> tuple[Path, set[Sequence[object]]]:
    """Three centres' records in a folder each, and what they are together."""
    together = set[Sequence[object]]()
    for number in range(1, 4):
        path, name = _centre(tmp_path, number)
        together |= _records(path, name)
        with Database.read(path) as database:
            export_everything(database, tmp_path / "gửi" / str(number))
    return tmp_path / "gửi", together


def test_what_units_send_is_taken_whole_once(
    run: Run, tmp_path: Path, lists: tuple[Path, set[Sequence[object]]]
) -> None:
    sent, together = lists
    department = tmp_path / "so.tdkt"
    run("new", department, "--agency", "Sở Nông nghiệp")
    nothing = _records(department)

    told = run("import", "--db", department, sent, "--dry-run")
    assert _records(department) == nothing
    taken = run("import", "--db", department, sent)
    assert (told["new"], told["skipped"]) == (taken["new"], taken["skipped"])
    assert taken["skipped"] == 0, taken["problems"]
    got = _records(department)
    assert sorted(map(repr, together - got)) == []
    assert sorted(map(repr, got - together)) == []

    again = run("import", "--db", department, sent)
    assert (again["new"], again["changed"], again["skipped"]) == (0, 0, 0)
    assert _records(department) == together
    run("undo", "--db", department)
    assert _records(department) == nothing
    run("redo", "--db", department)
    assert _records(department) == together


def test_a_list_nobody_understands_keeps_the_others_in(
    run: Run, tmp_path: Path, lists: tuple[Path, set[Sequence[object]]]
) -> None:
    sent, together = lists
    (sent / "2" / "ghi-chep.csv").write_text("a;b\n1;2\n", encoding="utf-8")
    department = tmp_path / "so.tdkt"
    run("new", department, "--agency", "Sở Nông nghiệp")
    run("import", "--db", department, sent, code=1)
    assert _records(department) == together


def test_what_is_exported_as_csv_is_taken_whole_too(run: Run, tmp_path: Path) -> None:
    path, name = _centre(tmp_path, 1)
    scan = tmp_path / "quyết định.pdf"
    scan.write_bytes(b"%PDF-1.4 \x00 made up")
    run("attach", "--db", path, "--decision", "1/QĐ-UBND", scan)
    run("attach", "--db", path, "--person", 1, scan)
    folder = tmp_path / "csv"
    told = run("export", "--db", path, "all", "--as", "csv", "-o", folder)
    names = [Path(one["file"]).name for one in told["files"]]
    assert names[-2:] == ["tep-dinh-kem.zip", "mo-ta.md"]
    described = (folder / "mo-ta.md").read_text(encoding="utf-8")
    assert all(one in described for one in names[:-1])
    with zipfile.ZipFile(folder / "tep-dinh-kem.zip") as archive:
        inside = archive.namelist()
        assert [archive.read(one) for one in inside] == [scan.read_bytes()] * 2
    assert inside == ["can-bo/Lê Văn Bảy/quyết định.pdf", "quyet-dinh/1-QĐ-UBND/quyết định.pdf"]
    other = tmp_path / "so.tdkt"
    run("new", other, "--agency", "Sở Nông nghiệp")
    taken = run("import", "--db", other, folder)
    assert taken["skipped"] == 0, taken["problems"]
    assert _records(other) == _records(path, name)


def test_what_is_noted_for_reports_goes_out_as_csv_alone(
    database: Database, tmp_path: Path
) -> None:
    with database.operation("Mẫu"):
        person = People(database).save(NewPerson(name="Lê An", code="NV1"))
        Lessons(database).save(
            NewLesson(kind=LessonKind.LESSON, day="2025-02-01", words="Khen ngay")
        )
        kind = ActivityKind.CONFERENCE
        Activities(database).save(
            NewActivity(kind=kind, day="2025-02-01", title="Hội nghị", reached=7)
        )
        Officers(database).save(NewOfficer(person=person, specialised=True, since="2020"))
        Exemplars(database).save(NewExemplar(person=person, day="2025-02-01", why="Làm tốt"))
        ReportAnswers(database).save((PERSON, person), [("dien_thoai", LASTING, "0900")])
    export_everything(database, tmp_path / "csv", as_csv=True)
    told = {
        name: (tmp_path / "csv" / f"{name}.csv").read_text("utf-8-sig").splitlines()[1]
        for name in (
            *("bai-hoc", "tuyen-truyen", "nguoi-lam-cong-tac", "dien-hinh"),
            "noi-dung-bao-cao",
        )
    }
    assert told == {
        "bai-hoc": "01/02/2025,Bài học,,Khen ngay",
        "tuyen-truyen": "01/02/2025,Hội nghị,,Hội nghị,,7,,",
        "nguoi-lam-cong-tac": "NV1,Lê An,Chuyên trách,,2020,",
        "dien-hinh": "01/02/2025,NV1,Lê An,Làm tốt,,,",
        "noi-dung-bao-cao": "NV1,Lê An,,,Điện thoại,0900",
    }
    export_everything(database, tmp_path / "xlsx")
    assert not list((tmp_path / "xlsx").glob("[a-z]*.xlsx"))
