"""A whole review round without a window, from the standing council to what is handed over."""

from pathlib import Path

import docx
import openpyxl
import pytest

from tdkt_desktop import cli
from tdkt_desktop.storage.file.database import Database
from tests.conftest import Run
from tests.operations.rounds.season import YEAR, make_season


@pytest.fixture
def closed(database: Database, path: Path) -> Path:
    """Return a file with people in it that no window holds open."""
    make_season(database)
    database.close()
    return path


def test_a_round_from_registration_to_the_certificates(  # noqa: PLR0915 - a whole season
    run: Run, closed: Path, tmp_path: Path
) -> None:
    db = ("--db", closed)
    for name in ("A Một;Giám đốc;chair", "B Hai;;secretary", "C Ba", "D Bốn", "E Năm"):
        run("round", "council", *db, "--add", name)
    made = run("round", "new", *db, "--year", YEAR, "--eligible", "LDTT", "--superior", "UBND")
    assert made["nominations"] == 5
    of = (*db, "--round", made["round"])
    run(
        "round",
        "set",
        *of,
        "--notice",
        "2025-12-01,2025-12-07",
        "--meeting",
        "2025-12-10",
        "--due",
        "notice=2025-12-07",
    )
    run("round", "add", *of, "--kind", "CSTĐCS", "--person", 1)
    run("round", "add", *of, "--kind", "Bằng khen của Chủ tịch UBND tỉnh", "--person", 2)
    run("round", "add", *of, "--kind", "TTLDTT", "--unit", "Văn phòng")
    run("round", "add", *of, "--kind", "GK_SO", "--household", "Hộ ông Tư")
    shown = run("round", "show", *of)
    ids = {f"{one['name']} {one['kind']}": one["id"] for one in shown["nominations"]}
    assert len(ids) == 9
    best, above = ids["Lê An CSTDCS"], ids["Mai Bình BK_TINH"]
    run("round", "edit", *of, "--nomination", best, "--result", "Làm tốt")
    run("round", "state", *of, "--nomination", ids["Vũ Dũng LDTT"], "returned", code=1)
    run(
        "round", "state", *of, "--nomination", ids["Vũ Dũng LDTT"], "returned", "--reason", "thiếu"
    )
    for _ in range(4):
        run("round", "move", *of)
    run(
        "round",
        "council",
        *of,
        "--attend",
        f"{shown['council'][4]['id']}=written",
        "--ballots",
        "4,4,4",
    )
    run("round", "votes", *of, f"{best}=5", code=1)
    told = run("round", "votes", *of, f"{best}=4+1", f"{above}=4")
    assert [(one["needed"], one["passed"]) for one in told["nominations"]] == [
        (4, True),
        (3, True),
    ]
    run("round", "move", *of)
    stages = {o["name"] + o["kind"]: o["stage"] for o in run("round", "show", *of)["nominations"]}
    assert stages["Mai BìnhBK_TINH"] == "submission"
    assert stages["Lê AnCSTDCS"] == "decision"
    for form in ("to-trinh", "bien-ban", "quyet-dinh"):
        out = tmp_path / f"{form}.docx"
        run("document", form, *of, "-o", out)
        assert docx.Document(str(out)).tables
    run("document", "thu-ngo", *of, "-o", tmp_path / "a.docx", code=1)
    count = run("export", "de-nghi", *of, "-o", tmp_path / "de-nghi.xlsx")["rows"]
    assert count == 8
    run("fund", *db, "--year", YEAR, "--amount", 20_000_000)
    decided = run("round", "decide", *of, "--number", "12/QĐ-STN", "--date", "2025-12-24")
    assert decided["fund"]["left"] == 20_000_000 - decided["total"]
    assert decided["total"] > 0
    pages = run("certificates", *of, "-o", tmp_path / "giay.pdf")["pages"]
    assert pages == 7
    run("round", "hand", *of)

    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["DANH SÁCH ĐƯỢC TẶNG BẰNG KHEN NĂM 2025"])
    sheet.append(["STT", "Họ và tên", "Ngày sinh", "Hình thức khen thưởng"])
    sheet.append([1, "Mai Bình", "01/02/1980", "Bằng khen của Chủ tịch UBND tỉnh"])
    book.save(tmp_path / "kq.xlsx")
    seen = run("round", "results", *of, tmp_path / "kq.xlsx")
    assert [o["fate"] for o in seen["outcomes"]] == ["granted"]
    run("round", "results", *of, tmp_path / "kq.xlsx", "--take", code=1)
    run(
        "round",
        "results",
        *of,
        tmp_path / "kq.xlsx",
        "--take",
        "--number",
        "7/QĐ-UBND",
        "--date",
        "2026-02-10",
    )
    assert len(run("awards", *db)["awards"]) == 8
    looked = run("revoke", *db, "--decision", "12/QĐ-STN", "--look")
    assert looked["awards"] == 7
    run("revoke", *db, "--decision", "12/QĐ-STN", code=1)
    run("revoke", *db, "--decision", "12/QĐ-STN", "--reason", "QĐ 1/QĐ-STN")
    run("round", "delete", *of, code=1)
    run("round", "close", *of)
    assert run("round", "list", *db)["rounds"][0]["closed"]
    while run("log", *db)["operations"][0]["label"] and not cli.run(
        ["undo", "--db", str(closed)], lambda *_: ()
    ):
        pass
    assert not run("round", "list", *db)["rounds"]


def test_what_is_asked_wrongly_is_said(run: Run, closed: Path, tmp_path: Path) -> None:
    db = ("--db", closed)
    assert "17" in run("round", "show", *db, "--round", 17, code=1)["error"]
    number = run("round", "new", *db, "--year", YEAR)["round"]
    of = (*db, "--round", number)
    for text in ("Lê Một;Giám đốc;Chủ tịch", "Trần Hai;Chánh Văn phòng;"):
        seated = run("round", "council", *of, "--add", text)["members"]
    (chair,) = [one["id"] for one in seated if one["role"] == "chair"]
    for words, presence in (("vắng", "absent"), ("Văn bản", "written"), ("present", "present")):
        seated = run("round", "council", *of, "--attend", f"{chair}={words}")["members"]
        assert next(m for m in seated if m["id"] == chair)["presence"] == presence
    assert "9999" in run("round", "add", *of, "--kind", "LDTT", "--person", 9999, code=1)["error"]
    assert (
        "chưa có ai"
        in run("document", "bien-ban", *of, "-o", tmp_path / "a.docx", code=1)["error"]
    )
    paper = ("-o", tmp_path / "a.docx")
    nobody = run("document", "hoi-dong", *of, "--signer", "Không Có", *paper, code=1)["error"]
    assert "Không có người ký “Không Có”" in nobody
    run("document", "hoi-dong", *of, *paper)
    assert (
        "Không có cán bộ"
        in run("document", "giay-xac-nhan", *db, "--person", 9999, *paper, code=1)["error"]
    )
    assert "thuộc đợt" in run("round", "move", *of, "--nomination", 99, code=1)["error"]
    wrong = (
        ("round", "new", *db, "--year", YEAR, "--stages", "nothing"),
        ("round", "set", *of, "--notice", "hôm nay,mai"),
        ("round", "votes", *of, "abc"),
        ("round", "set", *of),
        ("round", "votes", *of, "1="),
        ("round", "show", *db, "--round", 10**30),
        ("export", "de-nghi", *of, "--columns", "a,b", "-o", tmp_path / "a.xlsx"),
        ("round", "council", *of, "--attend", "1=ngủ"),
        ("export", "de-nghi", *db, "-o", tmp_path / "a.xlsx"),
        ("certificates", *db, "-o", tmp_path / "a.pdf"),
        ("document", "giay-xac-nhan", *db, *paper),
        ("document", "huy-bo", *db, *paper),
        ("document", "giay-xac-nhan", *of, "--person", 1, *paper),
        ("document", "giay-moi", *of, "--person", 1, *paper),
        ("document", "bien-ban", *db, *paper),
    )
    for arguments in wrong:
        assert cli.run([str(a) for a in arguments], lambda *_: ()) == 2


def test_a_template_of_ones_own(run: Run, closed: Path, tmp_path: Path) -> None:
    db = ("--db", closed)
    out = tmp_path / "mau.docx"
    assert run("template", "bien-ban", *db, "-o", out)["own"] is None
    paper = docx.Document(str(out))
    paper.add_paragraph("{{ sai }}")
    paper.save(str(out))
    assert "sai" in run("template", "bien-ban", *db, "--use", out, code=1)["error"]
    paper = docx.Document()
    paper.add_paragraph("Chỉ có {{ so_luong }}")
    paper.save(str(out))
    assert run("template", "bien-ban", *db, "--use", out)["own"] == "mau.docx"
    assert run("template", "bien-ban", *db, "--drop")["own"] is None


def test_a_list_that_does_not_say_for_what(run: Run, closed: Path, tmp_path: Path) -> None:
    db = ("--db", closed)
    number = run("round", "new", *db, "--year", YEAR)["round"]
    book = openpyxl.Workbook()
    assert book.active is not None
    for cells in (
        ["STT", "Họ và tên", "Ngày sinh"],
        [1, "Lê An", "01/02/1980"],
        [2, "Trịnh Văn Mới", "05/06/1990"],
    ):
        book.active.append(cells)
    book.save(tmp_path / "a.xlsx")
    of = (*db, "--round", number)
    assert "danh hiệu" in run("round", "import", *of, tmp_path / "a.xlsx", code=1)["error"]
    told = run("round", "import", *of, tmp_path / "a.xlsx", "--kind", "LĐTT", "--dry-run")
    assert (told["new"], told["new_people"]) == (2, 1)
