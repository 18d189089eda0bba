"""The level above's list, matched with what was submitted."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from tdkt_desktop import cli
from tdkt_desktop.domain.awards.awards import AwardQuery
from tdkt_desktop.domain.ids import NominationId
from tdkt_desktop.domain.rounds import NominationState, Round, Stage
from tdkt_desktop.errors import TdktError
from tdkt_desktop.operations.files import open_file, save_agency
from tdkt_desktop.operations.people import people, units
from tdkt_desktop.operations.rounds import (
    counting,
    deciding,
    nominations,
    reading_results,
    results,
    taking_results,
)
from tdkt_desktop.storage.awards import Awards, Decisions
from tdkt_desktop.storage.rounds import Rounds
from tdkt_desktop.storage.settings import Settings
from tests.conftest import Run
from tests.operations.rounds.season import YEAR, Season, own_decision

HEAD = (
    ["DANH SÁCH TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH"],
    ["(Kèm theo Quyết định số 999/QĐ-UBND ngày 25 tháng 12 năm 2025)"],
    ["STT", "Họ và tên", "Chức vụ, đơn vị công tác", "Kết quả"],
)


def superiors_list(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG BẰNG KHEN NĂM 2025"])
    sheet.append(["(Kèm theo Quyết định số 77/QĐ-UBND ngày 10/02/2026)"])
    sheet.append(["STT", "Họ và tên", "Ngày sinh", "Hình thức khen thưởng"])
    sheet.append([1, "Lê An", "01/02/1980", "Bằng khen của Chủ tịch UBND tỉnh"])
    sheet.append([2, "Mai Bình", "01/02/1980", "Giấy khen của Giám đốc Sở"])
    sheet.append([3, "Đỗ Giang", "01/02/1980", "Bằng khen của Chủ tịch UBND tỉnh"])
    book.save(path)
    return path


def test_the_list_of_the_level_above_is_matched(season: Season, tmp_path: Path) -> None:
    round_ = season.begin(stages=(Stage.NOMINATION, Stage.SUBMISSION, Stage.DECISION))
    one, two, three = season.add(round_, "BK_TINH", "Lê An", "Mai Bình", "Hồ Cúc")
    nominations.move(season.database, round_, [one, two, three], Stage.SUBMISSION)
    plan = results.plan_results(season.database, round_, superiors_list(tmp_path / "ket-qua.xlsx"))
    found = reading_results.read_results(season.database, round_, plan)
    assert {(o.fate, o.name) for o in found.outcomes} == {
        ("granted", "Lê An"),
        ("other_kind", "Mai Bình"),
        ("not_granted", "Hồ Cúc"),
        ("extra", "Đỗ Giang"),
    }
    assert found.decision is not None
    assert found.decision.number == "77/QĐ-UBND"
    taking_results.take_results(
        season.database, round_, found.outcomes, found.decision, extra=True, refused=found.refuses
    )
    states = {n.name: n.nomination.state for n in season.nominees(round_).values()}
    assert states == {
        "Lê An": NominationState.AWARDED,
        "Mai Bình": NominationState.AWARDED,
        "Hồ Cúc": NominationState.REJECTED,
    }
    awards = Awards(season.database).find(AwardQuery())
    assert len(awards) == 3
    lowered = next(n for n in season.nominees(round_).values() if n.name == "Mai Bình")
    assert lowered.first_kind == "BK UBND tỉnh"


def test_a_list_of_one_title_closes_that_title_only(season: Season, tmp_path: Path) -> None:
    round_ = season.begin(stages=(Stage.NOMINATION, Stage.SUBMISSION))
    numbers = season.add(round_, "BK_TINH", "Lê An", "Mai Bình")
    numbers += season.add(round_, "CSTD_BO_TINH", "Hồ Cúc", "Vũ Dũng")
    nominations.move(season.database, round_, numbers, Stage.SUBMISSION)
    found = read_list(
        season,
        round_,
        tmp_path / "ket-qua.xlsx",
        ["DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH"],
        ["(Kèm theo Quyết định số 77/QĐ-UBND ngày 10/02/2026)"],
        ["STT", "Họ và tên", "Ngày sinh", "Chức vụ"],
        [1, "Lê An", "01/02/1980", ""],
    )
    assert fates(found) == {
        "Lê An": "granted",
        "Mai Bình": "not_granted",
        "Hồ Cúc": "pending",
        "Vũ Dũng": "pending",
    }
    assert found.refuses
    assert found.decision is not None
    taking_results.take_results(
        season.database, round_, found.outcomes, found.decision, refused=True
    )
    states = {n.name: n.nomination.state for n in season.nominees(round_).values()}
    assert states == {
        "Lê An": NominationState.AWARDED,
        "Mai Bình": NominationState.REJECTED,
        "Hồ Cúc": NominationState.OPEN,
        "Vũ Dũng": NominationState.OPEN,
    }


def test_a_list_of_collectives_says_nothing_of_people(season: Season, tmp_path: Path) -> None:
    round_ = season.begin(stages=(Stage.NOMINATION, Stage.SUBMISSION))
    numbers = season.add(round_, "BK_TINH", "Lê An")
    nominations.add(season.database, round_, season.kind("BK_TINH"), units=[season.unit])
    numbers = [n.id for n in Rounds(season.database).nominations(round_.id)]
    nominations.move(season.database, round_, numbers, Stage.SUBMISSION)
    found = read_list(
        season,
        round_,
        tmp_path / "ket-qua.xlsx",
        ["STT", "Tên tập thể", "Hình thức khen thưởng", "Số quyết định"],
        [1, "Văn phòng", "Bằng khen của Chủ tịch UBND tỉnh", "78/QĐ-UBND"],
    )
    assert fates(found) == {"Văn phòng": "granted", "Lê An": "pending"}


def test_a_row_not_read_refuses_nobody(season: Season, tmp_path: Path) -> None:
    unit, _ = units.add_unit(season.database, "Thanh tra")
    values = {"name": "Lê An", "birth_date": "03/04/1985"}
    people.add_person(season.database, values, unit)  # a namesake the list does not tell apart
    round_ = season.begin(stages=(Stage.NOMINATION, Stage.SUBMISSION))
    numbers = season.add(round_, "BK_TINH", "Lê An", "Mai Bình", "Hồ Cúc")
    nominations.move(season.database, round_, numbers, Stage.SUBMISSION)
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["STT", "Họ và tên", "Chức vụ", "Hình thức khen thưởng"])
    sheet.append([1, "Lê An", "", "Bằng khen của Chủ tịch UBND tỉnh"])
    sheet.append([2, "Mai Bình", "", "Theo danh sách riêng"])
    path = tmp_path / "ket-qua.xlsx"
    book.save(path)
    plan = results.plan_results(season.database, round_, path)
    found = reading_results.read_results(season.database, round_, plan)
    assert {(o.fate, o.name) for o in found.outcomes} == {
        ("granted", "Lê An"),
        ("unclear", "Mai Bình"),
        ("not_granted", "Hồ Cúc"),
    }
    taking_results.take_results(
        season.database,
        round_,
        found.outcomes,
        own_decision("9/QĐ-UBND", "2026-02-10"),
        refused=found.refuses,
    )
    states = {n.name: n.nomination.state for n in season.nominees(round_).values()}
    assert states == {
        "Lê An": NominationState.AWARDED,
        "Mai Bình": NominationState.OPEN,
        "Hồ Cúc": NominationState.OPEN,
    }


def read_list(
    season: Season, round_: Round, path: Path, *rows: Sequence[object]
) -> results.Results:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for cells in rows:
        sheet.append(list(cells))
    book.save(path)
    plan = results.plan_results(season.database, round_, path)
    return reading_results.read_results(season.database, round_, plan)


def fates(found: results.Results) -> dict[str, str]:
    return {outcome.name: outcome.fate for outcome in found.outcomes}


def test_a_list_of_the_whole_province(season: Season, tmp_path: Path) -> None:
    round_ = season.begin(stages=(Stage.NOMINATION, Stage.SUBMISSION))
    numbers = season.add(round_, "BK_TINH", "Lê An", "Mai Bình", "Hồ Cúc", "Vũ Dũng")
    nominations.move(season.database, round_, numbers, Stage.SUBMISSION)
    found = read_list(
        season,
        round_,
        tmp_path / "a.xlsx",
        ["DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH"],
        ["(Kèm theo Quyết định số 999/QĐ-UBND ngày 25 tháng 12 năm 2025)"],
        ["STT", "Họ và tên", "Chức vụ, đơn vị công tác", "Danh hiệu các năm liền kề"],
        [1, "Ông LÊ AN", "Chuyên viên, Sở Thử nghiệm tỉnh Hải Minh", "BK UBND tỉnh 2022, 2023"],
        [2, "Hồ Cúc", "Chuyên viên, Sở Y tế", ""],
        [3, "Người Nơi Khác", "Giám đốc, Sở Tài chính", ""],
        [4, "Lê An", "Chuyên viên, Văn phòng", ""],
        [5, "Đỗ Giang", "Chuyên viên, Văn phòng", ""],
        ["II", "Cá nhân không được tặng"],
        [1, "Vũ Dũng", "Chuyên viên, Văn phòng", ""],
    )
    assert fates(found) == {
        "Lê An": "granted",
        "Mai Bình": "not_granted",
        "Hồ Cúc": "unclear",
        "Vũ Dũng": "not_granted",
        "Đỗ Giang": "extra",
    }
    assert found.elsewhere_words == "Người Nơi Khác"
    assert not found.refuses
    assert found.decision is not None
    taking_results.take_results(season.database, round_, found.outcomes, found.decision)
    rows = Awards(season.database).find(AwardQuery())
    assert [(row.recipient, row.award.year) for row in rows] == [("Lê An", YEAR)]
    decision = Decisions(season.database).find("999/QĐ-UBND")[0]
    assert decision.authority
    assert not deciding.is_own(season.database, decision)


def test_the_agencys_name_shortened_is_where_its_people_are(
    season: Season, tmp_path: Path
) -> None:
    database = season.database
    agency = replace(Settings(database).agency(), name="Ủy ban nhân dân phường Thử")
    save_agency(database, agency)
    round_ = season.begin()
    numbers = season.add(round_, "BK_TINH", "Lê An", "Mai Bình")
    nominations.move(database, round_, numbers, Stage.SUBMISSION)
    found = read_list(
        season,
        round_,
        tmp_path / "a.xlsx",
        ["DANH SÁCH TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND THÀNH PHỐ"],
        ["(Kèm theo Quyết định số 55/QĐ-UBND ngày 25 tháng 12 năm 2025)"],
        ["STT", "Họ và tên", "Đơn vị", "Hình thức"],
        [1, "Lê An", "UBND phường Thử", "Bằng khen"],
    )
    assert fates(found) == {"Lê An": "granted", "Mai Bình": "not_granted"}


def test_a_list_of_wishes_is_no_result(season: Season, tmp_path: Path) -> None:
    round_ = season.begin(stages=(Stage.NOMINATION, Stage.SUBMISSION))
    with pytest.raises(TdktError, match="danh sách đề nghị"):
        read_list(
            season,
            round_,
            tmp_path / "a.xlsx",
            ["DANH SÁCH ĐỀ NGHỊ TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH"],
            ["STT", "Họ và tên", "Ngày sinh", "Danh hiệu đề nghị"],
            [1, "Lê An", "01/02/1980", "Bằng khen của Chủ tịch UBND tỉnh"],
        )


def test_rows_that_say_no_are_no_awards(season: Season, tmp_path: Path) -> None:
    round_ = season.begin(stages=(Stage.NOMINATION, Stage.SUBMISSION))
    names = ("Lê An", "Mai Bình", "Hồ Cúc", "Vũ Dũng", "Đỗ Giang")
    numbers = season.add(round_, "BK_TINH", *names)
    nominations.move(season.database, round_, numbers, Stage.SUBMISSION)
    found = read_list(
        season,
        round_,
        tmp_path / "a.xlsx",
        *HEAD,
        [1, "Lê An", "Sở Thử nghiệm", "Đồng ý"],
        [2, "Mai Bình", "Sở Thử nghiệm", "Không đồng ý"],
        [3, "Hồ Cúk", "Chuyên viên, Sở Thử nghiệm", "Đồng ý"],
        [4, "Vũ Dũng, sinh năm 1980", "Sở Thử nghiệm", "Đồng ý"],
        ["THU HỒI BẰNG KHEN ĐÃ TẶNG"],
        [1, "Đỗ Giang", "Sở Thử nghiệm", ""],
    )
    assert fates(found) == {
        "Lê An": "granted",
        "Mai Bình": "unclear",
        "Hồ Cúc": "unclear",
        "Vũ Dũng": "unclear",
        "Đỗ Giang": "not_granted",
    }
    assert not found.refuses
    with pytest.raises(TdktError, match="hủy bỏ"):
        read_list(
            season,
            round_,
            tmp_path / "b.xlsx",
            ["DANH SÁCH THU HỒI BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH"],
            HEAD[2],
            [1, "Lê An", "Sở Thử nghiệm", ""],
        )


def test_results_come_under_the_decision_of_the_level_above(
    season: Season, tmp_path: Path
) -> None:
    round_ = season.begin()
    (own,) = season.add(round_, "LDTT", "Lê An")
    (up,) = season.add(round_, "BK_TINH", "Mai Bình")
    deciding.decide(season.database, round_, [own], own_decision())
    season.seat(round_, ["A Một"])
    counting.count_votes(season.database, round_, {up: (1, None)})
    nominations.move(season.database, round_, [up], Stage.SUBMISSION)
    found = read_list(
        season, round_, tmp_path / "a.xlsx", *HEAD, [1, "Mai Bình", "Sở Thử nghiệm", ""]
    )
    with pytest.raises(TdktError, match="của cơ quan"):
        taking_results.take_results(season.database, round_, found.outcomes, own_decision())
    assert found.decision is not None
    taking_results.take_results(season.database, round_, found.outcomes, found.decision)
    again = read_list(
        season, round_, tmp_path / "a.xlsx", *HEAD, [1, "Mai Bình", "Sở Thử nghiệm", ""]
    )
    with pytest.raises(TdktError, match="nào mới"):
        taking_results.take_results(season.database, round_, again.outcomes, found.decision)


def test_of_two_of_one_name_the_birth_date_tells_who_was_granted_it(
    season: Season, tmp_path: Path
) -> None:
    other, _ = people.add_person(
        season.database, {"name": "Lê An", "birth_date": "09/09/1990"}, season.unit
    )
    season.people["Lê An, trẻ"] = other
    round_ = season.begin(stages=(Stage.NOMINATION, Stage.SUBMISSION))
    numbers = season.add(round_, "BK_TINH", "Lê An", "Lê An, trẻ")
    nominations.move(season.database, round_, numbers, Stage.SUBMISSION)
    found = read_list(
        season,
        round_,
        tmp_path / "ket-qua.xlsx",
        ["DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH"],
        ["(Kèm theo Quyết định số 77/QĐ-UBND ngày 10/02/2026)"],
        ["STT", "Họ và tên", "Ngày sinh", "Chức vụ"],
        [1, "Lê An", "09/09/1990", ""],
    )
    fates = {o.nomination: o.fate for o in found.outcomes}
    assert [fates[number] for number in numbers] == ["not_granted", "granted"]


def test_stale_results_give_nothing_twice(season: Season, tmp_path: Path) -> None:
    round_ = season.begin(stages=(Stage.NOMINATION, Stage.SUBMISSION, Stage.DECISION))
    numbers = season.add(round_, "BK_TINH", "Lê An", "Mai Bình", "Hồ Cúc")
    nominations.move(season.database, round_, numbers, Stage.SUBMISSION)
    plan = results.plan_results(season.database, round_, superiors_list(tmp_path / "ket-qua.xlsx"))
    found = reading_results.read_results(season.database, round_, plan)
    assert found.decision is not None
    taking_results.take_results(season.database, round_, found.outcomes, found.decision)
    states = {n.name: n.nomination.state for n in season.nominees(round_).values()}
    assert states["Hồ Cúc"] == NominationState.OPEN, "refused only when it is said"
    given = Awards(season.database).find(AwardQuery())
    with pytest.raises(TdktError, match="Không có kết quả nào mới"):
        taking_results.take_results(season.database, round_, found.outcomes, found.decision)
    assert Awards(season.database).find(AwardQuery()) == given


def misspelt_list(season: Season, path: Path) -> tuple[Round, list[int], Path]:
    round_ = season.begin(stages=(Stage.NOMINATION, Stage.SUBMISSION))
    numbers = season.add(round_, "BK_TINH", "Lê An", "Hồ Cúc")
    nominations.move(season.database, round_, numbers, Stage.SUBMISSION)
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for cells in (
        *HEAD,
        [1, "Lê Anh", "Chuyên viên, Sở Thử nghiệm tỉnh Hải Minh", ""],
        [2, "Hồ Cúc", "Chuyên viên, Sở Thử nghiệm tỉnh Hải Minh", ""],
    ):
        sheet.append(cells)
    book.save(path)
    return round_, list(numbers), path


def test_a_row_nobody_knew_is_matched_by_hand(season: Season, tmp_path: Path) -> None:
    round_, (le_an, _), path = misspelt_list(season, tmp_path / "a.xlsx")
    plan = results.plan_results(season.database, round_, path)
    found = reading_results.read_results(season.database, round_, plan)
    (row,) = found.unread
    assert (row.number, row.name) == (4, "Lê Anh")
    assert fates(found)["Lê An"] == "unclear"
    again = reading_results.read_results(season.database, round_, plan, {4: NominationId(le_an)})
    assert not again.unread
    assert fates(again) == {"Lê An": "granted", "Hồ Cúc": "granted"}
    with pytest.raises(TdktError, match="không nằm trong số đã trình"):
        reading_results.read_results(season.database, round_, plan, {4: NominationId(999)})


def test_by_command_line_a_row_is_matched_by_hand(
    run: Run, season: Season, tmp_path: Path
) -> None:
    round_, (le_an, _), sheet = misspelt_list(season, tmp_path / "a.xlsx")
    path = season.database.path
    season.database.close()
    of = ("round", "results", "--db", path, "--round", round_.id, sheet)
    assert run(*of)["unread_rows"] == [4]
    assert run(*of, "--match", f"4={le_an}", "--take")["unread"] == []
    with open_file(path) as database:
        states = {one.state for one in Rounds(database).nominations(round_.id)}
    assert states == {NominationState.AWARDED}
    assert cli.run([*map(str, of), "--match", "bốn=1"], lambda *_: ()) == 2
