"""A made-up agency with ten years of history, to look at and to try things on."""

import datetime as dt
import random
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from tdkt_desktop.domain.agency.agency import Agency
from tdkt_desktop.domain.awards.awards import NewDecision
from tdkt_desktop.domain.awards.conduct import NewAbsence, NewDiscipline
from tdkt_desktop.domain.awards.initiatives import NewAuthor, NewInitiative
from tdkt_desktop.domain.awards.kinds import UNIT
from tdkt_desktop.domain.awards.ratings import NewRating
from tdkt_desktop.domain.ids import PersonId, UnitId
from tdkt_desktop.domain.people.people import NewPosting, PeopleQuery
from tdkt_desktop.operations.awards.initiatives import add_initiative
from tdkt_desktop.operations.awards.ratings import rate
from tdkt_desktop.operations.awards.recording import Recording, record
from tdkt_desktop.operations.files import begin_file
from tdkt_desktop.operations.importing.planning import plan_import, save_plan
from tdkt_desktop.operations.people.conduct import save_absence, save_discipline
from tdkt_desktop.operations.people.people import edit_posting
from tdkt_desktop.operations.people.units import add_unit
from tdkt_desktop.progress import Progress, silent
from tdkt_desktop.sheets.writing.sample import SampleRow, write_sample_roster
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.ratings import Ratings
from tdkt_desktop.storage.units import Units

FIRST_YEAR, LAST_YEAR = 2016, 2025
_PEOPLE = 120
_UNITS = (
    ("Lãnh đạo Sở", 4),
    ("Văn phòng Sở", 18),
    ("Thanh tra Sở", 9),
    ("Phòng Tổ chức, biên chế và Tổ chức phi chính phủ", 14),
    ("Phòng Công chức, viên chức", 13),
    ("Phòng Xây dựng chính quyền và Công tác thanh niên", 14),
    ("Phòng Cải cách hành chính", 12),
    ("Ban Thi đua - Khen thưởng", 15),
    ("Trung tâm Lưu trữ lịch sử", 21),
)
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
_DEEDS = (
    "Rút ngắn quy trình",
    "Số hóa hồ sơ",
    "Biểu mẫu dùng chung cho",
    "Phần mềm theo dõi",
    "Cẩm nang hướng dẫn",
)
_MATTERS = (
    "tiếp nhận công văn",
    "quản lý viên chức",
    "thi đua, khen thưởng",
    "lưu trữ lịch sử",
    "đánh giá cán bộ",
    "cải cách hành chính cấp xã",
)
_LEVELS, _SCOPE = ("HTXS", "HTT", "HT"), "CO_SO"
SAMPLE_AGENCY = Agency(
    name="Sở Nội vụ tỉnh Hải Minh",
    kind="SO",
    superior="Ủy ban nhân dân tỉnh Hải Minh",
    place="Hải Minh",
    signer_title="Giám đốc",
    signer="Trần Quang Khải Hoàn",
    compiler="Lê Thị Thu Hiền",
    symbol="SNV",
    year=2026,
    own_certificate="GK_SO",
)


def sample_people() -> list[SampleRow]:
    """Return the same made-up people every time."""
    dice = random.Random(20)  # noqa: S311 - repeatable, nothing secret
    rows, taken = list[SampleRow](), set[str]()
    for unit, size in _UNITS:
        for place in range(size):
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
                    position=_position(unit, place),
                    unit=unit,
                )
            )
    return rows[:_PEOPLE]


def _name(dice: random.Random, *, female: bool) -> str:
    middle = dice.choice(_WOMEN if female else _MEN)
    given = dice.choice(_GIVEN_WOMEN if female else _GIVEN_MEN)
    return f"{dice.choice(_FAMILIES)} {middle} {given}"


def _position(unit: str, place: int) -> str:
    if unit == "Lãnh đạo Sở":
        return "Giám đốc" if place == 0 else "Phó Giám đốc"
    heads = {
        "Văn": "Chánh Văn phòng",
        "Tha": "Chánh Thanh tra",
        "Ban": "Trưởng ban",
        "Tru": "Giám đốc Trung tâm",
    }
    head = heads.get(unit[:3], "Trưởng phòng")
    if place < 2:
        return head if place == 0 else f"Phó {head}"
    others = ("Chuyên viên chính", "Chuyên viên", "Chuyên viên", "Văn thư viên", "Kế toán viên")
    return others[place % len(others)] if unit[:3] in ("Văn", "Tru") else others[place % 3]


def make_sample(path: Path, roster: Path, progress: Progress = silent) -> Database:
    """Make the sample file at ``path`` from a roster written to ``roster``, and open it.

    Raises:
        TdktError: a file of that name is there, or the folder cannot be written.
    """
    rows = sample_people()
    write_sample_roster(roster, SAMPLE_AGENCY.name, LAST_YEAR, rows)
    with Database.making(path) as database:
        begin_file(database, SAMPLE_AGENCY)
        _make_tree(database)
        save_plan(database, plan_import(database, roster))
        _make_history(database, progress)
    return Database.open(path)


def _make_tree(database: Database) -> None:
    """Put the units under the agency, so that the tree has two levels."""
    (top,) = (unit.id for unit in Units(database).all())
    for unit, _ in _UNITS:
        add_unit(database, unit, top)


def _make_history(database: Database, progress: Progress) -> None:
    dice = random.Random(7)  # noqa: S311 - repeatable, nothing secret
    store = People(database)
    people = store.ids(PeopleQuery())
    units = [unit.id for unit in Units(database).all() if unit.parent is not None]
    since = {person: dice.randint(FIRST_YEAR - 8, LAST_YEAR - 1) for person in people}
    _make_transfers(database, people, units)
    able = set(dice.sample(people, len(people) // 5))
    years = range(FIRST_YEAR, LAST_YEAR + 1)
    for year in years:
        progress(year - FIRST_YEAR, len(years))
        staff = [person for person in people if since[person] < year]
        _make_year(database, year, staff, units, dice, able)
    _make_this_year(database, people, units, able, dice)


def _make_this_year(
    database: Database,
    people: Sequence[PersonId],
    units: Sequence[UnitId],
    able: Collection[PersonId],
    dice: random.Random,
) -> None:
    """Rate most people and units for the season at hand; one discipline, one maternity leave."""
    year = LAST_YEAR + 1
    rated = [person for person in people if dice.random() < 0.9]
    best = [person for person in rated if person in able and dice.random() < 0.8]
    good = [person for person in rated if dice.random() < 0.9]
    _rate_year(database, year, rated, good, best)
    with database.operation(f"Xếp loại tập thể năm {year}"):
        for place, unit in enumerate(units):
            level = _LEVELS[place % 2]
            Ratings(database).save(NewRating(unit=unit, year=year, level=level))
    for person in best[:2]:
        initiative = NewInitiative(
            title=f"Cải tiến {dice.choice(_MATTERS)} toàn tỉnh",
            year=year,
            scope="BO_TINH",
            date=f"{year}-06-10",
        )
        add_initiative(database, initiative, [NewAuthor(person=person, share=100)])
    one, other = [person for person in people if person not in able][:2]
    names = {
        row.person.id: row.person.name for row in People(database).rows([one, other]).values()
    }
    punished = NewDiscipline(
        person=one, form="KHIEN_TRACH", date=f"{year}-03-10", until=f"{year + 1}-03-10"
    )
    save_discipline(database, punished, names[one])
    away = NewAbsence(person=other, kind="THAI_SAN", start=f"{year}-02-01", end=f"{year}-07-31")
    save_absence(database, away, names[other])


def _make_transfers(
    database: Database, people: Sequence[PersonId], units: Sequence[UnitId]
) -> None:
    """Let every eighth person have come from another unit."""
    store = People(database)
    for person in people[::8]:
        latest = store.postings(person)[0]
        before = units[(units.index(latest.unit or units[0]) + 3) % len(units)]
        edit_posting(database, replace(latest, start="2021-07-01"))
        edit_posting(
            database,
            NewPosting(person=person, unit=before, position="Chuyên viên", end="2021-06-30"),
        )


def _give(
    database: Database,
    year: int,
    code: str,
    decision: NewDecision,
    people: Sequence[PersonId] = (),
    units: Sequence[UnitId] = (),
    why: str = "",
) -> None:
    """Record one kind for many; nothing where there is nobody."""
    kind = Kinds(database).by_code(code)
    if kind is None or not (people or units):
        return
    record(
        database,
        Recording(
            kind=kind,
            year=year,
            subject=UNIT if units else kind.subjects[0],
            people=tuple(people),
            units=tuple(units),
            decision=decision,
            achievement=why,
        ),
    )


def _make_year(
    database: Database,
    year: int,
    staff: Sequence[PersonId],
    units: Sequence[UnitId],
    dice: random.Random,
    able: Collection[PersonId],
) -> None:
    give = partial(_give, database, year)
    chance: Callable[[float], bool] = lambda share: dice.random() < share  # noqa: E731 - one line, used in one place
    good = [person for person in staff if chance(0.86)]
    best = [person for person in good if chance(0.85 if person in able else 0.03)]
    own = NewDecision(
        number=f"{dice.randint(380, 460)}/QĐ-SNV",
        date=f"{year}-12-{dice.randint(15, 28)}",
        authority=f"Giám đốc {SAMPLE_AGENCY.name}",
        signer=SAMPLE_AGENCY.signer,
        signer_title=SAMPLE_AGENCY.signer_title,
        summary=f"Công nhận danh hiệu thi đua và khen thưởng năm {year}",
    )
    upper = NewDecision(
        number=f"{dice.randint(100, 900)}/QĐ-UBND",
        date=f"{year + 1}-02-{dice.randint(10, 25)}",
        authority="Chủ tịch Ủy ban nhân dân tỉnh Hải Minh",
        signer="Phạm Đức Thành",
        signer_title="Chủ tịch",
        summary=f"Khen thưởng thành tích công tác năm {year}",
    )
    give("LDTT", own, good)
    give("CSTDCS", own, best)
    give(
        "GK_SO",
        own,
        [person for person in good if person not in best and chance(0.12)],
        why=f"Đã hoàn thành xuất sắc nhiệm vụ công tác năm {year}",
    )
    give("TTLDTT", own, units=[unit for unit in units if chance(0.7)])
    give("BK_TINH", upper, [person for person in best if chance(0.25)])
    _rate_year(database, year, staff, good, best)
    for person in best:
        if chance(0.3):
            _add_initiative(database, year, person, own, dice)


def _rate_year(
    database: Database,
    year: int,
    staff: Sequence[PersonId],
    good: Sequence[PersonId],
    best: Sequence[PersonId],
) -> None:
    """Give everybody a rating that goes with the titles of the year."""
    levels = {
        person: _LEVELS[0 if person in best else 1 if person in good else 2] for person in staff
    }
    for level in _LEVELS:
        people = [person for person in staff if levels[person] == level]
        if people:
            rate(database, people, year, level)


def _add_initiative(
    database: Database, year: int, person: PersonId, decision: NewDecision, dice: random.Random
) -> None:
    title = f"{dice.choice(_DEEDS)} {dice.choice(_MATTERS)}"
    initiative = NewInitiative(
        title=title, year=year, scope=_SCOPE, number=decision.number, date=decision.date
    )
    add_initiative(database, initiative, [NewAuthor(person=person, share=100)])
