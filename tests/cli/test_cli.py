import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tdkt_desktop import cli
from tdkt_desktop.domain.people.people import PeopleQuery
from tdkt_desktop.operations.files import open_file
from tdkt_desktop.storage.people import People
from tests.conftest import Run
from tests.papers import decision
from tests.workbooks import awards, roster, workbook


@pytest.fixture
def db(tmp_path: Path, run: Run) -> Path:
    path = tmp_path / "so.tdkt"
    assert run("new", path, "--agency", "Sở Thử nghiệm")["file"] == str(path)
    return path


def test_the_whole_job_without_a_window(run: Run, db: Path, tmp_path: Path) -> None:
    people, given = roster(tmp_path / "can-bo.xlsx"), awards(tmp_path / "khen.xlsx")
    seen = run("inspect", people)
    assert (seen["kind"], seen["rows"], seen["header_rows"]) == ("people", 4, [5, 6])
    assert seen["columns"][1]["field"] == "name"
    assert seen["columns"][1]["column"] == "B"
    dry = run("import", "--db", db, people, "--dry-run")
    assert (dry["new"], run("people", "--db", db)["people"]) == (4, [])
    assert run("import", "--db", db, people)["new"] == 4
    assert run("import", "--db", db, people)["same"] == 4
    both = run("import", "--db", db, people, given)
    assert (both["same"], both["new"], both["skipped"]) == (4, 5, 2)
    assert {"file", "sheet", "row", "column", "severity", "message", "proposal"} == set(
        both["problems"][0]
    )
    for spelling in ("Đặng Thị Hòa", "dang thi hoa", "hoà", "hóa"):
        found = run("people", "--db", db, "--search", spelling)["people"]
        assert [p["name"] for p in found] == ["Đặng Thị Hòa"]
    binh = run("people", "--db", db, "--search", "binh", "--limit", 1)["people"][0]
    history = run("awards", "--db", db, "--person", binh["id"])["awards"]
    assert [(a["kind"], a["year"], a["decision"]) for a in history] == [
        ("CSTDCS", 2024, "12/QĐ-STN")
    ]
    one_year = run("awards", "--db", db, "--kind", "LDTT", "--year", 2024)["awards"]
    assert one_year
    assert run("awards", "--db", db, "--kind", "LDTT", "--from", 2024, "--to", 2024)["awards"] == (
        one_year
    )
    out = tmp_path / "ra.xlsx"
    assert run("export", "awards", "--db", db, "--year", 2024, "-o", out)["rows"] == 5
    assert run("import", "--db", db, out)["same"] == 5
    pdf = tmp_path / "gk.pdf"
    printed = run("certificates", "--db", db, "--decision", "12/QĐ-STN", "-o", pdf)
    assert (printed["pages"], printed["unfit"]) == (5, [])
    assert (
        run(
            "certificates",
            "--db",
            db,
            "--decision",
            "12/QĐ-STN",
            "--pages",
            "2-3",
            "--text-only",
            "-o",
            pdf,
        )["pages"]
        == 2
    )
    labels = [o["label"] for o in run("log", "--db", db)["operations"]]
    assert labels[-1] == "Nhập 4 người từ can-bo.xlsx"
    assert run("undo", "--db", db)["label"].startswith("Hoàn tác: Nhập 5 lượt khen thưởng")
    run("undo", "--db", db)
    assert run("people", "--db", db)["people"] == []
    assert "Không còn gì" in run("undo", "--db", db, code=1)["error"]
    run("redo", "--db", db)
    assert len(run("people", "--db", db)["people"]) == 4


def test_expected_failures_are_messages_with_exit_code_1(
    run: Run, db: Path, tmp_path: Path
) -> None:
    template = workbook(tmp_path / "mau.xlsx", [("%TenSV", "%Lop"), ("%NgaySinh", "%Khoa")])
    for arguments, why in (
        (["import", "--db", db, template], "trường dữ liệu"),
        (["import", "--db", db, tmp_path / "khong.xlsx"], "Không tìm thấy"),
        (["people", "--db", tmp_path / "khong.tdkt"], "Không tìm thấy"),
        (["people", "--db", template], "không phải tệp của TĐKT"),
        (["people", "--db", db, "--unit", "Phòng Ma"], "Không có đơn vị"),
        (["new", db, "--agency", "X"], "Đã có tệp"),
        (["undo", "--db", db], "Không còn gì"),
        (["certificates", "--db", db, "--decision", "1", "-o", tmp_path / "a.pdf"], "Không có"),
    ):
        assert why in run(*arguments, code=1)["error"]


@pytest.mark.parametrize(
    "arguments", [["people"], ["import", "--db", "x"], ["export", "la", "--db", "x"], ["--la"]]
)
def test_wrong_usage_is_exit_code_2(arguments: list[str]) -> None:
    assert cli.run(arguments, lambda *_: ()) == 2


def test_a_sheet_that_is_no_list_is_inspected_with_its_reason(run: Run, tmp_path: Path) -> None:
    template = workbook(tmp_path / "mau.xlsx", [("%TenSV", "%Lop"), ("%NgaySinh", "%Khoa")])
    seen = run("inspect", template)
    assert seen["kind"] == "none"
    assert "trường dữ liệu" in seen["sheets"][0]["reason"]


def test_people_read_plain_vietnamese(
    db: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert (
        cli.run(["import", "--db", str(db), str(roster(tmp_path / "a.xlsx"))], lambda *_: ()) == 0
    )
    said = capsys.readouterr().out
    assert "4 mới, 0 sửa, 0 giống, 0 không lấy" in said
    assert "Đơn vị mới: Phòng Tổ chức; Văn phòng" in said


@pytest.mark.skipif(os.name == "nt", reason="kill -9 is how Unix does it")
def test_killing_an_import_leaves_the_last_committed_state(db: Path, tmp_path: Path) -> None:
    rows = [
        (n, f"Nguyễn Văn {'ABCDEGHIKLMNOPQRSTUVXY'[n % 22]}n", f"1/2/{1950 + n % 50}", f"M{n}")
        for n in range(20_000)
    ]
    path = workbook(tmp_path / "lon.xlsx", [("STT", "Họ và tên", "Ngày sinh", "Mã cán bộ"), *rows])
    command = [sys.executable, "-m", "tdkt_desktop", "import", "--db", str(db), str(path)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    journal, deadline = db.with_name(db.name + "-wal"), time.monotonic() + 60
    while process.poll() is None and time.monotonic() < deadline:
        if journal.exists() and journal.stat().st_size > 200_000:
            process.send_signal(signal.SIGKILL)
            break
        time.sleep(0.005)
    assert process.wait() == -signal.SIGKILL
    with open_file(db) as again:
        assert again.conn.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert People(again).ids(PeopleQuery()) == []


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is a display")
def test_a_window_without_a_display_is_a_message_not_a_crash(db: Path) -> None:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {key: value for key, value in os.environ.items() if key not in hidden}
    done = subprocess.run(
        [sys.executable, "-m", "tdkt_desktop", str(db)],
        env=environment,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 1
    assert "Không có màn hình" in done.stderr.decode()


def test_a_header_is_what_the_officer_says(tmp_path: Path, run: Run) -> None:
    db, out = tmp_path / "a.tdkt", tmp_path / "staff.xlsx"
    run("new", db, "--agency", "Sở Thử")
    rows = (("Danh tính", "Nơi làm"), ("Lò Văn Mẫu", "Phòng A"), ("Mai Thị Thử", "Phòng A"))
    workbook(out, rows)
    assert "họ tên" in run("import", "--db", db, out, code=1)["error"]
    run("import", "--db", db, out, "--map", "Danh tính=name", "--map", "Nơi làm = unit")
    assert len(run("people", "--db", db)["people"]) == 2


def test_decisions_are_inspected_and_taken_in(run: Run, db: Path, tmp_path: Path) -> None:
    folder = tmp_path / "quyet-dinh"
    folder.mkdir()
    people = ("Ông Lê Văn Bảy, sinh năm 1970, Lái xe, Văn phòng",)
    path = decision(folder / "a.docx", "Lao động tiên tiến", people)
    seen = run("inspect", path)
    assert seen == {
        "number": "55/QĐ-SCT",
        "date": "2024-01-05",
        "authority": "Giám đốc Sở Công thương tỉnh Lâm Hải",
        "signer": "Trần Văn Giám",
        "signer_title": "Giám đốc",
        "summary": "Về việc công nhận danh hiệu “Lao động tiên tiến” năm 2023",
        "awards": [
            {
                "name": "Lê Văn Bảy",
                "unit": "Văn phòng",
                "position": "Lái xe",
                "birth_date": "1970",
                "subject": "CA_NHAN",
                "kind": "LDTT",
                "year": 2023,
                "as_written": "Ông Lê Văn Bảy",
            }
        ],
        "doubts": [],
    }
    decision(folder / "b.docx", "Chiến sĩ thi đua cơ sở", people, "Số: 56/QĐ-SCT")
    taken = run("import", "--db", db, folder)
    assert (taken["source"], taken["new"], taken["new_people"]) == ("quyet-dinh", 2, 1)
    assert len(run("log", "--db", db)["operations"]) == 1, "one undo takes the folder back"
    assert run("import", "--db", db, folder)["same"] == 2
    (folder / "c.pdf").write_bytes(b"%PDF hong")
    assert run("import", "--db", db, folder, code=1)["same"] == 2


def test_files_are_kept_and_written_out(run: Run, db: Path, tmp_path: Path) -> None:
    paper = decision(tmp_path / "a.docx", "Lao động tiên tiến", ("Ông Lê Văn Bảy, Lái xe, Kho",))
    run("import", "--db", db, paper)
    scan = tmp_path / "a.pdf"
    scan.write_bytes(b"%PDF scan")
    named = ("attach", "--db", db, "--decision", "55/QĐ-SCT")
    assert [file["name"] for file in run(*named, scan)["files"]] == ["a.docx", "a.pdf"]
    assert [file["size"] for file in run(*named, "-o", tmp_path / "ra")["files"]][1] == 9
    assert (tmp_path / "ra" / "a.pdf").read_bytes() == b"%PDF scan"
    assert (tmp_path / "ra" / "a.docx").read_bytes() == paper.read_bytes()
    assert [file["name"] for file in run(*named, "--remove", "a.pdf")["files"]] == ["a.docx"]
    run(*named, "--remove", "a.pdf", code=1)
    run("undo", "--db", db)
    assert [file["name"] for file in run(*named)["files"]] == ["a.docx", "a.pdf"]


def test_the_law_of_a_day_its_packages_and_confirmations(
    run: Run, db: Path, tmp_path: Path
) -> None:
    listed = run("law", "list", "--db", db, "--day", "2026-11-01")
    assert "06/2022/QH15" in [one["number"] for one in listed["documents"]]
    unsure = run("law", "list", "--db", db, "--day", "2026-11-01", "--unsure")["rules"]
    number = next(one["id"] for one in unsure if one["table"] == "rule")
    run("law", "confirm", number, "--db", db, "--by", "Lê An", "--text", "Luật mới Đ1")
    after = run("law", "list", "--db", db, "--day", "2026-11-01", "--unsure")["rules"]
    assert number not in [one["id"] for one in after]
    run("law", "put-back", number, "--db", db)
    assert run("law", "list", "--db", db, "--day", "2026-11-01", "--unsure")["rules"] == unsure
    file = tmp_path / "goi.toml"
    file.write_text(
        f'[package]\nname = "Gói"\n[[end]]\nid = "{number}"\nuntil = "2026-09-30"\n', "utf-8"
    )
    seen = run("law", "take", file, "--db", db, "--dry-run")["changes"]
    assert [(one["id"], one["after"]["valid_to"]) for one in seen] == [(number, "2026-09-30")]
    assert run("law", "packages", "--db", db)["packages"] == []
    run("law", "take", file, "--db", db)
    assert [one["name"] for one in run("law", "packages", "--db", db)["packages"]] == ["Gói"]
    run("law", "drop", "Gói", "--db", db)
    assert run("law", "list", "--db", db, "--day", "2026-11-01", "--unsure")["rules"] == unsure
