"""Every operation on people, units, awards and conduct: all rows it changes, undone and redone."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from tdkt_desktop.domain.awards.awards import NewDecision
from tdkt_desktop.domain.awards.conduct import NewAbsence, NewDiscipline
from tdkt_desktop.domain.awards.initiatives import NewAuthor, NewInitiative
from tdkt_desktop.domain.awards.kinds import HOUSEHOLD, UNIT
from tdkt_desktop.domain.ids import AwardId, InitiativeId, PersonId, RatingId, UnitId
from tdkt_desktop.domain.people.people import NewPosting
from tdkt_desktop.domain.people.units import Unit
from tdkt_desktop.operations.awards import decisions, initiatives, ratings, recording, revoking
from tdkt_desktop.operations.awards.recording import Recording
from tdkt_desktop.operations.eligibility.attestations import attest
from tdkt_desktop.operations.people import conduct, merging, people, units
from tdkt_desktop.storage.awards import Awards, Decisions
from tdkt_desktop.storage.conduct import Conduct
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.initiatives import Initiatives
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.people import People
from tdkt_desktop.storage.units import Units
from tests.operations.diary import Diary

Compare = Callable[[str, object], None]


@pytest.fixture
def diary(database: Database) -> Diary:
    return Diary(database)


def add(diary: Diary, name: str, unit: UnitId | None = None, **values: str) -> PersonId:
    position = values.pop("position", "")
    number: PersonId = diary.do(people.add_person, {"name": name, **values}, unit, position).value
    return number


def unit_of(database: Database, number: UnitId) -> Unit:
    found = Units(database).get(number)
    assert found is not None
    return found


def test_people(database: Database, diary: Diary, same_as_before: Compare) -> None:
    office = diary.do(units.add_unit, "Văn phòng").value
    other = diary.do(units.add_unit, "Thanh tra", None, "2020-01-01").value
    an = add(diary, "  lê   văn an ", office, start_date="2010", position="Chuyên viên")
    binh = add(diary, "Mai Bình", None, sex="Nữ", birth_date="02/1980", note=" ghi ")
    cuc = add(diary, "Hồ Cúc", other)
    for values in (
        {},
        {"name": " "},
        {"name": "A B", "sex": "x"},
        {"name": "A B", "birth_date": "x"},
    ):
        diary.do(people.add_person, values)
    for key, text in (
        ("name", "Lê Văn Ân"),
        ("name", "Lê Văn Ân"),
        ("name", ""),
        ("birth_date", "30/02/1980"),
        ("birth_date", "1/2/1980"),
        ("position", "Phó Chánh Văn phòng"),
        ("position", "Phó Chánh Văn phòng"),
        ("position", ""),
        ("sex", "Nam"),
        ("sex", "Khác"),
        ("code", " CB1 "),
        ("note", ""),
    ):
        diary.do(people.edit_person, an, key, text)
    diary.do(people.edit_person, binh, "position", "Kế toán")
    diary.do(people.edit_person, PersonId(99), "name", "Ai")
    diary.do(people.move, NewPosting(person=an, unit=other, position="Phó", start="2024-03"))
    diary.do(people.move, NewPosting(person=binh, unit=office, start="2024"))
    diary.do(people.move, NewPosting(person=PersonId(99), unit=office))
    diary.do(people.move, NewPosting(person=an, unit=other, position="Phó", start="2024-05"))
    diary.do(people.move, NewPosting(person=cuc, unit=office, position="Văn thư"))
    latest = People(database).postings(an)[0]
    for end in ("2024-02-28", "2023", "2024", "2025-01-01"):
        diary.do(people.edit_posting, replace(latest, end=end))
    diary.do(people.edit_posting, replace(latest, position="Quyền Phó"))
    diary.do(people.leave, [an], "2025-06-30", "  nghỉ hưu ")
    diary.do(people.leave, [binh, cuc], "2025-07", "")
    diary.do(people.leave, [PersonId(99)], "2025", "")
    diary.do(people.come_back, an, NewPosting(person=an, unit=office, start="2025-09-01"))
    diary.see("postings", [(p.unit, p.start, p.end) for p in People(database).postings(an)])
    diary.do(people.delete_posting, People(database).postings(an)[0])
    diary.do(people.delete_people, [cuc])
    diary.do(people.delete_people, [an, binh])
    same_as_before("people done", diary.pages())


def test_units(database: Database, diary: Diary, same_as_before: Compare) -> None:
    one = diary.do(units.add_unit, " Phòng  Một ").value
    two = diary.do(units.add_unit, "Phòng Hai").value
    below = diary.do(units.add_unit, "Tổ Con", two).value
    diary.do(units.add_unit, "tổ con", two)
    diary.do(units.add_unit, "Tổ Con", one)
    diary.do(units.add_unit, " ")
    add(diary, "Lê An", one, position="Trưởng phòng")
    add(diary, "Mai Bình", below)
    diary.do(units.correct_unit, replace(unit_of(database, one), name="Phòng 1"))
    diary.do(units.correct_unit, replace(unit_of(database, two), parent=below))
    diary.do(units.correct_unit, replace(unit_of(database, two), name="phòng 1"))
    diary.do(units.rename_unit, unit_of(database, one), "Phòng Mới", "2025-01-01")
    diary.do(units.rename_unit, unit_of(database, one), "Phòng Hai", "2025-01-01")
    diary.do(units.rename_unit, unit_of(database, one), " Phòng  Mới ", "2025-01-01")
    diary.do(units.end_unit, unit_of(database, one), "2025-03-01")
    diary.do(units.delete_unit, unit_of(database, two))
    diary.do(units.merge_units, [unit_of(database, two)], unit_of(database, below), "2025-03-01")
    diary.do(units.merge_units, [unit_of(database, one)], unit_of(database, two), "2025-03-01")
    empty = diary.do(units.add_unit, "Phòng Trống").value
    diary.do(units.end_unit, unit_of(database, empty), "2025-04-01")
    diary.do(units.delete_unit, unit_of(database, empty))
    again = diary.do(units.add_unit, "Phòng Hai cũ").value
    diary.do(merging.merge_units, unit_of(database, two), unit_of(database, again))
    diary.do(merging.tell_apart, "unit", int(one), int(two), "Phòng Mới và Phòng Hai")
    same_as_before("units done", diary.pages())


def test_merging_people(database: Database, diary: Diary, same_as_before: Compare) -> None:
    office = diary.do(units.add_unit, "Văn phòng").value
    keep = add(diary, "Lê An", office, birth_date="1980")
    gone = add(diary, "Lê  An", office, birth_date="01/02/1980", code="CB1")
    kind = Kinds(database).by_code("LDTT")
    assert kind is not None
    for year, who in ((2023, (keep, gone)), (2024, (gone,))):
        diary.do(recording.record, Recording(kind=kind, year=year, people=who))
    diary.do(ratings.rate, [keep, gone], 2024, "HTT")
    diary.do(ratings.rate, [gone], 2023, "HTXS")
    diary.do(
        conduct.save_absence, NewAbsence(person=gone, kind="THAI_SAN", start="2024-01-01"), "Lê An"
    )
    diary.do(merging.merge_people, keep, gone, {"birth_date": "1980-02-01", "code": "CB1"})
    diary.do(merging.tell_apart, "person", int(keep), 99, "Lê An và ai đó")
    same_as_before("people merged", diary.pages())


def test_awards(database: Database, diary: Diary, same_as_before: Compare) -> None:
    office = diary.do(units.add_unit, "Văn phòng").value
    an, binh = add(diary, "Lê An", office), add(diary, "Mai Bình")
    kind, title, of_units = (
        Kinds(database).by_code(code) for code in ("GK_SO", "CSTDCS", "TTLDTT")
    )
    assert kind is not None
    assert title is not None
    assert of_units is not None
    first = NewDecision(number=" 1/QĐ ", date="2024-12-20", authority="Sở", signer="Ông Một")
    for recorded in (
        Recording(kind=kind, year=2024, people=(an, binh), decision=first, achievement=" x  y "),
        Recording(kind=title, year=2024, people=(an,), decision=first, type="CONG_TRANG"),
        Recording(kind=of_units, year=2023, subject=UNIT, units=(office,)),
        Recording(kind=kind, year=2024, subject=HOUSEHOLD, households=("Hộ  ông Tư", "Hộ bà Năm")),
        Recording(kind=kind, year=2024),
        Recording(kind=of_units, year=2024, people=(an,)),
        Recording(kind=kind, year=1900, people=(an,)),
        Recording(kind=kind, year=2099, people=(an,)),
    ):
        diary.do(recording.record, recorded)
        diary.see("had", sorted(recording.same_kind_same_year(database, recorded)))
    (decision,) = Decisions(database).all()
    (award,) = Awards(database).get([AwardId(1)])
    diary.do(recording.edit_award, replace(award, achievement="khác", year=2023), "Lê An")
    diary.do(recording.revoke, [AwardId(1), AwardId(2)], "2025-02-03", " sai  hồ sơ ")
    diary.do(recording.revoke, [AwardId(3)], "2025-02-03", " ")
    diary.do(recording.unrevoke, [AwardId(1)])
    diary.do(decisions.save_decision, NewDecision(number="1/qđ", date="2024-01-01"))
    diary.do(decisions.save_decision, NewDecision(number=" "))
    second = diary.do(decisions.save_decision, NewDecision(number="1/QĐ", date="2025-01-01")).value
    diary.do(decisions.save_decision, replace(decision, signer=" Bà Hai ", summary="khen"))
    other = next(one for one in Decisions(database).all() if one.id == second)
    diary.do(decisions.assign_decision, [AwardId(4), AwardId(5)], other)
    diary.do(decisions.assign_decision, [AwardId(6)], other)
    diary.see("revocation", revoking.look_at_revoking(database, decision))
    diary.do(revoking.revoke_decision, decision, "2025-05-05", "")
    diary.do(revoking.revoke_decision, decision, "2025-05-05", "theo kết luận")
    diary.do(revoking.revoke_decision, decision, "2025-05-05", "theo kết luận")
    diary.do(decisions.delete_decision, other)
    rows = Awards(database).rows([AwardId(n) for n in range(1, 8)])
    diary.see("awards", list(rows.values()))
    same_as_before("awards done", diary.pages())


def test_ratings_and_conduct(database: Database, diary: Diary, same_as_before: Compare) -> None:
    an, binh = add(diary, "Lê An"), add(diary, "Mai Bình")
    diary.do(ratings.rate, [an, binh], 2024, "HTT")
    diary.do(ratings.rate, [an], 2024, "HTXS")
    diary.do(ratings.rate, [an], 2024, "HTXS")
    diary.do(ratings.rate, [], 2024, "HTXS")
    diary.do(ratings.rate, [an], 1800, "HTXS")
    diary.do(ratings.rate, [an], 2023, "HTXS")
    diary.see("unrated", ratings.unrated(database, 2023))
    for key, text in (
        ("level", "hoàn thành nhiệm vụ"),
        ("level", "hay"),
        ("year", "2023"),
        ("year", "2022"),
        ("year", "20"),
        ("note", " ghi  chú "),
        ("note", "ghi chú"),
    ):
        diary.do(ratings.edit_rating, RatingId(1), key, text)
    diary.do(ratings.edit_rating, RatingId(99), "note", "")
    diary.do(ratings.delete_ratings, [1, 2])
    form = NewDiscipline(person=an, form="CANH_CAO", date="2024-05", number=" 3/QĐ ")
    for wrong in (
        form,
        replace(form, until="2024-04-30"),
        replace(form, until="2024"),
        replace(form, date=""),
        replace(form, date="0024-05-01"),
    ):
        diary.do(conduct.save_discipline, wrong, "Lê An")
    away = NewAbsence(person=an, kind="THAI_SAN", start="2024-01-01", note=" a ")
    for absence in (away, away, replace(away, start="2024-02-01", end="2024-01-31")):
        diary.do(conduct.save_absence, absence, "Lê An")
    (kept,) = Conduct(database).absences(an)
    diary.do(conduct.save_absence, replace(kept, end="2024-07-01"), "Lê An")
    diary.do(conduct.delete_record, kept, "Lê An")
    discipline = Conduct(database).disciplines(person=an)[0]
    diary.do(conduct.save_discipline, replace(discipline, reason=" trễ "), "Lê An")
    diary.do(conduct.delete_record, discipline, "Lê An")
    words = {"subject": "CA_NHAN", "kind": "LDTT", "year": 2024, "words": "Đoàn kết"}
    for on in (True, True, False):
        diary.do(attest, who=[an, binh], on=on, **words)
    same_as_before("ratings and conduct done", diary.pages())


def test_initiatives(database: Database, diary: Diary, same_as_before: Compare) -> None:
    an, _ = add(diary, "Lê An"), add(diary, "Mai Bình")
    add(diary, "Mai Bình")
    made = NewInitiative(title="  Số  hóa ", year=2024, scope="CO_SO", number="7/QĐ")
    both = [NewAuthor(person=an, share=60), NewAuthor(name="Người ngoài")]
    one = diary.do(initiatives.add_initiative, made, both).value
    diary.do(initiatives.add_initiative, replace(made, title=" "), both)
    diary.do(initiatives.add_initiative, made, [])
    for key, text in (
        ("title", "Một cửa"),
        ("title", ""),
        ("title", "Một cửa"),
        ("year", "2023"),
        ("year", "99"),
        ("date", "3/4/2023"),
        ("date", "hôm qua"),
        ("number", ""),
    ):
        diary.do(initiatives.edit_initiative, one, key, text)
    diary.do(initiatives.edit_initiative, InitiativeId(99), "title", "x")
    diary.do(initiatives.add_author, one, NewAuthor(name="Ai Đó"), "Ai Đó")
    first, *_, last = Initiatives(database).authors(one)
    for share in ("40", "40 %", "", "0", "101", "nửa"):
        diary.do(initiatives.set_share, first.id, share)
    for uses in ("CSTĐCS 2024; BK tỉnh 2025", "CSTĐCS 2024", "CSTĐCS", "lạ 2024", ""):
        diary.do(initiatives.set_uses, first.id, uses)
        diary.see("uses", Initiatives(database).uses(one))
    diary.do(initiatives.author_named, "lê an")
    diary.do(initiatives.author_named, "Mai Bình")
    diary.see("nobody", initiatives.author_named(database, "Không Có"))
    diary.do(initiatives.remove_author, last.id, "Ai Đó")
    diary.do(initiatives.delete_initiatives, [one])
    same_as_before("initiatives done", diary.pages())
