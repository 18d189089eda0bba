"""What papers and forms say of a person from the record alone."""

from tdkt_desktop.domain.people.people import Person
from tdkt_desktop.domain.vietnamese.dates import show_iso
from tdkt_desktop.operations.papers.phrases import Row

_PLAIN = {
    "dan_toc": "ethnic",
    "tai_khoan": "account",
    "ngan_hang": "bank",
    "que_quan": "hometown",
    "thuong_tru": "residence",
    "trinh_do": "education",
    "hoc_ham": "academic",
    "ma": "code",
    "cccd": "identity",
}
_DAYS = {"vao_dang": "party_date", "cong_tac_tu": "start_date", "nghi_tu": "leave_date"}


def person_values(person: Person | None) -> Row:
    """Return a value for each placeholder about the person; all empty for nobody of the file."""
    return {key: getattr(person, field, None) or "" for key, field in _PLAIN.items()} | {
        key: show_iso(getattr(person, field, None)) for key, field in _DAYS.items()
    }
