"""A round of many nominees: shown, clicked through, decided, written, undone.

There is no floor to compare with: what counts is whether each step stays within what a hand notices.
The file is that of ``eligibility.py``. Usage: ``python bench/rounds.py [NOMINEES] [PEOPLE]``.
"""

import shutil
import sys
import time
from collections.abc import Callable

from common import WORK
from eligibility import make, path


def main() -> None:  # noqa: PLR0915 - step after step
    """Drive one round and say what each step took."""
    from tdkt_desktop.domain.awards.awards import NewDecision
    from tdkt_desktop.domain.people.people import PeopleQuery
    from tdkt_desktop.domain.rounds import NewMember, Role, Stage
    from tdkt_desktop.operations import history
    from tdkt_desktop.operations.awards import revoking
    from tdkt_desktop.operations.certificates import issuing
    from tdkt_desktop.operations.files import open_file
    from tdkt_desktop.operations.papers import papers, round_lists
    from tdkt_desktop.operations.rounds import (
        council,
        counting,
        deciding,
        dossiers,
        nominations,
        rounds,
    )
    from tdkt_desktop.operations.rounds.review import Review
    from tdkt_desktop.storage.kinds import Kinds
    from tdkt_desktop.storage.people import People

    nominees = int(sys.argv[1]) if len(sys.argv) > 1 else 2_000
    people = int(sys.argv[2]) if len(sys.argv) > 2 else 10_000
    if not path(people).exists():
        make(people)
    own = WORK / "dot-xet.tdkt"
    shutil.copy(path(people), own)
    with open_file(own) as database:
        number, _ = rounds.begin(database, rounds.proposed("year_end", 2026))
        round_ = rounds.get(database, number)
        for place in range(9):
            role = Role.CHAIR if not place else Role.MEMBER
            council.save_member(
                database, NewMember(round=number, name=f"Ủy viên {place}", role=role)
            )
        ids = People(database).ids(PeopleQuery())[:nominees]
        kind = Kinds(database).by_code("LDTT")
        assert kind is not None

        def step(words: str, work: Callable[[], object]) -> object:
            started = time.perf_counter()
            result = work()
            print(f"{words}: {(time.perf_counter() - started) * 1000:.0f} ms")
            return result

        step("put forward", lambda: nominations.add(database, round_, kind, people=ids))
        review = Review(database, round_)
        step("shown, everybody judged", review.prepare)
        assessment = review.assessment

        def again() -> Review:
            made = Review(database, round_, assessment)
            made.prepare()
            return made

        step("shown again after a click", again)
        review = again()
        all_of = [one.nomination.id for one in review.nominees]
        step(
            "one paper noted there",
            lambda: dossiers.set_papers(database, round_, all_of[:1], "Tờ trình", there=True),
        )
        step("all described", lambda: dossiers.edit(database, all_of, "result", "Tốt"))
        step("all moved on", lambda: nominations.move(database, round_, all_of, Stage.COUNCIL))
        votes = dict.fromkeys(all_of, (9, None))
        step("all votes counted", lambda: counting.count_votes(database, round_, votes))
        review = again()
        step("nomination list as .docx", lambda: papers.paper(review, database, "de-nghi"))
        step(
            "nomination list as .xlsx",
            lambda: round_lists.export_round(review, database, "de-nghi", WORK / "de-nghi.xlsx"),
        )
        decision = NewDecision(number="1/QĐ-TN", date="2026-12-24", authority="Cơ quan đo")
        step("decided", lambda: deciding.decide(database, round_, all_of, decision))
        review = again()
        step("decision as .docx", lambda: papers.paper(review, database, "quyet-dinh"))
        found = issuing.find_decision(database, "1/QĐ-TN")
        step("looked at revoking", lambda: revoking.look_at_revoking(database, found))
        step("decision undone", lambda: history.undo(database))


if __name__ == "__main__":
    main()
