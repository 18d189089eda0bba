"""Whose an award is, by its words: never the State's where it is somebody else's."""

import pytest

from tdkt_desktop.domain.awards.words import read_awards
from tdkt_desktop.operations.law.shipped_files import entries
from tdkt_desktop.operations.law.vocabulary import body_index, vocabulary

KINDS = vocabulary().kinds
STATE_ONLY = ("BK_TINH", "GK_SO", "GK_XA")


@pytest.mark.parametrize(
    ("text", "kind", "body"),
    [
        ("Bằng khen của Tỉnh Đoàn", "BK_KHAC", "DOAN_TN"),
        ("BK Tỉnh đoàn Hải Minh", "BK_KHAC", "DOAN_TN"),
        ("Bằng khen của Liên đoàn Lao động tỉnh", "BK_KHAC", "CONG_DOAN"),
        ("BK LĐLĐ tỉnh", "BK_KHAC", "CONG_DOAN"),
        ("Giấy khen của Công đoàn cơ sở", "GK_KHAC", "CONG_DOAN"),
        ("Bằng khen của Ban Thường vụ Tỉnh uỷ", "BK_KHAC", "DANG"),
        ("GK Đảng ủy phường", "GK_KHAC", "DANG"),
        ("Bằng khen của Chủ tịch Hội Nông dân tỉnh", "BK_KHAC", "NONG_DAN"),
        ("Bằng khen Ủy ban MTTQ tỉnh", "BK_KHAC", "MTTQ"),
        ("Giấy khen của Giám đốc Công an tỉnh", "GK_DV_BO", "CONG_AN"),
        ("Giấy khen Giám đốc BHXH tỉnh", "GK_DV_BO", "NGANH_DOC"),
        ("Bằng khen của Trung ương Đoàn", "BK_BO", "DOAN_THE_TW"),
        ("Bằng khen của Tổng LĐLĐ Việt Nam", "BK_BO", "DOAN_THE_TW"),
        ("BK BYT", "BK_BO", "BO_NGANH"),
        ("Bằng khen của Bộ Công an", "BK_BO", "BO_NGANH"),
        ("Kỷ niệm chương của Bộ Y tế", "KNC_BO", "BO_NGANH"),
        ("KNC Hội Nông dân Việt Nam", "KNC_DOAN_THE", "DOAN_THE_TW"),
        ("Bằng khen của UBND tỉnh", "BK_TINH", "CHINH_QUYEN"),
        ("Bằng khen của Chủ tịch UBND thành phố", "BK_TINH", "CHINH_QUYEN"),
        ("Bằng khen của Thủ tướng Chính phủ", "BKTTG", "CHINH_QUYEN"),
        ("Giấy khen của Giám đốc Sở", "GK_SO", "CHINH_QUYEN"),
        ("Huy hiệu 30 năm tuổi Đảng", "HH_TUOI_DANG", "DANG"),
        ("Bằng Lao động sáng tạo", "BANG_LDST", "DOAN_THE_TW"),
        ("Đảng viên HTXSNV", "DV_HTXSNV", "DANG"),
    ],
)
def test_a_form_is_of_whom_its_words_say(text: str, kind: str, body: str) -> None:
    guess = KINDS.spoken(text)
    assert guess is not None
    assert guess.kinds[0].code == kind
    found = KINDS.bodies.find(text)
    assert found is not None
    assert found.code == body


def test_each_of_several_in_one_cell_is_its_own() -> None:
    text = "BK của BTV Tỉnh uỷ năm 2019; GK Huyện ủy 2018; BK UBND tỉnh 2020, LĐTT 2021"
    said = read_awards(text, KINDS)
    assert not said.unread
    assert [
        (award.guess.kinds[0].code if award.guess else "", award.year) for award in said.awards
    ] == [("BK_KHAC", 2019), ("GK_KHAC", 2018), ("BK_TINH", 2020), ("LDTT", 2021)]


@pytest.mark.parametrize("body", [b for b in body_index().bodies.values() if b.axis != "NHA_NUOC"])
@pytest.mark.parametrize("form", ["Bằng khen của", "BK", "Giấy khen của", "GK"])
def test_of_no_word_of_another_body_comes_an_award_of_the_state(body: object, form: str) -> None:
    for words in body.words:  # type: ignore[attr-defined]
        guess = KINDS.spoken(f"{form} {words}")
        taken = guess.kinds[0].code if guess is not None and guess.sure else ""
        assert taken not in STATE_ONLY, words


def test_a_name_the_officer_explained_is_known() -> None:
    index = body_index({"Quỹ Tấm lòng vàng": "HOI"})
    assert index.kind("Bằng khen của Quỹ Tấm lòng vàng") == "BK_KHAC"
    assert body_index().find("Quỹ Tấm lòng vàng") is None


def test_the_data_name_kinds_axes_and_groups_that_are() -> None:
    data = entries("bodies.toml")
    axes = {axis["code"] for axis in data["axis"]}
    codes = {kind.code for kind in KINDS.kinds}
    words = [word for body in data["body"] for word in body["words"]]
    assert len(words) == len(set(words))
    for body in data["body"]:
        assert body["axis"] in axes
        assert set(body.get("kinds", {}).values()) <= codes
