"""The book of certificates: no number twice, whatever is printed, spoiled, revoked or undone."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import openpyxl
import pypdfium2
import pytest

from tdkt_desktop import cli
from tdkt_desktop.domain.awards.awards import AwardRow, NewDecision
from tdkt_desktop.domain.awards.certificates import BookRow
from tdkt_desktop.domain.ids import AwardId, PersonId
from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations import history
from tdkt_desktop.operations.awards import recording
from tdkt_desktop.operations.awards.recording import Recording
from tdkt_desktop.operations.certificates import issuing, layouts, register
from tdkt_desktop.operations.exporting.register import export_book
from tdkt_desktop.operations.people import merging
from tdkt_desktop.operations.people.people import add_person, delete_people
from tdkt_desktop.progress import Cancelled
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.kinds import Kinds
from tests.conftest import Run


def give(
    database: Database, names: Sequence[str], number: str = "45/QĐ-STN", kind: str = "GK_SO"
) -> list[AwardRow]:
    people = tuple(add_person(database, {"name": n}, None)[0] for n in names)
    found = Kinds(database).by_code(kind)
    assert found is not None
    decision = NewDecision(number=number, date="2025-12-20")
    recording.record(database, Recording(kind=found, year=2025, people=people, decision=decision))
    batch = issuing.batch(database, decision=issuing.find_decision(database, number).id)
    return list(batch.rows)


@pytest.fixture
def rows(database: Database) -> list[AwardRow]:
    return give(database, ("Lê An", "Mai Bình", "Hồ Cúc"))


def ids(rows: Sequence[AwardRow]) -> list[AwardId]:
    return [row.award.id for row in rows]


def named(rows: Sequence[AwardRow]) -> dict[AwardId, str]:
    return dict.fromkeys(ids(rows), "Giấy khen")


def numbers(book: Sequence[BookRow]) -> list[tuple[str, int, str]]:
    return [(row.award.recipient, row.certificate.number, row.state) for row in book]


def test_numbers_go_on_and_are_never_given_twice(database: Database, rows: list[AwardRow]) -> None:
    register.allot(database, rows[1:])
    assert register.allot(database, rows) is not None
    assert register.allot(database, rows) is None
    more = give(database, ("Vũ Dũng",), "46/QĐ-STN")
    register.allot(database, more)
    assert numbers(register.book(database)) == [
        ("Mai Bình", 1, "waiting"),
        ("Hồ Cúc", 2, "waiting"),
        ("Lê An", 3, "waiting"),
        ("Vũ Dũng", 4, "waiting"),
    ]


def test_each_kind_and_year_has_its_own_series(database: Database, rows: list[AwardRow]) -> None:
    register.allot(database, rows)
    register.allot(database, give(database, ("Vũ Dũng",), "47/QĐ-STN", "CSTDCS"))
    assert {row.certificate.series for row in register.book(database)} == {
        "GK_SO/2025",
        "CSTDCS/2025",
    }


def test_what_is_seen_before_is_what_is_given(database: Database, rows: list[AwardRow]) -> None:
    seen = [c.texts["so_vang"] for c in issuing.batch(database, awards=ids(rows)).certificates]
    register.allot(database, rows)
    given = [str(row.certificate.number) for row in register.book(database)]
    assert seen == given == ["1", "2", "3"]


def test_a_series_begins_where_the_paper_book_ended(database: Database) -> None:
    rows = give(database, ("Lê An",))
    register.begin_at(database, "GK_SO/2025", 58)
    register.allot(database, rows)
    assert register.book(database)[0].certificate.number == 58
    with pytest.raises(TdktError, match="58"):
        register.begin_at(database, "GK_SO/2025", 12)


def test_printed_handed_spoiled_and_void(database: Database) -> None:
    rows = give(database, ("Lê An", "Mai Bình", "Hồ Cúc"))
    register.allot(database, rows)
    register.receive_stock(database, "Giấy khen", 10, note="Nhà in")
    book = [row.certificate.id for row in register.book(database)]
    with pytest.raises(TdktError, match="chưa in"):
        register.hand_out(database, book[:1])
    register.note_printed(database, named(rows), on_stock=True)
    register.hand_out(database, book[:1], to="Lê An")
    register.spoil(database, book[1:2], reason="", new_number=False)
    register.spoil(database, book[2:], reason="Rách", new_number=True)
    assert numbers(register.book(database)) == [
        ("Lê An", 1, "handed"),
        ("Mai Bình", 2, "waiting"),
        ("Hồ Cúc", 3, "void"),
        ("Hồ Cúc", 4, "waiting"),
    ]
    assert register.not_yet_printed(database, ids(rows)) == ids(rows)[1:]
    register.note_printed(database, named(rows[1:]), on_stock=True)
    (level,) = register.stock_levels(database)
    assert (level.received, level.used, level.spoiled, level.left) == (10, 5, 2, 5)


def test_a_revoked_award_takes_its_certificate_along(
    database: Database, rows: list[AwardRow]
) -> None:
    register.allot(database, rows)
    recording.revoke(database, ids(rows)[:1], "2026-01-05", "QĐ 9")
    assert [state for _, _, state in numbers(register.book(database))] == [
        "revoked",
        "waiting",
        "waiting",
    ]


def test_merging_people_keeps_every_number_in_the_book(database: Database) -> None:
    first = give(database, ("Lê An",))
    again = give(database, ("Lê  An",))
    register.allot(database, [*first, *again])
    one, other = (row.award.person or PersonId(0) for row in (first[0], again[-1]))
    merging.merge_people(database, one, other, {})
    assert [(r.certificate.number, r.state) for r in register.book(database)] == [
        (1, "waiting"),
        (2, "void"),
    ]


def test_undone_numbers_are_free_again(database: Database, rows: list[AwardRow]) -> None:
    register.allot(database, rows)
    history.undo(database)
    register.allot(database, rows[2:])
    assert numbers(register.book(database)) == [("Hồ Cúc", 1, "waiting")]


def test_one_certificate_says_something_of_its_own(database: Database) -> None:
    rows = give(database, ("Lê An", "Mai Bình"))
    register.set_texts(database, ids(rows)[0], {"thanh_tich": "Có công lớn"})
    batch = issuing.batch(database, awards=ids(rows))
    assert [dict(certificate.own) for certificate in batch.certificates] == [
        {"thanh_tich": "Có công lớn"},
        {},
    ]
    register.set_texts(database, ids(rows)[0], {"thanh_tich": None})
    assert issuing.batch(database, awards=ids(rows)).certificates[0].own == {}


def test_the_book_goes_out(database: Database, rows: list[AwardRow], tmp_path: Path) -> None:
    register.allot(database, rows)
    register.note_printed(database, named(rows[:2]), on_stock=False)
    book = register.book(database, year="2025")
    for name in ("so.xlsx", "so.pdf"):
        assert export_book(database, tmp_path / name, book, year="2025") == 3
    page = openpyxl.load_workbook(tmp_path / "so.xlsx").active
    said = [str(cell.value) for row in page.iter_rows() for cell in row if cell.value]
    assert "Tổng cộng: 3 số: 1 chưa in, 2 đã in." in said
    document = pypdfium2.PdfDocument(tmp_path / "so.pdf")
    text = document[0].get_textpage().get_text_range()
    document.close()
    assert "SỔ CẤP BẰNG, GIẤY KHEN NĂM 2025" in text
    assert "Mai Bình" in text


def test_a_pdf_each_is_named_by_number_and_recipient(
    database: Database, rows: list[AwardRow], tmp_path: Path
) -> None:
    batch = issuing.batch(database, awards=ids(rows))
    written = issuing.save_each(batch, tmp_path / "tung-nguoi", full=True)
    assert written[1].name.endswith(" 2 - Mai Bình.pdf")
    assert all(path.read_bytes().startswith(b"%PDF") for path in written)


def test_the_command_line_prints_what_is_left_without_a_number_twice(
    run: Run, database: Database, path: Path, rows: list[AwardRow], tmp_path: Path
) -> None:
    assert len(rows) == 3
    database.close()
    asked = ("certificates", "--db", path, "--decision", "45/QĐ-STN", "-o", tmp_path / "a.pdf")
    assert run(*asked)["numbers"] == [1, 2, 3]
    assert run("register", "--db", path)["certificates"] == []
    assert run(*asked, "--pages", "2", "--book", "--text-only")["numbers"] == [1]
    assert run(*asked, "--unprinted", "--book")["numbers"] == [2, 3]
    found = run("register", "--db", path, "--year", 2025, "-o", tmp_path / "so.pdf")
    assert [(one["recipient"], one["state"], one["sheets"]) for one in found["certificates"]] == [
        ("Mai Bình", "printed", 1),
        ("Lê An", "printed", 0),
        ("Hồ Cúc", "printed", 0),
    ]
    run(*asked, "--unprinted", "--book", code=1)
    shifted = run(*asked, "--shift", "1.5,-2")
    assert shifted["pages"] == 3
    assert cli.run([str(part) for part in (*asked, "--shift", "xa")], lambda *_: ()) == 2


# -- found by using it -----------------------------------------------------------------------


def test_a_certificate_with_text_left_out_is_not_noted_as_printed(
    run: Run, database: Database, path: Path, rows: list[AwardRow], tmp_path: Path
) -> None:
    register.set_texts(database, ids(rows)[1], {"ten": "Rất dài " * 200})
    database.close()
    told = run(
        "certificates",
        "--db",
        path,
        "--decision",
        "45/QĐ-STN",
        "--book",
        "-o",
        tmp_path / "a.pdf",
        code=1,
    )
    assert (told["pages"], len(told["unfit"])) == (2, 1)
    assert {doubt["kind"] for doubt in told["doubts"]} <= {"address"}
    book = run("register", "--db", path)["certificates"]
    assert [one["recipient"] for one in book] == ["Lê An", "Hồ Cúc"]


def test_stock_is_counted_by_what_each_sheet_was(database: Database) -> None:
    rows = give(database, ("Lê An",))
    register.allot(database, rows)
    (number,) = (r.certificate.id for r in register.book(database))
    for layout in ("A", "B"):
        register.receive_stock(database, layout, 10)
    register.note_printed(database, {ids(rows)[0]: "A"}, on_stock=True)
    register.spoil(database, [number], reason="", new_number=False)
    register.note_printed(database, {ids(rows)[0]: "B"}, on_stock=True, copies=2)
    assert [(level.layout, level.left) for level in register.stock_levels(database)] == [
        ("A", 9),
        ("B", 8),
    ]


def test_what_no_longer_stands_is_left_alone(database: Database, rows: list[AwardRow]) -> None:
    register.allot(database, rows)
    one, other, third = (r.certificate.id for r in register.book(database))
    recording.revoke(database, ids(rows)[:1], "2026-01-05", "QĐ 9")
    register.void(database, [other], "Sai tên")
    register.void(database, [other, third], "Khác")
    reasons = [r.certificate.void_reason for r in register.book(database)]
    assert reasons == [None, "Sai tên", "Khác"]
    for number in (one, other):
        with pytest.raises(TdktError, match="đã hủy hoặc"):
            register.spoil(database, [number], reason="", new_number=True)
        with pytest.raises(TdktError, match="đã hủy hoặc"):
            register.hand_out(database, [number])


def test_who_has_a_number_in_the_book_is_not_deleted(
    database: Database, rows: list[AwardRow]
) -> None:
    register.allot(database, rows[:1])
    with pytest.raises(TdktError, match="đã được cấp giấy số 1"):
        delete_people(database, [rows[0].award.person or PersonId(0)])
    delete_people(database, [rows[1].award.person or PersonId(0)])
    assert len(register.book(database)) == 1


def test_a_second_run_writes_each_file_anew(
    database: Database, rows: list[AwardRow], tmp_path: Path
) -> None:
    batch = issuing.batch(database, awards=ids(rows[:1]))
    names = {path.name for _ in range(2) for path in issuing.save_each(batch, tmp_path, full=True)}
    assert names == {"GK 2025 số 1 - Lê An.pdf"}
    (tmp_path / "tep").write_text("x")
    with pytest.raises(TdktError, match="tep"):
        issuing.save_each(batch, tmp_path / "tep", full=True)


def test_cancelled_halfway_no_file_stays(
    database: Database, rows: list[AwardRow], tmp_path: Path
) -> None:
    batch = issuing.batch(database, awards=ids(rows))

    def stop(done: int, total: int, /) -> None:
        if done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        issuing.save_each(batch, tmp_path / "x", full=True, progress=stop)
    assert not list((tmp_path / "x").iterdir())


def test_a_number_on_paper_is_not_given_again_after_undo(
    database: Database, rows: list[AwardRow]
) -> None:
    register.allot(database, rows[:2])
    register.note_printed(database, named(rows[:2]), on_stock=False)
    history.undo(database)
    history.undo(database)
    assert not register.book(database)
    register.allot(database, rows[2:])
    assert numbers(register.book(database)) == [("Hồ Cúc", 3, "waiting")]


def test_what_became_of_a_sheet_stays_in_the_book(
    database: Database, rows: list[AwardRow]
) -> None:
    register.allot(database, rows)
    register.note_printed(database, named(rows), on_stock=True)
    first, second, _ = (r.certificate.id for r in register.book(database))
    register.spoil(database, [first], reason="kẹt giấy", new_number=False)
    register.spoil(database, [second], reason="nhòe", new_number=True)
    notes = {r.certificate.number: r.certificate.note or "" for r in register.book(database)}
    assert "kẹt giấy" in notes[1]
    assert "Thay bằng số 4" in notes[2]
    assert notes[4] == "Cấp lại, thay số 2"


def test_more_stock_than_there_is_cannot_be_lost(database: Database) -> None:
    register.receive_stock(database, "Giấy khen", 10)
    with pytest.raises(TdktError, match="chỉ còn 10"):
        register.receive_stock(database, "Giấy khen", -11)


def test_a_renamed_layout_takes_its_stock_along(database: Database) -> None:
    shipped = layouts.layout_named(database, "giay-khen")
    kept, _ = layouts.save_layout(database, replace(shipped, id="new", name="Phôi 2025"))
    register.receive_stock(database, "Phôi 2025", 50)
    layouts.save_layout(database, replace(kept, name="Phôi 2026"))
    (level,) = register.stock_levels(database)
    assert (level.layout, level.left) == ("Phôi 2026", 50)
