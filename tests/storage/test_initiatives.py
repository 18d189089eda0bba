"""Initiatives with their authors and what they were used for."""

import pytest

from tdkt_desktop.domain.awards.initiatives import (
    Initiative,
    InitiativeQuery,
    NewAuthor,
    NewInitiative,
    NewUse,
)
from tdkt_desktop.domain.ids import InitiativeId
from tdkt_desktop.storage.initiatives import Initiatives
from tests.storage.conftest import Agency


@pytest.fixture
def store(agency: Agency) -> Initiatives:
    return Initiatives(agency.database)


@pytest.fixture
def pump(agency: Agency, store: Initiatives) -> InitiativeId:
    """Return an initiative with two authors; another without any stands beside it."""
    with agency.database.operation("Lưu"):
        number = store.save(NewInitiative(title="Bơm nước", year=2024, scope="CO_SO", number="7"))
        store.add_author(number, NewAuthor(person=agency.an, share=60))
        store.add_author(number, NewAuthor(name="Ông Tư"))
        store.save(NewInitiative(title="Âu thuyền", year=2020, scope="TINH"))
    return number


def test_lists_are_narrowed_and_in_order(
    agency: Agency, store: Initiatives, pump: InitiativeId
) -> None:
    def found(**query: object) -> list[str]:
        ids = store.ids(InitiativeQuery(**query))  # type: ignore[arg-type]
        rows = store.rows(ids)
        return [rows[number].initiative.title for number in ids]

    assert found(text="bom nuoc") == ["Bơm nước"]
    assert found(text="an le") == ["Bơm nước"]
    assert found(year=2020) == ["Âu thuyền"]
    assert found(scope="CO_SO") == ["Bơm nước"]
    assert found(person=agency.an) == ["Bơm nước"]
    assert found(person=agency.binh) == []
    assert found(order="year") == ["Âu thuyền", "Bơm nước"]
    assert found(order="year", descending=True) == ["Bơm nước", "Âu thuyền"]
    assert store.years() == [2024, 2020]
    assert pump in {one.id for one in store.everything()}


def test_a_row_names_the_authors(store: Initiatives, pump: InitiativeId) -> None:
    ids = store.ids(InitiativeQuery(order="year", descending=True))
    rows = list(store.rows(ids).values())
    assert {(row.authors, row.count) for row in rows} == {("Lê An (60%), Ông Tư", 2), ("", 0)}
    assert [author.share for author in store.authors(pump)] == [60, None]
    assert len(store.authors()) == 2


def test_authors_come_and_go_and_the_rest_follows(
    agency: Agency, store: Initiatives, pump: InitiativeId
) -> None:
    first, second = store.authors(pump)
    with agency.database.operation("Sửa"):
        store.set_share(second.id, 40)
        store.remove_author(first.id)
        store.save(Initiative(id=pump, title="Bơm dầu", year=2025))
    assert [(author.name, author.share) for author in store.authors(pump)] == [("Ông Tư", 40)]
    assert store.authors_of(agency.an) == []
    assert (store.get([pump])[0].title, store.ids(InitiativeQuery(text="bom dau"))) == (
        "Bơm dầu",
        [pump],
    )
    with agency.database.operation("Xóa"):
        store.delete([pump])
    assert store.get([pump]) == []
    assert store.authors() == []


def test_uses_are_written_in_place_of_what_stood_there(
    agency: Agency, store: Initiatives, pump: InitiativeId
) -> None:
    author = store.authors_of(agency.an)[0].id
    kind, other = agency.kind("CSTDCS"), agency.kind("LDTT")
    with agency.database.operation("Lưu"):
        store.set_uses(
            author,
            [
                NewUse(author=author, kind=kind, year=2024),
                NewUse(author=author, kind=other, year=2023),
            ],
        )
    assert [(use.kind, use.year) for use in store.uses(pump)] == [(other, 2023), (kind, 2024)]
    with agency.database.operation("Ghi lại"):
        store.set_uses(author, [NewUse(author=author, kind=kind, year=2024)])
    assert [(use.author, use.kind) for use in store.uses()] == [(author, kind)]
