"""The year's review round on the made-up agency: from the eligible to what is handed over."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from tdkt_desktop.domain.awards.awards import Decision
from tdkt_desktop.domain.awards.kinds import UNIT
from tdkt_desktop.domain.ids import NominationId
from tdkt_desktop.domain.rounds import NewMember, NewRemark, Presence, Round, Stage
from tdkt_desktop.domain.vietnamese.numbers import dotted
from tdkt_desktop.operations.certificates import issuing
from tdkt_desktop.operations.demo.agencies import SampleAgency
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
from tdkt_desktop.operations.rounds.results import ResultFate, ResultLine, submitted
from tdkt_desktop.operations.rounds.review import Review
from tdkt_desktop.operations.rounds.taking_results import take_results
from tdkt_desktop.progress import Progress, silent
from tdkt_desktop.sheets.writing.sample import write_sample_superiors_form
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.kinds import Kinds
from tdkt_desktop.storage.rounds import Rounds
from tdkt_desktop.storage.units import Units

_RESULT = "Hoàn thành xuất sắc nhiệm vụ năm {year}, tích cực tham gia phong trào thi đua"
_TO_MAKE = ("thong-bao", "phieu-bau", "kiem-phieu", "bien-ban", "to-trinh")


def run_round(
    database: Database, folder: Path, sample: SampleAgency, progress: Progress = silent
) -> tuple[list[Path], list[str]]:
    """Take a round through all its stages; returns the papers written and what was done.

    Raises:
        TdktError: a file cannot be written.
    """
    round_ = _begin(database, sample, progress)
    review = Review(database, round_)
    ids = [nominee.nomination.id for nominee in review.nominees]
    dossiers.edit(
        database, ids, "result", _RESULT.format(year=sample.agency.year_words(sample.agency.year))
    )
    nominations.move(database, round_, ids, Stage.COUNCIL)
    _meet(database, round_, sample)
    review = Review(database, rounds.get(database, round_.id))
    written = [
        papers.save_paper(review, database, code, folder / f"{code}.docx") for code in _TO_MAKE
    ]
    written.append(folder / "de-nghi-khen-thuong.xlsx")
    count = round_lists.export_round(review, database, "de-nghi", written[-1])
    form = folder / "mau-cua-tinh.xlsx"
    above = [nominee.kind_name for nominee in review.nominees if review.goes_up(nominee)]
    write_sample_superiors_form(form, sample.superior, list(dict.fromkeys(above)))
    written += [form, folder / "mau-cua-tinh-da-dien.xlsx"]
    filled = round_lists.fill_superiors(review, database, "to-trinh", form, written[-1])
    nominations.advance(database, review, ids)
    year = sample.agency.year_words(sample.agency.year)
    told = (
        f"Đợt xét năm {year}: {count} đề nghị, Hội đồng {review.council.size} người; "
        f"điền {filled.rows} dòng vào bảng tính của cấp trên"
    )
    return written, [told, *_end(database, round_, folder, sample, written)]


def _begin(database: Database, sample: SampleAgency, progress: Progress) -> Round:
    for name, position, role in sample.seats:
        staff = [row.person.id for row in namesakes(database, name)]
        member = NewMember(
            name=name, position=position, role=role, person=staff[0] if len(staff) == 1 else None
        )
        council.save_member(database, member)
    year, day = sample.agency.year, partial(sample.day, sample.agency.year, sample.month)
    made = replace(
        rounds.proposed("year_end", year, sample.agency),
        superior=sample.superior,
        notice_from=day(1),
        notice_to=day(7),
        meeting=day(10),
        place=sample.round.place,
    )
    due = {Stage.NOTICE: day(7), Stage.SUBMISSION: day(15)}
    origin = rounds.RoundOrigin(eligible=sample.round.eligible)
    number, _ = rounds.begin(database, made, origin, deadlines=due, progress=progress)
    round_, kinds = rounds.get(database, number), Kinds(database)
    kind = kinds.by_code("TTLDTT")
    units = [unit.id for unit in Units(database).all() if unit.parent is not None][:3]
    if kind is not None and UNIT in kind.subjects:
        nominations.add(database, round_, kind, units=units)
    kind = kinds.by_code("GDVH")
    if kind is not None and sample.round.households:
        outside, subject = sample.round.households, kind.subjects[0]
        nominations.add(database, round_, kind, outside=outside, subject=subject)
    return round_


def _meet(database: Database, round_: Round, sample: SampleAgency) -> None:
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
        day=sample.day(sample.agency.year, sample.month, 3),
        sender=sample.round.sender,
        words="Nhất trí với danh sách",
        answer="Ghi nhận",
    )
    dossiers.save_remark(database, remark)


def _end(
    database: Database, round_: Round, folder: Path, sample: SampleAgency, written: list[Path]
) -> list[str]:
    """Decide on what is the agency's own, if anything is, else take what was decided above."""
    review = Review(database, rounds.get(database, round_.id))
    own = [one for one in deciding.ready(review, review.nominees) if not review.is_above(one)]
    if own:
        chosen = [nominee.nomination.id for nominee in own]
        return [_decide(database, round_, folder, sample, chosen, written)]
    return [_take_reply(database, round_, sample, review)]


def _decide(
    database: Database,
    round_: Round,
    folder: Path,
    sample: SampleAgency,
    chosen: Sequence[NominationId],
    written: list[Path],
) -> str:
    """Decide; write the decision and the payment list."""
    year, number = sample.agency.year, sample.round.number
    day = sample.day(year, sample.month, 18)
    decision = replace(deciding.proposed_decision(database, round_, day), number=number)
    payments.set_fund(database, year, sample.round.fund)
    deciding.decide(database, round_, chosen, decision)
    review = Review(database, rounds.get(database, round_.id))
    written += [
        papers.save_paper(review, database, code, folder / f"{code}.docx")
        for code in ("quyet-dinh", "chi-thuong")
    ]
    made: Decision = issuing.find_decision(database, number)
    total = sum(line.amount for line in payments.payment_list(database, made))
    left = payments.fund(database, year).left
    money = f"{dotted(total)} đồng, quỹ còn {dotted(left)} đồng"
    return f"Quyết định {made.number}: {len(chosen)} lượt khen thưởng, {money}"


def _take_reply(database: Database, round_: Round, sample: SampleAgency, review: Review) -> str:
    """Take the decision of the first office above on all that is its to decide."""
    year, office = sample.agency.year, sample.deciders[0]
    granted = [
        ResultLine(
            fate=ResultFate.GRANTED,
            name=one.name,
            asked=one.kind_name,
            nomination=one.nomination.id,
        )
        for one in submitted(review)
        if sample.above(review.kinds[one.nomination.kind].code, year) == office
    ]
    decision = sample.decision_above(office, year, 77, 20)
    take_results(database, round_, granted, decision)
    return f"Quyết định {decision.number} của {office.authority}: {len(granted)} lượt"
