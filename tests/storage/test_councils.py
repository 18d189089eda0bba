"""Councils, remarks and the agency's own templates."""

from dataclasses import replace

import pytest

from tdkt_desktop.domain.ids import RoundId
from tdkt_desktop.domain.rounds import NewMember, NewRemark, Role
from tdkt_desktop.operations.rounds import rounds
from tdkt_desktop.storage.certificates import Attachments
from tdkt_desktop.storage.councils import Councils, Remarks
from tdkt_desktop.storage.paper_templates import PaperTemplates
from tdkt_desktop.storage.rounds import Rounds
from tests.storage.conftest import Agency


@pytest.fixture
def round_id(agency: Agency) -> RoundId:
    proposed = rounds.proposed("year_end", 2025)
    with agency.database.operation("Mở"):
        return Rounds(agency.database).save(proposed)


def test_members_stand_in_their_order(agency: Agency, round_id: RoundId) -> None:
    store = Councils(agency.database)
    with agency.database.operation("Lưu"):
        store.save(NewMember(name="Bà Hai", round=round_id, ordinal=2))
        first = store.save(NewMember(name="Ông Một", round=round_id, ordinal=1, role=Role.CHAIR))
        store.save(NewMember(name="Thường trực", ordinal=1))
    assert [one.name for one in store.members(round_id)] == ["Ông Một", "Bà Hai"]
    assert [one.name for one in store.members(None)] == ["Thường trực"]
    chair = store.members(round_id)[0]
    with agency.database.operation("Sửa"):
        store.save(replace(chair, position="Giám đốc"))
    assert store.members(round_id)[0] == replace(chair, position="Giám đốc")
    with agency.database.operation("Xóa"):
        store.delete(first)
    assert [one.name for one in store.members(round_id)] == ["Bà Hai"]


def test_remarks_stand_by_day(agency: Agency, round_id: RoundId) -> None:
    store = Remarks(agency.database)
    with agency.database.operation("Lưu"):
        late = store.save(NewRemark(round=round_id, day="2025-12-05", words="Nhất trí"))
        store.save(NewRemark(round=round_id, day="2025-12-01", words="Xem lại"))
    assert [one.words for one in store.of_round(round_id)] == ["Xem lại", "Nhất trí"]
    with agency.database.operation("Xóa"):
        store.delete(late)
    assert [one.words for one in store.of_round(round_id)] == ["Xem lại"]


def test_a_template_of_the_agencys_own_takes_the_place_of_one_that_ships(agency: Agency) -> None:
    store, attachments = PaperTemplates(agency.database), Attachments(agency.database)
    with agency.database.operation("Lưu"):
        first, second = (attachments.keep(data) for data in (b"a", b"b"))
        store.put("de-nghi", "a.docx", first)
        store.put("to-trinh", "a.docx", first)
        store.put("de-nghi", "b.docx", second)
    assert store.all() == {"de-nghi": ("b.docx", second), "to-trinh": ("a.docx", first)}
    with agency.database.operation("Xóa"):
        store.drop("de-nghi")
    assert store.all() == {"to-trinh": ("a.docx", first)}
