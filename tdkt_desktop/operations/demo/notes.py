"""What a made-up agency noted for its reports, and who there does the work."""

from tdkt_desktop.domain.people.people import PeopleQuery
from tdkt_desktop.domain.reports.activities import ActivityKind
from tdkt_desktop.domain.reports.lessons import LessonKind
from tdkt_desktop.operations.demo.agencies import SampleAgency
from tdkt_desktop.operations.reports.activities import note_activity
from tdkt_desktop.operations.reports.exemplars import note_exemplar
from tdkt_desktop.operations.reports.notes import note_lesson
from tdkt_desktop.operations.reports.officers import add_officer, save_education
from tdkt_desktop.storage.file.database import Database
from tdkt_desktop.storage.people import People


def make_notes(database: Database, sample: SampleAgency) -> None:
    """Note the activities and lessons of a sample, and put two people in charge of the work."""
    _put_in_charge(database, sample)
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


def _put_in_charge(database: Database, sample: SampleAgency) -> None:
    one, other, *_ = People(database).ids(PeopleQuery(status="working"))
    for person, years, code in ((one, 12, "DAI_HOC"), (other, 3, "TREN_DAI_HOC")):
        since = f"1/1/{sample.last_year - years}"
        add_officer(database, person, specialised=person == one, since=since)
        save_education(database, [person], code)
    name = People(database).rows([other])[other].person.name
    found = {"day": f"15/6/{sample.last_year - 1}", "by": "Công đoàn cơ sở"}
    found |= {"why": "Nghĩ ra sổ theo dõi chung, cả phòng dùng", "told": "Bảng tin"}
    note_exemplar(database, name, found)
