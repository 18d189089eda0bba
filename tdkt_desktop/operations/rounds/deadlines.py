"""The deadlines of the review rounds: read at the window's start, so it needs no law."""

from tdkt_desktop.domain.rounds import STAGES, Due
from tdkt_desktop.domain.vietnamese.dates import today
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.rounds import Rounds


def board(database: Database, day: str = "") -> list[Due]:
    """Return every deadline of the rounds not put away, the nearest first.

    Done are those that no open nomination has still to pass: they are left out.
    """
    store, day, dues = Rounds(database), day or today(), list[Due]()
    waiting = store.waiting()
    for round_ in store.all():
        if round_.closed:
            continue
        for stage, due in store.deadlines(round_.id).items():
            place = STAGES.index(stage)
            left = sum(
                count
                for (number, at), count in waiting.items()
                if number == round_.id and STAGES.index(at) <= place
            )
            if left:
                dues.append(Due(round_, stage, due, left, due < day))
    return sorted(dues, key=lambda one: one.due)
