"""The made-up people of a sample agency."""

import datetime as dt
import random

from tdkt_desktop.operations.demo.agencies import SampleAgency
from tdkt_desktop.sheets.writing.sample import SampleRow

_FAMILIES = (
    "Nguyễn",
    "Nguyễn",
    "Nguyễn",
    "Trần",
    "Trần",
    "Lê",
    "Lê",
    "Phạm",
    "Hoàng",
    "Phan",
    "Vũ",
    "Đặng",
    "Bùi",
    "Đỗ",
    "Hồ",
    "Ngô",
    "Dương",
    "Lý",
    "Đinh",
    "Mai",
)
_MEN = ("Văn", "Văn", "Đức", "Minh", "Quang", "Hữu", "Thành", "Công", "Xuân", "Anh")
_WOMEN = ("Thị", "Thị", "Thị Thu", "Thị Ngọc", "Thị Mỹ", "Thanh", "Phương", "Thị Hồng", "Kim")
_GIVEN_MEN = (
    "An",
    "Bình",
    "Cường",
    "Dũng",
    "Đạt",
    "Giang",
    "Hải",
    "Hòa",
    "Hùng",
    "Khánh",
    "Long",
    "Minh",
    "Nam",
    "Phong",
    "Phúc",
    "Quân",
    "Sơn",
    "Thắng",
    "Tuấn",
    "Việt",
)
_GIVEN_WOMEN = (
    "Anh",
    "Bích",
    "Châu",
    "Chi",
    "Dung",
    "Hà",
    "Hạnh",
    "Hiền",
    "Hoa",
    "Hương",
    "Lan",
    "Linh",
    "Loan",
    "Mai",
    "Nga",
    "Ngân",
    "Thảo",
    "Thúy",
    "Trang",
    "Yến",
)


def sample_people(sample: SampleAgency) -> list[SampleRow]:
    """Return the same made-up people every time."""
    dice = random.Random(20)  # noqa: S311 - repeatable, nothing secret
    rows, taken = list[SampleRow](), set[str]()
    for unit in sample.units:
        for place in range(unit.size):
            female = dice.random() < 0.52
            name = _name(dice, female=female)
            while name in taken and dice.random() < 0.9:
                name = _name(dice, female=female)
            taken.add(name)
            birth = dt.date(dice.randint(1968, 1999), dice.randint(1, 12), dice.randint(1, 28))
            century = 3 if female else 2
            sex = century if birth.year >= 2000 else century - 2
            identity = f"0{dice.choice((31, 33, 34, 36))}{sex}{birth.year % 100:02d}"
            rows.append(
                SampleRow(
                    code=f"NV{len(rows) + 1:04d}",
                    name=name,
                    female=female,
                    birth=birth.year if dice.random() < 0.06 else birth,
                    identity=f"{identity}{dice.randint(0, 999_999):06d}",
                    position=unit.position(place),
                    unit=unit.name,
                )
            )
    return rows


def _name(dice: random.Random, *, female: bool) -> str:
    middle = dice.choice(_WOMEN if female else _MEN)
    given = dice.choice(_GIVEN_WOMEN if female else _GIVEN_MEN)
    return f"{dice.choice(_FAMILIES)} {middle} {given}"
