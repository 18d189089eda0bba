from dataclasses import replace
from pathlib import Path

import pytest

from tdkt_desktop.domain.agency.agency import Agency, GoldenNumber
from tdkt_desktop.domain.awards.awards import AwardQuery, Decision, NewDecision
from tdkt_desktop.domain.awards.kinds import HOUSEHOLD
from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations.awards import recording
from tdkt_desktop.operations.awards.recording import Recording
from tdkt_desktop.operations.certificates import issuing, texts
from tdkt_desktop.operations.people import units
from tdkt_desktop.operations.people.people import add_person
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.settings import Settings


@pytest.fixture
def decision(database: Database) -> Decision:
    office, _ = units.add_unit(database, "Văn phòng")
    people = tuple(
        add_person(database, {"name": name, "sex": sex}, office, "Chuyên viên")[0]
        for name, sex in (("Lê An", "Nam"), ("Mai Bình", "Nữ"), ("Hồ Cúc", ""))
    )
    given = NewDecision(number="45/QĐ-STN", date="2025-02-05", signer_title="KT. Giám đốc")
    for code in ("GK_SO", "CSTDCS", "BK_TINH"):
        kind = Kinds(database).by_code(code)
        assert kind is not None
        recording.record(database, Recording(kind=kind, year=2024, people=people, decision=given))
    return issuing.find_decision(database, "45/QĐ-STN")


def test_a_decision_gives_one_certificate_per_award_it_can(
    database: Database, decision: Decision
) -> None:
    batch = issuing.batch(database, decision=decision.id)
    assert [c.layout.id for c in batch.certificates] == ["giay-khen"] * 3 + ["danh-hieu"] * 3
    assert [row.kind_code for row in batch.without_layout] == ["BK_TINH"] * 3
    first = batch.certificates[0].texts
    assert first["xung_ho"] == "Ông"
    assert first["chuc_danh"] == "Chuyên viên, Văn phòng"
    assert first["thanh_tich"] == "Đã có thành tích xuất sắc trong công tác năm 2024"
    assert first["noi_ngay"] == "Hải Minh, ngày 05 tháng 02 năm 2025"
    assert first["tham_quyen"] == "GIÁM ĐỐC SỞ THỬ NGHIỆM"
    assert first["chuc_vu_ky"] == "KT. GIÁM ĐỐC"
    assert [c.texts["xung_ho"] for c in batch.certificates[1:3]] == ["Bà", "Ông/Bà"]


def test_revoked_awards_are_not_printed(database: Database, decision: Decision) -> None:
    ids = Awards(database).ids(AwardQuery(decision=decision.id, order="ordinal"))
    recording.revoke(database, ids[:1], "2025-03-01", "QĐ 1")
    assert len(issuing.batch(database, decision=decision.id).certificates) == 5
    assert issuing.batch(database, awards=ids[:1]).certificates == ()


def test_pages_may_be_chosen_and_saved(
    database: Database, decision: Decision, tmp_path: Path
) -> None:
    batch = issuing.batch(database, decision=decision.id)
    printed = issuing.draw_batch(batch.pages(2, 3), full=True)
    assert printed.pages == 2
    issuing.save_pdf(printed, tmp_path / "a.pdf")
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")
    (tmp_path / "b.pdf").mkdir()
    with pytest.raises(TdktError, match="Không ghi được"):
        issuing.save_pdf(printed, tmp_path / "b.pdf")
    own = tmp_path / "sổ.tdkt"
    own.write_bytes(b"SQLite format 3")
    with pytest.raises(TdktError, match=r"\.pdf"):
        issuing.save_pdf(printed, own)
    assert own.read_bytes() == b"SQLite format 3"


def test_what_cannot_be_printed_is_said(database: Database, decision: Decision) -> None:
    with pytest.raises(TdktError, match="Không có quyết định"):
        issuing.find_decision(database, "99/QĐ")
    with pytest.raises(TdktError, match="Không có mẫu in"):
        issuing.batch(database, decision=decision.id, layout="la")
    state = Awards(database).ids(AwardQuery(kind="BK_TINH"))
    with pytest.raises(TdktError, match="Chưa có mẫu in nào cho BK UBND tỉnh"):
        issuing.draw_batch(issuing.batch(database, awards=state), full=True)


@pytest.mark.parametrize(
    ("authority", "title", "agency", "head"),
    [
        ("", "Giám đốc", "Sở Nội vụ", "GIÁM ĐỐC SỞ NỘI VỤ"),
        ("", "KT. Trưởng ban", "Ban Dân tộc tỉnh", "TRƯỞNG BAN DÂN TỘC TỈNH"),
        (
            "Chủ tịch UBND xã Hải An",
            "Chủ tịch",
            "UBND xã Hải An",
            "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ HẢI AN",
        ),
        ("Sở Y tế", "Giám đốc", "Bệnh viện", "GIÁM ĐỐC SỞ Y TẾ"),
    ],
)
def test_the_head_whose_award_it_is(authority: str, title: str, agency: str, head: str) -> None:
    assert texts.head_of(authority, title, agency) == head


def test_placeholders_nobody_knows_are_named(database: Database, decision: Decision) -> None:
    batch = issuing.batch(database, decision=decision.id)
    layout = batch.certificates[0].layout
    assert (
        issuing.unknown_placeholders(certificate.layout for certificate in batch.certificates)
        == []
    )
    first = replace(layout.fields[0], text="{ten} {khong_ro} {khong_ro}")
    wrong = replace(layout, items=(first, *layout.items[1:]))
    assert issuing.unknown_placeholders([layout, wrong]) == ["khong_ro"]


def test_what_the_agency_has_not_said_is_told_unless_every_decision_says_it(
    database: Database,
) -> None:
    number, _ = add_person(database, {"name": "Lê An"}, None)
    kind = Kinds(database).by_code("GK_SO")
    assert kind is not None

    def lacking(signer: str, number_: str) -> list[str]:
        decision = NewDecision(number=number_, date="2025-12-20", signer=signer or None)
        recording.record(
            database, Recording(kind=kind, year=2025, people=(number,), decision=decision)
        )
        found = issuing.find_decision(database, number_)
        return issuing.lacking(database, issuing.batch(database, decision=found.id))

    assert lacking("", "1/QĐ") == ["Người ký"]
    assert lacking("Ông Một", "2/QĐ") == []
    with database.operation("Thiết lập"):
        Settings(database).save(Agency(name="Sở", place="", signer="Bà Hai"))
    assert lacking("", "3/QĐ") == ["Địa danh"]


def test_a_household_s_certificate_names_where_it_lives(database: Database) -> None:
    with database.operation("Đặt tên cơ quan"):
        agency = Settings(database).agency()
        Settings(database).save(replace(agency, name="UBND phường Mơ", signer_title="Chủ tịch"))
    kind = Kinds(database).by_code("GDVH")
    assert kind is not None
    given = NewDecision(number="9/QĐ-UBND", date="2025-12-05")
    households = ("Hộ Trần Thử Dũng, 1 Đường Mơ, Tổ dân phố 2",)
    recording.record(
        database,
        Recording(kind=kind, year=2025, subject=HOUSEHOLD, households=households, decision=given),
    )
    (one,) = issuing.batch(
        database, decision=issuing.find_decision(database, "9/QĐ-UBND").id
    ).certificates
    said = one.texts
    assert one.layout.id == "gia-dinh-van-hoa"
    assert (said["ten"], said["xung_ho"]) == ("Hộ Trần Thử Dũng", "")
    assert said["chuc_danh"] == "1 Đường Mơ, Tổ dân phố 2"
    assert said["tham_quyen"] == "CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG MƠ"


def test_of_two_decisions_of_one_number_the_day_tells_which(
    database: Database, decision: Decision
) -> None:
    kind = Kinds(database).by_code("GK_SO")
    assert kind is not None
    person, _ = add_person(database, {"name": "Vũ Dũng"})
    again = NewDecision(number="45/QĐ-STN", date="2026-03-01")
    recording.record(database, Recording(kind=kind, year=2025, people=(person,), decision=again))
    with pytest.raises(TdktError, match=r"Có 2 quyết định .*01/03/2026, 05/02/2025"):
        issuing.find_decision(database, "45/QĐ-STN")
    found = issuing.find_decision(database, "45/QĐ-STN ngày 05/02/2025")
    assert found.id == decision.id
    with pytest.raises(TdktError, match="Không có quyết định"):
        issuing.find_decision(database, "45/QĐ-STN ngày 06/02/2025")


def test_the_golden_number_is_the_books_or_the_place_in_the_decision(
    database: Database, decision: Decision
) -> None:
    batch = issuing.batch(database, decision=decision.id)
    assert [c.texts["so_vang"] for c in batch.certificates[:2]] == ["1", "2"]
    with database.operation("Thiết lập"):
        store = Settings(database)
        store.save(replace(store.agency(), golden=GoldenNumber.LIST))
    last = issuing.batch(database, decision=decision.id).certificates[3:]
    assert [c.texts["so_vang"] for c in last] == ["4", "5", "6"], "the fourth of the decision"
    assert [c.texts["so_trong_so"] for c in last] == ["1", "2", "3"]
