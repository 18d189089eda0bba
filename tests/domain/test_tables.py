"""Tables of what is made of words, dates, numbers and people: whole, read through once."""

import datetime as dt
from collections.abc import Callable, Iterable
from itertools import combinations

from tdkt_desktop.domain.awards.decision_words import decision_in
from tdkt_desktop.domain.awards.words import read_awards
from tdkt_desktop.domain.ids import PersonId
from tdkt_desktop.domain.people.identity import doubt_identity
from tdkt_desktop.domain.people.likeness import compare_people, duplicate_people
from tdkt_desktop.domain.people.matching import Known, PeopleIndex
from tdkt_desktop.domain.people.people import Person, person_from
from tdkt_desktop.domain.people.unit_names import likest_unit
from tdkt_desktop.domain.vietnamese import names
from tdkt_desktop.domain.vietnamese.dates import (
    PartialDate,
    first_day,
    last_day,
    months_later,
    parse_date,
)
from tdkt_desktop.domain.vietnamese.numbers import dotted, in_words
from tdkt_desktop.operations.law.vocabulary import vocabulary
from tdkt_desktop.operations.papers import phrases

Compare = Callable[[str, object], None]
TODAY = dt.date(2026, 3, 15)

AWARDS = """
LĐTT
LĐTT 2018-2020, 2022
LĐTT 2018,19,20; CSTĐCS 2020
LĐTT, CSTĐCS 2020 - 2021
LĐTT; CSTĐCS
2019: LĐTT, CSTĐCS; 2020: LĐTT
Năm 2019, 2020: LĐTT; CSTĐCS 2021
2019, 2020
Năm 2019:
LĐTT (2019), GK Giám đốc Sở (2020)
LĐTT năm học 2018-2019
LĐTT 3 lần (2019, 2020, 2021)
LĐTT 3 lần
03 lần LĐTT: 2019, 2020
LĐTT LĐTT CSTĐCS 2020
BK UBND tỉnh năm 2021 (QĐ số 12/QĐ-UBND ngày 05/01/2022)
BK UBND tỉnh (QĐ 12/QĐ-UBND ngày 05/01/2022, QĐ 13/QĐ-UBND ngày 06/01/2023)
BK UBND tỉnh 2021, 2022 (12/QĐ-UBND ngày 05/01/2022; 13/QĐ-UBND ngày 06/01/2023)
BK UBND tỉnh 2021, 2022 (QĐ 12/QĐ-UBND ngày 05/01/2022)
Bằng khen của Bộ Nông nghiệp và Phát triển nông thôn 2020
Bằng khen do Bộ Nội vụ tặng năm 2020
Bằng khen của Bộ Văn hóa, Thể thao và Du lịch 2020
được Giám đốc Sở tặng Giấy khen năm 2021
GK GĐ Sở về thành tích phòng, chống dịch năm 2021
GK vì đã có thành tích xuất sắc trong phong trào thi đua
Giấy khen đột xuất 2021
HCLĐ hạng Ba 2019; HCLĐ hạng Nhì
Huân chương Lao động hạng ba (2019)
CSTĐ toàn quốc 2020, CSTĐ cấp tỉnh 2019
không đạt LĐTT 2020
chưa có
không
-
LĐTT từ 2015 đến nay
LĐTT từ năm 2015 đến năm 2018
LĐTT liên tục từ 2015
Danh hiệu Mười Điểm 2020
LĐTT 2020 và Danh hiệu Mười Điểm 2021
LĐTT 2020, số 5/QĐ-STN ngày 3/1/2021 của Giám đốc Sở
+ LĐTT: 2019; 2020
1. LĐTT 2019\\n2. CSTĐCS 2020
- BKTTg giai đoạn 2016-2020
LĐTT, LĐTT, LĐTT, LĐTT, LĐTT, LĐTT, LĐTT, LĐTT, LĐTT, LĐTT, LĐTT, LĐTT, LĐTT, LĐTT, LĐTT
LĐTT (2019; CSTĐCS 2020
LĐTT) 2019; CSTĐCS 2020
Tập thể LĐXS 2022, Cờ thi đua UBND tỉnh 2023
số 12 LĐTT 2020
2019: LĐTT; 2020; CSTĐCS
LĐTT 2019; 2020; 2021
LĐTT; 2019; 2020
2019; LĐTT
LĐTT 2019; năm 2020: CSTĐCS; GK GĐ Sở
LĐTT, CSTĐCS (QĐ 12/QĐ-STN ngày 05/01/2022)
LĐTT (QĐ 12/QĐ-STN ngày 05/01/2022), CSTĐCS 2021
LĐTT 2019, 2020, 2021 (QĐ 12/QĐ-STN ngày 05/01/2020, QĐ 13/QĐ-STN ngày 05/01/2021)
CSTĐCS LĐTT
LĐTT 2021-2019
BKTTg giai đoạn 2020-2016
LĐTT 2031
LĐTT 2020 và danh hiệu lạ 2021
LDTT nam 2020 va CSTDCS nam 2021
LDTT 2020 la danh hieu 2021
""".strip().splitlines()

DECISIONS = """
12/QĐ-UBND ngày 05/01/2022
QĐ số 12/QĐ-UBND ngày 5 tháng 1 năm 2022
Quyết định 12/QĐ-UBND, ngày 05/01/2022 của Chủ tịch UBND tỉnh
số 12/QĐ-UBND
12
Kèm theo Quyết định số 1234/QĐ-STN ngày 32/01/2022
QĐ 12/QĐ-A ngày 1/2/2020; QĐ 13/QĐ-B ngày 3/4/2021
05/01/2022
""".strip().splitlines()

DATES: tuple[object, ...] = (
    *"1/2/75 1/2/10 1/2/09 01-02-1975 1.2.1975 01021975 19750201 1975 02/1975 13/1975".split(),
    *"00/00/1975 00/05/1975 31/02/1975 0/13/1975 -/-/1975 1975-02-01 '1975 29/02/2024".split(),
    *"29/02/2023 1/1/26 1/1/27 1/1/28 x 7 2101 1900 1899 99 32/1/2020".split(),
    "ngày 1 tháng 2 năm 1975",
    "19751331",
    "20011029",
    "31121999",
    "1 tháng 13 năm 1975",
    " ",
    None,
    True,
    7,
    1899,
    1900,
    1975.0,
    2100,
    2101,
    27426,
    27426.9,
    79_999,
    80_000,
    1_021_975,
    31_129_999,
    31_130_000,
    dt.date(1975, 2, 1),
    dt.datetime(1975, 2, 1, 8),  # noqa: DTZ001 - as a workbook gives it
)

UNITS = """
Phòng Tổ chức cán bộ
Phòng TCCB
P. Tổ chức cán bộ
Phòng Tổ chức và cán bộ
Phòng tổ chức cán bô
Phòng Kế hoạch - Tài chính
Phòng Kế hoạch và Tài chính
Phòng KHTC
Phòng Nghiệp vụ 1
Phòng Nghiệp vụ 2
Phòng Nghiệp vụ I
Tổ A
Tổ B
Văn phòng
Văn phòng Sở
""".strip().splitlines()

IDENTITIES = """
031075000001
031175000001
031275000001
31075000001
1075000001
9075000001
031075
03107500000x
123456789
12345678
999075000001
100075000001
""".strip().splitlines()

PEOPLE: tuple[dict[str, str], ...] = (
    {"name": "Lê An", "birth_date": "1980-02-01", "identity": "031080000001", "code": "CB1"},
    {"name": "Lê An", "birth_date": "1980", "code": "cb1"},
    {"name": "Lê Ân", "birth_date": "1980-02-01"},
    {"name": "Lê An", "birth_date": "1981-02-01", "identity": "31080000001"},
    {"name": "Lê An", "sex": "Nữ"},
    {"name": "LÊ AN", "sex": "Nam", "unit": "x"},
    {"name": "Mai Bình", "identity": "031080000001"},
    {"name": "Mai Bình", "identity": "031080000002", "unit": "x"},
    {"name": "Mai Bình", "identity": "123456789", "unit": "x"},
    {"name": "Mai Bình", "identity": "12345", "code": "CB9"},
    {"name": "Mai Bình", "birth_date": "1980-02"},
)


def known() -> list[Known]:
    found = []
    for number, values in enumerate(PEOPLE, start=1):
        new = person_from(values)
        fields = {name: getattr(new, name) for name in new.__dataclass_fields__}
        found.append(Known(Person(**fields, id=PersonId(number)), values.get("unit", "")))
    return found


def read_so(texts: Iterable[str], **more: object) -> dict[str, object]:
    words = vocabulary()
    found: dict[str, object] = {}
    for text in texts:
        said = read_awards(text.replace("\\n", "\n"), words.kinds, types=words.types, **more)  # type: ignore[arg-type]
        found[text] = [
            *(
                f"{[k.code for k in a.guess.kinds] if a.guess else '?'}"
                f" {a.guess.sure if a.guess else ''}"
                f" {a.year}-{a.year_to} | {a.decision_number} {a.decision_date} | {a.authority}"
                f" | {a.achievement} | {a.type} | {a.times}"
                for a in said.awards
            ),
            *(f"unread {words}" for words in said.unread),
        ]
    return found


def test_awards_in_words(same_as_before: Compare) -> None:
    table = {
        "bare": read_so(AWARDS),
        "of 2023": read_so(AWARDS, year=2023),
        "2023 stated, units": read_so(AWARDS, year=2023, stated=True, subject="TAP_THE"),
        "decisions": {text: str(decision_in(text)) for text in DECISIONS},
    }
    same_as_before("table of awards in words", table)


def test_dates(same_as_before: Compare) -> None:
    table = {
        repr(value): [str(parse_date(value, birth=birth, today=TODAY)) for birth in (False, True)]
        for value in DATES
    }
    days = {
        date: [first_day(date), last_day(date)]
        for date in ("2023", "2024-02", "2023-02", "2023-12", "2023-04-30")
    }
    later = {
        f"{day} + {months}": str(months_later(day, months))
        for day in (dt.date(2023, 1, 31), dt.date(2023, 12, 1), dt.date(2024, 2, 29))
        for months in (0, 1, 11, 12, 13)
    }
    places = {
        f"{day} {blank} {place}": phrases.place_and_day(place, day, blank=blank)
        for day in ("2025-01-05", "2025-02-15", "2025-03-01", "2025-12-31")
        for blank in (False, True)
        for place in ("Hà Nội", "")
    }
    same_as_before(
        "table of dates", {"read": table, "ends": days, "later": later, "written": places}
    )


def test_numbers(same_as_before: Compare) -> None:
    some: tuple[int, ...] = (
        0,
        1,
        4,
        5,
        10,
        15,
        21,
        24,
        100,
        101,
        105,
        110,
        115,
        999,
        1_000,
        1_100,
    )
    some = (*some, 21_021, 100_000, 1_000_000, 1_000_005, 2_340_000, 15_005_000_000)
    identities = {
        f"{number} {sex} {born}": str(
            doubt_identity(number, sex, PartialDate.from_iso(born) if born else None)
        )
        for number in IDENTITIES
        for sex, born in ((None, None), ("Nam", "1975"), ("Nữ", "1976-02-01"))
    }
    words = {number: [dotted(number), in_words(number)] for number in some}
    same_as_before("table of numbers", {"words": words, "identities": identities})


NAMES = """
NGUYỄN VĂN AN
NGUYễN VăN AN
Hà VăN AN
HÀ VĂN AN
HÀ NAM
Hà Nam
Hà VăN
lê văn an
LÊ  văn AN
TRầN THị Bé
Võ THị SÁU
Ý NHI
H'Hen Niê
Nguyễn Văn An (đã nghỉ hưu)
Văn phòng
Phòng Một
A
""".strip().splitlines()


def test_names(same_as_before: Compare) -> None:
    judges = (names.looks_like_name, names.starts_with_family, names.starts_with_written_family)
    table = {
        name: [
            names.mend_capitals(name),
            names.tidy_name(name),
            names.title_case(name),
            *(judge(name) for judge in judges),
        ]
        for name in NAMES
    }
    same_as_before("table of names", table)


def test_units(same_as_before: Compare) -> None:
    table = {name: likest_unit(name, [one for one in UNITS if one != name]) for name in UNITS}
    same_as_before("table of units", table)


def test_people_alike(same_as_before: Compare) -> None:
    people = known()
    pairs = {
        f"{one.person.id} {other.person.id}": compare_people(one, other)
        for one, other in combinations(people, 2)
    }
    found = {}
    for values in PEOPLE:
        for unit in ("", "x"):
            index = PeopleIndex(people[:6])
            match = index.find(values, unit)
            clash = match.clash.person.id if match.clash else None
            found[f"{values} {unit}"] = [match.how, [k.person.id for k in match.people], clash]
    same_as_before(
        "table of people alike",
        {
            "pairs": pairs,
            "likely": [str(pair) for pair in duplicate_people(people)],
            "found": found,
        },
    )
