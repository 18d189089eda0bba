"""The year's review round on the made-up agency: from the eligible to what is handed over."""

from dataclasses import replace
from pathlib import Path

from tdkt_desktop.domain.awards.awards import Decision
from tdkt_desktop.domain.awards.kinds import UNIT
from tdkt_desktop.domain.rounds import NewMember, NewRemark, Presence, Role, Round, Stage
from tdkt_desktop.domain.vietnamese.numbers import dotted
from tdkt_desktop.operations.certificates import issuing
from tdkt_desktop.operations.demo.sample import LAST_YEAR, SAMPLE_AGENCY
from tdkt_desktop.operations.papers import papers, round_lists
from tdkt_desktop.operations.people.people import namesakes
from tdkt_desktop.operations.rounds import (
    council,
    counting,
    deciding,
    dossiers,
    nominations,
    payments,
    rounds,
)
from tdkt_desktop.operations.rounds.review import Review
from tdkt_desktop.progress import Progress, silent
from tdkt_desktop.sheets.writing.sample import write_sample_superiors_form
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.rounds import Rounds
from tdkt_desktop.storage.units import Units

_YEAR = LAST_YEAR + 1
_SEATS = (
    ("Trần Quang Khải Hoàn", "Giám đốc Sở", Role.CHAIR),
    ("Mai Thị Hồng Vân", "Phó Giám đốc Sở", Role.DEPUTY),
    ("Đỗ Minh Quân", "Chánh Thanh tra", Role.MEMBER),
    ("Hồ Thanh Lam", "Chủ tịch Công đoàn cơ sở", Role.MEMBER),
    ("Lý Anh Tú", "Bí thư Đoàn cơ sở", Role.MEMBER),
    ("Phan Đức Long", "Trưởng ban Thi đua - Khen thưởng", Role.MEMBER),
    ("Lê Thị Thu Hiền", "Phó Chánh Văn phòng", Role.SECRETARY),
)
_RESULT = "Hoàn thành xuất sắc nhiệm vụ năm {year}, tích cực tham gia phong trào thi đua"
_TO_MAKE = ("thong-bao", "phieu-bau", "kiem-phieu", "bien-ban", "to-trinh")


def run_round(
    database: Database, folder: Path, progress: Progress = silent
) -> tuple[list[Path], list[str]]:
    """Take a round through all its stages; returns the papers written and what was done.

    Raises:
        TdktError: a file cannot be written.
    """
    round_ = _begin(database, progress)
    review = Review(database, round_)
    ids = [nominee.nomination.id for nominee in review.nominees]
    dossiers.edit(database, ids, "result", _RESULT.format(year=_YEAR))
    nominations.move(database, round_, ids, Stage.COUNCIL)
    _meet(database, round_)
    review = Review(database, rounds.get(database, round_.id))
    written = [
        papers.save_paper(review, database, code, folder / f"{code}.docx") for code in _TO_MAKE
    ]
    written.append(folder / "de-nghi-khen-thuong.xlsx")
    count = round_lists.export_round(review, database, "de-nghi", written[-1])
    form = folder / "mau-cua-tinh.xlsx"
    above = [nominee.kind_name for nominee in review.nominees if review.goes_up(nominee)]
    write_sample_superiors_form(form, list(dict.fromkeys(above)))
    written += [form, folder / "mau-cua-tinh-da-dien.xlsx"]
    filled = round_lists.fill_superiors(review, database, "to-trinh", form, written[-1])
    nominations.advance(database, review, ids)
    told = (
        f"Đợt xét năm {_YEAR}: {count} đề nghị, Hội đồng {review.council.size} người; "
        f"điền {filled.rows} dòng vào bảng tính của tỉnh"
    )
    return written, [told, _decide(database, round_, folder, written)]


def _begin(database: Database, progress: Progress) -> Round:
    for name, position, role in _SEATS:
        staff = [row.person.id for row in namesakes(database, name)]
        member = NewMember(
            name=name, position=position, role=role, person=staff[0] if len(staff) == 1 else None
        )
        council.save_member(database, member)
    made = replace(
        rounds.proposed("year_end", _YEAR),
        superior=SAMPLE_AGENCY.superior,
        notice_from=f"{_YEAR}-12-01",
        notice_to=f"{_YEAR}-12-07",
        meeting=f"{_YEAR}-12-10",
        place="phòng họp Sở",
    )
    due = {Stage.NOTICE: f"{_YEAR}-12-07", Stage.SUBMISSION: f"{_YEAR}-12-15"}
    origin = rounds.RoundOrigin(eligible=("LDTT", "CSTDCS", "BK_TINH"))
    number, _ = rounds.begin(database, made, origin, deadlines=due, progress=progress)
    round_ = rounds.get(database, number)
    kind = Kinds(database).by_code("TTLDTT")
    units = [unit.id for unit in Units(database).all() if unit.parent is not None][:3]
    if kind is not None and UNIT in kind.subjects:
        nominations.add(database, round_, kind, units=units)
    return round_


def _meet(database: Database, round_: Round) -> None:
    """Hold the meeting: one member writes, everybody gets all votes there are."""
    members = council.council(database, round_).members
    council.attend(database, members[-2:-1], Presence.WRITTEN, "Đồng ý với danh sách đề nghị.")
    present = len(members) - 1
    counting.set_ballots(database, round_, present, present, present)
    seated = council.council(database, round_)
    found = Rounds(database).nominations(round_.id)
    tally = {
        nomination.id: (
            seated.voters(nomination, Presence.PRESENT),
            seated.voters(nomination, Presence.WRITTEN),
        )
        for nomination in found
    }
    counting.count_votes(database, rounds.get(database, round_.id), dict(tally))
    remark = NewRemark(
        round=round_.id,
        day=f"{_YEAR}-12-03",
        sender="Phòng Cải cách hành chính",
        words="Nhất trí với danh sách",
        answer="Ghi nhận",
    )
    dossiers.save_remark(database, remark)


def _decide(database: Database, round_: Round, folder: Path, written: list[Path]) -> str:
    """Decide on what is the agency's own; write the decision and the payment list."""
    review = Review(database, rounds.get(database, round_.id))
    chosen = [nominee.nomination.id for nominee in deciding.ready(review, review.nominees)]
    decision = replace(
        deciding.proposed_decision(database, round_, f"{_YEAR}-12-18"), number="512/QĐ-SNV"
    )
    payments.set_fund(database, _YEAR, 300_000_000)
    deciding.decide(database, round_, chosen, decision)
    review = Review(database, rounds.get(database, round_.id))
    written += [
        papers.save_paper(review, database, code, folder / f"{code}.docx")
        for code in ("quyet-dinh", "chi-thuong")
    ]
    made: Decision = issuing.find_decision(database, "512/QĐ-SNV")
    total = sum(line.amount for line in payments.payment_list(database, made))
    left = payments.fund(database, _YEAR).left
    money = f"{dotted(total)} đồng, quỹ còn {dotted(left)} đồng"
    return f"Quyết định {made.number}: {len(chosen)} lượt khen thưởng, {money}"
