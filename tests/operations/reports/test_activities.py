"""What was done to make emulation known: noted, corrected, said in the report."""

from collections.abc import Callable

import pytest

from tdkt_desktop.domain.reports.activities import ActivityKind
from tdkt_desktop.domain.reports.lessons import Section
from tdkt_desktop.domain.reports.periods import Period, Span
from tdkt_desktop.operations.movements.movements import add_movement
from tdkt_desktop.operations.reports.activities import (
    delete_activities,
    edit_activity,
    note_activity,
)
from tdkt_desktop.operations.reports.period_report import make_report
from tdkt_desktop.storage.activities import Activities
from tdkt_desktop.storage.file.database import Database
from tests.operations.diary import Diary

KIND = ActivityKind


def test_activities_are_done_and_undone(
    database: Database, same_as_before: Callable[[str, object], None]
) -> None:
    add_movement(database, {"name": "Chuyển đổi số", "start": "2025"})
    diary = Diary(database)
    for kind, typed in (
        (KIND.RECEIVED, {"title": " Phát động  thi đua ", "day": "1/2/2025", "number": "5/CT-UB"}),
        (KIND.CONFERENCE, {"title": "Tổng kết", "day": "5/1/2025", "reached": "1.250"}),
        (KIND.ARTICLE, {"title": " ", "day": "5/1/2025"}),
        (KIND.ARTICLE, {"title": "Bài", "day": "1/2025"}),
        (KIND.ARTICLE, {"title": "Bài", "day": "5/1/2025", "reached": "nhiều"}),
        (KIND.ARTICLE, {"title": "Bài", "day": "5/1/2025", "movement": "Lạ"}),
    ):
        diary.do(note_activity, kind, typed)
    for key, text in (
        ("answer", "ban hành kế hoạch 12/KH-SNV"),
        ("answer", "ban hành kế hoạch 12/KH-SNV "),
        ("movement", "phong trào “Chuyển đổi số”"),
        ("movement", ""),
        ("reached", "-1"),
        ("reached", "20"),
        ("title", ""),
        ("day", ""),
        ("kind", "issued"),
    ):
        (activity, *_) = Activities(database).all()
        diary.do(edit_activity, activity, key, text)
    diary.do(delete_activities, [one.id for one in Activities(database).all()])
    same_as_before("activities done", diary.pages())


@pytest.fixture
def noted(database: Database) -> Database:
    for kind, day, title, more in (
        (KIND.RECEIVED, "1/2/2025", "Phát động", {"number": "5/CT-UB", "answer": "có kế hoạch"}),
        (KIND.RECEIVED, "1/3/2025", "Hướng dẫn", {}),
        (KIND.ISSUED, "1/3/2025", "Kế hoạch", {}),
        (KIND.CONFERENCE, "1/4/2025", "Hội nghị", {"reached": "1200"}),
        (KIND.CONFERENCE, "1/5/2025", "Hội nghị", {}),
        (KIND.TRAINING, "1/5/2025", "Lớp", {"reached": "30"}),
        (KIND.ARTICLE, "1/5/2025", "Bài", {}),
        (KIND.OTHER, "1/6/2025", "Treo pa nô", {}),
        (KIND.ARTICLE, "1/1/2024", "Bài cũ", {}),
    ):
        note_activity(database, kind, {"title": title, "day": day, **more})
    return database


def test_the_report_counts_and_names_them(noted: Database) -> None:
    assert make_report(noted, Period(Span.YEAR, 2025)).said[Section.AWARENESS] == [
        "Tiếp nhận 2, ban hành 1 văn bản chỉ đạo, hướng dẫn.",
        "Tổ chức 2 hội nghị với 1.200 lượt người dự; 1 lớp tập huấn với 30 lượt người học.",
        "Tuyên truyền 1 tin, bài.",
        "Treo pa nô.",
        "Thực hiện 5/CT-UB ngày 01/02/2025: có kế hoạch.",
    ]
    assert Section.AWARENESS not in make_report(noted, Period(Span.YEAR, 2023)).said


def test_a_directive_waits_until_something_was_done(noted: Database) -> None:
    assert [one.title for one in Activities(noted).all() if one.waits] == ["Hướng dẫn"]
