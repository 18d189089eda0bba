"""Kinds of agency: what a head decides on which day is what the law's data say, and no more."""

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tdkt_desktop.domain.agency.agency import Agency
from tdkt_desktop.domain.awards.kinds import Level, NewAwardKind
from tdkt_desktop.domain.vietnamese.keys import fold
from tdkt_desktop.operations.agency import agencies
from tdkt_desktop.operations.files import create_file
from tdkt_desktop.operations.law.catalogue import shipped_kinds
from tdkt_desktop.operations.law.shipped_files import entries
from tdkt_desktop.storage.settings import Settings
from tests.conftest import Run

KINDS = {kind.code: kind for kind in shipped_kinds()}
SAID = {
    "SO": ("chuyen mon thuoc ubnd", "giam doc so", "bo/so", "bo, so"),
    "UBND_XA": ("ubnd cap xa", "ubnd xa"),
    "THUOC_BO": ("thuoc bo", "thu truong don vi", "bo, so"),
    "DOANH_NGHIEP": ("doanh nghiep", "dn"),
}
"""By which words of the law's data an agency's head is named."""
DAYS = st.dates(min_value=dt.date(2004, 7, 1)).map(str)


def said_on(kind: NewAwardKind, day: str) -> list[str]:
    return [
        fold(one.who)
        for one in kind.authorities
        if (one.valid_from or "") <= day <= (one.valid_to or "9999")
    ]


@given(
    agency=st.sampled_from([*agencies.agency_kinds()]),
    award=st.sampled_from([*KINDS.values()]),
    day=DAYS,
)
def test_nobody_decides_what_the_law_gives_to_another(
    agency: str, award: NewAwardKind, day: str
) -> None:
    powers = agencies.powers_of(agencies.with_kind(Agency(name="Cơ quan"), agency))
    said = said_on(award, day)
    if not said or not powers.decides(award, day):
        return
    assert award.level == Level.CO_SO
    if award.code == "GK_KHAC":  # outside the law: by one's own statutes
        return
    assert any(words in who for who in said for words in SAID.get(agency, ()))


@pytest.mark.parametrize(
    ("code", "day", "decided"),
    [
        ("SO", "2026-12-20", {"LDTT", "CSTDCS", "TTLDTT", "GK_SO"}),
        ("UBND_XA", "2025-06-30", {"LDTT", "GDVH", "GK_XA"}),
        ("UBND_XA", "2025-07-01", {"LDTT", "GDVH", "GK_XA", "CSTDCS", "TTLDTT", "THON_VH"}),
        ("THUOC_SO", "2026-12-20", set[str]()),
        ("SU_NGHIEP_XA", "2026-06-01", {"GK_KHAC"}),
        ("DOANH_NGHIEP", "2026-12-20", {"LDTT", "CSTDCS", "TTLDTT", "GK_DN"}),
    ],
)
def test_what_a_head_decides_on_a_day(code: str, day: str, decided: set[str]) -> None:
    powers = agencies.powers_of(Agency(name="Cơ quan", kind=code))
    assert {kind.code for kind in KINDS.values() if powers.decides(kind, day)} == decided


def test_before_the_kind_is_said_the_title_of_the_office_tells() -> None:
    director = agencies.powers_of(Agency(name="Sở A", signer_title="Giám đốc"))
    assert director.decides(KINDS["LDTT"], "2026-12-20")
    assert not director.decides(KINDS["GDVH"], "2026-12-20")


def test_what_a_school_does_not_decide_goes_to_whom_it_belongs() -> None:
    school = agencies.powers_of(Agency(name="Trường A", kind="SU_NGHIEP_XA"))
    assert school.decider(KINDS["LDTT"]) == "Chủ tịch UBND cấp xã"
    assert school.decider(KINDS["BK_TINH"]) == "Chủ tịch UBND cấp tỉnh"


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Sở Nội vụ tỉnh Hải Minh", "SO"),
        ("Chi cục Thủy lợi", "THUOC_SO"),
        ("UBND phường Đông Sơn", "UBND_XA"),
        ("Ủy ban nhân dân xã Hòa Minh", "UBND_XA"),
        ("Trường Tiểu học Kim Đồng", "SU_NGHIEP_XA"),
        ("Trường THPT Chuyên Hải Minh", "SU_NGHIEP_SO"),
        ("Bệnh viện Đa khoa tỉnh", "SU_NGHIEP_SO"),
        ("Công ty Cổ phần Muối", "DOANH_NGHIEP"),
        ("Tỉnh ủy Hải Minh", "DANG_DOAN_THE"),
        ("Văn phòng A", ""),
    ],
)
def test_a_name_proposes_a_kind(name: str, code: str) -> None:
    kind = agencies.kind_of_name(name)
    assert (kind.code if kind else "") == code


def test_what_follows_from_a_kind_is_written_where_nothing_is() -> None:
    hospital = agencies.with_kind(Agency(name="Bệnh viện A"), "SU_NGHIEP_SO")
    assert (hospital.signer_title, hospital.own_certificate) == ("Giám đốc", "GK_KHAC")
    ward = agencies.with_kind(hospital, "UBND_XA")
    assert (ward.signer_title, ward.own_certificate) == ("Chủ tịch", "GK_XA")
    typed = Agency(name="Sở A", signer_title="Quyền Giám đốc", own_certificate="GK_KHAC")
    kept = agencies.with_kind(typed, "SO")
    assert (kept.signer_title, kept.own_certificate) == ("Quyền Giám đốc", "GK_KHAC")


def test_every_kind_names_known_awards_and_sources() -> None:
    sources = set(entries("sources.toml"))
    for entry in entries("agencies.toml")["agency_kind"]:
        assert set(entry["sources"]) <= sources
        kind = agencies.agency_kinds()[entry["code"]]
        named = {*kind.puts_up, *(code for one in kind.powers for code in one.kinds)}
        assert named | ({kind.own_certificate} - {""}) <= set(KINDS)


def test_a_file_is_made_of_a_kind(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "x.tdkt"
    made = run("new", path, "--agency", "UBND phường A", "--kind", "ubnd_xa")
    assert made["kind"] == "UBND_XA"
    told = run("new", tmp_path / "y.tdkt", "--agency", "A", "--kind", "HUYEN", code=1)
    assert "UBND_XA" in told["error"]
    assert not (tmp_path / "y.tdkt").exists()


def test_a_new_file_holds_what_follows(tmp_path: Path) -> None:
    with create_file(tmp_path / "x.tdkt", Agency(name="UBND phường A", kind="UBND_XA")) as made:
        agency = Settings(made).agency()
    assert (agency.kind, agency.signer_title, agency.own_certificate) == (
        "UBND_XA",
        "Chủ tịch",
        "GK_XA",
    )
