"""Articles written out, as papers that go out say them."""

import pytest

from tdkt_desktop.domain.law.citing import only_written_out, written_out
from tdkt_desktop.operations.law.shipped_files import entries

NUMBERS = [one["number"] for one in entries("documents.toml")["document"]]


@pytest.mark.parametrize(
    ("short", "words"),
    [
        ("Luật 2022 Đ23", "Điều 23 Luật Thi đua, khen thưởng năm 2022"),
        ("Luật 2022 Đ22 k1", "khoản 1 Điều 22 Luật Thi đua, khen thưởng năm 2022"),
        ("NĐ 98 Đ30 k7", "khoản 7 Điều 30 Nghị định số 98/2023/NĐ-CP"),
        ("NĐ 98 Đ58 k1d", "điểm d khoản 1 Điều 58 Nghị định số 98/2023/NĐ-CP"),
        (
            "Luật 2022 Đ75 k1a, Đ80 k1",
            "điểm a khoản 1 Điều 75, khoản 1 Điều 80 Luật Thi đua, khen thưởng năm 2022",
        ),
        (
            "NĐ 152 Đ4 k4; NĐ 98 Đ4",
            "khoản 4 Điều 4 Nghị định số 152/2025/NĐ-CP; Điều 4 Nghị định số 98/2023/NĐ-CP",
        ),
        ("NĐ 65/2014 Đ24 k1", "khoản 1 Điều 24 Nghị định số 65/2014/NĐ-CP"),
        ("NĐ 90/2020", "Nghị định số 90/2020/NĐ-CP"),
        ("NĐ 1234/2030 Đ5", "Điều 5 Nghị định số 1234/2030/NĐ-CP"),
        ("TT 02/2023/TT-BNV", "Thông tư số 02/2023/TT-BNV"),
        ("NĐ 91 Đ73 (gấp 2)", "Điều 73 Nghị định số 91/2017/NĐ-CP (gấp 2)"),
        ("Luật 2022 Đ44 k1 điểm e", "khoản 1 Điều 44 Luật Thi đua, khen thưởng năm 2022 điểm e"),
        ("Quy chế cơ quan, Điều 7", "Quy chế cơ quan, Điều 7"),
        ("Luật 2022 Đ93 k3-7", "khoản 3-7 Điều 93 Luật Thi đua, khen thưởng năm 2022"),
        ("TT 28/2020 Đ2", "Điều 2 Thông tư số 28/2020"),
        ("", ""),
    ],
)
def test_an_article_is_written_out(short: str, words: str) -> None:
    assert written_out(short, NUMBERS) == words


def test_what_cannot_be_written_out_is_left_out() -> None:
    assert only_written_out("QĐ 86/2025 Đ8 k4b; NĐ 98 Đ4", NUMBERS) == (
        "Điều 4 Nghị định số 98/2023/NĐ-CP"
    )
    assert not only_written_out("Luật 2022 Đ22 k1 điểm e, k2", NUMBERS)


def test_what_is_written_out_once_stays_so() -> None:
    words = "khoản 4 Điều 90 Luật Thi đua, khen thưởng; quy chế của cơ quan"
    assert written_out(words, NUMBERS) == words
