"""What a made-up agency noted for its reports."""

from tdkt_desktop.domain.reports.activities import ActivityKind
from tdkt_desktop.domain.reports.lessons import LessonKind
from tdkt_desktop.operations.demo.agencies import SampleAgency
from tdkt_desktop.operations.reports.activities import note_activity
from tdkt_desktop.operations.reports.notes import note_lesson
from tdkt_desktop.storage.file.database import Database


def make_notes(database: Database, sample: SampleAgency) -> None:
    """Note the activities and lessons of a sample."""
    for entry in sample.activities:
        typed = {key: text for key, text in entry.items() if key != "kind"}
        note_activity(database, ActivityKind(entry["kind"]), typed)
    for entry in sample.lessons:
        note_lesson(
            database,
            LessonKind(entry["kind"]),
            entry["words"],
            entry["day"],
            entry.get("theme", ""),
        )
