"""Disciplines, absences and what was ticked."""

import pytest

from tdkt_desktop.domain.awards.conduct import Discipline, NewAbsence, NewDiscipline
from tdkt_desktop.domain.awards.kinds import HOUSEHOLD, PERSON
from tdkt_desktop.domain.ids import DisciplineId
from tdkt_desktop.storage.conduct import Attestations, Conduct
from tests.storage.conftest import Agency


def test_disciplines_and_absences_latest_first(agency: Agency) -> None:
    conduct = Conduct(agency.database)
    with agency.database.operation("Lưu"):
        old = conduct.save(NewDiscipline(person=agency.an, form="KHIEN_TRACH", date="2019"))
        conduct.save(NewDiscipline(person=agency.an, form="CANH_CAO", date="2023-05-01"))
        conduct.save(NewDiscipline(unit=agency.office, form="KHIEN_TRACH", date="2022"))
        away = conduct.save(NewAbsence(person=agency.binh, kind="OM", start="2024-01-01"))
        conduct.save(NewAbsence(person=agency.cuc, kind="OM", start="2024-03-01"))
    assert [one.date for one in conduct.disciplines()] == ["2023-05-01", "2022", "2019"]
    assert [one.date for one in conduct.disciplines(person=agency.an)] == ["2023-05-01", "2019"]
    assert [one.date for one in conduct.disciplines(unit=agency.office)] == ["2022"]
    assert [one.start for one in conduct.absences()] == ["2024-03-01", "2024-01-01"]
    assert [one.id for one in conduct.absences(agency.binh)] == [away]
    with agency.database.operation("Sửa"):
        conduct.save(
            Discipline(id=DisciplineId(old), person=agency.an, form="CACH_CHUC", date="2018")
        )
        conduct.delete(conduct.absences(agency.binh)[0])
    assert [one.form for one in conduct.disciplines(person=agency.an)] == ["CANH_CAO", "CACH_CHUC"]
    assert conduct.absences(agency.binh) == []
    assert len(conduct.absences()) == 1


@pytest.mark.parametrize("subject", [PERSON, HOUSEHOLD])
def test_what_is_ticked_is_kept_by_kind_year_and_subject(agency: Agency, subject: str) -> None:
    ticks = Attestations(agency.database)
    who: list[int | str] = (
        [agency.an, agency.binh] if subject == PERSON else ["Hộ ông Tư", "Hộ bà Năm"]
    )
    with agency.database.operation("Đánh dấu"):
        ticks.tick(subject, who, "LDTT", 2024, "đã xác nhận", on=True)
        ticks.tick(subject, who[:1], "LDTT", 2024, "đã nộp", on=True)
        ticks.tick(subject, who[1:], "LDTT", 2024, "đã xác nhận", on=False)
    assert ticks.ticked(2024, "LDTT", subject) == {who[0]: frozenset({"đã xác nhận", "đã nộp"})}
    assert ticks.ticked(2023, "LDTT", subject) == {}
    assert ticks.ticked(2024, "CSTDCS", subject) == {}
    with agency.database.operation("Lần nữa"):
        ticks.tick(subject, who, "LDTT", 2024, "đã xác nhận", on=True)
    assert len(ticks.ticked(2024, "LDTT", subject)) == 2
