"""Every operation of a review round, its decision, its certificates: all rows it changes."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from tdkt_desktop.domain.awards.awards import AwardQuery, NewDecision
from tdkt_desktop.domain.ids import NominationId, PersonId
from tdkt_desktop.domain.rounds import (
    Member,
    NewMember,
    NewRemark,
    Nomination,
    NominationState,
    Presence,
    Role,
    Round,
    Stage,
)
from tdkt_desktop.operations.awards import revoking
from tdkt_desktop.operations.certificates import layouts, register
from tdkt_desktop.operations.law import catalogue, regulation, shipped
from tdkt_desktop.operations.rounds import (
    council,
    counting,
    deadlines,
    deciding,
    dossiers,
    lowering,
    nominations,
    payments,
    results,
    rounds,
    taking_results,
)
from tdkt_desktop.operations.rounds.review import Review
from tdkt_desktop.operations.rounds.rounds import RoundOrigin
from tdkt_desktop.storage.awards import Awards, Decisions
from tdkt_desktop.storage.certificates import Certificates
from tdkt_desktop.storage.councils import Remarks
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.rounds import Rounds
from tests.operations.diary import Diary
from tests.operations.law.test_regulation import STRICTER
from tests.operations.rounds.season import YEAR, Season, make_season, own_decision

Compare = Callable[[str, object], None]


@pytest.fixture
def season(database: Database) -> Season:
    return make_season(database)


@pytest.fixture
def diary(season: Season) -> Diary:
    return Diary(season.database)


class Sitting:
    """A round with five nominations, and shorthand for those who have to be found anew."""

    def __init__(self, season: Season, diary: Diary) -> None:
        self.season, self.database, self.diary = season, season.database, diary
        begun = replace(rounds.proposed("year_end", YEAR), superior="UBND tỉnh Thử nghiệm")
        number = diary.do(rounds.begin, begun, deadlines={Stage.COUNCIL: "2025-12-10"}).value
        self.number = number

    @property
    def round(self) -> Round:
        return self.season.round(self.number)

    @property
    def review(self) -> Review:
        return self.season.review(self.round)

    def nomination(self, number: int) -> Nomination:
        (found,) = Rounds(self.database).get_nominations([NominationId(number)])
        return found

    def members(self) -> list[Member]:
        return list(council.council(self.database, self.round).members)

    def add(self, code: str, *names: str) -> None:
        people = [self.season.people[name] for name in names]
        self.diary.do(nominations.add, self.round, self.season.kind(code), people=people)


def ids(*numbers: int) -> list[NominationId]:
    return [NominationId(number) for number in numbers]


@pytest.fixture
def sitting(season: Season, diary: Diary) -> Sitting:
    made = Sitting(season, diary)
    made.add("LDTT", "Lê An", "Mai Bình", "Hồ Cúc")
    made.add("LDTT", "Lê An")
    made.add("CSTDCS", "Lê An")
    diary.do(nominations.add, made.round, season.kind("TTLDTT"), units=[season.unit])
    return made


def test_a_round_set_up(
    season: Season, diary: Diary, sitting: Sitting, same_as_before: Compare
) -> None:
    round_ = sitting.round
    for wrong in (
        replace(round_, name=" "),
        replace(round_, year=1900),
        replace(round_, stages=()),
        replace(round_, notice_from="2025-12-05", notice_to="2025-12-01"),
        replace(round_, meeting="2025-12-01", notice_from="2025-12-05"),
        replace(round_, stages=tuple(s for s in round_.stages if s != Stage.REGISTRATION)),
    ):
        diary.do(rounds.change, wrong, {Stage.COUNCIL: "2025-12-11", Stage.DECISION: "2025-12-30"})
    diary.do(nominations.add, sitting.round, season.kind("LDTT"))
    diary.do(nominations.add, sitting.round, season.kind("LDTT"), people=[PersonId(99)])
    diary.do(nominations.add, sitting.round, season.kind("LDTT"), units=[season.unit])
    outside = ["Người Ngoài", "người ngoài", " "]
    diary.do(nominations.add, sitting.round, season.kind("GK_SO"), outside=outside)
    diary.see("namesakes", nominations.namesakes(season.database, ["lê an", "Ai"]))
    diary.do(nominations.remove, ids(6))
    diary.do(rounds.begin, rounds.proposed("year_end", YEAR))
    follow = RoundOrigin(round=sitting.number)
    again = replace(rounds.proposed("year_end", YEAR + 1), name="Năm sau")
    number = diary.do(rounds.begin, again, follow).value
    bare = RoundOrigin(round=sitting.number, nominees=False)
    diary.do(rounds.begin, replace(again, name="Năm sau, trống"), bare)
    eligible = RoundOrigin(eligible=("LDTT", "TTLDTT"), unsure=True)
    diary.do(rounds.begin, replace(again, name="Mọi người", year=YEAR), eligible)
    diary.do(rounds.begin, replace(again, name="Lạ"), RoundOrigin(eligible=("LA",)))
    diary.do(rounds.delete, season.round(number))
    diary.see("board", deadlines.board(season.database, "2025-12-15"))
    diary.do(rounds.close, sitting.round)
    diary.do(nominations.add, sitting.round, season.kind("LDTT"), outside=["Ai Đó"])
    diary.do(rounds.close, sitting.round)
    same_as_before("a round set up", diary.pages())


def test_a_dossier_and_its_way(
    season: Season, diary: Diary, sitting: Sitting, same_as_before: Compare
) -> None:
    for key, text in (
        ("result", " Số  hóa "),
        ("result", "Số hóa"),
        ("position", "Trưởng phòng"),
        ("achieved", "1/2/2025"),
        ("achieved", "mai"),
        ("result", "x" * 9_000),
        ("result", ""),
    ):
        diary.do(dossiers.edit, ids(1, 2), key, text)
    for item, there in (("Tờ trình", True), ("Báo cáo", True), ("Tờ trình", False)):
        diary.do(dossiers.set_papers, sitting.round, ids(1, 2), item, there=there)
    author, other = season.initiative("Lê An", "Một"), season.initiative("Mai Bình", "Hai")
    diary.do(dossiers.set_initiatives, sitting.nomination(4), [author])
    diary.do(dossiers.set_initiatives, sitting.nomination(4), [other])
    diary.do(dossiers.set_initiatives, sitting.nomination(5), [])
    remark = NewRemark(round=sitting.number, day="2025-12-01", sender=" Bà Tư ", words=" xem lại ")
    diary.do(dossiers.save_remark, remark)
    diary.do(dossiers.save_remark, replace(remark, words=" "))
    (kept,) = Remarks(season.database).of_round(sitting.number)
    diary.do(dossiers.save_remark, replace(kept, answer="đã xem"))
    diary.do(dossiers.delete_remark, kept)
    diary.do(nominations.move, sitting.round, ids(1, 2), Stage.NOMINATION)
    diary.do(nominations.move, sitting.round, ids(1, 2), Stage.NOMINATION)
    diary.do(nominations.move, sitting.round, ids(1), Stage.HANDING)
    diary.do(nominations.move, sitting.round, ids(1), Stage.DECISION)
    diary.do(nominations.advance, sitting.review, ids(1, 3))
    diary.do(nominations.remove, ids(1))
    for state, reason in (
        (NominationState.RETURNED, ""),
        (NominationState.RETURNED, " thiếu  giấy "),
        (NominationState.OPEN, ""),
        (NominationState.WITHDRAWN, "xin rút"),
        (NominationState.REJECTED, "không đủ"),
    ):
        diary.do(nominations.set_state, ids(3), state, reason)
    diary.do(nominations.move, sitting.round, ids(3), Stage.NOMINATION)
    diary.do(nominations.advance, sitting.review, ids(3))
    for number, code, reason in ((4, "LDTT", "ít phiếu"), (4, "GK_SO", ""), (1, "CSTDCS", "x")):
        diary.do(lowering.lower, sitting.round, ids(number), season.kind(code), reason)
    diary.do(lowering.lower, sitting.round, ids(2), season.kind("GK_SO"), "ít phiếu")
    diary.see("steps", {n: Rounds(season.database).steps(NominationId(n)) for n in range(1, 6)})
    same_as_before("a dossier and its way", diary.pages())


def test_a_council(
    season: Season, diary: Diary, sitting: Sitting, same_as_before: Compare
) -> None:
    of = sitting.number
    for member in (
        NewMember(round=of, name=" Ông  Một ", role=Role.CHAIR, position=" Giám đốc "),
        NewMember(round=of, name="Bà Hai", role=Role.CHAIR),
        NewMember(round=of, name="Bà Hai", role=Role.SECRETARY),
        NewMember(round=of, name="Lê An", person=season.people["Lê An"]),
        NewMember(round=of, name="lê an"),
        NewMember(round=of, name="bà hai"),
        NewMember(round=of, name=" "),
        NewMember(round=of, name="Ai", role="boss"),  # type: ignore[arg-type]
        NewMember(round=of, name="Cô Tư", role=Role.DEPUTY),
    ):
        diary.do(council.save_member, member)
    an = next(one for one in sitting.members() if one.name == "Lê An")
    diary.do(council.save_member, replace(an, position="Trưởng phòng", role=Role.DEPUTY))
    some = sitting.members()
    diary.do(council.attend, some[:1], Presence.WRITTEN, " đồng  ý ")
    diary.do(council.attend, some[:1], Presence.WRITTEN)
    diary.do(council.attend, some[1:2], Presence.ABSENT, "ốm")
    diary.do(council.attend, some, "asleep")
    for ballots in ((5, 5, 5), (2, 3, 1), (2, 2, 3), (2, 2, 2), (None, None, None)):
        diary.do(counting.set_ballots, sitting.round, *ballots)
    for votes in (
        {1: (1, 1)},
        {1: (1, 1)},
        {1: (3, 0)},
        {1: (0, 2)},
        {4: (2, 1)},
        {4: (1, 1)},
        {2: (2, 1), 3: (0, None)},
        {3: (None, None)},
    ):
        counted = {NominationId(number): count for number, count in votes.items()}
        diary.do(counting.count_votes, sitting.round, counted)
    diary.do(counting.set_ballots, sitting.round, 2, 2, 1)
    diary.do(council.remove_members, sitting.members()[:3])
    diary.do(council.attend, sitting.members(), Presence.ABSENT)
    diary.do(nominations.move, sitting.round, ids(1, 3), Stage.COUNCIL)
    diary.do(nominations.move, sitting.round, ids(2), Stage.DECISION)
    diary.do(nominations.move, sitting.round, ids(4), Stage.DECISION)
    diary.do(council.make_standing, sitting.round)
    diary.do(council.make_standing, sitting.round)
    diary.see("counts", [counting.read_count(text) for text in ("", " 3 ")])
    for nominee in sitting.review.nominees:
        diary.see(nominee.name, [str(c) for c in sitting.review.conflicts_of(nominee)])
    same_as_before("a council", diary.pages())


def test_decisions_of_a_round(
    season: Season, diary: Diary, sitting: Sitting, same_as_before: Compare
) -> None:
    database = season.database
    author = season.initiative("Lê An", "Một")
    diary.do(dossiers.set_initiatives, sitting.nomination(4), [author])
    season.seat(sitting.round, ["Ông Một", "Bà Hai", "Cô Ba"])
    for number in (1, 2, 4, 5):
        diary.do(counting.count_votes, sitting.round, {NominationId(number): (3, None)})
    for decision in (
        own_decision(day="2024-01-01"),
        own_decision(number=" "),
        own_decision(day="2029-01-01"),
        own_decision(),
    ):
        diary.do(deciding.decide, sitting.round, ids(1, 4, 5), decision)
    diary.do(deciding.decide, sitting.round, ids(2), own_decision())
    diary.do(deciding.decide, sitting.round, ids(2), own_decision(), joining=True, numbered=False)
    diary.do(deciding.decide, sitting.round, ids(2), own_decision("13/QĐ-STN"))
    diary.do(counting.count_votes, sitting.round, {NominationId(1): (None, None)})
    diary.do(nominations.set_state, ids(1), NominationState.WITHDRAWN)
    diary.do(lowering.lower, sitting.round, ids(1), season.kind("GK_SO"), "x")
    diary.do(dossiers.set_initiatives, sitting.nomination(4), [])
    diary.do(nominations.remove, ids(1))
    diary.do(rounds.delete, sitting.round)
    diary.see("doubted", deciding.doubted(sitting.review, ids(1, 2, 3, 4, 5)))
    diary.see("doubted of two", deciding.doubted(sitting.review, ids(3, 5)))
    diary.see("above", deciding.beyond_own(sitting.review, ids(1, 2, 4)))
    (decision,) = [d for d in Decisions(database).all() if d.number == "12/QĐ-STN"]
    diary.do(payments.set_fund, YEAR, 5_000_000)
    diary.see("fund", payments.fund(database, YEAR))
    diary.see("payments", payments.payment_list(database, decision))
    diary.do(deciding.hand_over, ids(1, 2))
    diary.do(deciding.hand_over, ids(1, 2))
    diary.do(deciding.hand_over, ids(3))
    diary.see("waited", rounds.timeliness(database, sitting.round))
    diary.see("touched", revoking.look_at_revoking(database, decision))
    diary.do(revoking.revoke_decision, decision, "2026-02-03", "sai hồ sơ")
    same_as_before("decisions of a round", diary.pages())


def test_results_from_above(
    season: Season, diary: Diary, sitting: Sitting, same_as_before: Compare
) -> None:
    sitting.add("BK_TINH", "Lê An", "Mai Bình", "Hồ Cúc")
    season.give("BK_TINH", YEAR, "Lê An", "Đỗ Giang", number="99/QĐ-UBND")
    season.give("GK_SO", YEAR, "Mai Bình", number="98/QĐ-UBND")
    above = [n for n in sitting.review.nominees if n.kind_code == "BK_TINH"]
    given = [
        replace(award, decision=None)
        for award in Awards(season.database).standing(YEAR)
        if award.decision is not None
    ]
    found = results.match(season.database, above, given, [str(a.person) for a in given])
    diary.see("matched", found)
    decision = NewDecision(number="99/QĐ-UBND", date="2025-12-30")
    diary.do(taking_results.take_results, sitting.round, [], decision)
    for extra, refused in ((False, False), (True, True)):
        diary.do(
            taking_results.take_results,
            sitting.round,
            found,
            replace(decision, number=f"{int(extra)}/QĐ-UBND"),
            extra=extra,
            refused=refused,
        )
    same_as_before("results from above", diary.pages())


def test_certificates(season: Season, diary: Diary, same_as_before: Compare) -> None:
    database = season.database
    season.give("GK_SO", YEAR, "Lê An", "Mai Bình", "Hồ Cúc")
    rows = Awards(database).find(AwardQuery())
    named = {row.award.id: "Giấy khen" for row in rows}
    diary.do(register.begin_at, "GK_SO/2025", 7)
    diary.do(register.allot, rows[:2])
    diary.do(register.allot, rows[:2])
    diary.do(register.begin_at, "GK_SO/2025", 8)
    diary.do(register.begin_at, "GK_SO/2025", 2_000_000)
    diary.do(register.allot, rows)
    book = [one.certificate for one in register.book(database)]
    first, second, third = (one.id for one in book)
    diary.do(register.hand_out, [first])
    diary.do(register.note_printed, {}, on_stock=True)
    diary.do(register.receive_stock, "Giấy khen", 10, note=" lô  một ")
    diary.do(register.note_printed, named, on_stock=True, copies=2, day="2025-12-26")
    diary.do(register.note_printed, {rows[0].award.id: "Giấy khen"}, on_stock=False)
    for count in (0, -3, -9):
        diary.do(register.receive_stock, "Giấy khen", count)
    diary.see("stock", register.stock_levels(database))
    diary.do(register.hand_out, [second], to=" ông  Tư ", day="2025-12-25")
    diary.do(register.hand_out, [second], day="2099-01-01")
    diary.do(register.hand_out, [second, third], to=" ông  Tư ", day="2025-12-28")
    diary.do(register.take_back, [third])
    diary.do(register.spoil, [second], reason=" rách ", new_number=False)
    diary.do(register.spoil, [third], reason="", new_number=True)
    diary.do(register.spoil, [third], reason="", new_number=True)
    diary.do(register.void, [first, third], " ")
    diary.do(register.void, [first, third], " ghi nhầm ")
    award = rows[0].award.id
    diary.do(register.set_texts, award, {"ten": "LÊ AN", "thanh_tich": "Giỏi"})
    diary.do(register.set_texts, award, {"ten": None})
    diary.do(register.set_texts, award, {})
    diary.do(register.set_texts, award, {"ten": "x" * 5_000})
    diary.see("book", register.book(database))
    diary.see("not printed", register.not_yet_printed(database, [r.award.id for r in rows]))
    diary.see("of 2025", len(Certificates(database).ids(series="GK_SO/2025", year="2025")))
    layout = diary.do(layouts.save_layout, layouts.all_layouts(database)[0]).value
    diary.do(layouts.save_layout, replace(layout, name=" "))
    diary.do(layouts.save_layout, replace(layout, name="Mẫu riêng", border=""))
    diary.do(layouts.delete_layout, layouts.all_layouts(database)[-1])
    diary.do(layouts.delete_layout, layout)
    same_as_before("certificates done", diary.pages())


def test_law(season: Season, diary: Diary, same_as_before: Compare) -> None:
    kind = replace(season.kind("GK_SO"), code=" gk_rieng ", name="Giấy khen riêng")
    diary.do(catalogue.save_own_kind, kind)
    diary.do(catalogue.save_own_kind, replace(kind, code=" "))
    diary.do(catalogue.save_own_kind, replace(kind, code="LDTT"))
    diary.do(catalogue.delete_own_kind, season.kind("GK_RIENG"))
    diary.do(catalogue.delete_own_kind, season.kind("LDTT"))
    diary.do(regulation.save_overlay, STRICTER, "Quy chế")
    diary.do(regulation.remove_entry, "rule", "QC-1")
    diary.do(regulation.put_head, "Tên", "Số 5")
    diary.do(regulation.save_overlay, "")
    diary.do(shipped.save_rounding, on=False)
    diary.do(shipped.save_rounding, on=False)
    same_as_before("law done", diary.pages())
