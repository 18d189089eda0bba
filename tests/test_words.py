"""The words of the screen: whole phrases that are wrong everywhere stay out of it.

After the glossary in ``docs/glossary.md``; a phrase may stand where a context is named.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

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
    r"\.toml": ("errors", "LawSettings", "LawPage"),  # the name of a kind of file
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


DEVELOPERS = r"\b(CHƯA|KHÔNG|DỰ THẢO|TODO|low|medium|high|confidence|cấu hình|[a-z]+_[a-z_]+)\b"
SHOWN = ("basis", "notes", "fact", "dispute", "question", "who", "readings", "text", "name")
"""What of the catalogue is read on the screen."""


def shown(entry: object, key: str = "") -> Iterator[str]:
    """Yield the texts of a table of the catalogue that the screen shows."""
    if isinstance(entry, dict):
        for inner, value in entry.items():
            yield from shown(value, inner)
    elif isinstance(entry, list):
        for one in entry:
            yield from shown(one, key)
    elif isinstance(entry, str) and key in SHOWN:
        yield entry


@pytest.mark.parametrize("path", sorted(asset("resources", "catalogue").glob("*.toml")))
def test_no_note_of_a_developer_is_read(path: Path) -> None:
    texts = shown(tomllib.loads(path.read_text(encoding="utf-8")))
    assert [text for text in texts if re.search(DEVELOPERS, text)] == []
