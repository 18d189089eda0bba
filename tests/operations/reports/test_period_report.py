"""Reports of a year, half a year, five years: numbers counted again by SQL, words, the paper."""

from collections.abc import Callable
from pathlib import Path

import docx
import pytest

from tdkt_desktop.domain.awards.awards import NewAward, NewDecision
from tdkt_desktop.domain.awards.kinds import UNIT
from tdkt_desktop.domain.people.people import NewPerson, NewPosting
from tdkt_desktop.domain.people.units import NewUnit
from tdkt_desktop.domain.reports.lessons import LessonKind, Section
from tdkt_desktop.domain.reports.periods import Period, Span, change_words, share_words
from tdkt_desktop.operations.law.shipped import save_complete_since
from tdkt_desktop.operations.movements import course, movements, targets
from tdkt_desktop.operations.reports import notes
from tdkt_desktop.operations.reports.period_paper import parts, save_report
from tdkt_desktop.operations.reports.period_report import make_report
from tdkt_desktop.storage.awards import Awards, Decisions
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.reports import Lessons, ReportTexts
from tdkt_desktop.storage.units import Units
from tests.operations.diary import Diary

FIVE = Period(Span.FIVE, 2025)


@pytest.fixture
def awarded(database: Database) -> Database:
    """Ten years of awards of three people and a unit, more in the second five."""
    kinds = {kind.code: kind.id for kind in Kinds(database).all()}
    with database.operation("Mẫu"):
        top = Units(database).save(NewUnit(name="Sở Thử nghiệm"))
        office = Units(database).save(NewUnit(name="Văn phòng", parent=top))
        Units(database).save(NewUnit(name="Thanh tra", parent=top, start="2019"))
        people = []
        for name, sex, ethnic, position in (
            ("Lê An", "Nữ", "Kinh", "Trưởng phòng"),
            ("Mai Bình", "Nam", "Tày", "Chuyên viên"),
            ("Hồ Cúc", "Nữ", "", "Chuyên viên"),
        ):
            person = People(database).save(
                NewPerson(name=name, sex=sex, ethnic=ethnic, start_date="2010")
            )
            People(database).save_posting(
                NewPosting(person=person, unit=office, position=position, start="2010")
            )
            people.append(person)
        store = Awards(database)
        for year in range(2016, 2026):
            decided = Decisions(database).save(
                NewDecision(number=f"{year}/QĐ", date=f"{year}-0{5 if year % 2 else 9}-20")
            )
            for person in people[: 1 if year < 2021 else 2]:
                store.save(
                    NewAward(kind=kinds["LDTT"], person=person, year=year, decision=decided)
                )
        store.save(NewAward(kind=kinds["BK_TINH"], person=people[1], year=2024, decision=decided))
        store.save(NewAward(kind=kinds["TTLDTT"], subject=UNIT, unit=office, year=2023))
        store.save(NewAward(kind=kinds["LDTT"], person=people[2], year=2025, revoked="2026-01-01"))
    return database


def test_every_number_of_five_years_is_that_of_plain_sql(awarded: Database) -> None:
    report = make_report(awarded, FIVE)
    sql = """SELECT count(*) FROM award WHERE revoked IS NULL AND year BETWEEN ? AND ?"""
    (now,) = awarded.conn.execute(sql, (2021, 2025)).fetchone()
    (before,) = awarded.conn.execute(sql, (2016, 2020)).fetchone()
    assert (now, before) == (12, 5)
    said = report.said[Section.AWARDS]
    assert said[0] == (
        "Có 12 lượt khen thưởng (1 lượt tập thể, 11 lượt cá nhân), tăng 140 % so với giai đoạn "
        "2016 - 2020 (5)."
    )
    assert said[1:3] == [
        "Cấp bộ, ban, ngành, tỉnh: 1 lượt, tăng 1 so với giai đoạn 2016 - 2020 (0).",
        "Cấp cơ sở: 11 lượt, tăng 120 % so với giai đoạn 2016 - 2020 (5).",
    ]
    assert "Lượt khen người không giữ chức vụ lãnh đạo chiếm 54,5 % số lượt cá nhân." in said
    assert "Lượt khen nữ chiếm 45,5 % số lượt cá nhân." in said
    assert [(row["nam"], row["tong"]) for row in report.by_year] == [
        ("2021", "2"), ("2022", "2"), ("2023", "3"), ("2024", "3"), ("2025", "2"),
    ]  # fmt: skip
    kinds = {row["ten"]: (row["tong"], row["truoc"], row["tang_giam"]) for row in report.by_kind}
    assert kinds["Lao động tiên tiến"] == ("10", "5", "tăng 100 %")
    situation = report.said[Section.SITUATION][0]
    assert "có 3 người, trong đó 2 nữ (66,7 %), 1 người dân tộc thiểu số; 2 đơn vị" in situation
    exemplars = report.said[Section.EXEMPLARS]
    assert "1 người công tác suốt thời gian này chưa được khen lần nào: Hồ Cúc." in exemplars
    assert any("Thanh tra" in line for line in exemplars)


def test_what_is_not_whole_is_told(awarded: Database) -> None:
    assert "chưa xác nhận đã ghi đủ" in make_report(awarded, FIVE).doubts[0]
    save_complete_since(awarded, 2016)
    assert make_report(awarded, FIVE).doubts == []
    early = make_report(awarded, Period(Span.FIVE, 2019))
    assert "Không so sánh" in early.doubts[0]
    assert "so với" not in " ".join(early.said[Section.AWARDS])


def test_half_a_year_counts_what_was_decided_in_it(awarded: Database) -> None:
    half = make_report(awarded, Period(Span.HALF, 2025))
    assert half.said[Section.AWARDS][0].startswith("Có 3 lượt")
    other = make_report(awarded, Period(Span.HALF, 2024))
    assert other.said[Section.AWARDS] == ["Không có khen thưởng nào trong thời gian này."]


def test_an_empty_file_makes_an_empty_report(database: Database, tmp_path: Path) -> None:
    report = make_report(database, FIVE)
    assert set(report.said) == {Section.AWARDS}
    save_report(database, report, tmp_path / "rong.docx")


def test_movements_with_nothing_to_show_are_named(awarded: Database) -> None:
    movements.add_movement(awarded, {"name": "Trồng cây", "start": "2022", "end": "2022"})
    movements.add_movement(awarded, {"name": "Sau này", "start": "2026", "end": "2026"})
    report = make_report(awarded, FIVE)
    assert report.said[Section.MOVEMENTS][-1].endswith("chưa có kết quả: “Trồng cây”.")
    assert [row["ten"] for row in report.movements] == ["Trồng cây"]


def test_notes_and_own_words_come_into_the_paper(awarded: Database, tmp_path: Path) -> None:
    notes.note_lesson(awarded, LessonKind.LESSON, "Khen ngay khi có việc tốt.", "3/4/2023", "Kịp")
    notes.note_lesson(awarded, LessonKind.LESSON, "Của kỳ sau.", "3/4/2026")
    notes.note_lesson(awarded, LessonKind.SHORTCOMING, "Chưa ai đo kết quả.", "1/1/2021")
    notes.write_text(awarded, FIVE, Section.LESSONS, "Dân chủ từ đơn vị.\nLàm đến nơi.")
    report = make_report(awarded, FIVE)
    assert parts(report, Section.LESSONS) == [
        "- Kịp: Khen ngay khi có việc tốt.",
        "Dân chủ từ đơn vị.",
        "Làm đến nơi.",
    ]
    path = tmp_path / "bao-cao.docx"
    save_report(awarded, report, path)
    made = docx.Document(str(path))
    words = "\n".join(one.text for one in made.paragraphs)
    assert "Công tác thi đua, khen thưởng giai\N{NO-BREAK SPACE}đoạn" in words or (
        "Công tác thi đua, khen thưởng giai đoạn 2021 - 2025" in words.replace("\xa0", " ")
    )
    assert "- Chưa ai đo kết quả." in words
    assert "Của kỳ sau" not in words
    cells = [cell.text for table in made.tables for row in table.rows for cell in row.cells]
    assert "Mai Bình" in cells  # the annex names whom the province honoured
    assert "Lê An" not in cells
    whole = tmp_path / "ca-co-so.docx"
    save_report(awarded, make_report(awarded, FIVE, whole=True), whole)
    cells = [
        cell.text
        for table in docx.Document(str(whole)).tables
        for row in table.rows
        for cell in row.cells
    ]
    assert "Lê An" in cells


def test_words_of_the_time_before_are_offered(database: Database) -> None:
    notes.write_text(database, Period(Span.YEAR, 2023), Section.CAUSES, "Cũ hơn.")
    notes.write_text(database, Period(Span.YEAR, 2024), Section.CAUSES, "Kỳ trước.")
    notes.write_text(database, Period(Span.HALF, 2025), Section.CAUSES, "Của nửa năm.")
    report = make_report(database, Period(Span.YEAR, 2025))
    assert report.earlier == {Section.CAUSES: "Kỳ trước."}
    assert report.written == {}


def test_notes_done_undone_and_done_again(
    database: Database, same_as_before: Callable[[str, object], None]
) -> None:
    diary = Diary(database)
    for words, day in (("Một bài học.", "1/2/2024"), (" ", "1/2/2024"), ("Hai", ""), ("Ba", "x")):
        diary.do(notes.note_lesson, LessonKind.LESSON, words, day)
    (lesson,) = Lessons(database).all()
    for key, text in (
        ("words", "Một bài học hay."),
        ("words", ""),
        ("day", "2024"),
        ("theme", " Dân chủ "),
        ("kind", "direction"),
    ):
        lesson = Lessons(database).all()[0]
        diary.do(notes.edit_lesson, lesson, key, text)
    diary.do(notes.edit_lesson, Lessons(database).all()[0], "theme", "Dân chủ")
    diary.do(notes.delete_lessons, [lesson.id])
    for words in ("  Lời của tôi. ", "Lời của tôi.", "Khác.", ""):
        diary.do(notes.write_text, FIVE, Section.LESSONS, words)
    assert ReportTexts(database).of(FIVE) == {}
    same_as_before("notes of reports done", diary.pages())


@pytest.mark.parametrize(
    ("now", "before", "words"),
    [
        (112, 100, "tăng 12 %"),
        (18, 16, "tăng 13 %"),
        (95, 100, "giảm 5 %"),
        (7, 7, "bằng"),
        (7, 0, "tăng 7"),
        (0, 7, "giảm 100 %"),
        (1001, 1000, "tăng 1"),
        (0, 0, "bằng"),
    ],
)
def test_a_change_in_words(now: int, before: int, words: str) -> None:
    assert change_words(now, before) == words


@pytest.mark.parametrize(
    ("part", "whole", "words"),
    [
        (1, 2, "50 %"),
        (1, 3, "33,3 %"),
        (0, 5, "0 %"),
        (5, 0, ""),
        (999, 1000, "99,9 %"),
        (1, 16, "6,3 %"),
    ],
)
def test_a_share_in_words(part: int, whole: int, words: str) -> None:
    assert share_words(part, whole) == words


def test_how_long_it_took_is_said_of_what_is_known(awarded: Database) -> None:
    period = Period(Span.YEAR, 2023)
    assert make_report(awarded, period).said.get(Section.REVIEWS) is None
    with awarded.operation("Mẫu"):
        sql = "SELECT id FROM award WHERE year = 2023 LIMIT 2"
        awards = [row[0] for row in awarded.conn.execute(sql)]
        for award, handed in zip(awards, ("2023-05-30", "2023-06-09"), strict=True):
            awarded.conn.execute(
                "INSERT INTO certificate(award, series, number, printed, handed)"
                " VALUES (?, '2023', ?, '2023-05-25', ?)",
                (award, award, handed),
            )
    said = make_report(awarded, period).said[Section.REVIEWS]
    assert said == ["Từ quyết định đến trao tặng: thường 15 ngày (2 lượt đã rõ ngày)."]
    assert make_report(awarded, Period(Span.HALF, 2023)).said[Section.REVIEWS] == said


def test_half_a_year_says_of_movements_what_was_known_then(database: Database) -> None:
    number = movements.add_movement(database, {"name": "Số hóa", "start": "1/1/2025"}).value
    target = targets.add_target(database, number, {"name": "Trang", "aim": "10"}).value
    targets.measure(database, target, "2025-05-01", "6")
    targets.measure(database, target, "2025-08-20", "14")
    course.spend(database, number, "2000000", "In ấn", "1/5/2025")
    course.spend(database, number, "5000000", "Tổng kết", "22/8/2025")
    said = {
        span: make_report(database, Period(span, 2025)).said[Section.MOVEMENTS]
        for span in (Span.HALF, Span.YEAR)
    }
    assert "đã đạt 0" in said[Span.HALF][0]
    assert "Chi cho các phong trào 2.000.000 đồng." in said[Span.HALF]
    assert "đã đạt 1" in said[Span.YEAR][0]
    assert "Chi cho các phong trào 7.000.000 đồng." in said[Span.YEAR]
    later = make_report(database, Period(Span.YEAR, 2026)).said[Section.MOVEMENTS][0]
    assert later.startswith("Cơ quan tiếp tục 1 phong trào đã phát động.")


def test_who_came_nobody_knows_when_is_counted_since_something_is_known(
    database: Database,
) -> None:
    kinds = {kind.code: kind.id for kind in Kinds(database).all()}
    with database.operation("Mẫu"):
        for name, start, year in (("An", "2015", 0), ("Bình", None, 2020), ("Cúc", None, 0)):
            person = People(database).save(NewPerson(name=name, start_date=start))
            if year:
                Awards(database).save(NewAward(kind=kinds["LDTT"], person=person, year=year))
                unit = Units(database).save(NewUnit(name="Phòng"))
                later = NewPosting(person=person, unit=unit, start="2023-01-01")
                People(database).save_posting(later)
    counts = {}
    for year in (2014, 2016, 2021):
        said = make_report(database, Period(Span.YEAR, year)).said.get(Section.SITUATION, [""])
        counts[year] = said[0].partition(" có ")[2].partition(" ")[0]
    assert counts == {2014: "", 2016: "1", 2021: "2"}
