"""A review round: begun in every way, its stages, its name."""

from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from tdkt_desktop.domain.awards.awards import AwardQuery
from tdkt_desktop.domain.rounds import NominationState, Stage
from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations.importing import planning
from tdkt_desktop.operations.people import people
from tdkt_desktop.operations.rounds import council, from_list, nominations, rounds
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.rounds import Rounds
from tests.operations.rounds.season import YEAR, Season


def test_a_round_begins_with_everybody_eligible(season: Season) -> None:
    round_ = rounds.proposed("year_end", YEAR)
    origin = rounds.RoundOrigin(eligible=["LDTT"])
    number, _ = rounds.begin(season.database, round_, origin)
    assert sorted(season.nominees(season.round(number))) == [
        "Hồ Cúc LĐTT",
        "Lê An LĐTT",
        "Mai Bình LĐTT",
        "Vũ Dũng LĐTT",
        "Đỗ Giang LĐTT",
    ]


def test_a_round_begins_from_last_years(season: Season) -> None:
    old = season.begin(year=YEAR - 1, name="Năm trước", rules_date=f"{YEAR - 1}-12-31")
    season.add(old, "LDTT", "Lê An", "Mai Bình", "Vũ Dũng")
    gone = season.nominees(old)["Vũ Dũng LĐTT"].nomination.id
    nominations.set_state(season.database, [gone], NominationState.WITHDRAWN, "")
    people.leave(season.database, [season.people["Mai Bình"]], f"{YEAR - 1}-11-01", "nghỉ hưu")
    season.seat(old, ["Lê An", "Hồ Cúc"])
    rounds.change(season.database, old, {Stage.COUNCIL: f"{YEAR - 1}-12-10"})
    round_ = rounds.proposed("year_end", YEAR)
    number, _ = rounds.begin(season.database, round_, rounds.RoundOrigin(round=old.id))
    new = season.round(number)
    assert list(season.nominees(new)) == ["Lê An LĐTT"]
    assert [m.name for m in council.council(season.database, new).members] == ["Lê An", "Hồ Cúc"]
    assert Rounds(season.database).deadlines(number) == {"council": f"{YEAR}-12-10"}


def test_a_list_in_excel_puts_forward(season: Season, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG"])
    sheet.append(["STT", "Họ và tên", "Ngày sinh", "Danh hiệu đề nghị", "Thành tích"])
    sheet.append([1, "Lê An", "01/02/1980", "Lao động tiên tiến", "Chăm chỉ"])
    sheet.append([2, "Mai Bình", "01/02/1980", "CSTĐCS", ""])
    sheet.append([3, "Tập thể Văn phòng", "", "Tập thể lao động tiên tiến", ""])
    path = tmp_path / "de-nghi.xlsx"
    book.save(path)
    round_ = season.begin()
    plan = planning.plan_import(season.database, path, from_list.as_nominations(round_))
    count, _ = from_list.save_nominations(season.database, plan, round_)
    assert count == 3
    found = season.nominees(round_)
    assert set(found) == {"Lê An LĐTT", "Mai Bình CSTĐCS", "Văn phòng TTLĐTT"}
    assert found["Lê An LĐTT"].nomination.result == "Chăm chỉ"
    assert not Awards(season.database).ids(AwardQuery())
    again = planning.plan_import(season.database, path, from_list.as_nominations(round_))
    assert from_list.save_nominations(season.database, again, round_)[0] == 0
    assert len(season.nominees(round_)) == 3


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"name": " "}, "tên"),
        ({"stages": ()}, "bước"),
        ({"year": 1200}, "Năm"),
        ({"notice_from": "2025-12-10", "notice_to": "2025-12-01"}, "công khai"),
    ],
)
def test_what_cannot_be_a_round_is_refused(
    season: Season, changes: dict[str, object], words: str
) -> None:
    with pytest.raises(TdktError, match=words):
        season.begin(**changes)
    assert not Rounds(season.database).all()


def test_two_rounds_may_not_share_a_name(season: Season) -> None:
    season.begin(name="Đợt một")
    with pytest.raises(TdktError, match="Đợt một"):
        season.begin(name="Đợt  một ")


def test_a_stage_given_up_hands_on_its_nominations(season: Season) -> None:
    round_ = season.begin()
    season.add(round_, "LDTT", "Lê An")
    rounds.change(season.database, replace(round_, stages=(Stage.COUNCIL, Stage.DECISION)))
    assert season.nominees(round_)["Lê An LĐTT"].nomination.stage == "council"
