"""The book of certificates, the stock, layouts and pictures."""

import hashlib

import pytest

from tdkt_desktop.domain.awards.awards import NewAward
from tdkt_desktop.domain.awards.certificates import Certificate, NewCertificate, NewStock
from tdkt_desktop.domain.ids import AwardId, CertificateId
from tdkt_desktop.storage.awards import Awards
from tdkt_desktop.storage.certificates import Attachments, Certificates, Layouts
from tests.storage.conftest import Agency


@pytest.fixture
def book(agency: Agency) -> Certificates:
    """Return a book of three numbers in two years; the first is void."""
    awards, store = Awards(agency.database), Certificates(agency.database)
    kind = agency.kind("LDTT")
    with agency.database.operation("Cấp số"):
        ids = awards.add_all(
            [
                NewAward(kind=kind, person=person, year=2024)
                for person in (agency.an, agency.binh, agency.cuc)
            ]
        )
        store.save(NewCertificate(award=ids[0], series="LDTT/2024", number=1, voided="2024-12-31"))
        store.save(
            NewCertificate(award=ids[0], series="LDTT/2024", number=2, layout="A4", sheets=2)
        )
        store.save(NewCertificate(award=ids[1], series="LDTT/2025", number=1))
    return store


def test_numbers_are_listed_by_series_and_year(book: Certificates) -> None:
    def numbers(ids: list[CertificateId]) -> list[tuple[str, int]]:
        return [(one.series, one.number) for one in book.get(ids)]

    assert numbers(book.ids()) == [("LDTT/2024", 1), ("LDTT/2024", 2), ("LDTT/2025", 1)]
    assert numbers(book.ids(series="LDTT/2025")) == [("LDTT/2025", 1)]
    assert numbers(book.ids(year="2024")) == [("LDTT/2024", 1), ("LDTT/2024", 2)]
    assert numbers(book.ids()[::-1])[0] == ("LDTT/2025", 1)
    assert book.years() == ["2025", "2024"]


def test_the_certificate_of_an_award_is_the_one_that_stands(
    agency: Agency, book: Certificates
) -> None:
    awards = [award.id for award in Awards(agency.database).everything()]
    assert {award: one.number for award, one in book.of_awards(awards).items()} == {
        awards[0]: 2,
        awards[1]: 1,
    }
    assert book.given_to([agency.cuc]) is None
    assert book.given_to([agency.cuc, agency.binh]) == 1


def test_numbers_on_paper_stay_taken(agency: Agency, book: Certificates) -> None:
    assert book.last_numbers() == {"LDTT/2024": 2, "LDTT/2025": 1}
    with agency.database.operation("In"):
        book.keep_printed([NewCertificate(award=AwardId(1), series="LDTT/2025", number=9)])
        book.keep_printed([NewCertificate(award=AwardId(1), series="LDTT/2025", number=4)])
        book.save(book.get(book.ids())[0])
        one = book.get(book.ids())[-1]
        book.save(Certificate(id=one.id, award=one.award, series="LDTT/2025", number=3))
    assert book.last_numbers() == {"LDTT/2024": 2, "LDTT/2025": 9}
    assert [one.number for one in book.get(book.ids())] == [1, 2, 3]


def test_one_certificate_says_something_of_its_own(agency: Agency, book: Certificates) -> None:
    first, second = (award.id for award in list(Awards(agency.database).everything())[:2])
    with agency.database.operation("Sửa chữ"):
        book.set_text(first, "name", "Bà Lê Thị An")
        book.set_text(first, "name", "Bà An")
        book.set_text(second, "reason", "")
    assert book.texts([first, second]) == {first: {"name": "Bà An"}, second: {"reason": ""}}
    with agency.database.operation("Như mẫu"):
        book.set_text(first, "name", None)
    assert book.texts([first]) == {}


def test_the_drawer_is_counted(agency: Agency, book: Certificates) -> None:
    with agency.database.operation("Nhập phôi"):
        book.add_stock(NewStock(layout="A4", date="2024-01-01", count=100))
        book.add_stock(NewStock(layout="A4", date="2024-02-01", count=-30, printed=True))
        book.add_stock(NewStock(layout="A3", date="2024-01-15", count=5))
    assert [(one.date, one.count, one.printed) for one in book.stock()] == [
        ("2024-02-01", -30, True),
        ("2024-01-15", 5, False),
        ("2024-01-01", 100, False),
    ]
    levels = {level.layout: level for level in book.levels()}
    assert list(levels) == ["A3", "A4"]
    assert (levels["A4"].received, levels["A4"].used, levels["A4"].spoiled) == (100, 30, 0)
    assert levels["A3"].received == 5


def test_layouts_and_what_follows_their_name(agency: Agency, book: Certificates) -> None:
    layouts = Layouts(agency.database)
    with agency.database.operation("Mẫu"):
        number = layouts.save(None, {"name": "A4", "items": []})
        other = layouts.save(None, {"name": "A3", "items": [1]})
        book.add_stock(NewStock(layout="A4", date="2024-01-01", count=7))
        layouts.rename(number, "A4 mới")
        layouts.save(number, {"name": "A4 mới", "items": [2]})
    assert layouts.all() == [
        (other, {"name": "A3", "items": [1]}),
        (number, {"name": "A4 mới", "items": [2]}),
    ]
    assert [one.layout for one in book.stock()] == ["A4 mới"]
    assert {one.layout for one in book.get(book.ids())} == {None, "A4 mới"}
    with agency.database.operation("Xóa"):
        layouts.delete(number)
    assert [data["name"] for _, data in layouts.all()] == ["A3"]


def test_pictures_are_kept_once(agency: Agency) -> None:
    attachments = Attachments(agency.database)
    with agency.database.operation("Ảnh") as done:
        digest = attachments.keep(b"\x89PNG")
        assert attachments.keep(b"\x89PNG") == digest
        Layouts(agency.database).save(None, {"name": "Có ảnh"})
    assert digest == hashlib.sha256(b"\x89PNG").hexdigest()
    assert attachments.get(digest) == b"\x89PNG"
    assert attachments.get("không có") == b""
    assert done.changes.tables
