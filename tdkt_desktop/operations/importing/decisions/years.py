"""Of which year a decision gives its awards."""

import re

_NOT_OF_AWARDS = re.compile(
    r"ngày\s*\d{1,2}\s*tháng\s*\d{1,2}\s*năm\s*\d{4}"
    r"|\d{1,2}\s*[/.\-]\s*\d{1,2}\s*[/.\-]\s*\d{4}"
    r"|(?:quyết định|nghị định|nghị quyết|luật|thông tư|kế hoạch|tờ trình|chỉ thị|hướng dẫn)"
    r"(?:\s+số)?\s*:?\s*\d+\s*/\s*(?:\d{4}\s*/)?\S*"
    r"|\d+/\d{4}/[A-ZĐ]\S*"
    r"|(?:quỹ|dự toán|kinh phí|ngân sách)\b[^,.;]*?\bnăm\s+\d{4}"
    r"|(?:sinh|sinh ngày|sinh năm|thành lập)\s+(?:năm\s+)?\d{4}",
    re.IGNORECASE,
)
_YEAR = r"((?:19|20)\d\d)"
_SCHOOL = re.compile(rf"năm học\s*:?\s*{_YEAR}\s*[-–/]\s*{_YEAR}", re.IGNORECASE)
_PERIOD = re.compile(
    rf"(?:giai đoạn|nhiệm kỳ|từ năm|trong\s+(?:các\s+)?năm|"
    rf"các năm|(?:\d+)\s+năm\s*\(?)\s*:?\s*(?:từ\s+)?"
    rf"{_YEAR}\s*(?:[-–]|đến(?:\s+năm)?)\s*{_YEAR}",
    re.IGNORECASE,
)
_RANGE = re.compile(rf"(?<![\d/]){_YEAR}\s*[-–]\s*{_YEAR}(?![\d/])")
_ONE = re.compile(rf"\bnăm\s*:?\s*{_YEAR}(?![\d/])", re.IGNORECASE)
_MORE = re.compile(rf"(?:\s*,\s*|\s+và\s+(?:năm\s+)?){_YEAR}(?![\d/])")


def years_in(text: str) -> list[tuple[int, int | None]]:
    """Return the years a text gives awards for: each with the last of those that span some.

    Dates, laws, papers and funds name years too; those are none.
    """
    plain = _NOT_OF_AWARDS.sub(" ", text)
    found = list[tuple[int, int | None]]()
    for pattern in (_SCHOOL, _PERIOD, _RANGE):
        for match in pattern.finditer(plain):
            first, last = int(match[1]), int(match[2])
            found.append((first, last if last > first else None))
        plain = pattern.sub(" ", plain)
    for match in _ONE.finditer(plain):
        found.append((int(match[1]), None))
        end = match.end()
        while more := _MORE.match(plain, end):
            found.append((int(more[1]), None))
            end = more.end()
    return list(dict.fromkeys(found))
