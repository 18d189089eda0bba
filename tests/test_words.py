"""The words of the screen: whole phrases that are wrong everywhere stay out of it.

After the glossary in ``docs/glossary.md``; a phrase may stand where a context is named.
"""

import re
from collections.abc import Mapping, Sequence

import pytest

from tdkt_desktop.paths import asset
from tests.test_translations import messages

WRONG: Mapping[str, Sequence[str]] = {
    r"ghi thành tích": (),
    r"thu hồi (thành tích|quyết định|cả)": (),
    r"hội đồng thường trực": (),
    r"hội đồng thi đua, khen thưởng": (),
    r"quỹ khen thưởng": (),
    r"ô trộn|ô giữ chỗ|chỗ điền": (),
    r"người mẫu": (),
    r"cho nghỉ|đã nghỉ|đợt nghỉ": (),
    r"phôi trong tủ|nhận phôi": (),
    r"cất đợt|đã cất|cất thay": (),
    r"ra quyết định": (),
    r"cho rút": (),
    r"điểm danh": (),
    r"chưa rõ điều kiện|còn một bước|ai đủ điều kiện": (),
    r"tiếp từ số": (),
    r"nguyên như nó có": (),
    r"trễ hạn": (),
    r"tình trạng": (),
    r"chưa chắc chắn|thêm chặt|nới luật": (),
    r"\bbạn\b": (),
    r"\bmáy (không kiểm tra|xét)": (),
    r"hạ danh hiệu|hạ xuống": (),
    r"mới có 0": (),
    r"người quyết định": (),
    r"số id": (),
    r"\.toml": ("errors", "LawSettings"),  # the name of a kind of file
    r"không lấy": (),
    r",\shoặc\b": (),
    r"diễn biến": (),
}
"""What is not said; the contexts in which it may stand all the same."""


@pytest.mark.parametrize("phrase", WRONG)
def test_what_is_wrong_everywhere_is_not_said(phrase: str) -> None:
    said = [
        (context, source)
        for context, source, _ in messages(asset("translations", "tdkt_en.ts"))
        if context not in WRONG[phrase] and re.search(phrase, source, re.IGNORECASE)
    ]
    assert not said


@pytest.mark.parametrize("phrase", WRONG)
def test_the_guide_speaks_like_the_screen(phrase: str) -> None:
    guide = asset("docs", "huong-dan.md").read_text(encoding="utf-8")
    assert not re.findall(rf".*{phrase}.*", guide, re.IGNORECASE)
